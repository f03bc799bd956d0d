"""Deciding on a silence: it runs out, is announced, gets more time, and breaks reach it outside the screen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from server import consensus
from server.group.actor import Actor, Facts
from server.group.calendar import after_working_seconds, calendar_of, moved, read_deadline, read_moment
from server.group.commands import (
    Announce,
    AskToConfirm,
    EnterBreak,
    Extend,
    MakeGood,
    ObjectTo,
    PutQuestion,
    RuleOnLate,
    RunOut,
)
from server.group.events import (
    BreakCameLate,
    BreakEntered,
    Event,
    LateRuled,
    QuestionAnnounced,
    QuestionExtended,
    QuestionRanOut,
)
from server.group.expanding import in_turn
from server.group.gavelling import concluded, matter_with_others
from server.group.modalities import announcement_seconds
from server.group.positions import take_position
from server.group.putting import matter_of, moment, open_question
from server.group.questions import put_question, still_missing, with_texts
from server.group.rows import Rows
from server.group.rows_consensus import Late, Question, Target
from server.group.rows_people import Delegation
from server.group.rows_text import Paragraph
from server.kernel import Refused, limits

Decision = tuple[Event, ...] | Refused


def run_out_silence(rows: Rows, actor: Actor, command: RunOut, facts: Facts) -> Decision:
    """`question.run_out`: the clock finds that the deadline has passed and nobody broke the silence."""
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    due = after_working_seconds(calendar_of(rows), facts.now, announcement_seconds(rows))
    act = consensus.RunOut(due.timestamp())
    deeds = consensus.decide(matter_of(rows, question), act, moment(facts))
    if isinstance(deeds, Refused):
        return deeds
    return (QuestionRanOut(document=question.document, question=question.id, announce_at=due.isoformat()),)


def announce_silence(rows: Rows, actor: Actor, command: Announce, facts: Facts) -> Decision:
    """`question.announce`: who presides says that nobody broke it, or the clock does once the time for that is over."""
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    by_itself = actor.role == "clock"
    deeds = consensus.decide(matter_with_others(rows, question), consensus.Announce(by_itself), moment(facts))
    if isinstance(deeds, Refused):
        return with_texts(rows, deeds)
    ended = QuestionAnnounced(
        document=question.document,
        question=question.id,
        by_itself=by_itself,
        explanations=tuple(late for late in question.late if late.ruling == "explanation"),
    )
    return concluded(rows, question, deeds, facts, ended)


def extend_silence(rows: Rows, actor: Actor, command: Extend, facts: Facts) -> Decision:
    """`question.extend`: who presides gives more time, never less."""
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    deadline = read_deadline(calendar_of(rows), command.deadline, facts.now, 0)
    if isinstance(deadline, Refused):
        return deadline
    return _extended(rows, question, deadline, facts, QuestionExtended(
        document=question.document, question=question.id, deadline=deadline.isoformat(), why="more time"
    ))  # fmt: skip


def make_good(rows: Rows, actor: Actor, command: MakeGood, facts: Facts) -> Decision:
    """`question.make_good`: time in which no server was alive does not count: the deadline is so much later."""
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    if question.lived != command.since:
        return Refused("already-so", do="this outage is made good", field="since")
    later = datetime.fromisoformat(question.deadline or facts.now.isoformat()) + timedelta(seconds=command.seconds)
    deadline = moved(calendar_of(rows), later)
    return _extended(rows, question, deadline, facts, QuestionExtended(
        document=question.document, question=question.id, deadline=deadline.isoformat(), why="outage",
        seconds=command.seconds, until=command.until,
    ))  # fmt: skip


def _extended(rows: Rows, question: Question, deadline: datetime, facts: Facts, event: QuestionExtended) -> Decision:
    act = consensus.Extend(deadline.timestamp())
    deeds = consensus.decide(matter_of(rows, question), act, moment(facts))
    return deeds if isinstance(deeds, Refused) else (event,)


# --- breaks that came by letter, mail or telephone, and late ones ---------------------------------------------------


def enter_break(rows: Rows, actor: Actor, command: EnterBreak, facts: Facts) -> Decision:
    """`question.enter_break`: the secretariat enters a break as it was received; it counts from its receipt."""
    question = _still_open(rows, command.question)
    if isinstance(question, Refused):
        return question
    if question.way != "silence":
        return Refused("from-the-floor", do="enter the objection for the delegation", field="question")
    member = rows.get(Delegation, command.delegation)
    if member is None or member.is_a == "observer" or not member.active:
        return Refused("unknown-delegation", do="name a member as the group's list does", field="delegation")
    received = _received(rows, question, command, facts)
    if isinstance(received, Refused):
        return received
    acting = replace(actor, delegation=member.id, on_behalf_of=member.id)
    receipt = consensus.Receipt(received.timestamp())
    said = ObjectTo(target=Target(), reason=command.reason)
    made = _objections(rows, acting, question, command.paragraphs, said, receipt, facts)
    if isinstance(made, Refused):
        return made
    entered = BreakEntered(
        document=question.document,
        question=question.id,
        delegation=member.id,
        how=command.how,
        received_at=received.isoformat(),
        received_by=command.received_by,
        paragraphs=command.paragraphs,
        reason=command.reason,
    )
    late = Late(
        delegation=member.id,
        at=received.isoformat(),
        how=command.how,
        received_by=command.received_by,
        paragraphs=command.paragraphs,
        reason=command.reason,
    )
    return (entered, *(replace(event, late=late) if isinstance(event, BreakCameLate) else event for event in made))


def _still_open(rows: Rows, wanted: str) -> Question | Refused:
    """The open question; where it was announced meanwhile, what one can do with a break that comes now."""
    question = open_question(rows, wanted)
    if not isinstance(question, Refused):
        return question
    past = rows.at_version(Question, wanted, 0)
    for asked in past.paragraphs if past is not None else ():
        paragraph = rows.get(Paragraph, asked.paragraph)
        if paragraph is not None and paragraph.agreement is not None and paragraph.agreement.question == wanted:
            do = "it was announced and is agreed: keep the letter, and tell who presides, who can put its reopening"
            return Refused("reopening-needed", do=do, field="question")
    return question


def _received(rows: Rows, question: Question, command: EnterBreak, facts: Facts) -> datetime | Refused:
    if not command.received_by:
        return Refused("malformed", do="say who received it", field="received_by")
    received = read_moment(calendar_of(rows), command.received_at, "received_at")
    if isinstance(received, Refused):
        return received
    if received > facts.now:
        return Refused("malformed", do="it cannot have been received after now", field="received_at")
    if received < datetime.fromisoformat(question.put_at):
        return Refused("malformed", do="it was received before the question was put", field="received_at")
    return received


def _objections(
    rows: Rows,
    acting: Actor,
    question: Question,
    paragraphs: tuple[str, ...],
    said: ObjectTo,
    receipt: consensus.Receipt,
    facts: Facts,
) -> Decision:
    """An objection as it was `said`, to each paragraph that is named, else to the question."""
    asked = {one.paragraph for one in question.paragraphs if not one.out}
    if strangers := [one for one in paragraphs if one not in asked]:
        do = "name paragraphs that are still in question"
        return Refused("malformed", do=do, field="paragraphs", present={"paragraphs": [*strangers]})
    of = question.id if question.asks == "correct" else ""
    named = [Target(paragraph=one, question=of) for one in dict.fromkeys(paragraphs)]
    targets = named or [Target(question=question.id)]

    def objecting(target: Target) -> Callable[[Rows, Facts], Decision]:
        command = replace(said, target=target)
        return lambda now, then: take_position(now, acting, command, then, receipt)

    made = in_turn(rows, facts, [objecting(target) for target in targets])
    if not isinstance(made, Refused) and not made:
        return Refused("already-so", do="this break is entered already", by=(acting.delegation,), field="delegation")
    return made


def rule_on_late(rows: Rows, actor: Actor, command: RuleOnLate, facts: Facts) -> Decision:
    """`question.rule_late`: who presides rules on a break that came late."""
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    late = next((one for one in question.late if one.delegation == command.delegation and not one.ruling), None)
    act = consensus.SetAside(command.delegation)
    deeds = consensus.decide(matter_of(rows, question), act, moment(facts))
    if isinstance(deeds, Refused):
        return deeds
    ruled = LateRuled(
        document=question.document, question=question.id, delegation=command.delegation, counts=command.counts
    )
    if not command.counts or late is None:
        return (ruled,)
    acting = replace(actor, delegation=command.delegation, on_behalf_of=command.delegation)
    receipt = consensus.Receipt(admitted=True)
    said = ObjectTo(
        target=Target(),
        kind=late.objection or "substance",
        reason=late.reason,
        readers=late.readers,
        acceptable=late.acceptable,
        pending_paragraph=late.pending_paragraph,
    )
    made = _objections(rows, acting, question, late.paragraphs, said, receipt, facts)
    return made if isinstance(made, Refused) else (ruled, *made)


# --- ad referendum: at its date ------------------------------------------------------------------------------------


def ask_to_confirm(rows: Rows, actor: Actor, command: AskToConfirm, facts: Facts) -> Decision:
    """`agreement.ask`: at the date, those that have not answered are asked to confirm by a silence of its own."""
    waiting = waiting_for_confirmation(rows, command.document, command.question)
    if not waiting:
        return Refused("already-so", do="nobody has still to confirm this", field="question")
    confirm_by = waiting[0].agreement.confirm_by if waiting[0].agreement is not None else ""
    if not confirm_by or not date_is_over(rows, confirm_by, facts.now):
        return Refused("period-running", do="wait until the date for confirming is over", field="question")
    asked = tuple(one.id for one in waiting)[: limits.EN_BLOC_PARAGRAPHS_MAX]
    put = PutQuestion(kind="confirm", way="silence", document=command.document, paragraphs=asked)
    return put_question(rows, actor, put, facts)


def waiting_for_confirmation(rows: Rows, document: str, question: str) -> tuple[Paragraph, ...]:
    """The paragraphs that a question agreed ad referendum, and that members have still to confirm."""
    return tuple(
        one
        for one in rows.within(Paragraph, document)
        if one.agreement is not None and one.agreement.question == question and still_missing((one,))
    )


def date_is_over(rows: Rows, day: str, now: datetime) -> bool:
    """Whether the working hours of that day are over on the group's clocks."""
    return calendar_of(rows).hours_of(date.fromisoformat(day))[1] <= now
