"""The connections of this server: who is on each, what it watches, and as which class of readers."""

from dataclasses import dataclass, field

from gevent.event import Event

from server.projections import AUDIENCES
from server.web.broadcaster import Broadcaster, Outlet, Room, of_person, private
from server.web.presence import Here, Presence
from server.web.signin import Credential


@dataclass(slots=True, eq=False)
class Connection:
    """One open connection. Rights are never taken from it: what was shown at the door is looked up again."""

    sid: str
    outlet: Outlet
    credential: Credential
    watching: dict[str, Here] = field(default_factory=dict)


class Waiter:
    """Somebody who waits for the first news of a stream, by REST."""

    def __init__(self) -> None:
        self._news = Event()

    def send_frame(self, _frame: bytes) -> None:
        """There is news."""
        self._news.set()

    def wait(self, seconds: float) -> None:
        """Until there is news, or so long."""
        self._news.wait(seconds)


class Connections:
    """All connections of this server by their ids, kept in step with the rooms and with who is present."""

    def __init__(self, broadcaster: Broadcaster, presence: Presence) -> None:
        self._broadcaster = broadcaster
        self._presence = presence
        self._open: dict[str, Connection] = {}
        self._doubted = Event()
        self.waiters: set[Waiter] = set()
        """Requests that wait for news; each is answered at once when the server ends."""

    def doubt(self) -> None:
        """A credential was revoked or a place changed: all are to be looked up again, at once."""
        self._doubted.set()

    def wait_for_doubt(self, seconds: float) -> None:
        """Until somebody doubts, or so long."""
        self._doubted.wait(seconds)
        self._doubted.clear()

    def __len__(self) -> int:
        return len(self._open)

    def all(self) -> tuple[Connection, ...]:
        """Every open connection."""
        return tuple(self._open.values())

    def add(self, connection: Connection) -> None:
        """It is open from now on."""
        self._open[connection.sid] = connection

    def get(self, sid: str) -> Connection | None:
        """The connection of that id."""
        return self._open.get(sid)

    def watch(self, connection: Connection, stream: str, who: Here) -> None:
        """From now on it gets the news of `stream`, as the class of readers that `who` names."""
        self.unwatch(connection, stream, goodbye=True)
        connection.watching[stream] = who
        for room in _rooms(stream, who):
            self._broadcaster.enter(room, connection.outlet)
        self._presence.arrived(stream, connection.sid, who)

    def unwatch(self, connection: Connection, stream: str, goodbye: bool) -> None:
        """It gets no more news of `stream`."""
        who = connection.watching.pop(stream, None)
        if who is not None:
            for room in _rooms(stream, who):
                self._broadcaster.leave(connection.outlet, room)
            self._presence.left(stream, connection.sid, goodbye)

    def remove(self, sid: str, goodbye: bool) -> Connection | None:
        """It has ended; without a `goodbye` its people count as lost."""
        connection = self._open.pop(sid, None)
        if connection is not None:
            for stream in tuple(connection.watching):
                self.unwatch(connection, stream, goodbye)
        return connection


def _rooms(stream: str, who: Here) -> tuple[Room, ...]:
    alone = (Room(stream, who.audience), Room(stream, of_person(who.person)))
    return (*alone, Room(stream, private(who.delegation))) if who.audience == AUDIENCES[0] else alone
