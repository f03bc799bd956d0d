"""Old events stay readable: a stored sample of every version of every event, and the lifting of old shapes."""

import json

import pytest
import rfc8785

from server.group import (
    COMMANDS,
    EVENTS,
    KINDS,
    Command,
    Json,
    PersonSet,
    command_from_json,
    command_to_json,
    event_from_json,
    event_text,
    event_to_json,
    event_version,
    row_from_json,
    row_text,
    row_to_json,
)
from server.kernel import CorruptLog
from tests.contract.sampling import sample_event, sample_path, sample_row, stored_samples

HOW = "write it: python -m tests.contract.sampling"


def _through_text(value: Json) -> Json:
    """What comes back from a database or a socket."""
    back: Json = json.loads(json.dumps(value))
    return back


@pytest.mark.parametrize("event_type", EVENTS)
def test_every_version_of_an_event_has_its_sample(event_type: str) -> None:
    missing = [v for v in range(1, event_version(event_type) + 1) if not sample_path(event_type, v).exists()]
    assert missing == [], HOW


@pytest.mark.parametrize(("name", "sample"), stored_samples(), ids=[name for name, _ in stored_samples()])
def test_a_stored_sample_reads_as_an_event_of_today(name: str, sample: Json) -> None:
    match sample:
        case {"type": str(event_type), "v": int(v), "data": dict(data)}:
            event = event_from_json(event_type, data, v)
            assert name == f"{event_type}.v{v}"
            assert isinstance(event, EVENTS[event_type])
            if v == event_version(event_type):
                assert event_to_json(event) == data, "the shape changed: give it a new version and an upcast"
        case _:
            pytest.fail(f"{name} is no sample")


@pytest.mark.parametrize("event_type", EVENTS)
def test_an_event_survives_json(event_type: str) -> None:
    event = sample_event(event_type)
    assert event_from_json(event_type, _through_text(event_to_json(event))) == event


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_survives_json(kind: str) -> None:
    row = sample_row(KINDS[kind])
    data = _through_text(row_to_json(row))
    assert row_from_json(kind, data) == row
    assert "nodes" not in data


@pytest.mark.parametrize("event_type", EVENTS)
def test_an_event_is_written_as_canonical_json(event_type: str) -> None:
    """Field by field, as the record's hashes want it: the same bytes as the general way writes."""
    event = sample_event(event_type)
    assert event_text(event).encode() == rfc8785.dumps(event_to_json(event))


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_is_written_as_canonical_json(kind: str) -> None:
    row = sample_row(KINDS[kind])
    assert row_text(row).encode() == rfc8785.dumps(row_to_json(row))


def test_a_field_that_came_later_reads_as_its_default() -> None:
    row = row_from_json("delegations", {"id": "FRA", "name": "France"})
    assert row_from_json("delegations", row_to_json(row)) == row


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"id": 7, "name": "France"},
        {"id": "FRA", "name": "France", "seat": "1"},
        {"id": "FRA", "name": "France", "active": 1},
    ],
    ids=["nothing", "a number for a word", "an unknown field", "a number for yes"],
)
def test_what_no_row_can_be_is_corrupt(data: Json) -> None:
    with pytest.raises(CorruptLog):
        row_from_json("delegations", data)


def test_an_unknown_event_table_or_version_is_corrupt() -> None:
    person = event_to_json(sample_event("person.set"))
    for read in (
        lambda: event_from_json("person.forgotten", person),
        lambda: event_from_json("person.set", person, 2),
        lambda: event_from_json("person.set", person, 0),
        lambda: row_from_json("seats", {}),
        lambda: command_from_json("seat.take", {}),
    ):
        with pytest.raises(CorruptLog):
            read()


def test_an_old_shape_is_lifted_step_by_step() -> None:
    """Two upcasts: version 1 said `seat`, version 2 `member`, version 3 says `delegation`."""

    def first(data: Json) -> Json:
        return {"person": {**_person(data), "member": _person(data)["seat"]}}

    def second(data: Json) -> Json:
        old = _person(data)
        return {"person": {"id": old["id"], "delegation": old["member"]}}

    upcasts = {("person.set", 1): first, ("person.set", 2): second}
    lifted = event_from_json("person.set", {"person": {"id": "p-1", "seat": "FRA"}}, 1, upcasts=upcasts)
    assert isinstance(lifted, PersonSet)
    assert lifted.person.delegation == "FRA"
    assert event_version("person.set", upcasts) == 3


def _person(data: Json) -> Json:
    person = data["person"]
    assert isinstance(person, dict)
    return person


def test_a_command_survives_json() -> None:
    given: Json = {"paragraph": "par-1", "text": "new words", "version": 3, "choosing": {"b1": "a2"}}
    command = command_from_json("paragraph.propose", given)
    assert isinstance(command, Command)
    assert command_from_json("paragraph.propose", _through_text(command_to_json(command))) == command
    assert set(COMMANDS) >= {"paragraph.propose"}
