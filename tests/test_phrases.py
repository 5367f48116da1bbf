"""Every pattern of the package compiles, although the package compiles it only when it is needed."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import extractor
from extractor.facts import book
from extractor.phrase import Phrase

PHRASES = {
    f"{module.name}.{name}": value
    for module in pkgutil.walk_packages(extractor.__path__, "extractor.")
    if not module.name.endswith("__main__")
    for name, value in vars(importlib.import_module(module.name)).items()
    if isinstance(value, Phrase)
}


@pytest.mark.parametrize("name", PHRASES)
def test_phrase_compiles(name: str) -> None:
    PHRASES[name].search("")


def test_rules_compile() -> None:
    for rule in book().rules:
        rule.compiled.search("")
