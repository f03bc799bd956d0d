"""Two paragraphs of one, and one of two."""

from server.drafting.reading import read
from server.drafting.tree import Content, Node, Note, Run, tidy


def part(content: Content, at: int) -> tuple[Content, Content] | None:
    """The content before and after character `at` of its base reading, the space between them left out.

    None where `at` is at either end, within a word, or inside a bracket. Ids stay as they are in both parts.
    """
    if not 0 < at < len(read(content)):
        return None
    passed = 0
    for index, node in enumerate(content.nodes):
        length = len(read(Content((node,))))
        if passed + length < at or (passed + length == at and isinstance(node, Note)):
            passed += length
            continue
        before, after = content.nodes[:index], content.nodes[index + 1 :]
        if passed + length == at:
            return _parted((*before, node), after, content.counter)
        if not isinstance(node, Run):
            return None
        inside = at - passed
        left, right = node.text[:inside], node.text[inside:]
        return _parted((*before, Run(left, node.marks)), (Run(right, node.marks), *after), content.counter)
    return None


def _parted(before: tuple[Node, ...], after: tuple[Node, ...], counter: int) -> tuple[Content, Content] | None:
    first, second = read(Content(before)), read(Content(after))
    if not (first.endswith(" ") or second.startswith(" ")):
        return None
    return (
        Content(tidy(_stripped(before, last=True)), counter),
        Content(tidy(_stripped(after, last=False)), counter),
    )


def _stripped(nodes: tuple[Node, ...], *, last: bool) -> tuple[Node, ...]:
    """The nodes without the space at their outer edge, where a run stands there."""
    if not nodes:
        return nodes
    edge = nodes[-1] if last else nodes[0]
    if not isinstance(edge, Run):
        return nodes
    text = edge.text.rstrip(" ") if last else edge.text.lstrip(" ")
    return (*nodes[:-1], Run(text, edge.marks)) if last else (Run(text, edge.marks), *nodes[1:])


def merged(first: Content, second: Content) -> Content:
    """One content of two, a space between; `second` has no brackets, so that no id can be taken twice."""
    space: tuple[Node, ...] = (Run(" "),) if first.nodes and second.nodes else ()
    return Content(tidy((*first.nodes, *space, *second.nodes)), first.counter)
