"""A group at work on a real store: a sitting is open, questions are put; whatever is refused leaves it as it was."""

import json
from dataclasses import dataclass

from server.group import (
    Command,
    Document,
    Gavel,
    OpenSitting,
    Package,
    Paragraph,
    Position,
    ProposeText,
    PutQuestion,
    Question,
    Target,
    row_text,
)
from server.kernel import Refused, sha256
from server.service import Accepted, Answer, Envelope
from server.store import head
from tests.contract.silence import GROUP, Silent


@dataclass(slots=True)
class Session(Silent):
    """See above; paragraphs are called by their labels."""

    def opens(self, date: str, number: int = 1) -> None:
        """The chair opens a sitting."""
        self.accepted("chair", OpenSitting(meeting="Third meeting", number=number, date=date, format="plenary"))

    def asked_by(self, who: str, command: Command, as_: str = "", behalf: str = "") -> Answer:
        """A command in a role, and perhaps for a delegation."""
        return self.server.handle_command(self.envelope(command, as_, behalf), self.people[who])

    def envelope(self, command: Command, as_: str = "", behalf: str = "") -> Envelope:
        """The command with an id of its own."""
        self.sent += 1
        return Envelope(id=f"c-{self.sent}", command=command, group=GROUP, as_=as_, on_behalf_of=behalf)

    def accepted(self, who: str, command: Command, as_: str = "", behalf: str = "") -> list[dict[str, object]]:
        """The events of a command that must be carried out."""
        answer = self.asked_by(who, command, as_, behalf)
        assert isinstance(answer, Accepted), answer
        return [json.loads(event.text) for event in answer.events]

    def made(self, who: str, command: Command, behalf: str = "") -> list[str]:
        """The types of those events."""
        return [str(event["type"]) for event in self.accepted(who, command, behalf=behalf)]

    def refused(self, who: str, command: Command, as_: str = "", behalf: str = "") -> Refused:
        """The refusal of a command that must leave every row, the log and what is confided as they were."""
        before = self.state()
        answer = self.asked_by(who, command, as_, behalf)
        assert isinstance(answer, Refused), answer
        assert answer.do
        assert self.state() == before, f"{command.type} was refused ({answer.code}) and changed something"
        return answer

    def state(self) -> str:
        """A hash over all rows, the head of the log and what is confided."""
        rows = self.server.present_rows(GROUP).rows
        texts = [f"{kind} {row_id} {row_text(row)}" for (kind, row_id), row in sorted(rows.items())]
        with self.store.reading() as connection:
            number, before = head(connection, GROUP) or (0, "")
        told = [json.dumps(self.server.submitted(self.people["secretariat"], GROUP), default=str)]
        told.append(json.dumps(self.server.no_objections(self.people["secretariat"], GROUP), default=str))
        return sha256("\n".join([*texts, str(number), str(before), *told]).encode())

    @property
    def document(self) -> str:
        """The one document."""
        with self.server.rows(GROUP) as rows:
            (found,) = rows.within(Document, "group")
            return found.id

    def paragraph(self, label: str) -> Paragraph:
        """The paragraph of that label."""
        return next(one for one in self.paragraphs() if one.label.rstrip(".") == label)

    def named(self, *labels: str) -> tuple[str, ...]:
        """The ids of those paragraphs."""
        return tuple(self.paragraph(label).id for label in labels)

    def target(self, label: str) -> Target:
        """A paragraph as what a position is about."""
        return Target(paragraph=self.paragraph(label).id)

    def hashes(self, *labels: str) -> list[str]:
        """What is hashed of those texts."""
        return [self.paragraph(label).hash for label in labels]

    def states_of(self, *labels: str) -> list[str]:
        """Their states."""
        return [self.paragraph(label).state for label in labels]

    def positions(self, label: str) -> tuple[Position, ...]:
        """What is held on that paragraph."""
        with self.server.rows(GROUP) as rows:
            return rows.within(Position, self.paragraph(label).id)

    def open_questions(self) -> tuple[Question, ...]:
        """Those that are before the group."""
        with self.server.rows(GROUP) as rows:
            return rows.within(Question, self.document)

    def package(self) -> Package:
        """The newest package that is not agreed."""
        with self.server.rows(GROUP) as rows:
            return [one for one in rows.within(Package, self.document) if not one.question][-1]

    def proposes(self, who: str, label: str, text: str) -> Answer:
        """A paragraph should read so."""
        standing = self.paragraph(label)
        return self.does(who, ProposeText(paragraph=standing.id, text=text, version=standing.version))

    def asks(self, *labels: str, **more: object) -> Question:
        """The chair puts paragraphs to the group, to agree."""
        self.accepted("chair", self.asking(*labels, **more))
        return self.question()

    def asking(self, *labels: str, **more: object) -> PutQuestion:
        """The command for that."""
        given = {"kind": "agree", "paragraphs": self.named(*labels), "document": self.document} | more
        return PutQuestion(**given)  # type: ignore[arg-type]  # fields by name, as a test says them

    def gavel(self, seen: int | None = None) -> Gavel:
        """The gavel of a screen that has seen all, on the open question."""
        return Gavel(question=self.question().id, seen=self.last() if seen is None else seen, go_on=True)

    def last(self) -> int:
        """The number of the last event."""
        with self.store.reading() as connection:
            return (head(connection, GROUP) or (0, ""))[0]

    def agrees(self, *labels: str, **more: object) -> list[str]:
        """The chair puts them, the period runs, the chair gavels; the events of that."""
        self.asks(*labels, **more)
        self.clock.pause(5)
        return self.made("chair", self.gavel())
