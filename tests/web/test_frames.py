"""WebSocket frames, against an independent reader and writer of the same protocol."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wsproto.connection import Connection, ConnectionType
from wsproto.events import BytesMessage, TextMessage
from wsproto.events import Ping as PingEvent

from server.web import frames

BYTES_MAX = 1_000


def reader() -> frames.Reader:
    return frames.Reader(bytes_max=BYTES_MAX, drained_max=100_000)


def read_all(data: bytes, step: int) -> list[frames.Message]:
    """Feeds `data` in pieces of `step` bytes."""
    found, own = [], reader()
    for start in range(0, len(data), step):
        found += own.feed(data[start : start + step])
    return found


@given(st.lists(st.text(max_size=300), max_size=5), st.integers(1, 400))
def test_texts_arrive_whole_however_they_are_cut(texts: list[str], step: int) -> None:
    client = Connection(ConnectionType.CLIENT)
    sent = b"".join(client.send(TextMessage(text)) for text in texts)
    assert [message.payload.decode() for message in read_all(sent, step)] == texts


@given(st.lists(st.text(min_size=1, max_size=80), min_size=2, max_size=5), st.integers(1, 400))
def test_a_text_in_several_frames_is_one(parts: list[str], step: int) -> None:
    client = Connection(ConnectionType.CLIENT)
    sent = b""
    for number, part in enumerate(parts):
        sent += client.send(TextMessage(part, message_finished=number == len(parts) - 1))
        sent += client.send(PingEvent(b"between"))
    messages = read_all(sent, step)
    assert [m.payload.decode() for m in messages if m.opcode == frames.TEXT] == ["".join(parts)]
    assert [m.payload for m in messages if m.opcode == frames.PING] == [b"between"] * len(parts)


@given(st.text(max_size=70_000))
def test_what_is_written_is_read_by_others(text: str) -> None:
    client = Connection(ConnectionType.CLIENT)
    client.receive_data(frames.encode(frames.TEXT, text.encode()))
    read = "".join(event.data for event in client.events() if isinstance(event, TextMessage))
    assert read == text


def test_a_text_that_is_too_long_keeps_its_beginning_and_does_not_stop_the_next() -> None:
    client = Connection(ConnectionType.CLIENT)
    long, after = client.send(TextMessage("421" + "x" * BYTES_MAX)), client.send(TextMessage("next"))
    first, second = read_all(long + after, 77)
    assert (first.too_big, first.payload[:4], len(first.payload)) == (True, b"421x", 256)
    assert (second.too_big, second.payload) == (False, b"next")


def test_a_text_without_end_is_refused() -> None:
    client = Connection(ConnectionType.CLIENT)
    own = reader()
    for _ in range(100_000 // 900):
        own.feed(client.send(TextMessage("x" * 900, message_finished=False)))
    with pytest.raises(frames.BadFrame) as caught:
        own.feed(client.send(TextMessage("x" * 900, message_finished=False)))
    assert caught.value.code == frames.TOO_BIG


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (bytes((0x81, 0x01)) + b"x", frames.PROTOCOL_ERROR),  # unmasked
        (bytes((0xC1, 0x80)) + b"\0\0\0\0", frames.PROTOCOL_ERROR),  # compressed, though no extension was agreed
        (bytes((0x83, 0x80)) + b"\0\0\0\0", frames.PROTOCOL_ERROR),  # an opcode that there is not
        (bytes((0x80, 0x80)) + b"\0\0\0\0", frames.PROTOCOL_ERROR),  # goes on with nothing
        (bytes((0x09, 0x80)) + b"\0\0\0\0", frames.PROTOCOL_ERROR),  # a ping in parts
        (bytes((0x89, 0xFE)) + b"\0\x7e\0\0\0\0", frames.PROTOCOL_ERROR),  # a long ping
        (bytes((0x81, 0xFF)) + (1 << 40).to_bytes(8, "big"), frames.TOO_BIG),
    ],
)
def test_what_breaks_the_protocol_is_refused(data: bytes, code: int) -> None:
    with pytest.raises(frames.BadFrame) as caught:
        reader().feed(data)
    assert caught.value.code == code


def test_binary_data_is_refused() -> None:
    with pytest.raises(frames.BadFrame) as caught:
        reader().feed(Connection(ConnectionType.CLIENT).send(BytesMessage(b"\0\1")))
    assert caught.value.code == frames.UNSUPPORTED


def test_the_key_of_the_handshake_is_answered_as_the_standard_says() -> None:
    assert frames.accept_key("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="


@pytest.mark.parametrize("key", ["", "short", "!!!!", "dGhlIHNhbXBsZSBub25jZQ", "é" * 24])
def test_what_is_no_key_is_refused(key: str) -> None:
    assert frames.accept_key(key) is None


@given(st.text(max_size=300))
def test_a_reason_fits_into_its_frame(reason: str) -> None:
    frame = frames.encode_close(frames.TRY_LATER, reason)
    assert len(frame) <= 127
    assert reason.startswith(frame[4:].decode())
