"""Deciding on a whole submission: withdraw it, or say that it was taken down in error."""

from server.drafting import Content, withdraw
from server.group.actor import Actor, Facts
from server.group.alternatives import emptied
from server.group.changing import amended, may_change
from server.group.commands import DisownProposal, WithdrawProposal
from server.group.events import Event, ProposalGone, TextWithdrawn
from server.group.finding import alternatives_of, sponsor_of
from server.group.options import withdraw_from_option
from server.group.rows import Rows
from server.group.rows_text import Option, Paragraph, Proposal
from server.group.standing import supported_by_others
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def withdraw_proposal(rows: Rows, actor: Actor, command: WithdrawProposal, facts: Facts) -> Decision:
    """`proposal.withdraw`: a sponsor leaves all that the submission made; co-sponsors keep it."""
    proposal = rows.get(Proposal, command.proposal)
    if proposal is None:
        return Refused("unknown-proposal", do="it has gone from the text already", field="proposal")
    return _withdrawn(rows, actor, proposal, facts, sponsor_of(actor), disowned=False)


def disown_proposal(rows: Rows, actor: Actor, command: DisownProposal, facts: Facts) -> Decision:
    """`proposal.disown`: what the secretariat took down for us was an error; until our next act on the paragraph."""
    proposal = rows.get(Proposal, command.proposal)
    if proposal is None:
        return Refused("unknown-proposal", do="it has gone from the text already", field="proposal")
    if actor.delegation != proposal.delegation or actor.on_behalf_of:
        return Refused("not-yours", do="only the delegation that it was taken down for", by=(proposal.delegation,))
    if not proposal.taken_down:
        return Refused("built-upon", do="you have acted on it since: withdraw it instead", field="proposal")
    return _withdrawn(rows, actor, proposal, facts, proposal.delegation, disowned=True)


def _withdrawn(
    rows: Rows, actor: Actor, proposal: Proposal, facts: Facts, delegation: str, *, disowned: bool
) -> Decision:
    events: list[Event] = []
    remains = False
    for paragraph_id in proposal.paragraphs:
        paragraph = rows.get(Paragraph, paragraph_id)
        if paragraph is None:
            continue
        content = _without(rows, paragraph, proposal.id, delegation)
        remains = remains or _holds(content, proposal.id)
        if content == paragraph.content:
            continue
        if isinstance(ending := may_change(rows, actor, paragraph, facts), Refused):
            return ending
        event = TextWithdrawn(
            **amended(paragraph, content), proposal=proposal.id, delegation=delegation, disowned=disowned
        )
        events += [*ending, event, *emptied(paragraph, content)]
    for option_id in proposal.options:
        option = rows.get(Option, option_id)
        if option is not None:
            changed, left_in = withdraw_from_option(rows, option, proposal.id, delegation)
            remains = remains or left_in
            events += changed
    if not events:
        return Refused("nothing-to-withdraw", do="you sponsor nothing of it that stands", field="proposal")
    gone: tuple[Event, ...] = () if remains else (ProposalGone(document=proposal.document, proposal=proposal.id),)
    return (*events, *gone)


def _without(rows: Rows, paragraph: Paragraph, proposal: str, delegation: str) -> Content:
    supported = supported_by_others(rows, paragraph.id, delegation)
    content = paragraph.content
    for _, alternative in alternatives_of(paragraph.content):
        if alternative.proposal == proposal and delegation in alternative.sponsors:
            content = withdraw(content, delegation, alternative.id, supported=supported)
    return content


def _holds(content: Content, proposal: str) -> bool:
    return any(alternative.proposal == proposal for _, alternative in alternatives_of(content))
