"""Two classes of readers of a group's stream, and what those outside are not shown (domain 5 and 6, *names*).

Observers read the words, the states and that there are positions; never who holds, sponsors or joins anything, never a
reason. Everything is taken out here, row by row and event by event, before anything is rendered.
"""

from dataclasses import replace
from typing import Literal

from server.drafting import Alternative, Bracket, Node
from server.group import (
    Actor,
    Announcement,
    ChairsPart,
    ChairsText,
    Clearing,
    Comment,
    Correction,
    Delegation,
    Document,
    Explanation,
    Group,
    LastGavel,
    Mark,
    Modality,
    Option,
    Package,
    Paragraph,
    Person,
    PlannedSitting,
    Position,
    Proposal,
    Question,
    Row,
    Sitting,
    Subsidiary,
)

Audience = Literal["members", "observers"]
AUDIENCES: tuple[Audience, ...] = ("members", "observers")

HIDDEN_KINDS = frozenset({Announcement.kind, Comment.kind, LastGavel.kind})
"""Tables of which observers get no row: what is said in a delegation's name and in its own words, and what a gavel can
be taken back to."""


def audience_of(actor: Actor) -> Audience:
    """How the actor reads the group's stream."""
    return "observers" if actor.role in {"observer", "public"} else "members"


def shown(row: Row, audience: Audience) -> Row | None:
    """The row as that audience may have it; None where it may not have it at all."""
    return row if audience == "members" else _without_names(row)


def _without_names(row: Row) -> Row | None:
    match row:
        case Paragraph():
            return _paragraph(row)
        case Option():
            return _option(row)
        case Clearing():
            return _clearing(row)
        case Proposal():
            return replace(row, delegation="", taken_down=False)
        case Mark():
            return replace(row, delegation="")
        case Position():
            return replace(row, delegation="", reason="", acceptable="", taken_down=False)
        case Explanation():
            return replace(row, delegation="", taken_down=False)
        case Question():
            flags = tuple(replace(flag, delegation="") for flag in row.flags)
            return replace(row, goes=(), missing=(), late=(), flags=flags)
        case Person():
            # With it, a pseudonym in an event would tell the delegation; officers act for none.
            return replace(row, delegation="", spokesperson_of="")
        case Announcement() | Comment() | LastGavel():
            return None
        case Correction():
            return replace(row, nodes=nameless(row.nodes), reason="")
        case Subsidiary():
            return replace(row, facilitators=())
        case ChairsPart():
            return replace(row, before=nameless(row.before), nodes=nameless(row.nodes))
        case ChairsText() | Group() | Modality() | Delegation() | Sitting() | PlannedSitting() | Document() | Package():
            return row
        case _:
            raise TypeError(f"nobody has said who may read {row.kind}")


def _paragraph(row: Paragraph) -> Paragraph:
    agreement = row.agreement and replace(row.agreement, missing=())
    return replace(row, nodes=nameless(row.nodes), uncorrected=nameless(row.uncorrected), agreement=agreement)


def _clearing(row: Clearing) -> Clearing:
    before = row.option_before and _option(row.option_before)
    return replace(
        row,
        before=nameless(row.before),
        option_before=before,
        parked=tuple(_paragraph(each) for each in row.parked),
        parked_options=tuple(_option(each) for each in row.parked_options),
        holders=(),
    )


def _option(row: Option) -> Option:
    return replace(row, alternatives=tuple(replace(each, sponsors=(), behind=()) for each in row.alternatives))


def nameless(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The same words and brackets, without who proposes or stands behind what."""
    if not any(isinstance(node, Bracket) for node in nodes):
        return nodes
    return tuple(_nameless_bracket(node) if isinstance(node, Bracket) else node for node in nodes)


def _nameless_bracket(bracket: Bracket) -> Bracket:
    return Bracket(
        bracket.id,
        tuple(Alternative(each.id, nameless(each.nodes), proposal=each.proposal) for each in bracket.alternatives),
    )
