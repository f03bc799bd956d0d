"""The names of Word's XML, and what is asked of an element again and again."""

from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"

_OFF = frozenset({"0", "false", "off", "none"})


def value(element: etree._Element | None, name: str = "val") -> str:
    """The attribute `w:NAME`, "" where there is none."""
    return "" if element is None else str(element.get(f"{W}{name}", ""))


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The element at `path` below, each step a name of Word's."""
    for step in path:
        if element is None:
            return None
        element = element.find(f"{W}{step}")
    return element


def number(text: str) -> int | None:
    """A whole number of at most nine digits."""
    return int(text) if text.lstrip("-").isdecimal() and len(text) < 10 and text.isascii() else None


def is_on(properties: etree._Element | None, name: str) -> bool | None:
    """Whether a property is switched on, None where nothing is said."""
    found = child(properties, name)
    return None if found is None else value(found) not in _OFF


def children(element: etree._Element) -> Iterator[etree._Element]:
    """The elements within; of alternatives for other programs the first that says something."""
    for inner in element:
        if not isinstance(inner.tag, str):
            continue
        if inner.tag == f"{MC}AlternateContent":
            yield from _chosen(inner)
        else:
            yield inner


def _chosen(alternatives: etree._Element) -> Iterator[etree._Element]:
    for one in alternatives:
        if isinstance(one.tag, str) and any(text_of(one)):
            yield from children(one)
            return


def text_of(element: etree._Element) -> Iterator[str]:
    """Every piece of text in `element`, what was deleted included, once; this is what characters in are counted by."""
    stack = [element]
    while stack:
        one = stack.pop()
        if one.tag in _TEXTS:
            if one.text:
                yield one.text
        elif one.tag == f"{W}noBreakHyphen":
            yield NO_BREAK_HYPHEN
        elif one.tag == f"{W}sym":
            yield symbol(one)
        else:
            stack += reversed(list(children(one)))


NO_BREAK_HYPHEN = "\u2011"
_TEXTS = frozenset({f"{W}t", f"{W}delText", f"{M}t"})


def symbol(element: etree._Element) -> str:
    """The character of a `w:sym`."""
    code = value(element, "char")
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    return chr(point) if 0x20 <= point < 0xD800 or 0xE000 <= point < 0x110000 else ""
