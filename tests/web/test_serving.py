"""The server process: what it refuses to start with, how it ends, and that it can serve many at once."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import websocket

from server.config import BadSetting, read_settings
from tests.services import Serve, run_rollingtext
from tests.web.rooms import founded
from tests.web.wire import Answer, Live, Rest

CHECK = """
from gevent import monkey
monkey.patch_all()
import importlib.util, psycopg
from server.app import check_world
check_world()
assert importlib.util.find_spec("geventwebsocket") is None
assert psycopg.waiting.wait.__name__ == "wait_poll"
print("cooperative")
"""


def run_python(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False, env=os.environ
    )


@pytest.mark.full
def test_the_database_is_waited_for_without_holding_others_up() -> None:
    """gevent-websocket is not there (it breaks the sockets), and psycopg waits in a way that lets others run."""
    done = run_python(CHECK)
    assert done.stdout.strip() == "cooperative", done.stderr


@pytest.mark.full
def test_it_does_not_start_where_nothing_was_patched() -> None:
    done = run_python("from server.app import check_world\ncheck_world()")
    assert "NotReady" in done.stderr


@pytest.mark.full
def test_a_request_in_flight_is_answered_before_the_end(serve: Serve, tmp_path: Path) -> None:
    """SIGTERM while a script waits for news: it is answered, sockets are sent away, and the process ends well."""
    tokens: dict[str, str] = {}
    server = serve(lambda env: tokens.update(founded(env, tmp_path)))
    live = Live(server.port, tokens["FRA"])
    live.call("watch", {"stream": "wg", "after": 0})
    got: list[Answer] = []
    asking = threading.Thread(
        target=lambda: got.append(Rest(server.url, tokens["JPN"]).get("/streams/wg/events?after=1000&wait=30"))
    )
    asking.start()
    while "rollingtext_waiting 1.0" not in Rest(server.url).ask("GET", "/metrics").text:
        assert asking.is_alive()
    server.program.process.terminate()
    asking.join(20)
    assert server.program.process.wait(20) == 0
    assert [(answer.status, answer.json()["events"]) for answer in got] == [(200, [])]
    with pytest.raises((OSError, websocket.WebSocketException)):
        live.until(lambda: False)
    live.close()


@pytest.mark.full
def test_it_does_not_serve_old_tables(tmp_path: Path) -> None:
    env = {"ROLLINGTEXT_DATA": str(tmp_path)}
    with pytest.raises(AssertionError, match="run `rollingtext migrate`"):
        run_rollingtext("serve", "--port", "0", folder=tmp_path, env=env)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("PORT", "eighty", "a number from 0"),
        ("PORT", "70000", "a number from 0"),
        ("DATABASE_URL", "mysql://x", "sqlite:///FILE"),
        ("SECRET_KEY", "short", "at least"),
        ("PUBLIC_URL", "text.example.org", "http://"),
        ("MESSAGE_QUEUE", "kafka://x", "redis://"),
        ("COLOUR", "blue", "is no setting"),
    ],
)
def test_a_setting_that_cannot_be_meant_is_refused_by_name(tmp_path: Path, name: str, value: str, says: str) -> None:
    with pytest.raises(BadSetting, match=says) as caught:
        read_settings({"ROLLINGTEXT_DATA": str(tmp_path), f"ROLLINGTEXT_{name}": value})
    assert f"ROLLINGTEXT_{name}" in str(caught.value)


def test_with_nothing_set_it_runs_embedded_and_keeps_its_key(tmp_path: Path) -> None:
    first = read_settings({"ROLLINGTEXT_DATA": str(tmp_path)})
    assert first.database_url == f"sqlite:///{tmp_path / 'rollingtext.sqlite'}"
    assert read_settings({"ROLLINGTEXT_DATA": str(tmp_path)}).secret_key == first.secret_key
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0
