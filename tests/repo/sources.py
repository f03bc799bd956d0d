"""The files of the project as the rules of the house read them."""

import ast
import gc
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
GIT_SECONDS_MAX = 20
CODE = ("server", "tests", "tools", "migrations", "bench")
NOT_OURS = {".git", ".venv", "node_modules", "dist", "build", "var", "__pycache__"} | {
    ".hypothesis",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".import_linter_cache",
    ".cache",
    ".svelte-check",
}


@dataclass(frozen=True, slots=True)
class Module:
    """A Python file: where it is, what it says, and its tree."""

    path: Path
    text: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]
    """The tree's nodes in the order in which `ast.walk` finds them: every rule looks at all of them."""

    @property
    def name(self) -> str:
        """Its path from the top, as a person would name it."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def package(self) -> str:
        """The dotted name of the folder that it lies in."""
        return ".".join(self.path.relative_to(ROOT).parent.parts)


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file that is part of the record, or would be if it were added now."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=GIT_SECONDS_MAX,
            check=True,
        ).stdout
        found = [ROOT / name for name in listed.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        # An unpacked archive has no record to ask: everything that is not made by a command counts.
        found = [path for path in ROOT.rglob("*") if not NOT_OURS & set(path.relative_to(ROOT).parts)]
    return tuple(sorted(path for path in found if path.is_file()))


def modules(*folders: str) -> tuple[Module, ...]:
    """The Python files under `folders`, parsed; all of the project's when none is named."""
    wanted = folders or CODE
    return tuple(module for module in _every_module() if module.name.split("/", 1)[0] in wanted)


@cache
def _every_module() -> tuple[Module, ...]:
    paths = [path for path in tracked_files() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in CODE]
    texts = [(path, path.read_text(encoding="utf-8")) for path in paths]
    # A million nodes that all stay: looking for garbage among them takes longer than making them.
    gc.disable()
    try:
        return tuple(_module(path, text) for path, text in texts)
    finally:
        gc.enable()


def _module(path: Path, text: str) -> Module:
    tree = ast.parse(text, str(path))
    return Module(path, text, tree, tuple(ast.walk(tree)))


def functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method in `module`."""
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def imports(module: Module) -> list[tuple[int, str]]:
    """The dotted names of the modules that `module` imports, with their lines."""
    found: list[tuple[int, str]] = []
    for node in module.nodes:
        if isinstance(node, ast.ImportFrom) and node.module:
            found.append((node.lineno, node.module))
        elif isinstance(node, ast.Import):
            found.extend((node.lineno, alias.name) for alias in node.names)
    return found


def dotted(node: ast.expr) -> str:
    """`datetime.now` for that expression; the empty string for what is not a plain name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else ""
    return ""
