"""A network in one process: what is sent arrives late, twice, in another order, or not at all, as chance has it."""

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field

Arrival = Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather:
    """How bad it is: parts of a hundred, and the longest delay in seconds."""

    dropped: int = 0
    doubled: int = 0
    delay_seconds: float = 0.0


CALM = Weather()


@dataclass(slots=True)
class Network:
    """What is under way; `deliver` lets arrive what is due."""

    chance: random.Random
    weather: Weather
    now: float = 0.0
    _under_way: list[tuple[float, int, Arrival]] = field(default_factory=list)
    _sent: int = 0

    def send(self, arrival: Arrival) -> None:
        """Something sets out."""
        for _ in range(2 if self.chance.randrange(100) < self.weather.doubled else 1):
            if self.chance.randrange(100) >= self.weather.dropped:
                self._sent += 1
                due = self.now + self.chance.random() * self.weather.delay_seconds
                heapq.heappush(self._under_way, (due, self._sent, arrival))

    def deliver(self, seconds: float) -> None:
        """So much time goes by, and what is due in it arrives; what that sends may arrive too."""
        until = self.now + seconds
        while self._under_way and self._under_way[0][0] <= until:
            self.now, _, arrival = heapq.heappop(self._under_way)
            arrival()
        self.now = until

    def empty(self) -> None:
        """Everything that is under way arrives, in calm weather."""
        self.weather = CALM
        while self._under_way:
            self.now, _, arrival = heapq.heappop(self._under_way)
            arrival()
