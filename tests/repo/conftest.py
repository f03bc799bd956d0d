"""The sources are read once, before the first rule asks for them."""

import pytest

from tests.repo.sources import modules


@pytest.fixture(scope="session", autouse=True)
def _sources_are_read() -> None:
    """Reading them is no test's own work, and would use up the time of whichever came first."""
    modules()
