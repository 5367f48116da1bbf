"""What the commands share: where inputs come from, where output goes, what an error says and which exit code it has."""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from ..cli import EXIT_NOT_READABLE, EXIT_NOT_THERE, EXIT_OK, EXIT_OTHER_FORM, EXIT_SOME_FAILED, EXIT_UNREACHED, EXIT_USAGE
from ..errors import BadSubmission, ExtractError, FetchError, NotFound, OtherForm, UsageError
from .lists import read_all, refuse_list

if TYPE_CHECKING:
    from ..address import Address
    from ..fetch import Archive, Mirror

_CODES: tuple[tuple[type[ExtractError], int], ...] = (
    (UsageError, EXIT_USAGE),
    (NotFound, EXIT_NOT_THERE),
    (FetchError, EXIT_UNREACHED),
    (OtherForm, EXIT_OTHER_FORM),
    (BadSubmission, EXIT_NOT_READABLE),
)

EPILOG = (
    "exit codes: 0 all went well; 2 the call is wrong; 3 not there; 4 could not be fetched: try later; 5 no readable filing; 6 a filing of another form; "
    "1 several of these, or the output could not be written; 130 interrupted, 143 terminated"
)


_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")


class Parser(argparse.ArgumentParser):
    """An argument parser that raises ``UsageError`` with its one line, instead of leaving."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


def add_source_options(parser: argparse.ArgumentParser) -> None:
    """The options that say where filings come from; ``source_from`` reads them."""
    group = parser.add_argument_group("where filings come from")
    group.add_argument("--contact", metavar="WORDS", help="your name and e-mail address, which EDGAR requires of every program (EXTRACT_CONTACT)")
    group.add_argument("--cache", metavar="DIR", help="keep fetched filings there (EXTRACT_CACHE; default: the platform's own place, see extract cache info)")
    group.add_argument("--offline", action="store_true", help="ask no network: the cache alone")
    group.add_argument("--mirror", metavar="DIR", help="read a folder laid out as EDGAR's archive instead of the network (EXTRACT_MIRROR)")
    group.add_argument(
        "--rate", metavar="N", type=float, help="at most so many requests a second, from all processes of this machine together (EXTRACT_RATE; default 5, at most 9)"
    )
    group.add_argument("--base-url", metavar="URL", help="a server that stands for EDGAR's hosts (EXTRACT_BASE_URL)")


def source_from(options: argparse.Namespace) -> Archive | Mirror:
    """Where filings come from, as the options say. Opens nothing yet."""
    from ..fetch import open_source

    return open_source(contact=options.contact, cache=options.cache, mirror=options.mirror, offline=options.offline, base_url=options.base_url, rate=options.rate)


def read_input(words: str, source: Archive | Mirror) -> tuple[bytes, str | None, str]:
    """The bytes of one input, its URL if it was fetched, and how it is called. ``words`` are ``-``, a path or an address; a file that is there is no address.

    Raises ``NotFound``, ``FetchError``, ``UsageError``.
    """
    if words == "-":
        return read_all(sys.stdin.buffer), None, "standard input"
    if not words:
        raise UsageError("an empty word where an input is wanted: give a file, the address of a filing, or - for standard input")
    from ..address import is_address, read_address

    if "://" in words or (is_address(words) and not os.path.isfile(words)):
        fetched = source.submission(read_address(words, source.base))
        return fetched.raw, fetched.url, words
    try:
        with Path(words).open("rb") as file:
            raw = read_all(file)
        refuse_list(raw)
        return raw, None, words
    except FileNotFoundError:
        fetched = source.submission(_address_after_all(words))
        return fetched.raw, fetched.url, words
    except IsADirectoryError:
        raise UsageError("a directory: name the submission file in it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no name of a file"
        raise ExtractError(f"cannot be read: {reason}: check the path and its permissions") from None


Complain = Callable[[ExtractError, str], None]
"""What is done with an input that cannot be read: the refusal and the input's name."""


def walked(folder: str, complain: Complain) -> Iterator[str]:
    """The files of a folder and of the folders in it, by path, hidden ones apart; a folder that cannot be read is told."""

    def tell(error: OSError) -> None:
        complain(ExtractError(f"cannot be read: {error.strerror}: check its permissions"), error.filename)

    for place, folders, files in os.walk(folder, onerror=tell):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (os.path.join(place, name) for name in sorted(files) if not name.startswith("."))


def _address_after_all(words: str) -> Address:
    """The address in words that are no file: a path as index files give it. A number that is none is told of as such."""
    from ..address import read_address

    try:
        return read_address(words)
    except UsageError:
        if re.fullmatch(r"[0-9][0-9 -]*", words):
            raise
        raise NotFound("no such file: check the path") from None


def exit_code(error: ExtractError) -> int:
    """The exit code that tells the caller what to do about the error."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), EXIT_SOME_FAILED)


def together(codes: set[int]) -> int:
    """The exit code of several inputs: that of their failures where they failed for one reason, else 1."""
    failures = codes - {EXIT_OK}
    return EXIT_OK if not failures else failures.pop() if len(failures) == 1 else EXIT_SOME_FAILED


def complain(error: ExtractError, about: str = "") -> None:
    """The error as one line on standard error; what would move a terminal's cursor, in a name or in words of an input, is spelled out."""
    line = " ".join(str(error).split())
    line = _CONTROLS.sub(lambda found: f"\\x{ord(found.group()):02x}", f"{about}: {line}" if about else line)
    print(f"extract: {line}", file=sys.stderr)


def guarded(work: Callable[[], int]) -> int:
    """Do the work of a command, whatever the locale in UTF-8; a refusal that nobody handled becomes one line and its exit code."""
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors, newline="\n")
    try:
        return work()
    except SystemExit as leaving:  # --help, --version and SIGTERM
        return leaving.code if isinstance(leaving.code, int) else EXIT_OK
    except ExtractError as error:
        complain(error)
        return exit_code(error)


def place(words: str) -> str | None:
    """What ``--output`` names: a file, or standard output, which ``-`` stands for here as it stands for standard input among the inputs."""
    if not words:
        raise argparse.ArgumentTypeError("an empty word where a name is wanted")
    return None if words == "-" else words


def refuse_overwriting(name: str, inputs: Iterable[str], option: str = "--output") -> None:
    """Raises ``UsageError`` where the file that is to be written is one of the inputs: it would be lost."""
    for words in inputs:
        with contextlib.suppress(OSError, ValueError):  # no file, or none yet
            if os.path.isfile(name) and os.path.samefile(name, words):
                raise UsageError(f"{name} is an input, and would be overwritten: give another place with {option}")


@contextlib.contextmanager
def output(name: str | None, *, empty: bool = False, option: str = "--output", inputs: Iterable[str] = ()) -> Iterator[TextIO]:
    """Standard output (None), or a file that takes its place only when all was written, and keeps what it had when there is nothing to write.

    ``empty``: nothing is an answer, too, and makes an empty file; ``option`` is the one that named the file; ``inputs`` are what it must not take the place of. Raises
    ``UsageError`` where the file cannot be made.
    """
    if name is None:
        yield sys.stdout
        return
    if Path(name).is_dir():
        raise UsageError(f"{name} is a directory: give the name of a file with {option}")
    refuse_overwriting(name, inputs, option)
    target = Path(name).resolve()
    if target.exists() and not target.is_file():  # a pipe or a device: nothing can take its place
        with target.open("w", encoding="utf-8", newline="\n") as out:
            yield out
        return
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    except OSError as error:
        raise UsageError(f"cannot write {name}: {error.strerror}: give another place with {option}") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            yield out
            written = out.tell()
        if not written and not empty:
            Path(temporary).unlink()
            return
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~mask)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
