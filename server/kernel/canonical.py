"""Canonical JSON (RFC 8785) and the hashes made from it."""

import hashlib
import json
from collections.abc import Mapping, Sequence

import rfc8785

from server.kernel.refused import JsonValue


def canonical(value: Mapping[str, JsonValue] | Sequence[JsonValue] | str) -> bytes:
    """The one byte form of a JSON value (RFC 8785); integers beyond 2**53 - 1 raise ValueError."""
    return rfc8785.dumps(value)


def sha256(data: bytes) -> str:
    """The SHA-256 of `data` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def hash_of(value: Mapping[str, JsonValue] | Sequence[JsonValue] | str) -> str:
    """The SHA-256 over the canonical JSON of `value`."""
    return sha256(canonical(value))


def compact(value: JsonValue) -> str:
    """JSON as it is stored and sent: no blanks, every script as itself."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
