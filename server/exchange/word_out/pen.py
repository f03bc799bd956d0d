"""Writes into one paragraph of the file: runs, changes with their authors, the ends of comments, notes."""

from dataclasses import dataclass, field

from docx.comments import Comment, Comments
from docx.document import Document
from docx.oxml.ns import qn

from server.exchange.word_out.footnotes import Footnotes
from server.exchange.word_out.xml import Counter, Element, allowed, element, runs_right_to_left, text_element

_INITIALS_CHARS_MAX = 9


@dataclass(frozen=True, slots=True)
class Change:
    """Who changed the words, and when (ISO 8601)."""

    author: str
    at: str


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of words: put in by one, taken out by another, or neither."""

    put_in: Change | None = None
    taken_out: Change | None = None


UNCHANGED = Changed()


@dataclass(slots=True)
class Sheet:
    """The file as it is written: what all its paragraphs share."""

    document: Document
    comments: Comments
    footnotes: Footnotes = field(default_factory=Footnotes)
    ids: Counter = field(default_factory=Counter)

    def comment(self, author: str, at: str, text: str) -> Comment:
        """A comment of that author, still without its place."""
        made = self.comments.add_comment(allowed(text), allowed(author), author[:_INITIALS_CHARS_MAX])
        own = made._comment_elm  # noqa: SLF001  # the library gives no other way to set the date
        if at:
            own.set(qn("w:date"), moment(at))
        return made


class Pen:
    """See above; `paragraph` is the element that is written into."""

    def __init__(self, sheet: Sheet, paragraph: Element) -> None:
        self.sheet = sheet
        self._paragraph = paragraph

    def write(
        self, text: str, style: str = "", marks: frozenset[str] = frozenset(), changed: Changed = UNCHANGED
    ) -> None:
        """Words, with the id of a character style."""
        if not text:
            return
        name = "w:t" if changed.taken_out is None else "w:delText"
        properties = _properties(style, marks, right_to_left=runs_right_to_left(text))
        self._put(element("w:r", *([properties] if len(properties) else []), text_element(name, text)), changed)

    def tab(self) -> None:
        """A tab, as after a number that is typed."""
        self._paragraph.append(element("w:r", element("w:tab")))

    def note(self, text: str, changed: Changed = UNCHANGED) -> None:
        """A drafting note, as a footnote."""
        mark = element("w:footnoteReference", id=self.sheet.footnotes.add(text))
        self._put(element("w:r", element("w:rPr", element("w:rStyle", val="FootnoteReference")), mark), changed)

    def field(self, instruction: str) -> None:
        """A field that Word works out, such as PAGE."""
        self._paragraph.append(element("w:fldSimple", element("w:r", text_element("w:t", "1")), instr=instruction))

    def begin_comment(self, comment: Comment) -> None:
        """From here on the words are what the comment is about."""
        self._paragraph.append(element("w:commentRangeStart", id=str(comment.comment_id)))

    def end_comment(self, comment: Comment) -> None:
        """To here."""
        own = str(comment.comment_id)
        self._paragraph.append(element("w:commentRangeEnd", id=own))
        self._paragraph.append(element("w:r", element("w:commentReference", id=own)))

    def mark_end(self, changed: Changed) -> None:
        """The paragraph itself is put in or taken out, not its words alone."""
        mark = element("w:rPr")
        if changed.put_in is not None:
            mark.append(self._change("w:ins", changed.put_in))
        if changed.taken_out is not None:
            mark.append(self._change("w:del", changed.taken_out))
        properties = self._paragraph.find(qn("w:pPr"))
        if properties is None:
            properties = element("w:pPr")
            self._paragraph.insert(0, properties)
        properties.append(mark)

    def _put(self, run: Element, changed: Changed) -> None:
        out = run
        if changed.taken_out is not None:
            out = self._change("w:del", changed.taken_out, out)
        if changed.put_in is not None:
            out = self._change("w:ins", changed.put_in, out)
        self._paragraph.append(out)

    def _change(self, name: str, change: Change, *children: Element) -> Element:
        given = {"id": self.sheet.ids.next(), "author": allowed(change.author)}
        return element(name, *children, **given, **({"date": moment(change.at)} if change.at else {}))


def moment(at: str) -> str:
    """A moment of ours (ISO 8601 with its offset from UTC, which is none) as Word writes one."""
    return f"{at[:19]}Z"


def _properties(style: str, marks: frozenset[str], *, right_to_left: bool) -> Element:
    # The order is the schema's.
    properties = element("w:rPr")
    if style:
        properties.append(element("w:rStyle", val=style))
    if "bold" in marks:
        properties.append(element("w:b"))
        properties.append(element("w:bCs"))
    if "italic" in marks:
        properties.append(element("w:i"))
        properties.append(element("w:iCs"))
    if "underline" in marks:
        properties.append(element("w:u", val="single"))
    if right_to_left:
        properties.append(element("w:rtl"))
    return properties
