"""What ``extract`` reads in the bundled samples and the real filings, read once for all tests of tables; and comparing of databases."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from extractor import extract
from extractor.models import Filing
from extractor.store.database import open_to_read
from extractor.store.target import read_target

from .corpus import REAL, SAMPLES


@cache
def read(path: Path) -> Filing:
    return extract(path.read_bytes())


def samples() -> list[Filing]:
    return [read(path) for path in SAMPLES]


def everything() -> list[Filing]:
    return [read(path) for path in [*SAMPLES, *REAL]]


def numbered(filing: Filing, number: int) -> Filing:
    """The filing under another accession number."""
    accession = f"0009999998-{number // 1_000_000 % 100:02}-{number % 1_000_000:06}"
    return filing.model_copy(update={"source": filing.source.model_copy(update={"accession_number": accession})})


def contents(target: str, leave_out: tuple[str, ...] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table and view, sorted."""
    with open_to_read(read_target(target)) as database, database.reading() as connection:
        inspector = sa.inspect(connection)
        names = sorted({*inspector.get_table_names(), *inspector.get_view_names()} - {*leave_out})
        return {name: sorted((tuple(row) for row in connection.execute(sa.text(f"SELECT * FROM {name}"))), key=repr) for name in names}


def told(filing: Filing) -> Any:
    """The filing as JSON."""
    return json.loads(filing.model_dump_json())
