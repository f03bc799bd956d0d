"""The doors: REST, Socket.IO and sign-in; every message is parsed here, once, and nothing is decided."""

from server.web.application import Application, create_application
from server.web.broadcaster import Broadcaster, DirectBroadcaster, Outlet, Room
from server.web.connections import Connection, Connections
from server.web.doors import Doors
from server.web.envelopes import Asked, parse_command
from server.web.metrics import Metrics
from server.web.presence import Here, Presence
from server.web.problems import Problem
from server.web.publishing import RoomPublisher
from server.web.relay import NoOthers, Others, Relay
from server.web.rest_people import PersonGiven
from server.web.schemas import FieldError, load
from server.web.serving import Server
from server.web.signin import Credential, SignIn

__all__ = [
    "Application",
    "Asked",
    "Broadcaster",
    "Connection",
    "Connections",
    "Credential",
    "DirectBroadcaster",
    "Doors",
    "FieldError",
    "Here",
    "Metrics",
    "NoOthers",
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
    "create_application",
    "load",
    "parse_command",
]
