"""Retaining by question, and what a call back brings back."""

from server.group import CallBack, Clearing, LiveWith, ObjectTo, Retain, Target
from server.kernel import Refused
from tests.builders import code, made
from tests.stories.floor import Floor, room

WORDS = "The group agrees on two points."


def contested() -> Floor:
    """France proposes "three", Japan "four"."""
    here = room("FRA", "JPN", "BRA", text=[WORDS])
    made(here.head("FRA").proposes("1", WORDS.replace("two", "three")))
    made(here.head("JPN").proposes("1", WORDS.replace("two", "four")))
    return here


def asks_to_retain(here: Floor, words: str) -> None:
    """The chair asks the group to retain the alternative that reads so."""
    bracket, alternative = here.alternative("1", words)
    made(here.asks("1", kind="retain", bracket=bracket, alternative=alternative))


def test_a_contested_bracket_is_retained_by_question_and_agrees_nothing() -> None:
    here = contested()
    bracket, three = here.alternative("1", "three")
    refused = here.chair.does(Retain(paragraph="1", bracket=bracket, alternative=three))
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("contested", ("JPN",))
    asks_to_retain(here, "three")
    assert here.question().goes == ("JPN",)
    assert here.stands("1").state == "bracketed"
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled", "bracket.retained"]
    assert here.reads("1") == WORDS.replace("two", "three")
    assert here.stands("1").state == "clean"


def test_an_objection_to_what_would_be_retained_breaks_the_question() -> None:
    here = contested()
    asks_to_retain(here, "three")
    _, three = here.alternative("1", "three")
    assert made(here.objects("BRA", "1", three)) == ["position.objected", "question.broken"]
    bracket, _ = here.alternative("1", "three")
    refused = here.asks("1", kind="retain", bracket=bracket, alternative=three)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("objection-stands", ("BRA",))


def test_an_objection_to_the_question_is_one_to_the_alternative() -> None:
    here = contested()
    asks_to_retain(here, "three")
    _, three = here.alternative("1", "three")
    made(here.head("BRA").does(ObjectTo(target=Target(question=here.question().id))))
    assert [row.target.alternative for row in here.held("1")] == [three]


def test_an_objection_to_another_alternative_leaves_the_question_but_must_be_seen() -> None:
    here = contested()
    asks_to_retain(here, "three")
    seen = len(here.log)
    _, four = here.alternative("1", "four")
    assert made(here.objects("BRA", "1", four)) == ["position.objected"]
    here.passes(5)
    assert code(here.gavels(seen=seen)) == "seen-too-old"
    assert code(here.gavels()) == ""


def test_an_objection_makes_an_alternative_contested_for_the_chairs_key() -> None:
    here = contested()
    bracket, two = here.alternative("1", "two")
    for delegation in ("FRA", "JPN"):
        made(here.head(delegation).does(LiveWith(target=Target(paragraph="1", alternative=two))))
    made(here.objects("BRA", "1", two))
    refused = here.chair.does(Retain(paragraph="1", bracket=bracket, alternative=two))
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("contested", ("BRA",))


def test_called_back_the_objections_are_back_too() -> None:
    here = contested()
    _, two = here.alternative("1", "two")
    made(here.objects("BRA", "1", two))
    asks_to_retain(here, "three")
    here.passes(5)
    here.gavels()
    (objection,) = here.held("1")
    assert not objection.standing
    assert here.stands("1").state == "clean"
    (clearing,) = here.rows.within(Clearing, "1")
    made(here.head("JPN").does(CallBack(clearing=clearing.id)))
    (objection,) = here.held("1")
    assert objection.standing
    assert here.stands("1").state == "bracketed"


def test_once_agreed_nothing_is_called_back() -> None:
    here = contested()
    asks_to_retain(here, "three")
    here.passes(5)
    here.gavels()
    (clearing,) = here.rows.within(Clearing, "1")
    here.agrees("1")
    assert code(here.head("JPN").does(CallBack(clearing=clearing.id))) == "place-gone"


def test_a_call_back_ends_the_question_to_agree() -> None:
    here = contested()
    asks_to_retain(here, "three")
    here.passes(5)
    here.gavels()
    here.asks("1")
    (clearing,) = here.rows.within(Clearing, "1")
    answer = here.head("JPN").does(CallBack(clearing=clearing.id))
    assert made(answer) == ["question.overtaken", "bracket.called_back"]
    assert here.stands("1").state == "bracketed"


def test_a_bracket_that_is_not_there_is_not_asked_about() -> None:
    here = contested()
    bracket, three = here.alternative("1", "three")
    assert code(here.asks("1", kind="retain", bracket="b99", alternative=three)) == "unknown-bracket"
    assert code(here.asks("1", kind="retain", bracket=bracket, alternative="a99")) == "unknown-alternative"
