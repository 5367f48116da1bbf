"""What each ``extract NAME …`` does: one module a command, each with ``run(arguments) -> exit code``."""

NAMES: tuple[str, ...] = ("batch", "cache", "diff", "export", "find", "load", "offer", "report", "watch")
"""Commands besides reading, which has no name of its own. A file of such a name is read as ``./find``."""
