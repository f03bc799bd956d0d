"""Rows with changes laid over them that are not written yet."""

from server.group.rows import Change, Put, R, Remove, Row, Rows


class Overlay:
    """The rows as they are after `changes`; the rows beneath stay as they are."""

    def __init__(self, rows: Rows, changes: tuple[Change, ...] = ()) -> None:
        self._rows = rows
        self._changed: dict[tuple[str, str], Row | None] = {}
        self._places: dict[tuple[str, str], dict[str, Row]] = {}
        """Of those that are there: kind and `within` to ids."""
        self._versions: dict[tuple[str, str, int], Row] = {}
        self._changes: dict[tuple[str, str], Change] = {}
        self.lay(changes)

    def lay(self, changes: tuple[Change, ...]) -> None:
        """Lay more changes over."""
        for change in changes:
            match change:
                case Put(row):
                    self._take_away((row.kind, row.id))
                    self._changed[(row.kind, row.id)] = row
                    self._places.setdefault((row.kind, row.within), {})[row.id] = row
                    self._versions[(row.kind, row.id, row.row_version)] = row
                    self._changes[(row.kind, row.id)] = change
                case Remove(kind, row_id):
                    self._take_away((kind.kind, row_id))
                    self._changed[(kind.kind, row_id)] = None
                    self._changes[(kind.kind, row_id)] = change

    def _take_away(self, key: tuple[str, str]) -> None:
        before = self._changed.get(key)
        if before is not None:
            del self._places[(before.kind, before.within)][before.id]

    @property
    def changes(self) -> tuple[Change, ...]:
        """All that was laid over, each row once."""
        return tuple(self._changes.values())

    def get(self, kind: type[R], row_id: str) -> R | None:
        """See `Rows.get`."""
        if (kind.kind, row_id) in self._changed:
            row = self._changed[(kind.kind, row_id)]
            return row if isinstance(row, kind) else None
        return self._rows.get(kind, row_id)

    def within(self, kind: type[R], key: str) -> tuple[R, ...]:
        """See `Rows.within`."""
        found = [row for row in self._rows.within(kind, key) if (kind.kind, row.id) not in self._changed]
        laid = [row for row in self._places.get((kind.kind, key), {}).values() if isinstance(row, kind)]
        return tuple(sorted(found + laid, key=lambda row: row.id) if laid else found)

    def at_version(self, kind: type[R], row_id: str, version: int) -> R | None:
        """See `Rows.at_version`."""
        row = self._versions.get((kind.kind, row_id, version))
        return row if isinstance(row, kind) else self._rows.at_version(kind, row_id, version)
