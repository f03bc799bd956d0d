"""What the tests of the doors share."""

from tests.web.rooms import open_server, room

__all__ = ["open_server", "room"]
