"""Pure: the algebra of bracketed text; it knows no rights and no questions."""

from server.drafting.json_form import content_to_json, nodes_from_json
from server.drafting.tree import (
    Alternative,
    Bracket,
    Content,
    Node,
    Note,
    OpenValue,
    Reference,
    Run,
    brackets,
)

__all__ = [
    "Alternative",
    "Bracket",
    "Content",
    "Node",
    "Note",
    "OpenValue",
    "Reference",
    "Run",
    "brackets",
    "content_to_json",
    "nodes_from_json",
]
