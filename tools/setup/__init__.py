"""What `tools/prepare.py` does, a file for each part: nothing here needs more than the standard library."""
