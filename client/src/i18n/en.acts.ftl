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
put-these-members = These members
put-until = Until
put-now = { $count ->
    [0] Put to the Group
    [one] Put one paragraph to the Group
   *[other] Put { $count } paragraphs to the Group
}
every-member = every member
asks-ad-referendum = Ad referendum: { $who } to confirm by { $day }.
key-put-several = put several, or ad referendum
