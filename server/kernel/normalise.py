"""The door for text: what is typed, pasted or imported is brought to one form, or refused by name (domain 3)."""

import re
import unicodedata

from server.kernel.limits import PARAGRAPH_CHARS_MAX, PARAGRAPH_WORDS_MAX
from server.kernel.refused import Refused

_BLANKS = re.compile("[ \t\n\r\x0b\x0c\x85\u2028\u2029]+")
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
_CONTROLS_KEPT = frozenset("\u200c\u200d\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u00ad")


def normalise(text: str) -> str | Refused:
    """`text` in NFC, line ends, tabs and runs of spaces as one space, none at either end.

    No-break spaces, joiners and bidi isolates stay. Refused: `control-character`, `bidi-override`, `not-unicode`
    (a lone surrogate), `too-long` (60,000 characters or 10,000 words).
    """
    if len(text) > PARAGRAPH_CHARS_MAX * 2:
        return _too_long()
    text = _BLANKS.sub(" ", text).strip(" ")
    # Most text is printable throughout, and then nothing in it needs a look of its own.
    for character in "" if text.isprintable() else text:
        if (fault := _fault(character)) is not None:
            return fault
    text = unicodedata.normalize("NFC", text)
    if len(text) > PARAGRAPH_CHARS_MAX or text.count(" ") >= PARAGRAPH_WORDS_MAX:
        return _too_long()
    return text


def _too_long() -> Refused:
    return Refused(
        "too-long",
        do=f"keep a paragraph under {PARAGRAPH_CHARS_MAX:,} characters and {PARAGRAPH_WORDS_MAX:,} words: split it",
        field="text",
    )


def _fault(character: str) -> Refused | None:
    if character in _OVERRIDES:
        name = unicodedata.name(character)
        return Refused(
            "bidi-override", do=f"remove {name} (U+{ord(character):04X}): it hides the order of words", field="text"
        )
    category = unicodedata.category(character)
    if category == "Cs":
        return Refused("not-unicode", do="half of a character arrived: type or paste it again", field="text")
    if category in {"Cc", "Cn", "Co"} and character not in _CONTROLS_KEPT:
        return Refused(
            "control-character", do=f"remove the character U+{ord(character):04X}: it cannot be shown", field="text"
        )
    return None
