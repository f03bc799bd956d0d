"""`python -m bench [brackets | command | cost | stalls | room] …`: what `make bench` runs; without a name all of them.

Each part is a process of its own, so that none finds what another has left in memory.
"""

import importlib
import subprocess
import sys

from gevent import monkey

PARTS = ("brackets", "command", "cost", "stalls", "room")
AS_THE_SERVER = frozenset({"command", "cost", "stalls"})
"""Parts that run the service in their own process, with greenlets as the server has them."""


def main() -> int:
    """Run the part that is named, or all; 2 for a name that there is not."""
    named = sys.argv[1:2]
    if not named:
        return max(subprocess.run([sys.executable, "-m", "bench", part], check=False).returncode for part in PARTS)
    if named[0] not in PARTS:
        print(f"python -m bench [{' | '.join(PARTS)}], not {named[0]!r}", file=sys.stderr)
        return 2
    if named[0] in AS_THE_SERVER:
        monkey.patch_all()
    print(f"# {named[0]}\n", flush=True)
    importlib.import_module(f"bench.{named[0]}").main(sys.argv[2:])
    print(flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
