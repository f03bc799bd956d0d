"""A delegation's own side over the wire: its notes are live on its own screens, and nobody else's hears of them."""

import json

import pytest

from tests.web.rooms import Room

pytestmark = pytest.mark.full
NOTE = "Capital can drop this for paragraph 2."


def test_a_note_reaches_the_own_screens_alone(room: Room) -> None:
    """Whatever else comes to the others, after the next event of the stream they have heard nothing of the note."""
    france, japan = room.live("FRA"), room.live("JPN")
    chair, secretariat = room.live("chair"), room.live("secretariat")
    note = f"/api/v1/paragraphs/{room.paragraphs[0]}/note"
    answer = room.rest("FRA").ask("PUT", note, {"text": NOTE})
    assert answer.status == 200, answer.text
    assert france.first("own") == {"stream": "wg"}
    told = room.command(
        "chair", "mark-after-note", "paragraph.mark", {"paragraph": room.paragraphs[0], "mark": "to revert"}
    )
    seq = told["seq"]
    assert isinstance(seq, int)
    for other in (japan, chair, secretariat):
        assert NOTE not in json.dumps(other.events(seq))
        assert "own" not in other.heard
    assert NOTE in room.rest("FRA").get(f"/documents/{room.document}/notes").text
    assert NOTE not in room.rest("JPN").get(f"/documents/{room.document}/notes").text
    for who in ("chair", "secretariat", "LIB"):
        assert room.rest(who).get(f"/documents/{room.document}/notes").status == 403
        assert room.rest(who).ask("PUT", note, {"text": "x"}).status == 403
        assert NOTE not in room.rest(who).get(f"/documents/{room.document}/export/json").text
    stale = room.rest("FRA").ask("PUT", note, {"text": "Another."})
    assert (stale.status, stale.json()["code"]) == (409, "note-changed")


def test_bad_input_says_what_to_do(room: Room) -> None:
    """Unknown documents and paragraphs are not there; what cannot be read is named field by field."""
    france = room.rest("FRA")
    here = f"/documents/{room.document}"
    assert france.get("/documents/none/needs").status == 404
    assert france.get("/documents/none/changed").status == 404
    assert france.get("/documents/none/why").status == 404
    assert france.get(f"{here}/why?paragraph=none").json()["code"] == "unknown-paragraph"
    assert france.get(f"{here}/changed?since=yesterday").json()["field"] == "since"
    assert france.get(f"{here}/needs?delegation=JPN").status == 403
    look = france.ask("PUT", f"/api/v1{here}/look", {"seq": -1, "paragraphs": {}})
    assert (look.status, look.json()["field"]) == (422, "seq")
    extra = france.ask("PUT", f"/api/v1{here}/look", {"seq": 1, "paragraphs": {}, "who": "JPN"})
    assert (extra.status, extra.json()["field"]) == (422, "who")
    long = france.ask("PUT", f"/api/v1/paragraphs/{room.paragraphs[0]}/note", {"text": "x" * 4_001})
    assert (long.status, long.json()["code"]) == (422, "too-long")
    unheard = room.rest("LIB").get(f"{here}/needs")
    assert (unheard.status, unheard.json()["code"]) == (403, "not-permitted")
