"""Guards of stages (domain section 4), each a named rule as in `guards`."""

from server.consensus.cases import Case
from server.consensus.guards import about
from server.kernel import Refused

# --- what must hold -------------------------------------------------------------------------------------------------


def not_below_its_stage(case: Case) -> Refused | None:
    """What was agreed at a stage is not reopened at an earlier one."""
    asked = [(s.id, s.agreement) for s, _ in case.asked() if s.agreement is not None]
    above = [name for name, one in asked if case.question.is_earlier(one.stage)]
    return about(above, "later-stage", "it was agreed at a later stage: put it there")


def at_the_last_stage(case: Case) -> Refused | None:
    """A document is ended, and agreed text corrected, at the last stage alone."""
    if not case.question.stage:
        return None
    return Refused("later-stage", do="this is asked at the last stage alone", field="stage")


# --- conditions that choose between two rows: they refuse nothing ---------------------------------------------------


def goes_up(case: Case) -> bool:
    """The text was agreed at an earlier stage, and the question to agree it at a later one is open on it."""
    agreement, question = case.subject.agreement, case.matter.question
    staged = agreement is not None and bool(agreement.stage)
    return staged and question is not None and question.asks == "agree" and question.touches(case.subject.id)


def at_the_last(case: Case) -> bool:
    """The question is asked at the last stage, or the group has no stages."""
    return not case.question.stage


def only_its_stage_is_missing(case: Case) -> bool:
    """It was agreed at an earlier stage, and nothing else is missing."""
    agreement = case.subject.agreement
    return agreement is not None and bool(agreement.stage) and not agreement.missing and not agreement.waits
