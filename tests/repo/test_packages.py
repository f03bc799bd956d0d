"""What is installed is what is locked, what is locked is what is needed, and what breaks sockets is absent."""

import importlib.util
import json
import re
import tomllib
from importlib.metadata import packages_distributions

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.repo.sources import ROOT, imports, modules

LOCKS = ROOT / "tools" / "locks"
# The package index writes names with dashes, Python imports other names.
IMPORTED_BY_OTHERS = {
    "gunicorn",  # a program of its own, named in deploy/
    "psycopg",  # named in the address of a database
    "python-engineio",  # pinned for flask-socketio, which imports it
    "python-socketio",
    "simple-websocket",  # found by engineio when it is installed
    "wsproto",  # found by simple-websocket
}


def _pinned(lock: str) -> dict[str, str]:
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")
    pins = re.findall(r"^([\w.-]+)==([^\s;\\]+)", text, re.MULTILINE)
    return {canonicalize_name(name): version for name, version in pins}


def _wanted() -> dict[str, list[str]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {"runtime": settings["project"]["dependencies"], **settings["dependency-groups"]}


@pytest.mark.parametrize("lock", ["runtime", "development", "node", "servers"])
def test_the_lock_has_what_is_wanted(lock: str) -> None:
    pinned = _pinned(lock)
    unmet = [
        text
        for text in _wanted()[lock]
        if (need := Requirement(text)).specifier.contains(pinned.get(canonicalize_name(need.name), "0")) is False
    ]
    assert unmet == []


def test_tests_run_on_the_versions_that_are_shipped() -> None:
    runtime, development = _pinned("runtime"), _pinned("development")
    assert runtime.items() <= development.items()


@pytest.mark.parametrize("lock", ["runtime", "development", "node", "servers"])
def test_every_locked_file_has_its_hash(lock: str) -> None:
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    pins = [line for line in text.splitlines() if "==" in line and not line.lstrip().startswith("#")]
    assert pins
    assert [line.split()[0] for line in pins if "--hash=sha256:" not in line] == []


def test_every_package_of_the_client_has_its_hash_and_no_address() -> None:
    lock = json.loads((ROOT / "client" / "package-lock.json").read_text(encoding="utf-8"))
    entries = {name: entry for name, entry in lock["packages"].items() if name and not entry.get("inBundle")}
    assert entries
    assert [name for name, entry in entries.items() if "integrity" not in entry] == []
    assert [name for name, entry in entries.items() if "resolved" in entry] == []


def test_gevent_websocket_is_not_there() -> None:
    """Merely installed it changes how engineio speaks under gunicorn, and every socket fails."""
    assert importlib.util.find_spec("geventwebsocket") is None


def test_every_package_that_is_wanted_is_used() -> None:
    distributions = packages_distributions()
    roots = {name.split(".")[0] for module in modules("server", "migrations") for _, name in imports(module)}
    used = {canonicalize_name(found) for root in roots for found in distributions.get(root, [])}
    wanted = {canonicalize_name(Requirement(text).name) for text in _wanted()["runtime"]}
    assert wanted - used - IMPORTED_BY_OTHERS == set()
