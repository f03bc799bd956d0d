"""What the clock brings about, as commands like any other: their ids come from the deadline, so each happens once."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import Connection

from server.group import Announcement, Expire, Modality, Question, ResumeModality, RunOutAnnouncement
from server.kernel import limits
from server.service.answers import Accepted, Envelope
from server.service.service import Service
from server.service.silences import confirmations_due, silences_due
from server.store import downtime, rows_present, streams


def touch(service: Service) -> int:
    """Asks for all whose time has come; how many were carried out. Asked by many servers, each happens once."""
    now = service.world.clock.now()
    with service.store.reading() as connection:
        due = [
            envelope
            for stream in streams(connection)
            for envelope in [
                *_expiring(connection, stream, now),
                *_resuming(connection, stream, now),
                *_running_out(connection, stream, now, service.world.presence.connected(stream)),
                *silences_due(connection, stream, now),
            ]
        ]
    return _carried(service, due)


def ask_to_confirm(service: Service) -> int:
    """Asks those to confirm whose date is over; how many questions that put."""
    now = service.world.clock.now()
    with service.store.reading() as connection:
        due = [each for stream in streams(connection) for each in confirmations_due(connection, stream, now)]
    return _carried(service, due)


def _carried(service: Service, due: list[Envelope]) -> int:
    return sum(isinstance(service.handle_as_clock(envelope), Accepted) for envelope in due)


def _expiring(connection: Connection, stream: str, now: datetime) -> Iterator[Envelope]:
    for question in rows_present(connection, stream, Question):
        if question.way == "floor" and _has_run(
            connection, question.put_at, limits.FLOOR_QUESTION_EXPIRES_SECONDS, now
        ):
            command = Expire(document=question.document, question=question.id)
            yield Envelope(id=f"expire:{question.id}:{question.put_at}", command=command, group=stream)


def _resuming(connection: Connection, stream: str, now: datetime) -> Iterator[Envelope]:
    for each in rows_present(connection, stream, Modality):
        if each.suspension is not None and datetime.fromisoformat(each.suspension.until) <= now:
            command = ResumeModality(modality=each.id)
            yield Envelope(id=f"resume:{each.id}:{each.suspension.until}", command=command, group=stream)


def _running_out(connection: Connection, stream: str, now: datetime, connected: frozenset[str]) -> Iterator[Envelope]:
    for each in rows_present(connection, stream, Announcement):
        waits = each.delegation in connected or not each.runs_from
        if not waits and _has_run(connection, each.runs_from, each.seconds, now):
            command = RunOutAnnouncement(document=each.document, announcement=each.id)
            yield Envelope(id=f"run-out:{each.id}:{each.runs_from}", command=command, group=stream)


def _has_run(connection: Connection, since: str, seconds: int, now: datetime) -> bool:
    """Whether so much time has gone by since then; time in which no server was alive does not count."""
    began = datetime.fromisoformat(since)
    ends = began + timedelta(seconds=seconds)
    return ends <= now and ends + downtime(connection, began, now) <= now
