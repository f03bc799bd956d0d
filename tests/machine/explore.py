"""Breadth-first through all states of a small world, comparing each step with the oracle."""

from collections import deque
from dataclasses import dataclass, field, replace

from server.consensus import (
    TABLE,
    Agreed,
    Announce,
    Became,
    Cleared,
    Deed,
    Gavel,
    Matter,
    Moment,
    Object,
    ObjectToQuestion,
    Question,
    Rule,
    Subject,
    TakenBack,
    decide,
    evolve,
    state_of,
)
from server.kernel import Refused
from tests.machine.oracle import (
    WITHOUT_ASKING,
    allowed,
    beside,
    can_be_agreed,
    is_final,
    late,
    stands,
    state_in_words,
)
from tests.machine.worlds import SEQ, State, Try, World, canonical, first, later, retained, tries

Table = tuple[Rule, ...]
Reached = tuple[State, tuple[Deed, ...], float]
"""Where a step leads, by which deeds, when."""


class Broken(AssertionError):
    """A rule of domain section 4 does not hold in this world."""


@dataclass(slots=True)
class Explored:
    """All states of a world and the steps between them."""

    states: list[State] = field(default_factory=list)
    steps: int = 0
    refusals: dict[str, int] = field(default_factory=dict)
    into: dict[State, list[State]] = field(default_factory=dict)
    """For each state the states that one step before leads to it."""
    came: dict[State, tuple[State, tuple[Deed, ...], float] | None] = field(default_factory=dict)
    """How each state was first reached: from where, by which deeds, when."""


def explore(world: World, table: Table = TABLE) -> Explored:
    """Every state of the world; raises `Broken` at the first step or refusal that the domain forbids."""
    explored = Explored()
    waiting = deque(canonical(world, state) for state in first(world))
    for state in waiting:
        explored.came[state] = None
    while waiting:
        state = waiting.popleft()
        explored.states.append(state)
        check_state(state)
        reached: list[Reached] = [(after, (), after.now) for after in later(world, state)]
        for one in tries(world, state):
            reached += step(world, state, one, table, explored)
        for after, deeds, now in reached:
            explored.into.setdefault(after, []).append(state)
            if after not in explored.came:
                explored.came[after] = (state, deeds, now)
                waiting.append(after)
    return explored


def step(world: World, state: State, one: Try, table: Table, explored: Explored) -> list[Reached]:
    """The state that a try leads to, none where it is refused; both must be what the oracle says."""
    made = decide(state.matter, one.act, one.moment, table)
    lets = allowed(state, one.act, one.moment)
    if isinstance(made, Refused):
        if lets:
            raise Broken(f"{one.act} is refused ({made.code}) in {state}")
        explored.refusals[made.code] = explored.refusals.get(made.code, 0) + 1
        return []
    if not lets:
        raise Broken(f"{one.act} is let through in {state}")
    explored.steps += 1
    deeds = with_words(world, made)
    after = done(state.matter, deeds, one.moment)
    check_step(state, one, deeds, after)
    return [(canonical(world, State(after, state.now)), deeds, state.now)]


def with_words(world: World, deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """The deeds with the words that a clearing leaves, which only this world knows."""
    out: list[Deed] = []
    for deed in deeds:
        out.append(deed)
        if isinstance(deed, Cleared):
            out.append(Became(deed.subject, retained(world, int(deed.alternative))))
    return tuple(out)


def done(matter: Matter, deeds: tuple[Deed, ...], moment: Moment) -> Matter:
    """The matter after all the deeds."""
    for deed in deeds:
        matter = evolve(matter, deed, moment)
    return matter


def check_step(before: State, one: Try, deeds: tuple[Deed, ...], after: Matter) -> None:
    """The one rule: agreed only from a question to agree, on exactly that text; nothing agreed changes its words."""
    check_break(before, one, after)
    for deed in deeds:
        if isinstance(deed, Agreed):
            check_agreed(before, one, deed)
    if any(isinstance(deed, Agreed) for deed in deeds):
        check_together(before, deeds)
    check_ended(before.matter, after, deeds)
    if any(isinstance(deed, TakenBack) for deed in deeds):
        check_taken_back(before.matter, after)
        return
    for subject in before.matter.subjects:
        now = after.subject(subject.id)
        if now is None:
            raise Broken(f"{subject.id} is lost")
        if subject.agreement is not None and now.agreement is not None and now.text != subject.text:
            check_corrected(before.matter.question, one, subject, now)
        if subject.agreement is not None and now.agreement is None and not may_reopen(before.matter, one, subject):
            raise Broken(f"{subject.id} is open again by something else")
        if now.agreement is not None and subject.agreement is None and not any(isinstance(d, Agreed) for d in deeds):
            raise Broken(f"{subject.id} became agreed by something else")


def check_agreed(before: State, one: Try, deed: Agreed) -> None:
    """By a question to agree, or to adopt, on exactly that text, with all that was still missing."""
    question, subject = before.matter.question, before.matter.subject(deed.subject)
    asked = next((item for item in question.asked if item.subject == deed.subject), None) if question else None
    to_agree = question is not None and (question.asks == "agree" or question.ends == "adopted")
    if question is None or not to_agree or subject is None or asked is None:
        raise Broken(f"{deed} without a question to agree")
    if not isinstance(one.act, Announce if question.way == "silence" else Gavel):
        raise Broken(f"{deed} by {one.act}")
    before_it = subject.agreement
    if deed.missing != question.missing | (before_it.missing if before_it is not None else set()):
        raise Broken(f"{deed} with others missing than were named")
    if deed.stage != question.stage:
        raise Broken(f"{deed} at another stage than it was asked at")
    if deed.waits != would_wait_for(before, question, subject):
        raise Broken(f"{deed} waits for something else than was said")
    if deed.hash != asked.hash or not can_be_agreed(subject, asked, question):
        raise Broken(f"{deed} on other words than were asked about")


def check_corrected(question: Question | None, one: Try, subject: Subject, now: Subject) -> None:
    """Agreed words change by a conforming list that nobody objected to, to exactly what was asked; they stay agreed."""
    asked = [item for item in question.asked if item.subject == subject.id] if question is not None else []
    by_list = question is not None and question.asks == "correct" and isinstance(one.act, Gavel | Announce)
    if not by_list or not asked or now.text != replace(subject.text, hash=asked[0].becomes):
        raise Broken(f"the agreed words of {subject.id} changed")
    if subject.agreement is None or now.agreement != replace(subject.agreement, hash=asked[0].becomes):
        raise Broken(f"{subject.id} is agreed otherwise once it was corrected")
    beside = {"reserve", "dissociate"}
    said = {(p.delegation, p.kind) for p in subject.positions if p.kind in beside and stands(p, subject)}
    if said != {(p.delegation, p.kind) for p in now.positions if p.kind in beside and stands(p, now)}:
        raise Broken(f"what was said beside the agreement on {subject.id} is lost by a correction")


def may_reopen(before: Matter, one: Try, subject: Subject) -> bool:
    """By its own question to reopen it; or by an objection of one still to confirm, or while it goes up."""
    question = before.question
    if isinstance(one.act, Object):
        missing = subject.agreement.missing if subject.agreement is not None else frozenset[str]()
        up = question is not None and question.asks == "agree" and question.touches(subject.id)
        return one.act.subject == subject.id and (up or one.act.position.delegation in missing)
    return question is not None and question.asks == "reopen" and isinstance(one.act, Gavel | Announce)


def check_ended(before: Matter, after: Matter, deeds: tuple[Deed, ...]) -> None:
    """A document ends once; adopted is agreed throughout, and no other end agrees anything."""
    if any(isinstance(deed, TakenBack) for deed in deeds):
        if before.ended and (before.last is None or before.last.question.ends != before.ended):
            raise Broken(f"{before.ended} was taken back, which the last gavel did not do")
        return
    if before.ended and after.ended != before.ended:
        raise Broken(f"{before.ended} became {after.ended}")
    if after.ended == before.ended:
        return
    question = before.question.ends if before.question is not None else ""
    if after.ended not in {question, *WITHOUT_ASKING}:
        raise Broken(f"{after.ended} without a question of it")
    if after.ended == "adopted":
        if not all(is_final(subject) for subject in after.subjects):
            raise Broken("adopted with text that is not agreed")
    elif [one.agreement for one in after.subjects] != [one.agreement for one in before.subjects]:
        raise Broken(f"{after.ended} changed what is agreed")


def check_taken_back(before: Matter, after: Matter) -> None:
    """Exactly as before the gavel, but for what was said since."""
    if before.last is None or after.last is not None:
        raise Broken("what was taken back can be taken back again")
    for was in before.last.before:
        now = after.subject(was.id)
        if now is None or (now.text, now.agreement, now.question) != (was.text, was.agreement, ""):
            raise Broken(f"{now} is not as it was before the gavel: {was}")


def would_wait_for(before: State, question: Question, subject: Subject) -> set[str]:
    """What was said that it waits for, and what is open of the package that it was agreed in."""
    others = [one for one in before.matter.subjects if one.package and one.package == subject.package]
    opened = {one.id for one in others if one.agreement is None} - {one.subject for one in question.asked}
    said = question.waits | (subject.agreement.waits if subject.agreement is not None else set())
    return {one for one in said if not is_final(before.matter.subject(one))} | opened


def check_together(before: State, deeds: tuple[Deed, ...]) -> None:
    """What was asked as a whole becomes agreed as a whole."""
    question = before.matter.question
    agreed = {deed.subject for deed in deeds if isinstance(deed, Agreed)}
    if question is None or agreed != _open_before(before.matter, question):
        raise Broken(f"only {agreed} became agreed of {question}")


def _open_before(matter: Matter, question: Question) -> set[str]:
    """What is asked about and not agreed already, or only at an earlier stage."""
    found = (matter.subject(one.subject) for one in question.asked)
    open_ = (one for one in found if one is not None and (one.agreement is None or one.agreement.stage))
    return {subject.id for subject in open_}


def check_waiting(matter: Matter) -> None:
    """Nothing waits for what is agreed; and what was agreed together waits for the one that is open again."""
    for subject in matter.subjects:
        waits = subject.agreement.waits if subject.agreement is not None else frozenset[str]()
        if any(is_final(matter.subject(one)) for one in waits):
            raise Broken(f"{subject} waits for what is agreed")
        for other in matter.subjects:
            together = subject.package != "" and other.package == subject.package
            if together and subject.agreement is not None and other.agreement is None and other.id not in waits:
                raise Broken(f"{subject} stays agreed without {other.id}")


def check_break(before: State, one: Try, after: Matter) -> None:
    """An objection to what is asked takes it out of the question, or ends that; one that came late is held by nobody,
    and the question goes on."""
    question, act = before.matter.question, one.act
    if question is None or not isinstance(act, Object | ObjectToQuestion):
        return
    delegation = act.delegation if isinstance(act, ObjectToQuestion) else act.position.delegation
    if late(question, delegation, act.receipt):
        if isinstance(act, Object) and (not question.touches(act.subject) or beside(question, act.position)):
            return
        if after.subjects != before.matter.subjects or after.question is None or delegation not in after.question.late:
            raise Broken(f"{act} came late and is more than shown")
    elif isinstance(act, ObjectToQuestion):
        others = len(question.asked) > 1 and bool(act.subject)
        if (after.question is not None) != others or (after.question and after.question.touches(act.subject)):
            raise Broken(f"{act} is in time and the question goes on")
        if [one.text for one in after.subjects] != [one.text for one in before.matter.subjects]:
            raise Broken(f"{act} changed a text")
    elif question.touches(act.subject) and not beside(question, act.position) and _goes_on(after, act.subject):
        raise Broken(f"{act} is in time and the question goes on")


def _goes_on(after: Matter, subject: str) -> bool:
    return after.question is not None and after.question.touches(subject)


def check_state(state: State) -> None:
    """The state in words is the domain's, and what is agreed is clean and of the hash that was agreed."""
    question = state.matter.question
    check_waiting(state.matter)
    for subject in state.matter.subjects:
        if state_of(subject) != state_in_words(subject):
            raise Broken(f"{subject} is called {state_of(subject)}")
        if subject.agreement is not None and subject.agreement.hash != subject.text.hash:
            raise Broken(f"{subject} is agreed in other words")
        if question is not None and question.touches(subject.id) != (subject.question == question.id):
            raise Broken(f"{subject} and its question disagree")


def without_dead_ends(explored: Explored) -> list[State]:
    """States from which no step leads to one in which everything is agreed, or the document has ended."""
    settled = [
        s
        for s in explored.states
        if s.matter.ended or all(state_of(one) in {"agreed", "deleted"} for one in s.matter.subjects)
    ]
    reach = set(settled)
    waiting = deque(settled)
    while waiting:
        for before in explored.into.get(waiting.popleft(), []):
            if before not in reach:
                reach.add(before)
                waiting.append(before)
    return [state for state in explored.states if state not in reach]


def replayed(world: World, explored: Explored, state: State) -> State:
    """The state once more, from the first one through all the deeds that led to it, at the times they had."""
    path: list[tuple[tuple[Deed, ...], float]] = []
    at = state
    while (came := explored.came[at]) is not None:
        path.append((came[1], came[2]))
        at = came[0]
    now = at
    for deeds, when in reversed(path):
        matter = done(now.matter, deeds, Moment(when, SEQ))
        now = canonical(world, State(matter, when)) if not deeds else canonical(world, State(matter, now.now))
    return now
