"""Laws of the record: a replica that applies events equals a new fetch, for each audience; rows equal the log."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from server.group import KINDS
from server.kernel import Refused
from server.projections import AUDIENCES, Audience, Page
from server.service import Service, rebuild, verify
from tests.laws.record_room import DOCUMENT, GROUP, MEMBERS, Act, Room, opened, perform

Replica = dict[tuple[str, str], dict[str, object]]

SECRETS = (
    *(form.format(code) for code in MEMBERS for form in ('"{}"', "{}:", "{},", "{} ")),
    "capital needs time",
    "outside",
    "scrutiny",
    "67/195",
)

acts = st.builds(Act, *[st.integers(0, 2**16)] * 4)
histories = st.lists(acts, min_size=3, max_size=14)


def fetched(service: Service, person: str) -> tuple[int, Replica]:
    """All rows that a person gets: the group's and the document's."""
    replica: Replica = {}
    seq = 0
    for page in (service.fetch_group(person, GROUP), service.fetch_document(person, DOCUMENT)):
        assert isinstance(page, Page)
        value = json.loads(page.text)
        seq = value["seq"]
        singular = {"group": "groups", "document": "documents"}
        for name, part in value.items():
            kind = singular.get(name, name)
            if kind in KINDS:
                replica.update({(kind, row["id"]): row for row in (part if isinstance(part, list) else [part])})
    for key, row in replica.items():
        if key[0] == "documents":
            row.pop("counts", None)
    return seq, replica


def applied(service: Service, person: str, after: int, replica: Replica) -> Replica:
    """The replica after all that came since; too many rows in an event are fetched, as a client does."""
    caught = service.catch_up(person, GROUP, after)
    assert not isinstance(caught, Refused)
    numbers = [after]
    for event in (json.loads(event.text) for event in caught.events):
        numbers.append(event["seq"])
        if "refetch" in event:
            replica = dict(fetched(service, person)[1])
            continue
        for kind, rows in event["rows"].items():
            replica.update({(kind, row["id"]): row for row in rows})
        for kind, row_id in event["removed"]:
            replica.pop((kind, row_id), None)
    assert numbers == list(range(after, caught.head + 1))
    return replica


def shown(replica: Replica) -> Replica:
    """What a screen of the document has of it: closed sittings are history."""
    return {key: row for key, row in replica.items() if key[0] != "sittings" or row["open"]}


def reader(room: Room, audience: Audience) -> str:
    return room.heads["FRA"] if audience == "members" else room.observer


@settings(max_examples=max(settings().max_examples // 5, 1))
@given(histories)
def test_a_replica_equals_a_fetch_and_rows_equal_the_log(history: list[Act]) -> None:
    """fetch before, then apply the events == fetch after; fold the log == rows; the chain holds."""
    with opened() as room:
        replicas = {audience: fetched(room.service, reader(room, audience)) for audience in AUDIENCES}
        for act in history:
            perform(room, act)
        for audience, (seq, replica) in replicas.items():
            person = reader(room, audience)
            now = fetched(room.service, person)[1]
            assert shown(applied(room.service, person, seq, dict(replica))) == shown(now), audience
        assert rebuild(room.service.store, room.service.rules.evolve, GROUP, check=True) == ()
        assert verify(room.service.store, GROUP).faults == ()


@settings(max_examples=max(settings().max_examples // 5, 1))
@given(histories)
def test_an_observer_never_gets_a_name_or_a_reason(history: list[Act]) -> None:
    """Neither in what is fetched nor in any event, whatever was done; the list of delegations itself is public."""
    with opened() as room:
        for act in history:
            perform(room, act)
        caught = room.service.catch_up(room.observer, GROUP, 0)
        assert not isinstance(caught, Refused)
        page = room.service.fetch_document(room.observer, DOCUMENT)
        assert isinstance(page, Page)
        founding = {"delegation.set", "group.created", "person.set", "document.created"}
        told = [event.text for event in caught.events if json.loads(event.text)["type"] not in founding]
        for text in [*told, page.text]:
            assert not [
                code for code in ('"FRA"', '"JPN"', '"BRA"', "FRA:", "JPN:", "BRA:", "FRA,", "JPN,") if code in text
            ]
            assert not [words for words in ("capital needs time", "outside", "scrutiny", "67/195") if words in text]
        known = room.service.fetch_group(room.observer, GROUP)
        assert isinstance(known, Page)
        persons = json.loads(known.text)["persons"]
        assert {person["delegation"] for person in persons} == {""}


@settings(max_examples=max(settings().max_examples // 5, 1))
@given(histories)
def test_a_document_as_it_was_is_what_one_saw_then(history: list[Act]) -> None:
    """`?at=N` gives the page that stood after event N, byte for byte, and never a fold."""
    with opened() as room:
        seen: dict[int, str] = {}
        for act in history:
            perform(room, act)
            page = room.service.fetch_document(room.heads["FRA"], DOCUMENT)
            assert isinstance(page, Page)
            seen[page.seq] = page.text
        for seq, text in seen.items():
            page = room.service.fetch_document(room.heads["JPN"], DOCUMENT, at=seq)
            assert isinstance(page, Page)
            assert page.text == text
