"""Every state of a small room with a member and the negotiating group that it is in: each speaks for itself alone."""

from collections import deque

from server.group import (
    Actor,
    Command,
    Delegation,
    Gavel,
    ObjectTo,
    Person,
    Position,
    PutQuestion,
    Question,
    Support,
    Target,
    WithdrawPosition,
    decide,
)
from server.kernel import Refused
from tests.builders import DOCUMENT
from tests.machine.test_rooms import copy, shape
from tests.stories.floor import Floor, room

CHAIR = Actor(person="p-chair", role="presides")
MEMBER = Actor(person="p-FRA", role="head", delegation="FRA")
GROUP = Actor(person="p-eu", role="spokesperson", delegation="EU")


def start() -> Floor:
    """France, and the EU with a spokesperson of its own."""
    here = room("FRA")
    here.put(Delegation(id="EU", name="European Union", is_a="group", members=("FRA",)))
    here.put(Person(id="p-eu", spokesperson_of="EU"))
    return here


def moves(here: Floor) -> list[Command]:
    """What anybody tries about the one paragraph."""
    target = Target(paragraph="1")
    found: list[Command] = [
        ObjectTo(target=target),
        Support(target=target),
        PutQuestion(kind="agree", paragraphs=("1",)),
    ]
    found += [WithdrawPosition(position=held.id) for held in here.held("1")]
    found += [Gavel(question=one.id, seen=1_000_000) for one in here.rows.within(Question, DOCUMENT)]
    return found


def held_by(here: Floor, delegation: str) -> set[Position]:
    """What a delegation holds."""
    return {row for row in here.held("1") if row.delegation == delegation}


def explored() -> tuple[int, int]:
    """Every room that can be reached: how many, and how many steps lead between them."""
    here = start()
    seen, waiting, steps = {shape(here)}, deque([here]), 0
    while waiting:
        here = waiting.popleft()
        later = copy(here)
        later.passes(5)
        reached = [later]
        for actor in (CHAIR, MEMBER, GROUP):
            for command in moves(here):
                after = step(here, actor, command)
                if after is not None:
                    reached.append(after)
                    steps += 1
        for after in reached:
            if shape(after) not in seen:
                seen.add(shape(after))
                waiting.append(after)
    return len(seen), steps


def step(here: Floor, actor: Actor, command: Command) -> Floor | None:
    """The room after it, None where it is refused; what the others hold is as it was."""
    after = copy(here)
    decision = decide(after.rows, actor, command, after.facts())
    if isinstance(decision, Refused):
        return None
    for event in decision:
        after._record(actor, event, "")
    for other in {"FRA", "EU"} - {actor.delegation}:
        assert held_by(after, other) == held_by(here, other), f"{actor.delegation} changed what {other} holds"
    if after.stands("1").state == "agreed" and here.stands("1").state != "agreed":
        assert not [held for held in here.held("1") if held.position == "object" and held.standing]
    return after


def test_neither_speaks_for_the_other() -> None:
    """Pinned: a change of rules shows here."""
    assert explored() == (21, 84)
