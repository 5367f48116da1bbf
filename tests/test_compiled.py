"""Patterns kept from run to run: the same patterns, whatever happened to the file."""

from __future__ import annotations

import importlib
import marshal
import os
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest

from extractor import __version__
from extractor import compiled as module
from extractor.compiled import code_of, compiled, kept, pattern_of
from extractor.facts import book

from .test_phrases import PHRASES

SAMPLE = Path(__file__).parents[1] / "samples/Archives/edgar/data/858912/000999999901500003/0009999999-01-500003.txt"
KEYS = {(int(phrase.flags), phrase.pattern) for phrase in PHRASES.values()} | {(int(re.VERBOSE), rule.pattern) for rule in book().rules}
"""Those of the package."""
WORDS = r"(?P<verb>raised|lowered)\ (?:from|to)\ (?P<price>\d+)"


def codes_in(file: Path) -> dict[object, object]:
    codes: dict[object, object] = marshal.loads(file.read_bytes()[8:])
    return codes


def use(file: Path, *patterns: tuple[str, int]) -> list[re.Pattern[str]]:
    """The patterns, as a run of the command has them whose file this is."""
    with kept(lambda: file):
        return [compiled(words, flags) for words, flags in patterns]


def test_the_engine_gives_back_every_pattern_of_the_package() -> None:
    assert len(KEYS) > 700
    for key in KEYS:
        pattern = re.compile(key[1], key[0])
        code = code_of(pattern, key)
        assert code is not None, key
        assert pattern_of(key[1], marshal.loads(marshal.dumps(code))) == pattern, key


def test_the_second_run_compiles_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "made" / "patterns"
    first = use(file, (WORDS, re.VERBOSE), ("a|b", 0))
    held = file.read_bytes()

    def compile_anew(*_: object) -> None:
        raise AssertionError("compiled anew")

    monkeypatch.setattr(re, "compile", compile_anew)
    second = use(file, (WORDS, re.VERBOSE), ("a|b", 0))
    assert second == first
    assert second[0].fullmatch("raised to 27")["price"] == "27"  # type: ignore[index]
    assert file.read_bytes() == held
    assert [path.name for path in file.parent.iterdir()] == ["patterns"]


def test_a_run_that_may_not_add_only_reads(tmp_path: Path) -> None:
    file = tmp_path / "patterns"
    with kept(lambda: file, add=False):
        assert compiled(WORDS, 0) == re.compile(WORDS)
    assert not file.exists()


def test_later_runs_add_to_the_file(tmp_path: Path) -> None:
    file = tmp_path / "patterns"
    use(file, ("a", 0))
    use(file, ("b", 0))
    assert set(codes_in(file)) == {(0, "a"), (0, "b")}


def test_a_full_file_keeps_what_was_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    file = tmp_path / "patterns"
    use(file, ("a", 0), ("b", 0))
    use(file, ("b", 0), ("c", 0))
    assert set(codes_in(file)) == {(0, "b"), (0, "c")}


def test_a_file_has_room_for_the_whole_package() -> None:
    """Else each run on another kind of filing drops what the run before it kept."""
    assert 2 * len(KEYS) < module.MOST


def held(codes: Any, version: int = sys.hexversion, package: str = __version__) -> bytes:
    """A file with such codes."""
    data = marshal.dumps(codes)
    return struct.pack("<II", version, zlib.crc32(data, zlib.crc32(package.encode()))) + data


def test_a_file_of_another_version_is_written_anew(tmp_path: Path) -> None:
    file = tmp_path / "patterns"
    use(file, ("a", 0))
    file.write_bytes(held(codes_in(file), package="0.0.9"))
    use(file, ("b", 0))
    assert set(codes_in(file)) == {(0, "b")}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0",
        b"no patterns at all",
        held(None),
        held([WORDS]),
        held({(0, WORDS): "of another Python"}, sys.hexversion + 1),
        held({(0, WORDS): None}),
        held({(0, WORDS): (32, b"", 2, {}, (None, None, None))}),
        held({(0, WORDS): (32, b"\x01\0", 2, {}, (None, None, None))}),
        held({(0, WORDS): (32, b"\xff\xff\0\0" * 9, 2, {"verb": 1}, (None, "verb", None))}),
        held({(0, WORDS): ("x", 1, "y", 2, 3)}),
    ],
)
def test_a_damaged_file_changes_nothing(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "patterns"
    file.write_bytes(data)
    assert use(file, (WORDS, 0)) == [re.compile(WORDS)]


def test_a_changed_byte_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "patterns"
    use(file, (WORDS, 0))
    whole = file.read_bytes()
    for place in range(len(whole)):
        file.write_bytes(whole[:place] + bytes((whole[place] ^ 1,)) + whole[place + 1 :])
        assert use(file, (WORDS, 0)) == [re.compile(WORDS)]


def test_a_cut_file_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "patterns"
    use(file, (WORDS, 0), ("a|b", 0))
    whole = file.read_bytes()
    for length in range(0, len(whole), 7):
        file.write_bytes(whole[:length])
        assert use(file, (WORDS, 0)) == [re.compile(WORDS)]


def test_a_place_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert use(tmp_path / "file" / "patterns", (WORDS, 0)) == [re.compile(WORDS)]


def test_an_engine_that_gives_no_code_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def without(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", without)
    assert use(tmp_path / "patterns", (WORDS, 0)) == [re.compile(WORDS)]
    assert not list(tmp_path.iterdir())


def test_code_of_another_pattern_is_not_kept() -> None:
    assert code_of(re.compile("a"), (0, "b")) is None


def test_nothing_is_asked_for_where_no_pattern_is_needed() -> None:
    def place() -> Path:
        raise AssertionError("asked for")

    with kept(place):
        pass


def test_what_is_no_pattern_is_told_of(tmp_path: Path) -> None:
    with kept(lambda: tmp_path / "patterns"), pytest.raises(re.error):
        compiled("(", 0)


def test_the_command_prints_the_same_with_and_without(tmp_path: Path) -> None:
    def run(*words: str) -> bytes:
        return subprocess.run([sys.executable, "-m", "extractor", *words], capture_output=True, check=True, env={**os.environ, "EXTRACT_CACHE": str(tmp_path)}).stdout

    first = run(str(SAMPLE))
    assert [path.suffix for path in (tmp_path / "patterns").iterdir()] == [".compiled"]
    assert run(str(SAMPLE)) == first
