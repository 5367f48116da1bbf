"""One line of a signer's block at a time: what it adds to the block, and what it leads one to expect of the next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractor.rules.signatures.below import LineBelow
from extractor.rules.signatures.block import Expected, SignatureBlock
from extractor.rules.signatures.columns import Piece
from extractor.rules.signatures.line import Line, lines_of
from extractor.rules.signatures.office import by_attorney, name_and_office, once
from extractor.rules.signatures.principals import key

KNOWN = {key(name) for name in ("Loom Holdings plc", "Loom Acquisition Corp.", "Abel T. Weaver")}
RUTH = SignatureBlock(0, 1, entity="HARROW MILLS, INC.", name="Ruth Adeyemi", conformed=True)
COUNSEL = replace(RUTH, title=["General Counsel"])
SIGN = "By: /s/ Otto Brandt"


def line(*printed: str, before: str = "\n") -> Line:
    """The first of some lines of a page."""
    pieces = [Piece(words.lower(), words, 1, 1 + len(words)) for words in printed]
    return next(lines_of(pieces, before + printed[0]))


TOLD: list[tuple[SignatureBlock, Expected | None, str, Expected, dict[str, object]]] = [
    (SignatureBlock(0, 1), "by", "Ruth Adeyemi", "signed", {"name": "Ruth Adeyemi"}),
    (SignatureBlock(0, 1), "by", "Loom GP LLC, its general partner", "through", {"entity": "Loom GP LLC, its general partner", "through": True}),
    (SignatureBlock(0, 1), "by", "Reed Fund, L.P., a member", "through", {"entity": "Reed Fund, L.P., a member", "through": True}),
    (SignatureBlock(0, 1, entity="Heddle Fund"), "by", "Board of Managers", "through", {"entity": "Heddle Fund", "acting": "Board of Managers"}),
    (SignatureBlock(0, 1), "by", "Abel T. Weaver, its sole member", "through", {"acting": "Abel T. Weaver, its sole member", "name": None}),
    (SignatureBlock(0, 1), "through", "its general partner", "through", {"title": []}),
    (RUTH, "name", "Name: Ruth B. Adeyemi", "named", {"name": "Ruth B. Adeyemi"}),
    (RUTH, "name", "Name: Ruth", "named", {"name": "Ruth Adeyemi"}),
    (RUTH, "name", "Name: Ruth Adeyemi, General Counsel", "title", {"title": ["General Counsel"]}),
    (replace(RUTH, entity=None), "name", "Name: Ruth Adeyemi, Director of Heddle Corp.", "title", {"entity": "Heddle Corp.", "title": ["Director"]}),
    (RUTH, "signed", "Ruth Adeyemi", "named", {"name": "Ruth Adeyemi"}),
    (RUTH, "signed", "RUTH ADEYEMI", "named", {"name": "Ruth Adeyemi"}),
    (replace(RUTH, name="RUTH ADEYEMI"), "signed", "Ruth Adeyemi", "named", {"name": "Ruth Adeyemi"}),
    (RUTH, "signed", "R. B. Adeyemi", "signed", {"name": "R. B. Adeyemi"}),
    (RUTH, "named", "R. B. Adeyemi", "named", {"name": "Ruth Adeyemi"}),
    (RUTH, "signed", "Ruth Adeyemi, General Counsel", "title", {"title": ["General Counsel"]}),
    (RUTH, "signed", "Ruth Adeyemi, individually and as", "title", {"title": ["individually and as"]}),
    (RUTH, "signed", "Loom Fund LLC, as General Partner", "title", {"entity": "HARROW MILLS, INC.", "title": ["General Partner"]}),
    (RUTH, "named", "Its General Counsel", "title", {"title": ["General Counsel"]}),
    (COUNSEL, "named", "General Counsel", "named", {"title": ["General Counsel"]}),
    (RUTH, "named", "Adeyemi", "named", {"name": "Ruth Adeyemi"}),
    (replace(RUTH, name="Ruth"), "signed", "Adeyemi", "signed", {"name": "Ruth Adeyemi"}),
    (replace(RUTH, name="Abel T. Weaver by Ruth Adeyemi"), "signed", "Abel T. Weaver by Ruth Adeyemi, attorney-in-fact", "signed", {"entity": "Abel T. Weaver", "title": ["attorney-in-fact"]}),
    (RUTH, "title", "Title: General Counsel", "title", {"title": ["General Counsel"]}),
    (COUNSEL, "title", "and Secretary", "title", {"title": ["General Counsel", "and Secretary"]}),
    (COUNSEL, "title", "General Counsel", "title", {"title": ["General Counsel"]}),
    (COUNSEL, "title", "Harrow Mills, Inc.", "title", {"title": ["General Counsel"]}),
    (COUNSEL, "title", "Ruth Adeyemi", "title", {"title": ["General Counsel"]}),
    (replace(RUTH, entity=None), "signed", "Ruth Adeyemi, on behalf of Loom Holdings plc and Loom Acquisition Corp.", "title", {"entity": "Loom Holdings plc", "others": ["Loom Acquisition Corp."]}),
    (RUTH, "signed", "Ruth Adeyemi, on behalf of itself and Loom Holdings plc", "title", {"entity": "HARROW MILLS, INC.", "others": ["Loom Holdings plc"]}),
    (RUTH, "signed", "on behalf of Heddle Fund LLC", "title", {"entity": "HARROW MILLS, INC.", "others": []}),
]


@pytest.mark.parametrize(("block", "expected", "printed", "then", "told"), TOLD)
def test_line(block: SignatureBlock, expected: Expected | None, printed: str, then: Expected, told: dict[str, object]) -> None:
    block = replace(block, title=[*block.title], others=[*block.others])
    assert LineBelow(block, line(printed), expected, KNOWN).read() == then
    assert {name: getattr(block, name) for name in told} == told


NEXT: list[tuple[SignatureBlock, Expected | None, tuple[str, ...]]] = [
    (RUTH, None, ("General Counsel",)),
    (RUTH, "date", ("General Counsel",)),
    (RUTH, "through", ("Loom Holdings plc",)),
    (RUTH, "signed", ("Loom Holdings plc", SIGN)),
    (RUTH, "named", ("Loom Acquisition",)),
    (RUTH, "signed", ("Heddle Fund, by Loom GP LLC, its general partner",)),
    (RUTH, "named", ("Heddle Mills Corp.", SIGN)),
    (COUNSEL, "title", ("HEDDLE", "a company of England", SIGN)),
    (COUNSEL, "title", ("Otto Brandt", "/s/ Otto Brandt")),
    (COUNSEL, "title", ("for the offerors:", SIGN)),
]


@pytest.mark.parametrize(("block", "expected", "printed"), NEXT)
def test_line_of_the_next_block(block: SignatureBlock, expected: Expected | None, printed: tuple[str, ...]) -> None:
    before = replace(block, title=[*block.title])
    assert LineBelow(before, line(*printed), expected, KNOWN).read() is None
    assert before == block


@pytest.mark.parametrize(("title", "before", "goes_on"), [("General Counsel", "\u2029", False), ("General Counsel", "\u2028", True), ("General Counsel and", "\u2029", True)])
def test_a_paragraph_of_its_own_behind_a_title(title: str, before: str, goes_on: bool) -> None:
    block = replace(RUTH, title=[title])
    assert (LineBelow(block, line("Europe", before=before), "title", KNOWN).read() == "title") is goes_on


LABELS = [
    ("By: /s/ Ruth Adeyemi", "by", "/s/ Ruth Adeyemi"),
    ("Per: Ruth Adeyemi", "by", "Ruth Adeyemi"),
    ("By Loom GP LLC, its general partner", "by", "Loom GP LLC, its general partner"),
    ("By Ruth Adeyemi", None, "By Ruth Adeyemi"),
    ("By:____/s/ Ruth Adeyemi", "by", "/s/ Ruth Adeyemi"),
    ("By: ____________", "by", ""),
    ("Signature: /s/ Ruth Adeyemi", "by", "/s/ Ruth Adeyemi"),
    ("Print Name: Ruth Adeyemi", "name", "Ruth Adeyemi"),
    ("Name/Title: Ruth Adeyemi", "name", "Ruth Adeyemi"),
    ("Its: General Counsel", "title", "General Counsel"),
    ("Capacity: Trustee", "title", "Trustee"),
    ("Date signed:", "date", ""),
    ("Titles and offices", None, "Titles and offices"),
]


@pytest.mark.parametrize(("printed", "label", "said"), LABELS)
def test_label(printed: str, label: str | None, said: str) -> None:
    assert line(printed)[4:6] == (label, said)


@pytest.mark.parametrize("printed", ["-----", "12", "[Signature Page to Schedule TO]", "(Signature)", "(Name and Title)", "After due inquiry and to the best of my knowledge"])
def test_no_line_of_a_block(printed: str) -> None:
    assert not list(lines_of([Piece(printed.lower(), printed, 0, len(printed))], printed))


OFFICES = [
    ("Ruth Adeyemi, General Counsel", "Ruth Adeyemi", "General Counsel"),
    ("Otto Brandt, Jr., President", "Otto Brandt, Jr.", "President"),
    ("Ruth Adeyemi, as Trustee of the Heddle Trust", "Ruth Adeyemi", "Trustee of the Heddle Trust"),
    ("Ruth Adeyemi, General Counsel, Loom Holdings plc", "Ruth Adeyemi", "General Counsel"),
    ("Ruth Adeyemi, General Counsel of Loom Holdings plc", "Ruth Adeyemi", "General Counsel"),
    ("Ruth Adeyemi/General Counsel", "Ruth Adeyemi", "General Counsel"),
    ("Ruth Adeyemi - General Counsel", "Ruth Adeyemi", "General Counsel"),
    ("Abel T. Weaver, individually", "Abel T. Weaver", ""),
    ("Ruth Adeyemi", "Ruth Adeyemi", ""),
    ("Ruth Adeyemi, London", "Ruth Adeyemi, London", ""),
    ("Vice President, General Counsel", "Vice President, General Counsel", ""),
    ("Ruth Adeyemi, Loom Partners", "Ruth Adeyemi, Loom Partners", ""),
]


@pytest.mark.parametrize(("printed", "name", "office"), OFFICES)
def test_name_and_office(printed: str, name: str, office: str) -> None:
    assert name_and_office(printed) == (name, office)


@pytest.mark.parametrize(("printed", "expected"), [("RUTH ADEYEMI Ruth Adeyemi", "Ruth Adeyemi"), ("Ruth Ruth Adeyemi", "Ruth Ruth Adeyemi"), ("Ruth Adeyemi", "Ruth Adeyemi")])
def test_once(printed: str, expected: str) -> None:
    assert once(printed) == expected


def test_by_attorney() -> None:
    assert by_attorney("Abel T. Weaver, by: Ruth Adeyemi, his attorney-in-fact") == ("Ruth Adeyemi", "his attorney-in-fact", "Abel T. Weaver")
    assert by_attorney("Abel T. Weaver by Ruth Adeyemi, General Counsel") is None
