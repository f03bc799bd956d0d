"""A document as plain text in the bracket notation, which comes in again as the same document.

The first line says so. Then a line is a paragraph: blanks for its level (four for each); a sign for its kind (`#`
heading, once more for each level; `>` chapeau; `~` text); its label, and in brackets its old one; a tab; its content
as notation. `{Options}`, `{Option}` and `{End of options}` stand around what options hold, a tab and their label after
them; the sponsors of an option's alternative follow after another tab, and after a third one the place
where it moves the text. Paragraphs are named, there and in references, by their place, `¶1` being the first and `¶0`
before it; `^1` after a label says under which paragraph it stands where that is not the last one of a higher level.
"""

import re
from collections.abc import Mapping, Sequence

from server.drafting import Alternative, Bracket, Content, Node, Reference, notate
from server.exchange.given import Alternately, Closing, Given, Opening, as_read, in_order, unnamed
from server.exchange.nesting import Nesting
from server.group import OptionAlternative, Paragraph
from server.library import REFERENCE_BY_PLACE

FIRST_LINE = "{Rolling Text notation 1}"
KIND_SIGNS = {"heading": "#", "chapeau": ">", "text": "~", "paragraph": ""}
OPTIONS, OPTION, END_OF_OPTIONS = "{Options}", "{Option}", "{End of options}"
_HEAD_SIGNS = re.compile(r"[\\\[\]^#>~]")
_LINE_ENDS = re.compile(r"[\t\n\r\x0b\x0c\x85\u2028\u2029]")


def export_notation(given: Given) -> str:
    """The document in the notation; in another reading than `brackets`, that reading's words."""
    writing = _Writing(given)
    return "\n".join([FIRST_LINE, *writing.lines()]) + "\n"


class _Writing:
    def __init__(self, given: Given) -> None:
        self._given = given
        self._steps = list(in_order(given.paragraphs, given.options))
        paragraphs = [step for step in self._steps if isinstance(step, Paragraph)]
        shown = [p for p in paragraphs if as_read(p.content, given.reading) is not None]
        self._numbers = {paragraph.id: number for number, paragraph in enumerate(shown, start=1)}
        self._places = {own: f"{REFERENCE_BY_PLACE}{number}" for own, number in self._numbers.items()}
        self._nesting = Nesting()

    def lines(self) -> list[str]:
        """The lines after the first."""
        lines: list[str] = []
        for step in self._steps:
            match step:
                case Paragraph():
                    lines += self._paragraph(step)
                case Opening(option=option):
                    self._nesting.opens()
                    lines.append(f"{OPTIONS}\t{_flat(option.label)}".rstrip("\t"))
                case Alternately(alternative=alternative):
                    self._nesting.alternates()
                    place = self._goes(alternative)
                    lines.append(f"{_alternative(alternative, self._given, bare=not place)}{place}")
                case Closing():
                    self._nesting.closes()
                    lines.append(END_OF_OPTIONS)
        return lines

    def _goes(self, alternative: OptionAlternative) -> str:
        if not alternative.moves_to:
            return ""
        return f"\t{REFERENCE_BY_PLACE}{self._numbers.get(alternative.moves_to, 0)}"

    def _paragraph(self, paragraph: Paragraph) -> list[str]:
        content = as_read(paragraph.content, self._given.reading)
        if content is None:
            return []
        if not self._given.with_names:
            content = unnamed(content)
        number, parent = self._numbers[paragraph.id], self._numbers.get(paragraph.parent)
        plainly = self._nesting.parent_of(number, paragraph.level, heading=paragraph.is_a == "heading")
        said = "" if plainly == parent else f"^{parent or 0}"
        sign = KIND_SIGNS[paragraph.is_a] * (paragraph.level + 1 if paragraph.is_a == "heading" else 1)
        parts = (sign, _word(paragraph.label), _old(paragraph.old_label), said)
        text = notate(Content(_placed(content.nodes, self._places)))
        return [f"{'    ' * paragraph.level}{' '.join(filter(None, parts))}\t{_flat(text)}"]


def _alternative(alternative: OptionAlternative, given: Given, *, bare: bool) -> str:
    # The sponsors are written as those of an alternative without words.
    who = Alternative("a", (), alternative.sponsors, alternative.behind)
    named = given.with_names and (alternative.sponsors or alternative.behind)
    attribution = notate(Content((Bracket("b", (who, Alternative("a"))),))) if named else ""
    line = "\t".join([OPTION, _flat(alternative.label), attribution])
    return line.rstrip("\t") if bare else line


def _old(label: str) -> str:
    return f"[{_word(label)}]" if label else ""


def _word(label: str) -> str:
    return _HEAD_SIGNS.sub(r"\\\g<0>", _flat(label))


def _flat(text: str) -> str:
    return _LINE_ENDS.sub(" ", text)


def _placed(nodes: Sequence[Node], places: Mapping[str, str]) -> tuple[Node, ...]:
    out: list[Node] = []
    for node in nodes:
        match node:
            case Reference(target=target, label=label):
                out.append(Reference(places.get(target, target), label))
            case Bracket(id=own, alternatives=alternatives):
                inner = [Alternative(a.id, _placed(a.nodes, places), a.sponsors, a.behind) for a in alternatives]
                out.append(Bracket(own, tuple(inner)))
            case _:
                out.append(node)
    return tuple(out)
