"""A record that was touched is found out, in the database and in the file that is taken home; so are rows."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from server.group import Json
from server.kernel import CorruptLog, compact
from server.service import rebuild, verify, verify_all, verify_file, write_record
from server.store import METADATA, Store, make_stream
from tests.contract.recording import STREAM, Recording, evolve, says

EVENTS, ROWS, STREAMS = (METADATA.tables[name] for name in ("events", "rows", "streams"))


@pytest.fixture
def written(store: Store) -> Store:
    """A record of six events."""
    service = Recording(store).service()
    for turn in range(3):
        service.handle_command(says("twice", f"c-{turn}"), "p-1")
    return store


def _change(store: Store, number: int, **columns: object) -> None:
    with store.writing() as connection:
        connection.execute(update(EVENTS).where(EVENTS.c.seq == number).values(**columns))


@pytest.mark.parametrize(
    ("touch", "seq", "what"),
    [
        (lambda store: _change(store, 3, at="2026-03-01T09:00:00+00:00"), 3, "its header was changed"),
        (lambda store: _change(store, 3, body='{"v":1}'), 3, "its body was changed"),
        (lambda store: _change(store, 3, previous="0" * 64), 3, "it does not follow the event before it"),
        (lambda store: _change(store, 6, seq=7), 6, "it is number 6 in the file and says 7"),
    ],
    ids=["its time", "its words", "its place", "its number"],
)
def test_a_changed_event_is_found(written: Store, touch: Callable[[Store], None], seq: int, what: str) -> None:
    assert verify(written, STREAM).faults == ()
    touch(written)
    faults = verify(written, STREAM).faults
    assert (seq, what) in [(fault.seq, fault.what) for fault in faults]


def test_a_missing_last_event_is_found(written: Store) -> None:
    """The chain alone cannot tell: the stream's own head does, and so does a hash that somebody wrote down."""
    with written.writing() as connection:
        connection.execute(delete(EVENTS).where(EVENTS.c.seq == 6))
    found = verify(written, STREAM)
    assert [fault.what for fault in found.faults] == ["the stream says that its last event is number 6"]


def test_every_stream_is_verified(written: Store) -> None:
    with written.writing() as connection:
        make_stream(connection, "g-2", "g-2")
    assert {name: found.events for name, found in verify_all(written).items()} == {STREAM: 6, "g-2": 0}
    assert verify(written, "g-3").faults[0].what == "there is no such stream"


def _file(store: Store, path: Path, change: Callable[[list[Json]], None] = lambda _: None) -> Path:
    out = io.StringIO()
    assert write_record(store, STREAM, out) == 6
    lines: list[Json] = [json.loads(line) for line in out.getvalue().splitlines()]
    change(lines)
    path.write_text("".join(compact(line) + "\n" for line in lines), encoding="utf-8")
    return path


def test_a_record_file_verifies_and_names_the_same_head(written: Store, tmp_path: Path) -> None:
    found = verify_file(_file(written, tmp_path / "record.jsonl"))
    assert found.faults == ()
    assert (found.events, found.withheld) == (6, 0)
    assert found.head == verify(written, STREAM).head


def test_a_record_file_verifies_with_a_body_withheld(written: Store, tmp_path: Path) -> None:
    def withholds(lines: list[Json]) -> None:
        del lines[2]["body"], lines[2]["salt"]

    found = verify_file(_file(written, tmp_path / "record.jsonl", withholds))
    assert (found.events, found.withheld, found.faults) == (6, 1, ())


def test_a_touched_record_file_is_found(written: Store, tmp_path: Path) -> None:
    def renames(lines: list[Json]) -> None:
        body = lines[1]["body"]
        assert isinstance(body, dict)
        body["who"] = {"person": "p-9", "delegation": "JPN", "on_behalf_of": ""}

    def drops(lines: list[Json]) -> None:
        del lines[1]

    for change, what in ((renames, "its body was changed"), (drops, "it does not follow the event before it")):
        found = verify_file(_file(written, tmp_path / "record.jsonl", change))
        assert what in [fault.what for fault in found.faults]


@pytest.mark.parametrize("text", ["no json", "{}", '{"header": {}, "hash": "x", "body": {}}'])
def test_what_is_no_record_says_its_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "record.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CorruptLog, match="line 1"):
        verify_file(path)


def test_rows_that_the_log_does_not_make_are_found_and_made_anew(written: Store) -> None:
    assert rebuild(written, evolve, STREAM, check=True) == ()
    with written.writing() as connection:
        connection.execute(delete(ROWS).where(ROWS.c.id == "cm-1"))
        connection.execute(update(ROWS).where(ROWS.c.id == "cm-2").values(data=ROWS.c.data.concat(" ")))
        connection.execute(update(ROWS).where(ROWS.c.id == "cm-3").values(to_seq=5))
        connection.execute(update(ROWS).where(ROWS.c.id == "cm-4").values(id="cm-9"))
    found = {fault.what for fault in rebuild(written, evolve, STREAM, check=True)}
    assert "comments cm-1 is missing" in found
    assert "comments cm-3 is not what the log says" in found
    rebuild(written, evolve, STREAM, check=False)
    assert rebuild(written, evolve, STREAM, check=True) == ()
    assert verify(written, STREAM).events == 6
