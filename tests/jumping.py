"""`python -m tests.jumping serve ...`: the program on a machine whose clock is set while it runs.

The file named by JUMPS holds by how many seconds the clock is ahead of the real one, at each look.
"""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from server.commandline import main
from server.service import SystemClock

_real = SystemClock.now


def jumped(self: SystemClock) -> datetime:
    """The moment as that machine's clock shows it."""
    ahead = float(Path(os.environ["JUMPS"]).read_text(encoding="utf-8") or "0")
    return _real(self).astimezone(UTC) + timedelta(seconds=ahead)


if __name__ == "__main__":
    SystemClock.now = jumped  # type: ignore[method-assign]  # the clock is set
    sys.exit(main())
