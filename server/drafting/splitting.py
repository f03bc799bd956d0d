"""Alternatives that were insertions, and insertions that were alternatives (domain 3, "Splitting and joining")."""

from collections.abc import Sequence
from dataclasses import replace

from server.drafting.acts import substituted
from server.drafting.made import last_number
from server.drafting.people import stand_in
from server.drafting.reading import Reader, read
from server.drafting.tree import Alternative, Bracket, Content, Node, Run, brackets


def split_bracket(content: Content, bracket_id: str) -> Content | None:
    """`[a / b / c]` as `[a][b][c]`, each against no text; None unless the base and everybody's reading stay the same.

    Alternatives keep their ids, so whatever is held on one is held on the same words.
    """
    bracket = next((b for b in brackets(content) if b.id == bracket_id), None)
    texts = [a for a in bracket.alternatives if a.nodes] if bracket is not None else []
    if bracket is None or len(texts) < 2:
        return None
    number = last_number(content)
    omissions = [a for a in bracket.alternatives if not a.nodes]
    made: list[Node] = []
    for text in texts:
        if omissions:
            omission = omissions.pop(0)
        else:
            number += 1
            omission = Alternative(f"a{number}")
        name = bracket.id
        if made:
            number += 1
            name = f"b{number}"
        spaced = _spaced(made[-1] if made else None, text)
        pair = (spaced, omission) if text is bracket.base else (omission, spaced)
        made.append(Bracket(name, pair))
    nodes = substituted(content.nodes, lambda b: tuple(made) if b.id == bracket_id else None)
    split = Content(nodes, number)
    names = (None, *stand_in(content.nodes))
    if omissions or any(read(split, name) != read(content, name) for name in names):
        return None
    return split


def _spaced(before: Node | None, text: Alternative) -> Alternative:
    """The alternative with a space in front, where the words of both would run together."""
    if not isinstance(before, Bracket):
        return text
    left = Reader().text(next(a.nodes for a in before.alternatives if a.nodes))
    right = Reader().text(text.nodes)
    return replace(text, nodes=(Run(" "), *text.nodes)) if left[-1:].isalnum() and right[:1].isalnum() else text


def join_brackets(content: Content, bracket_ids: Sequence[str]) -> Content | None:
    """`[a][b]`, side by side, as `[a / b]`: one place with the text of the first as its base.

    None unless they follow each other with blanks at most between them, and nobody has proposed, placed or taken
    anything in them since they were imported: the base reading changes by it.
    """
    found = [b for b in brackets(content) if b.id in bracket_ids]
    if len(found) < 2 or len(found) != len(set(bracket_ids)) or any(map(_touched, found)):
        return None
    first, *others = found
    around = [
        b for b in brackets(content) if b is not first and any(inner is first for inner in brackets(Content((b,))))
    ]
    if any(map(_acted_on, around)):
        return None
    texts = [a for b in others for a in b.alternatives if a.nodes]
    kept = [first.base, *(a for a in first.alternatives[1:] if a.nodes), *texts]
    if len(kept) < 2:
        return None
    joined = _joined(content.nodes, found, replace(first, alternatives=tuple(kept)))
    return None if joined is content.nodes else replace(content, nodes=joined)


def _touched(bracket: Bracket) -> bool:
    return any(map(_acted_on, brackets(Content((bracket,)))))


def _acted_on(bracket: Bracket) -> bool:
    remarks = (a.proposal or a.behind or a.without_sponsor or a.unattributed for a in bracket.alternatives)
    return bool(bracket.placed_by) or any(remarks)


def _joined(nodes: tuple[Node, ...], found: list[Bracket], joined: Bracket) -> tuple[Node, ...]:
    """The nodes with `found`, where they stand side by side in one list of nodes, as one; the same object otherwise."""
    at = next((index for index, node in enumerate(nodes) if node is found[0]), None)
    if at is None:
        return _joined_inside(nodes, found, joined)
    end = at
    for bracket in found:
        while end < len(nodes) and nodes[end] is not bracket and _blank(nodes[end]):
            end += 1
        if end == len(nodes) or nodes[end] is not bracket:
            return nodes
        end += 1
    beside = (*nodes[max(at - 1, 0) : at], *nodes[end : end + 1])
    if any(isinstance(node, Bracket) and _touched(node) for node in beside):
        return nodes
    return (*nodes[:at], joined, *nodes[end:])


def _joined_inside(nodes: tuple[Node, ...], found: list[Bracket], joined: Bracket) -> tuple[Node, ...]:
    for index, node in enumerate(nodes):
        if not isinstance(node, Bracket):
            continue
        for place, alternative in enumerate(node.alternatives):
            inside = _joined(alternative.nodes, found, joined)
            if inside is not alternative.nodes:
                alternatives = list(node.alternatives)
                alternatives[place] = replace(alternative, nodes=inside)
                return (*nodes[:index], replace(node, alternatives=tuple(alternatives)), *nodes[index + 1 :])
    return nodes


def _blank(node: Node) -> bool:
    return isinstance(node, Run) and not node.text.strip()
