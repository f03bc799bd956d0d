"""Pure: WebSocket frames (RFC 6455) as a server reads and writes them; no extension, so nothing is ever compressed."""

import base64
import binascii
import hashlib
from dataclasses import dataclass, field

TEXT, BINARY, CLOSE, PING, PONG = 0x1, 0x2, 0x8, 0x9, 0xA
_CONTINUATION = 0x0
_FIN, _RESERVED, _MASKED = 0x80, 0x70, 0x80
_CONTROL_BYTES_MAX = 125
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

NORMAL, GOING_AWAY, PROTOCOL_ERROR, UNSUPPORTED, NOT_UTF8, TOO_BIG, TRY_LATER = 1000, 1001, 1002, 1003, 1007, 1009, 1013


class BadFrame(Exception):
    """The other side broke the protocol; `code` is what the connection is closed with."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


def accept_key(key: str) -> str | None:
    """The answer to `Sec-WebSocket-Key`, None where that is no key."""
    try:
        raw = base64.b64decode(key, validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) != 16:
        return None
    # SHA-1 proves that the server speaks WebSocket; it guards no secret.
    return base64.b64encode(hashlib.sha1(key.encode("ascii") + _GUID, usedforsecurity=False).digest()).decode("ascii")


def encode(opcode: int, payload: bytes) -> bytes:
    """One whole frame, unmasked, as a server sends it."""
    size = len(payload)
    if size < 126:
        head = bytes((_FIN | opcode, size))
    elif size < 1 << 16:
        head = bytes((_FIN | opcode, 126)) + size.to_bytes(2, "big")
    else:
        head = bytes((_FIN | opcode, 127)) + size.to_bytes(8, "big")
    return head + payload


def encode_close(code: int, reason: str = "") -> bytes:
    """A close frame; the reason is cut to what a frame of control holds."""
    words = reason.encode("utf-8")[: _CONTROL_BYTES_MAX - 2]
    return encode(CLOSE, code.to_bytes(2, "big") + words.decode("utf-8", "ignore").encode("utf-8"))


@dataclass(frozen=True, slots=True)
class Message:
    """What the other side sent: a whole text (`too_big`: only its beginning), or a frame of control."""

    opcode: int
    payload: bytes
    too_big: bool = False


@dataclass(slots=True)
class Reader:
    """Puts frames together to messages. A text over `bytes_max` is read to its end, and only its head kept, so that it
    can be answered; one over `drained_max` is a `BadFrame`."""

    bytes_max: int
    drained_max: int
    head_bytes: int = 256
    _buffer: bytearray = field(default_factory=bytearray)
    _parts: list[bytes] = field(default_factory=list)
    _opcode: int = _CONTINUATION
    _size: int = 0

    def feed(self, data: bytes) -> list[Message]:
        """The messages that `data` completes."""
        self._buffer += data
        messages: list[Message] = []
        while (frame := self._frame()) is not None:
            opcode, final, payload = frame
            if opcode >= CLOSE:
                messages.append(Message(opcode, payload))
            elif (message := self._joined(opcode, final, payload)) is not None:
                messages.append(message)
        return messages

    def _frame(self) -> tuple[int, bool, bytes] | None:
        """The next whole frame, unmasked; None until more has come."""
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        first, second = buffer[0], buffer[1]
        size, start = second & 0x7F, 2
        self._check_head(first, second, size)
        if size == 126:
            size, start = int.from_bytes(buffer[2:4], "big"), 4
        elif size == 127:
            size, start = int.from_bytes(buffer[2:10], "big"), 10
        if size > self.drained_max:
            raise BadFrame(TOO_BIG, f"at most {self.bytes_max} bytes")
        end = start + 4 + size
        if len(buffer) < end or len(buffer) < start + 4:
            return None
        payload = _unmasked(bytes(buffer[start + 4 : end]), bytes(buffer[start : start + 4]))
        del buffer[:end]
        return first & 0x0F, bool(first & _FIN), payload

    def _check_head(self, first: int, second: int, size: int) -> None:
        opcode = first & 0x0F
        if first & _RESERVED:
            raise BadFrame(PROTOCOL_ERROR, "no extension was agreed")
        if not second & _MASKED:
            raise BadFrame(PROTOCOL_ERROR, "a client masks its frames")
        if opcode not in (_CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG):
            raise BadFrame(PROTOCOL_ERROR, "unknown kind of frame")
        if opcode >= CLOSE and (size > _CONTROL_BYTES_MAX or not first & _FIN):
            raise BadFrame(PROTOCOL_ERROR, "a frame of control is short and whole")
        if opcode == BINARY:
            raise BadFrame(UNSUPPORTED, "send text, not binary data")

    def _joined(self, opcode: int, final: bool, payload: bytes) -> Message | None:
        """The whole text once its last frame has come."""
        if (opcode == _CONTINUATION) != bool(self._opcode):
            raise BadFrame(PROTOCOL_ERROR, "a message began or went on out of turn")
        self._opcode = self._opcode or opcode
        kept = sum(map(len, self._parts))
        self._size += len(payload)
        if self._size > self.drained_max:
            raise BadFrame(TOO_BIG, f"at most {self.bytes_max} bytes")
        if kept <= self.bytes_max:
            self._parts.append(payload)
        if not final:
            return None
        too_big = self._size > self.bytes_max
        whole = b"".join(self._parts)
        message = Message(self._opcode, whole[: self.head_bytes] if too_big else whole, too_big)
        self._parts, self._opcode, self._size = [], _CONTINUATION, 0
        return message


def _unmasked(payload: bytes, mask: bytes) -> bytes:
    """`payload` without its mask, as one operation on big numbers: a loop over bytes costs a hundred times as much."""
    size = len(payload)
    repeated = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(repeated, "big")).to_bytes(size, "big")
