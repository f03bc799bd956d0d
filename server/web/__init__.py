"""The doors: REST, Socket.IO and sign-in; every message is parsed here, once, and nothing is decided."""

__all__: list[str] = []
