"""The room with the floor open: questions put and gavelled, flags, positions, in as few words as a chair uses.

`room("FRA", "JPN", observers=["NGO"], text=["One.", "Two."])`; its paragraphs are called "1", "2" and so on.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from server.drafting import paragraph_hash, parse
from server.group import (
    Actor,
    Command,
    Delegation,
    Document,
    DocumentCreated,
    Facts,
    Gavel,
    ObjectTo,
    Option,
    Paragraph,
    Person,
    Position,
    PutQuestion,
    Question,
    RaiseFlag,
    Role,
    Row,
    Sitting,
    Support,
    Target,
)
from server.kernel import Refused
from tests.builders import DOCUMENT, Decision, Hand, Room


@dataclass(slots=True)
class Floor(Room):
    """A room whose chair asks the group."""

    @property
    def chair(self) -> Hand:
        """The group's chair."""
        return self.by("chair")

    @property
    def vice_chair(self) -> Hand:
        """The vice-chair, who does not preside."""
        return Hand(self, "p-vice", "chair", "")

    @property
    def secretariat(self) -> Hand:
        """An officer of the secretariat."""
        return self.by("secretariat")

    def head(self, delegation: str) -> Hand:
        """The head of a delegation."""
        return self.by(delegation)

    def adviser(self, delegation: str) -> Hand:
        """An adviser in a delegation."""
        return Hand(self, f"p-{delegation}-adviser", "", "")

    def facts(self) -> Facts:
        """What the world says now."""
        sittings = self.rows.within(Sitting, "open")
        return Facts(
            now=self.now,
            new_id=lambda prefix: f"{prefix}{next(self._numbers)}",
            head=len(self.log),
            sitting=sittings[0].id if sittings else "",
            connected=self.connected,
            lost=self.lost,
        )

    def as_role(self, role: Role, command: Command) -> Decision:
        """The clock or the operator, who are no persons."""
        actor = Actor(person="", role=role)
        decision = self._decide(actor, command, self.facts())
        for event in decision if not isinstance(decision, Refused) else ():
            self._record(actor, event, "")
        return decision

    def stands(self, name: str) -> Paragraph:
        """The paragraph as it stands."""
        found = self.rows.get(Paragraph, name)
        assert found is not None
        return found

    def question(self) -> Question:
        """The one question that is open."""
        (found,) = self.rows.within(Question, DOCUMENT)
        return found

    def held(self, paragraph: str) -> list[Position]:
        """The positions held on a paragraph and what is in it."""
        return list(self.rows.within(Position, paragraph))

    def asks(self, *paragraphs: str, **more: object) -> Decision:
        """The chair puts a question, to agree where nothing else is said."""
        command = PutQuestion(kind="agree", paragraphs=paragraphs)
        return self.chair.does(replace(command, **more))  # type: ignore[arg-type]  # fields by name, as a test says them

    def gavels(self, seen: int | None = None, go_on: bool = False) -> Decision:
        """The chair gavels the open question, with all seen where nothing else is said."""
        last = len(self.log) if seen is None else seen
        return self.chair.does(Gavel(question=self.question().id, seen=last, go_on=go_on))

    def agrees(self, *paragraphs: str, **more: object) -> None:
        """The chair puts the paragraphs, the period runs, the chair gavels."""
        assert not isinstance(self.asks(*paragraphs, **more), Refused)
        self.passes(5)
        assert not isinstance(self.gavels(), Refused)

    def objects(self, delegation: str, paragraph: str, alternative: str = "") -> Decision:
        """The head of a delegation objects to a paragraph, or to an alternative in it."""
        return self.head(delegation).does(ObjectTo(target=Target(paragraph=paragraph, alternative=alternative)))

    def supports(self, delegation: str, paragraph: str, alternative: str = "") -> Decision:
        """The head of a delegation supports a paragraph, or an alternative in it."""
        return self.head(delegation).does(Support(target=Target(paragraph=paragraph, alternative=alternative)))

    def flags(self, delegation: str) -> Decision:
        """The head of a delegation asks for the floor in the open question."""
        return self.head(delegation).does(RaiseFlag(question=self.question().id))


def paragraph(name: str, notation: str = "The group agrees.", **more: object) -> Paragraph:
    """A paragraph of the document from bracket notation."""
    content = parse(notation)
    made = Paragraph(
        id=name,
        document=DOCUMENT,
        order=name,
        label=name,
        nodes=content.nodes,
        counter=content.counter,
        hash=paragraph_hash(content, 0, ""),
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name, as a test says them


def room(*members: str, observers: Sequence[str] = (), text: Sequence[Row | str] = ("The group agrees.",)) -> Floor:
    """A room with these members and observers, a chair, a vice-chair, a secretariat and one document.

    `text` are paragraphs in notation, called "1", "2" and so on, or rows as they are.
    """
    made = Floor()
    for code in (*members, *observers):
        made.put(Delegation(id=code, name=code, is_a="observer" if code in observers else "member"))
        made.put(Person(id=f"p-{code}", delegation=code, standing="head"))
        made.put(Person(id=f"p-{code}-adviser", delegation=code))
    made.put(Person(id="p-chair", office="chair"))
    made.put(Person(id="p-vice", office="vice_chair"))
    made.put(Person(id="p-secretary", office="secretariat"))
    rows = [paragraph(str(at + 1), one) if isinstance(one, str) else one for at, one in enumerate(text)]
    event = DocumentCreated(
        document=Document(id=DOCUMENT, title="Draft recommendations"),
        paragraphs=tuple(row for row in rows if isinstance(row, Paragraph)),
        options=tuple(row for row in rows if isinstance(row, Option)),
        positions=tuple(row for row in rows if isinstance(row, Position)),
    )
    made._record(Actor(person="", role="operator"), event, "")
    return made
