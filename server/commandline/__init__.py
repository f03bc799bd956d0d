"""The `rollingtext` command: it parses what is typed at a terminal and asks the rooms beneath."""

from server.commandline.main import main

__all__ = ["main"]
