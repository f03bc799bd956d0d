"""Deciding on the group itself: who is a member, an observer, an officer; and its first event."""

import re

from server.group.actor import Actor, Facts
from server.group.calendars import odd_zone
from server.group.commands import CreateGroup, SetDelegation, SetPerson
from server.group.events import DelegationSet, Event, GroupCreated, PersonSet
from server.group.modalities import defaults
from server.group.rows import Rows
from server.group.rows_people import CHAIR, Delegation, Group, Person
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused

CODE = re.compile(r"[A-Z][A-Z0-9]{0,23}")


def create_group(rows: Rows, actor: Actor, command: CreateGroup, facts: Facts) -> Decision:
    """`group.create`: the first event of a stream; the default modalities hold until the group agrees its own."""
    if rows.within(Group, ""):
        return Refused("already-so", do="this group exists")
    if not command.name:
        return Refused("malformed", do="give the group its name", field="name")
    if (refused := odd_zone(command.time_zone)) is not None:
        return refused
    group = Group(
        id=facts.new_id("g-"),
        name=command.name,
        short_name=command.short_name,
        mandate=command.mandate,
        objectives=command.objectives,
        report_due=command.report_due,
        reports_to=command.reports_to,
        caveat=command.caveat,
        stakeholder_groups=command.stakeholder_groups,
        language=command.language,
        time_zone=command.time_zone,
    )
    modalities = defaults(facts.now.date().isoformat(), command.modalities)
    return modalities if isinstance(modalities, Refused) else (GroupCreated(group=group, modalities=modalities),)


def set_delegation(rows: Rows, actor: Actor, command: SetDelegation, facts: Facts) -> Decision:
    """`delegation.set`: a member, an observer or a negotiating group is as given from now on."""
    if not CODE.fullmatch(command.delegation) or command.delegation == CHAIR:
        return Refused("malformed", do="a code is capital letters and digits, such as FRA or G77", field="delegation")
    if not command.name:
        return Refused("malformed", do="give the name on the nameplate", field="name")
    if command.members and command.is_a != "group":
        return Refused("malformed", do="only a negotiating group has members", field="members")
    strangers = tuple(name for name in command.members if not _is_member(rows, name))
    if strangers:
        return Refused("unknown-delegation", do="name members of this group", by=strangers, field="members")
    delegation = Delegation(
        id=command.delegation,
        name=command.name,
        short_name=command.short_name,
        is_a=command.is_a,
        stakeholder_group=command.stakeholder_group,
        regional_group=command.regional_group,
        observer_class=command.observer_class,
        members=command.members,
        active=command.active,
    )
    if rows.get(Delegation, delegation.id) == delegation:
        return Refused("already-so", do="it stands so already", field="delegation")
    return (DelegationSet(delegation=delegation),)


def _is_member(rows: Rows, code: str) -> bool:
    found = rows.get(Delegation, code)
    return found is not None and found.is_a == "member"


def set_person(rows: Rows, actor: Actor, command: SetPerson, facts: Facts) -> Decision:
    """`person.set`: a person's place in the group; without an id a new one."""
    if command.person and rows.get(Person, command.person) is None:
        return Refused("malformed", do="leave it empty for a new person", field="person")
    if command.delegation and rows.get(Delegation, command.delegation) is None:
        return Refused(
            "unknown-delegation", do="add the delegation first", by=(command.delegation,), field="delegation"
        )
    if command.spokesperson_of:
        named = rows.get(Delegation, command.spokesperson_of)
        if named is None or named.is_a != "group":
            return Refused("unknown-delegation", do="name a negotiating group", field="spokesperson_of")
    person = Person(
        id=command.person or facts.new_id("p-"),
        delegation=command.delegation,
        office=command.office,
        standing=command.standing,
        spokesperson_of=command.spokesperson_of,
        active=command.active,
    )
    if rows.get(Person, person.id) == person:
        return Refused("already-so", do="it stands so already", field="person")
    return (PersonSet(person=person),)


def names_in_texts(rows: Rows) -> dict[str, str]:
    """What texts may call the group's delegations (code, name, short name), to their codes."""
    delegations = rows.within(Delegation, "group")
    return {name: each.id for each in delegations for name in (each.id, each.name, each.short_name) if name}
