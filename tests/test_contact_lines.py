"""Lines of address blocks: which two are one that was cut, and what stands on one line."""

from __future__ import annotations

import pytest

from extractor.rules.contacts.cuts import joined
from extractor.rules.contacts.lines import Line, key, lines_of
from extractor.rules.contacts.parts import parts

from .example import document

COMPANIES = {key(name): name for name in ("Loom Holdings", "Selvedge 44 Mills")}


def line(printed: str) -> Line:
    return Line(printed.lower(), printed, 0, len(printed))


CUT = [
    "Ruth/Adeyemi",
    "Ruth K./Adeyemi",
    "Otto Brandt/Esq.",
    "Otto Brandt,/Jr.",
    "Mr. Otto/J. Brandt",
    "Dr. Lena/Ortiz",
    "New/York, NY 10022",
    "44 Warp Avenue, New/York, NY 10022",
    "1200 North Federal/Highway, Suite 210",
    "1200/North Federal Highway",
    "4-12/Weft 2-chome, Chuo-ku",
    "Otto/J. Brandt",
    "Otto/J. P. Brandt, Esq.",
    "New York,/New York 10022",
    "(617)/555-0148",
    "Telephone:/(617) 555-0148",
    "+44/(20) 5550 1234",
    "Heddle/Corporation",
    "Heddle Mills/L.L.C.",
    "Heddle Mills/Holdings, Inc.",
    "Senior Vice President and/General Counsel",
    "Vice President,/General Counsel",
    "General Counsel &/Secretary",
    "Wilson Sonsini/Goodrich & Rosati",
    "Warp Weft/& Sley LLP",
    "Warp, Weft, Loom,/Heddle & Sley LLP",
    "Warp Weft Loom Heddle/Reed & Sley, P.A.",
    "Warp, Weft, Loom/& Sley",
    "Warp,/Weft LLP",
    "Warp,/Weft, P.C.",
    "Warp,/Weft & Loom LLP",
    "Warp Weft &/Sley LLP",
    "Warp &/Weft Holdings plc",
    "American Loom Power/Service Corporation",
    "Heddle Mutual Life/Insurance Company",
    "Selvedge Yarn/Gas and Power Company",
    "Harrow Mills/Business Services, L.L.C.",
    "Boston, MA/02110",
    "Boston, Massachusetts/02110-1624",
    "New York, New York/10017",
    "Washington, D.C./20001",
    "235 East/42nd Street",
    "235 East 42nd/Street",
    "235/East 42nd Street",
    "235 East/42nd/Street",
    "1 Loom/Way",
    "200 Park/Avenue",
    "1909 S/Main Street",
    "11411 Southern/Heddles Pkwy #240",
    "44 Warp Avenue, Suite/2800",
    "Suite/200",
    "P.O. Box/218",
    "450 Warp Avenue, 39th/Floor",
    "17010 Interstate Highway/20",
    "1185 Avenue of the/Americas",
    "1185 Avenue/of the Americas, 12th Floor",
    "850 Tenth Street,/NW",
    "44 Warp Avenue/#240",
    "Eleven/Times Square",
    "One Loom/Plaza",
    "One Warp &/Weft Plaza",
    "South San/Francisco, California 94080",
    "Deputy Corporate/Secretary",
    "Associate General/Counsel",
    "Chief/Financial/Officer",
    "General Counsel, Chief Compliance/Officer, and Secretary",
    "Vice President, External/Affairs, General Counsel",
    "Head of Corporate/Affairs",
    "President &/General/Counsel",
    "J. Otto/Brandt, Esq.",
    "Otto R. Brandt,/Jr., Esq.",
    "Warp, Weft,/Loom & Sley",
    "Warp,/Weft, Loom & Sley",
    "Olshan/Frome Wolosky LLP",
    "Three Limited/Parkway",
    "Ruth B/Adeyemi",
    "Cravath,/Swaine &/Moore LLP",
    "Dentons Bingham/Greenebaum LLP",
    "Attn: Otto/Brandt",
    "Tel: +39 06 8305/2081",
    "Warp, Weft, Loom & Sley/(UK) LLP",
    "011/44 207 555 0148",
    "+44 20 7946/0148",
    "Lichtstrasse/35",
    "Viale Regina Margherita/137",
    "CH-4070/Basel",
    "London SW1Y/6DN",
    "New York,/NY 10022",
    "Lena Maria/Ortiz, Esq.",
    "Otto Brandt,/P.C.",
    "Attention: Otto/R. Brandt, Esq.",
    "Attn: Lena/Maria Ortiz",
    "Vice President, Corporate and Medical/Affairs",
]


@pytest.mark.parametrize("cut", CUT)
def test_cut(cut: str) -> None:
    assert [one.printed for one in joined([line(words) for words in cut.split("/")])] == [cut.replace("/", " ")]


WHOLE = [
    "Ruth Adeyemi/General Counsel",
    "Otto Brandt/Lena Ortiz",
    "Mr. Otto/Director",
    "Mr. Brandt/Loom Inc.",
    "and/Otto Brandt",
    "Ruth/and",
    "Ruth/Attention: General Counsel",
    "Telephone:/Ruth Adeyemi",
    "555-0148/Ruth Adeyemi",
    "Israel/Tel Aviv",
    "Torys/One Bobbin Plaza",
    "Torys/(617) 555-0148",
    "Torys/44 Warp Avenue",
    "44 Warp Avenue/Corporation",
    "General Counsel,/Loom Partners",
    "Vice President/General Counsel",
    "Warp Weft Loom/Heddle & Sley, P.A.",
    "44 Warp Avenue/& Sley LLP",
    "New York,/Weft LLP",
    "Esq.,/Weft LLP",
    "Esquire,/Weft & Loom LLP",
    "Israel,/Weft & Loom LLP",
    "Warp,/Weft Avenue",
    "Otto Brandt,/Weft LLP",
    "Otto Brandt, Esq./Warp Weft & Sley",
    "Germany/J. Brandt",
    "12 Weft Road/Slough/Berkshire SL1 3WE",
    "12 Weft Road/Slough/Berkshire SL13WE",
    "Otto Brandt, Esq./Service Corporation",
    "Otto J. Brandt/Service Corporation",
    "Assistant General Counsel/Insurance Company",
    "44 Warp Avenue/Trust Company",
    "Heddle Mills Inc./Service Corporation",
    "Otto Brandt/Power Corporation",
    "Otto Brandt/Loom Service Corporation",
    "American Loom Power/Service Street",
    "44 Warp Tower/Heddle Street",
    "44 Warp Avenue/12 Weft Street",
    "Loom Holdings Plaza/44 Warp Avenue",
    "Otto Brandt/02110",
    "(617) 555-0148/02110",
    "44 Warp Avenue/Boston, MA 02110",
    "44 Warp Avenue, Suite 2800/Boston",
    "1 Loom Way/North Harrow, Illinois 60064",
    "One Loom Plaza/Harrow Center",
    "Loom Holdings plc/Secretary",
    "Otto Brandt/Officer",
    "General Counsel/Brandt, Esq.",
    "Otto Brandt/Weft LLP",
    "Attention: Otto/Weft LLP",
    "Tel: (617) 555-0148/2081",
    "44 Warp Avenue/(UK) LLP",
    "Otto Brandt,/NY 10022 Loom",
    "Attention: Secretary/Otto Brandt",
    "Loom Holdings plc/6DN",
    "44 Warp Avenue/35",
]


@pytest.mark.parametrize("two", WHOLE)
def test_not_cut(two: str) -> None:
    lines = [line(words) for words in two.split("/")]
    assert joined(lines) == lines


@pytest.mark.parametrize("cut", ["44 Warp Avenue, 9|th|Floor", "235 East 42|nd|Street", "Suite 200, 3|rd|Floor, Boston"])
def test_letters_set_high_on_a_line_of_their_own(cut: str) -> None:
    number, letters, rest = cut.split("|")
    assert next(one.printed for one in joined([line(words) for words in (number, letters, rest)])).startswith(f"{number}{letters}")
    assert [one.printed for one in joined([line("9"), line(letters), line("Floor")])] == [f"9{letters} Floor"]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ("Warp & Weft LLP 44/Selvedge Avenue", "Warp & Weft LLP/44 Selvedge Avenue"),
        ("Heddle Corp. 44/Selvedge Row Street, Boston", "Heddle Corp./44 Selvedge Row Street, Boston"),
        ("Otto Brandt/Warp Weft/LLP 44 Selvedge Avenue", "Otto Brandt/Warp Weft LLP/44 Selvedge Avenue"),
        ("Ruth Adeyemi, Esq. Otto J./Brandt, Esq. Warp & Weft LLP", "Ruth Adeyemi, Esq. Otto J. Brandt, Esq. Warp & Weft LLP"),
        ("Suite 44/Selvedge Avenue", "Suite 44/Selvedge Avenue"),
        ("Heddle Fund 44/Boston, MA 02110", "Heddle Fund 44/Boston, MA 02110"),
        ("General Counsel/Inc. 44 Selvedge Avenue", "General Counsel/Inc. 44 Selvedge Avenue"),
    ],
)
def test_a_cut_that_left_a_word_at_the_wrong_line(lines: str, whole: str) -> None:
    assert [one.printed for one in joined([line(words) for words in lines.split("/")])] == whole.split("/")


def test_care_of_a_company_cut() -> None:
    assert [one.printed for one in joined([line("c/o Loom"), line("Consulting, Inc.")])] == ["c/o Loom Consulting, Inc."]
    assert len(joined([line("c/o Loom Consulting, Inc."), line("Heddle Holdings, Inc.")])) == 2


@pytest.mark.parametrize(("lines", "kept"), [("405/Lexington Avenue", 2), ("450/East 42nd Street", 2), ("Suite/200", 2), ("17010 Interstate Highway/20", 2), ("44 Warp Avenue/17", 1), ("17/Ruth Adeyemi", 1), ("June/29, 2010", 0), ("Lichtstrasse/35", 2), ("11/th/Floor", 3), ("Telephone: + 33 1 55 50 14/80", 2), ("Facsimile: (212)/555-0148", 0)])
def test_a_number_alone_on_its_line(lines: str, kept: int) -> None:
    """A house's, a room's or a road's; else a page's, or of a day."""
    block = document(lines.replace("/", "\n"))
    assert len(lines_of(block, list(block.pieces(0)))) == kept


def test_number_of_a_house_alone() -> None:
    """Below a firm and above its street it is no page's."""
    for printed, told in (
        ("Warp & Weft LLP\n405\nBobbin Avenue", ["Warp & Weft LLP", "405", "Bobbin Avenue"]),
        ("Warp & Weft LLP\n7\nOld Mill Road, Suite 3", ["Warp & Weft LLP", "7", "Old Mill Road, Suite 3"]),
        ("Warp & Weft LLP\n405\nHarrow, Vermont 05001", ["Warp & Weft LLP", "Harrow, Vermont 05001"]),
        ("Warp & Weft LLP\n2\nOtto Brandt", ["Warp & Weft LLP", "Otto Brandt"]),
        ("Warp & Weft LLP\n2", ["Warp & Weft LLP"]),
    ):
        doc = document(printed)
        assert [one.printed for one in lines_of(doc, list(doc.pieces(0, len(doc.text))))] == told


def test_surnames_below_a_lawyer() -> None:
    lines = [line("Otto Brandt, Esq."), line("Warp Weft Loom"), line("Heddle Sley & Reed")]
    assert [one.printed for one in joined(lines)] == ["Otto Brandt, Esq.", "Warp Weft Loom Heddle Sley & Reed"]
    assert joined(lines[1:]) == lines[1:]


def test_company_of_the_cover_over_lines() -> None:
    lines = [line(words) for words in ("Otto Brandt", "Partners", "Loom Private", "Equity, LLC", "44 Warp Avenue")]
    assert [one.printed for one in joined(lines, {key("PARTNERS LOOM PRIVATE EQUITY, LLC")})] == ["Otto Brandt", "Partners Loom Private Equity, LLC", "44 Warp Avenue"]
    assert joined(lines, {key("Otto Brandt"), key("Loom Private Trust")}) == lines
    assert joined(lines) == lines


TWO = [
    "Otto Brandt, Esq.; Shuttle & Reed LLP",
    "Ruth Adeyemi, General Counsel; Heddle Corp.",
    "Ruth Adeyemi, Vice President, Secretary; Heddle Corp.",
    "General Counsel; Heddle Corp.",
    "General Counsel; Loom Holdings",
    "General Counsel; Heddle Corp.",
    "Heddle Mills Corp.; 5 Selvedge Row, Boston",
]


@pytest.mark.parametrize("two", TWO)
def test_two_on_a_line(two: str) -> None:
    assert [printed for _, printed in parts(line(two.replace("; ", ", ")), False, COMPANIES)] == two.split("; ")


@pytest.mark.parametrize(
    "several",
    [
        "Heddle Corp.; 5 Selvedge Row Boston, MA 02110",
        "Warp & Weft LLP; One Heddle Plaza Boston, Massachusetts 02110-1234",
        "Otto Brandt; General Counsel; 5 Selvedge Row Boston, MA 02110",
        "Otto Brandt; General Counsel",
        "Otto J. Brandt; Executive Vice President and General Counsel",
    ],
)
def test_several_on_a_line_with_nothing_between(several: str) -> None:
    assert [printed for _, printed in parts(line(several.replace(";", "")), False, COMPANIES)] == several.split("; ")


@pytest.mark.parametrize("words", ["Loom General Counsel", "Heddle Corp. General Partner", "5 Selvedge Row Boston, MA 02110", "Warp Tower 5 Selvedge Row Boston, MA 02110", "Otto Brandt 5 Selvedge Row"])
def test_nothing_to_part(words: str) -> None:
    assert parts(line(words), False, COMPANIES) == [(words.lower(), words)]


def test_a_company_as_an_office_of_another() -> None:
    """The general partner of a fund is no person."""
    printed = "Heddle Capital Corp., General Partner of Warp Fund II, L.P."
    assert parts(line(printed), False, {}) == [(printed.lower(), printed)]


def test_a_company_of_the_cover_cut_in_two() -> None:
    lines = [line("Selvedge"), line("44 Mills"), line("5 Warp Lane")]
    assert [one.printed for one in joined(lines, COMPANIES)] == ["Selvedge 44 Mills", "5 Warp Lane"]
    assert joined(lines) == lines


def test_an_office_of_a_company() -> None:
    assert parts(line("General Counsel of Heddle Corp."), False, {}) == [("general counsel", "General Counsel"), ("heddle corp.", "Heddle Corp.")]


@pytest.mark.parametrize("words", ["Ruth Adeyemi, General Counsel", "General Counsel, Europe", "Otto Brandt, P.C.", "Ruth Adeyemi, Boston, Heddle Corp.", "44 Warp Avenue, New York"])
def test_one_on_a_line(words: str) -> None:
    assert parts(line(words), False, COMPANIES) == [(words.lower(), words)]


def test_an_office_and_its_company_with_no_comma_between() -> None:
    for office, company in (
        ("Senior Vice President and Corporate Secretary", "Heddle & Co., Inc."),
        ("General Counsel", "Heddle Holdings plc"),
        ("Vice President, General Counsel and Secretary", "H2 Corp."),
        ("Chief Financial Officer", "Heddle Weaving Corporation"),
        ("Deputy General Counsel & Assistant Secretary", "Loom Trust"),
    ):
        assert [printed for _, printed in parts(line(f"{office} {company}"), False, COMPANIES)] == [office, company]


@pytest.mark.parametrize(
    "words",
    [
        "Corporate Executive Board Company",
        "Counsel Heddle Capital Inc.",
        "President Loom Corp.",
        "General Counsel Corporation",
        "Managing General Partner Heddle Corp.",
        "Vice President Mergers and Acquisitions",
        "Chief Executive Officer and Trustee",
        "Senior Vice President and Secretary General Counsel Group",
    ],
)
def test_an_office_or_a_company_that_is_one(words: str) -> None:
    assert [printed for _, printed in parts(line(words), False, COMPANIES)] == [words]


BLOCKS = [
    (["Ruth Adeyemi", "General Counsel", "Heddle Corp.", "5 Selvedge Row, Boston, MA 02110", "(617) 555-0148"], ", "),
    (["Ruth Adeyemi", "Vice President", "Secretary", "5 Selvedge Row, Boston, MA 02110"], ", "),
    (["Ruth Adeyemi", "Loom Holdings", "5 Selvedge Row, Boston"], ", "),
    (["Otto Brandt, Jr., Esq.", "Warp, Shuttle & Reed, LLP", "44 Weft Avenue, New York, NY 10022", "(212) 555-0162"], ", "),
    (["Otto Brandt, Esq.", "Lena Ortiz, Esq.", "Shuttle & Reed LLP", "44 Warp Avenue New York, NY 10022", "(212) 555-0162"], " "),
    (["Ruth Adeyemi", "General Counsel", "Loom Holdings", "5 Selvedge Row, Boston"], " "),
    (["Ruth Adeyemi", "Senior Vice President", "Selvedge 44 Mills", "5 Warp Lane, Boston"], " "),
    (["Ruth Adeyemi", "General Counsel", "Heddle 44 Corp.", "5 Warp Lane, Boston, MA 02110"], ", "),
    (["Lena Ortiz", "Warp, Weft, Shuttle & Reed LLP", "44 Warp Avenue, 3rd Floor New York, NY 10022", "(212) 555-0162"], " "),
    (["LENA B. ORTIZ", "WARP, WEFT & REED LLP", "44 Warp Avenue, 3rd Floor New York, NY 10022"], " "),
    (["Lena Van Houten", "Warp, Weft & Reed", "One Shuttle Plaza New York, NY 10022"], " "),
    (["Lena B. Ortiz", "Otto C. Brandt", "Shuttle & Reed LLP", "44 Warp Avenue New York, NY 10022"], " "),
    (["Lena Ortiz", "Otto C. Brandt", "Shuttle & Reed LLP", "44 Warp Avenue New York, NY 10022", "(212) 555-0162"], " "),
    (["Lena K. Ortiz", "Chief Operating Officer, Chief Compliance Officer", "Heddle Capital Management Corporation", "One Warp Plaza, Suite 25 Boston, Massachusetts 02110"], " "),
    (["Ruth M. Adeyemi", "Heddle Investment And Management Company", "5 Selvedge Row, Suite 2 Boston, MA 02110"], " "),
    (["Ruth M. Adeyemi", "Executive Vice President, General Counsel and Secretary", "Heddle Corp.", "5 Selvedge Row, Suite 2 Boston, MA 02110"], " "),
    (["Ruth Adeyemi", "Vice President and Chief Financial Officer", "Heddle Mills Corp.", "5 Selvedge Row, Suite 2 Boston, MA 02110"], " "),
    (["Otto B. Brandt & Company, Inc.", "5 Selvedge Row, Suite 2 Boston, MA 02110"], " "),
    (["Otto B. Brandt Corp.", "5 Selvedge Row, Suite 2 Boston, MA 02110"], " "),
    (["W. B. Heddle Securities Inc.", "5 Selvedge Row, Suite 2 Boston, MA 02110"], " "),
    (["Warp, Weft, Shuttle & Reed LLP", "44 Warp Avenue, 3rd Floor New York, NY 10022"], " "),
    (["Heddle General Partner LLC", "5 Selvedge Row, Suite 2 Boston, MA 02110"], " "),
    (["Otto J. Brandt", "Shuttle & Reed LLP", "Weft Street Financial Center", "One Selvedge St. Boston, MA 02110", "(617) 555-0162"], " "),
    (["Otto J. Brandt", "H&S Reed LLP", "44 Warp Avenue New York, NY 10022", "(212) 555-0162"], " "),
    (["Otto J. Brandt", "Lena K. Ortiz", "Shuttle & Reed LLP", "44 Warp Avenue New York, NY 10022", "(212) 555-0162"], " "),
    (["Otto Brandt, Esq.", "General Counsel", "Heddle Capital", "44 Warp Avenue New York, NY 10022", "(212) 555-0162"], " "),
    (["Otto Brandt, Esq.", "Senior Vice President and General Counsel", "Heddle Corp.", "44 Warp Avenue New York, NY 10022"], " "),
    (["Otto Brandt, Esq.", "General Partners of Heddle Capital", "44 Warp Avenue New York, NY 10022"], " "),
    (["Otto Brandt, Esq.", "Heddle Director Fund", "44 Warp Avenue New York, NY 10022"], " "),
    (["Lena Ortiz", "Hogan Lovells US LLP", "44 Warp Avenue New York, NY 10022", "(212) 555-0162"], " "),
    (["Lena Ortiz", "Otto K. Brandt", "Noelle Adeyemi", "Ropes & Gray LLP", "44 Warp Avenue New York, NY 10022", "(212) 555-0162"], " "),
    (["Lena van der Houten", "Ruth O\u2019Hara", "Jos\u00e9 M\u00fcller", "Linklaters LLP", "44 Warp Avenue New York, NY 10022"], " "),
    (["Lena Ortiz, P.C.", "Otto Brandt", "Kirkland & Ellis LLP", "44 Warp Avenue New York, NY 10022"], " "),
    (["Venable Loom Corporation", "44 Warp Avenue New York, NY 10022"], " "),
    (["Law Offices of Perkins Coie LLP", "44 Warp Avenue New York, NY 10022"], " "),
]


@pytest.mark.parametrize(("block", "between"), BLOCKS)
def test_a_block_on_a_line(block: list[str], between: str) -> None:
    assert [printed for _, printed in parts(line(between.join(block)), True, COMPANIES)] == block


def test_an_office_before_a_company_and_its_street() -> None:
    block = "Ruth Adeyemi, President Heddle Mills Corp. 5 Selvedge Row, Suite 2, Boston, MA 02110"
    assert [printed for _, printed in parts(line(block), True, COMPANIES)] == ["Ruth Adeyemi", "President", "Heddle Mills Corp.", "5 Selvedge Row, Suite 2, Boston, MA 02110"]


@pytest.mark.parametrize(
    "office",
    [
        "Senior Vice President, Global Weaving Policy and Corporate Responsibility, Secretary and Assistant General Counsel",
        "Executive Vice President, Corporate Development and Strategy, Secretary and Chief Administrative and Legal Officer",
        "Vice President, Global Weaving Policy and Corporate Responsibility, Secretary and Deputy General Counsel of the Mills",
    ],
)
def test_a_long_office_is_whole(office: str) -> None:
    """Longer than a line is, as two lines of it are when they were joined."""
    assert [printed for _, printed in parts(line(office), False, {})] == [office]


def test_a_rank_of_two_words() -> None:
    assert [printed for _, printed in parts(line("Ruth Adeyemi Senior Executive Vice President"), True, {})] == ["Ruth Adeyemi", "Senior Executive Vice President"]


@pytest.mark.parametrize("label", ["TEL. NO.: ", "Tel: ", "telephone number "])
def test_a_telephone_number_behind_its_label(label: str) -> None:
    found = parts(line(f"Ruth Adeyemi, 5 Selvedge Row, Boston, MA 02110, {label}617-555-0148"), True, {})
    assert [printed for _, printed in found] == ["Ruth Adeyemi", "5 Selvedge Row, Boston, MA 02110", "617-555-0148"]


def test_care_of() -> None:
    assert [printed for _, printed in parts(line("Ruth Adeyemi c/o Heddle Corp. 5 Warp Lane, Boston"), True, {})] == ["Ruth Adeyemi", "Heddle Corp.", "5 Warp Lane, Boston"]


def test_lawyers_and_their_firm_that_nobody_can_tell_apart() -> None:
    """A firm of more partners than any has is none; the address stays."""
    lawyers = line("Ruth Adeyemi Noelle Park Otto Brandt Warp Weft Heddle Shuttle LLP 599 Selvedge Row New York, NY 10022 (212) 555-0162")
    assert [printed for _, printed in parts(lawyers, True, {})] == ["599 Selvedge Row New York, NY 10022", "(212) 555-0162"]
    known = line("Lena Beth Ortiz Otto Brandt Kirkland & Ellis LLP 599 Selvedge Row New York, NY 10022")
    assert [printed for _, printed in parts(known, True, {})] == ["Kirkland & Ellis LLP", "599 Selvedge Row New York, NY 10022"]
    firm = line("Warp Weft Heddle Shuttle Reed and Sley LLP 599 Selvedge Row New York, NY 10022")
    assert parts(firm, True, {})[0][1] == "Warp Weft Heddle Shuttle Reed and Sley LLP"
