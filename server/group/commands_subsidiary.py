"""Commands about subsidiary groups."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import NAME, REASON, Command
from server.group.rows_subsidiary import SubsidiaryKind


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSubsidiary(Command):
    """Form a subsidiary group on some paragraphs: until it reports back they are not asked about in plenary."""

    type: ClassVar[str] = "subsidiary.form"
    document: str = ""
    paragraphs: tuple[str, ...]
    name: str = field(metadata=NAME)
    kind: SubsidiaryKind = "contact group"
    facilitators: tuple[str, ...] = ()
    terms: str = field(metadata=REASON)
    by_invitation: bool = False
    back_by: str
    """ISO time, with its zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportBack(Command):
    """A subsidiary group reports back; its paragraphs are the plenary's again."""

    type: ClassVar[str] = "subsidiary.report"
    document: str = ""
    subsidiary: str
    report: str = field(default="", metadata=REASON)
