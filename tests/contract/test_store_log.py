"""The contract of the log, on every database: numbers without gaps, one effect for one id, readers see no hole."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from server.group import Comment, Mark, MarkParagraph, ParagraphCommented, UnmarkParagraph
from server.kernel import Refused
from server.service import Accepted, Envelope, verify
from server.store import (
    METADATA,
    By,
    Circumstances,
    Store,
    all_events,
    head,
    make_stream,
    read_events,
    removed_by,
    rows_at,
    rows_changed_by,
    versions,
    versions_within,
)
from tests.contract.recording import DOCUMENT, STREAM, Recording, evolve, says

WRITERS, COMMANDS_EACH = 6, 8
EVENTS = METADATA.tables["events"]


def _numbers(store: Store) -> list[int]:
    with store.reading() as connection:
        return [event.seq for event in all_events(connection, STREAM)]


def test_numbers_have_no_gap_under_concurrent_writers_of_whom_some_fail(store: Store) -> None:
    """Two services, as on two machines, and in each several who ask at once; every third is refused or fails."""
    services = [Recording(store).service(), Recording(Store(store.engine)).service()]

    def writes(writer: int) -> int:
        accepted = 0
        for turn in range(COMMANDS_EACH):
            text = ("one", "twice", "refuse", "fail")[(writer + turn) % 4]
            try:
                answer = services[writer % 2].handle_command(says(text, f"{writer}:{turn}"), f"p-{writer}")
            except ZeroDivisionError:
                continue
            accepted += len(answer.events) if isinstance(answer, Accepted) else 0
        return accepted

    with ThreadPoolExecutor(WRITERS) as pool:
        made = sum(pool.map(writes, range(WRITERS)))
    assert made == WRITERS * COMMANDS_EACH * 3 // 4
    assert _numbers(store) == list(range(1, made + 1))
    assert verify(store, STREAM).faults == ()


@pytest.mark.full
def test_a_reader_never_sees_a_number_before_the_one_below_it(store: Store) -> None:
    service = Recording(store).service()
    done = threading.Event()
    holes: list[list[int]] = []

    def reads() -> None:
        while not done.is_set():
            with store.reading() as connection:
                last = head(connection, STREAM)
                seen = [event.seq for event in read_events(connection, STREAM, 0, 10_000)]
            if seen != list(range(1, len(seen) + 1)) or last is None or last[0] != len(seen):
                holes.append(seen)

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(reads) for _ in range(2)]
        for turn in range(40):
            service.handle_command(says("twice", f"c{turn}"), "p-1")
        done.set()
        for reader in readers:
            reader.result()
    assert holes == []


def test_the_same_command_twice_has_one_effect_and_one_answer(store: Store) -> None:
    service = Recording(store).service()
    first = service.handle_command(says("twice", "c-1"), "p-1")
    again = service.handle_command(says("twice", "c-1"), "p-1")
    after_restart = Recording(Store(store.engine)).service().handle_command(says("twice", "c-1"), "p-1")
    assert isinstance(first, Accepted)
    assert first == again == after_restart
    assert _numbers(store) == [1, 2]


def test_the_same_id_for_another_command_is_refused(store: Store) -> None:
    service = Recording(store).service()
    service.handle_command(says("one", "c-1"), "p-1")
    answer = service.handle_command(says("other", "c-1"), "p-1")
    assert isinstance(answer, Refused)
    assert answer.code == "id-reused"
    assert isinstance(service.handle_command(says("other", "c-1"), "p-2"), Accepted), "ids are each person's own"


def test_a_refused_command_may_be_sent_again(store: Store) -> None:
    service = Recording(store).service()
    assert isinstance(service.handle_command(says("refuse", "c-1"), "p-1"), Refused)
    assert isinstance(service.handle_command(says("one", "c-1"), "p-1"), Accepted)


def test_the_same_command_twice_at_once_has_one_effect(store: Store) -> None:
    """Sent to two servers at the same moment, as after a lost connection."""
    services = [Recording(Store(store.engine)).service() for _ in range(2)]
    together = threading.Barrier(2)

    def sends(which: int) -> object:
        together.wait()
        return services[which].handle_command(says("one", "c-1"), "p-1")

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(sends, range(2)))
    assert answers[0] == answers[1]
    assert _numbers(store) == [1]


def test_two_events_cannot_have_one_number(store: Store) -> None:
    """The second guard: should the lock ever fail, the database refuses."""
    Recording(store).service().handle_command(says("one", "c-1"), "p-1")
    with store.reading() as connection:
        row = connection.execute(select(EVENTS)).mappings().one()
    copies = [
        {**row, "hash": "other", "command": "c-2"},
        {**row, "seq": 2, "command": "c-2"},
        {**row, "seq": 2, "hash": "x"},
    ]
    for copy in copies:
        with pytest.raises(IntegrityError), store.writing() as connection:
            connection.execute(insert(EVENTS), [copy])


def test_a_savepoint_takes_back_one_command_of_a_batch(store: Store) -> None:
    Recording(store).service()
    around = Circumstances(at="2026-02-28T09:00:00+00:00", sitting="", command="c-1", by=By(person="p-1"))
    with store.batch(STREAM) as batch:
        for comment_id, keeps in (("cm-1", True), ("cm-2", False), ("cm-3", True)):
            batch.begin()
            comment = Comment(id=comment_id, document=DOCUMENT, paragraph="par-1", delegation="FRA", text="x")
            each = Circumstances(at=around.at, sitting="", command=comment_id, by=around.by)
            batch.append([ParagraphCommented(comment=comment)], each, evolve)
            assert batch.rows.get(Comment, comment_id) == comment
            (batch.keep if keeps else batch.discard)()
            assert (batch.rows.get(Comment, comment_id) is not None) == keeps
        assert [row.id for row in batch.rows.within(Comment, "par-1")] == ["cm-1", "cm-3"]
        batch.write()
    assert _numbers(store) == [1, 2]
    assert verify(store, STREAM).faults == ()
    with store.reading() as connection:
        assert [held.row.id for held in rows_at(connection, STREAM, DOCUMENT)] == ["cm-1", "cm-3"]


def test_an_exception_leaves_a_batch_without_effect(store: Store) -> None:
    service = Recording(store).service()
    service.handle_command(says("one", "c-1"), "p-1")
    around = Circumstances(at="2026-02-28T09:00:00+00:00", sitting="", command="c-2", by=By(person="p-1"))
    comment = Comment(id="cm-9", document=DOCUMENT, paragraph="par-1", delegation="FRA", text="x")

    def fails() -> None:
        with store.batch(STREAM) as batch:
            batch.begin()
            batch.append([ParagraphCommented(comment=comment)], around, evolve)
            batch.keep()
            batch.write()
            raise ConnectionError("the machine stops here")

    with pytest.raises(ConnectionError):
        fails()
    assert _numbers(store) == [1]
    service.handle_command(says("one", "c-3"), "p-1")
    assert _numbers(store) == [1, 2]
    assert verify(store, STREAM).faults == ()


def test_rows_keep_their_past(store: Store) -> None:
    service = Recording(store).service()

    def asks(command_id: str, command: MarkParagraph | UnmarkParagraph) -> None:
        assert isinstance(
            service.handle_command(Envelope(id=command_id, command=command, group=STREAM), "p-1"), Accepted
        )

    asks("c-1", MarkParagraph(paragraph="par-1", mark="to revert"))
    asks("c-2", MarkParagraph(paragraph="par-2", mark="to revert"))
    asks("c-3", UnmarkParagraph(mark="mk-1"))
    with store.reading() as connection:
        assert [[held.row.id for held in rows_at(connection, STREAM, DOCUMENT, at)] for at in (0, 1, 2, 3, None)] == [
            [], ["mk-1"], ["mk-1", "mk-2"], ["mk-2"], ["mk-2"],
        ]  # fmt: skip
        changed = rows_changed_by(connection, STREAM, 1, 3)
        assert [[row.id for row in changed[seq].rows] for seq in (1, 2, 3)] == [["mk-1"], ["mk-2"], []]
        assert removed_by(connection, STREAM, 3) == (("marks", "mk-1"),)
        assert removed_by(connection, STREAM, 2) == ()
        assert [(held.from_seq, held.to_seq) for held in versions(connection, STREAM, Mark, "mk-1")] == [(1, 3)]
        assert [held.row.id for held in versions_within(connection, STREAM, Mark, "par-1")] == ["mk-1"]


def test_a_stream_is_made_once(store: Store) -> None:
    Recording(store).service().handle_command(says("one", "c-1"), "p-1")
    with store.writing() as connection:
        make_stream(connection, STREAM, STREAM)
        assert head(connection, STREAM) is not None
    assert _numbers(store) == [1]
