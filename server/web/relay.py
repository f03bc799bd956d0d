"""Several server processes as one room: what one sends, the others send on to their own connections, over Redis.

Redis carries news and keeps nothing. When it is away every server still serves its own connections, and those of the
others learn from the next `head` that they miss something.
"""

import json
import logging
import secrets
from typing import Protocol

import gevent
from gevent.queue import Full, Queue
from redis import Redis
from redis.exceptions import RedisError

from server.kernel import JsonValue, compact
from server.projections import AUDIENCES
from server.web.broadcaster import Broadcaster, Outlet, Private, Room
from server.web.presence import Here, Presence

CHANNEL = "rollingtext"
WAITING_MESSAGES_MAX = 5_000
RETRY_SECONDS = 1.0
SILENT_SECONDS_MAX = 30
"""A server that is not heard of for so long has gone, and its people with it."""

_log = logging.getLogger("rollingtext.relay")


class Others(Protocol):
    """The other servers of this group, as far as this one cares."""

    def wrong(self) -> list[str]:
        """What keeps this server from reaching them, in words; nothing when all is well."""

    def tell_presence(self, stream: str, here: tuple[Here, ...]) -> None:
        """Tells the others who is connected here."""


class NoOthers:
    """There is one process."""

    def wrong(self) -> list[str]:
        """Nothing can be."""
        return []

    def tell_presence(self, stream: str, here: tuple[Here, ...]) -> None:
        """Nobody to tell."""


class Relay:
    """A broadcaster that also reaches the connections of the other servers."""

    def __init__(self, local: Broadcaster, presence: Presence, url: str) -> None:
        self._local = local
        self._presence = presence
        self._redis = Redis.from_url(url, socket_connect_timeout=2)
        self._name = secrets.token_hex(4)
        self._out: Queue[str] = Queue(WAITING_MESSAGES_MAX)
        self._heard_at: dict[str, float] = {}

    def start(self) -> None:
        """Begin to send and to listen."""
        gevent.spawn(self._send_out)
        gevent.spawn(self._listen)

    def enter(self, room: Room, outlet: Outlet) -> None:
        """See `Broadcaster.enter`."""
        self._local.enter(room, outlet)

    def leave(self, outlet: Outlet, room: Room | None = None) -> None:
        """See `Broadcaster.leave`."""
        self._local.leave(outlet, room)

    def send(self, room: Room, event: str, payload: str) -> None:
        """See `Broadcaster.send`."""
        self._local.send(room, event, payload)
        self._put([self._name, "send", room.stream, room.audience, event, payload])

    def occupied(self, room: Room) -> bool:
        """Somebody may be in it on another server."""
        return True

    def streams(self) -> frozenset[str]:
        """See `Broadcaster.streams`."""
        return self._local.streams()

    def wrong(self) -> list[str]:
        """See `Others.wrong`."""
        try:
            self._redis.ping()
        except RedisError:
            return ["the message queue does not answer"]
        return []

    def tell_presence(self, stream: str, here: tuple[Here, ...]) -> None:
        """See `Others.tell_presence`."""
        people: list[JsonValue] = [[who.person, who.delegation, who.audience] for who in here]
        self._put([self._name, "presence", stream, people])

    def _put(self, message: list[JsonValue]) -> None:
        try:
            self._out.put_nowait(compact(message))
        except Full:
            _log.warning("the message queue is too slow: the other servers will fetch what they miss")

    def _send_out(self) -> None:
        while True:
            message = self._out.get()
            try:
                self._redis.publish(CHANNEL, message)
            except RedisError:
                _log.warning("the message queue does not take messages")
                gevent.sleep(RETRY_SECONDS)

    def _listen(self) -> None:
        while True:
            try:
                channel = self._redis.pubsub(ignore_subscribe_messages=True)  # type: ignore[no-untyped-call]  # the library's
                channel.subscribe(CHANNEL)
                for message in channel.listen():
                    self._heard(json.loads(message["data"]))
            except RedisError:
                _log.warning("the message queue is away; trying again")
                gevent.sleep(RETRY_SECONDS)

    def _heard(self, message: list[object]) -> None:
        """What another server sent."""
        match message:
            case [self._name, *_]:
                return
            case [str(), "send", str(stream), str(audience), str(event), str(payload)]:
                known = next((each for each in AUDIENCES if each == audience), Private(audience))
                self._local.send(Room(stream, known), event, payload)
            case [str(server), "presence", str(stream), list(people)]:
                self._presence.heard(stream, server, tuple(_here(people)))
                self._note(server)
            case _:
                _log.warning("a message of another server cannot be read: are all of the same version?")

    def _note(self, server: str) -> None:
        """Who has been silent for too long has gone."""
        now = gevent.get_hub().loop.now()
        self._heard_at[server] = now
        for name, at in tuple(self._heard_at.items()):
            if now - at > SILENT_SECONDS_MAX:
                del self._heard_at[name]
                self._presence.gone(name)


def _here(people: list[object]) -> list[Here]:
    found: list[Here] = []
    for each in people:
        match each:
            case [str(person), str(delegation), str(audience)]:
                found += [Here(person, delegation, known) for known in AUDIENCES if known == audience]
            case _:
                continue
    return found
