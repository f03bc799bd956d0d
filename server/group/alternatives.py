"""Deciding on one alternative: co-sponsor it, stand behind it, leave it; in a paragraph or in an option."""

from collections.abc import Callable

from server.drafting import Content, join, stand_behind, withdraw
from server.group.actor import Actor, Facts
from server.group.changing import amended, may_change
from server.group.commands import JoinAlternative, LeaveAlternative, StandBehind
from server.group.events import AlternativeJoined, AlternativeLeft, Event, ParagraphRemoved, StoodBehind
from server.group.finding import alternative_in, place_of, sponsor_of
from server.group.options import join_option, leave_option, stand_behind_option
from server.group.rows import Rows
from server.group.rows_text import Option, Paragraph
from server.group.standing import supported_by_others
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def join_alternative(rows: Rows, actor: Actor, command: JoinAlternative, facts: Facts) -> Decision:
    """`alternative.join`: become co-sponsor, under both names."""
    return _act(rows, actor, command, facts, _join, join_option)


def stand_behind_alternative(rows: Rows, actor: Actor, command: StandBehind, facts: Facts) -> Decision:
    """`alternative.stand_behind`: take the alternative into one's own reading."""
    return _act(rows, actor, command, facts, _stand_behind, stand_behind_option)


def leave_alternative(rows: Rows, actor: Actor, command: LeaveAlternative, facts: Facts) -> Decision:
    """`alternative.leave`: withdraw from it, whether as sponsor or as one who stands behind."""
    return _act(rows, actor, command, facts, _leave, leave_option)


InParagraph = Callable[[Rows, str, Paragraph, str], Decision]
InOption = Callable[[Rows, str, Option, str], Decision]


def _act(
    rows: Rows,
    actor: Actor,
    command: JoinAlternative | StandBehind | LeaveAlternative,
    facts: Facts,
    in_paragraph: InParagraph,
    in_option: InOption,
) -> Decision:
    place = place_of(rows, command.paragraph, command.option, command.document)
    if isinstance(place, Refused):
        return place
    if isinstance(place, Option):
        return in_option(rows, sponsor_of(actor), place, command.alternative)
    ending = may_change(rows, actor, place, facts)
    if isinstance(ending, Refused):
        return ending
    decided = in_paragraph(rows, sponsor_of(actor), place, command.alternative)
    return decided if isinstance(decided, Refused) else (*ending, *decided)


def _join(rows: Rows, delegation: str, paragraph: Paragraph, alternative: str) -> Decision:
    found = alternative_in(paragraph.content, alternative)
    if isinstance(found, Refused):
        return found
    if delegation in found[1].sponsors:
        return Refused("already-so", do="you sponsor it already", field="alternative")
    content = join(paragraph.content, alternative, delegation, supported_by_others(rows, paragraph.id, delegation))
    return (AlternativeJoined(**amended(paragraph, content), delegation=delegation, alternative=alternative),)


def _stand_behind(rows: Rows, delegation: str, paragraph: Paragraph, alternative: str) -> Decision:
    found = alternative_in(paragraph.content, alternative)
    if isinstance(found, Refused):
        return found
    if delegation in (*found[1].sponsors, *found[1].behind):
        return Refused("already-so", do="your reading takes it already", field="alternative")
    content = stand_behind(
        paragraph.content, alternative, delegation, supported_by_others(rows, paragraph.id, delegation)
    )
    return (StoodBehind(**amended(paragraph, content), delegation=delegation, alternative=alternative),)


def _leave(rows: Rows, delegation: str, paragraph: Paragraph, alternative: str) -> Decision:
    found = alternative_in(paragraph.content, alternative)
    if isinstance(found, Refused):
        return found
    if delegation not in (*found[1].sponsors, *found[1].behind):
        return Refused(
            "not-yours", do="you neither sponsor it nor stand behind it", by=found[1].sponsors, field="alternative"
        )
    content = left(rows, paragraph, alternative, delegation)
    event = AlternativeLeft(**amended(paragraph, content), delegation=delegation, alternative=alternative)
    return (event, *emptied(paragraph, content))


def left(rows: Rows, paragraph: Paragraph, alternative: str, delegation: str) -> Content:
    """The content once the delegation has left that alternative; what others support stays without sponsor."""
    supported = supported_by_others(rows, paragraph.id, delegation)
    return withdraw(paragraph.content, delegation, alternative, supported=supported)


def emptied(paragraph: Paragraph, content: Content) -> tuple[Event, ...]:
    """A proposed paragraph that nobody proposes any more leaves the text."""
    if paragraph.proposal and not content.nodes:
        return (ParagraphRemoved(document=paragraph.document, paragraph=paragraph.id),)
    return ()
