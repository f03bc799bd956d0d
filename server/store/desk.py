"""What lies beside the log: private drafts, the outbox, and the signs of life of the servers."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from server.kernel import JsonValue, compact
from server.store.ready import Ready
from server.store.tables import DRAFTS, OUTBOX, SIGNS_OF_LIFE, STREAMS

DOWNTIME_SECONDS_MIN = 60
"""A silence of all servers that is longer counts in no period (domain 4)."""
DRAFTS_PER_PERSON_MAX = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a person is working on: `target` is a paragraph, an option or a place to add at."""

    document: str
    target: str
    data: JsonValue
    at: str


def make_stream(connection: Connection, stream: str, group: str) -> None:
    """An empty log, where there is none of that id yet."""
    if connection.execute(select(STREAMS.c.id).where(STREAMS.c.id == stream)).scalar() is None:
        connection.execute(insert(STREAMS).values({"id": stream, "group": group, "head_seq": 0, "head_hash": ""}))


def keep_draft(connection: Connection, person: str, draft: Draft) -> bool:
    """Keeps it in the place of an earlier one of that target; False where the person already has too many."""
    values = {"data": compact(draft.data), "at": draft.at}
    which = (DRAFTS.c.person == person, DRAFTS.c.document == draft.document, DRAFTS.c.target == draft.target)
    if connection.execute(update(DRAFTS).where(*which).values(values)).rowcount:
        return True
    if len(drafts(connection, person)) >= DRAFTS_PER_PERSON_MAX:
        return False
    connection.execute(
        insert(DRAFTS).values({"person": person, "document": draft.document, "target": draft.target, **values})
    )
    return True


def discard_draft(connection: Connection, person: str, document: str, target: str) -> None:
    """Throws it away, if there is one."""
    which = (DRAFTS.c.person == person, DRAFTS.c.document == document, DRAFTS.c.target == target)
    connection.execute(delete(DRAFTS).where(*which))


def drafts(connection: Connection, person: str) -> tuple[Draft, ...]:
    """All drafts of that person, the newest first."""
    wanted = select(DRAFTS).where(DRAFTS.c.person == person).order_by(DRAFTS.c.at.desc(), DRAFTS.c.target)
    return tuple(
        Draft(document=row.document, target=row.target, data=json.loads(row.data), at=row.at)
        for row in connection.execute(wanted)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpublished:
    """Events that may not have reached the screens."""

    stream: str
    first_seq: int
    last_seq: int


def unpublished(connection: Connection) -> tuple[Unpublished, ...]:
    """What the outbox holds, in order."""
    found = connection.execute(select(OUTBOX).order_by(OUTBOX.c.stream, OUTBOX.c.first_seq))
    return tuple(Unpublished(**row._mapping) for row in found)  # noqa: SLF001  # SQLAlchemy's public name


def published(connection: Connection, done: Unpublished) -> None:
    """Takes it out of the outbox."""
    _PUBLISHED(connection, {"b_stream": done.stream, "b_first": done.first_seq})


_PUBLISHED = Ready(
    delete(OUTBOX).where(OUTBOX.c.stream == bindparam("b_stream"), OUTBOX.c.first_seq == bindparam("b_first"))
)


def sign_of_life(connection: Connection, server: str, now: datetime) -> None:
    """Notes that `server` is alive: its last span grows, or after a downtime a new one begins."""
    recent = (now - timedelta(seconds=DOWNTIME_SECONDS_MIN)).isoformat()
    spans = (SIGNS_OF_LIFE.c.server == server, SIGNS_OF_LIFE.c.until >= recent)
    if connection.execute(update(SIGNS_OF_LIFE).where(*spans).values(until=now.isoformat())).rowcount == 0:
        values = {"server": server, "since": now.isoformat(), "until": now.isoformat()}
        connection.execute(insert(SIGNS_OF_LIFE).values(values))


def downtime(connection: Connection, since: datetime, until: datetime) -> timedelta:
    """How much of `since` to `until` fell into times when no server was alive for more than 60 s.

    Where no server ever gave a sign (a command line alone) nobody was waited for, and it is none.
    """
    if connection.execute(select(SIGNS_OF_LIFE.c.server).limit(1)).first() is None:
        return timedelta()
    wanted = (
        select(SIGNS_OF_LIFE.c.since, SIGNS_OF_LIFE.c.until)
        .where(SIGNS_OF_LIFE.c.until >= since.isoformat(), SIGNS_OF_LIFE.c.since <= until.isoformat())
        .order_by(SIGNS_OF_LIFE.c.since)
    )
    alive_until, lost = since, timedelta()
    for began, ended in connection.execute(wanted):
        lost += _gap(alive_until, datetime.fromisoformat(began))
        alive_until = max(alive_until, datetime.fromisoformat(ended))
    return lost + _gap(alive_until, until)


def _gap(before: datetime, after: datetime) -> timedelta:
    gap = after - before
    return gap if gap > timedelta(seconds=DOWNTIME_SECONDS_MIN) else timedelta()
