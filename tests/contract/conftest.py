"""Every contract of the store is kept by SQLite and by PostgreSQL: a test that asks for `store` runs on both."""

from collections.abc import Iterator

import pytest

from server.store import Store, migrate
from tests.web.rooms import open_server, room

__all__ = ["open_server", "room", "store", "store_url"]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)])
def store_url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database."""
    url = request.getfixturevalue(f"{request.param}_url")
    assert isinstance(url, str)
    return url


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    """An open store with its tables made."""
    migrate(store_url)
    opened = Store.open(store_url)
    yield opened
    opened.close()
