"""Texts that wait for each other: the circles are found, and nothing else."""

from itertools import product

import pytest

from server.consensus import circles

WAITS = frozenset


@pytest.mark.parametrize(
    ("waits", "found"),
    [
        ({}, ()),
        ({"1": WAITS({"2"}), "2": WAITS({"3"})}, ()),
        ({"1": WAITS({"1"})}, (("1",),)),
        ({"1": WAITS({"2"}), "2": WAITS({"1"})}, (("1", "2"),)),
        ({"1": WAITS({"2"}), "2": WAITS({"3"}), "3": WAITS({"1"}), "4": WAITS({"1"})}, (("1", "2", "3"),)),
        (
            {"1": WAITS({"2"}), "2": WAITS({"1", "3"}), "3": WAITS({"4"}), "4": WAITS({"3"})},
            (("1", "2"), ("3", "4")),
        ),
    ],
)
def test_circles_are_found(waits: dict[str, frozenset[str]], found: tuple[tuple[str, ...], ...]) -> None:
    assert circles(waits) == found


def test_in_every_small_world_a_circle_is_what_leads_back_to_itself() -> None:
    """All 512 ways in which three texts can wait for each other."""
    names = ("1", "2", "3")
    pairs = list(product(names, names))
    for chosen in product((False, True), repeat=len(pairs)):
        edges = {pair for pair, taken in zip(pairs, chosen, strict=True) if taken}
        reach = set(edges)
        for middle, start, end in product(names, names, names):
            if (start, middle) in reach and (middle, end) in reach:
                reach.add((start, end))
        waits = {one: frozenset(other for start, other in edges if start == one) for one in names}
        caught = {one for circle in circles(waits) for one in circle}
        assert caught == {one for one in names if (one, one) in reach}


def test_a_long_chain_is_no_burden() -> None:
    """Ten thousand texts, each waiting for the next, the last for the first."""
    chain = {str(at): frozenset({str(at + 1)}) for at in range(10_000)}
    assert circles(chain) == ()
    assert len(circles({**chain, "10000": frozenset({"0"})})[0]) == 10_001
