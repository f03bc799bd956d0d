"""The small parts that the doors are made of: pace, presence, rooms, JSON, origins."""

import pytest

from server.web import (
    Attempts,
    DirectBroadcaster,
    Encoded,
    Here,
    Json,
    NotJson,
    Presence,
    Room,
    TolerantPacket,
    frame_of,
    read_json,
    same_origin,
)


class Ear:
    """Keeps the frames that it was sent."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []

    def send_frame(self, frame: bytes) -> None:
        self.frames.append(frame)


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = 0.0

    def now(self) -> float:
        return self.at


def test_too_many_attempts_wait_until_the_window_has_moved() -> None:
    clock = Hands()
    attempts = Attempts(3, 60, clock.now)
    assert [attempts.wait_seconds("a") for _ in range(4)] == [0, 0, 0, 60]
    assert attempts.wait_seconds("b") == 0
    clock.at = 61
    assert attempts.wait_seconds("a") == 0


def test_a_right_attempt_forgets_the_wrong_ones() -> None:
    attempts = Attempts(1, 60, Hands().now)
    attempts.wait_seconds("a")
    attempts.forget("a")
    assert attempts.wait_seconds("a") == 0


def test_a_broken_connection_is_lost_and_a_goodbye_is_not() -> None:
    presence = Presence()
    presence.arrived("g", "one", Here("p-1", "FRA", "members"))
    presence.arrived("g", "two", Here("p-2", "JPN", "members"))
    presence.left("g", "one", goodbye=False)
    presence.left("g", "two", goodbye=True)
    assert (presence.connected("g"), presence.lost("g")) == (frozenset(), ("FRA",))


def test_a_delegation_is_lost_only_when_nobody_of_it_is_left_and_until_it_is_back() -> None:
    presence = Presence()
    presence.arrived("g", "one", Here("p-1", "FRA", "members"))
    presence.arrived("g", "two", Here("p-2", "FRA", "members"))
    presence.left("g", "one", goodbye=False)
    assert presence.lost("g") == ()
    presence.left("g", "two", goodbye=False)
    assert presence.lost("g") == ("FRA",)
    presence.arrived("g", "three", Here("p-1", "FRA", "members"))
    assert presence.lost("g") == ()


def test_nobody_is_missed_after_the_sitting() -> None:
    presence = Presence()
    presence.arrived("g", "one", Here("p-1", "FRA", "members"))
    presence.left("g", "one", goodbye=False)
    presence.sitting_ended("g")
    assert presence.lost("g") == ()


def test_people_on_another_server_count_until_it_is_gone() -> None:
    presence = Presence()
    presence.heard("g", "other", (Here("p-9", "BRA", "members"),))
    assert presence.connected("g") == {"BRA"}
    presence.gone("other")
    assert presence.connected("g") == frozenset()


def test_one_frame_goes_to_all_in_the_room_and_to_nobody_else() -> None:
    rooms, members, observer = DirectBroadcaster(), Ear(), Ear()
    rooms.enter(Room("g", "members"), members)
    rooms.enter(Room("g", "observers"), observer)
    rooms.send(Room("g", "members"), "events", '{"seq":1}')
    assert members.frames == [frame_of("events", '{"seq":1}')]
    assert observer.frames == []
    rooms.leave(members)
    rooms.send(Room("g", "members"), "events", '{"seq":2}')
    assert len(members.frames) == 1
    assert rooms.streams() == {"g"}
    assert not rooms.occupied(Room("g", "members"))


@pytest.mark.parametrize("raw", [b"{", b"\xff", b"[NaN]", b"[" * 100_000, b"1" * 10_000, b'{"a":1e}', b""])
def test_what_is_no_json_is_said_to_be_none(raw: bytes) -> None:
    with pytest.raises(NotJson):
        read_json(raw)


@pytest.mark.parametrize(
    ("text", "packet_id"), [("2[", None), ("27{}", 7), ("27[]", 7), ("27[1]", 7), ('27["connect",{}]', 7), ("x", None)]
)
def test_an_event_that_cannot_be_read_is_answered_under_its_number(text: str, packet_id: int | None) -> None:
    packet = TolerantPacket(encoded_packet=text)
    assert packet.id == packet_id
    assert str(packet.data).startswith("['malformed', ")


def test_what_is_encoded_is_not_encoded_again() -> None:
    assert Json.dumps([Encoded('{"seq":1}')]) == '[{"seq":1}]'
    assert Json.dumps({"é": 1}) == '{"é":1}'


@pytest.mark.parametrize(
    ("origin", "own"),
    [
        ("http://here:1", True),
        ("https://text.example.org", True),
        ("https://here", False),
        ("https://elsewhere", False),
        ("null", False),
        ("", False),
        ("file://here:1", False),
    ],
)
def test_only_the_programs_own_pages_are_its_own(origin: str, own: bool) -> None:
    assert same_origin(origin, "here:1", "https://text.example.org") is own
