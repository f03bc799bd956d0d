"""What the laws are tried on: words, texts, contents and wishes, built by construction."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from server.drafting import Alternative, Bracket, Content, Node, Note, OpenValue, Reference, Run, brackets, cut, read
from server.drafting.outline import Item, Outline, OutlineAlternative, OutlineOption

NAMES = ("FRA", "JPN", "BRA", "G77", "CHAIR")
PLAIN = [
    "the",
    "of",
    "and",
    "all",
    "Parties",
    "Governments",
    "shall",
    "should",
    "take",
    "note",
    "stakeholders",
    "in",
    "their",
    "respective",
    "roles",
]
ODD = [
    *("67/195", "(a)", "1,000.5", "70%", "Party's", "can’t", "and/or", ",", ".", ";", "–", "XX", "café", "cafe\u0301"),
    *(
        "مرحبا",
        "،",
        "发展",
        "中",
        "\u00a0",
        "1\u00a0000",
        "😀",
        "👩\u200d👩\u200d👧",
        "🇫🇷",
        "ि",
        "\u200d",
        "x\u0301\u0302",
    ),
    *("[", "]", "/", "{", "}", "*", "_", "\\", "[X]", "FRA:", " / ", "14 bis", "", " ", "  "),
]

words = st.sampled_from([*PLAIN * 3, *ODD])
"""One alphabet for all: English as it is negotiated, and every sign that could go wrong."""
sponsors = st.sampled_from(NAMES)
names = st.lists(sponsors, max_size=2, unique=True).map(tuple)
marks: st.SearchStrategy[frozenset[str]] = st.one_of(
    st.just(frozenset()), st.frozensets(st.sampled_from(["bold", "italic", "underline"]), min_size=1, max_size=2)
)


def texts(max_words: int = 12) -> st.SearchStrategy[str]:
    """Texts of up to so many words, mostly with single spaces between them."""
    return st.builds(
        lambda parts, between: between.join(parts),
        st.lists(words, max_size=max_words),
        st.sampled_from([" ", " ", " ", " ", "", "  "]),
    )


@dataclass
class _Ids:
    """Ids as a paragraph gives them."""

    last: int = 0

    def new(self, letter: str) -> str:
        self.last += 1
        return f"{letter}{self.last}"


_ONE_IN_TEN = 230
"""Of the bytes from 0 to 255 one in ten is so high."""
_TWO_IN_FIVE = st.sampled_from([True, True, False, False, False])


@dataclass
class _Maker:
    """Draws nodes with ids counted as in a paragraph."""

    draw: st.DrawFn
    people: Sequence[str]
    ids: _Ids = field(default_factory=_Ids)

    def names(self) -> tuple[str, ...]:
        if not self.people or not self.draw(_TWO_IN_FIVE):
            return ()
        return tuple(self.draw(st.lists(st.sampled_from(self.people), max_size=2, unique=True)))

    def nodes(self, depth: int) -> tuple[Node, ...]:
        return tuple(self.node(depth) for _ in range(self.draw(st.integers(0, 4))))

    def node(self, depth: int) -> Node:
        kind = self.draw(st.integers(0, 9))
        if kind >= 6 and depth:
            return self.bracket(depth)
        if kind == 5:
            return Note(self.draw(texts(3)))
        if kind == 4:
            return OpenValue(self.draw(st.sampled_from(["X", "20XX", "40-70", ""])))
        if kind == 3:
            return Reference("par-1", self.draw(st.sampled_from(["14 bis", "3", ""])))
        return Run(self.draw(texts(24 if kind == 0 else 6)), self.draw(marks))

    def bracket(self, depth: int) -> Bracket:
        name = self.ids.new("b")
        return Bracket(name, tuple(self.alternative(depth) for _ in range(self.draw(st.integers(2, 3)))))

    def alternative(self, depth: int) -> Alternative:
        return Alternative(self.ids.new("a"), self.nodes(depth - 1), self.names(), self.names())


@st.composite
def contents(draw: st.DrawFn, depth: int = 3, people: Sequence[str] = NAMES) -> Content:
    """Contents with brackets up to `depth`, held by some of `people`; not tidy on purpose."""
    maker = _Maker(draw, people)
    nodes = maker.nodes(draw(st.integers(0, depth)))
    return Content(nodes, maker.ids.last)


@st.composite
def deep_contents(draw: st.DrawFn, least: int = 5, most: int = 64) -> Content:
    """Contents with words around brackets within brackets, many deep.

    The words and names of one content are few, and one draw of bytes says which stands where: to draw each by itself
    takes a hundred times longer than what is tried on them.
    """
    ids = _Ids()
    said = draw(st.lists(texts(3), min_size=1, max_size=8))
    held = draw(st.lists(names, min_size=1, max_size=5))
    nodes: tuple[Node, ...] = (Run(said[0]),)
    for _ in range(draw(st.integers(least, most))):
        before, after, instead, ours, theirs, turned = draw(st.binary(min_size=6, max_size=6))
        inner = Alternative(ids.new("a"), nodes, held[ours % len(held)])
        other = Alternative(ids.new("a"), (Run(said[instead % len(said)]),), held[theirs % len(held)])
        pair = (inner, other) if turned % 2 else (other, inner)
        around = (Run(said[before % len(said)]), Run(said[after % len(said)]))
        nodes = (around[0], Bracket(ids.new("b"), pair), around[1])
    return Content(nodes, ids.last)


@st.composite
def choices(draw: st.DrawFn, content: Content) -> dict[str, str]:
    """Some brackets of `content`, each with one of its alternatives."""
    found = brackets(content)
    dice = draw(st.binary(min_size=len(found), max_size=len(found)))
    return {
        bracket.id: bracket.alternatives[die // 2 % len(bracket.alternatives)].id
        for bracket, die in zip(found, dice, strict=True)
        if die % 2
    }


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> str:
    """What a delegate makes of `text`: words out, in, and exchanged, or something else altogether."""
    if draw(st.integers(0, 7)) == 0:
        return draw(texts())
    parts = list(cut(text))
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(parts)))
        end = min(len(parts), start + draw(st.integers(0, 4)))
        parts[start:end] = cut(draw(texts(3)))
    return "".join(parts)


@dataclass(frozen=True)
class Wish:
    """A content, who proposes, what was chosen first, what others hold, and the text that is wished."""

    content: Content
    delegation: str
    text: str
    choosing: dict[str, str] | None = None
    held: frozenset[str] = frozenset()


@st.composite
def wishes(draw: st.DrawFn, of: st.SearchStrategy[Content] | None = None, *, choosing: bool = True) -> Wish:
    """A wish about a content, by one who may stand in it already."""
    content = draw(contents() if of is None else of)
    delegation = draw(sponsors)
    chosen = draw(choices(content)) if choosing and draw(_TWO_IN_FIVE) else None
    ids = [a.id for b in brackets(content) for a in b.alternatives]
    dice = draw(st.binary(min_size=len(ids), max_size=len(ids)))
    held = frozenset(name for name, die in zip(ids, dice, strict=True) if die >= _ONE_IN_TEN)
    return Wish(content, delegation, draw(edits_of(read(content, delegation, chosen))), chosen, held)


@dataclass
class _OutlineMaker:
    draw: st.DrawFn
    people: Sequence[str]
    ids: _Ids = field(default_factory=_Ids)

    def items(self, depth: int) -> tuple[Item, ...]:
        return tuple(self.item(depth) for _ in range(self.draw(st.integers(0, 5))))

    def item(self, depth: int) -> Item:
        if not depth or self.draw(st.integers(0, 2)):
            return self.draw(paragraph_ids)
        name = self.ids.new("b")
        return OutlineOption(name, tuple(self.alternative(depth) for _ in range(self.draw(st.integers(2, 3)))))

    def alternative(self, depth: int) -> OutlineAlternative:
        people = st.lists(st.sampled_from(self.people), max_size=1).map(tuple) if self.people else st.just(())
        return OutlineAlternative(self.ids.new("a"), self.items(depth - 1), self.draw(people))


paragraph_ids = st.integers(1, 30).map("par-{}".format)


@st.composite
def outlines(draw: st.DrawFn, depth: int = 2, people: Sequence[str] = NAMES) -> Outline:
    """Outlines with options up to `depth`."""
    maker = _OutlineMaker(draw, people)
    items = maker.items(depth)
    return Outline(items, maker.ids.last)
