"""`6` and `6 alt` are two texts of one place; `6 bis` is one put in between, or another text: the reader is asked."""

from server.drafting import Finding
from server.exchange.import_tree import Choice, Entry, Options, Para


def alternatives_joined(entries: list[Entry], findings: list[Finding]) -> list[Entry]:
    """The entries with each `alt` in an option beside the paragraph that it is another text of."""
    for entry in entries:
        if isinstance(entry, Options):
            for choice in entry.choices:
                choice.entries = alternatives_joined(choice.entries, findings)
    out: list[Entry] = []
    for entry in entries:
        read = entry.read if isinstance(entry, Para) else None
        if not isinstance(entry, Para) or read is None or not read.alternative:
            out.append(entry)
            if isinstance(entry, Para) and read is not None and read.put_in > 1:
                _ask_about_bis(entry, findings)
            continue
        begin = _stem_at(out, entry)
        if begin is None:
            text = "no paragraph before it has that number: it stands as a paragraph of its own"
            findings.append(Finding("alt-alone", entry.block.line, 1, entry.label, text))
            out.append(entry)
            continue
        first = out[begin]
        if not isinstance(first, Options):
            first = Options([Choice("", out[begin:])], "", entry.block.line)
            out[begin:] = [first]
        first.choices.append(Choice("", [entry]))
    return _with_subparagraphs(out)


def _stem_at(out: list[Entry], alternative: Para) -> int | None:
    """Where the paragraph begins that `alternative` is another text of: the last of that number on the same level."""
    read = alternative.read
    for index in range(len(out) - 1, -1, -1):
        entry = out[index]
        if isinstance(entry, Options):
            entries = entry.choices[0].entries
            entry = entries[0] if entries and not entry.label and not entry.choices[0].label else entry
        if not isinstance(entry, Para) or entry.is_a == "heading":
            return None
        other = entry.read
        if entry.level <= alternative.level and other is not None and read is not None:
            same = (other.before, other.numbers, other.put_in, other.letter) == (
                read.before,
                read.numbers,
                read.put_in,
                read.letter,
            )
            return index if same else None
        if entry.level < alternative.level:
            return None
    return None


def _with_subparagraphs(entries: list[Entry]) -> list[Entry]:
    """Subparagraphs go with the alternative that they stand under."""
    out: list[Entry] = []
    for entry in entries:
        before = out[-1] if out else None
        last = before.choices[-1].entries if isinstance(before, Options) and not before.choices[-1].label else []
        upper = last[0] if last else None
        if isinstance(entry, Para) and isinstance(upper, Para) and _under(entry, upper):
            last.append(entry)
        else:
            out.append(entry)
    return out


def _under(para: Para, upper: Para) -> bool:
    return upper.read is not None and upper.read.alternative > 0 and para.level > upper.level


def _ask_about_bis(para: Para, findings: list[Finding]) -> None:
    text = para.block.text
    if text.startswith("[") and text.rstrip(" .;,").endswith("]"):
        suggestion = "read as a paragraph put in between; make it an option if it is another text of the one before"
        findings.append(Finding("bis", para.block.line, 1, para.label, suggestion))
