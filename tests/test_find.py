"""``extract find`` on the bundled samples as a mirror, as a shell sees it."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from extractor.commands.find import run

from .corpus import ROOT

SAMPLES = ROOT / "samples"
AULT = [f"0009999999-23-00000{number}" for number in (6, 5, 4, 3, 2, 1)]
OTHERS = ["0009999999-25-000062", "0009999999-25-000061", "0009999999-24-000002", "0009999999-24-000001"]


@dataclass
class Done:
    """What a call came to."""

    code: int
    out: str
    told: str

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def accessions(self) -> list[str]:
        return [record["accession"] for record in self.records]


@pytest.fixture
def find(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: object, mirror: Path | None = SAMPLES) -> Done:
        code = run([*(["--mirror", str(mirror)] if mirror else []), *map(str, arguments)])
        captured = capsys.readouterr()
        return Done(code, captured.out, captured.err)

    return call


FOUND = [
    pytest.param(["--company", "896493"], AULT, id="CIK"),
    pytest.param(["--company", "CIK0000896493", "--role", "subject"], AULT, id="CIK and side"),
    pytest.param(["--company", "ault alliance"], AULT, id="name"),
    pytest.param(["--company", "Ault", "--form", "SC TO-I"], [AULT[4]], id="exact form"),
    pytest.param(["--company", "Ault", "--form", "TO-I,to-c"], [AULT[4], AULT[5]], id="two forms"),
    pytest.param(["--company", "Ault", "--form", "TO-I", "--form", "forerunners"], [AULT[4]], id="forms, repeated"),
    pytest.param(["--form", "forerunners"], [], id="forerunners"),
    pytest.param(["--company", "Ault", "--since", "2023-05-01", "--until", "2023-05-03"], [AULT[1], AULT[2]], id="dates, both included"),
    pytest.param(["--since", "2024", "--until", "2025"], OTHERS, id="years"),
    pytest.param(["--since", "2024-11", "--until", "2024-11"], ["0009999999-24-000002"], id="a month"),
    pytest.param(["--limit", "2"], OTHERS[:2], id="the newest"),
    pytest.param(["--company", "roche", "--limit", "9" * 30], OTHERS[:2], id="all of them"),
    pytest.param(["--company", "roche", "--role", "offeror"], OTHERS[:2], id="as offeror"),
    pytest.param(["--company", "roche", "--role", "subject"], [], id="never a subject company"),
    pytest.param(["--company", "roche", "--role", "any"], OTHERS[:2], id="on any side"),
    pytest.param(["--company", "89bio", "--role", "offeror"], [], id="never an offeror"),
    pytest.param(["--text", "odd lots"], ["0009999999-24-000001", "0009999999-18-000001"], id="words"),
    pytest.param(["--text", '"ODD   LOTS"'], ["0009999999-24-000001", "0009999999-18-000001"], id="a phrase"),
    pytest.param(["--text", '"lots odd"'], [], id="no phrase"),
    pytest.param(["--text", "odd lot"], ["0009999999-18-000003", "0009999999-18-000001"], id="whole words, anywhere"),
    pytest.param(["--text", "odd lots", "--since", "2020"], ["0009999999-24-000001"], id="words and dates"),
]


@pytest.mark.parametrize(("arguments", "accessions"), FOUND)
def test_found(find: Any, arguments: list[str], accessions: list[str]) -> None:
    done = find(*arguments)
    assert (done.code, done.accessions) == (0, accessions)
    assert done.told == ("" if accessions else "extract: no such filings\n")


def test_a_form_that_is_not_read_is_told_where_nothing_is_found(find: Any) -> None:
    done = find("--form", "SC TO,SC TO-I", "--since", "2035")
    assert (done.code, done.accessions) == (0, [])
    assert done.told.startswith("extract: no such filings; SC TO: no form that extract reads; those are SC TO-I, ")


def test_everything_once_and_in_order(find: Any) -> None:
    done = find()
    assert len(done.accessions) == len(set(done.accessions)) == len(list(SAMPLES.glob("Archives/edgar/data/*/*/*-*-*.*")))
    dates = [record["filing_date"] for record in done.records]
    assert dates == sorted(dates, reverse=True)
    assert find().out == done.out


def test_a_line(find: Any) -> None:
    (record,) = find("--company", "89bio", "--limit", "1").records
    assert record == {
        "accession": "0009999999-25-000062",
        "form": "SC TO-T/A",
        "filing_date": "2025-10-30",
        "accepted_at": "2025-10-30T09:14:21-04:00",
        "parties": [{"name": "89bio, Inc.", "cik": "0001785173", "role": "subject"}, {"name": "ROCHE HOLDINGS INC", "cik": "0000904566", "role": "offeror"}],
        "file_numbers": [],
        "url": "https://www.sec.gov/Archives/edgar/data/1785173/000999999925000062/0009999999-25-000062.txt",
    }


def test_table(find: Any) -> None:
    done = find("--since", "2021", "--until", "2022", "--format", "table", "--limit", "3")
    assert done.out == (
        "FILED       FORM       ACCESSION             COMPANY               FILED BY\n"
        "2022-09-15  SC TO-I/A  0009999999-22-000062  MarketWise, Inc.      MarketWise, Inc.\n"
        "2022-08-17  SC TO-I    0009999999-22-000061  MarketWise, Inc.      MarketWise, Inc.\n"
        "2021-11-22  SC TO-T/A  0009999999-21-000064  ACCELERON PHARMA INC  Astros Merger Sub, Inc.; Merck Sharp & Dohme Corp.\n"
    )
    assert find("--form", "forerunners", "--format", "table").out == ""


def test_csv(find: Any) -> None:
    rows = list(csv.DictReader(io.StringIO(find("--since", "2021", "--until", "2021", "--format", "csv").out)))
    assert [row["accession"][-6:] for row in rows] == ["000064", "000063", "000062", "000061"]
    assert rows[0]["offeror_name"] == "Astros Merger Sub, Inc.; Merck Sharp & Dohme Corp."
    assert (rows[0]["subject_cik"], rows[0]["party_name"]) == ("0001280600", "")


def test_output_in_a_file(find: Any, tmp_path: Path) -> None:
    target = tmp_path / "list.jsonl"
    assert find("--company", "Ault", "-o", target).out == ""
    assert target.read_text() == find("--company", "Ault").out
    assert find("--form", "forerunners", "-o", target).out == ""
    assert target.read_bytes() == b"", "none is an answer, too, and yesterday's list is none"
    assert find("--company", "Nobody", "-o", tmp_path / "new.jsonl").code == 2
    assert list(tmp_path.iterdir()) == [target]


REFUSED = [
    pytest.param(["--company", "Inc"], r"'Inc' fits \d+ companies, give the CIK of one: AULT ALLIANCE, INC\. \(CIK 896493\); ", id="a name that fits several"),
    pytest.param(["--company", "Nobody"], "no company is called 'Nobody' in the mirror", id="a name that fits none"),
    pytest.param(["--role", "subject"], "give --company", id="a side without a company"),
    pytest.param(["--role", "target", "--company", "5"], "invalid choice: 'target'", id="no such side"),
    pytest.param(["--current"], "a mirror has no feed", id="the feed of a mirror"),
    pytest.param(["--current", "--text", "odd lots"], "cannot be searched", id="words in the feed"),
    pytest.param(["--since", "2023", "--until", "2022"], "--since 2023-01-01 is after --until 2022-12-31", id="dates the wrong way round"),
    pytest.param(["--since", "May 2023"], "--since May 2023: give a day as 2023-05-17", id="no date"),
    pytest.param(["--form", "SC TO-T,"], "empty form name", id="no form"),
    pytest.param(["--limit", "0"], "--limit 0: give a number from 1 on", id="no limit"),
    pytest.param(["--limit", "-3"], "--limit", id="a negative limit"),
    pytest.param(["--text", "odd OR lots"], "leave OR away", id="EDGAR's own words of search"),
    pytest.param(["--text", "-odd"], "--text", id="a word that must not be there"),
    pytest.param(["--text", ""], "give some", id="no words"),
    pytest.param(["896493"], "unrecognized arguments: 896493; see extract find --help", id="a word too many"),
]


@pytest.mark.parametrize(("arguments", "told"), REFUSED)
def test_refused(find: Any, arguments: list[str], told: str) -> None:
    done = find(*arguments)
    assert (done.code, done.out) == (2, "")
    assert re.search(told, done.told)
    assert done.told.count("\n") == 1


def test_a_mirror_that_is_none(find: Any, tmp_path: Path) -> None:
    done = find(mirror=tmp_path)
    assert done.code == 2
    assert "no mirror of EDGAR's archive" in done.told


def test_what_cannot_be_read_in_a_mirror_is_told(find: Any, tmp_path: Path) -> None:
    folder = tmp_path / "Archives/edgar/data/5"
    folder.mkdir(parents=True)
    (folder / "0000000005-23-000001.txt").write_bytes(b"\x89PNG\0\0")
    (folder / "0000000005-23-000002.txt").write_bytes(b"<html>no header</html>")
    cut = (SAMPLES / "Archives/edgar/data/896493/000999999923000005/0009999999-23-000005.txt").read_bytes()[:9000]
    (folder / "0009999999-23-000005.txt").write_bytes(cut)
    assert find("--text", "offer", mirror=tmp_path).told.splitlines()[2].startswith("extract: 0009999999-23-000005 cannot be searched: document 1 has no end")
    done = find(mirror=tmp_path)
    assert done.accessions == ["0009999999-23-000005"]
    assert done.told.splitlines()[0].startswith("extract: 0000000005-23-000001 is left out: binary data")
    assert done.told.splitlines()[1:] == ["extract: 0000000005-23-000002 is left out: it has no header"]


def test_its_lines_are_inputs(find: Any) -> None:
    lines = find("--company", "Ault", "--limit", "2").out
    command = [sys.executable, "-m", "extractor", "--mirror", str(SAMPLES), "--no-evidence", "--format", "jsonl", "-"]
    done = subprocess.run(command, input=lines.encode(), capture_output=True, timeout=120, check=True, cwd=ROOT)
    assert [json.loads(line)["source"]["accession_number"] for line in done.stdout.splitlines()] == AULT[:2]


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
def test_on_a_terminal_it_is_a_table_as_wide_as_the_terminal() -> None:
    import pty

    outside, inside = pty.openpty()
    with os.fdopen(outside, "rb", buffering=0) as screen:
        environment = {**os.environ, "COLUMNS": "70", "TERM": "xterm"}
        command = [sys.executable, "-m", "extractor", "find", "--mirror", str(SAMPLES), "--since", "2021", "--until", "2021"]
        process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=inside, stderr=inside, env=environment)
        os.close(inside)
        shown = b""
        while True:
            try:
                piece = screen.read(4096)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            shown += piece
        assert process.wait(timeout=60) == 0
    lines = shown.decode().replace("\r\n", "\n").splitlines()
    assert lines[0].startswith("FILED       FORM ")
    assert len(lines) == 5
    assert all(len(line) <= 70 for line in lines)
    assert lines[1].endswith("  As…")
