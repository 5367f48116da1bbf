"""The labelled real filings, where they are at hand: no wrong and no invented value, evidence that holds, and the misses that are known.

They are not part of the project. Where the folder is not there, every test is skipped and says so.
"""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extractor import extract

from .corpus import CORPUS

SCORE = CORPUS.parent / "score" / "score.py"
CASES = sorted(path.parent for path in CORPUS.glob("*/labels.json")) if SCORE.exists() else []
KNOWN_MISSES: dict[tuple[str, str], str] = {}
"""Case and pointer of a label that is not met, and why."""

pytestmark = pytest.mark.skipif(not CASES, reason="the labelled filings are not at hand")


@cache
def judge() -> Any:
    spec = importlib.util.spec_from_file_location("score", SCORE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_labels(case: Path) -> None:
    labels = json.loads((case / "labels.json").read_text())
    raw = (case / labels["input"]).read_bytes()
    output = json.loads(extract(raw).model_dump_json())
    verdicts = [verdict for verdict in judge().judge(labels, output) if verdict[1] not in ("right", "silent")]
    unknown = [(pointer, kind, expected, got) for _, kind, pointer, expected, got in verdicts if (case.name, pointer) not in KNOWN_MISSES]
    assert unknown == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_evidence(case: Path) -> None:
    """Each right answer has a place whose bytes, read without markup, give its quote."""
    labels = json.loads((case / "labels.json").read_text())
    raw = (case / labels["input"]).read_bytes()
    output = json.loads(extract(raw).model_dump_json())
    right = [pointer for _, kind, pointer, _, _ in judge().judge(labels, output) if kind == "right"]
    assert [pointer for pointer in right if not judge().evidence_holds(output, pointer, raw)] == []
