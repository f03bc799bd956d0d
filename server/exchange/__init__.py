"""A file per format, in and out: what comes in loses no character, what goes out says what it left out."""

__all__: list[str] = []
