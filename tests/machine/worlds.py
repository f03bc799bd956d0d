"""Small worlds of consensus, each complete: who is in it, which texts can stand, and all that anybody can try.

In a world each subject has one bracket: its base "0", which was there before anybody proposed, and alternatives
"1", "2" and so on, held by the delegations in turn; the last one omits. A text is the set of alternatives that
stand, or the one that was retained. A delegation objects to one thing at a time: an alternative, or a clean text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import product

from server.consensus import (
    WHOLE,
    Act,
    Alternative,
    Amend,
    Announce,
    Asked,
    Bracket,
    Confirm,
    DocumentEnd,
    EndDocument,
    Expire,
    Extend,
    Flag,
    Gavel,
    Instead,
    LowerFlag,
    Matter,
    Meet,
    Moment,
    Object,
    ObjectToQuestion,
    Position,
    PositionKind,
    Put,
    Question,
    QuestionKind,
    RaiseFlag,
    Receipt,
    Retain,
    Retract,
    RunOut,
    Scope,
    SetAside,
    SetBack,
    Subject,
    Take,
    TakeBack,
    Text,
    Way,
    Withdraw,
)
from server.kernel import limits

SECONDS = 5
OVER = float(limits.FLOOR_QUESTION_EXPIRES_SECONDS)
SEQ = 1
DEADLINE = 72 * 3600.0
"""A silence put at 0 runs until then; a longer one is the same once it has become so."""
ANNOUNCED_AT = DEADLINE + 4 * 3600
"""When an unbroken one is announced by itself."""


@dataclass(frozen=True, slots=True)
class World:
    """What there is: every field that is larger makes the world larger."""

    delegations: tuple[str, ...] = ("FRA", "JPN")
    alternatives: int = 2
    subjects: tuple[str, ...] = ("p1",)
    flags: tuple[str, ...] = ("FRA",)
    """Who asks for the floor; "" is the secretariat that notes a flag without a name."""
    missing: tuple[frozenset[str], ...] = (frozenset(),)
    """Who must confirm, as the question may say."""
    asks: tuple[QuestionKind, ...] = ("agree", "retain")
    scopes: tuple[Scope, ...] = ("each",)
    en_bloc: bool = False
    package: str = ""
    """The package that all subjects can be put as."""
    waits: tuple[frozenset[str], ...] = (frozenset(),)
    """On what an agreement may be conditional, as the question may say."""
    mild: tuple[PositionKind, ...] = ()
    """Positions that block nothing."""
    mildly: tuple[str, ...] = ("JPN",)
    """Who takes them."""
    objections: tuple[str, ...] = ("alternative", "whole")
    withdrawing: bool = True
    """Sponsors withdraw their alternatives."""
    calling_back: bool = True
    """Delegations put the whole bracket back into a text that is clean."""
    stages: tuple[str, ...] = ()
    """The stages before the last, in their order."""
    at: tuple[str, ...] = ("",)
    """The stages at which questions are asked."""
    becomes: tuple[str, ...] = ()
    """What a conforming list would make of a text."""
    of_the_group: tuple[QuestionKind, ...] = ()
    """Questions about no text."""
    ends: tuple[DocumentEnd, ...] = ()
    """How the document may end."""
    chairs_text: bool = False
    """The chair has put forward a clean text, that the group may work from."""
    taking_back: bool = False
    """Who presides takes the last gavel back."""
    clean_start: bool = False
    ways: tuple[Way, ...] = ("floor",)
    starts: tuple["State", ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class State:
    """A matter and the time."""

    matter: Matter
    now: float = 0.0


@dataclass(frozen=True, slots=True)
class Try:
    """Something that somebody tries."""

    act: Act
    moment: Moment


def holder(world: World, alternative: int) -> str:
    """The delegation whose alternative it is; nobody's for the base."""
    return "" if alternative == 0 else world.delegations[(alternative - 1) % len(world.delegations)]


def words(world: World, alternative: int) -> str:
    """The hash of its words: the last one omits."""
    return "" if alternative == world.alternatives - 1 else f"w{alternative}"


def bracketed(world: World, standing: frozenset[int]) -> Text:
    """The text with these alternatives beside the base."""
    if not standing:
        return retained(world, 0)
    found = tuple(
        Alternative(str(one), words(world, one), frozenset({holder(world, one)} - {""}))
        for one in sorted({0, *standing})
    )
    return Text("[" + "/".join(one.id for one in found) + "]", clean=False, brackets=(Bracket("b", found),))


def retained(world: World, alternative: int) -> Text:
    """The text once that alternative was retained."""
    return Text(f"clean {alternative}", clean=True, empty=alternative == world.alternatives - 1)


def whole(world: World) -> Text:
    """The text with every alternative."""
    return bracketed(world, frozenset(range(1, world.alternatives)))


def first(world: World) -> tuple[State, ...]:
    """The states that the exploration starts from."""
    if world.starts:
        return world.starts
    text = retained(world, 0) if world.clean_start else whole(world)
    return (State(Matter(tuple(Subject(name, text) for name in world.subjects))),)


def tries(world: World, state: State) -> Iterator[Try]:
    """Everything that anybody can try in that state, sensible or not."""
    now = Moment(state.now, SEQ)
    for act in _acts(world, state.matter):
        yield Try(act, now)
    for seen in (SEQ, SEQ - 1):
        yield Try(Gavel(seen, by="chair", sitting="sitting"), now)
    if world.taking_back:
        for by, sitting in product(("chair", "vice-chair"), ("sitting", "another", "")):
            yield Try(TakeBack(by, sitting), now)
            if by != "chair" or not sitting:
                yield Try(Gavel(SEQ, by=by, sitting=sitting), now)
    for go_on in (True, False):
        yield Try(Gavel(SEQ, go_on), Moment(state.now, SEQ, ("JPN",)))


def _acts(world: World, matter: Matter) -> Iterator[Act]:
    yield from _chair(world, matter)
    if "silence" in world.ways:
        yield from _silence(world)
    for delegation in world.delegations:
        for item in ("", *(one.id for one in matter.subjects if world.becomes)):
            yield ObjectToQuestion(delegation, subject=item)
            if "silence" in world.ways:
                yield from (ObjectToQuestion(delegation, receipt, item) for receipt in RECEIPTS)
        for subject in matter.subjects:
            yield Confirm(subject.id, delegation)
            yield from _positions(world, subject, delegation)
            yield from _texts(world, subject, delegation)
    for one in matter.subjects if len(matter.subjects) > 1 else ():
        for other in matter.subjects:
            yield Meet(one.id, other.id)
            yield SetBack(one.id, other.id)
    for how in world.ends:
        yield EndDocument(how)
    for name in world.flags:
        up = {flag.id for flag in matter.question.flags} if matter.question is not None else set()
        if name or "secretariat" not in up:
            yield RaiseFlag(Flag(name or "secretariat", name))
        yield LowerFlag(name or "secretariat")


def _chair(world: World, matter: Matter) -> Iterator[Act]:
    yield Retract()
    yield Expire()
    for subject in matter.subjects:
        for alternative in range(world.alternatives):
            yield Retain(subject.id, "b", str(alternative), retained(world, alternative))
    if matter.question is None or len(world.subjects) > 1:
        for question in _questions(world, matter):
            yield Put(question)


RECEIPTS = (Receipt(0.0), Receipt(DEADLINE), Receipt(DEADLINE + 1), Receipt(admitted=True))
"""An objection can be received in time, to the second and too late, and one that was late can be admitted."""


def _silence(world: World) -> Iterator[Act]:
    """What the clock and who presides do with a silence."""
    yield RunOut(ANNOUNCED_AT)
    yield from (Announce(), Announce(by_itself=True))
    yield from (Extend(deadline) for deadline in (1.0, DEADLINE, DEADLINE + 1, 2 * DEADLINE))
    yield from (SetAside(delegation) for delegation in world.delegations)


def _questions(world: World, matter: Matter) -> Iterator[Question]:
    """Each question in each way; and silences that are too short."""
    for kind in world.of_the_group:
        yield Question("q", kind, ())
        yield Question("q", kind, (Asked(matter.subjects[0].id, matter.subjects[0].text.hash),))
    for question in _at_stages(world, matter):
        for way in world.ways:
            if way == "floor":
                yield replace(question, deadline=DEADLINE) if question.asks == "confirm" else question
            else:
                yield from (replace(question, way=way, deadline=end) for end in (DEADLINE, 0.0))


def _at_stages(world: World, matter: Matter) -> Iterator[Question]:
    for question in _from_the_floor(world, matter):
        for stage in world.at:
            yield replace(question, stage=stage, stages=world.stages)


def _from_the_floor(world: World, matter: Matter) -> Iterator[Question]:
    groups: list[tuple[Subject, ...]] = [(subject,) for subject in matter.subjects]
    if world.en_bloc:
        groups.append(matter.subjects)
    for group in groups:
        asked = tuple(Asked(subject.id, subject.text.hash) for subject in group)
        for scope, kind in product(world.scopes, world.asks):
            yield from _of_kind(world, kind, scope, asked)
        for how in world.ends if len(group) == len(matter.subjects) else ():
            yield Question("q", "adopt", asked, "whole", ends=how)
        if world.chairs_text:
            yield from _to_work_from(group, asked)
        other = tuple(replace(one, hash="other words") for one in asked)
        yield Question("q", "agree", other)
        yield Question("q", "retain", other, bracket="b", alternative="0")
        yield Question("q", "reopen", other)
        if "confirm" in world.asks:
            yield from (Question("q", "confirm", other, missing=missing) for missing in world.missing)
        yield Question("q", "adopt", asked, missing=world.missing[-1])
        for how in world.ends:
            yield Question("q", "adopt", other, "whole", ends=how)


CHAIRS = Text("chairs")
"""What the chair's text says."""


def _to_work_from(group: tuple[Subject, ...], asked: tuple[Asked, ...]) -> Iterator[Question]:
    """As the chair's text says it of all, of other words, of none of them, and as the text stands already."""
    instead = tuple(Instead(one.id, CHAIRS) for one in group)
    yield Question("q", "work_from", asked, "whole", instead=instead)
    yield Question("q", "work_from", tuple(replace(one, hash="other words") for one in asked), "whole", instead=instead)
    yield Question("q", "work_from", asked, "whole", instead=instead[1:])


def _of_kind(world: World, kind: QuestionKind, scope: Scope, asked: tuple[Asked, ...]) -> Iterator[Question]:
    if kind == "retain":
        for alternative in range(world.alternatives):
            yield Question("q", "retain", asked, scope, bracket="b", alternative=str(alternative))
    elif kind == "agree":
        for missing, waits in product(world.missing, world.waits):
            package = world.package if len(asked) > 1 else ""
            yield Question("q", "agree", asked, scope, missing=missing, waits=waits, package=package)
    elif kind == "correct":
        for becomes in world.becomes:
            yield Question("q", kind, tuple(replace(one, becomes=becomes) for one in asked), scope)
    elif kind == "confirm":
        for missing in world.missing:
            yield Question("q", "confirm", asked, scope, missing=missing)
    else:
        yield Question("q", kind, asked, scope)


def _positions(world: World, subject: Subject, delegation: str) -> Iterator[Act]:
    objects = [held for held in subject.positions if held.delegation == delegation and held.kind == "object"]
    for held in subject.positions:
        if held.delegation == delegation:
            yield Withdraw(subject.id, held)
    yield Withdraw(subject.id, Position(delegation, "object", WHOLE, "never held"))
    for about, hash_ in _targets(world, subject):
        wanted = Position(delegation, "object", about, hash_)
        if (not objects or wanted in objects) and ("alternative" if about else "whole") in world.objections:
            yield Object(subject.id, wanted)
            if "silence" in world.ways:
                yield from (Object(subject.id, wanted, receipt) for receipt in RECEIPTS)
        for kind in world.mild if delegation in world.mildly else ():
            yield Take(subject.id, Position(delegation, kind, about, hash_))


def _targets(world: World, subject: Subject) -> Iterator[tuple[str, str]]:
    """The whole text where it is clean, each alternative in the words it has, and one that is not there."""
    if subject.text.clean:
        yield WHOLE, subject.text.hash
    for alternative in range(world.alternatives):
        yield str(alternative), words(world, alternative)


def _texts(world: World, subject: Subject, delegation: str) -> Iterator[Act]:
    if subject.text.clean and world.calling_back:
        yield Amend(subject.id, whole(world))
        yield Amend(subject.id, whole(world), could_object=False)
    if not world.withdrawing:
        return
    standing = frozenset(int(found.id) for found in subject.text.alternatives)
    for alternative in standing:
        if holder(world, alternative) == delegation:
            left = bracketed(world, standing - {0, alternative})
            yield Amend(subject.id, left, withdrawn=True)


def canonical(world: World, state: State) -> State:
    """The same state with its times and numbers brought to the few that differ in what they allow."""
    question = state.matter.question
    if state.matter.last is not None and not world.taking_back:
        state = replace(state, matter=replace(state.matter, last=None))
    if question is None:
        return State(state.matter)
    if question.way == "silence":
        return _silent(state, question)
    over = state.now - question.put_at >= OVER
    ran = question.runs_from is not None and state.now - question.runs_from >= question.seconds
    now = OVER if over else (float(SECONDS) if ran else 0.0)
    began = None if question.runs_from is None else (0.0 if ran else now)
    flags = tuple(sorted(question.flags, key=lambda flag: flag.id))
    same = replace(question, put_at=0.0, runs_from=began, touched=SEQ, flags=flags)
    return State(replace(state.matter, question=same), now)


def _silent(state: State, question: Question) -> State:
    """Of a silence it matters whether the deadline has passed, and whether the time for announcing it is over."""
    now = DEADLINE if state.now >= question.deadline else 0.0
    if question.unbroken and state.now >= question.announce_at:
        now = ANNOUNCED_AT
    same = replace(question, put_at=0.0, runs_from=0.0, touched=SEQ, deadline=DEADLINE)
    return State(replace(state.matter, question=same), now)


def later(world: World, state: State) -> Iterator[State]:
    """What the clock does: the period runs, and half an hour passes; or the deadline, and the time for announcing."""
    question = state.matter.question
    if question is None:
        return
    if question.way == "silence":
        yield canonical(world, State(state.matter, max(state.now, question.deadline)))
        yield canonical(world, State(state.matter, ANNOUNCED_AT))
        return
    if question.runs_from is not None:
        yield canonical(world, State(state.matter, max(state.now, question.runs_from + question.seconds)))
    yield canonical(world, State(state.matter, max(state.now, question.put_at + OVER)))
