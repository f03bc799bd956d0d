"""A function fits a screen, a file is one concept, and there are no folders but the named ones."""

from tests.repo.sources import ROOT, functions, modules, tracked_files

FUNCTION_LINES_MAX = 60
FILE_LINES_MAX = 500
FOLDERS = {"server", "client", "migrations", "tests", "docs", "bench", "deploy", "tools", "changelog.d", ".ci"}
FILES = {"pyproject.toml", "README.md", "Makefile", "LICENSE"}
MADE_BY_MACHINES = {"package-lock.json", "commands.ts", "rows.ts", "shapes.ts"}
SOURCES = {".py", ".ts", ".svelte", ".js", ".css"}


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{module.name}:{function.lineno} {function.name} has {lines} lines"
        for module in modules()
        for function in functions(module)
        if (lines := (function.end_lineno or function.lineno) - function.lineno + 1) > FUNCTION_LINES_MAX
    ]
    assert long == []


def test_no_file_is_more_than_one_concept() -> None:
    long = [
        f"{path.relative_to(ROOT)} has {lines} lines"
        for path in tracked_files()
        if path.suffix in SOURCES and path.name not in MADE_BY_MACHINES
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > FILE_LINES_MAX
    ]
    assert long == []


def test_the_top_has_only_what_it_should() -> None:
    tops = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    folders = {name for name in tops if (ROOT / name).is_dir()}
    files = {name for name in tops - folders if not name.startswith(".")}
    assert folders <= FOLDERS
    assert files == FILES
