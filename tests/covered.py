"""How much of the rooms that decide is reached by the stories and the small worlds, branch by branch.

`python tests/covered.py` measures, prints a line for each room, names what is missed, and ends with 1 where a room is
reached less than it was. A level goes up when tests are added, and never down.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEVELS = {"consensus": 98, "group": 91, "floor": 97}
"""Percent of lines and branches of `server/NAME`."""
MEASURE_SECONDS_MAX = 220
REPORT_SECONDS_MAX = 20


def main() -> int:
    """Measures, then asks each room; 0 when none is below its level."""
    file = ROOT / ".cache" / "coverage"
    file.parent.mkdir(exist_ok=True)
    env = {**os.environ, "COVERAGE_FILE": str(file)}
    coverage = [sys.executable, "-m", "coverage"]
    sources = ",".join(f"server/{room}" for room in LEVELS)
    # Not by a plugin of pytest: others load these rooms before it, and their first lines would count as never run.
    # Not `--fast`, whose limit of time is for tests that are not watched line by line.
    few = ["-m", "not full", "--quiet", "--no-header", "-n", "0"]
    asked = ["-m", "pytest", *few, "tests/machine", "tests/stories"]
    measured = subprocess.run(
        [*coverage, "run", "--branch", f"--source={sources}", *asked],
        cwd=ROOT,
        env=env,
        timeout=MEASURE_SECONDS_MAX,
        check=False,
    )
    if measured.returncode:
        return measured.returncode
    below = False
    for room, level in LEVELS.items():
        asked = ["report", f"--include=server/{room}/*", f"--fail-under={level}"]
        reported = subprocess.run([*coverage, *asked], cwd=ROOT, env=env, timeout=REPORT_SECONDS_MAX, check=False)
        below = below or reported.returncode != 0
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
