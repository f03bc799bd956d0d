"""Read brackets as people really write them: nothing is refused but what nobody wrote by hand, nothing is dropped.

Beyond the notation it reads: `[one][two]` as alternatives; `[text – FRA, JPN]`, `[NZ/CL propose; US oppose: text]`,
`[Country A, F: text]`; `Option 1: …`, `Option I`, `Option (a)`, `Alt 1.`, `OPTION A`; *No text*; remarks such as
`[agreed ad ref]`; footnote marks; brackets within words; and brackets that do not balance, which are mended where they
could be and marked with a note. What a person should look at is told as findings.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from server.drafting.lenient_balance import Mended, balance
from server.drafting.lenient_names import Names, PositionTold
from server.drafting.lenient_shape import Shaping
from server.drafting.notation import NotationError, content_of, place_in
from server.drafting.notation_pieces import Brace, Fault, Group, Piece, Text
from server.drafting.notation_scan import scan
from server.drafting.tree import Bracket, Content, Node, Note, OpenValue, Reference, Run

_AROUND_CHARS = 40


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a text that a person should look at: what, where (from 1), the text, and what one can do."""

    code: str
    line: int
    column: int
    text: str
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """A position that the text tells of, on an alternative ("" is the paragraph): the delegation itself confirms it."""

    delegation: str
    position: PositionTold
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a paragraph. `characters` are those of the source that are in it, as words or as signs."""

    content: Content
    findings: tuple[Finding, ...]
    to_confirm: tuple[ToConfirm, ...]
    characters: int


def parse_leniently(
    notation: str, names: Mapping[str, str] | Iterable[str] = ()
) -> tuple[Content, tuple[Finding, ...]]:
    """The content that `notation` means, and what a person should look at, in the order of the text.

    `names` are those that attributions may use, or a mapping of them to delegations' codes. Raises NotationError only
    where brackets nest deeper than 64 or have more than 200 alternatives.
    """
    read = read_leniently(notation, Names.of(names), lambda at: place_in(notation, at))
    return read.content, read.findings


def read_leniently(source: str, names: Names, place: Callable[[int], tuple[int, int]]) -> Read:
    """As `parse_leniently`, with all that an import wants to know; `place` gives an offset's line and column."""
    findings: list[Finding] = []
    balanced = balance(source)

    def report(code: str, at: int, text: str, suggestion: str) -> None:
        findings.append(Finding(code, *place(balanced.origin(at)), text, suggestion))

    def fault(found: Fault) -> None:
        if found.code in {"too-deep", "too-many"}:
            raise NotationError(*place(balanced.origin(found.at)), found.reason, found.code)
        text = source[balanced.origin(found.at) :][:_AROUND_CHARS]
        report(found.code, found.at, text, "kept as a character of the text; " + found.reason)

    findings += [_unbalanced(source, mended, place) for mended in balanced.mended]
    pieces = scan(balanced.text, fault, names.at)
    signs = characters(balanced.text) - _in_pieces(pieces)
    shaping = Shaping(balanced.text, names, report)
    made: dict[int, str] = {}
    content = content_of(shaping.shaped(pieces, outermost=True), made)
    to_confirm = tuple(
        ToConfirm(name, kind, made.get(id(part), "") if part is not None else "")
        for part, name, kind in shaping.positions
    )
    words = characters_of(content) - shaping.repeated + shaping.named
    findings.sort(key=lambda found: (found.line, found.column))
    return Read(content, tuple(findings), to_confirm, words + signs - characters(balanced.put_in))


def _unbalanced(source: str, mended: Mended, place: Callable[[int], tuple[int, int]]) -> Finding:
    line, column = place(mended.at)
    there = "line {}, column {}".format(*place(mended.could))
    text = source[mended.at : mended.at + _AROUND_CHARS]
    if mended.code == "not-closed":
        before = source[max(mended.could - _AROUND_CHARS, 0) : mended.could]
        return Finding("not-closed", line, column, text, f"it could close at {there}, after “{before}”")
    text = source[max(mended.at - _AROUND_CHARS, 0) : mended.at + 1]
    after = source[mended.could : mended.could + _AROUND_CHARS]
    return Finding("not-opened", line, column, text, f"it could open at {there}, before “{after}”")


def characters(text: str) -> int:
    """The characters of `text` that are not blank: what an import counts."""
    return len(text) - sum(map(str.isspace, text))


def characters_of(content: Content) -> int:
    """The characters of all words, notes, open values and references in `content`."""
    return _of_nodes(content.nodes)


def _of_nodes(nodes: tuple[Node, ...]) -> int:
    total = 0
    for node in nodes:
        match node:
            case Bracket(alternatives=alternatives):
                total += sum(_of_nodes(alternative.nodes) for alternative in alternatives)
            case Reference(target=target, label=label):
                total += characters(target) + characters(label)
            case Run(text=text) | Note(text=text) | OpenValue(text=text):
                total += characters(text)
    return total


def _in_pieces(pieces: list[Piece]) -> int:
    total = 0
    for piece in pieces:
        match piece:
            case Text(text=text):
                total += characters(text)
            case Brace(fields=("", label, target)):
                total += characters(label) + characters(target)
            case Brace(fields=fields):
                total += characters(":".join(fields))
            case Group(parts=parts):
                total += sum(_in_pieces(part.pieces) for part in parts)
    return total
