"""The service's way out to all who watch, and what follows from certain news for those who are connected."""

from collections.abc import Callable, Mapping

from server.kernel import compact
from server.projections import AUDIENCES, Audience, Frame
from server.web.broadcaster import OFFICERS, Broadcaster, Room, of_person, private
from server.web.presence import Presence

_PLACES = ('"type":"person.set"', '"type":"delegation.set"')
_SITTING_ENDED = '"type":"sitting.closed"'


class RoomPublisher:
    """One frame for each class of readers, encoded once, to all who watch as that class."""

    def __init__(self, broadcaster: Broadcaster, presence: Presence) -> None:
        self._broadcaster = broadcaster
        self._presence = presence
        self._when_places_change: list[Callable[[str], None]] = []

    def when_places_change(self, act: Callable[[str], None]) -> None:
        """`act` is called with the stream when somebody's place in its group has changed."""
        self._when_places_change.append(act)

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        """See `server.service.Publisher`."""
        for audience in AUDIENCES:
            room = Room(stream, audience)
            if self._broadcaster.occupied(room):
                text = frames[audience].text
                self._broadcaster.send(room, "events", text)
                if audience == AUDIENCES[0]:
                    self._follow(stream, text)

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        """See `server.service.Publisher`. What is confided is not sent: who may read it asks for it."""
        for name in (OFFICERS, *sorted(delegations)):
            room = Room(stream, private(name))
            if self._broadcaster.occupied(room):
                self._broadcaster.send(room, "confided", compact({"stream": stream}))

    def own(self, stream: str, whose: str) -> None:
        """See `server.service.Publisher`. It says only that there is something to ask for."""
        # No person's id is a delegation's code, so one of the two rooms is empty.
        for room in (Room(stream, private(whose)), Room(stream, of_person(whose))):
            if whose and self._broadcaster.occupied(room):
                self._broadcaster.send(room, "own", compact({"stream": stream}))

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        """See `server.service.Publisher`. By the rooms of the delegations: none to forget to empty when one leaves."""
        for name in sorted(delegations):
            room = Room(stream, private(name))
            if self._broadcaster.occupied(room):
                self._broadcaster.send(room, "caucus", text)

    def _follow(self, stream: str, text: str) -> None:
        # Inside a JSON string these quotes would be escaped, so only an event's own type reads so.
        if any(mark in text for mark in _PLACES):
            for act in self._when_places_change:
                act(stream)
        if _SITTING_ENDED in text:
            self._presence.sitting_ended(stream)
