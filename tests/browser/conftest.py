"""A server with the demonstration group, for each story its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.people import People, tokens_in
from tests.services import run_rollingtext, served


@pytest.fixture
def people(tmp_path: Path, open_page: Callable[..., Page]) -> Iterator[People]:
    """The people of the demonstration; at the end no page has complained."""

    def prepare(env: dict[str, str]) -> None:
        run_rollingtext("demo", "--tokens", str(tmp_path / "tokens.json"), folder=tmp_path, env=env)

    with served(tmp_path, prepare) as server:
        here = People(server, tokens_in(tmp_path), open_page)
        yield here
        assert here.faults == []
