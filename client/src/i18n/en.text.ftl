# The chair's text, and readings.

chairs-text-name = Chair’s text
text-prepare = Chair’s text, prepared off the screen
text-prepare-private = Nobody else sees this until it is shown to all at one moment. Write a clean text beside the bracketed one; below it stands where each bracket would go.
text-nothing-to-write = Who presides, or a facilitator of a contact group, writes a clean text here.
text-title = Title
text-bracketed-only = Only paragraphs with brackets
text-begin = Write a clean text
text-begin-all = Begin all, from the text as it stood before
text-of = Clean text of paragraph { $label }
text-went-on = The old text has changed since you wrote this: look at it before you show yours.
text-leave-out = Leave this paragraph as it is
text-no-brackets = This paragraph has no brackets.
text-count = { $count ->
    [one] One paragraph of { $of } is written.
   *[other] { $count } paragraphs of { $of } are written.
}
text-notice = Once shown, it can be put after { $minutes } minutes.
text-show = Show to all
text-worked-from = The Group works from this text since { $moment }. The old text stays here as a paper.
text-before-the-group = Before the Group now: to work from this text.
text-notice-runs = Shown to all on { $moment }. { $count ->
    [one] It can be put in a minute.
   *[other] It can be put in { $minutes } minutes.
}
text-notice-ran = Shown to all on { $moment }. It can be put to the Group.
text-places = { $count ->
    [one] One place
   *[other] { $number } places
}
text-ours = { $count ->
    [0] Ours: nowhere
    [one] Ours: one place
   *[other] Ours: { $number } places
}
count-taken-over = { $count } taken over
count-merged = { $count } merged
count-dropped = { $count } dropped
text-filter = What is listed
text-filter-all = All
text-filter-ours = Ours
text-filter-dropped = Dropped
text-put = Put: work from this text
text-put-in = { $count ->
    [one] Put: in a minute
   *[other] Put: in { $minutes } minutes
}
text-withdraw = Take it back
text-old = The text with its brackets
text-new = The chair’s text, against what you last had
text-leaves-out = leaves this paragraph out
text-none-here = Nothing here.
text-paper-stays = This page keeps its address.
place-numbered = Place { $number }
became-taken-over = taken over
became-merged = merged
became-dropped = dropped
became-into = in paragraph { $label }
say-merged = Say: merged
say-dropped = Say: dropped
bring-back = Bring back
bring-back-typed = The words around have changed. Type “{ $words }” where it belongs now:
brought-back = It stands in paragraph { $label } again, and cites this paper.
strip-shown = “{ $title }” is shown beside the text.
strip-worked-from = We work from “{ $title }”.
strip-notice = { $count ->
    [one] It can be put in a minute.
   *[other] It can be put in { $minutes } minutes.
}
strip-bridging = Bridging text only; anything else goes to the chair’s list.
strip-read = Read it beside the old text
strip-where-ours = Where did ours go?
asks-this-text = To work from “{ $title }”:
text-paragraphs = { $count ->
    [one] paragraph { $first }
   *[other] { $number } paragraphs, { $first } to { $last }
}
text-unprojected = Clean text, unprojected…
dialog-reading = Reading
reading-button = Reading…
reading-number = Which reading
reading-named = { $number ->
    [1] First reading
    [2] Second reading
    [3] Third reading
   *[other] Reading { $number }
}
reading-takes = What may be submitted
reading-takes-proposals = proposals
reading-takes-bridging = bridging text only, that replaces a bracket that stands
reading-takes-comments = comments only
reading-rest = Anything else waits in the chair’s list until it is introduced. A dropped text can always be brought back by citing the old paper.
reading-open = Open
reading-opened = The reading is open.
problem-unknown-chairs-text = This text has gone. { $detail }
problem-reading-over = That reading is over. { $detail }
part-paragraph-bracket = Brackets around words of paragraph { $label }
key-chairs-text = write the chair’s text off the screen
