"""What a row is, and the read-only view of rows that the cores decide on.

A row is a projection of the log: a value with a kind (its table), an id, the document it belongs to ("" for rows of
the group) and one key `within` by which the rows of a place are found together. `KINDS` names every table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Protocol, TypeVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; subclasses set `kind` and give `within`."""

    kind: ClassVar[str]
    id: str

    @property
    def in_document(self) -> str:
        """The document whose readers get this row, "" where it belongs to the group as a whole."""
        return ""

    @property
    def within(self) -> str:
        """The key under which `Rows.within` finds it."""
        return ""

    @property
    def row_version(self) -> int:
        """Counts changes of content, for rows that have one (paragraphs, options); else 0."""
        return 0


R = TypeVar("R", bound=Row)


class Rows(Protocol):
    """The present rows of one stream, as the cores see them: nothing here writes."""

    def get(self, kind: type[R], row_id: str) -> R | None:
        """The row of that kind and id, None where there is none."""

    def within(self, kind: type[R], key: str) -> tuple[R, ...]:
        """The rows of that kind whose `within` is `key`, by id."""

    def at_version(self, kind: type[R], row_id: str, version: int) -> R | None:
        """The row as it last was with that `version` (paragraphs and options), None where it never was."""


@dataclass(frozen=True, slots=True)
class Put:
    """The row as it is from now on."""

    row: Row


@dataclass(frozen=True, slots=True)
class Remove:
    """The row has gone; its past stays."""

    kind: type[Row]
    id: str


Change = Put | Remove


@dataclass(frozen=True, slots=True)
class MemoryRows:
    """Rows held in a mapping of (kind, id): for tests, previews and folding a log."""

    rows: Mapping[tuple[str, str], Row]
    past: Mapping[tuple[str, str, int], Row] = field(default_factory=dict)

    def get(self, kind: type[R], row_id: str) -> R | None:
        """See `Rows.get`."""
        row = self.rows.get((kind.kind, row_id))
        return row if isinstance(row, kind) else None

    def within(self, kind: type[R], key: str) -> tuple[R, ...]:
        """See `Rows.within`."""
        found = [row for row in self.rows.values() if isinstance(row, kind) and row.within == key]
        return tuple(sorted(found, key=lambda row: row.id))

    def at_version(self, kind: type[R], row_id: str, version: int) -> R | None:
        """See `Rows.at_version`."""
        row = self.past.get((kind.kind, row_id, version))
        return row if isinstance(row, kind) else None

    def changed(self, changes: tuple[Change, ...]) -> "MemoryRows":
        """These rows after `changes`."""
        rows, past = dict(self.rows), dict(self.past)
        for change in changes:
            match change:
                case Put(row):
                    rows[(row.kind, row.id)] = row
                    past[(row.kind, row.id, row.row_version)] = row
                case Remove(kind, row_id):
                    rows.pop((kind.kind, row_id), None)
        return MemoryRows(rows, past)
