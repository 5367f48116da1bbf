"""Which filings are of one offer: one row a situation; letters name the offers that must come out, ``?`` what cannot be decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from extractor import group
from extractor.firm_names import firm_words, same_firm
from extractor.models import Filing, Note, OfferDocument
from extractor.offer.names import alike, other_class

from .offers import ALPHA, BETA, GAMMA, cash, day, filed, until


@dataclass
class Row:
    """Filings, each with the letter of its offer."""

    name: str
    filings: list[tuple[str, Filing]]


def document(on: str) -> tuple[OfferDocument, ...]:
    return (OfferDocument(kind="offer_to_purchase", date=day(on)),)


FUND = ("Omega Credit Fund", "0000000077")


def fund(form: str, number: int | None, on: str, **more: object) -> Filing:
    return filed(form, number, on, subject=FUND, by=[FUND], **more)  # type: ignore[arg-type]  # the offer's fields


SPELLED = ("ALPHA INC", None)

ROWS = [
    Row("an offer with its amendments", [("a", filed()), ("a", filed("SC TO-T/A", 1, "2024-03-10")), ("a", filed("SC TO-T/A", 2, "2024-04-10", final=True))]),
    Row("rival bids for one company", [("a", filed(by=[BETA])), ("b", filed(on="2024-03-05", by=[GAMMA])), ("a", filed("SC TO-T/A", 1, "2024-03-10", by=[BETA])), ("b", filed("SC TO-T/A", 1, "2024-03-11", by=[GAMMA]))]),
    Row("one bidder, two companies", [("a", filed()), ("b", filed(subject=("Delta Corp", "0000000044")))]),
    Row("a rival under the same file number", [("a", filed(by=[BETA], file_number="005-1")), ("b", filed(on="2024-03-05", by=[GAMMA], file_number="005-1"))]),
    Row("the issuer's own offer beside a bid", [("a", filed()), ("b", filed("SC TO-I", None, "2024-03-04", by=[ALPHA]))]),
    Row("a person who joins by an amendment", [("a", filed()), ("a", filed("SC TO-T/A", 1, "2024-03-10", by=[BETA, GAMMA]))]),
    Row("a parent named beside its merger sub", [("a", filed(by=[BETA, ("Beta Parent Corp", "0000000023")])), ("a", filed("SC TO-T/A", 1, "2024-03-10", by=[("Beta Parent Corporation", "0000000023")]))]),
    Row("two amendments by two persons who file the third together", [("a", filed("SC TO-T/A", 1, "2024-03-10", prior=[("SC TO-T", None, "2024-03-01")], by=[BETA])), ("a", filed("SC TO-T/A", 2, "2024-03-12", prior=[("SC TO-T", None, "2024-03-01")], by=[GAMMA])), ("a", filed("SC TO-T/A", 3, "2024-03-14", prior=[("SC TO-T", None, "2024-03-01")], by=[BETA, GAMMA]))]),
    # --- one offer after another
    Row("a fund's next quarter", [("a", fund("SC TO-I", None, "2024-01-10")), ("a", fund("SC TO-I/A", 1, "2024-02-15", final=True)), ("b", fund("SC TO-I", None, "2024-04-10")), ("b", fund("SC TO-I/A", 1, "2024-05-15", final=True))]),
    Row("a fund's final amendment after the next original, which names its own", [("a", fund("SC TO-I", None, "2024-01-10")), ("b", fund("SC TO-I", None, "2024-04-10")), ("a", fund("SC TO-I/A", 1, "2024-04-12", prior=[("SC TO-I", None, "2024-01-10")]))]),
    Row("a fund's final amendment after the next original, told by the Offer to Purchase", [("a", fund("SC TO-I", None, "2024-01-10", documents=document("2024-01-10"))), ("b", fund("SC TO-I", None, "2024-04-10", documents=document("2024-04-10"))), ("a", fund("SC TO-I/A", 1, "2024-04-12", documents=document("2024-01-10")))]),
    Row("told by the day of commencement", [("a", fund("SC TO-I", None, "2024-01-10", commencement_date=day("2024-01-10"))), ("b", fund("SC TO-I", None, "2024-04-10", commencement_date=day("2024-04-10"))), ("a", fund("SC TO-I/A", 1, "2024-04-12", commencement_date=day("2024-01-10")))]),
    Row("an amendment that two open offers can have", [("a", fund("SC TO-I", None, "2024-01-10")), ("b", fund("SC TO-I", None, "2024-04-10")), ("?", fund("SC TO-I/A", 1, "2024-04-12"))]),
    Row("an amendment after both have ended", [("a", fund("SC TO-I", None, "2024-01-10")), ("a", fund("SC TO-I/A", 1, "2024-02-12", final=True)), ("b", fund("SC TO-I", None, "2024-04-10")), ("b", fund("SC TO-I/A", 1, "2024-05-12", final=True)), ("b", fund("SC TO-I/A", 2, "2024-05-14"))]),
    Row("offers for two classes at one time", [("a", filed("SC TO-I", None, "2024-03-01", by=[ALPHA], cusip="111111111")), ("b", filed("SC TO-I", None, "2024-03-01", by=[ALPHA], cusip="222222222", hour=9)), ("b", filed("SC TO-I/A", 1, "2024-03-10", by=[ALPHA], cusip="222222222")), ("a", filed("SC TO-I/A", 1, "2024-03-11", by=[ALPHA], cusip="111111111"))]),
    Row("two classes without CUSIP numbers", [("a", filed("SC TO-I", None, "2024-03-01", by=[ALPHA], subject_security="Common Stock")), ("b", filed("SC TO-I", None, "2024-03-02", by=[ALPHA], subject_security="Warrants")), ("a", filed("SC TO-I/A", 1, "2024-03-10", by=[ALPHA], subject_security="common stock"))]),
    Row("a day off by a weekend", [("a", filed(on="2024-03-04")), ("a", filed("SC TO-T/A", 1, "2024-03-10", prior=[("SC TO-T", None, "2024-03-01")]))]),
    Row("an original of another day than the one that is there", [("a", fund("SC TO-I", None, "2024-01-10")), ("b", fund("SC TO-I/A", 1, "2024-04-12", prior=[("SC TO-I", None, "2024-04-01")]))]),
    Row("amendments whose original is not there", [("a", fund("SC TO-I/A", 2, "2024-04-12", prior=[("SC TO-I", None, "2024-04-01")])), ("a", fund("SC TO-I/A", 3, "2024-04-20", prior=[("SC TO-I", None, "2024-04-01")])), ("b", fund("SC TO-I/A", 1, "2024-08-20", prior=[("SC TO-I", None, "2024-08-01")]))]),
    Row("an amendment before any original", [("a", filed("SC TO-T/A", 2, "2024-02-20")), ("b", filed(on="2024-03-01"))]),
    # --- announcements
    Row("announced, then commenced", [("a", filed("SC TO-C", None, "2024-02-10")), ("a", filed())]),
    Row("announced by another bidder", [("a", filed("SC TO-C", None, "2024-02-10", by=[GAMMA])), ("b", filed())]),
    Row("announced, and never commenced", [("a", filed("SC TO-C", None, "2024-02-10"))]),
    Row("an announcement after the fact", [("a", filed()), ("a", filed("SC TO-C", None, "2024-03-02"))]),
    Row("an announcement of the next offer, after the first has ended", [("a", fund("SC TO-I", None, "2024-01-10")), ("a", fund("SC TO-I/A", 1, "2024-02-15", final=True)), ("b", fund("SC TO-C", None, "2024-03-15")), ("b", fund("SC TO-I", None, "2024-04-10"))]),
    Row("an announcement while the first offer is open", [("a", fund("SC TO-I", None, "2024-01-10", expiration=until("2024-02-09"))), ("a", fund("SC TO-C", None, "2024-02-01")), ("b", fund("SC TO-I", None, "2024-04-10"))]),
    Row("an announcement after the first offer's last day", [("a", fund("SC TO-I", None, "2024-01-10", expiration=until("2024-02-09"))), ("b", fund("SC TO-C", None, "2024-03-01")), ("b", fund("SC TO-I", None, "2024-04-10"))]),
    Row("an announcement between an offer without a known end and the next", [("a", fund("SC TO-I", None, "2024-01-10")), ("?", fund("SC TO-C", None, "2024-03-01")), ("b", fund("SC TO-I", None, "2024-04-10"))]),
    Row("the same, named by the next", [("a", fund("SC TO-I", None, "2024-01-10")), ("b", fund("SC TO-C", None, "2024-03-01")), ("b", fund("SC TO-I", None, "2024-04-10", prior=[("SC TO-C", None, "2024-03-01")]))]),
    Row("announced several times", [("a", filed("SC TO-C", None, "2024-02-10")), ("a", filed("SC TO-C", None, "2024-02-12")), ("a", filed())]),
    Row("announced by a parent, and named by the Schedule of its subsidiary", [("a", filed("SC TO-C", None, "2024-02-10", by=[GAMMA])), ("a", filed(prior=[("SC TO-C", None, "2024-02-10")]))]),
    Row("announced by another bidder on another day than the Schedule names", [("a", filed("SC TO-C", None, "2024-02-10", by=[GAMMA])), ("b", filed(prior=[("SC TO-C", None, "2024-02-12")]))]),
    # --- originals
    Row("an original filed twice", [("a", filed(expiration=until("2024-04-01"), consideration=(cash("20"),))), ("a", filed(on="2024-03-04", expiration=until("2024-04-01"), consideration=(cash("20.00"),))), ("a", filed("SC TO-T/A", 1, "2024-03-10"))]),
    Row("another offer a few days later", [("a", filed(expiration=until("2024-04-01"), consideration=(cash("20"),))), ("b", filed(on="2024-03-04", expiration=until("2024-04-02"), consideration=(cash("20"),)))]),
    Row("an amendment filed under the form of an original", [("a", filed()), ("a", filed("SC TO-T", None, "2024-03-10").model_copy(update={"notes": (Note(pointer="/amendment_number", text="the cover says Amendment No. 1"),)}))]),
    Row("an amendment that names an earlier offer's Schedule, too", [("a", fund("SC TO-I", None, "2024-04-10")), ("a", fund("SC TO-I/A", 1, "2024-05-12", prior=[("SC TO-I", None, "2024-01-10"), ("SC TO-I", None, "2024-04-10")]))]),
    # --- without headers
    Row("without headers, by names", [("a", filed(None, on=None, subject=SPELLED, by=[("Beta Merger Sub Inc", None)], accession=None).model_copy(update={"form_type": "SC TO-T"})), ("a", filed("SC TO-T/A", 1, None, subject=SPELLED, by=[("BETA MERGER SUB, INC.", None)], accession=None))]),
    Row("without headers, by the original's day", [("a", filed("SC TO-T/A", 1, None, subject=SPELLED, by=[BETA], accession=None, prior=[("SC TO-T", None, "2024-03-01")])), ("a", filed("SC TO-T", None, "2024-03-01"))]),
    Row("an Offer to Purchase alone, of the day that the Schedule gives it", [("a", filed(documents=document("2024-03-01"), consideration=(cash("20"),))), ("a", filed(None, None, None, subject=None, by=[], accession=None, documents=document("2024-03-01"), consideration=(cash("20.00"),)))]),
    Row("an Offer to Purchase alone, at another price", [("a", filed(documents=document("2024-03-01"), consideration=(cash("20"),))), ("b", filed(None, None, None, subject=None, by=[], accession=None, documents=document("2024-03-01"), consideration=(cash("21"),)))]),
    Row("a filing that names nobody", [("a", filed()), ("b", filed("SC TO-T/A", 1, "2024-03-10", subject=None, by=[]))]),
]  # fmt: skip


@pytest.mark.parametrize("turned", [False, True], ids=["in order", "turned round"])
@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in ROWS])
def test_row(row: Row, turned: bool) -> None:
    filings = [filing for _, filing in row.filings]
    groups = group(reversed(filings) if turned else filings)
    found = sorted(tuple(sorted(_key(filing) for filing in one.filings)) for one in groups)
    wanted: dict[str, list[str]] = {}
    for letter, filing in row.filings:
        if letter != "?":
            wanted.setdefault(letter, []).append(_key(filing))
    assert found == sorted(tuple(sorted(keys)) for keys in wanted.values())
    undecided = {_key(one.filing) for found_group in groups for one in found_group.undecided}
    assert undecided == {_key(filing) for letter, filing in row.filings if letter == "?"}
    assert all(len(one.reasons) == len(one.filings) and all(one.reasons) for one in groups)


def test_an_undecided_filing_is_told_of_both_offers() -> None:
    groups = group([fund("SC TO-I", None, "2024-01-10"), fund("SC TO-I", None, "2024-04-10"), fund("SC TO-I/A", 1, "2024-04-12")])
    assert [len(one.undecided) for one in groups] == [1, 1]
    assert "Amendment No. 1" in groups[0].undecided[0].reason
    assert "does not say which of several Schedules it amends" in groups[0].undecided[0].reason


def _key(filing: Filing) -> str:
    return filing.source.sha256


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ACCELERON PHARMA INC", "Acceleron Pharma, Inc.", True),
        ("The Thomson Corporation", "THOMSON CORP", True),
        ("Enel S.p.A.", "ENEL SPA", True),
        ("AVIS INDUSTRIAL CORP /DE/", "Avis Industrial Corporation", True),
        ("Alpha Holdings, Inc.", "Alpha, Inc.", False),
        ("Alpha I LLC", "Alpha II LLC", False),
    ],
)
def test_companies(one: str, other: str, same: bool) -> None:
    assert (firm_words(one) == firm_words(other)) is same, (firm_words(one), firm_words(other))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Computershare", "Computershare Trust Company, N.A.", True), ("Georgeson LLC", "Georgeson Inc.", True), ("Georgeson", "Innisfree M&A Incorporated", False), ("Morgan Stanley & Co. LLC", "Morgan Keegan", False)],
)
def test_firms(one: str, other: str, same: bool) -> None:
    assert same_firm(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "different"),
    [
        ("Common Stock", "Class A Common Stock", False),
        ("Shares", "Warrants", False),
        (None, "Warrants", False),
        ("Class A Common Stock", "Class B Common Stock", True),
        ("Series H Preferred Stock", "Series I Preferred Stock", True),
        ("ordinary shares", "Common Stock", False),
        ("American Depositary Shares", "ordinary shares", True),
        ("5.00% Convertible Notes due 2027", "common stock", True),
    ],
)
def test_classes(one: str | None, other: str, different: bool) -> None:
    assert other_class(one, other) is different


def test_alike() -> None:
    assert alike("the refinancing has been completed", "the refinancing is completed")
    assert not alike("the refinancing has been completed", "the representations are accurate")
    assert not alike("", "the representations are accurate")


def test_no_filings() -> None:
    assert group([]) == ()


def test_groups_come_in_the_order_of_their_first_filing() -> None:
    groups = group([filed(on="2024-05-01", subject=("Delta", "0000000044")), filed(on="2024-03-01")])
    assert [one.filings[0].filing_date for one in groups] == [date(2024, 3, 1), date(2024, 5, 1)]
