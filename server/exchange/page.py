"""What every exported page shares: escaping, the words and signs of states, its style for screen and print."""

from html import escape

from server.group import State

STATES: dict[State, tuple[str, str]] = {
    "agreed": ("✓", "agreed"),
    "provisionally agreed": ("◐", "agreed ad referendum"),
    "in question": ("?", "before the Group"),
    "bracketed": ("[ ]", "bracketed"),
    "contested": ("✕", "not agreed"),
    "clean": ("○", "clean"),
    "deleted": ("–", "deleted"),
}
"""A sign and a word for each state of a paragraph: never colour alone."""

_STYLE = """
:root { color-scheme: light; --ink: #1a1a1a; --quiet: #595959; --line: #c8c8c8; --paper: #fff;
  --agreed: #14643a; --provisional: #7a4b00; --question: #174a8c; --objection: #9b1c1c; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 56rem; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.55 Georgia, "Times New Roman", "Noto Serif", serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2, h3, h4 { font-size: 1.125rem; margin: 1.75rem 0 .5rem; }
.quiet, .state, .who, .names, .label, nav, footer { font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; }
.quiet, .who, footer { color: var(--quiet); font-size: .875rem; }
.caveat { border-block: 1px solid var(--line); padding-block: .5rem; margin-block: 1rem; }
.paragraph { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr) 11rem; gap: 0 1rem; margin-block: .75rem; }
.paragraph[data-level="1"] { padding-inline-start: 2rem; } .paragraph[data-level="2"] { padding-inline-start: 4rem; }
.paragraph[data-level="3"] { padding-inline-start: 6rem; }
.label { font-size: .9375rem; text-align: end; overflow-wrap: anywhere; } .label del { color: var(--quiet); }
.text { margin: 0; overflow-wrap: break-word; max-width: 72ch; }
.state { font-size: .8125rem; color: var(--quiet); } .state b { font-weight: 600; }
.state-agreed { color: var(--agreed); } .state-provisionally-agreed { color: var(--provisional); }
.state-in-question { color: var(--question); } .state-contested { color: var(--objection); }
.bracket > .sign { font-weight: 700; } .bracket .bracket > .sign { font-weight: 400; }
.who { font-variant-caps: small-caps; font-size: .8125rem; } .omit { font-style: italic; color: var(--quiet); }
.note { font-size: .875rem; color: var(--quiet); } .open { border-bottom: 1px dashed currentColor; }
.option { border: 1px solid var(--line); border-inline-start-width: 4px;
  padding: .25rem 1rem 1rem; margin-block: 1rem; }
.option h3 { margin-block: .75rem .25rem; font: 600 .9375rem system-ui, sans-serif; }
ul.names { margin: .25rem 0 0; padding-inline-start: 1.1rem; font-size: .8125rem; color: var(--quiet); }
ins { text-decoration: underline; text-decoration-thickness: 2px; } del { text-decoration: line-through; }
table { border-collapse: collapse; } th, td { text-align: start; padding: .2rem .75rem .2rem 0; vertical-align: top; }
ol.history { list-style: none; padding: 0; }
ol.history > li { border-top: 1px solid var(--line); padding-block: .75rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) { .paragraph { grid-template-columns: 3.5rem minmax(0, 1fr); }
  .state { grid-column: 2; } }
@media (forced-colors: active) { .bracket > .sign, .state b { color: CanvasText; } }
@media print { body { max-width: none; padding: 0; font-size: 11pt; }
  .paragraph, .option, li { break-inside: avoid-page; }
  h1, h2, h3 { break-after: avoid-page; } @page { margin: 2cm; @bottom-right { content: counter(page); } } }
"""


def text(value: str) -> str:
    """Any text as HTML."""
    return escape(value, quote=True)


def page(title: str, language: str, body: str) -> str:
    """A whole page that needs nothing else: no script, no file, no address."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!DOCTYPE html>\n<html lang="{text(language or "en")}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>{text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def state_html(state: State) -> str:
    """A state by its sign and its word."""
    sign, word = STATES[state]
    kind = state.replace(" ", "-")
    return f'<span class="state-{kind}"><b aria-hidden="true">{text(sign)}</b> {text(word)}</span>'


def legend() -> str:
    """What the signs on the page mean."""
    rows = "".join(f'<tr><th scope="row">{text(sign)}</th><td>{text(word)}</td></tr>' for sign, word in STATES.values())
    signs = (
        ("[ one | two ]", "text that is not agreed: one of the alternatives, or no text, will stand"),
        ("{ … }", "a drafting note, no part of the text"),
    )
    rows += "".join(f'<tr><th scope="row">{text(sign)}</th><td>{text(word)}</td></tr>' for sign, word in signs)
    return f'<section aria-labelledby="legend"><h2 id="legend">Signs on these pages</h2><table>{rows}</table></section>'
