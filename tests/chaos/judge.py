"""What must hold of everything that happened, whatever happened: asked of the log and the answers alone."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from server.drafting import Alternative, Content, OpenValue, brackets, read
from server.group import (
    CHAIR,
    AddParagraph,
    Clearing,
    Event,
    MemoryRows,
    Option,
    OptionAlternative,
    Paragraph,
    ParagraphAgreed,
    ParagraphConformed,
    ParagraphProposed,
    ParagraphsAgreed,
    Position,
    ProposeText,
    Question,
    Recorded,
    evolve,
)
from server.kernel import Refused
from server.service import Accepted, Answer, Envelope
from server.store import Draft

Key = tuple[str, str]
"""A person's id and a command's."""

NOT_CONSENSUS = {
    "put",
    "flagged",
    "unflagged",
    "narrowed",
    "broken",
    "retracted",
    "expired",
    "overtaken",
    "extended",
    "taken_back",
}
"""What happens to a question beside its end with consensus."""


@dataclass(frozen=True, slots=True)
class Held:
    """An alternative that somebody stands for; `items` are the paragraphs of an option's."""

    place: str
    id: str
    words: str
    sponsors: frozenset[str]
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """A command reached a server; `answer` is None where the server died over it."""

    person: str
    envelope: Envelope
    answer: Answer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All that happened."""

    log: tuple[Recorded, ...]
    arrived: list[Arrived]
    answers: Mapping[Key, Answer]
    """What people were told."""
    drafts: Mapping[str, tuple[Draft, ...]]


def judged(history: History) -> Iterator[str]:
    """What is wrong with it, in words; nothing where all is well."""
    yield from _once(history)
    yield from _nothing_typed_is_lost(history)
    story = _Story()
    for command, events in _by_command(history.log):
        yield from story.follow(command, events)


def told(each: Arrived) -> str:
    """What arrived and what came of it, on one line."""
    match each.answer:
        case Refused(code=code):
            ended = code
        case Accepted(seq=seq, events=events):
            ended = f"{len(events)} events to {seq}"
        case _:
            ended = "the server died"
    envelope = each.envelope
    behalf = f" for {envelope.on_behalf_of}" if envelope.on_behalf_of else ""
    return f"{envelope.id:7} {each.person} as {envelope.as_}{behalf}: {envelope.command} -> {ended}"


def _by_command(log: Iterable[Recorded]) -> list[tuple[Key, list[Recorded]]]:
    found: list[tuple[Key, list[Recorded]]] = []
    for recorded in log:
        key = (recorded.person, recorded.command)
        if not found or found[-1][0] != key:
            found.append((key, []))
        found[-1][1].append(recorded)
    return found


def _once(history: History) -> Iterator[str]:
    """Accepted: in the log exactly once, as answered. Refused: never. Unknown: at most once."""
    in_log: defaultdict[Key, list[int]] = defaultdict(list)
    for key, events in _by_command(history.log):
        if in_log[key]:
            yield f"{key} is in the log twice"
        in_log[key] = [recorded.seq for recorded in events]
    ended: defaultdict[Key, list[Answer | None]] = defaultdict(list)
    for each in history.arrived:
        ended[(each.person, each.envelope.id)].append(each.answer)
    for key, answers in ended.items():
        accepted = [answer for answer in answers if isinstance(answer, Accepted)]
        numbers = {tuple(each.seq for each in answer.events) for answer in accepted}
        if len(numbers) > 1:
            yield f"{key} was answered in different ways: {numbers}"
        if numbers and tuple(in_log[key]) not in numbers:
            yield f"{key} was accepted with {numbers}, in the log are {in_log[key]}"
        if in_log[key] and all(isinstance(answer, Refused) for answer in answers):
            yield f"{key} was refused and is in the log"
    for key, answer in history.answers.items():
        if isinstance(answer, Accepted) and not in_log[key] and answer.events:
            yield f"{key} was told that it was carried out"
        if isinstance(answer, Refused) and in_log[key] and len(ended[key]) == 1:
            yield f"{key} was told that it was refused"


def _nothing_typed_is_lost(history: History) -> Iterator[str]:
    """Words that were refused are the person's draft, unless later words for the same place are."""
    newest: dict[tuple[str, str], tuple[str, str]] = {}
    for each in history.arrived:
        command = each.envelope.command
        if isinstance(command, ProposeText | AddParagraph) and isinstance(each.answer, Refused) and command.text:
            target = command.paragraph if isinstance(command, ProposeText) else f"after:{command.after}"
            if each.answer.code not in {"not-permitted", "id-reused", "busy"}:
                newest[(each.person, target)] = (each.envelope.id, command.text)
    for (person, target), (name, text) in newest.items():
        kept = [draft.data for draft in history.drafts.get(person, ()) if draft.target == target]
        if not any(isinstance(data, dict) and data["text"] == text for data in kept):
            yield f"what {person} typed in {name} is lost: {text!r}"


@dataclass(slots=True)
class _Story:
    """The log followed command by command, with the rows as they were before each."""

    rows: MemoryRows = field(default_factory=lambda: MemoryRows({}))
    runs_from: dict[str, str] = field(default_factory=dict)
    """When the period of each question began that was put, by the events alone; "" while a flag is up."""
    flags: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    ran: set[str] = field(default_factory=set)
    """Questions that ended with consensus."""

    def follow(self, command: Key, events: list[Recorded]) -> Iterator[str]:
        """What is wrong with one command."""
        before = self.rows
        for recorded in events:
            self._note(recorded)
            yield from self._agreed(before, recorded)
            changes = evolve(self.rows, recorded)
            then, self.rows = self.rows, self.rows.changed(changes)
            yield from self._states(then, recorded)
            yield from _typed(recorded, self.rows)
        yield from (f"{fault} by {command}: {_types(events)}" for fault in self._gone(before, events))

    def _note(self, recorded: Recorded) -> None:
        event = recorded.event
        question = getattr(event, "question", "")
        if event.type == "question.put" and isinstance(question, Question):
            self.runs_from[question.id] = recorded.at
        elif event.type == "question.flagged":
            self.flags[question].add(getattr(event, "flag").id)  # noqa: B009  # the event is known by its type alone
            self.runs_from[question] = ""
        elif event.type == "question.unflagged":
            self.flags[question].discard(getattr(event, "flag"))  # noqa: B009  # as above
            if not self.flags[question]:
                self.runs_from[question] = recorded.at
        elif event.type.startswith("question.") and event.type.partition(".")[2] not in NOT_CONSENSUS:
            self.ran.add(str(question))

    def _agreed(self, before: MemoryRows, recorded: Recorded) -> Iterator[str]:
        """The one rule: a question that ran, on exactly this text, which is clean, with no objection."""
        for paragraph, question, words in _agreements(recorded.event):
            for fault in self._one_rule(before, recorded, paragraph, question, words):
                yield f"{paragraph} became agreed at {recorded.seq}: {fault}"

    def _one_rule(
        self, before: MemoryRows, recorded: Recorded, name: str, question_id: str, words: str
    ) -> Iterator[str]:
        paragraph, question = before.get(Paragraph, name), before.get(Question, question_id)
        if paragraph is None or question is None or question_id not in self.ran:
            yield "no question ran"
            return
        asked = {one.paragraph: one.hash for one in question.paragraphs if not one.out}
        if not asked.get(name) == words == paragraph.hash:
            yield "on another text than was asked"
        if brackets(paragraph.content) or any(isinstance(node, OpenValue) for node in paragraph.nodes):
            yield "it is not clean"
        for position in before.within(Position, name):
            if position.position == "object" and position.words == words and not position.to_be_confirmed:
                yield f"against the objection of {position.delegation}"
        yield from self._period(question, recorded.at)

    def _period(self, question: Question, at: str) -> Iterator[str]:
        if question.way == "floor":
            since = self.runs_from.get(question.id, "")
            if not since:
                yield "a flag was up"
            elif _moment(at) - _moment(since) < timedelta(seconds=question.seconds):
                yield f"the period ran only from {since} to {at}"
        elif _moment(at) < _moment(question.deadline):
            yield f"the deadline was {question.deadline}, it was {at}"

    def _states(self, then: MemoryRows, recorded: Recorded) -> Iterator[str]:
        """A paragraph comes to be agreed by no other event."""
        for (kind, row_id), row in self.rows.rows.items():
            old = then.rows.get((kind, row_id))
            if not isinstance(row, Paragraph) or row is old or row.agreement is None:
                continue
            had = old.agreement if isinstance(old, Paragraph) else None
            if had is None and not _agreements(recorded.event) and not _restoring(recorded):
                yield f"{row_id} became agreed by {recorded.event.type} at {recorded.seq}"
            if had is not None and had.hash != row.hash and not _conforms(then, recorded, row):
                yield f"{row_id} is agreed and changed by {recorded.event.type} at {recorded.seq}"

    def _gone(self, before: MemoryRows, events: list[Recorded]) -> Iterator[str]:
        """No alternative of somebody goes without that delegation's act or a question that ran."""
        if any(
            recorded.event.type.startswith("question.") and recorded.event.type.partition(".")[2] not in NOT_CONSENSUS
            for recorded in events
        ):
            return
        there = held(self.rows)
        acted = {recorded.delegation for recorded in events} | {recorded.on_behalf_of for recorded in events}
        acted |= {getattr(before_it, "delegation", "") for before_it in _ended(before, events)}
        acted |= _content(before, events)
        for one in held(before) - there:
            live = {name for name in one.sponsors - acted if not self._kept(before, one, name)}
            if live and not any(one.words == other.words and live <= other.sponsors for other in there):
                yield f"the text of {sorted(live)} in {one.place} is gone: {one.words!r}"

    def _kept(self, before: MemoryRows, one: Held, delegation: str) -> bool:
        """Whether the delegation's own text stands there all the same."""
        if one.items:
            return all(
                ("paragraphs", item) in self.rows.rows or ("options", item) in self.rows.rows for item in one.items
            )
        old, new = before.get(Paragraph, one.place), self.rows.get(Paragraph, one.place)
        return bool(old and new and read(old.content, delegation) == read(new.content, delegation))


def _content(before: MemoryRows, events: list[Recorded]) -> set[str]:
    """Who is behind the text that was retained here, supports it, or said that it can live with it."""
    found: set[str] = set()
    for recorded in events:
        clearing = getattr(recorded.event, "clearing", None)
        if not isinstance(clearing, Clearing):
            continue
        place = before.get(Paragraph, clearing.target) or before.get(Option, clearing.target)
        kept = [one for one in _alternatives(place) if one.id == clearing.kept]
        found |= {name for one in kept for name in (*one.sponsors, *one.behind)}
        found |= {
            position.delegation
            for position in before.within(Position, clearing.target)
            if position.position in {"live_with", "support"} and position.target.alternative == clearing.kept
        }
    return found


def _alternatives(place: Paragraph | Option | None) -> Iterator[Alternative | OptionAlternative]:
    if isinstance(place, Paragraph):
        for bracket in brackets(place.content):
            yield from bracket.alternatives
    elif place is not None:
        yield from place.alternatives


def held(rows: MemoryRows) -> set[Held]:
    """Every alternative that delegations sponsor, wherever it stands."""
    found: set[Held] = set()
    for row in rows.rows.values():
        if isinstance(row, Paragraph):
            for bracket in brackets(row.content):
                found |= {Held(row.id, one.id, read(one.content), _live(one)) for one in bracket.alternatives}
        elif isinstance(row, Option):
            found |= {Held(row.id, one.id, "", _live(one), one.items) for one in row.alternatives}
    return {one for one in found if one.sponsors}


def _live(alternative: Alternative | OptionAlternative) -> frozenset[str]:
    return frozenset(alternative.sponsors) - {CHAIR}


def _agreements(event: Event) -> list[tuple[str, str, str]]:
    """The paragraphs that an event makes agreed, each with its question and the hash of its words."""
    match event:
        case ParagraphAgreed(paragraph=paragraph, question=question, hash=words):
            return [(paragraph, question, words)]
        case ParagraphsAgreed(question=question, paragraphs=paragraphs):
            return [(one.paragraph, question, one.hash) for one in paragraphs]
        case _:
            return []


def _conforms(then: MemoryRows, recorded: Recorded, row: Paragraph) -> bool:
    """The words of agreed text change by a conforming list that asked for exactly these; or back, with its gavel."""
    event = recorded.event
    if not isinstance(event, ParagraphConformed):
        return False
    question = then.at_version(Question, event.question, 0)
    asked = [one for one in question.paragraphs if one.paragraph == row.id and not one.out] if question else []
    wanted = {one.hash if event.taken_back else one.becomes for one in asked}
    return question is not None and question.asks == "correct" and row.hash in wanted


def _typed(recorded: Recorded, rows: MemoryRows) -> Iterator[str]:
    """Rows follow the event: the content that was proposed stands."""
    event = recorded.event
    if isinstance(event, ParagraphProposed):
        paragraph = rows.get(Paragraph, event.paragraph)
        if paragraph is None or paragraph.content != Content(event.nodes, event.counter):
            yield f"what was proposed at {recorded.seq} does not stand"


def _ended(before: MemoryRows, events: list[Recorded]) -> Iterator[object]:
    """Announcements that took effect here: the act is the delegation's that was announced."""
    for recorded in events:
        name = getattr(recorded.event, "announcement", "")
        if recorded.event.type == "announcement.ended":
            yield before.rows.get(("announcements", name))


def _restoring(recorded: Recorded) -> bool:
    """Taking a package or a gavel back may give a paragraph back as it was."""
    return recorded.event.type.endswith((".taken_back", ".imported"))


def _types(events: list[Recorded]) -> str:
    return ", ".join(recorded.event.type for recorded in events)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
