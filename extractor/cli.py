"""The ``extract`` command: the only place that prints and sets exit codes.

Exit codes: 0 all inputs were read; 1 some were not (each has one line on standard error, the others are printed); 2 the call is wrong;
130 interrupted.
"""

from __future__ import annotations

import sys

EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130


def entry() -> None:
    """Run the command and leave with its exit code. ``extract --version`` imports nothing else."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from . import __version__

        print(f"extract {__version__}")
        raise SystemExit(EXIT_OK)
    import os

    try:
        code = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of the pipe has gone: nobody is there to tell
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = EXIT_SOME_FAILED
    except KeyboardInterrupt:
        code = EXIT_INTERRUPTED
    raise SystemExit(code)


def main(arguments: list[str]) -> int:
    """Run the command with these arguments; the exit code."""
    from .command import run

    return run(arguments)
