"""Labels of paragraphs: `1.`, `PP1`, `OP14 bis alt 2`, `5A`, `3.3ter`, `(a)`, `(iv)`, `Article 3, paragraph 2`.

A label stays as the room knows it; this page only reads it: to sort, to find it by what somebody typed, to name what is
put in between, and to number anew.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Literal

Counting = Literal["number", "letter", "roman", "capital", "capital roman"]

LATIN = (
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies", "undecies", "duodecies",
    "terdecies", "quaterdecies", "quindecies", "sexdecies", "septdecies", "octodecies", "novodecies", "vicies",
)  # fmt: skip
"""What is put in after a number: the second, third, … of it."""
_SHORT = {"quat": "quater", "quinq": "quinquies"}
_ROMAN = (("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))
_LAST = 10**6
"""Where a number not yet known (`3.x`) sorts."""

_LATIN = "|".join(sorted((*LATIN, *_SHORT), key=len, reverse=True))
_LABEL = re.compile(
    rf"""(?P<before>(?:(?:PP|OP)\s?|(?:Article|Rule|Section|Chapter|Annex|Paragraph)\s
            (?:\d+(?:\s?(?:{_LATIN}))?,\s(?:sub)?paragraph\s)?)?\(?)
    (?:(?P<number>\d+(?:\.(?:\d+|x))*)(?P<letter>[A-Z](?![A-Za-z]))?
        |(?P<roman>[ivxlc]+(?=\)))|(?P<small>[a-z]{{1,2}}(?=\)))|(?P<upper>[IVXLC]+|[A-Z])(?=[.)]|$|\s))
    (?P<close>\)?)
    (?P<space>\s?)(?P<latin>(?:{_LATIN})\b)?
    (?:(?P<gap>\s?)(?P<alt>[Aa]lt)\.?(?:\s?(?P<which>\d+))?)?
    (?P<after>\.?:?)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label, read. `put_in` is 2 for bis, 3 for ter …, else 1; `alternative` 1 for alt, 2 for alt 2 …, else 0."""

    counting: Counting
    numbers: tuple[int, ...]
    before: str = ""
    letter: str = ""
    close: str = ""
    put_in: int = 1
    alternative: int = 0
    after: str = ""
    space: str = " "
    """What stands before *bis*."""
    gap: str = " "
    """What stands before *alt*."""

    @property
    def sort_key(self) -> tuple[str, tuple[int, ...], int, str, int]:
        """Sorts labels of one series: 14, 14 alt, 14 bis, 14 bis alt, 14 bis alt 2, 14A, 15; PP after OP never."""
        series = {"PP": "0"}.get(self.before.strip(" ("), "1")
        return (series, self.numbers, self.put_in, self.letter, self.alternative)

    def __str__(self) -> str:
        """The one form: `OP14 bis alt 2`, `3.3 ter`, `(a) bis`, with the point that the label has."""
        latin = self.space + LATIN[self.put_in - 2] if self.put_in > 1 else ""
        alternative = self.gap + "alt" if self.alternative else ""
        which = f" {self.alternative}" if self.alternative > 1 else ""
        number = ".".join(_counted(value, self.counting) for value in self.numbers)
        return f"{self.before}{number}{self.letter}{self.close}{latin}{alternative}{which}{self.after}"


def cited(label: str) -> str:
    """The label as a reference names it within a sentence: without the point or colon behind it."""
    return label.strip().rstrip(".:")


def read_label(text: str, *, after: "Label | None" = None) -> Label | None:
    """The label that `text` is, None where it is none. `after` tells `(i)` after `(h)` from that before `(ii)`."""
    found = _LABEL.fullmatch(text.strip())
    if found is None or ("(" in found["before"] and not found["close"]):
        return None
    counting, numbers = _numbers(found, after)
    if not numbers:
        return None
    latin = _SHORT.get(found["latin"] or "", found["latin"] or "")
    return Label(
        counting=counting,
        numbers=numbers,
        before=found["before"],
        letter=found["letter"] or "",
        close=found["close"],
        put_in=LATIN.index(latin) + 2 if latin else 1,
        alternative=int(found["which"] or 1) if found["alt"] else 0,
        after=found["after"],
        space="" if latin and not found["space"] else " ",
        gap="" if found["alt"] and not found["gap"] and (latin or not found["space"]) else " ",
    )


def _numbers(found: re.Match[str], after: Label | None) -> tuple[Counting, tuple[int, ...]]:
    if found["number"]:
        return "number", tuple(_LAST if part == "x" else int(part[:9]) for part in found["number"].split("."))
    if found["upper"]:
        return _roman_or_letter(found["upper"].lower(), after, "capital roman", "capital")
    if found["roman"]:
        return _roman_or_letter(found["roman"], after, "roman", "letter")
    return "letter", (_value_of_letters(found["small"]),)


def _roman_or_letter(
    text: str, after: Label | None, roman: Counting, letter: Counting
) -> tuple[Counting, tuple[int, ...]]:
    value = _value_of_roman(text)
    as_letter = _value_of_letters(text) if len(text) == 1 else 0
    follows = after is not None and after.counting == letter and as_letter == after.numbers[-1] + 1
    # C, D, L and M alone are hardly ever Roman numbers, so without a neighbour to follow they are letters.
    if as_letter and (follows or not value or (text not in "ivx" and (after is None or after.counting != roman))):
        return letter, (as_letter,)
    return (roman, (value,)) if value else (letter, ())


def _value_of_letters(text: str) -> int:
    value = 0
    for letter in text:
        value = value * 26 + ord(letter) - ord("a") + 1
    return value


def _value_of_roman(text: str) -> int:
    value, rest = 0, text
    for sign, worth in _ROMAN:
        while rest.startswith(sign):
            value, rest = value + worth, rest[len(sign) :]
    return value if not rest and _roman(value) == text else 0


def _roman(value: int) -> str:
    out = ""
    for sign, worth in _ROMAN:
        while value >= worth:
            out, value = out + sign, value - worth
    return out


def _letters(value: int) -> str:
    out = ""
    while value > 0:
        value, rest = divmod(value - 1, 26)
        out = chr(ord("a") + rest) + out
    return out


def _counted(value: int, counting: Counting) -> str:
    if counting == "number":
        return "x" if value == _LAST else str(value)
    text = _roman(value) if "roman" in counting else _letters(value)
    return text.upper() if counting.startswith("capital") else text


def next_bis(label: str, taken: Collection[str]) -> str:
    """The label of a paragraph put in after `label`: *bis, ter, quater …*, or `5B` where the text counts so.

    It follows the way in which the labels `taken` already write it; "" after a paragraph without a label.
    """
    if not label.strip():
        return ""
    read = read_label(label)
    if read is None:
        return next(name for name in (f"{label} {latin}" for latin in _endless_latin()) if name not in taken)
    stem = replace(read, put_in=1, alternative=0, letter="")
    others = [other for other in map(read_label, taken) if other is not None and _same_stem(other, stem)]
    used = {(other.put_in, other.letter) for other in others if not other.alternative}
    if read.letter or (read.put_in == 1 and any(other.letter for other in others)):
        letters = (chr(code) for code in range(ord("A"), ord("Z") + 1))
        free = next((letter for letter in letters if (1, letter) not in used), "")
        if free:
            return str(replace(stem, letter=free))
    spaced = next((other.space for other in others if other.put_in > 1), read.space)
    put_in = next((number for number in range(2, len(LATIN) + 2) if (number, "") not in used), 0)
    if put_in:
        return str(replace(stem, put_in=put_in, space=spaced))
    alternative = 1 + max((other.alternative for other in others), default=0)
    return str(replace(stem, put_in=len(LATIN) + 1, alternative=alternative, space=spaced))


def _endless_latin() -> Iterable[str]:
    yield from LATIN
    number = 1
    while True:
        number += 1
        yield f"{LATIN[-1]} alt {number}"


def _same_stem(label: Label, stem: Label) -> bool:
    return (label.before, label.counting, label.numbers) == (stem.before, stem.counting, stem.numbers)
