"""Brackets that open in one paragraph and close in another: they are options over the paragraphs between."""

from dataclasses import dataclass, field

from server.drafting import Finding, unbalanced
from server.exchange.import_tree import Choice, Entry, Options, Para

PARAGRAPHS_APART_MAX = 60
"""Farther apart, two halves of a bracket hardly belong together."""
_SHOWN_CHARS = 60
_AFTER = frozenset(" .;:,]*")


@dataclass(slots=True)
class _Open:
    index: int
    para: Para
    at: int


@dataclass(slots=True)
class Spanning:
    """Works through an outline, innermost options first; `findings` name both ends of each bracket."""

    findings: list[Finding] = field(default_factory=list)

    def work(self, entries: list[Entry]) -> list[Entry]:
        """The entries with brackets over paragraphs as options."""
        for entry in entries:
            if isinstance(entry, Options):
                for choice in entry.choices:
                    choice.entries = self.work(choice.entries)
                self._close(entry)
        return self._joined(entries)

    def _close(self, options: Options) -> None:
        """The bracket that opened before the first alternative closes at the end of the last one."""
        if options.opened is None:
            return
        line, column = options.opened
        last = options.choices[-1].entries[-1] if options.choices[-1].entries else None
        stray = unbalanced(last.block.text)[1] if isinstance(last, Para) else []
        if isinstance(last, Para) and stray and not last.block.text[stray[-1] + 1 :].strip(" .;:,]*"):
            place = last.block.place(stray[-1])
            last.block.take(stray[-1], stray[-1] + 1)
            self._tell(
                "bracket-over-paragraphs", (line, column), options.choices[0].label, f"it closes at {_where(place)}"
            )
            return
        where = f", after line {last.block.line}" if isinstance(last, Para) else ""
        suggestion = f"it could close at the end of the last of these options{where}; read so"
        self._tell("not-closed", (line, column), "[" + options.choices[0].label, suggestion)

    def _joined(self, entries: list[Entry]) -> list[Entry]:
        pairs = self._pairs(entries)
        wholes: list[tuple[int, int]] = []
        for opened, index, para, at in pairs:
            if _is_whole(opened, para, at):
                wholes.append((opened.index, index))
            else:
                self._piece_by_piece(entries, opened, index)
        return self._wrapped(entries, wholes)

    def _pairs(self, entries: list[Entry]) -> list[tuple[_Open, int, Para, int]]:
        """Each bracket that opens in a paragraph and closes in a later one, the inner ones first; told at both ends."""
        open_now: list[_Open] = []
        pairs: list[tuple[_Open, int, Para, int]] = []
        for index, entry in enumerate(entries):
            if not isinstance(entry, Para):
                continue
            if entry.is_a == "heading":
                open_now = []
            opened, stray = unbalanced(entry.block.text)
            for at in stray:
                while open_now and index - open_now[-1].index > PARAGRAPHS_APART_MAX:
                    open_now.pop()
                if open_now:
                    pairs.append((open_now.pop(), index, entry, at))
            open_now += [_Open(index, entry, at) for at in opened]
        for opening, _, para, at in pairs:
            begins, ends = opening.para.block.place(opening.at), para.block.place(at)
            text = opening.para.block.text[opening.at : opening.at + _SHOWN_CHARS]
            self._tell("bracket-over-paragraphs", begins, text, f"it closes at {_where(ends)}")
            text = para.block.text[max(at - _SHOWN_CHARS, 0) : at + 1]
            self._tell("bracket-over-paragraphs-closes", ends, text, f"it opened at {_where(begins)}")
        return pairs

    def _piece_by_piece(self, entries: list[Entry], opened: _Open, last: int) -> None:
        """A bracket that opens or closes in mid-paragraph: each paragraph gets its part of it."""
        for index in range(opened.index, last + 1):
            entry = entries[index]
            if not isinstance(entry, Para):
                continue
            block = entry.block
            if index > opened.index:
                block.put_in(0, "[")
            if index < last:
                end = len(block.text.rstrip(" .;:,")) if index == opened.index else len(block.text)
                block.put_in(max(end, 1), "]")

    def _wrapped(self, entries: list[Entry], wholes: list[tuple[int, int]]) -> list[Entry]:
        """The entries with each whole bracket as an option, the inner ones within the outer."""
        out: list[Entry | None] = list(entries)
        for first, last in sorted(wholes, key=lambda span: (span[1] - span[0], span)):
            line = _unbracketed(entries[first], entries[last])
            inner = [entry for entry in out[first : last + 1] if entry is not None]
            out[first : last + 1] = [Options([Choice("", inner), Choice()], "", line), *([None] * (last - first))]
        return [entry for entry in out if entry is not None]

    def _tell(self, code: str, place: tuple[int, int], text: str, suggestion: str) -> None:
        self.findings.append(Finding(code, *place, text, suggestion))


def _is_whole(opened: _Open, para: Para, at: int) -> bool:
    """Whether a bracket takes in whole paragraphs, but for the signs at the end and notes."""
    text = opened.para.block.text[: opened.at]
    after = para.block.text[at + 1 :]
    while after.lstrip().startswith("{") and "}" in after:
        after = after[after.index("}") + 1 :]
    return not text.strip(" [*") and all(sign in _AFTER for sign in after)


def _unbracketed(begin: Entry, end: Entry) -> int:
    """Takes the two halves out of the paragraphs, the innermost there are; the line in which the bracket opened."""
    if not isinstance(begin, Para) or not isinstance(end, Para):
        return 0
    at = unbalanced(begin.block.text)[0][-1]
    line, _ = begin.block.place(at)
    begin.block.take(at, at + 1)
    at = unbalanced(end.block.text)[1][0]
    end.block.take(at, at + 1)
    return line


def _where(place: tuple[int, int]) -> str:
    return f"line {place[0]}, column {place[1]}"
