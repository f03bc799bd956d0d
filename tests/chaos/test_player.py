"""A player that tries every command as everybody: nothing is agreed against the one rule, no text goes that somebody
holds, and what is refused leaves every row as it was."""

from collections import Counter

import pytest

from server.group import COMMANDS
from tests.chaos.player import ENDING, player

pytestmark = pytest.mark.full

FAST_ACTS = 20
FULL_ACTS = 300
SEEDS = range(100, 106)
REACHED = (
    "question.gavelled",
    "question.announced",
    "question.ran_out",
    "paragraph.agreed",
    "bracket.retained",
    "position.objected",
)


def played(seed: int, acts: int) -> tuple[list[str], Counter[str], Counter[str]]:
    """What is wrong, the events by type, and what was tried."""
    with player(seed) as made:
        faults = made.play(acts)
        events = Counter(recorded.event.type for recorded in made.log())
        return [f"{fault} (python -m tests.chaos.player {seed} {acts})" for fault in faults], events, made.tried


@pytest.mark.parametrize("seed", [5])
def test_whatever_anybody_tries_the_rules_hold(seed: int) -> None:
    """A short game, on every save."""
    faults, _, tried = played(seed, FAST_ACTS)
    assert faults == []
    assert tried.total() > FAST_ACTS // 4


@pytest.mark.full
@pytest.mark.timeout(900)
def test_whatever_anybody_tries_for_longer_the_rules_hold_and_the_room_gets_far() -> None:
    """Most commands are tried, and what matters happens, or the games would show nothing."""
    events: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    for seed in SEEDS:
        faults, made, tries = played(seed, FULL_ACTS)
        assert faults == []
        events += made
        tried += tries
    assert [name for name in REACHED if not events[name]] == []
    untried = [name for name in COMMANDS if not tried[name] and not name.startswith(ENDING)]
    assert len(untried) <= len(COMMANDS) // 2, untried
