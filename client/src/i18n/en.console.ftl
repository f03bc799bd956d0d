problem-sitting-suspended = The sitting is suspended. Resume it first.
