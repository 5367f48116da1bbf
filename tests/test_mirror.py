"""A folder laid out as EDGAR's archive stands for the network: any address of a filing, any party's CIK, any of the files' forms; and lists of addresses."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from extractor.address import Address, read_address
from extractor.errors import BadSubmission, NotFound, UsageError
from extractor.fetch import Mirror, open_source

from .corpus import ROOT
from .test_cli import complaint, printed, run

FOLDER = ROOT / "samples"
ACC, A18, CIK = "0009999999-23-000005", "000999999923000005", 896493
CANONICAL = f"https://www.sec.gov/Archives/edgar/data/{CIK}/{A18}/{ACC}.txt"
FILE = FOLDER / f"Archives/edgar/data/{CIK}/{A18}/{ACC}.txt"
FEED, FEED_URL = "0009999999-23-000006", f"https://www.sec.gov/Archives/edgar/data/{CIK}/000999999923000006/0009999999-23-000006.txt"
EVERY = sorted(path for path in FOLDER.glob("Archives/edgar/data/*/*/*-*-*.*"))


@pytest.fixture
def mirror() -> Mirror:
    return Mirror(FOLDER)


@pytest.mark.parametrize(
    "words",
    [
        ACC,
        A18,
        CANONICAL,
        f"https://www.sec.gov/Archives/edgar/data/{CIK}/{A18}/{ACC}-index.htm",
        f"https://www.sec.gov/Archives/edgar/data/1/{A18}/",
        f"https://www.sec.gov/Archives/edgar/data/{A18}/{ACC}-index.html",
        f"https://www.sec.gov/Archives/edgar/data/{CIK}/{A18}/ex99_1.htm",
    ],
)
def test_every_address_gives_the_same(mirror: Mirror, words: str) -> None:
    given = mirror.submission(read_address(words))
    assert (given.raw, given.url) == (FILE.read_bytes(), CANONICAL)


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in EVERY])
def test_every_sample_is_found_by_its_number(mirror: Mirror, path: Path) -> None:
    given = mirror.submission(Address(path.stem))
    assert given.raw == path.read_bytes()
    assert given.url == f"https://www.sec.gov/Archives/edgar/data/{path.parts[-3]}/{path.parts[-2]}/{path.stem}.txt"


def test_all_filings_once_in_order(mirror: Mirror) -> None:
    assert [given.url.rpartition("/")[2] for given in mirror.headers()] == sorted(f"{path.stem}.txt" for path in EVERY)


@pytest.mark.parametrize("root", ["Archives/edgar/data", "edgar/data", "www.sec.gov/Archives/edgar/data"])
@pytest.mark.parametrize("name", [f"{A18}/{ACC}.txt", f"{A18}/{ACC}.txt.gz", f"{A18}/{ACC}.nc", f"{A18}/{ACC}.nc.gz", f"{ACC}.txt", f"{ACC}.txt.gz"])
@pytest.mark.parametrize("cik", [CIK, 4711])
def test_other_layouts(tmp_path: Path, root: str, name: str, cik: int) -> None:
    path = tmp_path / root / str(cik) / name
    path.parent.mkdir(parents=True)
    raw = FILE.read_bytes()
    path.write_bytes(gzip.compress(raw) if path.suffix == ".gz" else raw)
    given = Mirror(tmp_path).submission(Address(ACC, CIK))
    assert (given.raw, given.url) == (raw, CANONICAL)


def test_a_header_without_a_cik_keeps_the_folder_it_lies_in(tmp_path: Path) -> None:
    path = tmp_path / f"Archives/edgar/data/4711/{A18}/{ACC}.txt"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"<SEC-DOCUMENT>\n</SEC-DOCUMENT>\n")
    assert Mirror(tmp_path).submission(Address(ACC)).url == f"https://www.sec.gov/Archives/edgar/data/4711/{A18}/{ACC}.txt"


def test_what_is_not_there(mirror: Mirror) -> None:
    with pytest.raises(NotFound, match="0009999999-23-000099 is not in the mirror"):
        mirror.submission(Address("0009999999-23-000099"))
    with pytest.raises(NotFound, match="is not in the mirror"):
        mirror.listing("/Archives/edgar/full-index/2021/QTR1/form.idx")
    with pytest.raises(NotFound, match="is not in the mirror"):
        mirror.listing("/Archives/../../pyproject.toml")


def test_an_index_file_of_the_mirror(tmp_path: Path) -> None:
    (tmp_path / "Archives/edgar/data").mkdir(parents=True)
    folder = tmp_path / "Archives/edgar/full-index/2021/QTR1"
    folder.mkdir(parents=True)
    (folder / "form.idx").write_bytes(b"plain")
    (folder / "master.idx.gz").write_bytes(gzip.compress(b"packed", mtime=0))
    mirror = Mirror(tmp_path)
    assert mirror.listing("/Archives/edgar/full-index/2021/QTR1/form.idx") == b"plain"
    assert mirror.listing("/Archives/edgar/full-index/2021/QTR1/master.idx") == b"packed"
    assert mirror.listing("/Archives/edgar/full-index/2021/QTR1/master.idx.gz") == gzip.compress(b"packed", mtime=0)


def test_damaged_gzip(tmp_path: Path) -> None:
    path = tmp_path / f"edgar/data/{CIK}/{A18}/{ACC}.txt.gz"
    path.parent.mkdir(parents=True)
    path.write_bytes(gzip.compress(FILE.read_bytes())[:-100])
    with pytest.raises(BadSubmission, match="damaged gzip data"):
        Mirror(tmp_path).submission(Address(ACC))


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="give the folder that holds Archives/edgar/data"):
        open_source(mirror=tmp_path)


# --- the command ----------------------------------------------------------------------------------------------------------------------


def shown(*arguments: object, given: bytes | None = None) -> list[str]:
    """The accession numbers that a call prints, from the mirror."""
    return [json.loads(line)["source"]["accession_number"] for line in printed("--mirror", FOLDER, "--format", "jsonl", *arguments, given=given).decode().splitlines()]


def test_an_address_gives_links(tmp_path: Path) -> None:
    filing = json.loads(printed("--mirror", FOLDER, f"https://www.sec.gov/Archives/edgar/data/{CIK}/{A18}/{ACC}-index.htm"))
    assert filing["source"]["url"] == CANONICAL
    links = {place["link"].partition("#:~:text=")[0] for places in filing["evidence"].values() for place in places if place["document"]}
    assert links == {document["url"] for document in filing["documents"]}
    assert all(link.startswith(f"https://www.sec.gov/Archives/edgar/data/{CIK}/{A18}/") for link in links)


def test_every_address_prints_the_same_bytes() -> None:
    one = printed("--mirror", FOLDER, ACC)
    assert one == printed("--mirror", FOLDER, f"www.sec.gov/Archives/edgar/data/4711/{A18}/") == printed(CANONICAL, environment={"EXTRACT_MIRROR": str(FOLDER)})


def test_addresses_and_files_together() -> None:
    assert shown(ACC, EVERY[0], FEED_URL) == [ACC, EVERY[0].stem, FEED]


def test_verbose_tells_which_document_was_asked_for() -> None:
    filing = json.loads(printed("--mirror", FOLDER, ACC))
    name, kind = filing["documents"][1]["filename"], filing["documents"][1]["type"]
    folder = CANONICAL.rpartition("/")[0]
    assert f"asked for {name}, which is document 2 of it ({kind})" in complaint(run("-v", "--mirror", FOLDER, f"{folder}/{name}"))
    assert "asked for other.htm, which is not in the submission text" in complaint(run("-v", "--mirror", FOLDER, f"{folder}/other.htm"))
    assert "asked for" not in complaint(run("-v", "--mirror", FOLDER, f"{folder}/"))


LISTS: list[tuple[str, bytes, list[str]]] = [
    ("numbers", f"{ACC}\n{FEED}\n".encode(), [ACC, FEED]),
    ("one number without line end", ACC.encode(), [ACC]),
    ("addresses", f"{CANONICAL}\r\n\r\n{FEED_URL}\r\n".encode(), [ACC, FEED]),
    ("comments and blanks", f"\ufeff# the study of 2023\n\n  {ACC}  \n# end\n".encode(), [ACC]),
    ("what extract find printed", f'{{"accession": "{ACC}", "url": "{CANONICAL}", "form": "SC TO-I/A"}}\n{{"accession": "{FEED}"}}\n'.encode(), [ACC, FEED]),
    ("one filing under two parties", f"{CANONICAL}\nhttps://www.sec.gov/Archives/edgar/data/4711/{A18}/{ACC}-index.htm\n{ACC}\n".encode(), [ACC]),
]


@pytest.mark.parametrize(("raw", "accessions"), [pytest.param(*row[1:], id=row[0]) for row in LISTS])
def test_lists(tmp_path: Path, raw: bytes, accessions: list[str]) -> None:
    path = tmp_path / "list"
    path.write_bytes(raw)
    assert shown("--from", path) == shown("--from", "-", given=raw) == shown("-", given=raw) == accessions


def test_a_list_gives_lines_though_it_names_one() -> None:
    assert printed("--mirror", FOLDER, "-", given=ACC.encode()).count(b"\n") == 1
    assert json.loads(printed("--mirror", FOLDER, "--format", "json", "-", given=ACC.encode()))[0]["source"]["accession_number"] == ACC


def test_a_list_of_paths_and_an_index_files_path(tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_text(f"{EVERY[0]}\nedgar/data/{CIK}/{ACC}.txt\n")
    assert shown(FEED, "--from", path) == [FEED, EVERY[0].stem, ACC]


def test_a_filing_on_standard_input_is_no_list() -> None:
    for path in (FILE, FOLDER / "text/ault-2023-amendment-2-pdf.txt"):
        assert json.loads(printed("-", given=path.read_bytes()))["source"]["url"] is None


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ("0009999999-23-000099", 3, "0009999999-23-000099 is not in the mirror"),
        ("https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=896493", 2, "extract find --company 896493"),
        ("https://evil.example/Archives/edgar/data/896493/000999999923000005/", 2, "evil.example is not EDGAR's"),
        ("896493", 2, "extract find --company 896493"),
        ("00099999992300005", 2, "this has 17"),
        ("file:///etc/passwd", 2, "give the path of the file itself"),
        ("no-such-file.txt", 3, "no such file: check the path"),
    ],
)
def test_what_is_refused(words: str, code: int, says: str) -> None:
    done = run("--mirror", FOLDER, words)
    assert (done.returncode, done.stdout) == (code, b"")
    assert complaint(done).startswith(f"extract: {words}: ")
    assert says in complaint(done)


def test_a_bad_line_of_a_list_is_told_with_its_number(tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_text(f'{ACC}\n{{"form": "SC TO-I"}}\n')
    assert f"line 2 of the list {path} is no JSON object with url or accession" in complaint(run("--mirror", FOLDER, "--from", path))
    assert "no such list: not-there" in complaint(run("--from", "not-there"))


def test_a_file_of_that_name_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ACC).write_bytes(EVERY[0].read_bytes())
    (tmp_path / A18).mkdir()
    assert shown(ACC, A18) == [EVERY[0].stem, ACC]
