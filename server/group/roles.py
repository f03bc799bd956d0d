"""In which role a person acts: one at a time, chosen on the screen and named in the command (domain section 5)."""

from server.group.actor import Actor, Role
from server.group.rows import Rows
from server.group.rows_people import Delegation, Person, Sitting
from server.kernel import Refused

PRESIDING_OFFICES = ("chair", "vice_chair", "facilitator")
"""Officers who can preside over a sitting."""


def actor_for(rows: Rows, person: str, as_: str = "", on_behalf_of: str = "") -> Actor | Refused:
    """The person in the role named by `as_`: "chair", "secretariat", "delegate", "spokesperson" or "observer".

    Without a name it is the first that the person has. For who presides "chair" becomes the role `presides`.
    """
    found = rows.get(Person, person)
    if found is None or not found.active:
        return Refused("not-permitted", do="ask the secretariat for a place in this group")
    chosen = as_ or _first_role(rows, found)
    if on_behalf_of and chosen == "delegate" and found.spokesperson_of == on_behalf_of:
        chosen, on_behalf_of = "spokesperson", ""
    match chosen:
        case "chair" if found.office not in {"", "secretariat"}:
            actor = Actor(person=person, role="presides" if presiding(rows) == person else "chair")
        case "secretariat" if found.office == "secretariat":
            return _secretariat(rows, found, on_behalf_of)
        case "delegate" | "observer" if found.delegation:
            return _of_delegation(rows, found, found.delegation, on_behalf_of)
        case "spokesperson" if found.spokesperson_of:
            return _of_delegation(rows, found, found.spokesperson_of, on_behalf_of)
        case "public" if not found.office and not found.delegation:
            actor = Actor(person=person, role="public")
        case _:
            return Refused("not-permitted", do="choose a role that you have in this group", field="as")
    return _not_for_another() if on_behalf_of else actor


def _first_role(rows: Rows, person: Person) -> str:
    if person.office == "secretariat":
        return "secretariat"
    if person.office:
        return "chair"
    delegation = rows.get(Delegation, person.delegation)
    if delegation is None:
        return "spokesperson" if person.spokesperson_of else "public"
    return "observer" if delegation.is_a == "observer" else "delegate"


def _secretariat(rows: Rows, person: Person, on_behalf_of: str) -> Actor | Refused:
    if not on_behalf_of:
        return Actor(person=person.id, role="secretariat")
    delegation = rows.get(Delegation, on_behalf_of)
    if delegation is None or not delegation.active:
        return Refused("unknown-delegation", do="name a member as the group's list does", field="on_behalf_of")
    if delegation.is_a == "observer":
        return Refused(
            "not-permitted", do="observers speak; they propose and object through a member", field="on_behalf_of"
        )
    return Actor(person=person.id, role="secretariat", delegation=on_behalf_of, on_behalf_of=on_behalf_of)


def _of_delegation(rows: Rows, person: Person, code: str, on_behalf_of: str) -> Actor | Refused:
    if on_behalf_of and on_behalf_of != code:
        return _not_for_another()
    if presiding(rows) == person.id:
        return Refused(
            "not-permitted", do="who presides does not act for a delegation meanwhile: hand presiding over first"
        )
    delegation = rows.get(Delegation, code)
    if delegation is None or not delegation.active:
        return Refused("not-permitted", do="this delegation has no place in the group now: ask the secretariat")
    role: Role = person.standing
    if delegation.is_a == "observer":
        role = "observer"
    elif delegation.is_a == "group":
        role = "spokesperson"
        if code != person.spokesperson_of:
            return Refused("not-permitted", do="the group names its spokesperson: ask the secretariat to enter it")
        if not _has_members(rows, delegation):
            return Refused("not-permitted", do="nobody whom this group speaks for is a member here now")
    return Actor(person=person.id, role=role, delegation=code)


def _has_members(rows: Rows, group: Delegation) -> bool:
    """Whether a negotiating group speaks for anybody here: it does for those of its members that are members here."""
    found = (rows.get(Delegation, code) for code in group.members)
    return any(one is not None and one.is_a == "member" and one.active for one in found)


def _not_for_another() -> Refused:
    return Refused("not-permitted", do="only the secretariat acts for another delegation", field="on_behalf_of")


def presiding(rows: Rows) -> str:
    """The id of the person who has the gavel: who presides over the open sitting, else the group's chair."""
    for sitting in rows.within(Sitting, "open"):
        return sitting.presides
    return chair_of(rows)


def chair_of(rows: Rows) -> str:
    """The id of the group's chair, "" where it has none."""
    found = [person for person in rows.within(Person, "group") if person.office == "chair" and person.active]
    return found[0].id if found else ""
