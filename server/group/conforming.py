"""Deciding on the conforming list: note a correction of form to agreed text, drop one, put them, make them stand."""

from dataclasses import replace

from server.drafting import Content, correct, paragraph_hash, read
from server.group.actor import Actor, Facts
from server.group.changing import amended, conflict, too_many
from server.group.commands import DropCorrection, NoteCorrection, PutQuestion
from server.group.events import CorrectionDropped, CorrectionNoted, Event, ParagraphConformed
from server.group.finding import paragraph_of
from server.group.matters import touching
from server.group.rows import Change, Put, Remove, Rows
from server.group.rows_conforming import Correction
from server.group.rows_consensus import Asked, Question
from server.group.rows_gavels import LastGavel
from server.group.rows_text import Paragraph
from server.kernel import CorruptLog, Refused, limits

Decision = tuple[Event, ...] | Refused


def on_the_list(rows: Rows, actor: Actor, command: NoteCorrection | DropCorrection, facts: Facts) -> Decision:
    """`conforming.note` and `conforming.drop`: the secretariat puts the list together before the group is asked."""
    if isinstance(command, NoteCorrection):
        return note_correction(rows, actor, command, facts)
    return drop_correction(rows, actor, command, facts)


def note_correction(rows: Rows, actor: Actor, command: NoteCorrection, facts: Facts) -> Decision:
    """`conforming.note`: the secretariat puts together what is corrected in agreed text; the group is asked later."""
    paragraph = paragraph_of(rows, command.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if (refused := _not_to_be_listed(rows, paragraph)) is not None:
        return refused
    if command.version != paragraph.version:
        return conflict(paragraph, "the text went on while you typed: look at what stands now")
    content = corrected(paragraph, command.text)
    if isinstance(content, Refused):
        return content
    listed = corrections(rows, paragraph.document)
    old = next((one for one in listed if one.paragraph == paragraph.id), None)
    if old is None and len(listed) >= limits.EN_BLOC_PARAGRAPHS_MAX:
        most = f"a list has at most {limits.EN_BLOC_PARAGRAPHS_MAX} items: put these first"
        return Refused("too-many", do=most, field="paragraph")
    correction = Correction(
        id=facts.new_id("cor-"),
        document=paragraph.document,
        paragraph=paragraph.id,
        version=paragraph.version,
        was=paragraph.hash,
        hash=paragraph_hash(content, paragraph.level, paragraph.parent),
        nodes=content.nodes,
        text=read(content),
        reason=command.reason,
        at=facts.now.isoformat(),
    )
    return (CorrectionNoted(correction=correction, replaces=old.id if old is not None else ""),)


def _not_to_be_listed(rows: Rows, paragraph: Paragraph) -> Refused | None:
    if paragraph.agreement is None:
        do = "it is not agreed: correct it at once, any member can undo that"
        return Refused("not-agreed", do=do, field="paragraph")
    if not paragraph.nodes:
        return Refused("not-agreed", do="it was agreed to omit it: there are no words to correct", field="paragraph")
    if (question := touching(rows, paragraph)) is not None:
        present = {"question": question.id}
        do = "it is before the group: wait until the question is closed"
        return Refused("in-question", do=do, field="paragraph", present=present)
    return None


def corrected(paragraph: Paragraph, text: str) -> Content | Refused:
    """The paragraph's content with its form corrected to `text`."""
    if not text.strip():
        return Refused("malformed", do="type the text as corrected: to omit it, reopen it", field="text")
    content = correct(paragraph.content, text)
    if content is None:
        return Refused("contested", do="this touches words in brackets", field="text")
    if content == paragraph.content:
        return Refused("no-change", do="it reads so already", field="text")
    return too_many(paragraph.content, content) or content


def drop_correction(rows: Rows, actor: Actor, command: DropCorrection, facts: Facts) -> Decision:
    """`conforming.drop`: the secretariat takes an item off the list before it is put."""
    found = rows.get(Correction, command.correction)
    if found is None:
        return Refused("already-so", do="it is off the list", field="correction")
    for question in rows.within(Question, found.document):
        if question.asks == "correct" and any(one.paragraph == found.paragraph for one in question.paragraphs):
            do = "it is before the group: an objection takes it out, or retract the question"
            return Refused("in-question", do=do, field="correction")
    return (CorrectionDropped(document=found.document, correction=found.id),)


def corrections(rows: Rows, document: str) -> tuple[Correction, ...]:
    """The conforming list of a document."""
    return rows.within(Correction, document)


def whole_list(rows: Rows, command: PutQuestion) -> PutQuestion | Refused:
    """The question with the paragraphs of the list, where it names none: all of it."""
    listed = {one.paragraph: one for one in corrections(rows, command.document)}
    if not command.paragraphs:
        if not listed:
            do = "the conforming list is empty: note corrections on it first"
            return Refused("malformed", do=do, field="document")
        found = [one for name in listed if (one := rows.get(Paragraph, name)) is not None]
        return replace(command, paragraphs=tuple(one.id for one in sorted(found, key=lambda one: one.order)))
    if strangers := [one for one in command.paragraphs if one not in _listed_anywhere(rows, command)]:
        do = "name paragraphs that are on the conforming list"
        return Refused("malformed", do=do, field="paragraphs", present={"paragraphs": [*strangers]})
    return command


def _listed_anywhere(rows: Rows, command: PutQuestion) -> set[str]:
    """Those of the paragraphs that are on their document's list; and those that are nowhere, of which others tell."""
    found = {one: rows.get(Paragraph, one) for one in command.paragraphs}
    documents = {one.document for one in found.values() if one is not None}
    listed = {item.paragraph for document in documents for item in corrections(rows, document)}
    return listed | {one for one, paragraph in found.items() if paragraph is None}


def asked_to_correct(rows: Rows, paragraph: Paragraph, shown: str) -> Asked:
    """The item as it is asked: on the words that it corrects, for the words that all were shown (`shown`, a hash)."""
    item = _item(rows, paragraph)
    was, becomes = (item.was, item.hash) if item is not None else (paragraph.hash, "")
    return Asked(paragraph=paragraph.id, hash=was, becomes=becomes if shown in {"", becomes} else "")


def _item(rows: Rows, paragraph: Paragraph) -> Correction | None:
    return next((one for one in corrections(rows, paragraph.document) if one.paragraph == paragraph.id), None)


def conformed(rows: Rows, question: Question, paragraph_id: str, becomes: str) -> ParagraphConformed:
    """The event by which a correction stands."""
    paragraph = rows.get(Paragraph, paragraph_id)
    item = _item(rows, paragraph) if paragraph is not None else None
    if paragraph is None or item is None or item.hash != becomes:
        raise CorruptLog(f"{question.id} corrects {paragraph_id}, and the list says otherwise")
    content = Content(item.nodes, paragraph.counter)
    return ParagraphConformed(**amended(paragraph, content), question=question.id, before=paragraph.nodes)


def back_to_before(rows: Rows, last: LastGavel) -> tuple[Event, ...]:
    """The events by which texts that a gavel corrected read as before it."""
    if last.question.asks != "correct":
        return ()
    asked = {one.paragraph for one in last.question.paragraphs if not one.out}
    events: list[Event] = []
    for before in last.before:
        now = rows.get(Paragraph, before.paragraph)
        was = rows.at_version(Paragraph, before.paragraph, before.version)
        if before.paragraph in asked and now is not None and was is not None:
            changed = amended(now, Content(was.nodes, now.counter))
            events.append(ParagraphConformed(**changed, question=last.question.id, before=now.nodes, taken_back=True))
    return tuple(events)


# --- what the events make of the rows ------------------------------------------------------------------------------


def correction_noted(rows: Rows, event: CorrectionNoted, at: str) -> tuple[Change, ...]:
    """The item on the list; the one that it replaces is off it."""
    return (Put(replace(event.correction, at=at)), *((Remove(Correction, event.replaces),) if event.replaces else ()))


def off_the_list(rows: Rows, question: Question, broken: bool) -> tuple[Change, ...]:
    """When a conforming list closes, what was objected to drops out: of a broken one all that was left."""
    if question.asks != "correct":
        return ()
    gone = {one.paragraph for one in question.paragraphs if one.out or broken}
    return tuple(Remove(Correction, one.id) for one in corrections(rows, question.document) if one.paragraph in gone)


def must_be_as_asked(rows: Rows, paragraph: Paragraph, event: ParagraphConformed) -> None:
    """Agreed words change by exactly what the group was asked; or back, where that gavel was taken back."""
    question = rows.at_version(Question, event.question, 0)
    asked = [one for one in question.paragraphs if one.paragraph == paragraph.id] if question is not None else []
    if paragraph.agreement is None or question is None or question.asks != "correct" or not asked:
        raise CorruptLog(f"the agreed text of {paragraph.id} changed")
    forth = (asked[0].hash, asked[0].becomes, asked[0].out) == (paragraph.hash, event.hash, False)
    back = event.taken_back and event.hash == paragraph.agreement.hash == asked[0].hash
    if not (back or (forth and not event.taken_back)):
        raise CorruptLog(f"{paragraph.id} was corrected otherwise than was asked")
