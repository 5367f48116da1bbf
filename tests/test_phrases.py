"""Every pattern of the package compiles, although the package compiles it only when it is needed."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import extractor
from extractor.facts import book
from extractor.phrase import Phrase, branches

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


_BOUND_WORKED_OUT = re.compile(r"\(\d+, \d+\)")
"""What an f-string makes of a bound whose braces are not doubled."""


def test_no_bound_is_worked_out_by_an_f_string() -> None:
    assert [name for name, phrase in PHRASES.items() if _BOUND_WORKED_OUT.search(phrase.pattern)] == []
    assert [rule.name for rule in book().rules if _BOUND_WORKED_OUT.search(rule.compiled.pattern)] == []


def test_branches_match_as_their_patterns_do() -> None:
    phrase = Phrase(branches([("up", "raised"), ("bracket", r"\(raised"), ("down", "lowered"), ("less", "reduced to"), ("gone", "reduced")]), 0)
    found = [(match.lastgroup, match.group()) for match in phrase.finditer("(raised, lowered, reduced to and reduced; praised")]
    assert found == [("bracket", "(raised"), ("down", "lowered"), ("less", "reduced to"), ("gone", "reduced"), ("up", "raised")]


@pytest.mark.parametrize("text", ["", "fee", "a fee b", "the filing fee and the filing fee", "filing" + " " * 30 + "fee", "x" * 50 + "filing fee" + "y" * 50 + "filing fees", "fee filing", "filing fee fee fee filing fee"])
def test_around_a_word_gives_the_matches_of_the_whole_text(text: str) -> None:
    phrase = Phrase(r"(?:the )?filing fees?(?! f)", 0)
    for start in range(0, len(text) + 1, 7):
        around = phrase.around("fee", text, text, start, len(text), before=14, after=4)
        assert [match.span() for match in around] == [match.span() for match in phrase.finditer(text, start)]
