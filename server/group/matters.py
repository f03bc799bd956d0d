"""Facts about text, made from rows for the consensus core: hashes, brackets, who is behind what, what is asked."""

from collections.abc import Iterator
from dataclasses import replace

from server import consensus
from server.drafting import Alternative, Bracket, Content, Node, brackets, is_clean, words_hash
from server.group.rows import Rows
from server.group.rows_consensus import Position, Question
from server.group.rows_people import CHAIR
from server.group.rows_text import Option, OptionAlternative, Paragraph
from server.kernel import Remembering, hash_of

Place = Paragraph | Option

FACTS_KEPT_MAX = 20_000
"""Facts about texts that are remembered: the words of an alternative never change, and most alternatives stay."""


def words_of(nodes: tuple[Node, ...]) -> str:
    """The hash of what an alternative says: its base reading with marks, so that a bracket put inside changes nothing;
    "" where it omits."""
    return _words_in(nodes)


def _base(nodes: tuple[Node, ...]) -> Iterator[Node]:
    for node in nodes:
        if isinstance(node, Bracket):
            yield from _base(node.base.nodes)
        else:
            yield node


def question_on(rows: Rows, place: Place) -> Question | None:
    """The open question that touches a paragraph or option, None where there is none."""
    for question in rows.within(Question, place.document):
        if question.option == place.id or any(
            asked.paragraph == place.id and not asked.out for asked in question.paragraphs
        ):
            return question
    return None


def around(rows: Rows, place: Place) -> Iterator[Option]:
    """The options that a paragraph or option lies in, from the inside out."""
    inside = place.inside
    while inside is not None and (option := rows.get(Option, inside.option)) is not None:
        yield option
        inside = option.inside


def touching(rows: Rows, place: Place) -> Question | None:
    """The open question that touches a place, itself or an option around it."""
    for one in (place, *around(rows, place)):
        if (question := question_on(rows, one)) is not None:
            return question
    return None


def subject_of(rows: Rows, place: Place) -> consensus.Subject:
    """What the consensus core knows of a paragraph or option."""
    question = question_on(rows, place)
    return consensus.Subject(
        id=place.id,
        text=text_of(rows, place),
        positions=frozenset(
            held_of(position) for position in rows.within(Position, place.id) if not position.to_be_confirmed
        ),
        agreement=agreed_of(place),
        question=question.id if question is not None else "",
        asks=question.asks if question is not None else "",
    )


def agreed_of(place: Place) -> consensus.Agreement | None:
    """A paragraph's agreement as the core knows it; an option is never agreed, only cleared."""
    if isinstance(place, Option) or place.agreement is None:
        return None
    given = place.agreement
    return consensus.Agreement(given.hash, frozenset(given.missing), frozenset(given.waits_for), given.stage)


def held_of(position: Position) -> consensus.Position:
    """A position row as the core knows it."""
    return consensus.Position(position.delegation, position.position, position.target.alternative, position.words)


def text_of(rows: Rows, place: Place) -> consensus.Text:
    """The facts about the text of a paragraph or option as it stands."""
    match place:
        case Paragraph():
            return consensus.Text(
                hash=place.hash,
                clean=is_clean(place.content),
                empty=not place.nodes,
                in_option=place.inside is not None,
                brackets=_brackets_in(place.nodes),
            )
        case Option():
            alternatives = tuple(_option_alternative(rows, found) for found in place.alternatives)
            if all(found.moves_to for found in place.alternatives[1:]):
                # Whatever place is retained, the words stay: nobody inside would lose anything.
                alternatives = (replace(alternatives[0], holders_inside=frozenset()), *alternatives[1:])
            return consensus.Text(
                hash=hash_of([found.words for found in alternatives]),
                clean=False,
                in_option=place.inside is not None,
                brackets=(consensus.Bracket(place.id, alternatives),),
            )


def _brackets_at_top(nodes: tuple[Node, ...]) -> tuple[consensus.Bracket, ...]:
    return tuple([found for node in nodes if isinstance(node, Bracket) for found in _with_those_inside(node)])


def _brackets_of(nodes: tuple[Node, ...], within: str) -> Iterator[consensus.Bracket]:
    for node in nodes:
        if isinstance(node, Bracket):
            yield consensus.Bracket(node.id, tuple(_alternative(found) for found in node.alternatives), within)
            for found in node.alternatives:
                yield from _brackets_of(found.nodes, found.id)


def _as_known(alternative: Alternative) -> consensus.Alternative:
    inner = [found for bracket in brackets(Content(alternative.nodes)) for found in bracket.alternatives]
    return consensus.Alternative(
        id=alternative.id,
        words=words_of(alternative.nodes),
        holders=holders_of(alternative),
        inside=frozenset(found.id for found in inner),
        holders_inside=frozenset[str]().union(*(holders_of(found) for found in inner)),
    )


_words_in = Remembering[tuple[Node, ...], str](
    lambda nodes: words_hash(tuple(_base(nodes))) if nodes else consensus.NO_TEXT, FACTS_KEPT_MAX
)
_alternative = Remembering(_as_known, FACTS_KEPT_MAX)
_with_those_inside = Remembering[Bracket, tuple[consensus.Bracket, ...]](
    lambda bracket: tuple(_brackets_of((bracket,), consensus.WHOLE)), FACTS_KEPT_MAX
)
_brackets_in = Remembering(_brackets_at_top, FACTS_KEPT_MAX)


def holders_of(alternative: Alternative | OptionAlternative) -> frozenset[str]:
    """Delegations that sponsor an alternative or stand behind it; the chair's text has nobody behind it."""
    return frozenset({*alternative.sponsors, *alternative.behind} - {CHAIR})


def _option_alternative(rows: Rows, alternative: OptionAlternative) -> consensus.Alternative:
    words: list[str] = [alternative.moves_to] if alternative.moves_to else []
    inside: frozenset[str] = frozenset()
    for item in items_of(rows, alternative):
        words.append(_words_of_place(rows, item))
        inside |= _holders_inside(rows, item)
    return consensus.Alternative(
        id=alternative.id,
        words=hash_of(words) if words else consensus.NO_TEXT,
        holders=holders_of(alternative),
        holders_inside=inside,
    )


def items_of(rows: Rows, alternative: OptionAlternative) -> Iterator[Place]:
    """The paragraphs and options that an option's alternative holds, in order."""
    for item in alternative.items:
        place = rows.get(Paragraph, item) or rows.get(Option, item)
        if place is not None:
            yield place


def _words_of_place(rows: Rows, place: Place) -> str:
    if isinstance(place, Paragraph):
        return words_of(place.nodes)
    return hash_of([_option_alternative(rows, found).words for found in place.alternatives])


def _holders_inside(rows: Rows, place: Place) -> frozenset[str]:
    """Who would lose something if a whole paragraph or option went: behind a text in it, or supporting one."""
    supporters = frozenset(
        position.delegation
        for position in rows.within(Position, place.id)
        if position.position == "support" and position.standing and not position.to_be_confirmed
    )
    for found in text_of(rows, place).alternatives:
        supporters |= found.holders | found.holders_inside
    return supporters


def words_at(rows: Rows, place: Place, alternative: str) -> str | None:
    """The hash of the words that a position there is about; None where that alternative does not stand."""
    text = text_of(rows, place)
    if alternative == consensus.WHOLE:
        return text.hash
    return next((found.words for found in text.alternatives if found.id == alternative), None)
