"""The HTTP server: gevent's own, which ends in good order when it is told to."""

import logging
import signal
from collections.abc import Callable
from typing import TYPE_CHECKING

import gevent
from gevent.pool import Pool
from gevent.pywsgi import WSGIHandler, WSGIServer

from server.web.websocket import SOCKET

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

BACKLOG_CONNECTIONS = 1024
CONNECTIONS_MAX = 20_000
STOP_SECONDS_MAX = 10
LEAVING_SECONDS = 0.1

_log = logging.getLogger("rollingtext.http")


class Handler(WSGIHandler):
    """Gives the raw socket to those who take a connection over, and then lets go of it."""

    def get_environ(self) -> dict[str, object]:
        """The request's environment with the socket in it."""
        environ: dict[str, object] = super().get_environ()
        environ[SOCKET] = self.socket
        if str(environ.get("HTTP_UPGRADE", "")).lower() == "websocket":
            # What comes after the handshake is no HTTP, so the connection ends with this request.
            self.close_connection = True
        return environ


class Server:
    """Serves `application` until `stop` or SIGTERM; requests in flight are answered first."""

    def __init__(self, application: "WSGIApplication", host: str, port: int) -> None:
        self._server = WSGIServer(
            (host, port),
            application,
            backlog=BACKLOG_CONNECTIONS,
            spawn=Pool(CONNECTIONS_MAX),
            handler_class=Handler,
            log=None,
            error_log=_log,
        )
        self._server.init_socket()
        self.port = int(self._server.server_port or port)
        self._leaving: list[Callable[[], None]] = []

    def when_leaving(self, act: Callable[[], None]) -> None:
        """`act` is called when the server begins to end: to tell connections that stay open by themselves."""
        self._leaving.append(act)

    def run(self) -> None:
        """Serve until told to end."""
        for number in (signal.SIGTERM, signal.SIGINT):
            gevent.signal_handler(number, self._begin_to_stop)
        self._server.serve_forever(stop_timeout=STOP_SECONDS_MAX)

    def start(self) -> None:
        """Serve beside what goes on in this process."""
        self._server.start()

    def stop(self) -> None:
        """Take no more connections, let those there are come to an end, and end them after a while."""
        self._server.stop_accepting()
        leaving = gevent.spawn(self._send_away)
        self._server.stop(timeout=STOP_SECONDS_MAX)
        leaving.kill()

    def _send_away(self) -> None:
        # Again and again: a connection that was just being opened must not hold the end up.
        while True:
            for act in self._leaving:
                act()
            gevent.sleep(LEAVING_SECONDS)

    def _begin_to_stop(self) -> None:
        gevent.spawn(self.stop)
