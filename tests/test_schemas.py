"""The JSON Schema and the data dictionary: they are what the generator writes, every field has a meaning, and every output is valid."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from extractor import checks, extract
from extractor.commands.diff import schema as diff
from extractor.commands.offer import schema as chain
from extractor.commands.read import schema
from schemas import generate

from .corpus import REAL, SAMPLES, name_of

SCHEMA = schema()
FORMATS = FormatChecker(formats=["date"])


@FORMATS.checks("date-time")
def _with_offset(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FORMATS)


def nodes(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Everything inside a JSON value, with its pointer."""
    yield pointer, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from nodes(inner, f"{pointer}/{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from nodes(inner, f"{pointer}/{number}")


@pytest.mark.parametrize("name", sorted(generate.written()))
def test_files_are_what_the_models_say(name: str) -> None:
    assert (generate.FOLDER / name).read_text(encoding="utf-8") == generate.written()[name], "run: make schemas"


def test_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(("record", "field", "about"), [pytest.param(*row, id=f"{row[0]}.{row[1]}") for row in generate.fields(SCHEMA)])
def test_every_field_has_a_meaning(record: str, field: str, about: dict[str, Any]) -> None:
    assert len(about.get("description", "")) > 3
    assert set(about) <= {"description", "title", "type", "default", "anyOf", "oneOf", "enum", "const", "items", "format", "pattern", "$ref", "additionalProperties", "unit", "source", "seev.031"}


@pytest.mark.parametrize(("record", "field", "about"), [pytest.param(*row, id=f"{row[0]}.{row[1]}") for printed in (schema(), chain(), diff()) for row in generate.fields(printed)])
def test_every_amount_has_a_unit(record: str, field: str, about: dict[str, Any]) -> None:
    """A number that is printed as an exact decimal is an amount of something."""
    if any(kind.get("pattern", "").startswith("^-?") for kind in about.get("anyOf", [about])):
        assert about.get("unit")


def test_every_record_is_described_and_closed_and_has_every_key() -> None:
    records: dict[str, Any] = {**SCHEMA["$defs"], "Filing": SCHEMA}  # type: ignore[dict-item]
    for name, record in records.items():
        assert record["description"], name
        assert record["additionalProperties"] is False, name
        assert record["required"] == list(record["properties"]), name


def test_every_record_and_field_stands_in_the_dictionary() -> None:
    words = generate.written()["README.md"]
    for name, field, _ in generate.fields(SCHEMA):
        section = words.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
        assert f"/{field}` |" in section, (name, field)


def test_names_of_iso_20022_are_paths_of_element_names() -> None:
    names = [about["seev.031"] for _, _, about in generate.fields(SCHEMA) if "seev.031" in about]
    assert len(names) > 15
    for name in names:
        assert re.fullmatch(r"[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z]+)*(?:, [A-Z][A-Za-z]+)*(?: \([A-Za-z, ]+\))?", name), name


def test_there_is_no_floating_point() -> None:
    assert not [pointer for pointer, value in nodes(SCHEMA) if isinstance(value, dict) and value.get("type") == "number"]


@pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in [*SAMPLES, *REAL]])
def test_output_is_valid(path: Path) -> None:
    output = json.loads(extract(path.read_bytes()).model_dump_json())
    assert not [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(output)]
    assert not [pointer for pointer, value in nodes(output) if isinstance(value, float)]
    assert not [pointer for pointer, value in nodes(output) if value == ""]
    assert {check["name"] for check in output["checks"]} <= {check.__name__ for check in checks.CHECKS}


def test_a_wrong_output_is_not_valid() -> None:
    output = json.loads(extract(SAMPLES[0].read_bytes()).model_dump_json())
    for wrong in ({"amendment_number": "3"}, {"filing_date": "1 May"}, {"unknown": 1}, {"source": {**output["source"], "bytes": 1.5}}, {"accepted_at": "2023-05-03T17:21:40"}):
        assert not VALIDATOR.is_valid({**output, **wrong}), wrong
    assert not VALIDATOR.is_valid({key: value for key, value in output.items() if key != "offer"})
