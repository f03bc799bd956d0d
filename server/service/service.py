"""The one way in: every command of every door is carried through here, and what it made goes out from here."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from server.group import Actor, CreateGroup, InCaucus, Rows
from server.kernel import Refused
from server.projections import audience_of, wire_event
from server.service.answers import Accepted, Answer, Envelope
from server.service.carrying import Asked, Carried, Carrier, Considered, Outcome
from server.service.caucus_carrying import carried_in_caucus, tell_caucus
from server.service.line import GATHERING_SECONDS, Line, Waiting
from server.service.news import Frames, News
from server.service.ports import Clock, Ids, NobodyConnected, NoPublisher, Presence, Publisher, RandomIds, SystemClock
from server.service.reading import Reading
from server.service.rules import Rules
from server.service.silences import Deadlines
from server.store import Committed, Store, Unpublished, head, make_stream, published, unpublished

CLOCK, OPERATOR = "clock", "operator"
"""Who asks where no person does; no person's id is one of these."""
DELIVERED_AT_ONCE_EVENTS = 500

_log = logging.getLogger("rollingtext.service")


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The ports, as a server has them; a test or a command line puts others in."""

    clock: Clock
    ids: Ids
    publisher: Publisher
    presence: Presence
    gathering_seconds: float = GATHERING_SECONDS


def quiet_world() -> World:
    """For a command line: the real time, and nobody there."""
    return World(
        clock=SystemClock(), ids=RandomIds(), publisher=NoPublisher(), presence=NobodyConnected(), gathering_seconds=0
    )


class Service(Reading):
    """See above; what a person may read is in `Reading`."""

    def __init__(self, store: Store, rules: Rules, world: World) -> None:
        super().__init__(store, rules, world.clock, News())
        self.world = world
        self._lines: dict[str, Line[Asked, Outcome]] = {}
        self._out: dict[str, list[Unpublished]] = {}
        self._sent: set[Unpublished] = set()
        self._seen_waiting: set[Unpublished] = set()
        self._deadlines = Deadlines()

    def handle_command(self, envelope: Envelope, person: str) -> Answer:
        """Carries a person's command through: accepted with its events, or refused with the reason."""
        if isinstance(envelope.command, InCaucus):
            return carried_in_caucus(self, self.world, envelope, person)
        return self._handle(
            envelope, person, lambda rows: self.rules.actor_for(rows, person, envelope.as_, envelope.on_behalf_of)
        )

    def consider(self, envelope: Envelope, person: str) -> Answer:
        """What a person's command would do, decided as if it were carried out; nothing of it is kept."""
        if isinstance(envelope.command, InCaucus):
            return Refused("not-permitted", do="what is done in a caucus is not considered beforehand", field="type")
        return self._handle(
            envelope,
            person,
            lambda rows: self.rules.actor_for(rows, person, envelope.as_, envelope.on_behalf_of),
            only_considered=True,
        )

    def handle_as_clock(self, envelope: Envelope) -> Answer:
        """The same for what the time brings about."""
        return self._handle(envelope, CLOCK, lambda _: Actor(person=CLOCK, role="clock"))

    def handle_as_operator(self, envelope: Envelope) -> Answer:
        """The same for who runs the program; `group.create` makes the stream named in the envelope."""
        if isinstance(envelope.command, CreateGroup):
            with self.store.writing() as connection:
                make_stream(connection, envelope.group, envelope.group)
        return self._handle(envelope, OPERATOR, lambda _: Actor(person=OPERATOR, role="operator"))

    def deliver(self) -> int:
        """Publishes what a crash may have kept back; how many events. A job calls it every few seconds.

        What is found for the first time is left to whoever wrote it just now, and published at the next call. What this
        process has sent it never sends again: the batch that takes it out of the outbox has yet to commit, or failed.
        """
        self._forget_published()
        sent = set(self._sent)
        with self.store.reading() as connection:
            waiting = unpublished(connection)
        self._sent -= sent.difference(waiting)
        due = [each for each in waiting if each in self._seen_waiting]
        self._seen_waiting = set(waiting)
        for each in sent.intersection(due):
            self._out.setdefault(each.stream, []).append(each)
        return sum(self._deliver_one(each) for each in due if each not in sent)

    def _handle(
        self,
        envelope: Envelope,
        person: str,
        actor: Callable[[Rows], Actor | Refused],
        *,
        only_considered: bool = False,
    ) -> Answer:
        line = self._line(envelope.group)
        if line is None:
            return Refused("not-permitted", do="there is no such group, or you have no place in it", field="group")
        prepared = self.rules.prepare(envelope.command, lambda: self.names_in_texts(envelope.group))
        if isinstance(prepared, Refused):
            return prepared
        received = self.world.clock.now()
        if person != CLOCK:
            self._past_first(envelope.group, received)
        asked = Asked(
            envelope=envelope,
            person=person,
            received=received,
            data_hash=envelope.data_hash(),
            actor=actor,
            prepared=prepared,
            only_considered=only_considered,
        )
        outcome = line.ask(asked)
        if isinstance(outcome, Considered):
            return _considered(outcome)
        return self._accepted(envelope.group, outcome) if isinstance(outcome, Carried) else outcome

    def _past_first(self, stream: str, now: datetime) -> None:
        """What a deadline that has passed brings about comes before what is asked for after it."""
        if not self._deadlines.passed(stream, now):
            return
        with self.store.reading() as connection:
            due = self._deadlines.look(connection, stream, now)
        for each in due:
            self.handle_as_clock(each)

    def _accepted(self, stream: str, carried: Carried) -> Accepted:
        receipt = carried.receipt
        number = receipt.last_seq - receipt.first_seq + 1
        if number < 1:
            return Accepted(receipt.last_seq, (), carried.submitted)
        audience = audience_of(carried.actor)
        known = self.news.known(stream, receipt.first_seq - 1, number, audience)
        if len(known) < number:
            with self.store.reading() as connection:
                known = self.news.after(connection, stream, receipt.first_seq - 1, number, audience)
        return Accepted(receipt.last_seq, known)

    def _line(self, stream: str) -> Line[Asked, Outcome] | None:
        if stream not in self._lines:
            with self.store.reading() as connection:
                if head(connection, stream) is None:
                    return None
            carrier = Carrier(
                stream=stream,
                store=self.store,
                rules=self.rules,
                clock=self.world.clock,
                ids=self.world.ids,
                presence=self.world.presence,
                turns=self.turns,
            )
            clock = self.world.clock
            line = Line[Asked, Outcome](
                lambda tasks: self._work(carrier, tasks), clock.monotonic, clock.pause, self.world.gathering_seconds
            )
            # Another greenlet may have made it meanwhile: there is one line only.
            self._lines.setdefault(stream, line)
        return self._lines[stream]

    def _work(self, carrier: Carrier, tasks: list[Waiting[Asked, Outcome]]) -> None:
        self.turns.begin()
        forget = self._out.pop(carrier.stream, [])
        committed = carrier.carry(tasks, forget)
        by_number = {one.stored.seq: one for one in committed}
        for each in tasks:
            if isinstance(each.answer, Carried) and each.answer.first:
                receipt = each.answer.receipt
                fresh = [by_number[seq] for seq in range(receipt.first_seq, receipt.last_seq + 1)]
                self.news.of(fresh, audience_of(each.answer.actor))
                self.turns.pass_on()
        if committed:
            self._publish(carrier.stream, committed)
        carried = [each.answer for each in tasks if isinstance(each.answer, Carried) and each.answer.first]
        if concerned := frozenset(name for each in carried for name in each.concerned):
            self._publish_confided(carrier.stream, concerned)
        for caucus in (each.caucus for each in carried if each.caucus is not None):
            tell_caucus(self.world.publisher, carrier.stream, caucus, caucus)

    def _publish(self, stream: str, committed: tuple[Committed, ...]) -> None:
        # Nothing that goes wrong on the way out may look like a failure of the command: it is in the outbox.
        try:
            self.world.publisher.publish(stream, Frames(self.news, stream, committed))
        except Exception:  # noqa: BLE001  # reported, and delivered from the outbox by the job
            _log.exception("events were not published", extra={"group": stream, "event": committed[-1].stored.seq})
            return
        done = Unpublished(stream=stream, first_seq=committed[0].stored.seq, last_seq=committed[-1].stored.seq)
        self._sent.add(done)
        self._out.setdefault(stream, []).append(done)

    def _publish_confided(self, stream: str, delegations: frozenset[str]) -> None:
        try:
            self.world.publisher.confided(stream, delegations)
        except Exception:  # noqa: BLE001  # reported; who did not hear of it sees it when the list is fetched next
            _log.exception("a list that changed was not announced", extra={"group": stream})

    def announce_own(self, stream: str, whose: str) -> None:
        """Tells the people of a delegation, or one person, that something of their own is other than before."""
        try:
            self.world.publisher.own(stream, whose)
        except Exception:  # noqa: BLE001  # reported; who did not hear of it sees it when it is fetched next
            _log.exception("a change of what is somebody's own was not announced", extra={"group": stream})

    def _forget_published(self) -> None:
        done = [each for stream in list(self._out) for each in self._out.pop(stream, [])]
        if done:
            with self.store.writing() as connection:
                for each in done:
                    published(connection, each)

    def _deliver_one(self, waiting: Unpublished) -> int:
        after, count = waiting.first_seq - 1, 0
        while after < waiting.last_seq:
            limit = min(DELIVERED_AT_ONCE_EVENTS, waiting.last_seq - after)
            with self.store.reading() as connection:
                committed = self.news.committed_after(connection, waiting.stream, after, limit)
            self.world.publisher.publish(waiting.stream, Frames(self.news, waiting.stream, committed))
            after, count = committed[-1].stored.seq, count + len(committed)
        with self.store.writing() as connection:
            published(connection, waiting)
        return count


def _considered(outcome: Considered) -> Accepted:
    # Not through `News`: these numbers will be those of other events.
    audience = audience_of(outcome.actor)
    events = tuple(wire_event(each.recorded, each.stored.hash, each.changed, audience) for each in outcome.committed)
    return Accepted(0, events)
