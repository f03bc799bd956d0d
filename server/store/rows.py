"""Rows of one stream with their past: what is, what was at any event, and what an event changed."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import JSON, ColumnElement, Connection, and_, bindparam, cast, delete, func, insert, or_, select, union
from sqlalchemy import Row as Selected

from server.group import Change, Paragraph, Position, Put, Remove, Row, Rows, row_from_json, row_text
from server.store.ready import Ready
from server.store.tables import ROWS, STREAMS

R = TypeVar("R", bound=Row)
Key = tuple[str, str]
"""Table and id."""

CACHED_ROWS_MAX = 50_000
WRITTEN_AT_ONCE_ROWS = 1_000
READ_ROWS_REMEMBERED_MAX = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A row and the events from which and before which it held; `to_seq` None while it holds."""

    row: Row
    from_seq: int
    to_seq: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What one event did to the rows: those that are as given from then on, and those that have gone."""

    rows: tuple[Row, ...] = ()
    removed: tuple[Key, ...] = ()


def effective(rows: Rows, changes: tuple[Change, ...], between: Callable[[], None] = lambda: None) -> Changed:
    """What `changes` really change in `rows`, the last word on each row: writing a row as it was is no change.

    `between` is called between rows, so that others run meanwhile.
    """
    last: dict[Key, Row | None] = {}
    kinds: dict[Key, type[Row]] = {}
    for change in changes:
        between()
        match change:
            case Put(row):
                last[(row.kind, row.id)], kinds[(row.kind, row.id)] = row, type(row)
            case Remove(kind, row_id):
                last[(kind.kind, row_id)], kinds[(kind.kind, row_id)] = None, kind
    real: dict[Key, Row | None] = {}
    for key in sorted(last):
        between()
        if last[key] != rows.get(kinds[key], key[1]):
            real[key] = last[key]
    return Changed(
        rows=tuple(row for row in real.values() if row is not None),
        removed=tuple(key for key, row in real.items() if row is None),
    )


@dataclass(slots=True)
class Cache:
    """Present rows of one stream as of event `head`; whoever finds another head in the database empties it."""

    head: int = -1
    rows: dict[Key, Row | None] = field(default_factory=dict)
    within: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    listed: dict[tuple[str, str], tuple[Row, ...]] = field(default_factory=dict)
    """The rows of `within` in order, until one of them is written."""

    def as_of(self, head: int) -> None:
        """Makes it fit to be read at `head`."""
        if head != self.head or len(self.rows) > CACHED_ROWS_MAX:
            self.rows.clear()
            self.within.clear()
            self.listed.clear()
        self.head = head


class StoredRows:
    """The present rows of a stream, read when they are asked for, under what a batch has changed on top.

    `begin` opens a savepoint: what follows is in `pending` until `keep`, or gone with `discard`. It is `Rows` for the
    cores. Nothing is written to the database here.
    """

    def __init__(self, connection: Connection, stream: str, cache: Cache) -> None:
        self._connection = connection
        self._stream = stream
        self._cache = cache
        self._pending: dict[Key, Row | None] = {}
        self._past: dict[tuple[str, str, int], Row] = {}
        self._put: dict[tuple[str, str], set[str]] = {}
        """Where this batch has put rows: they are not in the database yet."""
        self._fresh: set[str] = set()

    def fresh(self, row_id: str) -> None:
        """That id was made just now, so no row has it: the database need not be asked."""
        self._fresh.add(row_id)

    def get(self, kind: type[R], row_id: str) -> R | None:
        """See `Rows.get`."""
        row = self._row((kind.kind, row_id))
        return row if isinstance(row, kind) else None

    def within(self, kind: type[R], key: str) -> tuple[R, ...]:
        """See `Rows.within`."""
        place = (kind.kind, key)
        if any(name == kind.kind for name, _ in self._pending):
            return self._sought(kind, key)
        if place not in self._cache.listed:
            self._cache.listed[place] = self._sought(kind, key)
        return tuple([row for row in self._cache.listed[place] if isinstance(row, kind)])

    def _sought(self, kind: type[R], key: str) -> tuple[R, ...]:
        ids = set(self._ids_within(kind, key))
        ids.update(row_id for (name, row_id) in self._pending if name == kind.kind)
        found = [row for row_id in sorted(ids) if (row := self.get(kind, row_id)) is not None]
        return tuple(row for row in found if row.within == key)

    def at_version(self, kind: type[R], row_id: str, version: int) -> R | None:
        """See `Rows.at_version`."""
        for known in (self._row((kind.kind, row_id)), self._past.get((kind.kind, row_id, version))):
            if isinstance(known, kind) and known.row_version == version:
                return known
        which = {"in_stream": self._stream, "of_kind": kind.kind, "of_id": row_id, "of_version": version}
        data = _AT_VERSION(self._connection, which).scalar()
        row = None if data is None else _read(kind.kind, data)
        return row if isinstance(row, kind) else None

    def begin(self) -> None:
        """Opens a savepoint; one that was open is forgotten with all that it held."""
        self._pending = {}

    def change(self, changed: Changed) -> None:
        """The rows as they are from now on."""
        self._pending.update({(row.kind, row.id): row for row in changed.rows})
        self._pending.update(dict.fromkeys(changed.removed))

    def keep(self) -> None:
        """What the savepoint holds becomes what the rest of the batch sees."""
        for (kind, row_id), row in self._pending.items():
            if row is not None:
                self._put.setdefault((kind, row.within), set()).add(row_id)
            before = self._cache.rows.get((kind, row_id))
            if before is not None:
                self._regroup(kind, before.within, row_id, present=False)
            if row is not None:
                self._regroup(kind, row.within, row_id, present=True)
                # Not in the database yet, and a later command of this batch may have been typed on it.
                self._past[(kind, row_id, row.row_version)] = row
            self._cache.rows[(kind, row_id)] = row
        self._pending = {}

    def _regroup(self, kind: str, key: str, row_id: str, *, present: bool) -> None:
        self._cache.listed.pop((kind, key), None)
        known = self._cache.within.get((kind, key))
        if known is not None:
            self._cache.within[(kind, key)] = known | {row_id} if present else known - {row_id}

    def _row(self, key: Key) -> Row | None:
        if key in self._pending:
            return self._pending[key]
        if key not in self._cache.rows:
            kind, row_id = key
            if row_id in self._fresh:
                return None
            data = _ONE(self._connection, {"in_stream": self._stream, "of_kind": kind, "of_id": row_id}).scalar()
            self._cache.rows[key] = None if data is None else _read(kind, data)
        return self._cache.rows[key]

    def _ids_within(self, kind: type[Row], key: str) -> frozenset[str]:
        place = (kind.kind, key)
        if place not in self._cache.within:
            which = {"in_stream": self._stream, "of_kind": kind.kind, "of_place": key}
            found = {str(row.id): str(row.data) for row in _WITHIN(self._connection, which)}
            for row_id, data in found.items():
                # A row that a command of this batch has changed is newer here than in the database.
                if (kind.kind, row_id) not in self._cache.rows:
                    self._cache.rows[(kind.kind, row_id)] = _read(kind.kind, data)
            # Only what this batch has put can be missing in the database: the rest of what is remembered is there.
            put = {row_id for row_id in self._put.get(place, ()) if _in(self._cache.rows.get((kind.kind, row_id)), key)}
            self._cache.within[place] = frozenset(found.keys() | put)
        return self._cache.within[place]


_PRESENT = ROWS.c.to_seq.is_(None)
_ONE = Ready(
    select(ROWS.c.data).where(
        ROWS.c.stream == bindparam("in_stream"),
        ROWS.c.kind == bindparam("of_kind"),
        ROWS.c.id == bindparam("of_id"),
        _PRESENT,
    )
)
_WITHIN = Ready(
    select(ROWS.c.id, ROWS.c.data).where(
        ROWS.c.stream == bindparam("in_stream"),
        ROWS.c.kind == bindparam("of_kind"),
        ROWS.c.within == bindparam("of_place"),
        _PRESENT,
    )
)
_AT_VERSION = Ready(
    select(ROWS.c.data)
    .where(
        ROWS.c.stream == bindparam("in_stream"),
        ROWS.c.kind == bindparam("of_kind"),
        ROWS.c.id == bindparam("of_id"),
        ROWS.c.version == bindparam("of_version"),
    )
    .order_by(ROWS.c.from_seq.desc())
    .limit(1)
)


def _of(stream: str, kind: str) -> ColumnElement[bool]:
    return and_(ROWS.c.stream == stream, ROWS.c.kind == kind)


def _in(row: Row | None, key: str) -> bool:
    return row is not None and row.within == key


def row_record(stream: str, held: Held) -> dict[str, object]:
    """The row as the table holds it."""
    row = held.row
    return {
        "stream": stream,
        "kind": row.kind,
        "id": row.id,
        "from_seq": held.from_seq,
        "to_seq": held.to_seq,
        "document": row.in_document,
        "within": row.within,
        "version": row.row_version,
        "data": row_text(row),
    }


def rows_present(connection: Connection, stream: str, kind: type[R]) -> tuple[R, ...]:
    """All present rows of that kind, by id."""
    wanted = select(ROWS.c.data).where(_of(stream, kind.kind), _PRESENT).order_by(ROWS.c.id)
    found = [_read(kind.kind, data) for data in connection.execute(wanted).scalars()]
    return tuple(row for row in found if isinstance(row, kind))


def rows_at(
    connection: Connection,
    stream: str,
    document: str,
    at: int | None = None,
    pass_on: Callable[[], None] = lambda: None,
) -> tuple[Held, ...]:
    """The rows of `document` ("": of the group as a whole) as they are, or as they were just after event `at`.

    `pass_on` is called between rows, so that others run meanwhile.
    """
    held = _PRESENT if at is None else and_(ROWS.c.from_seq <= at, or_(ROWS.c.to_seq > at, _PRESENT))
    wanted = select(ROWS).where(ROWS.c.stream == stream, ROWS.c.document == document, held)
    held_rows = []
    for row in connection.execute(wanted.order_by(ROWS.c.kind, ROWS.c.id)):
        held_rows.append(_held(row))
        pass_on()
    return tuple(held_rows)


def versions(connection: Connection, stream: str, kind: type[Row], row_id: str) -> tuple[Held, ...]:
    """Every version of one row, the oldest first."""
    wanted = select(ROWS).where(_of(stream, kind.kind), ROWS.c.id == row_id).order_by(ROWS.c.from_seq)
    return tuple(_held(row) for row in connection.execute(wanted))


def versions_within(connection: Connection, stream: str, kind: type[Row], key: str) -> tuple[Held, ...]:
    """Every version of the rows of that kind that were ever within `key`, by event."""
    wanted = select(ROWS).where(_of(stream, kind.kind), ROWS.c.within == key).order_by(ROWS.c.from_seq, ROWS.c.id)
    return tuple(_held(row) for row in connection.execute(wanted))


def paragraphs_touched(connection: Connection, stream: str, document: str, since: int) -> frozenset[str]:
    """The paragraphs of which something came or went after event `since`: their text, or a position on it."""
    later = or_(ROWS.c.from_seq > since, ROWS.c.to_seq > since)
    mine = and_(ROWS.c.stream == stream, ROWS.c.document == document, later)
    texts = select(ROWS.c.id).where(mine, ROWS.c.kind == Paragraph.kind)
    held = select(ROWS.c.within).where(mine, ROWS.c.kind == Position.kind)
    return frozenset(connection.execute(union(texts, held)).scalars())


def rows_changed_by(
    connection: Connection, stream: str, first: int, last: int, between: Callable[[], None] = lambda: None
) -> Mapping[int, Changed]:
    """For each event from `first` to `last` what it changed.

    `between` is called between rows, so that others run meanwhile.
    """
    came = select(ROWS).where(ROWS.c.stream == stream, ROWS.c.from_seq.between(first, last))
    rows: dict[int, list[Row]] = {}
    stays: set[tuple[int, str, str]] = set()
    for found in connection.execute(came.order_by(ROWS.c.kind, ROWS.c.id)):
        between()
        rows.setdefault(found.from_seq, []).append(_held(found).row)
        stays.add((found.from_seq, found.kind, found.id))
    went = select(ROWS.c.to_seq, ROWS.c.kind, ROWS.c.id).where(
        ROWS.c.stream == stream, ROWS.c.to_seq.between(first, last)
    )
    removed: dict[int, list[Key]] = {}
    for seq, kind, row_id in connection.execute(went.order_by(ROWS.c.kind, ROWS.c.id)):
        if (seq, kind, row_id) not in stays:
            removed.setdefault(seq, []).append((kind, row_id))
    return {
        seq: Changed(rows=tuple(rows.get(seq, ())), removed=tuple(removed.get(seq, ())))
        for seq in range(first, last + 1)
    }


def removed_by(connection: Connection, stream: str, seq: int) -> tuple[Key, ...]:
    """Table and id of each row that event `seq` removed."""
    return rows_changed_by(connection, stream, seq, seq)[seq].removed


def states_by_document(connection: Connection, stream: str) -> list[tuple[Held, dict[str, int]]]:
    """Each present document, and how many of its paragraphs are in which state."""
    state = (
        func.json_extract(ROWS.c.data, "$.state")
        if connection.dialect.name == "sqlite"
        else cast(ROWS.c.data, JSON).op("->>")("state")
    )
    paragraphs = select(ROWS.c.document, state, func.count()).where(_of(stream, "paragraphs"), _PRESENT)
    counts: dict[str, dict[str, int]] = {}
    for document, name, number in connection.execute(paragraphs.group_by(ROWS.c.document, state)):
        counts.setdefault(document, {})[name] = number
    documents = select(ROWS).where(_of(stream, "documents"), _PRESENT).order_by(ROWS.c.id)
    return [(_held(row), counts.get(row.id, {})) for row in connection.execute(documents)]


def stream_of(connection: Connection, kind: str, row_id: str) -> str | None:
    """The stream in which there is (or was) a row of that table and id."""
    wanted = select(ROWS.c.stream).where(
        ROWS.c.stream.in_(select(STREAMS.c.id)), ROWS.c.kind == kind, ROWS.c.id == row_id
    )
    return connection.execute(wanted.limit(1)).scalar()


def all_versions(connection: Connection, stream: str) -> Iterator[Held]:
    """Every version of every row of the stream, by table, id and event."""
    wanted = select(ROWS).where(ROWS.c.stream == stream).order_by(ROWS.c.kind, ROWS.c.id, ROWS.c.from_seq)
    for row in connection.execute(wanted):
        yield _held(row)


def _held(row: Selected[tuple[object, ...]]) -> Held:
    data = row._mapping  # noqa: SLF001  # SQLAlchemy's public name for a row by column
    return Held(row=_read(data["kind"], data["data"]), from_seq=data["from_seq"], to_seq=data["to_seq"])


@lru_cache(maxsize=READ_ROWS_REMEMBERED_MAX)
def _read(kind: str, data: str) -> Row:
    """The row that the text is. Remembered, since screens fetch the same rows again and again."""
    return row_from_json(kind, json.loads(data))


def replace_rows(connection: Connection, stream: str, held: Iterable[Held]) -> None:
    """Writes all rows of the stream anew: they follow from the log, which stays as it is."""
    connection.execute(delete(ROWS).where(ROWS.c.stream == stream))
    records = [row_record(stream, each) for each in held]
    for start in range(0, len(records), WRITTEN_AT_ONCE_ROWS):
        connection.execute(insert(ROWS), records[start : start + WRITTEN_AT_ONCE_ROWS])
