"""``extract export``: the same rows in every format and from every source, the same bytes for the same filings."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas
import pyarrow.parquet as pq
import pyreadstat
import pytest
import sqlalchemy as sa

from extractor.cli import main
from extractor.store.database import open_database, open_to_read
from extractor.store.export import label
from extractor.store.load import load
from extractor.store.tabular import NAMES, PANELS, fields, query
from extractor.store.target import read_target

from .corpus import ROOT, SAMPLES
from .readings import everything, samples


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("export") / "offers.db")
    with open_database(read_target(path)) as opened:
        load(opened, everything())
    return path


def stored(database: str, name: str) -> list[tuple[Any, ...]]:
    with open_to_read(read_target(database)) as opened, opened.reading() as connection:
        return [tuple(row) for row in connection.execute(query(name))]


@pytest.fixture(scope="module")
def files(database: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    for format in ("csv", "parquet", "stata"):
        assert main(["export", database, "--format", format, "--tables", "all", "-q", "-o", str(folder / format)]) == 0
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_csv_reads_back(files: Path, database: str, name: str) -> None:
    raw = (files / "csv" / f"{name}.csv").read_bytes()
    with (files / "csv" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    assert raw.endswith(b"\r\n")
    columns = fields(name)
    assert header == [field.name for field in columns]
    read_as: dict[str, Any] = {"text": str, "integer": int, "long": int, "number": Decimal, "flag": lambda word: {"0": False, "1": True}[word], "day": date.fromisoformat, "instant": datetime.fromisoformat}
    values = [tuple(None if word == "" else read_as[field.kind](word) for field, word in zip(columns, row, strict=True)) for row in rows]
    assert values == [tuple(None if value == "" else value for value in row) for row in stored(database, name)]


@pytest.mark.parametrize("name", NAMES)
def test_parquet_reads_back(files: Path, database: str, name: str) -> None:
    assert [tuple(row.values()) for row in pq.read_table(files / "parquet" / f"{name}.parquet").to_pylist()] == stored(database, name)


@pytest.mark.parametrize("name", NAMES)
def test_stata_reads_back(files: Path, database: str, name: str) -> None:
    """Read by pandas, and its labels by ReadStat, which is no relation of it."""
    path = files / "stata" / f"{name}.dta"
    frame = pandas.read_stata(path)
    _, about = pyreadstat.read_dta(str(path), metadataonly=True)
    columns = fields(name)
    assert list(about.column_names) == list(frame.columns) == [field.name for field in columns]
    assert about.column_labels == [label(field.meaning) for field in columns]
    assert about.number_rows == len(frame)
    expected = stored(database, name)
    assert len(frame) == len(expected)
    for number, field in enumerate(columns):
        for found, row in zip(frame[field.name], expected, strict=True):
            assert _same(found, row[number]), (field.name, found, row[number])


def _same(found: Any, value: Any) -> bool:
    if isinstance(value, str) or (value is None and isinstance(found, str)):
        return bool(found == (value or ""))
    if value is None:
        return bool(pandas.isna(found))
    if isinstance(value, datetime):
        return bool(found.to_pydatetime() == value.astimezone(UTC).replace(tzinfo=None))
    if isinstance(value, date):
        return bool(found.date() == value)
    return abs(float(found) - float(value)) <= 1e-9 * abs(float(value))


@pytest.mark.parametrize("format", ["csv", "parquet", "stata"])
def test_the_same_filings_give_the_same_bytes(files: Path, tmp_path: Path, format: str) -> None:
    """From another database, loaded in another order; and once more."""
    other = str(tmp_path / "other.db")
    with open_database(read_target(other)) as opened:
        load(opened, reversed(everything()))
    assert main(["export", other, "--format", format, "--tables", "all", "-q", "-o", str(tmp_path / "out")]) == 0
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == {path.name: path.read_bytes() for path in (files / format).iterdir()}


def test_postgresql_gives_the_same_bytes(files: Path, postgres: str, tmp_path: Path) -> None:
    with open_database(read_target(postgres)) as opened:
        load(opened, everything())
    assert main(["export", postgres, "--tables", "all", "-q", "-o", str(tmp_path / "out")]) == 0
    for path in sorted((files / "csv").iterdir()):
        assert _sorted(tmp_path / "out" / path.name) == _sorted(path), path.name


def _sorted(path: Path) -> list[str]:
    """The lines of a file: databases order words each in its own way."""
    return sorted(path.read_text(encoding="utf-8").splitlines())


SOURCES = [
    pytest.param(["{database}"], id="database"),
    pytest.param(["{panel}"], id="folder"),
    pytest.param(["parquet:{panel}"], id="folder by name"),
    pytest.param([str(ROOT / "samples")], id="files"),
    pytest.param(["--from", "{list}", "--mirror", str(ROOT / "samples")], id="list"),
]


@pytest.mark.parametrize("inputs", SOURCES)
def test_sources(tmp_path: Path, capsys: pytest.CaptureFixture[str], inputs: list[str]) -> None:
    """Each gives the offers of the samples."""
    words = {"database": str(tmp_path / "o.db"), "panel": str(tmp_path / "panel"), "list": str(tmp_path / "list.txt")}
    main(["load", "-q", words["database"], str(ROOT / "samples")])
    main(["load", "-q", words["panel"], str(ROOT / "samples")])
    Path(words["list"]).write_text("".join(f"{filing.source.accession_number}\n" for filing in samples() if filing.source.accession_number), encoding="utf-8")
    assert main(["export", *(word.format(**words) for word in inputs), "--tables", "offers", "-o", str(tmp_path / "offers.csv")]) == 0
    with (tmp_path / "offers.csv").open(encoding="utf-8", newline="") as file:
        assert [row["offer_status"] for row in csv.DictReader(file)] == ["completed", "terminated", *["completed"] * 5]
    assert "offers.csv" in capsys.readouterr().err


def test_one_table_to_standard_output(database: str) -> None:
    done = subprocess.run([sys.executable, "-m", "extractor", "export", database, "--tables", "tallies"], cwd=ROOT, capture_output=True, check=True)
    assert done.stderr == b""
    assert done.stdout.count(b"\r\n") == len(list(csv.reader(io.StringIO(done.stdout.decode(), newline=""))))


REFUSED = [
    (["{database}", "--tables", "no_such"], 2, "no table no_such: there are filings, "),
    (["{database}"], 2, "say where the files go"),
    (["{database}", "--format", "stata", "--tables", "offers"], 2, "say where the files go"),
    ([], 2, "no source"),
    (["missing.db", "-o", "x"], 3, "missing.db: no such database"),
    (["missing.txt", "--tables", "offers"], 3, "missing.txt: no such file"),
    (["{database}", "-o", "offers.csv"], 2, "offers.csv: several tables need a folder, or name one with --tables: filing_panel, "),
    (["{database}", "--tables", "offers", "-o", "offers.dta"], 2, "offers.dta: --format csv writes files that end in .csv"),
    (["{database}", "--tables", "offers", "-o", "/dev/null"], 2, "/dev/null is no folder: name one, or for one table a file that ends in .csv"),
    (["{database}", "-o", "/dev/null/x"], 1, "/dev/null/x cannot be written"),
    (["postgresql://me:secret@127.0.0.1:9/offers", "-o", "x"], 4, "postgresql://me@127.0.0.1:9/offers cannot be reached"),
]


@pytest.mark.parametrize(("words", "code", "says"), REFUSED)
def test_refusals(database: str, capsys: pytest.CaptureFixture[str], words: list[str], code: int, says: str) -> None:
    assert main(["export", *(word.format(database=database) for word in words)]) == code
    errors = capsys.readouterr().err
    assert says in errors
    assert errors.count("\n") == 1
    assert "secret" not in errors


@pytest.mark.parametrize(("library", "extra", "words"), [("pandas", "stata", ["--format", "stata", "-o", "x"]), ("pyarrow", "parquet", ["--format", "parquet", "-o", "x"]), ("sqlalchemy", "database", [])])
def test_without_the_library(library: str, extra: str, words: list[str]) -> None:
    hide = f"import sys, importlib.util as u; found = u.find_spec; u.find_spec = lambda name, *rest: None if name == {library!r} else found(name, *rest)\n"
    script = hide + f"from extractor.cli import main\nraise SystemExit(main(['export', {str(SAMPLES[0])!r}, *{words!r}]))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert f"pip install 'extract-tender-offers[{extra}]'" in done.stderr


def test_a_reader_that_goes_away(database: str) -> None:
    done = subprocess.run(f"{sys.executable} -m extractor export {database} --tables evidence | head -1", shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("accession,seq,pointer,")
    assert done.stderr == ""


def test_panels_are_the_default(database: str, tmp_path: Path) -> None:
    assert main(["export", database, "-q", "-o", str(tmp_path / "out")]) == 0
    assert {path.stem for path in (tmp_path / "out").iterdir()} == set(PANELS)


def test_exact_numbers_where_the_views_round(database: str, tmp_path: Path) -> None:
    """The views of SQLite give REAL; a panel that is exported has the digits of the source."""
    engine = sa.create_engine(f"sqlite:///{database}")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT stated_value FROM filing_panel WHERE accession = '0009999999-23-000005'").scalar_one() == 0.2
    engine.dispose()
    assert main(["export", database, "-q", "--tables", "filing_panel", "-o", str(tmp_path / "panel.csv")]) == 0
    with (tmp_path / "panel.csv").open(encoding="utf-8", newline="") as file:
        (value,) = [row["stated_value"] for row in csv.DictReader(file) if row["accession"] == "0009999999-23-000005"]
    assert value == "0.20"
