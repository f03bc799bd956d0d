"""Commands about a caucus draft: text that a few delegations work out in private, beside the record, and submit.

All but the last are carried out beside the record: they make no event and have no number. `place` is the id of the
paragraph that is amended, or `after:` with the id of the one after which a new one would go.
"""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import TEXT, Command

AFTER = "after:"


@dataclass(frozen=True, slots=True, kw_only=True)
class InCaucus(Command):
    """What is done in a caucus, and known to nobody outside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCaucus(InCaucus):
    """Begin a caucus on a document, with these delegations."""

    type: ClassVar[str] = "caucus.open"
    document: str
    invited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCaucus(InCaucus):
    """What is done in a caucus that there is."""

    caucus: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteToCaucus(OnCaucus):
    """Bring another delegation in; all that are in it see who brought in whom."""

    type: ClassVar[str] = "caucus.invite"
    delegation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveCaucus(OnCaucus):
    """Take one's own delegation out; with the last one the caucus is gone."""

    type: ClassVar[str] = "caucus.leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCaucus(OnCaucus):
    """End the caucus for all; its texts become private drafts of whoever closes it."""

    type: ClassVar[str] = "caucus.close"


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteInCaucus(OnCaucus):
    """What a place is to read: `text`, made of `was`. Where others wrote meanwhile it is carried over by words.

    `version` is the paragraph's that it was typed on; 0 leaves it as it is.
    """

    type: ClassVar[str] = "caucus.write"
    place: str
    text: str = field(metadata=TEXT)
    was: str = field(default="", metadata=TEXT)
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAsideInCaucus(OnCaucus):
    """Take a place's text out of the caucus; with `beside`, only the wording of that number kept beside it."""

    type: ClassVar[str] = "caucus.put_aside"
    place: str
    beside: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NameInCaucus(OnCaucus):
    """Put one's delegation's name to a place's text of that edition, or take it off."""

    type: ClassVar[str] = "caucus.name"
    place: str
    edition: int
    named: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitCaucus(Command):
    """Submit texts of a caucus, of these editions, in the names that were put to them, as one proposal."""

    type: ClassVar[str] = "caucus.submit"
    caucus: str
    editions: dict[str, int]
    """By place."""
