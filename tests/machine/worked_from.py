"""Worlds in which the chair has put forward a clean text, and the group is asked to work from it."""

from dataclasses import replace

from server.consensus import Agreement, Asked, Instead, Matter, Question, Subject, Text
from tests.machine.worlds import ANNOUNCED_AT, CHAIRS, DEADLINE, OVER, SECONDS, SEQ, State, World

TWO_TEXTS = World(
    subjects=("p1", "p2"),
    en_bloc=True,
    asks=("agree",),
    chairs_text=True,
    clean_start=True,
    withdrawing=False,
    delegations=("FRA",),
    objections=(),
    flags=(),
)
TAKEN_BACK = World(
    asks=("agree",), chairs_text=True, withdrawing=False, flags=(), taking_back=True, delegations=("FRA",),
    objections=(),
)  # fmt: skip
BY_SILENCE = World(
    ways=("silence",), asks=("agree",), chairs_text=True, withdrawing=False, flags=(), delegations=("FRA",),
    objections=("whole",),
)  # fmt: skip

GOOD = Text("clean 0")
UNREAD = Subject("p1", GOOD, notice_until=OVER)
RAN = Question(
    "q", "work_from", (Asked("p1", "clean 0"),), "whole", seconds=SECONDS, runs_from=0.0, touched=SEQ,
    instead=(Instead("p1", CHAIRS),),
)  # fmt: skip
IN_OPTION = Subject("p1", replace(GOOD, in_option=True))
AGREED = Subject("p1", GOOD, agreement=Agreement("clean 0"))
SAYS_SO_ALREADY = Subject("p1", CHAIRS)


def _wrongly() -> World:
    """The chair's text beside what it cannot replace: put, and gavelled where it could not have been put."""
    asked = [(RAN, subject) for subject in (SAYS_SO_ALREADY, Subject("p1", Text("other")), IN_OPTION, AGREED, UNREAD)]
    asked.append((replace(RAN, instead=()), Subject("p1", GOOD)))
    asked.append((replace(RAN, asked=(Asked("p1", CHAIRS.hash),)), SAYS_SO_ALREADY))
    starts = [
        State(Matter((replace(subject, question="q", asks="work_from"),), question), float(SECONDS))
        for question, subject in asked
    ]
    away = Subject("p1", GOOD, with_group="contact")
    free = (SAYS_SO_ALREADY, IN_OPTION, AGREED, UNREAD, away, Subject("p1", GOOD, question="other"))
    starts += [State(Matter((subject,))) for subject in free]
    starts.append(State(Matter((Subject("p1", GOOD),), ended="withdrawn")))
    return replace(TWO_TEXTS, subjects=("p1",), calling_back=False, asks=(), starts=tuple(starts))


def _wrongly_by_silence() -> World:
    """The same by silence."""
    starts = [start for start in WRONGLY.starts if start.matter.question is None]
    for start in WRONGLY.starts:
        if (question := start.matter.question) is not None:
            silent = replace(question, way="silence", unbroken=True, deadline=DEADLINE, announce_at=ANNOUNCED_AT)
            unread = tuple(replace(one, notice_until=1_000 * one.notice_until) for one in start.matter.subjects)
            starts.append(State(Matter(unread, silent), ANNOUNCED_AT))
    return replace(WRONGLY, starts=tuple(starts), ways=("silence",))


WRONGLY = _wrongly()
WRONGLY_BY_SILENCE = _wrongly_by_silence()
NAMED = {
    "chair's text": TWO_TEXTS,
    "chair's text taken back": TAKEN_BACK,
    "chair's text by silence": BY_SILENCE,
    "gone wrong to work from": WRONGLY,
    "gone wrong to work from by silence": WRONGLY_BY_SILENCE,
}
PINNED = {
    "chair's text": (355, 1_670),
    "chair's text taken back": (63, 190),
    "chair's text by silence": (93, 791),
    "gone wrong to work from": (29, 57),
    "gone wrong to work from by silence": (40, 195),
}
