"""A document as one HTML page: with states in words, names as far as the reader may see them, ready to print."""

from collections.abc import Mapping, Sequence

from server.drafting import Content
from server.exchange.content_html import content_html
from server.exchange.given import Alternately, Closing, Given, Opening, as_read, in_order
from server.exchange.page import legend, page, state_html, text
from server.group import AT_THE_HEAD, OptionAlternative, Paragraph, Position

_HELD = {
    "support": "supports",
    "live_with": "can live with it",
    "object": "objects",
    "reserve": "reserves",
    "dissociate": "dissociates itself",
}
_READINGS = {"": "with brackets", "brackets": "with brackets", "base": "as it stood", "clean": "only what is clean"}


def export_html(given: Given) -> str:
    """The page; nothing in it comes from elsewhere, and nothing that anybody typed can act in it."""
    held: dict[str, list[Position]] = {}
    for position in given.positions:
        if position.standing and not position.to_be_confirmed:
            held.setdefault(position.target.paragraph or position.target.option, []).append(position)
    body = [_head(given), '<main aria-label="Text">']
    for step in in_order(given.paragraphs, given.options):
        match step:
            case Paragraph():
                body.append(_paragraph(step, held.get(step.id, ()), given))
            case Opening(option=option):
                label = f"Options {option.label}".strip()
                body.append(f'<section class="option" aria-label="{text(label)}">')
                body.append(f"<h3>{text(option.label)}</h3>" if option.label else "")
            case Alternately(alternative=alternative, number=number):
                label = alternative.label or f"Alternative {number}"
                who = _names(alternative.sponsors, given) if given.with_names else ""
                body.append(f"<h3>{text(label)}{f' <span class=who>{text(who)}</span>' if who else ''}</h3>")
                body.append("" if alternative.items else f'<p class="omit">{text(_goes(alternative, given))}</p>')
            case Closing(option=option):
                body.append("</section>")
    body += ["</main>", legend(), _foot(given)]
    return page(given.document.title, given.document.language, "\n".join(filter(None, body)))


def _goes(alternative: OptionAlternative, given: Given) -> str:
    """What an alternative without paragraphs says: where the text goes, or that there is none."""
    if alternative.moves_to == AT_THE_HEAD:
        return "moved to the head"
    label = next((p.label or "the heading" for p in given.paragraphs if p.id == alternative.moves_to), "")
    return f"moved to stand after {label}" if label else "moved" if alternative.moves_to else "no text"


def _head(given: Given) -> str:
    document = given.document
    reading = _READINGS.get(given.reading) or f"with the proposals of {given.names.get(given.reading, given.reading)}"
    when = f", as of {given.at}" if given.at else ""
    lines = [f'<p class="quiet">{text(given.group)}</p>' if given.group else ""]
    lines.append(f'<h1 dir="auto">{text(document.title)}</h1>')
    symbol = f"{document.symbol} · " if document.symbol else ""
    lines.append(f'<p class="quiet">{text(f"{symbol}{document.is_a}{when}; shown {reading}")}</p>')
    lines.append(f'<p class="caveat" dir="auto">{text(document.caveat)}</p>' if document.caveat else "")
    return f"<header>{''.join(lines)}</header>"


def _foot(given: Given) -> str:
    document = given.document
    number = f" · event {given.seq}" if given.seq else ""
    caveat = f" · {document.caveat}" if document.caveat else ""
    return f"<footer><p>{text(f'{document.is_a}{number}{caveat}')}</p></footer>"


def _paragraph(paragraph: Paragraph, held: Sequence[Position], given: Given) -> str:
    content = as_read(paragraph.content, given.reading)
    old = f" <del>{text(paragraph.old_label)}</del>" if paragraph.old_label else ""
    label = f'<div class="label">{text(paragraph.label)}{old}</div>'
    if content is None:
        words = '<p class="text omit">[not agreed: left out of this reading]</p>'
    else:
        words = f'<p class="text" dir="auto">{_words(content, given)}</p>'
    state = (
        f'<div class="state">{state_html(paragraph.state)}{_missing(paragraph, given)}{_positions(held, given)}</div>'
    )
    if paragraph.is_a == "heading":
        level = min(paragraph.level + 2, 4)
        inner = _words(content, given) if content is not None else text(paragraph.label)
        words = f'<h{level} class="text" dir="auto">{inner}</h{level}>'
    own = f'data-level="{paragraph.level}" id="{text(paragraph.id)}"'
    return f'<article class="paragraph" {own}>{label}{words}{state}</article>'


def _words(content: Content, given: Given) -> str:
    return content_html(content.nodes, given.names, with_names=given.with_names) or '<span class="omit">no text</span>'


def _missing(paragraph: Paragraph, given: Given) -> str:
    agreement = paragraph.agreement
    if agreement is None or not agreement.missing or not given.with_names:
        return ""
    by = f", by {agreement.confirm_by}" if agreement.confirm_by else ""
    return f" <span>({text(_names(agreement.missing, given) + by)})</span>"


def _positions(held: Sequence[Position], given: Given) -> str:
    """Who holds what; without names only that there is an objection."""
    if not given.with_names:
        objections = sum(position.position == "object" for position in held)
        return '<ul class="names"><li>one objection or more</li></ul>' if objections else ""
    lines = [f"{given.names.get(p.delegation, p.delegation)} {_HELD.get(p.position, p.position)}" for p in held]
    return f'<ul class="names">{"".join(f"<li>{text(line)}</li>" for line in lines)}</ul>' if lines else ""


def _names(codes: Sequence[str], given: Given) -> str:
    names: Mapping[str, str] = given.names
    return ", ".join(names.get(code, code) for code in codes)
