"""What a filing changed: ``extract diff``, the samples and the two real amendments."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from extractor.commands.diff import run, schema

from .corpus import ROOT

ARCHIVE = ROOT / "samples" / "Archives" / "edgar" / "data"
AULT = sorted((ARCHIVE / "896493").glob("*/*[0-9].[tn]*"))
CORPUS = ROOT.parent / "shared" / "corpus"
REAL = [CORPUS / f"ault-2023-amendment-{number}" / "filing.txt" for number in (2, 3)]


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    assert run([str(argument) for argument in arguments]) == 0
    return json.loads(capsys.readouterr().out)


def brief(change: dict[str, Any]) -> tuple[str, str, Any, Any, str | None, bool]:
    return change["pointer"], change["kind"], change["before"], change["after"], change["percent"], change["stated"]


THIRD = [
    ("/offer/consideration/0/ratio", "consideration_raised", "0.015", "0.02", "33.33", True),
    ("/offer/stated_value_per_unit/amount", "consideration_raised", "0.15", "0.20", "33.33", True),
    ("/offer/quantity_sought/maximum_issuable_value", "quantity_increased", "50000000", "66666667", "33.33", False),
    ("/offer/minimum_condition/quantity", "minimum_condition_lowered", 150000000, 100000000, "-33.33", True),
]


def test_ault_against_what_stood(capsys: pytest.CaptureFixture[str]) -> None:
    record = printed(capsys, AULT[3], AULT[4], "--predecessors", *AULT[:3])
    assert record["compared_with"] == "standing_terms"
    assert [brief(change) for change in record["changes"][:4]] == THIRD
    assert [change["after"]["number"] for change in record["changes"][4:]] == ["(a)(5)(E)"]
    assert [change["pointer"] for change in record["unstated"]] == ["/offer/quantity_sought/maximum_issuable_value"]
    assert record["contradicted"] == []


@pytest.mark.skipif(not REAL[0].exists(), reason="the labelled real filings are not there")
def test_real_ault_amendments(capsys: pytest.CaptureFixture[str]) -> None:
    record = printed(capsys, *REAL)
    assert record["compared_with"] == "old_alone"
    changes = {change["pointer"]: brief(change) for change in record["changes"]}
    for expected in THIRD:
        if expected[0] != "/offer/stated_value_per_unit/amount":
            assert changes[expected[0]] == expected
    assert changes["/offer/stated_value_per_unit/amount"][2:4] == (None, "0.20")
    assert [change["after"]["number"] for change in record["changes"] if change["kind"] == "exhibit_added"] == ["(a)(5)(E)"]


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(schema())


@pytest.mark.parametrize("cik", sorted(path.name for path in Path(ARCHIVE).iterdir()))
def test_steps_are_valid(cik: str, capsys: pytest.CaptureFixture[str]) -> None:
    for record in printed(capsys, "--offer", ARCHIVE / cik):
        assert not [f"{error.json_path}: {error.message}" for error in validator().iter_errors(record)]
