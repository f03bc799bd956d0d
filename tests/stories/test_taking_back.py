"""Taking back the last gavel: within the sitting, before the next question, by who gavelled; all is as before."""

from dataclasses import replace

import pytest

from server.group import (
    Actor,
    CallBack,
    Clearing,
    Dissociate,
    LastGavel,
    MakePackage,
    OpenSitting,
    Option,
    OptionAlternative,
    Package,
    Preside,
    ProposeText,
    PutQuestion,
    QuestionTakenBack,
    Sitting,
    TakeBack,
    Target,
    Within,
)
from server.kernel import CorruptLog, Refused
from tests.builders import DOCUMENT, Decision, code, made
from tests.stories.floor import Floor, paragraph, room


def sitting(*text: object) -> Floor:
    """A room with a sitting open."""
    here = room("FRA", "JPN", "BRA", text=text or ("One.", "Two."))  # type: ignore[arg-type]  # rows or notation
    made(here.chair.does(OpenSitting(meeting="third meeting", number=1, date="2026-02-28")))
    return here


def takes_back(here: Floor) -> Decision:
    """The chair takes the last gavel back."""
    return here.chair.does(TakeBack())


def test_an_agreement_is_taken_back() -> None:
    here = sitting()
    before = here.stands("1")
    here.agrees("1")
    assert made(takes_back(here)) == ["question.taken_back"]
    assert here.stands("1") == before
    here.agrees("1")
    assert here.stands("1").state == "agreed"


def test_what_could_be_called_back_before_it_can_be_again() -> None:
    here = sitting("The group [FRA: fully ]agrees.")
    bracket, alternative = next(iter([(b, a) for b, a in [here.alternative("1", "")]]))
    made(here.asks("1", kind="retain", bracket=bracket, alternative=alternative))
    here.passes(5)
    made(here.gavels())
    (clearing,) = here.rows.within(Clearing, "1")
    here.agrees("1")
    assert here.rows.within(Clearing, "1") == ()
    made(takes_back(here))
    assert here.rows.within(Clearing, "1") == (clearing,)
    made(here.head("FRA").does(CallBack(clearing=clearing.id)))
    assert here.notation("1") == "The group [FRA: fully ]agrees."


def test_a_bracket_that_a_gavel_cleared_stands_again_whole() -> None:
    here = sitting("The group [FRA: fully / JPN: partly] agrees.")
    bracket, alternative = here.alternative("1", "partly")
    made(here.objects("BRA", "1", here.alternative("1", "fully")[1]))
    before, held = here.stands("1"), here.held("1")
    made(here.asks("1", kind="retain", bracket=bracket, alternative=alternative))
    here.passes(5)
    made(here.gavels())
    assert not here.held("1")[0].standing
    assert made(takes_back(here)) == ["question.taken_back", "bracket.called_back"]
    assert replace(here.stands("1"), version=before.version) == before
    assert here.held("1") == held
    assert here.rows.within(Clearing, "1") == ()


def test_a_reopening_is_taken_back_with_what_it_set_back() -> None:
    here = sitting()
    made(here.chair.does(MakePackage(paragraphs=("1", "2"))))
    (package,) = here.rows.within(Package, DOCUMENT)
    made(here.chair.does(PutQuestion(kind="agree", package=package.id)))
    here.passes(5)
    here.gavels()
    before = [here.stands("1"), here.stands("2")]
    here.agrees("1", kind="reopen")
    assert here.stands("2").state == "provisionally agreed"
    made(takes_back(here))
    assert [here.stands("1"), here.stands("2")] == before


def test_a_package_is_taken_back_whole() -> None:
    here = sitting()
    before = [here.stands("1"), here.stands("2")]
    made(here.chair.does(MakePackage(paragraphs=("1", "2"))))
    (package,) = here.rows.within(Package, DOCUMENT)
    made(here.chair.does(PutQuestion(kind="agree", package=package.id)))
    here.passes(5)
    here.gavels()
    made(takes_back(here))
    assert [here.stands("1"), here.stands("2")] == before
    assert here.rows.within(Package, DOCUMENT) == (package,)


def test_what_waited_for_it_waits_again() -> None:
    here = sitting()
    here.agrees("1", waits_for=("2",))
    before = here.stands("1")
    here.agrees("2")
    assert here.stands("1").state == "agreed"
    made(takes_back(here))
    assert here.stands("1") == before
    assert here.stands("2").state == "clean"


def test_an_option_that_a_gavel_cleared_stands_again() -> None:
    kept, gone = OptionAlternative(id="a", items=("2",)), OptionAlternative(id="b", items=("3",), sponsors=("FRA",))
    option = Option(id="o", document=DOCUMENT, order="2", alternatives=(kept, gone))
    two = replace(paragraph("2", "Two."), inside=Within(option="o", alternative="a"))
    three = replace(paragraph("3", "Three."), inside=Within(option="o", alternative="b"))
    here = sitting("One.", two, three, option)
    before = [here.stands("2"), here.stands("3"), here.option()]
    made(here.chair.does(PutQuestion(kind="retain", option="o", alternative="a")))
    here.passes(5)
    made(here.gavels())
    assert here.stands("2").inside is None
    assert made(takes_back(here)) == ["question.taken_back", "option.changed"]
    assert [here.stands("2"), here.stands("3"), replace(here.option(), version=1)] == before


def test_what_was_said_since_stays_said() -> None:
    here = sitting()
    here.agrees("1")
    made(here.head("FRA").does(Dissociate(target=Target(paragraph="1"))))
    made(takes_back(here))
    assert [row.position for row in here.held("1")] == ["dissociate"]


def test_only_once_and_not_after_the_next_question() -> None:
    here = sitting()
    assert code(takes_back(here)) == "nothing-to-take-back"
    here.agrees("1")
    made(takes_back(here))
    assert code(takes_back(here)) == "nothing-to-take-back"
    here.agrees("1")
    here.asks("2")
    assert code(takes_back(here)) == "nothing-to-take-back"
    assert here.stands("1").state == "agreed"


def test_only_the_last_gavel() -> None:
    here = sitting()
    here.agrees("1")
    last = here.rows.get(LastGavel, "last")
    assert last is not None
    assert code(here.chair.does(TakeBack(question="q-other"))) == "nothing-to-take-back"
    made(here.chair.does(TakeBack(question=last.question.id)))


def test_only_within_its_sitting() -> None:
    here = sitting()
    here.agrees("1")
    (row,) = here.rows.within(Sitting, "open")
    here.put(replace(row, open=False))
    here.put(replace(row, id="s-next"))
    assert code(takes_back(here)) == "not-this-sitting"
    assert here.stands("1").state == "agreed"


def test_without_a_sitting_nothing_is_taken_back() -> None:
    here = room("FRA", "JPN")
    here.agrees("1")
    assert code(takes_back(here)) == "not-this-sitting"


def test_only_who_gavelled_it() -> None:
    here = sitting()
    here.agrees("1")
    (row,) = here.rows.within(Sitting, "open")
    assert code(here.vice_chair.does(TakeBack())) == "not-permitted"
    made(here.chair.does(Preside(sitting=row.id, person="p-vice")))
    assert code(here.vice_chair.does(TakeBack())) == "not-yours"
    assert code(here.chair.does(TakeBack())) == "not-permitted"


def test_not_where_the_text_went_on() -> None:
    here = sitting("The group [FRA: fully / JPN: partly] agrees.")
    bracket, alternative = here.alternative("1", "partly")
    made(here.asks("1", kind="retain", bracket=bracket, alternative=alternative))
    here.passes(5)
    made(here.gavels())
    made(here.head("BRA").does(ProposeText(paragraph="1", text="The group partly disagrees.", version=2)))
    before = here.rows
    refused = takes_back(here)
    assert isinstance(refused, Refused)
    assert refused.code == "version-conflict"
    assert here.rows == before


def test_a_log_in_which_another_gavel_was_taken_back_is_corrupt() -> None:
    here = sitting()
    here.agrees("1")
    with pytest.raises(CorruptLog):
        here._record(Actor(person="", role="operator"), QuestionTakenBack(document=DOCUMENT, question="q-other"), "")
