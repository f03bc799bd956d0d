"""Programs that a test starts for real: each is waited for by what it says or answers, and ended by its own id."""

import os
import signal
import socket
import subprocess
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

START_SECONDS_MAX = 30.0
STOP_SECONDS_MAX = 15.0
ASK_SECONDS_MAX = 2.0
PAUSE_SECONDS = 0.02
OUTPUT_CHARS_SHOWN = 4_000
PORT_MIN = 20_000


class DidNotStart(AssertionError):
    """A program ended, or was not ready in time; the message has the last that it said."""


@dataclass(slots=True)
class Program:
    """A running program, with the file that it writes to."""

    process: subprocess.Popen[bytes]
    output: Path
    ended: bool = field(default=False)

    @property
    def pid(self) -> int:
        """Its process id, for a test that kills or pauses it."""
        return self.process.pid

    def said(self) -> str:
        """The last that it wrote."""
        return self.output.read_text(encoding="utf-8", errors="replace")[-OUTPUT_CHARS_SHOWN:]

    def wait_until(self, ready: Callable[[], bool], seconds: float = START_SECONDS_MAX) -> None:
        """Returns once `ready()` holds; raises `DidNotStart` when the program ends first, or the time does."""
        pauses = int(seconds / PAUSE_SECONDS)
        for _ in range(pauses):
            if ready():
                return
            # Waiting for its end is the pause: a program that dies is noticed at once.
            try:
                self.process.wait(timeout=PAUSE_SECONDS)
            except subprocess.TimeoutExpired:
                continue
            raise DidNotStart(f"ended with {self.process.returncode}:\n{self.said()}")
        raise DidNotStart(f"not ready after {seconds:.0f} s:\n{self.said()}")

    def end(self) -> None:
        """Asks it to end, and ends it where it does not; harmless when it has ended."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=STOP_SECONDS_MAX)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(timeout=STOP_SECONDS_MAX)
        self.ended = True

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self.process.kill()
        self.process.wait(timeout=STOP_SECONDS_MAX)
        self.ended = True


@contextmanager
def running(
    command: Sequence[str | Path], folder: Path, *, env: Mapping[str, str] | None = None, ready: Callable[[], bool]
) -> Iterator[Program]:
    """Starts `command` in `folder`, gives it once `ready()` holds, and ends it afterwards whatever happens."""
    output = folder / f"{Path(command[0]).name}-{next_number()}.out"
    with output.open("wb") as sink:
        process = subprocess.Popen(
            [str(part) for part in command],
            cwd=folder,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=subprocess.STDOUT,
        )
    program = Program(process, output)
    try:
        program.wait_until(ready)
        yield program
    finally:
        program.end()


def answers(url: str) -> bool:
    """Whether `url` answers 200 now."""
    try:
        with urllib.request.urlopen(url, timeout=ASK_SECONDS_MAX) as response:
            return bool(response.status == 200)
    except (OSError, urllib.error.URLError):
        return False


def listens(path: Path) -> bool:
    """Whether somebody takes connections at the Unix socket `path` now; the file alone is there a moment earlier."""
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(ASK_SECONDS_MAX)
        return probe.connect_ex(str(path)) == 0


def free_port() -> int:
    """A port on the loopback that nobody listens on, above those that people choose by hand."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        if port > PORT_MIN:
            return port


_numbers = iter(range(1, 1_000_000))


def next_number() -> int:
    """A number not given before in this process, for the names of files and databases."""
    return next(_numbers)
