"""A WebSocket of a client, in the shape in which Engine.IO uses one; every write goes through its one outbox.

It takes the place of simple-websocket, which agrees to compress every frame (that halves the room) and leaves Nagle's
algorithm on (that holds small frames back for 40 ms); and it lets a broadcast be written as bytes made once.
"""

import os
import socket
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

import gevent
from gevent.socket import wait_write

from server.kernel import limits
from server.web import frames
from server.web.frames import BadFrame, Message, Reader

OUTBOX_BYTES_MAX = 8_000_000
"""What may wait for a slow client; beyond it the connection is closed, and the client asks for what it missed."""
WRITE_SECONDS_MAX = 30
DRAINED_BYTES_MAX = 32_000_000
READ_BYTES = 65_536
KEY = "rollingtext.websocket"
"""Under this name the connection stands in the environment of its request."""
SOCKET = "rollingtext.socket"
"""Under this name the HTTP server gives the raw socket (`server.web.serving`)."""
OVERSIZED = "oversized"
"""The event in whose name a message arrives that was longer than the door takes."""

Environ = dict[str, object]
StartResponse = Callable[[str, list[tuple[str, str]]], Callable[[bytes], object]]


class Readable(Protocol):
    """What bytes are read from."""

    def read1(self, size: int, /) -> bytes:
        """At most `size` bytes, as soon as there are some; none at the end."""


class WebSocket:
    """One connection. `send`, `wait` and `close` are Engine.IO's; `send_frame` takes a frame made for many."""

    def __init__(self, handler: Callable[["WebSocket"], Iterable[bytes]], server: object) -> None:
        self._handler = handler
        self._reader = Reader(bytes_max=limits.IMPORT_BYTES_MAX, drained_max=DRAINED_BYTES_MAX)
        self._arrived: deque[Message] = deque()
        self._outbox: deque[bytes] = deque()
        self._waiting_bytes = 0
        self._draining = False
        self.closed = False
        self.goodbye = False
        """Whether the other side said that it ends the connection, rather than just being gone."""
        self.size = 0
        """Bytes of the text that was taken last."""

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Shake hands and let the handler talk until the connection ends."""
        answer = _handshake(environ)
        if answer is None:
            start_response("400 Bad Request", [("Sec-WebSocket-Version", "13"), ("Content-Type", "text/plain")])
            return [b"This address speaks WebSocket, version 13.\n"]
        self._open(environ)
        self._put(answer)
        environ[KEY] = self
        try:
            return self._handler(self)
        finally:
            self.closed = True

    def _open(self, environ: Environ) -> None:
        """Take the connection over from the HTTP server."""
        given, body = environ[SOCKET], environ.get("wsgi.input")
        if not isinstance(given, socket.socket):
            raise TypeError("the HTTP server gives no socket")
        given.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket = given  # Engine.IO sets its time limit for reading on an attribute of this name
        self._number = given.fileno()
        rfile = getattr(body, "rfile", None)
        # What the client sent right behind its request lies in the HTTP server's buffer: read on from there.
        self._read: Callable[[int], bytes] = rfile.read1 if rfile is not None else given.recv

    def wait(self) -> str | None:
        """The next text; None when the connection has ended."""
        while not self.closed:
            if self._arrived:
                if (text := self._taken(self._arrived.popleft())) is not None:
                    return text
                continue
            try:
                data = self._read(READ_BYTES)
                if not data:
                    return None
                self._arrived.extend(self._reader.feed(data))
            except BadFrame as bad:
                self._end(bad.code, bad.reason)
            except OSError:
                return None
        return None

    def _taken(self, message: Message) -> str | None:
        """The text of a message; frames of control are answered here."""
        if message.opcode == frames.PING:
            self._put(frames.encode(frames.PONG, message.payload))
        elif message.opcode == frames.CLOSE:
            self._put(frames.encode(frames.CLOSE, message.payload[:2]))
            self.closed = self.goodbye = True
        elif message.opcode == frames.TEXT and message.too_big:
            return _oversized(message.payload)
        elif message.opcode == frames.TEXT:
            self.size = len(message.payload)
            try:
                return message.payload.decode("utf-8")
            except UnicodeDecodeError:
                self._end(frames.NOT_UTF8, "send UTF-8")
        return None

    def send(self, message: str | bytes) -> None:
        """Send one message; OSError when the connection has ended."""
        if self.closed:
            raise OSError("the connection has ended")
        payload = message.encode("utf-8") if isinstance(message, str) else message
        self._put(frames.encode(frames.TEXT if isinstance(message, str) else frames.BINARY, payload))

    def send_frame(self, frame: bytes) -> None:
        """Send a frame that was made once for many; nothing happens when the connection has ended."""
        self._put(frame)

    def close(self, code: int = frames.NORMAL, reason: str = "") -> None:
        """End the connection in good order."""
        if not self.closed:
            self._end(code, reason)

    def _end(self, code: int, reason: str) -> None:
        self._put(frames.encode_close(code, reason))
        self.closed = True
        if not self._draining:
            self._shut()

    def _shut(self) -> None:
        """Wakes the reader, which then finds the connection closed."""
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # the other side was quicker

    def _put(self, frame: bytes) -> None:
        """Write now what the network takes, and let the rest wait its turn: frames never mix."""
        if self.closed:
            return
        if not self._draining:
            try:
                written = os.write(self._number, frame)
            except BlockingIOError:
                written = 0
            except OSError:
                self.closed = True
                self._shut()
                return
            if written == len(frame):
                return
            frame = frame[written:]
            self._draining = True
            gevent.spawn(self._drain)
        self._outbox.append(frame)
        self._waiting_bytes += len(frame)
        if self._waiting_bytes > OUTBOX_BYTES_MAX:
            self.closed = True
            self._shut()

    def _drain(self) -> None:
        """Write what waits, in order, as the network takes it."""
        try:
            while self._outbox:
                wait_write(self._number, timeout=WRITE_SECONDS_MAX)
                frame = self._outbox[0]
                written = os.write(self._number, frame)
                self._waiting_bytes -= written
                if written == len(frame):
                    self._outbox.popleft()
                else:
                    self._outbox[0] = frame[written:]
        except BlockingIOError:
            gevent.spawn(self._drain)
            return
        except OSError:
            self.closed = True
        self._draining = False
        if self.closed:
            self._shut()


def _handshake(environ: Mapping[str, object]) -> bytes | None:
    """The answer to a client that wants to speak WebSocket; every extension it offers is passed over in silence."""
    key = accept = environ.get("HTTP_SEC_WEBSOCKET_KEY")
    if isinstance(key, str) and environ.get("HTTP_SEC_WEBSOCKET_VERSION") == "13":
        accept = frames.accept_key(key)
    else:
        accept = None
    if accept is None:
        return None
    return (
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Accept: {accept}\r\n\r\n"
    ).encode("ascii")


def _oversized(head: bytes) -> str | None:
    """A message that was too long, as an event that keeps the number under which it wants its answer."""
    if not head.startswith(b"42"):
        return None
    number = head[2 : head.find(b"[")] if b"[" in head else b""
    return f'42{number.decode("ascii") if number.isdigit() else ""}["{OVERSIZED}"]'
