"""A clean text in place of a bracketed one: it reads as typed, and each old alternative says where it went."""

import pytest
from hypothesis import given

from server.drafting import (
    Content,
    Node,
    brackets,
    bridges,
    is_clean,
    notate,
    parse,
    propose,
    put_back,
    read,
    rewritten,
    says,
    where_it_went,
    with_words_back,
)
from tests.strategies import Wish, wishes

OLD = (
    "Calls upon [all stakeholders in their respective roles / FRA: Governments on an equal footing] to "
    "[JPN: urgently ]take steps[, as appropriate,] [BRA: by 2027 / by 2030] and *reports* on [[JPN: the] progress / "
    "CUB: results]."
)
NEW = (
    "Calls upon Governments and all stakeholders, on an equal footing, to urgently take steps by 2030 and reports on "
    "progress."
)


@given(wish=wishes(choosing=False))
def test_it_reads_as_typed_and_has_no_brackets(wish: Wish) -> None:
    """Character for character, and no bracket is left."""
    made = rewritten(wish.content, wish.text)
    assert read(made) == wish.text
    assert not brackets(made)


@given(wish=wishes(choosing=False))
def test_each_alternative_is_accounted_for_once(wish: Wish) -> None:
    """No bracket and no alternative is left out, and of one bracket at most one was taken over."""
    went = where_it_went(wish.content, wish.text)
    there = [(bracket.id, one.id) for bracket in brackets(wish.content) for one in bracket.alternatives]
    assert [(one.bracket, one.alternative) for one in went] == there
    assert all(0 <= one.start <= one.end <= len(wish.text) for one in went)
    for bracket in brackets(wish.content):
        ways = {one.alternative: one.became for one in went if one.bracket == bracket.id}
        words = {read_alone(one.nodes) for one in bracket.alternatives if ways[one.id] == "taken over"}
        assert len(words) <= 1


def read_alone(nodes: tuple[Node, ...]) -> str:
    """What the nodes of an alternative read as, spaces aside."""
    return " ".join(read(Content(nodes)).casefold().split())


def test_what_a_negotiator_would_say_of_each() -> None:
    """Taken over, merged or dropped, as the words that stand there now say."""
    content = parse(OLD)
    texts = {one.id: read_alone(one.nodes) for bracket in brackets(content) for one in bracket.alternatives}
    assert [(texts[one.alternative], one.became) for one in where_it_went(content, NEW)] == [
        ("all stakeholders in their respective roles", "merged"),
        ("governments on an equal footing", "merged"),
        ("", "dropped"),
        ("urgently", "taken over"),
        (", as appropriate,", "dropped"),
        ("", "taken over"),
        ("by 2027", "dropped"),
        ("by 2030", "taken over"),
        ("progress", "taken over"),
        ("results", "dropped"),
        ("", "taken over"),
        ("the", "dropped"),
    ]


def test_marks_of_words_that_stay_are_kept() -> None:
    """Nobody types italics anew."""
    made = rewritten(parse(OLD), NEW)
    assert notate(made) == NEW.replace("reports", "*reports*")
    assert is_clean(made)


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("by 2027", NEW.replace("by 2030", "by 2027")),
        (", as appropriate,", NEW.replace("steps by", "steps, as appropriate, by")),
        ("results", NEW.replace("progress", "results")),
        ("the", NEW.replace("on progress", "on the progress")),
    ],
)
def test_dropped_words_come_back_where_they_stood(words: str, back: str) -> None:
    """With single spaces around them, and none before a comma."""
    content = parse(OLD)
    (went,) = [
        one
        for one in where_it_went(content, NEW)
        for bracket in brackets(content)
        for a in bracket.alternatives
        if a.id == one.alternative and read_alone(a.nodes) == words
    ]
    assert with_words_back(NEW, went.start, went.end, words) == back
    assert says(back, words)


def test_an_omission_comes_back_as_nothing() -> None:
    """And nothing is said nowhere."""
    assert with_words_back("to urgently take steps", 3, 11, "") == "to take steps"
    assert not says("to take steps", "")


def test_chinese_is_put_back_without_spaces() -> None:
    """Where the script writes none."""
    assert with_words_back("各国政府应努力", 4, 4, "共同") == "各国政府共同应努力"


def test_only_other_text_for_a_bracket_that_stands_is_bridging() -> None:
    """A new bracket is none, wherever it opens."""
    content = parse("Governments [should / JPN: shall] cooperate.")
    assert bridges(content, propose(content, "Governments will cooperate.", "FRA"))
    assert not bridges(content, propose(content, "All Governments should cooperate.", "FRA"))


@given(wish=wishes(choosing=False))
def test_put_back_exactly_its_words_stand_in_its_name_and_nobody_else_reads_otherwise(wish: Wish) -> None:
    """As a proposal is bound to (laws 1 to 3), for each alternative that has words of its own."""
    new = rewritten(wish.content, wish.text)
    nodes = {one.id: one.nodes for bracket in brackets(wish.content) for one in bracket.alternatives}
    for went in where_it_went(wish.content, wish.text):
        back = put_back(new, new, went.start, went.end, nodes[went.alternative], "FRA", "prop-1")
        if back is None:
            continue
        (bracket,) = brackets(back)
        assert bracket.alternatives[1].sponsors == ("FRA",)
        assert read(Content(bracket.alternatives[1].nodes)) == read(Content(nodes[went.alternative]))
        assert read(back) == read(back, "JPN") == wish.text


def test_put_back_beside_another_it_joins_its_bracket() -> None:
    """One place, one bracket; who has a text there already changes that by proposing."""
    old = parse("Meets [annually / JPN: every two years / BRA: twice a year].")
    new = rewritten(old, "Meets annually.")
    japan, brazil = (one.nodes for one in brackets(old)[0].alternatives[1:])
    place = next((one.start, one.end) for one in where_it_went(old, "Meets annually.") if one.became == "dropped")
    first = put_back(new, new, *place, japan, "JPN", "")
    assert first is not None
    assert notate(first) == "Meets [annually / JPN: every two years]."
    second = put_back(first, new, *place, brazil, "BRA", "")
    assert second is not None
    assert notate(second) == "Meets [annually / JPN: every two years / BRA: twice a year]."
    assert put_back(second, new, *place, brazil, "JPN", "") is None
    assert put_back(second, new, *place, japan, "FRA", "") is None
    moved = propose(new, "Meets in Geneva annually.", "FRA")
    assert put_back(moved, new, 0, 5, japan, "JPN", "") is not None
    assert put_back(parse("Meets often."), new, *place, japan, "JPN", "") is None


@pytest.mark.parametrize(
    ("old", "new", "back"),
    [
        ("to [JPN: urgently ]take steps", "to take steps", "to [JPN: urgently ]take steps"),
        ("to take[JPN:  urgent] steps", "to take steps", "to take[JPN:  urgent] steps"),
        ("to [take / JPN: urgently take] steps", "to take steps", "to [take / JPN: urgently take] steps"),
        ("to [ / JPN: now ]take steps", "to take steps", "to [JPN: now ]take steps"),
    ],
)
def test_put_back_with_the_spaces_that_belong_to_it(old: str, new: str, back: str) -> None:
    content = parse(old)
    clean = rewritten(content, new)
    nodes = {one.id: one for bracket in brackets(content) for one in bracket.alternatives}
    (went,) = [one for one in where_it_went(content, new) if "JPN" in nodes[one.alternative].sponsors]
    made = put_back(clean, clean, went.start, went.end, nodes[went.alternative].nodes, "JPN", "")
    assert made is not None
    assert notate(made) == back


def test_words_that_begin_with_one_that_both_texts_share_are_taken_over_all_the_same() -> None:
    """*In* belongs to both alternatives, and to the text around neither."""
    content = parse("Governments act, [in consultation with / RUS: with] all stakeholders [USA: in their roles].")
    went = where_it_went(content, "Governments act, in their roles.")
    texts = {one.id: read_alone(one.nodes) for bracket in brackets(content) for one in bracket.alternatives}
    assert [one.became for one in went if texts[one.alternative] == "in their roles"] == ["taken over"]
