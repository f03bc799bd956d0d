"""Editorial corrections of the base, outside brackets (domain 3, "Paragraph operations")."""

from server.drafting.grouping import grouped
from server.drafting.propose import edits_between
from server.drafting.reading import Reader
from server.drafting.seen import clipped, leaves, look, notes_in
from server.drafting.tree import Bracket, Content, Node
from server.drafting.wording import Wording


def correct(content: Content, text: str) -> Content | None:
    """`content` with its base corrected to `text`, without brackets; None where that touches words in brackets."""
    reader = Reader()
    was = reader.text(content.nodes)
    level = look(content.nodes, reader)
    found = leaves(level)
    wording = Wording(was, found, [leaf.start for leaf in found])
    nodes: list[Node] = []
    at, index = 0, 0
    for group in grouped(level, edits_between(was, text)):
        touched = clipped(level, group.first, group.last, group.start, group.end)
        insertion = group.start == group.end
        if not insertion and any(isinstance(node, Bracket) for node in touched):
            return None
        if insertion and group.inside and level.starts[group.first] < group.start:
            return None
        begun = group.first <= group.last and level.starts[group.first] < group.start
        nodes += clipped(level, index, group.first if begun else group.first - 1, at, group.start)
        nodes += wording.written(group.start, group.end, group.edits)
        nodes += notes_in(touched)
        goes_on = group.inside or (group.first <= group.last and level.ends[group.last] > group.end)
        at, index = group.end, group.last if goes_on else group.last + 1
    nodes += clipped(level, index, len(level.places) - 1, at, level.end)
    return Content(tuple(nodes), content.counter)
