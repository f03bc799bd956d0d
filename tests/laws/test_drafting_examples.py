"""What delegates do, example by example, in the notation (domain 3, "Editing among brackets")."""

import pytest

from server.drafting import Content, nested_at, notate, parse, place_brackets, propose_typed, read
from server.drafting import join as co_sponsor
from tests.checks import check_all, check_undisturbed

LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"


@pytest.mark.parametrize(
    ("stands", "wished", "made"),
    [
        # What is plain becomes brackets: a replacement, a deletion, an insertion, all, nothing.
        ("the two options", "the three options", "the [two / FRA: three] options"),
        ("the two options", "the options", "the [two  / FRA: ]options"),
        ("the two options", "the two big options", "the two [FRA: big ]options"),
        ("two", "", "[two / FRA: ]"),
        ("", "two", "[FRA: two]"),
        ("the two options", "the two options", "the two options"),
        # A change of one bracket's whole text, or an insertion where it reads as nothing, is a sibling.
        ("the [two / JPN: three] options", "the four options", "the [two / JPN: three / FRA: four] options"),
        ("the[ / JPN:  three] options", "the new options", "the[ / JPN:  three / FRA:  new] options"),
        # Text equal to an alternative that stands makes no second one: France stands behind it.
        ("the [two / JPN: three] options", "the three options", "the [two / JPN, ~FRA: three] options"),
        ("the[ words / ] options", "the options", "the[ words / ~FRA: ] options"),
        # Its own only, unheld alternative is revised; back at the base it goes, and the bracket with it.
        ("the [two / FRA: three] options", "the four options", "the [two / FRA: four] options"),
        ("the [two / FRA: three] options", "the two options", "the two options"),
        ("the [two / FRA, JPN: three] options", "the four options", "the [two / JPN: three / FRA: four] options"),
        ("the [two / FRA, ~JPN: three] options", "the four options", "the [two / ~JPN: three / FRA: four] options"),
        ("the [FRA: two / three] options", "the four options", "the [two / three / FRA: four] options"),
        # Small changes within a long alternative nest in it; large ones are a sibling.
        (
            f"[{LONG} / other]",
            LONG.replace("six", "6"),
            f"[{LONG.replace('six', '[six / FRA: 6]')} / other]",
        ),
        ("[a long text of few words / other]", "a long text of many words", None),
        # A change across a bracket's edge takes the bracket into a new one; only the author's own in it are left.
        (
            "the [two / JPN: three] options",
            "the four choices",
            "the [[two / JPN: three] options / FRA: four choices]",
        ),
        (
            "the [two / FRA: three] options",
            "the four choices",
            "the [two options / FRA: four choices]",
        ),
        # Within one's own alternative a bracket that is touched gives way to the words; a note stays.
        (
            "the [two / FRA: a [b / c] {n}d e f] options",
            "the a x d e f options",
            "the [two / FRA: a x {n}d e f] options",
        ),
        # New words take the marks that both neighbours share; kept words keep theirs.
        ("a *b c* d", "a b x c d", "a *b *[FRA: *x *]*c* d"),
        ("a *b c* d", "a b c x d", "a *b c* [FRA: x ]d"),
        ("**Title of it**", "Title of that", "**Title of **[**it** / FRA: **that**]"),
        ("*all*", "every", "[*all* / FRA: *every*]"),
        # Open values and references are one word each; a note stays after its word.
        ("by [20XX] {note}then", "by 2030 then", "by [[20XX] / FRA: 2030] {note}then"),
        ("by [20XX] then", "by [20YY] then", "by [[20XX] / FRA: \\[20YY\\]] then"),
        ("see {:14 bis:p1} now", "see 14 ter now", "see [{:14 bis:p1} / FRA: 14 ter] now"),
        ("see two{note} now", "see three now", "see [two{note} / FRA: three] now"),
    ],
)
def test_a_wish_becomes_brackets(stands: str, wished: str, made: str | None) -> None:
    """Each through the laws."""
    after = check_all(parse(stands), wished, "FRA")
    expected = f"[{stands[1:-9]} / other / FRA: {wished}]" if made is None else made
    assert notate(after) == notate(parse(expected))


def test_what_others_support_is_not_revised() -> None:
    """`held`: the alternative stays without sponsor beside the new one."""
    stands = parse("the [two / FRA: three] options")
    held = frozenset({"a3"})
    made = check_all(stands, "the four options", "FRA", held=held)
    assert notate(made) == "the [two / three / FRA: four] options"


def test_taking_anothers_words_by_choosing() -> None:
    """The author stands behind what it chose and kept, and puts its own change in it."""
    stands = parse(f"[short / JPN: {LONG}] and more")
    made = check_all(stands, f"{LONG.replace('six', '6')} and more", "FRA", {"b1": "a3"})
    assert notate(made) == f"[short / JPN, ~FRA: {LONG.replace('six', '[six / FRA: 6]')}] and more"


def test_beyond_six_brackets_it_is_a_sibling_further_out() -> None:
    """Nesting would go deeper than 6: the outermost bracket that the change touches gets the sibling."""
    nested = LONG
    for _ in range(6):
        nested = f"[{nested} / x]"
    made = check_all(parse(nested), LONG.replace("six", "6"), "FRA")
    assert notate(made) == f"{nested[:-1]} / FRA: {LONG.replace('six', '6')}]"
    across = check_all(parse(f"before {nested} after"), LONG.replace("thirteen", "") + "no more", "FRA")
    assert read(across, "FRA") == LONG.replace("thirteen", "") + "no more"


@pytest.mark.parametrize(
    ("stands", "typed", "made"),
    [
        ("the two options", "the [two] options", "the [~FRA: two / ] options"),
        ("the two options", "the two [three] options", "the two [FRA: three ]options"),
        ("the two options", "the [two / three] options", "the [two / FRA: three] options"),
        ("the two options", "the [three / two] options", "the [two / FRA: three] options"),
        ("the two options", "the [three / four] options", "the [two / FRA: [three / four]] options"),
        ("the two options", "the [two / three / four] options", "the [two / FRA: [three / four]] options"),
        ("the two options", "the [JPN: three] options", "the [two / FRA: three] options"),
        ("the two options", "the two [options", "the two [FRA: \\[]options"),
        ("the two options", "the two options", "the two options"),
    ],
)
def test_brackets_that_were_typed_become_alternatives(stands: str, typed: str, made: str) -> None:
    """Where the author drew them; nobody else is disturbed."""
    before = parse(stands)
    after = propose_typed(before, typed, "FRA", proposal="prop-1")
    check_undisturbed(before, after, but=["FRA"])
    assert notate(after) == notate(parse(made))


@pytest.mark.parametrize(
    ("typed", "column"),
    [
        ("the [two [good] options]", 10),
        ("the [two / [three] four] options", 12),
        ("[by [20XX]] the two options", None),
        ("the \\[two [good] options", None),
        ("the [two] [good] options", None),
        ("the [two \\[good] options", None),
    ],
)
def test_a_bracket_typed_inside_another_is_found(typed: str, column: int | None) -> None:
    """An open value is none."""
    assert nested_at(typed) == column


def test_brackets_alone() -> None:
    """{text, omit}, placed by France, whose reading keeps the text."""
    stands = parse("the two good options")
    placed = place_brackets(stands, 4, 12, "FRA")
    assert placed is not None
    assert notate(placed) == "the [~FRA: two good / ] options"
    check_undisturbed(stands, placed)
    assert place_brackets(placed, 4, 12, "JPN") is placed
    assert place_brackets(placed, 0, 6, "JPN") is None
    assert place_brackets(stands, 4, 4, "FRA") is None
    inside = place_brackets(placed, 4, 7, "JPN")
    assert inside is not None
    assert notate(inside) == "the [~FRA: [~JPN: two / ] good / ] options"
    assert read(co_sponsor(placed, "a3", "JPN"), "JPN") == "the  options"
    assert place_brackets(Content(), 0, 1, "FRA") is None
