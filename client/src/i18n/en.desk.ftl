# A delegation's own side: the steps before an objection, being heard, what needs it, what changed, the page for capital, its notes.

propose-instead = Propose instead…
ladder-live-with = It is noted that you can live with these words. It blocks nothing.
ladder-reserve = Your reservation stands beside these words. It blocks nothing.
ladder-propose = You type how it should read. What stands there stays until the Group decides.
ladder-propose-ends = You type how it should read. Submitting it ends the question.
objecting-more = What it is about, and text that you could accept

mark-asks-to-be-heard = asks to be heard before this closes · { $who }
mark-kind-asks-to-be-heard = Asks to be heard before this closes
heard-ask = Ask to be heard before this closes
heard-does = On up to three paragraphs. It blocks nothing; the chair sees it before putting the paragraph.
heard-asked = The chair sees that you ask to be heard before this closes.
heard-not-now = You no longer ask to be heard on this.
heard-done = Heard; the mark is taken away.
heard-first = { $who } asks to be heard: heard
heard-before-putting = { $who } asks to be heard before paragraph { $label } closes.
problem-heard-on-three = You already ask to be heard on three paragraphs of this document. Take one of these back first. { $detail }
