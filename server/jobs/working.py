"""The server's own rounds: what has run out, what a crash kept back, and a sign of life."""

import logging
from collections.abc import Callable

import gevent

from server.service import Post, Service, ask_to_confirm, send_due, touch, write_due
from server.store import sign_of_life

DEADLINES_SECONDS = 1
DELIVERY_SECONDS = 5
CONFIRMATIONS_SECONDS = 60
LETTERS_SECONDS = 5
SIGN_OF_LIFE_SECONDS = 5
FOLDING_SECONDS = 1

_log = logging.getLogger("rollingtext.jobs")


class Work:
    """Runs beside the server until the process ends; any number of servers may do the same work at once."""

    def __init__(self, service: Service, server: str, post: Post) -> None:
        self._service = service
        self._post = post
        self._server = server

    def start(self) -> None:
        """Begin, with a sign of life at once: time before it was a downtime."""
        self.show_life()
        for act, seconds in (
            (lambda: touch(self._service), DEADLINES_SECONDS),
            (lambda: ask_to_confirm(self._service), CONFIRMATIONS_SECONDS),
            (self.write_letters, LETTERS_SECONDS),
            (self._service.deliver, DELIVERY_SECONDS),
            (self.show_life, SIGN_OF_LIFE_SECONDS),
            (self.fold_in, FOLDING_SECONDS),
        ):
            gevent.spawn(_again_and_again, act, seconds)

    def fold_in(self) -> None:
        """Lets the database tidy up, in a thread of its own: everybody else goes on meanwhile."""
        gevent.get_hub().threadpool.apply(self._service.store.fold_in)

    def write_letters(self) -> None:
        """Writes the letters that silences ask for, and sends what is due."""
        write_due(self._service)
        send_due(self._service, self._post)

    def show_life(self) -> None:
        """Notes that this server is alive."""
        with self._service.store.writing() as connection:
            sign_of_life(connection, self._server, self._service.world.clock.now())


def _again_and_again(act: Callable[[], object], seconds: float) -> None:
    while True:
        gevent.sleep(seconds)
        try:
            act()
        except Exception:  # noqa: BLE001  # a fault may not end the rounds; it is reported, and the next one tries again
            _log.exception("a round of work failed")
