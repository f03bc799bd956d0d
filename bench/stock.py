"""The peer: a bare Flask-SocketIO server that only emits. It checks and keeps nothing, and answers everything."""

import sys

from gevent import monkey

monkey.patch_all()

from flask import Flask  # noqa: E402  # gevent patches first
from flask_socketio import SocketIO, emit  # noqa: E402
from flask_socketio import join_room as join  # noqa: E402

EVENT_BYTES = 2_000


def make(port: int) -> None:
    """Serve on `port` until the process is ended; the first line printed says that it listens."""
    app = Flask(__name__)
    sockets = SocketIO(app, async_mode="gevent", transports=["websocket"])
    state = {"seq": 0}
    filling = "x" * (EVENT_BYTES - 300)

    @sockets.on("watch")
    def watch(asked: dict[str, object]) -> dict[str, object]:
        join("room")
        return {"head": state["seq"]}

    @sockets.on("command")
    def command(asked: dict[str, object]) -> dict[str, object]:
        state["seq"] += 1
        event = {
            "seq": state["seq"],
            "type": "paragraph.proposed",
            "at": "2026-02-27T10:00:00+00:00",
            "sitting": "s-1",
            "by": {"person": "p-1", "delegation": "FRA", "on_behalf_of": ""},
            "command": asked["id"],
            "data": {"filling": filling},
            "rows": {},
            "removed": [],
            "hash": "0" * 64,
        }
        emit("events", {"stream": "g", "events": [event]}, to="room")
        return {"seq": state["seq"], "events": [state["seq"]]}

    print("listening", flush=True)
    sockets.run(app, host="127.0.0.1", port=port)


if __name__ == "__main__":
    make(int(sys.argv[1]))
