"""Pure: the algebra of bracketed text; it knows no rights and no questions."""

from server.drafting import laws, outline
from server.drafting.acts import clear, join, leave, stand_behind, withdraw
from server.drafting.around import place_brackets
from server.drafting.calling_back import call_back
from server.drafting.compare import Change, compare, compare_texts
from server.drafting.correcting import correct
from server.drafting.hashes import paragraph_hash, words_hash
from server.drafting.history import Piece, changes, shown
from server.drafting.json_form import content_to_json, nodes_from_json, nodes_text
from server.drafting.labels import LATIN, Label, cited, next_bis, read_label
from server.drafting.lenient import Finding, Read, ToConfirm, characters, parse_leniently, read_leniently
from server.drafting.lenient_marks import NO_TEXT, OPTION, ordinals
from server.drafting.lenient_names import Names
from server.drafting.lenient_spaces import spaced
from server.drafting.made import depth, is_clean, made_by, pieces
from server.drafting.notation import NotationError, parse
from server.drafting.notation_scan import unbalanced
from server.drafting.notation_write import notate
from server.drafting.numbering import find_label, renumbered
from server.drafting.ordering import between, spread
from server.drafting.parting import merged, part
from server.drafting.propose import preview, propose
from server.drafting.reading import read
from server.drafting.rebase import Conflict, propose_on, rebase
from server.drafting.replacing import Became, Went, bridges, put_back, rewritten, says, where_it_went, with_words_back
from server.drafting.splitting import join_brackets, split_bracket
from server.drafting.together import together
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
from server.drafting.typed import nested_at, propose_typed
from server.drafting.words import cut

__all__ = [
    "LATIN",
    "NO_TEXT",
    "OPTION",
    "Alternative",
    "Became",
    "Bracket",
    "Change",
    "Conflict",
    "Content",
    "Finding",
    "Label",
    "Names",
    "Node",
    "NotationError",
    "Note",
    "OpenValue",
    "Piece",
    "Read",
    "Reference",
    "Run",
    "ToConfirm",
    "Went",
    "between",
    "brackets",
    "bridges",
    "call_back",
    "changes",
    "characters",
    "cited",
    "clear",
    "compare",
    "compare_texts",
    "content_to_json",
    "correct",
    "cut",
    "depth",
    "find_label",
    "is_clean",
    "join",
    "join_brackets",
    "laws",
    "leave",
    "made_by",
    "merged",
    "nested_at",
    "next_bis",
    "nodes_from_json",
    "nodes_text",
    "notate",
    "ordinals",
    "outline",
    "paragraph_hash",
    "parse",
    "parse_leniently",
    "part",
    "pieces",
    "place_brackets",
    "preview",
    "propose",
    "propose_on",
    "propose_typed",
    "put_back",
    "read",
    "read_label",
    "read_leniently",
    "rebase",
    "renumbered",
    "rewritten",
    "says",
    "shown",
    "spaced",
    "split_bracket",
    "spread",
    "stand_behind",
    "tidy",
    "together",
    "unbalanced",
    "where_it_went",
    "with_words_back",
    "withdraw",
    "words_hash",
]
