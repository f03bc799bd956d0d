"""Domain 3, law 6: `parse(notate(c)) == c` up to ids, for marks, notes, references, open values and every sign."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from server.drafting import (
    Alternative,
    Bracket,
    Content,
    Node,
    NotationError,
    Note,
    OpenValue,
    Reference,
    Run,
    brackets,
    notate,
    parse,
)

MARKS = st.frozensets(st.sampled_from(["bold", "italic", "underline"]))
SIGNS = ["\\", "[", "]", "/", ":", "–", "{", "}", "*", "_", " / ", " ", '"', "__", "**", "***", "a\\", "\n"]
LOOKING = ["FRA: ", "FRA, JPN:", '"G 77": ', "~JPN: ", " – FRA", "X", "20XX", "40-70", "placeholder", "to be added"]
WORDS = ["word", "naïve", "\u00a0", "السلام", "发展", "e\u0301", "🕊️"]
PIECES = st.one_of(st.sampled_from(SIGNS + LOOKING + WORDS), st.text(min_size=1, max_size=3))
TEXTS = st.lists(PIECES, min_size=1, max_size=6).map("".join)
NAMES = st.sampled_from(["FRA", "JPN", "G77", "PLACEHOLDER", "African Group", 'the "Group"', "~X", "a, B: c", "]"])
LEAVES = st.one_of(
    st.builds(Run, TEXTS, MARKS),
    st.builds(Note, TEXTS | st.just("")),
    st.builds(OpenValue, TEXTS | st.just("")),
    st.builds(Reference, TEXTS, TEXTS),
)


def named(nodes: tuple[Node, ...], held: list[str], sponsors: int) -> Alternative:
    return Alternative("a", nodes, tuple(held[:sponsors]), tuple(held[sponsors:]))


def bracketed(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    nodes = st.lists(inner, max_size=3).map(tuple)
    held = st.lists(NAMES, unique=True, max_size=3)
    alternatives = st.lists(st.builds(named, nodes, held, st.integers(0, 3)), min_size=2, max_size=3)
    return alternatives.map(lambda found: Bracket("b", tuple(found)))


NODES: st.SearchStrategy[Node] = LEAVES
for _depth in range(4):
    NODES = st.one_of(LEAVES, bracketed(NODES))
CONTENTS = st.lists(NODES, max_size=4).map(lambda nodes: Content(tuple(nodes)))


def without_ids(given_nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    return tuple(_without_ids(node) for node in given_nodes)


def _without_ids(node: Node) -> Node:
    if not isinstance(node, Bracket):
        return node
    bare = [Alternative("", without_ids(a.nodes), a.sponsors, a.behind) for a in node.alternatives]
    return Bracket("", tuple(bare))


def bracket(*texts: str) -> Content:
    return Content((Bracket("b1", tuple(Alternative("a", (Run(text),) if text else ()) for text in texts)),))


@given(CONTENTS)
@example(bracket("X", ""))
@example(bracket("", ""))
@example(bracket("", "text", ""))
@example(bracket(":text", ""))
@example(bracket("the end – FRA", ""))
@example(Content((Bracket("b", (Alternative("a"), Alternative("a", (Run("x"),), ("PLACEHOLDER",)))),)))
@example(Content((Bracket("b", (Alternative("a", (), ("PLACEHOLDER",), ("]",)), Alternative("a"))),)))
@example(Content((Run("bold", frozenset({"bold"})), Run("italic", frozenset({"italic"})))))
@example(Content((Run("a_", frozenset({"underline"})), Run("_b"))))
def test_law_6_what_is_written_reads_as_it_was(content: Content) -> None:
    """Every content comes back from its notation, ids aside, and its notation is the one form."""
    written = notate(content)
    assert without_ids(parse(written).nodes) == without_ids(content.nodes)
    assert notate(parse(written)) == written


@given(st.lists(st.sampled_from(["[", "]", " / ", "{", "}", "*", "__", "\\", "FRA: ", "word", ":", " "]), max_size=30))
def test_law_6_anything_is_read_or_refused_with_its_place(signs: list[str]) -> None:
    """Whatever is typed, `parse` gives a content that comes back, or says where it does not balance."""
    source = "".join(signs)
    try:
        content = parse(source)
    except NotationError as error:
        refused = error
    else:
        assert without_ids(parse(notate(content)).nodes) == without_ids(content.nodes)
        return
    assert refused.line == 1
    assert source[refused.column - 1] in "[]{}*_"
    assert refused.reason


@given(st.text(max_size=40).map(lambda text: re.sub(r"[\\\[\]{}*_]", "", text)))
def test_law_6_text_without_signs_is_itself(text: str) -> None:
    """Outside brackets a colon, a slash and a dash are text."""
    assert parse(text).nodes == ((Run(text),) if text else ())


def test_ids_are_counted_in_reading_order() -> None:
    content = parse("[one / [two]] [three]")
    assert [found.id for found in brackets(content)] == ["b1", "b4", "b7"]
    assert content.counter == 9


@pytest.mark.parametrize("depth", [64])
def test_brackets_nest_to_64(depth: int) -> None:
    deep = parse("[a " * depth + "]" * depth)
    assert len(brackets(deep)) == depth
    assert parse(notate(deep)) == deep
    with pytest.raises(NotationError, match="nest to 64") as refused:
        parse("\n" + "[a " * (depth + 1) + "]" * (depth + 1))
    assert (refused.value.line, refused.value.column) == (2, depth * 3 + 1)


def test_500_deep_is_refused_with_its_place() -> None:
    with pytest.raises(NotationError, match="nest to 64"):
        parse("[" * 500 + "]" * 500)
