"""How Socket.IO's packets become JSON and come from it: what is already encoded is not encoded again."""

from dataclasses import dataclass

from socketio.packet import BINARY_ACK, BINARY_EVENT, EVENT, Packet

from server.kernel import JsonValue, compact
from server.web.jsonin import read_json

MALFORMED = "malformed"
"""The event in whose name a message arrives that cannot be read."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A value as its JSON."""

    text: str


class Json:
    """JSON as Socket.IO calls it."""

    @staticmethod
    def dumps(value: JsonValue | list[Encoded], **_options: object) -> str:
        """`value` as JSON; an `Encoded` in a list stands as it is."""
        if isinstance(value, list):
            return f"[{','.join(each.text if isinstance(each, Encoded) else compact(each) for each in value)}]"
        return compact(value)

    @staticmethod
    def loads(text: str, **_options: object) -> JsonValue:
        """The value; raises `NotJson`."""
        return read_json(text)


class TolerantPacket(Packet):  # type: ignore[misc]  # the library has no types
    """A packet whose event cannot be read becomes the event `malformed`, so that its sender gets an answer."""

    def decode(self, encoded_packet: str) -> int:
        """As Socket.IO does it, and without an exception for what a client sent."""
        self.packet_type, self.namespace, self.id = EVENT, None, None
        self.data: object = None
        try:
            super().decode(encoded_packet)
        except ValueError as error:
            self._malform(str(error))
        if self.packet_type in (BINARY_EVENT, BINARY_ACK):
            self._malform("send text, not binary data")
        elif self.packet_type == EVENT and not _is_event(self.data):
            self._malform("an event is a list that begins with its name")
        return 0

    def _malform(self, why: str) -> None:
        self.packet_type, self.data = EVENT, [MALFORMED, why]


def _is_event(data: object) -> bool:
    # "connect" and "disconnect" are what Socket.IO itself calls its handlers by.
    return isinstance(data, list) and bool(data) and isinstance(data[0], str) and not data[0].endswith("connect")
