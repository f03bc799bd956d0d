"""Deciding on an alternative that was dropped with the old text, and comes back by citing the old paper (domain 4)."""

from server.drafting import Conflict, Content, made_by, propose_on, put_back, read, says, with_words_back
from server.group.actor import Actor, Facts
from server.group.changing import amended, conflict, may_change, submission, submitted, too_many
from server.group.commands import BringBack, ProposeText
from server.group.events import AlternativeBroughtBack, Event
from server.group.finding import alternative_in, paragraph_of, sponsor_of
from server.group.paragraphs import newly_behind, wished
from server.group.rows import Rows
from server.group.rows_chairs_text import ChairsPart, ChairsText
from server.group.rows_text import Paragraph
from server.group.standing import held_by_others
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def bring_back(rows: Rows, actor: Actor, command: BringBack, facts: Facts) -> Decision:
    """`alternative.bring_back`: its words stand in the text again, in the name of whoever brings them back, and what
    was held about them is held again. It is no new text: every reading takes it."""
    part = _part(rows, command)
    if isinstance(part, Refused):
        return part
    paragraph = paragraph_of(rows, part.paragraph, command.document)
    if isinstance(paragraph, Refused):
        return paragraph
    ending = may_change(rows, actor, paragraph, facts)
    if isinstance(ending, Refused):
        return ending
    proposal = submission(rows, actor, facts, paragraph.document, "", (paragraph.id,))
    if isinstance(proposal, Refused):
        return proposal
    content = _with_it(rows, actor, command, part, paragraph, proposal.id)
    if isinstance(content, Refused):
        return content
    if content == paragraph.content:
        return Refused("no-change", do="these words stand in the text", field="alternative")
    if (refused := too_many(paragraph.content, content)) is not None:
        return refused
    event = AlternativeBroughtBack(
        **amended(paragraph, content),
        proposal=proposal.id,
        delegation=sponsor_of(actor),
        made=made_by(paragraph.content, content, sponsor_of(actor)),
        taken=newly_behind(paragraph.content, content, sponsor_of(actor)),
        rebased=True,
        paper=command.paper,
        cited=command.alternative,
    )
    return (*ending, event, *(submitted(rows, proposal) if event.made else ()))


def _part(rows: Rows, command: BringBack) -> ChairsPart | Refused:
    """What the paper says of the paragraph, where the group works from the text that replaced it."""
    text = rows.get(ChairsText, command.paper)
    if text is None:
        return Refused("unknown-chairs-text", do="cite a paper of this document", field="paper")
    if not text.question:
        return Refused("already-so", do="the old text stands: nothing has gone from it", field="paper")
    for part in rows.within(ChairsPart, text.id):
        if part.paragraph == command.paragraph:
            return part
    return Refused("unknown-paragraph", do="this paragraph is not in that paper", field="paragraph")


def _with_it(
    rows: Rows, actor: Actor, command: BringBack, part: ChairsPart, paragraph: Paragraph, proposal: str
) -> Content | Refused:
    """The paragraph with the words at their place, or as they were typed into it."""
    found = alternative_in(part.old, command.alternative)
    if isinstance(found, Refused):
        return found
    words, sponsor = read(Content(found[1].nodes)).strip(), sponsor_of(actor)
    if command.text:
        if words and not says(command.text, words):
            return Refused("malformed", do=f"the text is to have the words that come back: “{words}”", field="text")
        typed = ProposeText(paragraph=paragraph.id, text=command.text, version=command.version)
        return wished(rows, paragraph, sponsor, typed, proposal)
    place = next(one for one in part.places if one.alternative == command.alternative)
    exactly = put_back(paragraph.content, part.content, place.start, place.end, found[1].nodes, sponsor, proposal)
    if exactly is not None:
        return exactly
    text = with_words_back(read(part.content), place.start, place.end, words)
    held = held_by_others(rows, paragraph.id, sponsor)
    content = propose_on(paragraph.content, part.content, text, sponsor, None, held, proposal=proposal)
    if isinstance(content, Conflict):
        return conflict(paragraph, "the words around have changed since: type them where they belong now")
    return content
