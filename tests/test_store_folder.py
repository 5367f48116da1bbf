"""A folder of Parquet files: what pyarrow and DuckDB read back is what the database holds; again without effect; made good after a mishap."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
import sqlalchemy as sa

from extractor.cli import main
from extractor.errors import ExtractError
from extractor.models import Filing
from extractor.store import arrow
from extractor.store.folder import UNKNOWN, database_of, open_folder, write_folder
from extractor.store.load import Loaded, load
from extractor.store.tables import FILING_TABLES, OFFER_TABLES, SCHEMA_VERSION
from extractor.store.tabular import TABLES, Field, fields
from extractor.store.target import Target

from .corpus import ROOT
from .readings import everything, numbered, samples


def put(folder: Path, filings: list[Filing]) -> tuple[Loaded, int]:
    """Load into a folder; what was done, and how many years were written."""
    target = Target("parquet", str(folder), str(folder))
    with open_folder(target) as database:
        done = load(database, filings)
        years, unfit = write_folder(database, target)
    assert unfit == 0
    return done, years


def test_a_folder_with_a_colon_in_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["load", "-q", "tenders:2023", str(ROOT / "samples/Archives/edgar/data/896493")]) == 0
    assert len(list(Path("tenders:2023/filings").rglob("*.parquet"))) == 1


def stored(folder: Path, name: str) -> list[dict[str, Any]]:
    """A table's rows as the database holds them."""
    from extractor.store.database import open_to_read

    table = TABLES[name]
    with open_to_read(database_of(Target("parquet", str(folder), ""))) as database, database.reading() as connection:
        return [dict(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key)).mappings()]


def hashes(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".lock"}


def files(folder: Path) -> dict[str, str]:
    """The hash of each Parquet file; the database beside them counts how often it was written."""
    return {name: found for name, found in hashes(folder).items() if name.endswith(".parquet")}


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with everything that there is to read."""
    folder = tmp_path_factory.mktemp("parquet") / "panel"
    put(folder, everything())
    return folder


@pytest.mark.parametrize("name", TABLES)
def test_pyarrow_reads_what_the_database_holds(panel: Path, name: str) -> None:
    found = ds.dataset(panel / name, partitioning=ds.partitioning(pa.schema([("filing_year", pa.int32())]), flavor="hive")).to_table()
    key = [column.name for column in TABLES[name].primary_key]
    rows = sorted(found.drop_columns(["filing_year"]).to_pylist(), key=lambda row: [row[column] for column in key])
    assert rows == stored(panel, name)


@pytest.mark.parametrize("name", TABLES)
def test_duckdb_reads_as_many_rows(panel: Path, name: str) -> None:
    with duckdb.connect() as connection:
        row = connection.execute(f"SELECT COUNT(*) FROM read_parquet('{panel}/{name}/**/*.parquet', hive_partitioning = true)").fetchone()
    assert row == (len(stored(panel, name)),)


def test_rows_stand_in_their_year(panel: Path) -> None:
    found = ds.dataset(panel / "filings", partitioning="hive").to_table(columns=["filing_date", "filing_year"]).to_pylist()
    assert {row["filing_date"] and row["filing_date"].year for row in found} >= {None, 2001, 2023}
    for row in found:
        assert row["filing_year"] == (row["filing_date"].year if row["filing_date"] else None)


def test_types_and_meanings_stand_in_the_file(panel: Path) -> None:
    shape = pq.read_schema(panel / "tallies" / "filing_year=2023" / "part-0.parquet")
    assert {name: str(shape.field(name).type) for name in ("accession", "seq", "quantity_tendered", "as_of", "as_of_date", "approximate")} == {
        "accession": "string",
        "seq": "int32",
        "quantity_tendered": "decimal128(38, 12)",
        "as_of": "timestamp[us, tz=UTC]",
        "as_of_date": "date32[day]",
        "approximate": "bool",
    }
    assert {field.name: (field.metadata or {}).get(b"description", b"").decode() for field in shape} == {field.name: field.meaning for field in fields("tallies")}
    told = arrow.metadata(panel / "tallies" / "filing_year=2023" / "part-0.parquet")
    assert told is not None
    assert told["schema_version"] == str(SCHEMA_VERSION)
    assert told == arrow.metadata(panel / "filings" / "filing_year=2023" / "part-0.parquet"), "all tables of a year are made from the same filings"
    assert told["source_sha256"] != (arrow.metadata(panel / "filings" / "filing_year=2001" / "part-0.parquet") or {})["source_sha256"]


# --- again, a mishap, several at once -----------------------------------------------------------------------------------------------------


def test_loading_again_changes_no_file(tmp_path: Path) -> None:
    put(tmp_path / "panel", samples())
    before = hashes(tmp_path / "panel")
    done, years = put(tmp_path / "panel", samples())
    assert (done, years) == (Loaded(unchanged=len(samples())), 0)
    assert hashes(tmp_path / "panel") == before


def test_the_order_of_loading_does_not_matter(tmp_path: Path) -> None:
    put(tmp_path / "forth", samples())
    for some in (samples()[12:], samples()[:12]):
        put(tmp_path / "back", some)
    assert files(tmp_path / "forth") == files(tmp_path / "back")


def test_only_the_years_that_changed_are_written(tmp_path: Path) -> None:
    put(tmp_path / "panel", samples())
    before = hashes(tmp_path / "panel")
    newest = next(filing for filing in samples() if filing.filing_date and filing.filing_date.year == 2025)
    _, years = put(tmp_path / "panel", [newest.model_copy(update={"tool_version": "99"})])
    assert years == 1
    changed = {name for name, found in hashes(tmp_path / "panel").items() if before.get(name) != found}
    assert {name.split("/")[1] for name in changed if name.endswith(".parquet")} == {"filing_year=2025"}


def _lose(panel: Path) -> None:
    (panel / "evidence" / "filing_year=2023" / "part-0.parquet").unlink()


def _cut(panel: Path) -> None:
    path = panel / "offers" / "filing_year=2021" / "part-0.parquet"
    path.write_bytes(path.read_bytes()[:-20])


def _replace_by_an_older_one(panel: Path) -> None:
    path = panel / "tallies" / "filing_year=2018" / "part-0.parquet"
    table = pq.read_table(path)
    pq.write_table(table.replace_schema_metadata({**table.schema.metadata, b"extract.source_sha256": b"0"}), path)


def _leave_another_year(panel: Path) -> None:
    other = panel / "filings" / "filing_year=1999"
    other.mkdir()
    (other / "part-0.parquet").write_bytes((panel / "filings" / "filing_year=2001" / "part-0.parquet").read_bytes())


@pytest.mark.parametrize("mishap", [_lose, _cut, _replace_by_an_older_one, _leave_another_year])
def test_the_next_load_makes_good(tmp_path: Path, mishap: Any) -> None:
    put(tmp_path / "panel", samples())
    before = files(tmp_path / "panel")
    mishap(tmp_path / "panel")
    assert files(tmp_path / "panel") != before
    _, years = put(tmp_path / "panel", [])
    assert years == 1
    assert files(tmp_path / "panel") == before


def test_several_processes_at_once(tmp_path: Path) -> None:
    many = [numbered(filing, number) for number, filing in enumerate(samples() * 2)]
    parts = [many[:20], many[10:30], many[20:]]
    for number, part in enumerate(parts):
        (tmp_path / f"{number}.jsonl").write_text("".join(filing.model_dump_json() + "\n" for filing in part), encoding="utf-8")
    running = [subprocess.Popen([sys.executable, "-m", "extractor", "load", str(tmp_path / "panel"), str(tmp_path / f"{number}.jsonl")], cwd=ROOT, stderr=subprocess.PIPE) for number in range(3)]
    for process in running:
        _, errors = process.communicate(timeout=300)
        assert process.returncode == 0, errors
    put(tmp_path / "alone", many)
    assert files(tmp_path / "panel") == files(tmp_path / "alone")


def test_who_loads_does_not_wait_for_the_files_to_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.store.database._WAIT", 0.5)
    target = Target("parquet", str(tmp_path / "panel"), str(tmp_path / "panel"))
    first, second, *_ = samples()
    put(tmp_path / "panel", [])
    write = arrow.write
    done: list[Loaded] = []

    def meanwhile(*given: Any) -> int:
        if not done:
            with open_folder(target) as other:
                done.append(load(other, [second]))
        return write(*given)

    monkeypatch.setattr(arrow, "write", meanwhile)
    with open_folder(target) as database:
        with open_folder(target) as other:
            load(other, [first])
        assert not _has_a_log(tmp_path / "panel"), "the one that loaded has put the database away"
        write_folder(database, target)
    assert done == [Loaded(added=1)]
    assert not _has_a_log(tmp_path / "panel"), "and so has the one that wrote the files"
    assert len(stored(tmp_path / "panel", "filings")) == 2
    assert ds.dataset(tmp_path / "panel" / "filings").count_rows() == 1, "files are written from one state"


def _has_a_log(panel: Path) -> bool:
    """Whether the database has a write-ahead log: byte 18 of the file, https://www.sqlite.org/fileformat.html."""
    return (panel / "_extract.db").read_bytes()[18] == 2


# --- values -------------------------------------------------------------------------------------------------------------------------------


NUMBERS = [
    (Decimal("0.20"), Decimal("0.20")),
    (Decimal("99999999999999999999999999.999999999999"), Decimal("99999999999999999999999999.999999999999")),
    (Decimal("1E+25"), Decimal("10000000000000000000000000")),
    (Decimal("0.0000000000010"), Decimal("0.000000000001")),
    (Decimal("0.0000000000001"), None),
    (Decimal("100000000000000000000000000"), None),
    (Decimal("-1.5"), Decimal("-1.5")),
    (Decimal("0E-20"), Decimal("0")),
    (None, None),
]


@pytest.mark.parametrize(("value", "expected"), NUMBERS)
def test_numbers_are_exact_or_null_and_counted(tmp_path: Path, value: Decimal | None, expected: Decimal | None) -> None:
    unfit = arrow.write(tmp_path / "x.parquet", (Field("amount", "number", ""),), [[(value,)]], {})
    assert pq.read_table(tmp_path / "x.parquet").to_pylist() == [{"amount": expected}]
    assert unfit == (value is not None and expected is None)


def test_a_number_that_is_not_held_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tally, *_), *_ = (filing.tallies for filing in samples() if filing.tallies)
    filing = samples()[0].model_copy(update={"tallies": (tally.model_copy(update={"proration_factor": Decimal("0.00000000000000001")}),)})
    (tmp_path / "one.jsonl").write_text(filing.model_dump_json(), encoding="utf-8")
    assert main(["load", str(tmp_path / "panel"), str(tmp_path / "one.jsonl")]) == 0
    # in tallies, and in the row of its offer
    assert "2 numbers have more digits than Parquet's decimal(38, 12) holds and are null in the files" in capsys.readouterr().err


def test_instants_are_in_utc(tmp_path: Path) -> None:
    instant = datetime.fromisoformat("2023-05-18T00:00:00-04:00")
    arrow.write(tmp_path / "x.parquet", (Field("at", "instant", ""),), [[(instant,)], [(None,)]], {})
    assert pq.read_table(tmp_path / "x.parquet").to_pylist() == [{"at": datetime(2023, 5, 18, 4, tzinfo=UTC)}, {"at": None}]


def test_a_file_that_fails_half_way_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    arrow.write(path, (Field("a", "text", ""),), [[("old",)]], {})

    def fails() -> Any:
        yield [("new",)]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        arrow.write(path, (Field("a", "text", ""),), fails(), {})
    assert pq.read_table(path).to_pylist() == [{"a": "old"}]
    assert [file.name for file in tmp_path.iterdir()] == ["x.parquet"]


def test_a_year_that_is_not_known_has_a_name_that_readers_know(panel: Path) -> None:
    assert (panel / "filings" / f"filing_year={UNKNOWN}" / "part-0.parquet").is_file()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExtractError, match="cannot be made"):
        open_folder(Target("parquet", str(tmp_path / "file" / "panel"), "panel"))


def test_every_table_has_its_files(panel: Path) -> None:
    assert {path.name for path in panel.iterdir() if not path.name.startswith("_")} == {*FILING_TABLES, *OFFER_TABLES}
