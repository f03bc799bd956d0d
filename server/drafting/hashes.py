"""The hashes by which positions and agreements name exact words (domain 3, "The hash")."""

from collections.abc import Iterable

from server.drafting.json_form import content_to_json
from server.drafting.tree import Bracket, Content, Node, Note, Reference
from server.kernel import JsonValue, hash_of


def words_hash(nodes: tuple[Node, ...]) -> str:
    """The hash of words, marks and references' targets; ids, names, notes and present labels aside."""
    return hash_of(_words(nodes))


def paragraph_hash(content: Content, level: int, parent: str) -> str:
    """The hash of what is agreed in a paragraph: words, marks, references' targets, level and parent."""
    return hash_of({"words": _words(content.nodes), "level": level, "parent": parent})


def _words(nodes: Iterable[Node]) -> list[JsonValue]:
    said: list[JsonValue] = []
    for node in Content(tuple(node for node in nodes if not isinstance(node, Note))).nodes:
        match node:
            case Bracket():
                said.append([_words(alternative.nodes) for alternative in node.alternatives])
            case Reference(target=target):
                said.append({"ref": target})
            case _:
                said += content_to_json((node,))
    return said
