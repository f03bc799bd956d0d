"""What the live door does by itself: heads every ten seconds, who is present when that changes, and a second look at
who still may be there."""

import logging
from collections.abc import Callable

import gevent

from server.kernel import JsonValue, Refused, compact
from server.projections import AUDIENCES
from server.service import Reader
from server.store import head
from server.web.broadcaster import Room
from server.web.connections import Connection
from server.web.doors import Doors
from server.web.presence import Here
from server.web.websocket import WebSocket

HEAD_SECONDS = 10
SECOND_LOOK_SECONDS = 60
"""At once where something was revoked or a place has changed here; so late where it was on another server."""
PRESENCE_SECONDS = 0.5
"""Changes of presence that lie closer together are told once."""

_log = logging.getLogger("rollingtext.web")


class Heartbeat:
    """Runs beside the server until the process ends."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._told: dict[Room, str] = {}
        self._own: dict[str, tuple[Here, ...]] = {}

    def start(self) -> None:
        """Begin."""
        for act in (self._heads, self._presence, self._second_looks):
            gevent.spawn(_for_ever, act)

    def _heads(self) -> None:
        """Tell each room the number of its stream's last event: who has less asks for what it misses."""
        gevent.sleep(HEAD_SECONDS)
        for stream in self._doors.broadcaster.streams():
            with self._doors.service.store.reading() as connection:
                found = head(connection, stream)
            told = compact({"stream": stream, "seq": found[0] if found is not None else 0})
            for audience in AUDIENCES:
                self._doors.broadcaster.send(Room(stream, audience), "head", told)
            self._doors.others.tell_presence(stream, self._doors.presence.own(stream))

    def _presence(self) -> None:
        """Tell each room who is there, when that has changed."""
        gevent.sleep(PRESENCE_SECONDS)
        streams = self._doors.broadcaster.streams()
        for stream in streams:
            if (own := self._doors.presence.own(stream)) != self._own.get(stream):
                self._own[stream] = own
                self._doors.others.tell_presence(stream, own)
            for audience in AUDIENCES:
                room, told = (
                    Room(stream, audience),
                    compact(presence_value(self._doors, stream, audience == AUDIENCES[0])),
                )
                if self._told.get(room) != told:
                    self._told[room] = told
                    self._doors.broadcaster.send(room, "presence", told)
        for room in [room for room in self._told if room.stream not in streams]:
            del self._told[room]

    def _second_looks(self) -> None:
        """End connections whose link, token, session or place in the group has gone; move those whose class changed."""
        self._doors.connections.wait_for_doubt(SECOND_LOOK_SECONDS)
        readers: dict[tuple[str, str], Reader | Refused] = {}
        for connection in self._doors.connections.all():
            account = self._doors.sign_in.person(connection.credential)
            if account is None:
                _end(connection)
                continue
            for stream, who in tuple(connection.watching.items()):
                key = (account.id, stream)
                if key not in readers:
                    readers[key] = self._doors.service.reader(account.id, stream)
                    gevent.sleep(0)
                self._look_at(connection, stream, who, readers[key])

    def _look_at(self, connection: Connection, stream: str, who: Here, reader: Reader | Refused) -> None:
        if isinstance(reader, Refused):
            self._doors.connections.unwatch(connection, stream, goodbye=True)
        elif (reader.audience, reader.actor.delegation) != (who.audience, who.delegation):
            moved = Here(who.person, reader.actor.delegation, reader.audience)
            self._doors.connections.watch(connection, stream, moved)


def presence_value(doors: Doors, stream: str, members: bool) -> JsonValue:
    """Who is there: observers learn which delegations are, and no more."""
    here = doors.presence.everybody(stream)
    persons: list[JsonValue] = [
        {"person": who.person, "delegation": who.delegation}
        for who in sorted(here, key=lambda who: (who.delegation, who.person))
    ]
    return {
        "stream": stream,
        "delegations": [*sorted(doors.presence.connected(stream))],
        "lost": list(doors.presence.lost(stream)) if members else [],
        "persons": persons if members else [],
    }


def _end(connection: Connection) -> None:
    if isinstance(connection.outlet, WebSocket):
        connection.outlet.close()


def _for_ever(act: Callable[[], None]) -> None:
    while True:
        try:
            act()
        except Exception:  # noqa: BLE001  # a fault must not end what every connection relies on; it is reported
            _log.exception("a heartbeat failed")
            gevent.sleep(1)
