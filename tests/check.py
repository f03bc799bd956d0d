"""The one command of the house: `python tests/check.py` says in under half a minute whether all is well.

  python tests/check.py          format, lint, types, layers, the fast tests; the client's types, lint and tests
  python tests/check.py --fix    the same, after mending what a machine can mend
  python tests/check.py --full   the same, then every test there is: laws at 500 examples, PostgreSQL, Redis, browsers
  python tests/check.py STEP ... only these steps, by name

One line per step with its seconds and verdict; it stops at nothing, and ends with 1 when anything failed.
"""

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
CLIENT = ROOT / "client"
NODE_BIN = CLIENT / "node_modules" / ".bin"
CACHE = ROOT / ".cache"
CODE = ["server", "tests", "tools", "migrations", "bench"]

STEP_SECONDS_MAX = 240
FULL_SECONDS_MAX = 4_000
FULL_TEST_SECONDS_MAX = 600
WORKERS_MAX = 4


@dataclass(frozen=True, slots=True)
class Step:
    """One check: what it runs, where, and what it runs instead when asked to mend."""

    name: str
    command: tuple[str, ...]
    folder: Path = ROOT
    fix: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a step ended."""

    step: Step
    seconds: float
    passed: bool
    output: str


def python_steps() -> list[Step]:
    """The checks of everything in Python; a folder that is not there yet is not asked for."""
    folders = [name for name in CODE if any((ROOT / name).rglob("*.py"))]
    ruff = str(BIN / "ruff")
    return [
        Step("types", (str(BIN / "mypy"), *folders)),
        Step("layers", (str(BIN / "lint-imports"), "--no-logo")),
        Step("lint", (ruff, "check", "--quiet", *folders), fix=(ruff, "check", "--quiet", "--fix", *folders)),
        Step("format", (ruff, "format", "--check", "--quiet", *folders), fix=(ruff, "format", "--quiet", *folders)),
    ]


def client_steps(*, full: bool) -> list[Step]:
    """The checks of the client: on every save only what has changed since the last time, in full everything anew."""
    eslint: tuple[str, ...] = (str(NODE_BIN / "eslint"), "--max-warnings", "0", ".")
    types: tuple[str, ...] = (
        str(NODE_BIN / "svelte-check"),
        "--tsconfig",
        "./tsconfig.json",
        "--fail-on-warnings",
        "--output",
        "human",
    )
    tests: tuple[str, ...] = (str(NODE_BIN / "vitest"), "run", "--passWithNoTests=false")
    if not full:
        eslint = (*eslint, "--cache", "--cache-strategy", "content", "--cache-location", f"{CACHE / 'eslint'}{os.sep}")
        types = (*types, "--incremental")
        # One thread for all files spares the start of a process for each; alone they are tested in full.
        tests = (*tests, "--pool=threads", "--no-isolate", "--maxWorkers=1")
    return [
        Step("client-lint", eslint, CLIENT, fix=(*eslint, "--fix")),
        Step("client-types", types, CLIENT),
        Step("client-tests", tests, CLIENT),
    ]


def fast_tests() -> list[Step]:
    """The tests of every save: the laws beside all others, since two cores share them and nothing is read twice."""
    fast = (str(BIN / "pytest"), "--fast", "--quiet", "--no-header", "-n", "0")
    return [Step("tests", (*fast, "--ignore=tests/laws")), Step("laws", (*fast, "tests/laws"))]


def coverage() -> Step:
    """How much of the rooms that decide the stories and worlds reach."""
    return Step("coverage", (str(BIN / "python"), "tests/covered.py"))


def run(step: Step, *, fix: bool) -> Verdict:
    """Runs one step to its end, or to the end of its time."""
    started = time.monotonic()
    command = step.fix if fix and step.fix else step.command
    # A machine without a Node of its own has one in the environment.
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), str(BIN)])
    env = {**_environment(), "PATH": path, "NO_COLOR": "1", "FORCE_COLOR": "0"}
    try:
        done = subprocess.run(
            command,
            cwd=step.folder,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=STEP_SECONDS_MAX,
            check=False,
        )
        passed, output = done.returncode == 0, done.stdout
    except (OSError, subprocess.TimeoutExpired) as problem:
        passed, output = False, f"{problem}\nIs everything set up? `make check` sees to it."
    return Verdict(step, time.monotonic() - started, passed, output)


def run_all(steps: list[Step], *, fix: bool) -> bool:
    """Runs the steps side by side, longest first, and prints a line for each as it ends; True when all passed."""
    verdicts: list[Verdict] = []
    with ThreadPoolExecutor(max_workers=1 if fix else _workers()) as pool:
        for ended in as_completed([pool.submit(run, step, fix=fix) for step in steps]):
            verdict = ended.result()
            verdicts.append(verdict)
            _report(verdict.step.name, verdict.seconds, passed=verdict.passed)
    for verdict in verdicts:
        if not verdict.passed:
            print(f"\n--- {verdict.step.name}: {' '.join(verdict.step.command)}\n{verdict.output.rstrip()}")
    return all(verdict.passed for verdict in verdicts)


def run_every_test() -> bool:
    """Every test there is, its output shown as it comes; True when all passed."""
    started = time.monotonic()
    command = [
        str(BIN / "pytest"),
        "--hypothesis-profile=ci",
        f"--timeout={FULL_TEST_SECONDS_MAX}",
        "--quiet",
        "-n",
        str(_workers()),
        "--dist=worksteal",
        "--durations=10",
    ]
    print(f"\n--- every test: {' '.join(command)}", flush=True)
    try:
        passed = (
            subprocess.run(command, cwd=ROOT, env=_environment(), timeout=FULL_SECONDS_MAX, check=False).returncode == 0
        )
    except subprocess.TimeoutExpired:
        print(f"not done after {FULL_SECONDS_MAX} s")
        passed = False
    _report("every-test", time.monotonic() - started, passed=passed)
    return passed


def main() -> int:
    """Runs what was asked for; 0 when all passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fix", action="store_true", help="mend what a machine can mend, then check")
    parser.add_argument("--full", action="store_true", help="every test there is")
    parser.add_argument("steps", nargs="*", metavar="STEP")
    asked = parser.parse_args()
    started = time.monotonic()
    # The long ones first, so that the short ones fill what is left of the time.
    types, *short = python_steps()
    tests = [coverage()] if asked.full else fast_tests()
    steps = [*tests, types, *client_steps(full=asked.full), *short]
    if unknown := set(asked.steps) - {step.name for step in steps}:
        parser.error(f"no step is called {', '.join(sorted(unknown))}; there are {', '.join(s.name for s in steps)}")
    if asked.steps:
        steps = [step for step in steps if step.name in asked.steps]
    if asked.fix:
        run_all([step for step in steps if step.fix], fix=True)
    passed = run_all(steps, fix=False)
    if asked.full:
        passed = run_every_test() and passed
    _report("all", time.monotonic() - started, passed=passed)
    return 0 if passed else 1


def _report(name: str, seconds: float, *, passed: bool) -> None:
    print(f"{'ok' if passed else 'FAILED':7} {seconds:6.1f} s  {name}", flush=True)


def _environment() -> dict[str, str]:
    """This one's, and Python may keep what it compiled: else each of the many processes would do it again."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _workers() -> int:
    return min(os.cpu_count() or 1, WORKERS_MAX)


if __name__ == "__main__":
    if Path(sys.prefix) != ROOT / ".venv" and (BIN / "python").exists():
        os.execv(BIN / "python", [str(BIN / "python"), *sys.argv])
    sys.exit(main())
