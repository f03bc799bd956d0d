"""Positions on exact words: held once, earlier when the words change, standing again when they come back."""

from dataclasses import replace

import pytest

from server.group import (
    ConfirmPosition,
    Dissociate,
    LeaveAlternative,
    LiveWith,
    ObjectTo,
    ObjectToProposal,
    Position,
    Proposal,
    RenewObjection,
    Reserve,
    Support,
    SupportProposal,
    Target,
    WithdrawPosition,
    WithdrawProposal,
)
from server.kernel import Refused
from tests.builders import DOCUMENT, code, made
from tests.stories.floor import Floor, room

WORDS = "The group agrees on two points."


def amended(*members: str) -> Floor:
    """A room in which France has proposed "three" for "two"."""
    here = room(*(members or ("FRA", "JPN", "BRA")), text=[WORDS])
    made(here.head("FRA").proposes("1", WORDS.replace("two", "three")))
    return here


def the(here: Floor, delegation: str) -> Position:
    """The one position of a delegation on the paragraph."""
    (found,) = [row for row in here.held("1") if row.delegation == delegation]
    return found


def test_the_newest_position_takes_the_place_of_the_older() -> None:
    here = room("FRA", "JPN")
    made(here.supports("FRA", "1"))
    made(here.objects("FRA", "1"))
    assert the(here, "FRA").position == "object"
    assert here.stands("1").state == "contested"
    made(here.head("FRA").does(LiveWith(target=Target(paragraph="1"))))
    assert the(here, "FRA").position == "live_with"
    assert here.stands("1").state == "clean"


def test_a_reservation_and_a_dissociation_stand_beside() -> None:
    here = room("FRA", "JPN")
    made(here.supports("FRA", "1"))
    made(here.head("FRA").does(Reserve(target=Target(paragraph="1"))))
    here.agrees("1")
    made(here.head("FRA").does(Dissociate(target=Target(paragraph="1"))))
    assert sorted(row.position for row in here.held("1")) == ["dissociate", "reserve", "support"]
    assert here.stands("1").state == "agreed"


def test_the_same_position_twice_is_refused() -> None:
    here = room("FRA")
    made(here.supports("FRA", "1"))
    assert code(here.supports("FRA", "1")) == "already-so"


def test_an_adviser_does_not_withdraw_what_the_head_objects_to() -> None:
    here = room("FRA")
    made(here.objects("FRA", "1"))
    assert code(here.adviser("FRA").does(ObjectTo(target=Target(paragraph="1")))) == "not-permitted"
    assert code(here.adviser("FRA").does(Support(target=Target(paragraph="1")))) == "not-permitted"
    withdraw = WithdrawPosition(position=the(here, "FRA").id)
    assert code(here.adviser("FRA").does(withdraw)) == "not-permitted"
    assert made(here.head("FRA").does(withdraw)) == ["position.withdrawn"]
    assert here.stands("1").state == "clean"


def test_only_the_delegation_that_objected_withdraws() -> None:
    here = room("FRA", "JPN")
    made(here.objects("FRA", "1"))
    position = the(here, "FRA").id
    assert code(here.head("JPN").does(WithdrawPosition(position=position))) == "not-yours"
    assert code(here.head("FRA").does(WithdrawPosition(position="pos-0"))) == "unknown-position"


def test_an_objection_becomes_earlier_when_the_words_change_and_stands_again_when_they_return() -> None:
    here = room("FRA", "JPN", text=[WORDS])
    made(here.objects("JPN", "1"))
    made(here.head("FRA").proposes("1", WORDS.replace("two", "three")))
    assert not the(here, "JPN").standing
    (proposal,) = here.rows.within(Proposal, DOCUMENT)
    made(here.head("FRA").does(WithdrawProposal(proposal=proposal.id)))
    assert the(here, "JPN").standing
    assert here.stands("1").state == "contested"


def test_an_earlier_objection_is_renewed_with_one_key() -> None:
    here = room("FRA", "JPN", text=[WORDS])
    made(here.objects("JPN", "1"))
    assert code(here.head("JPN").does(RenewObjection(position=the(here, "JPN").id))) == "already-so"
    made(here.head("FRA").proposes("1", WORDS.replace("two", "three")))
    assert made(here.head("JPN").does(RenewObjection(position=the(here, "JPN").id))) == ["position.renewed"]
    assert the(here, "JPN").standing


def test_an_objection_to_an_alternative_stands_again_when_its_words_are_typed_again() -> None:
    here = amended()
    _, three = here.alternative("1", "three")
    made(here.objects("JPN", "1", three))
    made(here.head("FRA").does(LeaveAlternative(paragraph="1", alternative=three)))
    assert not the(here, "JPN").standing
    made(here.head("BRA").proposes("1", WORDS.replace("two", "three")))
    _, again = here.alternative("1", "three")
    assert again != three
    assert the(here, "JPN").standing
    assert the(here, "JPN").target.alternative == again


def test_an_objection_to_the_base_stands_on_when_the_others_withdraw() -> None:
    """The words objected to are now the text: nobody's objection goes with another's proposal."""
    here = amended()
    _, two = here.alternative("1", "two")
    made(here.objects("JPN", "1", two))
    _, three = here.alternative("1", "three")
    made(here.head("FRA").does(LeaveAlternative(paragraph="1", alternative=three)))
    assert here.stands("1").state == "contested"
    assert the(here, "JPN").target == Target(paragraph="1")


def test_an_earlier_objection_to_a_text_that_has_gone_is_renewed_against_the_whole() -> None:
    here = amended()
    _, three = here.alternative("1", "three")
    made(here.objects("JPN", "1", three))
    made(here.supports("JPN", "1"))
    earlier = next(row for row in here.held("1") if row.position == "object")
    made(here.head("FRA").does(LeaveAlternative(paragraph="1", alternative=three)))
    answer = here.head("JPN").does(RenewObjection(position=earlier.id))
    assert made(answer) == ["position.withdrawn", "position.renewed"]
    assert here.stands("1").state == "contested"


def test_a_whole_proposal_is_supported_or_objected_to() -> None:
    here = amended()
    (proposal,) = here.rows.within(Proposal, DOCUMENT)
    assert made(here.head("JPN").does(SupportProposal(proposal=proposal.id))) == ["position.supported"]
    assert code(here.head("JPN").does(SupportProposal(proposal=proposal.id))) == "already-so"
    assert made(here.head("BRA").does(ObjectToProposal(proposal=proposal.id))) == ["position.objected"]
    assert code(here.head("BRA").does(ObjectToProposal(proposal="prop-0"))) == "unknown-proposal"


def test_what_an_import_noted_is_no_position_until_it_is_confirmed() -> None:
    noted = Position(
        id="pos-1",
        document=DOCUMENT,
        target=Target(paragraph="1"),
        delegation="FRA",
        position="object",
        words="",
        to_be_confirmed=True,
    )
    here = room("FRA", "JPN")
    words = here.stands("1").hash
    here = room("FRA", "JPN", text=["The group agrees.", _with(noted, words)])
    assert here.stands("1").state == "clean"
    assert code(here.head("JPN").does(ConfirmPosition(position="pos-1"))) == "not-yours"
    assert made(here.head("FRA").does(ConfirmPosition(position="pos-1"))) == ["position.confirmed"]
    assert here.stands("1").state == "contested"
    assert code(here.head("FRA").does(ConfirmPosition(position=the(here, "FRA").id))) == "already-so"


def _with(position: Position, words: str) -> Position:
    return replace(position, words=words)


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (Support(target=Target(paragraph="9")), "unknown-paragraph"),
        (Support(target=Target(paragraph="1", alternative="a9")), "unknown-alternative"),
        (Support(target=Target(option="opt-9", alternative="a9")), "unknown-option"),
        (Support(target=Target()), "malformed"),
        (Support(target=Target(question="q-1")), "malformed"),
        (ObjectTo(target=Target(question="q-1")), "unknown-question"),
        (Dissociate(target=Target(paragraph="1", alternative="a1")), "malformed"),
        (ObjectTo(target=Target(paragraph="1"), kind="pending paragraph"), "malformed"),
        (ObjectTo(target=Target(paragraph="1"), kind="pending paragraph", pending_paragraph="9"), "unknown-paragraph"),
        (ObjectTo(target=Target(paragraph="1"), kind="pending paragraph", pending_paragraph="1"), ""),
    ],
)
def test_a_position_is_about_something_that_is_there(command: Support | Dissociate | ObjectTo, refusal: str) -> None:
    here = room("FRA")
    assert code(here.head("FRA").does(command)) == refusal


def test_an_objection_is_stopped_by_agreement_alone() -> None:
    here = room("FRA")
    here.agrees("1")
    refused = here.objects("FRA", "1")
    assert isinstance(refused, Refused)
    assert refused.code == "reopening-needed"
