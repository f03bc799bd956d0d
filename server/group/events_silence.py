"""Events of a silence procedure, and the group's calendar."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from server.group.events_base import Event
from server.group.events_consensus import QuestionClosed
from server.group.rows_consensus import Late, Received
from server.group.rows_people import Group


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceChanged(Event):
    """Base: something happened to a silence that is still open."""

    document: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRanOut(SilenceChanged):
    """The deadline passed unbroken; at `announce_at` it is announced by itself."""

    type: ClassVar[str] = "question.ran_out"
    announce_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionExtended(SilenceChanged):
    """The deadline is a later one: who presides gave more time, or no server was alive for so many seconds."""

    type: ClassVar[str] = "question.extended"
    deadline: str
    why: Literal["more time", "outage"]
    seconds: int = 0
    until: str = ""
    """Of an outage: time before this is accounted for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakEntered(SilenceChanged):
    """The secretariat entered a break as it was received; the events beside it say what that made."""

    type: ClassVar[str] = "question.break_entered"
    delegation: str
    how: Received
    received_at: str
    received_by: str
    paragraphs: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakCameLate(SilenceChanged):
    """A break came after the deadline: it is shown as late, and who presides rules on it."""

    type: ClassVar[str] = "question.break_came_late"
    late: Late


@dataclass(frozen=True, slots=True, kw_only=True)
class LateRuled(SilenceChanged):
    """Who presides ruled: the late break counts, or it is an explanation of position."""

    type: ClassVar[str] = "question.late_ruled"
    delegation: str
    counts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAnnounced(QuestionClosed):
    """The silence was not broken, and that was announced; the events beside it say what that made."""

    type: ClassVar[str] = "question.announced"
    by_itself: bool = False
    explanations: tuple[Late, ...] = ()
    """Breaks that came late and did not count: explanations of position."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAnswered(QuestionClosed):
    """All that were asked to confirm have confirmed."""

    type: ClassVar[str] = "question.answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarSet(Event):
    """The group keeps this calendar from now on."""

    type: ClassVar[str] = "group.calendar_set"
    group: Group
