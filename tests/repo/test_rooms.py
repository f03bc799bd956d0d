"""Each folder of the server has one rule and one door, and the page about the house names them all."""

import ast
import importlib
import re
import tomllib
from pathlib import Path

from tests.repo.sources import ROOT, Module, imports, modules

ARCHITECTURE = ROOT / "docs" / "architecture.md"
RULE_LINES_MAX = 4
SIDE_DOORS = {
    "server.drafting.outline",  # the same words as in front, over lists of paragraphs
    "server.kernel.limits",  # nothing but named numbers
}


def _rooms() -> list[str]:
    return sorted(path.parent.name for path in (ROOT / "server").glob("*/__init__.py"))


def _layers() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = settings["tool"]["importlinter"]["contracts"][0]
    assert contract["exhaustive"] is True
    assert "ignore_imports" not in contract
    return [name.strip(" ()") for row in contract["layers"] for name in row.split("|")]


def test_every_folder_is_a_layer() -> None:
    assert set(_rooms()) | {"app", "config"} == set(_layers())


def test_every_front_door_states_its_rule() -> None:
    doors = [module for module in modules("server") if module.path.name == "__init__.py"]
    silent = [module.name for module in doors if not (ast.get_docstring(module.tree) or "").endswith((".", ")"))]
    wordy = [
        module.name for module in doors if len((ast.get_docstring(module.tree) or "").splitlines()) > RULE_LINES_MAX
    ]
    assert silent == []
    assert wordy == []


def test_every_front_door_names_what_goes_through_it() -> None:
    missing = [
        module.name
        for module in modules("server")
        if module.path.name == "__init__.py" and len(module.path.relative_to(ROOT).parts) == 3
        if not any(name == "__all__" for name in _assigned(module))
    ]
    assert missing == []


def test_what_a_front_door_names_is_there() -> None:
    for room in _rooms():
        door = importlib.import_module(f"server.{room}")
        assert [name for name in door.__all__ if not hasattr(door, name)] == []


def _assigned(module: Module) -> list[str]:
    targets = [node.targets for node in module.tree.body if isinstance(node, ast.Assign)]
    annotated = [node.target for node in module.tree.body if isinstance(node, ast.AnnAssign)]
    return [name.id for name in [*(t for ts in targets for t in ts), *annotated] if isinstance(name, ast.Name)]


def test_rooms_are_entered_by_the_front_door() -> None:
    """`from server.drafting import propose`, never `from server.drafting.compare import cut`, but in drafting."""
    through_the_window = [
        f"{module.name}:{line} {name}"
        for module in modules()
        for line, name in imports(module)
        if _window(module, name)
    ]
    assert through_the_window == []


def _window(module: Module, imported: str) -> bool:
    """Whether `imported` lies inside a room that `module` is not in."""
    parts = imported.split(".")
    if parts[0] != "server" or len(parts) < 3:
        return False
    if imported in SIDE_DOORS:
        return False
    return not (module.package + ".").startswith(".".join(parts[:2]) + ".")


def test_the_page_about_the_house_names_every_room() -> None:
    page = ARCHITECTURE.read_text(encoding="utf-8")
    named = set(re.findall(r"`server/(\w+)/?`", page))
    assert named == set(_rooms())


def test_the_page_about_the_house_names_only_what_is_there() -> None:
    page = ARCHITECTURE.read_text(encoding="utf-8")
    paths = set(re.findall(r"`((?:server|client|tests|docs|tools|bench|migrations)/[\w./-]*)`", page))
    gone = [name for name in sorted(paths) if not (ROOT / Path(name)).exists()]
    assert gone == []


def test_the_page_about_the_house_has_the_layers_as_they_are_held() -> None:
    page = ARCHITECTURE.read_text(encoding="utf-8")
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    assert " > ".join(row.replace("(", "").replace(")", "") for row in layers) in page
