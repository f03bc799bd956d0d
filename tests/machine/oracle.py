"""The rules of domain section 4 once more, from its text alone: nothing here asks the table or its guards."""

from server.consensus import (
    WHOLE,
    Act,
    Amend,
    Announce,
    Asked,
    Confirm,
    EndDocument,
    Expire,
    Extend,
    Gavel,
    Gavelled,
    LowerFlag,
    Meet,
    Moment,
    Object,
    ObjectToQuestion,
    Position,
    Put,
    Question,
    RaiseFlag,
    Receipt,
    Retain,
    Retract,
    RunOut,
    SetAside,
    SetBack,
    Subject,
    Take,
    TakeBack,
    Withdraw,
)
from tests.machine.worlds import OVER, State

Held = tuple[str, str]


def stands(position: Position, subject: Subject) -> bool:
    """Positions are about exact words: the whole by its hash, an alternative while it stands in those words."""
    there = {(found.id, found.words) for bracket in subject.text.brackets for found in bracket.alternatives}
    return (position.about, position.words) in there | {(WHOLE, subject.text.hash)}


def objects(subject: Subject, about: str) -> set[str]:
    """Whose objection to that stands."""
    return {p.delegation for p in subject.positions if p.kind == "object" and p.about == about and stands(p, subject)}


def can_be_agreed(subject: Subject, asked: Asked, question: Question) -> bool:
    """Exactly the text that it still has, clean, not in an open option, nobody objects, not agreed already at that
    stage or a later one."""
    return (
        subject.text.hash == asked.hash
        and subject.text.clean
        and not subject.text.in_option
        and not objects(subject, WHOLE)
        and (subject.agreement is None or comes_after(question, subject.agreement.stage))
    )


def comes_after(question: Question, stage: str) -> bool:
    """Whether the question is asked at a later stage than that one."""
    known = [*question.stages, ""]
    return stage != "" and (stage not in known or known.index(question.stage) > known.index(stage))


def comes_before(question: Question, stage: str) -> bool:
    """Whether it is asked at an earlier stage than that one."""
    known = [*question.stages, ""]
    return stage in known and known.index(question.stage) < known.index(stage)


def can_be_corrected(state: State, question: Question, subject: Subject, asked: Asked) -> bool:
    """Agreed text, finally or not, into other words that nobody has objected to; each item by itself, at the end."""
    words = {held.words for held in subject.positions if (held.kind, held.about) == ("object", WHOLE)}
    changes = asked.becomes not in {"", asked.hash} and asked.becomes not in words
    stands = subject.agreement is not None and subject.text.hash == asked.hash
    return stands and changes and question.scope == "each" and not question.stage


def is_final(subject: Subject | None) -> bool:
    """Agreed, and nothing is missing: nobody has still to confirm, no other text is waited for, no stage is left."""
    agreement = subject.agreement if subject is not None else None
    return agreement is not None and not agreement.missing and not agreement.waits and not agreement.stage


def would_wait_in_a_circle(state: State, question: Question) -> bool:
    """Whether a text that is asked about would wait, through others, for itself."""
    return any(one.subject in _would_wait_for(state, question, one.subject) for one in question.asked)


def _would_wait_for(state: State, question: Question, asked: str) -> set[str]:
    waits: dict[str, set[str]] = {}
    for subject in state.matter.subjects:
        said = set(subject.agreement.waits) if subject.agreement is not None else set[str]()
        waits[subject.id] = said | (set(question.waits) if question.touches(subject.id) else set())
    found: set[str] = set()
    waiting = list(waits.get(asked, question.waits))
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += waits.get(one, set())
    return found


def was_shown_long_enough(state: State, question: Question, now: float) -> bool:
    """The notice of what was prepared unprojected has run."""
    return all(
        (found := state.matter.subject(one.subject)) is None or found.notice_until <= now for one in question.asked
    )


BY_QUESTION = {"forwarded with brackets", "annexed without prejudice", "taken note of"}
WITHOUT_ASKING = {"issued under the chair's responsibility", "withdrawn"}


def can_end(state: State, question: Question, subject: Subject, asked: Asked) -> bool:
    """Adopted: every text is agreed, or can be by the same gavel; the other ends by question agree nothing."""
    if question.stage:
        return False
    if question.ends != "adopted":
        return question.ends in BY_QUESTION
    if subject.agreement is None:
        return can_be_agreed(subject, asked, question)
    settled = subject.text.clean and not subject.text.in_option and not objects(subject, WHOLE)
    waits = subject.agreement.waits - {one.subject for one in question.asked}
    return settled and not subject.agreement.missing and not waits


def can_be_worked_on(question: Question, subject: Subject) -> bool:
    """The chair's text says something else of it, it is not agreed, and lies in no open option."""
    new = [one.text for one in question.instead if one.subject == subject.id]
    return new != [] and new[0] != subject.text and subject.agreement is None and not subject.text.in_option


def can_be_asked(state: State, question: Question, now: float) -> bool:
    """What the question asks for can still be so, for every text in it."""
    if question.asks in {"modality", "agenda"}:
        return question.asked == ()
    if question.asks == "agree" and would_wait_in_a_circle(state, question):
        return False
    needs_notice = question.asks in {"agree", "work_from"} or question.ends == "adopted"
    if needs_notice and not was_shown_long_enough(state, question, now):
        return False
    for asked in question.asked:
        subject = state.matter.subject(asked.subject)
        if subject is None:
            return False
        here = [bracket for bracket in subject.text.brackets if bracket.id == question.bracket]
        there = {found.id for bracket in here for found in bracket.alternatives}
        match question.asks:
            case "agree":
                can = can_be_agreed(subject, asked, question)
            case "retain":
                can = subject.text.hash == asked.hash and subject.agreement is None and question.alternative in there
                can = can and not objects(subject, question.alternative)
            case "adopt":
                can = subject.text.hash == asked.hash and can_end(state, question, subject, asked)
            case "reopen":
                can = subject.text.hash == asked.hash and subject.agreement is not None
                can = can and not (subject.agreement and comes_before(question, subject.agreement.stage))
            case "correct":
                can = can_be_corrected(state, question, subject, asked)
            case "work_from":
                can = subject.text.hash == asked.hash and can_be_worked_on(question, subject)
            case "confirm":
                waits = subject.agreement.missing if subject.agreement is not None else frozenset()
                can = subject.text.hash == asked.hash and bool(waits & question.missing) and question.way == "silence"
            case _:
                can = False
        if not can:
            return False
    return True


def gavel_falls(state: State, act: Gavel, moment: Moment) -> bool:
    """The whole period ran, no flag is up, the screen had all, it is not half an hour old, and who is lost is known."""
    question = state.matter.question
    return (
        question is not None
        and question.way == "floor"
        and not question.flags
        and question.runs_from is not None
        and moment.now >= question.runs_from + question.seconds
        and moment.now < question.put_at + OVER
        and act.seen >= question.touched
        and (act.go_on or not moment.lost)
        and can_be_asked(state, question, moment.now)
    )


def loses(subject: Subject, alternative: str) -> set[str]:
    """Whose text would go and who has neither joined nor can live with the one picked."""
    others = [found for found in subject.text.alternatives if found.id != alternative]
    mine = {name for found in subject.text.alternatives if found.id == alternative for name in found.holders}
    lose = {name for found in others for name in found.holders}
    for held in subject.positions:
        if held.kind == "support" and held.about in {found.id for found in others} and stands(held, subject):
            lose.add(held.delegation)
        if held.kind in {"support", "live_with"} and held.about == alternative and stands(held, subject):
            mine.add(held.delegation)
    return lose - mine


def may_object(state: State, act: Object) -> bool:
    """To words that stand; to agreed text only one that has still to confirm."""
    subject = state.matter.subject(act.subject)
    if subject is None or not stands(act.position, subject):
        return False
    if subject.agreement is not None:
        question = state.matter.question
        up = question is not None and question.asks == "agree" and question.touches(subject.id)
        return act.position.delegation in subject.agreement.missing or (up and subject.agreement.stage != "")
    return act.position not in subject.positions and not state.matter.ended


def _changed_since(state: State, last: Gavelled) -> bool:
    """Whether somebody amended, since the gavel, a text that it was about."""
    return any(last.question.touches(one) for one in last.changed)


def allowed(state: State, act: Act, moment: Moment) -> bool:
    """Whether domain section 4 lets this happen now."""
    question = state.matter.question
    match act:
        case Put():
            free = all(
                s is None or not s.question for s in (state.matter.subject(a.subject) for a in act.question.asked)
            )
            if act.question.way == "silence" and act.question.deadline < moment.now + 24 * 3600:
                return False
            away = any(one.with_group for one in state.matter.subjects if act.question.touches(one.id))
            free = free and not state.matter.ended and (not away or act.question.stage != "")
            return question is None and free and can_be_asked(state, act.question, moment.now)
        case Gavel():
            return gavel_falls(state, act, moment)
        case RaiseFlag(flag=flag):
            up = {other.delegation for other in question.flags} if question is not None else set()
            floor = question is not None and question.way == "floor"
            return floor and (not flag.delegation or flag.delegation not in up)
        case LowerFlag(flag=flag_id):
            return question is not None and flag_id in {flag.id for flag in question.flags}
        case TakeBack(by=by, sitting=sitting):
            last = state.matter.last
            untouched = last is not None and not _changed_since(state, last)
            return last is not None and (last.by, last.sitting) == (by, sitting) and sitting != "" and untouched
        case Retract():
            return question is not None
        case ObjectToQuestion(delegation=delegation, receipt=receipt, subject=item):
            if question is None or question.asks == "confirm":
                return False
            there = item == "" or (question.asks == "correct" and question.touches(item))
            return there and heard(question, delegation, receipt)
        case Expire():
            return question is not None and question.way == "floor" and moment.now >= question.put_at + OVER
        case EndDocument(how=how):
            asked = any(one.question for one in state.matter.subjects)
            return how in WITHOUT_ASKING and not state.matter.ended and not asked
        case Object(position=position, receipt=receipt):
            lets = may_object(state, act)
            if question is None or not question.touches(act.subject) or beside(question, position):
                return lets
            return lets and heard(question, position.delegation, receipt)
        case RunOut() | Announce() | Extend() | SetAside():
            return question is not None and question.way == "silence" and _silence(state, question, act, moment)
        case _:
            return _allowed_on_text(state, act)


def beside(question: Question, position: Position) -> bool:
    """An objection to an alternative that a question to retain another one leaves alone."""
    return question.asks == "retain" and position.about not in {WHOLE, question.alternative}


def late(question: Question, delegation: str, receipt: Receipt) -> bool:
    """Received after the deadline: not on screen while it runs, and neither in time nor admitted once it is over."""
    if question.way == "floor":
        return False
    if receipt.at is not None:
        return receipt.at > question.deadline and not (receipt.admitted and delegation in question.late)
    return question.unbroken and not (receipt.admitted and delegation in question.late)


def heard(question: Question, delegation: str, receipt: Receipt) -> bool:
    """A break is noted; a late one once."""
    return not late(question, delegation, receipt) or delegation not in question.late


def _silence(state: State, question: Question, act: RunOut | Announce | Extend | SetAside, moment: Moment) -> bool:
    """Unbroken at the deadline, once; then announced, unless a late break waits; longer only, before it is over."""
    match act:
        case RunOut():
            return not question.unbroken and moment.now >= question.deadline
        case Announce(by_itself=by_itself):
            due = not by_itself or moment.now >= question.announce_at
            return question.unbroken and due and not question.late and can_be_asked(state, question, moment.now)
        case Extend(deadline=deadline):
            return not question.unbroken and deadline > question.deadline and deadline > moment.now
        case SetAside(delegation=delegation):
            return question.unbroken and delegation in question.late


def _allowed_on_text(state: State, act: Act) -> bool:
    subject = state.matter.subject(getattr(act, "subject", ""))
    if subject is None or (state.matter.ended and isinstance(act, Amend | Retain)):
        return False
    match act:
        case Take(position=position):
            return stands(position, subject) and position not in subject.positions
        case Withdraw(position=position):
            return position in subject.positions
        case Confirm(delegation=delegation):
            return subject.agreement is not None and delegation in subject.agreement.missing
        case Amend(could_object=could_object):
            question = state.matter.question
            in_package = bool(subject.question) and question is not None and bool(question.package)
            over = question is not None and question.unbroken
            free = not subject.question or (could_object and not over)
            return subject.agreement is None and free and not in_package
        case Meet(condition=condition):
            waits = subject.agreement.waits if subject.agreement is not None else frozenset[str]()
            return condition in waits and is_final(state.matter.subject(condition))
        case SetBack(opened=opened):
            other = state.matter.subject(opened)
            together = other is not None and other.package != "" and other.package == subject.package
            return together and subject.agreement is not None and other is not None and other.agreement is None
        case Retain(bracket=bracket, alternative=alternative):
            here = {(one.id, found.id) for one in subject.text.brackets for found in one.alternatives}
            there = (bracket, alternative) in here
            free = there and subject.agreement is None and not subject.question
            return free and not loses(subject, alternative) and not objects(subject, alternative)
        case _:
            return False


def state_in_words(subject: Subject) -> str:
    """The paragraph's state, in the order of domain section 4."""
    final = is_final(subject)
    answers = (
        ("deleted", final and subject.text.empty),
        ("agreed", final),
        ("in question", bool(subject.question) and subject.asks == "agree"),
        ("provisionally agreed", subject.agreement is not None),
        ("bracketed", not subject.text.clean or subject.text.in_option),
        ("contested", bool(objects(subject, WHOLE))),
    )
    return next((word for word, so in answers if so), "clean")
