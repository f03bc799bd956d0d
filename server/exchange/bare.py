"""A page for bad connections: words alone, no script, no picture, no file; it asks for itself again."""

import re
from dataclasses import dataclass
from html import escape

PAGE_BYTES_MAX = 30_000
PART_BYTES_MAX = 20_000
"""So many bytes of text stand on one page; the rest of it goes over to the next."""

_STYLE = (
    "body{margin:0 auto;padding:12px 14px;max-width:42em;font:1.06rem/1.55 Georgia,serif;color:#1a1a1a;"
    "background:#fff;overflow-wrap:anywhere}h1{font:600 1rem/1.4 sans-serif;margin:0}p{margin:.7em 0}"
    ".q{font-size:.85rem;color:#595959;font-family:sans-serif}"
    ".a{border-inline-start:4px solid #174a8c;padding-inline-start:10px;font-family:sans-serif}"
    "label,input,button{display:block;font:1rem sans-serif;margin:.4em 0}"
)


_WORDS = re.compile(r"\S{1,2000}\s?|\s")
"""Words with the space behind them; what is written without spaces is divided after so many characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bare:
    """What stands on the page, as lines of text. `paging` says "page 1 of 2", `on` and `back` name the links."""

    language: str
    text_language: str
    title: str
    about: tuple[str, ...]
    """What it is, what kind of sitting this is, as of when."""
    question: tuple[str, ...]
    """The question's words and its end; nothing where none is open."""
    text: tuple[str, ...]
    running: tuple[str, ...]
    """Silences, each with its deadline."""
    footer: str
    paging: str
    on: str
    back: str
    seconds: int
    """After so long it asks for itself again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """The words of the form by which one signs in without a script."""

    language: str
    title: str
    how: str
    email: str
    password: str
    enter: str
    wrong: str = ""


def parts(lines: tuple[str, ...], bytes_max: int = PART_BYTES_MAX) -> list[tuple[str, ...]]:
    """The lines over pages, each of at most so many bytes as HTML; what is longer is divided between words."""
    pages: list[tuple[str, ...]] = []
    page: list[str] = []
    room = bytes_max
    for line in lines:
        for piece in _pieces(line, bytes_max):
            size = _size(piece)
            if page and size > room:
                pages.append(tuple(page))
                page, room = [], bytes_max
            page.append(piece)
            room -= size
    return [*pages, tuple(page)] if page or not pages else pages


def _pieces(line: str, bytes_max: int) -> list[str]:
    if _size(line) <= bytes_max:
        return [line]
    pieces: list[str] = []
    words: list[str] = []
    room = bytes_max - _size("")
    for word in _WORDS.findall(line):
        needs = len(_text(word).encode())
        if words and needs > room:
            pieces.append("".join(words))
            words, room = [], bytes_max - _size("")
        words.append(word)
        room -= needs
    return [*pieces, "".join(words)]


def _size(line: str) -> int:
    return len(_text(line).encode()) + len("<p></p>\n")


def bare_html(page: Bare, number: int, count: int) -> str:
    """The page; `number` of `count` pages, the first is 1."""
    body = [f"<h1>{_text(page.title)}</h1>", f'<p class="q">{_text(" · ".join(page.about))}</p>']
    if page.question:
        body.append(f'<div class="a" role="status">{_lines(page.question)}</div>')
    runs = f'lang="{_text(page.text_language)}" dir="{_direction(page.text_language)}"'
    body.append(f"<div {runs}>{_lines(page.text)}</div>")
    if count > 1:
        body.append(f'<p class="q">{_text(page.paging)}{_turning(page, number, count)}</p>')
    if page.running:
        body.append(f'<div class="q">{_lines(page.running)}</div>')
    body.append(f'<p class="q">{_text(page.footer)}</p>')
    again = f'<meta http-equiv="refresh" content="{page.seconds}">'
    return _whole(page.language, page.title, again, "\n".join(body))


def door_html(door: Door) -> str:
    """The form by which one signs in."""
    wrong = f'<p role="alert">{_text(door.wrong)}</p>' if door.wrong else ""
    return _whole(
        door.language,
        door.title,
        "",
        f'<h1>{_text(door.title)}</h1>{wrong}<p>{_text(door.how)}</p><form method="post">'
        f'<label for="e">{_text(door.email)}</label>'
        '<input id="e" name="email" type="email" autocomplete="username" required>'
        f'<label for="p">{_text(door.password)}</label>'
        '<input id="p" name="password" type="password" autocomplete="current-password" required>'
        f"<button>{_text(door.enter)}</button></form>",
    )


def _turning(page: Bare, number: int, count: int) -> str:
    back = f' · <a href="?page={number - 1}">{_text(page.back)}</a>' if number > 1 else ""
    on = f' · <a href="?page={number + 1}">{_text(page.on)}</a>' if number < count else ""
    return back + on


def _lines(lines: tuple[str, ...]) -> str:
    return "".join(f"<p>{_text(line)}</p>\n" for line in lines)


def _whole(language: str, title: str, head: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{_text(language)}" dir="{_direction(language)}">\n<head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{head}'
        f"<title>{_text(title)}</title><style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _direction(language: str) -> str:
    return "rtl" if language.split("-", maxsplit=1)[0] in {"ar", "fa", "he", "ur"} else "ltr"


def _text(value: str) -> str:
    return escape(value, quote=True)
