"""Why a paragraph is not agreed: fixed codes with names, which the screen puts into a sentence of its own language.

Names are those that the audience may have: observers learn how many, never who.
"""

from collections.abc import Iterable, Iterator

from server.drafting import Alternative, Content, OpenValue, brackets, read
from server.group import Json, Mark, Option, Paragraph, Position, Question, Subsidiary
from server.kernel import JsonValue
from server.projections.audiences import Audience, shown
from server.projections.stands import Stands

CLOSED = frozenset({"agreed", "deleted"})
WORDS_QUOTED_CHARS_MAX = 60


def why_not(stands: Stands, paragraph: Paragraph, audience: Audience) -> list[JsonValue]:
    """The reasons, the weightiest first; none where it is agreed or deleted.

    Each is `{code, by, count, paragraphs, words, until}`: `by` are delegations, `count` how many places, values,
    objections there are, `paragraphs` those that it hangs on, `words` what an objection is about.
    """
    if paragraph.state in CLOSED:
        return []
    found: list[JsonValue] = [*_asked(stands, paragraph), *_provisional(stands, paragraph, audience)]
    found += _objections(stands, paragraph, audience)
    found += _text(stands, paragraph, audience)
    found += _elsewhere(stands, paragraph, audience)
    if not found or (not paragraph.question and paragraph.state == "clean" and paragraph.agreement is None):
        found.append(_reason("not-put"))
    return found


def _reason(
    code: str,
    *,
    by: Iterable[str] = (),
    count: int = 0,
    paragraphs: Iterable[str] = (),
    words: str = "",
    until: str = "",
) -> Json:
    names = [name for name in dict.fromkeys(by) if name]
    return {
        "code": code,
        "by": [*names],
        "count": count,
        "paragraphs": [*paragraphs],
        "words": words,
        "until": until,
    }


def _asked(stands: Stands, paragraph: Paragraph) -> Iterator[Json]:
    question = stands.get(Question, paragraph.question) if paragraph.question else None
    if question is not None:
        yield _reason("silence" if question.way == "silence" else "asked", until=question.deadline)


def _provisional(stands: Stands, paragraph: Paragraph, audience: Audience) -> Iterator[Json]:
    agreement = paragraph.agreement
    if agreement is None:
        return
    if agreement.missing:
        names = agreement.missing if audience == "members" else ()
        yield _reason("to-confirm", by=names, count=len(agreement.missing), until=agreement.confirm_by)
    if agreement.stage:
        yield _reason("at-stage", words=agreement.stage)
    if agreement.waits_for:
        yield _reason("waits-for", paragraphs=agreement.waits_for, count=len(agreement.waits_for))


def _objections(stands: Stands, paragraph: Paragraph, audience: Audience) -> Iterator[Json]:
    """Standing objections, those to the paragraph and those to each alternative in it."""
    by_words: dict[str, list[Position]] = {}
    for held in stands.within(Position, paragraph.id):
        row = shown(held, audience)
        if isinstance(row, Position) and row.position == "object" and row.standing and not row.to_be_confirmed:
            by_words.setdefault(row.target.alternative, []).append(row)
    alternatives = {each.id: each for each in alternatives_in(paragraph.content)}
    for name, positions in by_words.items():
        words = _quoted(alternatives[name]) if name in alternatives else ""
        code = "objection-to" if name else "objection"
        yield _reason(code, by=[each.delegation for each in positions], count=len(positions), words=words)


def _text(stands: Stands, paragraph: Paragraph, audience: Audience) -> Iterator[Json]:
    places = brackets(paragraph.content)
    if places:
        names = [name for place in places for each in place.alternatives for name in (*each.sponsors, *each.behind)]
        yield _reason("brackets", by=names if audience == "members" else (), count=len(places))
    values = _open_values(paragraph.content)
    if values:
        yield _reason("values", count=values)
    option = stands.get(Option, paragraph.inside.option) if paragraph.inside is not None else None
    if option is not None:
        names = [name for each in option.alternatives for name in (*each.sponsors, *each.behind)]
        yield _reason("in-option", by=names if audience == "members" else (), count=len(option.alternatives))


def _elsewhere(stands: Stands, paragraph: Paragraph, audience: Audience) -> Iterator[Json]:
    """Where it is being worked on, and what was marked as awaited."""
    for group in stands.all(Subsidiary):
        if paragraph.id in group.paragraphs:
            yield _reason("with-group", words=group.name, until=group.back_by)
    for held in stands.within(Mark, paragraph.id):
        mark = shown(held, audience)
        if not isinstance(mark, Mark):
            continue
        match mark.is_a:
            case "to revert":
                yield _reason("to-revert")
            case "awaiting instructions":
                yield _reason("awaiting-instructions", by=[mark.delegation], until=mark.until)
            case "pending paragraph":
                yield _reason("pending-paragraph", paragraphs=[mark.awaits])
            case "suggested for closure" | "asks to be heard":
                continue


def alternatives_in(content: Content) -> Iterator[Alternative]:
    """Every alternative, those in other alternatives too."""
    for bracket in brackets(content):
        yield from bracket.alternatives


def _open_values(content: Content) -> int:
    parts = [content.nodes, *(each.nodes for each in alternatives_in(content))]
    return sum(isinstance(node, OpenValue) for nodes in parts for node in nodes)


def _quoted(alternative: Alternative) -> str:
    words = read(Content(alternative.nodes)).strip()
    return words if len(words) <= WORDS_QUOTED_CHARS_MAX else f"{words[:WORDS_QUOTED_CHARS_MAX].rstrip()}…"
