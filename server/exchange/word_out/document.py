"""The whole file: masthead, paragraphs and options in their order, header and footer."""

from collections.abc import Sequence
from io import BytesIO

import docx
from docx.document import Document
from docx.shared import Cm

from server.drafting import Bracket, Content, brackets
from server.exchange.given import Alternately, Closing, Given, Opening, as_read, in_order
from server.exchange.word_out import styles
from server.exchange.word_out.content import Told, change_of, with_comments, write_in_brackets, write_tracked
from server.exchange.word_out.numbering import Numbering, indent
from server.exchange.word_out.pen import Changed, Pen, Sheet
from server.exchange.word_out.wording import RIGHT_TO_LEFT, wording
from server.exchange.word_out.xml import Element, allowed, element, local_name
from server.group import AT_THE_HEAD, OptionAlternative, Paragraph, Position, State

_LINES: dict[State, tuple[str, str, str]] = {
    "agreed": ("single", "18", "14643A"),
    "provisionally agreed": ("double", "6", "7A4B00"),
    "in question": ("dashed", "12", "174A8C"),
    "contested": ("dotted", "12", "9B1C1C"),
}
"""The line beside a paragraph, by its state: its kind tells it in black and white, its colour on a screen."""
_LEGEND: dict[State, str] = {"agreed": "┃", "provisionally agreed": "║", "in question": "╏", "contested": "┊"}
_SHADE = {"agreed": "E6F2EA", "provisionally agreed": "FBF3D9"}


def export_word(given: Given) -> bytes:
    """The document in Word, brackets as text with the names of who proposes what."""
    return _Writing(given, tracked=False).file()


def export_word_tracked(given: Given) -> bytes:
    """The same with each bracket as tracked changes, whose author is the delegation, at the time of its proposal."""
    return _Writing(given, tracked=True).file()


class _Writing:
    def __init__(self, given: Given, *, tracked: bool) -> None:
        self._given = given
        self._tracked = tracked
        self._words = wording(given.document.language)
        self._right_to_left = given.document.language.partition("-")[0] in RIGHT_TO_LEFT
        self._document: Document = docx.Document()
        self._sheet = Sheet(self._document, self._document.part._comments_part.comments)  # noqa: SLF001  # made when asked for
        self._steps = list(in_order(given.paragraphs, given.options))
        paragraphs = [step for step in self._steps if isinstance(step, Paragraph)]
        self._numbering = Numbering(paragraphs, shown=given.reading != "clean")
        self._held: dict[str, list[Position]] = {}
        for position in given.positions:
            if position.standing and not position.to_be_confirmed:
                self._held.setdefault(position.target.paragraph or position.target.option, []).append(position)

    def file(self) -> bytes:
        """The file's bytes."""
        styles.make_styles(self._document)
        self._masthead()
        for step in self._steps:
            match step:
                case Paragraph():
                    self._paragraph(step)
                case Opening(option=option):
                    if option.label:
                        self._line(option.label, styles.OPTION)
                case Alternately(alternative=alternative, number=number):
                    self._alternative(alternative, number)
                case Closing():
                    pass
        self._numbering.write(self._document.part.numbering_part.element)
        self._edges()
        self._properties()
        self._sheet.footnotes.attach(self._document)
        out = BytesIO()
        self._document.save(out)
        return out.getvalue()

    def _masthead(self) -> None:
        given, document = self._given, self._given.document
        for line in (given.group, " · ".join(filter(None, (document.symbol, document.is_a)))):
            if line:
                self._line(line, styles.QUIET)
        self._line(document.title, "Title")
        if document.caveat:
            self._line(document.caveat, styles.CAVEAT)

    def _line(self, text: str, style: str) -> Pen:
        pen = self._pen(style)
        pen.write(text)
        return pen

    def _pen(self, style: str) -> Pen:
        paragraph = self._document.add_paragraph(style=style)
        if self._right_to_left:
            _set(paragraph._p.get_or_add_pPr(), element("w:bidi"))  # noqa: SLF001  # the library has no word for it
        return Pen(self._sheet, paragraph._p)  # noqa: SLF001  # as above

    def _alternative(self, alternative: OptionAlternative, number: int) -> None:
        pen = self._line(alternative.label or self._words.option.format(number), styles.OPTION)
        if alternative.sponsors and self._given.with_names:
            pen.write(" ")
            pen.write(self._told(()).called(alternative.sponsors), "Sponsor")
        if not alternative.items:
            self._pen(styles.PARAGRAPH).write(self._goes(alternative), "Omission")

    def _goes(self, alternative: OptionAlternative) -> str:
        """What an alternative without paragraphs says: where the text goes, or that there is none."""
        if alternative.moves_to == AT_THE_HEAD:
            return self._words.moved_to_head
        label = next((p.label for p in self._given.paragraphs if p.id == alternative.moves_to), "")
        return self._words.moved_after.format(label) if alternative.moves_to else self._words.no_text

    def _told(self, held: Sequence[Position]) -> Told:
        by_alternative: dict[str, list[Position]] = {}
        for position in held:
            if position.target.alternative:
                by_alternative.setdefault(position.target.alternative, []).append(position)
        given = self._given
        return Told(given.names, given.with_names, by_alternative, given.proposed, self._words)

    def _paragraph(self, paragraph: Paragraph) -> None:
        content = as_read(paragraph.content, self._given.reading)
        if content is None:
            self._pen(styles.PARAGRAPH).write(f"[{self._words.left_out}]", "Omission")
            return
        held = self._held.get(paragraph.id, []) if self._given.reading in {"", "brackets"} else []
        told = self._told(held)
        pen = self._begin(paragraph)
        whole = [p for p in held if not p.target.alternative]
        with_comments(pen, whole, told, lambda: self._write(pen, content, told))

    def _write(self, pen: Pen, content: Content, told: Told) -> None:
        if not self._tracked:
            write_in_brackets(pen, content.nodes, told)
            return
        write_tracked(pen, content.nodes, told)
        if (changed := _wholly(content, told)) is not None:
            pen.mark_end(changed)

    def _begin(self, paragraph: Paragraph) -> Pen:
        """A new paragraph in its style, with its number and the line of its state."""
        if paragraph.is_a == "heading":
            pen = self._pen(f"Heading {min(paragraph.level + 1, 6)}")
            pen.write(f"{paragraph.label} " if paragraph.label else "")
            return pen
        pen = self._pen(styles.CHAPEAU if paragraph.is_a == "chapeau" else styles.PARAGRAPH)
        properties = self._document.paragraphs[-1]._p.get_or_add_pPr()  # noqa: SLF001  # the library has no word for it
        numbered = self._numbering.of(paragraph)
        if numbered is not None:
            number = element("w:numPr", element("w:ilvl", val="0"), element("w:numId", val=str(numbered.list_id)))
            _set(properties, number)
        _state(properties, paragraph.state)
        if paragraph.is_a == "paragraph":
            _set(properties, element("w:ind", **indent(paragraph.level)))
        if numbered is None and paragraph.label:
            old = f" [{paragraph.old_label}]" if paragraph.old_label else ""
            pen.write(f"{paragraph.label}{old}")
            pen.tab()
        return pen

    def _edges(self) -> None:
        """The header and footer of each page."""
        given, section = self._given, self._document.sections[0]
        for side in ("left_margin", "right_margin"):
            setattr(section, side, Cm(2.5))
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        as_of = self._words.as_of.format(given.at[:16].replace("T", " ")) if given.at else ""
        record = self._words.record.format(given.seq) if given.seq else ""
        shown = [given.document.symbol, given.document.title, as_of, record]
        head = section.header.paragraphs[0]
        Pen(self._sheet, head._p).write(" · ".join(filter(None, shown)))  # noqa: SLF001  # as above
        signs = "   ".join(f"{sign} {self._words.states[state]}" for state, sign in _LEGEND.items())
        foot = section.footer.paragraphs[0]
        pen = Pen(self._sheet, foot._p)  # noqa: SLF001  # as above
        pen.write(signs)
        below = Pen(self._sheet, section.footer.add_paragraph()._p)  # noqa: SLF001  # as above
        before, between, after = self._words.page.split("{}")
        below.write(before)
        below.field("PAGE")
        below.write(between)
        below.field("NUMPAGES")
        below.write(after)

    def _properties(self) -> None:
        given, properties = self._given, self._document.core_properties
        properties.title, properties.author = allowed(given.document.title)[:255], allowed(given.group)[:255]
        properties.comments, properties.language = "", given.document.language
        properties.identifier = f"{given.document.id}/{given.seq}"


def _wholly(content: Content, told: Told) -> Changed | None:
    """Who puts in, or takes out, all that there is of the paragraph."""
    if len(content.nodes) != 1 or not isinstance(content.nodes[0], Bracket) or len(brackets(content)) != 1:
        return None
    base, *others = content.nodes[0].alternatives
    if len(others) != 1:
        return None
    change = change_of(others[0], told)
    if not base.nodes and others[0].nodes:
        return Changed(put_in=change)
    return Changed(taken_out=change) if base.nodes and not others[0].nodes else None


_ORDER = ("pStyle", "keepNext", "numPr", "pBdr", "shd", "bidi", "spacing", "ind", "jc", "rPr")


def _set(properties: Element, child: Element) -> None:
    """Puts the child where the schema wants it: Word refuses what is out of order."""
    rank = _ORDER.index(local_name(child))
    for at, other in enumerate(properties):
        name = local_name(other)
        if name in _ORDER and _ORDER.index(name) > rank:
            properties.insert(at, child)
            return
    properties.append(child)


def _state(properties: Element, state: State) -> None:
    if state in _LINES:
        kind, size, colour = _LINES[state]
        line = element("w:left", val=kind, sz=size, space="8", color=colour)
        _set(properties, element("w:pBdr", line))
    if state in _SHADE:
        _set(properties, element("w:shd", val="clear", color="auto", fill=_SHADE[state]))
