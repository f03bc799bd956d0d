"""A question row as the consensus core knows it, the matter it is about, and the events that deeds become."""

from datetime import datetime

from server import consensus
from server.group.actor import Facts
from server.group.events import (
    AgreementWaits,
    ConditionMet,
    Event,
    ParagraphReopened,
    QuestionAnswered,
    QuestionBroken,
    QuestionNarrowed,
    QuestionOvertaken,
)
from server.group.matters import Place, subject_of
from server.group.rows import Rows
from server.group.rows_consensus import Question
from server.group.rows_text import Option, Paragraph
from server.kernel import Refused


def open_question(rows: Rows, question: str) -> Question | Refused:
    """The open question, `question-closed` where it is over, `unknown-question` where it never was."""
    found = rows.get(Question, question)
    if found is not None:
        return found
    if rows.at_version(Question, question, 0) is not None:
        return Refused("question-closed", do="it is no longer before the group", field="question")
    return Refused("unknown-question", do="fetch the document again: there is no such question", field="question")


def matter_of(rows: Rows, question: Question) -> consensus.Matter:
    """The question with every text that is still in it."""
    subjects = tuple(subject_of(rows, place) for place in places_of(rows, question))
    return consensus.Matter(subjects, question_of(question))


def places_of(rows: Rows, question: Question) -> tuple[Place, ...]:
    """The paragraphs still in question, or the option."""
    found: list[Place | None] = [rows.get(Paragraph, asked.paragraph) for asked in question.paragraphs if not asked.out]
    if question.option:
        found.append(rows.get(Option, question.option))
    return tuple(place for place in found if place is not None)


def question_of(question: Question) -> consensus.Question:
    """A question row as the core knows it. An option is asked about in the words that it had when it was put."""
    asked = tuple(consensus.Asked(one.paragraph, one.hash, one.becomes) for one in question.paragraphs if not one.out)
    if question.option:
        asked = (consensus.Asked(question.option, question.option_hash),)
    return consensus.Question(
        id=question.id,
        asks=question.asks,
        asked=asked,
        scope=question.scope,
        bracket=question.bracket,
        alternative=question.alternative,
        seconds=question.seconds,
        runs_from=seconds(question.runs_from) if question.runs_from else None,
        put_at=seconds(question.put_at) if question.put_at else 0.0,
        flags=tuple(consensus.Flag(flag.id, flag.delegation) for flag in question.flags),
        missing=frozenset(question.missing),
        waits=frozenset(question.waits_for),
        package=question.package,
        ends=question.ends,
        instead=tuple(
            consensus.Instead(one.paragraph, consensus.Text(one.hash, clean=one.clean, empty=one.empty))
            for one in question.instead
        ),
        stage=question.stage,
        stages=question.stages[:-1],
        touched=question.touched,
        way=question.way,
        deadline=seconds(question.deadline) if question.deadline else 0.0,
        unbroken=bool(question.unbroken),
        announce_at=seconds(question.announce_at) if question.announce_at else 0.0,
        late=frozenset(late.delegation for late in question.late if not late.ruling),
    )


def seconds(at: str) -> float:
    """An ISO time as seconds."""
    return datetime.fromisoformat(at).timestamp()


def moment(facts: Facts, lost: tuple[str, ...] = ()) -> consensus.Moment:
    """When the act reaches the group."""
    return consensus.Moment(facts.now.timestamp(), facts.head + 1, lost)


def ended_by(document: str, question: str, deed: consensus.Deed, position: str = "") -> tuple[Event, ...]:
    """The events by which an objection ends a question, takes a text out of it, or undoes an agreement."""
    match deed:
        case consensus.TakenOut(subject=subject):
            return (QuestionNarrowed(document=document, question=question, paragraphs=(subject,), position=position),)
        case consensus.Ended(how="broken"):
            return (QuestionBroken(document=document, question=question, position=position),)
        case consensus.Ended(how="overtaken"):
            return (QuestionOvertaken(document=document, question=question),)
        case consensus.Ended(how="answered"):
            return (QuestionAnswered(document=document, question=question),)
        case consensus.Reopened(subject=subject):
            return (ParagraphReopened(document=document, paragraph=subject, position=position),)
        case _:
            return followed_by(document, deed)


def followed_by(document: str, deed: consensus.Deed) -> tuple[Event, ...]:
    """The event by which another paragraph is set back to wait, or goes on since what it waited for is agreed."""
    match deed:
        case consensus.WentBack(subject=subject, opened=opened):
            return (AgreementWaits(document=document, paragraph=subject, waits_for=opened),)
        case consensus.Met(subject=subject, condition=condition):
            return (ConditionMet(document=document, paragraph=subject, waits_for=condition),)
        case _:
            return ()
