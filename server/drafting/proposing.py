"""One submission at work: the edits of a reading become brackets, alternatives and revised alternatives (domain 3)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from server.drafting.grouping import Group, grouped
from server.drafting.made import depth as depth_within
from server.drafting.people import Leaving, holding, ids_in, stand_in, standing
from server.drafting.reading import Reader
from server.drafting.seen import Edit, Level, Place, clipped, edited, notes_in
from server.drafting.tree import Alternative, Bracket, Node
from server.drafting.wording import Wording
from server.kernel import ensure
from server.kernel.limits import NESTING_DEPTH_PROPOSED_MAX

NESTS_FROM_WORDS = 13
"""An alternative of fewer words is proposed anew as a whole: brackets within it would be harder to read."""
NESTS_BELOW_SHARE = 3
"""Brackets go inside an alternative while words out and words in are less than one in so many of old and new words."""


@dataclass(slots=True)
class Submission:
    """What one act of proposing needs to know; `counter` grows with the ids that it gives."""

    delegation: str
    held: frozenset[str]
    proposal: str
    counter: int
    wording: Wording
    words: Callable[[str], int]
    chose: bool

    def all(self, level: Level, edits: Sequence[Edit]) -> tuple[Node, ...]:
        """The nodes of the whole paragraph, with `edits` as brackets."""
        made = self.level(level, edits, 0)
        ensure(made is not None, "a change at the outermost level always finds a place")
        return made or ()

    def level(self, level: Level, edits: Sequence[Edit], depth: int) -> tuple[Node, ...] | None:
        """The nodes of `level`, inside `depth` brackets, with `edits` as brackets; None where these go too deep."""
        nodes: list[Node] = []
        at, index = (level.starts[0] if level.starts else 0), 0
        for group in grouped(level, edits):
            nodes += self._untouched(level, index, group, at)
            made = self._made(level, group, depth)
            if made is None:
                return None
            nodes += made
            at, index = group.end, self._next(level, group)
        if index < len(level.places):
            nodes += self._kept(level, index, len(level.places) - 1, at, level.ends[-1])
        return tuple(nodes)

    @staticmethod
    def _next(level: Level, group: Group) -> int:
        """Where to go on after `group`: in its last run, if that reaches further, else in the place after it."""
        reaches_further = group.first <= group.last and level.ends[group.last] > group.end
        return group.last if reaches_further and not group.inside else group.last + 1

    def _untouched(self, level: Level, index: int, group: Group, at: int) -> list[Node]:
        within_run = group.first <= group.last and level.starts[group.first] < group.start and not group.inside
        return self._kept(level, index, group.first if within_run else group.first - 1, at, group.start)

    def _kept(self, level: Level, first: int, last: int, start: int, end: int) -> list[Node]:
        """Nodes that no edit touches; where others were chosen and kept in them, the author stands behind those now."""
        nodes: list[Node] = []
        for index in range(first, last + 1):
            place = level.places[index]
            if place.inside is None or not self.chose:
                nodes += clipped(level, index, index, start, end)
            else:
                nodes += self._chosen(place, place.inside)
        return nodes

    def _chosen(self, place: Place, inside: Level) -> tuple[Node, ...]:
        kept = tuple(self._kept(inside, 0, len(inside.places) - 1, place.start, place.end))
        return self._settled(_bracket(place), place.taken, kept)

    def _made(self, level: Level, group: Group, depth: int) -> Sequence[Node] | None:
        if not group.inside:
            return self._around(level, group, depth)
        place = level.places[group.first]
        made = self._within(place, group.edits, depth)
        if made is None and not depth:
            return self._sibling(place, group.edits)
        return made

    def _around(self, level: Level, group: Group, depth: int) -> Sequence[Node] | None:
        """A new bracket; what of the author's own stands in its base is left."""
        base = tuple(clipped(level, group.first, group.last, group.start, group.end))
        if depth + 1 + depth_within(base) > NESTING_DEPTH_PROPOSED_MAX:
            return None if depth else self._side_by_side(level, group)
        bracket = self._id("b")
        old = Alternative(self._id("a"), Leaving(self.delegation, self.held).all_in(base))
        new = self._alternative(self.wording.written(group.start, group.end, group.edits))
        return (Bracket(bracket, (old, new)),)

    def _side_by_side(self, level: Level, group: Group) -> list[Node]:
        """No bracket around what nests as deep as a proposal may: each node gets brackets, or a sibling, for itself.

        The new words go to the first bracket that the change touches.
        """
        nodes: list[Node] = []
        words = self.wording.written(group.start, group.end, group.edits)
        places = level.places[group.first : group.last + 1]
        to = next(place for place in places if isinstance(place.node, Bracket))
        run: list[Node] = []
        for index, place in enumerate(places, group.first):
            if not isinstance(place.node, Bracket):
                run += clipped(level, index, index, group.start, group.end)
                continue
            nodes += self._omitted(run)
            nodes += self._beside(place, words if place is to else ())
            run = []
        return nodes + self._omitted(run)

    def _omitted(self, run: list[Node]) -> list[Node]:
        if len(notes_in(run)) == len(run):
            return run
        bracket, old = self._id("b"), self._id("a")
        return [Bracket(bracket, (Alternative(old, tuple(run)), self._alternative(())))]

    def _within(self, place: Place, edits: tuple[Edit, ...], depth: int) -> Sequence[Node] | None:
        """The bracket with `edits` inside what the author reads of it; `depth` brackets are around it."""
        bracket, inside = _bracket(place), _inside(place)
        wished = edited(self.wording.was, place.start, place.end, edits)
        same = _reads_as(bracket, wished, place.taken)
        if same is not None:
            return self._stood(bracket, same)
        if self._revisable(bracket, place.taken):
            return self._revised(place, edits)
        whole = len(edits) == 1 and (edits[0].start, edits[0].end) == (place.start, place.end)
        if whole or not self._nests(inside, place, edits, wished):
            return self._sibling(place, edits)
        nodes = self.level(inside, edits, depth + 1)
        return None if nodes is None else self._settled(bracket, place.taken, nodes)

    def _nests(self, inside: Level, place: Place, edits: tuple[Edit, ...], wished: str) -> bool:
        if all(group.inside for group in grouped(inside, edits)):
            return True
        old = self.words(self.wording.was[place.start : place.end])
        if old < NESTS_FROM_WORDS:
            return False
        changed = sum(self.words(self.wording.was[e.start : e.end]) + self.words(e.text) for e in edits)
        return changed * NESTS_BELOW_SHARE < old + self.words(wished)

    def _revisable(self, bracket: Bracket, index: int) -> bool:
        alternative = bracket.alternatives[index]
        return (
            index > 0
            and not alternative.unattributed
            and alternative.sponsors == (self.delegation,)
            and {*alternative.behind} | stand_in(alternative.nodes) <= {self.delegation}
            and self.held.isdisjoint({alternative.id} | ids_in(alternative.nodes))
        )

    def _revised(self, place: Place, edits: tuple[Edit, ...]) -> tuple[Node, ...]:
        bracket = _bracket(place)
        new = self._alternative(self._rewritten(_inside(place), edits))
        alternatives = list(bracket.alternatives)
        alternatives[place.taken] = new
        return Leaving(self.delegation, self.held).bracket(replace(bracket, alternatives=tuple(alternatives)), new.id)

    def _rewritten(self, level: Level, edits: Sequence[Edit]) -> tuple[Node, ...]:
        """The nodes with `edits` carried out; a bracket that is touched gives way to the words, a note stays."""
        nodes: list[Node] = []
        at, index = (level.starts[0] if level.starts else 0), 0
        for group in grouped(level, edits):
            nodes += self._untouched(level, index, group, at)
            start, end = group.start, group.end
            if group.inside:
                start, end = level.starts[group.first], level.ends[group.last]
            nodes += self.wording.written(start, end, group.edits)
            nodes += notes_in(clipped(level, group.first, group.last, start, end))
            at, index = end, self._next(level, group)
        if index < len(level.places):
            nodes += self._kept(level, index, len(level.places) - 1, at, level.ends[-1])
        return tuple(nodes)

    def _sibling(self, place: Place, edits: tuple[Edit, ...]) -> Sequence[Node]:
        return self._beside(place, self.wording.written(place.start, place.end, edits))

    def _beside(self, place: Place, nodes: tuple[Node, ...]) -> Sequence[Node]:
        """Another alternative in the bracket; the author leaves what it had in the others and repeats none of them."""
        bracket = _bracket(place)
        same = _reads_as(bracket, Reader().text(nodes), -1)
        if same is not None:
            return self._stood(bracket, same)
        new = self._alternative(nodes)
        bracket = replace(bracket, alternatives=(*bracket.alternatives, new))
        return Leaving(self.delegation, self.held).bracket(bracket, new.id)

    def _stood(self, bracket: Bracket, index: int) -> tuple[Node, ...]:
        """The bracket with the author behind that alternative and nowhere else."""
        alternatives = list(bracket.alternatives)
        alternatives[index] = standing(alternatives[index], self.delegation)
        bracket = replace(bracket, alternatives=tuple(alternatives))
        return Leaving(self.delegation, self.held).bracket(bracket, alternatives[index].id)

    def _settled(self, bracket: Bracket, index: int, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        """The bracket with `nodes` in that alternative, which the author takes, standing behind it if need be."""
        alternatives = list(bracket.alternatives)
        alternatives[index] = holding(bracket, index, nodes, self.delegation)
        settled = replace(bracket, alternatives=tuple(alternatives))
        reads_it = Reader(self.delegation).own(bracket) == Reader(self.delegation).own(settled) == index
        return (settled,) if reads_it else self._stood(settled, index)

    def _alternative(self, nodes: tuple[Node, ...]) -> Alternative:
        return Alternative(self._id("a"), nodes, (self.delegation,), (), self.proposal)

    def _id(self, letter: str) -> str:
        self.counter += 1
        return f"{letter}{self.counter}"


def _bracket(place: Place) -> Bracket:
    if not isinstance(place.node, Bracket):
        raise TypeError("only a bracket has alternatives")
    return place.node


def _inside(place: Place) -> Level:
    return place.inside or Level((), (), ())


def _reads_as(bracket: Bracket, text: str, but: int) -> int | None:
    """The alternative, other than `but`, that has no bracket inside and reads as `text`."""
    for index, alternative in enumerate(bracket.alternatives):
        plainly = not any(isinstance(node, Bracket) for node in alternative.nodes)
        if plainly and index != but and Reader().text(alternative.nodes) == text:
            return index
    return None
