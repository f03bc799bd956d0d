"""The room under bad networks, dying servers and people who try everything: one seed, one story, the same each time."""

import pytest

from tests.chaos.simulation import played, simulated

FAST_ACTS = 40
SEEDS = range(1_000, 1_030)


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_happens_the_record_and_the_rules_hold(seed: int) -> None:
    """Short stories, on every save."""
    assert played(seed, FAST_ACTS) == []


@pytest.mark.full
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_happens_for_longer(seed: int) -> None:
    """Longer ones, which get as far as agreeing."""
    assert played(seed) == []


@pytest.mark.full
def test_a_seed_tells_the_same_story_again() -> None:
    """Or a failure could not be looked into."""
    stories = []
    for _ in range(2):
        with simulated(7) as simulation:
            simulation.play(FAST_ACTS)
            stories.append([(recorded.person, recorded.command, recorded.event) for recorded in simulation.log()])
    assert stories[0] == stories[1]
