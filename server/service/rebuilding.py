"""Rows from the log alone: folding every event again, to compare with the rows there are or to take their place."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from server.group import Recorded, Row
from server.service.record import Fault
from server.store import Evolve, Held, Store, all_events, all_versions, effective, replace_rows

R = TypeVar("R", bound=Row)
Key = tuple[str, str]


@dataclass(slots=True)
class Folded:
    """Rows in memory, folded event by event, with their past; `Rows` for `evolve`."""

    present: dict[Key, Held] = field(default_factory=dict)
    past: list[Held] = field(default_factory=list)
    _places: defaultdict[Key, set[str]] = field(default_factory=lambda: defaultdict(set))
    _versions: dict[tuple[str, str, int], Row] = field(default_factory=dict)

    def get(self, kind: type[R], row_id: str) -> R | None:
        """See `Rows.get`."""
        held = self.present.get((kind.kind, row_id))
        return held.row if held is not None and isinstance(held.row, kind) else None

    def within(self, kind: type[R], key: str) -> tuple[R, ...]:
        """See `Rows.within`."""
        ids = sorted(self._places[(kind.kind, key)])
        return tuple(row for row_id in ids if (row := self.get(kind, row_id)) is not None)

    def at_version(self, kind: type[R], row_id: str, version: int) -> R | None:
        """See `Rows.at_version`."""
        row = self._versions.get((kind.kind, row_id, version))
        return row if isinstance(row, kind) else None

    def fold(self, recorded: Recorded, evolve: Evolve) -> None:
        """The rows after one more event."""
        changed = effective(self, evolve(self, recorded))
        for key in [*changed.removed, *((row.kind, row.id) for row in changed.rows)]:
            self._end(key, recorded.seq)
        for row in changed.rows:
            self.present[(row.kind, row.id)] = Held(row=row, from_seq=recorded.seq)
            self._places[(row.kind, row.within)].add(row.id)
            self._versions[(row.kind, row.id, row.row_version)] = row

    def versions(self) -> Iterator[Held]:
        """Every version of every row, in no order."""
        yield from self.past
        yield from self.present.values()

    def _end(self, key: Key, seq: int) -> None:
        held = self.present.pop(key, None)
        if held is not None:
            self.past.append(Held(row=held.row, from_seq=held.from_seq, to_seq=seq))
            self._places[(held.row.kind, held.row.within)].discard(held.row.id)


def rebuild(store: Store, evolve: Evolve, stream: str, *, check: bool) -> tuple[Fault, ...]:
    """Folds the log of `stream`. With `check`: each row, present or past, that differs from what the log makes.
    Without: the rows are written anew, under the stream's lock. The log itself is only read."""
    if check:
        with store.reading() as connection:
            folded = Folded()
            for event in all_events(connection, stream):
                folded.fold(event.recorded(), evolve)
            return tuple(_differences(stream, folded, all_versions(connection, stream)))
    with store.batch(stream) as batch:
        folded = Folded()
        for event in all_events(batch.connection, stream):
            folded.fold(event.recorded(), evolve)
        replace_rows(batch.connection, stream, folded.versions())
    store.forget(stream)
    return ()


def _differences(stream: str, folded: Folded, stored: Iterator[Held]) -> Iterator[Fault]:
    wanted = {_version(held): held for held in folded.versions()}
    for held in stored:
        expected = wanted.pop(_version(held), None)
        name = f"{held.row.kind} {held.row.id}"
        if expected is None:
            yield Fault(stream, held.from_seq, f"{name} is not in the log")
        elif expected != held:
            yield Fault(stream, held.from_seq, f"{name} is not what the log says")
    for held in wanted.values():
        yield Fault(stream, held.from_seq, f"{held.row.kind} {held.row.id} is missing")


def _version(held: Held) -> tuple[str, str, int]:
    return held.row.kind, held.row.id, held.from_seq
