"""Every contract of the store is kept by SQLite and by PostgreSQL: a test that asks for `store` runs on both."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from server.store import Store, migrate
from tests.web.rooms import open_server, room

__all__ = ["open_server", "room", "store", "store_url"]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)])
def store_url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database."""
    url = request.getfixturevalue(f"{request.param}_url")
    assert isinstance(url, str)
    return url


@pytest.fixture(scope="session")
def empty_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the tables in it and nothing else, made once: to copy it is quicker than to make it."""
    file = tmp_path_factory.mktemp("empty") / "record.sqlite3"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def store(store_url: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    """An open store with its tables made."""
    if store_url.startswith("sqlite"):
        file = make_url(store_url).database
        assert file is not None
        shutil.copyfile(request.getfixturevalue("empty_record"), file)
    else:
        migrate(store_url)
    opened = Store.open(store_url)
    yield opened
    opened.close()
