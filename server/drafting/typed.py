"""Brackets that were typed in a wish: they become alternatives where their author drew them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import accumulate

from server.drafting.around import place_brackets, surrounded
from server.drafting.compare import compare
from server.drafting.made import last_number
from server.drafting.notation import NotationError, parse
from server.drafting.propose import carried_out, count_words, propose
from server.drafting.reading import Reader, read
from server.drafting.seen import Edit, look
from server.drafting.tree import Alternative, Bracket, Content, Node, Run
from server.drafting.words import cut

COMPARISONS_MAX = 12
"""How often a wish is compared to find which of its bracketed words stand already."""

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A typed bracket: the characters that it gives, whether these words stand already, and the other texts in it."""

    start: int
    end: int
    stands: bool
    others: tuple[str, ...]


def propose_typed(
    content: Content,
    text: str,
    delegation: str,
    choosing: Mapping[str, str] | None = None,
    held: frozenset[str] = frozenset(),
    *,
    proposal: str = "",
) -> Content:
    """`propose` for a wish in which brackets were typed.

    `[words]` around words that stand asks for brackets alone; `[words / others]` proposes the others against them. New
    words in brackets are proposed; several alternatives of new words stand as a bracket within the author's own. Names
    typed in brackets are left out: nobody proposes for another. Brackets that do not balance are taken literally.
    """
    try:
        wish = parse(text)
    except NotationError:
        return propose(content, text, delegation, choosing, held, proposal=proposal)
    plainly, drawn = _drawn(wish, read(content, delegation, choosing))
    made = propose(content, plainly, delegation, choosing, held, proposal=proposal)
    for bracket in reversed(drawn):
        made = _with_bracket(made, bracket, delegation, held, proposal)
    return made


def nested_at(text: str) -> int | None:
    """The column of the first bracket that is typed inside another, None where there is none.

    `propose_typed` draws brackets of one level: the inner one can be drawn when the outer stands.
    """
    depth, at = 0, 0
    while at < len(text):
        match text[at]:
            case "\\":
                at += 1
            case "[" if depth and _is_bracket(text[at:]):
                return at + 1
            case "[":
                depth += 1
            case "]":
                depth -= 1
            case _:
                pass
        at += 1
    return None


def _is_bracket(text: str) -> bool:
    """Whether what begins with `[` is a bracket and no open value."""
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == "[") - (sign == "]")
        if not depth:
            nodes = parse(text[: at + 1]).nodes
            return bool(nodes) and isinstance(nodes[0], Bracket)
    return False


def _drawn(wish: Content, was: str) -> tuple[str, list[Drawn]]:
    """The wish as plain text, each bracket read as what stands, where that is among its texts; and those brackets."""
    typed = [node for node in wish.nodes if isinstance(node, Bracket)]
    readings = {b.id: [Reader().text(a.nodes) for a in b.alternatives] for b in typed}
    taken = {b.id: next((n for n, words in enumerate(readings[b.id]) if words), 0) for b in typed}
    kept = _standing(wish, typed, taken, was)
    compared = 1
    for bracket in typed:
        for index, words in enumerate(readings[bracket.id]):
            if bracket.id in kept or compared == COMPARISONS_MAX or not words or index == taken[bracket.id]:
                continue
            compared += 1
            tried = taken | {bracket.id: index}
            if bracket.id in _standing(wish, typed, tried, was):
                taken = tried
                kept.add(bracket.id)
    plainly, stretches = _stretches(wish, typed, taken)
    drawn: list[Drawn] = []
    for bracket, (start, end) in zip(typed, stretches, strict=True):
        others = [words for words in readings[bracket.id] if words and words != plainly[start:end]]
        drawn.append(Drawn(start, end, bracket.id in kept, tuple(dict.fromkeys(others))))
    return plainly, drawn


def _stretches(wish: Content, typed: list[Bracket], taken: Mapping[str, int]) -> tuple[str, list[Stretch]]:
    reader = Reader(None, {b.id: b.alternatives[taken[b.id]].id for b in typed})
    level = look(wish.nodes, reader)
    return reader.text(wish.nodes), [(p.start, p.end) for p in level.places if isinstance(p.node, Bracket)]


def _standing(wish: Content, typed: list[Bracket], taken: Mapping[str, int], was: str) -> set[str]:
    """The brackets whose words, taken so, are among those that the comparison leaves as they are."""
    plainly, stretches = _stretches(wish, typed, taken)
    new = cut(plainly)
    at = [0, *accumulate(map(len, new))]
    changed = [(at[change.new_start], at[change.new_end]) for change in compare(cut(was), new)]
    return {
        bracket.id
        for bracket, (start, end) in zip(typed, stretches, strict=True)
        if start < end and not any(first < end and start < last for first, last in changed)
    }


def _with_bracket(made: Content, drawn: Drawn, delegation: str, held: frozenset[str], proposal: str) -> Content:
    start, end, others = drawn.start, drawn.end, drawn.others
    reader = Reader(delegation)
    if drawn.stands and not others:
        placed = place_brackets(made, start, end, delegation, proposal=proposal)
        return made if placed is None else placed
    if drawn.stands:
        edit = Edit(start, end, others[0])
        made = carried_out(made, reader, reader.text(made.nodes), (edit,), held, proposal, count_words)
        end, others = start + len(others[0]), others[1:]
    if not others or start == end:
        return made
    number = last_number(made)

    def make(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        texts = (nodes, *((Run(words),) for words in others))
        alternatives = (Alternative(f"a{number + 2 + n}", a, proposal=proposal) for n, a in enumerate(texts))
        return (Bracket(f"b{number + 1}", tuple(alternatives)),)

    nodes = surrounded(look(made.nodes, Reader(delegation)), start, end, make, innermost=True)
    return made if nodes is None else replace(made, nodes=nodes, counter=number + 2 + len(others))
