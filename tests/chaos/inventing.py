"""Commands of every kind for anybody, from nothing but their types and the rows that there are.

A field is filled by what its name says it is: an id of a row of that table, a part of the paragraph that the command is
about, a text as somebody would type it. Most commands fit together, so that the room gets somewhere; some do not.
A command that is added to the program is played from that day.
"""

import random
import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING as MISSING_DEFAULT
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from server.drafting import Bracket, brackets, cut, read
from server.group import Command, Delegation, Option, Paragraph, Person, PutQuestion, Question, Row, Target

WORDS = ("all", "Governments", "stakeholders", "shall", "in 2026", "on an equal footing", "各方", "أصحاب", "[X]", "and")
PARAGRAPHS = frozenset({"paragraph", "parent", "after", "before", "awaits", "pending_paragraph", "into", "to"})
TEXTS = frozenset({"text", "reason", "acceptable", "words", "title", "name", "caveat", "meeting", "mandate", "note"})
MOMENTS = frozenset({"deadline", "until", "confirm_by", "received_at", "at_time", "by", "notice_until", "back_at"})
FILLED = frozenset(
    {"paragraph", "paragraphs", "option", "alternative", "bracket", "text", "texts", "target", "question"}
)
"""What a command is about, also where its type lets it out."""
MISSING = "none"
"""An id that nothing has, where the room has nothing of that kind."""
LEFT_OUT_IN_A_HUNDRED = 75
ODD_IN_A_HUNDRED = 3
HOT_PARAGRAPHS = 3
K = TypeVar("K", bound=Row)
RowsByKind = Mapping[str, tuple[Row, ...]]


@dataclass(slots=True)
class Inventor:
    """Invents commands; the same chance over the same rows invents the same."""

    chance: random.Random
    rows: RowsByKind
    now: datetime
    delegation: str = ""
    paragraph: Paragraph | None = None
    bracket: Bracket | None = None
    option: Option | None = None
    question: Question | None = None

    def invent(self, kind: type[Command]) -> Command:
        """A command of that kind about one place of the room."""
        self.paragraph = self._about(kind.type)
        self.question = self._any(Question)
        self.option = self._any(Option) if self.chance.random() < 0.3 else None
        found = [] if self.paragraph is None else brackets(self.paragraph.content)
        self.bracket = self.chance.choice(found) if found else None
        made = self._value(kind, "")
        if not isinstance(made, Command):
            raise TypeError(f"{kind} is no command")
        return self._fitting(made)

    def _fitting(self, command: Command) -> Command:
        """A question about a bracket names one place; another names none: mostly, or nothing would ever be put."""
        if not isinstance(command, PutQuestion) or self.chance.randrange(100) < ODD_IN_A_HUNDRED:
            return command
        if command.kind != "retain":
            return replace(command, option="", bracket="", alternative="")
        place = () if self.option is not None or self.paragraph is None else (self.paragraph.id,)
        return replace(command, paragraphs=place)

    def _about(self, name: str) -> Paragraph | None:
        """A paragraph; for questions and packages mostly one that can be agreed."""
        if name.startswith(("question.", "package.")) and self.chance.random() < 0.7:
            clean = [
                row for row in self.rows.get("paragraphs", ()) if isinstance(row, Paragraph) and row.state == "clean"
            ]
            if clean:
                return self.chance.choice(clean)
        # What happens in one place is what meets: most of it happens in the first few paragraphs.
        found = self.rows.get("paragraphs", ())
        row = self.chance.choice(found[:HOT_PARAGRAPHS] if self.chance.random() < 0.7 else found) if found else None
        return row if isinstance(row, Paragraph) else None

    def _value(self, hint: object, name: str) -> object:
        """A value of that type for a field of that name."""
        origin, arguments = get_origin(hint), get_args(hint)
        if hint is Target:
            return self._target()
        if isinstance(hint, type) and is_dataclass(hint):
            return hint(**dict(self._fields(hint)))
        if origin is Literal:
            return self.chance.choice(arguments[:2] if self.chance.random() < 0.5 else arguments)
        if origin in {Union, types.UnionType}:
            return None if type(None) in arguments and self.chance.random() < 0.5 else self._value(arguments[0], name)
        if origin is tuple:
            return tuple(self._several(arguments[0], name))
        if origin is dict:
            return dict(self._mapping(name, arguments[1]))
        if hint is bool:
            return self.chance.random() < 0.3
        return self._number(name) if hint is int else self._string(name)

    def _fields(self, kind: type) -> Iterator[tuple[str, object]]:
        hints = get_type_hints(kind)
        for field in fields(kind):
            left_out = field.default is not MISSING_DEFAULT or field.default_factory is not MISSING_DEFAULT
            if left_out and field.name not in FILLED and self.chance.randrange(100) < LEFT_OUT_IN_A_HUNDRED:
                continue
            value = self._value(hints[field.name], field.name)
            yield field.name, value if value != "" or left_out else MISSING

    def _target(self) -> Target:
        if self.question is not None and self.chance.random() < 0.15:
            return Target(question=self.question.id)
        if self.option is not None:
            return Target(option=self.option.id, alternative=self._alternative())
        paragraph = "" if self.paragraph is None else self.paragraph.id
        return Target(paragraph=paragraph, alternative=self._alternative() if self.chance.random() < 0.5 else "")

    def _several(self, hint: object, name: str) -> Iterator[object]:
        if name == "brackets":
            found = [] if self.paragraph is None else brackets(self.paragraph.content)
            yield from [bracket.id for bracket in found][:3]
        elif name in {"paragraphs", "waits_for"} and self.paragraph is not None:
            together = [row for row in self.rows.get("paragraphs", ()) if row.in_document == self.paragraph.document]
            many = 0 if name == "waits_for" and self.chance.random() < 0.8 else self.chance.choice((1, 1, 2, 3))
            start = together.index(self.paragraph)
            yield from [row.id for row in together[start : start + many]]
        elif name in {"missing", "members", "delegations"}:
            codes = [row.id for row in self.rows.get("delegations", ())]
            yield from self.chance.sample(codes, self.chance.choice((0, 0, 1)))
        else:
            for _ in range(self.chance.choice((0, 1, 1, 2))):
                yield self._value(hint, name.removesuffix("s"))

    def _mapping(self, name: str, hint: object) -> Iterator[tuple[str, object]]:
        if self.chance.random() < 0.6 or self.paragraph is None:
            return
        if name == "choosing" and self.bracket is not None:
            yield self.bracket.id, self.chance.choice(self.bracket.alternatives).id
        elif name == "shown":
            yield self.paragraph.id, self.paragraph.version if hint is int else self.paragraph.hash

    def _number(self, name: str) -> int:
        match name:
            case "version":
                place = self.paragraph if self.option is None else self.option
                return 1 if place is None else max(1, place.row_version - self.chance.choice((0, 0, 0, 0, 1)))
            case "seen":
                return 0 if self.question is None else self.question.touched + self.chance.choice((0, 0, 0, 3, -1))
            case "at" | "start" | "end":
                return self.chance.randrange(90)
            case _:
                return self.chance.choice((1, 1, 2, 3, 5, 12))

    def _string(self, name: str) -> str:
        if self.chance.randrange(100) < ODD_IN_A_HUNDRED:
            return self.chance.choice(("", "none", "elsewhere"))
        if name == "document":
            return "" if self.paragraph is None or self.chance.random() < 0.5 else self.paragraph.document
        if name in PARAGRAPHS and (named := self._paragraph(name)):
            return named
        if name in TEXTS:
            return self._text()
        if name in MOMENTS:
            return self._moment()
        return self._part(name)

    def _part(self, name: str) -> str:
        """An id, a code, a date, or nothing."""
        match name:
            case "option":
                return "" if self.option is None else self.option.id
            case "bracket":
                return self.option.id if self.option is not None else "" if self.bracket is None else self.bracket.id
            case "alternative":
                return self._alternative()
            case "question":
                return "" if self.question is None else self.question.id
            case "flag":
                flags = () if self.question is None else self.question.flags
                return self.chance.choice(flags).id if flags else ""
            case "delegation":
                return self.delegation if self.chance.random() < 0.6 else self._id(Delegation)
            case "presides" | "person":
                return self._id(Person)
            case "date" | "report_due":
                return self.now.date().isoformat()
            case "language":
                return "en"
            case "time_zone":
                return "UTC"
        found = self.rows.get(f"{name}s", ())
        return self.chance.choice(found).id if found and self.chance.random() < 0.8 else ""

    def _paragraph(self, name: str) -> str:
        if self.paragraph is None:
            return ""
        if name != "paragraph":
            return self._id(Paragraph) if self.chance.random() < 0.5 else ""
        return "" if self.option is not None else self.paragraph.id

    def _alternative(self) -> str:
        if self.option is not None:
            return self.chance.choice(self.option.alternatives).id
        return "" if self.bracket is None else self.chance.choice(self.bracket.alternatives).id

    def _text(self) -> str:
        """What stands, as the delegation reads it, with some words out, in, or exchanged."""
        parts = [] if self.paragraph is None else list(cut(read(self.paragraph.content, self.delegation or None)))
        at = self.chance.randint(0, len(parts))
        parts[at : at + self.chance.choice((0, 1, 2, 4))] = [self.chance.choice(WORDS), " "]
        return " ".join("".join(parts).split(" ")).strip() or "words"

    def _moment(self) -> str:
        if self.chance.random() < 0.5:
            return ""
        return (self.now + timedelta(hours=self.chance.choice((-5, 2, 30, 80, 400)))).isoformat()

    def _id(self, kind: type[Row]) -> str:
        found = self.rows.get(kind.kind, ())
        return self.chance.choice(found).id if found else ""

    def _any(self, kind: type[K]) -> K | None:
        found = self.rows.get(kind.kind, ())
        row = self.chance.choice(found) if found else None
        return row if isinstance(row, kind) else None
