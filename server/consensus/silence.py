"""Guards of a silence procedure and of asking to confirm (domain section 4), each a named rule as in `guards`."""

from server.consensus.acts import Announce, Confirm, Extend, ObjectToQuestion, SetAside
from server.consensus.cases import Case
from server.consensus.matter import Agreement
from server.kernel import Refused

# --- what must hold -------------------------------------------------------------------------------------------------


def long_enough(case: Case) -> Refused | None:
    """A silence leaves at least the shortest time until its deadline."""
    question = case.question
    if question.deadline - case.moment.now >= question.shortest:
        return None
    hours = question.shortest // 3600
    return Refused("deadline-too-soon", do=f"a silence lasts at least {hours} hours", field="deadline")


def deadline_has_passed(case: Case) -> Refused | None:
    """The deadline has passed."""
    return still(case.question.deadline - case.moment.now)


def time_to_announce(case: Case) -> Refused | None:
    """Who presides announces at any time; by itself it is announced only when the time for that is over."""
    if isinstance(case.act, Announce) and not case.act.by_itself:
        return None
    return still(case.question.announce_at - case.moment.now)


def late_ones_ruled(case: Case) -> Refused | None:
    """Who presides has ruled on every break that came late."""
    late = tuple(sorted(case.question.late))
    return Refused("late-break", do="say first whether it counts", by=late, field="question") if late else None


def later_than_before(case: Case) -> Refused | None:
    """A deadline only becomes a later one, and one that is not over."""
    if isinstance(case.act, Extend) and case.act.deadline > max(case.question.deadline, case.moment.now):
        return None
    return Refused("deadline-earlier", do="a silence is only made longer: name a later deadline", field="deadline")


def not_late_already(case: Case) -> Refused | None:
    """A delegation's late break is noted once."""
    if case.objector not in case.question.late:
        return None
    return Refused("already-so", do="it is noted as late: who presides rules on it", by=(case.objector,))


def came_late(case: Case) -> Refused | None:
    """What is set aside is a break that came late."""
    if isinstance(case.act, SetAside) and case.act.delegation in case.question.late:
        return None
    return Refused("already-so", do="no late break of that delegation waits for a ruling", field="delegation")


def waits_for_them(case: Case) -> Refused | None:
    """Each text is provisionally agreed and waits for some of those that are asked to confirm."""
    asked = case.question.missing
    done = [s.id for s, _ in case.asked() if s.agreement is None or not s.agreement.missing & asked]
    if not done:
        return None
    do = "nothing here waits for the confirmation of those members"
    return Refused("already-so", do=do, field="paragraphs", present={"paragraphs": list(done)})


def by_its_words(case: Case) -> Refused | None:
    """Who does not confirm objects to the text that is to be confirmed, not to being asked."""
    if case.question.asks != "confirm" or not isinstance(case.act, ObjectToQuestion):
        return None
    return Refused("still-to-confirm", do="name the paragraph that you do not confirm", field="target")


# --- conditions that choose between two rows: they refuse nothing ---------------------------------------------------


def by_silence(case: Case) -> bool:
    """The question is put by silence."""
    return case.question.way == "silence"


def received_late(case: Case) -> bool:
    """The break was received after the deadline."""
    return case.receipt.at is not None and case.receipt.at > case.question.deadline


def counts_as_a_break(case: Case) -> bool:
    """It was received before the deadline by letter, mail or telephone, or who presides admits it, though late."""
    if case.receipt.at is not None and not received_late(case):
        return True
    return case.receipt.admitted and case.objector in case.question.late


def to_confirm(case: Case) -> bool:
    """The question asks members to confirm what was agreed ad referendum."""
    return case.question.asks == "confirm"


def all_missing_are_asked(case: Case) -> bool:
    """Nobody else than those that are asked has still to confirm, no other text is waited for, and no later stage."""
    agreement = case.subject.agreement
    return agreement is not None and agreement.missing <= case.question.missing and not _waits_for_more(agreement)


def _waits_for_more(agreement: Agreement) -> bool:
    return bool(agreement.waits or agreement.stage)


def others_are_asked(case: Case) -> bool:
    """Another member that is asked has still to confirm the same text."""
    agreement = case.subject.agreement
    waiting = agreement.missing & case.question.missing if agreement is not None else frozenset[str]()
    return isinstance(case.act, Confirm) and bool(waiting - {case.act.delegation})


def still(seconds: float) -> Refused | None:
    """`period-running`, with what is left of it."""
    if seconds <= 0:
        return None
    return Refused("period-running", do="wait until the period has run", present={"left_ms": round(seconds * 1000)})
