"""What a guard looks at: the act, the moment, the matter, and the subject that the act names."""

from collections.abc import Iterator
from dataclasses import dataclass

from server.consensus.acts import ON_SCREEN, Act, Object, ObjectToQuestion, Put, Receipt, Retain, Take, Withdraw
from server.consensus.matter import Bracket, Matter, Moment, Position, Question, Subject
from server.kernel import BrokenRule


@dataclass(frozen=True, slots=True)
class Case:
    """An act in its circumstances. Asking a case for what its act does not have is a bug in the table."""

    matter: Matter
    act: Act
    moment: Moment
    about: Subject | None = None

    @property
    def subject(self) -> Subject:
        """The text that the act names."""
        if self.about is None:
            raise BrokenRule("this act names no text")
        return self.about

    @property
    def question(self) -> Question:
        """The question that is put, or that is open."""
        question = self.act.question if isinstance(self.act, Put) else self.matter.question
        if question is None:
            raise BrokenRule("no question is open")
        return question

    @property
    def position(self) -> Position:
        """The position that the act takes or withdraws."""
        if not isinstance(self.act, Object | Take | Withdraw):
            raise BrokenRule("this act is about no position")
        return self.act.position

    @property
    def receipt(self) -> Receipt:
        """How an objection reached the group; on screen where the act is none."""
        return self.act.receipt if isinstance(self.act, Object | ObjectToQuestion) else ON_SCREEN

    @property
    def objector(self) -> str:
        """Who objects, to words or to the question."""
        return self.act.delegation if isinstance(self.act, ObjectToQuestion) else self.position.delegation

    def asked(self) -> Iterator[tuple[Subject, str]]:
        """Each subject that the question asks about, with the hash that it asks about."""
        for asked in self.question.asked:
            if (subject := self.matter.subject(asked.subject)) is not None:
                yield subject, asked.hash

    @property
    def item(self) -> str:
        """The one correction of a conforming list that is objected to; "" where it is all of the question."""
        return self.act.subject if isinstance(self.act, ObjectToQuestion) else ""

    @property
    def alternative(self) -> str:
        """The alternative to be retained, by key or by the question."""
        return self.act.alternative if isinstance(self.act, Retain) else self.question.alternative

    def brackets(self) -> tuple[Bracket | None, ...]:
        """The bracket that it is to be retained in, in each text that is asked about; None where it has gone."""
        wanted = self.act.bracket if isinstance(self.act, Retain) else self.question.bracket
        subjects = [self.about] if self.about is not None else [subject for subject, _ in self.asked()]
        return tuple(next((one for one in subject.text.brackets if one.id == wanted), None) for subject in subjects)
