"""The core by itself: what the log cannot hold, where positions go, who stands in the way."""

import pytest

from server.consensus import (
    TABLE,
    WHOLE,
    Agreed,
    Agreement,
    Alternative,
    Amend,
    Asked,
    Became,
    Bracket,
    Confirmed,
    Deed,
    Ended,
    Flag,
    Flagged,
    Gavel,
    Lowered,
    Matter,
    Moment,
    Opened,
    Position,
    Question,
    Subject,
    Text,
    decide,
    earlier_objectors,
    evolve,
    followed,
    uncontested,
)
from server.kernel import BrokenRule, CorruptLog

NOW = Moment(0.0, 1)
CLEAN = Text("clean")
WAITS = Matter((Subject("p1", CLEAN, agreement=Agreement("clean", frozenset({"FRA"}))),))
QUESTION = Question("q", "agree", (Asked("p1", "clean"),), flags=(Flag("f1"), Flag("f2")))
ASKED = Subject("p1", CLEAN, question="q", asks="agree")


@pytest.mark.parametrize(
    ("matter", "deed"),
    [
        (Matter((ASKED,)), Flagged(Flag("f"))),
        (Matter((ASKED,)), Ended("gavelled")),
        (Matter((ASKED,), QUESTION), Opened(QUESTION)),
        (Matter((ASKED,), QUESTION), Lowered("f1", resumes=True)),
        (Matter((Subject("p1", CLEAN, agreement=Agreement("clean")),)), Became("p1", Text("other"))),
        (Matter((Subject("p1", CLEAN, agreement=Agreement("clean")),)), Agreed("p1", "clean")),
        (Matter((Subject("p1", CLEAN),)), Agreed("p1", "other")),
        (Matter((Subject("p1", Text("clean", clean=False)),)), Agreed("p1", "clean")),
        (Matter((Subject("p1", CLEAN),)), Confirmed("p1", "FRA", last=True)),
        (
            Matter((Subject("p1", CLEAN, agreement=Agreement("clean", frozenset({"FRA"}))),)),
            Confirmed("p1", "JPN", last=False),
        ),
        (
            Matter((Subject("p1", CLEAN, agreement=Agreement("clean", frozenset({"FRA"}))),)),
            Confirmed("p1", "FRA", last=False),
        ),
    ],
)
def test_a_log_that_the_rules_could_not_have_let_in_is_corrupt(matter: Matter, deed: Deed) -> None:
    with pytest.raises(CorruptLog):
        evolve(matter, deed, NOW)


def test_an_act_on_a_text_that_is_not_there_is_a_bug() -> None:
    with pytest.raises(BrokenRule):
        decide(Matter(()), Amend("p1", CLEAN), NOW)


def test_a_gavel_that_meets_nothing_in_the_table_is_a_bug() -> None:
    without = tuple(rule for rule in TABLE if rule.of == "question")
    question = Question("q", "agree", (Asked("p1", "clean"),))
    with pytest.raises(BrokenRule):
        decide(Matter((ASKED,), question), Gavel(seen=1), Moment(10.0, 1), without)


NESTED = Text(
    "nested",
    clean=False,
    brackets=(
        Bracket("b1", (Alternative("a1", "outer", inside=frozenset({"a3", "a4"})), Alternative("a2", ""))),
        Bracket("b2", (Alternative("a3", "inner"), Alternative("a4", "other", frozenset({"FRA"}))), within="a1"),
    ),
)
UNNESTED = Text("unnested", clean=False, brackets=(Bracket("b1", (Alternative("a1", "outer"), Alternative("a2", ""))),))


def test_an_objection_to_an_inner_base_stands_on_in_what_is_around_it() -> None:
    held = Position("JPN", "object", "a3", "inner")
    assert followed(held, NESTED, UNNESTED, True) == Position("JPN", "object", "a1", "outer")
    assert followed(held, NESTED, UNNESTED, False) == held
    assert followed(held, NESTED, CLEAN, True) == held
    assert followed(Position("JPN", "support", "a3", "inner"), NESTED, UNNESTED, True).about == "a3"
    assert followed(Position("JPN", "object", "a4", "other"), NESTED, UNNESTED, True).about == "a4"
    assert followed(Position("JPN", "object", WHOLE, "nested"), NESTED, UNNESTED, True).about == WHOLE


def test_who_holds_a_text_inside_another_stands_in_the_way_of_clearing_it() -> None:
    outer = NESTED.brackets[0]
    subject = Subject("p1", NESTED, frozenset({Position("JPN", "support", "a3", "inner")}))
    assert not uncontested(subject, outer, "a2")
    assert uncontested(subject, outer, "a1")


def test_earlier_objections_are_named() -> None:
    earlier, standing = Position("FRA", "object", WHOLE, "before"), Position("JPN", "object", WHOLE, "clean")
    subject = Subject("p1", CLEAN, frozenset({earlier, standing}))
    assert earlier_objectors(subject) == ("FRA",)


def test_where_two_positions_would_meet_the_one_on_the_text_stays() -> None:
    """An objection to the base and one to the whole: when the bracket dissolves, the one to the whole is kept."""
    before = Text("bracket", clean=False, brackets=(Bracket("b", (Alternative("0", "w0"), Alternative("1", "w1"))),))
    held = frozenset({Position("FRA", "object", "0", "w0"), Position("FRA", "support", WHOLE, "bracket")})
    after = evolve(Matter((Subject("p1", before, held),)), Became("p1", CLEAN, withdrawn=True), NOW)
    assert after.subjects[0].positions == held
