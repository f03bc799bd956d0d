"""One transaction over one stream: commands that share a lock and a commit, each of them whole or not at all.

A batch holds the stream's lock from its beginning to its end. Each command writes into a savepoint, kept or discarded
as a whole; the savepoints live in memory and all that was kept is written in one go before the commit, so that fifty
commands cost hardly more statements than one (decision: batches).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Protocol

from sqlalchemy import Connection, and_, bindparam, insert, or_, select, update

from server.group import Caucus, Change, Event, Recorded, Rows, row_text, rows_in
from server.kernel import ensure
from server.store.caucuses import caucus_held, keep_caucus
from server.store.confided import Confided, confide, confided, confided_as, forget_confided
from server.store.desk import Draft, Unpublished, drafts, keep_draft, published
from server.store.log import FIRST_PREVIOUS, Circumstances, StoredEvent, sealed
from server.store.ready import Ready
from server.store.rows import Cache, Changed, Held, Key, StoredRows, effective, row_record
from server.store.tables import EVENTS, OUTBOX, RECEIPTS, ROWS, STREAMS

WRITTEN_AT_ONCE_ROWS = 25
"""Statements that one call carries out before others get a turn."""

Salt = Callable[[], str]
Between = Callable[[], None]
"""Called between the parts of long work, so that others run meanwhile."""


class Evolve(Protocol):
    """The rows that an event puts and removes."""

    def __call__(self, rows: Rows, recorded: Recorded, between: Between = ..., /) -> tuple[Change, ...]:
        """See `server.group.evolve`."""


def _at_once() -> None:
    """Nobody else waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """That a command was accepted, and which events it made: none where `last_seq` is below `first_seq`."""

    person: str
    command_id: str
    data_hash: str
    stream: str
    first_seq: int
    last_seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Committed:
    """An event with what it did to the rows."""

    stored: StoredEvent
    recorded: Recorded
    changed: Changed


@dataclass(slots=True)
class _Savepoint:
    """What one command has written so far."""

    committed: list[Committed] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    confided: dict[tuple[str, str], Confided | None] = field(default_factory=dict)
    """By kind and id; None for what is to be forgotten."""
    caucuses: dict[str, Caucus] = field(default_factory=dict)


class Batch:
    """See above. `begin` opens a savepoint, `append` and `keep_receipt` write into it, then `keep` or `discard`."""

    def __init__(self, connection: Connection, stream: str, salt: Salt, cache: Cache) -> None:
        found = _LOCK(connection, {"b_id": stream}).first()
        ensure(found is not None, f"there is no stream {stream}")
        self.stream = stream
        self.connection = connection
        self._salt = salt
        self._cache = cache
        self._head: tuple[int, str] = (0, FIRST_PREVIOUS) if found is None else (found.head_seq, found.head_hash)
        self._first_seq = self._head[0] + 1
        cache.as_of(self._head[0])
        self.rows = StoredRows(connection, stream, cache)
        self._savepoint = _Savepoint()
        self._kept: list[Committed] = []
        self._receipts: dict[tuple[str, str], Receipt] = {}
        self._found_receipts: dict[tuple[str, str], Receipt] = {}
        self._confided: dict[tuple[str, str], Confided | None] = {}
        self._caucuses: dict[str, Caucus] = {}

    @property
    def head(self) -> int:
        """Number of the last event, those of the open savepoint included."""
        return self._savepoint_head()[0]

    def look_up_receipts(self, wanted: Iterable[tuple[str, str]]) -> None:
        """Fetches the receipts of these (person, command id) at once; `receipt` then knows them."""
        keys = sorted(wanted)
        names = {name: part for at, key in enumerate(keys) for name, part in zip(_key_names(at), key, strict=True)}
        for row in _receipts(len(keys))(self.connection, names) if keys else ():
            self._found_receipts[(row.person, row.command_id)] = Receipt(**row._mapping)  # noqa: SLF001  # public

    def receipt(self, person: str, command_id: str) -> Receipt | None:
        """The receipt of that command, of this batch or of those looked up."""
        key = (person, command_id)
        return self._receipts.get(key) or self._found_receipts.get(key)

    def begin(self) -> None:
        """Opens a savepoint."""
        self._savepoint = _Savepoint()
        self.rows.begin()

    def append(
        self, events: Iterable[Event], around: Circumstances, evolve: Evolve, between: Between = _at_once
    ) -> tuple[Committed, ...]:
        """Appends the events of one command and brings the rows up to date with each."""
        for part, event in enumerate(events, start=len(self._savepoint.committed)):
            # Each row is put into words by itself, and then the event that holds them all is only put together.
            for row in rows_in(event):
                row_text(row)
                between()
            seq, previous = self._savepoint_head()
            stored = sealed(self.stream, seq + 1, previous, part, event, around, self._salt())
            recorded = Recorded(
                seq=stored.seq,
                at=stored.at,
                sitting=stored.sitting,
                command=stored.command,
                person=around.by.person,
                delegation=around.by.delegation,
                on_behalf_of=around.by.on_behalf_of,
                event=event,
            )
            between()
            changes = evolve(self.rows, recorded, between)
            changed = effective(self.rows, changes, between)
            between()
            self.rows.change(changed)
            self._savepoint.committed.append(Committed(stored=stored, recorded=recorded, changed=changed))
        return tuple(self._savepoint.committed)

    def keep_receipt(self, person: str, command_id: str, data_hash: str) -> Receipt:
        """Notes that this savepoint's command is accepted."""
        written = self._savepoint.committed
        last = self.head
        receipt = Receipt(
            person=person,
            command_id=command_id,
            data_hash=data_hash,
            stream=self.stream,
            first_seq=last - len(written) + 1,
            last_seq=last,
        )
        self._savepoint.receipts.append(receipt)
        return receipt

    def confide(self, told: Confided) -> None:
        """Keeps what is told in confidence with this savepoint."""
        self._savepoint.confided[(told.kind, told.id)] = told

    def confide_alone(self, told: Confided) -> None:
        """Keeps it as all that there is to this batch, and writes it; the caller commits."""
        self.begin()
        self.confide(told)
        self.keep()
        self.write()

    def forget_confided(self, kind: str, name: str) -> None:
        """Forgets it with this savepoint."""
        self._savepoint.confided[(kind, name)] = None

    def confided_as(self, kind: str, name: str) -> Confided | None:
        """What was told in confidence under that id and still holds."""
        for known in (self._savepoint.confided, self._confided):
            if (kind, name) in known:
                return known[(kind, name)]
        return confided_as(self.connection, self.stream, kind, name)

    def confided(self, kind: str) -> tuple[Confided, ...]:
        """All of that kind that still holds, in order of arrival."""
        found = {told.id: told for told in confided(self.connection, self.stream, kind)}
        for (of, name), told in (*self._confided.items(), *self._savepoint.confided.items()):
            if of != kind:
                continue
            if told is None:
                found.pop(name, None)
            else:
                found[name] = told
        return tuple(found.values())

    def caucus(self, name: str) -> Caucus | None:
        """The caucus of that id, held for this transaction."""
        return (
            self._savepoint.caucuses.get(name)
            or self._caucuses.get(name)
            or caucus_held(self.connection, self.stream, name)
        )

    def keep_caucus(self, caucus: Caucus) -> None:
        """Keeps it with this savepoint."""
        self._savepoint.caucuses[caucus.id] = caucus

    def keep(self) -> None:
        """Closes the savepoint: what is in it will be committed."""
        self._head = self._savepoint_head()
        self._kept.extend(self._savepoint.committed)
        self._receipts.update({(each.person, each.command_id): each for each in self._savepoint.receipts})
        self._confided.update(self._savepoint.confided)
        self._caucuses.update(self._savepoint.caucuses)
        self.rows.keep()
        self._savepoint = _Savepoint()

    def discard(self) -> None:
        """Closes the savepoint: nothing in it ever was."""
        self.begin()

    def committed(self, first: int, last: int) -> tuple[Committed, ...]:
        """Events `first` to `last` where this batch made them."""
        return tuple(each for each in self._kept if first <= each.stored.seq <= last)

    def keep_draft(self, person: str, draft: Draft) -> None:
        """Keeps a private draft with this commit, whatever becomes of the savepoint."""
        keep_draft(self.connection, person, draft)

    def drafts(self, person: str, document: str) -> tuple[Draft, ...]:
        """That person's private drafts in the document."""
        return tuple(each for each in drafts(self.connection, person) if each.document == document)

    def write(self, forget: Iterable[Unpublished] = (), between: Between = _at_once) -> tuple[Committed, ...]:
        """Writes all that was kept, and takes `forget`, which was published, out of the outbox; the caller commits.

        `between` is called between the parts.
        """
        for done in forget:
            published(self.connection, done)
        if self._receipts:
            self._in_parts(_ADD_RECEIPTS, [_columns(receipt) for receipt in self._receipts.values()], between)
        for (kind, name), told in self._confided.items():
            if told is None:
                forget_confided(self.connection, self.stream, kind, name)
            else:
                confide(self.connection, self.stream, told)
        for caucus in self._caucuses.values():
            keep_caucus(self.connection, self.stream, caucus)
        if not self._kept:
            return ()
        self._in_parts(_ADD_EVENTS, [_columns(each.stored) for each in self._kept], between)
        self._write_rows(between)
        seq, last_hash = self._head
        _MOVE_HEAD(self.connection, {"b_id": self.stream, "b_seq": seq, "b_hash": last_hash})
        _ADD_OUTBOX(self.connection, {"stream": self.stream, "first_seq": self._first_seq, "last_seq": seq})
        self._cache.head = seq
        return tuple(self._kept)

    def _in_parts(self, statement: Ready, values: list[dict[str, object]], between: Between) -> None:
        for start in range(0, len(values), WRITTEN_AT_ONCE_ROWS):
            statement.many(self.connection, values[start : start + WRITTEN_AT_ONCE_ROWS])
            between()

    def _write_rows(self, between: Between) -> None:
        ended: dict[Key, int] = {}
        made: list[Held] = []
        present: dict[Key, int] = {}
        for each in self._kept:
            seq = each.stored.seq
            for key in [*each.changed.removed, *((row.kind, row.id) for row in each.changed.rows)]:
                if key in present:
                    at = present.pop(key)
                    made[at] = Held(row=made[at].row, from_seq=made[at].from_seq, to_seq=seq)
                else:
                    ended.setdefault(key, seq)
            for row in each.changed.rows:
                between()
                present[(row.kind, row.id)] = len(made)
                made.append(Held(row=row, from_seq=seq))
        if ended:
            parameters: list[dict[str, object]] = [
                {"b_kind": kind, "b_id": row_id, "b_to": to, "b_stream": self.stream}
                for (kind, row_id), to in ended.items()
            ]
            self._in_parts(_END, parameters, between)
        for start in range(0, len(made), WRITTEN_AT_ONCE_ROWS):
            part = made[start : start + WRITTEN_AT_ONCE_ROWS]
            _ADD_ROWS.many(self.connection, [row_record(self.stream, held) for held in part])
            between()

    def _savepoint_head(self) -> tuple[int, str]:
        if not self._savepoint.committed:
            return self._head
        last = self._savepoint.committed[-1].stored
        return last.seq, last.hash


def _key_names(at: int) -> tuple[str, str]:
    return f"person_{at}", f"command_{at}"


@cache
def _receipts(count: int) -> Ready:
    """The receipts of so many keys: a batch has fifty at most, so there are few such statements."""
    # One by one: SQLite goes through the whole table for pairs in a list.
    which = [
        and_(RECEIPTS.c.person == bindparam(person), RECEIPTS.c.command_id == bindparam(command))
        for person, command in map(_key_names, range(count))
    ]
    return Ready(select(RECEIPTS).where(or_(*which)))


_LOCK = Ready(
    select(STREAMS.c.head_seq, STREAMS.c.head_hash).where(STREAMS.c.id == bindparam("b_id")).with_for_update()
)
_MOVE_HEAD = Ready(
    update(STREAMS)
    .where(STREAMS.c.id == bindparam("b_id"))
    .values(head_seq=bindparam("b_seq"), head_hash=bindparam("b_hash"))
)
_ADD_RECEIPTS, _ADD_EVENTS, _ADD_ROWS, _ADD_OUTBOX = map(Ready, map(insert, (RECEIPTS, EVENTS, ROWS, OUTBOX)))
_END = Ready(
    update(ROWS)
    .where(
        ROWS.c.stream == bindparam("b_stream"),
        ROWS.c.kind == bindparam("b_kind"),
        ROWS.c.id == bindparam("b_id"),
        ROWS.c.to_seq.is_(None),
    )
    .values(to_seq=bindparam("b_to"))
)


def _columns(value: Receipt | StoredEvent) -> dict[str, object]:
    """The value as the row that its table holds: plain fields, nothing to copy."""
    return {name: getattr(value, name) for name in _NAMES[type(value)]}


_NAMES = {kind: tuple(each.name for each in fields(kind)) for kind in (Receipt, StoredEvent)}
