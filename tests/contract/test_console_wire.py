"""What is for who presides alone, over the wire: a show of flags, and a private page beside each paragraph."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.web.rooms import Room
from tests.web.wire import Live

pytestmark = pytest.mark.full
PAGE = "Ask Brazil in the corridor before this is put."


def after(room: Room, *others: Live) -> list[dict[str, object]]:
    """One more event of the stream reaches everybody: what they heard until then is all that there was."""
    told = room.command("chair", f"mark-{len(others)}-{room.seq()}", "paragraph.comment", {
        "paragraph": room.paragraphs[0], "text": "So."})  # fmt: skip
    seq = told["seq"]
    assert isinstance(seq, int)
    return [event for each in others for event in each.events(seq)]


def test_a_flag_of_a_show_is_seen_by_who_presides_alone(room: Room) -> None:
    """The others get no frame for it, the record no event, and the answer tells nothing."""
    chair, secretariat = room.live("chair"), room.live("secretariat")
    france, japan, library = room.live("FRA"), room.live("JPN"), room.live("LIB")
    before = room.seq()
    assert chair.call("show", {"show": "s1", "on": True, "words": "Is paragraph 3 acceptable?"}) == {}
    for each in (france, japan):
        assert each.first("show")["words"] == "Is paragraph 3 acceptable?"
    assert france.call("raise", {"show": "s1", "on": True}) == {}
    assert chair.first("raised") == {"stream": "wg", "show": "s1", "on": True, "delegation": "FRA"}
    assert room.seq() == before
    after(room, secretariat, france, japan, library)
    for each in (secretariat, france, japan, library):
        assert "raised" not in each.heard
    assert "show" not in library.heard
    assert france.call("raise", {"show": "s1", "on": False}) == {}
    assert chair.first("raised")["on"] is False
    assert chair.call("show", {"show": "s1", "on": False}) == {}
    assert "raise" not in room.rest("FRA").get(f"/documents/{room.document}/export/record").text


def test_who_asks_for_flags_and_who_raises(room: Room) -> None:
    """Who presides asks; people of a member's delegation raise; bad input is named field by field."""
    chair, france, library = room.live("chair"), room.live("FRA"), room.live("LIB")
    for event, value in (("show", {"show": "s2"}), ("raise", {"show": "s2"})):
        who = (france, library) if event == "show" else (chair, library)
        for each in who:
            problem = each.call(event, value)["problem"]
            assert isinstance(problem, dict)
            assert problem["code"] == "not-permitted"
    for event, each in (("show", chair), ("raise", france)):
        problem = each.call(event, {"show": "x" * 65, "who": "JPN"})["problem"]
        assert isinstance(problem, dict)
        assert problem["status"] == 422


@contextmanager
def aided(room: Room, code: str) -> Iterator[None]:
    """The chair has a person of that delegation as aide for a while."""
    person = room.rest(code).get("/session").json()["person"]
    assert room.rest("chair").ask("PUT", "/api/v1/groups/wg/aide", {"person": person}).status == 200
    yield
    assert room.rest("chair").ask("PUT", "/api/v1/groups/wg/aide", {"person": ""}).status == 200


def books(room: Room, who: str) -> list[dict[str, object]]:
    """The private pages that somebody may read."""
    found = room.rest(who).get(f"/documents/{room.document}/private-pages").json()["books"]
    assert isinstance(found, list)
    return found


def test_a_private_page_is_for_the_chair_and_one_aide(room: Room) -> None:
    """Nobody else reads it anywhere, hears of it, or may write it; another aide takes the place of the first."""
    page = f"/api/v1/paragraphs/{room.paragraphs[1]}/private-page"
    chair, france, japan, secretariat = (room.live(who) for who in ("chair", "FRA", "JPN", "secretariat"))
    with aided(room, "FRA"):
        written = room.rest("chair").ask("PUT", page, {"text": PAGE})
        assert written.status == 200, written.text
        assert (chair.first("own"), france.first("own")) == ({"stream": "wg"}, {"stream": "wg"})
        officer = room.rest("chair").get("/session").json()["person"]
        (shared,) = books(room, "FRA")
        pages = shared["pages"]
        assert isinstance(pages, list)
        assert [each["text"] for each in pages] == [PAGE]
        assert (shared["mine"], shared["aide"]) == (False, "")
        answered = room.rest("FRA").ask("PUT", page, {"text": "Done.", "version": 1, "officer": officer})
        assert answered.status == 200, answered.text
        stale = room.rest("chair").ask("PUT", page, {"text": "Another.", "version": 1})
        assert (stale.status, stale.json()["code"]) == (409, "note-changed")
        heard = after(room, japan, secretariat)
        assert PAGE not in json.dumps(heard)
        for each in (japan, secretariat):
            assert "own" not in each.heard
    with aided(room, "JPN"):
        assert books(room, "FRA") == []
        assert [each["mine"] for each in books(room, "JPN")] == [False]
    for who in ("FRA", "JPN", "LIB", "secretariat"):
        assert books(room, who) == []
        assert room.rest(who).ask("PUT", page, {"text": "x", "version": 2}).status == 403
        for form in ("json", "record", "notation", "html"):
            assert "Done." not in room.rest(who).get(f"/documents/{room.document}/export/{form}").text
    (mine,) = books(room, "chair")
    assert "Done." in json.dumps(mine["pages"])


def test_an_aide_is_another_person_whom_the_chair_names(room: Room) -> None:
    """Nobody names one who does not preside, and nobody is one's own aide."""
    chair = room.rest("chair")
    me = chair.get("/session").json()["person"]
    assert chair.ask("PUT", "/api/v1/groups/wg/aide", {"person": me}).json()["code"] == "malformed"
    assert chair.ask("PUT", "/api/v1/groups/wg/aide", {"person": "p-none"}).json()["code"] == "malformed"
    assert room.rest("secretariat").ask("PUT", "/api/v1/groups/wg/aide", {"person": me}).status == 403
    assert chair.get("/documents/none/private-pages").status == 404
    page = chair.ask("PUT", "/api/v1/paragraphs/none/private-page", {"text": "x"})
    assert (page.status, page.json()["code"]) == (404, "unknown-paragraph")
    long = chair.ask("PUT", f"/api/v1/paragraphs/{room.paragraphs[2]}/private-page", {"text": "x" * 4_001})
    assert long.status == 422
