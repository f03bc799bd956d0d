"""The group's own rows in every state that a small room can reach: rights, refusals, and no other road."""

from collections import deque
from dataclasses import replace

from server.group import (
    COMMANDS,
    Actor,
    ConfirmAgreement,
    Expire,
    Gavel,
    InCaucus,
    LowerFlag,
    MemoryRows,
    ObjectTo,
    ParagraphAgreed,
    Position,
    PutQuestion,
    Question,
    RaiseFlag,
    Retract,
    Role,
    SubmitCaucus,
    Target,
    WithdrawPosition,
    decide,
    permitted,
)
from server.group import Command as Asked
from server.kernel import Refused
from tests.builders import DOCUMENT
from tests.stories.floor import Floor, room
from tests.stories.test_rights import MAY, example

ROLES: tuple[Role, ...] = ("presides", "chair", "secretariat", "head", "adviser", "observer", "public", "clock")
SEATS = {"head": ("FRA", "JPN"), "adviser": ("FRA",), "observer": ("NGO",)}


def actors() -> list[Actor]:
    """Everybody who can try something here."""
    return [
        Actor(person=f"p-{role}-{seat}", role=role, delegation=seat)
        for role in ROLES
        for seat in SEATS.get(role, ("",))
    ]


def moves(here: Floor, rows: MemoryRows) -> list[Asked]:
    """What can be tried here with the one paragraph, sensible or not."""
    whole = Target(paragraph="1")
    found: list[Asked] = [
        PutQuestion(kind="agree", paragraphs=("1",)),
        PutQuestion(kind="agree", paragraphs=("1",), missing=("FRA",)),
        PutQuestion(kind="reopen", paragraphs=("1",)),
        ObjectTo(target=whole),
        ConfirmAgreement(paragraph="1"),
    ]
    for question in rows.within(Question, DOCUMENT):
        found += [Gavel(question=question.id, seen=1_000_000), Gavel(question=question.id, seen=0)]
        found += [Retract(question=question.id), Expire(question=question.id)]
        # One flag at a time: how flags add up is explored in the core's own worlds.
        found += [] if question.flags else [RaiseFlag(question=question.id)]
        found += [LowerFlag(question=question.id, flag=flag.id) for flag in question.flags]
    found += [WithdrawPosition(position=held.id) for held in rows.within(Position, "1") if held.position == "object"]
    return found


def shape(here: Floor) -> str:
    """The state of the room, but for ids and times."""
    paragraph, questions = here.stands("1"), here.rows.within(Question, DOCUMENT)
    held = sorted((row.delegation, row.position, row.standing) for row in here.held("1"))
    open_ = [(q.asks, q.missing, sorted(f.delegation for f in q.flags), _ran(here, q)) for q in questions]
    return repr((paragraph.state, paragraph.agreement and paragraph.agreement.missing, held, open_))


def _ran(here: Floor, question: Question) -> bool:
    return bool(question.runs_from) and here.now.isoformat() > question.runs_from


def explored() -> tuple[int, int]:
    """Every room that can be reached, checked on the way: how many, and how many steps."""
    start = room("FRA", "JPN", observers=["NGO"])
    seen, waiting, steps = {shape(start)}, deque([start]), 0
    while waiting:
        here = waiting.popleft()
        check_rights(here)
        later = copy(here)
        later.passes(5)
        reached = [later]
        for actor in actors():
            for command in moves(here, here.rows):
                after = copy(here)
                if step(after, actor, command):
                    reached.append(after)
                    steps += 1
        for after in reached:
            if shape(after) not in seen:
                seen.add(shape(after))
                waiting.append(after)
    return len(seen), steps


def copy(here: Floor) -> Floor:
    """The same room, for another future."""
    return Floor(rows=here.rows, now=here.now, log=list(here.log), _numbers=here._numbers)


def step(here: Floor, actor: Actor, command: Asked) -> bool:
    """Whether it is carried out; and that only who presides, by a gavel, or the last confirmation agrees."""
    before = here.stands("1")
    decision = decide(here.rows, actor, command, here.facts())
    if isinstance(decision, Refused):
        return False
    for event in decision:
        here._record(actor, event, "")
    if any(isinstance(event, ParagraphAgreed) for event in decision):
        assert (command.type, actor.role, before.state) == ("question.gavel", "presides", "in question")
        assert not [held for held in here.held("1") if held.position == "object" and held.standing]
    if here.stands("1").state == "agreed" and before.state not in {"agreed", "in question"}:
        assert (command.type, actor.delegation) == ("agreement.confirm", "FRA")
    if actor.role == "observer":
        raise AssertionError("an observer changed something")
    return True


def check_rights(here: Floor) -> None:
    """Every cell of the table in this state: no role gets past it, and none is held back by it."""
    for name, command in COMMANDS.items():
        if name.startswith(("sitting.", "document.create", "document.describe")):
            continue
        for actor in actors():
            asked = example(command)
            # What is done in a caucus goes through no decision: it is beside the record.
            beside = isinstance(asked, InCaucus) and not isinstance(asked, SubmitCaucus)
            answer = (
                permitted(here.rows, actor, asked) if beside else decide(here.rows, replace(actor), asked, here.facts())
            )
            may = name in MAY[actor.role].split()
            if not may:
                assert isinstance(answer, Refused)
                assert answer.code == "not-permitted"


def test_every_state_of_a_small_room() -> None:
    """Pinned: a change of rules shows here."""
    assert explored() == (26, 116)
