"""Word's text read into paragraphs: every run with its form and the changes tracked on it, notes where they stand."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from server.exchange.word_in.numbering import Numbering
from server.exchange.word_in.pieces import Anchor, Change, Kind, Note, Paragraph, Text
from server.exchange.word_in.styles import Styles
from server.exchange.word_in.xml import NO_BREAK_HYPHEN, M, W, child, children, is_on, number, symbol, text_of, value

UNNAMED = "Unknown author"
"""Who made a change that names nobody."""
AUTHOR_CHARS_MAX = 100
NESTED_MAX = 100
"""Elements within each other; what lies deeper is read as its text alone."""
_INDENT_TWIPS = 500
"""So far in, a paragraph stands one level in."""
_CHANGES: dict[str, Kind] = {"ins": "in", "del": "out", "moveTo": "in", "moveFrom": "out"}
_CHANGED = {f"{W}{name}": (name, kind) for name, kind in _CHANGES.items()}
_FORM = frozenset({f"{W}{name}" for name in ("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange")})
_NUMBERING = frozenset({f"{W}numberingChange"})
_SPACES = {f"{W}tab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}ptab": " ", f"{W}noBreakHyphen": NO_BREAK_HYPHEN}
_TEXTS = frozenset({f"{W}t", f"{W}delText", f"{M}t"})
_SILENT = frozenset(
    {f"{W}{name}" for name in ("rPr", "instrText", "delInstrText", "sdtPr", "sdtEndPr", "tblPr", "tcPr")}
)
_IN_LINE = frozenset({f"{W}r", f"{W}hyperlink", f"{W}fldSimple", f"{M}oMath", f"{M}oMathPara"})
_REFUSED_SIGNS = frozenset("\u202a\u202b\u202c\u202d\u202e")


@dataclass(slots=True)
class Body:
    """Reads the text; `paragraphs` is what it has, in order, `seen` how often what was met that no words tell."""

    styles: Styles
    numbering: Numbering
    notes: Mapping[str, Mapping[str, etree._Element]]
    """Footnotes and endnotes by their ids."""
    spans: frozenset[str]
    """Comments that say where the text begins that they are about."""
    paragraphs: list[Paragraph] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    signs: list[str] = field(default_factory=list)
    """Characters that no document lets in."""
    contents: list[str] = field(default_factory=list)
    """Lines of tables of contents."""
    noted: int = 0
    _waiting: list[Anchor] = field(default_factory=list)
    _placed: set[tuple[str, str]] = field(default_factory=set)

    def blocks(self, element: etree._Element, changes: tuple[Change, ...] = (), depth: int = 0) -> None:
        """Paragraphs and tables below `element`."""
        for one in children(element):
            if one.tag == f"{W}p":
                self._paragraph(one, changes, depth)
            elif one.tag in _IN_LINE:
                self._loose(one, changes, depth)
            elif one.tag in {f"{W}commentRangeStart", f"{W}commentRangeEnd"}:
                self._waiting.append(Anchor(value(one, "id"), one.tag.endswith("Start")))
            elif one.tag in _SILENT or depth > NESTED_MAX:
                continue
            else:
                self._met(one)
                self.blocks(one, self._with(one, changes), depth + 1)

    def _loose(self, element: etree._Element, changes: tuple[Change, ...], depth: int) -> None:
        """A run that stands in no paragraph."""
        paragraph = Paragraph(pieces=[*self._waiting])
        self._waiting = []
        self.paragraphs.append(paragraph)
        self._inline(element, paragraph, changes, depth, [], frozenset())

    def _met(self, element: etree._Element) -> None:
        if element.tag == f"{W}tbl":
            self._count("table")

    def _count(self, code: str) -> None:
        self.seen[code] = self.seen.get(code, 0) + 1

    def _with(self, element: etree._Element, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """The changes in force within `element`: those around it and its own."""
        row = child(element, "trPr") if element.tag == f"{W}tr" else None
        if row is not None:
            return (*changes, *(change for change in map(self._change, row) if change is not None))
        change = self._change(element)
        return changes if change is None else (*changes, change)

    def _change(self, element: etree._Element) -> Change | None:
        if element.tag not in _CHANGED:
            return None
        name, kind = _CHANGED[element.tag]
        if name.startswith("move"):
            self._count("moved")
        return Change(kind, (author_of(element),))

    def _paragraph(self, element: etree._Element, changes: tuple[Change, ...], depth: int) -> None:
        properties = child(element, "pPr")
        if self.styles.is_contents(properties):
            self.contents += text_of(element)
            return
        paragraph = Paragraph(pieces=[*self._waiting])
        self._waiting = []
        self._form(paragraph, properties, changes)
        boxes: list[etree._Element] = []
        self._inline(element, paragraph, changes, depth, boxes)
        self._number(paragraph, properties)
        self.paragraphs.append(paragraph)
        for box in boxes:
            self._count("textbox")
            if box.tag == f"{W}p":
                self._paragraph(box, changes, depth + 1)
            else:
                self.blocks(box, changes, depth + 1)

    def _form(self, paragraph: Paragraph, properties: etree._Element | None, changes: tuple[Change, ...]) -> None:
        if properties is None:
            paragraph.mark = changes[0] if changes else None
            return
        paragraph.rank = self.styles.rank(properties)
        paragraph.centred = value(self.styles.property(properties, "jc")) == "center"
        left = self.styles.property(properties, "ind")
        twips = number(value(left, "left") or value(left, "start")) or 0
        paragraph.indent = max(0, min(twips // _INDENT_TWIPS, 8))
        marks = [change for change in map(self._change, _all(child(properties, "rPr"))) if change is not None]
        paragraph.mark = (changes or tuple(marks) or (None,))[0]
        for inner in properties.iter():
            if inner.tag in _FORM:
                self._count("formatting")
            if inner.tag in _NUMBERING or (inner.tag == f"{W}numPr" and child(inner, "ins") is not None):
                self._count("numbering")

    def _number(self, paragraph: Paragraph, properties: etree._Element | None) -> None:
        place = self.numbering.place(properties)
        if place is None or not paragraph.text.strip():
            return
        paragraph.indent = place[1]
        paragraph.label = self.numbering.label(*place, put_in=paragraph.is_wholly("in"))

    def _inline(
        self,
        element: etree._Element,
        paragraph: Paragraph,
        changes: tuple[Change, ...],
        depth: int,
        boxes: list[etree._Element],
        marks: frozenset[str] = frozenset(),
    ) -> None:
        """What stands in a line: runs, and what holds runs."""
        if depth > NESTED_MAX:
            self._put(paragraph, "".join(text_of(element)), marks, changes)
            return
        for one in children(element):
            if one.tag in _TEXTS:
                self._put(paragraph, one.text or "", marks, changes)
            elif one.tag in _SPACES:
                self._put(paragraph, _SPACES[one.tag], marks, changes)
            elif one.tag == f"{W}sym":
                self._put(paragraph, symbol(one), marks, changes)
            elif one.tag == f"{W}txbxContent":
                boxes.append(one)
            elif one.tag == f"{W}p":
                # A paragraph where only runs should be, as in boxes of old Word.
                boxes.append(one)
            elif not self._point(one, paragraph, changes) and one.tag not in _SILENT and one.tag != f"{W}pPr":
                inner = self._run_marks(one) if one.tag == f"{W}r" else marks
                self._inline(one, paragraph, self._with(one, changes), depth + 1, boxes, inner)

    def _run_marks(self, run: etree._Element) -> frozenset[str]:
        properties = child(run, "rPr")
        if properties is None:
            return frozenset()
        if child(properties, "rPrChange") is not None:
            self._count("formatting")
        if is_on(properties, "strike") or is_on(properties, "dstrike"):
            self._count("struck")
        if is_on(properties, "vanish"):
            self._count("hidden")
        return self.styles.marks(properties)

    def _point(self, element: etree._Element, paragraph: Paragraph, changes: tuple[Change, ...]) -> bool:
        """Whether `element` is a place in the line: where a note stands, or the text of a comment begins or ends."""
        own = value(element, "id")
        if element.tag in {f"{W}commentRangeStart", f"{W}commentRangeEnd"}:
            paragraph.pieces.append(Anchor(own, element.tag == f"{W}commentRangeStart", changes))
        elif element.tag == f"{W}commentReference":
            if own not in self.spans:
                paragraph.pieces += [Anchor(own, True, changes), Anchor(own, False, changes)]
        elif element.tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
            self.note("footnote" if element.tag == f"{W}footnoteReference" else "endnote", own, paragraph, changes)
        else:
            return False
        return True

    def note(self, kind: str, own: str, paragraph: Paragraph, changes: tuple[Change, ...]) -> None:
        """Puts a footnote where its number stands."""
        found = self.notes.get(kind, {}).get(own)
        if found is None or (kind, own) in self._placed:
            return
        self._placed.add((kind, own))
        self.noted += 1
        self._count(kind)
        text = " ".join(filter(None, (" ".join(self._said(part).split()) for part in found.iter(f"{W}p"))))
        paragraph.pieces.append(Note(f"{self.noted}. {text}", _characters(text), changes))

    def unplaced(self) -> list[tuple[str, str]]:
        """Footnotes that no number has led to."""
        every = [(kind, own) for kind, notes in self.notes.items() for own in notes]
        return [note for note in every if note not in self._placed]

    def _said(self, paragraph: etree._Element) -> str:
        return "".join(self.clean(text) for text in text_of(paragraph))

    def _put(self, paragraph: Paragraph, text: str, marks: frozenset[str], changes: tuple[Change, ...]) -> None:
        if text := self.clean(text):
            paragraph.pieces.append(Text(text, marks, changes))

    def clean(self, text: str) -> str:
        """The text without signs that no document lets in, which are told; a line's end is a blank."""
        text = text.replace("\t", " ").replace("\n", " ").replace("\r", " ")
        bad = [sign for sign in text if _is_refused(sign)] if not text.isascii() else []
        self.signs += bad
        return "".join(sign for sign in text if not _is_refused(sign)) if bad else text


def author_of(element: etree._Element) -> str:
    """Who made a change or a comment, in signs that can be shown."""
    shown = "".join(sign for sign in value(element, "author") if sign.isprintable())
    return " ".join(shown.split())[:AUTHOR_CHARS_MAX] or UNNAMED


def _all(element: etree._Element | None) -> Iterator[etree._Element]:
    yield from element if element is not None else ()


def _characters(text: str) -> int:
    return len(text) - sum(map(str.isspace, text))


def _is_refused(sign: str) -> bool:
    return sign in _REFUSED_SIGNS or unicodedata.category(sign) in {"Cc", "Cs", "Cn", "Co"}
