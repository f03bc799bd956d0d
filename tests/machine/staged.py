"""Worlds of stages and of conforming lists."""

from dataclasses import replace

from server.consensus import Agreement, Asked, Matter, Position, Question, Subject, Text
from tests.machine.worlds import SECONDS, SEQ, State, World

STAGES = World(
    alternatives=3,
    asks=("agree", "retain", "reopen"),
    stages=("drafting group", "informals"),
    at=("informals", ""),
    missing=(frozenset(), frozenset({"FRA"})),
    flags=(),
    objections=("whole",),
    withdrawing=False,
    calling_back=False,
)
STAGE_BY_STAGE = replace(
    STAGES, alternatives=2, asks=("agree", "reopen"), at=("drafting group", "informals", ""), clean_start=True
)
STAGES_3_BY_3 = World(
    delegations=("BRA", "FRA", "JPN"),
    alternatives=3,
    asks=("agree", "retain", "reopen"),
    stages=("informals",),
    at=("informals", ""),
    missing=(frozenset(), frozenset({"FRA"})),
    flags=(),
)
STAGES_BY_SILENCE = replace(STAGE_BY_STAGE, ways=("silence",))


def _staged_adoption() -> World:
    """Adoption of one text that was agreed at an earlier stage, and of one that is open, or waits for it."""
    staged = Subject("p1", Text("clean 0"), agreement=Agreement("clean 0", stage="informals"))
    waits = Agreement("clean 0", waits=frozenset({"p1"}), stage="informals")
    starts = tuple(
        State(Matter((staged, other)))
        for other in (Subject("p2", Text("clean 0")), replace(staged, id="p2", agreement=waits))
    )
    return World(
        starts=starts, subjects=("p1", "p2"), delegations=("FRA",), flags=(), asks=("agree",), en_bloc=True,
        scopes=("whole",), ends=("adopted", "forwarded with brackets"), calling_back=False, withdrawing=False,
        objections=(), ways=("floor", "silence"), stages=("informals",), at=("informals", ""),
    )  # fmt: skip


ODD = frozenset({Position("FRA", "object", "", "odd")})
"""An objection to words that do not stand, and that a conforming list would make."""


def _list_of_two() -> World:
    """A conforming list of two agreed texts."""
    agreed = Subject("p1", Text("clean 0"), agreement=Agreement("clean 0"))
    return World(
        starts=(State(Matter((agreed, replace(agreed, id="p2")))),), subjects=("p1", "p2"), delegations=("FRA",),
        flags=("FRA",), asks=("correct",), becomes=("corrected",), en_bloc=True, objections=(), withdrawing=False,
        calling_back=False,
    )  # fmt: skip


def _list_of_one() -> World:
    """One item, of text that is agreed ad referendum; and all that cannot be asked by such a list."""
    missing = Subject("p1", Text("clean 0"), agreement=Agreement("clean 0", frozenset({"FRA"})), positions=ODD)
    return World(
        starts=(State(Matter((missing,))),), delegations=("FRA",), flags=(), asks=("agree", "correct"),
        becomes=("clean 0", "corrected", "odd"), scopes=("each", "whole"), ways=("floor", "silence"),
        stages=("informals",), at=("", "informals"), mild=("reserve",), mildly=("FRA",), objections=("whole",),
        withdrawing=False, calling_back=False,
    )  # fmt: skip


STAGED_ADOPTION = _staged_adoption()
CONFORMING = _list_of_two()
CONFORMING_BY_SILENCE = replace(CONFORMING, ways=("silence",), flags=())
CONFORMING_ONE = _list_of_one()
CONFORMING_TAKEN_BACK = replace(
    CONFORMING_ONE, taking_back=True, ways=("floor",), scopes=("each",), at=("",), becomes=("corrected",),
    asks=("correct",), objections=(),
)  # fmt: skip
NAMED = {
    "stages": STAGES,
    "stage by stage": STAGE_BY_STAGE,
    "stages by silence": STAGES_BY_SILENCE,
    "staged adoption": STAGED_ADOPTION,
    "conforming": CONFORMING,
    "conforming by silence": CONFORMING_BY_SILENCE,
    "conforming one": CONFORMING_ONE,
    "conforming taken back": CONFORMING_TAKEN_BACK,
}
PINNED = {
    "stages": (169, 876),
    "stage by stage": (100, 566),
    "stages by silence": (490, 8_610),
    "staged adoption": (358, 2_480),
    "conforming": (34, 156),
    "conforming by silence": (44, 494),
    "conforming one": (918, 12_174),
    "conforming taken back": (248, 668),
}


def asked_wrongly() -> tuple[tuple[Question, Subject], ...]:
    """Open questions, at a stage or of a conforming list, on texts of which they could not have been put."""
    clean, final = Text("clean 0"), Agreement("clean 0")
    asked = Question("q", "reopen", (Asked("p1", "clean 0"),), seconds=SECONDS, touched=SEQ, stages=("informals",))
    adopt = replace(asked, asks="adopt", scope="whole", ends="adopted", stage="informals")
    correct = replace(asked, asks="correct", asked=(Asked("p1", "clean 0", "corrected"),))
    odd = replace(correct, asked=(Asked("p1", "clean 0", "odd"),))
    agreed = Subject("p1", clean, agreement=final)
    return (
        (replace(asked, stage="informals"), agreed),
        (adopt, Subject("p1", clean)),
        (replace(adopt, ends="forwarded with brackets"), Subject("p1", clean)),
        (replace(correct, stage="informals"), agreed),
        (replace(correct, scope="whole"), agreed),
        (replace(correct, asked=(Asked("p1", "clean 0", "clean 0"),)), agreed),
        (correct, Subject("p1", clean)),
        (correct, Subject("p1", Text("other words"), agreement=Agreement("other words"))),
        (odd, replace(agreed, positions=ODD)),
    )
