"""Events about positions, questions, agreement, and what is announced for a delegation."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from server.group.events_base import Event
from server.group.rows_consensus import Announcement, Flag, Position, Question


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
class QuestionTakenBack(Event):
    """Who presided took its gavel back: agreements are as before it; events beside say which brackets stand again."""

    type: ClassVar[str] = "question.taken_back"
    document: str
    question: str


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
    waits_for: tuple[str, ...] = ()
    stage: str = ""


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
