"""Tables and panels as files: CSV, Parquet, Stata.

CSV is that of RFC 4180: lines end with CRLF, words with a comma, a quote or a line end stand in quotes, the first line names the columns. A null is empty, true
is 1 and false 0, instants are in UTC.
"""

from __future__ import annotations

import csv
import os
import textwrap
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, TextIO

from sqlalchemy.engine import Connection

from .. import __version__
from . import tabular
from .tables import SCHEMA_VERSION

Format = Literal["csv", "parquet", "stata"]
ENDINGS: dict[Format, str] = {"csv": ".csv", "parquet": ".parquet", "stata": ".dta"}


def export(connection: Connection, name: str, format: Format, path: Path) -> int:
    """Write a table or view to a file, which takes its place only when it is whole; how many numbers the format could not hold."""
    return _WRITERS[format](connection, name, path)


# --- CSV --------------------------------------------------------------------------------------------------------------------------------


def write_csv(connection: Connection, name: str, out: TextIO) -> None:
    """A table as CSV; ``out`` must not change line ends."""
    writer = csv.writer(out)
    writer.writerow(field.name for field in tabular.fields(name))
    for some in tabular.rows(connection, tabular.query(name)):
        writer.writerows([_plain(value) for value in row] for row in some)


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def _csv_file(connection: Connection, name: str, path: Path) -> int:
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as out:
            write_csv(connection, name, out)
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return 0


# --- Parquet ----------------------------------------------------------------------------------------------------------------------------


def _parquet_file(connection: Connection, name: str, path: Path) -> int:
    from . import arrow

    told = {"schema_version": str(SCHEMA_VERSION), "tool_version": __version__, "table": name}
    return arrow.write(path, tabular.fields(name), tabular.rows(connection, tabular.query(name)), told)


# --- Stata ------------------------------------------------------------------------------------------------------------------------------

_LABEL = 80
"""Characters of a label in Stata."""

_LONG_TEXT = 2045
"""Characters of Stata's plain strings; longer ones are its strL."""


def _stata_file(connection: Connection, name: str, path: Path) -> int:
    """A table as Stata's .dta, format 118. Stata has doubles alone: numbers are rounded to 15 digits or so; an empty string stands for null."""
    import pandas

    fields = tabular.fields(name)
    found = [row for some in tabular.rows(connection, tabular.query(name)) for row in some]
    columns = {field.name: _stata_column(field.kind, [row[number] for row in found]) for number, field in enumerate(fields)}
    frame = pandas.DataFrame(columns, columns=[field.name for field in fields])
    long = [field.name for field in fields if field.kind == "text" and any(len(value.encode()) > _LONG_TEXT for value in columns[field.name])]
    part = path.with_name(f".{path.name}.part")
    try:
        frame.to_stata(
            part,
            write_index=False,
            version=118,
            convert_dates={field.name: "td" if field.kind == "day" else "tc" for field in fields if field.kind in ("day", "instant")},
            convert_strl=long,
            time_stamp=datetime(1960, 1, 1),
            data_label=f"extract {__version__}: {name}"[:_LABEL],
            variable_labels={field.name: label(field.meaning) for field in fields},
        )
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return 0


def label(meaning: str) -> str:
    """A meaning cut to what a label holds, at the end of a word."""
    return textwrap.shorten(meaning, _LABEL, placeholder=" …")


def _stata_column(kind: tabular.Kind, values: list[Any]) -> Any:
    import pandas

    if kind == "text":
        return pandas.Series([value or "" for value in values], dtype=object)
    if kind == "day":
        return pandas.Series([value and datetime(value.year, value.month, value.day) for value in values], dtype="datetime64[us]")
    if kind == "instant":
        return pandas.Series([value and value.astimezone(UTC).replace(tzinfo=None) for value in values], dtype="datetime64[us]")
    return pandas.Series([float("nan") if value is None else float(value) for value in values], dtype="float64")


_WRITERS: dict[Format, Callable[[Connection, str, Path], int]] = {"csv": _csv_file, "parquet": _parquet_file, "stata": _stata_file}
