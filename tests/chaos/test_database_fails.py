"""The database fails at the first, the second, the third ... call of a command, until it passes: after each the record
verifies, the rows follow from it, and the command sent again has one effect."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError

from server.service import Accepted, rebuild, verify
from server.store import Store, migrate
from tests.contract.recording import STREAM, Recording, evolve, says

CALLS_MAX = 60


class Broken(Exception):
    """The database's own way of failing."""


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    migrate(sqlite_url)
    opened = Store.open(sqlite_url)
    yield opened
    opened.close()


@contextmanager
def failing_at(store: Store, number: int) -> Iterator[list[str]]:
    """The `number`th call fails: a statement, or the commit itself. Gives the statements that were reached."""
    reached: list[str] = []

    def counts(statement: str) -> None:
        reached.append(statement)
        if len(reached) == number:
            raise OperationalError(statement, {}, Broken("disk gone"))

    def on_statement(_c: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        counts(statement)

    def on_commit(_c: Connection) -> None:
        counts("COMMIT")

    event.listen(store.engine, "before_cursor_execute", on_statement)
    event.listen(store.engine, "commit", on_commit)
    yield reached
    event.remove(store.engine, "before_cursor_execute", on_statement)
    event.remove(store.engine, "commit", on_commit)


@pytest.mark.parametrize("text", ["one", "twice", "refuse"])
def test_each_call_of_a_command_may_fail(store: Store, text: str) -> None:
    recording = Recording(store)
    service = recording.service()
    service.handle_command(says("one", "before"), "p-1")
    effects, passed_at = 1, 0
    for number in range(1, CALLS_MAX):
        failed = False
        with failing_at(store, number) as reached:
            try:
                service.handle_command(says(text, f"c-{number}"), "p-1")
            except OperationalError:
                failed = True
        assert verify(store, STREAM).faults == ()
        assert rebuild(store, evolve, STREAM, check=True) == ()
        answer = service.handle_command(says(text, f"c-{number}"), "p-1")
        effects += len(answer.events) if isinstance(answer, Accepted) else 0
        assert verify(store, STREAM).events == effects, reached
        if not failed and len(reached) < number:
            passed_at = number
            break
    assert passed_at > 3, "the calls were counted"
    service.deliver()
    service.deliver()
    assert sorted(set(recording.ear.numbers())) == list(range(1, effects + 1)), "whoever listens has heard of all"
