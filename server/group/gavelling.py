"""Deciding on the gavel, and what a question that closes with consensus makes so."""

from server import consensus
from server.group.actor import Actor, Facts
from server.group.brackets import retain_events
from server.group.commands import Gavel
from server.group.conforming import conformed
from server.group.events import (
    AgreedText,
    AgreementConfirmed,
    DocumentEnded,
    Event,
    ParagraphAgreed,
    ParagraphReopened,
    ParagraphsAgreed,
    QuestionClosed,
    QuestionGavelled,
    StillMissing,
)
from server.group.modality_acts import agreed_modality
from server.group.packages import related, subject_with_package
from server.group.putting import followed_by, moment, open_question, places_of, question_of
from server.group.questions import with_texts
from server.group.rows import Rows
from server.group.rows_consensus import Question
from server.group.rows_people import Delegation
from server.group.working_from import worked_from
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def gavel(rows: Rows, actor: Actor, command: Gavel, facts: Facts) -> Decision:
    """`question.gavel`: who presides closes the question with consensus, and what was asked becomes so."""
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    lost = tuple(name for name in facts.lost if _counts(rows, name))
    act = consensus.Gavel(command.seen, command.go_on, actor.person, facts.sitting)
    deeds = consensus.decide(matter_with_others(rows, question), act, moment(facts, lost))
    if isinstance(deeds, Refused):
        return with_texts(rows, deeds)
    ended = QuestionGavelled(document=question.document, question=question.id, lost=lost)
    return concluded(rows, question, deeds, facts, ended)


def concluded(
    rows: Rows, question: Question, deeds: tuple[consensus.Deed, ...], facts: Facts, ended: QuestionClosed
) -> Decision:
    """The events of a question that closes with consensus: that it ended, and what that makes so."""
    events: list[Event] = []
    if (together := agreed_together(question, deeds)) is not None:
        deeds = tuple(deed for deed in deeds if not isinstance(deed, consensus.Agreed))
    if (worked := worked_from(rows, question)) is not None:
        return (ended, worked)
    for deed in deeds:
        made = (ended,) if isinstance(deed, consensus.Ended) else _made(rows, question, deed, facts)
        if isinstance(made, Refused):
            return made
        events += made
        if isinstance(deed, consensus.Ended) and together is not None:
            events.append(together)
    return (*events, *(agreed_modality(rows, question, facts) if question.modality else ()))


def matter_with_others(rows: Rows, question: Question) -> consensus.Matter:
    """The question with every text that is still in it, and with those that a gavel may bring on or set back."""
    places = places_of(rows, question)
    asked = tuple(subject_with_package(rows, place) for place in places)
    others = related(rows, question.document, tuple(one.id for one in places), question.waits_for)
    return consensus.Matter((*asked, *others), question_of(question))


def agreed_together(question: Question, deeds: tuple[consensus.Deed, ...]) -> ParagraphsAgreed | None:
    """The one event by which all that was asked about as a whole becomes agreed."""
    agreed = [deed for deed in deeds if isinstance(deed, consensus.Agreed)]
    if question.scope != "whole" or not agreed:
        return None
    return ParagraphsAgreed(
        document=question.document,
        question=question.id,
        paragraphs=tuple(
            AgreedText(paragraph=deed.subject, hash=deed.hash, waits_for=tuple(sorted(deed.waits))) for deed in agreed
        ),
        missing=question.missing if question.asks == "agree" else (),
        confirm_by=question.confirm_by,
        package=question.package,
        stage=question.stage,
        missing_since=tuple(
            StillMissing(paragraph=deed.subject, members=tuple(sorted(names)))
            for deed in agreed
            if (names := deed.missing - {*question.missing})
        ),
    )


def _counts(rows: Rows, delegation: str) -> bool:
    """Whether it is one whose consensus is asked."""
    found = rows.get(Delegation, delegation)
    return found is not None and found.is_a != "observer"


def _made(rows: Rows, question: Question, deed: consensus.Deed, facts: Facts) -> Decision:
    """The events that one deed of a gavel becomes."""
    match deed:
        case consensus.Confirmed(subject=paragraph, delegation=name):
            return (AgreementConfirmed(document=question.document, paragraph=paragraph, delegation=name),)
        case consensus.Agreed(subject=paragraph, hash=words, missing=missing, waits=waits):
            agreed = ParagraphAgreed(
                document=question.document,
                paragraph=paragraph,
                question=question.id,
                hash=words,
                missing=tuple(sorted(missing)),
                confirm_by=question.confirm_by,
                waits_for=tuple(sorted(waits)),
                stage=question.stage,
            )
            return (agreed,)
        case consensus.Corrected(subject=paragraph, hash=becomes):
            return (conformed(rows, question, paragraph, becomes),)
        case consensus.DocumentEnded(how=how):
            return (DocumentEnded(document=question.document, how=how, question=question.id),)
        case consensus.Reopened(subject=paragraph):
            return (ParagraphReopened(document=question.document, paragraph=paragraph, question=question.id),)
        case consensus.Cleared(bracket=bracket, alternative=alternative):
            place = places_of(rows, question)[0]
            return retain_events(rows, place, bracket, alternative, facts, question.id)
        case _:
            return followed_by(question.document, deed)
