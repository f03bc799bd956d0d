"""Work in a process of its own: what takes long holds nobody up here, and what takes too long is ended.

A thread would not do: it shares the one lock of the interpreter, and every send to a connection would wait for it.
"""

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from typing import ParamSpec, TypeVar

from server.exchange import ImportResult, read_plain
from server.kernel import Refused

BESIDE_SECONDS_MAX = 30.0
BESIDE_AT_ONCE_MAX = 2
READ_HERE_CHARS_MAX = 2_000
"""A text that is no longer is read at once: another process takes longer to begin."""

P = ParamSpec("P")
Made = TypeVar("Made")
_CHILD = (
    "import pickle, sys; work, given, named = pickle.load(sys.stdin.buffer); "
    "sys.stdout.buffer.write(pickle.dumps(work(*given, **named)))"
)
_free = threading.BoundedSemaphore(BESIDE_AT_ONCE_MAX)


class TookTooLong(Exception):
    """The work was not done within its time and has been ended."""


def beside(work: Callable[P, Made], *given: P.args, **named: P.kwargs) -> Made:
    """What `work` makes of what it is given: a function of a module, values in and a value out.

    Raises `TookTooLong` after `BESIDE_SECONDS_MAX`; what fails there fails here with its traceback in the message.
    """
    asked = pickle.dumps((work, given, named))
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with _free:
        try:
            done = subprocess.run(  # noqa: S603  # our own interpreter and a program that is written above
                [sys.executable, "-c", _CHILD],
                input=asked,
                capture_output=True,
                timeout=BESIDE_SECONDS_MAX,
                env=env,
                check=False,
            )
        except subprocess.TimeoutExpired as fault:
            raise TookTooLong from fault
    if done.returncode:
        raise RuntimeError(f"work in another process failed: {done.stderr.decode(errors='replace')}")
    made: Made = pickle.loads(done.stdout)  # noqa: S301  # made by the process that was started above
    return made


def read_text(data: bytes | str, names: Mapping[str, str]) -> ImportResult | Refused:
    """`read_plain`, a long text in another process; `too-long` where that takes too long."""
    if len(data) <= READ_HERE_CHARS_MAX:
        return read_plain(data, names)
    try:
        return beside(read_plain, data, dict(names))
    except TookTooLong:
        return Refused(
            "too-long",
            do=f"reading it took more than {BESIDE_SECONDS_MAX:.0f} seconds: bring it in in parts",
            field="text",
        )
