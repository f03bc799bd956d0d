"""Agreed text: locked, reopened by a question, agreed ad referendum and confirmed."""

import pytest

from server.group import Actor, ConfirmAgreement, CorrectText, ObjectTo, ParagraphAgreed, ProposeText, Target
from server.kernel import CorruptLog, Refused
from tests.builders import code, made
from tests.stories.floor import room


def test_agreed_text_is_not_amended_corrected_or_objected_to() -> None:
    here = room("FRA", "JPN")
    here.agrees("1")
    amend = ProposeText(paragraph="1", text="The whole group agrees.", version=1)
    assert code(here.head("FRA").does(amend)) == "agreed-text"
    correct = CorrectText(paragraph="1", text="The groups agree.", version=1)
    assert code(here.secretariat.does(correct)) == "agreed-text"
    assert code(here.objects("FRA", "1")) == "reopening-needed"
    assert code(here.asks("1")) == "already-agreed"


def test_reopening_is_by_a_question() -> None:
    here = room("FRA", "JPN")
    assert code(here.asks("1", kind="reopen")) == "already-so"
    here.agrees("1")
    here.asks("1", kind="reopen")
    assert here.stands("1").state == "agreed"
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled", "paragraph.reopened"]
    assert here.stands("1").state == "clean"


def test_an_objection_to_reopening_ends_with_its_question() -> None:
    here = room("FRA", "JPN")
    here.agrees("1")
    here.asks("1", kind="reopen")
    answer = here.head("FRA").does(ObjectTo(target=Target(question=here.question().id)))
    assert made(answer) == ["position.objected", "question.broken"]
    assert here.stands("1").state == "agreed"
    assert here.held("1") == []


def test_ad_referendum_waits_for_the_last_to_confirm() -> None:
    here = room("FRA", "JPN", "BRA")
    here.agrees("1", missing=("FRA", "JPN"))
    agreement = here.stands("1").agreement
    assert here.stands("1").state == "provisionally agreed"
    assert agreement is not None
    assert (agreement.missing, agreement.confirm_by) == (("FRA", "JPN"), "2026-03-20")
    assert code(here.head("BRA").does(ConfirmAgreement(paragraph="1"))) == "not-yours"
    here.head("JPN").does(ConfirmAgreement(paragraph="1"))
    assert here.stands("1").state == "provisionally agreed"
    here.head("FRA").does(ConfirmAgreement(paragraph="1"))
    assert here.stands("1").state == "agreed"
    assert code(here.head("FRA").does(ConfirmAgreement(paragraph="1"))) == "already-agreed"


def test_ad_referendum_all_names_every_member() -> None:
    here = room("FRA", "JPN", observers=["NGO"])
    here.agrees("1", confirm_by="2026-03-31")
    agreement = here.stands("1").agreement
    assert agreement is not None
    assert (agreement.missing, agreement.confirm_by) == (("FRA", "JPN"), "2026-03-31")


def test_one_still_to_confirm_may_object_and_undoes_it() -> None:
    here = room("FRA", "JPN")
    here.agrees("1", missing=("FRA",))
    assert code(here.objects("JPN", "1")) == "reopening-needed"
    assert made(here.objects("FRA", "1")) == ["position.objected", "paragraph.reopened"]
    assert here.stands("1").state == "contested"


def test_its_objection_ends_a_question_of_reopening_too() -> None:
    here = room("FRA", "JPN")
    here.agrees("1", missing=("FRA",))
    here.asks("1", kind="reopen")
    assert made(here.objects("FRA", "1")) == ["position.objected", "paragraph.reopened", "question.broken"]


def test_nothing_waits_for_confirmation_of_open_text() -> None:
    here = room("FRA")
    assert code(here.head("FRA").does(ConfirmAgreement(paragraph="1"))) == "already-so"
    assert code(here.head("FRA").does(ConfirmAgreement(paragraph="9"))) == "unknown-paragraph"


def test_agreed_to_omit_is_deleted() -> None:
    here = room("FRA", text=[""])
    here.agrees("1")
    assert here.stands("1").state == "deleted"


@pytest.mark.parametrize("words", ["other words", ""])
def test_a_record_that_agrees_on_other_words_is_corrupt(words: str) -> None:
    """The one rule is checked on reading, too."""
    here = room("FRA")
    here.asks("1")
    question = here.question().id
    event = ParagraphAgreed(
        document="d", paragraph="1", question=question if words else "q-0", hash=words or here.stands("1").hash
    )
    with pytest.raises(CorruptLog):
        here._record(Actor(person="p-chair", role="presides"), event, "")


def test_the_refusal_says_which_text_and_how_it_stands() -> None:
    here = room("FRA", text=["One [two].", "Two."])
    refused = here.asks("1", "2")
    assert isinstance(refused, Refused)
    named = refused.present["paragraphs"]
    assert isinstance(named, dict)
    assert list(named) == ["1"]
