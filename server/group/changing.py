"""Making the events that change a paragraph's text: version, hash, and what must hold before any change."""

from dataclasses import replace
from typing import TypedDict

from server.drafting import Content, Node, NotationError, nested_at, notate, paragraph_hash, parse, pieces, read
from server.group.actor import Actor, Facts
from server.group.events import Event, ProposalSubmitted
from server.group.finding import alternatives_of, sponsor_of
from server.group.rows import Rows
from server.group.rows_text import Paragraph, Proposal
from server.group.standing import locked, overtakes
from server.kernel import JsonValue, Refused, limits


class Amended(TypedDict):
    """The fields of every `TextChanged`."""

    document: str
    paragraph: str
    nodes: tuple[Node, ...]
    counter: int
    version: int
    hash: str


def amended(paragraph: Paragraph, content: Content) -> Amended:
    """The fields of every `TextChanged`: where, and the content as it stands from now on."""
    return {
        "document": paragraph.document,
        "paragraph": paragraph.id,
        "nodes": content.nodes,
        "counter": max(content.counter, paragraph.counter),
        "version": paragraph.version + 1,
        "hash": paragraph_hash(content, paragraph.level, paragraph.parent),
    }


def may_change(rows: Rows, actor: Actor, paragraph: Paragraph, facts: Facts) -> tuple[Event, ...] | Refused:
    """What an amendment to this paragraph ends first (an open question), or why it may not be changed now."""
    ending = overtakes(rows, actor, paragraph, facts)
    refused = locked(rows, paragraph)
    if refused is not None and not (ending and refused.code == "in-question"):
        return refused
    return ending


def conflict(paragraph: Paragraph, why: str, rebased: str = "") -> Refused:
    """`version-conflict`: the text went on meanwhile; the present text goes along so that nothing typed is lost."""
    present: dict[str, JsonValue] = {
        "version": paragraph.version,
        "text": read(paragraph.content),
        "notation": notate(paragraph.content),
    }
    if rebased:
        present["rebased"] = rebased
    return Refused("version-conflict", do=why, field="version", present=present)


def unbalanced(text: str) -> Refused | None:
    """`unbalanced`: brackets that were typed do not close, or go too deep; with the column, so that one can mend it.

    `too-many`: there are so many that reading them would hold everybody up.
    """
    # Each of these may be a piece: the pieces themselves are counted when they are made, if there are few enough.
    if sum(map(text.count, "[{*_")) > limits.PARAGRAPH_PIECES_MAX:
        most = f"{limits.PARAGRAPH_PIECES_MAX:,}"
        return Refused("too-many", do=f"type fewer brackets at a time: a paragraph has at most {most}", field="text")
    try:
        parse(text)
    except NotationError as fault:
        return Refused("unbalanced", do=f"column {fault.column}: {fault.reason}", field="text")
    return None


def nested(text: str) -> Refused | None:
    """`unbalanced`: a bracket was typed inside another, which would be lost; with the column of the inner one."""
    column = nested_at(text)
    if column is None:
        return None
    do = f"column {column}: a bracket inside a bracket: submit the outer one, then draw this one in it"
    return Refused("unbalanced", do=do, field="text")


def too_many(before: Content, content: Content) -> Refused | None:
    """`too-many`: a bracket has as many alternatives as one can keep apart, or the paragraph as many brackets."""
    count = pieces(content.nodes)
    if count > limits.PARAGRAPH_PIECES_MAX and count > pieces(before.nodes):
        do = (
            f"with this the paragraph would fall into {count:,} pieces, and {limits.PARAGRAPH_PIECES_MAX:,} are the "
            "most: let brackets go first, or split the paragraph"
        )
        return Refused("too-many", do=do, field="text")
    counts: dict[str, int] = {}
    for bracket, _ in alternatives_of(content):
        counts[bracket.id] = len(bracket.alternatives)
    if max(counts.values(), default=0) <= limits.ALTERNATIVES_MAX:
        return None
    return Refused("too-many", do=f"a bracket holds at most {limits.ALTERNATIVES_MAX} alternatives: let some go first")


def submission(
    rows: Rows,
    actor: Actor,
    facts: Facts,
    document: str,
    proposal: str,
    paragraphs: tuple[str, ...] = (),
    options: tuple[str, ...] = (),
) -> Proposal | Refused:
    """The proposal that a submission belongs to: a new one, or the actor's own `proposal` grown by these places."""
    if not proposal:
        return Proposal(
            id=facts.new_id("prop-"),
            document=document,
            delegation=sponsor_of(actor),
            paragraphs=paragraphs,
            options=options,
            at=facts.now.isoformat(),
            taken_down=bool(actor.on_behalf_of),
        )
    found = rows.get(Proposal, proposal)
    if found is None or found.document != document:
        return Refused("unknown-proposal", do="submit it as a proposal of its own", field="proposal")
    if found.delegation != sponsor_of(actor):
        return Refused("not-yours", do="submit it as a proposal of its own", field="proposal", by=(found.delegation,))
    return replace(
        found,
        paragraphs=found.paragraphs + tuple(p for p in paragraphs if p not in found.paragraphs),
        options=found.options + tuple(o for o in options if o not in found.options),
    )


def submitted(rows: Rows, proposal: Proposal) -> tuple[Event, ...]:
    """The event that lets a proposal stand, none where it stands already as it is."""
    return () if rows.get(Proposal, proposal.id) == proposal else (ProposalSubmitted(proposal=proposal),)
