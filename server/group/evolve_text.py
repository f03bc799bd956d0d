"""What an event about text makes of the rows. It computes no brackets and asks no rights: the event has the results."""

from dataclasses import replace

from server.drafting import Alternative, Bracket, Node, Reference, brackets, cited, paragraph_hash
from server.group.conforming import must_be_as_asked
from server.group.events import (
    BracketCalledBack,
    BracketRetained,
    OptionChanged,
    OptionRetained,
    ParagraphAdded,
    ParagraphCommented,
    ParagraphConformed,
    ParagraphCorrected,
    ParagraphMarked,
    ParagraphRemoved,
    ParagraphsMerged,
    ParagraphsPlaced,
    ParagraphSplit,
    ParagraphUnmarked,
    Placed,
    ProposalGone,
    ProposalIntroduced,
    ProposalSubmitted,
    Recorded,
    TextChanged,
)
from server.group.rows import Change, Put, Remove, Rows
from server.group.rows_conforming import Correction
from server.group.rows_consensus import Position, Target
from server.group.rows_text import Clearing, Comment, Mark, Option, Paragraph, Proposal
from server.kernel import CorruptLog


def evolve_text(rows: Rows, recorded: Recorded) -> tuple[Change, ...]:
    """The rows that an event about text puts or removes; derived fields (state, standing) are settled after it."""
    event = recorded.event
    match event:
        case TextChanged():
            return _text_changed(rows, recorded, event)
        case ParagraphAdded():
            return (Put(event.paragraph), *_into_option(rows, event.paragraph))
        case ParagraphRemoved():
            return _removed(rows, event.paragraph)
        case ParagraphsPlaced():
            return _placed(rows, event)
        case ParagraphCommented():
            return (Put(event.comment),)
        case ParagraphMarked():
            return (Put(event.mark),)
        case ParagraphUnmarked():
            return (Remove(Mark, event.mark),)
        case ProposalSubmitted():
            return (Put(event.proposal),)
        case ProposalIntroduced():
            # What it made is in the events before it: this one keeps when it was submitted, and that it waited.
            return ()
        case ProposalGone():
            return (Remove(Proposal, event.proposal),)
        case OptionChanged():
            return _option_changed(rows, event)
        case OptionRetained():
            return _option_retained(rows, event)
        case _:
            raise CorruptLog(f"{event.type} is not about text")


def _paragraph(rows: Rows, paragraph: str) -> Paragraph:
    found = rows.get(Paragraph, paragraph)
    if found is None:
        raise CorruptLog(f"event about the paragraph {paragraph}, which is not there")
    return found


def _text_changed(rows: Rows, recorded: Recorded, event: TextChanged) -> tuple[Change, ...]:
    paragraph = _paragraph(rows, event.paragraph)
    if event.version != paragraph.version + 1:
        raise CorruptLog(f"{event.paragraph} goes from version {paragraph.version} to {event.version}")
    agreement = paragraph.agreement
    if isinstance(event, ParagraphConformed):
        must_be_as_asked(rows, paragraph, event)
        agreement = replace(agreement, hash=event.hash) if agreement is not None else None
    elif agreement is not None:
        raise CorruptLog(f"the agreed text of {event.paragraph} changed")
    corrected = isinstance(event, ParagraphCorrected)
    changed = replace(
        paragraph,
        nodes=event.nodes,
        counter=event.counter,
        version=event.version,
        hash=event.hash,
        agreement=agreement,
        corrected=corrected,
        uncorrected=event.before if isinstance(event, ParagraphCorrected) else (),
    )
    return (Put(changed), *_beside(rows, event), *_taken_up(rows, recorded, changed))


def _beside(rows: Rows, event: TextChanged) -> tuple[Change, ...]:
    """What a change of text does to other rows than its paragraph's."""
    match event:
        case BracketRetained():
            return (Put(event.clearing),)
        case BracketCalledBack():
            return (Remove(Clearing, event.clearing),)
        case ParagraphConformed(taken_back=False):
            listed = rows.within(Correction, event.document)
            return tuple(Remove(Correction, one.id) for one in listed if one.paragraph == event.paragraph)
        case ParagraphSplit():
            inside = {a.id: a.id for b in brackets(event.into.content) for a in b.alternatives}
            moved = _positions_moved(rows, event.paragraph, event.into.id, inside)
            return (Put(event.into), *_into_option(rows, event.into), *moved)
        case ParagraphsMerged():
            return _removed(rows, event.gone)
        case _:
            return ()


def _positions_moved(rows: Rows, paragraph: str, to: str, alternatives: dict[str, str]) -> tuple[Change, ...]:
    """Positions on these alternatives follow them."""
    return tuple(
        Put(
            replace(
                position,
                target=replace(position.target, paragraph=to, alternative=alternatives[position.target.alternative]),
            )
        )
        for position in rows.within(Position, paragraph)
        if position.target.alternative in alternatives
    )


def _taken_up(rows: Rows, recorded: Recorded, paragraph: Paragraph) -> tuple[Change, ...]:
    """A delegation's own next act on a paragraph ends its right to disown what was taken down for it there."""
    if recorded.on_behalf_of or not recorded.delegation:
        return ()
    here = {a.proposal for b in brackets(paragraph.content) for a in b.alternatives if a.proposal}
    changes: list[Change] = []
    for proposal_id in sorted(here):
        proposal = rows.get(Proposal, proposal_id)
        if proposal is not None and proposal.taken_down and proposal.delegation == recorded.delegation:
            changes.append(Put(replace(proposal, taken_down=False)))
    return tuple(changes)


def _into_option(rows: Rows, paragraph: Paragraph) -> tuple[Change, ...]:
    """A new paragraph in an option joins the items of its alternative, in order."""
    option = rows.get(Option, paragraph.inside.option) if paragraph.inside is not None else None
    if option is None or paragraph.inside is None:
        return ()
    place = paragraph.inside.alternative
    alternatives = []
    for alternative in option.alternatives:
        if alternative.id == place and paragraph.id not in alternative.items:
            items = (*alternative.items, paragraph.id)
            orders = {item: _order(rows, item) for item in items} | {paragraph.id: paragraph.order}
            alternatives.append(replace(alternative, items=tuple(sorted(items, key=orders.__getitem__))))
        else:
            alternatives.append(alternative)
    return (Put(replace(option, alternatives=tuple(alternatives))),)


def _order(rows: Rows, item: str) -> str:
    row = rows.get(Paragraph, item) or rows.get(Option, item)
    return row.order if row is not None else ""


def _removed(rows: Rows, paragraph_id: str) -> tuple[Change, ...]:
    """A paragraph leaves the text with all that hung on it; its past stays in the record."""
    paragraph = _paragraph(rows, paragraph_id)
    changes: list[Change] = [Remove(Paragraph, paragraph_id)]
    changes += [Remove(Position, row.id) for row in rows.within(Position, paragraph_id)]
    changes += [Remove(Mark, row.id) for row in rows.within(Mark, paragraph_id)]
    changes += [Remove(Comment, row.id) for row in rows.within(Comment, paragraph_id)]
    changes += [Remove(Clearing, row.id) for row in rows.within(Clearing, paragraph_id)]
    option = rows.get(Option, paragraph.inside.option) if paragraph.inside is not None else None
    if option is not None:
        alternatives = tuple(
            replace(a, items=tuple(item for item in a.items if item != paragraph_id)) for a in option.alternatives
        )
        changes.append(Put(replace(option, alternatives=alternatives)))
    return tuple(changes)


def _placed(rows: Rows, event: ParagraphsPlaced) -> tuple[Change, ...]:
    """Paragraphs stand elsewhere or are called otherwise; references to them read as the new labels."""
    by_id = {placed.id: placed for placed in event.paragraphs}
    labels = {placed.id: cited(placed.label) for placed in event.paragraphs} if event.why == "renumbered" else {}
    changes: list[Change] = []
    for paragraph in rows.within(Paragraph, event.document):
        nodes = _relabelled(paragraph.nodes, labels) if labels else paragraph.nodes
        if paragraph.id not in by_id and nodes == paragraph.nodes:
            continue
        placed = by_id.get(paragraph.id)
        changed = _at(paragraph, placed) if placed is not None else paragraph
        if nodes != paragraph.nodes:
            changed = replace(changed, nodes=nodes, version=paragraph.version + 1)
        changes.append(Put(changed))
    return tuple(changes)


def _at(paragraph: Paragraph, placed: Placed) -> Paragraph:
    """The paragraph in its new place; its hash covers level and parent (domain 3)."""
    return replace(
        paragraph,
        hash=paragraph_hash(paragraph.content, placed.level, placed.parent),
        order=placed.order,
        label=placed.label,
        old_label=placed.old_label,
        parent=placed.parent,
        level=placed.level,
    )


def _relabelled(nodes: tuple[Node, ...], labels: dict[str, str]) -> tuple[Node, ...]:
    out: list[Node] = []
    for node in nodes:
        match node:
            case Reference(target=target) if target in labels:
                out.append(Reference(target, labels[target]))
            case Bracket():
                alternatives = tuple(
                    Alternative(a.id, _relabelled(a.nodes, labels), a.sponsors, a.behind, a.proposal)
                    for a in node.alternatives
                )
                out.append(Bracket(node.id, alternatives))
            case _:
                out.append(node)
    return tuple(out)


def _option_changed(rows: Rows, event: OptionChanged) -> tuple[Change, ...]:
    changes: list[Change] = [Put(row) for row in (*event.added, *event.moved)]
    changes += [Put(row) for row in (*event.added_options, *event.moved_options)]
    followed = _objections_followed(rows, event)
    kept = {change.row.id for change in followed}
    changes += followed
    for gone in event.removed:
        changes += [Remove(Position, row.id) for row in rows.within(Position, gone) if row.id not in kept]
        changes.append(Remove(Paragraph, gone) if rows.get(Paragraph, gone) is not None else Remove(Option, gone))
    if event.option.id not in event.removed:
        changes.append(Put(event.option))
    if event.clearing:
        changes.append(Remove(Clearing, event.clearing))
    return tuple(changes)


def _objections_followed(rows: Rows, event: OptionChanged) -> list[Put]:
    """Objections to the base of an option that dissolves go on, against each paragraph of it: only the delegation that
    made one withdraws it (domain 4)."""
    option = event.option
    if option.id not in event.removed:
        return []
    followed: list[Put] = []
    for position in rows.within(Position, option.id):
        if position.position != "object" or position.target.alternative != option.base.id:
            continue
        for number, paragraph in enumerate(event.moved):
            own = position.id if number == 0 else f"{position.id}.{number + 1}"
            followed.append(Put(replace(position, id=own, target=Target(paragraph=paragraph.id), words=paragraph.hash)))
    return followed


def _option_retained(rows: Rows, event: OptionRetained) -> tuple[Change, ...]:
    clearing = event.clearing
    changes: list[Change] = [Put(row) for row in (*event.moved, *event.moved_options)]
    changes += [Remove(Paragraph, row.id) for row in clearing.parked]
    changes += [Remove(Option, row.id) for row in clearing.parked_options]
    changes.append(Remove(Option, event.option))
    changes.append(Put(clearing))
    return tuple(changes)
