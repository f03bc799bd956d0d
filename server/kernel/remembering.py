"""What was made of values that never change, remembered by the value itself, not by what it equals."""

from collections.abc import Callable
from typing import Generic, TypeVar

V = TypeVar("V")
M = TypeVar("M")


class Remembering(Generic[V, M]):
    """`make`, which is pure and asked again and again about the same few objects; the newest `most` are remembered.

    A value of many parts takes long to compare; whether it is the very same object is seen at once.
    """

    def __init__(self, make: Callable[[V], M], most: int) -> None:
        self._make = make
        self._most = most
        self._made: dict[int, tuple[V, M]] = {}

    def __call__(self, value: V) -> M:
        """What `make` makes of `value`."""
        # Kept with the value itself, so that its identity cannot pass to another one meanwhile.
        known = self._made.get(id(value))
        if known is not None:
            return known[1]
        made = self._make(value)
        if len(self._made) >= self._most:
            # The oldest half: those that are still asked for come back at once.
            for old in list(self._made)[: self._most // 2]:
                del self._made[old]
        self._made[id(value)] = (value, made)
        return made
