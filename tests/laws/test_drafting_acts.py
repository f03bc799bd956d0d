"""Acts on brackets that are there, corrections, hashes and JSON, example by example (domain 3)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.drafting import (
    Content,
    Reference,
    Run,
    brackets,
    call_back,
    clear,
    content_to_json,
    correct,
    is_clean,
    join,
    join_brackets,
    leave,
    made_by,
    nodes_from_json,
    notate,
    paragraph_hash,
    parse,
    place_brackets,
    propose,
    read,
    split_bracket,
    stand_behind,
    withdraw,
    words_hash,
)
from server.kernel import JsonValue
from tests.checks import check_form, check_undisturbed, exactly
from tests.strategies import contents, edits_of


def test_a_sponsor_withdraws_and_co_sponsors_keep_it() -> None:
    """The last one's leaving takes the alternative away, and a bracket left with its base alone."""
    stands = parse("the [two / FRA, JPN: three] options")
    one = withdraw(stands, "FRA")
    assert notate(one) == "the [two / JPN: three] options"
    assert notate(withdraw(one, "JPN", "a3")) == "the two options"
    assert withdraw(one, "FRA") is one
    assert notate(leave(parse("[FRA: two / three]"), "a2", "FRA")) == "[two / three]"


def test_what_others_keep_stays_without_sponsor() -> None:
    """While somebody stands behind it, proposes inside it, or supports it; a new sponsor takes it over."""
    kept = withdraw(parse("[two / FRA, ~JPN: three]"), "FRA")
    assert brackets(kept)[0].alternatives[1].without_sponsor
    assert notate(withdraw(kept, "JPN")) == "two"
    taken = join(kept, "a3", "BRA")
    assert not brackets(taken)[0].alternatives[1].without_sponsor
    inside = withdraw(parse("[two / FRA: three [JPN: four]]"), "FRA")
    assert notate(inside) == "[two / three [JPN: four]]"
    assert notate(withdraw(inside, "JPN")) == "two"
    supported = withdraw(parse("[two / FRA: three]"), "FRA", supported=frozenset({"a3"}))
    assert notate(supported) == "[two / three]"
    assert supported == withdraw(stand_behind(supported, "a3", "JPN"), "JPN")


def test_nobody_is_moved_by_a_bracket_that_dissolves() -> None:
    """Who read an alternative for standing at the base of a bracket inside it stands behind it then."""
    stands = parse("[p / a text with [~JPN: q / FRA: r] in it]")
    after = withdraw(stands, "FRA")
    assert notate(after) == "[p / ~JPN: a text with q in it]"
    assert read(after, "JPN") == read(stands, "JPN")


def test_brackets_alone_are_lifted() -> None:
    """By who placed them; another who takes the omission keeps it until it leaves in turn."""
    stands = parse("the two options")
    placed = place_brackets(stands, 4, 7, "FRA")
    assert placed is not None
    assert exactly(withdraw(placed, "FRA")) == exactly(stands)
    joined = withdraw(join(placed, "a3", "JPN"), "FRA")
    assert notate(joined) == "the [two / JPN: ] options"
    assert exactly(withdraw(joined, "JPN")) == exactly(stands)


def test_clearing_and_calling_back() -> None:
    """Whole, where the words are found; amended words around it do not matter, gone ones do."""
    stands = parse("all the [two / FRA: three] options of the group")
    cleared = clear(stands, "b1", "a2")
    assert call_back(cleared, stands, "b1") == stands
    amended = propose(cleared, "all the two options of the committee", "JPN")
    assert notate(call_back(amended, stands, "b1", "a2") or Content()) == (
        "all the [two / FRA: three] options of the [group / JPN: committee]"
    )
    corrected = correct(cleared, "all the 2 options of the group")
    assert corrected is not None
    back = call_back(corrected, stands, "b1", "a2")
    assert back is not None
    assert notate(back) == "all the [2 / FRA: three] options of the group"
    assert call_back(parse("nothing of it"), stands, "b1") is None
    assert call_back(stands, stands, "b1") is None
    assert call_back(cleared, stands, "b7") is None
    assert clear(stands, "b1", "a7") is stands


def test_called_back_inside_what_stands() -> None:
    """An inner bracket comes back in its alternative, or nowhere where that has gone."""
    stands = parse("[one / FRA: the [two / three] options]")
    inner = brackets(stands)[1]
    cleared = clear(stands, inner.id, inner.base.id)
    assert call_back(cleared, stands, inner.id) == stands
    assert call_back(withdraw(cleared, "FRA"), stands, inner.id) is None
    revised = propose(cleared, "other words", "FRA")
    assert call_back(revised, stands, inner.id) is None


def test_splitting_and_joining() -> None:
    """As long as everybody reads the same; the ids of alternatives stay, so positions need not move."""
    whole = parse("see [one / two / three] here")
    split = split_bracket(whole, "b1")
    assert split is not None
    assert notate(split) == "see [one][ /  two][ /  three] here"
    before = {
        a.id: read(Content(a.nodes)) for b in brackets(parse("see [one / two / three] here")) for a in b.alternatives
    }
    after = {a.id: read(Content(a.nodes)).strip() for b in brackets(split) for a in b.alternatives}
    assert before.items() <= after.items()
    assert split_bracket(parse("[one / FRA: two]"), "b1") is None
    assert split_bracket(parse("[one]"), "b1") is None
    assert split_bracket(parse("[one]"), "b9") is None
    assert notate(split_bracket(parse("[ / one / two / ]"), "b1") or Content()) in {"", "[ / one][ /  two]"}
    assert notate(join_brackets(parse("x [one] [two][three] y"), ["b1", "b4", "b7"]) or Content()) == (
        "x [one / two / three] y"
    )
    assert notate(join_brackets(parse("[p / [one][two]]"), ["b4", "b7"]) or Content()) == "[p / [one / two]]"
    assert join_brackets(parse("[one] and [two]"), ["b1", "b4"]) is None
    assert join_brackets(parse("[one] {note}"), ["b1"]) is None
    assert join_brackets(parse("[one][two][~FRA: three / ]"), ["b1", "b4"]) is None
    assert join_brackets(parse("[p / q]"), ["b1", "b4"]) is None
    assert join_brackets(parse("[one][~FRA: two / ]"), ["b1", "b4"]) is None
    assert join_brackets(propose(parse("[one][two]"), "one", "FRA", proposal="prop-1"), ["b1", "b4"]) is None


@pytest.mark.parametrize(
    ("stands", "text", "corrected"),
    [
        ("the [two / three] optoins", "the two options", "the [two / three] options"),
        ("the [two / three] options", "the 2 options", None),
        ("the [two / three] options", "all two options{", "all [two / three] options\\{"),
        ("the [two / three] options", "the two choices", "the [two / three] choices"),
        ("a[ / x] b{n} c", "a b d", "a[ / x] b{n} d"),
        ("a [ / x ]b", "a new b", "a new [ / x ]b"),
        ("see [a long text here] now", "see a very long text here now", None),
    ],
)
def test_correcting_the_base(stands: str, text: str, corrected: str | None) -> None:
    """Outside brackets, without new ones; words in brackets are not the secretariat's to mend."""
    made = correct(parse(stands), text)
    assert (made and notate(made)) == (corrected and notate(parse(corrected)))


@given(data=st.data(), content=contents())
def test_a_correction_reads_as_corrected(data: st.DataObject, content: Content) -> None:
    """Where it is possible at all, and the brackets are the same ones."""
    text = data.draw(edits_of(read(content)))
    made = correct(content, text)
    if made is not None:
        check_form(made)
        assert read(made) == text
        assert brackets(made) == brackets(content)


@given(content=contents())
def test_a_split_changes_nobodys_reading(content: Content) -> None:
    """`split_bracket` is refused or disturbs nobody."""
    for bracket in brackets(content):
        if (split := split_bracket(content, bracket.id)) is not None:
            check_form(split)
            check_undisturbed(content, split)


def test_hashes_name_words() -> None:
    """Words, marks and targets count; names, ids, notes and present labels do not; nor does how runs are cut."""
    assert words_hash(parse("[FRA: a{n} / b]").nodes) == words_hash(parse("[a / JPN: b]").nodes)
    assert words_hash(parse("a").nodes) != words_hash(parse("*a*").nodes)
    assert words_hash((Reference("p", "3"),)) == words_hash((Reference("p", "4"),))
    assert words_hash((Reference("p", "3"),)) != words_hash((Reference("q", "3"),))
    assert words_hash(parse("a{n}b").nodes) == words_hash((Run("ab"),))
    plain = parse("by [20XX]")
    assert paragraph_hash(plain, 1, "") != paragraph_hash(plain, 2, "") != paragraph_hash(plain, 2, "p")
    assert not is_clean(plain)
    assert is_clean(parse("by {note}2020"))


def test_who_made_what() -> None:
    """New alternatives only, and only those of that delegation."""
    stands = parse("the [two / JPN: three] options")
    made = propose(stands, "the four options", "FRA")
    assert made_by(stands, made, "FRA") == ("a4",)
    assert made_by(stands, made, "JPN") == ()


@pytest.mark.parametrize(
    "value",
    [
        "text", [1], [{}], [{"text": 1}], [{"text": "a", "marks": "bold"}], [{"text": "a", "marks": ["red"]}],
        [{"text": "a", "marks": [1]}], [{"note": 1}], [{"open": None}], [{"ref": 1}], [{"ref": "p", "label": 1}],
        [{"text": "a", "other": 1}], [{"id": "b1", "alternatives": []}], [{"id": "b1", "alternatives": [1, 2]}],
        [{"id": "", "alternatives": [{"id": "a1", "content": []}, {"id": "a2", "content": []}]}],
        [{"id": "b1", "alternatives": [{"id": "a1", "content": []}, {"id": "a1", "content": []}]}],
        [{"id": "b1", "alternatives": [{"id": "a1", "content": 1}, {"id": "a2", "content": []}]}],
        [{"id": "b1", "alternatives": [{"id": "a1", "content": [], "more": 1}, {"id": "a2", "content": []}]}],
        [{"id": "b1", "alternatives": [{"id": "a1", "content": [], "unattributed": 1}, {"id": "a2", "content": []}]}],
    ],
)  # fmt: skip
def test_what_is_no_content_says_where(value: JsonValue) -> None:
    """Tolerant to nothing."""
    with pytest.raises(ValueError, match=r"^content"):
        nodes_from_json(value)


def test_json_as_it_is_written() -> None:
    """The shape that others rely on; remarks only where there is something to remark."""
    content = withdraw(parse("a *b*{n}[X]{:3:p}[c / FRA, ~JPN: d]"), "FRA")
    written = content_to_json(content)
    assert written[:5] == [
        "a ",
        {"text": "b", "marks": ["italic"]},
        {"note": "n"},
        {"open": "X"},
        {"ref": "p", "label": "3"},
    ]
    assert isinstance(written[5], dict)
    assert set(written[5]) == {"id", "alternatives"}
    assert exactly(Content(nodes_from_json([*written]))) == exactly(content)
    deep: JsonValue = []
    for level in range(65):
        deep = [
            {
                "id": f"b{level}",
                "alternatives": [{"id": f"a{level}", "content": deep}, {"id": f"o{level}", "content": []}],
            }
        ]
    with pytest.raises(ValueError, match="64"):
        nodes_from_json(deep)
