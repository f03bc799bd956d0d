"""Events about text: most give the content of one paragraph as it stands from now on."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from server.drafting import Node
from server.group.events_base import Event
from server.group.rows_text import (
    Clearing,
    Comment,
    Mark,
    Option,
    Paragraph,
    Proposal,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextChanged(Event):
    """Base of what changes a paragraph's content."""

    document: str
    paragraph: str
    nodes: tuple[Node, ...]
    counter: int
    version: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphProposed(TextChanged):
    """A delegation amended; `made` are its new alternatives, `taken` those of others that it now stands behind."""

    type: ClassVar[str] = "paragraph.proposed"
    proposal: str
    delegation: str
    made: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    rebased: bool = False
    others: tuple[str, ...] = ()
    """Those who put it forward together with `delegation`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphCorrected(TextChanged):
    """The secretariat corrected; `before` is what the correction replaced, so that any member can undo it."""

    type: ClassVar[str] = "paragraph.corrected"
    before: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionUndone(TextChanged):
    """A member took a correction back."""

    type: ClassVar[str] = "paragraph.correction_undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class BracketsPlaced(TextChanged):
    """A delegation asked for brackets around words."""

    type: ClassVar[str] = "paragraph.bracketed"
    delegation: str
    bracket: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativeJoined(TextChanged):
    """A delegation became co-sponsor."""

    type: ClassVar[str] = "alternative.joined"
    delegation: str
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoodBehind(TextChanged):
    """A delegation took an alternative into its reading."""

    type: ClassVar[str] = "alternative.stood_behind"
    delegation: str
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativeLeft(TextChanged):
    """A delegation withdrew from an alternative; without sponsor it may have gone."""

    type: ClassVar[str] = "alternative.left"
    delegation: str
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextWithdrawn(TextChanged):
    """A proposal was withdrawn (`disowned`: taken down in error) and this paragraph is as it is without it."""

    type: ClassVar[str] = "proposal.withdrawn"
    proposal: str
    delegation: str
    disowned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BracketRetained(TextChanged):
    """A bracket was cleared; what went can be called back by its holders until the paragraph is agreed."""

    type: ClassVar[str] = "bracket.retained"
    clearing: Clearing
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BracketCalledBack(TextChanged):
    """A delegation called its text back."""

    type: ClassVar[str] = "bracket.called_back"
    clearing: str
    delegation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BracketSplit(TextChanged):
    """Alternatives became insertions side by side; each keeps its id, so positions stay with their words."""

    type: ClassVar[str] = "bracket.split"
    bracket: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BracketsJoined(TextChanged):
    """Brackets side by side became alternatives of one place."""

    type: ClassVar[str] = "bracket.joined"
    brackets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphSplit(TextChanged):
    """The secretariat split a paragraph; `into` is the new one after it. Positions go with their alternatives."""

    type: ClassVar[str] = "paragraph.split"
    into: Paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphsMerged(TextChanged):
    """The secretariat merged the paragraph `gone` into this one."""

    type: ClassVar[str] = "paragraph.merged"
    gone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphAdded(Event):
    """A new paragraph stands in the text, in brackets."""

    type: ClassVar[str] = "paragraph.added"
    paragraph: Paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphRemoved(Event):
    """A paragraph that nobody proposes any more left the text."""

    type: ClassVar[str] = "paragraph.removed"
    document: str
    paragraph: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where a paragraph or option stands and what it is called."""

    id: str
    order: str = ""
    label: str = ""
    old_label: str = ""
    parent: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphsPlaced(Event):
    """Paragraphs were moved or renumbered; every field of `Placed` is as it is from now on."""

    type: ClassVar[str] = "paragraph.placed"
    document: str
    why: Literal["moved", "renumbered"]
    paragraphs: tuple[Placed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphCommented(Event):
    """A remark stands beside a paragraph."""

    type: ClassVar[str] = "paragraph.commented"
    comment: Comment


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphMarked(Event):
    """A mark was set."""

    type: ClassVar[str] = "paragraph.marked"
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphUnmarked(Event):
    """A mark was taken away."""

    type: ClassVar[str] = "paragraph.unmarked"
    document: str
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalSubmitted(Event):
    """A submission stands in the text; what it made is in the events beside it. Written again as it grows."""

    type: ClassVar[str] = "proposal.submitted"
    proposal: Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalIntroduced(Event):
    """Who presides brought in what a delegation had submitted; what it made is in the events before it."""

    type: ClassVar[str] = "proposal.introduced"
    document: str
    proposal: str
    delegation: str
    submitted_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalGone(Event):
    """Nothing of a submission is left in the text."""

    type: ClassVar[str] = "proposal.gone"
    document: str
    proposal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionChanged(Event):
    """An option over paragraphs stands as given from now on; `placed` are the rows that moved into or out of it."""

    type: ClassVar[str] = "option.changed"
    option: Option
    what: Literal["added", "alternative added", "joined", "stood behind", "left", "called back", "withdrawn"]
    delegation: str = ""
    alternative: str = ""
    proposal: str = ""
    added: tuple[Paragraph, ...] = ()
    moved: tuple[Paragraph, ...] = ()
    """Paragraphs whose place (`inside`, `order`) changed, as they are from now on."""
    moved_options: tuple[Option, ...] = ()
    added_options: tuple[Option, ...] = ()
    removed: tuple[str, ...] = ()
    """Paragraphs and options that left the text."""
    clearing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionRetained(Event):
    """An option was cleared: `moved` are the paragraphs and options kept, now outside it; those in the clearing's
    `parked` are out of the text and wait there to be called back."""

    type: ClassVar[str] = "option.retained"
    document: str
    option: str
    alternative: str
    clearing: Clearing
    moved: tuple[Paragraph, ...] = ()
    moved_options: tuple[Option, ...] = ()
    question: str = ""
