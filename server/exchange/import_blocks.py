"""Put wrapped lines together to the paragraphs that they were, each character with its line and column."""

import bisect
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from server.drafting import unbalanced
from server.exchange.import_marks import END_OF_OPTIONS, option_at, starts_with_label
from server.exchange.import_source import Line

UNWRAPPED_COLUMNS = 200
"""A text with a longer line has its paragraphs on one line each."""
_SLACK_COLUMNS = 3
_LOOKAHEAD_LINES = 120
_SENTENCE_END = re.compile(r"[.;:!?][\])}”’\"*]*$|[.;:,][\])}*]+$|\][.;:,]?$")
_BRACKETED_END = re.compile(r"[.;:,][”’\"]?\][.;:,]?$")
_BEFORE_NUMBER = re.compile(
    r"(?i)\b(?:paragraphs?|articles?|rules?|sections?|chapters?|annex|resolutions?|decisions?|option"
    r"|(?<![;,] )(?:and|or)|of|to|in)$"
)
_INLINE_NUMBERS = re.compile(r"(?<=\S) (?=\[\d{1,3}\] ?\[\d{1,3}\]\. )")
_TRAILING_OPTION = re.compile(r"(?<=[.;:,\d\])]) (?=Option (?:[IVX]+|\d{1,2}|[A-Z]|\([a-z]\)):?$)")


@dataclass(slots=True)
class Block:
    """A paragraph's text, made of lines. `indent` is its first line's, `gap` whether a blank line stood before."""

    text: str
    indent: int
    gap: bool
    line: int
    places: list[int] = field(default_factory=list)
    origins: list[tuple[int, int]] = field(default_factory=list)
    cut: int = 0
    """Characters taken out of the text that became structure."""
    put: int = 0
    """Characters put in that were not in the source."""

    def place(self, at: int) -> tuple[int, int]:
        """Line and column in the file of what stands at `at`."""
        index = max(bisect.bisect_right(self.places, at) - 1, 0)
        line, column = self.origins[index]
        return line, column + at - self.places[index]

    def take(self, begin: int, end: int) -> None:
        """Take characters out: they are structure from now on."""
        self.cut += sum(not sign.isspace() for sign in self.text[begin:end])
        line, column = self.place(end)
        keep = bisect.bisect_left(self.places, begin)
        later = bisect.bisect_right(self.places, end)
        moved = [place - (end - begin) for place in self.places[later:]]
        self.places = [*self.places[:keep], begin, *moved]
        self.origins = [*self.origins[:keep], (line, column), *self.origins[later:]]
        self.text = self.text[:begin] + self.text[end:]

    def put_in(self, at: int, sign: str) -> None:
        """Put in a sign that the source has not."""
        self.put += len(sign)
        line, column = self.place(at)
        keep = bisect.bisect_left(self.places, at)
        later = bisect.bisect_right(self.places, at)
        moved = [place + len(sign) for place in self.places[later:]]
        self.places = [*self.places[:keep], at, at + len(sign), *moved]
        self.origins = [*self.origins[:keep], (line, column), (line, column), *self.origins[later:]]
        self.text = self.text[:at] + sign + self.text[at:]


def blocks_of(lines: Sequence[Line], left_out: Mapping[int, str], *, unwrapped: bool = False) -> list[Block]:
    """The paragraphs of the text, in order; `unwrapped` where each line is known to be one."""
    return _Joining(lines, left_out, unwrapped).run()


@dataclass(slots=True)
class _Joining:
    lines: Sequence[Line]
    left_out: Mapping[int, str]
    unwrapped: bool = False
    blocks: list[Block] = field(default_factory=list)
    parts: list[tuple[int, int, str]] = field(default_factory=list)
    depth: int = 0
    width: int = 0

    def run(self) -> list[Block]:
        kept = [line for index, line in enumerate(self.lines) if index not in self.left_out and line.stripped]
        lengths = sorted(len(line.text.rstrip()) for line in kept)
        unwrapped = self.unwrapped or (bool(lengths) and lengths[-1] > UNWRAPPED_COLUMNS)
        self.width = lengths[len(lengths) * 95 // 100] if lengths else 0
        before: Line | None = None
        gap = page = False
        open_options = -1
        for index, line in enumerate(self.lines):
            if index in self.left_out:
                page, gap = True, False
                continue
            if not line.stripped:
                gap = gap or not page
                continue
            inside_options = index <= open_options
            if before is None or unwrapped or (not inside_options and self._begins(before, line, gap, page)):
                self._finish()
                self._start(line, gap)
                if option_at(line.stripped) and line.stripped.startswith("["):
                    open_options = self._closes_at(index)
            self._add(line)
            before, gap, page = line, False, False
        self._finish()
        return self.blocks

    def _begins(self, before: Line, line: Line, gap: bool, page: bool) -> bool:
        """Whether a new paragraph begins with `line`."""
        text, last = line.stripped, before.stripped
        small = text[0].islower() or text[0] in ",.;:)}"
        if option_at(text) or END_OF_OPTIONS.fullmatch(text):
            return True
        if (
            starts_with_label(text)
            and not _BEFORE_NUMBER.search(last)
            and not (small and not _SENTENCE_END.search(last))
        ):
            return True
        if small and gap and _SENTENCE_END.search(last):
            return self.depth == 0
        if small or (last.endswith("-") and not gap):
            return False
        if gap:
            return self.depth == 0 or _SENTENCE_END.search(last) is not None or not page
        if page:
            return _SENTENCE_END.search(last) is not None and self.depth == 0
        if text.startswith("{"):
            return False
        word = text.split(" ", 1)[0]
        short = len(before.text.rstrip()) + 1 + len(word) <= self.width - _SLACK_COLUMNS
        if self.depth == 0 and text.startswith("[") and last.endswith("]"):
            return short or _BRACKETED_END.search(last) is not None
        return short and (self.depth == 0 or _SENTENCE_END.search(last) is not None)

    def _closes_at(self, index: int) -> int:
        """The line in which the bracket closes that opens a list of options, before a blank one; -1 where none does."""
        depth = 0
        page = False
        for at in range(index, min(index + _LOOKAHEAD_LINES, len(self.lines))):
            if at in self.left_out:
                page = True
                continue
            line = self.lines[at]
            if not line.stripped:
                # Blank lines beside a page's end are the page's.
                if not page and not any(later in self.left_out for later in range(at, at + 6)):
                    return -1
                continue
            depth += line.text.count("[") - line.text.count("]")
            if depth <= 0:
                return at
            page = False
        return -1

    def _start(self, line: Line, gap: bool) -> None:
        self.blocks.append(Block("", line.indent, gap, line.number))
        self.depth = 0

    def _add(self, line: Line) -> None:
        self.parts += [(line.number, column, text) for column, text in line.chunks()]
        self.depth = max(self.depth + line.text.count("[") - line.text.count("]"), 0)

    def _finish(self) -> None:
        if not self.parts:
            return
        block = self.blocks[-1]
        out: list[str] = []
        length = 0
        for number, column, text in self.parts:
            last = out[-1] if out else ""
            if out and not (last.endswith("-") and last[-2:-1].isalpha() and text[0].islower()):
                out.append(" ")
                length += 1
            block.places.append(length)
            block.origins.append((number, column))
            out.append(text)
            length += len(text)
        block.text = "".join(out)
        self.parts = []
        self._split(block)

    def _split(self, block: Block) -> None:
        """Paragraphs with both their numbers, and an option announced at the end of a line, are blocks of their own."""
        cuts = [found.start() for found in _INLINE_NUMBERS.finditer(block.text)]
        cuts += [found.start() for found in _TRAILING_OPTION.finditer(block.text)]
        opened, stray = unbalanced(block.text) if cuts else ([], [])
        if opened or stray:
            return
        for at in reversed(cuts):
            line, column = block.place(at + 1)
            index = bisect.bisect_right(block.places, at + 1)
            rest = Block(block.text[at + 1 :], block.indent, False, line)
            rest.places = [0, *(place - at - 1 for place in block.places[index:])]
            rest.origins = [(line, column), *block.origins[index:]]
            self.blocks.insert(self.blocks.index(block) + 1, rest)
            block.text = block.text[:at]
            block.places, block.origins = block.places[:index], block.origins[:index]
