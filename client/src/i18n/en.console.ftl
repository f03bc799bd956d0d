problem-sitting-suspended = The sitting is suspended. Resume it first.
suspended = The sitting is suspended
suspended-until = The sitting is suspended until { $at } ({ $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
})
suspended-over = The sitting was suspended until { $at }: it is about to resume
suspend = Suspend…
suspend-does = All screens say until when. Nothing is put or retained meanwhile; a silence goes on. The sitting resumes when you say so.
suspend-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
suspend-other = Another length, in minutes
suspend-now = Suspend
resume = Resume
dialog-suspend = Suspend the sitting
dialog-hand-over = Hand presiding over
hand-over-does = Who presides has the gavel from that moment on; it can be handed back.
hand-over-nobody = No other officer can preside: the secretariat gives an office.
hand-over-done = { $who } presides.
contact-group = Contact group…
subsidiary-overdue = overdue since { $at }
subsidiary-with = With { $name }, { $back }
subsidiary-plenary = Paragraph { $labels } is with { $name }, { $back }
show-name = Show of flags.
show-of-flags = Show of flags…
show-asked = Show of flags: who presides asks.
show-none = No flag is up. You alone see whose are; nothing of it is kept.
show-up = { $who }. You alone see whose flags are up; nothing of it is kept.
show-done = Done
show-does = Who presides alone sees your flag. Nobody counts it, it binds you to nothing, and it is gone when the show is done.
show-raise = Raise our flag
show-lower = Lower our flag
show-asking-does = Members see that you ask. You alone see whose flags are up; nothing of it is kept, and it is gone when you are done.
show-words = What for
show-ask = Ask
dialog-show = Show of flags
page-mine = Private page, for you and your aide
page-of = Private page of { $who }
page-does = Nobody else reads it. It is in no record and in no file that is taken out.
page-aide = Your aide
page-nobody = nobody
key-closure = suggest for closure
key-mark = mark: pending, awaiting…
key-contact-group = contact group
key-suspend = suspend, resume
key-show = show of flags, done
key-raise = our flag, in a show of flags
key-private-page = private page
key-hand-over = hand presiding over
key-what-is-left = what is left
what-is-left = What is left
left-long = { $hours } h { $minutes ->
    [0] {""}
   *[other] { $minutes } min
}
left-places = { $count ->
    [0] no place open
    [one] one place open
   *[other] { $count } places open
}
left-paragraphs = { $count ->
    [one] in one paragraph that is not agreed
   *[other] in { $count } paragraphs that are not agreed
}
left-clean = { $count ->
    [one] one of them is clean
   *[other] { $count } of them are clean
}
left-room = { $long } of room
left-in-sittings = { $count ->
    [0] no sitting is planned
    [one] in one sitting
   *[other] in { $count } sittings
}
left-interpreted = { $long } of it with interpretation
left-moving = By what moves together
left-moving-does = Paragraphs stand together where they are in one package, wait for each other, are in one option, are with one group, or were touched by one proposal.
left-clean-alone = clean
left-by-package = one package
left-by-waits = wait for each other
left-by-option = one option
left-by-subsidiary = one group works on them
left-by-proposal = one proposal
left-away = with { $name }, { $back }
left-plans = Sittings to come
plan-none = No sitting is planned, so the time that is left is not known.
plan-sitting = Sitting
plan-when = When
plan-interpretation = Interpretation
plan-acts = Change
plan-named = { $meeting }, sitting { $number }
plan-from-to = { $from } to { $to }
plan-without = none
plan-until = until { $at }
plan-change = Change…
plan-drop = Drop
plan-another = Plan a sitting…
plan-add = Plan it
plan-keep = Keep
plan-begins = Begins ({ $zone })
plan-ends = Ends
plan-interpreted = Interpretation until (leave empty for none)
plan-refused = It was not planned: { $detail }.
