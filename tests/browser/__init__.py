"""Real browsers against our own server: few stories, each whole."""
