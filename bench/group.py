"""A group of sixteen delegations on a store of its own, in this process: the real rules and no network."""

import json
import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.amending import amended, document
from server.drafting import read
from server.group import Command, CreateDocument, CreateGroup, Paragraph, ProposeText, SetDelegation, SetPerson
from server.projections import Audience, Frame
from server.service import (
    Accepted,
    Answer,
    Envelope,
    NobodyConnected,
    RandomIds,
    Service,
    SystemClock,
    World,
    working_rules,
)
from server.store import Store, migrate

GROUP = "bench"
DELEGATIONS = tuple(f"M{number}" for number in range(16))


class OneRoom:
    """Makes the members' frame and sends it nowhere: what a publisher costs before the sending."""

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        """Nobody has a caucus here."""

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        """Nobody listens."""

    def own(self, stream: str, whose: str) -> None:
        """Nobody listens."""

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        """See `server.service.Publisher`."""
        self.bytes = len(frames["members"].text)


@dataclass(slots=True)
class Room:
    """The group with a document; `texts` as they first read, `versions` as they are."""

    service: Service
    chance: random.Random
    heads: dict[str, str] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    asked: int = 0
    document: str = ""
    secretariat: str = ""

    def founds(self, command: Command) -> Accepted:
        """What the operator's command made."""
        answer = self.service.handle_as_operator(self.envelope(command))
        if not isinstance(answer, Accepted):
            raise TypeError(f"{command.type} was refused: {answer.do}")
        return answer

    def envelope(self, command: Command) -> Envelope:
        """The command with an id of its own."""
        self.asked += 1
        return Envelope(id=f"c-{self.asked}", command=command, group=GROUP)

    def wish(self) -> tuple[Envelope, str]:
        """An amendment of one to five neighbouring words of a paragraph as it first read, and who asks for it."""
        paragraph = self.chance.choice(list(self.texts))
        text = amended(self.texts[paragraph], self.asked, self.chance)
        command = ProposeText(paragraph=paragraph, text=text, version=self.versions[paragraph])
        return self.envelope(command), self.heads[self.chance.choice(DELEGATIONS)]

    def note(self, answer: Answer) -> int:
        """Remembers the versions that an answer tells; how many amendments it accepted."""
        if not isinstance(answer, Accepted):
            return 0
        for event in answer.events:
            for row in json.loads(event.text).get("rows", {}).get("paragraphs", ()):
                self.versions[row["id"]] = max(self.versions[row["id"]], row["version"])
        return 1


@contextmanager
def opened(seed: int = 0) -> Iterator[Room]:
    """The room in a folder of its own, until the block ends."""
    with TemporaryDirectory(prefix="rt-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'record.sqlite3'}"
        migrate(url)
        world = World(clock=SystemClock(), ids=RandomIds(), publisher=OneRoom(), presence=NobodyConnected())
        room = Room(Service(Store.open(url), working_rules(), world), random.Random(seed))
        room.founds(CreateGroup(name="A room to measure"))
        for code in DELEGATIONS:
            room.founds(SetDelegation(delegation=code, name=code))
            made = room.founds(SetPerson(delegation=code, standing="head"))
            room.heads[code] = str(json.loads(made.events[0].text)["rows"]["persons"][0]["id"])
        _write_document(room)
        yield room
        room.service.store.close()


def _write_document(room: Room) -> None:
    made = room.founds(SetPerson(office="secretariat"))
    room.secretariat = str(json.loads(made.events[0].text)["rows"]["persons"][0]["id"])
    command = CreateDocument(title="To measure", text=document(room.chance))
    answer = room.service.handle_command(room.envelope(command), room.secretariat)
    if not isinstance(answer, Accepted):
        raise TypeError(f"no document: {answer.do}")
    room.document = str(json.loads(answer.events[0].text)["data"]["document"])
    with room.service.rows(GROUP) as rows:
        for row in rows.within(Paragraph, room.document):
            room.texts[row.id] = read(row.content).split(" ")
            room.versions[row.id] = row.version
