"""One WebSocket on a real TCP connection: its options, its one outbox, and how it ends."""

import socket
from collections.abc import Iterator

import pytest

from server.web import WebSocket, frames

KEY = "dGhlIHNhbXBsZSBub25jZQ=="


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Both ends of a TCP connection over the loopback."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname(), timeout=10)
        server, _ = listener.accept()
        with client, server:
            yield server, client


def opened(server: socket.socket, talk: list[str | None]) -> WebSocket:
    """A connection whose handler reads once into `talk`."""
    found: list[WebSocket] = []

    def handler(websocket: WebSocket) -> list[bytes]:
        found.append(websocket)
        talk.append(websocket.wait())
        return []

    environ: dict[str, object] = {
        "rollingtext.socket": server,
        "HTTP_SEC_WEBSOCKET_KEY": KEY,
        "HTTP_SEC_WEBSOCKET_VERSION": "13",
    }
    WebSocket(handler, None)(environ, lambda _status, _headers: lambda _data: None)
    return found[0]


def masked(text: str) -> bytes:
    payload = text.encode()
    return bytes((0x81, 0x80 | len(payload))) + b"\0\0\0\0" + payload


def test_small_frames_are_not_held_back(pair: tuple[socket.socket, socket.socket]) -> None:
    """Nagle's algorithm is off, and what was said is heard."""
    server, client = pair
    client.sendall(masked("hello"))
    talk: list[str | None] = []
    opened(server, talk)
    assert server.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
    assert talk == ["hello"]
    assert client.recv(1000).startswith(b"HTTP/1.1 101 ")


def test_a_goodbye_is_one_and_a_broken_line_is_none(pair: tuple[socket.socket, socket.socket]) -> None:
    server, client = pair
    client.sendall(bytes((0x88, 0x82)) + b"\0\0\0\0" + (1000).to_bytes(2, "big"))
    talk: list[str | None] = []
    said = opened(server, talk)
    assert (talk, said.goodbye) == ([None], True)


def test_a_line_that_breaks_ends_without_a_goodbye(pair: tuple[socket.socket, socket.socket]) -> None:
    server, client = pair
    client.close()
    talk: list[str | None] = []
    broken = opened(server, talk)
    assert (talk, broken.goodbye) == ([None], False)


def test_who_speaks_nonsense_is_told_why(pair: tuple[socket.socket, socket.socket]) -> None:
    server, client = pair
    client.sendall(frames.encode(frames.TEXT, b"unmasked"))
    talk: list[str | None] = []
    opened(server, talk)
    received = b""
    while data := client.recv(1000):
        received += data
    assert talk == [None]
    assert frames.encode_close(frames.PROTOCOL_ERROR, "a client masks its frames") in received
