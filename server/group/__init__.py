"""Pure: the working group, which joins the words and the consensus: members, rights, commands, events."""

__all__: list[str] = []
