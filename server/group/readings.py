"""What a reading takes: comments, proposals or bridging text; anything else waits in the chair's list."""

from dataclasses import replace

from server.drafting import Content, bridges
from server.group.actor import Actor, Facts
from server.group.commands import AddOption, AddParagraph, Command, OpenReading, ProposeText
from server.group.events import Event, ParagraphProposed, ReadingOpened
from server.group.modalities import modality
from server.group.rows import Rows
from server.group.rows_chairs_text import ChairsText
from server.group.rows_text import Document, Option, Paragraph, Takes
from server.group.text import decide_text
from server.kernel import Refused, limits

Decision = tuple[Event, ...] | Refused

AFTER_CHAIRS_TEXT = "after_chairs_text"
NARROWING: tuple[Takes, ...] = ("proposals", "bridging text", "comments")
"""From what takes most to what takes least."""


def open_reading(rows: Rows, actor: Actor, command: OpenReading, facts: Facts) -> Decision:
    """`reading.open`: who presides says which reading it is and what it takes; an earlier one is over for good."""
    document = rows.get(Document, command.document)
    if document is None:
        return Refused("unknown-document", do="open the document again", field="document")
    if command.number > limits.READINGS_MAX:
        return Refused("malformed", do=f"a document has at most {limits.READINGS_MAX} readings", field="number")
    if command.number < document.reading:
        do = f"reading {command.number} is over: this is reading {document.reading}"
        return Refused("reading-over", do=do, field="number", present={"reading": document.reading})
    if (command.number, command.takes) == (document.reading, document.takes):
        return Refused("already-so", do="this reading takes just that", field="takes")
    return (ReadingOpened(document=replace(document, reading=command.number, takes=command.takes)),)


def takes_at(rows: Rows, document: Document, place: str) -> Takes:
    """What is taken at a paragraph or option: by the reading, and by the modality where the group works from a chair's
    text; the narrower of both."""
    found = document.takes
    worked = [one for one in rows.within(ChairsText, document.id) if one.question]
    if any(place in one.paragraphs for one in worked) and modality(rows, AFTER_CHAIRS_TEXT) == "bridging text":
        found = max(found, "bridging text", key=NARROWING.index)
    return found


def is_taken(rows: Rows, actor: Actor, command: Command, facts: Facts) -> bool:
    """Whether what is submitted stands in the text at once, as far as the reading goes; else it waits in the list."""
    place = _place(command)
    row = rows.get(Paragraph, place) or rows.get(Option, place)
    document = rows.get(Document, row.document if row is not None else getattr(command, "document", ""))
    if document is None:
        return True
    takes = takes_at(rows, document, place)
    if takes == "bridging text":
        return _is_bridging(rows, actor, command, facts)
    return takes == "proposals"


def _place(command: Command) -> str:
    match command:
        case AddParagraph(after=after):
            return after
        case AddOption(option=option, paragraphs=paragraphs):
            return option or (paragraphs[0] if paragraphs else "")
        case _:
            place: str = getattr(command, "paragraph", "")
            return place


def _is_bridging(rows: Rows, actor: Actor, command: Command, facts: Facts) -> bool:
    """Whether it only puts another text in a bracket that stands; what is refused is refused, wherever it goes."""
    if isinstance(command, AddOption):
        return bool(command.option)
    if not isinstance(command, ProposeText):
        return False
    tried = decide_text(rows, actor, command, facts)
    before = rows.get(Paragraph, command.paragraph)
    if isinstance(tried, Refused) or before is None:
        return True
    made = [event for event in tried if isinstance(event, ParagraphProposed)]
    return all(bridges(before.content, Content(event.nodes, event.counter)) for event in made)
