"""Proposals that wait until who presides brings them in (domain 3, modality *proposals*), or that a reading does not
take.

A waiting proposal is no event and no row: the group's stream is the same for all its members, and only the sponsor,
who presides and the secretariat may know of it. It waits as the commands that were submitted, beside the record, and
becomes events when it is introduced, on the text as it then stands.
"""

from dataclasses import dataclass, replace

from server.group.actor import Actor, Facts, Submission
from server.group.caucus_submitting import Part, Together, put_together, submit_caucus
from server.group.commands import (
    AddOption,
    AddParagraph,
    Command,
    DeleteParagraph,
    IntroduceProposal,
    MoveParagraph,
    PlaceBrackets,
    ProposeText,
    SubmitCaucus,
    WithdrawProposal,
)
from server.group.events import Event, ProposalIntroduced
from server.group.expanding import Deciding, in_turn
from server.group.finding import option_of, paragraph_of, sponsor_of
from server.group.modalities import modality
from server.group.readings import is_taken
from server.group.rights import DELEGATES, permitted
from server.group.rows import Rows
from server.group.rows_people import Delegation
from server.group.rows_text import Proposal
from server.group.text import decide_text
from server.kernel import BrokenRule, Refused, limits

Decision = tuple[Event, ...] | Refused

WHEN_INTRODUCED = "when introduced"
SUBMITTED = (ProposeText, AddParagraph, DeleteParagraph, MoveParagraph, AddOption, PlaceBrackets)
"""What a reading takes or does not: with brackets alone, which propose nothing and open a place all the same."""
PROPOSING = (ProposeText, AddParagraph, DeleteParagraph, MoveParagraph, AddOption)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The waiting proposal of that id is its sponsor's alone again."""

    proposal: str


Aside = Submission | TakenBack


def aside(rows: Rows, actor: Actor, command: Command, facts: Facts) -> Aside | Refused | None:
    """What a command does to the list of waiting proposals; None where it is a matter of the text.

    What the secretariat takes down for a delegation has been said from the floor, so it is introduced already.
    """
    if isinstance(command, WithdrawProposal) and (waiting := facts.waiting(command.proposal)) is not None:
        return _taken_back(rows, actor, command, waiting)
    if actor.role not in DELEGATES or actor.on_behalf_of:
        return None
    if isinstance(command, SubmitCaucus):
        return _aside_together(rows, actor, command, facts)
    waits = isinstance(command, PROPOSING) and modality(rows, "proposals") == WHEN_INTRODUCED
    if not waits and (not isinstance(command, SUBMITTED) or is_taken(rows, actor, command, facts)):
        return None
    return permitted(rows, actor, command) or _submitted(rows, actor, command, facts)


def _aside_together(rows: Rows, actor: Actor, command: SubmitCaucus, facts: Facts) -> Submission | Refused | None:
    """What a caucus submits waits as a whole where a part of it would."""
    if (refused := permitted(rows, actor, command)) is not None:
        return refused
    found = put_together(rows, actor, command, facts)
    if isinstance(found, Refused):
        return found
    waits = modality(rows, "proposals") == WHEN_INTRODUCED
    if not waits and all(is_taken(rows, actor, part, facts) for part in found.commands):
        return None
    return _submitted_together(rows, actor, command, facts, found)


def _taken_back(rows: Rows, actor: Actor, command: WithdrawProposal, waiting: Submission) -> Aside | Refused:
    if (refused := permitted(rows, actor, command)) is not None:
        return refused
    if actor.on_behalf_of or actor.delegation != waiting.delegation:
        # Whoever may not know of it is told no more than where there is none.
        return _unknown()
    return TakenBack(waiting.id)


def _submitted(rows: Rows, actor: Actor, command: Command, facts: Facts) -> Submission | Refused:
    """The submission with this command: what could not stand in the text now is refused now."""
    named = _named(command)
    earlier = facts.waiting(named) if named else None
    if earlier is not None and earlier.delegation != actor.delegation:
        return Refused("unknown-proposal", do="submit it as a proposal of its own", field="proposal")
    if earlier is not None and len(earlier.commands) >= limits.SUBMISSION_PARTS_MAX:
        most = limits.SUBMISSION_PARTS_MAX
        return Refused("too-many", do=f"a proposal has at most {most} parts: submit the rest as another")
    tried = decide_text(rows, actor, _alone(command) if earlier is not None else command, facts)
    # A question that is open is not broken by what waits.
    if isinstance(tried, Refused) and tried.code != "in-question":
        return tried
    if earlier is not None:
        return replace(earlier, commands=(*earlier.commands, command))
    return Submission(
        id=named or facts.new_id("prop-"),
        document=_document(rows, command),
        delegation=actor.delegation,
        person=actor.person,
        role=actor.role,
        at=facts.now.isoformat(),
        commands=(command,),
    )


def _submitted_together(
    rows: Rows, actor: Actor, command: SubmitCaucus, facts: Facts, found: Together
) -> Submission | Refused:
    """What a caucus submits waits as one, in the order of the floor like any other."""
    tried = submit_caucus(rows, actor, command, facts)
    if isinstance(tried, Refused) and tried.code != "in-question":
        return tried
    return Submission(
        id=facts.new_id("prop-"),
        document=found.document,
        delegation=actor.delegation,
        person=actor.person,
        role=actor.role,
        at=facts.now.isoformat(),
        commands=found.commands,
        others=found.others,
    )


def _document(rows: Rows, command: Command) -> str:
    """The document that a command is about, whether it names it or only a place in it."""
    match command:
        case AddOption(option=name) if name:
            option = option_of(rows, name)
            return command.document if isinstance(option, Refused) else option.document
        case ProposeText() | DeleteParagraph() | MoveParagraph() | PlaceBrackets():
            place = command.paragraph
        case AddParagraph(after=name):
            place = name
        case AddOption(paragraphs=names):
            place = names[0] if names else ""
        case _:
            raise BrokenRule(f"{command.type} proposes nothing")
    paragraph = paragraph_of(rows, place)
    return command.document if isinstance(paragraph, Refused) else paragraph.document


def introduce(rows: Rows, actor: Actor, command: IntroduceProposal, facts: Facts) -> Decision:
    """`proposal.introduce`: who presides brings a waiting proposal into the text as it now stands."""
    waiting = facts.waiting(command.proposal)
    if waiting is None:
        return _unknown()
    sponsor = rows.get(Delegation, waiting.delegation)
    if sponsor is None or not sponsor.active:
        return Refused("not-permitted", do="its sponsor is no member any more: another member may take it up")
    author = Actor(person=waiting.person, role=waiting.role, delegation=waiting.delegation)
    named = replace(facts, new_id=lambda prefix: waiting.id if prefix == "prop-" else facts.new_id(prefix))
    events = in_turn(rows, named, [_part(author, part, waiting.others, waiting.id) for part in waiting.commands])
    if isinstance(events, Refused):
        return events
    introduced = ProposalIntroduced(
        document=waiting.document,
        proposal=waiting.id,
        delegation=sponsor_of(author),
        submitted_at=waiting.at,
    )
    return (*events, introduced)


def _part(author: Actor, command: Command, others: tuple[str, ...], proposal: str) -> Deciding:
    if others:
        still = tuple(name for name in others if name != author.delegation)
        return Part(actor=author, command=command, others=still, proposal=proposal).decide

    def deciding(rows: Rows, facts: Facts) -> Decision:
        stands = bool(_named(command)) and rows.get(Proposal, _named(command)) is not None
        return decide_text(rows, author, command if stands else _alone(command), facts)

    return deciding


def _named(command: Command) -> str:
    """The proposal that the command says it belongs to."""
    return command.proposal if isinstance(command, ProposeText | AddParagraph | MoveParagraph | AddOption) else ""


def _alone(command: Command) -> Command:
    """The command as the first of its proposal."""
    return (
        replace(command, proposal="")
        if isinstance(command, ProposeText | AddParagraph | MoveParagraph | AddOption)
        else command
    )


def _unknown() -> Refused:
    return Refused("unknown-proposal", do="it has been introduced or taken back already", field="proposal")
