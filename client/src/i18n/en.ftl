# The words of the screens in English. Other languages have the same messages.

rolling-text = Rolling Text
one-moment = One moment…
close = Close
cancel = Cancel
more = More
show = Show
dismiss = Dismiss
language = Language
theme = Theme
theme-system = As on this machine
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
chair = Chair
secretariat = Secretariat
a-member = a member
no-text = no text
nothing-here = There is nothing at this address.
to-the-group = To the working group
the-group = The working group
skip-to-text = To the text

# Signing in
sign-in = Sign in
sign-out = Sign out
sign-in-how = Sign in with the address and password that you chose, or open the link that the secretariat gave you.
sign-in-wrong = This address and password do not go together.
link-does = This link signs you in on this machine. It is yours alone.
link-ended = This link has ended, was used or was revoked. Ask the secretariat for a new one.
other-way = Sign in with address and password
email = Address
password = Password
no-group = You have no place in a working group yet. Ask its secretariat.

# The group
working-group = Working group
mandate = Mandate
documents = Documents
delegations = Delegations
observers = Observers
negotiating-groups = Negotiating groups
no-documents = No document yet.
report-due = report due { $day }
reports-to = to { $body }
enter-room = Enter the room
plenary-screen = Plenary screen
members-and-people = Members and people
import = Bring a text in
sitting-now = Sitting now
sitting-named = { $meeting }, sitting { $number }, { $day }
no-sitting = no sitting is open
format-public-plenary = public plenary
format-plenary = plenary
format-informal-consultations = informal consultations
format-informal-informals = informal informals
format-friends-of-the-chair = friends of the chair
progress-agreed = agreed
progress-provisionally = provisionally
progress-open = open
progress-contested = not agreed

# The head of the room
as-of = { $kind } as of { $time }
is-a-rolling-text = Rolling text
is-a-non-paper = Non-paper
is-a-compilation-of-proposals = Compilation of proposals
read = Read
read-brackets = with brackets
read-base = as it stood
read-mine = with { $who }’s proposals
read-with = with…
read-clean = clean
present = { $count ->
    [one] { $number } delegation here
   *[other] { $number } delegations here
}
notices = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
}
next-open = Next open
next-for = Next for { $who }
next-none = Nothing else waits.
go-to-paragraph = Go to paragraph
find = Find
through-time = Through time
keys = Keys
undo = Undo
undo-nothing = There is nothing of yours to take back here.
undone = Taken back: { $act }.
act-proposal = your proposal
act-join = your co-sponsorship
act-stand-behind = standing behind that text
act-position = your position
act-mark = the mark
connection-live = live
connection-polling = live, slowly
connection-connecting = connecting…
connection-offline = no connection; what you write is kept
unsent = { $count ->
    [one] { $count } not sent yet
   *[other] { $count } not sent yet
}
acting-as = Acting as
role-presides = Presides
role-delegate = { $name } · { $standing }
role-observer = { $name } · observer
standing-head = head of delegation
standing-speaker = designated speaker
standing-adviser = adviser
office-chair = Chair
office-vice-chair = Vice-Chair
office-facilitator = Facilitator
office-rapporteur = Rapporteur

# The text
outline = Outline
empty-document = This document has no paragraphs yet.
paragraph-named = Paragraph { $label }
paragraph-panel = About the paragraph
kind-heading = Heading
kind-chapeau = Chapeau
kind-paragraph = Paragraph
kind-text = Text
old-label = formerly { $label }
option-named = Option over paragraphs { $label }
option-numbered = Option { $number }
option-count = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
option-alternative = this option
paragraph-count = { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
}
side-by-side = Side by side
bracket-described = { $count ->
    [one] bracket, { $count } alternative
   *[other] bracket, { $count } alternatives
}
alternative-described = alternative { $number } of { $count }
alternative-described-by = alternative { $number } of { $count }, proposed by { $by }
alternative-number = alternative { $number }
alternative-of = this alternative in paragraph { $label }
open-value = open value: { $value }
state-agreed = agreed
state-agreed-on = agreed · { $day }
state-deleted = deleted
state-deleted-on = agreed to delete · { $day }
state-provisionally = agreed ad referendum
state-provisionally-by = agreed ad referendum ({ $who }, by { $day })
state-asked = before the Group now
state-bracketed = { $count ->
    [0] bracketed · an open value
    [one] bracketed · { $count } place open
   *[other] bracketed · { $count } places open
}
state-values = { $count ->
    [one] bracketed · { $count } value open
   *[other] bracketed · { $count } values open
}
state-bracketed-short = bracketed
state-in-option = in an open option
state-contested = { $count ->
    [0] not agreed
    [one] not agreed · one objection
   *[other] not agreed · { $count } objections
}
state-contested-short = not agreed
state-clean = clean
mark-to-revert = to revert
mark-awaiting-instructions = awaiting instructions · { $who }
mark-pending-paragraph = pending paragraph { $label }
mark-suggested-for-closure = suggested for closure
room-is-here = the room is here
cleared-here = { $count ->
    [one] { $count } alternative cleared, { $day }
   *[other] { $count } alternatives cleared, { $day }
}
your-draft = your draft
corrected-by-secretariat = corrected by the secretariat
undo-correction = Undo the correction
writing-here = { $who } is writing here
being-taken-down = Being taken down for { $who } · not submitted

# Beside the paragraph
nothing-focused = Choose a paragraph to see who holds what on it.
late-refused = Something that waited to be sent was not accepted.
late-refused-on = What waited to be sent on paragraph { $label } was not accepted.
late-done = What was still waiting has been sent.
late-put-aside = Put aside
place-of = place { $number } of { $count }
whole-paragraph = The paragraph as a whole
why-not-agreed = Why is it not agreed?
how-it-came = How it came here
proposed-on = { $who }, { $day }
taken-down-mark = (taken down from the floor)
as-it-came-in = As it came in.
open-history = Open the history
comments = Comments
proposed-by = proposed: { $who }
behind-by = stands behind it: { $who }
supported-by = supported: { $who }
lived-with-by = can live with: { $who }
reserved-by = reservation: { $who }
dissociated-by = dissociates itself: { $who }
objections = { $count ->
    [one] one objection
   *[other] { $count } objections
}
earlier-objections = earlier objection: { $who }
to-be-confirmed = to be confirmed: { $who }
could-accept = Could accept: { $text }
support = Support
live-with = Can live with
object = Object…
reserve = Reserve
co-sponsor = Co-sponsor
withdraw = Withdraw
amend-this = Amend this…
held-support = Your support stands.
held-live-with = It stands that you can live with it.
held-reserve = Your reservation stands.
position-let-go = Your position is withdrawn.
joined = Co-sponsored.
left = Withdrawn.
this-paragraph = This paragraph
amend = Amend
new-after = New paragraph after
propose-deletion = Propose deletion
option-beside = Option beside
comment = Comment
comment-label = Your comment; members see it beside the paragraph
commented = The comment stands beside the paragraph.
correct = Correct
split-bracket = Split into insertions
withdraw-proposal = Withdraw our proposal
withdrawn = Withdrawn. Co-sponsors keep what they joined.
disown = Taken down in error
call-back = Call our text back
confirm-agreement = Confirm what was agreed
brackets-hint = To ask for brackets alone, select words and press b.
brackets-placed = Brackets stand around these words.
select-first = Select the words first, in the paragraph that has the focus.

# Editing
editor-label = Paragraph { $label } as you want it to read
editor-label-for = Paragraph { $label } as { $who } wants it to read
new-paragraph-after = New paragraph after { $label }
taken-down-for = For { $who }
draft-restored = Your draft of { $time } is here again.
start-anew = Start anew
left-out = { $count ->
    [one] { $count } character that cannot be shown was left out.
   *[other] { $count } characters that cannot be shown were left out.
}
will-stand-as = This will stand as
will-read = This will read
nothing-yet = Nothing yet.
line-is-paragraph = And a paragraph of its own: { $text }
takes-words = { $count ->
    [one] This takes words of { $who } in one place: you stand behind them, and may co-sponsor.
   *[other] This takes words of { $who } in { $count } places: you stand behind them, and may co-sponsor.
}
the-words-as-they-stood = the text as it stood
typed-brackets = Read the brackets that I typed as brackets
submit = Submit
keep-as-draft = Keep as draft
submitted = Introduced: it stands in the text.
submitted-for = Introduced for { $who }; the delegation is told.
submit-does-amend = Submitting puts your text beside what stands. Nobody else’s text changes, and you can take it back.
submit-does-add = Submitting puts a new paragraph here, wholly in brackets. You can take it back.
submit-does-beside = Submitting puts another option beside this paragraph. You can take it back.
submit-does-correct = A correction is shown to all, and any member can undo it.
submit-offline = There is no connection. What you submit is kept here and sent when there is one.
stands-now = What stands now
put-onto-present = Put my words onto the present text
keep-mine-on-present = Go on with my text as it is

# The question
before-the-group = Before the Group
any-objections = Are there any objections?
asks-retain = To retain “{ $words }”.
asks-correct = To correct.
asks-work_from = To work from this text.
asks-reopen = To reopen.
asks-adopt = To adopt the document.
asks-modality = To change a modality.
asks-agenda = On the agenda.
goes = What would go: the text of { $who }.
flag-up = { $count ->
    [one] A flag is up: { $who }. The period stands still.
   *[other] Flags are up: { $who }. The period stands still.
}
ask-floor = Ask for the floor
lower-flag = Lower our flag
a-flag-is-up = A flag is up
object-for = Object for…
question-words = the question
so-agreed = It was so agreed.

# Objecting
objecting-to = To { $words }.
short-of-objecting = Short of objecting, none of which blocks
objection-kind = The objection is about
objection-substance = substance
objection-wording = wording
objection-procedure = procedure
objection-outside-the-mandate = the mandate: it lies outside
objection-awaiting-instructions = instructions that are awaited
objection-pending-paragraph = another paragraph on which it depends
pending-which = Which paragraph
reason-optional = Reason, if you like
acceptable-optional = Text that you could accept, if you like
objecting-does = Objecting keeps this open until you withdraw the objection. Members see it and its reason; the public sees one objection.
object-now = Object
objected = Your objection stands.
withdraw-objection = Withdraw our objection

# Presiding
presiding = Presiding
put-to-group = Put to the Group
put-not = Put: { $why }
cannot-put = It cannot be put: { $why }.
no-paragraph = no paragraph in focus
places-open = { $count ->
    [one] { $count } place open
   *[other] { $count } places open
}
gavel = Gavel
gavel-not = Gavel: { $why }
period-runs = the period runs
key-escape = Esc
key-control-enter = Ctrl ↵
key-space = space
heard = { $who } was heard
retract = Retract
retracted = The question is taken back.
to-revert = To revert
marked = Marked to revert.
chairs-text = Chair’s text…
projector-follows = Projector follows me
retain-uncontested = Retain where nobody else proposes…
retain-number = Retain { $number }
put-retain-number = Put: retain { $number }
retaining-takes-out = Retaining it takes out text of { $who }, so it goes to the Group as a question.
retained = Retained. What went can be called back until the paragraph is agreed.
retain-all = { $count ->
    [one] Retain in { $count } place
   *[other] Retain in { $count } places
}
retain-all-does = { $count ->
    [one] In { $count } place nobody is behind another text. This is how the paragraph would read.
   *[other] In { $count } places nobody is behind another text. This is how the paragraphs would read.
}
nothing-uncontested = There is no bracket in which nobody else proposes.
lost-connection-of = { $who } lost the connection during this sitting.
go-on = Go on, and gavel

# Dialogs and finding
dialog-keys = Keys
dialog-find = Find in the text
dialog-go = Go to paragraph
dialog-settings = More
dialog-retain-all = Retain where nobody else proposes
dialog-with = Read with whose proposals?
dialog-notices = Notices
dialog-outline = Outline
dialog-panel = About the paragraph
dialog-object = Object…
dialog-go-on = Some have lost their connection
dialog-member = For which member?
dialog-comment = Comment
dialog-mark = Mark
finding-find = Find in the text
finding-find-hint = Words
finding-go = Go to paragraph
finding-go-hint = Its label, such as 4 bis
finding-member = For which member?
finding-member-hint = The beginning of its name
finding-with = Read with whose proposals?
finding-with-hint = The beginning of its name
found-nothing = Nothing was found.
no-notices = No notices.
take-home = Take the text home
export-word = Word
export-word-tracked = Word, tracked changes
export-notation = Bracketed text
export-proof = Record with its proof
export-html = HTML
export-json = JSON
print = Print
other-screens = Other screens

# Notices
notice-went = Your text in paragraph { $label } went: another was retained there.
notice-went-answer = Call it back
notice-back = { $who } called its text in paragraph { $label } back.
notice-corrected = The secretariat corrected paragraph { $label }.
notice-corrected-answer = Undo the correction
notice-taken-down = The secretariat took down for you, in paragraph { $label }.
notice-taken-down-answer = Taken down in error
notice-earlier = The words that you objected to in paragraph { $label } have changed: your objection no longer stands.
notice-earlier-answer = Renew it
notice-announced = It was announced that you give something up, in paragraph { $label }.
notice-announced-answer = Confirm
notice-reopened = Paragraph { $label } is open again.
contradict = Contradict

# Keys
keys-everywhere = Everywhere
keys-delegate = Delegate
keys-presides = Who presides
keys-secretariat = Secretariat
room-foot = Before the Group, and what can be done
keys-can-be-changed = To change a key, choose it here and press another.
key-press = Press the key to use instead of { $key }; Esc leaves it as it is.
key-given = { $key } is the key now.
key-taken = { $key } does something else: change that first, or press another.
key-not-a-key = { $key } cannot be given: digits, the space bar and Enter have work of their own.
key-change = Change the key { $key }: { $does }
keys-as-they-were = The keys are as they were at first.
keys-reset = All keys as at first
letters-on = Single letters act as keys; they never do while you type
key-step = next, previous paragraph
key-bracket = previous, next bracket
key-go = go to a paragraph
key-find = find
key-history = history
key-undo = undo my last act
key-keys = these keys
key-edit = edit here
key-submit = submit
key-add = new paragraph after this
key-positions = support, can live with, object, reserve
key-floor = ask for the floor
key-brackets-alone = bracket what is selected
key-next-ours = next that needs us
key-retain = pick that alternative, retain it or put it
key-put = put to the Group
key-gavel = gavel, once the period has run
key-flag = a flag is up
key-next-open = next open
key-revert = to revert
key-chair-text = chair’s text
key-uncontested = retain where nobody else proposes
key-for-member = for a member: name it, then edit
key-import = bring a text in
key-correct = editorial correction

# What went wrong: what happened, that nothing is lost, what to do
problem-word-damaged = This file is damaged or no Word file. { $detail }
problem-word-declares = This file declares entities, as no Word file does. Copy the text into a new document and bring that in.
problem-word-encrypted = This file has a password. Take it off in Word (File, Info, Protect), save, and bring it in again.
problem-word-old = This is a file of old Word (.doc). Save it as .docx and bring that in.
problem-word-other = Files of this kind cannot be read here. Open it in Word or LibreOffice, save it as .docx, and bring that in.
problem-word-too-large = This Word file is too large. { $detail }
problem-other = That was not carried out. { $detail }
problem-no-connection = There is no connection just now. Nothing is lost; try again when it is back.
problem-not-permitted = Your role may not do this. { $detail }
problem-agreed-text = This text is agreed. To change it, the Group must first be asked to reopen it.
problem-reopening-needed = This text is agreed. To object to it, the Group must first be asked to reopen it.
problem-version-conflict = The text changed while you were writing, in the same words. Yours are kept here.
problem-no-change = This is what already stands: nothing was changed.
problem-in-question = The paragraph is before the Group now. Object, ask for the floor, or wait; what you wrote is kept.
problem-not-clean = The paragraph still has brackets or open values.
problem-in-option = The paragraph lies in an open option: retain one of its options first.
problem-objection-stands = An objection stands: { $by }.
problem-period-running = The period has not run out yet.
problem-flag-up = A flag is up. Hear the member first.
problem-seen-too-old = Something came in that you had not seen yet. Look again, then gavel.
problem-contested = Others are behind another text here: { $by }. Put it to the Group instead.
problem-question-closed = The question is already closed.
problem-built-upon = Others have built on it since, so it cannot be taken back.
problem-busy = The server has too much to do just now. Try again in a moment.
problem-place-gone = The place that it stood in is no longer there.
problem-already-so = That is already so.
problem-no-sitting = No sitting is open.
