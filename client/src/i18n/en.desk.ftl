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
heard-first = { $who } asks to be heard · heard
heard-before-putting = { $who } asks to be heard before paragraph { $label } closes.
problem-heard-on-three = You already ask to be heard on three paragraphs of this document. Take one of these back first. { $detail }

# Why a paragraph is not agreed: one sentence of clauses.
because-sentence = Not agreed: { $reasons }.
because-some = { $count ->
    [one] one delegation
   *[other] { $shown } delegations
}
because-asked = it is before the Group now
because-silence = it is asked by silence until { $when }
because-to-confirm = it waits for { $who } to confirm by { $when }
because-waits-for = it waits for the text of paragraph { $labels }
because-objection = { $people ->
    [one] { $who } objects
   *[other] { $who } object
}
because-objection-to = { $people ->
    [one] { $who } objects to “{ $words }”
   *[other] { $who } object to “{ $words }”
}
because-brackets = { $count ->
    [one] one place is in brackets
   *[other] { $shown } places are in brackets
}
because-brackets-by = { $said } ({ $who })
because-values = { $count ->
    [one] one value is still to be filled in
   *[other] { $shown } values are still to be filled in
}
because-in-option = it lies in an open option
because-with-group = { $dated ->
    [yes] { $words } is working on it, to be back by { $when }
   *[no] { $words } is working on it
}
because-to-revert = the Group is to revert to it
because-awaiting-instructions = { $dated ->
    [yes] { $who } awaits instructions, expected by { $when }
   *[no] { $who } awaits instructions
}
because-pending-paragraph = it is pending paragraph { $labels }
because-not-put = it is clean, and nobody has put it to the Group yet

# What needs us.
needs-us = What needs us
needs-count = What needs us ({ $shown })
needs-whom = What needs whom
needs-for = For
needs-nothing = Nothing in this document needs { $who } now.
needs-foot = It is brought up to date as things happen.
need-until = by { $when }
need-told = the chair knows that you have no objection
need-question = Before the Group now
need-question-does = Ask for the floor or object while the period runs; silence is consensus.
need-confirm = To be confirmed from capital
need-confirm-does = Agreed in the room ad referendum. The head or the designated speaker confirms, or objects.
need-silence = Silence is running
need-silence-does = It is consensus unless somebody breaks the silence before the deadline.
need-announced = Announced in our name
need-announced-does = The secretariat announced for us that we give something up. Confirm or contradict it.
need-noted = Noted from an imported text
need-noted-does = A position in our name came with the text. It counts only when we confirm it.
need-earlier = Our earlier objections
need-earlier-does = The words changed, so these no longer stand. Renew them, or let them go.
need-went = Words of ours that went
need-went-does = They can be called back, whole, until the paragraph is agreed for good.
need-taken-down = Taken down for us
need-taken-down-does = Typed by the secretariat in our name. It can be disowned until our next act on the paragraph.
need-new-text = New text where we hold something
need-new-text-does = The words changed since you last looked.
need-objection = Our objections
need-objection-does = They stand until we withdraw them or the words change.
need-announced-theirs = Announced in its name
need-noted-theirs = Noted from an imported text
need-earlier-theirs = Its earlier objections
need-went-theirs = Words of its own that went
need-taken-down-theirs = Taken down for it
need-new-text-theirs = New text where it holds something
need-objection-theirs = Its objections
need-it-is-ours = It is ours
need-let-go = Let it go
need-confirmed = Confirmed.
need-answer-named = { $answer }: { $place }
called-back = Called back; it stands again as it was.
whole-document = The document

# What changed since one last looked.
what-changed = What changed
changed-since = Since you last looked at all of it, { $when }. Nobody else sees where you looked.
changed-nothing = Nothing has changed since you last looked at all of it, { $when }.
changed-never-looked = You have not been in the room of this document yet. What changes after that is listed here, for you alone.
changed-saw = Seen
changed-saw-named = Seen: { $place }
changed-saw-all = I have seen all of it
changed-added = new
changed-gone = gone
changed-to = , now
changed-a-paragraph = A paragraph
changed-act = { $what }, { $who }
changed-because = { $said }: “{ $reason }”

# The page for capital.
for-capital = For capital
capital-title = { $title } · { $who }
capital-does = For your delegation. What is printed or saved holds nothing that the other members could not read, unless you add your notes.
capital-print = Print
capital-take = Save as a file
capital-instructed = We have instructions on this text
capital-with-notes = with our notes
capital-as-of = as of { $when }
capital-decide = To decide
capital-decide-nothing = Nothing waits for a decision now.
capital-where = Where
capital-what = What
capital-by-when = By when
capital-no-date = no date
capital-changed = What changed since the last instructions, { $when }
capital-changed-ever = What changed since the last instructions
capital-never-instructed = No instructions have been noted yet; the text below is as it stands.
capital-unchanged = Nothing has changed.
capital-text = The text
capital-ours = As { $who } wants it
capital-earlier = Earlier objection

# The note of one's own delegation.
note-own = Note of { $who }, seen by its people alone
note-does = Nobody else reads it, the chair and the secretariat included. It is kept as you type.
note-typing = Being kept…
note-kept = Kept: { $name }, { $when }
note-both = Take both
note-mine = Keep mine instead
note-again = Keep it again
problem-note-changed = Somebody of your delegation has changed this note meanwhile. What you typed is still here.

# A caucus: a few delegations work out a text in private.
dialog-caucus = Caucus
dialog-caucuses = Your caucuses
caucus-here = In a caucus…
caucus-new-after = New after it, in a caucus…
caucuses-count = Caucuses ({ $shown })
caucus-what = Work out a text with other delegations, live and in private, and submit it in your names.
caucus-take-into = In a caucus that you are in
caucus-or-new = Or in a new one
caucus-with = With
caucus-begin = Begin the caucus
caucus-private-to-be = Nobody else, not the chair and not the secretariat, can read it, count it or know of it. Those who are in it can bring others in; all of you see who brought in whom.
caucus-private = { $count ->
    [one] Only { $who } can see this.
   *[other] Only { $who } can see this.
  }
caucus-who = Who is in this caucus
caucus-brought = { $who }: brought in by { $by }
caucus-invite = Bring in…
caucus-leave = Leave
caucus-left = You have left the caucus.
caucus-close-ask = End for all…
caucus-close-sure = Its texts become drafts of yours alone.
caucus-close = End it for all
caucus-closed = The caucus has ended. Its texts are drafts of yours.
caucus-gone = This caucus has ended, or your delegation is no longer in it.
caucus-on = Paragraph { $label }, as you want it to read
caucus-after = New paragraph after { $label }
caucus-sending = Being shared…
caucus-unsent = No connection: what you typed is kept here, and goes to the others when you are back.
caucus-nothing-yet = Nothing is written yet: change the text, and the others see it at once.
caucus-shared = All of you see this. Last written by { $who }.
caucus-moved = The paragraph has changed since this was begun. Your delegation now reads:
caucus-on-present = Ours is made for that text
caucus-beside = { $who } changed the same words at the same time:
caucus-take = Take this wording
caucus-put-aside = Put it aside
caucus-names = Names put to these words
caucus-named = { $who } puts its name to it
caucus-not-named = { $who }: not yet
caucus-name-on = Put our name to it
caucus-name-off = Take our name off
caucus-submit = Submit in the name of { $who }
caucus-submit-does = A name is put to exactly these words: when they change, it goes. Submitted, the text stands under these names, and nothing tells how it came about.
caucus-submitted = Submitted in the name of { $who }.
caucus-submitted-waits = Submitted in the name of { $who }; it waits to be introduced.
caucus-put-text-aside = Put this text aside
caucus-works-on-nothing = It works on no text now.
caucus-none = Your delegation is in no caucus.
problem-unknown-caucus = This caucus has ended, or your delegation is not in it.
problem-text-went-on = The words have changed meanwhile. Read them, then do it again.
problem-names-differ = Put the same names to each of these texts, or submit them one by one.
problem-unknown-text = The caucus does not work on this place now.
key-pages = the previous, the next page of the plenary screen
pages-of-the-screen = Pages of the plenary screen
page-back = The page before on the plenary screen
page-on = Turn the page
