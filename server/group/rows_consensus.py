"""Rows of consensus: positions, open questions, announcements made for a delegation."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from server.group.rows import Row
from server.group.rows_text import DocumentEnd

PositionKind = Literal["support", "live_with", "object", "reserve", "dissociate"]
ObjectionKind = Literal[
    "substance", "wording", "procedure", "outside the mandate", "awaiting instructions", "pending paragraph"
]
QuestionKind = Literal["agree", "retain", "correct", "work_from", "reopen", "adopt", "modality", "agenda", "confirm"]
Way = Literal["floor", "silence"]
Scope = Literal["each", "whole"]
Readers = Literal["members", "record", "chair"]
"""Who reads the reason of an objection; `chair`: who presides, the secretariat and the objector's delegation alone."""
Received = Literal["letter", "mail", "telephone"]
"""How a break of a silence reached the secretariat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a position is about: a paragraph, an alternative in it or in an option, or a question; with a `paragraph`
    beside the question, one item of a conforming list."""

    paragraph: str = ""
    option: str = ""
    alternative: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Row):
    """A position of a delegation on exact words; `standing` false makes an objection an earlier one."""

    kind: ClassVar[str] = "positions"
    document: str
    target: Target
    delegation: str
    position: PositionKind
    words: str
    """Hash of the words: of the paragraph, or of the alternative's content; a question's id for a question."""
    standing: bool = True
    objection: ObjectionKind | Literal[""] = ""
    reason: str = ""
    readers: Readers = "members"
    acceptable: str = ""
    pending_paragraph: str = ""
    taken_down: bool = False
    to_be_confirmed: bool = False
    """It came by import: no position before its delegation has confirmed it."""
    at: str = ""

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return self.target.question or self.target.paragraph or self.target.option


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One paragraph of a question, with the exact text that it asks about."""

    paragraph: str
    hash: str
    out: bool = False
    """An objection took it out while others go on (scope *each*)."""
    becomes: str = ""
    """Of a conforming list: the hash of the text as corrected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Becoming:
    """What a paragraph becomes if the group works from the chair's text: the hash of the new words."""

    paragraph: str
    hash: str
    clean: bool = True
    empty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A flag that is up; `delegation` "" while the secretariat has noted it without a name."""

    id: str
    delegation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """A break that came after the deadline; `how` is "" where it was made on screen, `ruling` until there is one."""

    delegation: str
    at: str
    how: Received | Literal[""] = ""
    received_by: str = ""
    paragraphs: tuple[str, ...] = ()
    objection: ObjectionKind | Literal[""] = ""
    reason: str = ""
    readers: Readers = "members"
    acceptable: str = ""
    pending_paragraph: str = ""
    ruling: Literal["", "counts", "explanation"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Row):
    """An open question; a closed one leaves the present rows and stays in their past and in the log."""

    kind: ClassVar[str] = "questions"
    document: str
    asks: QuestionKind
    way: Way = "floor"
    scope: Scope = "each"
    paragraphs: tuple[Asked, ...] = ()
    option: str = ""
    option_hash: str = ""
    """The hash of the words in that option's alternatives when it was put."""
    bracket: str = ""
    alternative: str = ""
    version: int = 0
    """Of a retain question: the version of the paragraph or option that it was put on."""
    seconds: int = 5
    runs_from: str = ""
    """When the present period began; "" while it stands still because a flag is up."""
    deadline: str = ""
    put_at: str = ""
    sitting: str = ""
    flags: tuple[Flag, ...] = ()
    missing: tuple[str, ...] = ()
    confirm_by: str = ""
    stage: str = ""
    """The stage before the last at which it is asked; "" at the last."""
    stages: tuple[str, ...] = ()
    """All stages in their order; empty where the group has but one."""
    waits_for: tuple[str, ...] = ()
    """Paragraphs on whose agreement this one is conditional."""
    package: str = ""
    """The package that is put as one."""
    ends: DocumentEnd = ""
    """How the document ends by it, where it is about the whole document."""
    chairs_text: str = ""
    """The chair's text that it asks to work from; and in `instead` what its paragraphs become."""
    instead: tuple[Becoming, ...] = ()
    modality: str = ""
    """Of a question of modalities: which, its value from then on, and in `words` what the group agrees."""
    value: str = ""
    words: str = ""
    purpose: str = ""
    """Of a suspension: what for; and in `until` how long."""
    until: str = ""
    touched: int = 0
    """Number of the last event that a gavel must have seen: putting, flag, objection, change of its text."""
    goes: tuple[str, ...] = ()
    """Of a question to retain, or to work from a chair's text: delegations whose text would go."""
    unbroken: str = ""
    """Of a silence: when its deadline had passed unbroken; "" before."""
    announce_at: str = ""
    """When it is announced by itself."""
    lived: str = ""
    """Time before this, in which no server was alive, is accounted for in the deadline."""
    late: tuple[Late, ...] = ()
    extended: int = 0
    """How often its deadline became a later one."""

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return self.document


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement(Row):
    """Something given up that the secretariat announced for a delegation; it takes effect when confirmed or run out."""

    kind: ClassVar[str] = "announcements"
    document: str
    delegation: str
    command: str
    """The command's type."""
    data: str
    """The command's data as canonical JSON."""
    runs_from: str = ""
    seconds: int = 5

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return self.document
