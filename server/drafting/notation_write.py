"""Write content as notation: one form for each content (the rules stand at the top of `notation`)."""

import re
from collections.abc import Iterator, Sequence

from server.drafting.notation_signs import (
    ESCAPED,
    Attribution,
    colon_of_attribution,
    dash_of_attribution,
    is_open_value,
    written_attribution,
)
from server.drafting.tree import (
    BRACKETS_REMEMBERED_MAX,
    Alternative,
    Bracket,
    Content,
    Node,
    Note,
    OpenValue,
    Reference,
    Run,
)
from server.kernel import Remembering

_ANY_SIGN = re.compile(r"[\\\[\]{}*_/]")
_ALWAYS = re.compile(r"[\\\[\]{}*]")
_UNDERSCORE = re.compile(r"(?:(?<=_)|^)_|_(?=_|$)")
_SLASH = re.compile(r"(?:(?<= )|^)/(?= |$)")
_FLAT = re.compile(r"[^\[\]{}\\*]*")
_FLAT_BRACKET = re.compile(r"\[([^\[\]{}\\*]*)\]")
_EVERY = re.compile(r"[" + re.escape(ESCAPED) + "]")


def notate(content: Content) -> str:
    """The one form of `content` in the bracket notation; ids and the ids of proposals are left out."""
    return _written(content.nodes, within=False)


def _written(nodes: Sequence[Node], *, within: bool) -> str:
    out: list[str] = []
    marks: frozenset[str] = frozenset()
    for node in nodes:
        wanted = node.marks if isinstance(node, Run) else frozenset()
        out.append(_turned(marks, wanted))
        out.append(_node(node, within=within))
        marks = wanted
    out.append(_turned(marks, frozenset()))
    return "".join(out)


def _turned(now: frozenset[str], wanted: frozenset[str]) -> str:
    """The signs that turn the marks in force into those wanted; the underline is written outside the asterisks."""
    changed = now ^ wanted
    stars = ("**" if "bold" in changed else "") + ("*" if "italic" in changed else "")
    line = "__" if "underline" in changed else ""
    return line + stars if "underline" in wanted else stars + line


def _node(node: Node, *, within: bool) -> str:
    match node:
        case Run(text=text):
            return _text(text, within=within)
        case Note(text=text):
            return "{" + _note(text) + "}"
        case Reference(target=target, label=label):
            return f"{{:{_EVERY.sub(_escaped, label)}:{_EVERY.sub(_escaped, target)}}}"
        case OpenValue(text=text):
            return _open_value(text)
        case Bracket():
            return _of_bracket(node)


def _escaped(found: re.Match[str]) -> str:
    return "\\" + found.group()


def _text(text: str, *, within: bool) -> str:
    if _ANY_SIGN.search(text) is None:
        return text
    text = _ALWAYS.sub(_escaped, text)
    text = _UNDERSCORE.sub(r"\\_", text)
    return _SLASH.sub(r"\\/", text) if within else text


def _note(text: str) -> str:
    text = re.sub(r"[\\{}]", _escaped, text)
    return "\\" + text if text.startswith(":") else text


def _open_value(text: str) -> str:
    if is_open_value(text) and _FLAT.fullmatch(text):
        return f"[{text}]"
    return f"[:{_EVERY.sub(_escaped, text)}]"


def _bracket(bracket: Bracket) -> str:
    alternatives = bracket.alternatives
    parts = [_alternative(alternative) for alternative in alternatives]
    short = "".join(_short(alternatives, parts))
    flat = _FLAT_BRACKET.match(f"[{short}]")
    if short and (flat is None or not is_open_value(flat.group(1))):
        return f"[{short}]"
    return f"[{' / '.join(parts)}]"


def _short(alternatives: Sequence[Alternative], parts: Sequence[str]) -> Iterator[str]:
    """`text` for text or nothing, `FRA: text` for nothing or a text that somebody holds, else nothing."""
    if len(alternatives) != 2:
        return
    base, other = alternatives
    if _bare(other) and not _held(base) and base.nodes:
        yield parts[0]
    elif _bare(base) and _held(other):
        yield parts[1]


def _held(alternative: Alternative) -> bool:
    return bool(alternative.sponsors or alternative.behind)


def _bare(alternative: Alternative) -> bool:
    return not alternative.nodes and not _held(alternative)


def _alternative(alternative: Alternative) -> str:
    text = _written(alternative.nodes, within=True)
    if (dash := dash_of_attribution(text)) is not None:
        text = f"{text[:dash]}\\{text[dash:]}"
    if (colon := colon_of_attribution(text)) is not None:
        text = f"{text[:colon]}\\{text[colon:]}"
    if text.startswith(":"):
        text = "\\" + text
    return written_attribution(Attribution(alternative.sponsors, alternative.behind)) + text


_of_bracket = Remembering(_bracket, BRACKETS_REMEMBERED_MAX)
