"""Words of address blocks, one line at a time: which are a person's name, what a name below more lines of a block is, which give a telephone number."""

from __future__ import annotations

from typing import Literal

import pytest

from extractor.rules.contacts.block import AddressBlock, Person, Words
from extractor.rules.contacts.blocks import AddressBlocks
from extractor.rules.contacts.lines import Line, telephone
from extractor.rules.contacts.people import is_name, listed, name_and_title, name_below

RUTH = Person("Ruth Adeyemi", ["General Counsel"])


def line(printed: str) -> Line:
    return Line(printed.lower(), printed, 0, len(printed))


def words(printed: str, *following: str, naming: bool = False) -> Words:
    return Words(printed.lower(), printed, line(printed), [line(one) for one in following], False, naming)


NAMES = [
    words("Ruth Adeyemi"),
    words("Ruth Adeyemi, General Counsel"),
    words("Otto Brandt, Jr."),
    words("Otto Brandt, IV", "General Counsel"),
    words("J. Otto Brandt, II", "Heddle Mills Corp."),
    words("Lena Ortiz, Esq., Counsel"),
    words("Noelle Park", "General Counsel"),
    words("Noelle Park", "Heddle Mills Corp."),
    words("Noelle Park, Esq."),
    words("Ruth Adeyemi and Otto Brandt", "Shuttle & Reed LLP"),
]
NO_NAMES = [
    words("Distrito C, Ronda de la Lanzadera, s/n", "28050 Madrid, Spain"),
    words("Rambla Lanzadera, Barcelona"),
    words("General Counsel"),
    words("Corporate Development"),
    words("London Branch"),
    words("Rincon Center", "101 Spear Street"),
    words("Noelle Park", "New York, NY 10022"),
    words("5 Selvedge Row"),
    words("Vice President, Secretary"),
    words("heddle mills"),
    words("Warp and Weft", "New York, NY 10022"),
    words("Loom Corporate Services", "Heddle Mills Corp."),
    words("Loom Corporate Services, North America", "Heddle Mills Corp."),
    words("Heddle Investor Relations", "44 Warp Avenue"),
    words("Loom Selvedge Mills, Worldwide", "Heddle Mills Corp."),
]


@pytest.mark.parametrize("one", NAMES, ids=lambda one: one.printed)
def test_name(one: Words) -> None:
    assert is_name(one, None)


@pytest.mark.parametrize("one", NO_NAMES, ids=lambda one: one.printed)
def test_no_name(one: Words) -> None:
    assert not is_name(one, None)


def test_two_persons_begin_a_block() -> None:
    two = words("Ruth K. Adeyemi and Otto J. van der Brandt", "Shuttle & Reed LLP")
    assert is_name(two, None)
    assert not is_name(two, AddressBlock(0, 1, [RUTH]))


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (words("Ruth Adeyemi, General Counsel"), ("Ruth Adeyemi", "General Counsel")),
        (words("Otto Brandt, Jr., President"), ("Otto Brandt, Jr.", "President")),
        (words("Ruth Adeyemi, Boston"), ("Ruth Adeyemi, Boston", "")),
        (words("Otto Brandt, P.C., Counsel", "Shuttle & Reed LLP"), ("Otto Brandt", "P.C., Counsel")),
        (words("Otto Brandt, P.C.", "Shuttle & Reed LLP"), ("Otto Brandt, P.C.", "")),
    ],
    ids=str,
)
def test_name_and_title(one: Words, expected: tuple[str, str]) -> None:
    assert name_and_title(one) == expected


LISTED = [
    (words("Noor Weft, Otto Brandt, Lena Ortiz", "Shuttle & Reed LLP"), ["Noor Weft", "Otto Brandt", "Lena Ortiz"]),
    (words("Otto J. Brandt, Ren\u00e9e Ortiz,", "Shuttle & Reed LLP"), ["Otto J. Brandt", "Ren\u00e9e Ortiz"]),
    (words("Otto Brandt, General Counsel", "Shuttle & Reed LLP"), []),
    (words("Otto Brandt, New York", "Shuttle & Reed LLP"), []),
    (words("Otto Brandt, Mergers Group", "Shuttle & Reed LLP"), []),
    (words("Otto Brandt, Lena Ortiz", "44 Warp Avenue"), []),
    (words("Otto Brandt, Lena Ortiz", "Heddle Mills Corp."), []),
    (words("Otto Brandt, Esq.", "Shuttle & Reed LLP"), []),
    (words("Otto Brandt, Jr., Lena Ortiz", "Shuttle & Reed LLP"), []),
    (words("Otto Brandt, Warp Street", "Shuttle & Reed LLP"), []),
]


@pytest.mark.parametrize(("one", "names"), LISTED, ids=str)
def test_lawyers_with_commas_between_them(one: Words, names: list[str]) -> None:
    assert listed(one) == names


FIRM = "Shuttle & Reed LLP"
BELOW: list[tuple[AddressBlock, Words, Literal["person", "address"] | None]] = [
    (AddressBlock(0, 1, [RUTH]), words("Otto Brandt"), None),
    (AddressBlock(0, 1, [RUTH], FIRM, phone="(212) 555-0162"), words("Otto Brandt"), None),
    (AddressBlock(0, 1, [RUTH], FIRM), words("Otto Brandt", "Heddle Sley LLP"), None),
    (AddressBlock(0, 1, [RUTH], FIRM), words("Otto Brandt", "44 Warp Avenue", naming=True), "person"),
    (AddressBlock(0, 1, [RUTH], FIRM), words("Otto Brandt", "44 Warp Avenue"), "address"),
    (AddressBlock(0, 1, [RUTH], FIRM), words("Rincon Annex", "San Francisco", naming=True), "address"),
    (AddressBlock(0, 1, [RUTH], FIRM), words("Investor Relations", "44 Warp Avenue", naming=True), "address"),
    (AddressBlock(0, 1, [RUTH], FIRM, ["New York, NY 10022"]), words("Otto Brandt", naming=True), "person"),
    (AddressBlock(0, 1, [], FIRM, ["New York, NY 10022"]), words("Otto Brandt"), "person"),
    (AddressBlock(0, 1, [], FIRM, ["44 Warp Avenue"]), words("Otto Brandt"), None),
    (AddressBlock(0, 1, [], FIRM, ["Selvedge House"]), words("Warp Yard", "44 Warp Avenue"), "address"),
]


@pytest.mark.parametrize(("block", "one", "expected"), BELOW)
def test_name_below(block: AddressBlock, one: Words, expected: str | None) -> None:
    assert name_below(block, one, False) == expected


TELEPHONES = [
    ("(212) 555-0162", "(212) 555-0162"),
    ("Telephone: (212) 555-0162", "(212) 555-0162"),
    ("Tel: 33 4 90 23 96 89", "33 4 90 23 96 89"),
    ("Tel: 212) 555-01", ""),
    ("New York, NY 10022 (212) 555-0162", None),
    ("Telephone Holdings, Inc.", None),
    ("33 4 90 23 96 89", None),
    ("Ruth Adeyemi", None),
]


@pytest.mark.parametrize(("printed", "number"), TELEPHONES)
def test_telephone(printed: str, number: str | None) -> None:
    assert telephone(printed.lower(), printed, addressed=False) == number


def test_a_number_alone_below_an_address() -> None:
    assert telephone("33 4 90 23 96 89", "33 4 90 23 96 89", addressed=True) == "33 4 90 23 96 89"
    assert telephone("84000", "84000", addressed=True) is None


def test_care_of_a_company() -> None:
    blocks = AddressBlocks({})
    for printed in ("Heddle Mills Corp.", "c/o Loom Holdings plc", "5 Selvedge Row"):
        blocks.add(printed.lower(), printed, line(printed), [], counsel=False)
    (block,) = blocks.blocks
    assert (block.organization, block.address) == ("Heddle Mills Corp.", ["c/o Loom Holdings plc", "5 Selvedge Row"])
