"""Work in a process of its own: what takes long holds nobody up here, and what takes too long is ended.

A thread would not do: it shares the one lock of the interpreter, and every send to a connection would wait for it.
"""

import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ParamSpec, TypeVar

from server.exchange import ImportResult, read_plain
from server.kernel import Refused
from server.library import ImportedParagraph

BESIDE_SECONDS_MAX = 30.0
BESIDE_AT_ONCE_MAX = 2
LOOK_SECONDS = 0.005
"""How often it is looked whether the work is done."""
PART_PARAGRAPHS = 100
"""So many are taken over from the other process at a time."""
READ_HERE_CHARS_MAX = 2_000
"""A text that is no longer is read at once: another process takes longer to begin."""

TOO_LONG_TO_READ = Refused(
    "too-long",
    do=f"reading it took more than {BESIDE_SECONDS_MAX:.0f} seconds: bring it in in parts",
    field="text",
)

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
    with _free, TemporaryDirectory(prefix="rollingtext-") as folder:
        given_file, made_file, fault_file = (Path(folder, name) for name in ("given", "made", "fault"))
        given_file.write_bytes(pickle.dumps((work, given, named)))
        _run_to_its_end(_started(given_file, made_file, fault_file))
        fault = fault_file.read_text(encoding="utf-8", errors="replace")
        result = made_file.read_bytes()
    if not result:
        raise RuntimeError(f"work in another process failed: {fault}")
    made: Made = pickle.loads(result)  # noqa: S301  # made by the process that was started above
    return made


def _started(given: Path, made: Path, fault: Path) -> int:
    """The process at work, from one file to others. Spawned: to fork copies the tables of all our memory, which holds
    everybody up for as long as the memory is large."""
    new = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    return os.posix_spawn(
        sys.executable,
        [sys.executable, "-c", _CHILD],
        {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, str(given), os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, str(made), new, 0o600),
            (os.POSIX_SPAWN_OPEN, 2, str(fault), new, 0o600),
        ],
    )


def _run_to_its_end(process: int) -> None:
    """Waits until the process has ended; `TookTooLong` where it had to be ended."""
    until = time.monotonic() + BESIDE_SECONDS_MAX
    while not _has_ended(process):
        if time.monotonic() > until:
            os.kill(process, signal.SIGKILL)
            while not _has_ended(process):
                time.sleep(LOOK_SECONDS)
            raise TookTooLong
        time.sleep(LOOK_SECONDS)


def _has_ended(process: int) -> bool:
    try:
        return os.waitpid(process, os.WNOHANG)[0] == process
    except ChildProcessError:
        return True  # whoever looks after all children of this program was quicker


def read_text(data: bytes | str, names: Mapping[str, str]) -> ImportResult | Refused:
    """`read_plain`, a long text in another process; `too-long` where that takes too long."""
    if len(data) <= READ_HERE_CHARS_MAX:
        return read_plain(data, names)
    try:
        found, parts = beside(_read_in_parts, data, dict(names))
    except TookTooLong:
        return TOO_LONG_TO_READ
    if isinstance(found, Refused):
        return found
    paragraphs: list[ImportedParagraph] = []
    for part in parts:
        paragraphs += pickle.loads(part)  # noqa: S301  # made by the process that was started above
        time.sleep(0)  # others run meanwhile: a long text has thousands of paragraphs
    return replace(found, text=replace(found.text, paragraphs=tuple(paragraphs)))


def _read_in_parts(data: bytes | str, names: dict[str, str]) -> tuple[ImportResult | Refused, list[bytes]]:
    """What `read_plain` finds, the paragraphs by themselves."""
    found = read_plain(data, names)
    if isinstance(found, Refused):
        return found, []
    every = found.text.paragraphs
    parts = [pickle.dumps(every[at : at + PART_PARAGRAPHS]) for at in range(0, len(every), PART_PARAGRAPHS)]
    return replace(found, text=replace(found.text, paragraphs=())), parts
