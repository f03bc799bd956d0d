"""What an event about positions, questions, agreement, people and sittings makes of the rows.

It asks no rights; it raises `CorruptLog` for what the rules could not have let in, so that an old log is checked too.
"""

from dataclasses import replace

from server.drafting import is_clean
from server.group.conforming import correction_noted, off_the_list
from server.group.events import (
    ActAnnounced,
    AgreementConfirmed,
    AgreementWaits,
    AnnouncementEnded,
    CalendarSet,
    ChairsTextShown,
    ChairsTextWithdrawn,
    ConditionMet,
    CorrectionDropped,
    CorrectionNoted,
    DelegationSet,
    DocumentCreated,
    DocumentDescribed,
    DocumentEnded,
    Event,
    GroupCreated,
    ModalitySet,
    PackageDissolved,
    PackageMade,
    ParagraphAgreed,
    ParagraphReopened,
    ParagraphsAgreed,
    PersonSet,
    PlannedDropped,
    PositionExplained,
    PositionTaken,
    PositionWithdrawn,
    QuestionAnnounced,
    QuestionBroken,
    QuestionClosed,
    QuestionFlagged,
    QuestionGavelled,
    QuestionNarrowed,
    QuestionPut,
    QuestionTakenBack,
    QuestionUnflagged,
    ReadingOpened,
    Recorded,
    SilenceChanged,
    SittingChanged,
    SittingPlanned,
    SubsidiaryFormed,
    SubsidiaryReported,
    TextsReplaced,
)
from server.group.evolve_silence import must_be_unbroken, silence_changed
from server.group.matters import question_on
from server.group.rows import Change, Put, Remove, Rows
from server.group.rows_conforming import Correction
from server.group.rows_consensus import Announcement, Position, Question
from server.group.rows_gavels import LAST, LastGavel
from server.group.rows_packages import Package
from server.group.rows_people import PlannedSitting
from server.group.rows_subsidiary import Subsidiary
from server.group.rows_text import Agreement, Clearing, Option, Paragraph
from server.group.taking_back import document_ended, last_gavel, taken_back
from server.group.working_from import chairs_text, texts_replaced
from server.kernel import CorruptLog


def evolve_consensus(rows: Rows, recorded: Recorded) -> tuple[Change, ...]:
    """The rows that an event puts or removes; derived fields are settled after it."""
    event = recorded.event
    match event:
        case PositionTaken() | PositionWithdrawn():
            return _position(rows, recorded, event)
        case QuestionPut() | QuestionFlagged() | QuestionUnflagged() | QuestionNarrowed() | QuestionClosed():
            return _question(rows, recorded, event)
        case SilenceChanged():
            return silence_changed(_open(rows, event.question), recorded, event)
        case ParagraphAgreed() | ParagraphReopened() | AgreementConfirmed() | AgreementWaits() | ConditionMet():
            return _agreement(rows, recorded, event)
        case DocumentEnded():
            return document_ended(rows, recorded, event)
        case QuestionTakenBack():
            return taken_back(rows, event)
        case TextsReplaced():
            return texts_replaced(rows, recorded, event)
        case ParagraphsAgreed():
            return _together(rows, recorded, event)
        case ActAnnounced(announcement=announcement):
            return (Put(replace(announcement, runs_from=recorded.at)),)
        case AnnouncementEnded(announcement=ended):
            return (Remove(Announcement, ended),)
        case _:
            return _beside(rows, recorded, event)


def _beside(rows: Rows, recorded: Recorded, event: Event) -> tuple[Change, ...]:
    """Packages, subsidiary groups, modalities and explanations: rows of their own beside the text."""
    match event:
        case SubsidiaryFormed(subsidiary=formed):
            return (Put(replace(formed, formed_at=recorded.at)),)
        case CorrectionNoted():
            return correction_noted(rows, event, recorded.at)
        case CorrectionDropped(correction=dropped):
            return (Remove(Correction, dropped),)
        case SubsidiaryReported(subsidiary=reported):
            return (Remove(Subsidiary, reported),)
        case ModalitySet(modality=modality):
            return (Put(modality),)
        case PackageMade(package=package, replaces=replaces):
            shown = replace(package, shown_at=recorded.at)
            return (Put(shown), *(Remove(Package, one) for one in replaces))
        case PackageDissolved(package=dissolved):
            return (Remove(Package, dissolved),)
        case ChairsTextShown() | ChairsTextWithdrawn():
            return chairs_text(rows, recorded, event)
        case PositionExplained(explanation=explanation):
            return (Put(replace(explanation, at=recorded.at)),)
        case _:
            return _group(event)


def _created(event: DocumentCreated) -> tuple[Change, ...]:
    """A new document is asked about and agreed by nobody yet, whatever its text says of itself."""
    for paragraph in event.paragraphs:
        if paragraph.agreement is not None or paragraph.question:
            raise CorruptLog(f"{paragraph.id} is new and is agreed, or before the group")
    rows = (event.document, *event.paragraphs, *event.options, *event.positions, *event.proposals)
    return tuple(Put(row) for row in rows)


def _group(event: Event) -> tuple[Change, ...]:
    match event:
        case SittingPlanned(planned=planned):
            return (Put(planned),)
        case PlannedDropped(planned=dropped):
            return (Remove(PlannedSitting, dropped),)
        case SittingChanged(sitting=sitting):
            return (Put(sitting),)
        case DocumentCreated():
            return _created(event)
        case DocumentDescribed(document=document) | ReadingOpened(document=document):
            return (Put(document),)
        case GroupCreated(group=group, modalities=modalities):
            return (Put(group), *(Put(modality) for modality in modalities))
        case CalendarSet(group=group):
            return (Put(group),)
        case DelegationSet(delegation=delegation):
            return (Put(delegation),)
        case PersonSet(person=person):
            return (Put(person),)
        case _:
            raise CorruptLog(f"nothing is known of the event {event.type}")


def _position(rows: Rows, recorded: Recorded, event: PositionTaken | PositionWithdrawn) -> tuple[Change, ...]:
    if isinstance(event, PositionWithdrawn):
        return (Remove(Position, event.position),)
    position = replace(event.position, at=recorded.at)
    changes: list[Change] = [Put(position)]
    if event.replaces and event.replaces != position.id:
        changes.append(Remove(Position, event.replaces))
    if position.position == "object":
        changes += touched(rows, recorded, position.within)
    return tuple(changes)


def touched(rows: Rows, recorded: Recorded, place_id: str) -> tuple[Change, ...]:
    """The open question on a place now has this event before its gavel (domain 4: what the presiding screen had)."""
    place = rows.get(Paragraph, place_id) or rows.get(Option, place_id)
    question = question_on(rows, place) if place is not None else None
    return (Put(replace(question, touched=recorded.seq)),) if question is not None else ()


QuestionEvent = QuestionPut | QuestionFlagged | QuestionUnflagged | QuestionNarrowed | QuestionClosed


def _question(rows: Rows, recorded: Recorded, event: QuestionEvent) -> tuple[Change, ...]:
    match event:
        case QuestionPut(question=question):
            # The room has gone on: the gavel before this question is no longer taken back.
            gone = (Remove(LastGavel, LAST),) if rows.get(LastGavel, LAST) is not None else ()
            put = replace(question, touched=recorded.seq, runs_from=recorded.at, put_at=recorded.at)
            return (Put(replace(put, lived=recorded.at if put.deadline else "")), *gone)
        case QuestionClosed(question=closed):
            ended = _open(rows, closed)
            if isinstance(event, QuestionAnnounced):
                must_be_unbroken(ended, event)
            elif isinstance(event, QuestionGavelled) and ended.way != "floor":
                raise CorruptLog(f"{closed} is a silence and was gavelled")
            last = last_gavel(rows, recorded, event, ended)
            off = off_the_list(rows, ended, broken=isinstance(event, QuestionBroken))
            alone = [Remove(Position, row.id) for row in rows.within(Position, closed)]
            return (Remove(Question, closed), *alone, *off, *last)
        case QuestionFlagged(flag=flag):
            question = _open(rows, event.question)
            return (Put(replace(question, flags=(*question.flags, flag), runs_from="", touched=recorded.seq)),)
        case QuestionUnflagged():
            question = _open(rows, event.question)
            flags = tuple(flag for flag in question.flags if flag.id != event.flag)
            return (Put(replace(question, flags=flags, runs_from="" if flags else recorded.at)),)
        case QuestionNarrowed():
            question = _open(rows, event.question)
            asked = tuple(
                replace(one, out=True) if one.paragraph in event.paragraphs else one for one in question.paragraphs
            )
            return (Put(replace(question, paragraphs=asked, touched=recorded.seq)),)


def _open(rows: Rows, question_id: str) -> Question:
    question = rows.get(Question, question_id)
    if question is None:
        raise CorruptLog(f"something happened to the question {question_id}, which is not open")
    return question


AgreementEvent = ParagraphAgreed | ParagraphReopened | AgreementConfirmed | AgreementWaits | ConditionMet


def _agreement(rows: Rows, recorded: Recorded, event: AgreementEvent) -> tuple[Change, ...]:
    paragraph = rows.get(Paragraph, event.paragraph)
    if paragraph is None:
        raise CorruptLog(f"agreement on the paragraph {event.paragraph}, which is not there")
    match event:
        case ParagraphAgreed():
            return _agreed_is(rows, paragraph, _agreed(rows, recorded, paragraph, event))
        case AgreementConfirmed():
            return _agreed_is(rows, paragraph, _confirmed(paragraph, event.delegation))
        case AgreementWaits(waits_for=opened):
            return _agreed_is(rows, paragraph, _waiting(paragraph, opened))
        case ConditionMet(waits_for=condition):
            return _agreed_is(rows, paragraph, _met(paragraph, condition))
        case ParagraphReopened():
            if paragraph.agreement is None:
                raise CorruptLog(f"{paragraph.id} was reopened and is not agreed")
            return (Put(replace(paragraph, agreement=None)),)


def _agreed(rows: Rows, recorded: Recorded, paragraph: Paragraph, event: ParagraphAgreed) -> Agreement:
    _must_be_what_was_asked(rows, paragraph, event)
    before = paragraph.agreement
    confirm_by = event.confirm_by or (before.confirm_by if before is not None and event.missing else "")
    return Agreement(
        question=event.question,
        hash=event.hash,
        at=recorded.at,
        sitting=recorded.sitting,
        missing=event.missing,
        confirm_by=confirm_by,
        waits_for=event.waits_for,
        stage=event.stage,
    )


def _together(rows: Rows, recorded: Recorded, event: ParagraphsAgreed) -> tuple[Change, ...]:
    """All that was asked about as a whole is agreed at once; its package is an agreed one."""
    changes: list[Change] = []
    since = {one.paragraph: one.members for one in event.missing_since}
    for one in event.paragraphs:
        each = ParagraphAgreed(
            document=event.document,
            paragraph=one.paragraph,
            question=event.question,
            hash=one.hash,
            missing=tuple(sorted({*event.missing, *since.get(one.paragraph, ())})),
            confirm_by=event.confirm_by,
            waits_for=one.waits_for,
            stage=event.stage,
        )
        changes += _agreement(rows, recorded, each)
    package = rows.get(Package, event.package) if event.package else None
    return (*changes, Put(replace(package, question=event.question))) if package is not None else tuple(changes)


def _waiting(paragraph: Paragraph, opened: str) -> Agreement:
    if paragraph.agreement is None:
        raise CorruptLog(f"{paragraph.id} waits for {opened} and is not agreed")
    waits = (*(one for one in paragraph.agreement.waits_for if one != opened), opened)
    return replace(paragraph.agreement, waits_for=waits)


def _met(paragraph: Paragraph, condition: str) -> Agreement:
    if paragraph.agreement is None or condition not in paragraph.agreement.waits_for:
        raise CorruptLog(f"{paragraph.id} does not wait for {condition}")
    waits = tuple(one for one in paragraph.agreement.waits_for if one != condition)
    return replace(paragraph.agreement, waits_for=waits)


def _confirmed(paragraph: Paragraph, delegation: str) -> Agreement:
    if paragraph.agreement is None or delegation not in paragraph.agreement.missing:
        raise CorruptLog(f"{delegation} confirmed {paragraph.id}, which does not wait for it")
    missing = tuple(name for name in paragraph.agreement.missing if name != delegation)
    return replace(paragraph.agreement, missing=missing)


def _agreed_is(rows: Rows, paragraph: Paragraph, agreement: Agreement) -> tuple[Change, ...]:
    """The agreement as it is now; once it is final, what was cleared can no longer be called back."""
    changed = Put(replace(paragraph, agreement=agreement))
    if agreement.missing or agreement.waits_for or agreement.stage:
        return (changed,)
    return (changed, *(Remove(Clearing, row.id) for row in rows.within(Clearing, paragraph.id)))


def _must_be_what_was_asked(rows: Rows, paragraph: Paragraph, event: ParagraphAgreed) -> None:
    """The one rule, on reading: agreed only by a question that asked about exactly the text that stands."""
    question = rows.at_version(Question, event.question, 0)
    asked = {one.paragraph: one.hash for one in question.paragraphs if not one.out} if question is not None else {}
    before = paragraph.agreement
    goes_up = before is None or (bool(before.stage) and {*before.missing} <= {*event.missing})
    at_its_stage = question is not None and question.stage == event.stage
    stands = is_clean(paragraph.content) and paragraph.inside is None and goes_up and at_its_stage
    if not stands or paragraph.hash != event.hash or asked.get(paragraph.id) != event.hash:
        raise CorruptLog(f"{paragraph.id} became agreed on words that were not asked about")
