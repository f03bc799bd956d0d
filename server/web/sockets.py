"""The live door: Socket.IO over WebSocket. It parses, asks the service, and answers; it decides nothing.

Handlers run one after the other in the greenlet that reads the connection, so a client's commands keep their order;
other connections go on meanwhile. They are registered with Socket.IO itself and not through Flask, whose request
context an event has no use for.
"""

import logging
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie

import gevent
from flask import Flask
from flask_socketio import SocketIO
from socketio.exceptions import ConnectionRefusedError as NotAdmitted

from server.kernel import JsonValue, Refused, limits
from server.web import problems
from server.web.broadcaster import frame_of
from server.web.carrying import carry
from server.web.codec import MALFORMED, Encoded, Json, TolerantPacket
from server.web.connections import Connection
from server.web.doors import Doors
from server.web.drafting import Drafting
from server.web.frames import GOING_AWAY
from server.web.presence import Here
from server.web.previewing import preview
from server.web.problems import Problem
from server.web.shows import Shows
from server.web.signin import SESSION_COOKIE, Credential
from server.web.turning import turn_pages
from server.web.websocket import KEY, OVERSIZED, WebSocket

CATCH_UP_EVENTS_MAX = 2_000
"""Whoever has missed more is told to fetch the document anew."""
CATCH_UP_PAGE_EVENTS = 200
PING_SECONDS = 25
PING_WAIT_SECONDS = 20

_log = logging.getLogger("rollingtext.web")

Answer = JsonValue | Encoded
Handler = Callable[[Connection, JsonValue], Answer | Problem]


class Sockets:
    """The Socket.IO server of a Flask application, with its handlers."""

    def __init__(self, app: Flask, doors: Doors) -> None:
        self._doors = doors
        self._drafting = Drafting(doors)
        self._shows = Shows(doors)
        self._io = SocketIO(
            app,
            async_mode="gevent",
            async_handlers=False,
            transports=["websocket"],
            cors_allowed_origins=[doors.public_url] if doors.public_url else None,
            max_http_buffer_size=limits.IMPORT_BYTES_MAX,
            ping_interval=PING_SECONDS,
            ping_timeout=PING_WAIT_SECONDS,
            serializer=TolerantPacket,
            json=Json,
        )
        engine = self._io.server.eio
        # Engine.IO takes its WebSocket class from a table of its own and offers no other way to name one.
        engine._async = {**engine._async, "websocket": WebSocket}  # noqa: SLF001
        self._io.server.on("connect", self._connect)
        self._io.server.on("disconnect", self._disconnect)
        for name, handler in self._handlers().items():
            self._io.server.on(name, self._answering(handler))
        self._io.server.on("*", _unknown)

    def send_away(self) -> None:
        """Ends every connection so that its client comes back by itself, to another server or a successor."""
        for connection in self._doors.connections.all():
            if isinstance(connection.outlet, WebSocket):
                connection.outlet.close(GOING_AWAY, "the server is being restarted")
        for waiter in tuple(self._doors.connections.waiters):
            waiter.send_frame(b"")

    def _handlers(self) -> dict[str, Handler]:
        return {
            "watch": self._watch,
            "unwatch": self._unwatch,
            "command": self._command,
            "preview": self._preview,
            "drafting": self._drafted,
            "show": self._showed,
            "raise": self._raised,
            "turn": self._turned,
            OVERSIZED: lambda _connection, _value: problems.too_large(limits.COMMAND_BYTES_MAX),
            MALFORMED: lambda _connection, value: problems.malformed(f"this is no message: {value}"),
        }

    def _answering(self, handler: Handler) -> Callable[..., Answer]:
        """The handler as Socket.IO calls it: whatever happens, there is an answer."""

        def handle(*arguments: object) -> Answer:
            try:
                sid, value = _read(arguments)
                connection = self._doors.connections.get(sid)
                answer = problems.SIGN_IN if connection is None else handler(connection, value)
            except Exception:  # noqa: BLE001  # at the rim: a bug must not cost the client its connection
                _log.exception("a message could not be answered")
                answer = problems.FAULT
            return {"problem": answer.as_json()} if isinstance(answer, Problem) else answer

        return handle

    def _connect(self, sid: str, environ: dict[str, object], auth: object = None) -> None:
        credential = self._shown(environ, auth)
        account = self._doors.sign_in.person(credential)
        outlet = environ.get(KEY)
        if account is None or not isinstance(outlet, WebSocket):
            raise NotAdmitted("sign-in", problems.SIGN_IN.as_json())
        self._doors.connections.add(Connection(sid=sid, outlet=outlet, credential=credential))

    def _shown(self, environ: dict[str, object], auth: object) -> Credential:
        if isinstance(auth, dict) and isinstance(auth.get("token"), str):
            return Credential(token=auth["token"])
        header = str(environ.get("HTTP_AUTHORIZATION", ""))
        if header.startswith("Bearer "):
            return Credential(token=header.removeprefix("Bearer ").strip())
        try:
            cookies = SimpleCookie(str(environ.get("HTTP_COOKIE", "")))
        except CookieError:
            return Credential()
        cookie = cookies.get(SESSION_COOKIE)
        return Credential(session=self._doors.sign_in.session_in(cookie.value) if cookie is not None else "")

    def _disconnect(self, sid: str, reason: str = "") -> None:
        connection = self._doors.connections.get(sid)
        if connection is not None:
            goodbye = reason == "client disconnect" or (
                isinstance(connection.outlet, WebSocket) and connection.outlet.goodbye
            )
            self._doors.connections.remove(sid, goodbye)

    def _watch(self, connection: Connection, value: JsonValue) -> Answer | Problem:
        stream, after = _field(value, "stream"), value.get("after", 0) if isinstance(value, dict) else 0
        if not stream or isinstance(after, bool) or not isinstance(after, int) or after < 0:
            return problems.malformed(
                "watch takes {stream, after}: a stream's id and the number of the last event you have"
            )
        account = self._doors.sign_in.person(connection.credential)
        if account is None:
            return problems.ENDED
        reader = self._doors.service.reader(account.id, stream)
        if isinstance(reader, Refused):
            return problems.of_refusal(reader)
        # First into the room, then what was missed: so nothing falls between, and doubles are dropped by number.
        who = Here(account.id, reader.actor.delegation, reader.audience)
        self._doors.connections.watch(connection, stream, who)
        missed = self._doors.service.catch_up(account.id, stream, after, 0)
        if isinstance(missed, Refused):
            return problems.of_refusal(missed)
        if after < missed.head:
            gevent.spawn(self._send_missed, connection, account.id, stream, after, missed.head)
        return {"head": missed.head}

    def _send_missed(self, connection: Connection, person: str, stream: str, after: int, head: int) -> None:
        if head - after > CATCH_UP_EVENTS_MAX:
            connection.outlet.send_frame(frame_of("refetch", Json.dumps({"stream": stream, "seq": head})))
            return
        while after < head:
            page = self._doors.service.catch_up(person, stream, after, CATCH_UP_PAGE_EVENTS)
            if isinstance(page, Refused) or not page.events:
                return
            connection.outlet.send_frame(frame_of("events", page.text))
            after = page.events[-1].seq

    def _unwatch(self, connection: Connection, value: JsonValue) -> Answer | Problem:
        self._doors.connections.unwatch(connection, _field(value, "stream"), goodbye=True)
        return {}

    def _command(self, connection: Connection, value: JsonValue) -> Answer | Problem:
        account = self._doors.sign_in.person(connection.credential)
        if account is None:
            return problems.ENDED
        group = account.group
        if isinstance(value, dict) and "group" in value:
            group = _field(value, "group")
            value = {name: part for name, part in value.items() if name != "group"}
        done = carry(self._doors, account, group, value, _size(connection))
        return done if isinstance(done, Problem) else Encoded(done.text)

    def _preview(self, connection: Connection, value: JsonValue) -> Answer | Problem:
        account = self._doors.sign_in.person(connection.credential)
        return problems.ENDED if account is None else preview(self._doors, account, value)

    def _drafted(self, connection: Connection, value: JsonValue) -> Answer | Problem:
        account = self._doors.sign_in.person(connection.credential)
        return problems.ENDED if account is None else self._drafting.relay(connection, account, value)

    def _showed(self, connection: Connection, value: JsonValue) -> Answer | Problem:
        account = self._doors.sign_in.person(connection.credential)
        return problems.ENDED if account is None else self._shows.show(connection, account, value)

    def _raised(self, connection: Connection, value: JsonValue) -> Answer | Problem:
        account = self._doors.sign_in.person(connection.credential)
        return problems.ENDED if account is None else self._shows.raised(connection, account, value)

    def _turned(self, connection: Connection, value: JsonValue) -> Answer | Problem:
        account = self._doors.sign_in.person(connection.credential)
        return problems.ENDED if account is None else turn_pages(self._doors, account, value)


def _unknown(event: str, _sid: str, *_arguments: object) -> Answer:
    problem = problems.malformed(f"there is no event {event[:40]!r}: see docs/wire.md")
    return {"problem": problem.as_json()}


def _read(arguments: tuple[object, ...]) -> tuple[str, JsonValue]:
    """The connection's id and what was sent: the first thing after the event's name."""
    sid, *rest = [each for each in arguments if each is not None]
    value = rest[0] if rest else None
    return str(sid), value if isinstance(value, dict | list | str | int | float | bool) else None


def _field(value: JsonValue, name: str) -> str:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""


def _size(connection: Connection) -> int:
    return connection.outlet.size if isinstance(connection.outlet, WebSocket) else 0
