"""Tables as Parquet files: types, comments and metadata in the file itself, the same bytes for the same rows."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import UTC
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from .tabular import Field, Kind

PRECISION, SCALE = 38, 12
"""Of numbers: what every reader of Parquet takes."""

_TYPES: dict[Kind, Any] = {
    "text": pa.string(),
    "integer": pa.int32(),
    "long": pa.int64(),
    "number": pa.decimal128(PRECISION, SCALE),
    "flag": pa.bool_(),
    "day": pa.date32(),
    "instant": pa.timestamp("us", tz="UTC"),
}
_ROWS_IN_A_GROUP = 100_000
_PREFIX = b"extract."


def schema(fields: Iterable[Field], metadata: dict[str, str]) -> Any:
    """The Arrow schema; a column's meaning stands in its metadata as ``description``, ``metadata`` in the file's under ``extract.``."""
    columns = [pa.field(field.name, _TYPES[field.kind], metadata={"description": field.meaning}) for field in fields]
    return pa.schema(columns, metadata={_PREFIX + name.encode(): value.encode() for name, value in metadata.items()})


def write(path: Path, fields: tuple[Field, ...], chunks: Iterable[list[tuple[Any, ...]]], metadata: dict[str, str]) -> int:
    """Write the file; it takes its place only when it is whole. How many numbers had more digits than the type holds: they are null."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfit = 0
    part = path.with_name(f".{path.name}.part")  # given absolute: a relative one with a colon is taken for a URI
    shape = schema(fields, metadata)
    try:
        with pq.ParquetWriter(part.absolute(), shape, compression="zstd") as writer:
            waiting: list[tuple[Any, ...]] = []
            for some in chunks:
                waiting.extend(some)
                if len(waiting) >= _ROWS_IN_A_GROUP:
                    unfit += _write_group(writer, shape, fields, waiting)
                    waiting = []
            unfit += _write_group(writer, shape, fields, waiting)
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return unfit


def _write_group(writer: Any, shape: Any, fields: tuple[Field, ...], rows: list[tuple[Any, ...]]) -> int:
    unfit = 0
    arrays = []
    for number, field in enumerate(fields):
        values = [row[number] for row in rows]
        if field.kind == "number":
            fitted = [value if value is None or _fits(value) else None for value in values]
            unfit += sum(one is not None and other is None for one, other in zip(values, fitted, strict=True))
            values = fitted
        elif field.kind == "instant":
            values = [value and value.astimezone(UTC) for value in values]
        arrays.append(pa.array(values, type=shape.field(number).type))
    writer.write_table(pa.Table.from_arrays(arrays, schema=shape))
    return unfit


def _fits(value: Decimal) -> bool:
    """Whether a number stands in the type with all its digits."""
    _, digits, exponent = value.as_tuple()
    words = "".join(map(str, digits))
    figures = words.strip("0")
    decimals = -int(exponent) - (len(words) - len(words.rstrip("0")))
    return not figures or (decimals <= SCALE and len(words.lstrip("0")) + int(exponent) <= PRECISION - SCALE)


def metadata(path: Path) -> dict[str, str] | None:
    """What ``write`` put into a file's metadata; None where there is no such file, or no whole one."""
    try:
        found = pq.read_schema(path).metadata or {}
    except (OSError, pa.ArrowInvalid):
        return None
    return {name.removeprefix(_PREFIX).decode(): value.decode() for name, value in found.items() if name.startswith(_PREFIX)}
