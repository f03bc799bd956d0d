"""A working group, its servers, its people and the network in one process, all by one seed: the same again each time.

`python -m tests.chaos.simulation SEED [ACTS]` plays a seed and prints what happened and what was wrong with it.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, event

from server.group import COMMANDS, RIGHTS, Actor, Command, Recorded, Row, SetDelegation, SetPerson, command_to_json
from server.projections import Audience, Frame
from server.service import Answer, Envelope, NobodyConnected, Service, World, rebuild, touch, verify, working_rules
from server.store import Store, all_events
from tests.chaos.founding import GROUP, Founded, founded
from tests.chaos.inventing import MISSING, Inventor, RowsByKind
from tests.chaos.judge import Arrived, History, judged, told
from tests.chaos.network import Network, Weather
from tests.chaos.people import Machine, Replica, fetched, missed, shown
from tests.contract.recording import CountedIds, SetClock

ACTS = 150
SERVERS = 2
PATIENCE_SECONDS = 3.0
OFTEN = {"paragraph.propose": 12, "question.put": 20, "question.gavel": 24, "bracket.retain": 4, "sitting.open": 4}
SELDOM = {"document.create", "delegation.set", "person.set", "paragraph.renumber", "sitting.close", "group.create"}


class Died(BaseException):
    """The server is gone, at this very point: no handler may hold it up."""


@dataclass(slots=True)
class Post:
    """The way out of a server: to everybody's machine, over the network."""

    simulation: "Simulation"

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        """See `Publisher`."""
        self.simulation.dies_at("publish")
        for machine in self.simulation.machines:
            frame = frames[machine_audience(machine)]
            self.simulation.network.send(lambda m=machine, f=frame: self.simulation.tell(m, f.text))  # type: ignore[misc]  # a lambda with its own values

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        """Nothing of a caucus is told here."""

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        """See `Publisher`: nobody here asks what is confided."""

    def own(self, stream: str, whose: str) -> None:
        """See `Publisher`: nobody here keeps notes."""


def machine_audience(machine: Machine) -> Audience:
    """What the machine's person may read."""
    return "observers" if "observer" in machine.as_ else "members"


@dataclass(slots=True)
class Simulation:
    """See above."""

    path: Path
    seed: int
    chance: random.Random = field(init=False)
    network: Network = field(init=False)
    founding: Founded = field(init=False)
    clock: SetClock = field(default_factory=SetClock)
    ids: CountedIds = field(default_factory=CountedIds)
    servers: list[Service] = field(default_factory=list)
    machines: list[Machine] = field(default_factory=list)
    arrived: list[Arrived] = field(default_factory=list)
    deaths: list[str] = field(default_factory=list)
    kinds: list[type[Command]] = field(default_factory=list)
    dying: str = ""
    """Where the next server to do something dies, "" for nowhere."""
    serving: bool = False
    asked: int = 0

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.network = Network(self.chance, Weather(dropped=self._up_to(15), doubled=self._up_to(15), delay_seconds=4))
        self.founding = founded(self.path, self.clock, self.ids)
        # Some kinds of command are left out of each run, so that the others get further.
        self.kinds = [
            kind
            for name, kind in COMMANDS.items()
            for _ in range(_weight(name))
            if self.chance.random() < 0.8 or name in OFTEN
        ]
        self.servers = [self._start() for _ in range(SERVERS)]
        self.machines = self.founding.machines()
        for machine in self.machines:
            machine.opens(self.servers[0])

    def play(self, acts: int) -> list[str]:
        """So many acts, then calm; gives what is wrong with what happened."""
        for _ in range(acts):
            self._act()
        return [*self._end(), *self._judged()]

    def tell(self, machine: Machine, text: str) -> None:
        """Events arrive at a machine, which asks for those that are missing in front of them."""
        if not machine.hears(text, lambda: self.servers[0]):
            self.network.send(lambda: self._catch_up(machine))

    def dies_at(self, place: str) -> None:
        """The server dies here, where that was its fate."""
        if self.serving and self.dying == place:
            self.dying = ""
            self.deaths.append(place)
            raise Died(place)

    def _up_to(self, most: int) -> int:
        return self.chance.choice((0, most // 3, most))

    def _act(self) -> None:
        lot = self.chance.randrange(100)
        if lot < 70:
            self._ask()
        elif lot < 74:
            self.clock.pause(self.chance.choice((-20, 20, 60, 60, 1_900, 90_000)))
        elif lot < 80:
            self.dying = self.chance.choice(("statement", "commit", "publish"))
        elif lot < 88:
            self._catch_up(self.chance.choice(self.machines))
        else:
            self._round(self.chance.randrange(SERVERS))
        seconds = self.chance.choice((0.1, 0.5, 2, 4))
        self.clock.pause(seconds)
        self.network.deliver(seconds)
        self._remind()

    def _ask(self) -> None:
        """Somebody asks for something: mostly one who may."""
        kind = self.chance.choice(self.kinds)
        rows = self.servers[0].present_rows(GROUP)
        able = [
            (machine, as_, behalf)
            for machine in self.machines
            for as_ in machine.as_
            for behalf in machine.behalf
            if isinstance(actor := self.servers[0].rules.actor_for(rows, machine.person, as_, behalf), Actor)
            and _may(actor, kind)
        ]
        anybody = self.chance.choice(self.machines)
        machine, as_, behalf = (
            self.chance.choice(able)
            if able and self.chance.random() < 0.85
            else (anybody, self.chance.choice(anybody.as_), self.chance.choice(("", "", *anybody.behalf)))
        )
        delegation = behalf or self.founding.delegation_of.get(machine.person, "")
        inventor = Inventor(self.chance, _by_kind(rows.rows.values()), self.clock.now(), delegation)
        self.asked += 1
        command = inventor.invent(kind)
        if MISSING in command_to_json(command).values():
            command = inventor.invent(self.chance.choice(self.kinds))
        command = self._harmless(command)
        envelope = Envelope(id=f"c-{self.asked}", command=command, group=GROUP, as_=as_, on_behalf_of=behalf)
        machine.unanswered[envelope.id] = envelope
        self._send(machine, envelope)

    def _harmless(self, command: Command) -> Command:
        """New people and delegations only: whoever plays keeps its place and its rights to the end."""
        match command:
            case SetPerson():
                return replace(command, person="", office="")
            case SetDelegation():
                return replace(command, delegation=f"N{self.asked}", is_a="member", members=())
            case _:
                return command

    def _send(self, machine: Machine, envelope: Envelope) -> None:
        number = self.chance.randrange(SERVERS)
        self.network.send(lambda: self._arrive(machine, envelope, number))

    def _arrive(self, machine: Machine, envelope: Envelope, number: int) -> None:
        answer = self._served(number, envelope, machine.person)
        self.arrived.append(Arrived(person=machine.person, envelope=envelope, answer=answer))
        if answer is not None:
            self.network.send(lambda: machine.hears_answer(envelope.id, answer))

    def _served(self, number: int, envelope: Envelope, person: str) -> Answer | None:
        """The server's answer, None where it died over it and another was started in its place."""
        self.serving = True
        try:
            return self.servers[number].handle_command(envelope, person)
        except Died:
            self._restart(number)
            return None
        finally:
            self.serving = False

    def _remind(self) -> None:
        """What was not answered for long is sent again, the same with the same id."""
        for machine in self.machines:
            for envelope in machine.unanswered.values():
                if self.chance.random() < 0.05:
                    self._send(machine, envelope)

    def _catch_up(self, machine: Machine) -> None:
        caught = missed(self.chance.choice(self.servers), machine)
        self.network.send(lambda: self.tell(machine, caught.text))

    def _round(self, number: int) -> None:
        """What a server does beside answering."""
        self.serving = True
        try:
            touch(self.servers[number])
            self.servers[number].deliver()
        except Died:
            self._restart(number)
        finally:
            self.serving = False

    def _start(self) -> Service:
        store = Store.open(f"sqlite:///{self.path}")
        event.listen(store.engine, "before_cursor_execute", self._on_statement)
        event.listen(store.engine, "commit", self._on_commit)
        world = World(
            clock=self.clock, ids=self.ids, publisher=Post(self), presence=NobodyConnected(), gathering_seconds=0
        )
        return Service(store, working_rules(), world)

    def _on_statement(self, _c: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith(("INSERT", "UPDATE")):
            self.dies_at("statement")

    def _on_commit(self, _c: Connection) -> None:
        self.dies_at("commit")

    def _restart(self, number: int) -> None:
        self.servers[number].store.close()
        self.servers[number] = self._start()

    def _end(self) -> Iterator[str]:
        """The network is mended, what waits arrives, half of the people give up what was never answered."""
        self.dying = ""
        self.network.empty()
        for machine in self.machines[::2]:
            for envelope in list(machine.unanswered.values()):
                self._send(machine, envelope)
        self.network.empty()
        for _ in range(2):
            self.servers[0].deliver()
        self.network.empty()
        for machine in self.machines:
            while missed(self.servers[0], machine).events:
                self._catch_up(machine)
                self.network.empty()
            now = fetched(self.servers[0], machine.person, GROUP)[1]
            yield from _differing(machine, shown(machine.replica), shown(now))

    def _judged(self) -> Iterator[str]:
        service = self.servers[0]
        yield from (f"the record: {fault}" for fault in verify(service.store, GROUP).faults)
        yield from (f"the rows: {fault}" for fault in rebuild(service.store, service.rules.evolve, GROUP, check=True))
        drafts = {machine.person: service.drafts(machine.person) for machine in self.machines}
        answers = {
            (machine.person, name): answer for machine in self.machines for name, answer in machine.answers.items()
        }
        yield from judged(History(log=tuple(self.log()), arrived=self.arrived, answers=answers, drafts=drafts))

    def log(self) -> Iterator[Recorded]:
        """The log as it is."""
        with self.servers[0].store.reading() as connection:
            for stored in all_events(connection, GROUP):
                yield stored.recorded()


@contextmanager
def simulated(seed: int) -> Iterator[Simulation]:
    """A simulation at its beginning."""
    with TemporaryDirectory() as folder:
        simulation = Simulation(Path(folder) / "record.sqlite3", seed)
        yield simulation
        for service in simulation.servers:
            service.store.close()


def _weight(name: str) -> int:
    return OFTEN.get(name, 1 if name in SELDOM else 3)


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


def _differing(machine: Machine, kept: Replica, now: Replica) -> Iterator[str]:
    for key in sorted(kept.keys() | now.keys()):
        if kept.get(key) != now.get(key):
            yield f"the replica of {machine.person} has {key} as {kept.get(key)}, a fetch as {now.get(key)}"


def played(seed: int, acts: int = ACTS) -> list[str]:
    """What is wrong with what happened under that seed, and how to see it again."""
    with simulated(seed) as simulation:
        faults = simulation.play(acts)
    again = f"python -m tests.chaos.simulation {seed} {acts}"
    return [f"{fault} (seed {seed}: {again})" for fault in faults]


def main() -> int:
    """Plays the seed that is named, prints what happened; 1 where something was wrong."""
    seed, acts = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else ACTS
    with simulated(seed) as simulation:
        faults = simulation.play(acts)
        for each in simulation.arrived:
            print(told(each))
        made = Counter(recorded.event.type for recorded in simulation.log())
    print(f"\ndied at {simulation.deaths}; events: {dict(made)}")
    print("\n".join(["", *faults]) if faults else "nothing was wrong")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
