"""A member tells who presides that it has no objection to what is asked by silence (domain 4).

It is confided: no event, no row, no number. Nothing is counted, nothing hangs on it, and nobody else learns of it.
"""

from dataclasses import dataclass

from server.group.actor import Actor, Facts
from server.group.commands import SayNoObjection
from server.group.putting import open_question
from server.group.rights import permitted
from server.group.rows import Rows
from server.kernel import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class NoObjection:
    """A delegation says that it has no objection; `said` false: it says so no longer."""

    question: str
    document: str
    delegation: str
    person: str
    at: str
    said: bool = True


def no_objection(rows: Rows, actor: Actor, command: SayNoObjection, facts: Facts) -> NoObjection | Refused:
    """`question.no_objection`: what is confided, or why not; the answer is the same whoever said so before."""
    if (refused := permitted(rows, actor, command)) is not None:
        return refused
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    if question.way != "silence":
        return Refused("from-the-floor", do="it was put from the floor: there silence is enough", field="question")
    if question.unbroken:
        return Refused("question-closed", do="the deadline has passed: it waits for the announcement", field="question")
    return NoObjection(
        question=question.id,
        document=question.document,
        delegation=actor.delegation,
        person=actor.person,
        at=facts.now.isoformat(),
        said=command.said,
    )
