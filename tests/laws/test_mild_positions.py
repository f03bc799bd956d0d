"""What blocks nothing blocks nothing: supports, can-live-withs and reservations change only what is uncontested."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.consensus import Position, PositionKind, Retain, Take, Withdraw, decide
from server.kernel import Refused
from tests.machine.explore import explore
from tests.machine.worlds import State, World, tries, words

WORLD = World(alternatives=3, flags=())
MILD: tuple[PositionKind, ...] = ("support", "live_with", "reserve", "dissociate")


@st.composite
def mild(draw: st.DrawFn, hashes: tuple[str, ...]) -> Position:
    """A position that blocks nothing, about something that may stand."""
    delegation, kind = draw(st.sampled_from(WORLD.delegations)), draw(st.sampled_from(MILD))
    if draw(st.booleans()):
        return Position(delegation, kind, "", draw(st.sampled_from(hashes)))
    alternative = draw(st.integers(0, WORLD.alternatives - 1))
    return Position(delegation, kind, str(alternative), words(WORLD, alternative))


@cache
def states() -> Sequence[State]:
    """Every state of the world, found when the first test asks: collecting the tests explores nothing."""
    return explore(WORLD).states


@pytest.mark.full
@given(st.deferred(lambda: st.sampled_from(states())), st.data())
def test_mild_positions_change_nothing_that_the_core_permits(state: State, data: st.DataObject) -> None:
    """Adding any of them to any state leaves every act permitted or refused as before, retaining by key aside."""
    subject = state.matter.subjects[0]
    more = data.draw(st.frozensets(mild((subject.text.hash, "earlier words")), max_size=5))
    held = frozenset(position for position in more if not _by_an_objector(position, subject.positions))
    richer = replace(state.matter, subjects=(replace(subject, positions=subject.positions | held),))
    for one in tries(WORLD, state):
        if isinstance(one.act, Retain | Take | Withdraw):
            continue
        plain, rich = (decide(matter, one.act, one.moment) for matter in (state.matter, richer))
        if isinstance(plain, Refused):
            assert plain == rich
        else:
            assert not isinstance(rich, Refused)
            assert [type(deed) for deed in plain] == [type(deed) for deed in rich]


def _by_an_objector(position: Position, held: frozenset[Position]) -> bool:
    """A delegation holds one of support, live with and objection about each text."""
    return any((one.delegation, one.about) == (position.delegation, position.about) for one in held)
