"""What every event is."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What happened; `type` is its name in the record."""

    type: ClassVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An event in its stream. `at` is ISO 8601 in UTC; `by` are pseudonyms and codes."""

    seq: int
    at: str
    sitting: str
    person: str
    delegation: str
    on_behalf_of: str
    command: str
    event: Event
