"""Every rule reads its own words, its examples exactly, and no near miss; every rule has an example."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from extractor.rules.rule import Book, Finding

from .example import Example, document

FAMILIES = ("agent", "change", "condition", "consideration", "currency", "expiration", "minimum", "offer_document", "prior", "quantity", "security", "status", "tally")
"""Modules of extractor.rules with RULES; tests.examples holds a module of the same name with EXAMPLES, NEAR_MISSES and KNOWN_FAILURES."""

MODULES = {name: importlib.import_module(f"extractor.rules.{name}") for name in FAMILIES}
TABLES = {name: importlib.import_module(f"tests.examples.{name}") for name in FAMILIES}
BOOKS = {name: Book(module.RULES) for name, module in MODULES.items()}


def seen(family: str, text: str) -> list[Finding[Any]]:
    return BOOKS[family].find(document(text))


def rows(kind: str) -> list[Any]:
    return [pytest.param(family, row, id=f"{family}-{number}") for family, table in TABLES.items() for number, row in enumerate(getattr(table, kind))]


@pytest.mark.parametrize(("family", "example"), rows("EXAMPLES"))
def test_example(family: str, example: Example) -> None:
    """The named rule reads the marked words as the value, and no other rule of the family reads another value there."""
    found = seen(family, example.plain)
    mine = [finding for finding in found if finding.rule == example.rule]
    assert [(finding.value, finding.quote) for finding in mine] == [(example.value, example.span)], found


@pytest.mark.parametrize(("family", "text"), rows("NEAR_MISSES"))
def test_near_miss(family: str, text: str) -> None:
    """Words that look like the fact and are another one are not read."""
    assert seen(family, text) == []


@pytest.mark.parametrize(("family", "example"), rows("KNOWN_FAILURES"))
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_failure(family: str, example: Example) -> None:
    mine = [finding for finding in seen(family, example.plain) if finding.rule == example.rule]
    assert [(finding.value, finding.quote) for finding in mine] == [(example.value, example.span)]


@pytest.mark.parametrize(("family", "rule"), [pytest.param(family, rule, id=rule.name) for family, module in MODULES.items() for rule in module.RULES])
def test_rule_is_whole(family: str, rule: Any) -> None:
    """It is named after its family's facts, reads the words it says, has an example, and its anchors are folded."""
    assert any(finding.rule == rule.name for finding in seen(family, rule.says)), "it does not read its own words"
    assert any(example.rule == rule.name for example in TABLES[family].EXAMPLES), "it has no example"
    assert rule.anchors
    assert all(anchor == document(anchor).folded for anchor in rule.anchors)


@pytest.mark.parametrize("family", [family for family, module in MODULES.items() if hasattr(module, "PRECEDENCE")])
def test_precedence_names_every_rule_once(family: str) -> None:
    """All but those that tell what stood before: none of them is ever chosen."""
    rules = {rule.name for rule in MODULES[family].RULES}
    assert sorted(MODULES[family].PRECEDENCE) == sorted(name for name in rules if "superseded" not in name)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for module in MODULES.values() for rule in module.RULES])
def test_no_anchor_is_in_the_middle_of_another(rule: Any) -> None:
    """The longer one would end later and open its window further back than the one that is open already."""
    anchors = frozenset(rule.anchors)
    inside = {(anchor, anchor[i:j]) for anchor in anchors for i in range(1, len(anchor) - 1) for j in range(i + 1, len(anchor)) if anchor[i:j] in anchors}
    assert not inside


def test_names_are_unique() -> None:
    names = [rule.name for module in MODULES.values() for rule in module.RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("family", FAMILIES)
def test_a_text_scanned_in_parts_gives_what_it_gives_as_a_whole(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n\n".join(example.plain for example in TABLES[family].EXAMPLES)[:8000]
    whole = [(finding.rule, finding.start, finding.end, finding.value) for finding in seen(family, text)]
    assert whole
    for characters in (1, 7, 64, 1000):
        monkeypatch.setattr("extractor.rules.rule._AT_ONCE", characters)
        assert [(finding.rule, finding.start, finding.end, finding.value) for finding in seen(family, text)] == whole, characters
