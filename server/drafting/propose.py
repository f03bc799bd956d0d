"""Proposing: a paragraph as a delegation wants it to read, turned into brackets (domain 3, "Nobody types brackets")."""

from collections.abc import Callable, Mapping
from itertools import accumulate, pairwise

from server.drafting.compare import compare
from server.drafting.grouping import fitted
from server.drafting.made import last_number
from server.drafting.proposing import Submission
from server.drafting.reading import Reader
from server.drafting.seen import Edit, leaves, look
from server.drafting.tree import Content
from server.drafting.wording import Wording
from server.drafting.words import cut
from server.kernel.limits import CHANGES_AT_ONCE_MAX


def propose(
    content: Content,
    text: str,
    delegation: str,
    choosing: Mapping[str, str] | None = None,
    held: frozenset[str] = frozenset(),
    *,
    proposal: str = "",
) -> Content:
    """`content` with brackets such that `delegation` reads `text`, and all others what they read before (laws 1 to 3).

    `text` is compared with the delegation's reading, in which `choosing` (bracket id to alternative id) goes first;
    where the delegation keeps what it chose, it stands behind that. `held` are the alternatives that others support or
    can live with: they are not revised, and do not go when the delegation leaves them. `proposal` is the id of the
    submission.
    """
    reader = Reader(delegation, choosing or {})
    was = reader.text(content.nodes)
    if was == text and not choosing:
        return content
    return carried_out(content, reader, was, edits_between(was, text), held, proposal, count_words)


preview = propose

Words = Callable[[str], int]


def carried_out(
    content: Content,
    reader: Reader,
    was: str,
    edits: tuple[Edit, ...],
    held: frozenset[str],
    proposal: str,
    words: Words,
) -> Content:
    """`content` with `edits` of what `reader` reads in it, as brackets."""
    level = look(content.nodes, reader)
    found = leaves(level)
    wording = Wording(was, found, [leaf.start for leaf in found])
    submission = Submission(
        reader.delegation or "", held, proposal, last_number(content), wording, words, bool(reader.choosing)
    )
    return Content(submission.all(level, fitted(level, was, edits)), submission.counter)


def edits_between(was: str, wished: str) -> tuple[Edit, ...]:
    """What changes from one text to the other, in whole words, as a negotiator would put it into brackets."""
    old, new = cut(was), cut(wished)
    old_at = [0, *accumulate(map(len, old))]
    new_at = [0, *accumulate(map(len, new))]
    found = tuple(
        Edit(old_at[c.old_start], old_at[c.old_end], wished[new_at[c.new_start] : new_at[c.new_end]])
        for c in compare(old, new)
    )
    return found if len(found) <= CHANGES_AT_ONCE_MAX else _fewer(was, found)


def _fewer(was: str, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """The same change in at most `CHANGES_AT_ONCE_MAX` edits: those with the least between them become one."""
    gaps = [after.start - before.end for before, after in pairwise(edits)]
    # So many gaps have to go, and all of one width go together.
    widest = sorted(gaps)[len(edits) - CHANGES_AT_ONCE_MAX - 1]
    fewer = [edits[0]]
    for gap, edit in zip(gaps, edits[1:], strict=True):
        if gap > widest:
            fewer.append(edit)
            continue
        before = fewer[-1]
        fewer[-1] = Edit(before.start, edit.end, before.text + was[before.end : edit.start] + edit.text)
    return tuple(fewer)


def count_words(text: str) -> int:
    """How many words `text` has; spaces and punctuation are none."""
    return sum(1 for word in cut(text) if any(character.isalnum() for character in word))
