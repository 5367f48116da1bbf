"""Every sample gives what was agreed by reading it: one test a field, so that a failure names the field.

``expected.json`` beside a sample leaves out what two readings may tell differently; every key that stands in it is compared, lists whole and in
order, text without regard to white space.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extractor import extract

SAMPLES = Path(__file__).parent.parent / "samples"
CASES = {path: (path.parent / "expected.json") for path in sorted(SAMPLES.glob("Archives/edgar/data/*/*/*-*-*.*"))}
CASES |= {path: path.with_name(path.stem + ".expected.json") for path in sorted(SAMPLES.glob("text/*.txt"))}


@cache
def output(path: Path) -> Any:
    return json.loads(extract(path.read_bytes()).model_dump_json())


def leaves(expected: Any, pointer: str = "") -> list[tuple[str, Any]]:
    """The fields of an expectation: leaves, and the length of each list."""
    if isinstance(expected, dict) and expected:
        return [leaf for key, value in expected.items() for leaf in leaves(value, f"{pointer}/{key}")]
    if isinstance(expected, list) and expected and isinstance(expected[0], dict):
        inner = [leaf for number, value in enumerate(expected) for leaf in leaves(value, f"{pointer}/{number}")]
        return [(f"{pointer}#", len(expected)), *inner]
    return [(pointer, expected)]


def resolve(value: Any, pointer: str) -> Any:
    for token in pointer.rstrip("#").split("/")[1:]:
        if isinstance(value, list):
            value = value[int(token)] if int(token) < len(value) else None
        else:
            value = value.get(token) if isinstance(value, dict) else None
    return len(value or []) if pointer.endswith("#") else value


def plain(value: Any) -> Any:
    if isinstance(value, str):
        return re.sub(r"\s+", " ", value).strip()
    if value in ([], {}):
        return None
    return value


KNOWN_FAILURES: dict[tuple[str, str], str] = {}


def marks(path: Path, pointer: str) -> tuple[pytest.MarkDecorator, ...]:
    reason = KNOWN_FAILURES.get((path.stem, pointer))
    return (pytest.mark.xfail(strict=True, reason=reason),) if reason else ()


FIELDS = [
    pytest.param(path, pointer, expected, id=f"{path.stem}:{pointer}", marks=marks(path, pointer))
    for path, wanted in CASES.items()
    for pointer, expected in leaves(json.loads(wanted.read_text(encoding="utf-8")))
]


@pytest.mark.parametrize(("path", "pointer", "expected"), FIELDS)
def test_field(path: Path, pointer: str, expected: Any) -> None:
    assert plain(resolve(output(path), pointer)) == plain(expected)


def readable(raw: bytes) -> str:
    """What a person reads in these bytes, letters and digits only."""
    import html

    text = raw.decode("utf-8", "replace") if b"\xef\xbf" not in raw else raw.decode("cp1252", "replace")
    return re.sub(r"[\W_]+", "", html.unescape(re.sub(r"<!--.*?-->|<[^>]*>", " ", text, flags=re.DOTALL)))


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in CASES])
def test_every_quote_stands_at_its_offsets(path: Path) -> None:
    raw = path.read_bytes()
    for pointer, places in output(path)["evidence"].items():
        for place in places:
            assert readable(raw[place["start"] : place["end"]]) == re.sub(r"[\W_]+", "", place["quote"]), (pointer, place)


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in CASES])
def test_every_value_has_evidence(path: Path) -> None:
    """Each extracted leaf has a place of its own or of the object that holds it."""
    filing = extract(path.read_bytes())
    told = {"schema_version", "tool_version", "source", "documents", "checks", "abstentions", "notes", "evidence"}
    for name, value in output(path).items():
        if name in told:
            continue
        for pointer, leaf in leaves(value, f"/{name}"):
            if leaf not in (None, [], {}) and not pointer.endswith("#"):
                assert filing.evidence_for(pointer), f"{pointer} = {leaf!r} has no evidence"


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in CASES])
def test_same_bytes_same_output(path: Path) -> None:
    raw = path.read_bytes()
    assert extract(raw).model_dump_json() == extract(raw).model_dump_json()
