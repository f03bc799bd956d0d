"""The rules of the program: which room decides on which command."""

from collections.abc import Callable, Mapping

from server.drafting import Content, laws, read
from server.floor import ABOUT_SITTINGS, decide_sitting
from server.group import (
    Actor,
    BringBack,
    Command,
    CreateDocument,
    DescribeDocument,
    Event,
    Facts,
    IntroduceProposal,
    NoObjection,
    Paragraph,
    ParagraphProposed,
    ProposeText,
    Rows,
    SayNoObjection,
    Submission,
    SubmitCaucus,
    TakenBack,
    actor_for,
    aside,
    decide,
    evolve,
    no_objection,
)
from server.kernel import Refused
from server.library import Imported, decide_document
from server.service.beside import read_text
from server.service.rules import Prepared, Rules


def working_rules() -> Rules:
    """The rules of the working group, from the rooms that have them."""
    return Rules(
        decide=_decide, aside=_aside, evolve=evolve, actor_for=actor_for, prepare=_prepare, broken_law=broken_law
    )


def _aside(
    rows: Rows, actor: Actor, command: Command, facts: Facts
) -> Submission | TakenBack | NoObjection | Refused | None:
    """What a command does beside the record, None where it is a matter of the record."""
    if isinstance(command, SayNoObjection):
        return no_objection(rows, actor, command, facts)
    return aside(rows, actor, command, facts)


def _prepare(command: Command, names: Callable[[], Mapping[str, str]]) -> Prepared | Refused:
    """The text that a document is made of is read before the command's turn: that may take long."""
    if not isinstance(command, CreateDocument):
        return None
    if not command.text:
        return Imported()
    read_in = read_text(command.text, {**names(), **command.names})
    return read_in if isinstance(read_in, Refused) else read_in.text


def broken_law(rows: Rows, actor: Actor, command: Command, events: tuple[Event, ...]) -> str:
    """Which of laws 1 to 3 an amendment of this very text would break (domain 3), "" for none.

    Rebased, or with brackets typed in it, a wish does not read literally: then the base and everybody else count.
    """
    if not isinstance(command, ProposeText | IntroduceProposal | BringBack | SubmitCaucus):
        return ""
    last = {event.paragraph: event for event in events if isinstance(event, ParagraphProposed)}
    for paragraph, event in last.items():
        before = rows.get(Paragraph, paragraph)
        if before is None:
            continue
        after = Content(event.nodes, event.counter)
        literally = isinstance(command, ProposeText) and not command.typed and not event.rebased
        text = command.text if isinstance(command, ProposeText) and literally else read(after, event.delegation)
        choosing = command.choosing if isinstance(command, ProposeText) else {}
        if broken := laws.broken(before.content, after, text, event.delegation, choosing or None, event.others):
            return broken
    return ""


def _decide(
    rows: Rows, actor: Actor, command: Command, facts: Facts, prepared: Prepared
) -> tuple[Event, ...] | Refused:
    if isinstance(command, ABOUT_SITTINGS):
        return decide_sitting(rows, actor, command, facts)
    if isinstance(command, CreateDocument | DescribeDocument):
        imported = prepared if isinstance(prepared, Imported) else None
        return decide_document(rows, actor, command, facts, imported)
    return decide(rows, actor, command, facts)
