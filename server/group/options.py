"""Deciding on options, the brackets over paragraphs: add one, or another alternative to one; join, leave, withdraw."""

from dataclasses import replace

from server.drafting import Run, next_bis, paragraph_hash, spread, tidy
from server.group.actor import Actor, Facts
from server.group.changing import submission, submitted
from server.group.commands import AddOption
from server.group.events import Event, OptionChanged
from server.group.finding import option_alternative, option_of, paragraph_of, siblings, sponsor_of, subparagraphs
from server.group.option_places import dissolved, left_by, without_unsponsored
from server.group.rows import Rows
from server.group.rows_text import Option, OptionAlternative, Paragraph, Proposal, Within
from server.group.standing import locked
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def add_option(rows: Rows, actor: Actor, command: AddOption, facts: Facts) -> Decision:
    """`option.add`: another text beside paragraphs that stand together, or beside those of an option that is there."""
    if any(not text for text in command.texts):
        return Refused("malformed", do="leave empty paragraphs out; no paragraph at all means no text", field="texts")
    if command.option:
        option = option_of(rows, command.option, command.document)
        if isinstance(option, Refused):
            return option
        moved: tuple[Paragraph, ...] = ()
    else:
        base = _base(rows, command)
        if isinstance(base, Refused):
            return base
        option, moved = _new_option(base, facts)
    if (refused := locked(rows, option)) is not None:
        return refused
    proposal = submission(rows, actor, facts, option.document, command.proposal, (), (option.id,))
    if isinstance(proposal, Refused):
        return proposal
    return _with_alternative(rows, option, moved, command, sponsor_of(actor), proposal, facts)


def _base(rows: Rows, command: AddOption) -> list[Paragraph] | Refused:
    """The paragraphs that the new option takes in, with their subparagraphs, if they stand side by side."""
    named: list[Paragraph] = []
    for paragraph_id in command.paragraphs:
        paragraph = paragraph_of(rows, paragraph_id, command.document)
        if isinstance(paragraph, Refused):
            return paragraph
        named += [p for p in (paragraph, *subparagraphs(rows, paragraph)) if p not in named]
    if not named:
        return Refused("malformed", do="name the paragraphs that the option stands beside", field="paragraphs")
    for paragraph in named:
        if (refused := locked(rows, paragraph)) is not None:
            return refused
    named.sort(key=lambda p: p.order)
    beside = [row.id for row in siblings(rows, named[0].document, named[0].inside)]
    here = [p.id for p in named]
    first = beside.index(here[0])
    if beside[first : first + len(here)] != here:
        return Refused("malformed", do="an option takes paragraphs that stand side by side", field="paragraphs")
    return named


def _new_option(base: list[Paragraph], facts: Facts) -> tuple[Option, tuple[Paragraph, ...]]:
    option = Option(
        id=facts.new_id("opt-"),
        document=base[0].document,
        order=base[0].order,
        label=base[0].label,
        inside=base[0].inside,
        alternatives=(OptionAlternative(id="a2", label="Option 1", items=tuple(p.id for p in base)),),
        counter=2,
        version=0,
    )
    place = Within(option=option.id, alternative="a2")
    return option, tuple(replace(p, inside=place) for p in base)


def _with_alternative(
    rows: Rows,
    option: Option,
    moved: tuple[Paragraph, ...],
    command: AddOption,
    sponsor: str,
    proposal: Proposal,
    facts: Facts,
) -> Decision:
    if (same := _reads_so(rows, option, moved, command.texts)) is not None:
        return Refused("already-so", do=f"{same.label} reads so: join it", field="texts", by=same.sponsors)
    counter = option.counter + 1
    alternative_id = f"a{counter}"
    place = Within(option=option.id, alternative=alternative_id)
    added = _paragraphs(rows, option, moved, command.texts, place, proposal.id, facts)
    alternative = OptionAlternative(
        id=alternative_id,
        label=f"Option {len(option.alternatives) + 1}",
        items=tuple(p.id for p in added),
        sponsors=(sponsor,),
        proposal=proposal.id,
    )
    grown = replace(
        left_by(option, sponsor),
        counter=counter,
        version=option.version + 1,
    )
    grown, removed = without_unsponsored(rows, replace(grown, alternatives=(*grown.alternatives, alternative)))
    event = OptionChanged(
        option=grown,
        what="added" if moved else "alternative added",
        delegation=sponsor,
        alternative=alternative_id,
        proposal=proposal.id,
        added=added,
        moved=moved,
        removed=removed,
    )
    return (event, *submitted(rows, proposal))


def _reads_so(
    rows: Rows, option: Option, moved: tuple[Paragraph, ...], texts: tuple[str, ...]
) -> OptionAlternative | None:
    """The alternative whose paragraphs read, without brackets, as `texts` do."""
    at_hand = {p.id: p for p in moved}
    wished = [tidy((Run(text),)) for text in texts]
    for alternative in option.alternatives:
        if alternative.moves_to:
            continue
        held = [at_hand.get(item) or rows.get(Paragraph, item) for item in alternative.items]
        if [tidy(p.nodes) if p is not None else None for p in held] == wished:
            return alternative
    return None


def _paragraphs(
    rows: Rows,
    option: Option,
    moved: tuple[Paragraph, ...],
    texts: tuple[str, ...],
    place: Within,
    proposal: str,
    facts: Facts,
) -> tuple[Paragraph, ...]:
    """The new alternative's paragraphs, numbered as the base's are, and on from there."""
    base = list(moved) or [p for i in option.alternatives[0].items if (p := rows.get(Paragraph, i)) is not None]
    label, parent, level = option.label, "", 0
    made: list[Paragraph] = []
    for number, (text, order) in enumerate(zip(texts, spread(len(texts)), strict=True)):
        if number < len(base):
            label, parent, level = base[number].label, base[number].parent, base[number].level
        elif label:
            label = next_bis(label, {p.label for p in made})
        nodes = (Run(text),)
        made.append(
            Paragraph(
                id=facts.new_id("par-"),
                document=option.document,
                order=order,
                label=label,
                level=level,
                parent=parent if parent not in {p.id for p in base} else "",
                inside=place,
                nodes=nodes,
                proposal=proposal,
                hash="",
            )
        )
    return tuple(replace(p, hash=paragraph_hash(p.content, p.level, p.parent)) for p in made)


def join_option(rows: Rows, delegation: str, option: Option, alternative: str) -> Decision:
    """The delegation co-sponsors one alternative of an option and leaves the others."""
    found = option_alternative(option, alternative)
    if isinstance(found, Refused):
        return found
    if delegation in found.sponsors:
        return Refused("already-so", do="you sponsor it already", field="alternative")
    behind = tuple(b for b in found.behind if b != delegation)
    joined = replace(found, sponsors=(*found.sponsors, delegation), behind=behind)
    return _replaced(rows, option, joined, delegation, "joined")


def stand_behind_option(rows: Rows, delegation: str, option: Option, alternative: str) -> Decision:
    """The delegation's reading takes one alternative of an option."""
    found = option_alternative(option, alternative)
    if isinstance(found, Refused):
        return found
    if delegation in (*found.sponsors, *found.behind):
        return Refused("already-so", do="your reading takes it already", field="alternative")
    return _replaced(rows, option, replace(found, behind=(*found.behind, delegation)), delegation, "stood behind")


def leave_option(rows: Rows, delegation: str, option: Option, alternative: str) -> Decision:
    """The delegation withdraws from one alternative of an option."""
    found = option_alternative(option, alternative)
    if isinstance(found, Refused):
        return found
    if delegation not in (*found.sponsors, *found.behind):
        return Refused("not-yours", do="you neither sponsor it nor stand behind it", by=found.sponsors)
    return _replaced(rows, option, None, delegation, "left", alternative)


def _replaced(
    rows: Rows,
    option: Option,
    joined: OptionAlternative | None,
    delegation: str,
    what: str,
    left: str = "",
) -> Decision:
    if (refused := locked(rows, option)) is not None:
        return refused
    changed = replace(left_by(option, delegation), version=option.version + 1)
    if joined is not None:
        kept = tuple(joined if a.id == joined.id else a for a in changed.alternatives)
        changed = replace(changed, alternatives=kept)
    changed, removed = without_unsponsored(rows, changed)
    alternative = joined.id if joined is not None else left
    match what:
        case "joined":
            event = OptionChanged(
                option=changed, what="joined", delegation=delegation, alternative=alternative, removed=removed
            )
        case "stood behind":
            event = OptionChanged(
                option=changed, what="stood behind", delegation=delegation, alternative=alternative, removed=removed
            )
        case _:
            event = OptionChanged(
                option=changed, what="left", delegation=delegation, alternative=alternative, removed=removed
            )
    return (dissolved(rows, event),)


def withdraw_from_option(rows: Rows, option: Option, proposal: str, delegation: str) -> tuple[tuple[Event, ...], bool]:
    """Leave what a submission made in an option: the events, and whether something of it is left there."""
    mine = [a for a in option.alternatives if a.proposal == proposal and delegation in a.sponsors]
    if not mine:
        return (), any(a.proposal == proposal for a in option.alternatives)
    changed, removed = without_unsponsored(rows, replace(left_by(option, delegation), version=option.version + 1))
    event = OptionChanged(
        option=changed,
        what="withdrawn",
        delegation=delegation,
        alternative=mine[0].id,
        proposal=proposal,
        removed=removed,
    )
    return (dissolved(rows, event),), any(a.proposal == proposal for a in changed.alternatives)
