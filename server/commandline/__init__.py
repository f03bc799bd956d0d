"""The `rollingtext` command: it parses what is typed at a terminal and asks the rooms beneath."""

__all__: list[str] = []
