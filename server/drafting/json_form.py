"""Content as JSON: what is stored and sent (a run is a string where it has no marks)."""

from collections.abc import Iterable

from server.drafting.tree import (
    BRACKETS_REMEMBERED_MAX,
    MARKS,
    Alternative,
    Bracket,
    Content,
    Node,
    Note,
    OpenValue,
    Reference,
    Run,
)
from server.kernel import JsonValue, Remembering, quoted
from server.kernel.limits import NESTING_DEPTH_MAX


def content_to_json(nodes: Content | Iterable[Node]) -> list[JsonValue]:
    """The nodes as JSON values, brackets with their base first."""
    return [_to_json(node) for node in (nodes.nodes if isinstance(nodes, Content) else nodes)]


def _to_json(node: Node) -> JsonValue:
    match node:
        case Run(text=text, marks=marks):
            if not marks:
                return text
            return {"text": text, "marks": [*sorted(marks)]}
        case Note(text=text):
            return {"note": text}
        case OpenValue(text=text):
            return {"open": text}
        case Reference(target=target, label=label):
            return {"ref": target, "label": label}
        case Bracket():
            made: dict[str, JsonValue] = {"id": node.id, "alternatives": [_alternative(a) for a in node.alternatives]}
            return made | ({"placed_by": node.placed_by} if node.placed_by else {})


def _alternative(alternative: Alternative) -> JsonValue:
    made: dict[str, JsonValue] = {
        "id": alternative.id,
        "content": content_to_json(alternative.nodes),
        "sponsors": list(alternative.sponsors),
        "behind": list(alternative.behind),
        "proposal": alternative.proposal,
    }
    if alternative.without_sponsor:
        made["without_sponsor"] = True
    if alternative.unattributed:
        made["unattributed"] = True
    return made


def nodes_text(nodes: Iterable[Node]) -> str:
    """The same as canonical JSON text."""
    return f"[{','.join([_text_of_bracket(n) if isinstance(n, Bracket) else _plain_text(n) for n in nodes])}]"


def _plain_text(node: Run | Note | OpenValue | Reference) -> str:
    match node:
        case Run(text=text, marks=marks):
            return f'{{"marks":{names_text(sorted(marks))},"text":{quoted(text)}}}' if marks else quoted(text)
        case Note(text=text):
            return f'{{"note":{quoted(text)}}}'
        case OpenValue(text=text):
            return f'{{"open":{quoted(text)}}}'
        case Reference(target=target, label=label):
            return f'{{"label":{quoted(label)},"ref":{quoted(target)}}}'


def _bracket_text(bracket: Bracket) -> str:
    alternatives = ",".join(map(_alternative_text, bracket.alternatives))
    placed_by = f',"placed_by":{quoted(bracket.placed_by)}' if bracket.placed_by else ""
    return f'{{"alternatives":[{alternatives}],"id":{quoted(bracket.id)}{placed_by}}}'


def _alternative_text(alternative: Alternative) -> str:
    remarks = (',"unattributed":true' if alternative.unattributed else "") + (
        ',"without_sponsor":true' if alternative.without_sponsor else ""
    )
    return (
        f'{{"behind":{names_text(alternative.behind)},"content":{nodes_text(alternative.nodes)},'
        f'"id":{quoted(alternative.id)},"proposal":{quoted(alternative.proposal)},'
        f'"sponsors":{names_text(alternative.sponsors)}{remarks}}}'
    )


def names_text(names: Iterable[str]) -> str:
    """Strings as a JSON list."""
    return f"[{','.join(map(quoted, names))}]"


_text_of_bracket = Remembering(_bracket_text, BRACKETS_REMEMBERED_MAX)


def nodes_from_json(value: JsonValue) -> tuple[Node, ...]:
    """The nodes that `value` means.

    ValueError, naming the place, for anything that is no node, brackets nested beyond 64, or an id that is given twice.
    """
    return _Reading().nodes(value, "content", 0)


class _Reading:
    def __init__(self) -> None:
        self.ids: set[str] = set()

    def nodes(self, value: JsonValue, place: str, depth: int) -> tuple[Node, ...]:
        if not isinstance(value, list):
            raise ValueError(f"{place}: expected a list of nodes")
        if depth > NESTING_DEPTH_MAX:
            raise ValueError(f"{place}: brackets within brackets go {NESTING_DEPTH_MAX} deep at most")
        return Content(tuple(self.node(item, f"{place}[{at}]", depth) for at, item in enumerate(value))).nodes

    def node(self, value: JsonValue, place: str, depth: int) -> Node:
        if isinstance(value, str):
            return Run(value)
        if not isinstance(value, dict):
            raise ValueError(f"{place}: expected a string or an object")
        match sorted(value):
            case ["marks", "text"] | ["text"]:
                return Run(_text(value, "text", place), self.marks(value.get("marks", []), place))
            case ["note"]:
                return Note(_text(value, "note", place))
            case ["open"]:
                return OpenValue(_text(value, "open", place))
            case ["label", "ref"] | ["ref"]:
                return Reference(_text(value, "ref", place), _text({"label": "", **value}, "label", place))
            case ["alternatives", "id"] | ["alternatives", "id", "placed_by"]:
                placed_by = _text({"placed_by": "", **value}, "placed_by", place)
                return Bracket(
                    self.fresh(value, place), self.alternatives(value["alternatives"], place, depth), placed_by
                )
        raise ValueError(f"{place}: no node has the fields {', '.join(sorted(value)) or '(none)'}")

    def marks(self, value: JsonValue, place: str) -> frozenset[str]:
        names = _names(value, f"{place}.marks")
        for name in names:
            if name not in MARKS:
                raise ValueError(f"{place}.marks: {name} is no mark; the marks are {', '.join(MARKS)}")
        return frozenset(names)

    def alternatives(self, value: JsonValue, place: str, depth: int) -> tuple[Alternative, ...]:
        if not isinstance(value, list) or len(value) < 2:
            raise ValueError(f"{place}.alternatives: a bracket has at least two")
        return tuple(self.alternative(item, f"{place}.alternatives[{at}]", depth + 1) for at, item in enumerate(value))

    def alternative(self, value: JsonValue, place: str, depth: int) -> Alternative:
        if not isinstance(value, dict) or not {"id", "content"} <= set(value) <= _FIELDS:
            raise ValueError(f"{place}: an alternative has an id, content, sponsors, behind and a proposal")
        return Alternative(
            self.fresh(value, place),
            self.nodes(value["content"], f"{place}.content", depth),
            _names(value.get("sponsors", []), f"{place}.sponsors"),
            _names(value.get("behind", []), f"{place}.behind"),
            _text({"proposal": "", **value}, "proposal", place),
            without_sponsor=_remark(value, "without_sponsor", place),
            unattributed=_remark(value, "unattributed", place),
        )

    def fresh(self, value: dict[str, JsonValue], place: str) -> str:
        name = _text(value, "id", place)
        if not name or name in self.ids:
            raise ValueError(f"{place}.id: every bracket and alternative needs an id of its own")
        self.ids.add(name)
        return name


_FIELDS = {"id", "content", "sponsors", "behind", "proposal", "without_sponsor", "unattributed"}


def _text(value: dict[str, JsonValue], field: str, place: str) -> str:
    text = value[field]
    if not isinstance(text, str):
        raise ValueError(f"{place}.{field}: expected a string")
    return text


def _names(value: JsonValue, place: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError(f"{place}: expected a list of strings")
    names: list[str] = []
    for name in value:
        if not isinstance(name, str):
            raise ValueError(f"{place}: expected a list of strings")
        names.append(name)
    return tuple(names)


def _remark(value: dict[str, JsonValue], field: str, place: str) -> bool:
    remark = value.get(field, False)
    if not isinstance(remark, bool):
        raise ValueError(f"{place}.{field}: expected true or false")
    return remark
