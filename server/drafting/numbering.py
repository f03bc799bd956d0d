"""Number paragraphs anew, and find one by the label that somebody typed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from server.drafting.labels import Label, read_label

_NOT_IN_LABELS = re.compile(r"[\s().,:\[\]]+")
_SAID_BEFORE = re.compile(r"^(?:paragraph|para|par)(?=\d|pp|op)")


def renumbered(paragraphs: Sequence[tuple[str, int, str]]) -> list[str]:
    """The new labels of paragraphs given in order as (kind, level, label).

    Each series (`1.`, `PP1`, `OP1`, headings by level, `(a)`, `(i)`) runs on from 1; subparagraphs begin again under
    each paragraph; what was put in by *bis* or `5A` takes a number of its own; `6 alt` stays beside its 6; a paragraph
    without a label stays without.
    """
    counters = _Counters()
    return [counters.next(kind, level, label) for kind, level, label in paragraphs]


@dataclass(slots=True)
class _Counters:
    last: dict[tuple[object, ...], int] = field(default_factory=dict)
    prefix: dict[tuple[int, ...], tuple[int, ...]] = field(default_factory=dict)
    """How a number that others hang upon (`3` of `3.1`) was renumbered."""
    before: dict[int, Label] = field(default_factory=dict)

    def next(self, kind: str, level: int, text: str) -> str:
        heading = kind == "heading"
        for series in [series for series in self.last if _begins_again(series, heading, level)]:
            del self.last[series]
        label = read_label(text, after=self.before.get(level))
        if label is None:
            return text
        self.before[level] = label
        stem = self.prefix.get(label.numbers[:-1], label.numbers[:-1])
        series = (heading, level, label.counting, label.before, stem)
        number = self.last.get(series, 0) + (0 if label.alternative and series in self.last else 1)
        self.last[series] = number
        if label.put_in == 1 and not label.letter:
            self.prefix[label.numbers] = (*stem, number)
        return str(replace(label, numbers=(*stem, number), put_in=1, letter=""))


def _begins_again(series: tuple[object, ...], heading: bool, level: int) -> bool:
    """Headings begin again under a higher heading, subparagraphs under each paragraph; paragraphs run on throughout."""
    of_heading, of_level = series[0], series[1]
    if not isinstance(of_level, int):
        return False
    if of_heading:
        return heading and of_level > level
    return of_level > 0 and (heading or of_level > level)


def find_label(typed: str, paragraphs: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
    """Ids of the paragraphs that `typed` may mean, the likeliest first.

    `paragraphs` are (id, labels from the outermost paragraph down to its own). Blanks, points, parentheses and capitals
    do not matter; `OP` and `PP` may be left out: `op14bisalt2`, `14 bis`, `2 (a)`, `2a`, `paragraph 14`.
    """
    wanted = _SAID_BEFORE.sub("", _plain(typed))
    if not wanted:
        return []
    ranked: list[tuple[int, int, str]] = []
    for place, (paragraph, labels) in enumerate(paragraphs):
        rank = _rank(wanted, labels)
        if rank is not None:
            ranked.append((rank, place, paragraph))
    return [paragraph for _, _, paragraph in sorted(ranked)]


def _rank(wanted: str, labels: Sequence[str]) -> int | None:
    own, whole = _plain(labels[-1]) if labels else "", _plain("".join(labels))
    if not own:
        return None
    bare = [text.removeprefix("op").removeprefix("pp") for text in (own, whole)]
    for rank, match in enumerate((wanted in (own, whole), wanted in bare, own.startswith(wanted))):
        if match:
            return rank
    return 3 if any(text.startswith(wanted) for text in (whole, *bare)) else None


def _plain(label: str) -> str:
    return _NOT_IN_LABELS.sub("", label.casefold())
