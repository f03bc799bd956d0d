"""Rows of the text: documents, paragraphs, options, proposals, what was cleared, comments, marks."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from server.drafting import Content, Node
from server.group.rows import Row

ParagraphKind = Literal["heading", "chapeau", "paragraph", "text"]
State = Literal["deleted", "agreed", "in question", "provisionally agreed", "bracketed", "contested", "clean"]
DocumentEnd = Literal[
    "",
    "adopted",
    "forwarded with brackets",
    "annexed without prejudice",
    "taken note of",
    "issued under the chair's responsibility",
    "withdrawn",
]
"""How a document has ended; "" while it is open."""
Takes = Literal["proposals", "bridging text", "comments"]
"""What a reading takes; anything else waits in the chair's list."""
MarkKind = Literal[
    "to revert", "awaiting instructions", "pending paragraph", "suggested for closure", "asks to be heard"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Row):
    """A document under negotiation; `is_a` is what it says of itself on every page."""

    kind: ClassVar[str] = "documents"
    title: str
    is_a: str = "rolling text"
    symbol: str = ""
    caveat: str = ""
    language: str = "en"
    created_at: str = ""
    ended: DocumentEnd = ""
    """How it ended: its text changes no more."""
    ended_at: str = ""
    ended_sitting: str = ""
    ended_by: str = ""
    """The question by which it ended, "" where who presides ended it without asking."""
    reading: int = 1
    takes: Takes = "proposals"
    """What may be submitted in this reading."""

    @property
    def in_document(self) -> str:
        return self.id

    @property
    def within(self) -> str:
        return "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfDocument(Row):
    """Base of the rows of one document; found by it, where nothing nearer is said."""

    document: str

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return self.document


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """A place in an option: which of its alternatives holds the row."""

    option: str
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How a paragraph came to be agreed; final once `missing` and `waits_for` are empty."""

    question: str
    hash: str
    at: str
    sitting: str
    missing: tuple[str, ...] = ()
    confirm_by: str = ""
    waits_for: tuple[str, ...] = ()
    """Paragraphs that must be agreed first: conditions, or what was reopened of its package."""
    stage: str = ""
    """The stage before the last at which it was agreed, and from which it has still to go up; "" at the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(OfDocument):
    """A paragraph as it stands. `version` counts changes of content; `hash` covers what is agreed (domain 3)."""

    kind: ClassVar[str] = "paragraphs"
    order: str
    """Sorts it among its siblings (those with the same `inside`); a fractional key."""
    label: str = ""
    old_label: str = ""
    is_a: ParagraphKind = "paragraph"
    level: int = 0
    parent: str = ""
    """The paragraph that it is a subparagraph of, or the heading that it stands under."""
    inside: Within | None = None
    nodes: tuple[Node, ...] = ()
    counter: int = 0
    version: int = 1
    hash: str = ""
    state: State = "clean"
    question: str = ""
    """The open question that touches it."""
    agreement: Agreement | None = None
    proposal: str = ""
    """The submission that added it, "" for text that came by import."""
    corrected: bool = False
    """The last change was a correction by the secretariat, which any member can undo."""
    uncorrected: tuple[Node, ...] = ()
    """Where `corrected`: the nodes before it."""

    @property
    def row_version(self) -> int:
        return self.version

    @property
    def content(self) -> Content:
        return Content(self.nodes, self.counter)


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionAlternative:
    """One of the texts of an option: `items` are ids of its paragraphs and options, in order; none is {No text}."""

    id: str
    label: str = ""
    items: tuple[str, ...] = ()
    sponsors: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    proposal: str = ""
    moves_to: str = ""
    """Where the base's paragraphs stand in this one: after the paragraph of that id, or `AT_THE_HEAD`; "" for an
    alternative that holds paragraphs of its own, or none."""


AT_THE_HEAD = "head"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(OfDocument):
    """A bracket over paragraphs; the first alternative is its base."""

    kind: ClassVar[str] = "options"
    order: str
    label: str = ""
    inside: Within | None = None
    alternatives: tuple[OptionAlternative, ...] = ()
    counter: int = 0
    version: int = 1
    question: str = ""

    @property
    def base(self) -> OptionAlternative:
        """The alternative that was there before anybody proposed."""
        return self.alternatives[0]

    @property
    def row_version(self) -> int:
        return self.version


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal(OfDocument):
    """What one submission made: its alternatives over all the paragraphs that it touches share this id."""

    kind: ClassVar[str] = "proposals"
    delegation: str
    """The sponsor who submitted it; `CHAIR` for the chair's."""
    paragraphs: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    at: str = ""
    taken_down: bool = False
    """Typed by the secretariat for the delegation, which can still disown it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearing(OfDocument):
    """A bracket that was cleared and whose text can still be called back; gone when the paragraph is agreed."""

    kind: ClassVar[str] = "clearings"
    target: str
    """The paragraph or option."""
    bracket: str
    kept: str
    """The alternative retained."""
    before: tuple[Node, ...] = ()
    """A paragraph's content just before; empty for an option."""
    option_before: Option | None = None
    parked: tuple[Paragraph, ...] = ()
    """Of an option: the paragraphs that went, as they stood."""
    parked_options: tuple[Option, ...] = ()
    holders: tuple[str, ...] = ()
    """Delegations whose text went: they may call it back."""
    gone: tuple[str, ...] = ()
    """The alternatives that went."""
    at: str = ""
    question: str = ""

    @property
    def within(self) -> str:
        return self.target


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(OfDocument):
    """A remark of a delegation or the secretariat beside a paragraph; never text."""

    kind: ClassVar[str] = "comments"
    paragraph: str
    delegation: str
    text: str
    at: str = ""

    @property
    def within(self) -> str:
        return self.paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark(OfDocument):
    """A mark that blocks nothing: to revert, awaiting X's instructions, pending paragraph N, suggested for closure, and
    that a delegation asks to be heard before the paragraph closes."""

    kind: ClassVar[str] = "marks"
    paragraph: str
    is_a: MarkKind
    delegation: str = ""
    until: str = ""
    awaits: str = ""
    """The paragraph that it is pending on."""

    @property
    def within(self) -> str:
        return self.paragraph
