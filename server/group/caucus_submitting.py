"""A caucus submits: what was private becomes a proposal under the names that were put to it, and nothing else of it."""

from dataclasses import dataclass, replace

from server.group.actor import Actor, Facts
from server.group.caucus import Caucus, CaucusText
from server.group.caucuses import is_in, unknown_caucus, went_on
from server.group.commands import AddParagraph, Command, ProposeText
from server.group.commands_caucus import AFTER, SubmitCaucus
from server.group.events import Event
from server.group.expanding import in_turn
from server.group.rows import Rows
from server.group.rows_people import Delegation
from server.group.rows_text import Proposal
from server.group.text import decide_together
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What a caucus submits: the commands that it comes to, and who puts them forward with the one that asks."""

    document: str
    commands: tuple[Command, ...]
    others: tuple[str, ...]


def put_together(rows: Rows, actor: Actor, command: SubmitCaucus, facts: Facts) -> Together | Refused:
    """What the named texts of the caucus come to, or why they cannot be submitted so."""
    caucus = facts.caucus(command.caucus)
    if caucus is None or not is_in(caucus, actor):
        return unknown_caucus()
    texts = [text for text in caucus.texts if text.place in command.editions]
    if not texts or len(texts) < len(command.editions):
        return Refused("unknown-text", do="name places that the caucus works on now", field="editions")
    for text in texts:
        if text.edition != command.editions[text.place]:
            return went_on(text.place)
    names = {frozenset({*text.names, actor.delegation}) for text in texts}
    if len(names) > 1:
        return Refused("names-differ", do="put the same names to each of these texts, or submit them one by one")
    others = sorted(names.pop() - {actor.delegation})
    return Together(
        document=caucus.document,
        commands=tuple(_command(caucus, text) for text in texts),
        others=tuple(name for name in others if _may(rows, name)),
    )


def submit_caucus(rows: Rows, actor: Actor, command: SubmitCaucus, facts: Facts) -> Decision:
    """`caucus.submit`: one proposal, one event for each paragraph, all of it or nothing."""
    found = put_together(rows, actor, command, facts)
    if isinstance(found, Refused):
        return found
    proposal = facts.new_id("prop-")
    named = replace(facts, new_id=lambda prefix: proposal if prefix == "prop-" else facts.new_id(prefix))
    parts = [Part(actor=actor, command=part, others=found.others, proposal=proposal) for part in found.commands]
    return in_turn(rows, named, [part.decide for part in parts])


def without_submitted(caucus: Caucus, command: SubmitCaucus) -> Caucus:
    """The caucus once these texts of it are submitted."""
    return replace(
        caucus,
        number=caucus.number + 1,
        texts=tuple(text for text in caucus.texts if text.place not in command.editions),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One paragraph of it, decided on as the ones before it left the text."""

    actor: Actor
    command: Command
    others: tuple[str, ...]
    proposal: str

    def decide(self, rows: Rows, facts: Facts) -> Decision:
        """Its events, or why there are none."""
        stands = rows.get(Proposal, self.proposal) is not None
        command = self.command
        if stands and isinstance(command, ProposeText | AddParagraph):
            command = replace(command, proposal=self.proposal)
        return decide_together(rows, self.actor, command, facts, self.others)


def _command(caucus: Caucus, text: CaucusText) -> Command:
    if text.place.startswith(AFTER):
        return AddParagraph(document=caucus.document, after=text.place.removeprefix(AFTER), text=text.text)
    return ProposeText(document=caucus.document, paragraph=text.place, text=text.text, version=text.version)


def _may(rows: Rows, name: str) -> bool:
    found = rows.get(Delegation, name)
    return found is not None and found.active
