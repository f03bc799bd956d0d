"""Long work in parts: between them others get a turn, so that no single thing holds everybody up."""

from server.service.ports import Clock

TURN_SECONDS_MAX = 0.004
"""After so long at a stretch others run; the longest part between two calls of `pass_on` comes on top."""


class Turns:
    """One for all work of a process. Whoever goes through many things calls `pass_on` between them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since = clock.monotonic()

    def begin(self) -> None:
        """Work begins now: time in which nobody worked does not count, so that short work is never interrupted."""
        self._since = self._clock.monotonic()

    def pass_on(self) -> None:
        """Lets others run, where they have waited for long enough; without greenlets it does nothing."""
        if self._clock.monotonic() - self._since >= TURN_SECONDS_MAX:
            self._clock.pause(0)
            self._since = self._clock.monotonic()
