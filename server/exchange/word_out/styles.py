"""The look of the file, all of it in named styles, so that a house can put its own in their place."""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from server.kernel import BrokenRule

FONT = "Times New Roman"
PARAGRAPH, CHAPEAU, OPTION, CAVEAT, QUIET = "Draft Paragraph", "Chapeau", "Option Heading", "Caveat", "Quiet"
BRACKET, SPONSOR, OPEN_VALUE, OMISSION = "Bracket", "Sponsor", "Open Value", "Omission"
FOOTNOTE_TEXT, FOOTNOTE_MARK = "Footnote Text", "Footnote Reference"
_INK, _GREY, _BLUE = RGBColor(0, 0, 0), RGBColor(0x59, 0x59, 0x59), RGBColor(0x17, 0x4A, 0x8C)


def make_styles(document: Document) -> None:
    """Sets the styles that the library's own file has, and adds ours."""
    for name, size, bold in (("Normal", 11, False), ("Title", 16, True), ("Heading 1", 14, True)):
        _set(document, name, size, bold=bold)
    for level in range(2, 7):
        _set(document, f"Heading {level}", 12, bold=True)
    for name in ("Header", "Footer"):
        _set(document, name, 9, bold=False)
    ours = ((PARAGRAPH, 11, 8), (CHAPEAU, 11, 8), (QUIET, 9, 2), (CAVEAT, 10, 8), (FOOTNOTE_TEXT, 9, 0))
    for name, size, after in ours:
        style = _paragraph_style(document, name)
        style.paragraph_format.space_after = Pt(after)
        style.font.size = Pt(size)
    option = _paragraph_style(document, OPTION)
    option.font.bold = True
    option.paragraph_format.keep_with_next = True
    _character_style(document, BRACKET).font.bold = True
    sponsor = _character_style(document, SPONSOR)
    sponsor.font.size, sponsor.font.color.rgb = Pt(9), _BLUE
    _character_style(document, OPEN_VALUE).font.bold = True
    omission = _character_style(document, OMISSION)
    omission.font.italic, omission.font.color.rgb = True, _GREY
    _character_style(document, FOOTNOTE_MARK).font.superscript = True


def _set(document: Document, name: str, size: int, *, bold: bool) -> None:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise BrokenRule("the library's file has this style")
    _plain(style, size, bold=bold)


def _paragraph_style(document: Document, name: str) -> ParagraphStyle:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if not isinstance(style, ParagraphStyle):
        raise BrokenRule("a style is of the kind that was asked for")
    style.base_style = document.styles["Normal"]
    return style


def _character_style(document: Document, name: str) -> CharacterStyle:
    style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
    if not isinstance(style, CharacterStyle):
        raise BrokenRule("a style is of the kind that was asked for")
    return style


def _plain(style: ParagraphStyle, size: int, *, bold: bool) -> None:
    style.font.size, style.font.bold, style.font.color.rgb = Pt(size), bold, _INK
    if bold:
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(14), Pt(6)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)
