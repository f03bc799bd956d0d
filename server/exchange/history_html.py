"""The diff history as one HTML page."""

from server.drafting import Piece
from server.exchange.history import GivenHistory, HistoryEntry, by_paragraph, pieces, said, who
from server.exchange.page import page, state_html, text


def history_html(given: GivenHistory) -> str:
    """The history of one paragraph or of a whole document; what came is underlined, what went is struck through."""
    body = [f'<header><h1 dir="auto">{text(given.title)}</h1><p class="quiet">History of the text</p>']
    body.append(f'<p class="caveat" dir="auto">{text(given.caveat)}</p></header>' if given.caveat else "</header>")
    body.append('<p class="quiet"><ins>underlined</ins>: came in; <del>struck through</del>: went out.</p><main>')
    for number, entries in enumerate(by_paragraph(given.entries).values(), start=1):
        label = entries[-1].label or f"Paragraph {number}"
        items = "".join(_entry(entry, given) for entry in entries)
        body.append(f'<section aria-labelledby="h{number}"><h2 id="h{number}">{text(label)}</h2>')
        body.append(f'<ol class="history">{items}</ol></section>')
    body.append("</main>")
    return page(f"{given.title}: history", given.language, "\n".join(body))


def _entry(entry: HistoryEntry, given: GivenHistory) -> str:
    actor = who(entry, given.names) if given.with_names else ""
    when = f'<time datetime="{text(entry.at)}">{text(entry.at)}</time>'
    sitting = f" · {text(entry.sitting)}" if entry.sitting else ""
    what = f"<b>{text(said(entry))}</b>"
    head = f'<p class="quiet">{when}{sitting} · {f"{text(actor)}: " if actor else ""}{what}</p>'
    words = f'<p class="quiet" dir="auto">{text(entry.words)}</p>' if entry.words and given.with_names else ""
    state = f'<p class="state">{state_html(entry.state)}</p>' if entry.state else ""
    shown = ""
    if entry.before != entry.after:
        inner = "".join(_piece(piece) for piece in pieces(entry, with_names=given.with_names))
        shown = f'<p class="text" dir="auto">{inner}</p>'
    return f'<li id="e{entry.seq}">{head}{words}{shown}{state}</li>'


def _piece(piece: Piece) -> str:
    if piece.what == "kept":
        return text(piece.text)
    element = "ins" if piece.what == "in" else "del"
    return f"<{element}>{text(piece.text)}</{element}>"
