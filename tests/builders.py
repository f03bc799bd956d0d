"""A room in one line: rows in memory, real `decide` and `evolve`, people who act by name.

room = Room("FRA", "JPN", observers=["NGO"])
room.paragraph("1", "The Group recommends two options.")
room.by("FRA").proposes("1", "The Group recommends three options.")
room.notation("1") == "The Group recommends [two / FRA: three] options."
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from server.drafting import brackets, notate, paragraph_hash, parse, read
from server.floor import ABOUT_SITTINGS, decide_sitting
from server.group import (
    Actor,
    Caucus,
    Command,
    Delegation,
    Document,
    Event,
    Facts,
    Group,
    InCaucus,
    MemoryRows,
    OnCaucus,
    Option,
    Paragraph,
    Person,
    Proposal,
    ProposalIntroduced,
    ProposeText,
    Put,
    Recorded,
    Row,
    Sitting,
    Submission,
    SubmitCaucus,
    TakenBack,
    actor_for,
    aside,
    caucus_from_json,
    caucus_to_json,
    command_from_json,
    command_to_json,
    decide,
    event_from_json,
    event_to_json,
    event_version,
    evolve,
    in_caucus,
    without_submitted,
)
from server.kernel import Refused

DOCUMENT = "d"
Decision = tuple[Event, ...] | Refused


@dataclass(slots=True)
class Room:
    """Delegations (each with a head), a chair who presides, a secretariat; one document."""

    rows: MemoryRows = field(default_factory=lambda: MemoryRows({}))
    now: datetime = datetime(2026, 2, 28, 10, tzinfo=UTC)
    log: list[Recorded] = field(default_factory=list)
    connected: frozenset[str] = frozenset()
    lost: tuple[str, ...] = ()
    waiting: dict[str, Submission] = field(default_factory=dict)
    """Proposals that were submitted and not introduced, in order of arrival."""
    caucuses: dict[str, Caucus] = field(default_factory=dict)
    _numbers: "count[int]" = field(default_factory=lambda: count(101))

    @classmethod
    def of(cls, *members: str, observers: Iterable[str] = ()) -> "Room":
        """A room with these members and observers."""
        room = cls()
        room.put(Group(id="g", name="Working Group"))
        room.put(Document(id=DOCUMENT, title="Recommendations"))
        for code in members:
            room.put(Delegation(id=code, name=code.title()))
            room.put(Person(id=f"p-{code}", delegation=code, standing="head"))
        for code in observers:
            room.put(Delegation(id=code, name=code.title(), is_a="observer"))
            room.put(Person(id=f"p-{code}", delegation=code, standing="head"))
        room.put(Person(id="p-chair", office="chair"))
        room.put(Person(id="p-secretary", office="secretariat"))
        return room

    def put(self, row: Row) -> None:
        """A row that is there before the story begins."""
        self.rows = self.rows.changed((Put(row),))

    def paragraph(self, label: str, notation: str, *, level: int = 0, parent: str = "") -> Paragraph:
        """A paragraph at the end of the document, in bracket notation."""
        content = parse(notation)
        order = f"{len(self.rows.within(Paragraph, DOCUMENT)) + 1:03d}5"
        paragraph = Paragraph(
            id=f"par-{label}",
            document=DOCUMENT,
            order=order,
            label=label,
            level=level,
            parent=parent and f"par-{parent}",
            nodes=content.nodes,
            counter=content.counter,
            state="bracketed" if brackets(content) else "clean",
            hash=paragraph_hash(content, level, parent and f"par-{parent}"),
        )
        self.put(paragraph)
        return paragraph

    def __getitem__(self, label: str) -> Paragraph:
        """The paragraph of that label; KeyError where there is none."""
        for paragraph in self.rows.within(Paragraph, DOCUMENT):
            if paragraph.label == label:
                return paragraph
        raise KeyError(label)

    def notation(self, label: str) -> str:
        """What stands in a paragraph."""
        return notate(self[label].content)

    def reads(self, label: str, delegation: str = "") -> str:
        """What a delegation reads there; "" for the base reading."""
        return read(self[label].content, delegation or None)

    def alternative(self, label: str, words: str) -> tuple[str, str]:
        """The ids of the bracket and alternative that reads `words`."""
        for bracket in brackets(self[label].content):
            for alternative in bracket.alternatives:
                if read(alternative.content).strip() == words:
                    return bracket.id, alternative.id
        raise KeyError(words)

    def option(self) -> Option:
        """The one option of the document."""
        (option,) = self.rows.within(Option, DOCUMENT)
        return option

    def proposal(self) -> Proposal:
        """The newest proposal."""
        return max(self.rows.within(Proposal, DOCUMENT), key=lambda row: int(row.id.rpartition("-")[2]))

    def passes(self, seconds: float) -> None:
        """Time goes by."""
        self.now += timedelta(seconds=seconds)

    def by(self, who: str, behalf: str = "") -> "Hand":
        """A person of the room: a code, "chair" or "secretariat" (then possibly for a delegation)."""
        match who:
            case "chair":
                return Hand(self, "p-chair", "chair", "")
            case "secretariat":
                return Hand(self, "p-secretary", "secretariat", behalf)
            case _:
                return Hand(self, f"p-{who}", "", "")

    def carry(self, person: str, as_: str, behalf: str, command: Command) -> Decision:
        """Decide, record and evolve, as the service does; a refusal changes nothing."""
        actor = actor_for(self.rows, person, as_, behalf)
        if isinstance(actor, Refused):
            return actor
        sittings = self.rows.within(Sitting, "open")
        facts = Facts(
            now=self.now,
            new_id=lambda prefix: f"{prefix}{next(self._numbers)}",
            head=len(self.log),
            sitting=sittings[0].id if sittings else "",
            connected=self.connected,
            lost=self.lost,
            waiting=self.waiting.get,
            caucus=self.caucuses.get,
        )
        assert command_from_json(command.type, command_to_json(command)) == command
        if isinstance(command, InCaucus):
            return self._in_caucus(actor, command, facts)
        done = aside(self.rows, actor, command, facts)
        decision = self._decide(actor, command, facts) if done is None else done
        if isinstance(decision, Refused):
            return decision
        if isinstance(command, SubmitCaucus):
            self.caucuses[command.caucus] = without_submitted(self.caucuses[command.caucus], command)
        if isinstance(decision, Submission | TakenBack):
            return self._put_aside(decision)
        for event in decision:
            self._record(actor, event, facts.sitting)
        return decision

    def _in_caucus(self, actor: Actor, command: InCaucus, facts: Facts) -> Decision:
        name = command.caucus if isinstance(command, OnCaucus) else ""
        done = in_caucus(self.rows, actor, command, self.caucuses.get(name), facts)
        if isinstance(done, Refused):
            return done
        assert caucus_from_json(caucus_to_json(done)) == done, "a caucus survives being kept"
        self.caucuses[done.id] = done
        if not done.places:
            del self.caucuses[done.id]
        return ()

    def _put_aside(self, done: Submission | TakenBack) -> Decision:
        if isinstance(done, Submission):
            self.waiting[done.id] = done
        else:
            del self.waiting[done.proposal]
        return ()

    def _decide(self, actor: Actor, command: Command, facts: Facts) -> Decision:
        if isinstance(command, ABOUT_SITTINGS):
            return decide_sitting(self.rows, actor, command, facts)
        return decide(self.rows, actor, command, facts)

    def _record(self, actor: Actor, event: Event, sitting: str) -> None:
        again = event_from_json(event.type, event_to_json(event), event_version(event.type))
        assert again == event, "an event survives the way into the record and back"
        if isinstance(event, ProposalIntroduced):
            del self.waiting[event.proposal]
        recorded = Recorded(
            seq=len(self.log) + 1,
            at=self.now.isoformat(),
            sitting=sitting,
            person=actor.person,
            delegation=actor.delegation,
            on_behalf_of=actor.on_behalf_of,
            command="c",
            event=event,
        )
        self.log.append(recorded)
        self.rows = self.rows.changed(evolve(self.rows, recorded))


@dataclass(frozen=True, slots=True)
class Hand:
    """A person about to act."""

    room: Room
    person: str
    as_: str
    behalf: str

    def does(self, command: Command) -> Decision:
        """Any command."""
        return self.room.carry(self.person, self.as_, self.behalf, command)

    def proposes(self, label: str, text: str, *, version: int = 0, typed: bool = False) -> Decision:
        """The paragraph should read so; typed on the present version unless another is named."""
        paragraph = self.room[label]
        return self.does(
            ProposeText(paragraph=paragraph.id, text=text, version=version or paragraph.version, typed=typed)
        )


def code(decision: Decision) -> str:
    """The refusal's code, "" where the command was carried out."""
    return decision.code if isinstance(decision, Refused) else ""


def made(decision: Decision) -> list[str]:
    """The types of the events that were made."""
    assert not isinstance(decision, Refused), decision
    return [event.type for event in decision]
