"""The Python environment `.venv`, exactly as the hashed locks say."""

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from tools.setup.steps import ROOT, Failed, fingerprint, record, stands, step

ENVIRONMENT = ROOT / ".venv"
LOCKS = ROOT / "tools" / "locks"
STAMP = ENVIRONMENT / "made-from"
OLDEST = (3, 11)
NETWORK = "Is the package index reachable? Behind a mirror, set PIP_INDEX_URL and try again."


def python() -> Path:
    """The interpreter of the environment."""
    return ENVIRONMENT / "bin" / "python"


def make_environment() -> None:
    """Makes `.venv` with what development.txt lists, and the project itself as an editable install."""
    if sys.version_info[:2] < OLDEST:
        raise Failed(
            f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}.\n"
            "Name another with `make PYTHON=python3.12 ...`."
        )
    locks = [LOCKS / "development.txt", ROOT / "pyproject.toml"]
    wanted = fingerprint(locks, sys.version, str(ENVIRONMENT))
    if stands(STAMP, wanted) and python().exists():
        return
    print("Python environment")
    _ensure_interpreter()
    install(LOCKS / "development.txt", "the locked packages")
    # The locked build backend serves the editable install: nothing outside the lock is fetched.
    step(
        "the project itself",
        [*_pip(), "--no-deps", "--no-build-isolation", "--editable", "."],
        advice="See the message above; pyproject.toml describes the package.",
    )
    record(STAMP, wanted)


def install(lock: Path, title: str) -> None:
    """Installs what `lock` lists into the environment, each file checked against its hash."""
    try:
        step(title, _with_uv(lock), advice="", env=_mirror())
    except Failed:
        # uv does not know every way in which pip can be told where packages come from.
        step(f"{title}, with pip", [*_pip(), "--require-hashes", "--requirement", lock], advice=NETWORK)


def _with_uv(lock: Path) -> list[str | Path]:
    """The installer that takes seconds where pip takes a minute; it comes out of the lock itself."""
    uv = ENVIRONMENT / "bin" / "uv"
    if not uv.exists():
        pinned = re.search(
            r"^uv==.*?(?=^\S)", (LOCKS / "development.txt").read_text() + "\n#", re.MULTILINE | re.DOTALL
        )
        if pinned is None:
            raise Failed("tools/locks/development.txt has no uv; make the locks anew with `make lock`.")
        with tempfile.TemporaryDirectory() as folder:
            one = Path(folder) / "uv.txt"
            one.write_text(pinned[0], encoding="utf-8")
            step("the installer", [*_pip(), "--no-deps", "--require-hashes", "--requirement", one], advice=NETWORK)
    return [uv, "pip", "install", "--quiet", "--python", python(), "--require-hashes", "--requirement", lock]


def _mirror() -> dict[str, str]:
    """What pip was told about its index, in uv's words."""
    told = {"UV_DEFAULT_INDEX": "PIP_INDEX_URL", "UV_INDEX": "PIP_EXTRA_INDEX_URL", "SSL_CERT_FILE": "PIP_CERT"}
    given = {ours: os.environ[theirs] for ours, theirs in told.items() if os.environ.get(theirs)}
    return {"UV_HTTP_TIMEOUT": "30", "UV_NO_PROGRESS": "1", "UV_SYSTEM_CERTS": "1", **given}


def lock() -> None:
    """Makes every lock anew from pyproject.toml; the versions that stand are kept where they still fit."""
    print("Locks")
    uv = ENVIRONMENT / "bin" / "uv"
    common: list[str | Path] = [
        uv,
        "pip",
        "compile",
        "--quiet",
        "--python-version",
        "3.11",
        "--universal",
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-header",
    ]
    plans = {
        "runtime": ["pyproject.toml"],
        "development": ["pyproject.toml", "--group", "development", "--constraint", "tools/locks/runtime.txt"],
        "node": ["--group", "pyproject.toml:node"],
        "servers": ["--group", "pyproject.toml:servers"],
    }
    for name, sources in plans.items():
        step(name, [*common, *sources, "--output-file", f"tools/locks/{name}.txt"], advice=NETWORK)


def _ensure_interpreter() -> None:
    """Makes the bare environment, or one anew where the interpreter in it is gone or another."""
    if ENVIRONMENT.exists() and not _same_python():
        shutil.rmtree(ENVIRONMENT)
    if ENVIRONMENT.exists():
        return
    advice = "On Debian and Ubuntu the module is in a package of its own: apt-get install python3-venv"
    if not _has_venv() and os.geteuid() == 0 and shutil.which("apt-get"):
        from tools.setup.systems import apt_install

        apt_install(["python3-venv"])
    step("a bare environment", [sys.executable, "-m", "venv", ENVIRONMENT], advice=advice)


def _has_venv() -> bool:
    """Whether this Python can make an environment that has pip in it."""
    from importlib.util import find_spec

    return find_spec("venv") is not None and find_spec("ensurepip") is not None


def _same_python() -> bool:
    """Whether the environment stands on this very version of Python and still runs."""
    settings = ENVIRONMENT / "pyvenv.cfg"
    if not python().exists() or not settings.is_file():
        return False
    version = ".".join(str(part) for part in sys.version_info[:3])
    return any(line.replace(" ", "") == f"version={version}" for line in settings.read_text().splitlines())


def _pip() -> list[str | Path]:
    """pip of the environment, without questions, advice or warnings of what it looked at."""
    return [python(), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
