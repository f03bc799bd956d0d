"""The doors: REST, Socket.IO and sign-in; every message is parsed here, once, and nothing is decided."""

from server.web import frames, openapi
from server.web.application import Application, create_application
from server.web.attempts import Attempts
from server.web.broadcaster import Broadcaster, DirectBroadcaster, Outlet, Room, frame_of
from server.web.codec import Encoded, Json, TolerantPacket
from server.web.connections import Connection, Connections
from server.web.doors import Doors
from server.web.envelopes import Asked, parse_command
from server.web.jsonin import NotJson, read_json
from server.web.loglines import LogLines
from server.web.metrics import Metrics
from server.web.presence import Here, Presence
from server.web.problems import Problem
from server.web.publishing import RoomPublisher
from server.web.relay import NoOthers, Others, Relay
from server.web.rest_people import PersonGiven
from server.web.schemas import FieldError, load, schema_of
from server.web.security import same_origin
from server.web.serving import Server
from server.web.signin import Credential, SignIn
from server.web.websocket import WebSocket

__all__ = [
    "Application",
    "Asked",
    "Attempts",
    "Broadcaster",
    "Connection",
    "Connections",
    "Credential",
    "DirectBroadcaster",
    "Doors",
    "Encoded",
    "FieldError",
    "Here",
    "Json",
    "LogLines",
    "Metrics",
    "NoOthers",
    "NotJson",
    "Others",
    "Outlet",
    "PersonGiven",
    "Presence",
    "Problem",
    "Relay",
    "Room",
    "RoomPublisher",
    "Server",
    "SignIn",
    "TolerantPacket",
    "WebSocket",
    "create_application",
    "frame_of",
    "frames",
    "load",
    "openapi",
    "parse_command",
    "read_json",
    "same_origin",
    "schema_of",
]
