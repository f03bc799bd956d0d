"""Deciding on modalities: agreed by a question, proposed until then, suspended for a purpose and a time."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from server.group.actor import Actor, Facts
from server.group.commands import ProposeModality, PutQuestion, ResumeModality, SuspendModality
from server.group.events import Event, ModalityAgreed, ModalityProposed, ModalityResumed, ModalitySuspended
from server.group.modalities import CHOICES, PROVISIONAL, stages_named
from server.group.rows import Rows
from server.group.rows_consensus import Question
from server.group.rows_people import Modality, Suspension
from server.kernel import Refused, limits

Decision = tuple[Event, ...] | Refused

NUMBERS: Mapping[str, tuple[int, int]] = {
    "designated_speakers": (1, 10),
    "speaking_seconds": (10, 3_600),
    "speaking_seconds_groups": (10, 3_600),
    "floor_period_seconds": (limits.FLOOR_SECONDS_MIN, limits.FLOOR_SECONDS_MAX),
    "silence_hours": (24, 720),
    "silence_hours_shortest": (24, 720),
    "announcement_working_hours": (1, 40),
    "notice_minutes": (1, 10_080),
    "notice_minutes_package": (1, 10_080),
    "ad_referendum_working_days": (1, 120),
    "subsidiary_groups_at_once": (0, 20),
}
"""Modalities whose value is a number: the least and the most. The shortest silence is never below 24 hours."""

NOT_PROTECTING = (
    "designated_speakers",
    "speaking_seconds",
    "speaking_seconds_groups",
    "speaking_order",
    "proposals",
    "quorum",
    "presence",
    "subsidiary_groups_at_once",
)
"""What who presides may suspend without asking; every other modality protects the members from who presides."""

BY_THE_GROUP = "the group"


def fits(rows: Rows, name: str, value: str) -> Refused | None:
    """Whether a modality can have that value: the program must know what to do by it."""
    found = rows.get(Modality, name)
    if found is None:
        return Refused("unknown-modality", do="name one of the group's modalities", field="modality")
    if name in NUMBERS:
        least, most = NUMBERS[name]
        if value.isdecimal() and least <= int(value) <= most:
            return None
        return Refused("malformed", do=f"give a number from {least} to {most}", field="value")
    if name == "stages":
        return _stages_fit(value)
    known = {found.value, *(choice for modality, choice in CHOICES if modality == name)}
    if value in known:
        return None
    return Refused("malformed", do=f"give one of these: {'; '.join(sorted(known))}", field="value")


def _stages_fit(value: str) -> Refused | None:
    names = stages_named(value)
    apart = len({one.casefold() for one in names}) == len(names)
    if 1 <= len(names) <= limits.STAGES_MAX and apart:
        return None
    do = f'name up to {limits.STAGES_MAX} stages in their order, each once: "drafting group; informals; plenary"'
    return Refused("malformed", do=do, field="value")


def may_be_asked(rows: Rows, command: PutQuestion, facts: Facts) -> Refused | None:
    """Whether a question of changing or suspending a modality, or of the agenda, hangs together."""
    if command.way != "floor":
        return Refused("malformed", do="put it from the floor", field="way")
    if command.paragraphs or command.option or command.scope != "each":
        return Refused("malformed", do="this is not asked about text", field="paragraphs")
    if not command.words.strip():
        return Refused("malformed", do="give the words that the group is to agree", field="words")
    if command.kind == "agenda":
        odd = command.modality or command.value or command.until or command.purpose
        return Refused("malformed", do="the agenda has words alone", field="modality") if odd else None
    if (refused := fits(rows, command.modality, command.value)) is not None:
        return refused
    for question in rows.within(Question, command.document):
        if question.modality == command.modality:
            return Refused("in-question", do="close or retract the question that is open on it first", field="modality")
    if command.until or command.purpose:
        return _for_a_time(command.purpose, command.until, facts)
    found = rows.get(Modality, command.modality)
    same = found is not None and (found.value, found.words, found.provisional) == (command.value, command.words, False)
    return Refused("no-change", do="the group has agreed this already", field="value") if same else None


def _for_a_time(purpose: str, until: str, facts: Facts) -> Refused | None:
    if not purpose.strip():
        return Refused("malformed", do="say for which purpose it is suspended", field="purpose")
    try:
        ends = datetime.fromisoformat(until)
    except ValueError:
        return Refused("malformed", do="give the time as 2026-03-31T18:00:00+00:00", field="until")
    if ends.tzinfo is None or ends <= facts.now:
        return Refused("malformed", do="give a time that is still to come, with its zone", field="until")
    return None


def agreed_modality(rows: Rows, question: Question, facts: Facts) -> tuple[Event, ...]:
    """What a gavel on a question of modalities makes: the modality as agreed, or its suspension."""
    before = rows.get(Modality, question.modality)
    if before is None:
        return ()
    if question.until:
        suspension = Suspension(
            value=question.value, purpose=question.purpose, until=question.until, question=question.id
        )
        return (ModalitySuspended(modality=replace(before, suspension=suspension), question=question.id),)
    agreed = replace(
        before,
        value=question.value,
        words=question.words,
        source=BY_THE_GROUP,
        since=facts.now.date().isoformat(),
        provisional=False,
    )
    return (ModalityAgreed(modality=agreed, question=question.id),)


def propose_modality(rows: Rows, actor: Actor, command: ProposeModality, facts: Facts) -> Decision:
    """`modality.propose`: the group works provisionally under the chair's proposal until it agrees its own."""
    if (refused := fits(rows, command.modality, command.value)) is not None:
        return refused
    found = rows.get(Modality, command.modality)
    if found is None or not found.provisional:
        return Refused("not-permitted", do="the group has agreed this: put a question of it", field="modality")
    if not command.words.strip():
        return Refused("malformed", do="give the words of your proposal", field="words")
    proposed = replace(
        found, value=command.value, words=command.words, source=PROVISIONAL, since=facts.now.date().isoformat()
    )
    if proposed == found:
        return Refused("no-change", do="it says so already", field="value")
    return (ModalityProposed(modality=proposed),)


def suspend_modality(rows: Rows, actor: Actor, command: SuspendModality, facts: Facts) -> Decision:
    """`modality.suspend`: who presides suspends what protects nobody; the rest is suspended by a question."""
    if (refused := fits(rows, command.modality, command.value)) is not None:
        return refused
    if command.modality not in NOT_PROTECTING:
        do = "this protects the members: put the question of suspending it"
        return Refused("not-permitted", do=do, field="modality")
    if (refused := _for_a_time(command.purpose, command.until, facts)) is not None:
        return refused
    found = rows.get(Modality, command.modality)
    if found is None or found.suspension is not None:
        return Refused("already-so", do="it is suspended: let it resume first", field="modality")
    suspension = Suspension(value=command.value, purpose=command.purpose, until=command.until)
    return (ModalitySuspended(modality=replace(found, suspension=suspension)),)


def resume_modality(rows: Rows, actor: Actor, command: ResumeModality, facts: Facts) -> Decision:
    """`modality.resume`: by the clock when the time has come, by who presides, or since a member contradicts it."""
    found = rows.get(Modality, command.modality)
    if found is None:
        return Refused("unknown-modality", do="name one of the group's modalities", field="modality")
    if found.suspension is None:
        return Refused("already-so", do="it is not suspended", field="modality")
    if actor.role == "clock" and datetime.fromisoformat(found.suspension.until) > facts.now:
        return Refused("period-running", do="wait until its time has come", field="modality")
    if actor.delegation and found.suspension.question:
        return Refused("not-permitted", do="the group agreed to suspend it: ask for a question", field="modality")
    return (ModalityResumed(modality=replace(found, suspension=None)),)
