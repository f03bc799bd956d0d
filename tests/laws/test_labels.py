"""Labels are read, sorted, put in between, numbered anew, and found by what somebody typed (domain 3, numbering)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.drafting import between, find_label, next_bis, read_label, renumbered, spread

IN_ORDER = [
    "PP1",
    "PP2",
    "PP2 bis",
    "OP1",
    "OP14",
    "OP14 alt",
    "OP14 bis",
    "OP14 bis alt",
    "OP14 bis alt 2",
    "OP14 octies",
]


def test_labels_sort_as_the_room_reads_them() -> None:
    read = [read_label(label) for label in IN_ORDER]
    assert sorted((label for label in read if label), key=lambda label: label.sort_key) == read
    assert [str(label) for label in read] == IN_ORDER


@pytest.mark.parametrize(
    ("text", "form", "counting", "numbers"),
    [
        ("1.", "1.", "number", (1,)),
        ("17quater.", "17quater.", "number", (17,)),
        ("3.3bis Alt", "3.3bis alt", "number", (3, 3)),
        ("3.3quat", "3.3quater", "number", (3, 3)),
        ("5A", "5A", "number", (5,)),
        ("OP6alt", "OP6alt", "number", (6,)),
        ("(a) bis", "(a) bis", "letter", (1,)),
        ("(aa)", "(aa)", "letter", (27,)),
        ("(iv)", "(iv)", "roman", (4,)),
        ("II.", "II.", "capital roman", (2,)),
        ("C.", "C.", "capital", (3,)),
        ("Article 3, paragraph 2", "Article 3, paragraph 2", "number", (2,)),
    ],
)
def test_a_label_is_read(text: str, form: str, counting: str, numbers: tuple[int, ...]) -> None:
    label = read_label(text)
    assert label is not None
    assert (str(label), label.counting, label.numbers) == (form, counting, numbers)


@pytest.mark.parametrize("text", ["", "Option", "The Group", "14 above", "(abc)"])
def test_what_is_no_label_is_not_read(text: str) -> None:
    assert read_label(text) is None


def test_i_after_h_is_a_letter() -> None:
    letter = read_label("(i)", after=read_label("(h)"))
    alone = read_label("(i)")
    assert letter is not None
    assert alone is not None
    assert (letter.counting, alone.counting) == ("letter", "roman")


@pytest.mark.parametrize(
    ("label", "taken", "expected"),
    [
        ("14", {"14"}, "14 bis"),
        ("14 bis", {"14", "14 bis", "14 ter"}, "14 quater"),
        ("1.", {"1.", "1bis."}, "1ter."),
        ("5.", {"5.", "5A."}, "5B."),
        ("(a)", {"(a)"}, "(a) bis"),
        ("PP2", {"PP2"}, "PP2 bis"),
        ("", {"1."}, ""),
        ("Preamble", {"Preamble bis"}, "Preamble ter"),
    ],
)
def test_what_is_put_in_between_has_the_next_name(label: str, taken: set[str], expected: str) -> None:
    assert next_bis(label, taken) == expected


@given(st.integers(1, 60), st.sampled_from(["7.", "7A", "(a)", "OP7 bis", "II.", "Annex"]))
def test_there_is_always_another_name(count: int, label: str) -> None:
    taken = {label}
    for _ in range(count):
        name = next_bis(label, taken)
        assert name not in taken
        taken.add(name)


def test_numbering_anew_runs_on_and_begins_again_where_it_should() -> None:
    given_labels = [
        ("heading", 0, "I."), ("paragraph", 0, "1."), ("paragraph", 1, "(a)"), ("paragraph", 1, "(a) bis"),
        ("paragraph", 2, "(i)"), ("paragraph", 2, "(iii)"), ("paragraph", 0, "1 bis."), ("paragraph", 0, "1 bis alt"),
        ("heading", 0, "III."), ("heading", 1, "A."), ("heading", 1, "C."), ("paragraph", 0, "7."),
        ("paragraph", 1, "(b)"), ("paragraph", 0, "PP3"), ("paragraph", 0, "OP5A"), ("text", 0, ""),
    ]  # fmt: skip
    assert renumbered(given_labels) == [
        "I.", "1.", "(a)", "(b)", "(i)", "(ii)", "2.", "2 alt",
        "II.", "A.", "B.", "3.", "(a)", "PP1", "OP1", "",
    ]  # fmt: skip


def test_dotted_numbers_follow_their_first_part() -> None:
    labels = [
        ("paragraph", 0, "3."),
        ("paragraph", 1, "3.1"),
        ("paragraph", 1, "3.3"),
        ("paragraph", 0, "5."),
        ("paragraph", 1, "5.2"),
    ]
    assert renumbered(labels) == ["1.", "1.1", "1.2", "2.", "2.1"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("op14bisalt2", ["z"]),
        ("14 bis alt 2", ["z"]),
        ("2a", ["y"]),
        ("OP2 (a)", ["y"]),
        ("paragraph 2", ["w", "x", "y", "v"]),
        ("", []),
        ("99", []),
    ],
)
def test_a_paragraph_is_found_by_what_is_typed(typed: str, found: list[str]) -> None:
    paragraphs = [
        ("x", ["OP2"]),
        ("y", ["OP2", "(a)"]),
        ("z", ["OP14 bis alt 2"]),
        ("w", ["2."]),
        ("v", ["OP22"]),
        ("u", [""]),
    ]
    assert find_label(typed, paragraphs) == found


@given(st.lists(st.floats(0, 1), max_size=40))
def test_between_any_two_keys_there_is_another(places: list[float]) -> None:
    keys: list[str] = []
    for place in places:
        at = int(place * len(keys))
        key = between(keys[at - 1] if at else "", keys[at] if at < len(keys) else "")
        keys.insert(at, key)
    assert keys == sorted(set(keys))
    assert not any(key.endswith("0") for key in keys)


@given(st.integers(0, 5_000))
def test_spread_keys_are_in_order_with_room_between(count: int) -> None:
    keys = spread(count)
    assert len(keys) == count
    assert keys == sorted(set(keys))
    for before, after in zip(["", *keys], [*keys, ""], strict=True):
        assert before < between(before, after)


def test_no_key_lies_between_two_in_the_wrong_order() -> None:
    with pytest.raises(ValueError, match="no key lies"):
        between("b", "a")
