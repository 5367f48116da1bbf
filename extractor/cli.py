"""The ``extract`` command: the only place that prints and sets exit codes.

Exit codes: 0 all inputs were read; 1 some were not (each has one line on standard error, the others are printed); 2 the call is wrong;
130 interrupted.
"""

from __future__ import annotations

import sys

EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130


def entry() -> None:
    """Run the command and leave with its exit code."""
    try:
        code = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of the pipe has gone: nobody is there to tell
        code = EXIT_SOME_FAILED
        _drop_output()
    except OSError as error:  # inputs that cannot be read are told of where they are read
        print(f"extract: the output cannot be written: {error.strerror}: make room, or give another place with --output", file=sys.stderr)
        code = EXIT_SOME_FAILED
        _drop_output()
    except KeyboardInterrupt:
        code = EXIT_INTERRUPTED
    raise SystemExit(code)


def _drop_output() -> None:
    """Let what is still in the buffer of standard output go nowhere, so that leaving does not try to write it again."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main(arguments: list[str]) -> int:
    """Run the command with these arguments; the exit code. ``--version`` imports nothing more."""
    if arguments in (["--version"], ["-V"]):
        from . import __version__

        print(f"extract {__version__}")
        return EXIT_OK
    from .command import run

    return run(arguments)
