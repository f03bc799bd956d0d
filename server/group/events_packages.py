"""Events about packages, and about agreements that wait for another text."""

from dataclasses import dataclass
from typing import ClassVar

from server.group.events_base import Event
from server.group.rows_packages import Package


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageMade(Event):
    """A package was shown to all, in place of those that it shares paragraphs with."""

    type: ClassVar[str] = "package.made"
    package: Package
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageDissolved(Event):
    """A package was taken apart before it was agreed."""

    type: ClassVar[str] = "package.dissolved"
    document: str
    package: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedText:
    """A paragraph that became agreed on exactly `hash`, and the paragraphs that this still waits for."""

    paragraph: str
    hash: str
    waits_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StillMissing:
    """Members that have still to confirm a paragraph since an earlier stage."""

    paragraph: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphsAgreed(Event):
    """Paragraphs that were asked about as a whole became agreed together, each on exactly its hash."""

    type: ClassVar[str] = "paragraphs.agreed"
    document: str
    question: str
    paragraphs: tuple[AgreedText, ...]
    missing: tuple[str, ...] = ()
    confirm_by: str = ""
    package: str = ""
    stage: str = ""
    missing_since: tuple[StillMissing, ...] = ()
    """Who has still to confirm one of them since an earlier stage, beside `missing`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementWaits(Event):
    """The agreement on a paragraph waits for another of its package, which is open again."""

    type: ClassVar[str] = "agreement.waits"
    document: str
    paragraph: str
    waits_for: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionMet(Event):
    """What the agreement on a paragraph waited for is agreed; with nothing missing the paragraph is agreed."""

    type: ClassVar[str] = "agreement.condition_met"
    document: str
    paragraph: str
    waits_for: str
