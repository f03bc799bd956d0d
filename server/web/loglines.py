"""The lines of the log: a JSON object each."""

import logging
from datetime import UTC, datetime

import structlog

from server.kernel import compact

_ALWAYS_THERE = frozenset(logging.makeLogRecord({}).__dict__)


class LogLines(structlog.stdlib.ProcessorFormatter):
    """A line by structlog, and what every command writes by the short way: the same, in a tenth of the time."""

    def format(self, record: logging.LogRecord) -> str:
        """See `logging.Formatter.format`."""
        beside = {name: value for name, value in record.__dict__.items() if name not in _ALWAYS_THERE}
        plain = all(isinstance(value, str | int | float) for value in beside.values())
        if record.args or record.exc_info or not isinstance(record.msg, str) or not plain:
            return super().format(record)
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
        line = {"event": record.msg, "level": record.levelname.lower(), "logger": record.name}
        return compact({**line, **beside, "timestamp": at})
