"""Pure: meetings, the agenda, presence, speakers and their clock."""

from server.floor.sittings import ABOUT_SITTINGS, decide_sitting

__all__ = ["ABOUT_SITTINGS", "decide_sitting"]
