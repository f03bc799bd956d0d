"""Acting for a delegation: at once what it says, only announced what it gives up."""

from server.group import (
    Announcement,
    ConfirmAgreement,
    ConfirmAnnouncement,
    ContradictAnnouncement,
    LiveWith,
    ObjectTo,
    RunOutAnnouncement,
    Support,
    Target,
    WithdrawPosition,
)
from tests.builders import DOCUMENT, code, made
from tests.stories.floor import Floor, room


def announced() -> tuple[Floor, Announcement]:
    """The secretariat has announced that France withdraws its objection."""
    here = room("FRA", "JPN")
    made(here.by("secretariat", "FRA").does(ObjectTo(target=Target(paragraph="1"))))
    (objection,) = here.held("1")
    assert objection.taken_down
    answer = here.by("secretariat", "FRA").does(WithdrawPosition(position=objection.id))
    assert made(answer) == ["act.announced"]
    assert here.stands("1").state == "contested"
    (found,) = here.rows.within(Announcement, DOCUMENT)
    return here, found


def test_what_is_given_up_takes_effect_when_the_delegation_confirms() -> None:
    here, found = announced()
    assert code(here.head("JPN").does(ConfirmAnnouncement(announcement=found.id))) == "not-yours"
    assert code(here.secretariat.does(ConfirmAnnouncement(announcement=found.id))) == "not-permitted"
    answer = here.head("FRA").does(ConfirmAnnouncement(announcement=found.id))
    assert made(answer) == ["announcement.ended", "position.withdrawn"]
    assert here.stands("1").state == "clean"
    assert code(here.head("FRA").does(ConfirmAnnouncement(announcement=found.id))) == "already-so"


def test_contradicted_nothing_happens() -> None:
    here, found = announced()
    assert code(here.head("JPN").does(ContradictAnnouncement(announcement=found.id))) == "not-yours"
    assert made(here.adviser("FRA").does(ContradictAnnouncement(announcement=found.id))) == ["announcement.ended"]
    assert here.stands("1").state == "contested"
    assert code(here.head("FRA").does(ContradictAnnouncement(announcement=found.id))) == "already-so"
    assert code(here.as_role("clock", RunOutAnnouncement(announcement=found.id))) == "already-so"


def test_it_runs_out_only_when_nobody_of_the_delegation_is_connected() -> None:
    here, found = announced()
    assert code(here.as_role("clock", RunOutAnnouncement(announcement=found.id))) == "period-running"
    here.passes(5)
    here.connected = frozenset({"FRA"})
    assert code(here.as_role("clock", RunOutAnnouncement(announcement=found.id))) == "not-permitted"
    here.connected = frozenset()
    answer = here.as_role("clock", RunOutAnnouncement(announcement=found.id))
    assert made(answer) == ["announcement.ended", "position.withdrawn"]


def test_what_can_no_longer_be_done_is_over_with_the_announcement() -> None:
    here, found = announced()
    (objection,) = here.held("1")
    made(here.head("FRA").does(WithdrawPosition(position=objection.id)))
    assert code(here.head("FRA").does(ConfirmAnnouncement(announcement=found.id))) == "unknown-position"
    here.passes(5)
    assert made(here.as_role("clock", RunOutAnnouncement(announcement=found.id))) == ["announcement.ended"]


def test_an_adviser_confirms_only_what_an_adviser_may() -> None:
    here, found = announced()
    assert code(here.adviser("FRA").does(ConfirmAnnouncement(announcement=found.id))) == "not-permitted"


def test_the_same_is_announced_once() -> None:
    here, _ = announced()
    (objection,) = here.held("1")
    assert code(here.by("secretariat", "FRA").does(WithdrawPosition(position=objection.id))) == "already-so"


def test_a_support_that_would_withdraw_an_objection_is_announced() -> None:
    here = room("FRA", "JPN")
    made(here.objects("FRA", "1"))
    assert made(here.by("secretariat", "FRA").does(Support(target=Target(paragraph="1")))) == ["act.announced"]
    assert made(here.by("secretariat", "FRA").does(LiveWith(target=Target(paragraph="1")))) == ["act.announced"]
    assert made(here.by("secretariat", "JPN").does(Support(target=Target(paragraph="1")))) == ["position.supported"]
    assert code(here.by("secretariat", "JPN").does(Support(target=Target(paragraph="9")))) == "unknown-paragraph"
    assert code(here.by("secretariat", "JPN").does(Support(target=Target(question="q")))) == "malformed"


def test_a_confirmation_from_capital_is_announced() -> None:
    here = room("FRA", "JPN")
    here.agrees("1", missing=("FRA",))
    assert made(here.by("secretariat", "FRA").does(ConfirmAgreement(paragraph="1"))) == ["act.announced"]
    assert here.stands("1").state == "provisionally agreed"
    assert code(here.by("secretariat", "JPN").does(ConfirmAgreement(paragraph="1"))) == "not-yours"


def test_nobody_but_the_secretariat_acts_for_another() -> None:
    here = room("FRA", "JPN", observers=["NGO"])
    command = Support(target=Target(paragraph="1"))
    assert code(here.carry("p-FRA", "", "JPN", command)) == "not-permitted"
    assert code(here.by("secretariat", "ZZZ").does(command)) == "unknown-delegation"
    assert code(here.by("secretariat", "NGO").does(command)) == "not-permitted"
    assert code(here.secretariat.does(command)) == "not-permitted"
