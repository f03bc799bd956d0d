"""A document that was exported as notation, brought in again: read strictly, every row as it was."""

import re
from dataclasses import dataclass, field, replace

from server.drafting import Alternative, NotationError, brackets, parse
from server.exchange.export_notation import END_OF_OPTIONS, FIRST_LINE, OPTION, OPTIONS
from server.exchange.nesting import Nesting
from server.group import ParagraphKind
from server.kernel import Refused
from server.library import REFERENCE_BY_PLACE, Imported, ImportedAlternative, ImportedOption, ImportedParagraph

_WORD = r"(?:\\.|[^\\\[\]^])*?"
_HEAD = re.compile(
    r"(?P<blanks>(?: {4})*)(?P<sign>#{1,9}|[>~]|) ?"
    rf"(?P<label>{_WORD})(?: ?\[(?P<old>{_WORD})\])?(?: ?\^(?P<parent>\d{{1,9}}))?"
)
_PLACE = re.compile(rf"{REFERENCE_BY_PLACE}(\d{{1,9}})")
_ESCAPED = re.compile(r"\\(.)")
_KINDS: dict[str, ParagraphKind] = {"#": "heading", ">": "chapeau", "~": "text", "": "paragraph"}


def is_exact(text: str) -> bool:
    """Whether a text says of itself that it was exported as notation."""
    return text.startswith(FIRST_LINE + "\n")


def read_exact(text: str) -> Imported | Refused:
    """The document that was exported; refused, with line and column, where what holds it together has been changed."""
    reading = _Reading()
    for number, line in enumerate(text.split("\n"), start=1):
        if number == 1 or not line:
            continue
        fault = reading.line(number, line)
        if fault is not None:
            return fault
    if reading.open:
        return _malformed(text.count("\n") + 1, 1, f"put {END_OF_OPTIONS} where the options end")
    return reading.imported()


def _malformed(line: int, column: int, why: str) -> Refused:
    do = f"line {line}, column {column}: {why}, or take the first line out to have it read as any other text"
    return Refused("malformed", do=do, field="text", present={"line": line, "column": column})


@dataclass(slots=True)
class _Open:
    key: int
    label: str
    alternatives: list[tuple[str, Alternative | None, list[int]]] = field(default_factory=list)
    moves_to: dict[int, int] = field(default_factory=dict)
    """Of those alternatives that move the base: where to."""


@dataclass(slots=True)
class _Reading:
    items: list[int] = field(default_factory=list)
    paragraphs: list[ImportedParagraph] = field(default_factory=list)
    options: list[ImportedOption] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    nesting: Nesting = field(default_factory=Nesting)
    said: dict[int, int] = field(default_factory=dict)
    """Places of parents that the text names."""
    last: int = 0

    def line(self, number: int, line: str) -> Refused | None:
        head, _, rest = line.partition("\t")
        if head == OPTIONS:
            self.open.append(_Open(self._put(), rest))
            self.nesting.opens()
            return None
        if head in {OPTION, END_OF_OPTIONS} and not self.open:
            return _malformed(number, 1, f"put {OPTIONS} where the options begin")
        if head == OPTION:
            return self._alternative(number, rest)
        if head == END_OF_OPTIONS:
            self._close()
            return None
        if "\t" not in line:
            return _malformed(number, 1, "a tab stands between the label and the text")
        if self.open and not self.open[-1].alternatives:
            return _malformed(number, 1, f"put {OPTION} before the first paragraph of the option")
        return self._paragraph(number, head, rest)

    def _put(self) -> int:
        self.last += 1
        here = self.open[-1].alternatives[-1][2] if self.open and self.open[-1].alternatives else self.items
        here.append(self.last)
        return self.last

    def _alternative(self, number: int, rest: str) -> Refused | None:
        label, attribution, goes = [*rest.split("\t", 2), "", ""][:3]
        if goes:
            place = _PLACE.fullmatch(goes)
            if place is None:
                return _malformed(number, len(rest), f"name a place as {REFERENCE_BY_PLACE}3, or {REFERENCE_BY_PLACE}0")
            self.open[-1].moves_to[len(self.open[-1].alternatives)] = int(place[1])
        who = None
        if attribution:
            try:
                found = brackets(parse(attribution))
            except NotationError as error:
                return _malformed(number, error.column, error.reason)
            named = [a for bracket in found for a in bracket.alternatives if a.sponsors or a.behind]
            who = named[0] if named else None
        self.nesting.alternates()
        self.open[-1].alternatives.append((label, who, []))
        return None

    def _close(self) -> None:
        self.nesting.closes()
        done = self.open.pop()
        alternatives = tuple(
            ImportedAlternative(
                label=label,
                items=tuple(items),
                sponsors=who.sponsors if who else (),
                behind=who.behind if who else (),
                moves_to=done.moves_to.get(number),
            )
            for number, (label, who, items) in enumerate(done.alternatives)
        )
        self.options.append(ImportedOption(key=done.key, label=done.label, alternatives=alternatives))

    def _paragraph(self, number: int, head: str, text: str) -> Refused | None:
        found = _HEAD.fullmatch(head)
        if found is None:
            return _malformed(number, 1, "the label is not as it was exported")
        try:
            content = parse(text)
        except NotationError as error:
            return _malformed(number, len(head) + 1 + error.column, error.reason)
        level, is_a = len(found["blanks"]) // 4, _KINDS[found["sign"][:1]]
        key = self._put()
        parent = self.nesting.parent_of(key, level, heading=is_a == "heading")
        if found["parent"]:
            self.said[key] = int(found["parent"])
        self.paragraphs.append(
            ImportedParagraph(
                key=key,
                label=_ESCAPED.sub(r"\1", found["label"]).strip(),
                old_label=_ESCAPED.sub(r"\1", found["old"] or ""),
                is_a=is_a,
                level=level,
                parent=parent,
                content=content,
                line=number,
            )
        )
        return None

    def imported(self) -> Imported:
        """All that was read."""
        options = tuple(sorted(self.options, key=lambda option: option.key))
        paragraphs = tuple(self._under(paragraph) for paragraph in self.paragraphs)
        return Imported(items=tuple(self.items), paragraphs=paragraphs, options=options)

    def _under(self, paragraph: ImportedParagraph) -> ImportedParagraph:
        if paragraph.key not in self.said:
            return paragraph
        place = self.said[paragraph.key]
        parent = self.paragraphs[place - 1].key if 0 < place <= len(self.paragraphs) else None
        return replace(paragraph, parent=parent)
