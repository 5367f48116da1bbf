"""An offer's filings: which belong together, what stands after each, what each changed. The sample offers end to end."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from extractor import build_offer, extract, group
from extractor.commands.offer import run
from extractor.commands.offer_text import plain
from extractor.models import Filing
from extractor.models.chain import Change, OfferChain

from .corpus import ROOT

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


def test_ault_terms() -> None:
    chain = chain_of("896493")
    assert chain.offer_id == "0000896493-0009999999-23-000002"
    third = changes_in(chain, 3)
    ratio = third["/offer/consideration/0/ratio"]
    assert (ratio.kind, ratio.before, ratio.after, str(ratio.percent), ratio.stated) == ("consideration_raised", "0.015", "0.02", "33.33", True)
    assert {place.accession_number for place in ratio.evidence.after} == {"0009999999-23-000005"}


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
    ],
)
def test_command_refuses(arguments: list[str], code: int, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([argument.format(tmp=tmp_path, ault=ARCHIVE / "896493") for argument in arguments]) == code
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
