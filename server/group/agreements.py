"""Deciding on agreement ad referendum: a member confirms what was agreed in the room."""

from server import consensus
from server.group.actor import Actor, Facts
from server.group.commands import ConfirmAgreement
from server.group.events import AgreementConfirmed, Event
from server.group.finding import paragraph_of
from server.group.matters import subject_of
from server.group.putting import moment
from server.group.rows import Rows
from server.kernel import Refused


def confirm_agreement(rows: Rows, actor: Actor, command: ConfirmAgreement, facts: Facts) -> tuple[Event, ...] | Refused:
    """`agreement.confirm`: one that is still missing confirms; with nobody missing the paragraph is agreed."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    act = consensus.Confirm(paragraph.id, actor.delegation)
    deeds = consensus.decide(consensus.Matter((subject_of(rows, paragraph),)), act, moment(facts))
    if isinstance(deeds, Refused):
        return deeds
    return (AgreementConfirmed(document=paragraph.document, paragraph=paragraph.id, delegation=actor.delegation),)
