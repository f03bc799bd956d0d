"""The programs that tests start for real do start, answer, and are gone afterwards."""

from collections.abc import Callable
from pathlib import Path

import psycopg
import redis
from playwright.sync_api import Page
from sqlalchemy import create_engine, text

from tests.processes import free_port, running
from tests.services import redis_running


def test_postgresql_gives_each_test_an_empty_database(postgresql_url: str) -> None:
    engine = create_engine(postgresql_url)
    with engine.connect() as connection:
        tables = connection.execute(text("select count(*) from pg_tables where schemaname = 'public'")).scalar_one()
    engine.dispose()
    assert tables == 0


def test_redis_is_empty_and_gone_after_its_test(redis_url: str) -> None:
    with redis.Redis.from_url(redis_url) as connection:
        assert connection.keys("*") == []
    with redis_running() as own:
        folder = Path(own.url.removeprefix("unix://")).parent
        assert own.program.process.poll() is None
    assert own.program.process.returncode == 0
    assert not folder.exists()


def test_a_program_that_ends_at_once_is_noticed(tmp_path: Path) -> None:
    import pytest

    from tests.processes import DidNotStart

    with (
        pytest.raises(DidNotStart, match="no such word"),
        running(["/bin/sh", "-c", "echo no such word; exit 3"], tmp_path, ready=lambda: False),
    ):
        pass


def test_chromium_draws_arabic(open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.set_content("<p dir=auto>\u0627\u0644\u0646\u0635</p>")
    assert page.evaluate("getComputedStyle(document.querySelector('p')).direction") == "rtl"


def test_a_free_port_is_free() -> None:
    import socket

    port = free_port()
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", port))
        assert listener.getsockname() == ("127.0.0.1", port)


def test_psycopg_is_the_binary_kind() -> None:
    assert psycopg.pq.__impl__ == "binary"
