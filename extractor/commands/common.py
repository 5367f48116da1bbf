"""What the commands share: where output goes, what an error says and which exit code it has, JSON as the contract wants it."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn, TextIO

from ..cli import EXIT_NOT_READABLE, EXIT_NOT_THERE, EXIT_OK, EXIT_OTHER_FORM, EXIT_SOME_FAILED, EXIT_UNREACHED, EXIT_USAGE
from ..errors import BadSubmission, ExtractError, FetchError, NotFound, OtherForm, UsageError

_CODES: tuple[tuple[type[ExtractError], int], ...] = (
    (UsageError, EXIT_USAGE),
    (NotFound, EXIT_NOT_THERE),
    (FetchError, EXIT_UNREACHED),
    (OtherForm, EXIT_OTHER_FORM),
    (BadSubmission, EXIT_NOT_READABLE),
)

EPILOG = (
    "exit codes: 0 all went well; 2 the call is wrong; 3 not there; 4 could not be fetched: try later; 5 no readable filing; 6 a filing of another form; "
    "1 several of these, or the output could not be written; 130 interrupted"
)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises ``UsageError`` with its one line, instead of leaving."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


def exit_code(error: ExtractError) -> int:
    """The exit code that tells the caller what to do about the error."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), EXIT_SOME_FAILED)


def together(codes: set[int]) -> int:
    """The exit code of several inputs: that of their failures where they failed for one reason, else 1."""
    failures = codes - {EXIT_OK}
    return EXIT_OK if not failures else failures.pop() if len(failures) == 1 else EXIT_SOME_FAILED


def complain(error: ExtractError, about: str = "") -> None:
    """The error as one line on standard error."""
    line = " ".join(str(error).split())
    print(f"extract: {f'{about}: ' if about else ''}{line}", file=sys.stderr)


def guarded(work: Callable[[], int]) -> int:
    """Do the work of a command; a refusal that nobody handled becomes one line and its exit code."""
    try:
        return work()
    except SystemExit as leaving:  # --help and --version
        return leaving.code if isinstance(leaving.code, int) else EXIT_OK
    except ExtractError as error:
        complain(error)
        return exit_code(error)


@contextlib.contextmanager
def output(name: str | None) -> Iterator[TextIO]:
    """Standard output, or a file that takes its place only when all was written, and keeps what it had when there is nothing to write.

    Raises ``UsageError`` where the file cannot be made.
    """
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors, newline="\n")
    if name is None:
        yield sys.stdout
        return
    if Path(name).is_dir():
        raise UsageError(f"{name} is a directory: give the name of a file")
    target = Path(name).resolve()
    if target.exists() and not target.is_file():  # a pipe or a device: nothing can take its place
        with target.open("w", encoding="utf-8", newline="\n") as out:
            yield out
        return
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    except OSError as error:
        raise UsageError(f"cannot write {name}: {error.strerror}: give another place with --output") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            yield out
            written = out.tell()
        if not written:
            Path(temporary).unlink()
            return
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
