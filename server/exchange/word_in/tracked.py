"""What tracked changes mean beyond words: ends of paragraphs, numbers, and brackets that somebody put in or took out.

A paragraph that came in is a paragraph of its own, in its author's name; one that went out stands, and its author
proposes that it go. A paragraph cut in two stands uncut, and one joined to the next stands apart, as before: notes
say who asks for it (`{¶ + NAME}`, `{¶ – NAME}`). A change of numbers alone is no proposal.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from server.exchange.import_marks import label_at
from server.exchange.word_in.pieces import Kind, Note, Paragraph, Piece, Text

_BRACKETS = frozenset("[]")
_OLD_LABEL = re.compile(r"\d{1,3}[.:)]?")


def with_ends(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs as they stood, with notes where somebody cut or joined them."""
    out: list[Paragraph] = []
    before: Paragraph | None = None
    for paragraph in paragraphs:
        if before is not None and out and _changed(before, paragraph, "in"):
            by = _by_whom(before)
            out[-1].pieces += [Note(f"¶ + {by}", 0), *paragraph.pieces]
            out[-1].remarks.append(("paragraph-cut", by))
        else:
            if before is not None and out and _changed(before, paragraph, "out"):
                by = _by_whom(before)
                out[-1].pieces.append(Note(f"¶ – {by}", 0))
                out[-1].remarks.append(("paragraph-joined", by))
            out.append(paragraph)
        # What is joined to another has its own pieces still: they say how its end was changed.
        before = paragraph
    return out


def _by_whom(paragraph: Paragraph) -> str:
    return ", ".join(paragraph.mark.by) if paragraph.mark is not None else ""


def _changed(one: Paragraph, other: Paragraph, kind: Kind) -> bool:
    """Whether the end between two paragraphs changed, and not with the whole of one of them."""
    if one.mark is None or one.mark.kind != kind or not one.text.strip() or not other.text.strip():
        return False
    return not one.is_wholly(kind) and not other.is_wholly(kind)


def labelled(paragraph: Paragraph) -> None:
    """A typed number that was changed to another is the new number with the old one; one that came in or went out
    with its paragraph stands outside what was changed."""
    if paragraph.label:
        return
    if not _renumbered(paragraph):
        _unchanged_label(paragraph)


def _is_label(text: str) -> bool:
    mark = label_at(f"{text.strip()} Text")
    return bool(text.strip()) and mark is not None and mark.end == len(text.strip()) + 1 and not mark.old_label


def _renumbered(paragraph: Paragraph) -> bool:
    old = new = ""
    for index, piece in enumerate(paragraph.pieces):
        if not isinstance(piece, Text) or len(piece.changes) > 1 or len(old) + len(new) > 40:
            return False
        kind = piece.changes[0].kind if piece.changes else None
        old += piece.text if kind != "in" else ""
        new += piece.text if kind != "out" else ""
        if old.strip() == new.strip() or not (_is_label(old) and _is_label(new)):
            continue
        common = sum(_signs(p.text) for p in paragraph.pieces[: index + 1] if isinstance(p, Text) and not p.changes)
        own = _signs(old) + _signs(new) - common
        paragraph.pieces[: index + 1] = _both_labels(new.strip(), old.strip(), own)
        paragraph.remarks.append(("renumbered", f"{old.strip()} → {new.strip()}"))
        return True
    return False


def _signs(text: str) -> int:
    return len(text) - sum(map(str.isspace, text))


def _both_labels(new: str, old: str, own: int) -> list[Piece]:
    """The new label and the old one; of their characters `own` are the file's."""
    if _OLD_LABEL.fullmatch(old) is None:
        return [*_counted(f"{new} ", own - _signs(old)), Note(old, _signs(old))]
    return [*_counted(f"{new} [{old.rstrip('.:)')}.] ", own)]


def _counted(shown: str, own: int) -> list[Text]:
    out: list[Text] = []
    for sign in shown:
        counts = not sign.isspace() and sign not in _BRACKETS and own > 0
        own -= counts
        out.append(Text(sign, own=counts))
    return out


def _unchanged_label(paragraph: Paragraph) -> None:
    kinds: tuple[Kind, Kind] = ("in", "out")
    if not any(map(paragraph.is_wholly, kinds)):
        return
    mark = label_at(paragraph.text.lstrip())
    if mark is None or mark.old_label:
        return
    left = mark.end + len(paragraph.text) - len(paragraph.text.lstrip())
    out: list[Piece] = []
    for piece in paragraph.pieces:
        if isinstance(piece, Text) and left > 0:
            head, tail = piece.text[:left], piece.text[left:]
            left -= len(head)
            out += [replace(piece, text=head, changes=()), *([replace(piece, text=tail)] if tail else [])]
        else:
            out.append(piece)
    paragraph.pieces = out


def with_brackets_bare(paragraph: Paragraph) -> None:
    """Brackets that came in or went out one half at a time are the text's own: who bracketed is told, no words move."""
    bare: list[Piece] = []
    for run in _runs(paragraph.pieces):
        texts = [piece for piece in run if isinstance(piece, Text) and piece.changes]
        halves = {kind: "".join(p.text for p in texts if p.changes[0].kind == kind) for kind in ("in", "out")}
        lone = {kind for kind, text in halves.items() if not _balanced(text)}
        for piece in run:
            if not isinstance(piece, Text) or not piece.changes or not (lone & {one.kind for one in piece.changes}):
                bare.append(piece)
                continue
            bare += _parted(piece)
            code = "brackets-put" if piece.changes[0].kind == "in" else "brackets-lifted"
            if any(sign in _BRACKETS for sign in piece.text):
                paragraph.remarks.append((code, ", ".join(piece.changes[0].by)))
    paragraph.pieces = bare


def _runs(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """The pieces in stretches of one author."""
    run: list[Piece] = []
    for piece in pieces:
        if run and _by(run[-1]) != _by(piece):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def _by(piece: Piece) -> tuple[str, ...]:
    return piece.changes[0].by if piece.changes else ()


def _balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign == "[") - (sign == "]")
        if depth < 0:
            return False
    return depth == 0


def _parted(piece: Text) -> Iterator[Text]:
    words = ""
    for sign in piece.text:
        if sign in _BRACKETS:
            if words:
                yield replace(piece, text=words)
            words = ""
            yield replace(piece, text=sign, changes=())
        else:
            words += sign
    if words:
        yield replace(piece, text=words)
