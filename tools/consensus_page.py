"""Writes docs/consensus.md from the table of consensus: the diagrams, the rows, what each guard says.

.venv/bin/python -m tools.consensus_page          writes the page
.venv/bin/python -m tools.consensus_page --check  says whether it is fresh
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from server.consensus import TABLE, Rule

PAGE = Path(__file__).parent.parent / "docs" / "consensus.md"

HEAD = """# Consensus

Written from `server/consensus/table.py` by `tools/consensus_page.py`; the prose above the table is there. What is not
in the table is refused, and everything is as it was.

A paragraph becomes agreed only by a gavel, or by the announcement of a silence that was not broken, on exactly the text
that it still has. Every state of small worlds is explored in `tests/machine`, and no guard below can be removed without
a test that fails.
"""


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for machine, title in (("question", "## A question"), ("text", "## A text"), ("document", "## A document")):
        rules = [rule for rule in TABLE if rule.of == machine]
        parts += [title, "", *_diagram(rules), "", *_rows(rules), ""]
    parts += ["## Guards", "", *_guards()]
    return "\n".join(parts).rstrip() + "\n"


def _diagram(rules: list[Rule]) -> Iterator[str]:
    yield "```mermaid"
    yield "stateDiagram-v2"
    names = {state: state.replace(" ", "_") for rule in rules for state in (rule.state, rule.then)}
    for state, name in names.items():
        yield f'    state "{state}" as {name}'
    seen: dict[tuple[str, str, str], None] = {}
    for rule in rules:
        seen[(names[rule.state], names[rule.then], _said(rule.act.__name__))] = None
    for start, end, act in seen:
        yield f"    {start} --> {end}: {act}"
    yield "```"


def _rows(rules: list[Rule]) -> Iterator[str]:
    yield "| in | when | and | needs | then |"
    yield "|---|---|---|---|---|"
    for rule in rules:
        when = ", ".join(_said(choice.__name__) for choice in rule.when)
        needs = ", ".join(_said(guard.__name__) for guard in rule.needs)
        then = f"{rule.then}, without this text" if rule.takes_out else rule.then
        yield f"| {rule.state} | {_said(rule.act.__name__)} | {when} | {needs} | {then} |"


def _guards() -> Iterator[str]:
    found: dict[str, Callable[..., object]] = {}
    for rule in TABLE:
        found |= {guard.__name__: guard for guard in (*rule.when, *rule.needs)}
    for name in sorted(found):
        yield f"- *{_said(name)}*: {(found[name].__doc__ or '').strip()}"


def _said(name: str) -> str:
    """`ObjectToQuestion` and `period_has_run` as one says them."""
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    return spaced.replace("_", " ").strip()


def main() -> int:
    """Write the page, or with `--check` compare it."""
    if "--check" in sys.argv[1:]:
        fresh = PAGE.exists() and PAGE.read_text(encoding="utf-8") == page()
        print("fresh" if fresh else "docs/consensus.md is not fresh: python -m tools.consensus_page")
        return 0 if fresh else 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
