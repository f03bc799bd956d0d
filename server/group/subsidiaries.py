"""Deciding on subsidiary groups: form one on parts of the text, and let it report back."""

from dataclasses import replace
from datetime import datetime

from server.group.actor import Actor, Facts
from server.group.commands import FormSubsidiary, ReportBack
from server.group.events import Event, SubsidiaryFormed, SubsidiaryReported
from server.group.finding import paragraph_of
from server.group.matters import touching
from server.group.modalities import subsidiaries_at_once
from server.group.rows import Rows
from server.group.rows_people import Person
from server.group.rows_subsidiary import Subsidiary
from server.group.rows_text import Document, Paragraph
from server.kernel import JsonValue, Refused, limits

Decision = tuple[Event, ...] | Refused


def form_subsidiary(rows: Rows, actor: Actor, command: FormSubsidiary, facts: Facts) -> Decision:
    """`subsidiary.form`: who presides sends paragraphs to a group, as many at once as the modality says."""
    places = _places(rows, command)
    if isinstance(places, Refused):
        return places
    if (refused := _odd(rows, command, facts) or _too_many(rows)) is not None:
        return refused
    formed = Subsidiary(
        id=facts.new_id("sub-"),
        document=places[0].document,
        name=command.name,
        is_a=command.kind,
        paragraphs=tuple(one.id for one in places),
        facilitators=command.facilitators,
        terms=command.terms,
        by_invitation=command.by_invitation,
        back_by=command.back_by,
        formed_at=facts.now.isoformat(),
        sitting=facts.sitting,
    )
    return (SubsidiaryFormed(subsidiary=formed),)


def _odd(rows: Rows, command: FormSubsidiary, facts: Facts) -> Refused | None:
    """`malformed`: a group without a name, terms, facilitators, or a time to be back."""
    if not command.name.strip() or not command.terms.strip():
        return Refused("malformed", do="give the group a name and its terms of reference", field="terms")
    strangers = tuple(
        one for one in command.facilitators if (found := rows.get(Person, one)) is None or not found.active
    )
    if strangers or not command.facilitators:
        return Refused("malformed", do="name its facilitators, who are people of this group", field="facilitators")
    try:
        back = datetime.fromisoformat(command.back_by)
    except ValueError:
        return Refused("malformed", do="give the time as 2026-03-31T18:00:00+00:00", field="back_by")
    if back.tzinfo is None or back <= facts.now:
        return Refused("malformed", do="give a time that is still to come, with its zone", field="back_by")
    return None


def _places(rows: Rows, command: FormSubsidiary) -> tuple[Paragraph, ...] | Refused:
    """The paragraphs: open, before no question, and with no other group."""
    if not command.paragraphs or len(set(command.paragraphs)) < len(command.paragraphs):
        return Refused("malformed", do="name its paragraphs, each once", field="paragraphs")
    if len(command.paragraphs) > limits.EN_BLOC_PARAGRAPHS_MAX:
        most = f"a group works on at most {limits.EN_BLOC_PARAGRAPHS_MAX} paragraphs"
        return Refused("malformed", do=most, field="paragraphs")
    found: list[Paragraph] = []
    for one in command.paragraphs:
        paragraph = paragraph_of(rows, one, found[0].document if found else command.document)
        if isinstance(paragraph, Refused):
            return replace(paragraph, field="paragraphs")
        if paragraph.agreement is not None:
            return Refused("already-agreed", do="put the question of reopening it", field="paragraphs")
        if touching(rows, paragraph) is not None:
            return Refused(
                "in-question", do="close or retract the question that is open on it first", field="paragraphs"
            )
        if (other := with_group(rows, paragraph)) is not None:
            return Refused(
                "with-a-group", do=f"it is with {other.name}: let that report back first", field="paragraphs"
            )
        found.append(paragraph)
    return tuple(found)


def _too_many(rows: Rows) -> Refused | None:
    """The modality says how many meet at once, over all documents."""
    meeting = [one for document in rows.within(Document, "group") for one in rows.within(Subsidiary, document.id)]
    most = subsidiaries_at_once(rows)
    if len(meeting) < most:
        return None
    present: dict[str, JsonValue] = {"meeting": [one.name for one in meeting], "most": most}
    do = f"at most {most} meet at once, as the group has agreed: let one report back first"
    return Refused("too-many-groups", do=do, present=present)


def with_group(rows: Rows, paragraph: Paragraph) -> Subsidiary | None:
    """The subsidiary group that works on a paragraph."""
    return next((one for one in rows.within(Subsidiary, paragraph.document) if paragraph.id in one.paragraphs), None)


def report_back(rows: Rows, actor: Actor, command: ReportBack, facts: Facts) -> Decision:
    """`subsidiary.report`: a facilitator, or who presides, says that the group is back."""
    found = rows.get(Subsidiary, command.subsidiary)
    if found is None:
        return Refused("already-so", do="this group has reported back", field="subsidiary")
    if actor.role != "presides" and actor.person not in found.facilitators:
        return Refused("not-permitted", do="a facilitator of the group, or who presides, reports back")
    return (SubsidiaryReported(document=found.document, subsidiary=found.id, report=command.report),)
