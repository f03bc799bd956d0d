"""The load driver: a light process on a core of its own that amends and counts what reaches every receiver."""

import json
import os
import random
import select
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.amending import amended
from bench.line import Line

ANSWER_SECONDS_MAX = 20
_EVENTS = b'42["events",'
_ANSWER = b"43"


@dataclass(slots=True)
class Wishes:
    """What is asked next: one to five neighbouring words of a paragraph, as each delegation first read it."""

    texts: Mapping[str, Sequence[str]]
    versions: dict[str, int]
    chance: random.Random
    stream: str

    def next(self, number: int) -> str:
        """The data of the next amendment, as JSON of a whole command."""
        paragraph = self.chance.choice(list(self.texts))
        text = amended(self.texts[paragraph], number, self.chance)
        data = {"paragraph": paragraph, "text": text, "version": self.versions[paragraph]}
        return json.dumps({"id": f"c{number}", "type": "paragraph.propose", "data": data})


@dataclass(slots=True)
class Result:
    """What one run has shown; seconds from sending a command."""

    seconds: float = 0.0
    delivered: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    answered: list[float] = field(default_factory=list)
    last: list[float] = field(default_factory=list)
    frames: int = 0
    bytes: int = 0
    processor: float = 0.0
    """Seconds of processor that the server used meanwhile."""
    driving: float = 0.0
    """And this process: near all of the time, the load itself would be what is measured."""

    @property
    def per_second(self) -> float:
        """Amendments that reached every receiver, a second."""
        return self.delivered / self.seconds if self.seconds else 0.0


def quantile(values: Sequence[float], part: float) -> float:
    """The value below which `part` of `values` lie, 0 for none."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else 0.0


def processor_seconds(process: int) -> float:
    """The processor time that the process has used, 0 for none."""
    if not process:
        return 0.0
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Driver:
    """Receivers, the first few of which also write, each with one amendment at a time on its way."""

    def __init__(self, port: int, tokens: Sequence[str], wishes: Wishes, receivers: int, writers: int) -> None:
        self.wishes = wishes
        self.lines = [Line(port, tokens[number % len(tokens)]) for number in range(receivers)]
        self.writers = writers
        self.sent_at: dict[str, float] = {}
        self.due: list[float] = []
        self.counts: dict[bytes, int] = {}
        self.commands: dict[bytes, list[str]] = {}
        self.number = 0
        self.result = Result()
        self.counting = False
        self.open: set[int] = set()
        self._poll = select.epoll()
        for line in self.lines:
            self._poll.register(line.socket.fileno(), select.EPOLLIN)
        self._of = {line.socket.fileno(): index for index, line in enumerate(self.lines)}
        self._watch()

    def _watch(self) -> None:
        asked = json.dumps({"stream": self.wishes.stream, "after": 10**9})
        for line in self.lines:
            line.send(f'420["watch",{asked}]')
        waiting = set(range(len(self.lines)))
        until = time.monotonic() + ANSWER_SECONDS_MAX
        while waiting and time.monotonic() < until:
            for number, _ in self._poll.poll(1.0):
                index = self._of[number]
                if any(message.startswith(b"430") for message in self.lines[index].arrived()):
                    waiting.discard(index)
        if waiting:
            raise TimeoutError(f"{len(waiting)} receivers got no answer to watch")

    def ask(self, index: int, at: float | None = None) -> None:
        """Writer `index` sends its next amendment; `at`: when it was due, where a rate is kept."""
        self.number += 1
        command = self.wishes.next(self.number)
        self.sent_at[f"c{self.number}"] = at if at is not None else time.monotonic()
        self.open.add(index)
        self.lines[index].send(f'42{self.number}["command",{command}]')

    def run(self, warm_seconds: float, seconds: float, rate: float = 0.0, server: int = 0) -> Result:
        """Amend for so long: as fast as answers come, or `rate` a second, due whether or not answers came.

        `server` is the process whose use of the processor is noted.
        """
        began = time.monotonic()
        start, end = began + warm_seconds, began + warm_seconds + seconds
        due = began
        used = driven = 0.0
        while (now := time.monotonic()) < end:
            if not self.counting and now >= start:
                self.counting, used, driven = True, processor_seconds(server), time.process_time()
            if not rate:
                for index in range(self.writers):
                    if index not in self.open:
                        self.ask(index)
            while rate and due <= now:
                free = [index for index in range(self.writers) if index not in self.open]
                if not free:
                    break
                self.ask(free[0], due)
                due += 1 / rate
            self._take(min(0.05, max(0.0, due - now)) if rate else 0.05)
        self.result.seconds = time.monotonic() - start
        self.result.processor, self.result.driving = processor_seconds(server) - used, time.process_time() - driven
        self.counting = False
        self._settle()
        return self.result

    def _settle(self) -> None:
        """Let what is on its way arrive, so that the server is idle when the next run begins."""
        until = time.monotonic() + ANSWER_SECONDS_MAX
        while self.open and time.monotonic() < until:
            self._take(0.1)
        for line in self.lines:
            line.close()
        self._poll.close()

    def _take(self, wait: float) -> None:
        for number, _ in self._poll.poll(wait):
            index = self._of[number]
            line = self.lines[index]
            for message in line.arrived():
                if message.startswith(_EVENTS):
                    self._delivered(message)
                elif message.startswith(_ANSWER):
                    self._answered(index, message)
                elif message == b"2":
                    line.send("3")

    def _delivered(self, message: bytes) -> None:
        """Another receiver has this frame; with the last one its amendments are delivered."""
        got = self.counts.get(message, 0) + 1
        self.counts[message] = got
        if got == 1:
            self.commands[message] = self._read(message)
        if got < len(self.lines):
            return
        now = time.monotonic()
        commands = self.commands.pop(message)
        del self.counts[message]
        if self.counting:
            self.result.frames += 1
            self.result.bytes += len(message)
            self.result.delivered += len(commands)
            self.result.last += [now - self.sent_at[each] for each in commands]

    def _read(self, message: bytes) -> list[str]:
        """The amendments in a frame; what they did to versions is noted."""
        _, sent = json.loads(message[2:])
        found: list[str] = []
        for event in sent["events"]:
            for row in event["rows"].get("paragraphs", ()):
                self.wishes.versions[row["id"]] = row["version"]
            if event["type"] == "paragraph.proposed" and event["command"] in self.sent_at:
                found.append(event["command"])
        return found

    def _answered(self, index: int, message: bytes) -> None:
        number, _, body = message[2:].partition(b"[")
        self.open.discard(index)
        answer = json.loads(b"[" + body)[0]
        if problem := answer.get("problem"):
            code = problem["code"]
            self.result.refused[code] = self.result.refused.get(code, 0) + 1
        elif self.counting:
            self.result.answered.append(time.monotonic() - self.sent_at[f"c{number.decode()}"])
