"""What a delegation asks of a document: what needs it, what changed since it looked, and why text is not agreed."""

from typing import Literal

from sqlalchemy import Connection

from server.group import Delegation, Json, Option, Paragraph, Position
from server.kernel import JsonValue, Refused
from server.projections import changed_since, in_outline_order, needs, paragraph_changed, why_not
from server.service.confiding import NO_OBJECTION
from server.service.own import Look, instructed, look_of, member_of
from server.service.reading import Reader, unknown_paragraph
from server.service.service import Service
from server.store import (
    Cache,
    StoredRows,
    confided_of,
    events_numbered,
    paragraphs_touched,
    versions,
    versions_within,
)

Since = Literal["look", "instructions"]
"""Since the person last looked, or since its delegation was last instructed."""


def needs_shown(service: Service, person: str, document: str, delegation: str = "") -> JsonValue | Refused:
    """What needs the person's delegation; the secretariat names the one for which it looks."""
    with service.store.reading() as connection:
        reader = _for_delegation(service, connection, person, document, delegation)
        if isinstance(reader, Refused):
            return reader
        code = delegation or reader.actor.delegation
        member = StoredRows(connection, reader.stream, Cache()).get(Delegation, code)
        if member is None or member.is_a == "observer":
            return Refused("unknown-delegation", do="name a member as the group's list does", field="delegation")
        stands = service.stands(connection, reader.stream, document)
        look = look_of(connection, reader.stream, document, person)
        told = confided_of(connection, reader.stream, NO_OBJECTION, code, document)
        said = frozenset(str(each.data.get("question", "")) for each in told if isinstance(each.data, dict))
        order = [row.id for row in in_outline_order(stands.all(Paragraph), stands.all(Option))]
        found = needs(stands, member, order, said, None if look is None else look.versions())
        return {"seq": stands.seq, "document": document, "delegation": code, "needs": found}


def _for_delegation(
    service: Service, connection: Connection, person: str, document: str, delegation: str
) -> Reader | Refused:
    if not delegation:
        return member_of(service, connection, person, document)
    found = service.reader_of(connection, person, document)
    if isinstance(found, Refused):
        return found
    if found.actor.role == "secretariat":
        return found
    own = member_of(service, connection, person, document)
    if isinstance(own, Reader) and own.actor.delegation == delegation:
        return own
    return Refused(
        "not-permitted", do="a delegation looks for itself; the secretariat looks for those without a screen"
    )


def changed_shown(service: Service, person: str, document: str, since: Since) -> JsonValue | Refused:
    """What changed, by paragraph in the document's order; `known` is false where there is nothing to compare with."""
    with service.store.reading() as connection:
        reader = (
            service.reader_of(connection, person, document)
            if since == "look"
            else member_of(service, connection, person, document)
        )
        if isinstance(reader, Refused):
            return reader
        look = (
            look_of(connection, reader.stream, document, person)
            if since == "look"
            else instructed(connection, reader.stream, document, reader.actor.delegation)
        )
        stands = service.stands(connection, reader.stream, document)
        found = [] if look is None else _changed(service, connection, reader, document, look)
        order = [row.id for row in in_outline_order(stands.all(Paragraph), stands.all(Option))]
        places = {name: at for at, name in enumerate(order)}
        found.sort(key=lambda each: places.get(each[0], len(order)))
        told: list[JsonValue] = [change for _, change in found]
        since_when: JsonValue = {"seq": 0, "at": ""} if look is None else {"seq": look.seq, "at": look.at}
        return {
            "seq": stands.seq,
            "document": document,
            "known": look is not None,
            "since": since_when,
            "changed": told,
        }


def _changed(
    service: Service, connection: Connection, reader: Reader, document: str, look: Look
) -> list[tuple[str, JsonValue]]:
    first = min((look.seq, *(seq for seq, _ in look.paragraphs.values())))
    found: list[tuple[str, JsonValue]] = []
    for paragraph in sorted(paragraphs_touched(connection, reader.stream, document, first)):
        held = versions(connection, reader.stream, Paragraph, paragraph)
        if not held:
            # What is within an option or a question has no text of its own.
            continue
        positions = versions_within(connection, reader.stream, Position, paragraph)
        since = look.since(paragraph)
        numbers = changed_since(held, positions, since)
        events = events_numbered(connection, reader.stream, set(numbers))
        change = paragraph_changed(held, positions, events, reader.audience, since)
        if change is not None and not _mine_alone(change, reader.actor.person):
            found.append((paragraph, change))
        service.turns.pass_on()
    return found


def _mine_alone(change: Json, person: str) -> bool:
    """Whether the reader did all of it: that is no news."""
    acts = change["acts"]
    return isinstance(acts, list) and all(
        isinstance(act, dict) and isinstance(act["by"], dict) and act["by"]["person"] == person for act in acts
    )


def why_shown(service: Service, person: str, document: str, paragraph: str = "") -> JsonValue | Refused:
    """Why each paragraph that is not agreed is not, or the one that is named; names as the asker may have them."""
    with service.store.reading() as connection:
        reader = service.reader_of(connection, person, document)
        if isinstance(reader, Refused):
            return reader
        stands = service.stands(connection, reader.stream, document)
    rows = stands.all(Paragraph) if not paragraph else tuple(filter(None, [stands.get(Paragraph, paragraph)]))
    if paragraph and not rows:
        return unknown_paragraph()
    told: list[JsonValue] = []
    for row in in_outline_order(rows, stands.all(Option)) if not paragraph else rows:
        reasons = why_not(stands, row, reader.audience)
        if reasons:
            told.append({"paragraph": row.id, "version": row.version, "reasons": reasons})
    return {"seq": stands.seq, "document": document, "why": told}
