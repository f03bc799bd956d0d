"""Running one step: quietly when it works, with all that it said when it does not."""

import hashlib
import os
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
STEP_SECONDS_MAX = 900
OUTPUT_LINES_SHOWN = 60


class Failed(Exception):
    """A step did not work; the message says what to do about it."""


def step(
    title: str, command: Sequence[str | Path], *, advice: str, env: Mapping[str, str] | None = None, folder: Path = ROOT
) -> str:
    """Runs `command` and prints `title` with its seconds; gives its output, or raises `Failed` with `advice`."""
    started = time.monotonic()
    print(f"  {title} ... ", end="", flush=True)
    arguments = [str(part) for part in command]
    try:
        done = subprocess.run(
            arguments,
            cwd=folder,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            timeout=STEP_SECONDS_MAX,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        print("failed", flush=True)
        raise Failed(f"{title}: {problem}\n{advice}") from problem
    seconds = time.monotonic() - started
    if done.returncode != 0:
        print(f"failed ({seconds:.1f} s)", flush=True)
        last = "\n".join(done.stdout.splitlines()[-OUTPUT_LINES_SHOWN:])
        raise Failed(f"{last}\n\n{title}: `{' '.join(arguments)}` ended with {done.returncode}.\n{advice}")
    print(f"{seconds:.1f} s", flush=True)
    return done.stdout


def fingerprint(paths: Iterable[Path], *words: str) -> str:
    """A hash of the contents of `paths` and of `words`: equal exactly when nothing that matters has changed."""
    digest = hashlib.sha256("\0".join(words).encode())
    for path in sorted(paths):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def stands(stamp: Path, wanted: str) -> bool:
    """Whether the work that `stamp` records was done for exactly `wanted`."""
    return stamp.is_file() and stamp.read_text(encoding="utf-8").strip() == wanted


def record(stamp: Path, done: str) -> None:
    """Notes in `stamp` that the work was done for `done`."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(done + "\n", encoding="utf-8")
