"""What every command is."""

from dataclasses import dataclass
from typing import ClassVar

from server.kernel import limits

TEXT = {"max": limits.PARAGRAPH_CHARS_MAX, "text": True}
REASON = {"max": limits.REASON_CHARS_MAX, "text": True}
TITLE = {"max": limits.TITLE_CHARS_MAX, "text": True}
NAME = {"max": limits.NAME_CHARS_MAX, "text": True}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What is asked; `type` is its name on the wire."""

    type: ClassVar[str]
