"""Under gevent, as the server runs: a writer that waits for SQLite's lock lets the others go on."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS_MAX = 60

PROGRAM = """
from gevent import monkey
monkey.patch_all()
import sys
import gevent
from server.service import verify
from server.store import Store, migrate
from tests.contract.recording import STREAM, Recording, says

url = sys.argv[1]
migrate(url)
stores = [Store.open(url), Store.open(url)]
services = [Recording(store).service() for store in stores]

def holds():
    # A switch inside a write transaction, which the server never does: the worst that a waiting writer can meet.
    for _ in range(5):
        with stores[0].writing():
            gevent.sleep(0.02)
        gevent.sleep(0)

def asks(number):
    return services[number % 2].handle_command(says("one", f"c-{number}"), f"p-{number}")

with gevent.Timeout(20):
    holder = gevent.spawn(holds)
    workers = [gevent.spawn(asks, number) for number in range(60)]
    gevent.joinall([holder, *workers], raise_error=True)
found = verify(stores[0], STREAM)
print(found.events, len(found.faults))
"""


@pytest.mark.full
def test_writers_that_switch_do_not_freeze_each_other(sqlite_url: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, sqlite_url],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS_MAX,
        check=False,
    )
    assert done.stdout.split() == ["60", "0"], done.stderr
