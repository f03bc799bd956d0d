# The words of the screens around the room: history, the past, the plenary screen, bringing in, members and people.

back-to-room = Back to the room

# History of a paragraph
history-of = History of paragraph { $label }
history-of-unlabelled = History of this paragraph
history-count = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
history-slider = Moment in the history of the paragraph
moment-of = Moment { $number } of { $count }
version-number = Version { $number }
moment-earlier = Earlier
moment-later = Later
moment-at-sitting = { $meeting }, sitting { $number }
moment-between = between sittings
words-in-and-out = Words in and out
words-none = No word changed.
words-came-in = words that came in
words-went-out = words that went out
text-then = The text at this moment
held-then = Held at this moment
held-nothing = Nobody held a position then.
document-then = The whole document at this moment
history-by = by { $who }
history-for = by the secretariat, for { $who }
happened-document-created = Came in with the document
happened-paragraph-added = Introduced
happened-paragraph-proposed = Amended
happened-paragraph-bracketed = Brackets placed
happened-paragraph-corrected = Corrected by the secretariat
happened-paragraph-correction_undone = Correction undone
happened-paragraph-split = Split
happened-paragraph-merged = Merged
happened-paragraph-placed = Moved or renumbered
happened-paragraph-removed = Taken out
happened-paragraph-agreed = Agreed
happened-paragraph-reopened = Reopened
happened-paragraph-marked = Marked
happened-paragraph-unmarked = Mark taken away
happened-paragraph-commented = Commented
happened-alternative-joined = Co-sponsored
happened-alternative-stood_behind = Stood behind
happened-alternative-left = No longer sponsored
happened-proposal-submitted = Proposal submitted
happened-proposal-withdrawn = Proposal withdrawn
happened-proposal-gone = Proposal gone
happened-bracket-retained = An alternative retained
happened-bracket-called_back = Text called back
happened-bracket-split = Bracket split
happened-bracket-joined = Brackets joined
happened-option-changed = An option changed
happened-option-retained = An option retained
happened-question-put = Put to the Group
happened-question-gavelled = Gavelled
happened-question-broken = The question was broken
happened-question-overtaken = The question was overtaken
happened-question-narrowed = Taken out of the question
happened-question-retracted = The question was taken back
happened-question-expired = The question lapsed
happened-question-flagged = A flag went up
happened-question-unflagged = A flag came down
happened-agreement-confirmed = Agreement confirmed
happened-sitting-opened = Sitting opened
happened-sitting-closed = Sitting closed
happened-position-withdrawn = A position withdrawn
happened-other = Changed
took-support = Supported
took-live_with = Can live with it
took-object = Objected
took-reserve = Reserved
took-dissociate = Dissociated itself
left-support = Support withdrawn
left-live_with = No longer said to live with it
left-object = Objection withdrawn
left-reserve = Reservation withdrawn
left-dissociate = No longer dissociates itself
a-delegation = a delegation
reason-given = Reason: { $text }

# The document at any moment
the-past = The past
past-as-of = { $title } as it stood on { $when }, with event { $number } of { $count }.
past-read-only = To read only: this is not what stands now.
to-the-present = To the present
time-slider = Moment in the life of the document
time-number = Number of the event
time-go = Go
time-nothing = The document was not there yet.
sitting-starts = Sittings
past-option = Option { $label }

# The plenary screen
plenary-page = page { $number } of { $count }
plenary-turn = Pages turn with the arrow keys.
plenary-lost = No connection. This is the text as of { $time }.
plenary-nothing = The Group has no paragraph before it.
plenary-place = Place { $number }
plenary-retain = To retain alternative { $number }: are there any objections?
plenary-retain-option = To retain option { $number }: are there any objections?
plenary-agree = { $count ->
    [one] Paragraph { $labels }: are there any objections?
   *[other] Paragraphs { $labels }: are there any objections?
}
plenary-agree-text = Are there any objections to this text?
plenary-asks = { $what } Are there any objections?
plenary-flag = { $count ->
    [one] A flag is up.
   *[other] { $count } flags are up.
}
plenary-flag-of = { $count ->
    [one] A flag is up: { $who }.
   *[other] Flags are up: { $who }.
}
plenary-one-objection = One objection.
plenary-full-screen = Full screen
plenary-part-of = option { $number } of { $label }

# Bringing a text in
bring-in = Bring a text in
bring-in-how = Paste the text with its brackets, or bring a Word file (.docx) or plain text. Nothing is written before you say so.
bring-in-text = The text, as it is
bring-in-file = Choose a file…
bring-in-drop = Drop a Word or plain-text file here
bring-in-check = See what will be made of it
bring-in-reading = Reading the text…
bring-in-writing = Writing the document. A long text takes a while; leave this page open.
bring-in-step = Step { $number } of 3
bring-in-kept = What you paste is kept in this browser until the document is made.
found-title = What was found
found-paragraphs = { $count ->
    [one] { $shown } paragraph
   *[other] { $shown } paragraphs
}
found-brackets = { $count ->
    [one] { $shown } bracket
   *[other] { $shown } brackets
}
found-options = { $count ->
    [one] { $shown } option over paragraphs
   *[other] { $shown } options over paragraphs
}
found-positions = { $count ->
    [one] { $shown } position to be confirmed
   *[other] { $shown } positions to be confirmed
}
characters-in = Characters in the file
characters-out = Characters in the document
characters-left-out = Characters left out, each named below
characters-agree = In and out agree: no character is lost.
characters-differ = { $count } characters are not accounted for. Look at the text closely before you make the document.
findings-title = { $count ->
    [0] Nothing that asks for a look
    [one] { $shown } place to look at
   *[other] { $shown } places to look at
}
finding-place = Line and column
finding-what = What was found
finding-text = In the text
finding-suggestion = What was done, or could be
finding-at = line { $line }, column { $column }
show-all-findings = Show all { $count }
unknown-names = Names that no delegation goes by
unknown-names-how = Say who is meant. What is left without a delegation stays in the text as words.
name-is = { $name } is
name-nobody = no delegation here
text-as-it-will-be = The text as it will be
text-goes-on = { $count ->
    [one] and { $shown } paragraph more
   *[other] and { $shown } paragraphs more
}
document-title = Title
document-is-a = What it is
document-symbol = Symbol, if it has one
document-caveat = Caveat on every page, if any
document-language = Language of the text
make-document = Make the document
make-empty = Make an empty document
empty-how = Or begin with nothing: paragraphs are then added in the room.
text-changed = The text was changed since it was checked. Check it again.
file-too-large = This file has { $size } MB; at most { $most } MB can be brought in at once. Part it, for example by chapter.
file-empty = There is no text in it.
file-binary = This is no plain text (byte { $at } cannot be read). In a word processor, save it as plain text in UTF-8, then bring that file.
file-document = { $kind } files cannot be read here yet. In a word processor, save it as plain text in UTF-8, then bring that file.
file-control = In line { $line }, column { $column } there is a control character ({ $code }) that belongs to no text. Take it out, then try again.
file-bidi = In line { $line }, column { $column } there is a sign that turns the direction of the text ({ $code }). It could show words in another order than they are in; take it out, then try again.
file-unreadable = The file could not be read. Choose it again.
found-side-by-side = Brackets side by side, read as alternatives
found-options-in-paragraph = Options inside one paragraph
found-not-closed = A bracket that is never closed
found-not-opened = A bracket that was never opened
found-slash-in-option = A slash between words of an option
found-page-number = Page number, left out
found-running-head = Line at the head or foot of pages, left out
found-rule = Line drawn across, left out
found-source-line = Line about the source, left out
found-end-of-options = Where options end, left out
found-option-out-of-series = An option apart from its others
found-bracket-over-paragraphs = A bracket over several paragraphs opens
found-bracket-over-paragraphs-closes = A bracket over several paragraphs closes
found-within-word = A bracket within a word
found-bis = A paragraph put in between
found-alt-alone = An “alt” without its paragraph
found-mark-not-closed = A mark that is not closed
found-remark = A remark about the text, read as a note
found-unknown-name = A name that no delegation goes by
found-reference = A reference to a paragraph of this text
found-support-to-confirm = Support that the delegation is asked to confirm
found-reservation-to-confirm = A reservation that the delegation is asked to confirm
found-objection-to-confirm = An objection that the delegation is asked to confirm
found-live-with-to-confirm = That it can live with it, which the delegation is asked to confirm
found-own-notation = Signs that mean something else here
found-line-by-line = First line of a text that was turned from a file, left out
found-contents = Table of contents, left out
found-sign = Characters that cannot be shown, left out
found-comment-left-out = A comment beyond those that are read, left out
found-word-table = Tables, read cell by cell
found-word-textbox = Text boxes
found-word-footnote = Footnotes, read as notes
found-word-endnote = Endnotes, read as notes
found-word-formatting = Tracked changes of form alone
found-word-numbering = Tracked changes of numbering alone
found-word-moved = Text that was moved
found-word-struck = Text struck through by hand
found-word-hidden = Text that Word hides
found-word-macros = Macros, left out
found-word-broken = A damaged part of the file
found-word-numbers = Numbered lists that the file does not define
found-comment-proposal = A comment, read as a proposal
found-comment-open = A comment that asks for something, an open point
found-comment-note = A comment, read as a note
found-comment-agreed = A comment that claims agreement
found-comment-without-place = A comment that is about no place in the text
found-paragraph-cut = Somebody parts a paragraph here
found-paragraph-joined = Somebody joins two paragraphs here
found-renumbered = A number that was changed
found-brackets-put = Brackets that somebody put in
found-brackets-lifted = Brackets that somebody took out
found-comments = { $shown } comments in: { $proposals } read as proposals, { $positions } as positions to be confirmed, { $notes } as notes, { $open } open points
found-other = Worth a look
is-a-draft-decision = Draft decision

# Members and people
people-title = Members and people
people-nav = On this page
sitting-now-title = The sitting
sitting-none = No sitting is open.
sitting-is-open = { $meeting }, sitting { $number }, { $day } · { $format }
sitting-presides = Presides
sitting-hand-over = Hand presiding over
sitting-handed = { $name } presides now.
sitting-close = Close the sitting
sitting-close-does = What is open stays as it is. Agreement of today is dated by this sitting.
sitting-closed-now = The sitting is closed.
sitting-open = Open the sitting
sitting-opened-now = The sitting is open.
sitting-meeting = Meeting
sitting-number = Sitting number
sitting-date = Date
sitting-format = Format
delegations-title = Members, observers, negotiating groups
add-delegation = Add a member, observer or group
change-delegation = Change { $name }
delegation-code = Code in brackets
delegation-code-hint = Capital letters and digits, such as FRA or G77. It cannot be changed later.
delegation-name = Name on the nameplate
delegation-short-name = Short name, if it has one
delegation-kind = Is a
delegation-is-member = member
delegation-is-observer = observer
delegation-is-group = negotiating group
stakeholder-group = Stakeholder group
regional-group = Regional group
observer-class = Class of observer
group-members = Its members here
active = Active
not-active = no longer active
deactivate = Deactivate
activate = Activate again
change = Change…
add = Add
save = Save
saved = { $name }: saved.
people-people = People
add-person = Add a person
change-person = Change { $name }
person-name = Name
person-email = Address, to sign in with a password
person-delegation = Delegation
person-office = Office
person-standing = In the delegation
person-spokesperson = Speaks for the negotiating group
person-password = New password, if any
person-password-hint = Leave it empty to let the person sign in by link.
none = none
no-delegation = no delegation
sign-in-by = Signs in by
by-password = password
links-live = { $count ->
    [0] no link
    [one] { $count } link
   *[other] { $count } links
}
make-link = New sign-in link
link-for = Sign-in link for { $name }
link-once = It is shown once, now. Give it to this person alone: whoever opens it is signed in in that name.
copy = Copy
copied = Copied.
links-of = Links and tokens of { $name }
link-made = made { $when }
link-ends = ends { $when }
link-uses = { $count ->
    [0] used
    [one] { $count } use left
   *[other] { $count } uses left
}
link-revoked = revoked
link-ended-on = ended { $when }
token-named = token “{ $label }”
sign-in-link = link
revoke = Revoke
revoked-now = Revoked: whoever had it is signed out.
people-for-secretariat = The secretariat keeps the list of people.
documents-new = A new document
people-search = Find in the list
shown-of = { $shown } of { $count }

# Taking home
export-record = Record
export-history-html = History (HTML)
export-history-json = History (JSON)
print-caveat = { $title } · { $kind } · printed { $when }

# Where it stands
where-it-stands = Where it stands
as-a-table = As a table
standing-when = When
standing-before = before the first sitting
standing-sitting = Sitting { $number }, { $day }
standing-left = What is left
left-brackets = brackets open
left-to-put = clean, to be put to the Group
left-contested = not agreed: an objection stands
left-sittings = sittings held so far
left-until = until the report is due, { $day }
left-days = { $count ->
    [0] last day
    [one] { $number } day
   *[other] { $number } days
}
left-past = the date has passed
standing-by-sitting = Sitting by sitting
standing-part = { $count } { $what }
standing-agreed = agreed
standing-provisionally = agreed ad referendum
standing-clean = clean, not yet agreed
standing-bracketed = bracketed
standing-contested = not agreed
standing-brackets = Brackets opened and closed
brackets-opened = opened
brackets-closed = closed
brackets-open-at-end = open at the end
brackets-open = { $count ->
    [0] none open
   *[other] { $number } open
}
brackets-said = { $opened } opened, { $closed } closed, { $open } open at the end
standing-waits = What waits for what
waits-for = waits for { $what }
waits-none = No paragraph is marked as waiting for another.
standing-held = Who holds what
held-seen-by-officers = Over the paragraphs that are still open and on which something is held. Only the chair and the secretariat see all delegations.
held-own-row = Over the paragraphs that are still open: what your delegation holds.
held-cell-object = objects
held-cell-earlier = objected to earlier words
held-cell-sponsor = proposes
held-cell-support = supports
held-cell-behind = stands behind a text
held-cell-reserve = reserves
held-cell-live-with = can live with it
all-agreed = Every paragraph is agreed.

# What was done about a finding, or could be
suggest-side-by-side = read as alternatives of one place; split them if they are insertions
suggest-options-in-paragraph = see whether the last option ends where the paragraph does
suggest-not-closed = it could close at line { $line }, column { $column }
suggest-not-opened = it could open at line { $line }, column { $column }
suggest-slash-in-option = bracket the words between which the slash chooses
suggest-page-number = left out of the document
suggest-running-head = left out of the document
suggest-rule = left out of the document
suggest-source-line = left out of the document
suggest-end-of-options = left out of the document
suggest-bracket-over-paragraphs = it closes at line { $line }, column { $column }
suggest-bracket-over-paragraphs-closes = it opened at line { $line }, column { $column }
suggest-within-word = it was widened to the whole word
suggest-bis = read as a paragraph put in between; make it an option if it is another text of the one before
suggest-alt-alone = no paragraph before it has that number: it stands as a paragraph of its own
suggest-mark-not-closed = kept as a character of the text
suggest-remark = read as a note: it says where the text stands and is no part of it
suggest-unknown-name = say which delegation { $text } is, or that it is no name
suggest-reference = its number follows when paragraphs are renumbered
suggest-to-confirm = { $text } is asked to confirm it; until then it is no position
suggest-line-by-line = each line after it is a paragraph
suggest-contents = left out of the document
suggest-sign = left out of the document
suggest-comment-left-out = part the file to bring in the rest
suggest-word-table = see whether the lines read so
suggest-word-textbox = their text stands after the paragraph that they hang on
suggest-word-footnote = each stands where its number stood
suggest-word-endnote = each stands where its number stood
suggest-word-formatting = they are no proposals
suggest-word-numbering = they are no proposals
suggest-word-moved = proposed to go in one place and to come in in the other, by the same author
suggest-word-struck = read as text; bracket what is meant to go
suggest-word-hidden = it is read as text
suggest-word-macros = none was run
suggest-word-broken = what it says of the text is not known; save the file in Word again to mend it
suggest-word-numbers = their paragraphs have no number: type it
suggest-comment-proposal = see whether the alternative says what the comment does
suggest-comment-open = it is kept as a note; write the alternative that it asks for, or leave it
suggest-comment-note = it stands where the comment did
suggest-comment-agreed = a note and no more: only the room agrees
suggest-comment-without-place = it stands at the end; move it to where it belongs
suggest-paragraph-cut = it stands undivided, with a note
suggest-paragraph-joined = they stand apart, with a note
suggest-renumbered = it is no proposal; the old number is kept beside
suggest-brackets-put = they are read as brackets of the text
suggest-brackets-lifted = they stand until the room clears them
suggest-own-notation = read strictly, as it was exported; this line is left out

# The calendar of the Group, and letters about silences
calendar-title = The Group’s calendar
calendar-zone = Time zone
calendar-now = There it is { $there }; where you are, { $here }.
calendar-zone-unknown = Name a time zone such as Europe/Paris or UTC.
calendar-days = Working days
calendar-no-day = Choose at least one working day.
calendar-holidays = Holidays
calendar-no-holidays = No holiday is to come.
calendar-free-anyway = no working day anyway
calendar-remove = Remove { $day }
calendar-remove-short = Remove
calendar-past = { $count ->
    [one] { $shown } holiday that is over
   *[other] { $shown } holidays that are over
}
calendar-holiday = A holiday
calendar-add = Add
calendar-hours = A silence ends on a working day between 10:00 and 18:00 in the Group’s time; these are its working hours.
calendar-would-end = Put now for { $hours } hours, it would end
calendar-your-clock = on your clock { $moment }
calendar-stays = A deadline that is set already stays where it is: who presides can give more time.
calendar-meanwhile = Somebody else has changed the calendar meanwhile. Saving puts yours in its place.
calendar-as-it-is = Show it as it is now
calendar-save = Save the calendar
calendar-undo = Undo what I changed
calendar-saved = The calendar is saved.
letters-title = Letters to deliver by hand
letters-nav = Letters
letters-by-hand = { $count ->
    [0] Every letter about a silence has gone out by mail.
    [one] { $shown } letter could not be sent. Deliver it by another way, then say so.
   *[other] { $shown } letters could not be sent. Deliver them by another way, then say so.
}
letter-kind-put = a silence has begun
letter-kind-extended = the silence was extended
letter-kind-reminder = reminder, { $hours } hours before the end
letter-over = The silence is over: there is nothing to tell any more.
letter-read = Read it…
letter-read-of = Read the letter to { $who }
letter-for = Letter to { $who }
letter-delivered = Delivered
letter-delivered-to = The letter to { $who } was delivered
letter-delivered-now = { $who }: noted as delivered.
letters-all = Show all { $shown }
letters-others = { $count ->
    [one] { $shown } other letter
   *[other] { $shown } other letters
}
letter-to = To
letter-occasion = About
letter-state = State
letter-when = When
letter-is-waiting = waits to be sent
letter-is-sending = is being sent
letter-is-sent = sent
letter-is-delivered = delivered by hand
letter-is-dropped = no longer needed
