"""Offers written for this project after the manner of many filers, with all that they state: what is read stays read, and what is not is known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor import extract

from .test_corpus import SCORE, judge

SHEETS = sorted(path.parent for path in (Path(__file__).parent / "sheets").glob("*/labels.json"))

pytestmark = pytest.mark.skipif(not SCORE.exists(), reason="what compares labels with an answer is not at hand (../shared/score)")


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_is_read_but_for_what_is_known(sheet: Path) -> None:
    """``unread`` in a sheet's labels names what it states and the tool does not read, ``misread`` what the tool reads wrong."""
    labels = json.loads((sheet / "labels.json").read_text())
    answer = json.loads(extract((sheet / labels["input"]).read_bytes()).model_dump_json())
    verdicts = list(judge().judge(labels, answer))
    assert sorted({pointer for _, kind, pointer, _, _ in verdicts if kind in ("wrong", "invented")}) == labels.get("misread", [])
    assert sorted({pointer for _, kind, pointer, _, _ in verdicts if kind == "missing"}) == labels.get("unread", [])
