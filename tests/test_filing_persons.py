"""Roles told by captions, names told apart on a line, lines joined to names: the steps by which a cover's filing persons are read."""

from __future__ import annotations

import pytest

from extractor.document import Block, Document
from extractor.rules.cover.person_names import read_persons, told_apart
from extractor.rules.cover.person_roles import roles_of
from extractor.rules.named import Named

from .example import document

ROLES = [
    ("(offeror)", ["offeror"]),
    ("(the purchaser)", ["offeror"]),
    ("(issuer and offeror)", ["issuer", "offeror"]),
    ("(parent and offeror)", ["offeror"]),
    ("(offeror and parent)", ["offeror", "parent"]),
    ("(parent of offeror)", ["parent"]),
    ("(indirect parent of the purchaser)", ["parent"]),
    ("(affiliate of the issuer)", ["affiliate"]),
    ("(offeror and an affiliate of the issuer)", ["offeror", "affiliate"]),
    ("(issuer and affiliate of the offeror)", ["issuer", "affiliate"]),
    ("(general partner of the bidder)", ["affiliate"]),
    ("(guarantor)", ["affiliate"]),
    ("(names of filing persons (offerors))", ["offeror"]),
    ("(name of subject company (issuer) and filing person (offeror))", ["issuer", "offeror"]),
    ("(name of subject companies (issuers) and filing persons (offerors))", ["issuer", "offeror"]),
    # no role of a filing person
    ("(names of subject companies (issuers))", []),
    ("(name of subject company (issuer))", []),
    ("(name of the issuer)", []),
    ("(names of filing persons)", []),
    ("(name of subject company, name of filing persons)", []),
]


@pytest.mark.parametrize(("words", "roles"), ROLES)
def test_roles_of_a_caption(words: str, roles: list[str]) -> None:
    assert list(roles_of(words)) == roles


def whole(doc: Document) -> Block:
    return Block(0, len(doc.text))


ONE_LINE = [
    ("Loom Fund 4, LLC; Loom Fund 5, LLC; Reed Partners, L.P.", ["Loom Fund 4, LLC", "Loom Fund 5, LLC", "Reed Partners, L.P."]),
    ("Loom Fund 4, LLC, Loom Fund 5, LLC and Reed Partners, L.P.", ["Loom Fund 4, LLC", "Loom Fund 5, LLC", "Reed Partners, L.P."]),
    ("Loom LLC and Reed Inc.", ["Loom LLC", "Reed Inc."]),
    ("Reed Company, p.l.c.", ["Reed Company, p.l.c."]),
    ("Ruth Adeyemi and Noor Weft", ["Ruth Adeyemi", "Noor Weft"]),
    ("Loom LLC, Ruth B. Adeyemi and Reed Partners Inc.", ["Loom LLC", "Ruth B. Adeyemi", "Reed Partners Inc."]),
    ("Loom LLC, a wholly owned subsidiary of Reed Inc.", ["Loom LLC", "Reed Inc."]),
    ("Loom LLC (Offeror) and Reed plc (Parent)", ["Loom LLC", "Reed plc"]),
    ("Loom LLC (an indirect wholly owned subsidiary of Reed (U.S.) Inc.)", ["Loom LLC", "Reed (U.S.) Inc."]),
    ("Loom LLC (a subsidiary of Reed Inc.) and Reed Inc.", ["Loom LLC", "Reed Inc.", "Reed Inc."]),
    ("Loom Realty, Inc. \u2013 General Partner of Issuer", ["Loom Realty, Inc."]),
    ("Loom Realty, Inc. (Managing General Partner)", ["Loom Realty, Inc."]),
    ("Ruth Adeyemi - Stockholder of the Issuer", ["Ruth Adeyemi"]),
    ("Loom Advisers, Inc. (Manager)", ["Loom Advisers, Inc."]),
    ("Loom LLC (Other)", ["Loom LLC"]),
    ("The Loom Other", ["The Loom Other"]),
    # one name
    ("Loom General Partner LLC", ["Loom General Partner LLC"]),
    ("Loom Sponsor", ["Loom Sponsor"]),
    ("Loom (a Subsidiary of Love) Fund", ["Loom (a Subsidiary of Love) Fund"]),
    ("Warp and Weft LLC", ["Warp and Weft LLC"]),
    ("Loom, Reed and Company, Inc.", ["Loom, Reed and Company, Inc."]),
    ("Sley, Inc.", ["Sley, Inc."]),
    ("Loom Holdings plc, as Purchaser", ["Loom Holdings plc"]),
    ("Loom LLC, a Delaware limited liability company", ["Loom LLC"]),
    ("The Ruth Adeyemi and Noor Weft Foundation", ["The Ruth Adeyemi and Noor Weft Foundation"]),
    # none
    ("a wholly owned subsidiary of", []),
    ("and", []),
    ("(Offeror)", []),
]


@pytest.mark.parametrize(("printed", "names"), ONE_LINE)
def test_names_on_one_line(printed: str, names: list[str]) -> None:
    doc = document(printed)
    assert [name.text for name in told_apart(doc, whole(doc))] == names


LINES = [
    ("LOOM LLC (Offeror)\nThe\nReed Group, L.P. (Other)", ["LOOM LLC", "The Reed Group, L.P."]),
    ("HARROW SPINNING\nMILLS, INC.", ["HARROW SPINNING MILLS, INC."]),
    ("HARROW SPINNING\nMILLS (Offeror)", ["HARROW SPINNING MILLS"]),
    ("LOOM FUND\n8, LLC", ["LOOM FUND 8, LLC"]),
    ("LOOM AND\nREED LLC", ["LOOM AND REED LLC"]),
    ("LOOM LLC\n- Offeror", ["LOOM LLC"]),
    ("LOOM LLC\nOfferor", ["LOOM LLC"]),
    ("LOOM LLC\nBidder\nREED LLC\nIssuer and Offeror", ["LOOM LLC", "REED LLC"]),
    ("LOOM SPECIAL FUND, L,P.\nREED LLC", ["LOOM SPECIAL FUND, L,P.", "REED LLC"]),
    ("LOOM HOLDING CORPORATION\nCLP LOOM HOLDING, LLC", ["LOOM HOLDING CORPORATION", "CLP LOOM HOLDING, LLC"]),
    ("LOOM FUND\nB, LLC", ["LOOM FUND B, LLC"]),
    ("LOOM FUND\nIV L.P.", ["LOOM FUND IV L.P."]),
    ("LOOM LUXCO S.\u00c0\nR.L.\na wholly-owned subsidiary of\nREED INVESTISSEMENT\nwholly-owned by\nRUTH ADEYEMI", ["LOOM LUXCO S.\u00c0 R.L.", "REED INVESTISSEMENT", "RUTH ADEYEMI"]),
    ("LOOM LLC\nmajority-owned by\nREED LLC", ["LOOM LLC", "REED LLC"]),
    ("LOOM HOLDINGS, LLC, and", ["LOOM HOLDINGS, LLC"]),
    ("LOOM HOLDINGS, LLC &", ["LOOM HOLDINGS, LLC"]),
    ("LOOM Australia Pty Ltd\nACN 122 401 405\nREED, S.A.B. de C.V.", ["LOOM Australia Pty Ltd", "REED, S.A.B. de C.V."]),
    ("LOOM Australia Pty Ltd\nACN\n122 401 405\nREED LLC", ["LOOM Australia Pty Ltd", "REED LLC"]),
    ("LOOM Australia Pty Ltd (A.C.N. 122 401 405)\nREED LLC", ["LOOM Australia Pty Ltd", "REED LLC"]),
    ("Loom Bidco Limited\n(Registered number 03407696)\nReed AB\n(Reg. No. 556012-5790)", ["Loom Bidco Limited", "Reed AB"]),
    ("LOOM FUND 4, LLC; OTTO BRANDT, TRUSTEE OF THE BRANDT\nFAMILY TRUST DATED 8/1/91; REED LLC", ["LOOM FUND 4, LLC", "OTTO BRANDT, TRUSTEE OF THE BRANDT FAMILY TRUST DATED 8/1/91", "REED LLC"]),
    # names of their own
    ("LOOM FUND 4, LLC; REED FUND, LLC AND RUTH ADEYEMI\nHARROW LLC", ["LOOM FUND 4, LLC", "REED FUND, LLC", "RUTH ADEYEMI", "HARROW LLC"]),
    ("LOOM REGISTRATION NO MORE LLC\nABN REED LLC", ["LOOM REGISTRATION NO MORE LLC", "ABN REED LLC"]),
    ("HARROW WEAVING\nMILLS, INC.", ["HARROW WEAVING", "MILLS, INC."]),
    ("LOOM LLC,\nREED LLC", ["LOOM LLC", "REED LLC"]),
    ("LOOM LLC\nan indirect\nwholly-owned subsidiary of\nREED PLC", ["LOOM LLC", "REED PLC"]),
    ("LOOM L.P.\nBy: Reed LLC, its general partner", ["LOOM L.P."]),
    ("LOOM LLC (Offeror)\nTHE REED", ["LOOM LLC", "THE REED"]),
    ("RUTH ADEYEMI\nLOOM PARTNERS LLC", ["RUTH ADEYEMI", "LOOM PARTNERS LLC"]),
]


@pytest.mark.parametrize(("printed", "names"), LINES)
def test_names_over_lines(printed: str, names: list[str]) -> None:
    doc = document(printed + "\n\nThe offer is made by Harrow Spinning Mills, Inc., Loom Partners LLC and Ruth Adeyemi.")
    blocks, at = [], 0
    for line in printed.split("\n"):
        blocks.append(Block(at, at + len(line)))
        at += len(line) + 1
    assert [name.text for name in read_persons(doc, blocks, None)] == names


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("B.\nLoom Merger Corp.", ["B. Loom Merger Corp."]),
        ("REED LLC\nB.\nLoom Merger Corp.", ["REED LLC", "B. Loom Merger Corp."]),
        ("J. P.\nHeddle Sub, Inc.", ["J. P. Heddle Sub, Inc."]),
        # letters of a list
        ("A.\nReed LLC\nB.\nWarp Corp.", ["Reed LLC", "Warp Corp."]),
        ("B.\nLoomis Merger Corp.", ["Loomis Merger Corp."]),
    ],
)
def test_the_letters_of_a_name_on_a_line_of_their_own(printed: str, names: list[str]) -> None:
    """They are the name's where it, or that of its parent, begins so elsewhere."""
    doc = document(printed + "\n\nThe offer is made by a subsidiary of B. Loom Financial, Inc. and of J. P. Heddle Corp.")
    blocks, at = [], 0
    for line in printed.split("\n"):
        blocks.append(Block(at, at + len(line)))
        at += len(line) + 1
    assert [name.text for name in read_persons(doc, blocks, None)] == names


def test_subject_company_is_one_name() -> None:
    """Its own name is not told apart, whatever it is made of."""
    doc = document("Loom Convertible, LLC and Income Fund II")
    assert [name.text for name in read_persons(doc, [whole(doc)], Named("Loom Convertible, LLC and Income Fund II", 0, 0))] == ["Loom Convertible, LLC and Income Fund II"]
    assert [name.text for name in read_persons(doc, [whole(doc)], None)] == ["Loom Convertible, LLC", "Income Fund II"]


def test_subject_company_over_lines_is_one_name() -> None:
    """Where a narrow column cut it; the lines beside it are names of their own."""
    for printed, names in (
        ("LOOM\nPRIVATE EQUITY (MASTER FUND), LLC", ["LOOM PRIVATE EQUITY (MASTER FUND), LLC"]),
        ("REED INC.\nLOOM\nPRIVATE EQUITY\n(MASTER FUND), LLC", ["REED INC.", "LOOM PRIVATE EQUITY (MASTER FUND), LLC"]),
        ("LOOM\nPRIVATE CREDIT, LLC", ["LOOM", "PRIVATE CREDIT, LLC"]),
    ):
        doc = document(printed)
        assert [name.text for name in read_persons(doc, list(doc.pieces(0, len(doc.text))), Named("Loom Private Equity (Master Fund), LLC", 0, 0))] == names


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("PARTNERS\nWARP PRIVATE EQUITY, LLC", ["PARTNERS WARP PRIVATE EQUITY, LLC"]),
        ("PARTNERS\nWARP PRIVATE\nEQUITY, LLC", ["PARTNERS WARP PRIVATE EQUITY, LLC"]),
        ("PARTNERS\nWARP PRIVATE EQUITY, LLC\nSELVEDGE ADVISORS, L.P.", ["PARTNERS WARP PRIVATE EQUITY, LLC", "SELVEDGE ADVISORS, L.P."]),
        ("SELVEDGE PARTNERS\nWARP PRIVATE EQUITY, LLC", ["SELVEDGE PARTNERS", "WARP PRIVATE EQUITY, LLC"]),
        ("WARP PRIVATE EQUITY, LLC\nPARTNERS", ["WARP PRIVATE EQUITY, LLC", "PARTNERS"]),
        ("PARTNERS\nWARP PRIVATE EQUITY II, LLC", ["PARTNERS", "WARP PRIVATE EQUITY II, LLC"]),
    ],
)
def test_subject_company_over_lines(printed: str, names: list[str]) -> None:
    """Its own name is one over several lines, even where the first might be a firm's; other lines are not made it."""
    doc, blocks, at = document(printed), [], 0
    for line in printed.split("\n"):
        blocks.append(Block(at, at + len(line)))
        at += len(line) + 1
    assert [name.text for name in read_persons(doc, blocks, Named("PARTNERS WARP PRIVATE EQUITY, LLC", 0, 0))] == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Loom Holdings L.P. Loom G.P. Inc. Heddle Energy LLC Weft Corp. Ruth C. Adeyemi", ["Loom Holdings L.P.", "Loom G.P. Inc.", "Heddle Energy LLC", "Weft Corp.", "Ruth C. Adeyemi"]),
        ("Loom Holdings, Inc. Loom Acquisition Corp.", ["Loom Holdings, Inc.", "Loom Acquisition Corp."]),
        ("WARP RIVER LIMITED PARTNERSHIP OTTO C. BRANDT", ["WARP RIVER LIMITED PARTNERSHIP", "OTTO C. BRANDT"]),
        ("Loom Incorporated Heddle Holdings LLC", ["Loom Incorporated", "Heddle Holdings LLC"]),
        ("LOOM B.V. WEFT S.A. DE C.V. HEDDLE AG SLEY SE REED KGAA WARP S.A.R.L. LOOM CORP.", ["LOOM B.V.", "WEFT S.A. DE C.V.", "HEDDLE AG", "SLEY SE", "REED KGAA", "WARP S.A.R.L.", "LOOM CORP."]),
        ("Loom Holdings Limited Weft Group plc", ["Loom Holdings Limited", "Weft Group plc"]),
        ("The Limited Stores, Inc.", ["The Limited Stores, Inc."]),
        ("Limited Weavers, Inc.", ["Limited Weavers, Inc."]),
        ("Loom AG of America Corp.", ["Loom AG of America Corp."]),
        ("Loom Limited Partnership Fund II", ["Loom Limited Partnership Fund II"]),
        ("Loom Corp. of America", ["Loom Corp. of America"]),
        ("Loom L.P. Fund II", ["Loom L.P. Fund II"]),
        ("Loom Ltd. Partnership", ["Loom Ltd. Partnership"]),
    ],
)
def test_names_run_together_on_the_line_of_their_caption(words: str, names: list[str]) -> None:
    doc = document(f"(Name of Subject Company (Issuer)) {words}")
    start = doc.text.index(words)
    assert [name.text for name in told_apart(doc, Block(start, start + len(words)))] == names


def test_a_line_of_its_own_is_one_name() -> None:
    doc = document("Larch Partners L.P. Offshore Ltd.")
    assert [name.text for name in told_apart(doc, whole(doc))] == ["Larch Partners L.P. Offshore Ltd."]


@pytest.mark.parametrize(
    ("words", "below", "names"),
    [
        ("Loom Partners L.P. Heddle Holdings LLC", "HEDDLE HOLDINGS LLC", ["Loom Partners L.P.", "Heddle Holdings LLC"]),
        ("Larch Partners L.P. Offshore Ltd.", "LARCH PARTNERS L.P. OFFSHORE LTD.", ["Larch Partners L.P. Offshore Ltd."]),
        ("Loom Corp. Acquisition Corp.", "ACQUISITION CORP.", ["Loom Corp. Acquisition Corp."]),
    ],
)
def test_a_line_of_two_names_one_of_which_begins_another_line(words: str, below: str, names: list[str]) -> None:
    doc = document(f"{words}\n(Names of Filing Persons)\nSIGNATURES\n{below}\nBy: /s/ Ruth Adeyemi")
    assert [name.text for name in told_apart(doc, Block(0, len(words)))] == names
