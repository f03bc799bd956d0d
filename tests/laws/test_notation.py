"""What the bracket notation means, example by example (domain 3)."""

import contextlib

import pytest

from server.drafting import Bracket, NotationError, Note, OpenValue, Reference, Run, brackets, notate, parse


def alternatives(notation: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Of the first bracket: each alternative as notation, its sponsors, and who stands behind it."""
    return [(notate(a.content), a.sponsors, a.behind) for a in brackets(parse(notation))[0].alternatives]


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        ("[one / two]", [("one", (), ()), ("two", (), ())]),
        ("[text]", [("text", (), ()), ("", (), ())]),
        ("[ / text]", [("", (), ()), ("text", (), ())]),
        ("[FRA, JPN: text]", [("", (), ()), ("text", ("FRA", "JPN"), ())]),
        ("[one / FRA: two / JPN: ]", [("one", (), ()), ("two", ("FRA",), ()), ("", ("JPN",), ())]),
        ("[one / FRA:]", [("one", (), ()), ("", ("FRA",), ())]),
        ('["African Group", ~JPN: text]', [("", (), ()), ("text", ("African Group",), ("JPN",))]),
        ("[FRA: one / ]", [("one", ("FRA",), ()), ("", (), ())]),
        ("[ one  /  two ]", [(" one ", (), ()), (" two ", (), ())]),
        ("[and/or]", [("and/or", (), ()), ("", (), ())]),
        (r"[FRA\: text]", [("FRA: text", (), ()), ("", (), ())]),
        (r"[one \/ two]", [("one / two", (), ()), ("", (), ())]),
        ("[Note: text]", [("Note: text", (), ()), ("", (), ())]),
        ("[X / ]", [("X", (), ()), ("", (), ())]),
        ("[2030]", [("2030", (), ()), ("", (), ())]),
        ("[a [b] / c]", [("a [b]", (), ()), ("c", (), ())]),
    ],
)
def test_a_bracket_means_its_alternatives(
    notation: str, expected: list[tuple[str, tuple[str, ...], tuple[str, ...]]]
) -> None:
    assert alternatives(notation) == expected


@pytest.mark.parametrize(
    "text", ["X", "20XX", "40-70", "document symbol to be added", "…", "Placeholder: the outcome", ""]
)
def test_a_value_to_be_filled_in_is_a_node_of_its_own(text: str) -> None:
    assert parse(f"by [{text}] at last").nodes == (Run("by "), OpenValue(text), Run(" at last"))


def test_notes_and_references_stand_in_braces() -> None:
    assert parse("as in {:14 bis:par-1} above{see [X]}").nodes == (
        Run("as in "),
        Reference("par-1", "14 bis"),
        Run(" above"),
        Note("see [X]"),
    )
    assert notate(parse(r"{\:14 bis:par-1}")) == r"{\:14 bis:par-1}"


def test_marks_go_on_through_a_bracket() -> None:
    content = parse("*a [b] c*")
    inner = content.nodes[1]
    assert isinstance(inner, Bracket)
    assert inner.base.nodes == (Run("b", frozenset({"italic"})),)
    assert notate(content) == "*a *[*b*]* c*"


def test_three_asterisks_turn_both_marks() -> None:
    assert [run.marks for run in parse("***a***b").nodes if isinstance(run, Run)] == [{"bold", "italic"}, frozenset()]


def test_a_backslash_before_any_other_character_is_itself() -> None:
    assert parse(r"C:\dir \[x\] \\").nodes == (Run("C:\\dir [x] \\"),)


@pytest.mark.parametrize(
    ("notation", "line", "column", "reason"),
    [
        ("the\n[text", 2, 1, "not closed"),
        ("the text]", 1, 9, "closes none"),
        ("[a [b] c", 1, 1, "not closed"),
        ("a {note", 1, 3, "brace is not closed"),
        ("a }", 1, 3, "brace closes none"),
        ("an *italic word", 1, 4, "not closed"),
        ("a __line", 1, 3, "not closed"),
        ("[*one / two*]", 1, 2, "not closed"),
        ("a **** b", 1, 3, "asterisks"),
        ("[" + " / ".join("x" * 201) + "]", 1, 802, "at most 200"),
    ],
)
def test_what_does_not_balance_is_refused_with_its_place(notation: str, line: int, column: int, reason: str) -> None:
    with pytest.raises(NotationError, match=reason) as refused:
        parse(notation)
    assert (refused.value.line, refused.value.column) == (line, column)


def test_a_long_text_is_read_in_time() -> None:
    """Near linear: a million signs of every kind."""
    for sign in ("[a] ", "{a", "[ ", '["', "*a* ", "\\", "[FRA, "):
        source = sign * 5_000
        with contextlib.suppress(NotationError):
            assert len(notate(parse(source))) >= len(source)
