"""The content of a paragraph: brackets as text, as they are read out, or as tracked changes of their sponsors."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from server.drafting import Alternative, Bracket, Node, Note, OpenValue, Reference, Run
from server.exchange.word_out.pen import UNCHANGED, Change, Changed, Pen
from server.exchange.word_out.wording import Wording
from server.group import Position

Writing = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Told:
    """Who is who, what is held on which alternative, and when each proposal was made."""

    names: Mapping[str, str]
    with_names: bool
    held: Mapping[str, Sequence[Position]]
    """By the alternative's id."""
    proposed: Mapping[str, str]
    """By the proposal's id."""
    words: Wording

    def called(self, codes: Sequence[str]) -> str:
        """The delegations by name."""
        return ", ".join(self.names.get(code, code) for code in codes)


def write_in_brackets(pen: Pen, nodes: Sequence[Node], told: Told) -> None:
    """`[France: old / Japan: new]`, with the signs in a style of their own."""
    for node in nodes:
        match node:
            case Bracket(alternatives=alternatives):
                _bracket(pen, alternatives, told)
            case _:
                _leaf(pen, node, UNCHANGED)


def _bracket(pen: Pen, alternatives: Sequence[Alternative], told: Told) -> None:
    pen.write("[", "Bracket")
    for number, alternative in enumerate(_shown(alternatives)):
        if number:
            pen.write(" / ", "Bracket")
        who = _sponsors(alternative, told)
        with_comments(pen, told.held.get(alternative.id, ()), told, partial(_words, pen, alternative, who, told))
    pen.write("]", "Bracket")


def _words(pen: Pen, alternative: Alternative, who: str, told: Told) -> None:
    if who:
        pen.write(f"{who}: ", "Sponsor")
    if alternative.nodes:
        write_in_brackets(pen, alternative.nodes, told)
    else:
        pen.write(told.words.no_text, "Omission")


def _shown(alternatives: Sequence[Alternative]) -> Sequence[Alternative]:
    """All of them, but for the empty one that a bracket around one text alone means anyway."""
    if len(alternatives) == 2:
        held = [bool(a.sponsors or a.behind) for a in alternatives]
        for own, other in ((0, 1), (1, 0)):
            if not alternatives[own].nodes and not held[own] and (own or held[other]):
                return (alternatives[other],)
    return alternatives


def write_tracked(pen: Pen, nodes: Sequence[Node], told: Told, changed: Changed = UNCHANGED) -> None:
    """What stood before is taken out by who first proposed otherwise; each other text is put in by its sponsors."""
    for node in nodes:
        match node:
            case Bracket(alternatives=alternatives):
                _tracked(pen, alternatives, told, changed)
            case _:
                _leaf(pen, node, changed)


def _tracked(pen: Pen, alternatives: Sequence[Alternative], told: Told, changed: Changed) -> None:
    base, *others = alternatives
    if base.nodes and others:
        out = replace(changed, taken_out=changed.taken_out or change_of(others[0], told))
        remark = told.words.keeps if base.sponsors else ""
        _remarked(pen, base, remark, told, partial(write_tracked, pen, base.nodes, told, out))
        # Only one can have taken the words out: that others want none here too is said beside them.
        rest = others[1:]
    else:
        rest = others
    for other in others:
        if other.nodes:
            put_in = replace(changed, put_in=change_of(other, told))
            new = partial(write_tracked, pen, other.nodes, told, put_in)
            with_comments(pen, told.held.get(other.id, ()), told, new)
        elif other in rest:
            _remarked(pen, other, told.words.omits, told, lambda: None)


def _remarked(pen: Pen, alternative: Alternative, remark: str, told: Told, write: Writing) -> None:
    """With its sponsors' remark as a comment, where there is one to make."""
    if not remark or not told.with_names:
        with_comments(pen, told.held.get(alternative.id, ()), told, write)
        return
    change = change_of(alternative, told)
    comment = pen.sheet.comment(change.author, change.at, remark)
    pen.begin_comment(comment)
    with_comments(pen, told.held.get(alternative.id, ()), told, write)
    pen.end_comment(comment)


def with_comments(pen: Pen, held: Sequence[Position], told: Told, write: Writing) -> None:
    """What `write` writes, with a comment of each delegation that holds a position on it."""
    comments = [
        pen.sheet.comment(told.called([p.delegation]), p.at, _position(p, told)) for p in held if told.with_names
    ]
    for comment in comments:
        pen.begin_comment(comment)
    write()
    for comment in reversed(comments):
        pen.end_comment(comment)


def _position(position: Position, told: Told) -> str:
    parts = [told.words.positions.get(position.position, position.position), position.reason]
    return " ".join(part for part in parts if part)


def _sponsors(alternative: Alternative, told: Told) -> str:
    return told.called(alternative.sponsors) if told.with_names else ""


def change_of(alternative: Alternative, told: Told) -> Change:
    """Whose change it is that brings the alternative in, and when it was proposed."""
    author = _sponsors(alternative, told) or told.words.unattributed
    return Change(author, told.proposed.get(alternative.proposal, ""))


def _leaf(pen: Pen, node: Node, changed: Changed) -> None:
    match node:
        case Run(text=text, marks=marks):
            pen.write(text, marks=marks, changed=changed)
        case Note(text=text):
            pen.note(text, changed)
        case OpenValue(text=text):
            pen.write(f"[{text}]", "OpenValue", changed=changed)
        case Reference(label=label):
            pen.write(label, changed=changed)
