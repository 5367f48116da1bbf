"""Where results go: JSON Lines, in order, or a database. A result is noted in the journal when it is safe, and not before."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from ..errors import ExtractError
from .journal import Journal, Place
from .work import Failed, Read

if TYPE_CHECKING:
    from ..models import Filing
    from ..store.database import Database
    from ..store.target import Target

_COPIED_AT_ONCE = 1 << 20


class Sink(Protocol):
    """A place for results."""

    def put(self, position: int, read: Read) -> None:
        """Take a result; the journal has it when it is safe."""

    def finish(self, *, complete: bool) -> None:
        """Put everything in its place. ``complete``: no run will go on with this output."""

    def close(self) -> None:
        """Let go of what is open; what is not safe yet will be done again."""


class Lines:
    """JSON Lines in a file, or on standard output.

    While the run lasts, lines stand in ``OUT.part`` as they came; in the end they are put in order into ``OUT``, which takes its place when it is whole.
    """

    def __init__(self, out: Path | None, part: Path, journal: Journal, *, ordered: bool) -> None:
        self._out, self._part, self._journal, self._ordered = out, part, journal, ordered
        try:
            self._file = part.open("r+b" if part.exists() else "w+b")
        except OSError as error:
            raise ExtractError(f"{part} cannot be written: {error.strerror}: give another place with --output") from None
        self._end = journal.end_of_lines()
        if self._file.seek(0, os.SEEK_END) < self._end:  # the lines that the journal knows are not there
            journal.forget()
            self._end = 0
        self._file.truncate(self._end)
        self._file.seek(self._end)

    def put(self, position: int, read: Read) -> None:
        line = read.line + b"\n"
        if self._out is None and not self._ordered:
            sys.stdout.buffer.write(line)
            sys.stdout.buffer.flush()
            self._journal.done([(position, read, Place(0, 0))])
            return
        self._file.write(line)
        self._file.flush()
        self._journal.done([(position, read, Place(self._end, len(line)))])
        self._end += len(line)

    def finish(self, *, complete: bool) -> None:
        if self._out is None:
            if self._ordered:
                self._copy(sys.stdout.buffer)
                sys.stdout.buffer.flush()
        elif self._ordered or not complete or self._journal.stray():
            whole = self._out.with_name(f".{self._out.name}.whole")
            with whole.open("wb") as file:
                self._copy(file)
            os.replace(whole, self._out)
        else:
            self._file.close()
            os.replace(self._part, self._out)
        self.close()
        if complete:
            self._part.unlink(missing_ok=True)

    def close(self) -> None:
        self._file.close()
        if not self._end:  # nothing in it to go on from
            self._part.unlink(missing_ok=True)

    def _copy(self, out: BinaryIO) -> None:
        for place in self._journal.places(ordered=self._ordered):
            self._file.seek(place.start)
            left = place.length
            while left:
                some = self._file.read(min(left, _COPIED_AT_ONCE))
                out.write(some)
                left -= len(some)


class Tables:
    """The tables of a database, or a folder of Parquet files."""

    def __init__(self, target: Target, database: Database, journal: Journal) -> None:
        from ..store.load import AT_ONCE

        self._target, self._database, self._journal, self._most = target, database, journal, AT_ONCE
        self._waiting: list[tuple[int, Read]] = []

    def put(self, position: int, read: Read) -> None:
        self._waiting.append((position, read))
        if len(self._waiting) >= self._most:
            self._load()

    def _load(self) -> None:
        from ..models import Filing
        from ..store.definitions import accession_of
        from ..store.load import Loaded, load_some

        done = Loaded()
        filings: list[Filing] = [Filing.model_validate_json(read.line) for _, read in self._waiting]
        load_some(self._database, filings, done)
        refused = dict(done.refused)
        self._journal.done([(position, read, None) for position, read in self._waiting])
        for (position, _), filing in zip(self._waiting, filings, strict=True):
            if accession_of(filing) in refused:
                self._journal.failed(position, Failed("Refused", f"{self._target.shown} does not take it: {refused[accession_of(filing)]}"))
        self._waiting = []

    def finish(self, *, complete: bool) -> None:
        from ..store.refresh import refresh

        if self._waiting:
            self._load()
        refresh(self._database)
        if self._target.kind == "parquet":
            from ..store.folder import write_folder

            write_folder(self._database, self._target)
        self.close()

    def close(self) -> None:
        self._database.__exit__()
