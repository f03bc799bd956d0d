"""Commands about a silence procedure, and about the calendar that its deadlines keep to."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import NAME, REASON, Command
from server.group.commands_consensus import OnQuestion
from server.group.rows_consensus import Received


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOut(OnQuestion):
    """The clock: the deadline of a silence has passed, and nobody broke it."""

    type: ClassVar[str] = "question.run_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Announce(OnQuestion):
    """Announce that the silence was not broken: what was asked becomes so."""

    type: ClassVar[str] = "question.announce"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extend(OnQuestion):
    """Give more time: a later deadline, in the group's time or with an offset."""

    type: ClassVar[str] = "question.extend"
    deadline: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeGood(OnQuestion):
    """The clock: no server was alive for so many seconds between `since` and `until`; they do not count."""

    type: ClassVar[str] = "question.make_good"
    since: str
    until: str
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterBreak(OnQuestion):
    """The secretariat enters a break that reached it by letter, mail or telephone; it counts from its receipt."""

    type: ClassVar[str] = "question.enter_break"
    delegation: str
    how: Received
    received_at: str
    """In the group's time, or with an offset."""
    received_by: str = field(metadata=NAME)
    paragraphs: tuple[str, ...] = ()
    """Those that it names; none where it is to the whole question."""
    reason: str = field(default="", metadata=REASON)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOnLate(OnQuestion):
    """Rule on a break that came late: it counts, or it becomes an explanation of position."""

    type: ClassVar[str] = "question.rule_late"
    delegation: str
    counts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SayNoObjection(OnQuestion):
    """Tell who presides, and nobody else, that one has no objection; with `said` false no longer."""

    type: ClassVar[str] = "question.no_objection"
    said: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToConfirm(Command):
    """The clock: the date for confirming what was agreed ad referendum is there; who has not answered is asked."""

    type: ClassVar[str] = "agreement.ask"
    document: str
    question: str
    """The question by which it was agreed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCalendar(Command):
    """The group's time zone, working days (Monday is 1) and holidays (ISO dates)."""

    type: ClassVar[str] = "group.set_calendar"
    time_zone: str = field(metadata=NAME)
    working_days: tuple[int, ...] = ()
    holidays: tuple[str, ...] = ()
