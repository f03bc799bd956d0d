"""People at their machines: each sends commands until they are answered, and keeps a replica of what it may read."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from server.group import KINDS
from server.kernel import Refused
from server.projections import Page
from server.service import Answer, CaughtUp, Envelope, Service

Replica = dict[tuple[str, str], dict[str, object]]
Json = dict[str, object]


@dataclass(slots=True)
class Machine:
    """A person's machine. `ask` sends a command to the server and `catch_up` asks for what was missed."""

    person: str
    group: str
    as_: tuple[str, ...]
    behalf: tuple[str, ...] = ("",)
    seq: int = 0
    replica: Replica = field(default_factory=dict)
    unanswered: dict[str, Envelope] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    early: dict[int, Json] = field(default_factory=dict)
    """Events that came before those in front of them."""

    def opens(self, service: Service) -> None:
        """Fetches everything, as on opening the page."""
        self.seq, self.replica = fetched(service, self.person, self.group)

    def hears(self, text: str, service: Callable[[], Service]) -> bool:
        """A frame or an answer with events; False where some in front of them are missing."""
        for event in json.loads(text)["events"]:
            self.early[event["seq"]] = event
        while (event := self.early.pop(self.seq + 1, None)) is not None:
            self._apply(event, service)
        self.early = {seq: event for seq, event in self.early.items() if seq > self.seq}
        return not self.early

    def hears_answer(self, command: str, answer: Answer) -> None:
        """The first answer counts; it says that the command need not be sent again."""
        if self.unanswered.pop(command, None) is not None:
            self.answers[command] = answer

    def _apply(self, event: Json, service: Callable[[], Service]) -> None:
        number, rows, removed = event["seq"], event.get("rows", {}), event.get("removed", [])
        assert isinstance(number, int)
        self.seq = number
        if "refetch" in event:
            self.opens(service())
            return
        assert isinstance(rows, dict)
        assert isinstance(removed, list)
        for kind, changed in rows.items():
            self.replica.update({(kind, row["id"]): row for row in changed})
        for kind, row_id in removed:
            self.replica.pop((kind, row_id), None)


def fetched(service: Service, person: str, group: str) -> tuple[int, Replica]:
    """All rows that the person gets, the group's and its documents', and the number of the last event in them."""
    page = _whole(service.fetch_group(person, group))
    replica, seq = _rows(page), page["seq"]
    assert isinstance(seq, int)
    for kind, row_id in list(replica):
        if kind == "documents":
            replica |= _rows(_whole(service.fetch_document(person, row_id)))
    return seq, replica


def shown(replica: Replica) -> Replica:
    """What a screen has of it: without counts, which no event carries, and closed sittings, which are history."""
    return {
        key: {name: value for name, value in row.items() if (key[0], name) != ("documents", "counts")}
        for key, row in replica.items()
        if key[0] != "sittings" or row["open"]
    }


def missed(service: Service, machine: Machine) -> CaughtUp:
    """What came since the machine last heard."""
    caught = service.catch_up(machine.person, machine.group, machine.seq)
    assert isinstance(caught, CaughtUp), caught
    return caught


def _whole(page: Page | Refused) -> Json:
    assert isinstance(page, Page), page
    value: Json = json.loads(page.text)
    return value


def _rows(page: Json) -> Replica:
    singular = {"group": "groups", "document": "documents"}
    found: Replica = {}
    for name, part in page.items():
        kind = singular.get(name, name)
        if kind in KINDS and isinstance(part, list | dict):
            found |= {(kind, row["id"]): row for row in (part if isinstance(part, list) else [part])}
    return found
