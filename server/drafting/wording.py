"""The nodes of a new text: what it keeps of the old keeps its marks, new words take what both neighbours share."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from server.drafting.compare_align import align
from server.drafting.seen import Edit, Leaf, edited
from server.drafting.tree import Node, Run
from server.drafting.words import cut

Marks = frozenset[str]


@dataclass(frozen=True, slots=True)
class Wording:
    """Writes stretches of the wished reading, given the reading that it was typed on."""

    was: str
    leaves: Sequence[Leaf]
    starts: Sequence[int]

    def written(self, start: int, end: int, edits: Sequence[Edit]) -> tuple[Node, ...]:
        """Characters `start:end` of the old reading with `edits` carried out, as nodes without brackets or notes."""
        if self._without_marks(start, end):
            return (Run(edited(self.was, start, end, edits)),)
        nodes: list[Node] = []
        for edit in (finer for whole in edits for finer in self._finer(whole)):
            nodes += self._kept(start, edit.start)
            if edit.text == self.was[edit.start : edit.end]:
                nodes += self._kept(edit.start, edit.end)
            elif edit.text:
                nodes.append(Run(edit.text, self._shared(edit.start, edit.end)))
            start = edit.end
        nodes += self._kept(start, end)
        return tuple(nodes)

    def _finer(self, edit: Edit) -> Iterator[Edit]:
        """The edit without the words that it takes up again from what it replaces, which keep marks and references."""
        old, new = cut(self.was[edit.start : edit.end]), cut(edit.text)
        old_at = [edit.start, *(edit.start + at for at in accumulate(map(len, old)))]
        new_at = [0, *accumulate(map(len, new))]
        old_words = [at for at, word in enumerate(old) if not word.isspace()]
        new_words = [at for at, word in enumerate(new) if not word.isspace()]
        kept = align([old[at] for at in old_words], [new[at] for at in new_words])
        i = j = 0
        for a, b in kept:
            yield Edit(old_at[i], old_at[old_words[a]], edit.text[new_at[j] : new_at[new_words[b]]])
            i, j = old_words[a] + 1, new_words[b] + 1
        yield Edit(old_at[i], edit.end, edit.text[new_at[j] :])

    def _without_marks(self, start: int, end: int) -> bool:
        first, last = max(self._leaf_at(start) - 1, 0), self._leaf_at(end)
        return all(isinstance(leaf.node, Run) and not leaf.node.marks for leaf in self.leaves[first : last + 2])

    def _leaf_at(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1

    def _kept(self, start: int, end: int) -> list[Node]:
        nodes: list[Node] = []
        index = max(self._leaf_at(start), 0)
        while start < end:
            leaf = self.leaves[index]
            stop = min(leaf.end, end)
            if start == leaf.start and stop == leaf.end:
                nodes.append(leaf.node)
            else:
                nodes.append(Run(self.was[start:stop], self._marks(leaf)))
            start, index = stop, index + 1
        return nodes

    def _shared(self, start: int, end: int) -> Marks:
        """The marks that the neighbours of characters `start:end` share; all that is replaced, where it has none."""
        before = self._marks(self.leaves[self._leaf_at(start - 1)]) if start else None
        after = self._marks(self.leaves[self._leaf_at(end)]) if end < len(self.was) else None
        if before is not None and after is not None:
            return before & after
        if before is None and after is None:
            marks = [self._marks(leaf) for leaf in self.leaves]
            return marks[0].intersection(*marks[1:]) if marks else frozenset()
        return before or after or frozenset()

    @staticmethod
    def _marks(leaf: Leaf) -> Marks:
        return leaf.node.marks if isinstance(leaf.node, Run) else frozenset()
