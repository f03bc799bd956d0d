"""Comments put where they belong: each of their words becomes a note there, and what they ask for a proposal.

`Y, Z: prefers should` on *shall* is a proposal of Y and Z beside *shall*; `X: delete` proposes that the words go. What
tells of a position is a note that tells it, `{X objects: …}`, which the reading of the text makes a position to be
confirmed. What claims that something was agreed is a note and no more. What asks for something that cannot be placed
stays an open point: a note that is told.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from server.drafting import Names
from server.exchange.word_in.comments import Became, Comments, Entry, entries_of
from server.exchange.word_in.pieces import Anchor, Change, Comment, Note, Paragraph, Piece, Text

NOTES_HERE_MAX = 100
"""Comments in one paragraph; more of them follow as lines of notes."""
_MODALS = ("shall", "should", "may", "must", "will", "might", "can", "could", "would")
_MODAL = re.compile(r"\b(?:" + "|".join(_MODALS) + r")\b")
_STEMS = {"supports": "support", "reserves": "reserve", "objects": "object", "can live with": "can live with"}
_SIGNS = frozenset("[]{}")


@dataclass(slots=True)
class Placing:
    """Puts comments into paragraphs; `found` are findings: code, text and paragraph."""

    comments: Comments
    names: Names
    paragraphs: list[Paragraph]
    found: list[tuple[str, str, Paragraph]] = field(default_factory=list)
    _begins: dict[str, int] = field(default_factory=dict)
    _ends: dict[str, int] = field(default_factory=dict)

    def place(self) -> None:
        """All comments, in their order; the paragraphs have no anchors left."""
        for index, paragraph in enumerate(self.paragraphs):
            for piece in paragraph.pieces:
                if isinstance(piece, Anchor):
                    (self._begins if piece.begins else self._ends).setdefault(piece.comment, index)
        loose: list[Comment] = []
        for comment in self.comments.by_id.values():
            at = comment if comment.id in self._begins else self.comments.by_id.get(comment.answers, comment)
            if at.id in self._begins:
                self._one(comment, at.id)
            else:
                loose.append(comment)
        for paragraph in self.paragraphs:
            paragraph.pieces = [piece for piece in paragraph.pieces if not isinstance(piece, Anchor)]
        for comment in loose:
            self._without_place(comment)
        self._spread()

    def _without_place(self, comment: Comment) -> None:
        line = Paragraph()
        self.paragraphs.append(line)
        self.found.append(("comment-without-place", comment.text, line))
        for entry in entries_of(comment, self.names):
            line.pieces.append(_note(entry, comment, told=False))
        self.comments.count({"open"})

    def _one(self, comment: Comment, at: str) -> None:
        begin = self._begins[at]
        end = max(self._ends.get(at, begin), begin)
        became: set[Became] = set()
        notes: list[Note] = []
        for entry in entries_of(comment, self.names):
            proposed = comment.id == at and self._proposed(entry, at, begin, end)
            kinds = _kinds(entry, proposed=proposed)
            became |= kinds
            notes.append(_note(entry, comment, told=True))
            self._tell(entry, kinds, self.paragraphs[begin])
        self.comments.count(became)
        _put_notes(self.paragraphs[begin], at, notes, here=begin == end)

    def _tell(self, entry: Entry, kinds: set[Became], paragraph: Paragraph) -> None:
        codes = {"proposals": "comment-proposal", "open": "comment-open", "notes": "comment-note"}
        for kind, code in codes.items():
            if kind in kinds:
                self.found.append(("comment-agreed" if entry.agreed else code, entry.text, paragraph))

    def _proposed(self, entry: Entry, at: str, begin: int, end: int) -> bool:
        """Whether what the entry asks for could be put into the text."""
        if not entry.deletes and not entry.words:
            return False
        spans = [_span(self.paragraphs[index], at) for index in range(begin, end + 1)]
        texts = [
            [p for p in self.paragraphs[begin + i].pieces[a:b] if isinstance(p, Text)] for i, (a, b) in enumerate(spans)
        ]
        about = ["".join(piece.text for piece in each) for each in texts]
        if not all(map(_is_plain, texts)):
            return begin == end and _beside(self.paragraphs[begin], spans[0], entry)
        if not any(text.strip() for text in about):
            return False
        if entry.deletes:
            for index, span in zip(range(begin, end + 1), spans, strict=True):
                _take_out(self.paragraphs[index], span, entry.by)
            return True
        if begin != end:
            return False
        old = _replaced(entry, about[0])
        return bool(old) and _replace(self.paragraphs[begin], spans[0], old, entry)

    def _spread(self) -> None:
        """So many notes in one paragraph that nobody could read it go on lines of their own."""
        out: list[Paragraph] = []
        for paragraph in self.paragraphs:
            out.append(paragraph)
            notes = [piece for piece in paragraph.pieces if isinstance(piece, Note)]
            if len(notes) <= NOTES_HERE_MAX:
                continue
            over = {id(note) for note in notes[NOTES_HERE_MAX:]}
            paragraph.pieces = [piece for piece in paragraph.pieces if id(piece) not in over]
            for begin in range(NOTES_HERE_MAX, len(notes), NOTES_HERE_MAX):
                more: list[Piece] = [replace(note, changes=()) for note in notes[begin : begin + NOTES_HERE_MAX]]
                out.append(Paragraph(more, indent=paragraph.indent))
        self.paragraphs[:] = out


def _kinds(entry: Entry, *, proposed: bool) -> set[Became]:
    kinds: set[Became] = set()
    if proposed:
        kinds.add("proposals")
    if entry.held is not None:
        kinds.add("positions")
    if not kinds and not entry.agreed and (entry.deletes or entry.words or "?" in entry.text):
        kinds.add("open")
    return kinds or {"notes"}


def _note(entry: Entry, comment: Comment, *, told: bool) -> Note:
    """The entry's own words as a note; where it holds a position, one that tells it."""
    text, own = entry.text, _characters(entry.text)
    if entry.held is None or not told:
        return Note(text if entry.by != (comment.author,) else f"{comment.author}: {text}", own)
    who = ", ".join(f'"{name.replace(chr(34), chr(39))}"' for name in entry.by)
    listed = ", ".join(entry.by)
    rest = text.removeprefix(listed).lstrip() if text.startswith(listed) else ""
    if rest.startswith(":"):
        return Note(f"{who} {entry.held}: {rest[1:].strip()}", own)
    stem = _STEMS[entry.held]
    if rest.casefold().startswith(stem) and (verb := re.match(rf"{stem}s?(?=[\s.,;]|$)", rest)):
        after = rest[verb.end() :].strip()
        return Note(f"{who} {verb.group()}" + (f": {after}" if after else ""), own)
    return Note(f"{who} {entry.held}: {text}", own)


def _put_notes(paragraph: Paragraph, at: str, notes: Sequence[Note], *, here: bool) -> None:
    """After the text that the comment is about, in front of its end; at the paragraph's end where it goes on beyond."""
    place = len(paragraph.pieces)
    for index, piece in enumerate(paragraph.pieces):
        if here and isinstance(piece, Anchor) and piece.comment == at and not piece.begins:
            place = index
            break
    changes = paragraph.pieces[place].changes if place < len(paragraph.pieces) else ()
    paragraph.pieces[place:place] = [replace(note, changes=changes) for note in notes]


def _span(paragraph: Paragraph, at: str) -> tuple[int, int]:
    """Which pieces of the paragraph the comment is about."""
    begin, end = 0, len(paragraph.pieces)
    for index, piece in enumerate(paragraph.pieces):
        if isinstance(piece, Anchor) and piece.comment == at:
            if piece.begins:
                begin = index
            else:
                end = index
                break
    return begin, max(begin, end)


def _is_plain(texts: Sequence[Text]) -> bool:
    return not any(piece.changes or _SIGNS.intersection(piece.text) for piece in texts)


def _take_out(paragraph: Paragraph, span: tuple[int, int], by: tuple[str, ...]) -> None:
    begin, end = span
    out = (Change("out", by),)
    paragraph.pieces[begin:end] = [
        replace(piece, changes=out) if isinstance(piece, Text) else piece for piece in paragraph.pieces[begin:end]
    ]


def _replaced(entry: Entry, about: str) -> str:
    """Which of the words that the comment is about give way to the entry's; "" where that is not clear."""
    if entry.old:
        return entry.old if about.count(entry.old) == 1 else ""
    if len(about.split()) <= max(3, 2 * len(entry.words.split())):
        return about.strip()
    modals = _MODAL.findall(about)
    return modals[0] if entry.words in _MODALS and len(modals) == 1 and modals[0] != entry.words else ""


def _replace(paragraph: Paragraph, span: tuple[int, int], old: str, entry: Entry) -> bool:
    """Puts the entry's words beside `old`; False where `old` is not of one form."""
    for index in range(*span):
        piece = paragraph.pieces[index]
        if not isinstance(piece, Text) or old not in piece.text:
            continue
        before, _, after = piece.text.partition(old)
        put: list[Piece] = [
            replace(piece, text=before),
            replace(piece, text=old, changes=(Change("out", entry.by),)),
            Text(entry.words, piece.marks, (Change("in", entry.by),), own=False),
            replace(piece, text=after),
        ]
        paragraph.pieces[index : index + 1] = [p for p in put if not isinstance(p, Text) or p.text]
        return True
    return False


def _beside(paragraph: Paragraph, span: tuple[int, int], entry: Entry) -> bool:
    """Puts the entry's words beside those of others that are proposed for the whole of that text already."""
    at = [index for index in range(*span) if isinstance(paragraph.pieces[index], Text)]
    texts = [piece for piece in paragraph.pieces[span[0] : span[1]] if isinstance(piece, Text)]
    first = texts[0].changes if texts else ()
    if len(first) != 1 or first[0].kind != "out" or any(len(piece.changes) != 1 for piece in texts):
        return False
    about = "".join(piece.text for piece in texts if piece.changes[0].kind == "out").strip()
    if entry.old not in {"", about} or _SIGNS.intersection(about):
        return False
    change = Change("in", entry.by, beside=True)
    paragraph.pieces.insert(at[-1] + 1, Text(entry.words, texts[0].marks, (change,), own=False))
    return True


def _characters(text: str) -> int:
    return len(text) - sum(map(str.isspace, text))
