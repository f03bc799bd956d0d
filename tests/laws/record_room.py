"""A working group on a store of its own, with the real rules, for laws about the record; and what may be done in it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from server.drafting import brackets, paragraph_hash, parse, read
from server.group import (
    Actor,
    AddOption,
    AddParagraph,
    CallBack,
    Clearing,
    Command,
    CommentOn,
    CreateDocument,
    CreateGroup,
    DeleteParagraph,
    Document,
    DocumentCreated,
    Event,
    Facts,
    Gavel,
    JoinAlternative,
    LeaveAlternative,
    LiveWith,
    MarkParagraph,
    ObjectTo,
    Office,
    Paragraph,
    Position,
    Proposal,
    ProposeText,
    PutQuestion,
    Question,
    RaiseFlag,
    Reserve,
    Retain,
    Row,
    Rows,
    SetDelegation,
    SetPerson,
    StandBehind,
    Support,
    Target,
    TurnTo,
    WithdrawPosition,
    WithdrawProposal,
)
from server.kernel import Refused
from server.service import Accepted, Answer, Envelope, NobodyConnected, Rules, Service, World, working_rules
from server.store import Store, migrate
from tests.contract.recording import CountedIds, Ear, SetClock

GROUP, DOCUMENT = "g-laws", "d-laws"
MEMBERS = ("FRA", "JPN", "BRA")
TEXTS = (
    "The Group recommends [FRA: enhanced / JPN: closer] cooperation among all stakeholders",
    "Governments carry out their roles and responsibilities on an equal footing",
    "[International / Regional] organizations report {to be checked} each year",
)
WORDS = ("all", "Governments", "stakeholders", "shall", "should", "in 2026", "on an equal footing", "各方")

R = TypeVar("R", bound=Row)


@dataclass(slots=True)
class Room:
    """The group at a moment; every command gets an id of its own."""

    service: Service
    clock: SetClock
    chair: str = ""
    secretariat: str = ""
    observer: str = ""
    heads: dict[str, str] = field(default_factory=dict)
    asked: int = 0

    def asks(self, person: str, command: Command, as_: str = "", on_behalf_of: str = "") -> Answer:
        """The answer to a person's command."""
        self.clock.pause(7)
        return self.service.handle_command(self._envelope(command, as_, on_behalf_of), person)

    def founds(self, command: Command) -> Accepted:
        """What the operator's command made; it may not be refused."""
        answer = self.service.handle_as_operator(self._envelope(command))
        assert isinstance(answer, Accepted), answer
        return answer

    def admits(self, delegation: str = "", office: Office = "") -> str:
        """The id of a new person, the head of that delegation or an officer."""
        made = self.founds(SetPerson(delegation=delegation, office=office, standing="head"))
        return str(json.loads(made.events[0].text)["rows"]["persons"][0]["id"])

    def rows_of(self, kind: type[R], key: str = DOCUMENT) -> tuple[R, ...]:
        """The present rows of that kind."""
        with self.service.rows(GROUP) as rows:
            return rows.within(kind, key)

    def _envelope(self, command: Command, as_: str = "", on_behalf_of: str = "") -> Envelope:
        self.asked += 1
        return Envelope(id=f"c-{self.asked}", command=command, group=GROUP, as_=as_, on_behalf_of=on_behalf_of)


@contextmanager
def opened() -> Iterator[Room]:
    """A group of three members, an observer, a chair and a secretariat, with a document of three paragraphs."""
    database, founded, last_id = _founded()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "record.sqlite3"
        path.write_bytes(database)
        room = _room(path, CountedIds(last_id), founded.clock.moment)
        yield replace(founded, service=room.service, clock=room.clock)
        room.service.store.close()


@cache
def _founded() -> tuple[bytes, Room, int]:
    """The group as it is founded, once for all examples: the database's bytes, who is who, the last id given."""
    with TemporaryDirectory() as folder:
        path, ids = Path(folder) / "record.sqlite3", CountedIds()
        migrate(f"sqlite:///{path}")
        room = _room(path, ids, SetClock().moment)
        room.founds(CreateGroup(name="Working Group on Enhanced Cooperation"))
        for code in MEMBERS:
            room.founds(SetDelegation(delegation=code, name=code))
            room.heads[code] = room.admits(code)
        room.founds(SetDelegation(delegation="NGO", name="NGO", is_a="observer", observer_class="NGO"))
        room.observer = room.admits("NGO")
        room.chair, room.secretariat = room.admits(office="chair"), room.admits(office="secretariat")
        room.founds(CreateDocument(title="Recommendations"))
        room.service.store.close()
        return path.read_bytes(), room, ids.last


def _room(path: Path, ids: CountedIds, moment: datetime) -> Room:
    clock = SetClock(moment)
    world = World(clock=clock, ids=ids, publisher=Ear(), presence=NobodyConnected(), gathering_seconds=0)
    return Room(Service(Store.open(f"sqlite:///{path}"), _rules(), world), clock)


def _rules() -> Rules:
    """The real rules, with a document that is there without an import."""
    real = working_rules()

    def decide(
        rows: Rows, actor: Actor, command: Command, facts: Facts, prepared: object
    ) -> tuple[Event, ...] | Refused:
        if isinstance(command, CreateDocument):
            return (_document(),)
        return real.decide(rows, actor, command, facts, prepared)

    return replace(real, decide=decide, prepare=lambda *_: None)


def _document() -> Event:
    paragraphs = []
    for number, notation in enumerate(TEXTS, start=1):
        content = parse(notation)
        paragraphs.append(
            Paragraph(
                id=f"par-{number}",
                document=DOCUMENT,
                order=f"a{number}",
                label=f"{number}.",
                nodes=content.nodes,
                counter=content.counter,
                hash=paragraph_hash(content, 0, ""),
            )
        )
    return DocumentCreated(document=Document(id=DOCUMENT, title="Recommendations"), paragraphs=tuple(paragraphs))


@dataclass(frozen=True, slots=True)
class Act:
    """A number of choices, from which an act is made that fits the room as it then is."""

    kind: int
    who: int
    first: int
    second: int

    def pick(self, among: tuple[R, ...]) -> R | None:
        """One of these, None where there is none."""
        return among[self.first % len(among)] if among else None


def perform(room: Room, act: Act) -> Answer | None:
    """Does it; None where nothing in the room fits. Many are refused, which is an act of its own."""
    kinds = (*MAKERS, *BY_THE_CHAIR)
    make = kinds[act.kind % len(kinds)]
    command = make(room, act)
    if command is None:
        return None
    if make in BY_THE_CHAIR:
        return room.asks(room.chair, command, "chair")
    code = MEMBERS[act.who % len(MEMBERS)]
    if act.second % 5 == 0:
        return room.asks(room.secretariat, command, "secretariat", code)
    return room.asks(room.heads[code], command, "delegate")


def _amends(room: Room, act: Act) -> Command | None:
    paragraph = act.pick(room.rows_of(Paragraph))
    if paragraph is None:
        return None
    words = read(paragraph.content, MEMBERS[act.who % len(MEMBERS)]).split(" ")
    place = act.second % (len(words) + 1)
    words[place : place + act.kind % 3] = [WORDS[act.second % len(WORDS)]]
    version = max(1, paragraph.version - act.second % 2)
    return ProposeText(paragraph=paragraph.id, text=" ".join(words).strip(), version=version)


def _alternative(room: Room, act: Act) -> tuple[str, str, str] | None:
    paragraph = act.pick(room.rows_of(Paragraph))
    found = brackets(paragraph.content) if paragraph is not None else []
    if paragraph is None or not found:
        return None
    bracket = found[act.second % len(found)]
    return paragraph.id, bracket.id, bracket.alternatives[act.second % len(bracket.alternatives)].id


def _with_alternative(make: Callable[[str, str, str], Command]) -> Callable[[Room, Act], Command | None]:
    def made(room: Room, act: Act) -> Command | None:
        found = _alternative(room, act)
        return None if found is None else make(*found)

    return made


def _with_row(kind: type[R], make: Callable[[R, Act], Command]) -> Callable[[Room, Act], Command | None]:
    def made(room: Room, act: Act) -> Command | None:
        keys = [paragraph.id for paragraph in room.rows_of(Paragraph)] if kind in {Position, Clearing} else [DOCUMENT]
        found = act.pick(tuple(row for key in keys for row in room.rows_of(kind, key)))
        return None if found is None else make(found, act)

    return made


def _put(paragraph: Paragraph, act: Act) -> Command:
    return PutQuestion(kind="agree", paragraphs=(paragraph.id,), missing=("JPN",) if act.second % 3 == 0 else ())


MAKERS: tuple[Callable[[Room, Act], Command | None], ...] = (
    _amends,
    _amends,
    _with_alternative(lambda paragraph, _, alternative: JoinAlternative(paragraph=paragraph, alternative=alternative)),
    _with_alternative(lambda paragraph, _, alternative: StandBehind(paragraph=paragraph, alternative=alternative)),
    _with_alternative(lambda paragraph, _, alternative: LeaveAlternative(paragraph=paragraph, alternative=alternative)),
    _with_alternative(
        lambda paragraph, _, alternative: Support(target=Target(paragraph=paragraph, alternative=alternative))
    ),
    _with_alternative(
        lambda paragraph, _, alternative: ObjectTo(
            target=Target(paragraph=paragraph, alternative=alternative), reason="capital needs time", kind="wording"
        )
    ),
    _with_row(Paragraph, lambda row, _: ObjectTo(target=Target(paragraph=row.id), reason="outside", acceptable="none")),
    _with_row(Paragraph, lambda row, _: LiveWith(target=Target(paragraph=row.id))),
    _with_row(Paragraph, lambda row, _: Reserve(target=Target(paragraph=row.id), reason="scrutiny")),
    _with_row(Paragraph, lambda row, _: CommentOn(paragraph=row.id, text="France recalls resolution 67/195")),
    _with_row(Paragraph, lambda row, _: MarkParagraph(paragraph=row.id, mark="awaiting instructions")),
    _with_row(Paragraph, lambda row, act: AddParagraph(document=DOCUMENT, after=row.id, text=WORDS[act.second % 8])),
    _with_row(Paragraph, lambda row, _: DeleteParagraph(paragraph=row.id, version=row.version)),
    _with_row(Paragraph, lambda row, act: AddOption(paragraphs=(row.id,), texts=(WORDS[act.second % 8],))),
    _with_row(Proposal, lambda row, _: WithdrawProposal(proposal=row.id)),
    _with_row(Position, lambda row, _: WithdrawPosition(position=row.id)),
    _with_row(Clearing, lambda row, _: CallBack(clearing=row.id)),
    _with_row(Question, lambda row, _: RaiseFlag(question=row.id)),
)
BY_THE_CHAIR: tuple[Callable[[Room, Act], Command | None], ...] = (
    _with_alternative(
        lambda paragraph, bracket, alternative: Retain(paragraph=paragraph, bracket=bracket, alternative=alternative)
    ),
    _with_alternative(
        lambda paragraph, bracket, alternative: PutQuestion(
            kind="retain", paragraphs=(paragraph,), bracket=bracket, alternative=alternative
        )
    ),
    _with_row(Paragraph, _put),
    _with_row(Question, lambda row, _: Gavel(question=row.id, seen=row.touched, go_on=True)),
    _with_row(Paragraph, lambda row, _: TurnTo(sitting="s-none", paragraph=row.id)),
)
