"""The doors: what gets in, what is answered, who gets what."""
