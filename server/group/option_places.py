"""Where the paragraphs of an option go: out of it when it dissolves or is cleared, back into it when called back."""

from dataclasses import replace

from server.drafting import between, brackets
from server.group.actor import Facts
from server.group.events import Event, OptionChanged, OptionRetained
from server.group.finding import option_alternative, siblings
from server.group.going import gone_to
from server.group.rows import Rows
from server.group.rows_consensus import Position
from server.group.rows_text import Clearing, Option, OptionAlternative, Paragraph, Within
from server.group.standing import locked
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def everything_in(rows: Rows, items: tuple[str, ...]) -> tuple[tuple[Paragraph, ...], tuple[Option, ...]]:
    """The paragraphs and options among `items` and in their options, all the way down."""
    paragraphs: list[Paragraph] = []
    options: list[Option] = []
    for item in items:
        if (paragraph := rows.get(Paragraph, item)) is not None:
            paragraphs.append(paragraph)
        elif (option := rows.get(Option, item)) is not None:
            options.append(option)
            for alternative in option.alternatives:
                inner = everything_in(rows, alternative.items)
                paragraphs += inner[0]
                options += inner[1]
    return tuple(paragraphs), tuple(options)


def without_unsponsored(rows: Rows, option: Option) -> tuple[Option, tuple[str, ...]]:
    """The option without alternatives that nobody proposes, unless others work on them or support them; and the ids
    of the paragraphs and options that went with them. The base never goes; text that came by import stays."""
    kept, removed = [], []
    for index, alternative in enumerate(option.alternatives):
        if (
            index == 0
            or alternative.sponsors
            or alternative.behind
            or not alternative.proposal
            or _others_hold(rows, option, alternative)
        ):
            kept.append(alternative)
        else:
            paragraphs, options = everything_in(rows, alternative.items)
            removed += [row.id for row in (*paragraphs, *options)]
    return replace(option, alternatives=tuple(kept)), tuple(removed)


def _others_hold(rows: Rows, option: Option, alternative: OptionAlternative) -> bool:
    if any(
        p.target.alternative == alternative.id and p.position == "support" for p in rows.within(Position, option.id)
    ):
        return True
    paragraphs, _ = everything_in(rows, alternative.items)
    return any(a.sponsors for p in paragraphs for b in brackets(p.content) for a in b.alternatives)


def left_by(option: Option, delegation: str, keep: str = "") -> Option:
    """The option once the delegation has left every alternative but `keep`."""
    return replace(
        option,
        alternatives=tuple(
            a
            if a.id == keep
            else replace(
                a,
                sponsors=tuple(s for s in a.sponsors if s != delegation),
                behind=tuple(b for b in a.behind if b != delegation),
            )
            for a in option.alternatives
        ),
    )


def dissolved(rows: Rows, event: OptionChanged) -> OptionChanged:
    """The same event, with the option taken apart where its base alone is left."""
    option = event.option
    if len(option.alternatives) > 1:
        return event
    moved, moved_options = _outside(rows, option, option.alternatives[0].items)
    return replace(event, moved=moved, moved_options=moved_options, removed=(*event.removed, option.id))


def _outside(rows: Rows, option: Option, items: tuple[str, ...]) -> tuple[tuple[Paragraph, ...], tuple[Option, ...]]:
    """These items as they stand once outside the option, in its place and order."""
    beside = siblings(rows, option.document, option.inside)
    later = [row.order for row in beside if row.order > option.order]
    order, end = option.order, later[0] if later else ""
    paragraphs: list[Paragraph] = []
    options: list[Option] = []
    for item in items:
        paragraph, inner = rows.get(Paragraph, item), rows.get(Option, item)
        if paragraph is not None:
            paragraphs.append(replace(paragraph, inside=option.inside, order=order))
        elif inner is not None:
            options.append(replace(inner, inside=option.inside, order=order))
        order = between(order, end)
    return tuple(paragraphs), tuple(options)


def retain_option(rows: Rows, option: Option, alternative: str, facts: Facts, question: str) -> Decision:
    """The event that clears an option: the paragraphs of one alternative stay, the others can be called back."""
    kept = option_alternative(option, alternative)
    if isinstance(kept, Refused):
        return kept
    gone = [a for a in option.alternatives if a.id != alternative]
    stays = option.base.items if kept.moves_to else kept.items
    parked, parked_options = everything_in(rows, tuple(i for a in gone for i in a.items if i not in stays))
    moved, moved_options = _outside(rows, option, stays)
    if kept.moves_to:
        there = gone_to(rows, option, kept.moves_to)
        if isinstance(there, Refused):
            return there
        moved = there
    clearing = Clearing(
        id=facts.new_id("clr-"),
        document=option.document,
        target=option.id,
        bracket=option.id,
        kept=alternative,
        option_before=option,
        parked=parked,
        parked_options=parked_options,
        holders=tuple(dict.fromkeys(d for a in gone for d in (*a.sponsors, *a.behind))),
        gone=tuple(a.id for a in gone),
        at=facts.now.isoformat(),
        question=question,
    )
    event = OptionRetained(
        document=option.document,
        option=option.id,
        alternative=alternative,
        clearing=clearing,
        moved=moved,
        moved_options=moved_options,
        question=question,
    )
    return (event,)


def call_back_option(rows: Rows, clearing: Clearing, delegation: str) -> Decision:
    """The event that puts a cleared option back around the paragraphs that were kept."""
    option = clearing.option_before
    kept = next((a for a in option.alternatives if a.id == clearing.kept), None) if option is not None else None
    if option is None or kept is None:
        return _place_gone()
    held = option.base if kept.moves_to else kept
    place = Within(option=option.id, alternative=held.id)
    moved: list[Paragraph] = []
    moved_options: list[Option] = []
    for item in held.items:
        paragraph, inner = rows.get(Paragraph, item), rows.get(Option, item)
        if paragraph is not None:
            if (refused := locked(rows, paragraph)) is not None:
                return refused
            moved.append(replace(paragraph, inside=place))
        elif inner is not None:
            moved_options.append(replace(inner, inside=place))
        else:
            return _place_gone()
    event = OptionChanged(
        option=replace(option, version=option.version + 1, question=""),
        what="called back",
        delegation=delegation,
        alternative=clearing.gone[0],
        added=clearing.parked,
        added_options=clearing.parked_options,
        moved=tuple(moved),
        moved_options=tuple(moved_options),
        clearing=clearing.id,
    )
    return (event,)


def _place_gone() -> Refused:
    return Refused("place-gone", do="what was kept has gone meanwhile: propose your text anew", field="clearing")
