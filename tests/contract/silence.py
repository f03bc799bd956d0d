"""A group on a real store whose chair puts questions by silence; servers come and go, and their clock is set."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert

from server.group import (
    Announce,
    Command,
    CreateDocument,
    CreateGroup,
    Document,
    ObjectTo,
    Paragraph,
    Position,
    PutQuestion,
    Question,
    SetDelegation,
    SetPerson,
    Target,
)
from server.kernel import Refused, compact
from server.projections import AUDIENCES, Audience, Frame
from server.service import Accepted, Envelope, NobodyConnected, Service, World, ask_to_confirm, touch, working_rules
from server.store import METADATA, Store, sign_of_life
from tests.contract.recording import CountedIds, SetClock

GROUP = "wg"
MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
MEMBERS = ("BRA", "FRA", "JPN")


@dataclass(slots=True)
class Wire:
    """What went out, as bytes, to each audience; and who was told of something confided."""

    sent: list[bytes] = field(default_factory=list)

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        self.sent += [str(frames[audience]).encode() for audience in AUDIENCES]

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        """Nothing of a caucus is told here."""

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        self.sent.append(compact([stream, *sorted(delegations)]).encode())

    def own(self, stream: str, whose: str) -> None:
        self.sent.append(compact([stream, whose]).encode())


@dataclass(slots=True)
class Silent:
    """See above; `server` is the one that answers."""

    store: Store
    clock: SetClock = field(default_factory=lambda: SetClock(MONDAY))
    ids: CountedIds = field(default_factory=CountedIds)
    wire: Wire = field(default_factory=Wire)
    servers: list[Service] = field(default_factory=list)
    people: dict[str, str] = field(default_factory=dict)
    sent: int = 0

    def starts(self, text: str) -> None:
        """The first server, the group, its people and its document."""
        self.another_server()
        self.operator(CreateGroup(name="Working Group"))
        for code in (*MEMBERS, "NGO"):
            self.operator(
                SetDelegation(delegation=code, name=code.title(), is_a="observer" if code == "NGO" else "member")
            )
        for who in ("chair", "vice_chair", "secretariat"):
            self.people[who] = self._admitted(SetPerson(person="", office=who))
        for code in (*MEMBERS, "NGO"):
            self.people[code] = self._admitted(SetPerson(delegation=code, standing="head"))
        self.operator(CreateDocument(title="Draft", text=text))

    def another_server(self) -> Service:
        """A server that knows nothing but the database."""
        world = World(
            clock=self.clock, ids=self.ids, publisher=self.wire, presence=NobodyConnected(), gathering_seconds=0
        )
        self.servers.append(Service(self.store, working_rules(), world))
        return self.servers[-1]

    @property
    def server(self) -> Service:
        return self.servers[-1]

    def operator(self, command: Command) -> Accepted:
        self.sent += 1
        answer = self.server.handle_as_operator(Envelope(id=f"o-{self.sent}", command=command, group=GROUP))
        assert isinstance(answer, Accepted), answer
        return answer

    def _admitted(self, command: SetPerson) -> str:
        answer = self.operator(command)
        return str(json.loads(answer.events[0].text)["rows"]["persons"][0]["id"])

    def does(self, who: str, command: Command) -> Accepted | Refused:
        self.sent += 1
        envelope = Envelope(id=f"c-{self.sent}", command=command, group=GROUP)
        return self.server.handle_command(envelope, self.people[who])

    def lives(self, seconds: float) -> None:
        """A server is alive for so long, and then does its rounds."""
        since = self.clock.moment
        self.clock.moment += timedelta(seconds=seconds)
        self.sent += 1
        with self.store.writing() as connection:
            span = {"server": f"s-{self.sent}", "since": since.isoformat(), "until": self.clock.moment.isoformat()}
            connection.execute(insert(METADATA.tables["signs_of_life"]).values(span))
        self.rounds()

    def shows_life(self, server: str = "one") -> None:
        with self.store.writing() as connection:
            sign_of_life(connection, server, self.clock.moment)

    def rounds(self) -> int:
        """Every server does what the clock asks; how much was carried out."""
        return sum(touch(server) + ask_to_confirm(server) for server in self.servers)

    def paragraphs(self) -> tuple[Paragraph, ...]:
        with self.server.rows(GROUP) as rows:
            (document,) = rows.within(Document, "group")
            return rows.within(Paragraph, document.id)

    def states(self) -> set[str]:
        return {paragraph.state for paragraph in self.paragraphs()}

    def question(self) -> Question:
        with self.server.rows(GROUP) as rows:
            (document,) = rows.within(Document, "group")
            (found,) = rows.within(Question, document.id)
            return found

    def questions(self) -> int:
        with self.server.rows(GROUP) as rows:
            (document,) = rows.within(Document, "group")
            return len(rows.within(Question, document.id))

    def put(self, **more: object) -> Question:
        """All paragraphs by silence, of the whole."""
        asked = tuple(paragraph.id for paragraph in self.paragraphs())
        command = PutQuestion(kind="agree", way="silence", scope="whole", paragraphs=asked, **more)  # type: ignore[arg-type]  # fields by name, as a test says them
        answer = self.does("chair", command)
        assert isinstance(answer, Accepted), answer
        return self.question()

    def agrees_all(self) -> Paragraph:
        """All paragraphs are agreed by a silence that nobody broke; the first of them."""
        question = self.put().id
        self.lives(72 * 3600)
        answer = self.does("chair", Announce(question=question))
        assert isinstance(answer, Accepted), answer
        return min(self.paragraphs(), key=lambda one: one.order)

    def objects(self, who: str) -> Accepted | Refused:
        return self.does(who, ObjectTo(target=Target(question=self.question().id)))

    def objects_to_first(self, who: str) -> Accepted | Refused:
        return self.does(who, ObjectTo(target=Target(paragraph=self.paragraphs()[0].id)))

    def held(self) -> tuple[str, ...]:
        """The ids of the positions on the first paragraph."""
        with self.server.rows(GROUP) as rows:
            return tuple(one.id for one in rows.within(Position, self.paragraphs()[0].id))

    def events(self) -> list[str]:
        """The types of all events, in order."""
        caught = self.server.catch_up(self.people["secretariat"], GROUP, 0)
        assert not isinstance(caught, Refused)
        return [str(json.loads(event.text)["type"]) for event in caught.events]
