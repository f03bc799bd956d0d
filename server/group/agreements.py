"""Deciding on agreement ad referendum: a member confirms what was agreed in the room."""

from server import consensus
from server.group.actor import Actor, Facts
from server.group.commands import ConfirmAgreement
from server.group.events import AgreementConfirmed, Event
from server.group.finding import paragraph_of
from server.group.matters import question_on
from server.group.packages import package_of, related, with_packages
from server.group.putting import ended_by, moment, question_of
from server.group.rows import Rows
from server.group.rows_text import Paragraph
from server.kernel import Refused


def confirm_agreement(rows: Rows, actor: Actor, command: ConfirmAgreement, facts: Facts) -> tuple[Event, ...] | Refused:
    """`agreement.confirm`: one that is still missing confirms; with nobody missing the paragraph is agreed."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    asked = question_on(rows, paragraph)
    question = question_of(asked) if asked is not None and asked.asks == "confirm" else None
    subjects = (with_packages(rows, paragraph), *related(rows, paragraph.document, (paragraph.id,)))
    matter = consensus.Matter(subjects, question)
    events: list[Event] = []
    for one in _together(rows, paragraph, actor.delegation):
        deeds = consensus.decide(matter, consensus.Confirm(one, actor.delegation), moment(facts))
        if isinstance(deeds, Refused):
            return deeds
        for deed in deeds:
            matter = consensus.evolve(matter, deed, moment(facts))
            events += _made(paragraph.document, question.id if question is not None else "", deed)
    return tuple(events)


def _together(rows: Rows, paragraph: Paragraph, delegation: str) -> tuple[str, ...]:
    """The paragraph, and those of its package that the delegation has still to confirm: a package is one."""
    package = package_of(rows, paragraph)
    parts = [part.paragraph for part in package.paragraphs] if package is not None else []
    found = [rows.get(Paragraph, one) for one in parts if one != paragraph.id]
    others = [one for one in found if one is not None and one.agreement is not None]
    return (paragraph.id, *(one.id for one in others if one.agreement and delegation in one.agreement.missing))


def _made(document: str, question: str, deed: consensus.Deed) -> tuple[Event, ...]:
    if isinstance(deed, consensus.Confirmed):
        return (AgreementConfirmed(document=document, paragraph=deed.subject, delegation=deed.delegation),)
    return ended_by(document, question, deed)
