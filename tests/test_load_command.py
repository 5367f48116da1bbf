"""``extract load``: which inputs it takes, what it says, its exit codes."""

from __future__ import annotations

import errno
import gzip
import io
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from extractor.cli import main
from extractor.commands.filings import filings
from extractor.errors import ExtractError
from extractor.fetch import Mirror

from .corpus import ROOT, SAMPLES
from .readings import contents, read, samples

FOLDER = ROOT / "samples/Archives/edgar/data/896493"
JSON = samples()[0].model_dump_json()


def names(*words: str) -> tuple[list[str | None], list[str]]:
    """The accession numbers that the words give, and what is refused."""
    refused: list[str] = []

    def complain(error: ExtractError, name: str) -> None:
        refused.append(f"{name}: {error}")

    with Mirror(ROOT / "samples") as source:
        return [filing.source.accession_number for filing in filings(words, source, complain)], refused


def written(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


AULT = [f"0009999999-23-00000{number}" for number in range(1, 7)]


def test_a_folder_gives_its_filings_in_order() -> None:
    assert names(str(FOLDER)) == (AULT, [])


def test_a_pipe_is_read_as_the_file_would_be(tmp_path: Path) -> None:
    """What a shell makes of ``<(zcat filings.jsonl.gz)``: a path that is no file."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(JSON,))
    writer.start()
    assert names(str(pipe)) == ([samples()[0].source.accession_number], [])
    writer.join()


_PACKED = gzip.compress(f"{JSON}\n".encode() * 3)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("cut.jsonl.gz", _PACKED[: len(_PACKED) // 2], "gzip data end too early (at byte 0); it was cut"),
        ("damaged.jsonl.gz", _PACKED[:200] + bytes(200) + _PACKED[400:], "damaged gzip data"),
        ("plain.jsonl.gz", b"{}\n", "damaged gzip data"),
        ("deep.jsonl", b"[" * 100_000, "it begins like JSON and is none"),
    ],
)
def test_damaged_json_costs_its_file(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    path, sound = written(tmp_path, name, content), written(tmp_path, "sound.jsonl", JSON)
    _, refused = names(path)
    assert [one.startswith(f"{path}: {says}") for one in refused] == [True], refused
    assert names(path, sound)[0][-1] == samples()[0].source.accession_number


def test_a_list_of_addresses_is_named_as_such(tmp_path: Path) -> None:
    path = written(tmp_path, "list.txt", "0009999999-23-000005\n")
    assert [one.startswith(f"{path}: a list of filings, not a filing") for one in names(path)[1]] == [True]
    assert names(str(tmp_path)) == ([], []), "in a folder it was not named"


def test_a_folder_gives_no_hidden_and_no_other_files(tmp_path: Path) -> None:
    for name in (".hidden.txt", "filing.part", "expected.json", "b.txt", ".cache/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(SAMPLES[0].read_bytes())
    assert len(names(str(tmp_path))[0]) == 1


@pytest.mark.parametrize("words", [["load", "offers.db", "folder"], ["offer", "folder"], ["batch", "folder", "-o", "lines.jsonl"]], ids=lambda words: words[0])
def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder" / "closed").mkdir(parents=True)
    (tmp_path / "folder" / "open.txt").write_bytes(SAMPLES[0].read_bytes())
    scan = os.scandir

    def refuses(folder: str) -> Any:
        if os.path.basename(folder) == "closed":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), folder)
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuses)
    assert main(words) == 1
    assert re.search(r"folder.closed:? cannot be read: Permission denied: check its permissions$", capsys.readouterr().err, re.MULTILINE)


def test_errors_that_a_batch_told_are_no_filings(tmp_path: Path) -> None:
    told = written(tmp_path, "errors.jsonl", '{"input": "x.txt", "error": "NotFound", "message": "no such file", "try_again": false}\n' * 2)
    written(tmp_path, "filing.txt", SAMPLES[0].read_bytes())
    found, refused = names(str(tmp_path))
    assert (len(found), refused) == (1, [])
    assert [one.startswith(f"{told}: this is a file of errors that extract batch told") for one in names(told)[1]] == [True]


def test_other_forms_in_a_folder_are_passed_over(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", "<DOCUMENT>\n<TYPE>DEF 14A\n<TEXT>\nProxy statement\n</TEXT>\n</DOCUMENT>\n")
    written(tmp_path, "b.txt", SAMPLES[0].read_bytes())
    written(tmp_path, "c.txt", b"\x89PNG\r\n\x1a\n" + bytes(99))
    found, refused = names(str(tmp_path))
    assert len(found) == 1
    assert [line.partition(":")[0] for line in refused] == [str(tmp_path / "c.txt")]


TWO = [json.loads(filing.model_dump_json()) for filing in samples()[:2]]
WORDS = {
    "lines": "".join(json.dumps(one) + "\n" for one in TWO),
    "lines without the last line's end, blank ones between": json.dumps(TWO[0]) + "\n\n" + json.dumps(TWO[1]),
    "indented list": json.dumps(TWO, indent=2),
    "list in one line": json.dumps(TWO),
    "with a byte order mark and windows line ends": "".join(json.dumps(one) + "\r\n" for one in TWO),
}


@pytest.mark.parametrize("words", [pytest.param(words, id=name) for name, words in WORDS.items()])
def test_json(tmp_path: Path, words: str) -> None:
    assert names(written(tmp_path, "filings.jsonl", words)) == ([one["source"]["accession_number"] for one in TWO], [])
    assert names(written(tmp_path, "filings.jsonl.gz", gzip.compress(words.encode()))) == ([one["source"]["accession_number"] for one in TWO], [])


def test_one_indented_object(tmp_path: Path) -> None:
    assert names(written(tmp_path, "one.json", json.dumps(TWO[0], indent=2))) == ([TWO[0]["source"]["accession_number"]], [])


def test_a_gzipped_submission(tmp_path: Path) -> None:
    assert names(written(tmp_path, "one.txt.gz", gzip.compress(SAMPLES[0].read_bytes())))[0] == [read(SAMPLES[0]).source.accession_number]


def test_json_printed_without_evidence() -> None:
    told = json.loads(JSON)
    del told["evidence"]
    done = subprocess.run([sys.executable, "-c", "from tests.test_load_command import names; print(names('-'))"], cwd=ROOT, input=json.dumps(told), capture_output=True, text=True, check=True)
    assert str(samples()[0].source.accession_number) in done.stdout


WRONG = {
    "a cut line": (JSON + "\n" + JSON[:-20] + "\n" + JSON, 2, "a line that is no JSON (at byte "),
    "a field that is not ours": (JSON.replace('"form_type"', '"form_kind"', 1), 0, "JSON that is no filing as extract prints it: /form_kind: "),
    "what find printed, of a filing that is not there": ('{"accession": "0009999999-23-999999", "form": "SC TO-I"}', 0, "0009999999-23-999999"),
    "JSON of something else": ('{"accession_number": "0009999999-23-000001", "form": "SC TO-I"}', 0, "JSON that is no filing as extract prints it"),
    "no JSON after all": ("{ this is a note", 0, "it begins like JSON and is none"),
    "a form that is not read": ("<DOCUMENT>\n<TYPE>DEF 14A\n<TEXT>\nProxy statement\n</TEXT>\n</DOCUMENT>\n", 0, "this is a DEF 14A"),
    "a number": ("[1]", 0, "JSON that is no filing"),
}


@pytest.mark.parametrize(("words", "read_anyway", "says"), [pytest.param(*row, id=name) for name, row in WRONG.items()])
def test_what_cannot_be_read_is_told_and_passed_over(tmp_path: Path, words: str, read_anyway: int, says: str) -> None:
    found, refused = names(written(tmp_path, "input.txt", words), str(SAMPLES[0]))
    assert len(found) == read_anyway + 1
    assert len(refused) == 1
    assert says in refused[0]


CODES = [
    ([str(FOLDER)], 0, "6 filings: 6 added"),
    (["missing.txt"], 3, "missing.txt: no such file"),
    (["missing.txt", str(SAMPLES[0])], 3, "1 filing: 1 added"),
    ([str(ROOT / "pyproject.toml")], 5, ""),
    ([], 2, "no input"),
]


@pytest.mark.parametrize(("inputs", "code", "says"), CODES)
def test_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str], inputs: list[str], code: int, says: str) -> None:
    assert main(["load", str(tmp_path / "offers.db"), *inputs]) == code
    out, errors = capsys.readouterr()
    assert out == ""
    assert says in errors
    assert errors.count("\n") <= len(inputs) + 1


@pytest.mark.parametrize("target", ["offers.csv", "offers.dta", "offers.json", "offers.jsonl.gz", "offers.duckdb", "offers.HTML"])
def test_a_target_that_is_no_place_for_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, target: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["load", target, str(SAMPLES[0])]) == 2
    assert f"{target} is no name for tables" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_other_things_is_no_target(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As where the target was forgotten, and a folder of filings stands in its place; or a copy of a panel, whose other years a load would take away."""
    mine = tmp_path / "mine" / "notes.txt"
    mine.parent.mkdir()
    mine.touch()
    assert main(["load", str(mine.parent), str(SAMPLES[0])]) == 2
    assert f"{mine.parent} holds other files" in capsys.readouterr().err
    assert list(mine.parent.iterdir()) == [mine]
    panel, copy = tmp_path / "panel", tmp_path / "copy"
    panel.mkdir()
    (panel / ".hidden").touch()
    assert main(["load", "-q", str(panel), str(FOLDER)]) == 0
    shutil.copytree(panel, copy, ignore=shutil.ignore_patterns("_*"))
    before = sorted(copy.rglob("*"))
    assert main(["load", str(copy), str(SAMPLES[0])]) == 2
    assert sorted(copy.rglob("*")) == before


def test_nothing_to_upgrade(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["load", "--upgrade", str(tmp_path / "typo.db")]) == 3
    assert "typo.db: no such database or folder: check the path" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


ADDRESSES = [
    ["0009999999-23-000001"],
    ["https://www.sec.gov/Archives/edgar/data/896493/000999999923000001/0009999999-23-000001-index.htm"],
    ["--from", "{list}"],
    ["{found}"],
    ["-"],
]


@pytest.mark.parametrize("inputs", ADDRESSES)
def test_addresses_and_lists(tmp_path: Path, inputs: list[str]) -> None:
    """Each way of naming a filing that is fetched; the tables know its address then."""
    places = {"list": written(tmp_path, "list.txt", "# one\n0009999999-23-000001\n"), "found": written(tmp_path, "found.jsonl", '{"accession": "0009999999-23-000001", "url": null}\n')}
    target = str(tmp_path / "offers.db")
    words = [word.format(**places) for word in inputs]
    subprocess.run([sys.executable, "-m", "extractor", "load", target, "--mirror", "samples", *words], cwd=ROOT, input="0009999999-23-000001\n", text=True, check=True, capture_output=True)
    (row,) = contents(target)["filings"]
    assert row[0] == "0009999999-23-000001"
    assert "https://www.sec.gov/Archives/edgar/data/896493/000999999923000001/0009999999-23-000001.txt" in row


def test_quiet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["load", "-q", str(tmp_path / "offers.db"), str(SAMPLES[0])]) == 0
    assert capsys.readouterr() == ("", "")


def test_json_lines_give_the_same_tables_as_the_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = tmp_path / "ault.jsonl"
    assert main([*map(str, sorted(FOLDER.glob("*/*-*-*.*"))), "--format", "jsonl", "-o", str(lines)]) == 0
    assert main(["load", str(tmp_path / "lines.db"), str(lines)]) == 0
    assert main(["load", str(tmp_path / "files.db"), str(FOLDER)]) == 0
    assert contents(str(tmp_path / "lines.db")) == contents(str(tmp_path / "files.db"))
    assert main(["load", str(tmp_path / "files.db"), str(lines)]) == 0
    assert "6 unchanged" in capsys.readouterr().err


def test_without_the_library(tmp_path: Path) -> None:
    """An installation without the extra says which command brings it."""
    hide = "import sys, importlib.util as u; found = u.find_spec; u.find_spec = lambda name, *rest: None if name == 'sqlalchemy' else found(name, *rest)\n"
    script = hide + "from extractor.cli import main\nraise SystemExit(main(['load', 'offers.db', 'x.txt']))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "extract: extract load needs sqlalchemy: pip install 'extract-tender-offers[database]'\n")


def test_reading_does_not_import_what_tables_need() -> None:
    script = "import sys\nfrom extractor.cli import main\nmain([sys.argv[1], '-o', sys.argv[2]])\nprint(sorted({'sqlalchemy', 'pyarrow', 'pandas', 'extractor.store'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script, str(SAMPLES[0]), "/dev/null"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(JSON.encode()))))
    assert names("-") == ([samples()[0].source.accession_number], [])
