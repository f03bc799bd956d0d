"""A content as one reader sees it: every node with the stretch of the reading that it gives, and edits of that."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from server.drafting.reading import Reader, plain
from server.drafting.tree import Bracket, Node, Note, OpenValue, Reference, Run


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start:end` of a reading become `text`."""

    start: int
    end: int
    text: str


class Place(NamedTuple):
    """A node and the characters `start:end` of the reading that it gives; for a bracket, what is seen inside it."""

    node: Node
    start: int
    end: int
    taken: int = 0
    inside: "Level | None" = None


@dataclass(frozen=True, slots=True)
class Level:
    """A list of nodes in their places."""

    places: tuple[Place, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @property
    def end(self) -> int:
        """The character after the last."""
        return self.ends[-1] if self.ends else 0

    def first_after(self, at: int) -> int:
        """The first place that reaches beyond character `at`."""
        return bisect_right(self.ends, at)

    def last_before(self, at: int) -> int:
        """The last place that begins before character `at`."""
        return bisect_left(self.starts, at) - 1

    def empty_bracket(self, at: int) -> int | None:
        """The first bracket that reads as nothing at character `at`."""
        for index in range(bisect_left(self.ends, at), bisect_right(self.starts, at)):
            place = self.places[index]
            if place.start == place.end and isinstance(place.node, Bracket):
                return index
        return None


def look(nodes: tuple[Node, ...], reader: Reader, start: int = 0) -> Level:
    """The nodes as `reader` sees them, the first of them at character `start`."""
    places: list[Place] = []
    at = start
    for node in nodes:
        if isinstance(node, Bracket):
            taken = reader.taken(node)
            inside = look(node.alternatives[taken].nodes, reader, at)
            end = inside.ends[-1] if inside.ends else at
            places.append(Place(node, at, end, taken, inside))
        else:
            end = at + len(plain(node))
            places.append(Place(node, at, end))
        at = end
    return Level(tuple(places), tuple(p.start for p in places), tuple(p.end for p in places))


class Leaf(NamedTuple):
    """A node without alternatives that has a length, in its place."""

    node: Run | OpenValue | Reference
    start: int
    end: int


def leaves(level: Level) -> list[Leaf]:
    """What the reading is made of, in its order."""
    found: list[Leaf] = []
    for place in level.places:
        if place.inside is not None:
            found += leaves(place.inside)
        elif place.start < place.end and isinstance(place.node, Run | OpenValue | Reference):
            found.append(Leaf(place.node, place.start, place.end))
    return found


def edited(text: str, start: int, end: int, edits: Iterable[Edit]) -> str:
    """Characters `start:end` of `text` with `edits`, which lie in them in order, carried out."""
    parts: list[str] = []
    for edit in edits:
        parts += (text[start : edit.start], edit.text)
        start = edit.end
    parts.append(text[start:end])
    return "".join(parts)


def clipped(level: Level, first: int, last: int, start: int, end: int) -> list[Node]:
    """The nodes of places `first` to `last`, runs cut to characters `start:end`."""
    nodes: list[Node] = []
    for place in level.places[first : last + 1]:
        node = place.node
        if isinstance(node, Run) and (place.start < start or place.end > end):
            text = node.text[max(start - place.start, 0) : max(end - place.start, 0)]
            if text:
                nodes.append(Run(text, node.marks))
        else:
            nodes.append(node)
    return nodes


def notes_in(nodes: Sequence[Node]) -> list[Node]:
    """The drafting notes among `nodes`, those inside brackets left out."""
    return [node for node in nodes if isinstance(node, Note)]
