"""What a column of a table is: a place in a record of ``extractor.models``, with the type and the meaning that stand there.

A column is told by its name and the path below the table's record, ``of("expiration_date", "offer/expiration/date")``. Its type is the model's
annotation, its comment the model's description: nothing is said twice. A column that is worked out has a function, a type and a meaning of its own.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal, get_args, get_origin

from pydantic import AwareDatetime
from pydantic.fields import FieldInfo

from ..models.base import Record

Type = Literal["text", "integer", "number", "flag", "day", "instant", "bytes"]
"""``number`` is exact: NUMERIC in PostgreSQL, decimal text in SQLite."""

Scalar = str | int | Decimal | bool | date | datetime | bytes | None
Row = dict[str, Scalar]

LONGEST_NAME = 32
"""Characters of a name that SAS and Stata take."""


@dataclass(frozen=True)
class Column:
    """One column. ``path`` is where it stands in the table's record; ``work_out`` makes it from the record where it stands nowhere."""

    name: str
    path: str
    type: Type
    meaning: str
    required: bool = False
    work_out: Callable[[Any], Scalar] | None = None
    unit: str | None = None

    @cached_property
    def _steps(self) -> tuple[str, ...]:
        return tuple(self.path.split("/"))

    def read(self, record: Any) -> Scalar:
        """The column's value in one record; None where a part of the path is not stated."""
        if self.work_out is not None:
            return self.work_out(record)
        value: Any = record
        for step in self._steps:
            value = getattr(value, step, None)
            if value is None:
                return None
        return "; ".join(value) if isinstance(value, tuple) else value


@dataclass(frozen=True)
class Of:
    """A column before it is known of which model it is."""

    name: str
    path: str


def of(name: str, path: str | None = None) -> Of:
    """The column ``name`` for what stands at ``path``, steps parted by slashes; by its own name where no path is given."""
    return Of(name, path or name)


def worked_out(name: str, type: Type, meaning: str, work: Callable[[Any], Scalar], *, required: bool = False, unit: str | None = None) -> Column:
    """A column that no field of the record holds as it is."""
    return Column(name, "", type, meaning, required, work, unit)


_WHOLES = ("cover", "offer", "source")
"""Parts of a filing that say nothing about the fields in them."""


def settle(models: tuple[type[Record], ...], columns: Iterable[Of | Column]) -> tuple[Column, ...]:
    """The columns with their types and meanings, looked up in the models (several where a record is one of several kinds)."""
    return tuple(column if isinstance(column, Column) else _found(models, column) for column in columns)


def _found(models: tuple[type[Record], ...], wanted: Of) -> Column:
    holders = [model for model in models if wanted.path.partition("/")[0] in model.model_fields]
    if not holders:
        raise LookupError(f"no field {wanted.path} in {', '.join(model.__name__ for model in models)} for the column {wanted.name}")
    steps = wanted.path.split("/")
    meanings: list[str] = []
    record: type[Record] = holders[0]
    optional = len(holders) < len(models)
    field: FieldInfo
    for number, step in enumerate(steps):
        field = record.model_fields[step]
        if step not in _WHOLES:
            meanings.append((field.description or "").replace("``", ""))
        optional = optional or _may_be_none(field.annotation)
        if number < len(steps) - 1:
            record = _record(field.annotation)
    choices = _choices(field.annotation)
    if choices and choices[0] not in meanings[-1]:
        meanings[-1] += f" ({', '.join(choices)})"
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    unit = extra.get("unit")
    return Column(wanted.name, wanted.path, type_of(field.annotation), ": ".join(meanings[-2:]), not optional, None, unit if isinstance(unit, str) else None)


def _parts(annotation: Any) -> list[Any]:
    """What an annotation can be, None apart."""
    if get_origin(annotation) is typing.Annotated:
        return _parts(get_args(annotation)[0])
    if get_origin(annotation) in (typing.Union, types.UnionType):
        return [part for one in get_args(annotation) for part in _parts(one)]
    return [annotation]


def _choices(annotation: Any) -> list[str]:
    """The words that a field, or an entry of its list, can be."""
    parts = [part for part in _parts(annotation) if get_origin(part) in (Literal, tuple)]
    inner = [get_args(part)[0] if get_origin(part) is tuple else part for part in parts]
    return [word for part in inner if get_origin(part) is Literal for word in get_args(part)]


def _may_be_none(annotation: Any) -> bool:
    return type(None) in _parts(annotation)


def _record(annotation: Any) -> type[Record]:
    (record,) = [part for part in _parts(annotation) if isinstance(part, type) and issubclass(part, Record)]
    return record


_TYPES: tuple[tuple[Any, Type], ...] = ((bool, "flag"), (AwareDatetime, "instant"), (datetime, "instant"), (date, "day"), (Decimal, "number"), (int, "integer"), (str, "text"))


def type_of(annotation: Any) -> Type:
    """The column type of a model's annotation. A list of words is text, its entries parted by semicolons.

    >>> from decimal import Decimal
    >>> type_of(int | Decimal | None), type_of(bool | None), type_of(tuple[str, ...])
    ('number', 'flag', 'text')
    """
    parts = [str if get_origin(part) in (Literal, tuple) else part for part in _parts(annotation) if part is not type(None)]
    for kind, name in _TYPES:
        if kind in parts:
            return name
    raise TypeError(f"no column holds {annotation}")
