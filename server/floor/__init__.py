"""Pure: meetings, the agenda, presence, speakers and their clock."""

from server.floor.sittings import decide_sitting

__all__ = ["decide_sitting"]
