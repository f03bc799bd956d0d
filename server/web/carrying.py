"""A command from any door to the service, and the answer back; every door does it here and the same way."""

import logging
from dataclasses import dataclass

from server.group import InCaucus, ProposeText, SubmitCaucus
from server.kernel import JsonValue, Refused
from server.service import Accepted, Envelope
from server.store import Account
from server.web import problems
from server.web.doors import Doors
from server.web.drafts import DiscardDraft, KeepDraft, carry_draft
from server.web.envelopes import parse_command
from server.web.problems import Problem

_log = logging.getLogger("rollingtext.web")


@dataclass(frozen=True, slots=True)
class Done:
    """A command was carried out: the answer as JSON."""

    text: str


_NOTHING_HAPPENED = Done('{"seq":0,"events":[]}')
"""The answer to what has no number and no event."""


def consider(doors: Doors, account: Account, group: str, value: JsonValue, size_bytes: int) -> Done | Problem:
    """Parses what `account` asks of `group` and answers what it would do; nothing is done."""
    asked = parse_command(value, size_bytes)
    if isinstance(asked, Problem):
        return asked
    if isinstance(asked.command, KeepDraft | DiscardDraft | InCaucus):
        return _NOTHING_HAPPENED
    envelope = Envelope(id=asked.id, command=asked.command, group=group, as_=asked.as_, on_behalf_of=asked.on_behalf_of)
    answer = doors.service.consider(envelope, account.id)
    return problems.of_refusal(answer) if isinstance(answer, Refused) else Done(answer.text)


def carry(doors: Doors, account: Account, group: str, value: JsonValue, size_bytes: int) -> Done | Problem:
    """Parses and carries out what `account` asks of `group`."""
    began = doors.clock.monotonic()
    asked = parse_command(value, size_bytes)
    if isinstance(asked, Problem):
        doors.metrics.answered("unread", asked.code, doors.clock.monotonic() - began)
        return asked
    command = asked.command
    if isinstance(command, KeepDraft | DiscardDraft):
        refused = carry_draft(doors.service, account.id, command)
        return _NOTHING_HAPPENED if refused is None else problems.of_refusal(refused)
    envelope = Envelope(id=asked.id, command=command, group=group, as_=asked.as_, on_behalf_of=asked.on_behalf_of)
    answer = doors.service.handle_command(envelope, account.id)
    if isinstance(command, InCaucus):
        # No line and no number of it anywhere: who reads the logs is not in the caucus either.
        return problems.of_refusal(answer) if isinstance(answer, Refused) else Done(answer.text)
    # What a caucus submits is a proposal like any other from here on.
    name = ProposeText.type if isinstance(command, SubmitCaucus) else command.type
    outcome = answer.code if isinstance(answer, Refused) else "accepted"
    seconds = doors.clock.monotonic() - began
    doors.metrics.answered(name, outcome, seconds)
    seq = answer.seq if isinstance(answer, Accepted) else 0
    about = {"group": group, "command": asked.id, "event": seq, "outcome": outcome, "ms": round(seconds * 1000, 1)}
    _log.info(name, extra=about)
    return problems.of_refusal(answer) if isinstance(answer, Refused) else Done(answer.text)
