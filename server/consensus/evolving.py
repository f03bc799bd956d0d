"""`evolve`: the matter after a deed. It asks no rules, and raises `CorruptLog` where a deed cannot have been let in."""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from server.consensus.acts import (
    Agreed,
    Became,
    CameLate,
    Cleared,
    Confirmed,
    Corrected,
    Deed,
    DocumentEnded,
    Dropped,
    Ended,
    Extended,
    Flagged,
    Held,
    Lowered,
    Met,
    Opened,
    Reopened,
    Ruled,
    TakenBack,
    TakenOut,
    Unbroken,
    WentBack,
)
from server.consensus.guards import ONE_PER_TARGET
from server.consensus.matter import Agreement, DocumentEnd, Gavelled, Matter, Moment, Position, Question, Subject
from server.consensus.reading import carried, followed
from server.kernel import CorruptLog


def evolve(matter: Matter, deed: Deed, moment: Moment) -> Matter:
    """The matter once the deed is done. What `Cleared` leaves standing comes as `Became` beside it."""
    match deed:
        case Opened(question=question):
            return _opened(matter, question)
        case Flagged() | Lowered() | Unbroken() | Extended() | CameLate() | Ruled():
            return replace(matter, question=_asked_on(_open(matter), deed, moment))
        case TakenOut(subject=subject):
            return _out(matter, subject, moment)
        case Ended():
            return _closed(matter, deed)
        case DocumentEnded() | TakenBack():
            return _document_ended(matter, deed.how) if isinstance(deed, DocumentEnded) else taken_back(matter)
        case Held(subject=subject, position=position):
            touched = _touched(matter, subject, moment) if position.kind == "object" else matter
            return _with(touched, subject, lambda one: _held(one, position))
        case Dropped(subject=subject, position=position):
            return _with(matter, subject, lambda one: replace(one, positions=one.positions - {position}))
        case Became(subject=subject):
            return _with(_changed(_touched(matter, subject, moment), deed), subject, lambda one: _became(one, deed))
        case Cleared(subject=subject):
            return replace(matter, last=replace(matter.last, clears=subject) if matter.last is not None else None)
        case Agreed() | Corrected() | Confirmed() | Reopened() | Met() | WentBack():
            return _with(matter, deed.subject, lambda one: _agreement(one, deed))
        case _:
            assert_never(deed)


def _agreement(one: Subject, deed: Agreed | Corrected | Confirmed | Reopened | Met | WentBack) -> Subject:
    match deed:
        case Agreed():
            return _agreed(one, deed)
        case Corrected(hash=words):
            return _corrected(one, words)
        case Confirmed(delegation=delegation, last=last):
            return _confirmed(one, delegation, last)
        case Reopened():
            return replace(one, agreement=None)
        case Met():
            return _met(one, deed)
        case WentBack(opened=opened):
            return _went_back(one, opened)


def _with(matter: Matter, subject: str, change: Callable[[Subject], Subject]) -> Matter:
    return replace(matter, subjects=tuple(change(one) if one.id == subject else one for one in matter.subjects))


def _open(matter: Matter) -> Question:
    if matter.question is None:
        raise CorruptLog("something happened to a question that is not open")
    return matter.question


def _opened(matter: Matter, question: Question) -> Matter:
    if matter.question is not None:
        raise CorruptLog("two questions touch one text")
    subjects = tuple(
        replace(one, question=question.id, asks=question.asks) if question.touches(one.id) else one
        for one in matter.subjects
    )
    # With the next question the room has gone on: the gavel before it is no longer taken back.
    return replace(matter, subjects=subjects, question=question, last=None)


def _floor(question: Question, deed: Flagged | Lowered, moment: Moment) -> Question:
    match deed:
        case Flagged(flag=flag):
            return replace(question, flags=(*question.flags, flag), runs_from=None, touched=moment.seq)
        case Lowered(flag=flag_id):
            flags = tuple(flag for flag in question.flags if flag.id != flag_id)
            if deed.resumes == bool(flags):
                raise CorruptLog("the period runs while a flag is up, or stands still without one")
            return replace(question, flags=flags, runs_from=None if flags else moment.now)


def _asked_on(
    question: Question, deed: Flagged | Lowered | Unbroken | Extended | CameLate | Ruled, moment: Moment
) -> Question:
    """The question that stays open."""
    if isinstance(deed, Flagged | Lowered):
        return _floor(question, deed, moment)
    return _silence(question, deed, moment)


def _silence(question: Question, deed: Unbroken | Extended | CameLate | Ruled, moment: Moment) -> Question:
    if question.way != "silence":
        raise CorruptLog("what happens to silences happened to a question from the floor")
    match deed:
        case Unbroken(announce_at=announce_at):
            if question.unbroken or moment.now < question.deadline:
                raise CorruptLog("a silence ran out before its deadline, or twice")
            return replace(question, unbroken=True, announce_at=announce_at)
        case Extended(deadline=deadline):
            if question.unbroken or deadline <= question.deadline:
                raise CorruptLog("the deadline of a silence became no later one")
            return replace(question, deadline=deadline)
        case CameLate(delegation=delegation):
            return replace(question, late=question.late | {delegation})
        case Ruled(delegation=delegation):
            if delegation not in question.late:
                raise CorruptLog(f"a ruling on a late break of {delegation}, which there is not")
            return replace(question, late=question.late - {delegation})


def _out(matter: Matter, subject: str, moment: Moment) -> Matter:
    question = _open(matter)
    left = tuple(asked for asked in question.asked if asked.subject != subject)
    freed = _with(matter, subject, lambda one: replace(one, question="", asks=""))
    return replace(freed, question=replace(question, asked=left, touched=moment.seq))


def _closed(matter: Matter, ended: Ended) -> Matter:
    question = _open(matter)
    subjects = tuple(replace(one, question="", asks="") if question.touches(one.id) else one for one in matter.subjects)
    agreed = ended.how in {"gavelled", "announced"}
    last = Gavelled(question, ended.by, ended.sitting, subjects) if agreed else None
    return replace(matter, subjects=subjects, question=None, last=last or matter.last)


def _document_ended(matter: Matter, how: DocumentEnd) -> Matter:
    if matter.ended or matter.question is not None:
        raise CorruptLog("a document ended twice, or with a question open")
    if how == "adopted" and not all(subject.final for subject in matter.subjects):
        raise CorruptLog("a document was adopted with text that is not agreed")
    by_gavel = matter.last is not None and matter.last.question.ends == how
    return replace(matter, ended=how, last=matter.last if by_gavel else None)


def taken_back(matter: Matter) -> Matter:
    """The matter without its last gavel: words and agreements as they were, positions as they are."""
    last = matter.last
    if last is None or last.changed:
        raise CorruptLog("a gavel was taken back that was not the last, or whose text changed since")
    before = {one.id: one for one in last.before}
    subjects = tuple(_as_before(one, before[one.id], last) if one.id in before else one for one in matter.subjects)
    return Matter(subjects, None)


def _as_before(now: Subject, before: Subject, last: Gavelled) -> Subject:
    if last.question.asks == "correct" and last.question.touches(now.id):
        return replace(_corrected(now, before.text.hash), agreement=before.agreement)
    if last.question.touches(now.id):
        was = replace(now, agreement=None, package=before.package)
        return replace(_became(was, Became(now.id, before.text)), agreement=before.agreement)
    if now.agreement is None:
        return now
    known = frozenset(one.id for one in last.before)
    waits = before.agreement.waits if before.agreement is not None else frozenset[str]()
    return replace(now, agreement=replace(now.agreement, waits=(now.agreement.waits - known) | (waits & known)))


def _touched(matter: Matter, subject: str, moment: Moment) -> Matter:
    question = matter.question
    if question is None or not question.touches(subject):
        return matter
    return replace(matter, question=replace(question, touched=moment.seq))


def _changed(matter: Matter, became: Became) -> Matter:
    """The last gavel, with what got other words since; those that it brings, or a clearing leaves, are its own."""
    last, subject = matter.last, became.subject
    if last is None or not last.question.touches(subject) or last.question.instead_of(subject) == became.text:
        return matter
    if last.clears == subject:
        return replace(matter, last=replace(last, clears=""))
    return replace(matter, last=replace(last, changed=last.changed | {subject}))


def replaced(positions: frozenset[Position], position: Position) -> frozenset[Position]:
    """The positions that a new one takes the place of: its delegation's about the same text, of the kinds of which one
    holds one, or else of the same kind."""
    kinds = ONE_PER_TARGET if position.kind in ONE_PER_TARGET else (position.kind,)
    return frozenset(
        held
        for held in positions
        if (held.delegation, held.about) == (position.delegation, position.about) and held.kind in kinds
    )


def _held(subject: Subject, position: Position) -> Subject:
    positions = subject.positions - replaced(subject.positions, position)
    return replace(subject, positions=positions | {position})


def _became(subject: Subject, deed: Became) -> Subject:
    """The subject with other words; its positions are about what they were about, as far as that stands."""
    if subject.agreement is not None:
        raise CorruptLog(f"the agreed text of {subject.id} changed")
    now = {held: followed(held, subject.text, deed.text, deed.withdrawn) for held in subject.positions}
    kept = frozenset(held for held, after in now.items() if held == after)
    # Where its delegation holds a position about the same text already, that one stays and this one is history.
    moved = frozenset(held if replaced(kept, after) else after for held, after in now.items() if held != after)
    return replace(subject, text=deed.text, positions=kept | moved)


def _agreed(subject: Subject, deed: Agreed) -> Subject:
    before = subject.agreement
    goes_up = before is not None and bool(before.stage) and before.missing <= deed.missing
    if (before is not None and not goes_up) or deed.hash != subject.text.hash or not subject.text.clean:
        raise CorruptLog(f"{subject.id} became agreed on words that do not stand")
    agreement = Agreement(deed.hash, deed.missing, deed.waits, deed.stage)
    return replace(subject, agreement=agreement, package=deed.package or subject.package)


def _corrected(subject: Subject, words: str) -> Subject:
    if subject.agreement is None:
        raise CorruptLog(f"the form of {subject.id} was corrected by the conforming list, and it is not agreed")
    text = replace(subject.text, hash=words)
    positions = frozenset(carried(held, subject.text, text) for held in subject.positions)
    return replace(subject, text=text, agreement=replace(subject.agreement, hash=words), positions=positions)


def _confirmed(subject: Subject, delegation: str, last: bool) -> Subject:
    if subject.agreement is None or delegation not in subject.agreement.missing:
        raise CorruptLog(f"{delegation} confirmed {subject.id}, which does not wait for it")
    agreement = replace(subject.agreement, missing=subject.agreement.missing - {delegation})
    if last != agreement.final:
        raise CorruptLog(f"{delegation} was the last to confirm {subject.id}, or was not")
    return replace(subject, agreement=agreement)


def _met(subject: Subject, deed: Met) -> Subject:
    if subject.agreement is None or deed.condition not in subject.agreement.waits:
        raise CorruptLog(f"{subject.id} does not wait for {deed.condition}")
    agreement = replace(subject.agreement, waits=subject.agreement.waits - {deed.condition})
    if deed.last != agreement.final:
        raise CorruptLog(f"{deed.condition} was the last that {subject.id} waited for, or was not")
    return replace(subject, agreement=agreement)


def _went_back(subject: Subject, opened: str) -> Subject:
    if subject.agreement is None:
        raise CorruptLog(f"{subject.id} went back for {opened} and is not agreed")
    return replace(subject, agreement=replace(subject.agreement, waits=subject.agreement.waits | {opened}))
