"""A question from the floor: the words, the period, the flag, the gavel."""

import pytest

from server.group import (
    Expire,
    Gavel,
    LowerFlag,
    ObjectTo,
    Option,
    OptionAlternative,
    Paragraph,
    ProposeText,
    PutQuestion,
    QuestionGavelled,
    RaiseFlag,
    Retain,
    Retract,
    Target,
    Within,
)
from server.kernel import Refused
from tests.builders import code, made
from tests.stories.floor import paragraph, room


def test_a_paragraph_becomes_agreed_when_the_period_ran() -> None:
    here = room("FRA", "JPN")
    assert made(here.asks("1")) == ["question.put"]
    assert here.stands("1").state == "in question"
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled", "paragraph.agreed"]
    assert here.stands("1").state == "agreed"
    assert here.stands("1").question == ""


def test_an_early_gavel_says_how_long_to_wait() -> None:
    here = room("FRA", "JPN")
    here.asks("1")
    here.passes(4)
    refused = here.gavels()
    assert isinstance(refused, Refused)
    assert (refused.code, refused.present) == ("period-running", {"left_ms": 1000})
    assert here.stands("1").state == "in question"


def test_an_objection_breaks_it_and_the_paragraph_is_contested() -> None:
    here = room("FRA", "JPN")
    here.asks("1")
    question = here.question().id
    assert made(here.objects("FRA", "1")) == ["position.objected", "question.broken"]
    here.passes(5)
    assert code(here.chair.does(Gavel(question=question, seen=99))) == "question-closed"
    assert here.stands("1").state == "contested"
    refused = here.asks("1")
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("objection-stands", ("FRA",))


def test_an_objection_to_the_question_is_one_to_its_words() -> None:
    here = room("FRA", "JPN")
    here.asks("1")
    answer = here.head("FRA").does(ObjectTo(target=Target(question=here.question().id)))
    assert made(answer) == ["position.objected", "question.broken"]
    assert here.stands("1").state == "contested"


def test_a_flag_holds_the_period_and_then_the_full_period_runs() -> None:
    here = room("FRA", "JPN")
    here.asks("1")
    here.passes(4)
    here.flags("FRA")
    here.passes(60)
    refused = here.gavels()
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("flag-up", ("FRA",))
    assert code(here.flags("FRA")) == "already-so"
    flag = here.question().flags[0].id
    here.chair.does(LowerFlag(question=here.question().id, flag=flag))
    here.passes(4)
    assert code(here.gavels()) == "period-running"
    here.passes(1)
    assert code(here.gavels()) == ""


def test_the_secretariat_notes_a_flag_without_a_name() -> None:
    here = room("FRA", "JPN")
    here.asks("1")
    here.secretariat.does(RaiseFlag(question=here.question().id))
    here.secretariat.does(RaiseFlag(question=here.question().id, delegation="JPN"))
    assert [flag.delegation for flag in here.question().flags] == ["", "JPN"]
    unknown = RaiseFlag(question=here.question().id, delegation="ZZZ")
    assert code(here.secretariat.does(unknown)) == "unknown-delegation"
    mine = RaiseFlag(question=here.question().id, delegation="JPN")
    assert code(here.head("FRA").does(mine)) == "not-yours"
    unnamed, named = here.question().flags
    assert code(here.head("JPN").does(LowerFlag(question=here.question().id, flag=unnamed.id))) == "not-yours"
    assert code(here.secretariat.does(LowerFlag(question=here.question().id, flag=named.id))) == "not-yours"
    assert code(here.head("JPN").does(LowerFlag(question=here.question().id, flag=named.id))) == ""
    assert here.question().runs_from == ""
    assert code(here.secretariat.does(LowerFlag(question=here.question().id, flag=unnamed.id))) == ""
    assert here.question().flags == ()
    assert code(here.chair.does(LowerFlag(question=here.question().id, flag=named.id))) == "already-so"


def test_the_gavel_is_refused_to_a_screen_that_had_not_seen_the_flag() -> None:
    here = room("FRA", "JPN")
    here.asks("1")
    seen = len(here.log)
    here.flags("FRA")
    here.chair.does(LowerFlag(question=here.question().id, flag=here.question().flags[0].id))
    here.passes(5)
    assert code(here.gavels(seen=seen)) == "seen-too-old"
    assert code(here.gavels(seen=seen + 1)) == ""


def test_who_presides_goes_on_without_those_that_lost_their_connection() -> None:
    here = room("FRA", "JPN", observers=["NGO"])
    here.asks("1")
    here.passes(5)
    here.lost = ("JPN", "NGO")
    refused = here.gavels()
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("lost-connection", ("JPN",))
    gavelled = here.gavels(go_on=True)
    assert not isinstance(gavelled, Refused)
    assert isinstance(gavelled[0], QuestionGavelled)
    assert gavelled[0].lost == ("JPN",)


def test_an_amendment_by_one_who_could_object_overtakes_the_question() -> None:
    here = room("FRA", "JPN")
    here.asks("1")
    version = here.stands("1").version
    assert made(here.head("FRA").proposes("1", "The whole group agrees."))[0] == "question.overtaken"
    assert here.stands("1").state == "bracketed"
    assert here.stands("1").version == version + 1


def test_an_advisers_amendment_waits_for_the_question() -> None:

    here = room("FRA", "JPN")
    here.asks("1")
    amend = ProposeText(paragraph="1", text="The whole group agrees.", version=1)
    assert code(here.adviser("FRA").does(amend)) == "in-question"


def test_en_bloc_an_objection_takes_one_paragraph_out() -> None:
    here = room("FRA", "JPN", text=["One.", "Two.", "Three."])
    here.asks("1", "2", "3")
    assert made(here.objects("FRA", "2")) == ["position.objected", "question.narrowed"]
    here.passes(5)
    here.gavels()
    assert [here.stands(name).state for name in "123"] == ["agreed", "contested", "agreed"]


def test_of_the_whole_one_objection_ends_all_of_it() -> None:
    here = room("FRA", "JPN", text=["One.", "Two."])
    here.asks("1", "2", scope="whole")
    answer = here.head("FRA").does(ObjectTo(target=Target(question=here.question().id)))
    assert made(answer) == ["position.objected", "question.broken"]
    assert [here.stands(name).state for name in "12"] == ["clean", "clean"]
    assert here.held("1") == []


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("The [big] group.", "not-clean"), ("By [20XX] it agrees.", "not-clean"), ("The group agrees.", "")],
)
def test_only_clean_text_is_put(text: str, refusal: str) -> None:
    here = room("FRA", text=[text])
    assert code(here.asks("1")) == refusal


def test_text_that_changed_since_the_screen_showed_it_is_not_put() -> None:
    here = room("FRA")
    assert code(here.asks("1", shown={"1": "another hash"})) == "version-conflict"
    assert code(here.asks("1", shown={"1": here.stands("1").hash})) == ""


def test_one_question_at_a_time_touches_a_text() -> None:
    here = room("FRA", text=["One.", "Two."])
    here.asks("1")
    assert code(here.asks("1")) == "in-question"
    assert code(here.asks("2")) == ""


def test_a_question_that_nobody_gavels_lapses() -> None:
    here = room("FRA")
    here.asks("1")
    question = here.question().id
    here.passes(1799)
    assert code(here.as_role("clock", Expire(question=question))) == "period-running"
    here.passes(1)
    assert code(here.gavels()) == "question-closed"
    assert made(here.as_role("clock", Expire(question=question))) == ["question.expired"]
    assert here.stands("1").state == "clean"


def test_who_presides_retracts() -> None:
    here = room("FRA")
    here.asks("1")
    assert made(here.chair.does(Retract(question=here.question().id))) == ["question.retracted"]
    assert here.stands("1").state == "clean"


def test_a_question_that_never_was_is_unknown() -> None:
    here = room("FRA")
    assert code(here.as_role("clock", Expire(question="q-0"))) == "unknown-question"
    assert code(here.chair.does(Retract(question="q-0"))) == "unknown-question"
    assert code(here.head("FRA").does(RaiseFlag(question="q-0"))) == "unknown-question"
    assert code(here.chair.does(LowerFlag(question="q-0", flag="f-0"))) == "unknown-question"
    assert code(here.chair.does(Gavel(question="q-0", seen=0))) == "unknown-question"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"kind": "work_from"}, "chairs_text"),
        ({"kind": "correct"}, "paragraphs"),
        ({"deadline": "2026-03-03T15:00"}, "way"),
        ({"kind": "confirm"}, "way"),
        ({"way": "silence", "seconds": 5}, "seconds"),
        ({"seconds": 2}, "seconds"),
        ({"seconds": 31}, "seconds"),
        ({"paragraphs": ()}, "paragraphs"),
        ({"paragraphs": ("1", "1")}, "paragraphs"),
        ({"bracket": "b1"}, "paragraphs"),
        ({"kind": "retain"}, "alternative"),
        ({"kind": "retain", "alternative": "a2", "paragraphs": ("1", "2")}, "paragraphs"),
        ({"kind": "reopen", "missing": ("FRA",)}, "missing"),
        ({"missing": ("ZZZ",)}, "missing"),
        ({"confirm_by": "soon"}, "confirm_by"),
        ({"confirm_by": "2020-01-01"}, "confirm_by"),
        ({"paragraphs": tuple(f"par-{number}" for number in range(201))}, "paragraphs"),
        ({"paragraphs": ("nowhere",)}, "paragraphs"),
    ],
)
def test_a_question_that_does_not_hang_together_is_refused(wrong: dict[str, object], field: str) -> None:
    here = room("FRA", text=["One.", "Two."])
    refused = here.asks("1", **wrong) if "paragraphs" not in wrong else here.asks(**wrong)
    assert isinstance(refused, Refused)
    assert refused.field == field


def test_a_paragraph_in_an_open_option_is_not_put() -> None:

    inside = paragraph("1", inside=Within(option="opt-1", alternative="a1"))
    choices = (OptionAlternative(id="a1", items=("1",)), OptionAlternative(id="a2", sponsors=("FRA",)))
    option = Option(id="opt-1", document="d", order="1", alternatives=choices, counter=2)
    here = room("FRA", "JPN", text=[inside, option])
    assert here.stands("1").state == "bracketed"
    assert code(here.asks("1")) == "in-option"
    kept = here.asks(kind="retain", option="opt-1", alternative="a1")
    assert made(kept) == ["question.put"]
    assert here.question().goes == ("FRA",)
    assert code(here.asks("1", kind="reopen")) == "already-so"
    key = Retain(option="opt-1", bracket="opt-1", alternative="a1")
    assert code(here.chair.does(key)) == "in-question"
    here.passes(5)
    here.gavels()
    assert here.stands("1").state == "clean"


def test_nobody_but_who_presides_puts() -> None:
    here = room("FRA")
    for somebody in (here.vice_chair, here.secretariat, here.head("FRA")):
        assert code(somebody.does(PutQuestion(kind="agree", paragraphs=("1",)))) == "not-permitted"
    assert isinstance(here.rows.get(Paragraph, "1"), Paragraph)
