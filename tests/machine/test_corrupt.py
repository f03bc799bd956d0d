"""What no log can hold about silences, conditions and taking back: `evolve` says so instead of going on."""

import pytest

from server.consensus import (
    Agreement,
    Asked,
    CameLate,
    Deed,
    Extended,
    Matter,
    Met,
    Moment,
    Question,
    Ruled,
    Subject,
    TakenBack,
    Text,
    Unbroken,
    WentBack,
    evolve,
)
from server.kernel import CorruptLog

CLEAN = Text("clean")
ASKED = Subject("p1", CLEAN, question="q", asks="agree")
FLOOR = Question("q", "agree", (Asked("p1", "clean"),))
SILENCE = Question("q", "agree", (Asked("p1", "clean"),), way="silence", deadline=100.0)
UNBROKEN = Question("q", "agree", (Asked("p1", "clean"),), way="silence", deadline=100.0, unbroken=True)
WAITING = Subject("p1", CLEAN, agreement=Agreement("clean", waits=frozenset({"p2", "p3"})))


@pytest.mark.parametrize(
    ("matter", "deed", "now"),
    [
        (Matter((ASKED,), FLOOR), Unbroken(5.0), 0.0),
        (Matter((ASKED,), SILENCE), Unbroken(200.0), 99.0),
        (Matter((ASKED,), UNBROKEN), Unbroken(200.0), 101.0),
        (Matter((ASKED,), SILENCE), Extended(100.0), 0.0),
        (Matter((ASKED,), UNBROKEN), Extended(200.0), 101.0),
        (Matter((ASKED,), FLOOR), CameLate("FRA"), 0.0),
        (Matter((ASKED,), SILENCE), Ruled("FRA"), 101.0),
        (Matter((Subject("p1", CLEAN),)), Met("p1", "p2", last=True), 0.0),
        (Matter((WAITING,)), Met("p1", "p9", last=False), 0.0),
        (Matter((WAITING,)), Met("p1", "p2", last=True), 0.0),
        (Matter((Subject("p1", CLEAN),)), WentBack("p1", "p2"), 0.0),
        (Matter((Subject("p1", CLEAN),)), TakenBack(), 0.0),
    ],
)
def test_what_the_rules_could_not_have_let_in_is_corrupt(matter: Matter, deed: Deed, now: float) -> None:
    with pytest.raises(CorruptLog):
        evolve(matter, deed, Moment(now, 1))


def test_a_condition_that_is_met_is_waited_for_no_longer() -> None:
    after = evolve(Matter((WAITING,)), Met("p1", "p2", last=False), Moment(0.0, 1))
    assert after.subjects[0].agreement == Agreement("clean", waits=frozenset({"p3"}))


def test_a_late_break_waits_for_a_ruling_and_a_deadline_moves_on() -> None:
    late = evolve(Matter((ASKED,), SILENCE), CameLate("FRA"), Moment(101.0, 1))
    assert late.question is not None
    assert late.question.late == {"FRA"}
    ruled = evolve(late, Ruled("FRA"), Moment(102.0, 2))
    assert ruled.question is not None
    assert ruled.question.late == frozenset()
    moved = evolve(Matter((ASKED,), SILENCE), Extended(500.0), Moment(50.0, 1))
    assert moved.question is not None
    assert moved.question.deadline == 500.0
