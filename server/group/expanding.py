"""One command over all the alternatives of a proposal: decided in turn, each after the one before."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from server.drafting import brackets
from server.group.actor import Actor, Facts
from server.group.commands import ObjectTo, ObjectToProposal, Support, SupportProposal, TakePosition
from server.group.events import Event, Recorded
from server.group.evolve import evolve
from server.group.overlay import Overlay
from server.group.positions import take_position
from server.group.rows import Rows
from server.group.rows_consensus import Target
from server.group.rows_text import Option, Paragraph, Proposal
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused
Deciding = Callable[[Rows, Facts], Decision]


def on_proposal(rows: Rows, actor: Actor, command: SupportProposal | ObjectToProposal, facts: Facts) -> Decision:
    """`proposal.support` and `proposal.object`: the position on every alternative that the proposal made."""
    proposal = rows.get(Proposal, command.proposal)
    if proposal is None or (command.document and command.document != proposal.document):
        return Refused("unknown-proposal", do="fetch the document again: this proposal has gone", field="proposal")
    commands: list[TakePosition] = []
    for target in targets_of(rows, proposal):
        match command:
            case SupportProposal():
                commands.append(Support(target=target))
            case ObjectToProposal(reason=reason, readers=readers):
                commands.append(ObjectTo(target=target, reason=reason, readers=readers))

    def taking(one: TakePosition) -> Deciding:
        return lambda now, then: take_position(now, actor, one, then)

    events = in_turn(rows, facts, [taking(one) for one in commands])
    if not isinstance(events, Refused) and not events:
        return Refused("already-so", do="you hold this position on all of it already", field="proposal")
    return events


def targets_of(rows: Rows, proposal: Proposal) -> Iterator[Target]:
    """Every alternative that a proposal made and that stands."""
    for paragraph_id in proposal.paragraphs:
        paragraph = rows.get(Paragraph, paragraph_id)
        for bracket in brackets(paragraph.content) if paragraph is not None else ():
            for alternative in bracket.alternatives:
                if alternative.proposal == proposal.id:
                    yield Target(paragraph=paragraph_id, alternative=alternative.id)
    for option_id in proposal.options:
        option = rows.get(Option, option_id)
        for choice in option.alternatives if option is not None else ():
            if choice.proposal == proposal.id:
                yield Target(option=option_id, alternative=choice.id)


def in_turn(rows: Rows, facts: Facts, decisions: list[Deciding]) -> Decision:
    """The events of several decisions, each made on the rows that the ones before it leave.

    What is so already is passed over; any other refusal refuses all.
    """
    now = Overlay(rows)
    events: list[Event] = []
    for decide in decisions:
        made = decide(now, replace(facts, head=facts.head + len(events)))
        if isinstance(made, Refused):
            if made.code == "already-so":
                continue
            return made
        for event in made:
            events.append(event)
            now.lay(evolve(now, unrecorded(event, facts, facts.head + len(events))))
    return tuple(events)


def unrecorded(event: Event, facts: Facts, seq: int) -> Recorded:
    """The event as it will be in the record, for looking ahead."""
    return Recorded(
        seq=seq,
        at=facts.now.isoformat(),
        sitting=facts.sitting,
        person="",
        delegation="",
        on_behalf_of="",
        command="",
        event=event,
    )
