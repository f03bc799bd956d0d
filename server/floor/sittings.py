"""Deciding on sittings: open, suspend, close, hand presiding over, turn the room to a paragraph."""

from dataclasses import replace
from datetime import date, timedelta

from server.floor.planning import drop_planned, plan_sitting
from server.group import (
    PRESIDING_OFFICES,
    Actor,
    CloseSitting,
    Command,
    Document,
    DropPlanned,
    Event,
    Facts,
    OpenSitting,
    Paragraph,
    Person,
    PlanSitting,
    Preside,
    Question,
    ResumeSitting,
    Rows,
    Sitting,
    SittingClosed,
    SittingOpened,
    SittingPresided,
    SittingResumed,
    SittingSuspended,
    SittingTurned,
    SuspendSitting,
    TurnTo,
    chair_of,
    permitted,
)
from server.kernel import BrokenRule, JsonValue, Refused, limits

Decision = tuple[Event, ...] | Refused
OnOpen = CloseSitting | Preside | TurnTo | SuspendSitting | ResumeSitting
ABOUT_SITTINGS = (OpenSitting, CloseSitting, Preside, TurnTo, SuspendSitting, ResumeSitting, PlanSitting, DropPlanned)
"""The commands that are decided on here."""


def decide_sitting(rows: Rows, actor: Actor, command: Command, facts: Facts) -> Decision:
    """What a command about sittings makes of the rows, or why it does not; rights are asked first."""
    if (refused := permitted(rows, actor, command)) is not None:
        return refused
    match command:
        case OpenSitting():
            return _open(rows, actor, command, facts)
        case PlanSitting():
            return plan_sitting(rows, command, facts)
        case DropPlanned():
            return drop_planned(rows, command)
        case CloseSitting() | Preside() | TurnTo() | SuspendSitting() | ResumeSitting():
            sitting = _sitting(rows, command.sitting)
            return sitting if isinstance(sitting, Refused) else _on_open(rows, sitting, command, facts)
        case _:
            raise BrokenRule(f"{command.type} is not about sittings")


def _open(rows: Rows, actor: Actor, command: OpenSitting, facts: Facts) -> Decision:
    """One sitting at a time; the officer who opens it presides, else the group's chair."""
    if rows.within(Sitting, "open"):
        return Refused("already-so", do="close the sitting that is open first")
    if not command.meeting or command.number < 1:
        return Refused("malformed", do="say which sitting of which meeting this is", field="number")
    try:
        date.fromisoformat(command.date)
    except ValueError:
        return Refused("malformed", do="give the date as 2026-02-28", field="date")
    presides = actor.person if _can_preside(rows, actor.person) else chair_of(rows)
    if not presides:
        return Refused("no-sitting", do="give a person the office of chair first")
    sitting = Sitting(
        id=facts.new_id("s-"),
        meeting=command.meeting,
        number=command.number,
        date=command.date,
        format=command.format,
        presides=presides,
    )
    return (SittingOpened(sitting=sitting),)


def _can_preside(rows: Rows, person: str) -> bool:
    found = rows.get(Person, person)
    return found is not None and found.active and found.office in PRESIDING_OFFICES


def _sitting(rows: Rows, sitting: str) -> Sitting | Refused:
    found = rows.get(Sitting, sitting)
    if found is None or not found.open:
        return Refused("no-sitting", do="open a sitting first", field="sitting")
    return found


def _on_open(rows: Rows, sitting: Sitting, command: OnOpen, facts: Facts) -> Decision:
    match command:
        case CloseSitting():
            if (asked := _in_question(rows, sitting)) is not None:
                return asked
            return (SittingClosed(sitting=replace(sitting, open=False, suspended_at="", suspended_until="")),)
        case Preside(person=person):
            if not _can_preside(rows, person):
                return Refused("not-permitted", do="an officer of the group presides", field="person")
            if sitting.presides == person:
                return Refused("already-so", do="that person presides", field="person")
            return (SittingPresided(sitting=replace(sitting, presides=person)),)
        case TurnTo(paragraph=paragraph):
            if paragraph and rows.get(Paragraph, paragraph) is None:
                return Refused("unknown-paragraph", do="name a paragraph of a document", field="paragraph")
            if sitting.paragraph == paragraph:
                return Refused("already-so", do="the room has it before it", field="paragraph")
            return (SittingTurned(sitting=replace(sitting, paragraph=paragraph)),)
        case SuspendSitting():
            return _suspend(rows, sitting, command, facts)
        case ResumeSitting():
            if not sitting.suspended_until:
                return Refused("already-so", do="the sitting is not suspended", field="sitting")
            return (SittingResumed(sitting=replace(sitting, suspended_at="", suspended_until="")),)


def _suspend(rows: Rows, sitting: Sitting, command: SuspendSitting, facts: Facts) -> Decision:
    """No period runs while the room is empty: what was put from the floor is closed first. A silence goes on."""
    if not 1 <= command.minutes <= limits.SUSPENSION_MINUTES_MAX:
        most = f"suspend it for 1 to {limits.SUSPENSION_MINUTES_MAX} minutes, or close it"
        return Refused("malformed", do=most, field="minutes")
    if (asked := _in_question(rows, sitting)) is not None:
        return asked
    until = (facts.now + timedelta(minutes=command.minutes)).isoformat()
    since = sitting.suspended_at or facts.now.isoformat()
    return (SittingSuspended(sitting=replace(sitting, suspended_at=since, suspended_until=until)),)


def _in_question(rows: Rows, sitting: Sitting) -> Refused | None:
    """What was put from the floor is closed before the sitting ends or is suspended; a silence goes on."""
    for document in rows.within(Document, "group"):
        for question in rows.within(Question, document.id):
            if question.sitting == sitting.id and question.way == "floor":
                present: dict[str, JsonValue] = {"question": question.id, "document": document.id}
                return Refused("in-question", do="gavel or retract the question that is open first", present=present)
    return None
