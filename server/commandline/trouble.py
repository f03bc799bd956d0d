"""What ends a command without having done it."""


class Trouble(Exception):
    """It cannot be done; the message says why and what to do."""
