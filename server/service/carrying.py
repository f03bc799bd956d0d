"""Carrying a batch of commands through: decide each on the rows as they then are, append, commit once."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError

from server.group import (
    Actor,
    AddParagraph,
    Caucus,
    Command,
    Facts,
    Paragraph,
    ProposeText,
    Rows,
    Sitting,
    Submission,
    SubmitCaucus,
    command_to_json,
    without_submitted,
)
from server.kernel import BrokenRule, JsonValue, Refused
from server.service.answers import Envelope
from server.service.confiding import follow, keep_reasons, put_aside, waiting
from server.service.line import Waiting
from server.service.ports import Clock, Ids, Presence
from server.service.rules import Prepared, Rules
from server.service.turns import Turns
from server.store import Batch, By, Circumstances, Committed, Draft, Receipt, Store, Unpublished

GROUP_PREFIX = "g-"

_log = logging.getLogger("rollingtext.service")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A command on its way: who asks (a person's id, `clock` or `operator`) and how to find the role."""

    envelope: Envelope
    person: str
    data_hash: str
    actor: Callable[[Rows], Actor | Refused]
    received: datetime
    """When it reached this server."""
    prepared: Prepared = None
    only_considered: bool = False
    """Only what it would do is asked: nothing of it is kept."""

    @property
    def command(self) -> Command:
        """What is asked."""
        return self.envelope.command


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """An accepted command: who asked, in which role, and its receipt; `first` is false where it came again."""

    actor: Actor
    receipt: Receipt
    first: bool
    concerned: tuple[str, ...] = ()
    """Delegations whose waiting proposals are others than before."""
    submitted: str = ""
    """The proposal that waits from now on."""
    caucus: Caucus | None = None
    """The caucus that something was submitted from, as it is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Considered:
    """What a command would have done: its events, which nobody else will ever see."""

    actor: Actor
    committed: tuple[Committed, ...]


Outcome = Carried | Considered | Refused
Task = Waiting[Asked, Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """Does the work of one stream's line."""

    stream: str
    store: Store
    rules: Rules
    clock: Clock
    ids: Ids
    presence: Presence
    turns: Turns

    def carry(self, tasks: list[Task], forget: list[Unpublished]) -> tuple[Committed, ...]:
        """Answers the tasks and gives the events that are committed; `forget` leaves the outbox in the same commit."""
        try:
            return self._commit(tasks, forget)
        except (IntegrityError, DataError):
            if len(tasks) == 1:
                raise
            # The database would not take one of them: each alone, so that it fails for itself only.
            _log.exception("a batch was taken apart", extra={"group": self.stream, "commands": len(tasks)})
        committed: list[Committed] = []
        for task in tasks:
            try:
                committed.extend(self._commit([task], []))
            except (IntegrityError, DataError) as fault:
                task.answer, task.failure = None, fault
        return tuple(committed)

    def _commit(self, tasks: list[Task], forget: list[Unpublished]) -> tuple[Committed, ...]:
        with self.store.batch(self.stream) as batch:
            batch.look_up_receipts({(task.wanted.person, task.wanted.envelope.id) for task in tasks})
            for task in tasks:
                self._carry_one(batch, task)
                self.turns.pass_on()
            return batch.write(forget, self.turns.pass_on)

    def _carry_one(self, batch: Batch, task: Task) -> None:
        batch.begin()
        try:
            task.answer, task.failure = self._outcome(batch, task.wanted), None
        except SQLAlchemyError:
            raise  # the transaction itself is in doubt: nothing of this batch can be kept
        except Exception as fault:  # noqa: BLE001  # a bug in a core is this command's failure alone, and is reported
            batch.discard()
            task.answer, task.failure = None, fault
            _log.exception("a command failed", extra=_about(self.stream, task.wanted))
            return
        self.turns.pass_on()
        if isinstance(task.answer, Carried):
            batch.keep()
            return
        batch.discard()
        if isinstance(task.answer, Refused) and not task.wanted.only_considered:
            self._keep_words(batch, task.wanted, task.answer)

    def _outcome(self, batch: Batch, asked: Asked) -> Outcome:
        actor = asked.actor(batch.rows)
        if isinstance(actor, Refused):
            return actor
        receipt = batch.receipt(asked.person, asked.envelope.id)
        if receipt is not None and not asked.only_considered:
            if receipt.data_hash != asked.data_hash:
                return Refused("id-reused", do="give a new command an id of its own", field="id")
            return Carried(actor=actor, receipt=receipt, first=False)
        now, sitting = self.clock.now(), open_sitting(batch.rows)
        facts = Facts(
            now=now,
            received=asked.received,
            new_id=lambda prefix: self._new_id(batch, prefix),
            head=batch.head,
            sitting=sitting,
            connected=self.presence.connected(self.stream),
            lost=self.presence.lost(self.stream),
            waiting=lambda proposal: waiting(batch, proposal),
            caucus=batch.caucus,
            between=self.turns.pass_on,
        )
        done = self.rules.aside(batch.rows, actor, asked.command, facts)
        if isinstance(done, Refused):
            return done
        if done is not None and not asked.only_considered:
            concerned = put_aside(batch, done)
            submitted = done.id if isinstance(done, Submission) else ""
            return replace(self._carried(batch, asked, actor, concerned), submitted=submitted)
        self.turns.pass_on()
        events = self.rules.decide(batch.rows, actor, asked.command, facts, asked.prepared)
        self.turns.pass_on()
        if isinstance(events, Refused):
            return events
        if broken := self.rules.broken_law(batch.rows, actor, asked.command, events):
            raise BrokenRule(f"{asked.command.type} would break a law and was not recorded: {broken}")
        self.turns.pass_on()
        by = By(person=asked.person, delegation=actor.delegation, on_behalf_of=actor.on_behalf_of)
        at = now.isoformat(timespec="milliseconds")
        around = Circumstances(at=at, sitting=sitting, command=asked.envelope.id, by=by)
        committed = batch.append(events, around, self.rules.evolve, self.turns.pass_on)
        if asked.only_considered:
            return Considered(actor=actor, committed=committed)
        reasons = keep_reasons(batch, asked.person, asked.command, events, at)
        return self._carried(batch, asked, actor, (*follow(batch, events, at), *reasons))

    def _carried(self, batch: Batch, asked: Asked, actor: Actor, concerned: tuple[str, ...]) -> Carried:
        receipt = batch.keep_receipt(asked.person, asked.envelope.id, asked.data_hash)
        left = _left_in_caucus(batch, asked.command)
        return Carried(actor=actor, receipt=receipt, first=True, concerned=concerned, caucus=left)

    def _new_id(self, batch: Batch, prefix: str) -> str:
        # A group's id is its stream's, which was there before the command that makes the group.
        if prefix == GROUP_PREFIX:
            return self.stream
        self.turns.pass_on()
        made = self.ids.new(prefix)
        batch.rows.fresh(made)
        return made

    def _keep_words(self, batch: Batch, asked: Asked, refused: Refused) -> None:
        """Words that could not go in are kept as a draft of the person who typed them: nothing typed is lost."""
        command = asked.command
        if not isinstance(command, ProposeText | AddParagraph) or not command.text or refused.code == "not-permitted":
            return
        target = command.paragraph if isinstance(command, ProposeText) else f"after:{command.after}"
        document = command.document or _document_of(batch.rows, target)
        data: dict[str, JsonValue] = {**command_to_json(command), "type": command.type, "refused": refused.code}
        at = self.clock.now().isoformat(timespec="milliseconds")
        batch.keep_draft(asked.person, Draft(document=document, target=target, data=data, at=at))


def _left_in_caucus(batch: Batch, command: Command) -> Caucus | None:
    """What is submitted is no secret draft any more: the caucus is kept without it."""
    if not isinstance(command, SubmitCaucus) or (caucus := batch.caucus(command.caucus)) is None:
        return None
    left = without_submitted(caucus, command)
    batch.keep_caucus(left)
    return left


def open_sitting(rows: Rows) -> str:
    """The id of the sitting that is open, "" where none is."""
    sittings = rows.within(Sitting, "open")
    return sittings[0].id if sittings else ""


def _document_of(rows: Rows, paragraph: str) -> str:
    found = rows.get(Paragraph, paragraph)
    return "" if found is None else found.document


def _about(stream: str, asked: Asked) -> dict[str, object]:
    return {"group": stream, "command": asked.envelope.id, "command_type": asked.command.type}
