"""Deciding where paragraphs stand: a new one, a deletion, a move, a split, a merge, numbering anew."""

from dataclasses import replace

from server.drafting import (
    Content,
    between,
    brackets,
    made_by,
    merged,
    next_bis,
    paragraph_hash,
    part,
    propose,
    propose_typed,
    read,
    renumbered,
    together,
)
from server.group.actor import Actor, Facts
from server.group.changing import amended, conflict, may_change, nested, submission, submitted, unbalanced
from server.group.commands import (
    AddParagraph,
    DeleteParagraph,
    MergeParagraph,
    Renumber,
    SplitParagraph,
)
from server.group.events import (
    Event,
    ParagraphAdded,
    ParagraphProposed,
    ParagraphsMerged,
    ParagraphsPlaced,
    ParagraphSplit,
    Placed,
)
from server.group.finding import paragraph_of, siblings, sponsor_of, subparagraphs
from server.group.rows import Rows
from server.group.rows_consensus import Position
from server.group.rows_text import Document, Option, Paragraph, ParagraphKind
from server.group.standing import held_by_others, locked
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def add_paragraph(
    rows: Rows, actor: Actor, command: AddParagraph, facts: Facts, others: tuple[str, ...] = ()
) -> Decision:
    """`paragraph.add`: a new paragraph after another, with the next bis label, wholly in brackets.

    `others` put it forward with the actor's delegation: they are co-sponsors.
    """
    after = paragraph_of(rows, command.after, command.document) if command.after else None
    if isinstance(after, Refused):
        return after
    document = after.document if after is not None else command.document
    if rows.get(Document, document) is None:
        return Refused("unknown-document", do="open the document again", field="document")
    if not command.text:
        return Refused("no-change", do="type the paragraph", field="text")
    if command.typed and (refused := unbalanced(command.text) or nested(command.text)) is not None:
        return refused
    sponsor = sponsor_of(actor)
    paragraph_id = facts.new_id("par-")
    proposal = submission(rows, actor, facts, document, command.proposal, (paragraph_id,))
    if isinstance(proposal, Refused):
        return proposal
    put_in = propose_typed if command.typed else propose
    content = put_in(Content(), command.text, sponsor, None, frozenset(), proposal=proposal.id)
    if others:
        nobody: dict[str, frozenset[str]] = {name: frozenset() for name in others}
        content = together(Content(), content, read(content, sponsor), nobody, proposal.id)
    paragraph = _placed_after(rows, document, paragraph_id, after, command)
    paragraph = replace(
        paragraph,
        nodes=content.nodes,
        counter=content.counter,
        hash=paragraph_hash(content, paragraph.level, paragraph.parent),
        proposal=proposal.id,
    )
    return (ParagraphAdded(paragraph=paragraph), *submitted(rows, proposal))


def _placed_after(
    rows: Rows, document: str, paragraph_id: str, after: Paragraph | None, command: AddParagraph
) -> Paragraph:
    if after is None:
        first = siblings(rows, document, None)
        order = between("", first[0].order if first else "")
        return Paragraph(id=paragraph_id, document=document, order=order, is_a=_kind(command, after))
    last = (after, *subparagraphs(rows, after))[-1] if command.level <= after.level else after
    taken = {p.label for p in rows.within(Paragraph, document)}
    return Paragraph(
        id=paragraph_id,
        document=document,
        order=_order_after(rows, last),
        label="" if command.heading else _label(after, command.level, taken),
        is_a=_kind(command, after),
        level=min(command.level or after.level, after.level + 1),
        parent=after.id if command.level > after.level and after.is_a != "heading" else after.parent,
        inside=after.inside,
    )


def _kind(command: AddParagraph, after: Paragraph | None) -> ParagraphKind:
    if command.heading:
        return "heading"
    return "text" if after is None or after.is_a in {"text", "chapeau"} else "paragraph"


def _label(after: Paragraph, level: int, taken: set[str]) -> str:
    if level > after.level:
        return "(a)"
    return next_bis(after.label, taken) if after.label else ""


def _order_after(rows: Rows, paragraph: Paragraph) -> str:
    later = [row.order for row in siblings(rows, paragraph.document, paragraph.inside) if row.order > paragraph.order]
    return between(paragraph.order, later[0] if later else "")


def delete_paragraph(rows: Rows, actor: Actor, command: DeleteParagraph, facts: Facts) -> Decision:
    """`paragraph.delete`: the paragraph and its subparagraphs, each wholly in brackets against no text."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if command.version != paragraph.version:
        return conflict(paragraph, "the text went on meanwhile: look at it as it stands, then propose to delete it")
    named = [paragraph, *subparagraphs(rows, paragraph)]
    sponsor = sponsor_of(actor)
    proposal = submission(rows, actor, facts, paragraph.document, "", tuple(p.id for p in named))
    if isinstance(proposal, Refused):
        return proposal
    events: list[Event] = []
    for one in named:
        if isinstance(ending := may_change(rows, actor, one, facts), Refused):
            return ending
        held = held_by_others(rows, one.id, sponsor)
        content = propose(one.content, "", sponsor, None, held, proposal=proposal.id)
        if content == one.content:
            continue
        made = made_by(one.content, content, sponsor)
        events += ending
        events.append(ParagraphProposed(**amended(one, content), proposal=proposal.id, delegation=sponsor, made=made))
    if not events:
        return Refused("no-change", do="you propose to delete it already")
    return (*events, *submitted(rows, proposal))


def split_paragraph(rows: Rows, actor: Actor, command: SplitParagraph, facts: Facts) -> Decision:
    """`paragraph.split`: the secretariat parts a paragraph in two; every delegation's reading stays, in two pieces."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if command.version != paragraph.version:
        return conflict(paragraph, "the text went on meanwhile: look at it as it stands, then split it")
    if (refused := locked(rows, paragraph)) is not None:
        return refused
    parts = part(paragraph.content, command.at)
    if parts is None:
        return Refused("cannot-split", do="split between words that stand outside every bracket", field="at")
    first, second = parts
    taken = {p.label for p in rows.within(Paragraph, paragraph.document)}
    into = Paragraph(
        id=facts.new_id("par-"),
        document=paragraph.document,
        order=_order_after(rows, (paragraph, *subparagraphs(rows, paragraph))[-1]),
        label=next_bis(paragraph.label, taken) if paragraph.label else "",
        is_a=paragraph.is_a,
        level=paragraph.level,
        parent=paragraph.parent,
        inside=paragraph.inside,
        nodes=second.nodes,
        counter=paragraph.counter,
        hash=paragraph_hash(second, paragraph.level, paragraph.parent),
    )
    return (ParagraphSplit(**amended(paragraph, first), into=into),)


def merge_paragraph(rows: Rows, actor: Actor, command: MergeParagraph, facts: Facts) -> Decision:
    """`paragraph.merge`: the secretariat joins a paragraph with the clean one after it."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if command.version != paragraph.version:
        return conflict(paragraph, "the text went on meanwhile: look at it as it stands, then merge")
    beside = siblings(rows, paragraph.document, paragraph.inside)
    later = [row for row in beside if row.order > paragraph.order]
    following = later[0] if later else None
    if not isinstance(following, Paragraph):
        return Refused("cannot-split", do="there is no paragraph after this one to merge with")
    for one in (paragraph, following):
        if (refused := locked(rows, one)) is not None:
            return refused
    if brackets(following.content) or rows.within(Position, following.id) or subparagraphs(rows, following):
        return Refused("built-upon", do="clear the brackets, positions and subparagraphs of the second one first")
    content = merged(paragraph.content, following.content)
    return (ParagraphsMerged(**amended(paragraph, content), gone=following.id),)


def renumber(rows: Rows, actor: Actor, command: Renumber, facts: Facts) -> Decision:
    """`paragraph.renumber`: the secretariat numbers the document anew; the labels that the room knew stay beside."""
    if rows.get(Document, command.document) is None:
        return Refused("unknown-document", do="open the document again", field="document")
    placed = []
    for group in _numbered_groups(rows, command.document):
        labels = renumbered([(p.is_a, p.level, p.label) for p in group])
        for paragraph, label in zip(group, labels, strict=True):
            if label != paragraph.label:
                placed.append(
                    Placed(
                        id=paragraph.id,
                        order=paragraph.order,
                        label=label,
                        old_label=paragraph.label,
                        parent=paragraph.parent,
                        level=paragraph.level,
                    )
                )
    if not placed:
        return Refused("no-change", do="the numbers run on already")
    return (ParagraphsPlaced(document=command.document, why="renumbered", paragraphs=tuple(placed)),)


def _numbered_groups(rows: Rows, document: str) -> list[list[Paragraph]]:
    """The paragraphs in order: those outside options together, and each alternative's together, numbered apart."""
    groups: dict[tuple[str, str], list[Paragraph]] = {}
    for paragraph in sorted(rows.within(Paragraph, document), key=lambda p: p.order):
        key = (paragraph.inside.option, paragraph.inside.alternative) if paragraph.inside else ("", "")
        if rows.get(Option, key[0]) is not None or not key[0]:
            groups.setdefault(key, []).append(paragraph)
    return list(groups.values())
