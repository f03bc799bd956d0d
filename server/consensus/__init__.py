"""Pure: positions, questions and the paragraph's state; it knows no text, only facts about it."""

__all__: list[str] = []
