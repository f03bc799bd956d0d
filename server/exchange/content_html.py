"""The content of a paragraph as HTML: brackets with their signs, and in words for those who hear the page."""

from collections.abc import Mapping, Sequence

from server.drafting import Alternative, Bracket, Node, Note, OpenValue, Reference, Run
from server.exchange.page import text

_ELEMENT_OF = {"bold": "strong", "italic": "em", "underline": "u"}


def content_html(nodes: Sequence[Node], names: Mapping[str, str], *, with_names: bool) -> str:
    """The nodes as HTML; who sponsors what only `with_names`, by the names of the group's own list."""
    return "".join(_node(node, names, with_names=with_names) for node in nodes)


def _node(node: Node, names: Mapping[str, str], *, with_names: bool) -> str:
    match node:
        case Run(text=words, marks=marks):
            out = text(words)
            for mark in sorted(marks):
                element = _ELEMENT_OF[mark]
                out = f"<{element}>{out}</{element}>"
            return out
        case Note(text=words):
            return f'<span class="note" role="note">{{{text(words)}}}</span>'
        case OpenValue(text=words):
            return f'<span class="open">[{text(words)}]</span>'
        case Reference(label=label):
            return f'<span class="reference">{text(label)}</span>'
        case Bracket(alternatives=alternatives):
            return _bracket(alternatives, names, with_names=with_names)


def _bracket(alternatives: Sequence[Alternative], names: Mapping[str, str], *, with_names: bool) -> str:
    count = len(alternatives)
    parts: list[str] = []
    for number, alternative in enumerate(alternatives, start=1):
        spoken = f'<span class="visually-hidden">alternative {number} of {count}: </span>'
        words = content_html(alternative.nodes, names, with_names=with_names) or '<span class="omit">no text</span>'
        parts.append(
            f'<span class="alternative">{spoken}{_who(alternative, names) if with_names else ""}{words}</span>'
        )
    divided = ' <span class="sign">|</span> '.join(parts)
    return (
        '<span class="bracket" role="group" aria-label="bracket"><span class="sign">[</span>'
        f'{divided}<span class="sign">]</span></span>'
    )


def _who(alternative: Alternative, names: Mapping[str, str]) -> str:
    if not alternative.sponsors:
        return ""
    sponsors = ", ".join(names.get(code, code) for code in alternative.sponsors)
    return f'<span class="who" dir="auto">{text(sponsors)}:</span> '
