"""Deciding on the question of working from a chair's text, and what its end makes of the rows (domain 4)."""

from dataclasses import replace

from server import consensus
from server.drafting import Content, is_clean, read
from server.group.actor import Actor, Facts
from server.group.chairs_text import parts_of, shown_text, written_beside
from server.group.commands import PutQuestion
from server.group.events import (
    ChairsTextLeft,
    ChairsTextShown,
    ChairsTextWithdrawn,
    ChairsTextWorkedFrom,
    Event,
    QuestionPut,
    Recorded,
    Replaced,
    TextsReplaced,
)
from server.group.finding import alternatives_of
from server.group.matters import holders_of
from server.group.modalities import shortest_silence_seconds
from server.group.packages import with_packages
from server.group.putting import moment, question_of, seconds
from server.group.questions import blank, deadline_of, odd, with_texts
from server.group.rows import Change, Put, Remove, Rows
from server.group.rows_chairs_text import ChairsPart, ChairsText
from server.group.rows_consensus import Asked, Becoming, Question
from server.group.rows_text import Paragraph
from server.kernel import CorruptLog, Refused

Decision = tuple[Event, ...] | Refused


def put_work_from(rows: Rows, actor: Actor, command: PutQuestion, facts: Facts) -> Decision:
    """`question.put`, kind work_from: the whole of a chair's text, beside the old one exactly as it then stands."""
    if (refused := odd(command)) is not None:
        return refused
    text = shown_text(rows, command.chairs_text)
    if isinstance(text, Refused):
        return text
    parts = _as_it_stands(rows, text, facts)
    if not parts:
        return Refused("unknown-paragraph", do="its paragraphs have gone: show another text", field="chairs_text")
    deadline = deadline_of(rows, command, facts)
    if isinstance(deadline, Refused):
        return deadline
    question = replace(
        blank(rows, command, facts),
        document=text.document,
        scope="whole",
        way=command.way,
        deadline=deadline,
        lived=facts.now.isoformat() if deadline else "",
        chairs_text=text.id,
        paragraphs=tuple(
            Asked(paragraph=part.paragraph, hash=command.shown.get(part.paragraph) or part.hash) for part in parts
        ),
        instead=tuple(
            Becoming(
                paragraph=part.paragraph, hash=part.becomes, clean=is_clean(part.content), empty=not part.content.nodes
            )
            for part in parts
        ),
        goes=_goes(parts),
    )
    matter = consensus.Matter(tuple(_subject(rows, text, part) for part in parts))
    asked = replace(question_of(question), shortest=shortest_silence_seconds(rows))
    deeds = consensus.decide(matter, consensus.Put(asked), moment(facts))
    if isinstance(deeds, Refused):
        return with_texts(rows, deeds)
    return (*_went_on(rows, text, parts), QuestionPut(question=question))


def _as_it_stands(rows: Rows, text: ChairsText, facts: Facts) -> list[ChairsPart]:
    """The parts beside the paragraphs as they are now; a paragraph that has gone is in it no more."""
    found: list[ChairsPart] = []
    for part in parts_of(rows, text):
        paragraph = rows.get(Paragraph, part.paragraph)
        if paragraph is None:
            continue
        if paragraph.hash != part.hash or paragraph.version != part.version:
            facts.between()
            said = {one.alternative: one for one in part.places if one.said or one.into}
            anew = written_beside(paragraph, text.id, part.content, read(part.content))
            part = replace(anew, places=tuple(said.get(one.alternative, one) for one in anew.places))  # noqa: PLW2901  # the same part, as it is now
        found.append(part)
    return found


def _went_on(rows: Rows, text: ChairsText, parts: list[ChairsPart]) -> tuple[Event, ...]:
    """The event by which the parts are shown beside the text as it went on, none where it stands as it stood."""
    if parts == parts_of(rows, text):
        return ()
    known = replace(text, paragraphs=tuple(part.paragraph for part in parts))
    return (ChairsTextShown(text=known, parts=tuple(parts)),)


def _subject(rows: Rows, text: ChairsText, part: ChairsPart) -> consensus.Subject:
    paragraph = rows.get(Paragraph, part.paragraph)
    if paragraph is None:
        raise CorruptLog(f"{part.id} is beside a paragraph that is not there")
    subject = with_packages(rows, paragraph)
    return replace(subject, notice_until=max(subject.notice_until, seconds(text.notice_until)))


def _goes(parts: list[ChairsPart]) -> tuple[str, ...]:
    """Delegations with a text that is dropped."""
    found: set[str] = set()
    for part in parts:
        dropped = {one.alternative for one in part.places if one.became == "dropped"}
        for _, alternative in alternatives_of(part.old):
            found |= holders_of(alternative) if alternative.id in dropped else frozenset()
    return tuple(sorted(found))


def worked_from(rows: Rows, question: Question) -> ChairsTextWorkedFrom | None:
    """The one event by which the group works from the chair's text that was asked about; None for other questions."""
    text = rows.get(ChairsText, question.chairs_text) if question.chairs_text else None
    if text is None:
        return None
    replaced = tuple(_replaced(rows, part, part.content, part.becomes) for part in parts_of(rows, text))
    return ChairsTextWorkedFrom(
        document=text.document,
        chairs_text=text.id,
        question=question.id,
        paragraphs=tuple(one.paragraph for one in replaced),
        replaced=replaced,
    )


def left(rows: Rows, question: Question) -> tuple[Event, ...]:
    """The event by which the old text stands again, since the gavel was taken back; none for other questions."""
    text = rows.get(ChairsText, question.chairs_text) if question.chairs_text else None
    if text is None:
        return ()
    replaced = tuple(_replaced(rows, part, part.old, part.hash) for part in parts_of(rows, text))
    event = ChairsTextLeft(
        document=text.document,
        chairs_text=text.id,
        question=question.id,
        paragraphs=tuple(one.paragraph for one in replaced),
        replaced=replaced,
    )
    return (event,)


def _replaced(rows: Rows, part: ChairsPart, content: Content, words: str) -> Replaced:
    paragraph = rows.get(Paragraph, part.paragraph)
    if paragraph is None:
        raise CorruptLog(f"{part.id} is beside a paragraph that is not there")
    return Replaced(
        paragraph=paragraph.id,
        nodes=content.nodes,
        counter=max(content.counter, paragraph.counter),
        version=paragraph.version + 1,
        hash=words,
    )


def texts_replaced(rows: Rows, recorded: Recorded, event: TextsReplaced) -> tuple[Change, ...]:
    """The paragraphs in their other words, and the chair's text with the question by which the group works from it."""
    text = rows.get(ChairsText, event.chairs_text)
    working = isinstance(event, ChairsTextWorkedFrom)
    if text is None or bool(text.question) == working:
        raise CorruptLog(f"the group works from {event.chairs_text}, or did, or cannot")
    if working:
        _must_be_what_was_asked(rows, event)
    changes: list[Change] = []
    for one in event.replaced:
        paragraph = rows.get(Paragraph, one.paragraph)
        if paragraph is None or paragraph.agreement is not None or one.version != paragraph.version + 1:
            raise CorruptLog(f"the chair's text replaces {one.paragraph}, which is agreed or in another version")
        other = replace(
            paragraph,
            nodes=one.nodes,
            counter=one.counter,
            version=one.version,
            hash=one.hash,
            corrected=False,
            uncorrected=(),
        )
        changes.append(Put(other))
    since = (event.question, recorded.at, recorded.sitting) if working else ("", "", "")
    worked = replace(text, question=since[0], worked_from_at=since[1], sitting=since[2])
    return (*changes, Put(worked))


def _must_be_what_was_asked(rows: Rows, event: TextsReplaced) -> None:
    """On reading: the group works only from what a question asked about, beside exactly the text that stands."""
    question = rows.at_version(Question, event.question, 0)
    asked = {one.paragraph: one.hash for one in question.paragraphs if not one.out} if question is not None else {}
    instead = {one.paragraph: one.hash for one in question.instead} if question is not None else {}
    for one in event.replaced:
        paragraph = rows.get(Paragraph, one.paragraph)
        stands = paragraph is not None and asked.get(one.paragraph) == paragraph.hash
        if not stands or instead.get(one.paragraph) != one.hash:
            raise CorruptLog(f"{one.paragraph} was replaced by words that were not asked about")


def chairs_text(rows: Rows, recorded: Recorded, event: ChairsTextShown | ChairsTextWithdrawn) -> tuple[Change, ...]:
    """The rows of a text that was shown, in place of those that it replaces; or none of one that was taken back."""
    if isinstance(event, ChairsTextWithdrawn):
        return _gone(rows, event.chairs_text)
    known = rows.get(ChairsText, event.text.id)
    shown = replace(event.text, shown_at=known.shown_at if known is not None else recorded.at)
    gone = [change for one in event.replaces for change in _gone(rows, one)]
    if known is not None:
        there = {part.id for part in event.parts}
        gone += [Remove(ChairsPart, part.id) for part in rows.within(ChairsPart, known.id) if part.id not in there]
    return (*gone, Put(shown), *(Put(part) for part in event.parts))


def _gone(rows: Rows, chairs_text: str) -> tuple[Change, ...]:
    text = rows.get(ChairsText, chairs_text)
    if text is None or text.question:
        raise CorruptLog(f"the chair's text {chairs_text} has gone, or the group works from it")
    parts = (Remove(ChairsPart, part.id) for part in rows.within(ChairsPart, chairs_text))
    return (Remove(ChairsText, chairs_text), *parts)
