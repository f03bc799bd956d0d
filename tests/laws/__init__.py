"""What holds for any input: one file for each law."""
