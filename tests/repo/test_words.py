"""Only the domain's words; nothing unfinished; nothing of the machine that it was written on."""

import ast
import re
from collections.abc import Iterator

from tests.repo.sources import ROOT, Module, modules, tracked_files

# Consensus is not counted and nobody "approves" a paragraph: a name that says so would mislead whoever reads it.
SYNONYMS = {
    "vote",
    "votes",
    "voted",
    "voting",
    "voter",
    "approve",
    "approved",
    "approves",
    "approval",
    "ballot",
    "poll",
}
# A delegation is a member, a person has a role; "user" blurs both.
SYNONYMS_OF_PEOPLE = {"user", "users"}
# Parts that others named: the header that a browser sends.
NAMED_BY_OTHERS = {"user_agent"}

UNFINISHED = ("TO" + "DO", "FIX" + "ME", "XX" + "X")
REGISTRIES = (
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "registry." + "npmjs",
    "npmjs" + ".org",
    "registry." + "yarnpkg",
)
PLACES = re.compile(r"(?<![\w.~-])/(?:work|root|tmp|home/\w+|Users/\w+)(?:/|\b(?![\w-]))")
TEXTS = {
    ".py",
    ".ts",
    ".svelte",
    ".js",
    ".css",
    ".html",
    ".json",
    ".toml",
    ".txt",
    ".in",
    ".md",
    ".ftl",
    ".sh",
    ".yml",
    ".ini",
    "",
}


def _parts(name: str) -> set[str]:
    """The words in a name, however it joins them."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return set(spaced.lower().split("_"))


def _names(module: Module) -> Iterator[tuple[int, str]]:
    """The names that a module gives to things."""
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.lineno, node.name
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.id


def _texts() -> Iterator[tuple[str, str]]:
    for path in tracked_files():
        if path.suffix in TEXTS:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8", errors="replace")


def test_the_server_speaks_the_words_of_the_domain() -> None:
    banned = SYNONYMS | SYNONYMS_OF_PEOPLE
    found = [
        f"{module.name}:{line} {name}"
        for module in modules("server", "migrations")
        for line, name in _names(module)
        if name not in NAMED_BY_OTHERS and _parts(name) & banned
    ]
    assert found == []


def test_nothing_is_left_unfinished() -> None:
    pattern = re.compile(rf"\b(?:{'|'.join(UNFINISHED)})\b")
    found = [
        f"{name}:{number}"
        for name, text in _texts()
        if not name.endswith("package-lock.json")
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]
    assert found == []


def test_no_file_names_a_registry() -> None:
    found = [f"{name} names {host}" for name, text in _texts() for host in REGISTRIES if host in text]
    assert found == []


def test_no_file_names_a_place_on_one_machine() -> None:
    found = [
        f"{name}:{number} {match[0]}"
        for name, text in _texts()
        if name != "tests/repo/test_words.py"
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := PLACES.search(line))
    ]
    assert found == []
