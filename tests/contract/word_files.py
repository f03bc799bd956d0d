"""Word files, opened by somebody who knows nothing of ours."""

import zipfile
from dataclasses import replace
from io import BytesIO

from lxml import etree

from server.drafting import Content, paragraph_hash, parse
from server.exchange import Given
from server.group import Document, Paragraph

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMES = {"FRA": "France", "JPN": "Japan", "CHE": "Switzerland"}
# The order of the schema (ECMA-376, 17.3.1.26 and 17.3.2.28), as far as what we write.
PARAGRAPH_ORDER = ["pStyle", "keepNext", "numPr", "pBdr", "shd", "bidi", "spacing", "ind", "jc", "rPr"]
RUN_ORDER = ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "vertAlign", "rtl"]


def paragraph(label: str, notation: str | Content, **fields: object) -> Paragraph:
    content = parse(notation) if isinstance(notation, str) else notation
    made = Paragraph(
        id=f"par-{label}", document="d-1", order=f"{len(label)}{label}", label=label, nodes=content.nodes,
        counter=content.counter, hash=paragraph_hash(content, 0, ""),
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]  # fields of Paragraph


def given(*paragraphs: Paragraph, **fields: object) -> Given:
    ordered = [replace(each, order=f"{number:03d}") for number, each in enumerate(paragraphs)]
    document = Document(id="d-1", title="Draft recommendations", symbol="WG/1", language="en")
    made = Given(document=document, paragraphs=ordered, names=NAMES, seq=12, at="2026-02-28T16:00:00+00:00")
    return replace(made, **fields)  # type: ignore[arg-type]  # fields of Given


def name_of(own: "etree._Element") -> str:
    return etree.QName(own).localname


class Word:
    """A file and what is in it."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as file:
            self.parts = {name: file.read(name) for name in file.namelist()}
        self.body = etree.fromstring(self.parts["word/document.xml"])[0]

    def part(self, name: str) -> "etree._Element":
        return etree.fromstring(self.parts[f"word/{name}.xml"])

    def lines(self, *, taken_out: bool = True, put_in: bool = True) -> list[str]:
        """The words of each paragraph, with all changes, or as they were (`put_in` false), or as they will be."""
        out: list[str] = []
        for line in self.body.iter(f"{W}p"):
            words = ""
            for node in line.iter(f"{W}t", f"{W}delText", f"{W}tab"):
                within = {parent.tag for parent in node.iterancestors()}
                if (f"{W}del" in within and not taken_out) or (f"{W}ins" in within and not put_in):
                    continue
                words += "\t" if node.tag == f"{W}tab" else node.text or ""
            out.append(words)
        return out

    def comments(self) -> list[tuple[str, str]]:
        """Author and words of each comment that has its place in the text."""
        placed = {each.get(f"{W}id") for each in self.body.iter(f"{W}commentReference")}
        ranges = [{each.get(f"{W}id") for each in self.body.iter(f"{W}commentRange{end}")} for end in ("Start", "End")]
        assert placed == ranges[0] == ranges[1]
        return [
            (str(each.get(f"{W}author")), "".join(each.itertext()).strip())
            for each in self.part("comments")
            if each.get(f"{W}id") in placed
        ]

    def changes(self) -> list[tuple[str, str, str, str]]:
        """Kind, author, date and words of each change."""
        return [
            (name_of(each), str(each.get(f"{W}author")), str(each.get(f"{W}date")), "".join(each.itertext()))
            for each in self.body.iter(f"{W}ins", f"{W}del")
        ]

    def is_in_order(self) -> None:
        """The children of properties stand as the schema says, and no id of a change stands twice."""
        for tag, order in (("pPr", PARAGRAPH_ORDER), ("rPr", RUN_ORDER)):
            for properties in self.body.iter(f"{W}{tag}"):
                names = [name_of(child) for child in properties if name_of(child) not in {"ins", "del"}]
                assert names == sorted(names, key=order.index)
        ids = [each.get(f"{W}id") for each in self.body.iter(f"{W}ins", f"{W}del")]
        assert len(ids) == len(set(ids))
