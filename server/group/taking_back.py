"""Deciding on taking back the last gavel, and what that makes of the rows."""

from dataclasses import replace

from server import consensus
from server.drafting import Content
from server.group.actor import Actor, Facts
from server.group.changing import amended
from server.group.commands import TakeBack
from server.group.conforming import back_to_before
from server.group.events import (
    BracketCalledBack,
    DocumentEnded,
    Event,
    QuestionAnnounced,
    QuestionClosed,
    QuestionGavelled,
    QuestionTakenBack,
    Recorded,
)
from server.group.matters import subject_of
from server.group.option_places import call_back_option
from server.group.packages import package_of
from server.group.putting import moment, question_of
from server.group.rows import Change, Put, Remove, Rows
from server.group.rows_conforming import Correction
from server.group.rows_consensus import Question
from server.group.rows_gavels import LAST, Before, LastGavel
from server.group.rows_packages import Package
from server.group.rows_people import Modality
from server.group.rows_text import Agreement, Clearing, Document, Paragraph
from server.group.working_from import left
from server.kernel import CorruptLog, Refused

CLOSED = ("agreed", "deleted")
CHANGING = ("retain", "correct", "work_from")
"""Questions by which other words stand."""
Decision = tuple[Event, ...] | Refused


def take_back(rows: Rows, actor: Actor, command: TakeBack, facts: Facts) -> Decision:
    """`question.take_back`: within the sitting, before the next question, who presides undoes its own last gavel."""
    last = rows.get(LastGavel, LAST)
    if last is not None and command.question and command.question != last.question.id:
        return Refused("nothing-to-take-back", do="only the last gavel is taken back", field="question")
    act = consensus.TakeBack(actor.person, facts.sitting)
    deeds = consensus.decide(_matter(rows, last), act, moment(facts))
    if isinstance(deeds, Refused):
        return deeds
    if last is None:
        raise CorruptLog("a gavel was taken back that there is not")
    back = QuestionTakenBack(document=last.document, question=last.question.id)
    restored = _brackets_back(rows, last)
    return restored if isinstance(restored, Refused) else (back, *restored, *back_to_before(rows, last))


def _matter(rows: Rows, last: LastGavel | None) -> consensus.Matter:
    """What the core must know: who gavelled, where, and which texts have changed since."""
    if last is None:
        return consensus.Matter(())
    found = [rows.get(Paragraph, one.paragraph) for one in last.before]
    asked = {one.paragraph for one in last.question.paragraphs}
    # A gavel to retain, to correct or to work from a chair's text leaves other words itself: one version on.
    own = {one.paragraph for one in last.question.paragraphs if not one.out and last.question.asks in CHANGING}
    there = {one.id: one.version for one in found if one is not None}
    went_on = {one.paragraph for one in last.before if there.get(one.paragraph) != one.version + (one.paragraph in own)}
    changed = frozenset(went_on & asked) | _option_changed(rows, last)
    gavelled = consensus.Gavelled(question_of(last.question), last.presides, last.sitting, (), changed)
    return consensus.Matter(tuple(subject_of(rows, one) for one in found if one is not None), None, gavelled)


def _option_changed(rows: Rows, last: LastGavel) -> frozenset[str]:
    """The option, where what it left has changed since: its clearing has gone, or holds no longer."""
    if not last.question.option:
        return frozenset()
    clearing = _clearing(rows, last)
    return frozenset() if clearing is not None else frozenset({last.question.option})


def _clearing(rows: Rows, last: LastGavel) -> Clearing | None:
    places = [last.question.option, *(one.paragraph for one in last.question.paragraphs)]
    found = [row for place in places if place for row in rows.within(Clearing, place)]
    return next((row for row in found if row.question == last.question.id), None)


def _brackets_back(rows: Rows, last: LastGavel) -> Decision:
    """The events by which what the gavel cleared or replaced stands again, whole."""
    if last.question.chairs_text:
        return left(rows, last.question)
    clearing = _clearing(rows, last)
    if clearing is None:
        return ()
    if clearing.option_before is not None:
        return call_back_option(rows, clearing, "")
    paragraph = rows.get(Paragraph, clearing.target)
    if paragraph is None:
        return Refused("place-gone", do="the paragraph has gone meanwhile", field="question")
    before = Content(clearing.before, paragraph.counter)
    return (BracketCalledBack(**amended(paragraph, before), clearing=clearing.id, delegation=""),)


def last_gavel(rows: Rows, recorded: Recorded, event: QuestionClosed, ended: Question) -> tuple[Change, ...]:
    """A gavel is remembered, so that it can be taken back; once a silence was announced, none before it is."""
    if isinstance(event, QuestionGavelled):
        return (Put(remembered(rows, recorded, ended)),)
    if isinstance(event, QuestionAnnounced) and rows.get(LastGavel, LAST) is not None:
        return (Remove(LastGavel, LAST),)
    return ()


def remembered(rows: Rows, recorded: Recorded, question: Question) -> LastGavel:
    """The row of a gavel that has just fallen, from the rows as they still are."""
    asked = [one.paragraph for one in question.paragraphs if not one.out]
    others = [one for one in rows.within(Paragraph, question.document) if one.agreement is not None]
    with_package = {name for one in asked for name in _package(rows, one)}
    kept = [one for one in others if one.agreement and (one.agreement.waits_for or one.id in with_package)]
    found = [rows.get(Paragraph, one) for one in asked] + [one for one in kept if one.id not in asked]
    return LastGavel(
        id=LAST,
        document=question.document,
        question=question,
        presides=recorded.person,
        sitting=recorded.sitting,
        before=tuple(
            Before(paragraph=one.id, version=one.version, agreement=one.agreement) for one in found if one is not None
        ),
        modality=rows.get(Modality, question.modality) if question.modality else None,
        clearings=tuple(row for one in asked for row in rows.within(Clearing, one)),
        corrections=tuple(one for one in rows.within(Correction, question.document) if one.paragraph in asked)
        if question.asks == "correct"
        else (),
    )


def _package(rows: Rows, paragraph_id: str) -> tuple[str, ...]:
    paragraph = rows.get(Paragraph, paragraph_id)
    package = package_of(rows, paragraph) if paragraph is not None else None
    return tuple(part.paragraph for part in package.paragraphs) if package is not None else ()


def taken_back(rows: Rows, event: QuestionTakenBack) -> tuple[Change, ...]:
    """Agreements, and what can be called back, as they were before the gavel; the words come by the events beside."""
    last = rows.get(LastGavel, LAST)
    if last is None or last.question.id != event.question:
        raise CorruptLog(f"the gavel on {event.question} was taken back and is not the last")
    asked = {one.paragraph for one in last.question.paragraphs}
    known = {one.paragraph for one in last.before}
    changes: list[Change] = [Remove(LastGavel, LAST)]
    for before in last.before:
        now = rows.get(Paragraph, before.paragraph)
        if now is None:
            continue
        if now.id in asked:
            changes.append(Put(replace(now, agreement=before.agreement)))
        elif now.agreement is not None:
            waits = before.agreement.waits_for if before.agreement is not None else ()
            changes.append(Put(replace(now, agreement=_waiting_as_before(now.agreement, waits, known))))
    changes += [Put(row) for row in (*last.clearings, *last.corrections)]
    if last.modality is not None:
        changes.append(Put(last.modality))
    package = rows.get(Package, last.question.package) if last.question.package else None
    if package is not None:
        changes.append(Put(replace(package, question="")))
    document = rows.get(Document, last.document)
    if document is not None and document.ended_by == last.question.id:
        changes.append(Put(replace(document, ended="", ended_at="", ended_sitting="", ended_by="")))
    return tuple(changes)


def document_ended(rows: Rows, recorded: Recorded, event: DocumentEnded) -> tuple[Change, ...]:
    """The document as it has ended. Where who presides ended it without asking, the room has gone on: no gavel before
    that is taken back."""
    document = rows.get(Document, event.document)
    if document is None or document.ended:
        raise CorruptLog(f"the document {event.document} ended, which is not open")
    if event.how == "adopted" and any(one.state not in CLOSED for one in rows.within(Paragraph, document.id)):
        raise CorruptLog(f"the document {document.id} was adopted with text that is not agreed")
    ended = replace(
        document, ended=event.how, ended_at=recorded.at, ended_sitting=recorded.sitting, ended_by=event.question
    )
    last = rows.get(LastGavel, LAST)
    gone = (Remove(LastGavel, LAST),) if last is not None and last.question.id != event.question else ()
    return (Put(ended), *gone)


def _waiting_as_before(agreement: Agreement, waits: tuple[str, ...], known: set[str]) -> Agreement:
    """It waits again for what it waited for before; what has come or gone since from elsewhere stays so."""
    others = tuple(one for one in agreement.waits_for if one not in known)
    return replace(agreement, waits_for=(*(one for one in waits if one in known), *others))
