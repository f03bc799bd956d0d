"""Deciding on brackets: retain an alternative, call text back, split and join."""

from server.drafting import Bracket, Content, brackets, call_back, clear, join_brackets, split_bracket
from server.group.actor import Actor, Facts
from server.group.changing import amended, conflict, may_change
from server.group.commands import CallBack, JoinBrackets, Retain, RetainUncontested, SplitBracket
from server.group.events import BracketCalledBack, BracketRetained, BracketsJoined, BracketSplit, Event
from server.group.finding import paragraph_of, place_of, sponsor_of
from server.group.option_places import call_back_option, retain_option
from server.group.rows import Rows
from server.group.rows_consensus import Position
from server.group.rows_people import CHAIR
from server.group.rows_text import Clearing, Option, Paragraph
from server.group.standing import locked, uncontested_for
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def retain(rows: Rows, actor: Actor, command: Retain, facts: Facts) -> Decision:
    """`bracket.retain`: who presides clears an uncontested bracket; any other goes by question."""
    place = place_of(rows, command.paragraph, command.option, command.document)
    if isinstance(place, Refused):
        return place
    if command.version and command.version != place.version:
        return _went_on(place)
    if isinstance(place, Paragraph) and isinstance(ending := may_change(rows, actor, place, facts), Refused):
        return ending
    if isinstance(place, Option) and (refused := locked(rows, place)) is not None:
        return refused
    events = retain_events(rows, place, command.bracket, command.alternative, facts)
    if isinstance(events, Refused):
        return events
    bracket = place.id if isinstance(place, Option) else command.bracket
    goes = uncontested_for(rows, place, bracket, command.alternative)
    if goes:
        return Refused("contested", do="put it to the group: retain this alternative?", by=goes, field="alternative")
    return events


def _went_on(place: Paragraph | Option) -> Refused:
    if isinstance(place, Paragraph):
        return conflict(place, "the text went on: look at it as it stands, then retain")
    return Refused("version-conflict", do="the option went on: look at it as it stands, then retain", field="version")


def retain_events(
    rows: Rows, place: Paragraph | Option, bracket: str, alternative: str, facts: Facts, question: str = ""
) -> Decision:
    """The event that clears a bracket, by one key or by a question that closed; who may is decided before."""
    if isinstance(place, Option):
        return retain_option(rows, place, alternative, facts, question)
    found = _bracket_in(place.content, bracket)
    if isinstance(found, Refused):
        return found
    if alternative not in {a.id for a in found.alternatives}:
        return Refused("unknown-alternative", do="this alternative is not in that bracket", field="alternative")
    content = clear(place.content, bracket, alternative)
    return (_retained(place, place.content, content, found, alternative, facts, question),)


def _retained(
    paragraph: Paragraph,
    before: Content,
    after: Content,
    bracket: Bracket,
    alternative: str,
    facts: Facts,
    question: str,
    version: int = 0,
) -> BracketRetained:
    clearing = Clearing(
        id=facts.new_id("clr-"),
        document=paragraph.document,
        target=paragraph.id,
        bracket=bracket.id,
        kept=alternative,
        before=before.nodes,
        holders=_holders(bracket, alternative),
        gone=tuple(a.id for a in bracket.alternatives if a.id != alternative),
        at=facts.now.isoformat(),
        question=question,
    )
    fields = amended(paragraph, after)
    fields["version"] = version or fields["version"]
    return BracketRetained(**fields, clearing=clearing, question=question)


def _holders(bracket: Bracket, kept: str) -> tuple[str, ...]:
    """Delegations whose text went, nested texts included."""
    found: dict[str, None] = {}
    for alternative in bracket.alternatives:
        if alternative.id == kept:
            continue
        found |= dict.fromkeys((*alternative.sponsors, *alternative.behind))
        for inner in brackets(alternative.content):
            for nested in inner.alternatives:
                found |= dict.fromkeys((*nested.sponsors, *nested.behind))
    return tuple(found)


def _bracket_in(content: Content, bracket: str) -> Bracket | Refused:
    for found in brackets(content):
        if found.id == bracket:
            return found
    return Refused("unknown-bracket", do="look at the text as it stands: this bracket has gone", field="bracket")


def retain_uncontested(rows: Rows, actor: Actor, command: RetainUncontested, facts: Facts) -> Decision:
    """`document.retain_uncontested`: each uncontested bracket goes to the one alternative that anybody proposes.

    Bound to the versions shown: a paragraph that is not among them is left alone, one that went on since refuses all.
    """
    events: list[Event] = []
    for paragraph_id, version in command.shown.items():
        paragraph = paragraph_of(rows, paragraph_id, command.document)
        if isinstance(paragraph, Refused):
            return paragraph
        if paragraph.version != version:
            return conflict(paragraph, "the text went on since the preview: look at the preview again")
        if isinstance(ending := may_change(rows, actor, paragraph, facts), Refused):
            continue
        retained = _uncontested(rows, paragraph, facts)
        events += [*ending, *retained] if retained else []
    if not events:
        return Refused("no-change", do="no bracket here is held by one side alone: retain or put each")
    return tuple(events)


def _uncontested(rows: Rows, paragraph: Paragraph, facts: Facts) -> list[Event]:
    events: list[Event] = []
    content = paragraph.content
    for bracket in brackets(paragraph.content):
        if isinstance(_bracket_in(content, bracket.id), Refused):
            continue
        kept = _the_only_one(rows, paragraph, bracket)
        if kept and not uncontested_for(rows, paragraph, bracket.id, kept):
            after = clear(content, bracket.id, kept)
            version = paragraph.version + len(events) + 1
            events.append(_retained(paragraph, content, after, bracket, kept, facts, "", version))
            content = after
    return events


def _the_only_one(rows: Rows, paragraph: Paragraph, bracket: Bracket) -> str:
    """The one alternative that anybody stands behind or supports, "" where there is none or more than one."""
    supported = {p.target.alternative for p in rows.within(Position, paragraph.id) if p.position == "support"}
    backed = [a.id for a in bracket.alternatives if {*a.sponsors, *a.behind} - {CHAIR} or a.id in supported]
    return backed[0] if len(backed) == 1 else ""


def call_text_back(rows: Rows, actor: Actor, command: CallBack, facts: Facts) -> Decision:
    """`bracket.call_back`: a delegation whose text went brings the bracket back, whole."""
    clearing = rows.get(Clearing, command.clearing)
    if clearing is None:
        return Refused("place-gone", do="it is back already, or the paragraph has been agreed since", field="clearing")
    if sponsor_of(actor) not in clearing.holders:
        return Refused("not-yours", do="only a delegation whose text went can call it back", by=clearing.holders)
    if clearing.option_before is not None:
        return call_back_option(rows, clearing, sponsor_of(actor))
    paragraph = paragraph_of(rows, clearing.target)
    if isinstance(paragraph, Refused):
        return paragraph
    if isinstance(ending := may_change(rows, actor, paragraph, facts), Refused):
        return ending
    content = call_back(paragraph.content, Content(clearing.before, paragraph.counter), clearing.bracket, clearing.kept)
    if content is None:
        return Refused("place-gone", do="the words around it have changed: propose your text where it belongs now")
    return (
        *ending,
        BracketCalledBack(**amended(paragraph, content), clearing=clearing.id, delegation=sponsor_of(actor)),
    )


def split_one(rows: Rows, actor: Actor, command: SplitBracket, facts: Facts) -> Decision:
    """`bracket.split`: alternatives that were really insertions side by side."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if isinstance(ending := may_change(rows, actor, paragraph, facts), Refused):
        return ending
    content = split_bracket(paragraph.content, command.bracket)
    if content is None:
        return Refused("cannot-split", do="somebody's reading would change: ask the delegations to propose")
    return (*ending, BracketSplit(**amended(paragraph, content), bracket=command.bracket))


def join_several(rows: Rows, actor: Actor, command: JoinBrackets, facts: Facts) -> Decision:
    """`bracket.join`: brackets side by side that are alternatives of one place; only as they were imported."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if isinstance(ending := may_change(rows, actor, paragraph, facts), Refused):
        return ending
    touched = {a.id for b in brackets(paragraph.content) if b.id in command.brackets for a in b.alternatives}
    if any(p.target.alternative in touched for p in rows.within(Position, paragraph.id)):
        return Refused("built-upon", do="delegations hold positions here: they stay as they are", field="brackets")
    content = join_brackets(paragraph.content, command.brackets)
    if content is None:
        return Refused("cannot-split", do="join brackets that stand side by side and that nobody amended")
    return (*ending, BracketsJoined(**amended(paragraph, content), brackets=command.brackets))
