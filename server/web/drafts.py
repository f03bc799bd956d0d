"""Drafts: what a person is working on, kept for that person alone; in no stream, without number or event."""

from dataclasses import dataclass
from typing import ClassVar

from server.group import Command
from server.kernel import JsonValue, Refused
from server.service import Service


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepDraft(Command):
    """Keep what is being worked on, in the place of an earlier draft of the same target."""

    type: ClassVar[str] = "draft.keep"
    document: str
    target: str
    data: dict[str, JsonValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscardDraft(Command):
    """Throw a draft away."""

    type: ClassVar[str] = "draft.discard"
    document: str
    target: str


PRIVATE: dict[str, type[Command]] = {KeepDraft.type: KeepDraft, DiscardDraft.type: DiscardDraft}
"""Commands that are private to the person: they go to no group."""


def carry_draft(service: Service, person: str, command: KeepDraft | DiscardDraft) -> Refused | None:
    """Does what the command asks; the refusal, where there is one."""
    if isinstance(command, KeepDraft):
        return service.keep_draft(person, command.document, command.target, command.data)
    service.discard_draft(person, command.document, command.target)
    return None


def drafts_of(service: Service, person: str, document: str = "") -> list[JsonValue]:
    """The person's drafts, the newest first; of one document, where it is named."""
    return [
        {"document": each.document, "target": each.target, "data": each.data, "at": each.at}
        for each in service.drafts(person)
        if document in ("", each.document)
    ]
