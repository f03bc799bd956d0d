"""The hashes by which positions and agreements name exact words (domain 3, "The hash")."""

from collections.abc import Iterable

from server.drafting.json_form import nodes_text
from server.drafting.tree import BRACKETS_REMEMBERED_MAX, Bracket, Content, Node, Note, Reference
from server.kernel import Remembering, quoted, sha256


def words_hash(nodes: tuple[Node, ...]) -> str:
    """The hash of words, marks and references' targets; ids, names, notes and present labels aside."""
    return sha256(_words(nodes).encode())


def paragraph_hash(content: Content, level: int, parent: str) -> str:
    """The hash of what is agreed in a paragraph: words, marks, references' targets, level and parent."""
    return sha256(f'{{"level":{level},"parent":{quoted(parent)},"words":{_words(content.nodes)}}}'.encode())


def _words(nodes: Iterable[Node]) -> str:
    """What is said, as canonical JSON."""
    said: list[str] = []
    for node in Content(tuple(node for node in nodes if not isinstance(node, Note))).nodes:
        match node:
            case Bracket():
                said.append(_said_in(node))
            case Reference(target=target):
                said.append(f'{{"ref":{quoted(target)}}}')
            case _:
                said.append(nodes_text((node,))[1:-1])
    return f"[{','.join(said)}]"


def _in_alternatives(bracket: Bracket) -> str:
    return f"[{','.join(_words(alternative.nodes) for alternative in bracket.alternatives)}]"


_said_in = Remembering(_in_alternatives, BRACKETS_REMEMBERED_MAX)
