"""The stage of the demonstration: what its script asks for, done as a room would do it, by real commands."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from server.drafting import Alternative, Bracket, brackets, notate, read
from server.group import (
    CHAIR,
    Command,
    Gavel,
    ObjectionKind,
    ObjectTo,
    Paragraph,
    ProposeText,
    PutQuestion,
    Question,
    Retain,
    Rows,
    Target,
)

Ask = Callable[[str, Command, str, str], None]
"""(person, command, as, on behalf of): carries the command out, or raises when it is refused."""


@dataclass(slots=True)
class Stage:
    """The room at a moment of its history; `at` is the time on the wall."""

    ask: Ask
    present: Callable[[], Rows]
    """The present rows of the group."""
    document: str = ""
    chair: str = ""
    secretariat: str = ""
    persons: dict[str, str] = field(default_factory=dict)
    """Head of each delegation, by code."""
    at: datetime = field(default_factory=lambda: datetime.fromtimestamp(0).astimezone())

    def passes(self, minutes: float = 3) -> None:
        """Let time go by."""
        self.at += timedelta(minutes=minutes)

    def presiding(self, command: Command) -> None:
        """Who presides does it."""
        self.passes()
        self.ask(self.chair, command, "chair", "")

    def by(self, code: str, command: Command) -> None:
        """A delegation does it by itself; for one without a person in the room the secretariat takes it down."""
        self.passes()
        if code in self.persons:
            self.ask(self.persons[code], command, "delegate", "")
        elif code == CHAIR:
            self.ask(self.chair, command, "chair", "")
        else:
            self.ask(self.secretariat, command, "secretariat", code)

    def paragraph(self, *labels: str) -> Paragraph:
        """The paragraph of that label; of several labels each is a subparagraph of the one before."""
        found: Paragraph | None = None
        every = sorted(self.present().within(Paragraph, self.document), key=lambda p: (p.inside is not None, p.order))
        for label in labels:
            parent = found.id if found is not None else None
            found = next(p for p in every if p.label.rstrip(".") == label and (parent is None or p.parent == parent))
        if found is None:
            raise LookupError(f"no paragraph {labels}")
        return found

    def place(self, paragraph: Paragraph, words: str) -> tuple[Bracket, Alternative]:
        """The alternative that reads as `words` ("" for no text), with its bracket."""
        for bracket in brackets(paragraph.content):
            for alternative in bracket.alternatives:
                if read(alternative.content).strip(" ,") == words:
                    return bracket, alternative
        raise LookupError(f"no alternative {words!r} in paragraph {paragraph.label}: {notate(paragraph.content)}")

    def amends(self, code: str, old: str, new: str, *labels: str) -> None:
        """A delegation wants `new` where its reading has `old`."""
        paragraph = self.paragraph(*labels)
        reading = read(paragraph.content, code)
        if old not in reading:
            raise LookupError(f"{old!r} is not in {reading!r}")
        wished = " ".join(reading.replace(old, new, 1).split(" "))
        command = ProposeText(
            document=self.document, paragraph=paragraph.id, text=wished.strip(), version=paragraph.version
        )
        self.by(code, command)

    def target(self, words: str | None, *labels: str) -> Target:
        """The whole paragraph, or its alternative that reads so."""
        paragraph = self.paragraph(*labels)
        if words is None:
            return Target(paragraph=paragraph.id)
        return Target(paragraph=paragraph.id, alternative=self.place(paragraph, words)[1].id)

    def objects(self, code: str, words: str | None, kind: ObjectionKind, reason: str, *labels: str) -> None:
        """A delegation objects."""
        target = self.target(words, *labels)
        self.by(code, ObjectTo(document=self.document, target=target, kind=kind, reason=reason))

    def retains(self, words: str, *labels: str) -> None:
        """Who presides retains an alternative of an uncontested bracket."""
        paragraph = self.paragraph(*labels)
        bracket, alternative = self.place(paragraph, words)
        self.presiding(Retain(paragraph=paragraph.id, bracket=bracket.id, alternative=alternative.id))

    def agrees(self, *labels: tuple[str, ...], missing: tuple[str, ...] = (), confirm_by: str = "") -> None:
        """Who presides puts paragraphs to the group, en bloc by number; nobody objects; the gavel falls."""
        named = tuple(self.paragraph(*label).id for label in labels)
        self.presiding(
            PutQuestion(document=self.document, kind="agree", paragraphs=named, missing=missing, confirm_by=confirm_by)
        )
        self._gavel()

    def puts_to_retain(self, words: str, *labels: str) -> None:
        """Who presides asks whether to retain an alternative; nobody objects; the gavel falls."""
        paragraph = self.paragraph(*labels)
        bracket, alternative = self.place(paragraph, words)
        self.presiding(
            PutQuestion(
                document=self.document,
                kind="retain",
                paragraphs=(paragraph.id,),
                bracket=bracket.id,
                alternative=alternative.id,
            )
        )
        self._gavel()

    def _gavel(self) -> None:
        question = self.present().within(Question, self.document)[-1]
        self.passes(1)
        self.presiding(Gavel(question=question.id, seen=question.touched, go_on=True))
