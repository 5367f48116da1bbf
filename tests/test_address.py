"""Every shape of address that leads to a filing, as browsers, feeds, index files, search results and viewers give it; and what only looks like one."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractor.address import Address, is_address, read_address
from extractor.errors import UsageError

ACC, A18, CIK = "0001104659-25-002604", "000110465925002604", 1376139
FOLDER = f"https://www.sec.gov/Archives/edgar/data/{CIK}/{A18}"
WHOLE, BARE = Address(ACC, CIK), Address(ACC)


def asked(document: str, cik: int | None = CIK) -> Address:
    return Address(ACC, cik, document)


URLS: list[tuple[str, Address]] = [
    # the folder and its pages
    (f"{FOLDER}/", WHOLE),
    (FOLDER, WHOLE),
    (f"{FOLDER}/index.json", WHOLE),
    (f"{FOLDER}/index.html", WHOLE),
    (f"{FOLDER}/{ACC}-index.htm", WHOLE),
    (f"{FOLDER}/{ACC}-index.html", WHOLE),
    (f"{FOLDER}/{ACC}-index-headers.html", WHOLE),
    (f"{FOLDER}/{ACC}-index-headers.htm", WHOLE),
    (f"{FOLDER}/{ACC}.txt", WHOLE),
    (f"{FOLDER}/{ACC}.hdr.sgml", WHOLE),
    (f"{FOLDER}/{ACC}.nc", WHOLE),
    (f"{FOLDER}/{ACC}-xbrl.zip", WHOLE),
    # without the folder
    (f"https://www.sec.gov/Archives/edgar/data/{CIK}/{ACC}.txt", WHOLE),
    (f"https://www.sec.gov/Archives/edgar/data/{CIK}/{ACC}-index.htm", WHOLE),
    (f"https://www.sec.gov/Archives/edgar/data/{CIK}/{ACC}-index.html", WHOLE),
    (f"https://www.sec.gov/Archives/edgar/data/{CIK}/{ACC}-index-headers.html", WHOLE),
    (f"https://www.sec.gov/Archives/edgar/data/{CIK}/{ACC}.hdr.sgml", WHOLE),
    # without a CIK
    (f"https://www.sec.gov/Archives/edgar/data/{A18}/{ACC}-index.html", BARE),
    (f"https://www.sec.gov/Archives/edgar/data/{A18}/{ACC}.txt", BARE),
    (f"https://www.sec.gov/Archives/edgar/data/{A18}/", BARE),
    (f"https://www.sec.gov/Archives/edgar/data/{ACC}.txt", BARE),
    # one document: the filing, with the document as its focus
    (f"{FOLDER}/tm252901d1_sctota.htm", asked("tm252901d1_sctota.htm")),
    (f"{FOLDER}/tm252901d1_ex99-a5c.htm", asked("tm252901d1_ex99-a5c.htm")),
    (f"{FOLDER}/ex-filing_fees.htm", asked("ex-filing_fees.htm")),
    (f"{FOLDER}/xslFEE_X01/primary_doc.xml", asked("primary_doc.xml")),
    (f"{FOLDER}/R1.htm", asked("R1.htm")),
    (f"{FOLDER}/{ACC}-0003.txt", asked(f"{ACC}-0003.txt")),
    (f"https://www.sec.gov/Archives/edgar/data/{A18}/offer.htm", asked("offer.htm", None)),
    # viewers
    (f"https://www.sec.gov/ix?doc=/Archives/edgar/data/{CIK}/{A18}/fees.htm", asked("fees.htm")),
    (f"https://www.sec.gov/ix?doc=%2FArchives%2Fedgar%2Fdata%2F{CIK}%2F{A18}%2Ffees.htm", asked("fees.htm")),
    (f"https://www.sec.gov/ix.xhtml?doc=/Archives/edgar/data/{CIK}/{A18}/fees.htm&xbrl=true", asked("fees.htm")),
    (f"https://www.sec.gov/ixviewer/ix.html?doc=/Archives/edgar/data/{CIK}/{A18}/fees.htm", asked("fees.htm")),
    (f"https://www.sec.gov/ix?doc=https://www.sec.gov/Archives/edgar/data/{CIK}/{A18}/fees.htm", asked("fees.htm")),
    (f"https://www.sec.gov/cgi-bin/viewer?action=view&cik={CIK}&accession_number={ACC}&xbrl_type=v", WHOLE),
    (f"https://www.sec.gov/cgi-bin/viewer?action=view&cik=000{CIK}&accession_number={A18}", WHOLE),
    (f"https://www.sec.gov/cgi-bin/viewer?action=view&accession_number={ACC}", BARE),
    (f"https://www.sec.gov/cgi-bin/viewer?action=view&cik=&accession_number={ACC}", BARE),
    # schemes, hosts, capitals, ports
    (f"http://www.sec.gov/Archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"HTTPS://WWW.SEC.GOV/Archives/edgar/data/{CIK}/{A18}/{ACC}.txt", WHOLE),
    (f"https://sec.gov/Archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"https://www.sec.gov./Archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"https://www.sec.gov:443/Archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"http://www.sec.gov:80/Archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"www.sec.gov/Archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"WWW.sec.gov/Archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"sec.gov/Archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"//www.sec.gov/Archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"https://www.sec.gov/archives/edgar/data/{CIK}/{A18}/", WHOLE),
    (f"https://www.sec.gov//Archives//edgar/data/{CIK}/{A18}//{ACC}.txt", WHOLE),
    (f"https://www.sec.gov/Archives/edgar/data/000{CIK}/{A18}/", WHOLE),
    # query and fragment
    (f"{FOLDER}/?C=M;O=D", WHOLE),
    (f"{FOLDER}/{ACC}.txt?download=1", WHOLE),
    (f"{FOLDER}/{ACC}-index.htm#top", WHOLE),
    (f"{FOLDER}/offer.htm#:~:text=12%3A00%20midnight,New%20York", asked("offer.htm")),
    (f"{FOLDER}/offer.htm?a=1#item-4", asked("offer.htm")),
    (f"{FOLDER}/offer%2Dto%2Dpurchase.htm", asked("offer-to-purchase.htm")),
    # as they stand in running text
    (f"  {FOLDER}/  \n", WHOLE),
    (f"<{FOLDER}/{ACC}.txt>", WHOLE),
    (f"<URL:{FOLDER}/{ACC}.txt>", WHOLE),
    (f'"{FOLDER}/{ACC}.txt"', WHOLE),
    (f"“{FOLDER}/{ACC}-index.htm”", WHOLE),
    (f"{FOLDER}/{ACC}-index.htm.", WHOLE),
    (f"{FOLDER}/{ACC}-index.htm),", WHOLE),
    (f"\ufeff{FOLDER}/\u00a0", WHOLE),
]
NUMBERS: list[tuple[str, Address]] = [
    (ACC, BARE),
    (A18, BARE),
    (f" {ACC} ", BARE),
    (f"<{ACC}>", BARE),
    (f"{ACC},", BARE),
    ("0000950129-95-001652", Address("0000950129-95-001652")),
    ("0000000000-05-001652", Address("0000000000-05-001652")),
    (f"{ACC}:tm252901d1_sctota.htm", asked("tm252901d1_sctota.htm", None)),
]
PATHS: list[tuple[str, Address]] = [
    (f"edgar/data/{CIK}/{ACC}.txt", WHOLE),
    (f"/edgar/data/{CIK}/{ACC}.txt", WHOLE),
    (f"Archives/edgar/data/{CIK}/{A18}/{ACC}.txt", WHOLE),
    (f"/Archives/edgar/data/{CIK}/{A18}/{ACC}-index.htm", WHOLE),
]
"""As index files write them: addresses in a list of addresses, but on the command line they may be files."""

REFUSED_URLS: list[tuple[str, str]] = [
    # pages of EDGAR that are no filing, with the command that would help
    ("https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000896493&type=SC+TO&dateb=&owner=include", "extract find --company 896493"),
    ("https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=AULT", "extract find --company AULT"),
    ("https://www.sec.gov/cgi-bin/browse-edgar?company=ault+alliance&action=getcompany", "extract find --company 'ault alliance'"),
    ("https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=x'%3Brm%20-rf%20~%3B'%23", "extract find --company 'x ;rm -rf ~; #'"),
    ("https://www.sec.gov/edgar/browse/?CIK=896493&owner=exclude", "extract find --company 896493"),
    ("https://www.sec.gov/Archives/edgar/data/896493/", "extract find --company 896493"),
    ("https://www.sec.gov/Archives/edgar/data/896493", "extract find --company 896493"),
    ("https://data.sec.gov/submissions/CIK0000896493.json", "extract find --company 896493"),
    ("https://data.sec.gov/submissions/CIK0000896493-submissions-001.json", "extract find --company 896493"),
    ("https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=SC+TO&output=atom", "extract find --current"),
    ("https://www.sec.gov/edgar/search/#/q=%22odd%20lot%22&forms=SC%20TO-I", "extract find --text '\"odd lot\"'"),
    ("https://www.sec.gov/edgar/search/", "extract find --text"),
    ("https://efts.sec.gov/LATEST/search-index?q=proration&forms=SC%20TO-I", "extract find --text proration"),
    ("https://www.sec.gov/Archives/edgar/full-index/2021/QTR1/form.idx", "extract find --since"),
    ("https://www.sec.gov/Archives/edgar/daily-index/2020/QTR1/form.20200318.idx", "extract find --since"),
    # others of its pages and folders
    ("https://www.sec.gov/", "no filing"),
    ("https://www.sec.gov/Archives/edgar/data/", "not a filing"),
    ("https://www.sec.gov/Archives/edgar/Feed/2023/QTR2/20230503.nc.tar.gz", "no filing"),
    ("https://www.sec.gov/Archives/edgar/cik-lookup-data.txt", "no filing"),
    ("https://www.sec.gov/files/company_tickers.json", "no filing"),
    ("https://www.sec.gov/ix?doc=/files/company_tickers.json", "no filing"),
    ("https://www.sec.gov/ix?doc=/ix?doc=/ix?doc=/Archives/edgar/data/1/000110465925002604/a.htm", "no filing"),
    (f"https://www.sec.gov/litigation/{ACC}.txt", "no filing"),
    # damaged
    ("https://www.sec.gov/Archives/edgar/data/1376139/00011046592500260/", "18 digits, as in 0001104659-25-002604, and this has 17"),
    ("https://www.sec.gov/Archives/edgar/data/1376139/0001104659250026040/", "and this has 19"),
    ("https://www.sec.gov/Archives/edgar/data/1376139/0001104659-25-00260.txt", "no accession number"),
    ("https://www.sec.gov/Archives/edgar/data/1376139/10001104659-25-002604.txt", "no accession number"),
    ("https://www.sec.gov/Archives/edgar/data/1376139/0001104659-25-0026049.txt", "no accession number"),
    ("https://www.sec.gov/Archives/edgar/data/1376139/offer.htm", "no accession number"),
    (f"https://www.sec.gov/Archives/edgar/data/1376139/offers/{ACC}.txt", "no accession number"),
    (f"https://www.sec.gov/Archives/edgar/data/12345678901/{A18}/", "is no CIK"),
    (f"https://www.sec.gov/Archives/edgar/data/0000000000/{A18}/", "is no CIK"),
    (f"https://www.sec.gov/Archives/edgar/data/0/{A18}/", "is no CIK"),
    (f"https://www.sec.gov/Archives/edgar/data/ault/{A18}/", "is no CIK"),
    (f"https://www.sec.gov/Archives/edgar/data/١٢٣/{A18}/", "is no CIK"),
    (f"https://www.sec.gov/Archives/edgar/data/1376139/{A18}/0001104659-25-002605.txt", "two accession numbers"),
    ("https://www.sec.gov/cgi-bin/viewer?action=view&cik=1376139&accession_number=0001104659-25", "no accession number"),
    (f"https://www.sec.gov/cgi-bin/viewer?action=view&cik=12345678901&accession_number={ACC}", "is no CIK"),
    # other hosts, and those that look like EDGAR's
    (f"https://www.example.com/Archives/edgar/data/1376139/{A18}/", "www.example.com is not EDGAR's"),
    (f"https://www.sec.gov.evil.example/Archives/edgar/data/1376139/{A18}/", "is not EDGAR's"),
    (f"https://evilsec.gov/Archives/edgar/data/1376139/{A18}/", "is not EDGAR's"),
    (f"https://evil-sec.gov/Archives/edgar/data/1376139/{A18}/", "is not EDGAR's"),
    (f"https://evil.example/www.sec.gov/Archives/edgar/data/1376139/{A18}/", "is not EDGAR's"),
    (f"https://evil.example/?https://www.sec.gov/Archives/edgar/data/1376139/{A18}/", "is not EDGAR's"),
    (f"https://evil.example/#https://www.sec.gov/Archives/edgar/data/1376139/{A18}/", "is not EDGAR's"),
    (f"https://127.0.0.1/Archives/edgar/data/1376139/{A18}/", "is not EDGAR's"),
    (f"https://[::1]/Archives/edgar/data/1376139/{A18}/", "is not EDGAR's"),
    (f"https://www.ѕec.gov/Archives/edgar/data/1376139/{A18}/", "is not EDGAR's"),
    (f"https://www.sec.gov@evil.example/Archives/edgar/data/1376139/{A18}/", "user name"),
    (f"https://evil.example@www.sec.gov/Archives/edgar/data/1376139/{A18}/", "user name"),
    (f"https://user:secret@www.sec.gov/Archives/edgar/data/1376139/{A18}/", "user name"),
    (f"https://www.sec.gov:8443/Archives/edgar/data/1376139/{A18}/", "port 8443"),
    (f"https://www.sec.gov:80/Archives/edgar/data/1376139/{A18}/", "port 80"),
    (f"https://www.sec.gov:x/Archives/edgar/data/1376139/{A18}/", "damaged"),
    (f"https://www.sec.gov\\@evil.example/Archives/edgar/data/1376139/{A18}/", "backslash"),
    (f"https://www.sec.gov\t.evil.example/Archives/edgar/data/1376139/{A18}/", "white space"),
    (f"https://www.sec.gov/ix?doc=https://evil.example/Archives/edgar/data/1376139/{A18}/a.htm", "evil.example is not EDGAR's"),
    (f"https://[www.sec.gov/Archives/edgar/data/1376139/{A18}/", "damaged"),
    (f"https:///Archives/edgar/data/1376139/{A18}/", "no host"),
    (f"ftp://ftp.sec.gov/edgar/data/1376139/{ACC}.txt", "not an address of EDGAR"),
    (f"file:///Archives/edgar/data/1376139/{A18}/{ACC}.txt", "give the path of the file itself"),
    (f"https://web.archive.org/web/2025/https://www.sec.gov/Archives/edgar/data/1376139/{A18}/", "web.archive.org is not EDGAR's"),
    # paths that leave the folder
    (f"{FOLDER}/../000110465925002605/", "leads elsewhere"),
    (f"{FOLDER}/%2e%2e/000110465925002605/", "leads elsewhere"),
    (f"{FOLDER}/%252e%252e/a.htm", "leads elsewhere"),
    (f"{FOLDER}/..%2fa.htm", "leads elsewhere"),
    (f"{FOLDER}/a%5cb.htm", "backslash"),
    (f"{FOLDER}/a%00.htm", "control character"),
    (f"{FOLDER}/a%0d%0aHost:x", "control character"),
    (f"{FOLDER}/ {FOLDER}/", "white space"),
]
REFUSED_WORDS: list[tuple[str, str]] = [
    ("896493", "extract find --company 896493"),
    ("0000896493", "extract find --company 896493"),
    ("00011046592500260", "18 digits, as in 0001104659-25-002604, and this has 17"),
    ("0001104659250026040", "and this has 19"),
    ("0001104659-25-00260", "and this has 17"),
    ("000110465-925-002604", "give 0001104659-25-002604"),
    ("0001104659 25 002604", "give 0001104659-25-002604"),
    ("0001104659-25-00260", "18 digits, as in 0001104659-25-002604, and this has 17"),
    ("1-888-753-2235", "18 digits"),
    ("212-555-0100", "18 digits"),
    ("2023-05-03", "18 digits"),
    ("20230503", "extract find --company 20230503"),
    ("005-83522", "18 digits"),
    ("", "give the address of a filing"),
    ("-", "not an address"),
    ("AULT", "not an address"),
    ("offer.txt", "not an address"),
    ("samples/Archives/edgar/data/1376139/000110465925002604/0001104659-25-002604.txt", "not an address"),
    ("C:\\filings\\0001104659-25-002604.txt", "backslash"),
    ("C:/filings/0001104659-25-002604.txt", "not an address"),
    (f"{ACC}.txt", "not an address"),
    (f"x{ACC}", "not an address"),
    ("０００１１０４６５９-２５-００２６０４", "not an address"),
    ("www.example.com/edgar/data/1376139/0001104659-25-002604.txt", "not an address"),
    ("www.sec.gov.evil.example/Archives/edgar/data/1376139/0001104659-25-002604.txt", "not an address"),
    ("mailto:opendata@sec.gov", "not an address"),
]


@pytest.mark.parametrize(("words", "address"), [*URLS, *NUMBERS, *PATHS])
def test_address(words: str, address: Address) -> None:
    assert read_address(words) == address


@pytest.mark.parametrize(("words", "says"), [*REFUSED_URLS, *REFUSED_WORDS])
def test_refusal(words: str, says: str) -> None:
    with pytest.raises(UsageError) as refusal:
        read_address(words)
    assert says in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("words", [words for words, _ in [*URLS, *NUMBERS, *REFUSED_URLS]])
def test_is_an_address(words: str) -> None:
    """A refused URL is still one: it is told of as an address, not as a file that is not there."""
    assert is_address(words)


@pytest.mark.parametrize("words", [words for words, _ in [*PATHS, *REFUSED_WORDS]])
def test_is_no_address(words: str) -> None:
    assert not is_address(words)


def test_addresses_of_the_archive() -> None:
    assert WHOLE.submission_url() == f"{FOLDER}/{ACC}.txt"
    assert WHOLE.folder_url() == FOLDER
    assert WHOLE.submission_url(cik=1034563) == f"https://www.sec.gov/Archives/edgar/data/1034563/{A18}/{ACC}.txt"
    assert WHOLE.submission_url(base="http://127.0.0.1:8080/") == f"http://127.0.0.1:8080/Archives/edgar/data/{CIK}/{A18}/{ACC}.txt"
    assert BARE.submission_url() == f"https://www.sec.gov/Archives/edgar/data/1104659/{A18}/{ACC}.txt"


@pytest.mark.parametrize("address", [WHOLE, asked("offer.htm"), BARE])
def test_what_is_written_is_read_again(address: Address) -> None:
    whole = Address(address.accession, address.cik or address.submitter)
    assert read_address(address.submission_url()) == read_address(address.folder_url()) == whole


def test_a_configured_server_counts_as_edgar() -> None:
    base = "http://127.0.0.1:8080"
    assert read_address(f"{base}/Archives/edgar/data/{CIK}/{A18}/", base) == WHOLE
    assert read_address(f"{FOLDER}/", base) == WHOLE
    for other in ("http://127.0.0.1:8081", "https://127.0.0.1:8080", "http://127.0.0.1"):
        with pytest.raises(UsageError, match="is not EDGAR's"):
            read_address(f"{other}/Archives/edgar/data/{CIK}/{A18}/", base)


PIECES = ["https://", "http:", "//", "www.sec.gov", "/Archives/edgar/data/", str(CIK), A18, ACC, "/", "-index.htm", ".txt", "?doc=", "/ix", "&accession_number=", "cik=", "#", "%2e", "%", "@", ":", "[", "]", "\\", " ", "<", ">", "..", "é", "\x00"]


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=9).map("".join)))
@example("https://www.sec.gov/ix?doc=" * 500)
@example(f"https://www.sec.gov/Archives/edgar/data/{'9' * 5000}/{A18}/")
def test_whatever_the_words_are_they_are_a_filing_or_refused_in_one_line(words: str) -> None:
    assert is_address(words) in (True, False)
    refusal, address = "", None
    try:
        address = read_address(words)
    except UsageError as error:
        refusal = str(error)
    assert not set("\n\x00") & set(refusal)
    if address is not None:
        assert re.fullmatch(r"[0-9]{10}-[0-9]{2}-[0-9]{6}", address.accession)
        assert address.cik is None or 0 < address.cik < 10**10
        assert address.document is None or not set("/\\\x00") & set(address.document)
