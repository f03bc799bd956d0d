"""How a document ends: by a question on the whole, issued, or withdrawn; and what it is closed to from then on."""

from dataclasses import replace

from server import consensus
from server.group.actor import Actor, Facts
from server.group.commands import (
    AddOption,
    AddParagraph,
    Command,
    CommentOn,
    ConfirmAnnouncement,
    ContradictAnnouncement,
    Dissociate,
    ExplainPosition,
    IssueDocument,
    PutQuestion,
    Renumber,
    ReportBack,
    Reserve,
    RunOutAnnouncement,
    TakeBack,
    WithdrawDocument,
    WithdrawPosition,
)
from server.group.events import DocumentEnded, Event, PositionExplained
from server.group.finding import paragraph_of, siblings
from server.group.matters import subject_of
from server.group.putting import moment
from server.group.rows import Row, Rows
from server.group.rows_consensus import Position, Question
from server.group.rows_ending import Explanation
from server.group.rows_packages import Package
from server.group.rows_subsidiary import Subsidiary
from server.group.rows_text import Clearing, Document, DocumentEnd, Mark, Option, Paragraph, Proposal, Within
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused

BY_QUESTION: tuple[DocumentEnd, ...] = (
    "adopted",
    "forwarded with brackets",
    "annexed without prejudice",
    "taken note of",
)
OPEN_AFTER = (
    CommentOn,
    ConfirmAnnouncement,
    ContradictAnnouncement,
    Dissociate,
    ExplainPosition,
    ReportBack,
    Reserve,
    RunOutAnnouncement,
    TakeBack,
    WithdrawPosition,
)
"""What can still be done about a document that has ended: none of it changes the text or asks the group."""
CHANGES_WHOLE = (AddOption, AddParagraph, Renumber)
"""What changes a document without changing a text that is asked about."""
NAMING: tuple[tuple[str, type[Row]], ...] = (
    ("paragraph", Paragraph),
    ("option", Option),
    ("after", Paragraph),
    ("proposal", Proposal),
    ("position", Position),
    ("question", Question),
    ("clearing", Clearing),
    ("mark", Mark),
    ("package", Package),
    ("subsidiary", Subsidiary),
)
"""Fields of commands by which the document is known, with the table of what they name."""


def whole_document(rows: Rows, command: PutQuestion) -> PutQuestion | Refused:
    """The question on the whole document, with every paragraph of it; refused where it is not what was shown."""
    if rows.get(Document, command.document) is None:
        return Refused("unknown-document", do="open the document again", field="document")
    found = in_order(rows, command.document)
    if not found:
        return Refused("malformed", do="this document has no paragraph", field="document")
    if command.shown and {one.id for one in found} != set(command.shown):
        return Refused("version-conflict", do="paragraphs came or went: look at it as it stands, then put it")
    if command.ends == "adopted" and (options := rows.within(Option, command.document)):
        inside = [one.id for one in found if one.inside is not None]
        present = {"paragraphs": inside, "options": [option.id for option in options]}
        return Refused("in-option", do="clear the open options first", field="document", present=present)  # type: ignore[arg-type]  # lists of ids
    return replace(command, paragraphs=tuple(one.id for one in found), scope="whole")


def in_order(rows: Rows, document: str, inside: Within | None = None) -> list[Paragraph]:
    """Every paragraph of a document as it is read, those in options too."""
    found: list[Paragraph] = []
    for place in siblings(rows, document, inside):
        if isinstance(place, Paragraph):
            found.append(place)
            continue
        for alternative in place.alternatives:
            found += in_order(rows, document, Within(option=place.id, alternative=alternative.id))
    return found


def end_document(rows: Rows, actor: Actor, command: IssueDocument | WithdrawDocument, facts: Facts) -> Decision:
    """`document.issue` and `document.withdraw`: who presides ends it without asking; nothing becomes agreed."""
    document = rows.get(Document, command.document)
    if document is None:
        return Refused("unknown-document", do="open the document again", field="document")
    how: DocumentEnd = (
        "withdrawn" if isinstance(command, WithdrawDocument) else "issued under the chair's responsibility"
    )
    subjects = tuple(subject_of(rows, one) for one in _touched(rows, document.id))
    deeds = consensus.decide(
        consensus.Matter(subjects, ended=document.ended), consensus.EndDocument(how), moment(facts)
    )
    if isinstance(deeds, Refused):
        return deeds
    return (DocumentEnded(document=document.id, how=how),)


def _touched(rows: Rows, document: str) -> list[Paragraph | Option]:
    """What the open questions of a document are about."""
    found: list[Paragraph | Option] = []
    for question in rows.within(Question, document):
        places = [rows.get(Paragraph, one.paragraph) for one in question.paragraphs if not one.out]
        option = rows.get(Option, question.option) if question.option else None
        found += [one for one in (*places, option) if one is not None]
    return found


def explain_position(rows: Rows, actor: Actor, command: ExplainPosition, facts: Facts) -> Decision:
    """`position.explain`: who speaks for a member explains its position, at the end of a document or before."""
    document = command.document
    if command.paragraph:
        paragraph = paragraph_of(rows, command.paragraph, command.document)
        if isinstance(paragraph, Refused):
            return paragraph
        document = paragraph.document
    if rows.get(Document, document) is None:
        return Refused("unknown-document", do="open the document again", field="document")
    if not command.text.strip():
        return Refused("malformed", do="type the explanation of position", field="text")
    explanation = Explanation(
        id=facts.new_id("exp-"),
        document=document,
        delegation=actor.delegation,
        text=command.text,
        paragraph=command.paragraph,
        sitting=facts.sitting,
        at=facts.now.isoformat(),
        taken_down=bool(actor.on_behalf_of),
    )
    return (PositionExplained(explanation=explanation),)


def closed_to(rows: Rows, command: Command) -> Refused | None:
    """`document-ended` for what would change an ended document, or ask about it; `in-question` for what would change a
    document as a whole that is before the group."""
    if isinstance(command, OPEN_AFTER):
        return None
    document = rows.get(Document, document_of(rows, command))
    if document is None:
        return None
    if document.ended:
        do = f"it is {document.ended}: its text changes no more; an explanation of position can still be given"
        return Refused("document-ended", do=do, field="document", present={"ended": document.ended})
    if isinstance(command, CHANGES_WHOLE):
        for question in rows.within(Question, document.id):
            if question.ends:
                do = "the whole document is before the group: object to that, or wait until the question is closed"
                return Refused("in-question", do=do, field="document", present={"question": question.id})
    return None


def document_of(rows: Rows, command: Command) -> str:
    """The document that a command is about, by whatever it names; "" where it is about none."""
    target = getattr(command, "target", None)
    for field, kind in NAMING:
        for named in (getattr(command, field, ""), getattr(target, field, "")):
            found = rows.get(kind, named) if isinstance(named, str) and named else None
            if found is not None:
                return found.in_document
    for named in getattr(command, "paragraphs", ()):
        if isinstance(named, str) and (paragraph := rows.get(Paragraph, named)) is not None:
            return paragraph.document
    document = getattr(command, "document", "")
    return document if isinstance(document, str) else ""
