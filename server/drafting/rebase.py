"""A proposal that was typed on an older text, carried over by words to the present one (domain 3, law 4)."""

from collections.abc import Mapping
from dataclasses import dataclass

from server.drafting.compare import Change, compare
from server.drafting.propose import propose
from server.drafting.reading import read
from server.drafting.tree import Content
from server.drafting.words import cut


@dataclass(frozen=True, slots=True)
class Conflict:
    """The words that were changed have changed meanwhile; `reading` is what the delegation reads now."""

    reading: str


def rebase(seen: str, present: str, wished: str) -> str | None:
    """`present` with the changes that lead from `seen` to `wished`; None where both changed the same words."""
    if present in (seen, wished):
        return wished
    base, theirs, mine = cut(seen), cut(present), cut(wished)
    changes = _together(
        [(c, theirs[c.new_start : c.new_end]) for c in compare(base, theirs)],
        [(c, mine[c.new_start : c.new_end]) for c in compare(base, mine)],
    )
    if changes is None:
        return None
    words: list[str] = []
    at = 0
    for change, new in changes:
        words += (*base[at : change.old_start], *new)
        at = change.old_end
    return "".join((*words, *base[at:]))


Changed = tuple[Change, tuple[str, ...]]


def _together(theirs: list[Changed], mine: list[Changed]) -> list[Changed] | None:
    """Both lists in the order of the text, what both did once; None where they touch the same words."""
    changes: list[Changed] = []
    for change, new in sorted((*theirs, *mine), key=lambda pair: (pair[0].old_start, pair[0].old_end)):
        if changes:
            before, words = changes[-1]
            span = (change.old_start, change.old_end)
            if span == (before.old_start, before.old_end):
                if new == words:
                    continue
                return None
            if change.old_start < before.old_end:
                return None
        changes.append((change, new))
    return changes


def propose_on(
    present: Content,
    seen: Content,
    text: str,
    delegation: str,
    choosing: Mapping[str, str] | None = None,
    held: frozenset[str] = frozenset(),
    *,
    proposal: str = "",
) -> Content | Conflict:
    """`propose` for a text that was typed on `seen`: as typed where the delegation still reads the same.

    Otherwise, after an act of its own delegation or because text has gone, it is rebased by words, or it conflicts.
    """
    now = read(present, delegation, choosing)
    wished = rebase(read(seen, delegation, choosing), now, text)
    if wished is None:
        return Conflict(now)
    return propose(present, wished, delegation, choosing, held, proposal=proposal)
