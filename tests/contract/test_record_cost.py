"""A command costs the same whatever lies behind it: counted in statements and in rows that they give back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from sqlalchemy import ColumnElement, Connection, Table, Text, cast, event, insert, literal, select

from server.service import Accepted, Service
from server.store import METADATA, Store
from tests.contract.recording import STREAM, CountedIds, Recording, says

HISTORIES = [2_000, pytest.param(100_000, marks=pytest.mark.full)]


@dataclass(slots=True)
class Counted:
    """What a command asked of the database."""

    statements: list[str] = field(default_factory=list)
    parameters: int = 0


@contextmanager
def counting(store: Store) -> Iterator[Counted]:
    counted = Counted()

    def counts(_c: Connection, _cursor: object, statement: str, parameters: object, _x: object, many: bool) -> None:
        counted.statements.append(statement)
        counted.parameters += len(parameters) if many and isinstance(parameters, list) else 1

    event.listen(store.engine, "before_cursor_execute", counts)
    yield counted
    event.remove(store.engine, "before_cursor_execute", counts)


def _cost(service: Service, command_id: str) -> Counted:
    with counting(service.store) as counted:
        answer = service.handle_command(says("one", command_id, paragraph="par-new"), "p-1")
    assert isinstance(answer, Accepted)
    return counted


@pytest.mark.parametrize("history_events", HISTORIES)
def test_a_command_costs_the_same_whatever_lies_behind(store: Store, history_events: int) -> None:
    """The history is copied into the tables: that it verifies is no matter here, that it lies there is."""
    ids = CountedIds()
    first = Recording(store, ids=ids).service()
    warm_up = [first.handle_command(says("one", f"w-{turn}"), "p-1") for turn in range(10)]
    assert all(isinstance(each, Accepted) for each in warm_up)
    small = _cost(Recording(Store(store.engine), ids=ids).service(), "c-small")
    _lengthen(store, history_events)
    large = _cost(Recording(Store(store.engine), ids=ids).service(), "c-large")
    assert large == small
    assert len(small.statements) <= 20


def test_no_statement_of_a_batch_goes_through_a_whole_table(store: Store) -> None:
    """Asked of SQLite's own plan, for a batch of several commands; PostgreSQL plans by how long the tables are."""
    if store.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL goes through short tables as a whole, and is right to")
    service = Recording(store).service()
    assert isinstance(service.handle_command(says("one", "c-1", paragraph="par-new"), "p-1"), Accepted)
    asked: list[tuple[str, object]] = []

    def notes(_c: Connection, _cursor: object, statement: str, parameters: object, _x: object, many: bool) -> None:
        asked.append((statement, parameters[0] if many and isinstance(parameters, list) else parameters))

    event.listen(store.engine, "before_cursor_execute", notes)
    assert isinstance(service.handle_command(says("two", "c-2", paragraph="par-new"), "p-1"), Accepted)
    with store.batch(STREAM) as batch:
        batch.look_up_receipts({("p-1", "c-1"), ("p-1", "c-2"), ("p-2", "c-1")})
        assert batch.receipt("p-1", "c-2") is not None
        assert batch.receipt("p-2", "c-1") is None
    event.remove(store.engine, "before_cursor_execute", notes)
    with store.reading() as connection:
        plans = {
            statement: [
                str(step.detail) for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
            ]
            for statement, given in asked
            if not statement.startswith(("BEGIN", "INSERT")) and isinstance(given, tuple)
        }
    assert len(plans) >= 4
    assert [statement for statement, plan in plans.items() if any(step.startswith("SCAN") for step in plan)] == []


def _lengthen(store: Store, history_events: int) -> None:
    """Copies of one event and of one row's past, made by the database itself."""
    events, rows, streams = (METADATA.tables[name] for name in ("events", "rows", "streams"))
    first = select(literal(100).label("n")).cte("numbers", recursive=True)
    numbers = first.union_all(select(first.c.n + 1).where(first.c.n < history_events))
    n, name = numbers.c.n, literal("h").concat(cast(numbers.c.n, Text))
    with store.writing() as connection:
        copies: list[tuple[Table, dict[str, ColumnElement[int] | ColumnElement[str]]]] = [
            (events, {"seq": n, "hash": name, "command": name}),
            (rows, {"id": literal("cm-long"), "from_seq": n, "to_seq": n + 1}),
        ]
        for table, other in copies:
            template = connection.execute(select(table).limit(1)).mappings().one()
            columns = [other.get(column.name, literal(template[column.name])) for column in table.columns]
            connection.execute(insert(table).from_select(table.columns.keys(), select(*columns).select_from(numbers)))
        connection.execute(streams.update().values(head_seq=history_events))
