"""A caucus over the wire: another delegation, an observer, the chair and the secretariat get not a byte of it."""

import json

import pytest

from tests.web.rooms import FIRST, Room
from tests.web.wire import Json, Live

pytestmark = pytest.mark.full

OUTSIDE = ("BRA", "LIB", "chair", "secretariat")
BY_ITSELF = {"head", "presence"}
"""What the server sends every few seconds, whatever happens."""
WORDING = "All stakeholders in their umbrella roles should cooperate."
JOINT = "All stakeholders in their respective roles must cooperate."


def addresses(room: Room) -> list[str]:
    """Every page on which something of it could show."""
    document = f"/documents/{room.document}"
    return [
        "/groups/wg",
        document,
        f"{document}/moments",
        f"{document}/progress",
        f"{document}/export/notation",
        f"{document}/export/json",
        f"{document}/history/json",
        f"/paragraphs/{room.paragraphs[4]}/history",
        "/streams/wg/events?after=0",
        "/groups/wg/submitted",
        "/groups/wg/reasons",
        "/groups/wg/caucuses",
        "/drafts",
    ]


def pages(room: Room, who: str) -> dict[str, tuple[int, str, str]]:
    """What that reader is given there: the status, the tag and every byte."""
    answers = {address: room.rest(who).get(address) for address in addresses(room)}
    return {
        address: (answer.status, answer.headers.get("ETag", ""), answer.text) for address, answer in answers.items()
    }


def heard(connection: Live) -> list[str]:
    """Everything that came by itself before an answer to a question that is asked now, as text."""
    connection.call("unwatch", {"stream": "nowhere"})
    found = [json.dumps([name, value]) for name, values in connection.heard.items() for value in values]
    connection.heard.clear()
    return found


def works(connection: Live, number: int, kind: str, data: Json) -> Json:
    """Something done in a caucus; the caucus as it is then."""
    answer = connection.command(f"caucus-{number}", kind, data)
    assert (answer["seq"], answer["events"]) == (0, []), answer
    caucus = answer["caucus"]
    assert isinstance(caucus, dict)
    return caucus


def test_nobody_else_reads_counts_or_times_it(room: Room) -> None:
    """Two delegations work for a while; every other page and connection stays as if they had been silent."""
    place = room.paragraphs[4]
    france, japan = room.live("FRA"), room.live("JPN")
    others = {who: room.live(who) for who in OUTSIDE}
    before = {who: pages(room, who) for who in OUTSIDE}
    seq = room.seq()
    for connection in others.values():
        heard(connection)
    caucus = works(france, 1, "caucus.open", {"document": room.document, "invited": ["JPN"]})
    words: Json = {"caucus": caucus["id"], "place": place, "version": 1}
    works(france, 2, "caucus.write", {**words, "text": WORDING, "was": ""})
    for number in range(3, 23):
        text = f"{WORDING} Line {number}."
        was = WORDING if number == 3 else f"{WORDING} Line {number - 1}."
        works(japan if number % 2 else france, number, "caucus.write", {**words, "text": text, "was": was})
    news = japan.first("caucus")
    assert news["stream"] == "wg"
    works(japan, 23, "caucus.write", {**words, "text": JOINT, "was": f"{WORDING} Line 22."})
    works(japan, 24, "caucus.name", {"caucus": caucus["id"], "place": place, "edition": 22})
    for who, connection in others.items():
        came = [json.loads(text) for text in heard(connection)]
        assert {name for name, _ in came} <= BY_ITSELF, who
        assert all(value["seq"] == seq for name, value in came if name == "head")
        assert all(value["delegations"] == sorted(value["delegations"]) for name, value in came if name == "presence")
        assert pages(room, who) == before[who], who
    assert room.seq() == seq
    _submitted(room, france, others, str(caucus["id"]), place)


def _submitted(room: Room, france: Live, others: dict[str, Live], caucus: str, place: str) -> None:
    """What everybody hears in the end is a proposal in two names, and nothing of how it came about."""
    answer = france.command("submit-it", "caucus.submit", {"caucus": caucus, "editions": {place: 22}})
    seq = answer["seq"]
    assert isinstance(seq, int), answer
    for who, connection in others.items():
        events = json.dumps(connection.events(seq))
        assert "proposal.submitted" in events
        assert caucus not in events
        assert "umbrella" not in events
        assert ('"JPN"' in events) == (who != "LIB"), "observers read the text without its sponsors"
    assert room.rest("chair").get("/groups/wg/caucuses").json() == {"caucuses": []}
    paragraphs = room.read("BRA")["paragraphs"]
    assert isinstance(paragraphs, list)
    shown = next(each for each in paragraphs if each["id"] == place)
    assert (shown["text"], shown["version"]) == (FIRST, 2)
    assert shown["notation"] == "All stakeholders in their respective roles [should / FRA, JPN: must] cooperate."


def test_by_rest_too_and_only_where_one_is_in_it(room: Room) -> None:
    """A script sees its own caucuses; the operator's numbers count none of it."""
    opened = room.command("FRA", "rest-open", "caucus.open", {"document": room.document, "invited": ["BRA"]})
    caucus = opened["caucus"]
    assert isinstance(caucus, dict)
    for who, there in {"FRA": True, "BRA": True, "JPN": False, "LIB": False}.items():
        found = room.rest(who).get("/groups/wg/caucuses?as=delegate").json() if who != "LIB" else {"caucuses": []}
        assert (str(caucus["id"]) in json.dumps(found)) == there
    refused = room.rest("JPN").post(
        "/groups/wg/commands", {"id": "x", "type": "caucus.leave", "data": {"caucus": caucus["id"]}}
    )
    assert (refused.status, refused.json()["code"]) == (404, "unknown-caucus")
    numbers = room.rest("chair").ask("GET", "/metrics").text
    assert "caucus" not in numbers
    room.command("FRA", "rest-close", "caucus.close", {"caucus": caucus["id"]})
    assert room.rest("BRA").get("/groups/wg/caucuses").json() == {"caucuses": []}
