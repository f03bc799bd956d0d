"""Deciding on where paragraphs stand: the secretariat places them, a delegation proposes a place.

A proposed move is a bracket over the paragraph: an option whose base is that it stays here, and in which an alternative
says where it goes. So it is joined, left, contested, retained and called back as every other option is.
"""

from dataclasses import replace

from server.group.actor import Actor, Facts
from server.group.changing import submission, submitted
from server.group.commands import MoveParagraph
from server.group.events import Event, OptionChanged, ParagraphsPlaced, Placed
from server.group.finding import paragraph_of, siblings, sponsor_of, subparagraphs
from server.group.going import moved_to
from server.group.option_places import left_by, without_unsponsored
from server.group.rows import Rows
from server.group.rows_text import AT_THE_HEAD, Option, OptionAlternative, Paragraph, Within
from server.group.standing import locked
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def move_paragraph(rows: Rows, actor: Actor, command: MoveParagraph, facts: Facts) -> Decision:
    """`paragraph.move`: the secretariat places text that is not agreed elsewhere, with its subparagraphs; anybody who
    proposes asks for it in brackets."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    after = paragraph_of(rows, command.after, paragraph.document) if command.after else None
    if isinstance(after, Refused):
        return after
    moving = [paragraph, *subparagraphs(rows, paragraph)]
    if after in moving:
        return _cannot()
    for one in moving:
        if (refused := locked(rows, one)) is not None:
            return refused
    if actor.role == "secretariat" and not actor.on_behalf_of:
        return _placed(rows, moving, after)
    return _proposed(rows, actor, moving, after, command, facts)


def _placed(rows: Rows, moving: list[Paragraph], after: Paragraph | None) -> Decision:
    if (after.inside if after is not None else None) != moving[0].inside:
        return _cannot()
    rows_there = moved_to(rows, moving, after, moving[0].inside)
    placed = tuple(
        Placed(id=p.id, order=p.order, label=p.label, old_label=p.old_label, parent=p.parent, level=p.level)
        for p in rows_there
    )
    return (ParagraphsPlaced(document=moving[0].document, why="moved", paragraphs=placed),)


def _cannot() -> Refused:
    return Refused("cannot-split", do="move it within the text that it belongs to, not into or out of an option")


def _proposed(
    rows: Rows, actor: Actor, moving: list[Paragraph], after: Paragraph | None, command: MoveParagraph, facts: Facts
) -> Decision:
    found = _bracket_of(rows, moving, facts)
    if isinstance(found, Refused):
        return found
    option, taken_in = found
    if (after.inside if after is not None else None) != option.inside:
        return _cannot()
    goes = after.id if after is not None else AT_THE_HEAD
    if _stands_there(rows, option, moving, after):
        return Refused("no-change", do="it stands there already", field="after")
    for same in option.alternatives:
        if same.moves_to == goes:
            return Refused("already-so", do="this place is proposed already: join it", by=same.sponsors, field="after")
    proposal = submission(rows, actor, facts, option.document, command.proposal, (), (option.id,))
    if isinstance(proposal, Refused):
        return proposal
    sponsor = sponsor_of(actor)
    name = f"a{option.counter + 1}"
    alternative = OptionAlternative(id=name, sponsors=(sponsor,), proposal=proposal.id, moves_to=goes)
    grown = replace(left_by(option, sponsor), counter=option.counter + 1, version=option.version + 1)
    grown, removed = without_unsponsored(rows, replace(grown, alternatives=(*grown.alternatives, alternative)))
    event = OptionChanged(
        option=grown,
        what="added" if taken_in else "alternative added",
        delegation=sponsor,
        alternative=name,
        proposal=proposal.id,
        moved=taken_in,
        removed=removed,
    )
    return (event, *submitted(rows, proposal))


def _bracket_of(rows: Rows, moving: list[Paragraph], facts: Facts) -> tuple[Option, tuple[Paragraph, ...]] | Refused:
    """The option over just these paragraphs as its base, or a new one and the paragraphs as they stand in it."""
    inside = moving[0].inside
    around = rows.get(Option, inside.option) if inside is not None else None
    if around is not None and inside is not None and set(around.base.items) == {p.id for p in moving}:
        refused = locked(rows, around)
        return (around, ()) if refused is None else refused
    first = moving[0]
    option = Option(
        id=facts.new_id("opt-"),
        document=first.document,
        order=first.order,
        label=first.label,
        inside=inside,
        alternatives=(OptionAlternative(id="a2", items=tuple(p.id for p in moving)),),
        counter=2,
        version=0,
    )
    return option, tuple(replace(p, inside=Within(option=option.id, alternative="a2")) for p in moving)


def _stands_there(rows: Rows, option: Option, moving: list[Paragraph], after: Paragraph | None) -> bool:
    """Whether the paragraphs follow that one now."""
    own = {option.id, *(p.id for p in moving)}
    beside = siblings(rows, option.document, option.inside)
    last = next((row for row in reversed(beside) if row.id not in own and row.order < option.order), None)
    if after is None or last is None:
        return after is None and last is None
    below = subparagraphs(rows, after) if moving[0].level <= after.level else []
    return last.id == [after, *(row for row in below if row.id not in own)][-1].id
