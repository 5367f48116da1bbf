"""An offer's filings: which belong together, what stands after each, what each changed. The sample offers end to end."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extractor import build_offer, extract, group
from extractor.commands import diff, offer
from extractor.commands.offer import run
from extractor.commands.offer_text import plain
from extractor.models import Filing
from extractor.models.chain import Change, OfferChain

from .corpus import ROOT
from .edgar_server import EdgarServer
from .fetching import CONTACT

ARCHIVE = ROOT / "samples" / "Archives" / "edgar" / "data"


@cache
def filings_of(cik: str) -> tuple[Filing, ...]:
    return tuple(extract(path.read_bytes()) for path in sorted((ARCHIVE / cik).glob("*/*")) if path.suffix in (".txt", ".nc"))


@cache
def chain_of(cik: str) -> OfferChain:
    return build_offer(filings_of(cik))


def changes_in(chain: OfferChain, number: int) -> dict[str, Change]:
    """What the amendment of that number changed, by pointer."""
    at = next(at for at, filing in enumerate(chain.filings) if filing.amendment_number == number)
    return {change.pointer: change for change in chain.changes[at].changes}


TIMELINES = {
    "896493": [
        ("2023-03-20", "announced", "announced"),
        ("2023-03-31", "commenced", "to expire on 2023-04-28"),
        ("2023-04-20", "amended", "Amendment No. 1"),
        ("2023-04-28", "tally", "interim: approximately 13,292,651 tendered"),
        ("2023-05-01", "amended", "Amendment No. 2"),
        ("2023-05-01", "extended", "expiration 2023-04-28 → 2023-05-17 (+19 days)"),
        ("2023-05-03", "amended", "Amendment No. 3"),
        ("2023-05-03", "consideration_raised", "ratio 0.015 → 0.02 (+33.33 %); stated value 0.15 → 0.20 (+33.33 %)"),
        ("2023-05-03", "quantity_changed", "value issuable 50,000,000 → 66,666,667 (+33.33 %)"),
        ("2023-05-03", "minimum_condition_changed", "minimum 150,000,000 → 100,000,000 (-33.33 %)"),
        ("2023-05-19", "amended", "Amendment No. 6 (0009999999-23-000006), final"),
        ("2023-05-19", "results", "final: 29,623,948 tendered, 0 accepted"),
        ("2023-05-19", "terminated", "terminated"),
    ],
    "1551152": [
        ("2018-04-26", "announced", "by a Schedule TO-C of that day"),
        ("2018-05-01", "commenced", "to expire on 2018-05-29"),
        ("2018-05-29", "expired", "expires"),
        ("2018-05-30", "amended", "Amendment No. 7"),
        ("2018-05-30", "results", "preliminary: 74,033,457 tendered, proration 98.4 %, at 103.00"),
        ("2018-06-04", "amended", "Amendment No. 8 (0009999999-18-000003), final"),
        ("2018-06-04", "results", "final: 72,800,000 accepted, 4.6 % of the class, at 103.00"),
        ("2018-06-04", "completed", "completed"),
    ],
    "858912": [
        ("2001-08-07", "announced", "by a Schedule TO-C of that day"),
        ("2001-08-21", "commenced", "to expire on 2001-09-18"),
        ("2001-09-17", "tally", "interim: 9,498,647 tendered"),
        ("2001-09-18", "amended", "Amendment No. 2"),
        ("2001-09-18", "extended", "expiration 2001-09-18 → 2001-09-25 (+7 days)"),
        ("2001-09-25", "expired", "expires"),
        ("2001-09-26", "amended", "Amendment No. 3 (0009999999-01-500003), final"),
        ("2001-09-26", "results", "preliminary: approximately 17,687,928 tendered, 17,687,928 accepted, at 2.30"),
        ("2001-09-26", "completed", "completed"),
    ],
    "1280600": [
        ("2021-09-30", "announced", "by a Schedule TO-C of that day"),
        ("2021-10-12", "commenced", "to expire on 2021-11-10"),
        ("2021-10-29", "amended", "Amendment No. 1"),
        ("2021-10-29", "extended", "expiration 2021-11-10 → 2021-11-18 (+8 days)"),
        ("2021-11-16", "tally", "interim: approximately 11,980,722 tendered"),
        ("2021-11-17", "amended", "Amendment No. 3"),
        ("2021-11-17", "extended", "expiration 2021-11-18 → 2021-11-19 (+1 day)"),
        ("2021-11-17", "condition_satisfied", "condition regulatory satisfied"),
        ("2021-11-19", "expired", "expires"),
        ("2021-11-22", "amended", "Amendment No. 4 (0009999999-21-000064), final"),
        ("2021-11-22", "condition_satisfied", "condition minimum tender satisfied"),
        ("2021-11-22", "results", "final: 38,752,614 tendered, 38,752,614 accepted, 63.3 % of the class, at 180.00"),
        ("2021-11-22", "completed", "completed"),
    ],
    "1729678": [
        ("2024-10-16", "commenced", "to expire on 2024-11-13"),
        ("2024-11-13", "expired", "expires"),
        ("2024-11-14", "amended", "Amendment No. 1 (0009999999-24-000002), final"),
        ("2024-11-14", "results", "final: 388,049 tendered, 44,234 accepted, proration 10.2095 %"),
        ("2024-11-14", "completed", "completed"),
    ],
    "1785173": [
        ("2025-09-18", "announced", "by a Schedule TO-C of that day"),
        ("2025-10-01", "commenced", "to expire on 2025-10-29"),
        ("2025-10-29", "expired", "expires"),
        ("2025-10-30", "amended", "Amendment No. 2 (0009999999-25-000062), final"),
        ("2025-10-30", "condition_satisfied", "condition minimum tender satisfied"),
        ("2025-10-30", "results", "final: 94,113,710 tendered, 94,113,710 accepted, 60.49 % of the class"),
        ("2025-10-30", "completed", "completed"),
    ],
    "1805651": [
        ("2022-08-17", "commenced", "to expire on 2022-09-14"),
        ("2022-09-14", "expired", "expires"),
        ("2022-09-15", "amended", "Amendment No. 2 (0009999999-22-000062), final"),
        ("2022-09-15", "results", "final: 29,743,932 tendered, 29,743,932 accepted, 96 % of the class"),
        ("2022-09-15", "completed", "completed"),
    ],
}
"""What happened, as the filings tell it: the day, the kind, and words that the detail has."""


@pytest.mark.parametrize("cik", sorted(TIMELINES))
def test_timeline(cik: str) -> None:
    found = [(event.date.isoformat(), event.kind, event.detail) for event in chain_of(cik).timeline]
    assert [event[:2] for event in found] == [event[:2] for event in TIMELINES[cik]]
    for event, (_, _, words) in zip(found, TIMELINES[cik], strict=True):
        assert words in event[2]


CHANGES: dict[str, dict[int, list[tuple[str, str, Any, Any, bool]]]] = {
    "896493": {
        1: [],
        2: [
            ("/offer/expiration/date", "extended", "2023-04-28", "2023-05-17", True),
            ("/offer/withdrawal_deadline/date", "extended", "2023-04-28", "2023-05-17", True),
            ("/tallies/0/quantity_tendered", "tally_reported", None, 13292651, True),
        ],
        3: [
            ("/offer/consideration/0/ratio", "consideration_raised", "0.015", "0.02", True),
            ("/offer/stated_value_per_unit/amount", "consideration_raised", "0.15", "0.20", True),
            ("/offer/quantity_sought/maximum_issuable_value", "quantity_increased", "50000000", "66666667", False),
            ("/offer/minimum_condition/quantity", "minimum_condition_lowered", 150000000, 100000000, True),
        ],
        6: [("/offer/conditions/0/status", "other", "in_force", "not_satisfied", True), ("/offer/status", "terminated", "open", "terminated", True), ("/tallies/0/quantity_tendered", "result_final", 13292651, 29623948, True)],
    },
    "1551152": {
        7: [("/offer/status", "other", "open", "expired", True), ("/tallies/0/quantity_tendered", "tally_reported", None, 74033457, True)],
        8: [("/offer/status", "other", "expired", "completed", True), ("/tallies/0/quantity_accepted", "result_final", None, 72800000, True)],
    },
    "858912": {
        2: [
            ("/offer/expiration/date", "extended", "2001-09-18", "2001-09-25", True),
            ("/offer/withdrawal_deadline/date", "extended", "2001-09-18", "2001-09-25", True),
            ("/tallies/0/quantity_tendered", "tally_reported", None, 9498647, True),
        ],
        3: [("/offer/status", "other", "open", "completed", True), ("/tallies/0/quantity_tendered", "tally_reported", 9498647, 17687928, True)],
    },
    "1280600": {
        1: [("/offer/expiration/date", "extended", "2021-11-10", "2021-11-18", True), ("/offer/withdrawal_deadline/date", "extended", "2021-11-10", "2021-11-18", True)],
        3: [
            ("/offer/expiration/date", "extended", "2021-11-18", "2021-11-19", True),
            ("/offer/withdrawal_deadline/date", "extended", "2021-11-18", "2021-11-19", True),
            ("/offer/conditions/1/status", "condition_satisfied", "in_force", "satisfied", True),
            ("/tallies/0/quantity_tendered", "tally_reported", None, 11980722, True),
        ],
        4: [
            ("/offer/conditions/0/status", "condition_satisfied", "in_force", "satisfied", True),
            ("/offer/status", "other", "open", "completed", True),
            ("/tallies/0/quantity_tendered", "result_final", 11980722, 38752614, True),
        ],
    },
    "1729678": {1: [("/offer/status", "other", "open", "completed", True), ("/tallies/0/quantity_tendered", "result_final", None, 388049, True)]},
    "1785173": {
        2: [
            ("/offer/conditions/0/status", "condition_satisfied", "in_force", "satisfied", True),
            ("/offer/status", "other", "open", "completed", True),
            ("/tallies/0/quantity_tendered", "result_final", None, 94113710, True),
        ]
    },
    "1805651": {2: [("/offer/status", "other", "open", "completed", True), ("/tallies/0/quantity_tendered", "result_final", None, 29743932, True)]},
}
"""What each amendment changed, apart from documents, exhibits and what it states for the first time."""

EXHIBITS = {
    "896493": {1: ["(a)(1)(F)", "(a)(1)(G)", "(a)(5)(C)"], 2: ["(a)(5)(D)"], 3: ["(a)(5)(E)"], 6: ["(a)(5)(F)"]},
    "1551152": {7: ["(a)(5)(vi)"], 8: ["(a)(5)(vii)"]},
    "858912": {2: ["(a)(10)"], 3: ["(a)(11)"]},
    "1280600": {1: ["(a)(5)(F)"], 3: ["(a)(5)(H)"], 4: ["(a)(5)(I)"]},
    "1729678": {1: ["(a)(5)(i)"]},
    "1785173": {2: ["(d)(2)", "(a)(5)(C)"]},
    "1805651": {2: ["(a)(5)(B)"]},
}
"""The exhibits that each amendment adds or replaces. That an earlier one is now incorporated by reference is no change."""

STEPS = [(cik, number) for cik, steps in CHANGES.items() for number in steps]


@pytest.mark.parametrize(("cik", "number"), STEPS)
def test_changes(cik: str, number: int) -> None:
    changes = changes_in(chain_of(cik), number).values()
    terms = [change for change in changes if not change.pointer.startswith(("/exhibits", "/offer/documents"))]
    assert [(change.pointer, change.kind, change.before, change.after, change.stated) for change in terms] == CHANGES[cik][number]
    exhibits: list[Any] = [change.after for change in changes if change.kind in ("exhibit_added", "exhibit_replaced")]
    assert [exhibit["number"] for exhibit in exhibits] == EXHIBITS[cik][number]


def test_ault_after_the_third_amendment() -> None:
    chain = chain_of("896493")
    assert chain.offer_id == "0000896493-0009999999-23-000002"
    state = chain.terms[4]
    accessions = [filing.accession_number for filing in chain.filings]
    setters = {pointer: accessions.index(accession) for pointer, accession in state.set_by.items()}
    assert {pointer: setters[pointer] for pointer in ("/offer/consideration/0", "/offer/minimum_condition/quantity", "/offer/expiration", "/offer/quantity_sought/quantity", "/offer/guaranteed_delivery")} == {
        "/offer/consideration/0": 4,
        "/offer/minimum_condition/quantity": 4,
        "/offer/expiration": 3,
        "/offer/quantity_sought/quantity": 0,
        "/offer/guaranteed_delivery": 1,
    }
    third = changes_in(chain, 3)["/offer/consideration/0/ratio"]
    assert (third.difference, third.percent) == (Decimal("0.005"), Decimal("33.33"))
    assert {place.accession_number for place in third.evidence.after} == {accessions[4]}
    assert {place.accession_number for place in third.evidence.before} <= set(accessions[:4])
    assert [len(one.contradictions) for one in chain.changes] == [0] * 6
    assert len(chain.terms[-1].exhibits) == 15


@pytest.mark.parametrize("cik", sorted(TIMELINES))
def test_evidence_stands_in_its_filing(cik: str) -> None:
    given = {filing.source.accession_number: filing for filing in filings_of(cik)}
    chain = chain_of(cik)
    places = [place for state in chain.terms for group_of in state.evidence.values() for place in group_of]
    places += [place for changed in chain.changes for change in changed.changes for place in (*change.evidence.before, *change.evidence.after)]
    assert len(places) > 50
    for place in places:
        known = {(one.document, one.start, one.end, one.quote) for group_of in given[place.accession_number].evidence.values() for one in group_of}
        assert (place.document, place.start, place.end, place.quote) in known


@pytest.mark.parametrize("cik", sorted(path.name for path in Path(ARCHIVE).iterdir()))
def test_samples_are_one_offer_each(cik: str) -> None:
    (found,) = group(filings_of(cik))
    assert len(found.filings) == len(filings_of(cik)) == len(found.reasons)
    assert not found.undecided


# --- the command ----------------------------------------------------------------------------------------------------------------------


def test_command_gives_one_record_an_offer(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(ARCHIVE), "--no-evidence"]) == 0
    records = json.loads(capsys.readouterr().out)
    first = [record["filings"][0]["filing_date"] for record in records]
    assert len(records) == 7
    assert first == sorted(first)
    assert all("evidence" not in state for record in records for state in record["terms"])


def test_command_of_one_offer_gives_an_object_with_all_its_evidence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(ARCHIVE / "896493")]) == 0
    assert OfferChain.model_validate_json(capsys.readouterr().out) == chain_of("896493")


def test_command_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(ARCHIVE / "896493"), str(ARCHIVE / "1551152"), "--format", "jsonl", "--no-evidence"]) == 0
    assert [json.loads(line)["offer_id"] for line in capsys.readouterr().out.splitlines()] == ["0001551152-0009999999-18-000001", "0000896493-0009999999-23-000002"]


ADDRESS = "0009999999-23-000004"
LIST = "".join(f"0009999999-23-00000{number}\n" for number in range(1, 7))


@pytest.mark.parametrize("listed", [ADDRESS + "\n", LIST])
def test_command_takes_a_list_on_standard_input(listed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    mirror = ["--mirror", str(ARCHIVE.parents[2]), "--no-evidence"]
    for module, more, last in ((offer, ["-"], ["--from", "-"]), (diff, ["--offer", "-"], ["--offer", ADDRESS])):
        told = []
        for words in (more, last):
            monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(listed.encode())))
            assert module.run([*mirror, *words]) == 0
            told.append(json.loads(capsys.readouterr().out))
        assert told[0] == told[1]


def test_command_takes_a_filing_on_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    path = next((ARCHIVE / "896493").glob("*3/*.txt"))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
    assert run(["-", "--no-evidence"]) == 0
    told = capsys.readouterr().out
    assert run([str(path), "--no-evidence"]) == 0
    assert capsys.readouterr().out == told


def test_command_as_of(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(ARCHIVE / "896493"), "--as-of", "2023-05-02"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["as_of"] == "2023-05-02"
    assert record["terms"][-1]["offer"]["consideration"][0]["ratio"] == "0.015"
    assert "0009999999-23-000005" not in json.dumps(record)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ([], 2, "no input"),
        (["{tmp}"], 2, "no filings in"),
        (["{tmp}/nothing.txt"], 3, "no such file"),
        (["{ault}", "--as-of", "2023-03-19"], 3, "nothing of these filings was public on 2023-03-19"),
        (["{ault}", "--as-of", "May 3"], 2, "give a day as"),
        (["--mirror", "{samples}", ADDRESS, "--as-of", "2022-01-01"], 3, "nothing of these filings was public on 2022-01-01"),
        (["-", "-"], 2, "standard input (-) can be read only once"),
        (["-", "--from", "-"], 2, "standard input (-) can be read only once"),
    ],
)
def test_command_refuses(arguments: list[str], code: int, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([argument.format(tmp=tmp_path, ault=ARCHIVE / "896493", samples=ARCHIVE.parents[2]) for argument in arguments]) == code
    shown = capsys.readouterr()
    assert words in shown.err
    assert shown.err.count("\n") == 1
    assert shown.out == ""


def test_command_passes_over_other_files_of_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").mkdir()
    for number, path in enumerate(sorted((ARCHIVE / "1729678").glob("*/*.txt"))):
        (tmp_path / "a" / f"{number}.txt").write_bytes(path.read_bytes())
    (tmp_path / "proxy.txt").write_bytes(b"<DOCUMENT>\n<TYPE>DEF 14A\n<TEXT>\nProxy statement\n</TEXT>\n</DOCUMENT>\n")
    (tmp_path / "notes.md").write_text("notes")
    assert run([str(tmp_path), "--format", "jsonl"]) == 0
    assert capsys.readouterr().err == ""
    assert run([str(tmp_path), "--format", "jsonl", "--verbose"]) == 0
    told = capsys.readouterr().err
    assert "proxy.txt: passed over: a DEF 14A" in told
    assert "notes.md: passed over: no name of a filing" in told
    (tmp_path / "cut.txt").write_bytes((tmp_path / "a" / "0.txt").read_bytes()[:30000])
    assert run([str(tmp_path), "--format", "jsonl"]) == 5
    shown = capsys.readouterr()
    assert "cut.txt" in shown.err
    assert len(shown.out.splitlines()) == 1


def test_summary_has_no_control_characters() -> None:
    assert plain("a\x1b[31mb\nc\u202e") == "a\ufffd[31mb\nc\ufffd"


@pytest.mark.parametrize(
    ("address", "count"),
    [("0009999999-23-000004", 6), ("https://www.sec.gov/Archives/edgar/data/1280600/000999999921000064/0009999999-21-000064-index.htm", 4), ("000999999901500002", 3)],
)
def test_one_address_gathers_the_offer(address: str, count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with EdgarServer(limit=None) as edgar:
        assert run([address, "--base-url", edgar.url, "--contact", CONTACT, "--cache", str(tmp_path), "--format", "jsonl", "--quiet"]) == 0
    shown = capsys.readouterr()
    (line,) = shown.out.splitlines()
    assert shown.err == ""
    chain = OfferChain.model_validate_json(line)
    assert len(chain.filings) == count
    assert all(filing.url and filing.url.startswith("https://www.sec.gov/Archives/edgar/data/") for filing in chain.filings)
    assert all(place.link is None or place.link.startswith("https://www.sec.gov/") for state in chain.terms for places in state.evidence.values() for place in places)


def test_an_address_without_its_offer_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with EdgarServer(limit=None) as edgar:
        assert run(["0009999999-23-000099", "--base-url", edgar.url, "--contact", CONTACT, "--cache", str(tmp_path), "--quiet"]) == 3
    assert capsys.readouterr().out == ""
