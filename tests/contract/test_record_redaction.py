"""Observers get no names and no reasons: every table and every event, each field of it filled, is looked through."""

import json

import pytest

from server.group import EVENTS, KINDS, Recorded
from server.projections import AUDIENCES, HIDDEN_KINDS, shown, wire_event, wire_row
from server.store import Changed
from tests.contract.sampling import sample_event, sample_row

# In the samples a text field holds its own name, and FRA and JPN stand in every content.
SECRETS = (
    "FRA",
    "JPN",
    "delegation-",
    "reason-",
    "acceptable-",
    "holders-",
    "missing-",
    "goes-",
    "lost-",
    "sponsors-",
    "behind-",
    "spokesperson_of-",
    "person-person",
    "command-of-the-person",
)
PUBLIC = {"group.created", "delegation.set", "person.set"}
"""They name whom they set, by the id of the row."""


def _recorded(event_type: str) -> Recorded:
    return Recorded(
        seq=7,
        at="2026-02-28T09:00:00.000+00:00",
        sitting="s-1",
        person="person-person",
        delegation="FRA",
        on_behalf_of="JPN",
        command="command-of-the-person",
        event=sample_event(event_type),
    )


@pytest.mark.parametrize("kind", KINDS)
def test_no_row_tells_an_observer_who_or_why(kind: str) -> None:
    row = shown(sample_row(KINDS[kind]), "observers")
    assert (row is None) == (kind in HIDDEN_KINDS)
    text = "" if row is None else json.dumps(wire_row(row), ensure_ascii=False)
    assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_member_gets_every_row_whole(kind: str) -> None:
    row = sample_row(KINDS[kind])
    assert shown(row, "members") is row


@pytest.mark.parametrize("event_type", EVENTS)
def test_no_event_tells_an_observer_who_or_why(event_type: str) -> None:
    rows = tuple(sample_row(kind) for kind in KINDS.values())
    removed = (("announcements", "ann-1"), ("comments", "cm-1"), ("marks", "mk-1"))
    told = wire_event(_recorded(event_type), "h", Changed(rows=rows, removed=removed), "observers")
    value = json.loads(told.text)
    assert value["by"] == {"person": "", "delegation": "", "on_behalf_of": ""}
    assert value["removed"] == [["marks", "mk-1"]]
    assert not HIDDEN_KINDS & value["rows"].keys()
    secrets = [secret for secret in SECRETS if secret in told.text]
    assert secrets == [] or event_type in PUBLIC


@pytest.mark.parametrize("event_type", EVENTS)
def test_the_data_of_an_event_names_its_rows(event_type: str) -> None:
    """Contents travel once, in `rows`: what an event says beside them is short."""
    for audience in AUDIENCES:
        value = json.loads(wire_event(_recorded(event_type), "h", Changed(), audience).text)
        assert value["type"] == event_type
        assert not {"content", "nodes", "before"} & value["data"].keys()
        assert "The Group" not in json.dumps(value["data"], ensure_ascii=False)


def test_too_many_rows_are_fetched_instead() -> None:
    rows = tuple(sample_row(KINDS["paragraphs"]) for _ in range(40))
    value = json.loads(wire_event(_recorded("document.created"), "h", Changed(rows=rows), "members").text)
    assert value["refetch"] == [rows[0].in_document]
    assert not {"rows", "removed"} & value.keys()
