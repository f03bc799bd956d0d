"""Move the space beside a bracket into it where the bracket may come to nothing, so that no double space is left.

`the [ultimate] objective` becomes `the [ultimate ]objective`: only blanks move, no word does.
"""

from dataclasses import replace

from server.drafting.tree import Alternative, Bracket, Content, Node, Run

_NO_SPACE_BEFORE = frozenset(".,;:)]’”")


def spaced(content: Content) -> Content:
    """`content` with the blanks beside brackets where they belong."""
    return Content(_spaced(content.nodes, before=True, after=True), content.counter)


def _spaced(nodes: tuple[Node, ...], *, before: bool, after: bool) -> tuple[Node, ...]:
    """`before` and `after` say whether a blank, or nothing at all, stands outside there."""
    out = list(nodes)
    for index, node in enumerate(nodes):
        if isinstance(node, Bracket):
            inner = tuple(replace(a, nodes=_spaced(a.nodes, before=False, after=False)) for a in node.alternatives)
            out[index] = replace(node, alternatives=inner)
            if any(not alternative.nodes for alternative in inner):
                _move_blank(out, index, before=before, after=after)
    return tuple(out)


def _move_blank(out: list[Node], index: int, *, before: bool, after: bool) -> None:
    """Move the blank after the bracket at `index` into it, or the one before where a sign or the end follows."""
    bracket, left = out[index], out[index - 1] if index else None
    right = out[index + 1] if index + 1 < len(out) else None
    if not isinstance(bracket, Bracket):
        return
    if _ends_blank(out[:index], before) and isinstance(right, Run) and right.text.startswith(" "):
        out[index], out[index + 1] = _with_blank(bracket, last=True), replace(right, text=right.text[1:])
    elif isinstance(left, Run) and left.text.endswith(" ") and _closes(right, after):
        out[index], out[index - 1] = _with_blank(bracket, last=False), replace(left, text=left.text[:-1])


def _ends_blank(nodes: list[Node], outside: bool) -> bool:
    if not nodes:
        return outside
    last = nodes[-1]
    if isinstance(last, Run):
        return last.text.endswith(" ") or (not last.text and _ends_blank(nodes[:-1], outside))
    if not isinstance(last, Bracket):
        return False
    # Where it comes to nothing, what stands in front of it counts.
    inner = [list(alternative.nodes) for alternative in last.alternatives]
    return all(_ends_blank(each, False) if each else _ends_blank(nodes[:-1], outside) for each in inner)


def _closes(right: Node | None, after: bool) -> bool:
    if right is None:
        return after
    return isinstance(right, Run) and right.text[:1] in _NO_SPACE_BEFORE


def _with_blank(bracket: Bracket, *, last: bool) -> Bracket:
    return replace(bracket, alternatives=tuple(_blanked(a, last=last) for a in bracket.alternatives))


def _blanked(alternative: Alternative, *, last: bool) -> Alternative:
    nodes = alternative.nodes
    if not nodes:
        return alternative
    edge = nodes[-1] if last else nodes[0]
    marks = edge.marks if isinstance(edge, Run) else frozenset()
    blank = Run(" ", marks)
    return replace(alternative, nodes=(*nodes, blank) if last else (blank, *nodes))
