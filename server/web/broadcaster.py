"""Sending to all who watch: one small interface, and nowhere else does anything send to more than one connection."""

from collections import defaultdict
from dataclasses import dataclass
from typing import NewType, Protocol

from server.kernel import JsonValue, compact
from server.projections import Audience
from server.web import frames

_EVENT = "42"
"""Engine.IO message, Socket.IO event: what stands before the JSON in a frame."""


OFFICERS = ""
"""Instead of a delegation's code: who presides, the other officers and the secretariat."""
Private = NewType("Private", str)
"""Those of one delegation, or the officers."""


def private(delegation: str) -> Private:
    """The readers who act for that delegation; `OFFICERS` for those who act for none."""
    return Private(f"of:{delegation}")


def of_person(person: str) -> Private:
    """The connections of that person alone."""
    return Private(f"person:{person}")


@dataclass(frozen=True, slots=True)
class Room:
    """Those who read a stream as one class of readers, or of these the ones of one delegation or person."""

    stream: str
    audience: Audience | Private


class Outlet(Protocol):
    """One connection's way out."""

    def send_frame(self, frame: bytes, /) -> None:
        """Send a whole WebSocket frame; nothing happens when the connection has ended."""


class Broadcaster(Protocol):
    """Puts connections into rooms and sends to all in a room."""

    def enter(self, room: Room, outlet: Outlet) -> None:
        """From now on `outlet` gets what is sent to `room`."""

    def leave(self, outlet: Outlet, room: Room | None = None) -> None:
        """`outlet` gets nothing of `room` any more; None: of any room."""

    def send(self, room: Room, event: str, payload: str) -> None:
        """Send `event` with `payload`, JSON that is already encoded, to all in `room`."""

    def occupied(self, room: Room) -> bool:
        """Whether anybody is in `room`: what nobody would get need not be made."""

    def streams(self) -> frozenset[str]:
        """The streams that somebody watches."""


def frame_of(event: str, payload: str) -> bytes:
    """The frame of a Socket.IO event whose one argument is already JSON."""
    return frames.encode(frames.TEXT, f"{_EVENT}[{compact(event)},{payload}]".encode())


def frame_of_value(event: str, value: JsonValue) -> bytes:
    """The same for a value that is not yet JSON."""
    return frame_of(event, compact(value))


class DirectBroadcaster:
    """Builds a frame once and writes the same bytes to every connection, each through its own outbox.

    Flask-SocketIO's `emit` puts a packet into a queue for each receiver and wakes a greenlet for each; at two hundred
    receivers that costs more than the sending (docs/performance.md).
    """

    def __init__(self) -> None:
        self._rooms: defaultdict[Room, dict[Outlet, None]] = defaultdict(dict)

    def enter(self, room: Room, outlet: Outlet) -> None:
        """See `Broadcaster.enter`."""
        self._rooms[room][outlet] = None

    def leave(self, outlet: Outlet, room: Room | None = None) -> None:
        """See `Broadcaster.leave`."""
        for each in [room] if room is not None else list(self._rooms):
            members = self._rooms.get(each, {})
            members.pop(outlet, None)
            if not members:
                self._rooms.pop(each, None)

    def send(self, room: Room, event: str, payload: str) -> None:
        """See `Broadcaster.send`."""
        if room in self._rooms:
            frame = frame_of(event, payload)
            for outlet in tuple(self._rooms[room]):
                outlet.send_frame(frame)

    def occupied(self, room: Room) -> bool:
        """See `Broadcaster.occupied`."""
        return room in self._rooms

    def streams(self) -> frozenset[str]:
        """See `Broadcaster.streams`."""
        return frozenset(room.stream for room in self._rooms)
