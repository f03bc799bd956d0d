"""Shape scanned pieces into what people meant: brackets side by side are alternatives, none falls within a word."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from server.drafting.lenient_marks import DELETE, FOOTNOTE, NO_TEXT, OPTION, REMARK, options_in
from server.drafting.lenient_names import Heard, Names, PositionTold
from server.drafting.lenient_told import told_in, without_empty
from server.drafting.notation_pieces import Brace, Group, Part, Piece, Text, merged
from server.drafting.words import cut
from server.kernel import limits

_WORD_CHARS_MAX = 60
"""How far from a bracket the rest of a word is looked for."""
_SHOWN_CHARS = 80
_INSERTED = re.compile(r"\s*(?:and(?:/or)?|or)\b|\s*[,;]")
_RESERVES = re.compile(r"(?P<names>.{1,80}?)\s+(?P<verb>reserves?|opposes?|objects?|supports?)(?:\s+its position)?")

_SAID = {"support": "support", "live_with": "can-live-with", "reserve": "reservation", "object": "objection"}

Report = Callable[[str, int, str, str], None]


@dataclass(slots=True)
class Shaping:
    """One paragraph being shaped. `report(code, at, text, suggestion)` takes note of what a person should look at;
    `repeated` counts the characters that stand twice since, `named` those that were read as names behind a text."""

    source: str
    names: Names
    report: Report
    positions: list[tuple[Part | None, str, PositionTold]] = field(default_factory=list)
    repeated: int = 0
    named: int = 0

    def shaped(self, pieces: list[Piece], *, outermost: bool = False) -> list[Piece]:
        """The pieces as they are meant."""
        if outermost:
            self._notes(None, pieces)
        out: list[Piece] = []
        for piece in pieces:
            out += self._group(piece) if isinstance(piece, Group) and not piece.is_open else [piece]
        out = self._side_by_side(out)
        out = self._whole_words(out)
        return without_empty(self._options(merged(out))) if outermost else merged(out)

    def _notes(self, part: Part | None, pieces: list[Piece]) -> None:
        """What notes tell of positions: on the alternative that they stand in, or else on the paragraph."""
        for piece in pieces:
            heard = told_in(piece, self.names) if isinstance(piece, Brace) else None
            if heard is not None:
                self._told(part, heard, piece.at)

    def _group(self, group: Group) -> list[Piece]:
        only = _plain(group.parts[0]) if len(group.parts) == 1 else None
        if only is not None and not isinstance(group.parts[0].attribution, Heard):
            note = self._remark(only, group)
            if note is not None:
                return [note]
        for part in group.parts:
            self._part(part)
        return [self._with_options(group)]

    def _remark(self, text: str, group: Group) -> Piece | None:
        if len(text) == 1 and text.isalpha() and self.source[group.end : group.end + 1].isdigit():
            # `[x]40-[y]70`: letters that stand for figures.
            group.is_open = True
            return group
        if FOOTNOTE.fullmatch(text):
            return Brace((text,), group.at, group.end)
        reserves = _RESERVES.fullmatch(text)
        heard = self.names.heard(text) if reserves else None
        if heard is not None and heard.positions:
            self._told(None, heard, group.at)
        elif not REMARK.fullmatch(text):
            return None
        self.report("remark", group.at, text, "read as a note: it says where the text stands and is no part of it")
        return Brace((text,), group.at, group.end)

    def _part(self, part: Part) -> None:
        self._notes(part, part.pieces)
        part.pieces = self.shaped(part.pieces)
        heard = part.attribution
        if isinstance(heard, Heard):
            self._named_in_front(part, heard)
        elif part.pieces and isinstance(last := part.pieces[-1], Text) and (found := self._named_behind(last)):
            heard, begin = found
            part.attribution = heard
            self.named += _characters(last.text[begin:])
            self._told(part, heard, part.at)
            part.pieces[-1:] = [replace(last, text=last.text[:begin])] if last.text[:begin] else []
        text = _plain(part)
        if text is not None and (NO_TEXT.fullmatch(text) or (isinstance(heard, Heard) and DELETE.fullmatch(text))):
            part.pieces = [Brace((text,), part.at, part.end)] if text else []

    def _named_behind(self, last: Text) -> tuple[Heard, int] | None:
        return None if "\\–" in self.source[last.at : last.end] else self.names.behind(last.text)

    def _named_in_front(self, part: Part, heard: Heard) -> None:
        self._told(part, heard, part.at)
        if heard.written:
            part.pieces.insert(0, Brace((heard.written,), part.at, part.at))
            self.repeated += _characters(heard.written)

    def _told(self, part: Part | None, heard: Heard, at: int) -> None:
        for name in heard.unknown:
            self.names.unknown[name] = None
            self.report("unknown-name", at, name, f"say which delegation {name} is, or that it is no name")
        for name, kind in heard.positions:
            self.positions.append((part, name, kind))
            self.report(
                f"{_SAID[kind]}-to-confirm", at, name, f"{name} is asked to confirm it; until then it is no position"
            )

    def _with_options(self, group: Group) -> Piece:
        """`[Option (a): … Option (b): …]`: each is an alternative, its mark a note; a slash inside is text."""
        pieces: list[Piece] = []
        slashes = 0
        for part in group.parts:
            if pieces:
                pieces.append(Text(" / ", frozenset(), part.at, part.at))
                slashes += 1
            pieces += part.pieces
        first = pieces[0] if pieces else None
        if not isinstance(first, Text) or not OPTION.match(first.text.lstrip()):
            return group
        _, parts = self._parted(merged(pieces))
        if not parts or any(isinstance(part.attribution, Heard) for part in group.parts):
            return group
        self.repeated += slashes
        if slashes:
            self.report(
                "slash-in-option", group.at, first.text[:60], "bracket the words between which the slash chooses"
            )
        return Group(group.at, parts, group.end)

    def _options(self, pieces: list[Piece]) -> list[Piece]:
        """Options in a paragraph without a bracket around them: the bracket goes from the first to the end."""
        before, parts = self._parted(pieces)
        if not parts:
            return pieces
        suggestion = "see whether the last option ends where the paragraph does"
        self.report("options-in-paragraph", parts[0].at, self.source[parts[0].at :][:_SHOWN_CHARS], suggestion)
        return [*before, Group(parts[0].at, parts, pieces[-1].end)]

    def _parted(self, pieces: list[Piece]) -> tuple[list[Piece], list[Part]]:
        """What stands before the first option, and the pieces parted where each begins; no parts where none does."""
        marked = "".join(p.text if isinstance(p, Text) else "\0" for p in pieces)
        series = options_in(marked)
        if not series:
            return pieces, []
        parts: list[Part] = [Part(0)]
        at = 0
        marks = {found.start(): found for found in series}
        for piece in pieces:
            length = len(piece.text) if isinstance(piece, Text) else 1
            begins = sorted(start for start in marks if at <= start < at + length)
            if not isinstance(piece, Text) or not begins:
                parts[-1].pieces.append(piece)
            else:
                self._cut(piece, at, [marks[start] for start in begins], parts)
            at += length
        return parts[0].pieces, parts[1:]

    def _cut(self, piece: Text, at: int, marks: list[re.Match[str]], parts: list[Part]) -> None:
        last = 0
        for found in marks:
            begin, end = found.start() - at, found.end() - at
            before = piece.text[last:begin]
            if before.strip():
                parts[-1].pieces.append(replace(piece, text=before if len(parts) == 1 else before.strip()))
            parts.append(Part(piece.at + begin, pieces=[Brace((found.group().strip(),), piece.at, piece.at)]))
            last = end
        if piece.text[last:].strip():
            parts[-1].pieces.append(replace(piece, text=piece.text[last:].lstrip()))

    def _side_by_side(self, pieces: list[Piece]) -> list[Piece]:
        """Brackets with nothing or a space between are alternatives of one place, unless one adds to another."""
        out: list[Piece] = []
        guessed: dict[int, int] = {}
        for piece in pieces:
            space = len(out) > 1 and isinstance(between := out[-1], Text) and between.text == " " and not between.marks
            before = out[-2] if space else (out[-1] if out else None)
            if not (isinstance(piece, Group) and isinstance(before, Group)) or not _alternatives(before, piece):
                out.append(piece)
                continue
            if space:
                out.pop()
            joined = _joined(before, piece, _spaced(out, before) and space)
            if not any(isinstance(part.attribution, Heard) for part in joined.parts):
                guessed[joined.at] = joined.end
            out[-1] = joined
        for begin, end in guessed.items():
            suggestion = "read as alternatives of one place; split them if they are insertions"
            self.report("side-by-side", begin, self.source[begin:end][:_SHOWN_CHARS], suggestion)
        return out

    def _whole_words(self, pieces: list[Piece]) -> list[Piece]:
        """A bracket within a word is widened to the word: `Part[y] [ies]` is `[Party / Parties]`."""
        out = list(pieces)
        for index, group in enumerate(out):
            if not isinstance(group, Group) or group.is_open:
                continue
            before = out[index - 1] if index else None
            if isinstance(before, Text) and (rest := _end_of_word(before.text, group)):
                out[index - 1] = replace(before, text=before.text[: -len(rest)])
                self._widened(group, replace(before, text=rest), in_front=True)
            after = out[index + 1] if index + 1 < len(out) else None
            if isinstance(after, Text) and (rest := _begin_of_word(after.text, group)):
                out[index + 1] = replace(after, text=after.text[len(rest) :])
                self._widened(group, replace(after, text=rest), in_front=False)
        return [piece for piece in out if not isinstance(piece, Text) or piece.text]

    def _widened(self, group: Group, rest: Text, *, in_front: bool) -> None:
        named = group.parts[0].attribution.sponsors or group.parts[0].attribution.behind
        if len(group.parts) == 1:
            group.parts = [Part(group.at), *group.parts] if named else [*group.parts, Part(group.end)]
        for part in group.parts:
            part.pieces = merged([rest, *part.pieces] if in_front else [*part.pieces, rest])
        self.repeated += _characters(rest.text) * (len(group.parts) - 1)
        self.report("within-word", group.at, rest.text, "the bracket fell within a word and was widened to it")


def _alternatives(before: Group, after: Group) -> bool:
    """Whether two brackets side by side choose between texts: not where the second goes on from the first."""
    if len(before.parts) + len(after.parts) >= limits.ALTERNATIVES_MAX:
        return False
    if isinstance(after.parts[0].attribution, Heard) or isinstance(before.parts[-1].attribution, Heard):
        return True
    added = _INSERTED.match(_opening(after))
    if added is None:
        return True
    first = _INSERTED.match(_opening(before))
    return first is not None and first.group().strip() == added.group().strip()


def _joined(before: Group, after: Group, space: bool) -> Group:
    """One bracket of two; `space` where a space between them belongs to the words of the second."""
    parts, more = _as_parts(before), _as_parts(after)
    if space:
        for part in more:
            part.pieces = merged([Text(" ", frozenset(), part.at, part.at), *part.pieces])
    if parts[0].attribution.sponsors and len(before.parts) == 1:
        parts = [Part(before.at), *parts]
    return Group(before.at, [*parts, *more], after.end)


def _spaced(out: list[Piece], before: Group) -> bool:
    """Whether no space stands in front of the bracket, and yet it is no part of the word there."""
    text = out[-2] if len(out) > 1 and out[-1] is before else None
    glued = isinstance(text, Text) and not text.text[-1:].isspace()
    return glued and not _opening(before)[:1].isalnum()


def _opening(group: Group) -> str:
    first = group.parts[0].pieces[0] if group.parts[0].pieces else None
    return first.text if isinstance(first, Text) else ""


def _as_parts(group: Group) -> list[Part]:
    return [Part(group.at, pieces=[group], end=group.end)] if group.is_open else group.parts


def _plain(part: Part) -> str | None:
    """The part's text where it is nothing else."""
    if not part.pieces:
        return ""
    only = part.pieces[0]
    return only.text.strip() if len(part.pieces) == 1 and isinstance(only, Text) else None


def _texts_at(group: Group, *, first: bool) -> list[str]:
    """The text at the beginning, or the end, of each part."""
    found = []
    for part in group.parts:
        piece = (part.pieces[0] if first else part.pieces[-1]) if part.pieces else None
        if isinstance(piece, Text):
            found.append(piece.text[:_WORD_CHARS_MAX] if first else piece.text[-_WORD_CHARS_MAX:])
    return found


def _end_of_word(before: str, group: Group) -> str:
    """The end of `before` that belongs to a word which goes on in the group."""
    tail = before[-_WORD_CHARS_MAX:]
    rest = ""
    for text in _texts_at(group, first=True):
        if text[0].isspace() or text[0] in ",.;:" or tail[-1:].isspace():
            continue
        begin = _begin_of_word_across(tail, text)
        rest = max(rest, tail[begin:], key=len)
    return rest


def _begin_of_word(after: str, group: Group) -> str:
    """The beginning of `after` that belongs to a word which began in the group."""
    head = after[:_WORD_CHARS_MAX]
    rest = ""
    for text in _texts_at(group, first=False):
        # A capital after a small letter is a new word, its space forgotten; a figure after a word is a footnote's.
        if (
            text[-1].isspace()
            or head[:1].isspace()
            or (text[-1].islower() and head[:1].isupper())
            or (text[-1].isalpha() and head[:1].isdigit())
            or not head[:1].isalnum()
        ):
            continue
        end = _end_of_word_across(text, head)
        rest = max(rest, head[:end], key=len)
    return rest


def _begin_of_word_across(left: str, right: str) -> int:
    """Where the word begins in `left` that reaches into `right`; the end of `left` where none does."""
    at = 0
    for word in cut(left + right):
        if at < len(left) < at + len(word):
            return at
        at += len(word)
    return len(left)


def _end_of_word_across(left: str, right: str) -> int:
    at = 0
    for word in cut(left + right):
        if at < len(left) < at + len(word):
            return at + len(word) - len(left)
        at += len(word)
    return 0


def _characters(text: str) -> int:
    return sum(not character.isspace() for character in text)
