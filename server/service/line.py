"""The line of a stream: commands wait their turn, are taken in batches, and each gets its own answer.

Whoever asks while nobody is at work does the work, at once; the others wait, and one of them goes on when a batch is
done. Where one batch follows another closely, it first lets a few milliseconds of commands gather: they share a
commit and a frame. No thread of its own: without greenlets it is a plain call.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from server.kernel import Refused, limits

GATHERING_SECONDS = 0.012
GATHERING_LOOKS = 24
"""How often within that time the line looks whether more have come."""

Wanted = TypeVar("Wanted")
Given = TypeVar("Given")


@dataclass(slots=True, eq=False)
class Waiting(Generic[Wanted, Given]):
    """One command in the line; `answer` or `failure` is set when it is `done`."""

    wanted: Wanted
    answer: Given | None = None
    failure: BaseException | None = None
    done: bool = False
    woken: threading.Event | None = None
    """Set by whoever waits for somebody else's work."""

    def wake(self) -> None:
        """Lets it go on, where it waits."""
        if self.woken is not None:
            self.woken.set()

    def result(self) -> Given:
        """The answer, or the exception that stopped it."""
        if self.failure is not None:
            raise self.failure
        if self.answer is None:
            raise RuntimeError("a command left its line without an answer")
        return self.answer


Work = Callable[[list[Waiting[Wanted, Given]]], None]
"""Answers each of a batch, or sets its failure."""


class Line(Generic[Wanted, Given]):
    """See above; `work` is never called by two at a time."""

    def __init__(
        self,
        work: Work[Wanted, Given],
        monotonic: Callable[[], float],
        pause: Callable[[float], None],
        gathering_seconds: float = GATHERING_SECONDS,
    ) -> None:
        self._work = work
        self._monotonic = monotonic
        self._pause = pause
        self._gathering_seconds = gathering_seconds
        self._lock = threading.Lock()
        self._waiting: deque[Waiting[Wanted, Given]] = deque()
        self._at_work = False
        self._last_batch = -gathering_seconds

    def ask(self, wanted: Wanted) -> Given | Refused:
        """The answer to `wanted`, when its turn has come; `busy` at once where too many wait."""
        own = Waiting[Wanted, Given](wanted)
        with self._lock:
            if len(self._waiting) >= limits.QUEUE_COMMANDS_MAX:
                return Refused(
                    "busy", do="many are sending at this moment: send it again, with the same id, in a second"
                )
            self._waiting.append(own)
            if self._at_work:
                own.woken = threading.Event()
            self._at_work = True
        if own.woken is not None:
            own.woken.wait()
        if not own.done:
            self._lead(own)
        return own.result()

    def _lead(self, own: Waiting[Wanted, Given]) -> None:
        try:
            while not own.done:
                self._gather()
                self._take_batch()
        finally:
            with self._lock:
                if not own.done:
                    # It was stopped while it waited for others to gather: nobody is left to do its work.
                    self._waiting.remove(own)
                successor = self._waiting[0] if self._waiting else None
                self._at_work = successor is not None
            if successor is not None:
                successor.wake()

    def _gather(self) -> None:
        """Where the last batch has only just ended, lets commands come as long as they keep coming, for a while."""
        until, arrived = self._last_batch + self._gathering_seconds, -1
        while (left := until - self._monotonic()) > 0 and len(self._waiting) > arrived:
            arrived = len(self._waiting)
            self._pause(min(left, self._gathering_seconds / GATHERING_LOOKS))

    def _take_batch(self) -> None:
        with self._lock:
            size = min(len(self._waiting), limits.BATCH_COMMANDS_MAX)
            batch = [self._waiting.popleft() for _ in range(size)]
        try:
            self._work(batch)
        except BaseException as fault:
            for each in batch:
                each.failure = each.failure or fault
            raise
        finally:
            self._last_batch = self._monotonic()
            for each in batch:
                each.done = True
                each.wake()
