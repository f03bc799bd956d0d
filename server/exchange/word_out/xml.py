"""Elements of WordprocessingML, made by name; and what a file must not be given: an id twice, or a sign XML forbids."""

import re
import unicodedata

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import QName, _Element

Element = _Element
_FORBIDDEN = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def element(name: str, /, *children: Element, **attributes: str) -> Element:
    """`element("w:ins", run, id="1")`: the attributes are of the same namespace as `w`."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    for child in children:
        made.append(child)
    return made


def text_element(name: str, text: str) -> Element:
    """`w:t` or `w:delText` that keeps its blanks."""
    made = OxmlElement(name)
    made.set(qn("xml:space"), "preserve")
    made.text = allowed(text)
    return made


def allowed(text: str) -> str:
    """The text without what no XML file may hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def runs_right_to_left(text: str) -> bool:
    """Whether any sign of the text is of a script that is written from right to left."""
    return any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in text)


def local_name(own: Element) -> str:
    """The element's name without its namespace."""
    return QName(own).localname


class Counter:
    """Ids of changes and bookmarks: each number once in a file."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> str:
        """The next number."""
        self._last += 1
        return str(self._last)
