# What who presides puts to the Group beside the paragraph in focus
dialog-put = Put to the Group…
put-several = Put…
put-reopen = Put: reopen
put-labels = Paragraphs, by their numbers
put-labels-hint = 2, 7 bis, 10–12
put-unknown = No paragraph has this number: { $labels }.
put-not-clean = Paragraph { $label } cannot be put: { $state }.
put-clean = { $count ->
    [0] No paragraph is clean
    [one] One paragraph is clean
   *[other] { $count } paragraphs are clean
}
put-tick-all = All of them
put-tick-none = None
put-whole = As a whole: one objection ends all of it
put-referendum = Ad referendum: members confirm later
put-who-confirms = Who must confirm
put-every-member = Every member
put-these-members = These members
put-find-member = Find a member
put-until = Until
put-now = { $count ->
    [0] Put to the Group
    [one] Put one paragraph to the Group
   *[other] Put { $count } paragraphs to the Group
}
every-member = every member
asks-ad-referendum = Ad referendum: { $who } to confirm by { $day }.
key-put-several = put several, or ad referendum

# Marks that block nothing
mark-it = Mark…
mark-which = Which mark
mark-kind-to-revert = To revert
mark-kind-awaiting-instructions = Awaiting instructions
mark-kind-pending-paragraph = Pending another paragraph
mark-kind-suggested-for-closure = Suggested for closure
mark-whose = Whose instructions
mark-until-when = Expected by (if known)
mark-until = { $mark }, by { $day }
mark-does = A mark is seen by everybody and blocks nothing.
mark-now = Set the mark
mark-set = The mark is set.
mark-remove = Remove
mark-remove-this = Remove: { $mark }

# What the secretariat does with where text stands
dialog-move = Move the paragraph
dialog-split = Split the paragraph
dialog-merge = Merge with the next paragraph
dialog-end = How the document ends
dialog-explain = Explanation of position
end-document = End the document…
end-asked = By asking the Group, on the whole document
end-unasked = Without asking: nothing becomes agreed by it
end-ask-adopted = To adopt the document.
end-ask-forwarded = To forward the document with its brackets.
end-ask-annexed = To annex the document without prejudice.
end-ask-taken = To take note of the document.
end-adopts = { $open ->
    [0] Every paragraph is agreed.
    [one] One paragraph is not agreed yet; { $clean } clean would be agreed by the same gavel.
   *[other] { $open } paragraphs are not agreed yet; { $clean } clean would be agreed by the same gavel.
}
end-agrees-nothing = Nothing becomes agreed by it. The text changes no more.
end-put = Put to the Group
end-issue = Issue under the chair’s responsibility
end-withdraw = Withdraw the document
end-sure = After this the text changes no more.
adopts-too = The same gavel agrees { $labels }.
asks-package = The package as one.
asks-whole = As a whole.
ended-adopted = Adopted, { $day }
ended-forwarded = Forwarded with brackets, { $day }
ended-annexed = Annexed without prejudice, { $day }
ended-taken = Taken note of, { $day }
ended-issued = Issued under the chair’s responsibility, { $day }
ended-withdrawn = Withdrawn, { $day }
explanations = Explanations of position
explain = Explain our position…
explain-words = Explanation, as it is to be issued
explain-paragraph = On paragraph { $label }
explain-whole = On the whole document
explain-give = Give it
reserve-on-it = Reserve
dissociate-from-it = Dissociate
held-dissociate = You are dissociated from it.
problem-document-ended = The document has ended; its text changes no more. You can still explain your position.
problem-not-agreed = Not everything is agreed yet: { $by }.
dialog-modalities = How the Group works
modalities = How the Group works
modality-provisional = the chair’s proposal, until the Group agrees its own
modality-since = since { $day }
modality-suspended = Suspended: { $value } holds until { $until }. { $purpose }
modality-resume = End the suspension
modality-change = Change…
modality-value = Value
modality-words = Words that the Group agrees
modality-purpose = To suspend it only: for which purpose
modality-until = Until when
modality-put = Put to the Group
modality-put-suspension = Put the suspension to the Group
modality-suspend = Suspend without asking
modality-propose = Propose provisionally
asks-suspension = To suspend a modality until { $until }. { $purpose }
problem-unknown-modality = The Group has no such modality.
dialog-subsidiaries = Contact groups
subsidiaries = Contact groups
subsidiary-none = No group meets on this document.
subsidiary-works-on = on { $labels }
subsidiary-back-by = back by { $at }
subsidiary-facilitated = facilitated by { $who }
subsidiary-report = It has reported back
subsidiary-name = Name of the group
subsidiary-terms = Terms of reference
subsidiary-facilitator = Facilitator
subsidiary-back = To be back at
subsidiary-form = Form the group
subsidiary-away = With { $name }, back by { $at }
problem-with-a-group = A subsidiary group works on it. Let it report back first.
problem-too-many-groups = As many groups meet already as the Group has agreed. Let one report back first.
dialog-renumber = Renumber the document
move = Move…
move-after = Paragraph { $label } goes after
move-head = at the head of the document
move-does = Its subparagraphs go with it. Numbers stay until you renumber.
move-now = Move
move-done = The paragraph was moved.
split = Split…
split-where = Put the caret where the second paragraph begins
split-now = Split here
split-done = The paragraph was split.
merge = Merge with next…
merge-does = This is how the one paragraph would read; what is underlined comes from the next.
merge-none = No paragraph follows this one.
merge-now = Merge
merge-done = The two paragraphs are one.
join-brackets = Join { $count } brackets side by side
confirm-for = { $who } confirms
confirm-noted = Noted. It takes effect when the delegation confirms it.
renumber = Renumber…
renumber-nothing = The numbers run on already.
renumber-does = Everybody sees the new numbers at once; the old ones stay beside them.
renumber-old = Now
renumber-new = New
renumber-words = Begins
renumber-now = { $count ->
    [one] Renumber one paragraph
   *[other] Renumber { $count } paragraphs
}
renumbered = The document is numbered anew.
put-circle = { $labels } wait for each other: none can be agreed before the others.
put-circle-tick = Tick them
put-package-legend = Or as a package
put-package-does = Everybody sees it now. It is agreed in one gavel or not at all, and nobody amends a part of it meanwhile.
put-unprojected = It was prepared unprojected: nobody is asked before its notice has run
put-package-make = Show the package
package-put = Put the package { $labels }
package-waits = Package { $labels }: notice runs, { $minutes } min
package-dissolve = Take the package { $labels } apart
take-back = Take back
taken-back = The gavel was taken back. All is as before it.
state-waits-for = Provisionally agreed, waits for { $labels }
problem-circle = These paragraphs would wait for each other. Put them as one package.
problem-notice-running = It was prepared unprojected, and its notice has not run yet.
problem-nothing-to-take-back = No gavel has fallen since the last question.
problem-not-this-sitting = It was gavelled at another sitting. Ask the Group to reopen it.

# Proposals that wait to be introduced
dialog-submitted = Submitted, not yet introduced
submitted-waiting = Submitted ({ $count })
submitted-not-introduced = submitted, not yet introduced: { $who }
submitted-on = submitted { $day }
submitted-waits = Submitted. It waits until who presides introduces it.
nothing-submitted = Nothing waits to be introduced.
introduce = Introduce
introduced = Introduced: it stands in the text.
take-back-submitted = Take back
submitted-taken-back = Taken back.
part-paragraph-propose = Paragraph { $label } to read:
part-paragraph-add = A new paragraph after { $label }:
part-paragraph-delete = Paragraph { $label } to be deleted
part-paragraph-move = Paragraph { $label } to be moved
part-option-add = An option beside paragraph { $label }:

# Moves that are proposed
propose-move = Propose another place…
propose-move-now = Propose this place
move-proposes = Its subparagraphs go with it. It is a proposal: in brackets, stays here or goes there. You can take it back.
stays-here = stays here
goes-after = goes after { $label }
goes-head = goes to the head
goes-elsewhere = another place
comes-here = Paragraph { $label } to stand here

# Who reads a reason
reason-readers = Who reads the reason
readers-members = Members
readers-chair = The chair and the secretariat alone
objecting-does-chair = Objecting keeps this open until you withdraw the objection. Members see that you object; the chair, the secretariat and your delegation read why.
for-the-chair-alone = (for the chair alone)

# By silence
silence-region = Before the Group, by silence
silence-runs = By silence.
silence-unbroken = The silence was not broken; it waits for the announcement.
silence-ends = Ends { $moment } on your clock.
silence-ends-group = In the Group’s time { $wall } ({ $zone }).
silence-hours-left = { $days ->
    [0] { $hours ->
        [one] { $shown } working hour left
       *[other] { $shown } working hours left
    }
    [one] { $days } day, { $shown } working hours left
   *[other] { $days } days, { $shown } working hours left
}
silence-announced-by-itself = If the chair does not announce it before, it is announced by itself { $moment }.
silence-told = No objection, told to the chair only: { $who }.
silence-late = { $who } broke it late, { $moment }.
silence-late-explanation = { $who }, { $moment }: too late, kept as an explanation of position.
silence-late-counts = It counts
silence-late-aside = It came too late
silence-break = Break silence…
silence-no-objection = No objection (to the chair only)
silence-no-objection-told = No objection: the chair knows. Take it back
silence-announce = Announce
silence-extend = Extend…
silence-enter = Enter a break received…
silence-later = New deadline ({ $zone })
silence-extend-now = Extend
silence-from = Received from
silence-how = How
received-letter = By letter
received-mail = By mail
received-telephone = By telephone
silence-received-at = When ({ $zone })
silence-received-by = Received by
silence-reason = What it says
silence-names = It names these paragraphs (none: the whole question)
silence-enter-now = Enter it
put-silence = By silence, until a deadline
put-deadline = Deadline, in the Group’s time ({ $zone })
put-deadline-usual = Left empty: { $hours } hours, moved to a working day between 10:00 and 18:00.
put-deadline-yours = { $moment } on your clock; { $hours } working hours from now.
asks-confirm = To confirm what was agreed ad referendum.
problem-by-silence = It is asked by silence: there is no gavel and there are no flags. Break the silence, or wait for the announcement.
problem-from-the-floor = It was put from the floor and has no deadline.
problem-late-break = A break came late: { $by }. Say first whether it counts.
problem-deadline-past = This deadline is over. Name a later one.
problem-deadline-gap = The Group’s clocks skip this time, as daylight saving begins. Take another.
problem-deadline-twice = The Group’s clocks show this time twice, as daylight saving ends. Take another.
problem-deadline-not-working = This is a holiday or no working day of the Group. Take a working day.
problem-deadline-hour = A deadline ends between 10:00 and 18:00 in the Group’s time.
problem-deadline-too-soon = A silence lasts at least 24 hours.
problem-deadline-earlier = A silence is only made longer.
problem-still-to-confirm = Name the paragraph that you do not confirm.
# The console of who presides
to-the-console = Console
to-the-text = The text
key-console = the console, and back to the text
open-in-order = Open, in document order ({ $count })
retaining-keeps = What goes stays readable, and each can call its own back until the paragraph is agreed.
flags-now = Flags
no-flags = No flag is up.
waiting-for-you = Waiting
earlier-objections-now = Earlier objections
earlier-to = { $who }, to an earlier text of { $label }
