"""Automatic numbers as Word shows them: levels, formats, restarts, and what is put around a number.

Numbers stay as the room knows them: a paragraph that tracked changes put in does not move the numbers after it. It is
numbered after the one before, *bis*, *ter*, or on its own where its list is new altogether.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from server.drafting import next_bis
from server.exchange.word_in.styles import Styles
from server.exchange.word_in.xml import W, child, is_on, number, value

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_SMALL = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"


def _roman(count: int) -> str:
    out = ""
    for worth, sign in (*_ROMAN, *_ROMAN_SMALL):
        out += sign * (count // worth)
        count %= worth
    return out


def _lettered(alphabet: str) -> Callable[[int], str]:
    """a, b, … z, aa, bb: the way in which Word goes on."""
    return lambda count: alphabet[(count - 1) % len(alphabet)] * min((count - 1) // len(alphabet) + 1, 20)


_LETTERS = _lettered("abcdefghijklmnopqrstuvwxyz")
_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda count: f"{count:02}",
    "lowerLetter": _LETTERS,
    "upperLetter": lambda count: _LETTERS(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "arabicAlpha": _lettered(_ARABIC),
    "arabicAbjad": _lettered(_ABJAD),
    "russianLower": _lettered(_RUSSIAN),
    "russianUpper": lambda count: _lettered(_RUSSIAN)(count).upper(),
}
_UNNUMBERED = frozenset({"bullet", "none"})


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    way: str = "decimal"
    text: str = ""
    restart: int | None = None
    """The level, counted from 1, after which it begins again; 0 for never; None for every higher one."""
    legal: bool = False


@dataclass(slots=True)
class Numbering:
    """The lists of the file, and how far each has been counted; `broken` where a list could not be read."""

    styles: Styles
    nums: dict[str, tuple[str, dict[int, int]]] = field(default_factory=dict)
    """Of each list its definition, and the levels that it begins anew."""
    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)
    last: dict[tuple[str, int], str] = field(default_factory=dict)
    """The last number given on a level since it began."""
    taken: set[str] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, part: etree._Element | None, styles: Styles) -> "Numbering":
        """From `word/numbering.xml`."""
        numbering = cls(styles)
        if part is None:
            return numbering
        linked: dict[str, str] = {}
        for abstract in part.iterfind(f"{W}abstractNum"):
            own = value(abstract, "abstractNumId")
            numbering.levels[own] = _levels_of(abstract)
            if link := value(child(abstract, "numStyleLink")):
                linked[own] = link
        for num in part.iterfind(f"{W}num"):
            starts = {
                level: start
                for override in num.iterfind(f"{W}lvlOverride")
                if (level := number(value(override, "ilvl"))) is not None
                and (start := number(value(child(override, "startOverride")))) is not None
            }
            numbering.nums[value(num, "numId")] = (value(child(num, "abstractNumId")), starts)
        for own, style in linked.items():
            numbering._link(own, style)
        return numbering

    def _link(self, own: str, style: str) -> None:
        """A definition that is given by a style of lists."""
        for found in self.styles.chain(style):
            num = self.nums.get(value(child(found, "pPr", "numPr", "numId")))
            if num is not None and self.levels.get(num[0]):
                self.levels[own] = self.levels[num[0]]
                return

    def place(self, properties: etree._Element | None) -> tuple[str, int] | None:
        """The list and the level that a paragraph is numbered in, None where it is not."""
        own = child(properties, "numPr")
        found = self.styles.property(properties, "numPr")
        num = value(child(own, "numId")) or value(child(found, "numId"))
        level = number(value(child(own, "ilvl")) or value(child(found, "ilvl")) or "0")
        if not num or num == "0" or level is None or not 0 <= level < LEVELS:
            return None
        return num, level

    def label(self, num: str, level: int, *, put_in: bool = False) -> str:
        """The number of the next paragraph of the list; "" for a bullet."""
        abstract, starts = self.nums.get(num, ("", {}))
        levels = self.levels.get(abstract)
        if levels is None or level not in levels:
            self.unknown.add(num)
            return ""
        if levels[level].way in _UNNUMBERED and "%" not in levels[level].text:
            return ""
        before = self.last.get((abstract, level))
        if put_in and before is not None:
            label = next_bis(before, self.taken)
            self.taken.add(label)
            return label
        if num not in self.begun:
            self.begun.add(num)
            self._begin(abstract, starts)
        label = self._next(abstract, level, levels)
        self.taken.add(label)
        if not put_in:
            self.last[abstract, level] = label
        return label

    def _begin(self, abstract: str, starts: dict[int, int]) -> None:
        counts = self.counts.setdefault(abstract, [None] * LEVELS)
        for level, start in starts.items():
            if 0 <= level < LEVELS:
                counts[level] = start - 1

    def _next(self, abstract: str, level: int, levels: dict[int, _Level]) -> str:
        counts = self.counts.setdefault(abstract, [None] * LEVELS)
        here = levels[level]
        counts[level] = (here.start - 1 if counts[level] is None else counts[level] or 0) + 1
        for lower in range(level + 1, LEVELS):
            restart = levels[lower].restart if lower in levels else None
            if restart is None or (restart and level < restart):
                counts[lower] = None
                self.last.pop((abstract, lower), None)

        def shown(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            given = levels.get(at, _Level())
            count = counts[at] if counts[at] is not None else given.start
            way = "decimal" if here.legal else given.way
            return _FORMATS.get(way, str)(count) if count and count > 0 and way not in _UNNUMBERED else str(count or 0)

        return " ".join(_PLACE.sub(shown, here.text).split())


def _levels_of(abstract: etree._Element) -> dict[int, _Level]:
    out: dict[int, _Level] = {}
    for level in abstract.iterfind(f"{W}lvl"):
        at = number(value(level, "ilvl"))
        if at is None or not 0 <= at < LEVELS:
            continue
        start = number(value(child(level, "start")))
        out[at] = _Level(
            start if start is not None else 1,
            value(child(level, "numFmt")) or "decimal",
            value(child(level, "lvlText")),
            number(value(child(level, "lvlRestart"))),
            bool(is_on(level, "isLgl")),
        )
    return out
