"""Notes that tell a position, `{FRA objects: as it stands}`, and empty ones, `{}`, which only keep brackets apart."""

import re

from server.drafting.lenient_names import Heard, Names
from server.drafting.notation_pieces import Brace, Group, Piece, merged

_TOLD = re.compile(
    r"(?P<names>\"[^\"\n]{1,120}\"(?:, \"[^\"\n]{1,120}\")*|[^\"{}\n:;]{1,160}?)\s"
    r"(?P<verb>supports?|reserves?|objects?|opposes?|can live with)(?P<more>:\s|$)"
)
_QUOTED = re.compile(r"\"([^\"\n]+)\"")


def told_in(brace: Brace, names: Names) -> Heard | None:
    """The positions that a note tells of at its beginning; None where it tells of none."""
    if len(brace.fields) != 1 or (found := _TOLD.match(brace.fields[0])) is None:
        return None
    if not found["names"].startswith('"'):
        heard = names.heard(f"{found['names']} {found['verb']}")
        return heard if heard is not None and heard.positions else None
    return names.told(_QUOTED.findall(found["names"]), found["verb"])


def without_empty(pieces: list[Piece]) -> list[Piece]:
    """The pieces without the notes that say nothing."""
    for piece in pieces:
        if isinstance(piece, Group):
            for part in piece.parts:
                part.pieces = without_empty(part.pieces)
    return merged([piece for piece in pieces if not (isinstance(piece, Brace) and piece.fields == ("",))])
