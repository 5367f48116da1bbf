"""Every example in a docstring of the package gives what it shows."""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest

from .corpus import ROOT

MODULES = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in sorted((ROOT / "extractor").rglob("*.py")) if "\n    >>> " in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for test in doctest.DocTestFinder().find(import_module(name)):
        runner.run(test, out=report.append)
    assert not report, "".join(report)


def test_there_are_some() -> None:
    assert len(MODULES) > 20
