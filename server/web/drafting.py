"""Who is typing where, and what the secretariat takes down from the floor, shown live. Nothing of it is kept."""

from dataclasses import dataclass, field

from server.kernel import JsonValue, Refused, compact, limits, normalise
from server.store import Account
from server.web import problems
from server.web.attempts import Attempts
from server.web.broadcaster import Room
from server.web.connections import Connection
from server.web.doors import Doors
from server.web.envelopes import AS
from server.web.problems import Problem
from server.web.schemas import load

PER_SECOND_MAX = 10
"""More than a fast typist makes; what comes above it is not passed on."""
_TAKES_DOWN = frozenset({"secretariat", "presides"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """What somebody is working on."""

    document: str
    paragraph: str
    text: str = field(default="", metadata={"max": limits.PARAGRAPH_CHARS_MAX})
    done: bool = False
    on_behalf_of: str = ""


class Drafting:
    """Passes it on to the members of the group."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._pace = Attempts(PER_SECOND_MAX, 1.0, doors.clock.monotonic)

    def relay(self, connection: Connection, account: Account, value: JsonValue) -> JsonValue | Problem:
        """Tells the others. The words travel only where they are taken down for the whole room to see."""
        given = dict(value) if isinstance(value, dict) else value
        as_ = given.pop("as", "") if isinstance(given, dict) else ""
        typing = load(Typing, given)
        if isinstance(typing, tuple):
            return problems.of_fields(typing)
        reader = self._doors.service.reader(account.id, account.group, as_ if as_ in AS else "")
        if isinstance(reader, Refused):
            return problems.of_refusal(reader)
        if reader.audience != "members" or (not typing.done and self._pace.wait_seconds(connection.sid)):
            return {}
        taken_down = normalise(typing.text) if reader.actor.role in _TAKES_DOWN else ""
        told: JsonValue = {
            "stream": account.group,
            "document": typing.document,
            "paragraph": typing.paragraph,
            "person": account.id,
            "delegation": reader.actor.delegation,
            "on_behalf_of": typing.on_behalf_of if reader.actor.role == "secretariat" else "",
            "text": taken_down if isinstance(taken_down, str) else "",
            "done": typing.done,
        }
        self._doors.broadcaster.send(Room(account.group, "members"), "drafting", compact(told))
        return {}
