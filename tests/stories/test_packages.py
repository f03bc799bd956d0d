"""Packages: paragraphs agreed together or not at all; and agreements that wait for another paragraph."""

from dataclasses import replace

import pytest

from server.group import (
    Actor,
    ConfirmAgreement,
    DissolvePackage,
    Gavel,
    MakePackage,
    ObjectTo,
    Option,
    OptionAlternative,
    Package,
    Paragraph,
    ParagraphsAgreed,
    ProposeText,
    PutQuestion,
    Target,
    Within,
)
from server.kernel import CorruptLog, Refused
from tests.builders import DOCUMENT, Decision, code, made
from tests.stories.floor import Floor, paragraph, room

FOUR = ("Four texts wait.", "For each other.", "At ten to twelve.", "On the last night.")
NOBODY = Actor(person="", role="operator")
ALL = ("1", "2", "3", "4")


def last_night() -> Floor:
    """Four paragraphs that wait for each other."""
    return room("FRA", "JPN", "BRA", text=FOUR)


def package(here: Floor) -> Package:
    """The one package that is shown and not agreed."""
    (found,) = [one for one in here.rows.within(Package, DOCUMENT) if not one.question]
    return found


def puts(here: Floor) -> Decision:
    """The chair puts the package."""
    return here.chair.does(PutQuestion(kind="agree", package=package(here).id))


def agrees(here: Floor, *paragraphs: str) -> None:
    """A package is shown, put and gavelled."""
    made(here.chair.does(MakePackage(paragraphs=paragraphs)))
    made(puts(here))
    here.passes(5)
    made(here.gavels())


def texts(here: Floor) -> list[Paragraph]:
    """The four paragraphs as they are, all but which question is open."""
    return [here.stands(one) for one in ALL]


def test_one_gavel_agrees_all_of_a_package_in_one_event() -> None:
    here = last_night()
    made(here.chair.does(MakePackage(paragraphs=ALL, title="The last night")))
    puts(here)
    assert {here.stands(one).state for one in ALL} == {"in question"}
    here.passes(5)
    events = here.gavels()
    assert made(events) == ["question.gavelled", "paragraphs.agreed"]
    assert isinstance(events, tuple)
    assert isinstance(events[1], ParagraphsAgreed)
    assert [one.hash for one in events[1].paragraphs] == [here.stands(one).hash for one in ALL]
    assert {here.stands(one).state for one in ALL} == {"agreed"}


def test_an_objection_to_one_leaves_every_paragraph_as_it_was() -> None:
    here = last_night()
    before = texts(here)
    made(here.chair.does(MakePackage(paragraphs=ALL)))
    puts(here)
    here.flags("FRA")
    assert made(here.objects("FRA", "3")) == ["position.objected", "question.broken"]
    assert [replace(one, state="clean") for one in texts(here)] == before
    assert [one.state for one in texts(here)] == ["clean", "clean", "contested", "clean"]
    assert not here.rows.within(Package, DOCUMENT)[0].question


def test_an_objection_to_the_package_itself_ends_it_all() -> None:
    here = last_night()
    before = texts(here)
    made(here.chair.does(MakePackage(paragraphs=ALL)))
    puts(here)
    against = ObjectTo(target=Target(question=here.question().id))
    assert made(here.head("JPN").does(against)) == ["position.objected", "question.broken"]
    assert texts(here) == before


def test_no_part_is_amended_while_the_package_is_before_the_group() -> None:
    here = last_night()
    made(here.chair.does(MakePackage(paragraphs=ALL)))
    puts(here)
    amend = ProposeText(paragraph="2", text="For one another.", version=1)
    assert code(here.head("FRA").does(amend)) == "in-question"
    here.objects("FRA", "2")
    made(here.head("FRA").does(amend))


def test_two_words_changed_it_is_shown_and_put_again() -> None:
    here = last_night()
    made(here.chair.does(MakePackage(paragraphs=ALL)))
    old = package(here).id
    made(here.chair.does(ProposeText(paragraph="2", text="For one another.", version=1)))
    refused = puts(here)
    assert isinstance(refused, Refused)
    assert (refused.code, list(refused.present["paragraphs"])) == ("version-conflict", ["2"])  # type: ignore[arg-type]  # a mapping
    assert code(here.chair.does(MakePackage(paragraphs=ALL))) == "not-clean"
    bracket, alternative = here.alternative("2", "one another")
    assert code(here.asks("2", kind="retain", bracket=bracket, alternative=alternative)) == ""
    here.passes(5)
    made(here.gavels())
    made(here.chair.does(MakePackage(paragraphs=ALL)))
    assert package(here).id != old
    made(puts(here))


def test_what_was_prepared_unprojected_waits_for_its_notice() -> None:
    here = last_night()
    made(here.chair.does(MakePackage(paragraphs=ALL, unprojected=True)))
    refused = puts(here)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.present) == ("notice-running", {"left_ms": 30 * 60 * 1000})
    here.passes(30 * 60 - 1)
    assert code(puts(here)) == "notice-running"
    assert code(here.asks("1")) == "notice-running"
    here.passes(1)
    made(puts(here))


def test_a_package_is_taken_apart_with_its_notice() -> None:
    here = last_night()
    made(here.chair.does(MakePackage(paragraphs=("1", "2"), unprojected=True)))
    made(here.chair.does(DissolvePackage(package=package(here).id)))
    made(here.asks("1"))
    assert here.stands("1").state == "in question"


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        (MakePackage(paragraphs=("1",)), "malformed"),
        (MakePackage(paragraphs=("1", "1")), "malformed"),
        (MakePackage(paragraphs=tuple(f"{n}" for n in range(201))), "malformed"),
        (MakePackage(paragraphs=("1", "9")), "unknown-paragraph"),
        (MakePackage(paragraphs=("1", "2"), shown={"2": "other words"}), "version-conflict"),
        (MakePackage(paragraphs=("1", "3")), "not-clean"),
        (MakePackage(paragraphs=("1", "4")), "already-agreed"),
        (MakePackage(paragraphs=("1", "5")), "in-question"),
        (DissolvePackage(package="gone"), "unknown-package"),
        (PutQuestion(kind="agree", package="gone"), "unknown-package"),
        (PutQuestion(kind="agree", package="gone", paragraphs=("1",)), "malformed"),
        (PutQuestion(kind="reopen", package="gone"), "malformed"),
        (PutQuestion(kind="reopen", paragraphs=("4",), waits_for=("1",)), "malformed"),
        (PutQuestion(kind="agree", paragraphs=("1",), waits_for=("9",)), "unknown-paragraph"),
    ],
)
def test_what_cannot_be_a_package(command: MakePackage, refused: str) -> None:
    here = room("FRA", "JPN", text=("One.", "Two.", "Thr[ee].", "Four.", "Five."))
    here.agrees("4")
    here.asks("5")
    before = here.rows
    assert code(here.chair.does(command)) == refused
    assert here.rows == before


def test_a_paragraph_in_an_open_option_is_in_no_package() -> None:
    kept = OptionAlternative(id="a", items=("2",))
    option = Option(id="o", document=DOCUMENT, order="2", alternatives=(kept, OptionAlternative(id="b")))
    inside = replace(paragraph("2", "Two."), inside=Within(option="o", alternative="a"))
    here = room("FRA", "JPN", text=("One.", inside, option))
    assert code(here.chair.does(MakePackage(paragraphs=("1", "2")))) == "in-option"


def test_a_package_before_the_group_or_agreed_is_not_taken_apart() -> None:
    here = last_night()
    made(here.chair.does(MakePackage(paragraphs=("1", "2"))))
    shown = package(here).id
    puts(here)
    assert code(here.chair.does(DissolvePackage(package=shown))) == "in-question"
    here.passes(5)
    here.gavels()
    assert code(here.chair.does(DissolvePackage(package=shown))) == "already-agreed"
    assert code(here.chair.does(PutQuestion(kind="agree", package=shown))) == "already-agreed"


def test_reopening_one_sets_the_others_of_its_package_back() -> None:
    here = last_night()
    agrees(here, "1", "2", "3")
    here.asks("2", kind="reopen")
    here.passes(5)
    events = made(here.gavels())
    assert events == ["question.gavelled", "paragraph.reopened", "agreement.waits", "agreement.waits"]
    assert [here.stands(one).state for one in ALL] == ["provisionally agreed", "clean", "provisionally agreed", "clean"]
    agreement = here.stands("1").agreement
    assert agreement is not None
    assert agreement.waits_for == ("2",)
    assert code(here.objects("FRA", "1")) == "reopening-needed"
    assert code(here.head("FRA").does(ProposeText(paragraph="1", text="No.", version=1))) == "agreed-text"


def test_when_it_is_agreed_again_they_are_agreed_with_it() -> None:
    here = last_night()
    agrees(here, "1", "2", "3")
    here.agrees("2", kind="reopen")
    here.asks("2")
    here.passes(5)
    events = made(here.gavels())
    assert events == ["question.gavelled", "paragraph.agreed", "agreement.condition_met", "agreement.condition_met"]
    assert [here.stands(one).state for one in ("1", "2", "3")] == ["agreed"] * 3


def test_an_agreement_waits_for_the_paragraph_that_it_is_conditional_on() -> None:
    here = last_night()
    here.agrees("1", waits_for=("2",))
    assert here.stands("1").state == "provisionally agreed"
    here.agrees("2")
    assert here.stands("1").state == "agreed"


def test_a_condition_that_is_met_already_is_none() -> None:
    here = last_night()
    here.agrees("2")
    here.agrees("1", waits_for=("2",))
    assert here.stands("1").state == "agreed"


def test_a_circle_of_conditions_is_refused_and_named() -> None:
    here = last_night()
    here.agrees("1", waits_for=("2",))
    here.agrees("2", waits_for=("3",))
    before = here.rows
    refused = here.asks("3", waits_for=("1",))
    assert isinstance(refused, Refused)
    assert refused.code == "circle"
    assert refused.present["paragraphs"] == {"3": {"label": "3", "version": 1, "hash": here.stands("3").hash}} | {
        one: {"label": one, "version": 1, "hash": here.stands(one).hash} for one in ("1", "2")
    }
    assert here.rows == before
    assert code(here.asks("4", waits_for=("4",))) == "circle"


def test_a_circle_that_two_open_questions_would_close_is_refused_at_the_gavel() -> None:
    here = last_night()
    made(here.asks("1", waits_for=("2",)))
    first = here.question().id
    made(here.asks("2", waits_for=("1",)))
    here.passes(5)
    (second,) = [one.question for one in texts(here) if one.question not in {"", first}]
    made(here.chair.does(Gavel(question=first, seen=99)))
    assert code(here.chair.does(Gavel(question=second, seen=99))) == "circle"


def test_a_package_ad_referendum_is_confirmed_as_one() -> None:
    here = last_night()
    made(here.chair.does(MakePackage(paragraphs=("1", "2"))))
    made(here.chair.does(PutQuestion(kind="agree", package=package(here).id, missing=("FRA", "JPN"))))
    here.passes(5)
    here.gavels()
    assert made(here.head("FRA").does(ConfirmAgreement(paragraph="1"))) == ["agreement.confirmed"] * 2
    assert made(here.head("JPN").does(ConfirmAgreement(paragraph="2"))) == ["agreement.confirmed"] * 2
    assert [here.stands(one).state for one in ("1", "2")] == ["agreed", "agreed"]


def test_one_that_had_to_confirm_and_objects_sets_the_others_back() -> None:
    here = last_night()
    made(here.chair.does(MakePackage(paragraphs=("1", "2"))))
    made(here.chair.does(PutQuestion(kind="agree", package=package(here).id, missing=("FRA",))))
    here.passes(5)
    here.gavels()
    assert made(here.objects("FRA", "1")) == ["position.objected", "paragraph.reopened", "agreement.waits"]
    assert [here.stands(one).state for one in ("1", "2")] == ["contested", "provisionally agreed"]


def test_a_log_in_which_a_condition_was_met_that_there_is_not_is_corrupt() -> None:
    here = last_night()
    agrees(here, "1", "2")
    here.agrees("1", kind="reopen")
    (waits,) = [one.event for one in here.log if one.event.type == "agreement.waits"]
    here.agrees("1")
    (met,) = [one for one in here.log if one.event.type == "agreement.condition_met"]
    with pytest.raises(CorruptLog):
        here._record(NOBODY, met.event, "")
    here.agrees("1", kind="reopen")
    here.agrees("2", kind="reopen")
    with pytest.raises(CorruptLog):
        here._record(NOBODY, waits, "")
