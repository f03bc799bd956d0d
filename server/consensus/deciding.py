"""`decide`: what an act does to a matter, by the table; nothing is changed."""

from dataclasses import replace
from typing import assert_never

from server.consensus.acts import (
    Act,
    Agreed,
    Amend,
    Announce,
    Became,
    CameLate,
    Cleared,
    Confirm,
    Confirmed,
    Consensus,
    Corrected,
    Deed,
    DocumentEnded,
    Dropped,
    EndDocument,
    Ended,
    Expire,
    Extend,
    Extended,
    Flagged,
    Gavel,
    Held,
    Lowered,
    LowerFlag,
    Meet,
    Met,
    Object,
    ObjectToQuestion,
    Opened,
    Put,
    RaiseFlag,
    Receipt,
    Reopened,
    Retain,
    Retract,
    Ruled,
    RunOut,
    SetAside,
    SetBack,
    Take,
    TakeBack,
    TakenBack,
    TakenOut,
    Unbroken,
    WentBack,
    Withdraw,
)
from server.consensus.cases import Case
from server.consensus.evolving import evolve
from server.consensus.guards import awaited
from server.consensus.matter import Matter, Moment, Question, Subject
from server.consensus.table import TABLE, DocumentState, Machine, QuestionState, Rule, TextState
from server.kernel import BrokenRule, Refused

Decision = tuple[Deed, ...] | Refused
Table = tuple[Rule, ...]
TextAct = Confirm | Consensus | Take | Withdraw | Retain | Object | Amend | Meet | SetBack


def decide(matter: Matter, act: Act, moment: Moment, table: Table = TABLE) -> Decision:
    """What becomes so by `act`, or why it is refused and everything is as before.

    What follows from it for other texts of the matter is in it: those that waited, and those of the same package.
    """
    made = _decide(matter, act, moment, table)
    return made if isinstance(made, Refused) else (*made, *_following(matter, made, moment, table))


def _decide(matter: Matter, act: Act, moment: Moment, table: Table) -> Decision:
    match act:
        case Put() | RaiseFlag() | LowerFlag() | Gavel() | Retract() | Expire() | ObjectToQuestion() | TakeBack():
            return _on_question(matter, act, moment, table)
        case RunOut() | Announce() | Extend() | SetAside():
            return _on_question(matter, act, moment, table)
        case Confirm() if _is_asked_to_confirm(matter):
            return _on_both(matter, act, moment, table)
        case Confirm() | Consensus() | Take() | Withdraw() | Retain() | Meet() | SetBack():
            return _on_text(matter, act, moment, table)
        case EndDocument():
            return _on_document(matter, act, moment, table)
        case Object() | Amend():
            return _on_both(matter, act, moment, table)
        case _:
            assert_never(act)


def question_state(question: Question | None) -> QuestionState:
    """Where an open question is: it runs, or it stands still, or its silence was not broken; none is *not put*."""
    if question is None:
        return "not put"
    if question.way == "silence":
        return "unbroken" if question.unbroken else "silence running"
    return "standing still" if question.flags else "running"


def text_state(subject: Subject) -> TextState:
    """Where a text is on its way to agreement."""
    if subject.agreement is None:
        return "open"
    return "agreed" if subject.final else "provisionally agreed"


def _rule(table: Table, of: Machine, state: QuestionState | TextState | DocumentState, case: Case) -> Rule | Refused:
    """The first row for that state and act whose conditions hold, if all that it needs holds too."""
    for rule in table:
        if (rule.of, rule.state, rule.act) == (of, state, type(case.act)) and all(choice(case) for choice in rule.when):
            for guard in rule.needs:
                if (refused := guard(case)) is not None:
                    return refused
            return rule
    return _not_in_table(state, case)


def _not_in_table(state: QuestionState | TextState | DocumentState, case: Case) -> Refused:
    match state, case.act:
        case "ended", _:
            return Refused("document-ended", do=f"it is {case.matter.ended} already", field="document")
        case "not put", Put():
            return Refused("malformed", do="questions of this kind are not put in this way", field="kind")
        case _, TakeBack():
            return Refused("nothing-to-take-back", do="no gavel has fallen since the last question", field="question")
        case (("silence running" | "unbroken"), _):
            return _not_by_silence(state, case)
        case (("running" | "standing still"), (RunOut() | Announce() | Extend() | SetAside())):
            return Refused("from-the-floor", do="it was put from the floor and has no deadline", field="question")
        case "standing still", Gavel():
            by = tuple(flag.delegation for flag in case.question.flags if flag.delegation)
            return Refused("flag-up", do="hear who asked for the floor, then lower the flag", by=by)
        case "running", LowerFlag():
            return Refused("already-so", do="that flag is down", field="flag")
        case (("agreed" | "provisionally agreed"), Object()):
            return Refused("reopening-needed", do="it is agreed: ask that it be reopened", field="target")
        case (("agreed" | "provisionally agreed"), (Amend() | Retain())):
            return Refused("agreed-text", do="it is agreed: it can only be reopened by a question", field="paragraph")
        case "agreed", Confirm():
            return Refused("already-agreed", do="nothing is missing: it is agreed", field="paragraph")
        case (("open" | "agreed"), (Meet() | SetBack())):
            return Refused("already-so", do="it waits for nothing", field="paragraph")
        case "open", Confirm():
            return Refused("already-so", do="nothing here waits for confirmation", field="paragraph")
        case _:
            return Refused("question-closed", do="it is no longer before the group", field="question")


def _not_by_silence(state: QuestionState | TextState, case: Case) -> Refused:
    match state, case.act:
        case _, (Gavel() | RaiseFlag() | LowerFlag() | Expire()):
            do = "a silence has no flags and no gavel: break it, or wait until it is unbroken and announced"
            return Refused("by-silence", do=do, field="question")
        case "silence running", (Announce() | SetAside()):
            left = round(max(case.question.deadline - case.moment.now, 0) * 1000)
            return Refused("period-running", do="wait until the deadline has passed", present={"left_ms": left})
        case "unbroken", (RunOut() | Extend()):
            return Refused("already-so", do="the deadline has passed: announce it, or retract it", field="question")
        case _, Amend():
            do = "the deadline has passed: the text waits for the announcement"
            return Refused("in-question", do=do, field="paragraph")
        case _:
            return Refused("question-closed", do="it is no longer before the group", field="question")


def _is_asked_to_confirm(matter: Matter) -> bool:
    return matter.question is not None and matter.question.asks == "confirm"


def _on_question(matter: Matter, act: Act, moment: Moment, table: Table) -> Decision:
    state = question_state(matter.question)
    if isinstance(act, TakeBack) and matter.question is None and matter.last is not None:
        state = "gavelled"
    item = matter.subject(act.subject) if isinstance(act, ObjectToQuestion) else None
    rule = _rule(table, "question", state, Case(matter, act, moment, item))
    if isinstance(rule, Refused):
        return rule
    match act:
        case Put(question=question):
            return (Opened(replace(question, runs_from=moment.now, put_at=moment.now, touched=moment.seq)),)
        case RaiseFlag(flag=flag):
            return (Flagged(flag),)
        case LowerFlag(flag=flag_id):
            return (Lowered(flag_id, resumes=rule.then == "running"),)
        case TakeBack():
            return (TakenBack(),)
        case Gavel(by=by, sitting=sitting):
            closed = (Ended("gavelled", moment.lost, by, sitting), *_consensus(matter, moment, table))
            return (*closed, *_ending_document(matter, closed, moment, table))
        case Announce():
            closed = (Ended("announced"), *_consensus(matter, moment, table))
            return (*closed, *_ending_document(matter, closed, moment, table))
        case RunOut(announce_at=announce_at):
            return (Unbroken(announce_at),)
        case Extend(deadline=deadline):
            return (Extended(deadline),)
        case SetAside(delegation=delegation):
            return (Ruled(delegation),)
        case ObjectToQuestion(delegation=delegation) if rule.late:
            return (CameLate(delegation),)
        case ObjectToQuestion(subject=one) if rule.takes_out:
            return (*_admitted(matter.question, act.delegation, act.receipt), TakenOut(one))
        case _:
            return _ending(rule)


def _admitted(question: Question | None, delegation: str, receipt: Receipt) -> tuple[Deed, ...]:
    """That who presides ruled on a break which came late: it counts, and the question goes on."""
    late = question is not None and delegation in question.late
    return (Ruled(delegation),) if receipt.admitted and late else ()


def _ending(rule: Rule) -> tuple[Deed, ...]:
    match rule.then:
        case "broken" | "overtaken" | "retracted" | "expired" | "gavelled" | "announced" | "answered":
            return (Ended(rule.then),)
        case _:
            return ()


def _ending_document(matter: Matter, closed: tuple[Deed, ...], moment: Moment, table: Table) -> tuple[Deed, ...]:
    """How a document ends by a question on the whole of it that closed just now."""
    if matter.question is None or not matter.question.ends:
        return ()
    follows = _following(matter, closed, moment, table)
    after = matter
    for deed in (*closed, *follows):
        after = evolve(after, deed, moment)
    ended = _on_document(after, EndDocument(matter.question.ends), moment, table)
    if isinstance(ended, Refused):
        raise BrokenRule(f"a gavel that the guards let through ends no document: {ended.code}")
    return (*follows, *ended)


def _on_document(matter: Matter, act: EndDocument, moment: Moment, table: Table) -> Decision:
    state: DocumentState = "ended" if matter.ended else "open"
    rule = _rule(table, "document", state, Case(matter, act, moment))
    return rule if isinstance(rule, Refused) else (DocumentEnded(act.how),)


def _consensus(matter: Matter, moment: Moment, table: Table) -> tuple[Deed, ...]:
    """What a gavel or an announcement brings to each subject that is still in question."""
    deeds: list[Deed] = []
    for asked in matter.question.asked if matter.question is not None else ():
        made = _on_text(matter, Consensus(asked.subject), moment, table)
        if isinstance(made, Refused):
            raise BrokenRule(f"a gavel that the guards let through meets {made.code}")
        deeds += made
    return tuple(deeds)


def _following(matter: Matter, deeds: tuple[Deed, ...], moment: Moment, table: Table) -> tuple[Deed, ...]:
    """Others of a package go back when one is open again; what waited for a text goes on when that is agreed."""
    opened = [deed.subject for deed in deeds if isinstance(deed, Reopened)]
    if not opened and not any(isinstance(deed, Agreed | Confirmed | Met) for deed in deeds):
        return ()
    made: list[Deed] = []
    after = matter
    for deed in deeds:
        after = evolve(after, deed, moment)
    for one in opened:
        package = _subject(after, Consensus(one)).package
        for other in after.subjects:
            if package and other.package == package and other.agreement is not None:
                made += (back := _let_in(after, SetBack(other.id, one), moment, table))
                after = evolve(after, back[0], moment)
    while (met := _met(after)) is not None:
        made += (on := _let_in(after, met, moment, table))
        after = evolve(after, on[0], moment)
    return tuple(made)


def _met(matter: Matter) -> Meet | None:
    """A condition that is met and that some agreement still waits for."""
    final = {subject.id for subject in matter.subjects if subject.final}
    for subject in matter.subjects:
        for condition in sorted(subject.agreement.waits & final if subject.agreement is not None else ()):
            return Meet(subject.id, condition)
    return None


def _let_in(matter: Matter, act: Meet | SetBack, moment: Moment, table: Table) -> tuple[Deed, ...]:
    made = _on_text(matter, act, moment, table)
    if isinstance(made, Refused):
        raise BrokenRule(f"what follows from a deed meets {made.code}")
    return made


def _on_text(matter: Matter, act: TextAct, moment: Moment, table: Table) -> Decision:
    subject = _subject(matter, act)
    rule = _rule(table, "text", text_state(subject), Case(matter, act, moment, subject))
    return rule if isinstance(rule, Refused) else _done_to_text(matter, subject, act, rule)


def _subject(matter: Matter, act: TextAct) -> Subject:
    found = matter.subject(act.subject)
    if found is None:
        raise BrokenRule("an act names a subject of its matter")
    return found


def _done_to_text(matter: Matter, subject: Subject, act: TextAct, rule: Rule) -> tuple[Deed, ...]:
    question = matter.question
    match act:
        case Consensus() if question is not None:
            return _by_consensus(matter, subject, question, rule)
        case Confirm(delegation=delegation):
            return (Confirmed(subject.id, delegation, last=rule.then == "agreed"),)
        case Meet(condition=condition):
            return (Met(subject.id, condition, last=rule.then == "agreed"),)
        case SetBack(opened=opened):
            return (WentBack(subject.id, opened),)
        case Take(position=position):
            return (Held(subject.id, position),)
        case Withdraw(position=position):
            return (Dropped(subject.id, position),)
        case Object(position=position):
            held = Held(subject.id, position)
            return (held, Reopened(subject.id)) if rule.state != rule.then else (held,)
        case Amend(text=text, withdrawn=withdrawn):
            return (Became(subject.id, text, withdrawn),)
        case Retain(text=text):
            return (Became(subject.id, text),)
        case _:
            return ()


def _by_consensus(matter: Matter, subject: Subject, question: Question, rule: Rule) -> tuple[Deed, ...]:
    before = subject.agreement
    match question.asks:
        case "confirm":
            return _all_confirm(subject, question, rule)
        case "correct":
            becomes = next((asked.becomes for asked in question.asked if asked.subject == subject.id), "")
            return (Corrected(subject.id, becomes),)
        case "adopt" if question.ends != "adopted" or (before is not None and not before.stage):
            return ()
        case "work_from" if (instead := question.instead_of(subject.id)) is not None:
            return (Became(subject.id, instead),)
    if question.asks in {"agree", "adopt"}:
        if rule.then == "agreed":
            return (Agreed(subject.id, subject.text.hash, package=question.package),)
        missing = question.missing | (before.missing if before is not None else frozenset())
        waits = awaited(matter, question, subject)
        return (Agreed(subject.id, subject.text.hash, missing, waits, question.package, question.stage),)
    if rule.state != "open":
        return (Reopened(subject.id),)
    return (Cleared(subject.id, question.bracket, question.alternative),)


def _all_confirm(subject: Subject, question: Question, rule: Rule) -> tuple[Deed, ...]:
    """Whoever was asked and kept silent has confirmed."""
    missing = subject.agreement.missing if subject.agreement is not None else frozenset[str]()
    silent = sorted(missing & question.missing)
    return tuple(Confirmed(subject.id, name, rule.then == "agreed" and name == silent[-1]) for name in silent)


def _on_both(matter: Matter, act: Object | Amend | Confirm, moment: Moment, table: Table) -> Decision:
    """An objection, an amendment or a confirmation changes the text's side, and ends or narrows the question on it."""
    made = _on_text(matter, act, moment, table)
    question = matter.question
    if isinstance(made, Refused) or question is None or not question.touches(act.subject):
        return made
    case = Case(matter, act, moment, matter.subject(act.subject))
    rule = _rule(table, "question", question_state(question), case)
    if isinstance(rule, Refused):
        return rule
    if isinstance(act, Object) and rule.late:
        return (CameLate(act.position.delegation),)
    ended = (TakenOut(act.subject),) if rule.takes_out else _ending(rule)
    if isinstance(act, Object):
        return (*_admitted(question, act.position.delegation, act.receipt), *made, *ended)
    return (*ended, *made) if isinstance(act, Amend) else (*made, *ended)
