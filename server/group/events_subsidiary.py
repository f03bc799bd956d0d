"""Events about subsidiary groups."""

from dataclasses import dataclass
from typing import ClassVar

from server.group.events_base import Event
from server.group.rows_subsidiary import Subsidiary


@dataclass(frozen=True, slots=True, kw_only=True)
class SubsidiaryFormed(Event):
    """A subsidiary group works on some paragraphs."""

    type: ClassVar[str] = "subsidiary.formed"
    subsidiary: Subsidiary


@dataclass(frozen=True, slots=True, kw_only=True)
class SubsidiaryReported(Event):
    """A subsidiary group reported back."""

    type: ClassVar[str] = "subsidiary.reported"
    document: str
    subsidiary: str
    report: str = ""
