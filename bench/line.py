"""One light WebSocket connection of the load driver: no library, no decoding of what it has seen before."""

import base64
import contextlib
import json
import os
import socket
from collections import deque

HANDSHAKE_BYTES_MAX = 65_536
ANSWER_SECONDS_MAX = 20


class Line:
    """A Socket.IO connection on a socket that never blocks once it is open."""

    def __init__(self, port: int, token: str) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._buffer = bytearray()
        self._left: list[bytes] = []
        self._handshake(port)
        self._await(b"0")
        self.send("40" + json.dumps({"token": token}))
        self._await(b"40")

    def _handshake(self, port: int) -> None:
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            (
                f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                f"Sec-WebSocket-Key: {key}\r\n\r\n"
            ).encode()
        )
        while b"\r\n\r\n" not in self._buffer:
            data = self.socket.recv(HANDSHAKE_BYTES_MAX)
            if not data:
                raise ConnectionError("the server closed the connection")
            self._buffer += data
        head, _, rest = bytes(self._buffer).partition(b"\r\n\r\n")
        if b" 101 " not in head.split(b"\r\n")[0]:
            raise ConnectionError(head.decode("latin-1"))
        self._buffer = bytearray(rest)

    def send(self, text: str) -> None:
        """Send one text, masked as a client must; the mask of zeros leaves the bytes as they are."""
        payload = text.encode()
        size = len(payload)
        if size < 126:
            head = bytes((0x81, 0x80 | size))
        elif size < 1 << 16:
            head = bytes((0x81, 0xFE)) + size.to_bytes(2, "big")
        else:
            head = bytes((0x81, 0xFF)) + size.to_bytes(8, "big")
        self.socket.setblocking(True)
        self.socket.sendall(head + b"\0\0\0\0" + payload)
        self.socket.setblocking(False)

    def _await(self, beginning: bytes) -> None:
        self.socket.settimeout(ANSWER_SECONDS_MAX)
        waiting = deque(self._whole())
        while True:
            while waiting:
                if waiting.popleft().startswith(beginning):
                    self._left = list(waiting)
                    self.socket.setblocking(False)
                    return
            data = self.socket.recv(65_536)
            if not data:
                raise ConnectionError("the server closed the connection")
            self._buffer += data
            waiting.extend(self._whole())

    def answer(self, number: int) -> None:
        """Wait for the answer to what was sent under that number."""
        self._await(f"43{number}[".encode())

    def arrived(self) -> list[bytes]:
        """Everything that has come since: whole messages."""
        left, self._left = self._left, []
        while True:
            try:
                data = self.socket.recv(262_144)
            except BlockingIOError:
                return left
            if not data:
                raise ConnectionError("the server closed the connection")
            self._buffer += data
            left.extend(self._whole())
            if len(data) < 262_144:
                return left

    def _whole(self) -> list[bytes]:
        """The whole frames in the buffer."""
        buffer, start, found = self._buffer, 0, []
        while len(buffer) - start >= 2:
            size, head = buffer[start + 1], 2
            if size == 126:
                size, head = int.from_bytes(buffer[start + 2 : start + 4], "big"), 4
            elif size == 127:
                size, head = int.from_bytes(buffer[start + 2 : start + 10], "big"), 10
            if len(buffer) < start + head + size:
                break
            found.append(bytes(buffer[start + head : start + head + size]))
            start += head + size
        del buffer[:start]
        return found

    def close(self) -> None:
        """Say goodbye and end the connection."""
        with contextlib.suppress(OSError):
            self.send("41")
        self.socket.close()
