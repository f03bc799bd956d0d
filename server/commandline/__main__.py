"""`python -m server.commandline` is `rollingtext`."""

import sys

from server.commandline import main

if __name__ == "__main__":
    sys.exit(main())
