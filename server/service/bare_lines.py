"""Text as lines of words alone: a paragraph with its brackets in their signs, and each alternative under its number."""

from collections.abc import Mapping

from server.drafting import Alternative, Bracket, Node, Note, OpenValue, Reference, Run, brackets
from server.group import Option, Paragraph, Rows

Names = Mapping[str, str] | None
"""Names by code; None where nobody is named."""


def in_line(nodes: tuple[Node, ...], nothing: str) -> str:
    """The nodes in one line, every bracket whole."""
    return "".join(_node(node, nothing) for node in nodes)


def _node(node: Node, nothing: str) -> str:
    match node:
        case Run(text=words):
            return words
        case Note(text=words):
            return f"{{{words}}}"
        case OpenValue(text=words):
            return f"[{words}]"
        case Reference(label=label):
            return label
        case Bracket(alternatives=alternatives):
            return "[" + " │ ".join(in_line(each.nodes, nothing) or nothing for each in alternatives) + "]"


def paragraph_lines(paragraph: Paragraph, names: Names, nothing: str, bracket: str = "") -> list[str]:
    """The paragraph, and below it the alternatives of the bracket under discussion, else of all the outermost ones."""
    lines = [f"{paragraph.label} {in_line(paragraph.nodes, nothing)}".strip()]
    asked = [each for each in brackets(paragraph.content) if each.id == bracket]
    for each in asked or [node for node in paragraph.nodes if isinstance(node, Bracket)]:
        lines += [
            _numbered(number, in_line(one.nodes, nothing) or nothing, one, names)
            for number, one in enumerate(each.alternatives, start=1)
        ]
    return lines


def option_lines(rows: Rows, option: Option, names: Names, nothing: str) -> list[str]:
    """An option over paragraphs: each alternative under its number, with its paragraphs."""
    lines: list[str] = []
    for number, alternative in enumerate(option.alternatives, start=1):
        who = _who(alternative.sponsors, names)
        lines.append(f"{number}. {alternative.label}{who}".strip())
        inside = [rows.get(Paragraph, item) for item in alternative.items]
        lines += [f"{each.label} {in_line(each.nodes, nothing)}".strip() for each in inside if each is not None] or [
            nothing
        ]
    return lines


def _numbered(number: int, words: str, alternative: Alternative, names: Names) -> str:
    return f"{number}. {words.strip()}{_who(alternative.sponsors, names)}"


def _who(sponsors: tuple[str, ...], names: Names) -> str:
    if names is None or not sponsors:
        return ""
    return f" ({', '.join(names.get(code, code) for code in sponsors)})"
