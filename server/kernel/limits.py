"""Every limit of the program, with its unit in its name."""

NESTING_DEPTH_MAX = 64
"""Brackets within brackets in data and import."""
NESTING_DEPTH_PROPOSED_MAX = 6
"""Brackets within brackets that a proposal makes (domain 3); beyond it the change becomes a sibling further out."""
PARAGRAPH_CHARS_MAX = 60_000
PARAGRAPH_WORDS_MAX = 10_000
ALTERNATIVES_MAX = 200
"""Alternatives in one bracket."""
PARAGRAPH_PIECES_MAX = 1_000
"""Stretches of one form, brackets, notes and the like in a paragraph, those inside brackets counted: far more than
anybody can read, and a few milliseconds of work."""
CHANGES_AT_ONCE_MAX = 200
"""Brackets that one amendment makes; of more changes those that stand nearest share one."""
SUBMISSION_PARTS_MAX = 100
"""Commands that belong to one proposal while it waits to be introduced."""
CAUCUSES_MAX = 50
"""Caucuses that a delegation is in at a time."""
CAUCUS_TEXTS_MAX = 40
"""Paragraphs that a caucus works on at a time."""
CAUCUS_BESIDE_MAX = 20
"""Wordings that stand beside one text of a caucus."""
IMPORT_BYTES_MAX = 8_000_000
WORD_BYTES_MAX = 32_000_000
"""A Word file with its pictures."""
WORD_PART_BYTES_MAX = 40_000_000
"""One part of it unpacked; the text of 300 pages has about a tenth."""
WORD_PARTS_MAX = 5_000
WORD_RATIO_MAX = 200
"""How many times larger a part may be unpacked than packed, once it is larger than a megabyte."""
WORD_COMMENTS_MAX = 3_000
"""Comments that are read; of more the rest is listed as left out."""
COMMAND_BYTES_MAX = 512_000
"""A whole command as JSON, on any door."""
REASON_CHARS_MAX = 4_000
TITLE_CHARS_MAX = 300
NAME_CHARS_MAX = 120
EN_BLOC_PARAGRAPHS_MAX = 200
READINGS_MAX = 9
FLOOR_SECONDS_MIN = 3
FLOOR_SECONDS_MAX = 30
FLOOR_QUESTION_EXPIRES_SECONDS = 30 * 60
"""A floor question that nobody gavelled lapses after so long (domain 4)."""
HEARD_PARAGRAPHS_MAX = 3
"""Open paragraphs of a document before whose closing a delegation may ask to be heard."""
SILENCE_SECONDS_MIN = 24 * 3600
"""No silence is shorter, whatever the modalities say (domain 4)."""
SILENCE_DAYS_MAX = 366
STAGES_MAX = 6
"""Stages at which a group agrees text, one after the other."""
HOLIDAYS_MAX = 400
"""Days on which a group does not work that its calendar lists."""
SUSPENSION_MINUTES_MAX = 12 * 60
"""A sitting is suspended for at most so long; beyond it, it is closed."""
SITTING_HOURS_MAX = 24
"""A planned sitting takes at most so long."""
PLANNED_SITTINGS_MAX = 200
QUEUE_COMMANDS_MAX = 500
"""Commands of one stream that may wait; beyond it the answer is `busy`."""
BATCH_COMMANDS_MAX = 50
EVENT_ROWS_BYTES_MAX = 32_000
"""Rows that an event carries on the wire; beyond it clients are told to fetch."""
