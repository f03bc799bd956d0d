"""Deciding on the chair's text: show a clean one, say where each old bracket goes, take it back."""

from dataclasses import replace
from datetime import timedelta

from server.drafting import Became, Content, Run, paragraph_hash, read, rewritten, says, where_it_went
from server.group.actor import Actor, Facts
from server.group.commands import ShowChairsText, WithdrawChairsText
from server.group.events import ChairsTextShown, ChairsTextWithdrawn, Event
from server.group.finding import alternatives_of, paragraph_of
from server.group.modalities import notice_minutes
from server.group.rows import Rows
from server.group.rows_chairs_text import ChairsPart, ChairsText, Where
from server.group.rows_consensus import Question
from server.group.rows_subsidiary import Subsidiary
from server.group.rows_text import Paragraph
from server.kernel import JsonValue, Refused, limits

Decision = tuple[Event, ...] | Refused

WAYS: dict[str, Became] = {"taken over": "taken over", "merged": "merged", "dropped": "dropped"}
ELSEWHERE_WORDS_MIN = 4
"""Fewer words than these are found in another paragraph by chance."""


def show_chairs_text(rows: Rows, actor: Actor, command: ShowChairsText, facts: Facts) -> Decision:
    """`chairs_text.show`: all get it at the same moment, with what becomes of each old bracket; its notice begins."""
    places = _places(rows, actor, command)
    if isinstance(places, Refused):
        return places
    name = facts.new_id("ct-")
    parts: list[ChairsPart] = []
    for one in places:
        facts.between()
        part = _part(one, name, command.texts[one.id], facts)
        if isinstance(part, Refused):
            return part
        parts.append(part)
    said = _as_said(_elsewhere(parts), command.became)
    if isinstance(said, Refused):
        return said
    until = facts.now + timedelta(minutes=notice_minutes(rows))
    text = ChairsText(
        id=name,
        document=places[0].document,
        title=command.title,
        paragraphs=tuple(one.id for one in places),
        by=_facilitates(rows, actor, places),
        shown_at=facts.now.isoformat(),
        notice_until=until.isoformat(),
    )
    before = [one for one in shown_texts(rows, text.document) if {*one.paragraphs} & {*text.paragraphs}]
    for old in before:
        if any(question.chairs_text == old.id for question in rows.within(Question, text.document)):
            return Refused("in-question", do="retract the question on the text that it would replace", field="texts")
    return (ChairsTextShown(text=text, parts=said, replaces=tuple(one.id for one in before)),)


def _places(rows: Rows, actor: Actor, command: ShowChairsText) -> tuple[Paragraph, ...] | Refused:
    """The paragraphs, each as it was when the text was written beside it, and such as can get another text."""
    if not command.texts:
        return Refused("malformed", do="write the clean text of a paragraph at least", field="texts")
    if len(command.texts) > limits.EN_BLOC_PARAGRAPHS_MAX:
        most = f"a chair's text has at most {limits.EN_BLOC_PARAGRAPHS_MAX} paragraphs"
        return Refused("malformed", do=most, field="texts")
    found: list[Paragraph] = []
    for one in command.texts:
        paragraph = paragraph_of(rows, one, found[0].document if found else command.document)
        if isinstance(paragraph, Refused):
            return replace(paragraph, field="texts")
        found.append(paragraph)
    rules: tuple[tuple[str, str, list[Paragraph]], ...] = (
        (
            "version-conflict",
            "the text went on: look at it as it stands, then show yours",
            [one for one in found if command.shown.get(one.id, one.version) != one.version],
        ),
        ("already-agreed", "put the question of reopening it", [one for one in found if one.agreement is not None]),
        ("in-option", "clear the option that it lies in first", [one for one in found if one.inside is not None]),
    )
    for code, do, wrong in rules:
        if wrong:
            present: dict[str, JsonValue] = {
                one.id: {"label": one.label, "version": one.version, "hash": one.hash} for one in wrong
            }
            return Refused(code, do=do, field="texts", present={"paragraphs": present})
    if actor.role != "presides" and not _facilitates(rows, actor, tuple(found)):
        do = "who presides, or a facilitator of the subsidiary group that works on all of it, puts a text forward"
        return Refused("not-permitted", do=do)
    return tuple(sorted(found, key=lambda one: (one.order, one.id)))


def _facilitates(rows: Rows, actor: Actor, places: tuple[Paragraph, ...]) -> str:
    """The subsidiary group with all of these paragraphs that the actor facilitates, "" where there is none."""
    for group in rows.within(Subsidiary, places[0].document):
        if actor.person in group.facilitators and {one.id for one in places} <= {*group.paragraphs}:
            return group.id
    return ""


def _part(paragraph: Paragraph, chairs_text: str, text: str, facts: Facts) -> ChairsPart | Refused:
    content = rewritten(paragraph.content, text)
    facts.between()
    if any(isinstance(node, Run) and {*node.text} & {"[", "]"} for node in content.nodes):
        do = f"{paragraph.label or 'a paragraph'}: a chair's text has no brackets: write the words without them"
        return Refused("not-clean", do=do, field="texts", present={"paragraphs": [paragraph.id]})
    if content == paragraph.content:
        do = f"{paragraph.label or 'a paragraph'} reads so already: leave it out"
        return Refused("no-change", do=do, field="texts", present={"paragraphs": [paragraph.id]})
    return written_beside(paragraph, chairs_text, content, text)


def written_beside(paragraph: Paragraph, chairs_text: str, content: Content, text: str) -> ChairsPart:
    """The part of a chair's text beside the paragraph as it stands."""
    went = where_it_went(paragraph.content, text)
    return ChairsPart(
        id=f"{chairs_text}:{paragraph.id}",
        document=paragraph.document,
        chairs_text=chairs_text,
        paragraph=paragraph.id,
        label=paragraph.label,
        version=paragraph.version,
        hash=paragraph.hash,
        before=paragraph.nodes,
        nodes=content.nodes,
        counter=max(content.counter, paragraph.counter),
        becomes=paragraph_hash(content, paragraph.level, paragraph.parent),
        places=tuple(
            Where(bracket=one.bracket, alternative=one.alternative, became=one.became, start=one.start, end=one.end)
            for one in went
        ),
    )


def _elsewhere(parts: list[ChairsPart]) -> tuple[ChairsPart, ...]:
    """The same, where words that are not at their place stand in another paragraph of the text."""
    texts = {part.paragraph: read(part.content) for part in parts}
    together = " ".join(texts.values())
    found: list[ChairsPart] = []
    for part in parts:
        words = _words_in(part)
        places = []
        for one in part.places:
            said, into = words[one.alternative], ""
            if one.became == "dropped" and len(said.split()) >= ELSEWHERE_WORDS_MIN and says(together, said):
                into = next((name for name, text in texts.items() if name != part.paragraph and says(text, said)), "")
            places.append(replace(one, became="taken over", into=into) if into else one)
        found.append(replace(part, places=tuple(places)))
    return tuple(found)


def _words_in(part: ChairsPart) -> dict[str, str]:
    return {one.id: read(Content(one.nodes)) for _, one in alternatives_of(part.old)}


def _as_said(parts: tuple[ChairsPart, ...], became: dict[str, str]) -> tuple[ChairsPart, ...] | Refused:
    """The same with what the author says of an alternative; that it was taken over must be so."""
    known = {f"{part.paragraph}/{one.alternative}" for part in parts for one in part.places}
    if strangers := [name for name in became if name not in known]:
        do = f"name it as paragraph/alternative, as the text stands: {strangers[0]} is not in it"
        return Refused("unknown-alternative", do=do, field="became")
    if not {*became.values()} <= {*WAYS}:
        return Refused("malformed", do=f"say one of: {', '.join(WAYS)}", field="became")
    together = " ".join(read(part.content) for part in parts)
    found: list[ChairsPart] = []
    for part in parts:
        words = _words_in(part)
        places: list[Where] = []
        for one in part.places:
            way = WAYS[became.get(f"{part.paragraph}/{one.alternative}", one.became)]
            said = words[one.alternative].strip()
            if way == "taken over" != one.became and said and not says(together, said):
                do = f"“{said}” does not stand in the text: say merged, or dropped"
                return Refused("malformed", do=do, field="became")
            places.append(one if way == one.became else replace(one, became=way, into="", said=True))
        found.append(replace(part, places=tuple(places)))
    return tuple(found)


def shown_texts(rows: Rows, document: str) -> list[ChairsText]:
    """The chair's texts of a document that were shown and that the group does not work from."""
    return [one for one in rows.within(ChairsText, document) if not one.question]


def shown_text(rows: Rows, chairs_text: str) -> ChairsText | Refused:
    """The chair's text that the group can still be asked to work from."""
    found = rows.get(ChairsText, chairs_text)
    if found is None:
        return Refused("unknown-chairs-text", do="fetch the document again: this text has gone", field="chairs_text")
    if found.question:
        return Refused("already-so", do="the group works from it already", field="chairs_text")
    return found


def withdraw_chairs_text(rows: Rows, actor: Actor, command: WithdrawChairsText, facts: Facts) -> Decision:
    """`chairs_text.withdraw`: who put it forward, or who presides, takes back what the group does not work from."""
    text = shown_text(rows, command.chairs_text)
    if isinstance(text, Refused):
        return text
    group = rows.get(Subsidiary, text.by) if text.by else None
    if actor.role != "presides" and (group is None or actor.person not in group.facilitators):
        return Refused("not-permitted", do="who put it forward, or who presides, takes it back")
    for question in rows.within(Question, text.document):
        if question.chairs_text == text.id:
            return Refused("in-question", do="retract the question on it first", field="chairs_text")
    return (ChairsTextWithdrawn(document=text.document, chairs_text=text.id),)


def parts_of(rows: Rows, text: ChairsText) -> list[ChairsPart]:
    """The parts of a chair's text, in the order of its paragraphs."""
    found = {part.paragraph: part for part in rows.within(ChairsPart, text.id)}
    return [found[one] for one in text.paragraphs if one in found]
