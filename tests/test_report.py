"""The page of an offer as a file: well formed, its links those of the evidence, nothing in it that a filing could make run."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from extractor.models.chain import OfferChain
from extractor.models.offer import Cash, CashRange, ContingentValueRight, Deadline, Exchange, Formula, Measure, MinimumCondition, NetAssetValue, QuantitySought
from extractor.offer import build_offer
from extractor.report import Told, page, page_of
from extractor.report import words as said
from extractor.report.changes import pointer_name
from extractor.report.picture import place, scale_over, text_width, ticks
from extractor.report.sources import safe_link
from extractor.report.timeline import Picture, picture

from .report_chains import OFFERS, by_hand, by_hand_redline, eventful, every_text, sample

REDLINE = by_hand_redline()


def tree(html: str) -> Any:
    """The page read by a strict parser: it is written so that, but for its empty ``meta`` elements, it is well-formed XML."""
    return etree.fromstring(re.sub(r"(<meta [^>]*)>", r"\1/>", html).encode())


def pages() -> list[Any]:
    made = [pytest.param(page(*sample(cik)), id=cik) for cik in OFFERS]
    return [
        *made,
        pytest.param(page(by_hand(), (), [REDLINE]), id="by hand"),
        pytest.param(page_of([Told(*sample(OFFERS[0])), Told(by_hand(), (), [REDLINE])]), id="two offers"),
    ]


PAGES = pages()
every_page = pytest.mark.parametrize("html", PAGES)


@every_page
def test_well_formed_and_all_its_anchors_there(html: str) -> None:
    root = tree(html)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    pointed = {link.get("href", "")[1:] for link in root.iter("a") if link.get("href", "").startswith("#")}
    named = {name for element in root.iter() for key in ("aria-labelledby", "aria-describedby") for name in element.get(key, "").split()}
    assert pointed | named <= set(ids)
    assert pointed
    assert named


@every_page
def test_nothing_runs_and_nothing_is_loaded(html: str) -> None:
    root = tree(html)
    names = {etree.QName(element).localname for element in root.iter() if isinstance(element.tag, str)}
    assert not names & {"script", "link", "img", "image", "iframe", "object", "embed", "form", "use", "base", "foreignObject"}
    assert not [key for element in root.iter() for key in element.attrib if key.startswith("on") or key in ("src", "srcset", "style", "action", "formaction")]
    policy = next(meta.get("content") for meta in root.iter("meta") if meta.get("http-equiv") == "Content-Security-Policy")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    assert "url(" not in html
    assert "@import" not in html


@every_page
def test_headings_step_down_one_by_one_and_tables_are_told(html: str) -> None:
    root = tree(html)
    levels = [int(element.tag[1]) for element in root.iter() if isinstance(element.tag, str) and re.fullmatch(r"h[1-6]", element.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for table in root.iter("table"):
        assert "".join(table.find("caption").itertext()).strip()
        assert all(cell.get("scope") in ("col", "row", "rowgroup") for cell in table.iter("th"))


@pytest.mark.parametrize("cik", OFFERS)
def test_every_link_is_that_of_an_evidence_or_a_filing(cik: str) -> None:
    chain, filings = sample(cik)
    dumped = chain.model_dump_json()
    root = tree(page(chain, filings))
    links = {link.get("href") for link in root.iter("a") if not link.get("href").startswith("#")}
    assert links
    for link in links:
        assert f'"{link}"' in dumped
        assert link.startswith("https://www.sec.gov/Archives/edgar/data/")
    cited = [link for link in root.iter("a") if link.get("class") == "cite"]
    assert len(cited) > 20
    for link in cited:
        told = root.xpath("//*[@id=$id]", id=link.get("aria-describedby"))[0]
        assert told.get("role") == "tooltip"
        assert "".join(told.itertext()).strip()


def test_the_link_of_a_value_is_the_models_and_leads_to_its_own_quote() -> None:
    chain = by_hand()
    root = tree(page(chain))
    price = next(link for link in root.iter("a") if link.get("class") == "cite" and "".join(link.itertext()).startswith("$12.00"))
    evidence = chain.terms[-1].evidence["/offer/consideration/0"][0]
    assert price.get("href") == evidence.link
    quote = root.xpath("//*[@id=$id]", id=price.get("aria-describedby"))[0]
    assert "".join(quote.itertext()).startswith("to $12.00 per Share Amendment No. 1, document 1, bytes 20–30")


def test_a_value_without_an_address_leads_to_its_note_and_one_without_evidence_nowhere() -> None:
    root = tree(page(by_hand()))
    day = next(link for link in root.iter("a") if link.get("class") == "cite" and "".join(link.itertext()).startswith("15 May 2024"))
    assert re.fullmatch(r"#source-\d+", day.get("href"))
    assert "May 15, 2024" in "".join(root.xpath("//*[@id=$id]", id=day.get("href")[1:])[0].itertext())
    kind = next(row for row in root.iter("tr") if "".join(row.itertext()).startswith("Kind of offer"))
    assert "Third-party tender offer" in "".join(kind.itertext())
    assert not [link for link in kind.iter("a") if link.get("class") == "cite"]


def test_no_addresses_no_links_out() -> None:
    root = tree(page(*sample("896493", linked=False)))
    assert {link.get("href")[0] for link in root.iter("a")} == {"#"}


def test_a_table_that_goes_on_beyond_the_screen_shows_it() -> None:
    rule = re.search(r"^\.scroll \{([^}]*)\}", page(*sample("896493")), re.MULTILINE)
    assert rule is not None
    assert "overflow-x: auto" in rule.group(1)
    assert rule.group(1).count("no-repeat local") == 2, "a cover at each end that moves with the table and lays the shade bare"


@pytest.mark.parametrize("cik", OFFERS)
def test_twice_gives_the_same_bytes(cik: str) -> None:
    chain, filings = sample(cik)
    assert page(chain, filings) == page(OfferChain.model_validate_json(chain.model_dump_json()), tuple(reversed(filings)))


def test_ault_as_read() -> None:
    text = " ".join("".join(tree(page(*sample("896493"))).find("body").itertext()).split())
    for words in (
        "Offer for Class A Common Stock of AULT ALLIANCE, INC.",
        "Terminated after Amendment No. 6 19 May 2023, the final amendment",
        "was 3 for 200 before Amendment No. 3",
        "was 150,000,000 before Amendment No. 3",
        "Amendment No. 2 1 May 2023 Extended by 19 days, to 17 May 2023; 13,292,651 tendered",
        "Consideration raised by 33.33%",
        "minimum condition lowered by 33.33%",
        "29.62%",
    ):
        assert words in text


def test_the_redline_opens_in_place() -> None:
    root = tree(page(by_hand(), (), [REDLINE]))
    box = next(element for element in root.iter("details") if element.get("class") == "restated")
    summary = "".join(box.find("summary").itertext())
    assert "Offer to Purchase" in summary
    assert "Amendment No. 1 against Schedule TO-T" in summary
    assert ["".join(word.itertext()) for word in box.iter("ins")] == ["[added: $12.00]"]
    assert ["".join(word.itertext()) for word in box.iter("del")] == ["[deleted: $10.00]"]


def test_filings_without_numbers_are_told_apart_by_their_place() -> None:
    """As single documents are, which have no header."""
    chain = by_hand()
    nameless = {"accession_number": None}
    root = tree(page(chain.model_copy(update={key: tuple(entry.model_copy(update=nameless) for entry in getattr(chain, key)) for key in ("filings", "terms", "changes", "timeline")})))
    text = " ".join("".join(root.find("body").itertext()).split())
    assert "Amendment No. 1 20 Apr 2024 Consideration raised by 20.00%; extended by 14 days, to 15 May 2024" in text
    assert "was $10.00 before Amendment No. 1" in text


def test_conditions_are_told_by_their_kind() -> None:
    text = " ".join("".join(tree(page(*sample("1785173"))).find("body").itertext()).split())
    assert "Amendment No. 2 30 Oct 2025 Condition satisfied: minimum tender; completed; 94,113,710 tendered, 94,113,710 accepted" in text


def test_the_contradiction_is_told_with_both_accounts() -> None:
    text = " ".join("".join(tree(page(by_hand())).itertext()).split())
    assert "The amendment says from 9.00; 10.00 stood 9.00 / 10.00" in text


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><script>alert(1)</script>",
    "javascript:alert(1)",
    "--></svg><svg onload=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "\u202egnp.exe\u2066 nul\x00 bell\x07 half\ufffe",
    "W" * 400 + " unbroken",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stand_as_text(words: str) -> None:
    root = tree(page(every_text(by_hand(), lambda _: words), (), [REDLINE]))
    names = {etree.QName(element).localname for element in root.iter() if isinstance(element.tag, str)}
    assert not names & {"script", "img"}
    assert not [key for element in root.iter() for key in element.attrib if key.startswith("on")]
    assert all(link.get("href").startswith("#") for link in root.iter("a"))  # none of the spoiled addresses is one of EDGAR's
    shown = re.sub("[\x00\x07\u202e\u2066\ufffe]", "\ufffd", words)
    assert shown in "".join(root.find("body").itertext())


def test_a_long_quote_stays_whole_and_is_cut_where_it_is_shown_beside_the_value() -> None:
    long = "word " * 20_000 + "end"
    root = tree(page(every_text(by_hand(), lambda words: long if words == "to $12.00 per Share" else words)))
    assert max(len("".join(element.itertext())) for element in root.iter("span") if element.get("role") == "tooltip") < 600
    assert any("".join(element.itertext()) == long for element in root.iter("q"))


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "http://www.sec.gov/a", "https://www.sec.gov.evil.example/a", "https://evil.example/www.sec.gov", "//www.sec.gov/a",
        "https://user@www.sec.gov/a", "https://www.sec.gov:8443/a", "https://www.sec.gov/a b", "https://www.sec.gov\\@evil.example/", "https://[www.sec.gov/", " https://www.sec.gov/a", "", None,
    ],
)  # fmt: skip
def test_addresses_that_are_no_links(url: str | None) -> None:
    assert safe_link(url) is None


@pytest.mark.parametrize("url", ["https://www.sec.gov/Archives/edgar/data/1/2/a.htm#:~:text=a%20b", "https://WWW.SEC.GOV/a", "https://www.sec.gov:443/a"])
def test_addresses_that_are_links(url: str) -> None:
    assert safe_link(url) == url


@pytest.mark.parametrize("empty", [{"filings": (), "terms": (), "changes": (), "tallies": (), "timeline": ()}, {"timeline": (), "tallies": ()}, {"terms": (), "changes": ()}])
def test_a_page_of_little(empty: dict[str, Any]) -> None:
    root = tree(page(by_hand().model_copy(update=empty)))
    assert len(list(root.iter("h1"))) == 1


USD = {"currency": "USD"}
SHARE = Measure(quantity=Decimal(1), security="share")


@pytest.mark.parametrize(
    ("value", "main", "more"),
    [
        (Cash(amount=Decimal("18.25"), per=SHARE, **USD), "$18.25 per share", ""),
        (Cash(amount=Decimal("1000"), per=Measure(quantity=Decimal(1000), security="principal amount"), currency="CAD"), "CAD 1,000 per 1,000 principal amount", ""),
        (Cash(amount=Decimal("1.50"), approximate=True), "about 1.50", ""),
        (Cash(percent_of_principal=Decimal(100), accrued_interest=True), "100% of principal", "with accrued interest"),
        (CashRange(low=Decimal("5.00"), high=Decimal("5.75"), increment=Decimal("0.05"), per=SHARE, **USD), "$5.00 to $5.75 per share", "in steps of $0.05"),
        (CashRange(high=Decimal("5.75"), **USD), "… to $5.75", ""),
        (Exchange(tendered=Measure(quantity=Decimal(50), security="Common"), received=Measure(quantity=Decimal(1), security="Preferred"), ratio=Decimal("0.02")), "1 for 50", "Preferred for Common; 0.02 for each one tendered"),
        (Exchange(tendered=Measure(quantity=Decimal(1)), received=Measure(quantity=Decimal("0.1925")), ratio=Decimal("0.1925")), "0.1925 for 1", "securities for securities tendered"),
        (NetAssetValue(percent_of_nav=Decimal(98), valuation_date=date(2024, 6, 28)), "98% of net asset value", "as of 28 Jun 2024"),
        (NetAssetValue(), "Net asset value", ""),
        (NetAssetValue(percent_of_nav_low=Decimal(95), percent_of_nav_high=Decimal(98)), "95% to 98% of net asset value", ""),
        (ContingentValueRight(quantity=Decimal(1), maximum_payment=Decimal("4.00"), **USD), "1 contingent value right", "up to $4.00 each"),
        (Formula(text="the quotient", minimum=Decimal("1.0"), **USD), "By a formula", "the quotient; not less than $1.0"),
    ],
)  # fmt: skip
def test_considerations_in_words(value: Any, main: str, more: str) -> None:
    assert said.consideration(value) == (main, more)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "—"), (True, "yes"), (0, "0"), (150000000, "150,000,000"), ("0.015", "0.015"), ("66666667", "66,666,667"), ("2023-05-17", "17 May 2023"), ("2023-13-45", "2023-13-45"),
        ("007", "007"), ("1.", "1."), ("-3", "-3"), ("no_legal_restraint", "No legal restraint"), ({"tendered": "50", "received": "1"}, "1 for 50"), ("plain words", "plain words"),
        ({"number": "(a)(5)(E)", "description": "Press Release", "date": "2023-05-03"}, "(a)(5)(E) Press Release"), (["a", 1], "a; 1"), ({"role": "depositary", "name": "Trust"}, "Trust"),
        ({"kind": "offer_to_exchange", "date": "2023-04-20", "restatement": "Amended"}, "Amended Offer to exchange 20 Apr 2023"), ({"kind": "letter_of_transmittal"}, "Letter of transmittal"),
        ({"date": "2023-05-17", "text": "until May 17"}, "until May 17"), ({"amount": "0.20", "currency": "USD"}, "$0.20"), ("_", "_"), ("²", "²"),
    ],
)  # fmt: skip
def test_sides_of_a_change_in_words(value: Any, words: str) -> None:
    assert said.plain_value(value) == words


@pytest.mark.parametrize(
    ("pointer", "name"),
    [
        ("/offer/expiration/date", "Expiration"), ("/offer/consideration/0/ratio", "Consideration, ratio"), ("/offer/consideration/1/amount", "Consideration, no. 2, amount"),
        ("/tallies/0/quantity_tendered", "Number tendered"), ("/offer/proration", "Proration"), ("/filings", "Filings"), ("", "Offer"),
    ],
)  # fmt: skip
def test_pointers_in_words(pointer: str, name: str) -> None:
    assert pointer_name(pointer) == name


def test_quantities_and_minimums_in_words() -> None:
    assert said.quantity_sought(QuantitySought(quantity=333333333, maximum_issuable_value=Decimal(66666667), **USD)) == ("Up to 333,333,333", "at most $66,666,667 issued")
    assert said.quantity_sought(QuantitySought(quantity=50000000, all_outstanding=False, **USD)) == ("Up to $50,000,000 of principal", "")
    assert said.quantity_sought(QuantitySought(all_outstanding=True)) == ("All outstanding", "")
    assert said.quantity_sought(QuantitySought(maximum_value=Decimal(7500000000), **USD)) == ("For at most $7,500,000,000", "")
    assert said.quantity_sought(QuantitySought()) == ("Not in figures", "")
    assert said.minimum_condition(MinimumCondition(none=True)) == ("None", "")
    assert said.minimum_condition(MinimumCondition(quantity=5, waived=True, basis="shares")) == ("5", "waived; shares")
    assert said.minimum_condition(MinimumCondition(percent=Decimal(50))) == ("50%", "")


@pytest.mark.parametrize(
    ("at", "zone", "more"),
    [
        (None, None, ""), ("2023-05-18T00:00:00-04:00", "America/New_York", "end of the day, New York time"), ("2023-05-17T17:00:00-04:00", "America/New_York", "5:00 p.m., New York time"),
        ("2023-05-17T00:00:00-04:00", None, "12:00 a.m."), ("2023-05-17T23:59:00+01:00", "Europe/Dublin", "11:59 p.m., Europe/Dublin"),
    ],
)  # fmt: skip
def test_deadlines_in_words(at: str | None, zone: str | None, more: str) -> None:
    deadline = Deadline.model_validate({"at": at, "date": "2023-05-17", "timezone": zone, "text": "…"})
    assert said.deadline(deadline) == ("17 May 2023", more)


@given(st.lists(st.tuples(st.floats(118, 992), st.floats(10, 300)), max_size=30))
def test_labels_of_one_row_keep_apart(labels: list[tuple[float, float]]) -> None:
    spots = place(labels, 118, 1076)
    spans = [(spot.row, spot.x - width if spot.end else spot.x, spot.x if spot.end else spot.x + width) for spot, (_, width) in zip(spots, labels, strict=True)]
    assert all(start >= 117.9 and end <= 1076.1 for _, start, end in spans)
    for (row, start, end), (other, since, until) in combinations(spans, 2):
        assert row != other or end < since or until < start


@given(st.dates(date(1996, 1, 1), date(2030, 1, 1)), st.integers(0, 4000))
def test_the_axis_has_a_few_marks_that_keep_apart(first: date, length: int) -> None:
    scale = scale_over([first, date.fromordinal(first.toordinal() + length)], 118, 992)
    marks = ticks(scale)
    assert 1 <= len(marks) <= 13
    assert all(118 <= x <= 992 for x, _ in marks)
    assert all(after - before > text_width(label) * 0.9 for (before, label), (after, _) in pairwise(marks))


@pytest.mark.parametrize("cik", OFFERS)
def test_no_two_texts_of_the_picture_meet(cik: str) -> None:
    drawn = picture(sample(cik)[0])
    assert drawn is not None
    assert_apart(drawn)


def test_an_expiration_that_was_past_when_it_was_told_has_a_mark_and_no_bar() -> None:
    """A final amendment alone: a bar back to the day would run over its label."""
    chain, filings = sample("1785173")
    whole, last = picture(chain), picture(build_offer(filings[-1:]))
    assert whole is not None
    assert last is not None
    assert [[shape.style for shape in drawn.shapes if shape.style.startswith(("period", "deadline"))] for drawn in (whole, last)] == [["period now", "deadline"], ["deadline"]]


KINDS = st.sampled_from(["commenced", "amended", "extended", "consideration_raised", "minimum_condition_changed", "condition_satisfied", "expired", "results", "completed", "terminated"])
STEPS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 60), st.integers(1, 12), st.integers(1, 10**9), st.none() | st.integers(0, 10**9), KINDS), min_size=1, max_size=24)


@given(STEPS)
def test_nor_do_they_in_a_crowded_one(steps: list[Any]) -> None:
    drawn = picture(eventful(steps))
    if drawn is not None:
        assert_apart(drawn)


def assert_apart(drawn: Picture) -> None:
    """No two texts stand in one place, and all stand in the picture."""
    boxes = []
    for shape in drawn.shapes:
        if shape.kind == "text":
            x, y = shape.numbers
            width = text_width(shape.text)
            left = x - width / 2 if shape.style == "tick" else x - width if shape.end else x
            boxes.append((left, y - 9, left + width, y + 2, shape.text))
    for one, other in combinations(boxes, 2):
        assert one[0] >= other[2] or other[0] >= one[2] or one[1] >= other[3] or other[1] >= one[3], (one[4], other[4])
    assert all(left >= 0 and right <= drawn.width and top > 0 and bottom < drawn.height for left, top, right, bottom, _ in boxes)
