"""Canonical JSON (RFC 8785) and the hashes made from it."""

import hashlib
import json
from collections.abc import Mapping, Sequence

import rfc8785

from server.kernel.refused import JsonValue

_INTEGER_MAX = 2**53 - 1
_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, check_circular=False)


def canonical(value: Mapping[str, JsonValue] | Sequence[JsonValue] | str) -> bytes:
    """The one byte form of a JSON value (RFC 8785); integers beyond 2**53 - 1 raise ValueError."""
    # Python's own encoder writes the same bytes, many times quicker, for all that the record is made of.
    return _PLAIN.encode(value).encode() if _is_plain(value) else rfc8785.dumps(value)


def _is_plain(value: object) -> bool:
    """Whether the value holds no fractions, no large numbers, and no keys whose order depends on how text is coded."""
    match value:
        case str() | None | bool():
            return True
        case int():
            return -_INTEGER_MAX <= value <= _INTEGER_MAX
        case dict():
            return all(isinstance(key, str) and key.isascii() for key in value) and all(map(_is_plain, value.values()))
        case list() | tuple():
            return all(map(_is_plain, value))
        case _:
            return False


def sha256(data: bytes) -> str:
    """The SHA-256 of `data` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def hash_of(value: Mapping[str, JsonValue] | Sequence[JsonValue] | str) -> str:
    """The SHA-256 over the canonical JSON of `value`."""
    return sha256(canonical(value))


def compact(value: JsonValue) -> str:
    """JSON as it is stored and sent: no blanks, every script as itself."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
