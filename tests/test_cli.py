"""The ``extract`` command as a shell sees it: what it prints where, its exit codes, and what it leaves behind."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extractor import __version__, extract
from extractor.commands import NAMES
from extractor.commands.read import schema
from extractor.filing import readable_text

from .corpus import SAMPLES
from .test_submission import LAYOUTS

COMMAND = (sys.executable, "-m", "extractor")
SAMPLE = next(path for path in SAMPLES if path.name == "0009999999-23-000005.txt")
OTHER = next(path for path in SAMPLES if path.suffix == ".nc")
MISSING = "not-there.txt"

on_posix = pytest.mark.skipif(os.name != "posix", reason="signals, pipes and devices of POSIX")


def run(*arguments: object, given: bytes | None = None, python: tuple[str, ...] = (), environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [COMMAND[0], *python, *COMMAND[1:], *map(str, arguments)]
    return subprocess.run(command, input=given, stdin=subprocess.DEVNULL if given is None else None, capture_output=True, timeout=120, check=False, env={**os.environ, **(environment or {})})


def printed(*arguments: object, given: bytes | None = None, environment: dict[str, str] | None = None) -> bytes:
    """Standard output of a call in which all goes well."""
    done = run(*arguments, given=given, environment=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


def complaint(done: subprocess.CompletedProcess[bytes]) -> str:
    """The one line on standard error."""
    words = done.stderr.decode()
    assert words.endswith("\n"), words
    assert words.count("\n") == 1, words
    assert words.startswith("extract: ")
    return words


def told(path: Path, **how: Any) -> bytes:
    return extract(path.read_bytes()).model_dump_json(**how).encode() + b"\n"


# --- what it prints -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_version(option: str) -> None:
    assert printed(option) == f"extract {__version__}\n".encode()


def test_help_names_the_exit_codes() -> None:
    assert b"exit codes: 0 all went well; 2 the call is wrong" in b" ".join(printed("--help").split())


def test_help_tells_what_each_command_does() -> None:
    lines = printed("--help").decode().splitlines()
    for name in NAMES:
        assert [line for line in lines if re.match(rf"  {name} +[a-z]", line)], name
    assert max(map(len, lines)) < 80


def test_schema() -> None:
    assert json.loads(printed("--schema")) == schema()


def test_one_file() -> None:
    assert printed(SAMPLE) == told(SAMPLE, indent=2)


def test_compact() -> None:
    assert printed("--compact", SAMPLE) == told(SAMPLE)


def test_no_evidence() -> None:
    whole, bare = json.loads(printed(SAMPLE)), json.loads(printed("--no-evidence", SAMPLE))
    assert whole.pop("evidence")
    assert bare == whole


def test_text() -> None:
    assert printed("--text", SAMPLE) == readable_text(SAMPLE.read_bytes()).encode()


def test_several_files_are_one_line_each_in_order() -> None:
    assert printed(SAMPLE, OTHER, SAMPLE) == told(SAMPLE) + told(OTHER) + told(SAMPLE)


def test_several_files_as_one_list() -> None:
    assert json.loads(printed("--format", "json", SAMPLE, OTHER)) == [json.loads(told(SAMPLE)), json.loads(told(OTHER))]


def test_one_file_as_a_line() -> None:
    assert printed("--format", "jsonl", SAMPLE) == told(SAMPLE)


def test_standard_input() -> None:
    assert printed("-", given=SAMPLE.read_bytes()) == told(SAMPLE, indent=2)
    assert printed("-", OTHER, given=SAMPLE.read_bytes()) == told(SAMPLE) + told(OTHER)


def test_gzip(tmp_path: Path) -> None:
    packed = tmp_path / "filing.txt.gz"
    packed.write_bytes(gzip.compress(SAMPLE.read_bytes()))
    assert printed(packed) == told(SAMPLE, indent=2)


def test_verbose_tells_what_was_read() -> None:
    done = run("-v", "--compact", SAMPLE)
    assert (done.returncode, done.stdout) == (0, told(SAMPLE))
    assert "SC TO-I/A, 0009999999-23-000005" in complaint(done)


@pytest.mark.parametrize(
    "environment",
    [{"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, {"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2"}, {"TZ": "Asia/Tokyo"}],
    ids=lambda environment: ",".join(f"{name}={value}" for name, value in environment.items()),
)
def test_nothing_depends_on_the_machine(environment: dict[str, str]) -> None:
    assert printed("--compact", SAMPLE, environment=environment) == told(SAMPLE)


def test_light_calls_import_little() -> None:
    def imported(*arguments: object) -> set[str]:
        return {line.rpartition(b"|")[2].strip().decode() for line in run(*arguments, python=("-X", "importtime")).stderr.splitlines()}

    assert not imported("--version") & {"argparse", "pydantic", "lxml", "extractor.commands", "extractor.models"}
    assert not imported(SAMPLE) & {"requests", "bs4", "urllib3", "filelock"}


# --- inputs that cannot be read -------------------------------------------------------------------------------------------------------

PROXY = b"<DOCUMENT>\n<TYPE>DEF 14A\n<SEQUENCE>1\n<FILENAME>proxy.htm\n<TEXT>\n<html><p>Proxy statement</p></html>\n</TEXT>\n</DOCUMENT>\n"
HEADER_10K = LAYOUTS["human"].replace("SC TO-T/A", "10-K").encode()
CUT = LAYOUTS["human"][: LAYOUTS["human"].index("press release")].encode()
NOT_THERE, NOT_READABLE, OTHER_FORM = 3, 5, 6
UNREADABLE: list[tuple[str, bytes, tuple[str, ...]]] = [
    ("empty.txt", b"", ("an empty file", "at byte 0", "give a Schedule TO submission")),
    ("blank.txt", b"\n \n", ("an empty file", "at byte 0")),
    ("scan.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", ("a PDF file", "at byte 0", "give EDGAR's .txt or .htm file")),
    ("logo.gif", b"GIF89a\0\0\0", ("binary data", "at byte 6", "give EDGAR's .txt or .htm file")),
    ("archive.zip", b"PK\x03\x04rest", ("binary data", "at byte 0")),
    ("cut.txt", CUT, ("document 2 has no end", f"at byte {len(CUT)}", "fetch the file afresh")),
    ("cut.gz", gzip.compress(CUT, mtime=0)[:200], ("gzip data end too early", "at byte 200", "fetch the file afresh")),
    ("annual.txt", HEADER_10K, ("this is a 10-K", f"at byte {HEADER_10K.index(b'10-K')}", "extract reads SC TO-I")),
    ("proxy.txt", PROXY, ("this is a DEF 14A", "at byte 10", "extract reads SC TO-I")),
    ("letter.txt", b"Dear Sir,\n\nplease find enclosed my recipe.\n", ("not a tender-offer statement", "at byte 0")),
]


@pytest.mark.parametrize(("name", "raw", "words"), [pytest.param(*row, id=row[0]) for row in UNREADABLE])
def test_unreadable_file(tmp_path: Path, name: str, raw: bytes, words: tuple[str, ...]) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    done = run(path)
    assert (done.returncode, done.stdout) == (OTHER_FORM if "this is a " in words[0] or name == "letter.txt" else NOT_READABLE, b"")
    line = complaint(done)
    assert line.startswith(f"extract: {path}: ")
    for part in words:
        assert part in line


def test_unreadable_standard_input() -> None:
    done = run("-", given=b"")
    assert (done.returncode, done.stdout) == (NOT_READABLE, b"")
    assert complaint(done).startswith("extract: standard input: an empty file")


def test_missing_file_and_directory(tmp_path: Path) -> None:
    assert complaint(run(MISSING)) == f"extract: {MISSING}: no such file: check the path\n"
    assert complaint(run(tmp_path)) == f"extract: {tmp_path}: a directory: name the submission file in it\n"


@on_posix
@pytest.mark.parametrize("words", ["0009999999-23-000005\n", '{"accession": "0009999999-23-000005"}\n'])
@pytest.mark.parametrize("command", [(), ("offer",), ("report",)], ids=" ".join)
def test_a_list_where_a_filing_is_wanted(tmp_path: Path, command: tuple[str, ...], words: str) -> None:
    path = tmp_path / "list.txt"
    path.write_text(words, encoding="utf-8")
    done = run(*command, path)
    assert complaint(done) == f"extract: {path}: a list of filings, not a filing: commands that read several take it with --from, extract batch as it stands\n"
    assert (done.returncode, done.stdout) == (2, b"")


def test_file_name_that_is_no_utf8(tmp_path: Path) -> None:
    done = run(os.fsdecode(bytes(tmp_path) + b"/\xff.txt"))
    assert done.returncode == NOT_THERE
    assert b"no such file" in done.stderr
    assert b"Traceback" not in done.stderr


@on_posix
def test_a_name_that_would_move_the_cursor_is_told_in_one_line() -> None:
    assert complaint(run("a\nb\x1b[31m")) == "extract: a\\x0ab\\x1b[31m: no such file: check the path\n"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no /dev/zero")
@pytest.mark.parametrize(
    ("arguments", "code", "words"), [(("/dev/zero",), 5, "binary data (at byte 0)"), (("--from", "/dev/zero"), 2, "is no list"), (("offer", "--from", "/dev/zero"), 2, "is no list")]
)
def test_a_device_that_has_no_end(arguments: tuple[str, ...], code: int, words: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (code, b"")
    assert words in complaint(done)


@pytest.mark.parametrize("option", [("--from",), ("batch",)])
@pytest.mark.parametrize("raw", [SAMPLE.read_bytes(), gzip.compress(SAMPLE.read_bytes()), b"%PDF-1.7", b"a.txt\0\nb.txt\n"], ids=["filing", "gzip", "pdf", "binary"])
def test_a_filing_where_a_list_is_wanted(tmp_path: Path, option: tuple[str, ...], raw: bytes) -> None:
    path = tmp_path / "list"
    path.write_bytes(raw)
    done = run(*option, path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert complaint(done) == f"extract: {path} is no list, but a filing or another file: name a file with addresses, accession numbers or paths, one a line\n"


def test_what_can_be_read_is_printed_though_other_inputs_cannot(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = run(SAMPLE, MISSING, OTHER, empty)
    assert (done.returncode, done.stdout) == (1, told(SAMPLE) + told(OTHER))
    first, second = done.stderr.decode().splitlines()
    assert first.startswith(f"extract: {MISSING}: ")
    assert second.startswith(f"extract: {empty}: ")


def test_a_list_stays_a_list_though_the_first_input_cannot_be_read() -> None:
    done = run("--format", "json", MISSING, SAMPLE, MISSING, OTHER)
    assert done.returncode == NOT_THERE
    assert len(json.loads(done.stdout)) == 2


# --- wrong calls ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "no input: give one or more files"),
        (("-", "-"), "standard input (-) can be read only once"),
        (("--text", "--compact", "x"), "--text prints text"),
        (("--text", "--format", "json", "x"), "--text prints text"),
        (("--format", "yaml", "x"), "invalid choice: 'yaml'"),
        (("--no-such-option", "x"), "--no-such-option"),
        (("-v", "-q", "x"), "not allowed with"),
        (("",), "an empty word where an input is wanted"),
        (("-o", "", "x"), "an empty word where a name is wanted"),
        (("-o", ".", "x"), "is a directory: give the name of a file"),
        (("-o", "no/such/folder/x.json", "x"), "cannot write no/such/folder/x.json: No such file or directory: give another place"),
    ],
)
def test_wrong_call(arguments: tuple[str, ...], words: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    last = done.stderr.decode().splitlines()[-1]
    assert last.startswith("extract: ")
    assert words in last
    assert b"Traceback" not in done.stderr


def test_a_wrong_setting_says_what_to_set() -> None:
    assert complaint(run(SAMPLE, environment={"EXTRACT_RATE": "abc"})) == "extract: EXTRACT_RATE 'abc' is no number of requests a second: give one such as 5\n"


# --- --output -------------------------------------------------------------------------------------------------------------------------


def test_output_file(tmp_path: Path) -> None:
    out = tmp_path / "filing.json"
    assert printed("-o", out, SAMPLE) == b""
    assert out.read_bytes() == told(SAMPLE, indent=2)
    assert printed("-o", out, OTHER) == b""
    assert out.read_bytes() == told(OTHER, indent=2)
    assert list(tmp_path.iterdir()) == [out]


@on_posix
@pytest.mark.parametrize("arguments", [(SAMPLE,), ("offer", SAMPLE), ("report", SAMPLE), ("find", "--mirror", SAMPLES[0].parents[5]), ("batch", "-q", SAMPLES[0].parent)])
def test_output_to_standard_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str | Path, ...]) -> None:
    monkeypatch.chdir(tmp_path)
    assert printed(*arguments, "-o", "-") == printed(*arguments) != b""
    assert list(tmp_path.iterdir()) == []


@on_posix
def test_output_file_keeps_the_mode_that_it_had(tmp_path: Path) -> None:
    out = tmp_path / "filing.json"
    out.touch(mode=0o600)
    printed("-o", out, SAMPLE)
    assert (out.stat().st_mode & 0o777, out.stat().st_size > 0) == (0o600, True)


@on_posix
def test_output_file_has_the_usual_mode(tmp_path: Path) -> None:
    out, usual = tmp_path / "filing.json", tmp_path / "usual"
    printed("-o", out, SAMPLE)
    usual.touch()
    assert out.stat().st_mode == usual.stat().st_mode


def test_output_file_keeps_what_it_had_when_nothing_can_be_read(tmp_path: Path) -> None:
    out = tmp_path / "filing.json"
    out.write_bytes(b"before")
    for arguments in ([MISSING], ["--format", "json", MISSING, MISSING]):
        assert run("-o", out, *arguments).returncode == NOT_THERE
        assert out.read_bytes() == b"before"
    assert run("-o", tmp_path / "new.json", MISSING).returncode == NOT_THERE
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("command", [(), ("offer",), ("report",), ("diff", SAMPLES[0]), ("diff", SAMPLES[0], "--html", "page.html"), ("--from",), ("batch",)], ids=str)
def test_an_input_is_not_overwritten(tmp_path: Path, command: tuple[str | Path, ...]) -> None:
    path, link = tmp_path / "filing.json", tmp_path / "link.json"
    raw = b"0009999999-23-000005\n" if command[-1:] in (("--from",), ("batch",)) else SAMPLE.read_bytes()
    path.write_bytes(raw)
    link.symlink_to(path)
    done = run(*command, path, "--mirror", SAMPLES[0].parents[5], *(() if "--html" in command else ("-o", link)))
    if "--html" in command:
        done = run("diff", SAMPLES[0], path, "--html", link)
    assert done.returncode == 2
    assert complaint(done).startswith(f"extract: {link} is an input, and would be overwritten: give another place with --")
    assert path.read_bytes() == raw
    assert sorted(tmp_path.iterdir()) == [path, link]


def test_one_file_for_two_outputs(tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    assert "both name" in complaint(run("diff", SAMPLE, OTHER, "-o", out, "--html", out))
    assert not out.exists()


@on_posix
def test_output_through_a_link_and_into_a_pipe(tmp_path: Path) -> None:
    real, link, pipe = tmp_path / "real.json", tmp_path / "link.json", tmp_path / "pipe"
    real.touch()
    link.symlink_to(real)
    printed("-o", link, SAMPLE)
    assert link.is_symlink()
    assert real.read_bytes() == told(SAMPLE, indent=2)
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    printed("-o", pipe, SAMPLE)
    reader.join(30)
    assert got == [told(SAMPLE, indent=2)]


@contextlib.contextmanager
def waiting(*arguments: object, stdout: int = subprocess.PIPE) -> Iterator[subprocess.Popen[bytes]]:
    """The command while it waits for its standard input."""
    process = subprocess.Popen([*COMMAND, *map(str, arguments), "-"], stdin=subprocess.PIPE, stdout=stdout, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream:
                stream.close()


def until(condition: Any) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@on_posix
@pytest.mark.parametrize("signal_number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT] if os.name == "posix" else [])
def test_output_file_is_untouched_when_the_run_is_stopped(tmp_path: Path, signal_number: int) -> None:
    out = tmp_path / "filing.json"
    out.write_bytes(b"before")
    with waiting("-o", out, SAMPLE) as process:
        until(lambda: len(list(tmp_path.iterdir())) > 1)
        time.sleep(0.3)
        process.send_signal(signal_number)
        process.wait(30)
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert out.read_bytes() == b"before"
    if signal_number != signal.SIGKILL:  # Python may die of Ctrl-C itself where it hits while a class is being made; a shell says 130 of both
        assert process.returncode in (128 + signal_number, -signal_number)
        assert list(tmp_path.iterdir()) == [out]


# --- pipes and signals ----------------------------------------------------------------------------------------------------------------


@on_posix
def test_interrupt_is_quiet() -> None:
    with waiting(SAMPLE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1000)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr.read() == b""


@on_posix
def test_a_reader_that_leaves_is_no_error() -> None:
    process = subprocess.Popen([*COMMAND, *[str(SAMPLE)] * 12], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    with process.stdout, process.stderr:
        assert process.stdout.readline() == told(SAMPLE)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 1


@on_posix
@pytest.mark.parametrize(
    ("closed", "code", "words"),
    [
        ("<&-", 5, b"extract: standard input: an empty file (at byte 0); give a Schedule TO submission or one document of it\n"),
        (">&-", 1, b"extract: the output cannot be written: Bad file descriptor: make room, or give another place with --output\n"),
        ("2>&-", 3, b""),
    ],
)
def test_closed_streams(closed: str, code: int, words: bytes) -> None:
    given = {"<&-": "-", ">&-": SAMPLE, "2>&-": MISSING}[closed]
    done = subprocess.run(["sh", "-c", f'"$@" {closed}', "sh", *COMMAND, str(given)], capture_output=True, timeout=120, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", words)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_told_in_one_line() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, str(SAMPLE)], stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr == b"extract: the output cannot be written: No space left on device: make room, or give another place with --output\n"


@on_posix
def test_a_place_that_the_system_does_not_take_is_named() -> None:
    name = "x" * 300
    done = run(SAMPLE, "-o", name)
    assert done.returncode == 1
    assert complaint(done) == f"extract: '{name}' cannot be read or written: File name too long: check the path, its permissions and the space there\n"
