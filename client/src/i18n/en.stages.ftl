# Stages, and the conforming list.
asked-at = Asked at: { $stage }.
put-stage = At which stage
put-stage-sitting = The stage at which this sitting meets
state-at-stage = agreed at { $stage }, goes up
state-at-stage-by = agreed at { $stage }, goes up; ad referendum ({ $who }, by { $day })
conforming-list = Conforming list
dialog-conforming = Conforming list
conforming-what = Corrections of form to agreed text: numbers, references, concordance. The text stays agreed.
conforming-none = Nothing is on the list.
conforming-items = Corrections
conforming-here = Put on the conforming list
conforming-waits = { $count ->
    [one] Conforming list ({ $shown } item)
   *[other] Conforming list ({ $shown } items)
  }
conforming-open = The list is before the Group.
conforming-each = Each item by itself: one that is objected to drops out and stays as it was.
conforming-by-silence = By silence of { $hours } hours
conforming-from-floor = From the floor, now
conforming-put = { $count ->
    [0] Put the list
    [one] Put { $shown } item to the Group
   *[other] Put { $shown } items to the Group
  }
conforming-which = Paragraph to correct
conforming-choose = Choose an agreed paragraph
conforming-text = As it is to read
conforming-reason = Why, if it needs saying
conforming-note = Put on the list
conforming-change = Change
conforming-change-of = Change the correction of { $label }
conforming-drop = Take off
conforming-drop-of = Take the correction of { $label } off the list
correction-of = the correction of { $label }
correction-object-to = Object to the correction of { $label }
correction-dropped = Objected to: it stays as it was.
correction-dropped-by = { $who }: objection. It stays as it was.
correction-out = { "out: " }
correction-in = { "in: " }
plenary-correct = { $count ->
    [one] To correct the form of this paragraph. Any objections?
   *[other] To correct the form of these paragraphs. Any objections?
  }
end-silence-whole = It is asked as a whole: one objection ends all of it.
happened-paragraph-conformed = Form corrected by the conforming list
happened-conforming-noted = Put on the conforming list
happened-conforming-dropped = Taken off the conforming list
problem-later-stage = This is not asked at this stage. { $detail }
because-at-stage = it was agreed at { $words }, and goes up by a question of its own
conforming-object-all = Object to the whole list…
