"""The group itself: created once, its members and people, and in which role each acts."""

import pytest

from server.group import (
    Actor,
    Command,
    CreateGroup,
    Delegation,
    Group,
    Modality,
    ObjectTo,
    Person,
    SetDelegation,
    SetPerson,
    Target,
    actor_for,
    floor_seconds,
    modality,
)
from server.kernel import Refused
from tests.builders import code, made
from tests.stories.floor import Floor, room


def role(here: Floor, person: str, as_: str = "", behalf: str = "") -> str:
    """The role that a person gets, or the refusal's code."""
    answer = actor_for(here.rows, person, as_, behalf)
    return answer.role if isinstance(answer, Actor) else answer.code


def test_a_group_is_created_once_with_the_default_modalities() -> None:
    here = Floor()
    assert made(here.as_role("operator", CreateGroup(name="Working group"))) == ["group.created"]
    (group,) = here.rows.within(Group, "")
    assert group.name == "Working group"
    assert len(here.rows.within(Modality, "group")) > 20
    assert code(here.as_role("operator", CreateGroup(name="Again"))) == "already-so"
    assert code(Floor().as_role("operator", CreateGroup(name=""))) == "malformed"
    assert code(Floor().as_role("secretariat", CreateGroup(name="Working group"))) == "not-permitted"


def test_the_floor_period_is_a_modality_within_limits() -> None:
    here = room("FRA")
    assert (modality(here.rows, "silence_hours"), floor_seconds(here.rows)) == ("72", 5)
    here.put(Modality(id="floor_period_seconds", value="60"))
    assert floor_seconds(here.rows) == 30
    here.put(Modality(id="floor_period_seconds", value="at once"))
    assert floor_seconds(here.rows) == 3
    here.asks("1")
    assert here.question().seconds == 3


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (SetDelegation(delegation="BRA", name="Brazil"), ""),
        (SetDelegation(delegation="FRA", name="FRA"), "already-so"),
        (SetDelegation(delegation="fra", name="France"), "malformed"),
        (SetDelegation(delegation="CHAIR", name="Chair"), "malformed"),
        (SetDelegation(delegation="BRA", name=""), "malformed"),
        (SetDelegation(delegation="BRA", name="Brazil", members=("FRA",)), "malformed"),
        (SetDelegation(delegation="EU", name="European Union", is_a="group", members=("FRA",)), ""),
        (SetDelegation(delegation="EU", name="European Union", is_a="group", members=("ZZZ",)), "unknown-delegation"),
        (SetPerson(delegation="FRA"), ""),
        (SetPerson(person="p-FRA", delegation="FRA", standing="head"), "already-so"),
        (SetPerson(person="p-nobody"), "malformed"),
        (SetPerson(delegation="ZZZ"), "unknown-delegation"),
        (SetPerson(spokesperson_of="FRA"), "unknown-delegation"),
        (SetPerson(person="p-FRA", delegation="FRA", standing="speaker"), ""),
    ],
)
def test_the_secretariat_keeps_the_list(command: Command, refusal: str) -> None:
    assert code(room("FRA").secretariat.does(command)) == refusal


def test_a_person_acts_in_one_role_at_a_time() -> None:
    here = room("FRA", "JPN", observers=["NGO"])
    assert role(here, "p-chair") == "presides"
    assert role(here, "p-vice") == "chair"
    assert role(here, "p-secretary") == "secretariat"
    assert role(here, "p-FRA") == "head"
    assert role(here, "p-FRA-adviser", "delegate") == "adviser"
    assert role(here, "p-NGO") == "observer"
    assert role(here, "p-FRA", "chair") == "not-permitted"
    assert role(here, "p-chair", "", "FRA") == "not-permitted"
    assert role(here, "p-nobody") == "not-permitted"
    here.put(Person(id="p-link"))
    assert role(here, "p-link") == "public"


def test_who_presides_does_not_act_for_a_delegation() -> None:
    here = room("FRA")
    here.put(Person(id="p-chair", office="chair", delegation="FRA", standing="head"))
    assert role(here, "p-chair", "delegate") == "not-permitted"
    here.put(Person(id="p-vice", office="vice_chair", delegation="FRA", standing="head"))
    assert role(here, "p-vice", "delegate") == "head"


def test_a_spokesperson_speaks_for_the_group_alone() -> None:
    here = room("FRA", "JPN")
    here.put(Delegation(id="G77", name="Group of 77 and China", is_a="group", members=("FRA",)))
    here.put(Person(id="p-FRA", delegation="FRA", standing="head", spokesperson_of="G77"))
    here.put(Person(id="p-group", spokesperson_of="G77"))
    here.put(Person(id="p-stray", delegation="G77"))
    assert role(here, "p-group") == "spokesperson"
    assert role(here, "p-FRA", "delegate", "G77") == "spokesperson"
    assert role(here, "p-stray") == "not-permitted"
    made(here.carry("p-FRA", "spokesperson", "", ObjectTo(target=Target(paragraph="1"))))
    assert [row.delegation for row in here.held("1")] == ["G77"]
    made(here.objects("FRA", "1"))
    assert [row.delegation for row in here.held("1")] == ["G77", "FRA"] or len(here.held("1")) == 2


def test_a_delegation_that_left_has_no_voice() -> None:
    here = room("FRA", "JPN")
    here.put(Delegation(id="FRA", name="France", active=False))
    assert role(here, "p-FRA") == "not-permitted"
    assert role(here, "p-secretary", "", "FRA") == "unknown-delegation"
    answer = here.asks("1", missing=("FRA",))
    assert isinstance(answer, Refused)
    assert answer.by == ("FRA",)
