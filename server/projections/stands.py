"""A document as it stands, sorted so that questions about all of it are answered without looking through it twice."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from server.group import Row
from server.store import Held

R = TypeVar("R", bound=Row)


class Stands:
    """The present rows of one document as of event `seq`; it reads nothing and changes nothing."""

    def __init__(self, seq: int, held: Iterable[Held]) -> None:
        self.seq = seq
        self._rows: dict[str, dict[str, Row]] = defaultdict(dict)
        self._within: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for each in held:
            row = each.row
            self._rows[row.kind][row.id] = row
            self._within[(row.kind, row.within)].append(row)

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every row of that kind."""
        return tuple(row for row in self._rows.get(kind.kind, {}).values() if isinstance(row, kind))

    def get(self, kind: type[R], row_id: str) -> R | None:
        """The row of that kind and id, None where there is none."""
        row = self._rows.get(kind.kind, {}).get(row_id)
        return row if isinstance(row, kind) else None

    def within(self, kind: type[R], key: str) -> tuple[R, ...]:
        """The rows of that kind whose `within` is `key`."""
        return tuple(row for row in self._within.get((kind.kind, key), ()) if isinstance(row, kind))
