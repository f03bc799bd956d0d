"""`python -m bench [room | brackets] …`: what `make bench` runs; without a name both, one after the other."""

import importlib
import sys

PARTS = ("brackets", "command", "cost", "room")


def main() -> int:
    """Run the parts that are named; 2 for a name that there is not."""
    named = sys.argv[1:2]
    if named and named[0] not in PARTS:
        print(f"python -m bench [{' | '.join(PARTS)}], not {named[0]!r}", file=sys.stderr)
        return 2
    for part in named or PARTS:
        print(f"# {part}\n")
        importlib.import_module(f"bench.{part}").main(sys.argv[2:])
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
