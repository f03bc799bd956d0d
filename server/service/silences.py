"""What the clock brings about in silences: lost time made good, the deadline, the announcement, and asking to confirm.

Each command's id is made from what it is about, so that it is carried out once: by any number of servers, after a
crash at the deadline, and after a jump of the clock.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection

from server.group import (
    Announce,
    AskToConfirm,
    MakeGood,
    Paragraph,
    Question,
    Rows,
    RunOut,
    date_is_over,
    waiting_for_confirmation,
)
from server.kernel import limits
from server.service.answers import Envelope
from server.store import Cache, StoredRows, downtime, rows_present

NEVER = timedelta(seconds=limits.SILENCE_SECONDS_MIN)


@dataclass(slots=True)
class Deadlines:
    """By stream, until when no deadline of a silence passes: so long nobody has to look at the rows for one.

    The round of a server comes once a second; what is asked for just after a deadline must not come before it.
    """

    _quiet: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)

    def passed(self, stream: str, now: datetime) -> bool:
        """Whether one may have passed."""
        since, until = self._quiet.get(stream, (now, now))
        return not since <= now < until

    def look(self, connection: Connection, stream: str, now: datetime) -> list[Envelope]:
        """What is due in the silences that run there."""
        running = [one for one in rows_present(connection, stream, Question) if one.way == "silence"]
        ends = [datetime.fromisoformat(one.deadline) for one in running if one.deadline and not one.unbroken]
        # A silence that is put meanwhile, here or by another server, is never shorter than this.
        self._quiet[stream] = (now, min([now + NEVER, *(end for end in ends if end > now)]))
        return [each for one in running for each in _due(connection, stream, one, now)]


def silences_due(connection: Connection, stream: str, now: datetime) -> Iterator[Envelope]:
    """The commands whose time has come in the silences of that stream."""
    for question in rows_present(connection, stream, Question):
        if question.way == "silence":
            yield from _due(connection, stream, question, now)


def _due(connection: Connection, stream: str, question: Question, now: datetime) -> Iterator[Envelope]:
    document, name = question.document, question.id
    if question.unbroken:
        if not any(not late.ruling for late in question.late) and _announced_by_itself(connection, question, now):
            announce = Announce(document=document, question=name)
            yield Envelope(id=f"announce:{name}:{question.announce_at}", command=announce, group=stream)
        return
    lived = datetime.fromisoformat(question.lived)
    lost = downtime(connection, lived, now)
    if lost:
        seconds = -int(-lost.total_seconds() // 1)
        outage = MakeGood(
            document=document, question=name, since=question.lived, until=now.isoformat(), seconds=seconds
        )
        yield Envelope(id=f"make-good:{name}:{question.lived}", command=outage, group=stream)
    elif datetime.fromisoformat(question.deadline) <= now:
        yield Envelope(
            id=f"silence:{name}:{question.deadline}", command=RunOut(document=document, question=name), group=stream
        )


def _announced_by_itself(connection: Connection, question: Question, now: datetime) -> bool:
    due = datetime.fromisoformat(question.announce_at)
    return due <= now and due + downtime(connection, datetime.fromisoformat(question.unbroken), now) <= now


def confirmations_due(connection: Connection, stream: str, now: datetime) -> Iterator[Envelope]:
    """Where the date for confirming is over, those that have not answered are asked: once for each question."""
    rows: Rows = StoredRows(connection, stream, Cache())
    asked: dict[tuple[str, str], str] = {}
    for paragraph in rows_present(connection, stream, Paragraph):
        agreement = paragraph.agreement
        if agreement is not None and agreement.missing and agreement.confirm_by:
            asked[(paragraph.document, agreement.question)] = agreement.confirm_by
    for (document, question), confirm_by in asked.items():
        free = all(not one.question for one in waiting_for_confirmation(rows, document, question))
        if free and date_is_over(rows, confirm_by, now):
            command = AskToConfirm(document=document, question=question)
            yield Envelope(id=f"ask:{question}:{confirm_by}", command=command, group=stream)
