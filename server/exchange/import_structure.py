"""From blocks to an outline: which is a heading, which belongs under which, where options begin and end."""

import re
from dataclasses import dataclass, field

from server.drafting import NO_TEXT, Finding, Label, Names, read_label, unbalanced
from server.exchange.import_blocks import Block
from server.exchange.import_marks import END_OF_OPTIONS, OptionMark, heading_at, label_at, option_at, read_beside
from server.exchange.import_tree import Choice, Entry, Options, Para

_SAME_COLUMN = 2
_TITLE = re.compile(
    r"\*{0,2}\{[^{}]*\}\*{0,2}|\((?i:paragraphs?)\s[^()]*\)|for (?:draft )?(?:rules?|paragraphs?)\s[\d., toand]+"
)
_EXTENT = re.compile(r"\((?i:paragraphs?)\s(?P<first>[\w.]+)(?:\s?[-–]\s?(?P<last>[\w.]+))?\)")
_NOTE = re.compile(r"\{[^{}]*\}")
_NAMED = re.compile(r"\((?P<head>[^()]{1,160})\)(?::\s|\s(?=\[))")


@dataclass(slots=True)
class Frame:
    """An option being read: how it counts, how far in it stands, and what ends it."""

    options: Options
    places: dict[str, int]
    indent: int
    rank: int
    """The rank of the heading that it stands under; a heading as high ends it."""
    levels: list[tuple[int, Para]]
    single: bool = False
    """Each alternative has one paragraph: what follows stands outside."""
    owner: Label | None = None
    """The label of the option as a whole: `5.` of `5. Option 1: …`."""
    last: str = ""
    """The label of the last paragraph, where the text says how far the alternative goes."""


@dataclass(slots=True)
class Outliner:
    """Takes blocks in order; `entries` is the outline, `findings` what a person should look at."""

    names: Names
    entries: list[Entry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    levels: list[tuple[int, Para]] = field(default_factory=list)
    headings: list[Para] = field(default_factory=list)
    spent: list[Block] = field(default_factory=list)
    """Blocks of which every character became a label."""
    left_out: list[tuple[Block, str]] = field(default_factory=list)

    @property
    def here(self) -> list[Entry]:
        """Where the next paragraph goes."""
        return self.frames[-1].options.choices[-1].entries if self.frames else self.entries

    def add(self, block: Block) -> None:
        """One more block."""
        if END_OF_OPTIONS.fullmatch(block.text):
            if self.frames:
                self._end()
            self.left_out.append((block, "end-of-options"))
            return
        mark = option_at(block.text)
        if mark is not None and self._is_of_outline(block, mark):
            self._option(block, mark, None)
            return
        self._paragraph(block)

    def _is_of_outline(self, block: Block, mark: OptionMark) -> bool:
        """An option whose bracket closes in the same paragraph is an alternative of that paragraph."""
        return mark.bracket is None or mark.bracket in unbalanced(block.text)[0]

    def _option(self, block: Block, mark: OptionMark, owner: Para | None) -> None:
        frame = self._frame_for(mark, block, owner)
        choice = Choice(mark.label)
        frame.options.choices.append(choice)
        frame.last = ""
        self.levels = list(frame.levels)
        if mark.bracket is not None:
            frame.options.opened = block.place(mark.bracket)
        if owner is not None:
            block.indent = frame.indent
        block.take(0, mark.end)
        title = _TITLE.match(block.text)
        if title is not None and not block.text[title.end() :].strip(" :"):
            extent = _EXTENT.match(block.text)
            frame.last = (extent["last"] or extent["first"]) if extent else ""
            choice.label += " " + block.text.strip("* ")
            block.take(0, len(block.text))
        elif NO_TEXT.fullmatch(block.text.strip("* ")):
            choice.label += " " + block.text.strip("* ")
            block.take(0, len(block.text))
        if block.text:
            self._paragraph(block)
        else:
            self.spent.append(block)

    def _frame_for(self, mark: OptionMark, block: Block, owner: Para | None) -> Frame:
        """The frame that the option goes on in, or a new one."""
        for depth in range(len(self.frames) - 1, -1, -1):
            frame = self.frames[depth]
            going = {way: place for way, place in mark.places.items() if frame.places.get(way, -1) + 1 == place}
            if owner is None and going and (abs(block.indent - frame.indent) <= _SAME_COLUMN * 2 or not block.indent):
                while len(self.frames) > depth + 1:
                    self._end()
                frame.places = going
                return frame
        first = {way: place for way, place in mark.places.items() if place == 1}
        for depth in range(len(self.frames)):
            frame = self.frames[depth]
            if first.keys() & frame.places.keys() and block.indent <= frame.indent + _SAME_COLUMN and owner is None:
                while len(self.frames) > depth:
                    self._end()
                break
        return self._new_frame(mark, block, owner, first)

    def _new_frame(self, mark: OptionMark, block: Block, owner: Para | None, first: dict[str, int]) -> Frame:
        options = Options([], owner.label if owner else "", block.line)
        indent = block.place(mark.begin)[1] - 1 if owner else block.indent
        frame = Frame(options, first or dict(mark.places), indent, self._rank(), list(self.levels))
        frame.owner = owner.read if owner else None
        if not first:
            before = self.here[-1] if self.here else None
            text = "the options before it were not found: see where they begin"
            if isinstance(before, Para) and (earlier := option_at(before.block.text)) is not None:
                options.choices.append(Choice("", [self.here.pop()]))
                frame.single = True
                if earlier.bracket is not None and not unbalanced(before.block.text)[0]:
                    text = "its bracket closed before this option: see whether they belong together"
            self.findings.append(Finding("option-out-of-series", block.line, 1, mark.label, text))
        self.here.append(options)
        self.frames.append(frame)
        return frame

    def _end(self) -> None:
        self.levels = self.frames.pop().levels

    def _rank(self) -> int:
        return self.headings[-1].rank if self.headings else 99

    def _paragraph(self, block: Block) -> None:
        para = Para(block)
        mark = label_at(block.text)
        inside = 0 if mark is not None else len(block.text) - len(block.text.lstrip("["))
        mark = mark or label_at(block.text[inside:])
        before = self.levels[-1][1].read if self.levels else None
        if mark is not None and (
            not inside or mark.old_label or mark.label[-1] in ".:" or mark.label[:2] in {"OP", "PP"}
        ):
            para.label, para.old_label, para.read = mark.label, mark.old_label, read_beside(mark.label, before)
        heading = heading_at(block.text, para.read if not inside else None, block.indent)
        if heading is not None and heading.begin and (mark := label_at(block.text[heading.begin :])) is not None:
            para.label, para.old_label, inside = mark.label, mark.old_label, heading.begin
        self._end_frames(block, para, heading.rank if heading else 0)
        if mark is not None and para.label:
            block.take(inside, inside + mark.end)
        if heading is not None:
            self._heading(para, heading.rank, marked=heading.begin > 0)
            block.take(0, heading.begin)
            return
        self._place(para)
        option = option_at(block.text) if para.label else None
        if option is not None and self._is_of_outline(block, option):
            self._option(block, option, para)
            return
        self._named(para)
        self.here.append(para)

    def _end_frames(self, block: Block, para: Para, rank: int) -> None:
        """End the options that this paragraph stands outside."""
        while self.frames and _ends(self.frames[-1], block, para, rank):
            self._end()
        if self.frames and self.frames[-1].single and self.frames[-1].options.choices[-1].entries:
            self._end()

    def _heading(self, para: Para, rank: int, *, marked: bool) -> None:
        while self.headings and self.headings[-1].rank >= rank:
            self.headings.pop()
        para.is_a, para.rank, para.level = "heading", rank, rank - 1 if marked else len(self.headings)
        para.parent = self.headings[-1] if self.headings else None
        self.headings.append(para)
        self.levels = []
        self.here.append(para)

    def _place(self, para: Para) -> None:
        """The level and the parent: by the way of counting, and by how far the paragraph stands in."""
        indent, read = para.block.indent, para.read
        if read is None and para.label == "":
            para.is_a = "text"
            if _NOTE.fullmatch(para.block.text):
                last = self.levels[-1][1] if self.levels else None
                para.level, para.parent = (last.level, last.parent) if last else (0, None)
                return
            while self.levels and self.levels[-1][0] + _SAME_COLUMN >= indent:
                self.levels.pop()
        elif read is not None:
            para.read = self._known(para.label, read)
            while self.levels and not _above(self.levels[-1], para):
                self.levels.pop()
        upper = self.levels[-1][1] if self.levels else None
        para.level = upper.level + 1 if upper else 0
        para.parent = upper or (self.headings[-1] if self.headings else None)
        if para.label:
            self.levels.append((indent, para))

    def _known(self, label: str, read: Label) -> Label:
        """`(i)` is the ninth letter where `(h)` stands open on some level, and the first Roman number elsewhere."""
        same: Label | None = None
        for _, para in reversed(self.levels):
            again = read_label(label, after=para.read)
            if again is None or para.read is None or again.counting != para.read.counting:
                continue
            if again.numbers[-1] == para.read.numbers[-1] + 1:
                return again
            same = same or again
        return same or read

    def _named(self, para: Para) -> None:
        """`PP2 bis (Country C): …` is the text of Country C."""
        found = _NAMED.match(para.block.text)
        if found is None or self.names.heard(found["head"]) is None:
            return
        block = para.block
        block.take(0, 1)
        close = found.end("head") - 1
        colon = block.text[close + 1] == ":"
        block.take(close, close + 1)
        if not colon:
            block.put_in(close, ":")
        block.put_in(0, "[")
        block.put_in(len(block.text), "]")


def _ends(frame: Frame, block: Block, para: Para, rank: int) -> bool:
    if rank:
        return rank <= frame.rank or frame.rank == 99
    if block.indent < frame.indent - 1 and frame.options.opened is None:
        return True
    if para.read is None:
        return False
    entries = [entry for entry in frame.options.choices[-1].entries if isinstance(entry, Para)]
    if _begins_anew(para.read, [entry.read for entry in entries]):
        return True
    labels = [entry.label for entry in entries]
    if frame.last and any(label.rstrip(".:") == frame.last for label in labels):
        return para.read.counting == "number"
    owner = frame.owner
    return (
        owner is not None
        and (para.read.counting, para.read.before) == (owner.counting, owner.before)
        and (
            len(para.read.numbers) == len(owner.numbers)
            and para.read.sort_key > owner.sort_key
            and block.indent <= frame.indent
        )
    )


def _begins_anew(read: Label, before: list[Label | None]) -> bool:
    """Whether the numbers go back, and not to 1 as those of a list do: another section of the text has begun."""
    numbered = [label for label in before if label is not None and label.counting == "number" and not label.before]
    if read.counting != "number" or read.before or not numbered or read.alternative or len(read.numbers) > 1:
        return False
    last = numbered[-1]
    return len(last.numbers) == 1 and read.numbers[0] > 1 and read.sort_key < last.sort_key


def _above(level: tuple[int, Para], para: Para) -> bool:
    """Whether the paragraph on that level is one that `para` belongs under."""
    indent, upper = level
    one, other = upper.read, para.read
    if one is None or other is None:
        return indent + _SAME_COLUMN < para.block.indent
    if one.counting == other.counting == "number" and one.before == other.before:
        if len(other.numbers) > len(one.numbers):
            return other.numbers[: len(one.numbers)] == one.numbers
        return len(other.numbers) == len(one.numbers) and indent + _SAME_COLUMN < para.block.indent
    if one.counting == other.counting:
        return False
    order = {"number": 0, "capital": 0, "capital roman": 0, "letter": 1, "roman": 2}
    if order[one.counting] == order[other.counting]:
        return indent + _SAME_COLUMN < para.block.indent
    return order[one.counting] < order[other.counting] or indent + _SAME_COLUMN < para.block.indent
