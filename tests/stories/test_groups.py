"""Negotiating groups: a spokesperson speaks for the group alone; it neither binds nor withdraws a member's own."""

import pytest

from server.group import (
    Delegation,
    Dissociate,
    ObjectTo,
    Person,
    ProposeText,
    RaiseFlag,
    Support,
    Target,
    WithdrawPosition,
)
from server.kernel import Refused
from tests.builders import Decision, Hand, code, made
from tests.stories.floor import Floor, room

WHOLE = Target(paragraph="1")


def groups() -> Floor:
    """France and Japan, of whom France is in the EU and Japan is not; the EU has named its spokesperson."""
    here = room("FRA", "JPN", text=("The group agrees.", "It meets."))
    here.put(Delegation(id="EU", name="European Union", is_a="group", members=("FRA",)))
    here.put(Person(id="p-spokesperson", spokesperson_of="EU"))
    return here


def group(here: Floor) -> Hand:
    """The EU's spokesperson."""
    return Hand(here, "p-spokesperson", "spokesperson", "")


def holders(here: Floor, position: str = "object") -> list[str]:
    """Who holds that on the paragraph."""
    return sorted(row.delegation for row in here.held("1") if row.position == position and row.standing)


def test_a_group_objects_and_its_members_are_free() -> None:
    here = groups()
    made(group(here).does(ObjectTo(target=WHOLE)))
    assert holders(here) == ["EU"]
    made(here.head("FRA").does(Support(target=WHOLE)))
    assert (holders(here), holders(here, "support")) == (["EU"], ["FRA"])
    refused = here.asks("1")
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("objection-stands", ("EU",))


def test_what_a_group_withdraws_is_not_its_members() -> None:
    here = groups()
    made(group(here).does(ObjectTo(target=WHOLE)))
    made(here.objects("FRA", "1"))
    assert holders(here) == ["EU", "FRA"]
    (own,) = [row for row in here.held("1") if row.delegation == "FRA"]
    (theirs,) = [row for row in here.held("1") if row.delegation == "EU"]
    assert code(group(here).does(WithdrawPosition(position=own.id))) == "not-yours"
    assert code(here.head("FRA").does(WithdrawPosition(position=theirs.id))) == "not-yours"
    made(group(here).does(WithdrawPosition(position=theirs.id)))
    assert holders(here) == ["FRA"]
    assert code(here.asks("1")) == "objection-stands"


def objects_as(here: Floor, person: str, behalf: str) -> Decision:
    """A person of a member asks to object in the name of another."""
    return here.carry(person, "delegate", behalf, ObjectTo(target=WHOLE))


@pytest.mark.parametrize(
    ("person", "behalf"), [("p-FRA", "EU"), ("p-JPN", "EU"), ("p-FRA", "JPN"), ("p-FRA-adviser", "EU")]
)
def test_a_member_does_not_object_in_its_groups_name_or_another_members(person: str, behalf: str) -> None:
    here = groups()
    before = here.rows
    assert code(objects_as(here, person, behalf)) == "not-permitted"
    assert here.rows == before


def test_the_one_whom_the_group_named_objects_in_its_name_and_in_the_members() -> None:
    here = groups()
    here.put(Person(id="p-FRA", delegation="FRA", standing="head", spokesperson_of="EU"))
    made(objects_as(here, "p-FRA", "EU"))
    assert holders(here) == ["EU"]
    made(here.objects("FRA", "1"))
    assert holders(here) == ["EU", "FRA"]


def test_once_another_is_named_the_old_one_speaks_no_more() -> None:
    here = groups()
    here.put(Person(id="p-spokesperson"))
    here.put(Person(id="p-next", spokesperson_of="EU"))
    assert code(group(here).does(ObjectTo(target=WHOLE))) == "not-permitted"
    made(Hand(here, "p-next", "spokesperson", "").does(ObjectTo(target=WHOLE)))
    assert holders(here) == ["EU"]


def test_a_group_of_which_nobody_is_a_member_here_has_no_voice() -> None:
    here = groups()
    here.put(Delegation(id="FRA", name="France", active=False))
    assert code(group(here).does(ObjectTo(target=WHOLE))) == "not-permitted"
    assert here.held("1") == []


def test_a_group_proposes_asks_for_the_floor_and_dissociates_in_its_own_name() -> None:
    here = groups()
    made(group(here).does(ProposeText(paragraph="2", text="It meets soon.", version=1)))
    assert here.notation("2") == "It meets[EU:  soon]."
    made(here.asks("1"))
    made(group(here).does(RaiseFlag(question=here.question().id)))
    assert here.question().flags[0].delegation == "EU"
    refused = here.asks("2", missing=("EU",))
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("unknown-delegation", ("EU",))
    made(group(here).does(Dissociate(target=WHOLE)))
    assert holders(here, "dissociate") == ["EU"]
