"""``extract report``: from files, a folder, an address; the exit codes; and what a wheel must carry."""

from __future__ import annotations

import re
import shutil
from importlib import resources
from importlib.metadata import requires
from pathlib import Path

import pytest

from extractor.cli import main
from extractor.commands.report import run

from .corpus import ROOT

ARCHIVE = ROOT / "samples" / "Archives" / "edgar" / "data"
AULT = ARCHIVE / "896493"


def test_a_folder_gives_the_page_of_its_offer(tmp_path: Path) -> None:
    target = tmp_path / "offer.html"
    assert run([str(AULT), "-o", str(target)]) == 0
    html = target.read_text(encoding="utf-8")
    assert "<title>Offer for Class A Common Stock of AULT ALLIANCE, INC.: terminated</title>" in html
    assert '<details class="restated">' in html
    assert "https://" not in re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)  # local files have no addresses


def test_an_address_gives_the_whole_offer_with_links(tmp_path: Path) -> None:
    one, all_of_them = tmp_path / "one.html", tmp_path / "all.html"
    mirror = ["--mirror", str(ROOT / "samples")]
    assert run([*mirror, "0009999999-23-000004", "-o", str(one)]) == 0
    assert run([*mirror, *(path.stem for path in AULT.glob("*/0009999999-23-*.*")), "-o", str(all_of_them)]) == 0
    assert one.read_bytes() == all_of_them.read_bytes()
    assert 'href="https://www.sec.gov/Archives/edgar/data/896493/000999999923000005/ault-sctoia3.htm#:~:text=' in one.read_text(encoding="utf-8")


def test_the_order_of_files_is_not_trusted(tmp_path: Path) -> None:
    files = sorted(map(str, AULT.glob("*/0009999999-23-*.*")))
    for name, given in (("a", files), ("b", files[::-1])):
        assert run([*given, "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_several_offers_are_listed_first(tmp_path: Path) -> None:
    target = tmp_path / "offers.html"
    assert run([str(AULT), str(ARCHIVE / "1785173"), "-o", str(target)]) == 0
    html = target.read_text(encoding="utf-8")
    assert "<h1>2 tender offers</h1>" in html
    assert html.count("<article ") == 2
    assert re.findall(r'<li><a href="#offer-\d-offer">(.*?)</a>', html) == ["Offer for Class A Common Stock of AULT ALLIANCE, INC.", "Offer for common stock of 89bio, Inc."]


def test_as_of_looks_no_further(tmp_path: Path) -> None:
    target = tmp_path / "then.html"
    assert run([str(AULT), "--as-of", "2023-05-02", "-o", str(target)]) == 0
    html = target.read_text(encoding="utf-8")
    assert "nothing after 2 May 2023 was looked at" in html
    assert ">Open</span>" in html
    assert "Amendment No. 2" in html
    assert "Amendment No. 3" not in html
    assert "100,000,000" not in html


def test_a_page_among_the_filings_is_no_filing(tmp_path: Path) -> None:
    """The page is written into the folder that it is made from, and made again."""
    shutil.copytree(AULT, tmp_path / "ault")
    page, changes, other = tmp_path / "ault" / "offer.html", tmp_path / "ault" / "changes.html", tmp_path / "other.html"
    for target in (page, other):
        assert run([str(tmp_path / "ault"), "-o", str(target)]) == 0
        assert main(["diff", "--offer", str(tmp_path / "ault"), "-o", str(tmp_path / "diff.json"), "--html", str(changes)]) == 0
    assert page.read_bytes() == other.read_bytes()
    for one in (page, changes):
        assert run([str(one), "-o", str(other)]) == 6


def test_without_redlines(tmp_path: Path) -> None:
    target = tmp_path / "offer.html"
    assert run([str(AULT), "--no-redlines", "-o", str(target)]) == 0
    assert '<details class="restated">' not in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([], 2, "no input"),
        (["missing.txt"], 3, "no such file"),
        (["--as-of", "yesterday", str(AULT)], 2, "give a day as 2023-05-17"),
        (["--as-of", "1999-01-01", str(AULT)], 3, "nothing of these filings was public"),
        (["--format", "pdf", str(AULT)], 2, "unrecognized arguments"),
    ],
)
def test_what_is_refused(arguments: list[str], code: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "kept.html"
    target.write_text("before", encoding="utf-8")
    assert run([*arguments, "-o", str(target)]) == code
    shown = capsys.readouterr()
    assert said in shown.err
    assert shown.err.count("\n") == 1
    assert target.read_text(encoding="utf-8") == "before"


def test_what_cannot_be_read_is_told_and_the_rest_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "offer.html"
    assert run([str(AULT), "missing.txt", "-o", str(target)]) == 3
    assert "missing.txt: no such file" in capsys.readouterr().err
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_plain_installation_has_what_the_page_needs() -> None:
    assert any(need.startswith("jinja2") and "extra" not in need for need in requires("extract-tender-offers") or ())


def test_the_templates_lie_in_the_package() -> None:
    """And so in the wheel, which takes the whole folder (``[tool.hatch.build.targets.wheel]``)."""
    folder = resources.files("extractor.report") / "templates"
    assert {entry.name for entry in folder.iterdir()} == {"page.html", "parts.html", "page.css", "picture.svg"}
