"""What the tests of the doors share."""

from tests.web.rooms import room

__all__ = ["room"]
