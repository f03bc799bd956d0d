"""A client of the wire written from docs/wire.md alone: plain frames and HTTP, nothing of the server's code."""

import json
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import websocket

SECONDS_MAX = 15
Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request was answered."""

    status: int
    headers: Mapping[str, str]
    data: bytes

    @property
    def text(self) -> str:
        """The body as text; it fails where it is none."""
        return self.data.decode()

    def json(self) -> Json:
        """The body as JSON."""
        value: Json = json.loads(self.text)
        return value


@dataclass(frozen=True, slots=True)
class Rest:
    """Requests to one server in one person's name."""

    url: str
    token: str = ""

    def ask(
        self,
        method: str,
        path: str,
        value: object = None,
        raw: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One request; errors are answers too."""
        sent = {"Content-Type": "application/json"} if value is not None or raw is not None else {}
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        data = raw if raw is not None else (json.dumps(value).encode() if value is not None else None)
        request = urllib.request.Request(
            f"{self.url}{path}", data=data, method=method, headers={**sent, **(headers or {})}
        )
        try:
            with urllib.request.urlopen(request, timeout=SECONDS_MAX * 3) as response:
                return Answer(response.status, dict(response.headers), response.read())
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, dict(error.headers), error.read())

    def get(self, path: str, **headers: str) -> Answer:
        """A reading request under the interface's address."""
        return self.ask("GET", f"/api/v1{path}", headers=headers)

    def post(self, path: str, value: object) -> Answer:
        """A request that changes something."""
        return self.ask("POST", f"/api/v1{path}", value)


@dataclass(slots=True)
class Live:
    """A Socket.IO connection. What the server sends by itself is kept in `heard`, by event."""

    port: int
    token: str
    socket: websocket.WebSocket = field(init=False)
    heard: dict[str, deque[Json]] = field(default_factory=dict)
    answers: dict[int, Json] = field(default_factory=dict)
    number: int = 0

    def __post_init__(self) -> None:
        address = f"ws://127.0.0.1:{self.port}/socket.io/?EIO=4&transport=websocket"
        self.socket = websocket.create_connection(address, timeout=SECONDS_MAX, enable_multithread=False)
        opening = self._receive()
        self.socket.send("40" + json.dumps({"token": self.token}))
        answer = self._receive()
        if not (opening.startswith("0") and answer.startswith("40")):
            self.close()
        assert answer.startswith("40"), answer

    def send(self, event: str, value: object) -> int:
        """Sends without waiting; the number under which the answer will come."""
        self.number += 1
        self.socket.send(f"42{self.number}{json.dumps([event, value])}")
        return self.number

    def answer(self, number: int) -> Json:
        """The answer to what was sent under `number`."""
        self.until(lambda: number in self.answers)
        return self.answers.pop(number)

    def call(self, event: str, value: object) -> Json:
        """Sends, and waits for the answer."""
        return self.answer(self.send(event, value))

    def command(self, command_id: str, kind: str, data: object, **more: object) -> Json:
        """A command's answer."""
        return self.call("command", {"id": command_id, "type": kind, "data": data, **more})

    def events(self, seq: int) -> list[Json]:
        """All events heard, by number and once each, when number `seq` has come."""
        self.until(lambda: any(event["seq"] == seq for event in self._events()))
        return self._events()

    def first(self, event: str) -> Json:
        """The next thing of that name that the server sends by itself."""
        self.until(lambda: bool(self.heard.get(event)))
        return self.heard[event].popleft()

    def until(self, holds: Callable[[], bool]) -> None:
        """Reads until `holds`; the socket's time limit ends a wait for nothing."""
        while not holds():
            self._take(self._receive())

    def close(self) -> None:
        """Says goodbye."""
        self.socket.close()

    def cut(self) -> None:
        """Is gone, without a goodbye, as when a cable is pulled."""
        assert self.socket.sock is not None
        self.socket.sock.close()

    def _events(self) -> list[Json]:
        found: dict[int, Json] = {}
        for frame in self.heard.get("events", ()):
            events = frame["events"]
            assert isinstance(events, list)
            found.update({event["seq"]: event for event in events})
        return [found[seq] for seq in sorted(found)]

    def _receive(self) -> str:
        text = self.socket.recv()
        assert isinstance(text, str)
        return text

    def _take(self, text: str) -> None:
        if text == "2":
            self.socket.send("3")
        elif text.startswith("43"):
            number, _, body = text[2:].partition("[")
            self.answers[int(number)] = json.loads(f"[{body}")[0]
        elif text.startswith("42"):
            name, value = json.loads(text[2:])
            self.heard.setdefault(name, deque()).append(value)
