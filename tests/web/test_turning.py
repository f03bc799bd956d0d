"""Pages of the plenary screen are turned from the desk of who presides, for every screen, and are kept nowhere."""

import pytest

from tests.web.rooms import Room, open_server, room

pytestmark = pytest.mark.full

__all__ = ["open_server", "room"]


def test_who_presides_turns_the_pages_of_every_screen(room: Room) -> None:
    """Members' and observers' screens alike; it makes no event."""
    screens = [room.live("JPN"), room.live("LIB")]
    seq = room.seq()
    assert room.live("chair").call("turn", {"document": room.document, "to": "on"}) == {}
    for screen in screens:
        assert screen.first("turned") == {"stream": "wg", "document": room.document, "to": "on"}
    assert room.live("secretariat").call("turn", {"document": room.document, "to": "back"}) == {}
    assert screens[0].first("turned")["to"] == "back"
    assert room.seq() == seq


def test_nobody_else_does(room: Room) -> None:
    for who in ("BRA", "LIB"):
        answer = room.live(who).call("turn", {"document": room.document, "to": "on"})
        assert "not-permitted" in str(answer["problem"])
    answer = room.live("chair").call("turn", {"document": room.document, "to": "sideways"})
    assert "problem" in answer
