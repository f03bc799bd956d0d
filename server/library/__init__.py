"""Pure: contributions, topics and documents of reference."""

__all__: list[str] = []
