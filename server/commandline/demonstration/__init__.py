"""A working group on enhanced cooperation, with a text and four sittings behind it, made by real commands alone."""

from server.commandline.demonstration.building import Cast, build
from server.commandline.demonstration.members import SEATS, Seat

__all__ = ["SEATS", "Cast", "Seat", "build"]
