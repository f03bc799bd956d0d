"""Sets up what the house stands on, from nothing but Python: packages, Node, the client, servers for the tests.

Run it as `python3 tools/prepare.py PART ...`; every part is done only when what it is made from has changed.
It uses the standard library alone, because it runs before anything is installed.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.setup import client, environment, steps, systems

PARTS: dict[str, tuple[str, Callable[[], None]]] = {
    "venv": ("the Python environment, from the hashed lock", environment.make_environment),
    "node": ("Node and the client's packages, from their lock", client.install_packages),
    "client": ("the built client, when its sources are newer", client.build),
    "systems": ("Chromium, PostgreSQL and Redis for the tests", systems.install_missing),
    "lock": ("the locks, made anew from pyproject.toml", environment.lock),
}


def main() -> int:
    """Does the named parts in the order given; 0 when all are in place, else 1 with what to do."""
    listing = "\n".join(f"  {name:8} {what}" for name, (what, _) in PARTS.items())
    parser = argparse.ArgumentParser(
        description=f"Parts:\n{listing}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="+", choices=list(PARTS), metavar="PART")
    for name in parser.parse_args().parts:
        try:
            PARTS[name][1]()
        except steps.Failed as failure:
            print(f"\n{failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
