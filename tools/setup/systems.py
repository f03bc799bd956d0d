"""Programs of the system that the tests use for real: Chromium, PostgreSQL, Redis."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from tools.setup.steps import Failed, step

APT = {"DEBIAN_FRONTEND": "noninteractive"}


def apt_install(packages: Sequence[str]) -> None:
    """Installs `packages` of the system without a question."""
    advice = f"Install them by hand: apt-get install {' '.join(packages)}"
    step("the list of packages", ["apt-get", "update", "-qq"], env=APT, advice=advice)
    step(", ".join(packages), ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
         env=APT, advice=advice)


def install_missing() -> None:
    """Placeholder"""
