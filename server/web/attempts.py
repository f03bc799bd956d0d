"""Counts attempts in a window of time, for a bounded number of keys: what slows down guessing at the door."""

from collections import OrderedDict, deque
from collections.abc import Callable

KEYS_MAX = 20_000


class Attempts:
    """At most `most` attempts of a key in `window_seconds`; `now` is a clock that only goes forward."""

    def __init__(self, most: int, window_seconds: float, now: Callable[[], float]) -> None:
        self._most = most
        self._window = window_seconds
        self._now = now
        self._times: OrderedDict[str, deque[float]] = OrderedDict()

    def wait_seconds(self, key: str) -> float:
        """Counts an attempt and gives 0, or counts nothing and says how long to wait."""
        now = self._now()
        times = self._times.pop(key, None) or deque()
        while times and times[0] <= now - self._window:
            times.popleft()
        self._times[key] = times
        if len(self._times) > KEYS_MAX:
            self._times.popitem(last=False)
        if len(times) >= self._most:
            return times[0] + self._window - now
        times.append(now)
        return 0.0

    def forget(self, key: str) -> None:
        """The key's attempts count no more: the last of them was right."""
        self._times.pop(key, None)
