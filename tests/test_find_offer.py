"""``extract find --offer``: the filings of one offer, and not those of rivals, of earlier offers, or of the company's own bids."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from extractor.commands.find import run

from .corpus import ROOT
from .filing_maker import place, submission
from .test_find import AULT, Done

SAMPLES = ROOT / "samples"
TARGET, BIDDER, RIVAL = (5, "TARGET CORP"), (6, "BIDDER INC"), (7, "RIVAL PLC")


def number(count: int) -> str:
    return f"0000000009-23-{count:06d}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two bidders for a company that has two offers for its own shares running, of which an amendment does not say which it amends; and its bid for another company."""
    for text in (
        submission(number(1), "SC TO-T", datetime(2023, 3, 1, 9), TARGET, BIDDER),
        submission(number(2), "SC TO-T", datetime(2023, 3, 8, 9), TARGET, RIVAL),
        submission(number(3), "SC TO-T/A", datetime(2023, 3, 20, 9), TARGET, BIDDER, number=1),
        submission(number(4), "SC TO-T/A", datetime(2023, 3, 21, 9), TARGET, RIVAL, number=1),
        submission(number(5), "SC TO-I", datetime(2023, 1, 5, 9), TARGET, TARGET),
        submission(number(6), "SC TO-I", datetime(2023, 2, 5, 9), TARGET, TARGET),
        submission(number(7), "SC TO-I/A", datetime(2023, 2, 10, 9), TARGET, TARGET, number=1),
        submission(number(8), "SC TO-T", datetime(2023, 2, 10, 9), RIVAL, TARGET),
        submission(number(9), "SC TO-T", datetime(2019, 3, 1, 9), TARGET, BIDDER),
        submission(number(11), "SC TO-T/A", datetime(2023, 9, 25, 9), TARGET, BIDDER, number=2),
        submission(number(12), "SC TO-T/A", datetime(2024, 3, 25, 9), TARGET, BIDDER, number=3),
    ):
        place(tmp_path, text)
    return tmp_path


def find(capsys: pytest.CaptureFixture[str], mirror: Path, *arguments: str) -> Done:
    code = run(["--mirror", str(mirror), *arguments])
    captured = capsys.readouterr()
    return Done(code, captured.out, captured.err)


@pytest.mark.parametrize("address", [*AULT, "https://www.sec.gov/Archives/edgar/data/896493/000999999923000004/0009999999-23-000004-index.htm"])
def test_any_filing_gives_the_offer(capsys: pytest.CaptureFixture[str], address: str) -> None:
    done = find(capsys, SAMPLES, "--offer", address)
    assert (done.code, done.accessions, done.told) == (0, AULT, "")
    assert {tuple(record["offers"]) for record in done.records} == {("0000896493-0009999999-23-000002",)}
    assert done.records[-2]["reason"] == "the original"


OFFERS = [
    pytest.param(1, [12, 11, 3, 1], id="one bidder: each amendment leads to the next"),
    pytest.param(12, [12, 11, 3, 1], id="one bidder, from the last amendment"),
    pytest.param(4, [4, 2], id="his rival"),
    pytest.param(5, [7, 5], id="an offer with a filing that may be of another one"),
    pytest.param(7, [7, 6, 5], id="a filing that may be of two offers"),
    pytest.param(8, [8], id="a bid of the company itself"),
    pytest.param(9, [9], id="an offer of years before"),
]


@pytest.mark.parametrize(("given", "members"), OFFERS)
def test_offer(capsys: pytest.CaptureFixture[str], folder: Path, given: int, members: list[int]) -> None:
    done = find(capsys, folder, "--offer", number(given))
    assert (done.code, done.accessions) == (0, [number(member) for member in members])


def test_what_cannot_be_decided_is_told(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    done = find(capsys, folder, "--offer", number(7))
    doubtful, *others = done.records
    assert doubtful["offers"] == [f"0000000005-{number(5)}", f"0000000005-{number(6)}"]
    assert [record["offers"] for record in others] == [[f"0000000005-{number(6)}"], [f"0000000005-{number(5)}"]]
    assert "does not say which of several Schedules it amends" in doubtful["reason"]
    assert done.told.startswith(f"extract: {number(7)} may be of the offer of 0000000005-{number(5)} or of 0000000005-{number(6)}: ")
    assert f"SC TO-I/A  {number(7)}?  TARGET CORP" in find(capsys, folder, "--offer", number(7), "--format", "table").out
    assert f"{number(5)}; 0000000005-{number(6)}," in find(capsys, folder, "--offer", number(7), "--format", "csv").out


def test_a_filing_that_cannot_be_read_is_left_out_and_told(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    place(folder, submission(number(10), "SC TO-T/A", datetime(2023, 3, 25, 9), TARGET, BIDDER, number=2).replace("</DOCUMENT>", "").replace("</SEC-DOCUMENT>", ""))
    done = find(capsys, folder, "--offer", number(1))
    assert (done.code, done.accessions) == (5, [number(12), number(11), number(3), number(1)])
    assert done.told.startswith(f"extract: {number(10)}, a SC TO-T/A of 2023-03-25, is left out: document 1 has no end")


REFUSED: list[tuple[list[str], int, str]] = [
    (["--company", "5"], 2, "leave --company away"),
    (["--role", "subject"], 2, "leave --role away"),
    (["--current"], 2, "leave --current away"),
    (["--text", "x"], 2, "leave --text away"),
]


@pytest.mark.parametrize(("arguments", "code", "told"), REFUSED)
def test_alone(capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, told: str) -> None:
    done = find(capsys, SAMPLES, "--offer", AULT[0], *arguments)
    assert (done.code, done.out) == (code, "")
    assert told in done.told


@pytest.mark.parametrize(("address", "code"), [("0009999999-23-999999", 3), ("896493", 2), ("https://example.com/", 2)])
def test_no_such_filing(capsys: pytest.CaptureFixture[str], address: str, code: int) -> None:
    done = find(capsys, SAMPLES, "--offer", address)
    assert (done.code, done.out, done.told.count("\n")) == (code, "", 1)
    assert address in done.told


def test_its_lines_are_the_offer(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from extractor.commands.offer import run as run_offer

    listed = tmp_path / "offer.jsonl"
    assert find(capsys, SAMPLES, "--offer", AULT[3], "-o", str(listed)).code == 0
    assert run_offer(["--mirror", str(SAMPLES), "--no-evidence", "--format", "jsonl", "--from", str(listed)]) == 0
    chain: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert (chain["offer_id"], len(chain["filings"])) == ("0000896493-0009999999-23-000002", 6)
