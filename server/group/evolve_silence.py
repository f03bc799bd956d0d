"""What an event about a silence makes of its question; it raises `CorruptLog` for what the rules cannot have let in."""

from dataclasses import replace
from datetime import datetime

from server.group.events import (
    BreakCameLate,
    BreakEntered,
    LateRuled,
    QuestionAnnounced,
    QuestionExtended,
    QuestionRanOut,
    Recorded,
    SilenceChanged,
)
from server.group.rows import Change, Put
from server.group.rows_consensus import Question
from server.kernel import CorruptLog


def silence_changed(question: Question, recorded: Recorded, event: SilenceChanged) -> tuple[Change, ...]:
    """The question as it is after the event."""
    if question.way != "silence":
        raise CorruptLog(f"what happens to silences happened to {question.id}, which is from the floor")
    match event:
        case QuestionRanOut(announce_at=announce_at):
            if question.unbroken or _earlier(recorded.at, question.deadline):
                raise CorruptLog(f"the silence {question.id} ran out before its deadline, or twice")
            return (Put(replace(question, unbroken=recorded.at, announce_at=announce_at, touched=recorded.seq)),)
        case QuestionExtended(deadline=deadline, until=until):
            if question.unbroken or not _earlier(question.deadline, deadline):
                raise CorruptLog(f"the deadline of {question.id} became no later one")
            changed = replace(
                question,
                deadline=deadline,
                lived=until or question.lived,
                extended=question.extended + 1,
                touched=recorded.seq,
            )
            return (Put(changed),)
        case BreakCameLate(late=late):
            return (Put(replace(question, late=(*question.late, late), touched=recorded.seq)),)
        case LateRuled():
            return (Put(_ruled(question, event)),)
        case BreakEntered():
            return ()
        case _:
            raise CorruptLog(f"nothing is known of the event {event.type}")


def must_be_unbroken(question: Question, event: QuestionAnnounced) -> None:
    """Only a silence whose deadline has passed, and on whose late breaks there is a ruling, is announced."""
    waits = [late.delegation for late in question.late if not late.ruling]
    if not question.unbroken or waits:
        raise CorruptLog(f"{event.question} was announced and is not unbroken")


def _ruled(question: Question, event: LateRuled) -> Question:
    if not any(late.delegation == event.delegation and not late.ruling for late in question.late):
        raise CorruptLog(f"a ruling on a late break of {event.delegation}, which there is not")
    late = tuple(
        replace(one, ruling="counts" if event.counts else "explanation")
        if one.delegation == event.delegation and not one.ruling
        else one
        for one in question.late
    )
    return replace(question, late=late)


def _earlier(one: str, other: str) -> bool:
    return datetime.fromisoformat(one) < datetime.fromisoformat(other)
