"""Styles know start and end, never left and right: the client reads from either side."""

import re

from tests.repo.sources import ROOT, tracked_files

PHYSICAL = re.compile(
    r"(?<![\w-])(?:"
    r"(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?"
    r"|border-(?:top|bottom)-(?:left|right)-radius"
    r"|(?:left|right)"
    r")\s*:"
    r"|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b"
)
STYLE_BLOCK = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def test_styles_know_no_left_and_right() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in tracked_files()
        if path.is_relative_to(ROOT / "client") and path.suffix in {".css", ".svelte"}
        for match in PHYSICAL.finditer(_styles(path.suffix, path.read_text(encoding="utf-8")))
    ]
    assert found == []


def _styles(kind: str, text: str) -> str:
    """The rules in a style sheet or a component, without what is said about them."""
    rules = text if kind == ".css" else "\n".join(STYLE_BLOCK.findall(text))
    return COMMENT.sub("", rules)
