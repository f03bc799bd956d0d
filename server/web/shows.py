"""A show of flags: who presides asks, members raise, and who presides alone sees it. Nothing of it is kept anywhere.

The screen of who presides says every few seconds that the show goes on; it ends when that is heard no more. So no
server remembers one, and it makes no difference to which server somebody is connected.
"""

from dataclasses import dataclass, field

from server.group import presiding
from server.kernel import JsonValue, Refused, compact, limits, normalise
from server.service import Reader
from server.store import Account
from server.web import problems
from server.web.attempts import Attempts
from server.web.broadcaster import Room, of_person
from server.web.connections import Connection
from server.web.doors import Doors
from server.web.envelopes import AS
from server.web.problems import Problem
from server.web.schemas import load

PER_SECOND_MAX = 4
SHOW_CHARS_MAX = 64
_RAISE = frozenset({"head", "speaker", "adviser"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """A show goes on, or is done; `words` say what it is about."""

    show: str = field(metadata={"max": SHOW_CHARS_MAX})
    on: bool = True
    words: str = field(default="", metadata={"max": limits.TITLE_CHARS_MAX})


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """A flag of that show is up, or down again."""

    show: str = field(metadata={"max": SHOW_CHARS_MAX})
    on: bool = True


class Shows:
    """Passes it on: from who presides to the members, from a member to who presides and nobody else."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._pace = Attempts(PER_SECOND_MAX, 1.0, doors.clock.monotonic)

    def show(self, connection: Connection, account: Account, value: JsonValue) -> JsonValue | Problem:
        """Who presides asks for flags, or is done with it."""
        given, reader = self._asked(account, value)
        if isinstance(reader, Problem):
            return reader
        show = load(Show, given)
        if isinstance(show, tuple):
            return problems.of_fields(show)
        if reader.actor.role != "presides":
            return problems.of_refusal(Refused("not-permitted", do="who presides does this"))
        words = normalise(show.words)
        if isinstance(words, Refused):
            return problems.of_refusal(words)
        told: JsonValue = {"stream": account.group, "show": show.show, "on": show.on, "words": words}
        self._send(connection, Room(account.group, "members"), "show", told)
        return {}

    def raised(self, connection: Connection, account: Account, value: JsonValue) -> JsonValue | Problem:
        """A member's flag goes up or down; the answer is the same whatever the others do."""
        given, reader = self._asked(account, value)
        if isinstance(reader, Problem):
            return reader
        raised = load(Raised, given)
        if isinstance(raised, tuple):
            return problems.of_fields(raised)
        if reader.actor.role not in _RAISE:
            return problems.of_refusal(Refused("not-permitted", do="this is for the people of a member's delegation"))
        with self._doors.service.rows(account.group) as rows:
            chair = presiding(rows)
        told: JsonValue = {
            "stream": account.group,
            "show": raised.show,
            "on": raised.on,
            "delegation": reader.actor.delegation,
        }
        if chair:
            self._send(connection, Room(account.group, of_person(chair)), "raised", told)
        return {}

    def _asked(self, account: Account, value: JsonValue) -> tuple[JsonValue, Reader | Problem]:
        """What is asked without the role, and in which role."""
        given = dict(value) if isinstance(value, dict) else value
        as_ = given.pop("as", "") if isinstance(given, dict) else ""
        reader = self._doors.service.reader(account.id, account.group, as_ if as_ in AS else "")
        return given, problems.of_refusal(reader) if isinstance(reader, Refused) else reader

    def _send(self, connection: Connection, room: Room, event: str, told: JsonValue) -> None:
        if not self._pace.wait_seconds(connection.sid):
            self._doors.broadcaster.send(room, event, compact(told))
