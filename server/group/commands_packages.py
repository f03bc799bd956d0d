"""Commands about packages."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import TITLE, Command


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePackage(Command):
    """Show all a package: these paragraphs in their exact text, to be agreed together or not at all."""

    type: ClassVar[str] = "package.make"
    document: str = ""
    paragraphs: tuple[str, ...]
    title: str = field(default="", metadata=TITLE)
    unprojected: bool = False
    """It was prepared where the room could not follow: its notice runs from now."""
    shown: dict[str, str] = field(default_factory=dict)
    """Hash of each paragraph as the presiding screen showed it; empty for any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DissolvePackage(Command):
    """Take a package apart that is not agreed; every paragraph stays as it is."""

    type: ClassVar[str] = "package.dissolve"
    document: str = ""
    package: str
