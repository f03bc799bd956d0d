"""Given, when, then, in the words of the room."""
