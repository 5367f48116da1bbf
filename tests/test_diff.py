"""What a filing changed: ``extract diff``, the samples and the two real amendments."""

from __future__ import annotations

import json
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from extractor.commands.diff import run, schema

from .corpus import CORPUS, ROOT

ARCHIVE = ROOT / "samples" / "Archives" / "edgar" / "data"
AULT = sorted((ARCHIVE / "896493").glob("*/*[0-9].[tn]*"))
REAL = [CORPUS / f"ault-2023-amendment-{number}" / "filing.txt" for number in (2, 3)]


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    assert run([str(argument) for argument in arguments]) == 0
    return json.loads(capsys.readouterr().out)


def brief(change: dict[str, Any]) -> tuple[str, str, Any, Any, str | None, bool]:
    return change["pointer"], change["kind"], change["before"], change["after"], change["percent"], change["stated"]


THIRD = [
    ("/offer/consideration/0/ratio", "consideration_raised", "0.015", "0.02", "33.33", True),
    ("/offer/stated_value_per_unit/amount", "consideration_raised", "0.15", "0.20", "33.33", True),
    ("/offer/quantity_sought/maximum_issuable_value", "quantity_increased", "50000000", "66666667", "33.33", False),
    ("/offer/minimum_condition/quantity", "minimum_condition_lowered", 150000000, 100000000, "-33.33", True),
]


def test_ault_against_what_stood(capsys: pytest.CaptureFixture[str]) -> None:
    record = printed(capsys, AULT[3], AULT[4], "--predecessors", *AULT[:3])
    assert record["compared_with"] == "standing_terms"
    assert [brief(change) for change in record["changes"][:4]] == THIRD
    assert [change["after"]["number"] for change in record["changes"][4:]] == ["(a)(5)(E)"]
    assert [change["pointer"] for change in record["unstated"]] == ["/offer/quantity_sought/maximum_issuable_value"]
    assert record["contradicted"] == []


@pytest.mark.skipif(not REAL[0].exists(), reason="the labelled real filings are not there")
def test_real_ault_amendments(capsys: pytest.CaptureFixture[str]) -> None:
    record = printed(capsys, *REAL)
    assert record["compared_with"] == "old_alone"
    changes = {change["pointer"]: brief(change) for change in record["changes"]}
    for expected in THIRD:
        if expected[0] != "/offer/stated_value_per_unit/amount":
            assert changes[expected[0]] == expected
    assert changes["/offer/stated_value_per_unit/amount"][2:4] == (None, "0.20")
    assert [change["after"]["number"] for change in record["changes"] if change["kind"] == "exhibit_added"] == ["(a)(5)(E)"]


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(schema())


@pytest.mark.parametrize("cik", sorted(path.name for path in Path(ARCHIVE).iterdir()))
def test_steps_are_valid(cik: str, capsys: pytest.CaptureFixture[str]) -> None:
    for record in printed(capsys, "--offer", ARCHIVE / cik):
        assert not [f"{error.json_path}: {error.message}" for error in validator().iter_errors(record)]


# --- restated documents ---------------------------------------------------------------------------------------------------------------


def test_the_restated_offer_to_exchange(capsys: pytest.CaptureFixture[str]) -> None:
    record = printed(capsys, AULT[1], AULT[2])
    (text,) = record["text"]
    assert (text["document"], text["before_document"], text["title"]) == ("(a)(1)(G)", "(a)(1)(A)", "Amended and Restated Offer to Exchange, dated April 20, 2023")
    assert text["before"]["accession_number"] == "0009999999-23-000002"
    assert {("replace", "March 31", "April 20"), ("insert", None, "AMENDED AND RESTATED")} <= {(hunk["op"], hunk["before"], hunk["after"]) for hunk in text["hunks"]}
    assert text["words"]["kept"] > 4000 > text["words"]["inserted"] + text["words"]["deleted"]
    raw = AULT[2].read_bytes().decode("latin-1")
    for hunk in text["hunks"]:
        assert hunk["after"] is None or hunk["after"].split()[0][:3] in raw[hunk["after_at"]["start"] : hunk["after_at"]["end"]]


def restating(number: str, description: str, day: str, body: str, form: str = "SC TO-T/A", at: int = 1) -> bytes:
    """A submission with a Schedule whose exhibit index has one exhibit, attached."""
    return f"""<SEC-DOCUMENT>0000000099-24-{at:06d}.txt : {day.replace("-", "")}
<SEC-HEADER>0000000099-24-{at:06d}.hdr.sgml : {day.replace("-", "")}
ACCESSION NUMBER:		0000000099-24-{at:06d}
CONFORMED SUBMISSION TYPE:	{form}
FILED AS OF DATE:		{day.replace("-", "")}

SUBJECT COMPANY:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			ALPHA INC
		CENTRAL INDEX KEY:			0000000011

FILED BY:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			BETA INC
		CENTRAL INDEX KEY:			0000000022
</SEC-HEADER>
<DOCUMENT>
<TYPE>{form}
<SEQUENCE>1
<FILENAME>schedule.txt
<TEXT>
Item 12. Exhibits.

{number}   {description}*

* Filed herewith.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.{number}
<SEQUENCE>2
<FILENAME>exhibit.txt
<TEXT>
{body}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
""".encode()


BODY = "We offer to buy all Shares for $20.00 each.\n\nThe offer expires on April 1, 2024.\n"
NEWER = BODY.replace("20.00", "22.00")


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        pytest.param(("(a)(1)(A)", "Offer to Purchase, dated March 1, 2024"), ("(a)(1)(F)", "Amended and Restated Offer to Purchase, dated March 10, 2024"), True, id="restated, under another number"),
        pytest.param(("(a)(1)(A)", "Offer to Purchase, dated March 1, 2024"), ("(a)(1)(A)", "Offer to Purchase, dated March 10, 2024"), True, id="under the same number"),
        pytest.param(("(a)(1)(B)", "Form of Letter of Transmittal"), ("(a)(1)(G)", "Second Amended and Restated Letter of Transmittal"), True, id="a form of it"),
        pytest.param(("(a)(1)(A)", "Offer to Purchase, dated March 1, 2024"), ("(a)(1)(F)", "Supplement to the Offer to Purchase, dated March 10, 2024"), False, id="a supplement"),
        pytest.param(("(a)(1)(A)", "Offer to Purchase, dated March 1, 2024"), ("(a)(1)(B)", "Amended and Restated Letter of Transmittal"), False, id="another document restated"),
        pytest.param(("(a)(1)(A)", "Offer to Purchase, dated March 1, 2024"), ("(a)(1)(B)", "Offer to Purchase, dated March 1, 2024"), False, id="not said to be restated"),
        pytest.param(("(a)(5)(A)", "Press Release, dated March 1, 2024"), ("(a)(5)(A)", "Press Release, dated March 10, 2024"), False, id="a press release"),
    ],
)
def test_which_documents_are_restated(old: tuple[str, str], new: tuple[str, str], found: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "old.txt").write_bytes(restating(*old, "2024-03-01", BODY, "SC TO-T", 1))
    (tmp_path / "new.txt").write_bytes(restating(*new, "2024-03-10", NEWER, at=2))
    record = printed(capsys, tmp_path / "old.txt", tmp_path / "new.txt")
    assert [(hunk["before"], hunk["after"]) for text in record["text"] for hunk in text["hunks"]] == ([("$20.00", "$22.00")] if found else [])


def test_two_versions_of_a_document_read_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, body in (("old.txt", BODY), ("new.txt", NEWER)):
        (tmp_path / name).write_text(f"Offer to Purchase for Cash All Outstanding Shares of Common Stock of Alpha, Inc. by Beta, Inc.\n\n{body}")
    (text,) = printed(capsys, tmp_path / "old.txt", tmp_path / "new.txt")["text"]
    assert [{hunk["before"], hunk["after"]} for hunk in text["hunks"]] == [{"$20.00", "$22.00"}]


# --- the command ----------------------------------------------------------------------------------------------------------------------


def test_the_order_of_the_arguments_is_not_trusted(capsys: pytest.CaptureFixture[str]) -> None:
    one, other = printed(capsys, AULT[3], AULT[4]), printed(capsys, AULT[4], AULT[3])
    assert one["changes"] == other["changes"]
    assert (one["notes"], [note["text"] for note in other["notes"]]) == ([], ["Amendment No. 2 (0009999999-23-000004) is the earlier one: the two were exchanged"])


def test_later_filings_among_the_predecessors_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    record = printed(capsys, AULT[2], AULT[3], "--predecessors", ARCHIVE / "896493")
    assert [side["accession_number"] for side in record["folded_from"]] == [path.stem for path in AULT[:3]]
    assert any("not looked at" in note["text"] for note in record["notes"])


def test_filings_of_two_offers(capsys: pytest.CaptureFixture[str]) -> None:
    record = printed(capsys, AULT[1], next((ARCHIVE / "1729678").glob("*1/*.txt")))
    assert any("do not seem to be of one offer" in note["text"] for note in record["notes"])


def test_contradicted(capsys: pytest.CaptureFixture[str]) -> None:
    """The third amendment's "from 150,000,000" and "from 200 for three" against an original that says otherwise."""
    acceleron = sorted((ARCHIVE / "1280600").glob("*/*.txt"))
    record = printed(capsys, acceleron[0], acceleron[2])
    (contradiction,) = record["contradicted"]
    assert (contradiction["pointer"], contradiction["accounts"]) == ("/offer/expiration", ["2021-11-10", "2021-11-18"])
    assert {place["accession_number"] for place in contradiction["evidence"]} == {acceleron[0].stem, acceleron[2].stem}
    assert printed(capsys, acceleron[1], acceleron[2], "--predecessors", acceleron[0])["contradicted"] == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param([AULT[3], AULT[4], "--exit-code"], 10, id="changes"),
        pytest.param([AULT[3], AULT[4]], 0, id="changes, not asked"),
        pytest.param([AULT[3], AULT[3], "--exit-code"], 0, id="no change"),
        pytest.param([AULT[3], "nothing.txt", "--exit-code"], 3, id="one side is not there"),
        pytest.param([AULT[3]], 2, id="one side"),
        pytest.param([AULT[3], AULT[4], "--offer", ARCHIVE], 2, id="both ways"),
        pytest.param([ARCHIVE / "896493", AULT[4]], 2, id="a directory"),
        pytest.param(["--offer", ROOT / "schemas" / "sql"], 2, id="no filings"),
    ],
)
def test_exit_codes(arguments: list[object], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(argument) for argument in arguments]) == code
    assert capsys.readouterr().err.count("\n") == (1 if code in (2, 3) else 0)


def test_text_has_no_colour_where_it_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(AULT[1]), str(AULT[2]), "--format", "text"]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "[-March 31-]{+April 20+}" in shown


@pytest.mark.parametrize(("no_colour", "coloured"), [("", True), ("1", False)])
def test_colour_on_a_terminal(no_colour: str, coloured: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", no_colour)
    monkeypatch.setenv("TERM", "xterm")
    assert run([str(AULT[1]), str(AULT[2]), "--format", "text"]) == 0
    assert ("\x1b[" in capsys.readouterr().out) is coloured


def test_nothing_changed_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([str(AULT[1]), str(AULT[1]), "--format", "text"]) == 0
    assert "nothing changed" in capsys.readouterr().out


class Tags(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.found: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.feed(words)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, attrs))


def test_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hostile = "Amended and Restated Offer to Purchase <script>alert(1)</script> &amp; <img src=x onerror=alert(2)>, dated March 10, 2024"
    (tmp_path / "old.txt").write_bytes(restating("(a)(1)(A)", "Offer to Purchase, dated March 1, 2024", "2024-03-01", BODY, "SC TO-T", 1))
    (tmp_path / "new.txt").write_bytes(restating("(a)(1)(F)", hostile, "2024-03-10", NEWER + "\n<b onclick=alert(3)>now</b>\n", at=2))
    for sides in ([tmp_path / "old.txt", tmp_path / "new.txt"], [AULT[1], AULT[2]]):
        assert run([*map(str, sides), "--html", str(tmp_path / "page.html")]) == 0
        capsys.readouterr()
        words = (tmp_path / "page.html").read_text(encoding="utf-8")
        tags = Tags(words).found
        assert {tag for tag, _ in tags} <= set("html head meta title style body main h1 h2 h3 p section div table caption thead tbody tr th td details summary strong ul li ins del span a".split())
        assert not [name for _, attributes in tags for name, _ in attributes if name.startswith("on") or name == "src"]
        assert all(value and value.startswith("#") for tag, attributes in tags for name, value in attributes if name == "href")
    assert "<ins>" in words
    assert "April 20" in words


def test_steps_of_an_address(capsys: pytest.CaptureFixture[str]) -> None:
    records = printed(capsys, "--offer", "0009999999-23-000005", "--mirror", ROOT / "samples", "--no-evidence")
    assert [record["after"]["amendment_number"] for record in records] == [None, 1, 2, 3, 6]
    assert all("evidence" not in change for record in records for change in record["changes"])
