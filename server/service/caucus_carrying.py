"""What is done in a caucus: beside the record, in a transaction of its own that waits for nobody else's command.

It takes no turn in the group's line, no number and no receipt, and goes out to the delegations of the caucus alone. So
nobody else can read, count or time it. Who may is asked of the rows at every command.
"""

import logging
from typing import Protocol

from server.group import (
    AFTER,
    Actor,
    AddParagraph,
    Caucus,
    CaucusText,
    Command,
    Facts,
    InCaucus,
    OnCaucus,
    OpenCaucus,
    ProposeText,
    command_to_json,
    in_caucus,
)
from server.kernel import JsonValue, Refused, compact, limits, sha256
from server.service.answers import Accepted, Envelope
from server.service.caucus_shown import caucus_shown
from server.service.ports import Clock, Publisher
from server.service.rules import Rules
from server.store import Cache, Draft, Store, StoredRows, caucus_held, caucuses, head, keep_caucus, keep_draft

CAUCUS_ID_CHARS = 16

_log = logging.getLogger("rollingtext.service")


class Kept(Protocol):
    """What of the service is needed here."""

    store: Store
    rules: Rules
    clock: Clock


class Outside(Protocol):
    """The way out."""

    @property
    def publisher(self) -> Publisher:
        """Who sends it."""


def carried_in_caucus(kept: Kept, world: Outside, envelope: Envelope, person: str) -> Accepted | Refused:
    """Carries the command out for the person, or says why not; sent again it has one effect."""
    command = envelope.command
    if not isinstance(command, InCaucus):
        return Refused("unknown-command", do="this is not done in a caucus", field="type")
    stream, name = envelope.group, _name(envelope, person)
    with kept.store.writing() as connection:
        if head(connection, stream) is None:
            return Refused("not-permitted", do="there is no such group, or you have no place in it", field="group")
        rows = StoredRows(connection, stream, Cache())
        actor = kept.rules.actor_for(rows, person, envelope.as_, envelope.on_behalf_of)
        if isinstance(actor, Refused):
            return actor
        before = caucus_held(connection, stream, name)
        now = kept.clock.now()
        facts = Facts(now=now, new_id=lambda _prefix: name)
        after = in_caucus(rows, actor, command, before, facts)
        if isinstance(after, Refused):
            return after
        if before is not None and (after == before or isinstance(command, OpenCaucus)):
            return Accepted(0, (), caucus=compact(caucus_shown(before, frozenset())))
        if before is None and _opened_by(caucuses(connection, stream), actor) >= limits.CAUCUSES_MAX:
            return Refused("too-many", do=f"close one of your {limits.CAUCUSES_MAX} caucuses first")
        keep_caucus(connection, stream, after)
        for draft in _drafts(after, now.isoformat(timespec="milliseconds")):
            keep_draft(connection, person, draft)
    tell_caucus(world.publisher, stream, after, before)
    return Accepted(0, (), caucus=compact(caucus_shown(after, _changed(before, after))))


def tell_caucus(publisher: Publisher, stream: str, after: Caucus, before: Caucus | None) -> None:
    """Tells those who are in it how it is now, and those who were in it before that it is theirs no more."""
    now = frozenset(after.delegations)
    was = frozenset(before.delegations if before is not None else ())
    changed = _changed(before, after)
    news = compact({"stream": stream, "caucus": caucus_shown(after, changed)})
    gone = compact({"stream": stream, "gone": after.id})
    try:
        publisher.caucus(stream, now, news)
        if was - now:
            publisher.caucus(stream, was - now, gone)
    except Exception:  # noqa: BLE001  # reported; who did not hear of it sees it when the list is fetched next
        _log.exception("news of a caucus were not sent", extra={"group": stream})


def _name(envelope: Envelope, person: str) -> str:
    """The caucus's id: a new one has it from who asked and the command's id, so that it is opened once."""
    if isinstance(envelope.command, OnCaucus):
        return envelope.command.caucus
    return "cau-" + sha256(compact([person, envelope.id]).encode())[:CAUCUS_ID_CHARS]


def _opened_by(every: tuple[Caucus, ...], actor: Actor) -> int:
    return sum(caucus.delegations[:1] == (actor.delegation,) for caucus in every)


def _changed(before: Caucus | None, after: Caucus) -> frozenset[str]:
    was = () if before is None else before.texts
    return frozenset(text.place for text in after.texts if text not in was)


def _drafts(caucus: Caucus, at: str) -> list[Draft]:
    """What was typed in a caucus that has ended, for whoever ended it: nothing typed is lost."""
    if caucus.places:
        return []
    return [_draft(caucus, part, text, at) for part, text in enumerate(caucus.texts)]


def _draft(caucus: Caucus, part: int, text: CaucusText, at: str) -> Draft:
    target = f"caucus {caucus.id} {part}"
    command: Command
    if text.place.startswith(AFTER):
        command = AddParagraph(document=caucus.document, after=text.place.removeprefix(AFTER), text=text.text)
    else:
        command = ProposeText(document=caucus.document, paragraph=text.place, text=text.text, version=text.version)
    data: dict[str, JsonValue] = {
        **command_to_json(command),
        "type": command.type,
        "target": target,
        "lines": [text.text],
        "proposal": "",
        "behalf": "",
        "at": at,
    }
    return Draft(document=caucus.document, target=target, data=data, at=at)
