"""Every event as a type: what has happened, with its results (`evolve` computes no brackets and asks no rights).

An event is written once and read for ever: never change the meaning of a field; a new shape gets a new version and an
upcast (`server.store`). `EVENTS` names every type.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal

from server.drafting import Node
from server.group.rows_consensus import Announcement, Flag, Position, Question
from server.group.rows_people import Delegation, Group, Modality, Person, Sitting
from server.group.rows_text import (
    Clearing,
    Comment,
    Document,
    Mark,
    Option,
    Paragraph,
    Proposal,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What happened; `type` is its name in the record."""

    type: ClassVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An event in its stream. `at` is ISO 8601 in UTC; `by` are pseudonyms and codes."""

    seq: int
    at: str
    sitting: str
    person: str
    delegation: str
    on_behalf_of: str
    command: str
    event: Event


# --- text: each of these gives the content of one paragraph as it stands from now on ------------------------------


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
    """Alternatives became insertions side by side. `moved` pairs old and new alternative ids: positions follow."""

    type: ClassVar[str] = "bracket.split"
    bracket: str
    moved: tuple[tuple[str, str], ...] = ()


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


# --- positions and questions ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionTaken(Event):
    """Base: a delegation holds a position; `replaces` names the position that this one withdraws."""

    position: Position
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionSupported(PositionTaken):
    """A delegation supports words."""

    type: ClassVar[str] = "position.supported"


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionLivedWith(PositionTaken):
    """A delegation can live with words."""

    type: ClassVar[str] = "position.lived_with"


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionObjected(PositionTaken):
    """A delegation objects."""

    type: ClassVar[str] = "position.objected"


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionReserved(PositionTaken):
    """A delegation reserves on words."""

    type: ClassVar[str] = "position.reserved"


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionDissociated(PositionTaken):
    """A delegation dissociates itself from a paragraph."""

    type: ClassVar[str] = "position.dissociated"


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRenewed(PositionTaken):
    """A delegation raised an earlier objection again; `replaces` is the earlier one."""

    type: ClassVar[str] = "position.renewed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionConfirmed(PositionTaken):
    """A delegation confirmed a position noted from an imported text."""

    type: ClassVar[str] = "position.confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionWithdrawn(Event):
    """A delegation withdrew a position."""

    type: ClassVar[str] = "position.withdrawn"
    document: str
    position: str
    delegation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPut(Event):
    """Something is before the group."""

    type: ClassVar[str] = "question.put"
    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionFlagged(Event):
    """A flag is up; the period stands still."""

    type: ClassVar[str] = "question.flagged"
    document: str
    question: str
    flag: Flag


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionUnflagged(Event):
    """A flag went down; with none left the full period runs from this event's time."""

    type: ClassVar[str] = "question.unflagged"
    document: str
    question: str
    flag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionNarrowed(Event):
    """An objection took paragraphs out of a question whose others go on."""

    type: ClassVar[str] = "question.narrowed"
    document: str
    question: str
    paragraphs: tuple[str, ...]
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionClosed(Event):
    """Base: a question ended."""

    document: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionGavelled(QuestionClosed):
    """Closed with consensus; the events beside it say what that made. `lost`: delegations without connection then."""

    type: ClassVar[str] = "question.gavelled"
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionBroken(QuestionClosed):
    """An objection ended it."""

    type: ClassVar[str] = "question.broken"
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRetracted(QuestionClosed):
    """Who presides took it back."""

    type: ClassVar[str] = "question.retracted"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionExpired(QuestionClosed):
    """Nobody gavelled it in time."""

    type: ClassVar[str] = "question.expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionOvertaken(QuestionClosed):
    """Somebody who could object introduced an amendment to its text (`proposal`)."""

    type: ClassVar[str] = "question.overtaken"
    proposal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphAgreed(Event):
    """A paragraph became agreed on exactly `hash`; `missing` names members that must still confirm."""

    type: ClassVar[str] = "paragraph.agreed"
    document: str
    paragraph: str
    question: str
    hash: str
    missing: tuple[str, ...] = ()
    confirm_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphReopened(Event):
    """A paragraph is open again, by a question, or since one that had to confirm objected (`position`)."""

    type: ClassVar[str] = "paragraph.reopened"
    document: str
    paragraph: str
    question: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementConfirmed(Event):
    """A member confirmed; with nobody missing the paragraph is agreed."""

    type: ClassVar[str] = "agreement.confirmed"
    document: str
    paragraph: str
    delegation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActAnnounced(Event):
    """The secretariat announced that a delegation gives something up."""

    type: ClassVar[str] = "act.announced"
    announcement: Announcement


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementEnded(Event):
    """An announcement took effect (the events beside it) or was contradicted."""

    type: ClassVar[str] = "announcement.ended"
    document: str
    announcement: str
    how: Literal["confirmed", "contradicted", "run out"]


# --- sittings, documents, the group -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingChanged(Event):
    """Base: a sitting is as given from now on."""

    sitting: Sitting


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingOpened(SittingChanged):
    """A sitting began."""

    type: ClassVar[str] = "sitting.opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingClosed(SittingChanged):
    """A sitting ended."""

    type: ClassVar[str] = "sitting.closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingPresided(SittingChanged):
    """Another person presides."""

    type: ClassVar[str] = "sitting.presided"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingTurned(SittingChanged):
    """The room has another paragraph before it."""

    type: ClassVar[str] = "sitting.turned_to"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentCreated(Event):
    """A document with all its paragraphs, and positions noted from the text that are to be confirmed."""

    type: ClassVar[str] = "document.created"
    document: Document
    paragraphs: tuple[Paragraph, ...] = ()
    options: tuple[Option, ...] = ()
    positions: tuple[Position, ...] = ()
    proposals: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDescribed(Event):
    """What a document says of itself changed."""

    type: ClassVar[str] = "document.described"
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCreated(Event):
    """The first event of a stream."""

    type: ClassVar[str] = "group.created"
    group: Group
    modalities: tuple[Modality, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationSet(Event):
    """A delegation is as given from now on."""

    type: ClassVar[str] = "delegation.set"
    delegation: Delegation


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSet(Event):
    """A person's place in the group is as given from now on."""

    type: ClassVar[str] = "person.set"
    person: Person


EVENTS: dict[str, type[Event]] = {
    event.type: event
    for event in (
        ParagraphProposed, ParagraphCorrected, CorrectionUndone, BracketsPlaced, AlternativeJoined, StoodBehind,
        AlternativeLeft, TextWithdrawn, BracketRetained, BracketCalledBack, BracketSplit, BracketsJoined,
        ParagraphSplit, ParagraphsMerged, ParagraphAdded, ParagraphRemoved, ParagraphsPlaced, ParagraphCommented,
        ParagraphMarked, ParagraphUnmarked, ProposalSubmitted, ProposalGone, OptionChanged, OptionRetained,
        PositionSupported, PositionLivedWith, PositionObjected, PositionReserved, PositionDissociated,
        PositionRenewed, PositionConfirmed, PositionWithdrawn, QuestionPut, QuestionFlagged, QuestionUnflagged,
        QuestionNarrowed, QuestionGavelled, QuestionBroken, QuestionRetracted, QuestionExpired, QuestionOvertaken,
        ParagraphAgreed, ParagraphReopened, AgreementConfirmed, ActAnnounced, AnnouncementEnded, SittingOpened,
        SittingClosed, SittingPresided, SittingTurned, DocumentCreated, DocumentDescribed, GroupCreated,
        DelegationSet, PersonSet,
    )
}  # fmt: skip
