"""Numbers as Word counts them: a paragraph that follows the one before it in its series is numbered by Word itself.

What no counting gives (*14 bis*, *5A*, *39. [44.]*) is typed, with a tab, in the same place, and the series goes
on after it as the room knows it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from server.drafting import read_label
from server.exchange.word_out.xml import Element, element
from server.group import Paragraph

_FORMATS = {
    "number": "decimal",
    "letter": "lowerLetter",
    "roman": "lowerRoman",
    "capital": "upperLetter",
    "capital roman": "upperRoman",
}
LEVEL_MAX = 8
"""What stands deeper is indented no further."""
_LETTERS_MAX = 26
"""Word goes on after z with aa, bb; the room with aa, ab: from there on letters are typed."""
_PLAIN = re.compile(r"(?P<before>[^\d()IVXLCivxlc]*\(?|\(?)(?P<value>\d+|[a-z]+|[A-Z]+)(?P<after>\)?\.?:?)")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number that Word counts: the list that it belongs to."""

    list_id: int


@dataclass(frozen=True, slots=True)
class _Series:
    """What stays the same in a list, and what it is at now."""

    counting: str
    before: str
    after: str
    level: int
    parent: str
    inside: str


class Numbering:
    """Which paragraphs Word numbers, and the lists for it."""

    def __init__(self, paragraphs: Iterable[Paragraph], *, shown: bool = True) -> None:
        self._of: dict[str, Numbered] = {}
        self._lists: list[tuple[_Series, int]] = []
        last: dict[_Series, tuple[int, int]] = {}
        for paragraph in paragraphs if shown else ():
            read = _read(paragraph)
            if read is None:
                continue
            series, value = read
            list_id, at = last.get(series, (0, 0))
            if not list_id or value != at + 1:
                self._lists.append((series, value))
                list_id = len(self._lists)
            last[series] = (list_id, value)
            self._of[paragraph.id] = Numbered(list_id)

    def of(self, paragraph: Paragraph) -> Numbered | None:
        """The list that numbers the paragraph; None where its label is typed."""
        return self._of.get(paragraph.id)

    def write(self, numbering: Element) -> None:
        """Puts the lists in the place of what the part held."""
        for child in list(numbering):
            numbering.remove(child)
        for number, (series, start) in enumerate(self._lists, start=1):
            numbering.append(_abstract(number, series, start))
        for number in range(1, len(self._lists) + 1):
            numbering.append(element("w:num", element("w:abstractNumId", val=str(number)), numId=str(number)))


def indent(level: int) -> dict[str, str]:
    """The attributes of `w:ind`: where the words begin, and how far before them the number stands, in twips."""
    return {"left": str(720 + 567 * min(level, LEVEL_MAX)), "hanging": "720" if level == 0 else "567"}


def _read(paragraph: Paragraph) -> tuple[_Series, int] | None:
    """The series of a label that counting gives, and its value; None for all others."""
    if paragraph.old_label or paragraph.is_a == "heading":
        return None
    label = read_label(paragraph.label)
    plain = _PLAIN.fullmatch(paragraph.label)
    if label is None or plain is None or len(label.numbers) != 1 or str(label) != paragraph.label:
        return None
    if label.put_in > 1 or label.alternative or label.letter or "%" in paragraph.label:
        return None
    value = label.numbers[0]
    if label.counting in {"letter", "capital"} and value > _LETTERS_MAX:
        return None
    within = paragraph.inside
    inside = f"{within.option}/{within.alternative}" if within is not None else ""
    series = _Series(label.counting, plain["before"], plain["after"], paragraph.level, paragraph.parent, inside)
    return series, value


def _abstract(number: int, series: _Series, start: int) -> Element:
    level = element(
        "w:lvl",
        element("w:start", val=str(start)),
        element("w:numFmt", val=_FORMATS[series.counting]),
        element("w:suff", val="tab"),
        element("w:lvlText", val=f"{series.before}%1{series.after}"),
        element("w:lvlJc", val="left"),
        element("w:pPr", element("w:ind", **indent(series.level))),
        ilvl="0",
    )
    kind = element("w:multiLevelType", val="singleLevel")
    return element("w:abstractNum", kind, level, abstractNumId=str(number))
