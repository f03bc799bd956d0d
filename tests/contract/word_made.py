"""Word files made for tests: parts written by hand and packed, as small as Word would still open."""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEAD = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{{0}} xmlns:w="{W}" {{1}}>'
_MORE = (
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{own}"><w:name w:val="{name}"/></w:style>'
    for own, name in (("Heading1", "heading 1"), ("Heading2", "heading 2"), ("Title", "Title"), ("TOC1", "toc 1"))
)
DATE = "2026-02-28T16:00:00Z"


def run(text: str, form: str = "", *, gone: bool = False) -> str:
    """A run; `form` are its properties as XML."""
    tag = "delText" if gone else "t"
    properties = f"<w:rPr>{form}</w:rPr>" if form else ""
    return f'<w:r>{properties}<w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'


def put(author: str, text: str) -> str:
    """A run that `author` put in."""
    return f'<w:ins w:id="1" w:author={quoteattr(author)} w:date="{DATE}">{run(text)}</w:ins>'


def cut(author: str, text: str) -> str:
    """A run that `author` deleted."""
    return f'<w:del w:id="1" w:author={quoteattr(author)} w:date="{DATE}">{run(text, gone=True)}</w:del>'


def put_and_cut(author: str, other: str, text: str) -> str:
    """A run that `author` put in and `other` deleted."""
    return f'<w:ins w:id="1" w:author={quoteattr(author)} w:date="{DATE}">{cut(other, text)}</w:ins>'


def par(*runs: str, style: str = "", num: tuple[int, int] | None = None, mark: str = "", more: str = "") -> str:
    """A paragraph: a style's id, a list and level, what became of its end as XML, and more properties."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else ""
    properties += more + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def end(kind: str, author: str) -> str:
    """That a paragraph's end was put in (`ins`) or deleted (`del`)."""
    return f'<w:{kind} w:id="1" w:author={quoteattr(author)} w:date="{DATE}"/>'


def about(comment: int, *runs: str) -> str:
    """Runs that a comment is about."""
    inner = "".join(runs)
    own = f'w:id="{comment}"'
    reference = f"<w:r><w:commentReference {own}/></w:r>"
    return f"<w:commentRangeStart {own}/>{inner}<w:commentRangeEnd {own}/>{reference}"


def levels(*formats: tuple[str, str]) -> str:
    """A definition and list number 1: for each level its format and the text around the number."""
    each = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{way}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (way, text) in enumerate(formats)
    )
    num = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    return f'<w:abstractNum w:abstractNumId="7">{each}</w:abstractNum>{num}'


@dataclass(slots=True)
class WordFile:
    """A file to be packed; `comments` are author and text, their ids counted from 1."""

    body: Iterable[str] = ()
    comments: Iterable[tuple[str, str]] = ()
    numbering: str = ""
    footnotes: str = ""
    header: str = ""
    answers: str = ""
    others: dict[str, bytes] = field(default_factory=dict)

    def packed(self) -> bytes:
        """The bytes of the file."""
        comments = "".join(
            f'<w:comment w:id="{number}" w:author={quoteattr(author)}>'
            f'<w:p w14:paraId="{number:08X}">{run(text)}</w:p></w:comment>'
            for number, (author, text) in enumerate(self.comments, start=1)
        )
        parts = {
            "document": part("document", f"<w:body>{''.join(self.body)}</w:body>"),
            "styles": part("styles", STYLES),
            "comments": part("comments", comments),
            "numbering": part("numbering", self.numbering),
            "footnotes": part("footnotes", self.footnotes),
            "header1": part("hdr", self.header),
            "commentsExtended": part("commentsEx", self.answers),
        }
        files = {f"word/{name}.xml": text.encode() for name, text in parts.items()}
        return packed({"[Content_Types].xml": b"<Types/>", **files, **self.others})


def part(root: str, inner: str) -> str:
    """A part of the package."""
    return _HEAD.format(root, _MORE) + f"{inner}</w:{root}>"


def packed(files: dict[str, bytes]) -> bytes:
    """A zip of these files."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return out.getvalue()
