"""Pure: meetings, the agenda, presence, speakers and their clock."""

__all__: list[str] = []
