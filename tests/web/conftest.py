"""What the tests of the doors share."""

from tests.web.rooms import room, shared_room

__all__ = ["room", "shared_room"]
