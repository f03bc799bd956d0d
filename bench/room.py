"""The room beside a bare Flask-SocketIO server that only emits: the same load, in turns, and one table.

    python -m bench room [--pairs 3] [--seconds 5] [--receivers 200]

The server runs on one core, this process on another. Ours validates each amendment, checks the laws, commits it
(SQLite, full synchronous) and delivers it with the rows that it changed; the peer emits two kilobytes and no more.
"""

import argparse
import json
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.amending import PARAGRAPHS, WORDS, document, paragraph
from bench.line import Line
from bench.load import Driver, Result, Wishes, quantile

ROOT = Path(__file__).resolve().parent.parent
DELEGATIONS = 16
WARM_SECONDS = 1.0
PREVIEWS = 100
START_SECONDS_MAX = 30
STOP_SECONDS_MAX = 15


@dataclass(frozen=True, slots=True)
class Load:
    """How hard the room works: so many amendments on their way at once, or so many a second."""

    name: str
    writers: int
    rate: float = 0.0


LOADS = (
    Load("as fast as answers come, 16 at once", 16),
    Load("as fast as answers come, 64 at once", 64),
    Load("20 a second", 16, 20.0),
)


def main(arguments: Sequence[str]) -> None:
    """Measure in alternating pairs, and print the medians with their ratios."""
    asked = _parser().parse_args(arguments)
    own, other = _cores()
    os.sched_setaffinity(0, {own})
    results: dict[tuple[str, str], list[Result]] = {}
    previews: list[float] = []
    with tempfile.TemporaryDirectory(prefix="rt-bench-") as folder:
        prepared = Prepared(Path(folder))
        for pair in range(asked.pairs):
            # Both run all the time, one of them idle: so each pair of measurements has the machine in the same state.
            with _peer(other) as peer, prepared.serving(other) as ours:
                for load in LOADS:
                    for name, (port, process) in (("peer", peer), ("ours", ours)):
                        wishes, tokens = _target(prepared, name, port, random.Random(pair))
                        driver = Driver(port, tokens, wishes, asked.receivers, load.writers)
                        driver.number = int(time.monotonic() * 1000)
                        measured = driver.run(WARM_SECONDS, asked.seconds, load.rate, process)
                        results.setdefault((name, load.name), []).append(measured)
                        print(f"  pair {pair + 1}, {name}, {load.name}: {measured.per_second:.0f}/s", file=sys.stderr)
                wishes, tokens = _target(prepared, "ours", ours[0], random.Random(pair))
                previews += _previews(wishes, tokens[0], ours[0])
    print(table(results, asked.receivers))
    fast, slow = (1000 * quantile(previews, part) for part in (0.5, 0.95))
    print(f"\nPreview of an amendment: p50 {fast:.1f} ms, p95 {slow:.1f} ms")


def _previews(wishes: Wishes, token: str, port: int) -> list[float]:
    """Seconds from asking for a preview to having it, one after the other, on the text as the loads have left it."""
    line, seconds = Line(port, token), []
    for number in range(PREVIEWS):
        asked = json.loads(wishes.next(number))["data"]
        began = time.monotonic()
        line.send(f"42{number}{json.dumps(['preview', asked])}")
        line.answer(number)
        seconds.append(time.monotonic() - began)
    line.close()
    return seconds


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench room", description=__doc__)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--receivers", type=int, default=200)
    return parser


def table(results: dict[tuple[str, str], list[Result]], receivers: int) -> str:
    """Medians over the pairs, peer and ours, and of their ratios pair by pair."""
    lines = [
        f"{receivers} receivers; amendments of one to five words over {PARAGRAPHS} paragraphs of {WORDS} words",
        "",
        "| load | what | peer | ours | ours / peer |",
        "| --- | --- | ---: | ---: | ---: |",
    ]
    for load in LOADS:
        peer, ours = results[("peer", load.name)], results[("ours", load.name)]
        for what, of, unit in (
            ("delivered to all, a second", lambda r: r.per_second, ""),
            ("last receiver, p50", lambda r: 1000 * quantile(r.last, 0.5), " ms"),
            ("last receiver, p95", lambda r: 1000 * quantile(r.last, 0.95), " ms"),
            ("answer, p95", lambda r: 1000 * quantile(r.answered, 0.95), " ms"),
            ("processor of the server, each", lambda r: 1000 * r.processor / max(1, r.delivered), " ms"),
            ("the server's core in use for it", lambda r: 100 * r.processor / r.seconds, " %"),
            ("the load's core in use for it", lambda r: 100 * r.driving / r.seconds, " %"),
        ):
            pairs = [(of(before), of(after)) for before, after in zip(peer, ours, strict=True)]
            one, two = (statistics.median(pair[side] for pair in pairs) for side in (0, 1))
            ratio = statistics.median(after / before if before else 0.0 for before, after in pairs)
            lines.append(f"| {load.name} | {what} | {one:.1f}{unit} | {two:.1f}{unit} | {ratio:.2f} |")
        refused = sum(sum(result.refused.values()) for result in ours)
        bytes_each = statistics.median(result.bytes / max(1, result.delivered) for result in ours)
        per_frame = statistics.median(result.delivered / max(1, result.frames) for result in ours)
        inside = f"{bytes_each:.0f}; {per_frame:.1f}; {refused}"
        lines.append(f"| {load.name} | bytes an amendment; amendments a frame; refused | | {inside} | |")
    return "\n".join(lines)


class Prepared:
    """A group of sixteen delegations and a secretariat in a folder of its own, made once by the command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._env = {**os.environ, "ROLLINGTEXT_DATA": str(folder)}
        codes = [f"M{number}" for number in range(DELEGATIONS)]
        described = {
            "id": "bench",
            "name": "A room to measure",
            "delegations": [{"code": code, "name": code} for code in codes],
            "people": [
                {"name": "Secretary", "office": "secretariat", "email": "secretariat@example.org"},
                *({"name": c, "delegation": c, "standing": "head", "email": f"{c}@example.org"} for c in codes),
            ],
        }
        file = folder / "group.json"
        file.write_text(json.dumps(described), encoding="utf-8")
        self._rollingtext("migrate")
        self._rollingtext("group", "create", str(file))
        names = ["secretariat", *codes]
        tokens = self._rollingtext("token", *(f"{name}@example.org" for name in names)).split()
        self.secretariat, self.tokens = tokens[0], tokens[1:]

    def _rollingtext(self, *words: str) -> str:
        command = [sys.executable, "-m", "server.commandline", *words]
        return subprocess.run(command, cwd=ROOT, env=self._env, check=True, capture_output=True, text=True).stdout

    @contextmanager
    def serving(self, core: int) -> Iterator[tuple[int, int]]:
        """Our server on that core; its port and process."""
        command = [sys.executable, "-m", "server.commandline", "serve", "--port", "0"]
        with _running(command, core, self._env, b"Rolling Text listens on ") as (line, process):
            yield int(line.rsplit(b":", 1)[1]), process

    def document(self, port: int, chance: random.Random) -> tuple[dict[str, list[str]], dict[str, int]]:
        """A new document; the words and the version of each of its paragraphs."""
        data = {"title": "To measure", "text": document(chance)}
        command = {"id": f"document-{chance.random()}", "type": "document.create", "data": data}
        events = _list(self._ask(port, "/groups/bench/commands", command)["events"])
        made = next(event for event in map(_object, events) if event["type"] == "document.created")
        page = self._ask(port, f"/documents/{_object(made['data'])['document']}")
        paragraphs = [_object(each) for each in _list(page["paragraphs"])]
        words = {str(each["id"]): str(each["text"]).split(" ") for each in paragraphs}
        return words, {str(each["id"]): int(str(each["version"])) for each in paragraphs}

    def _ask(self, port: int, path: str, value: object = None) -> dict[str, object]:
        headers = {"Authorization": f"Bearer {self.secretariat}", "Content-Type": "application/json"}
        data = json.dumps(value).encode() if value is not None else None
        address = f"http://127.0.0.1:{port}/api/v1{path}"
        request = urllib.request.Request(address, data=data, headers=headers)  # http to the loopback
        with urllib.request.urlopen(request, timeout=START_SECONDS_MAX) as response:  # noqa: S310  # the same
            return _object(json.load(response))


def _target(prepared: Prepared, name: str, port: int, chance: random.Random) -> tuple[Wishes, list[str]]:
    """What is amended, and the tokens of those who amend: the same texts for both."""
    if name == "ours":
        texts, versions = prepared.document(port, chance)
    else:
        texts = {f"par-{n}": paragraph(chance) for n in range(PARAGRAPHS)}
        versions = dict.fromkeys(texts, 1)
    return Wishes(texts, versions, chance, "bench"), prepared.tokens


@contextmanager
def _peer(core: int) -> Iterator[tuple[int, int]]:
    """The bare server on that core; its port and process."""
    port = _free_port()
    with _running([sys.executable, "-m", "bench.stock", str(port)], core, dict(os.environ), b"listening") as (
        _,
        process,
    ):
        until = time.monotonic() + START_SECONDS_MAX
        while not _listens(port) and time.monotonic() < until:
            time.sleep(0.05)
        yield port, process


@contextmanager
def _running(command: list[str], core: int, env: dict[str, str], says: bytes) -> Iterator[tuple[bytes, int]]:
    """The process on that core until the block ends: the line in which it `says` that it listens, and its id."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=log)
        try:
            os.sched_setaffinity(process.pid, {core})
            if process.stdout is None:
                raise RuntimeError("a process without output")
            line = process.stdout.readline()
            if not line.startswith(says):
                log.seek(0)
                raise RuntimeError(f"{command[2]} did not start: {log.read().decode(errors='replace')[-2000:]}")
            yield line, process.pid
        finally:
            process.terminate()
            process.wait(STOP_SECONDS_MAX)
            if process.stdout is not None:
                process.stdout.close()


def _cores() -> tuple[int, int]:
    """A core for this process and one for the server; the same one where there is only one."""
    cores = sorted(os.sched_getaffinity(0))
    return cores[-1], cores[0]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"a list was expected, not {value!r}")
    return value


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError(f"an object was expected, not {value!r}")
    return value
