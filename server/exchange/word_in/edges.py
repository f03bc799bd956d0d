"""Where a change begins and ends: on whole words, with the blank that belongs to them, in the pieces of a paragraph."""

from dataclasses import dataclass, field, replace

from server.exchange.word_in.pieces import Anchor, Change, Note, Piece, Text

_SIGNS = frozenset("[]{}/\\")
_CLOSING = frozenset(".,;:)]’”")


@dataclass(slots=True)
class Run:
    """Changes of one author side by side: what went out, what came in, and what others would have there instead."""

    by: tuple[str, ...]
    depth: int = 0
    out: list[Piece] = field(default_factory=list)
    into: list[Piece] = field(default_factory=list)
    beside: list[tuple[tuple[str, ...], list[Piece]]] = field(default_factory=list)
    keeps_first: bool = False
    """Whether the blank at its beginning stays within, some alternatives having it and others not."""
    keeps_last: bool = False

    def texts(self) -> list[list[Piece]]:
        """All alternatives, the one that stood first."""
        return [self.out, self.into, *(pieces for _, pieces in self.beside)]


Part = Text | Note | Run


def parts_of(pieces: list[Piece], depth: int = 0) -> list[Part]:
    """The pieces with changes side by side put together; notes between them stand after them."""
    out: list[Part] = []
    notes: list[Note] = []
    run: Run | None = None
    for piece in pieces:
        if isinstance(piece, Anchor):
            continue
        if len(piece.changes) <= depth:
            if isinstance(piece, Note) and run is not None:
                notes.append(piece)
                continue
            run = None
            out += [*notes, piece]
            notes = []
            continue
        change = piece.changes[depth]
        if run is not None and change.beside:
            run.beside.append((change.by, [piece]))
            continue
        if run is None or run.by != change.by:
            run = Run(change.by, depth)
            out += [*notes, run]
            notes = []
        (run.out if change.kind == "out" else run.into).append(piece)
    return [*out, *notes]


def text_of(pieces: list[Piece]) -> str:
    """The characters of the pieces."""
    return "".join(piece.text for piece in pieces if isinstance(piece, Text))


def on_words(parts: list[Part], *, within: bool = False) -> list[Part]:
    """The parts with each change on whole words where a blank came in or went out that words need; `within` another
    change no blank stands around them."""
    around = "x" if within else " "
    out = list(parts)
    for index, part in enumerate(parts):
        if isinstance(part, Run):
            part.keeps_first = _needs(part, _beyond(out, index, around)) and not _taken(out, index, part, first=True)
            part.keeps_last = _needs(part, _beyond(out, index, around), first=False) and not _taken(
                out, index, part, first=False
            )
    return [part for part in out if not isinstance(part, Text) or part.text]


def _needs(run: Run, beyond: tuple[str, str], *, first: bool = True) -> bool:
    """Whether words would run together, or fall apart, were the blank at that edge of the change left outside;
    `beyond` are the signs in front of the change and behind it."""
    here, other = beyond if first else beyond[::-1]
    texts = [text for text in map(text_of, run.texts()) if text]
    edges = {_edge(text, first=first) for text in texts}
    if here.isspace() or edges <= {False}:
        return False
    if len(texts) > 1 or _is_changed_within(run, first=first):
        return len(edges) > 1 or len(texts) == 1
    # Alone, the blank in front belongs to the words where one follows, or a sign; the blank behind where one precedes.
    return not other.isspace() and not (first and texts[0].strip() and other in _CLOSING)


def _is_changed_within(run: Run, *, first: bool) -> bool:
    """Whether the sign at that edge is one that others changed again."""
    texts = [piece for pieces in run.texts() for piece in pieces if isinstance(piece, Text) and piece.text]
    return bool(texts) and len(texts[0 if first else -1].changes) > run.depth + 1


def _beyond(parts: list[Part], index: int, around: str) -> tuple[str, str]:
    """The signs that stand in front of the part and behind it."""
    front = (_sign(part, first=False) for part in reversed(parts[:index]))
    behind = (_sign(part, first=True) for part in parts[index + 1 :])
    return next(filter(None, front), around), next(filter(None, behind), around)


def _sign(part: Part, *, first: bool) -> str:
    """The sign at that edge; of changes any letter, unless a blank stands there whatever becomes of them."""
    if isinstance(part, Run):
        texts = [text_of(part.out), text_of(part.into)] if part.out else ["", text_of(part.into)]
        return " " if all(text and _edge(text, first=first) for text in texts) else "x"
    text = part.text if isinstance(part, Text) else ""
    return (text[0] if first else text[-1]) if text else ""


def _edge(text: str, *, first: bool) -> bool:
    return (text[0] if first else text[-1]).isspace()


def _taken(parts: list[Part], index: int, run: Run, *, first: bool) -> bool:
    """Takes the word beside the change into each of its alternatives."""
    at = index - 1 if first else index + 1
    beside = parts[at] if 0 <= at < len(parts) else None
    if not isinstance(beside, Text) or not beside.text.strip():
        return False
    word = beside.text.split()[-1 if first else 0]
    if _SIGNS.intersection(word) or not (beside.text.endswith(word) if first else beside.text.startswith(word)):
        return False
    rest = beside.text[: -len(word)] if first else beside.text[len(word) :]
    parts[at] = replace(beside, text=rest)
    sides: tuple[tuple[list[Piece], Change], ...] = ((run.out, Change("out", run.by)), (run.into, Change("in", run.by)))
    sides += tuple((more, Change("in", by, beside=True)) for by, more in run.beside)
    for pieces, change in sides:
        # Only where the text stood the word is the file's; elsewhere it is written a second time.
        own = beside.own and pieces is run.out
        taken = replace(beside, text=word, changes=(*beside.changes, change), own=own)
        pieces.insert(0 if first else len(pieces), taken)
    return True
