"""A player that tries every command as everybody, by a seed: no network, no dying servers, so the room gets far.

`python -m tests.chaos.player SEED [ACTS]` plays a seed and prints what came of it, and what was wrong with it.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert

from server.group import (
    COMMANDS,
    RIGHTS,
    Actor,
    Command,
    MemoryRows,
    PutQuestion,
    Question,
    Recorded,
    Row,
    SetDelegation,
    SetPerson,
    command_to_json,
    row_text,
)
from server.kernel import sha256
from server.service import (
    Accepted,
    Answer,
    Envelope,
    NobodyConnected,
    NoPublisher,
    Service,
    World,
    rebuild,
    touch,
    verify,
    working_rules,
)
from server.store import METADATA, Store, all_events, head
from tests.chaos.founding import GROUP, Founded, founded
from tests.chaos.inventing import MISSING, Inventor, RowsByKind
from tests.chaos.judge import Arrived, History, judged, told
from tests.chaos.people import Machine
from tests.contract.recording import CountedIds, SetClock

ACTS = 400
OFTEN = {"question.put": 30, "question.gavel": 40, "question.announce": 12, "position.object": 10, "bracket.retain": 8}
SELDOM_IN_A_THOUSAND = 4
"""A document that ended plays no part any more, and nobody is to lose their place."""
ENDING = ("document.", "delegation.", "person.", "group.", "sitting.close", "subsidiary.form", "paragraph.renumber")
SILENCE_IN_A_HUNDRED = 35
LOOKS_MAX = 8
ODD_IN_A_HUNDRED = 25
"""Of questions: as they are invented, whether or not they hang together."""
A_WHILE_SECONDS = (1, 3, 6, 6, 60)
DAYS_HOURS = (20, 73, 100)


@dataclass(slots=True)
class Player:
    """See above."""

    path: Path
    seed: int
    chance: random.Random = field(init=False)
    founding: Founded = field(init=False)
    clock: SetClock = field(default_factory=SetClock)
    ids: CountedIds = field(default_factory=CountedIds)
    service: Service = field(init=False)
    machines: list[Machine] = field(default_factory=list)
    arrived: list[Arrived] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    tried: Counter[str] = field(default_factory=Counter)
    """How often each kind of command was tried, and each refusal was given."""

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.founding = founded(self.path, self.clock, self.ids)
        world = World(
            clock=self.clock, ids=self.ids, publisher=NoPublisher(), presence=NobodyConnected(), gathering_seconds=0
        )
        self.service = Service(Store.open(f"sqlite:///{self.path}"), working_rules(), world)
        self.machines = self.founding.machines()
        self.shows_life(self.clock.moment.isoformat())

    def play(self, acts: int) -> list[str]:
        """So many acts; gives what is wrong with what happened."""
        for _ in range(acts):
            self._ask()
            self._time()
        return [*self.faults, *self._judged()]

    def log(self) -> Iterator[Recorded]:
        """The log as it is."""
        with self.service.store.reading() as connection:
            for stored in all_events(connection, GROUP):
                yield stored.recorded()

    def shows_life(self, since: str) -> None:
        """A server was alive until now."""
        with self.service.store.writing() as connection:
            span = {"server": f"s-{self.ids.new('')}", "since": since, "until": self.clock.moment.isoformat()}
            connection.execute(insert(METADATA.tables["signs_of_life"]).values(span))

    def _kind(self) -> type[Command]:
        while True:
            (name,) = self.chance.choices([*COMMANDS], [OFTEN.get(each, 3) for each in COMMANDS])
            if not name.startswith(ENDING) or self.chance.randrange(1000) < SELDOM_IN_A_THOUSAND:
                return COMMANDS[name]

    def _ask(self) -> None:
        """Somebody asks for something; what has nothing to be about is tried another time."""
        rows = self.service.present_rows(GROUP)
        for _ in range(LOOKS_MAX):
            kind = self._kind()
            machine, as_, behalf = self._somebody(rows, kind)
            delegation = behalf or self.founding.delegation_of.get(machine.person, "")
            inventor = Inventor(self.chance, _by_kind(rows.rows.values()), self.clock.now(), delegation)
            command = self._likely(inventor.invent(kind))
            if MISSING not in command_to_json(command).values():
                self.tried[kind.type] += 1
                name = f"c-{len(self.arrived)}"
                envelope = Envelope(id=name, command=command, group=GROUP, as_=as_, on_behalf_of=behalf)
                self._arrive(machine.person, envelope)
                return

    def _somebody(self, rows: MemoryRows, kind: type[Command]) -> tuple[Machine, str, str]:
        """Mostly one who may, in the role in which it may; else anybody."""
        actor_for = self.service.rules.actor_for
        able = [
            (machine, as_, behalf)
            for machine in self.machines
            for as_ in machine.as_
            for behalf in machine.behalf
            if isinstance(actor := actor_for(rows, machine.person, as_, behalf), Actor) and _may(actor, kind)
        ]
        if able and self.chance.random() < 0.8:
            return self.chance.choice(able)
        anybody = self.chance.choice(self.machines)
        return anybody, self.chance.choice(anybody.as_), self.chance.choice(("", "", *anybody.behalf))

    def _likely(self, command: Command) -> Command:
        """Questions by silence too, with the usual deadline; people and delegations keep their places."""
        match command:
            case PutQuestion() if self.chance.randrange(100) >= ODD_IN_A_HUNDRED:
                return self._asking(command)
            case SetPerson():
                return replace(command, person="", office="")
            case SetDelegation():
                return replace(command, delegation=f"N{len(self.arrived)}", is_a="member", members=())
            case _:
                return command

    def _asking(self, command: PutQuestion) -> PutQuestion:
        """A question that hangs together, to agree or retain for the most part, from the floor or by silence."""
        way = "silence" if self.chance.randrange(100) < SILENCE_IN_A_HUNDRED else "floor"
        kind = command.kind if command.kind == "retain" else self.chance.choice(("agree", "agree", "agree", "reopen"))
        bare = PutQuestion(
            kind="retain" if kind == "retain" else "reopen" if kind == "reopen" else "agree",
            way="silence" if way == "silence" else "floor",
            scope=command.scope,
            paragraphs=command.paragraphs,
            missing=command.missing,
            waits_for=command.waits_for if kind == "agree" else (),
        )
        if kind == "retain":
            return replace(bare, option=command.option, bracket=command.bracket, alternative=command.alternative)
        return bare

    def _arrive(self, person: str, envelope: Envelope) -> None:
        before, number = self.state(), self._head()
        answer: Answer = self.service.handle_command(envelope, person)
        self.arrived.append(Arrived(person=person, envelope=envelope, answer=answer))
        if isinstance(answer, Accepted):
            return
        self.tried[answer.code] += 1
        if not answer.do:
            self.faults.append(f"{envelope.command} was refused ({answer.code}) and nobody said what to do")
        if self.state() != before and not self._only_the_clock(number):
            self.faults.append(f"{envelope.command} was refused ({answer.code}) and changed something")

    def state(self) -> str:
        """A hash over all rows and the head of the log."""
        rows = self.service.present_rows(GROUP).rows
        texts = [f"{kind} {row_id} {row_text(row)}" for (kind, row_id), row in sorted(rows.items())]
        return sha256("\n".join([*texts, str(self._head())]).encode())

    def _head(self) -> int:
        with self.service.store.reading() as connection:
            return (head(connection, GROUP) or (0, ""))[0]

    def _only_the_clock(self, number: int) -> bool:
        """Whether what was added is what a deadline that had passed brought about, before the command was heard."""
        fresh = [recorded for recorded in self.log() if recorded.seq > number]
        return bool(fresh) and all(recorded.person == "clock" for recorded in fresh)

    def _time(self) -> None:
        since, questions = self.clock.moment.isoformat(), self._open()
        if any(question.way == "silence" for question in questions) and self.chance.random() < 0.12:
            self.clock.moment += timedelta(hours=self.chance.choice(DAYS_HOURS))
        else:
            self.clock.moment += timedelta(seconds=self.chance.choice(A_WHILE_SECONDS))
        if self.chance.random() < 0.98:
            self.shows_life(since)
        touch(self.service)

    def _open(self) -> list[Question]:
        return [row for row in self.service.present_rows(GROUP).rows.values() if isinstance(row, Question)]

    def _judged(self) -> Iterator[str]:
        yield from (f"the record: {fault}" for fault in verify(self.service.store, GROUP).faults)
        yield from (
            f"the rows: {fault}" for fault in rebuild(self.service.store, self.service.rules.evolve, GROUP, check=True)
        )
        drafts = {machine.person: self.service.drafts(machine.person) for machine in self.machines}
        yield from judged(History(log=tuple(self.log()), arrived=self.arrived, answers={}, drafts=drafts))


def _may(actor: Actor, kind: type[Command]) -> bool:
    right = RIGHTS.get(kind)
    if right is None:
        return False
    return right.on_behalf != "no" if actor.on_behalf_of else actor.role in right.roles


def _by_kind(rows: Iterable[Row]) -> RowsByKind:
    found: dict[str, tuple[Row, ...]] = {}
    for row in sorted(rows, key=lambda row: row.id):
        found[row.kind] = (*found.get(row.kind, ()), row)
    return found


@contextmanager
def player(seed: int) -> Iterator[Player]:
    """A player at the beginning."""
    with TemporaryDirectory() as folder:
        made = Player(Path(folder) / "record.sqlite3", seed)
        yield made
        made.service.store.close()


def main() -> int:
    """Plays the seed that is named, prints what happened; 1 where something was wrong."""
    seed, acts = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else ACTS
    with player(seed) as made:
        faults = made.play(acts)
        for each in made.arrived:
            print(told(each))
        events = Counter(recorded.event.type for recorded in made.log())
    print(f"\nevents: {dict(events)}\ntried: {dict(made.tried)}")
    print("\n".join(["", *faults]) if faults else "nothing was wrong")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
