"""Statements that every command carries out: put into words once for each kind of database, and given to its driver."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, CursorResult, Delete, Insert, Select, Update

Values = Mapping[str, object]
Given = tuple[object, ...] | dict[str, object]


class Ready:
    """A statement over text and whole numbers, which no database wants converted.

    SQLAlchemy's general way takes three times as long as SQLite's work: it looks every time which statement it is,
    which of its values need converting, and how its rows are to be called.
    """

    def __init__(self, statement: Select[tuple[object, ...]] | Insert | Update | Delete) -> None:
        self._statement = statement
        self._words: dict[str, tuple[str, tuple[str, ...] | None, dict[str, object]]] = {}

    def __call__(self, connection: Connection, values: Values) -> CursorResult[tuple[object, ...]]:
        """Carries it out with these values."""
        words, order, constant = self._in_words(connection)
        return connection.exec_driver_sql(words, _given(order, {**constant, **values}))

    def many(self, connection: Connection, values: Sequence[Values]) -> None:
        """Carries it out once for each of these, one or more."""
        words, order, constant = self._in_words(connection)
        connection.exec_driver_sql(words, [_given(order, {**constant, **each}) for each in values])

    def _in_words(self, connection: Connection) -> tuple[str, tuple[str, ...] | None, dict[str, object]]:
        name = connection.dialect.name
        if name not in self._words:
            made = self._statement.compile(dialect=connection.dialect)
            constant = {key: value for key, value in made.params.items() if value is not None}
            order = tuple(made.positiontup) if made.positiontup is not None else None
            self._words[name] = (str(made), order, constant)
        return self._words[name]


def _given(order: tuple[str, ...] | None, values: dict[str, object]) -> Given:
    """The values as the driver wants them: in order, or by name."""
    return values if order is None else tuple([values[name] for name in order])
