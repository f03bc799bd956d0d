"""A clean text in place of a bracketed one: what it says, where each old alternative went, and how one comes back.

What stands in the new text where an old bracket stood is its *window*: the words between those around the bracket that
both texts share. An alternative was *taken over* where its words stand there in full, *merged* where words of its own
do, else *dropped*; of one bracket at most one is taken over, and the omission is where the window is empty.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Literal

from server.drafting.around import surrounded
from server.drafting.compare_align import align
from server.drafting.compare_weight import weigh
from server.drafting.made import last_number
from server.drafting.propose import propose
from server.drafting.reading import Reader, read
from server.drafting.seen import Level, look
from server.drafting.tree import Alternative, Bracket, Content, Node, brackets, tidy
from server.drafting.words import cut

Became = Literal["taken over", "merged", "dropped"]

MERGED_SHARE_MIN = 1 / 3
"""What an alternative's own words in the window weigh at least, against all its words, for it to be merged."""
AUTHOR = "author"
"""Under this name the new text is compared; nobody keeps it."""
_OPENING = frozenset(" ([«“‘")
_CLOSING = frozenset(" )],.;:!?»”’،؛؟%")
_SPACES = re.compile(r" {2,}")


@dataclass(frozen=True, slots=True)
class Went:
    """What became of an alternative; characters `start:end` of the new text stand where its bracket stood."""

    bracket: str
    alternative: str
    became: Became
    start: int
    end: int


def rewritten(content: Content, text: str) -> Content:
    """The content without brackets that reads as `text`: marks, notes and references of words that stay are kept."""
    base = Content(_one_of_each(content.nodes, 0), content.counter)
    made = propose(base, text, AUTHOR)
    return Content(_one_of_each(made.nodes, -1), made.counter)


def _one_of_each(nodes: tuple[Node, ...], index: int) -> tuple[Node, ...]:
    """The nodes with one alternative of each bracket in its place: the first, or the last."""
    return tidy(tuple(_chosen(nodes, index)))


def _chosen(nodes: tuple[Node, ...], index: int) -> Iterator[Node]:
    for node in nodes:
        if isinstance(node, Bracket):
            yield from _chosen(node.alternatives[index].nodes, index)
        else:
            yield node


def where_it_went(content: Content, text: str) -> tuple[Went, ...]:
    """Of each alternative of each bracket of `content`, what became of it in `text`; outer brackets before inner."""
    shared = _Shared(read(content), text)
    windows: dict[str, tuple[int, int]] = {}
    _windows(look(content.nodes, Reader()), shared, windows)
    found: list[Went] = []
    for bracket in brackets(content):
        window = windows[bracket.id]
        for inner in (one for a in bracket.alternatives for one in brackets(Content(a.nodes))):
            # What is inside an alternative that the base reading leaves out stood where this bracket stands.
            windows.setdefault(inner.id, window)
        found += [Went(bracket.id, one.id, became, *window) for one, became in _became(bracket, text, *window)]
    return tuple(found)


class _Shared:
    """The words that the old reading and the new text share, by the characters where they are."""

    def __init__(self, old: str, new: str) -> None:
        before, after = _places(old), _places(new)
        pairs = align([old[slice(*one)] for one in before], [new[slice(*one)] for one in after])
        self.new = new
        self.starts = [before[i][0] for i, _ in pairs]
        self.ends = [before[i][1] for i, _ in pairs]
        self.there = [after[j] for _, j in pairs]

    def window(self, start: int, end: int) -> tuple[int, int]:
        """What stands in the new text between the shared words around characters `start:end` of the old one."""
        left, right = bisect_right(self.ends, start), bisect_left(self.starts, end)
        first = self.there[left - 1][1] if left else 0
        last = self.there[right][0] if right < len(self.there) else len(self.new)
        words = self.new[first:last]
        if not words.strip():
            return first, first
        return last - len(words.lstrip()), first + len(words.rstrip())


def _places(text: str) -> list[tuple[int, int]]:
    """Where the words are, white space aside."""
    ends = list(accumulate(map(len, cut(text))))
    return [(i, j) for i, j in pairwise([0, *ends]) if not text[i:j].isspace() and i < j]


def _windows(level: Level, shared: _Shared, windows: dict[str, tuple[int, int]]) -> None:
    for place in level.places:
        if isinstance(place.node, Bracket) and place.inside is not None:
            windows[place.node.id] = shared.window(place.start, place.end)
            _windows(place.inside, shared, windows)


def _became(bracket: Bracket, text: str, start: int, end: int) -> list[tuple[Alternative, Became]]:
    before, here, after = _words(text[:start]), _words(text[start:end]), _words(text[end:])
    said = [_words(Reader().text(one.nodes)) for one in bracket.alternatives]
    whole = max((words for words in said if words and _stands_at(words, before, here, after)), key=len, default=())
    left = Counter(here) - Counter(whole)
    found: list[Became] = [_one(words, whole, left) for words in said]
    if not here and any(not words for words in said):
        found[said.index(())] = "taken over"
    return list(zip(bracket.alternatives, found, strict=True))


def _one(words: tuple[str, ...], whole: tuple[str, ...], left: Counter[str]) -> Became:
    if not words:
        return "dropped"
    if words == whole:
        return "taken over"
    own = Counter(words) & left
    return "merged" if weigh(own.elements()) >= MERGED_SHARE_MIN * weigh(words) else "dropped"


def says(text: str, words: str) -> bool:
    """Whether all these words stand in `text`, one after the other; nothing stands nowhere."""
    wanted = _words(words)
    return bool(wanted) and _stands_in(wanted, _words(text))


def _words(text: str) -> tuple[str, ...]:
    """The words without white space, capitals aside."""
    return tuple([word.casefold() for word in cut(text) if word and not word.isspace()])


def _stands_at(words: tuple[str, ...], before: tuple[str, ...], here: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether the words stand there in full: a word at their edge may be one that the texts share."""
    reach = len(words) - 1 if here else 0
    return _stands_in(words, (*before[len(before) - reach :], *here, *after[:reach]))


def _stands_in(words: tuple[str, ...], here: tuple[str, ...]) -> bool:
    return any(here[at : at + len(words)] == words for at in range(len(here) - len(words) + 1))


def with_words_back(text: str, start: int, end: int, words: str) -> str:
    """`text` with `words` in place of its characters `start:end`, and single spaces between."""
    words = words.strip()
    before, after = text[:start], text[end:]
    left = " " if _are_parted(before[-1:], words[:1]) else ""
    right = " " if _are_parted(words[-1:], after[:1]) else ""
    return _SPACES.sub(" ", f"{before}{left}{words}{right}{after}").strip()


def _are_parted(left: str, right: str) -> bool:
    """Whether a space belongs between two characters, where the script writes spaces."""
    if not left or not right or left in _OPENING or right in _CLOSING:
        return False
    return not (left.isalnum() and right.isalnum()) or cut(left + right) == (left + right,)


def put_back(
    present: Content, new: Content, start: int, end: int, nodes: tuple[Node, ...], delegation: str, proposal: str
) -> Content | None:
    """`present` with the old alternative `nodes` in a bracket where it stood, in exactly its words: characters
    `start:end` of `new`, the clean text that took its place.

    None where that place is not as it was, or its spaces would not fit: then its words are proposed like others.
    """
    text, words = read(present), read(Content(nodes))
    edges = _edges(text, start, end, words)
    if text != read(new) or edges is None or text[slice(*edges)] == words:
        return None
    number = last_number(present)
    back = Alternative(f"a{number + 2}", _one_of_each(nodes, 0), (delegation,), (), proposal)
    level = look(present.nodes, Reader())
    for at, place in enumerate(level.places):
        if isinstance(place.node, Bracket) and (place.start, place.end) == edges:
            return _beside(present, at, place.node, replace(back, id=f"a{number + 1}"), number + 1)

    def make(held: tuple[Node, ...]) -> tuple[Node, ...]:
        return (Bracket(f"b{number + 1}", (Alternative(f"a{number + 3}", held), back)),)

    if any(isinstance(p.node, Bracket) and p.start <= edges[1] and edges[0] <= p.end for p in level.places):
        return None
    surrounding = surrounded(level, *edges, make)
    return None if surrounding is None else Content(surrounding, number + 3)


def _beside(present: Content, at: int, bracket: Bracket, back: Alternative, number: int) -> Content | None:
    """The alternative beside those of a bracket in which its delegation has none."""
    (name,) = back.sponsors
    if any(name in (*a.sponsors, *a.behind) or brackets(Content(a.nodes)) for a in bracket.alternatives):
        return None
    if any(one.nodes == back.nodes for one in bracket.alternatives):
        return None
    grown = replace(bracket, alternatives=(*bracket.alternatives, back))
    return Content((*present.nodes[:at], grown, *present.nodes[at + 1 :]), number)


def _edges(text: str, start: int, end: int, words: str) -> tuple[int, int] | None:
    """The stretch that words with spaces of their own at an edge take the place of."""
    before, after = words[:1].isspace(), words[-1:].isspace()
    if not words.strip() or (before and after):
        return None
    if start == end:
        if before or words[0] in _CLOSING:
            return start, end
        return (end + 1, end + 1) if after and text[end : end + 1] == " " else None
    if after:
        return (start, end + 1) if text[end : end + 1] == " " else None
    if before:
        return (start - 1, end) if text[start - 1 : start] == " " else None
    return start, end


def bridges(before: Content, after: Content) -> bool:
    """Whether what was proposed only puts other text in brackets that stand: it opens none."""
    return {one.id for one in brackets(after)} <= {one.id for one in brackets(before)}
