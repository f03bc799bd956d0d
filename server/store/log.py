"""The log: what an event looks like in the record, how it is sealed, and how it is read (domain 7).

`body_hash` is over a salt and the canonical body, `hash` over the canonical header, which names the header before. So
a body can be withheld and the chain still verifies. This form is fixed for good.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, select

from server.group import Event, Json, Recorded, event_from_json, event_text, event_version
from server.kernel import CorruptLog, hash_of, quoted, sha256
from server.store.ready import Ready
from server.store.tables import EVENTS, STREAMS

FIRST_PREVIOUS = ""
"""What the first event of a stream gives as the hash before it."""
READ_AT_ONCE_EVENTS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class By:
    """Who: pseudonym and codes."""

    person: str
    delegation: str = ""
    on_behalf_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What all events of one command have in common."""

    at: str
    sitting: str
    command: str
    by: By


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEvent:
    """An event as it lies in the log; `body` is canonical JSON of {v, who, data}."""

    stream: str
    seq: int
    type: str
    at: str
    sitting: str
    command: str
    part: int
    person: str
    salt: str
    body: str
    body_hash: str
    previous: str
    hash: str

    def header(self) -> Json:
        """What `hash` covers."""
        return {
            "stream": self.stream,
            "seq": self.seq,
            "type": self.type,
            "at": self.at,
            "sitting": self.sitting,
            "command": self.command,
            "body_hash": self.body_hash,
            "previous": self.previous,
        }

    def recorded(self, between: Callable[[], None] = lambda: None) -> Recorded:
        """The event in today's shape, with who and when; raises `CorruptLog` where the body cannot be read.

        `between` is called between the rows that it holds, so that others run meanwhile.
        """
        body = _object(json.loads(self.body))
        who, data, v = _object(body.get("who")), _object(body.get("data")), body.get("v")
        if not isinstance(v, int):
            raise CorruptLog(f"event {self.seq} of {self.stream} has no version")
        return Recorded(
            seq=self.seq,
            at=self.at,
            sitting=self.sitting,
            command=self.command,
            person=_word(who, "person"),
            delegation=_word(who, "delegation"),
            on_behalf_of=_word(who, "on_behalf_of"),
            event=event_from_json(self.type, data, v, between=between),
        )


def sealed(
    stream: str, seq: int, previous: str, part: int, event: Event, around: Circumstances, salt: str
) -> StoredEvent:
    """The event as number `seq` of `stream`, after the event with hash `previous`."""
    by = around.by
    who = f'"delegation":{quoted(by.delegation)},"on_behalf_of":{quoted(by.on_behalf_of)},"person":{quoted(by.person)}'
    body = f'{{"data":{event_text(event)},"v":{event_version(event.type)},"who":{{{who}}}}}'
    body_hash = sha256(salt.encode(), body.encode())
    header: Json = {
        "stream": stream,
        "seq": seq,
        "type": event.type,
        "at": around.at,
        "sitting": around.sitting,
        "command": around.command,
        "body_hash": body_hash,
        "previous": previous,
    }
    return StoredEvent(
        stream=stream,
        seq=seq,
        type=event.type,
        at=around.at,
        sitting=around.sitting,
        command=around.command,
        part=part,
        person=by.person,
        salt=salt,
        body=body,
        body_hash=body_hash,
        previous=previous,
        hash=hash_of(header),
    )


_HEAD = Ready(select(STREAMS.c.head_seq, STREAMS.c.head_hash).where(STREAMS.c.id == bindparam("b_id")))


def head(connection: Connection, stream: str) -> tuple[int, str] | None:
    """Number and hash of the stream's last event; None where there is no such stream."""
    found = _HEAD(connection, {"b_id": stream}).first()
    return None if found is None else (found.head_seq, found.head_hash)


def streams(connection: Connection) -> tuple[str, ...]:
    """The ids of all streams."""
    return tuple(connection.execute(select(STREAMS.c.id).order_by(STREAMS.c.id)).scalars())


def read_events(connection: Connection, stream: str, after: int, limit: int) -> tuple[StoredEvent, ...]:
    """Up to `limit` events of `stream` with numbers above `after`, in order."""
    wanted = select(EVENTS).where(EVENTS.c.stream == stream, EVENTS.c.seq > after).order_by(EVENTS.c.seq).limit(limit)
    return tuple(_stored(row) for row in connection.execute(wanted))


def events_numbered(connection: Connection, stream: str, numbers: Iterable[int]) -> dict[int, StoredEvent]:
    """Those events of `stream`, by number."""
    wanted = sorted(set(numbers))
    found: dict[int, StoredEvent] = {}
    for start in range(0, len(wanted), READ_AT_ONCE_EVENTS):
        part = EVENTS.c.seq.in_(wanted[start : start + READ_AT_ONCE_EVENTS])
        rows = connection.execute(select(EVENTS).where(EVENTS.c.stream == stream, part))
        found.update({row.seq: _stored(row) for row in rows})
    return found


def all_events(connection: Connection, stream: str) -> Iterator[StoredEvent]:
    """Every event of `stream` in order, read a few hundred at a time."""
    after = 0
    while page := read_events(connection, stream, after, READ_AT_ONCE_EVENTS):
        yield from page
        after = page[-1].seq


def _stored(row: Row[tuple[object, ...]]) -> StoredEvent:
    return StoredEvent(**row._mapping)  # noqa: SLF001  # SQLAlchemy's public name for a row by column


def _object(value: object) -> Json:
    if not isinstance(value, dict):
        raise CorruptLog("a body is not what a body must be")
    return value


def _word(who: Json, name: str) -> str:
    value = who.get(name)
    if not isinstance(value, str):
        raise CorruptLog(f"a body does not say {name}")
    return value
