"""Deciding on a paragraph's text: propose, correct, ask for brackets; comments and marks beside it."""

from server.drafting import (
    Conflict,
    Content,
    correct,
    made_by,
    place_brackets,
    propose,
    propose_on,
    propose_typed,
    read,
    together,
)
from server.group.actor import Actor, Facts
from server.group.changing import amended, conflict, may_change, nested, submission, submitted, too_many, unbalanced
from server.group.commands import (
    CommentOn,
    CorrectText,
    MarkParagraph,
    PlaceBrackets,
    ProposeText,
    UndoCorrection,
    UnmarkParagraph,
)
from server.group.events import (
    BracketsPlaced,
    CorrectionUndone,
    Event,
    ParagraphCommented,
    ParagraphCorrected,
    ParagraphMarked,
    ParagraphProposed,
    ParagraphUnmarked,
)
from server.group.finding import alternatives_of, paragraph_of, sponsor_of
from server.group.rows import Rows
from server.group.rows_text import Comment, Mark, MarkKind, Paragraph
from server.group.standing import held_by_others
from server.kernel import Refused, limits

OF_A_DELEGATION: frozenset[MarkKind] = frozenset({"awaiting instructions", "asks to be heard"})
"""Marks that say whose they are."""
Decision = tuple[Event, ...] | Refused


def propose_text(
    rows: Rows, actor: Actor, command: ProposeText, facts: Facts, others: tuple[str, ...] = ()
) -> Decision:
    """`paragraph.propose`: the paragraph as the actor's delegation wants it to read, in its brackets.

    `others` put it forward with it: they become co-sponsors and read it so.
    """
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    ending = may_change(rows, actor, paragraph, facts)
    if isinstance(ending, Refused):
        return ending
    proposal = submission(rows, actor, facts, paragraph.document, command.proposal, (paragraph.id,))
    if isinstance(proposal, Refused):
        return proposal
    facts.between()
    content = wished(rows, paragraph, sponsor_of(actor), command, proposal.id)
    facts.between()
    if isinstance(content, Refused):
        return content
    if others:
        held = {name: held_by_others(rows, paragraph.id, name) for name in others}
        wanted = read(content, sponsor_of(actor))
        content = together(paragraph.content, content, wanted, held, proposal.id)
    if content == paragraph.content:
        return Refused("no-change", do="it reads so already", field="text")
    if (refused := too_many(paragraph.content, content)) is not None:
        return refused
    event = ParagraphProposed(
        **amended(paragraph, content),
        proposal=proposal.id,
        delegation=sponsor_of(actor),
        made=made_by(paragraph.content, content, sponsor_of(actor)),
        taken=newly_behind(paragraph.content, content, sponsor_of(actor)),
        rebased=command.version != paragraph.version,
        others=others,
    )
    made = submitted(rows, proposal) if event.made else ()
    return (*ending, event, *made)


def wished(rows: Rows, paragraph: Paragraph, sponsor: str, command: ProposeText, proposal: str) -> Content | Refused:
    """The content that the wish makes; rebased by words where it was typed on an earlier version (domain 3, law 4)."""
    held = held_by_others(rows, paragraph.id, sponsor)
    if (missing := _gone(paragraph, command)) is not None and command.version == paragraph.version:
        return missing
    if command.typed:
        if (refused := unbalanced(command.text) or nested(command.text)) is not None:
            return refused
        if command.version != paragraph.version:
            return conflict(paragraph, "the text went on while you typed: yours is kept, look at what stands now")
        return propose_typed(paragraph.content, command.text, sponsor, command.choosing, held, proposal=proposal)
    if command.version == paragraph.version:
        return propose(paragraph.content, command.text, sponsor, command.choosing or None, held, proposal=proposal)
    seen = rows.at_version(Paragraph, paragraph.id, command.version)
    if seen is None:
        return conflict(paragraph, "this paragraph never had that version: fetch it again")
    content = propose_on(
        paragraph.content, seen.content, command.text, sponsor, command.choosing or None, held, proposal=proposal
    )
    if isinstance(content, Conflict):
        return conflict(paragraph, "the words you changed have gone meanwhile: yours are kept, look at what stands now")
    return content


def _gone(paragraph: Paragraph, command: ProposeText) -> Refused | None:
    standing = {alternative.id for _, alternative in alternatives_of(paragraph.content)}
    if set(command.choosing.values()) <= standing:
        return None
    return Refused("unknown-alternative", do="choose among the alternatives that stand", field="choosing")


def newly_behind(before: Content, after: Content, delegation: str) -> tuple[str, ...]:
    """Alternatives that were there and that the delegation now stands behind without having done so."""
    was = {a.id for _, a in alternatives_of(before) if delegation in a.behind or delegation in a.sponsors}
    there = {a.id for _, a in alternatives_of(before)}
    now = [a.id for _, a in alternatives_of(after) if delegation in a.behind and a.id in there]
    return tuple(found for found in now if found not in was)


def correct_text(rows: Rows, actor: Actor, command: CorrectText, facts: Facts) -> Decision:
    """`paragraph.correct`: the secretariat mends the base of text that is not agreed; shown to all as a correction."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if isinstance(ending := may_change(rows, actor, paragraph, facts), Refused):
        return ending
    if command.version != paragraph.version:
        return conflict(paragraph, "the text went on while you typed: look at what stands now")
    content = correct(paragraph.content, command.text)
    if content is None:
        return Refused(
            "contested", do="this touches words in brackets: propose it for a delegation instead", field="text"
        )
    if content == paragraph.content:
        return Refused("no-change", do="it reads so already", field="text")
    return (*ending, ParagraphCorrected(**amended(paragraph, content), before=paragraph.nodes))


def undo_correction(rows: Rows, actor: Actor, command: UndoCorrection, facts: Facts) -> Decision:
    """`paragraph.undo_correction`: any member puts back what the last correction changed."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if isinstance(ending := may_change(rows, actor, paragraph, facts), Refused):
        return ending
    if not paragraph.corrected:
        return Refused("built-upon", do="the text went on since the correction: amend it, or ask the secretariat")
    before = Content(paragraph.uncorrected, paragraph.counter)
    return (*ending, CorrectionUndone(**amended(paragraph, before)))


def bracket_words(rows: Rows, actor: Actor, command: PlaceBrackets, facts: Facts) -> Decision:
    """`paragraph.bracket`: brackets around words, placed by a delegation that proposes nothing."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if isinstance(ending := may_change(rows, actor, paragraph, facts), Refused):
        return ending
    if command.version != paragraph.version:
        return conflict(paragraph, "the text went on meanwhile: mark the words again")
    sponsor = sponsor_of(actor)
    length = len(read(paragraph.content, sponsor))
    content = None
    if 0 <= command.start < command.end <= length:
        content = place_brackets(paragraph.content, command.start, command.end, sponsor)
    if content is None:
        return Refused(
            "malformed", do="mark words that stand on one side of a bracket, not across its edge", field="start"
        )
    if content == paragraph.content:
        return Refused("no-change", do="there are brackets around these words already", field="start")
    was = {bracket.id for bracket, _ in alternatives_of(paragraph.content)}
    placed = next((b.id for b, _ in alternatives_of(content) if b.id not in was), "")
    return (*ending, BracketsPlaced(**amended(paragraph, content), delegation=sponsor, bracket=placed))


def comment_on(rows: Rows, actor: Actor, command: CommentOn, facts: Facts) -> Decision:
    """`paragraph.comment`: a remark beside a paragraph."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if not command.text:
        return Refused("no-change", do="type the comment", field="text")
    comment = Comment(
        id=facts.new_id("cm-"),
        document=paragraph.document,
        paragraph=paragraph.id,
        delegation=actor.delegation,
        text=command.text,
        at=facts.now.isoformat(),
    )
    return (ParagraphCommented(comment=comment),)


def mark_paragraph(rows: Rows, actor: Actor, command: MarkParagraph, facts: Facts) -> Decision:
    """`paragraph.mark`: to revert, awaiting instructions, pending another, suggested for closure, asks to be heard."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if (command.mark == "pending paragraph") != bool(command.awaits):
        return Refused("malformed", do="name the paragraph that it waits for", field="awaits")
    if command.awaits and isinstance(awaited := paragraph_of(rows, command.awaits, paragraph.document), Refused):
        return awaited
    delegation = command.delegation or actor.delegation if command.mark in OF_A_DELEGATION else ""
    mark = Mark(
        id=facts.new_id("mk-"),
        document=paragraph.document,
        paragraph=paragraph.id,
        is_a=command.mark,
        delegation=delegation,
        until=command.until,
        awaits=command.awaits,
    )
    for other in rows.within(Mark, paragraph.id):
        if (other.is_a, other.delegation, other.until, other.awaits) == (
            mark.is_a,
            delegation,
            mark.until,
            mark.awaits,
        ):
            return Refused("already-so", do="this mark is there already", field="mark")
    if mark.is_a == "asks to be heard" and (refused := _not_heard(rows, paragraph, mark.delegation)) is not None:
        return refused
    return (ParagraphMarked(mark=mark),)


def _not_heard(rows: Rows, paragraph: Paragraph, delegation: str) -> Refused | None:
    """Why a delegation cannot ask to be heard before this closes: it has closed, or it asks on too many others."""
    if paragraph.agreement is not None:
        return Refused("agreed-text", do="it is agreed: who presides puts the question of reopening", field="paragraph")
    others = rows.within(Paragraph, paragraph.document)
    asked = [
        other.label or other.id
        for other in sorted(others, key=lambda row: row.order)
        for mark in rows.within(Mark, other.id)
        if other.agreement is None and (mark.is_a, mark.delegation) == ("asks to be heard", delegation)
    ]
    if len(asked) < limits.HEARD_PARAGRAPHS_MAX:
        return None
    do = f"you ask to be heard on {', '.join(asked)} already, and three is the most: take one of these back first"
    return Refused("heard-on-three", do=do, field="paragraph")


def unmark_paragraph(rows: Rows, actor: Actor, command: UnmarkParagraph, facts: Facts) -> Decision:
    """`paragraph.unmark`: a mark goes."""
    mark = rows.get(Mark, command.mark)
    if mark is None:
        return Refused("already-so", do="this mark has gone already", field="mark")
    return (ParagraphUnmarked(document=mark.document, mark=mark.id),)
