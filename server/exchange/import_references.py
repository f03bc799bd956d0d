"""References on the way in: *paragraph 14 bis above* means a paragraph of this text, and follows its number from then.

Only what cannot mean another paper is read so: a number before *above* or *below*, in English, French or Spanish, which
one paragraph of the text has and no other. "Paragraph 18 of decision 2/CMA.3" stays as words. Of *paragraph 4 (a)
above* the 4 is the reference, and *(a)* stays beside it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from server.drafting import LATIN, Bracket, Finding, Node, Reference, Run, cited, read_label
from server.exchange.import_source import Line
from server.library import REFERENCE_BY_PLACE, ImportedParagraph

_PUT_IN = "|".join(LATIN)
_NUMBER = rf"(?:(?:PP|OP)\s?)?\d+(?:\.\d+)*[A-Z]?(?:\s(?:{_PUT_IN}))?(?:\salt(?:\s\d+)?)?"
_UNDER = r"(?:\s?\([a-z]{1,4}\))*"
_BETWEEN = r"(?:,\s(?:and\s|or\s|et\s|ou\s|y\s|o\s)?|\s(?:and|or|to|et|ou|à|y|o|a)\s|\s?[–−-]\s?)"
_MENTION = re.compile(
    rf"""\b(?:paragraphes?|paragraphs?|párrafos?|paras?\.?)\s
    (?P<numbers>{_NUMBER}{_UNDER}(?:{_BETWEEN}{_NUMBER}{_UNDER})*)
    ,?\s(?:above|below|ci-dessus|ci-dessous|supra|infra|anterior(?:es)?|precedentes?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_FOLLOWS = "its number follows when paragraphs are renumbered"
_ONE = re.compile(rf"(?<![\w.(]){_NUMBER}(?![\w.]*\w)")


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    place: int


def referring(
    paragraphs: Sequence[ImportedParagraph], lines: Sequence[Line]
) -> tuple[tuple[ImportedParagraph, ...], tuple[Finding, ...]]:
    """The paragraphs with their references, and each of these as a finding where it stands in the source."""
    places = _places(paragraphs)
    if not places:
        return tuple(paragraphs), ()
    out: list[ImportedParagraph] = []
    findings: list[Finding] = []
    for paragraph in paragraphs:
        mentions: list[str] = []
        nodes = _nodes(paragraph.content.nodes, places, mentions)
        if not mentions:
            out.append(paragraph)
            continue
        out.append(replace(paragraph, content=replace(paragraph.content, nodes=nodes)))
        findings += [_finding(mention, paragraph.line, lines) for mention in mentions]
    return tuple(out), tuple(findings)


def _places(paragraphs: Sequence[ImportedParagraph]) -> Mapping[str, int]:
    """Numbers that one paragraph has and no other, each with that paragraph's place, counted from 1."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for place, paragraph in enumerate(paragraphs, start=1):
        label = read_label(paragraph.label)
        if label is None or label.counting != "number" or "(" in label.before:
            continue
        name = _name(paragraph.label)
        if name in found:
            twice.add(name)
        found[name] = place
    return {name: place for name, place in found.items() if name not in twice}


def _name(label: str) -> str:
    return re.sub(r"\s+", "", cited(label)).casefold()


def _nodes(nodes: tuple[Node, ...], places: Mapping[str, int], mentions: list[str]) -> tuple[Node, ...]:
    out: list[Node] = []
    for node in nodes:
        match node:
            case Run(text=text):
                out += _parted(node, list(_found(text, places, mentions)))
            case Bracket(alternatives=alternatives):
                inside = tuple(replace(a, nodes=_nodes(a.nodes, places, mentions)) for a in alternatives)
                out.append(replace(node, alternatives=inside))
            case _:
                out.append(node)
    return tuple(out)


def _found(text: str, places: Mapping[str, int], mentions: list[str]) -> Iterator[_Found]:
    for mention in _MENTION.finditer(text):
        ones = list(_ONE.finditer(text, mention.start("numbers"), mention.end("numbers")))
        known = [_Found(one.start(), one.end(), places[_name(one[0])]) for one in ones if _name(one[0]) in places]
        if known:
            mentions.append(mention[0])
        yield from known


def _parted(run: Run, found: Sequence[_Found]) -> Iterator[Node]:
    at = 0
    for one in found:
        if one.start > at:
            yield replace(run, text=run.text[at : one.start])
        yield Reference(f"{REFERENCE_BY_PLACE}{one.place}", run.text[one.start : one.end])
        at = one.end
    if at < len(run.text):
        yield replace(run, text=run.text[at:])


def _finding(mention: str, line: int, lines: Sequence[Line]) -> Finding:
    # The source may break a line within the words, or draw a bracket there: then the paragraph's first line is named.
    for each in lines[max(line - 1, 0) : line + 200]:
        if (column := each.text.find(mention)) >= 0:
            return Finding(
                "reference", each.number, column + 1, mention, "its number follows when paragraphs are renumbered"
            )
    return Finding("reference", line, 1, mention, "its number follows when paragraphs are renumbered")
