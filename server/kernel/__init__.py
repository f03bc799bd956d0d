"""Pure: what every room uses and that knows none of them (hashes, refusals, the door for text, limits)."""

from server.kernel import limits
from server.kernel.canonical import canonical, compact, hash_of, quoted, sha256
from server.kernel.normalise import normalise
from server.kernel.refused import BrokenRule, CorruptLog, JsonValue, Refused, ensure
from server.kernel.remembering import Remembering

__all__ = [
    "BrokenRule",
    "CorruptLog",
    "JsonValue",
    "Refused",
    "Remembering",
    "canonical",
    "compact",
    "ensure",
    "hash_of",
    "limits",
    "normalise",
    "quoted",
    "sha256",
]
