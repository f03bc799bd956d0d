"""Pure: the algebra of bracketed text; it knows no rights and no questions."""

from server.drafting.acts import clear, join, leave, place_brackets, stand_behind, withdraw
from server.drafting.compare import Change, compare
from server.drafting.hashes import paragraph_hash, words_hash
from server.drafting.json_form import content_to_json, nodes_from_json
from server.drafting.made import depth, is_clean, made_by
from server.drafting.notation import NotationError, parse
from server.drafting.notation_write import notate
from server.drafting.parting import merged, part
from server.drafting.propose import preview, propose
from server.drafting.reading import read
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
    tidy,
)
from server.drafting.words import cut

__all__ = [
    "Alternative",
    "Bracket",
    "Change",
    "Content",
    "Node",
    "NotationError",
    "Note",
    "OpenValue",
    "Reference",
    "Run",
    "brackets",
    "clear",
    "compare",
    "content_to_json",
    "cut",
    "depth",
    "is_clean",
    "join",
    "leave",
    "made_by",
    "merged",
    "nodes_from_json",
    "notate",
    "paragraph_hash",
    "parse",
    "part",
    "place_brackets",
    "preview",
    "propose",
    "read",
    "stand_behind",
    "tidy",
    "withdraw",
    "words_hash",
]
