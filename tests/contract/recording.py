"""A small world to test the record with: short rules, a clock that is set, ids that count, a publisher's ear."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from server.group import (
    Actor,
    Change,
    Command,
    Comment,
    CommentOn,
    Event,
    Facts,
    Mark,
    MarkParagraph,
    ParagraphCommented,
    ParagraphMarked,
    ParagraphUnmarked,
    Person,
    PersonSet,
    Put,
    Recorded,
    Remove,
    Role,
    Rows,
    SetPerson,
    UnmarkParagraph,
)
from server.kernel import Refused
from server.projections import Audience, Frame
from server.service import Envelope, NobodyConnected, Rules, Service, World
from server.store import Store, make_stream

STREAM = "g-1"
DOCUMENT = "d-1"


@dataclass(slots=True)
class SetClock:
    """Stands still until it is moved; a pause moves it."""

    moment: datetime = datetime(2026, 2, 28, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def pause(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@dataclass(slots=True)
class CountedIds:
    """`cm-1`, `cm-2`, ..."""

    last: int = 0

    def new(self, prefix: str) -> str:
        self.last += 1
        return f"{prefix}{self.last}"


@dataclass(slots=True)
class Ear:
    """Keeps what was published; `deaf` makes it fail as a broken way out does."""

    frames: list[Frame] = field(default_factory=list)
    deaf: bool = False

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        """Nothing of a caucus is told here."""

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        """Nothing is confided by the small rules."""

    def own(self, stream: str, whose: str) -> None:
        """Nobody here keeps notes."""

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        if self.deaf:
            raise ConnectionError("nobody can be reached")
        self.frames.append(frames["members"])

    def numbers(self) -> list[int]:
        """The numbers that were heard, in the order in which they were."""
        return [seq for frame in self.frames for seq in range(frame.first_seq, frame.last_seq + 1)]


def decide(_rows: Rows, actor: Actor, command: Command, facts: Facts, _prepared: object) -> tuple[Event, ...] | Refused:
    """Comments say what happens: `refuse`, `fail`, `twice`; marks can be set and taken away; anybody sets persons."""
    match command:
        case CommentOn(text="refuse"):
            return Refused("no-change", do="say something else")
        case CommentOn(text="fail"):
            raise ZeroDivisionError("a bug in a core")
        case CommentOn(text=text):
            times = 2 if text == "twice" else 1
            return tuple(_commented(facts.new_id("cm-"), actor, command) for _ in range(times))
        case MarkParagraph():
            mark_id = facts.new_id("mk-")
            mark = Mark(id=mark_id, document=DOCUMENT, paragraph=command.paragraph, is_a=command.mark)
            return (ParagraphMarked(mark=mark),)
        case UnmarkParagraph():
            return (ParagraphUnmarked(document=DOCUMENT, mark=command.mark),)
        case SetPerson():
            return (PersonSet(person=Person(id=command.person, delegation=command.delegation, office=command.office)),)
        case _:
            return Refused("not-permitted")


def _commented(comment_id: str, actor: Actor, command: CommentOn) -> Event:
    return ParagraphCommented(
        comment=Comment(
            id=comment_id,
            document=DOCUMENT,
            paragraph=command.paragraph,
            delegation=actor.delegation,
            text=command.text,
        )
    )


def evolve(_rows: Rows, recorded: Recorded, _between: Callable[[], None] = lambda: None, /) -> tuple[Change, ...]:
    """What these events make of the rows."""
    match recorded.event:
        case ParagraphCommented(comment=comment):
            return (Put(comment),)
        case ParagraphMarked(mark=mark):
            return (Put(mark),)
        case ParagraphUnmarked(mark=mark_id):
            return (Remove(Mark, mark_id),)
        case PersonSet(person=person):
            return (Put(person),)
        case _:
            return ()


def actor_for(rows: Rows, person: str, _as: str, on_behalf_of: str) -> Actor | Refused:
    """Everybody whose id begins with `p-`; those with `ngo` in it observe."""
    if not person.startswith("p-"):
        return Refused("not-permitted", do="ask the secretariat")
    found = rows.get(Person, person)
    delegation = "FRA" if found is None else found.delegation
    role: Role = "observer" if "ngo" in person else "head"
    return Actor(person=person, role=role, delegation=delegation, on_behalf_of=on_behalf_of)


def rules() -> Rules:
    """The small rules."""
    return Rules(
        decide=decide,
        aside=lambda *_: None,
        evolve=evolve,
        actor_for=actor_for,
        prepare=lambda *_: None,
        broken_law=lambda *_: "",
    )


@dataclass(slots=True)
class Recording:
    """A service over a store with the small rules, and its world at hand."""

    store: Store
    clock: SetClock = field(default_factory=SetClock)
    ids: CountedIds = field(default_factory=CountedIds)
    ear: Ear = field(default_factory=Ear)
    gathering_seconds: float = 0

    def service(self) -> Service:
        """A service as a server starts it: it remembers nothing."""
        with self.store.writing() as connection:
            make_stream(connection, STREAM, STREAM)
        world = World(
            clock=self.clock,
            ids=self.ids,
            publisher=self.ear,
            presence=NobodyConnected(),
            gathering_seconds=self.gathering_seconds,
        )
        return Service(self.store, rules(), world)


def says(text: str, command_id: str, paragraph: str = "par-1") -> Envelope:
    """The command that puts a comment beside a paragraph."""
    return Envelope(id=command_id, command=CommentOn(paragraph=paragraph, text=text), group=STREAM)
