"""What stands in the way of a change of text: agreement, an open question, delegations that hold something there."""

from server import consensus
from server.group.actor import Actor, Facts
from server.group.events import Event, QuestionNarrowed, QuestionOvertaken
from server.group.matters import Place, subject_of, touching
from server.group.rights import may_object
from server.group.rows import Rows
from server.group.rows_consensus import Position
from server.group.rows_text import Paragraph
from server.kernel import Refused


def locked(rows: Rows, place: Place) -> Refused | None:
    """Why the text of a paragraph or option cannot be changed now: it is agreed, or a question on it is open."""
    if isinstance(place, Paragraph) and place.agreement is not None:
        return Refused(
            "agreed-text",
            do="it is agreed: who presides can put the question of reopening it",
            by=place.agreement.missing,
            field="paragraph",
        )
    if (question := touching(rows, place)) is not None:
        return Refused(
            "in-question",
            do="it is before the group: object, or wait until the question is closed",
            field="paragraph",
            present={"question": question.id},
        )
    return None


def overtakes(rows: Rows, actor: Actor, place: Place, facts: Facts) -> tuple[Event, ...]:
    """The event by which an amendment of `place` ends the question that is open on it, or takes the place out of it.

    Nothing where no question is open, where the text is agreed, or where the actor is not one who could object.
    """
    question = touching(rows, place)
    if (
        question is None
        or question.unbroken
        or question.package
        or not may_object(rows, actor)
        or (isinstance(place, Paragraph) and place.agreement is not None)
    ):
        return ()
    left = [asked for asked in question.paragraphs if not asked.out and asked.paragraph != place.id]
    if left and question.scope == "each":
        return (QuestionNarrowed(document=place.document, question=question.id, paragraphs=(place.id,)),)
    return (QuestionOvertaken(document=place.document, question=question.id),)


def uncontested_for(rows: Rows, place: Place, bracket: str, alternative: str) -> tuple[str, ...]:
    """Delegations that stand in the way of retaining `alternative` without asking: those whose text would go and that
    have not left, joined or said that they can live with it, and those that object to it. Empty is *uncontested*.

    The bracket of an option is the option itself.
    """
    subject = subject_of(rows, place)
    for found in subject.text.brackets:
        if found.id == bracket:
            return consensus.contesting(subject, found, alternative)
    return ()


def goes_for(rows: Rows, place: Place, bracket: str, alternative: str) -> tuple[str, ...]:
    """Delegations whose text would go, to be shown before a question to retain `alternative` is put."""
    subject = subject_of(rows, place)
    for found in subject.text.brackets:
        if found.id == bracket:
            return consensus.goes(subject, found, alternative)
    return ()


def held_by_others(rows: Rows, place: str, delegation: str) -> frozenset[str]:
    """Ids of the alternatives in a paragraph or option on which other delegations hold a position."""
    return frozenset(
        position.target.alternative
        for position in rows.within(Position, place)
        if position.target.alternative and position.delegation != delegation and not position.to_be_confirmed
    )


def supported_by_others(rows: Rows, place: str, delegation: str) -> frozenset[str]:
    """Ids of the alternatives in a paragraph or option that other delegations support in the words that stand."""
    return frozenset(
        position.target.alternative
        for position in rows.within(Position, place)
        if position.target.alternative
        and position.position == "support"
        and position.standing
        and position.delegation != delegation
        and not position.to_be_confirmed
    )
