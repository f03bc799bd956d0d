"""Stages: text agreed before the last is provisionally agreed, goes up by its own question, and never down again."""

import pytest

from server.group import (
    Actor,
    ConfirmAgreement,
    FormSubsidiary,
    MakePackage,
    Modality,
    ObjectTo,
    OpenSitting,
    Package,
    Paragraph,
    ParagraphAgreed,
    ProposeText,
    PutQuestion,
    ReportBack,
    Subsidiary,
    TakeBack,
    Target,
)
from server.kernel import CorruptLog, Refused
from tests.builders import DOCUMENT, Decision, code, made
from tests.stories.floor import Floor, room

BACK = "2026-02-28T18:00:00+00:00"
STAGES = "drafting group; informals; plenary"
TEXT = ("One.", "Two.", "Three.")


def staged(stages: str = STAGES, text: tuple[str, ...] = TEXT) -> Floor:
    """A room that agrees its text at these stages."""
    here = room("FRA", "JPN", "BRA", text=text)
    here.put(Modality(id="stages", value=stages, words="As named."))
    return here


def meets(here: Floor, as_: str) -> None:
    """A sitting of that format is open."""
    command = OpenSitting(meeting="3", number=10, date="2026-02-28", format=as_)  # type: ignore[arg-type]  # a format by name
    made(here.chair.does(command))


def states(here: Floor) -> list[tuple[str, str]]:
    """The state of each paragraph, and the stage from which it has to go up."""
    found = here.rows.within(Paragraph, DOCUMENT)
    return [(one.state, one.agreement.stage if one.agreement is not None else "") for one in found]


def test_agreed_at_a_stage_it_is_provisionally_agreed_and_goes_up_by_its_own_question() -> None:
    here = staged()
    here.agrees("1", stage="drafting group")
    assert states(here)[0] == ("provisionally agreed", "drafting group")
    here.agrees("1", stage="informals")
    assert states(here)[0] == ("provisionally agreed", "informals")
    made(here.asks("1"))
    assert (here.stands("1").state, here.question().stage, here.question().stages[-1]) == ("in question", "", "plenary")
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled", "paragraph.agreed"]
    assert states(here)[0] == ("agreed", "")


def test_a_stage_can_be_passed_over_and_clean_text_can_be_agreed_in_plenary_at_once() -> None:
    here = staged()
    here.agrees("1", stage="drafting group")
    here.agrees("1", "2")
    assert states(here)[:2] == [("agreed", ""), ("agreed", "")]


@pytest.mark.parametrize("stage", ["drafting group", "informals"])
def test_at_the_same_stage_or_an_earlier_one_it_is_not_asked_again(stage: str) -> None:
    here = staged()
    here.agrees("1", stage="informals")
    before = here.rows
    refused = here.asks("1", stage=stage)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.field, [*refused.present]) == ("already-agreed", "paragraphs", ["paragraphs"])
    assert here.rows == before


def test_what_was_agreed_later_is_not_reopened_earlier() -> None:
    here = staged()
    here.agrees("1", stage="informals")
    here.agrees("2")
    assert code(here.asks("1", kind="reopen", stage="drafting group")) == "later-stage"
    assert code(here.asks("2", kind="reopen", stage="informals")) == "later-stage"
    made(here.asks("1", kind="reopen", stage="informals"))
    here.passes(5)
    made(here.gavels())
    assert states(here)[0] == ("clean", "")


def test_an_objection_while_it_goes_up_is_heard_and_opens_it_again() -> None:
    here = staged()
    here.agrees("1", "2", stage="informals")
    assert code(here.objects("FRA", "1")) == "reopening-needed"
    made(here.asks("1", "2"))
    assert made(here.objects("FRA", "1")) == ["position.objected", "paragraph.reopened", "question.narrowed"]
    assert (here.stands("1").state, here.stands("2").state) == ("contested", "in question")
    here.passes(5)
    made(here.gavels())
    assert [state for state, _ in states(here)[:2]] == ["contested", "agreed"]


def test_its_words_are_locked_while_it_goes_up_and_before() -> None:
    here = staged()
    here.agrees("1", stage="informals")
    wish = ProposeText(paragraph="1", text="One and all.", version=1)
    assert code(here.head("FRA").does(wish)) == "agreed-text"
    made(here.asks("1"))
    assert code(here.head("FRA").does(wish)) == "agreed-text"


def test_what_members_have_still_to_confirm_goes_up_with_it() -> None:
    here = staged()
    here.agrees("1", stage="informals", missing=("FRA",))
    confirm_by = here.stands("1").agreement.confirm_by  # type: ignore[union-attr]  # it is agreed
    here.agrees("1", missing=("JPN",), confirm_by="2026-04-30")
    agreement = here.stands("1").agreement
    assert agreement is not None
    assert (agreement.missing, agreement.stage, agreement.confirm_by) == (("FRA", "JPN"), "", "2026-04-30")
    assert confirm_by == "2026-03-20"
    made(here.head("FRA").does(ConfirmAgreement(paragraph="1")))
    made(here.head("JPN").does(ConfirmAgreement(paragraph="1")))
    assert here.stands("1").state == "agreed"


def test_the_last_confirmation_at_an_earlier_stage_leaves_the_stage_missing() -> None:
    here = staged()
    here.agrees("1", stage="informals", missing=("FRA",))
    made(here.head("FRA").does(ConfirmAgreement(paragraph="1")))
    assert states(here)[0] == ("provisionally agreed", "informals")
    here.agrees("1")
    assert here.stands("1").state == "agreed"


def test_a_package_goes_up_as_one_and_each_keeps_who_has_still_to_confirm_it() -> None:
    here = staged()
    here.agrees("1", stage="informals", missing=("FRA",))
    here.agrees("2", stage="informals")
    assert made(here.asks("1", "2", scope="whole")) == ["question.put"]
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled", "paragraphs.agreed"]
    assert [one.agreement.missing for one in here.rows.within(Paragraph, DOCUMENT)[:2] if one.agreement] == [
        ("FRA",),
        (),
    ]
    assert [state for state, _ in states(here)[:2]] == ["provisionally agreed", "agreed"]


def test_an_objection_to_one_of_a_package_that_goes_up_leaves_the_other_waiting_for_it() -> None:
    here = staged()
    made(here.chair.does(MakePackage(paragraphs=("1", "2"))))
    (package,) = here.rows.within(Package, DOCUMENT)
    made(here.chair.does(PutQuestion(kind="agree", package=package.id, stage="informals")))
    here.passes(5)
    made(here.gavels())
    made(here.asks("1", "2", scope="whole"))
    events = made(here.objects("FRA", "1"))
    assert events == ["position.objected", "paragraph.reopened", "question.broken", "agreement.waits"]
    second = here.stands("2").agreement
    assert second is not None
    assert (second.waits_for, second.stage) == (("1",), "informals")


def test_a_gavel_at_a_later_stage_is_taken_back_to_the_earlier_one() -> None:
    here = staged()
    meets(here, "plenary")
    here.agrees("1", stage="informals")
    before = here.stands("1").agreement
    here.agrees("1")
    made(here.chair.does(TakeBack()))
    assert here.stands("1").agreement == before
    assert states(here)[0] == ("provisionally agreed", "informals")


def test_by_adoption_what_was_agreed_at_an_earlier_stage_goes_up() -> None:
    here = staged()
    here.agrees("1", stage="drafting group")
    here.agrees("2")
    adopt = PutQuestion(kind="adopt", document=DOCUMENT, ends="adopted")
    assert (
        code(here.chair.does(PutQuestion(kind="adopt", document=DOCUMENT, ends="adopted", stage="informals")))
        == "later-stage"
    )
    made(here.chair.does(adopt))
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled", "paragraphs.agreed", "document.ended"]
    assert {state for state, _ in states(here)} == {"agreed"}


@pytest.mark.parametrize("how", ["informal consultations", "informal informals", "friends of the chair"])
def test_the_format_of_the_sitting_says_at_which_stage_is_asked(how: str) -> None:
    here = staged()
    meets(here, how)
    assert code(here.asks("1", stage="plenary")) == "later-stage"
    here.agrees("1")
    assert states(here)[0] == ("provisionally agreed", "informals")
    here.agrees("2", stage="drafting group")
    assert states(here)[1] == ("provisionally agreed", "drafting group")


def test_a_silence_is_of_no_sitting_and_asks_at_the_last_stage() -> None:
    here = staged()
    meets(here, "informal consultations")
    made(here.asks("1", way="silence"))
    assert here.question().stage == ""


def test_a_stage_that_the_group_does_not_have_is_refused_with_those_it_has() -> None:
    here = staged()
    before = here.rows
    refused = here.asks("1", stage="committee of the whole")
    assert isinstance(refused, Refused)
    assert (refused.code, refused.field, refused.present) == (
        "malformed", "stage", {"stages": ["drafting group", "informals", "plenary"]},
    )  # fmt: skip
    assert here.rows == before


def test_a_group_with_one_stage_agrees_at_once() -> None:
    here = staged("plenary")
    meets(here, "informal consultations")
    here.agrees("1")
    assert states(here)[0] == ("agreed", "")
    assert here.rows.within(Paragraph, DOCUMENT)[0].agreement is not None


def test_stages_are_changed_by_a_question_and_what_was_agreed_at_one_that_went_still_goes_up() -> None:
    here = staged("informals; plenary")
    here.agrees("1", stage="informals")

    def asks(value: str) -> Decision:
        return here.chair.does(
            PutQuestion(kind="modality", document=DOCUMENT, modality="stages", value=value, words="Two stages.")
        )

    for value in ("", ";", "plenary; Plenary", "a; b; c; d; e; f; g"):
        assert code(asks(value)) == "malformed"
    made(asks("committee; plenary"))
    here.passes(5)
    made(here.gavels())
    here.agrees("1", stage="committee")
    assert states(here)[0] == ("provisionally agreed", "committee")
    here.agrees("1")
    assert states(here)[0] == ("agreed", "")


def test_a_subsidiary_group_agrees_its_text_at_an_earlier_stage_and_plenary_when_it_is_back() -> None:
    here = staged(text=("One.", "T[w]o.", "Three."))
    forms = FormSubsidiary(
        paragraphs=("1", "2"), name="Contact group", terms="To clear it.", facilitators=("p-JPN",), back_by=BACK
    )
    made(here.chair.does(forms))
    assert code(here.asks("1")) == "with-a-group"
    here.agrees("1", stage="informals")
    assert states(here)[0] == ("provisionally agreed", "informals")
    assert code(here.asks("1")) == "with-a-group"
    group = here.rows.within(Subsidiary, DOCUMENT)[0]
    made(here.head("JPN").does(ReportBack(subsidiary=group.id)))
    made(here.asks("1"))
    assert made(here.head("FRA").does(ObjectTo(target=Target(paragraph="1")))) == [
        "position.objected", "paragraph.reopened", "question.broken",
    ]  # fmt: skip


def test_no_record_agrees_at_another_stage_than_was_asked() -> None:
    here = staged()
    made(here.asks("1", stage="informals"))
    question = here.question()
    event = ParagraphAgreed(
        document=DOCUMENT, paragraph="1", question=question.id, hash=here.stands("1").hash, stage=""
    )
    with pytest.raises(CorruptLog):
        here._record(Actor(person="", role="operator"), event, "")
