"""JSON as it comes in: read whole or not at all."""

import json

from server.kernel import JsonValue


class NotJson(ValueError):
    """What came is no JSON; the message says where."""


def _constant(name: str) -> None:
    raise NotJson(f"{name} is no JSON number")


def read_json(raw: bytes | str) -> JsonValue:
    """The value, or `NotJson`: also for bytes that are no UTF-8, nesting without end, and numbers without end."""
    try:
        text = raw.decode("utf-8") if isinstance(raw, bytes) else raw
        value: JsonValue = json.loads(text, parse_constant=_constant)
    except UnicodeDecodeError as error:
        raise NotJson(f"byte {error.start} is no UTF-8: save the text as UTF-8") from error
    except json.JSONDecodeError as error:
        raise NotJson(f"line {error.lineno}, column {error.colno}: {error.msg}") from error
    except RecursionError as error:
        raise NotJson("it is nested too deep") from error
    except ValueError as error:
        raise NotJson(str(error)) from error
    return value
