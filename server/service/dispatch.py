"""The rules of the program: which room decides on which command."""

from server.drafting import Content, laws, read
from server.floor import decide_sitting
from server.group import (
    CHAIR,
    Actor,
    CloseSitting,
    Command,
    CreateDocument,
    DescribeDocument,
    Event,
    Facts,
    OpenSitting,
    Paragraph,
    ParagraphProposed,
    Preside,
    ProposeText,
    Rows,
    TurnTo,
    actor_for,
    decide,
    evolve,
)
from server.kernel import Refused
from server.library import Imported, decide_document
from server.service.beside import read_text
from server.service.rules import Prepared, Rules


def working_rules() -> Rules:
    """The rules of the working group, from the rooms that have them."""
    return Rules(decide=_decide, evolve=evolve, actor_for=actor_for, prepare=_prepare, broken_law=broken_law)


def _prepare(command: Command) -> Prepared | Refused:
    """The text that a document is made of is read before the command's turn: that may take long."""
    if not isinstance(command, CreateDocument):
        return None
    if not command.text:
        return Imported()
    read_in = read_text(command.text, command.names)
    return read_in if isinstance(read_in, Refused) else read_in.text


def broken_law(rows: Rows, actor: Actor, command: Command, events: tuple[Event, ...]) -> str:
    """Which of laws 1 to 3 an amendment of this very text would break (domain 3), "" for none.

    Rebased, or with brackets typed in it, a wish does not read literally: then the base and everybody else count.
    """
    if not isinstance(command, ProposeText):
        return ""
    sponsor = actor.delegation or CHAIR
    for event in events:
        before = rows.get(Paragraph, event.paragraph) if isinstance(event, ParagraphProposed) else None
        if before is None or not isinstance(event, ParagraphProposed):
            continue
        after = Content(event.nodes, event.counter)
        literally = not command.typed and not event.rebased
        text = command.text if literally else read(after, sponsor)
        if broken := laws.broken(before.content, after, text, sponsor, command.choosing or None):
            return broken
    return ""


def _decide(
    rows: Rows, actor: Actor, command: Command, facts: Facts, prepared: Prepared
) -> tuple[Event, ...] | Refused:
    if isinstance(command, OpenSitting | CloseSitting | Preside | TurnTo):
        return decide_sitting(rows, actor, command, facts)
    if isinstance(command, CreateDocument | DescribeDocument):
        imported = prepared if isinstance(prepared, Imported) else None
        return decide_document(rows, actor, command, facts, imported)
    return decide(rows, actor, command, facts)
