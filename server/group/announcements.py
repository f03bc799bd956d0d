"""Deciding on what the secretariat announces for a delegation that gives something up (domain section 5).

It takes effect when a person of that delegation confirms it, or when the floor period on it ran without contradiction
while nobody of it was connected.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from server.group.actor import Actor, Facts
from server.group.codec import command_from_json, command_to_json
from server.group.commands import (
    Command,
    ConfirmAgreement,
    ConfirmAnnouncement,
    ContradictAnnouncement,
    LeaveAlternative,
    LiveWith,
    RunOutAnnouncement,
    Support,
    WithdrawPosition,
    WithdrawProposal,
)
from server.group.events import ActAnnounced, AnnouncementEnded, Event
from server.group.finding import place_of
from server.group.modalities import floor_seconds
from server.group.putting import seconds
from server.group.rights import permitted
from server.group.rows import Rows
from server.group.rows_consensus import Announcement, Position
from server.group.rows_text import Proposal
from server.kernel import BrokenRule, Refused, canonical

Decision = tuple[Event, ...] | Refused
Decide = Callable[[Rows, Actor, Command, Facts], Decision]


def announce(rows: Rows, actor: Actor, command: Command, facts: Facts, decide: Decide) -> Decision:
    """The announcement of `command` for the actor's delegation, where it could be carried out now."""
    made = decide(rows, actor, command, facts)
    if isinstance(made, Refused):
        return made
    document, data = document_of(rows, command), written(command)
    for other in rows.within(Announcement, document):
        if (other.delegation, other.command, other.data) == (actor.delegation, command.type, data):
            return Refused("already-so", do="this is announced: wait until the delegation confirms it")
    announcement = Announcement(
        id=facts.new_id("ann-"),
        document=document,
        delegation=actor.delegation,
        command=command.type,
        data=data,
        runs_from=facts.now.isoformat(),
        seconds=floor_seconds(rows),
    )
    return (ActAnnounced(announcement=announcement),)


def document_of(rows: Rows, command: Command) -> str:
    """The document that an announced act is about."""
    match command:
        case LeaveAlternative(paragraph=paragraph, option=option):
            place = place_of(rows, paragraph, option)
        case Support(target=target) | LiveWith(target=target):
            place = place_of(rows, target.paragraph, target.option)
        case ConfirmAgreement(paragraph=paragraph):
            place = place_of(rows, paragraph, "")
        case WithdrawProposal(proposal=proposal):
            found = rows.get(Proposal, proposal)
            return found.document if found is not None else ""
        case WithdrawPosition(position=position):
            held = rows.get(Position, position)
            return held.document if held is not None else ""
        case _:
            raise BrokenRule(f"{command.type} is never announced")
    return "" if isinstance(place, Refused) else place.document


def written(command: Command) -> str:
    """An announced command's data as canonical JSON."""
    return canonical(command_to_json(command)).decode()


def read_back(announcement: Announcement) -> Command:
    """The command that was announced."""
    return command_from_json(announcement.command, json.loads(announcement.data))


def _announcement(rows: Rows, wanted: str) -> Announcement | Refused:
    found = rows.get(Announcement, wanted)
    return found or Refused("already-so", do="this announcement has ended", field="announcement")


def confirm_announcement(
    rows: Rows, actor: Actor, command: ConfirmAnnouncement, facts: Facts, decide: Decide
) -> Decision:
    """`announcement.confirm`: a person of the delegation, with the right to the act itself, lets it take effect."""
    found = _announcement(rows, command.announcement)
    if isinstance(found, Refused):
        return found
    if found.delegation != actor.delegation:
        return Refused("not-yours", do="the delegation that it is about confirms it", by=(found.delegation,))
    act = read_back(found)
    if (refused := permitted(rows, actor, act)) is not None:
        return refused
    made = decide(rows, actor, act, facts)
    return made if isinstance(made, Refused) else (_ended(found, "confirmed"), *made)


def contradict_announcement(rows: Rows, actor: Actor, command: ContradictAnnouncement, facts: Facts) -> Decision:
    """`announcement.contradict`: a person of the delegation says no: nothing happens."""
    found = _announcement(rows, command.announcement)
    if isinstance(found, Refused):
        return found
    if found.delegation != actor.delegation:
        return Refused("not-yours", do="the delegation that it is about contradicts it", by=(found.delegation,))
    return (_ended(found, "contradicted"),)


def run_out(rows: Rows, actor: Actor, command: RunOutAnnouncement, facts: Facts, decide: Decide) -> Decision:
    """`announcement.run_out`: the period ran without contradiction, and nobody of the delegation is connected."""
    found = _announcement(rows, command.announcement)
    if isinstance(found, Refused):
        return found
    left = seconds(found.runs_from) + found.seconds - facts.now.timestamp()
    if left > 0:
        return Refused("period-running", do="wait until the period has run", present={"left_ms": round(left * 1000)})
    if found.delegation in facts.connected:
        return Refused("not-permitted", do="somebody of it is connected: they confirm it", by=(found.delegation,))
    acting = replace(actor, role="secretariat", delegation=found.delegation, on_behalf_of=found.delegation)
    made = decide(rows, acting, read_back(found), facts)
    # What cannot be done any more is over with the announcement: nothing is left to take effect.
    return (_ended(found, "run out"), *(() if isinstance(made, Refused) else made))


def _ended(announcement: Announcement, how: Literal["confirmed", "contradicted", "run out"]) -> AnnouncementEnded:
    return AnnouncementEnded(document=announcement.document, announcement=announcement.id, how=how)
