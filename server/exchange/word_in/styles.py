"""What a paragraph's style says: whether it is a heading and of which rank, how it is numbered, how it looks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from server.exchange.word_in.xml import W, child, is_on, number, value

_HEADING = re.compile(r"heading (\d)")
_CONTENTS = re.compile(r"toc \d|table of figures")
_CHAIN_MAX = 30
_MARKS = {"b": "bold", "i": "italic", "u": "underline"}


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of the file by their ids."""

    by_id: dict[str, etree._Element] = field(default_factory=dict)
    default: str = ""

    @classmethod
    def of(cls, part: etree._Element | None) -> "Styles":
        """From `word/styles.xml`; none where there is none."""
        found: dict[str, etree._Element] = {}
        default = ""
        for style in part.iterfind(f"{W}style") if part is not None else ():
            found.setdefault(value(style, "styleId"), style)
            if value(style, "type") == "paragraph" and value(style, "default") == "1":
                default = value(style, "styleId")
        return cls(found, default)

    def chain(self, style: str) -> Iterator[etree._Element]:
        """The style and those that it is based on, from itself up."""
        for _ in range(_CHAIN_MAX):
            if (found := self.by_id.get(style)) is None:
                return
            yield found
            style = value(child(found, "basedOn"))

    def of_paragraph(self, properties: etree._Element | None) -> str:
        """The id of a paragraph's style."""
        return value(child(properties, "pStyle")) or self.default

    def property(self, properties: etree._Element | None, name: str) -> etree._Element | None:
        """A paragraph's own property of that name, or its style's."""
        own = child(properties, name)
        if own is not None:
            return own
        for style in self.chain(self.of_paragraph(properties)):
            if (found := child(style, "pPr", name)) is not None:
                return found
        return None

    def rank(self, properties: etree._Element | None) -> int:
        """1 to 9 for a heading, 1 for a title as well, 0 for any other paragraph."""
        for style in self.chain(self.of_paragraph(properties)):
            name = value(child(style, "name")).lower()
            if (found := _HEADING.fullmatch(name)) is not None:
                return int(found[1])
            if name == "title":
                return 1
        level = number(value(self.property(properties, "outlineLvl")))
        return level + 1 if level is not None and 0 <= level < 9 else 0

    def is_contents(self, properties: etree._Element | None) -> bool:
        """Whether a paragraph is a line of a table of contents."""
        styles = self.chain(self.of_paragraph(properties))
        return any(_CONTENTS.fullmatch(value(child(style, "name")).lower()) for style in styles)

    def marks(self, properties: etree._Element | None) -> frozenset[str]:
        """Bold, italic and underline of a run, its character style included."""
        out: set[str] = set()
        for name, mark in _MARKS.items():
            said = is_on(properties, name)
            for style in self.chain(value(child(properties, "rStyle"))) if said is None else ():
                if (said := is_on(child(style, "rPr"), name)) is not None:
                    break
            if said:
                out.add(mark)
        return frozenset(out)
