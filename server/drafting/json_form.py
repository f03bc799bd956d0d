"""Content as JSON and back (architecture, section 3): a list of nodes, a run without marks as a plain string."""

from server.drafting.tree import MARKS, Alternative, Bracket, Node, Note, OpenValue, Reference, Run
from server.kernel import JsonValue

Json = dict[str, JsonValue]


def content_to_json(nodes: tuple[Node, ...]) -> list[JsonValue]:
    """The nodes as JSON; `nodes_from_json` gives them back."""
    return [_node_to_json(node) for node in nodes]


def nodes_from_json(value: object) -> tuple[Node, ...]:
    """The nodes that `content_to_json` wrote; raises ValueError for anything else."""
    if not isinstance(value, list):
        raise ValueError("content is a list of nodes")
    return tuple(_node_from_json(node) for node in value)


def _node_to_json(node: Node) -> JsonValue:
    match node:
        case Run(text, marks):
            return {"text": text, "marks": [*sorted(marks)]} if marks else text
        case Bracket(bracket_id, alternatives):
            return {"id": bracket_id, "alternatives": [_alternative_to_json(each) for each in alternatives]}
        case Note(text):
            return {"note": text}
        case OpenValue(text):
            return {"open": text}
        case Reference(target, label):
            return {"ref": target, "label": label}


def _alternative_to_json(alternative: Alternative) -> Json:
    return {
        "id": alternative.id,
        "content": content_to_json(alternative.nodes),
        "sponsors": [*alternative.sponsors],
        "behind": [*alternative.behind],
        "proposal": alternative.proposal,
    }


def _node_from_json(value: object) -> Node:
    match value:
        case str():
            return Run(value)
        case {"text": str(text), "marks": list(marks), **rest} if not rest and all(mark in MARKS for mark in marks):
            return Run(text, frozenset(marks))
        case {"id": str(bracket_id), "alternatives": list(alternatives), **rest} if not rest and len(alternatives) > 1:
            return Bracket(bracket_id, tuple(_alternative_from_json(each) for each in alternatives))
        case {"note": str(text), **rest} if not rest:
            return Note(text)
        case {"open": str(text), **rest} if not rest:
            return OpenValue(text)
        case {"ref": str(target), "label": str(label), **rest} if not rest:
            return Reference(target, label)
        case _:
            raise ValueError(f"no node of a content: {str(value)[:80]}")


def _alternative_from_json(value: object) -> Alternative:
    match value:
        case {
            "id": str(alternative_id),
            "content": list(content),
            "sponsors": list(sponsors),
            "behind": list(behind),
            "proposal": str(proposal),
            **rest,
        } if not rest and all(isinstance(name, str) for name in [*sponsors, *behind]):
            return Alternative(alternative_id, nodes_from_json(content), tuple(sponsors), tuple(behind), proposal)
        case _:
            raise ValueError(f"no alternative of a bracket: {str(value)[:80]}")
