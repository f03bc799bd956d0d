"""What changed between two contents, word by word, as a person reads it: with brackets and names as signs."""

from dataclasses import dataclass
from typing import Literal

from server.drafting.compare import compare
from server.drafting.tree import Alternative, Bracket, Content, Node, Note, OpenValue, Reference, Run
from server.drafting.words import cut


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that stayed (`kept`), came (`in`) or went (`out`)."""

    what: Literal["kept", "in", "out"]
    text: str


def shown(content: Content, *, names: bool = True) -> str:
    """The content as people print it: brackets, slashes and notes as signs, sponsors in front, no sign escaped."""
    return "".join(_words(content.nodes, names=names))


def changes(before: Content, after: Content, *, names: bool = True) -> tuple[Piece, ...]:
    """The words of both contents as they are shown, in reading order: kept, out, in.

    The pieces kept and out make up `shown(before)`, those kept and in `shown(after)`.
    """
    old, new = _words(before.nodes, names=names), _words(after.nodes, names=names)
    out: list[Piece] = []
    at = 0
    for change in compare(old, new):
        _put(out, "kept", old[at : change.old_start])
        _put(out, "out", old[change.old_start : change.old_end])
        _put(out, "in", new[change.new_start : change.new_end])
        at = change.old_end
    _put(out, "kept", old[at:])
    return tuple(out)


def _put(out: list[Piece], what: Literal["kept", "in", "out"], words: list[str]) -> None:
    if words:
        out.append(Piece(what, "".join(words)))


def _words(nodes: tuple[Node, ...], *, names: bool) -> list[str]:
    """The words as units of comparison: a sign of a bracket is a word of its own."""
    out: list[str] = []
    for node in nodes:
        match node:
            case Run(text=text):
                out += cut(text)
            case Note(text=text):
                out += ["{", *cut(text), "}"]
            case OpenValue(text=text):
                out.append(f"[{text}]")
            case Reference(label=label):
                out.append(label)
            case Bracket():
                out += _bracket(node, names=names)
    return [word for word in out if word]


def _bracket(bracket: Bracket, *, names: bool) -> list[str]:
    base, *others = bracket.alternatives
    alone = len(others) == 1 and (not base.nodes or not others[0].nodes)
    if alone and not base.nodes and not (base.sponsors or base.behind):
        return ["[", *_alternative(others[0], names=names), "]"]
    if alone and not others[0].nodes and not others[0].sponsors:
        return ["[", *_alternative(base, names=names), "]"]
    out = ["["]
    for index, alternative in enumerate(bracket.alternatives):
        out += [" / "] if index else []
        out += _alternative(alternative, names=names)
    return [*out, "]"]


def _alternative(alternative: Alternative, *, names: bool) -> list[str]:
    named = [f"{', '.join(alternative.sponsors)}: "] if names and alternative.sponsors else []
    return [*named, *(_words(alternative.nodes, names=names) or ["—"])]
