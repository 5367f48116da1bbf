"""Compiled patterns, kept in a file from one run of the command to the next.

A filing needs several hundred patterns. Python compiles them in Python, which takes ten times as long as reading the filing, and a ``Pattern`` cannot be kept: pickled,
it is its words again. So the engine's code for each is kept, as Python keeps bytecode: for one very version of Python, and of no consequence but time.

No public part of Python gives or takes that code. So each is kept only if the pattern made of it equals the one that ``re.compile`` gave, the engine checks it again when it
takes it, and whatever cannot be had, read or taken is compiled as ever. A file of another version of this package is of no use: its patterns are other ones.
"""

from __future__ import annotations

import importlib
import marshal
import os
import re
import struct
import sys
import zlib
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from re import Pattern

from . import __version__

Key = tuple[int, str]
"""Flags and words of a pattern."""
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine makes a ``Pattern`` of besides its words: flags, instructions, count of groups, their numbers by name, their names by number."""

MOST = 6000
"""Patterns that a file holds, more than twice those of the package; beyond it those that a run did not use are dropped, since each start reads them all."""
_UNFIT = (ImportError, AttributeError, TypeError, ValueError, RuntimeError, OverflowError)
"""What an engine raises that is another one, or is given what is no code."""


class Store:
    """The patterns in a file, and those that a run adds to them."""

    def __init__(self, place: Callable[[], Path]) -> None:
        self._place = place
        self._used: dict[Key, Pattern[str]] = {}

    @cached_property
    def _path(self) -> Path:
        return self._place()

    @cached_property
    def _codes(self) -> dict[Key, Code]:
        """What the file holds; nothing where there is none, or it is of another version of Python, or damaged."""
        with suppress(OSError, ValueError, EOFError, TypeError):
            data = self._path.read_bytes()
            if data.startswith(_head(data[_HEAD:])):
                codes = marshal.loads(data[_HEAD:])
                return codes if isinstance(codes, dict) else {}
        return {}

    def pattern(self, words: str, flags: int) -> Pattern[str]:
        """The compiled pattern. Raises ``re.error`` where it is none."""
        key = (int(flags), words)
        known = self._used.get(key) or self._restored(key) or re.compile(words, flags)
        self._used[key] = known
        return known

    def _restored(self, key: Key) -> Pattern[str] | None:
        with suppress(*_UNFIT):
            return pattern_of(key[1], self._codes[key]) if key in self._codes else None
        return None

    def save(self) -> None:
        """Write the file anew if the run used patterns that it did not hold. A folder that cannot be written is left alone."""
        fresh = {key: code for key, pattern in self._used.items() if key not in self._codes and (code := code_of(pattern, key)) is not None}
        if not fresh:
            return
        codes = {**self._codes, **fresh}
        if len(codes) > MOST:
            codes = {key: code for key, code in codes.items() if key in self._used}
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError):
            part.parent.mkdir(parents=True, exist_ok=True)
            try:
                data = marshal.dumps(codes)
                part.write_bytes(_head(data) + data)
                part.replace(self._path)
            finally:
                part.unlink(missing_ok=True)


_HEAD = 8


def _head(data: bytes) -> bytes:
    """What stands before the codes: the version of Python, and their check sum with this package's version."""
    return struct.pack("<II", sys.hexversion, zlib.crc32(data, zlib.crc32(__version__.encode())))


def code_of(pattern: Pattern[str], key: Key) -> Code | None:
    """The engine's code of a pattern; None where this Python does not give it, or another pattern would come of it."""
    flags, words = key
    with suppress(*_UNFIT):
        parsed = importlib.import_module("re._parser").parse(words, flags)
        instructions = importlib.import_module("re._compiler")._code(parsed, flags)
        numbers = dict(parsed.state.groupdict)
        names = {number: name for name, number in numbers.items()}
        code = (int(flags | parsed.state.flags), array("I", instructions).tobytes(), parsed.state.groups - 1, numbers, tuple(map(names.get, range(parsed.state.groups))))
        return code if pattern_of(words, code) == pattern else None
    return None


def pattern_of(words: str, code: Code) -> Pattern[str]:
    """The pattern that the engine makes of its code. Raises what an engine raises that does not know it for its own."""
    flags, instructions, groups, numbers, names = code
    made: Pattern[str] = importlib.import_module("_sre").compile(words, flags, memoryview(instructions).cast("I").tolist(), groups, numbers, names)
    return made


_store: Store | None = None


def compiled(words: str, flags: int) -> Pattern[str]:
    """The compiled pattern: as ``re.compile`` gives it, but sooner where it is kept. Raises ``re.error`` where it is none."""
    return re.compile(words, flags) if _store is None else _store.pattern(words, flags)


@contextmanager
def kept(place: Callable[[], Path], *, add: bool = True) -> Iterator[None]:
    """While this lasts, patterns are taken from the file at ``place``, and added to it at the end. Nothing is asked for before a pattern is needed."""
    global _store
    _store = Store(place)
    try:
        yield
        if add:
            _store.save()
    finally:
        _store = None
