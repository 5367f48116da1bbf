"""The ``extract`` command: where it starts, and its exit codes.

0 all went well; 2 the call is wrong; 3 an input is not there; 4 it could not be fetched: try later; 5 it is no readable filing; 6 it is a filing of another form;
1 several inputs failed for several of these reasons, or the output could not be written; 10 there are changes (``diff --exit-code``); 130 interrupted; 143 ended by SIGTERM.
What can be read is printed though other inputs cannot.
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import NoReturn

EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE = 0, 1, 2
EXIT_NOT_THERE, EXIT_UNREACHED, EXIT_NOT_READABLE, EXIT_OTHER_FORM = 3, 4, 5, 6
EXIT_CHANGED, EXIT_INTERRUPTED, EXIT_TERMINATED = 10, 130, 143


def entry() -> None:
    """Run the command and leave with its exit code."""
    import gc

    gc.set_threshold(1_000_000, 50, 50)  # a filing makes few cycles, and a collection in the middle of the start walks all that was just made for it
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for plugins means reading what every installed package says of itself
    _open_closed_streams()
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _terminate)
    try:
        code = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of the pipe has gone: nobody is there to tell
        code = EXIT_SOME_FAILED
        _drop_output()
    except OSError as error:  # inputs that cannot be read are told of where they are read
        print(f"extract: {_told(error)}", file=sys.stderr)
        code = EXIT_SOME_FAILED
        _drop_output()
    except KeyboardInterrupt:
        code = EXIT_INTERRUPTED
    gc.freeze()  # what there is goes with the process: Python need not look through it for cycles
    raise SystemExit(code)


def _terminate(number: int, frame: FrameType | None) -> NoReturn:
    """Leave as Ctrl-C does: what was begun and is not whole is taken away, and processes that work for this one are ended."""
    raise SystemExit(EXIT_TERMINATED)


def _told(error: OSError) -> str:
    """What the system refused: a name where it has one, else to write what was opened before."""
    if isinstance(error.filename, (str, bytes)):
        return f"{os.fsdecode(error.filename)!r} cannot be read or written: {error.strerror}: check the path, its permissions and the space there"
    return f"the output cannot be written: {error.strerror or error}: make room, or give another place with --output"


def _open_closed_streams() -> None:
    """Put something in the place of standard streams that the caller closed (``>&-``), which Python gives as None: no input, output that fails when it is written, silent errors."""
    for name, mode, flags in (("stdin", "r", os.O_RDONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, flags), mode))


def _drop_output() -> None:
    """Let what is still in the buffer of standard output go nowhere, so that leaving does not try to write it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main(arguments: list[str]) -> int:
    """Run the command with these arguments; the exit code. ``--version`` imports nothing more."""
    if arguments in (["--version"], ["-V"]):
        from . import __version__

        print(f"extract {__version__}")
        return EXIT_OK
    import importlib

    from .commands import NAMES
    from .compiled import kept
    from .places import default_patterns

    named = bool(arguments) and arguments[0] in NAMES
    run = importlib.import_module(f".commands.{arguments[0] if named else 'read'}", __package__).run
    with kept(default_patterns):
        code: int = run(arguments[1:] if named else arguments)
        return code
