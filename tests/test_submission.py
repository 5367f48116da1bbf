"""Headers in each layout that EDGAR has used, documents with and without their shell, and what is refused."""

from __future__ import annotations

import gzip
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from extractor.errors import BadListing, BadSubmission, Blocked, ExtractError, NoContact, NotFound, NotReadable, OtherForm
from extractor.filing import extract, readable_text
from extractor.offer import build_offer
from extractor.submission import Header, Submission, read

from .corpus import REAL, SAMPLES, name_of

HUMAN = """<SEC-DOCUMENT>0009999999-24-000007.txt : 20240315
<SEC-HEADER>0009999999-24-000007.hdr.sgml : 20240315
<ACCEPTANCE-DATETIME>20240315163012
ACCESSION NUMBER:		0009999999-24-000007
CONFORMED SUBMISSION TYPE:	SC TO-T/A
PUBLIC DOCUMENT COUNT:		2
FILED AS OF DATE:		20240315
DATE AS OF CHANGE:		20240315
GROUP MEMBERS:		NORTH RIVER HOLDINGS L.P.
GROUP MEMBERS:		JANE Q. MERIDIAN

SUBJECT COMPANY:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			LANTERN WORKS INC
		CENTRAL INDEX KEY:			0009990001
		STANDARD INDUSTRIAL CLASSIFICATION:	ELECTRIC LIGHTING & WIRING EQUIPMENT [3640]
		IRS NUMBER:				000000000
		STATE OF INCORPORATION:			DE
		FISCAL YEAR END:			1231

	FILING VALUES:
		FORM TYPE:		SC TO-T/A
		SEC ACT:		1934 Act
		SEC FILE NUMBER:	005-99901
		FILM NUMBER:		24754321

	BUSINESS ADDRESS:
		STREET 1:		1 WICK STREET
		CITY:			DOVER
		STATE:			DE
		ZIP:			19901

	FORMER COMPANY:
		FORMER CONFORMED NAME:	CANDLE WORKS INC
		DATE OF NAME CHANGE:	19990104

	FORMER COMPANY:
		FORMER CONFORMED NAME:	TALLOW & SONS
		DATE OF NAME CHANGE:	19910630

FILED BY:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			NORTH RIVER ACQUISITION CORP
		CENTRAL INDEX KEY:			0009990002
		STATE OF INCORPORATION:			DE

	FILING VALUES:
		FORM TYPE:		SC TO-T/A
</SEC-HEADER>
""".replace(":\n", ":\t\n")

TAGGED = """<SUBMISSION>
<ACCESSION-NUMBER>0009999999-24-000007
<TYPE>SC TO-T/A
<PUBLIC-DOCUMENT-COUNT>2
<FILING-DATE>20240315
<GROUP-MEMBERS>NORTH RIVER HOLDINGS L.P.
<GROUP-MEMBERS>JANE Q. MERIDIAN
<SUBJECT-COMPANY>
<COMPANY-DATA>
<CONFORMED-NAME>LANTERN WORKS INC
<CIK>0009990001
<ASSIGNED-SIC>3640
<IRS-NUMBER>000000000
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>SC TO-T/A
<ACT>34
<FILE-NUMBER>005-99901
</FILING-VALUES>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>CANDLE WORKS INC
<DATE-CHANGED>19990104
</FORMER-COMPANY>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>TALLOW & SONS
<DATE-CHANGED>19910630
</FORMER-COMPANY>
</SUBJECT-COMPANY>
<FILED-BY>
<COMPANY-DATA>
<CONFORMED-NAME>NORTH RIVER ACQUISITION CORP
<CIK>0009990002
<STATE-OF-INCORPORATION>DE
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>SC TO-T/A
</FILING-VALUES>
</FILED-BY>
"""

BODY = """<DOCUMENT>
<TYPE>SC TO-T/A
<SEQUENCE>1
<FILENAME>lantern_sctota.htm
<DESCRIPTION>SC TO-T/A
<TEXT>
<HTML><BODY><P>Lantern &amp; Wick</P></BODY></HTML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.(A)(5)
<SEQUENCE>2
<FILENAME>lantern_ex99a5.txt
<TEXT>
A press release.
</TEXT>
</DOCUMENT>
"""

PEM = """-----BEGIN PRIVACY-ENHANCED MESSAGE-----
Proc-Type: 2001,MIC-CLEAR
Originator-Name: keymaster@example.org
MIC-Info: RSA-MD5,RSA,
 AbCdEfGh0123456789==

"""

LAYOUTS = {
    "human": HUMAN + BODY + "</SEC-DOCUMENT>\n",
    "tagged": TAGGED + BODY + "</SUBMISSION>\n",
    "PEM": PEM + HUMAN + BODY + "</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n",
    "indented": HUMAN.replace("\n\t\t", "\n\t\t\t ") + BODY,
    "blanks for tabs": HUMAN.replace("\t", "    ") + BODY,
    "header file alone, tagged": "<SEC-HEADER>0009999999-24-000007.hdr.sgml : 20240315\n<ACCEPTANCE-DATETIME>20240315163012\n" + TAGGED.replace("<SUBMISSION>\n", "") + "</SEC-HEADER>\n",
}
LINE_ENDS = {"LF": "\n", "CRLF": "\r\n", "CR": "\r", "double LF": "\n\n"}


def submission(layout: str, ends: str = "LF") -> Submission:
    return read(LAYOUTS[layout].replace("\n", LINE_ENDS[ends]).encode())


def header_of(found: Submission) -> Header:
    assert found.header is not None
    return found.header


def texts(values: object) -> list[str]:
    return [value.text for value in values]  # type: ignore[attr-defined]


# --- header ---------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ends", LINE_ENDS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_header(layout: str, ends: str) -> None:
    header = header_of(submission(layout, ends))
    assert {name: texts(values) for name, values in header.values.items() if name not in ("accepted_at", "document_count")} == {
        "accession_number": ["0009999999-24-000007"],
        "form": ["SC TO-T/A"],
        "filing_date": ["20240315"],
        "group_member": ["NORTH RIVER HOLDINGS L.P.", "JANE Q. MERIDIAN"],
    }
    subject, filer = header.parties
    assert (subject.role, filer.role) == ("subject_company", "filed_by")
    assert {name: texts(values) for name, values in subject.values.items() if name not in ("sic",)} == {
        "name": ["LANTERN WORKS INC"],
        "cik": ["0009990001"],
        "irs_number": ["000000000"],
        "state_of_incorporation": ["DE"],
        "fiscal_year_end": ["1231"],
        "form_type": ["SC TO-T/A"],
        "file_number": ["005-99901"],
        "former_name": ["CANDLE WORKS INC", "TALLOW & SONS"],
        "date_of_change": ["19990104", "19910630"],
    }
    assert subject.values["sic"][0].text.endswith(("[3640]", "3640"))
    assert texts(filer.values["name"]) == ["NORTH RIVER ACQUISITION CORP"]


@pytest.mark.parametrize("ends", LINE_ENDS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_header_values_stand_at_their_bytes(layout: str, ends: str) -> None:
    found = submission(layout, ends)
    header = header_of(found)
    tables = [header.values, *(party.values for party in header.parties)]
    values = [value for table in tables for several in table.values() for value in several]
    assert len(values) > 15
    for value in values:
        assert found.raw[value.start : value.end].decode() == value.text


@pytest.mark.parametrize("layout", ["human", "header file alone, tagged"])
def test_acceptance_time(layout: str) -> None:
    accepted = header_of(submission(layout)).first("accepted_at")
    assert accepted is not None
    assert accepted.text == "20240315163012"


def test_group_members_named_inside_a_party_block_belong_to_the_filing() -> None:
    moved = HUMAN.replace("GROUP MEMBERS:\t\tJANE Q. MERIDIAN\n", "").replace("FILED BY:", "GROUP MEMBERS:\t\tJANE Q. MERIDIAN\n\nFILED BY:")
    assert texts(header_of(read((moved + BODY).encode())).values["group_member"]) == ["NORTH RIVER HOLDINGS L.P.", "JANE Q. MERIDIAN"]


def test_words_of_a_document_are_no_header() -> None:
    assert read(b"The ACCESSION of the company to the treaty.\nNUMBER: 5\n").header is None


TOGETHER = (
    "-----BEGIN PRIVACY-ENHANCED MESSAGE----- Proc-Type: 2001,MIC-CLEAR Originator-Name: keymaster@town.example MIC-Info: RSA-MD5,RSA, AbC1 dEf2== "
    "0009999999-24-000007.txt : 20240315 0009999999-24-000007.hdr.sgml : 20240315 20240315163012 "
    + " ".join(HUMAN[HUMAN.index("ACCESSION NUMBER:") : HUMAN.index("</SEC-HEADER>")].split())
    + " SC TO-T/A 1 lantern_toa.htm AMENDMENT 2\n\nSECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 ---------- AMENDMENT NO. 2 TO SCHEDULE TO\n"
)
"""What copies of text files make of them: the header on one line, the tags gone."""


@pytest.mark.parametrize("text", [TOGETHER, TOGETHER[TOGETHER.index("ACCESSION") :], TOGETHER.replace(" lantern_toa.htm AMENDMENT 2", "")])
def test_a_header_whose_lines_were_run_together(text: str) -> None:
    found, apart = read(text.encode()), header_of(submission("human"))
    header = header_of(found)
    for name in ("accession_number", "form", "filing_date", "group_member"):
        assert texts(header.values[name]) == texts(apart.values[name])
    for party, other in zip(header.parties, apart.parties, strict=True):
        assert (party.role, {name: texts(values) for name, values in party.values.items()}) == (other.role, {name: texts(values) for name, values in other.values.items()})
    for value in [value for table in (header.values, *(party.values for party in header.parties)) for several in table.values() for value in several]:
        assert found.raw[value.start : value.end].decode() == value.text
    filing = extract(text.encode())
    assert (filing.form_type, filing.amendment_number, str(filing.filing_date)) == ("SC TO-T/A", 2, "2024-03-15")
    assert [(document.type, document.sequence) for document in filing.documents] == [("SC TO-T/A", 1)]


def test_run_together_the_time_of_acceptance_is_read_and_a_shell_that_is_missing_is_not_invented() -> None:
    assert texts(header_of(read(TOGETHER.encode())).values["accepted_at"]) == ["20240315163012"]
    bare = read(TOGETHER[: TOGETHER.index(" SC TO-T/A 1 lantern")].encode() + b"\nOffer to Purchase for Cash\n")
    assert [(document.type, document.text.strip()) for document in bare.documents] == [(None, "Offer to Purchase for Cash")]


@pytest.mark.parametrize(
    "text",
    [
        "See ACCESSION NUMBER: 0009999999-24-000007, our offer to purchase of March 15.\n",
        "Our tender offer, filed as ACCESSION NUMBER: 0009999999-24-000007 FORM TYPE: SC TO-T\n",
    ],
)
def test_an_accession_number_in_a_sentence_is_no_header_run_together(text: str) -> None:
    assert read(text.encode()).header is None


def test_values_of_the_header_reach_the_filing_in_both_layouts() -> None:
    for layout in ("human", "tagged"):
        filing = extract(LAYOUTS[layout].encode())
        assert filing.source.accession_number == "0009999999-24-000007"
        assert filing.form_type == "SC TO-T/A"
        assert filing.subject_company is not None
        assert (filing.subject_company.cik, filing.subject_company.sic, filing.subject_company.irs_number) == ("0009990001", "3640", None)
        assert [former.name for former in filing.subject_company.former_names] == ["CANDLE WORKS INC", "TALLOW & SONS"]
        assert [person.name for person in filing.filing_persons] == ["NORTH RIVER ACQUISITION CORP", "NORTH RIVER HOLDINGS L.P.", "JANE Q. MERIDIAN"]


# --- documents ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ends", ["LF", "CRLF", "CR"])
@pytest.mark.parametrize("layout", ["human", "tagged", "PEM"])
def test_documents(layout: str, ends: str) -> None:
    first, second = submission(layout, ends).documents
    assert (first.sequence, first.type, first.filename, first.description, first.format) == (1, "SC TO-T/A", "lantern_sctota.htm", "SC TO-T/A", "html")
    assert (second.sequence, second.type, second.filename, second.description, second.format) == (2, "EX-99.(A)(5)", "lantern_ex99a5.txt", None, "text")
    assert (first.text, second.text) == ("Lantern & Wick", "A press release.")
    for document in (first, second):
        assert document.shell is not None
        start, end = document.shell
        assert document.raw[start:end].split()[0] == f"<TYPE>{document.type}".split()[0]
        assert "<TEXT>" not in document.raw[start:end]


def one(body: str, filename: str = "x.htm", kind: str = "EX-99") -> Submission:
    return read(f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>3\n<FILENAME>{filename}\n<TEXT>\n{body}\n</TEXT>\n</DOCUMENT>\n".encode("latin-1"))


@pytest.mark.parametrize(
    ("body", "filename", "kind", "format", "text"),
    [
        ("<XBRL>\n<?xml version='1.0'?><html><body><p>Fee</p></body></html>\n</XBRL>", "fee.htm", "EX-FILING FEES", "html", "Fee"),
        ("<XML>\n<?xml version='1.0'?><offer><name>Lantern</name></offer>\n</XML>", "offer.xml", "XML", "xml", "Lantern"),
        ("<PDF>\nbegin 644 a.pdf\nM_]C_X\nend\n</PDF>", "a.pdf", "EX-99", "pdf", ""),
        ("begin 644 logo.jpg\nM_]C_X  02D9)1@\nend", "logo.jpg", "GRAPHIC", "image", ""),
        ("begin 644 logo.bin\nM_]C_X  02D9)1@\nend", "logo.bin", "EX-99", "other", ""),
        ("<JSON>\n{}\n</JSON>", "r.json", "JSON", "other", ""),
        ("<html><p>a</p></html>", "a.htm", "EX-99", "html", "a"),
        ("<PAGE>\nOne.\n\nTwo.", "a.txt", "EX-99", "text", "One.\u2029Two."),
    ],
)
def test_what_a_body_is(body: str, filename: str, kind: str, format: str, text: str) -> None:
    (document,) = one(body, filename, kind).documents
    assert (document.format, document.text) == (format, text)


def test_a_document_that_names_tags_in_its_text_ends_at_its_own_end() -> None:
    body = "The <TEXT> tag, the </TEXT> tag and the words <DOCUMENT> and </DOCUMENT> inside a line."
    (document,) = one(body, "a.txt").documents
    assert document.text == body


def test_shell_without_text_tag() -> None:
    (document,) = read(b"<DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>9\nWords.\n</DOCUMENT>\n").documents
    assert (document.sequence, document.type) == (9, "EX-99")


def test_a_file_without_shell_is_one_document() -> None:
    (document,) = read(b"<html><p>An offer</p></html>").documents
    assert (document.number, document.type, document.shell, document.text) == (1, None, None, "An offer")


def test_gzip() -> None:
    raw = LAYOUTS["human"].encode()
    packed = gzip.compress(raw)
    assert read(packed).raw == raw
    assert extract(packed) == extract(raw)


def test_gzip_of_several_members() -> None:
    raw = LAYOUTS["human"].encode()
    packed = b"".join(gzip.compress(raw[at : at + 700]) for at in range(0, len(raw), 700))
    assert read(packed).raw == raw
    page = b"<html><p>Offer to Purchase</p><p>a tender offer</p></html>"  # without a shell nothing says that its end is missing
    assert "a tender offer" in readable_text(gzip.compress(page[:20]) + gzip.compress(page[20:]))


@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [
        ("ACCESSION NUMBER:\t\t0009999999-24-000007", "ACCESSION NUMBER:\t\t0009999999-24-0&#48;00007", "/source/accession_number"),
        ("ACCESSION NUMBER:\t\t0009999999-24-000007", "ACCESSION NUMBER:\t\tSTREET 1", "/source/accession_number"),
        ("FILED AS OF DATE:\t\t20240315", "FILED AS OF DATE:\t\t20240230", "/filing_date"),
        ("FILED AS OF DATE:\t\t20240315", "FILED AS OF DATE:\t\t00010101", "/filing_date"),
        ("<ACCEPTANCE-DATETIME>20240315163012", "<ACCEPTANCE-DATETIME>99991231235959", "/accepted_at"),
        ("<ACCEPTANCE-DATETIME>20240315163012", "<ACCEPTANCE-DATETIME>00010101000000", "/accepted_at"),
        ("CENTRAL INDEX KEY:\t\t\t0009990001", "CENTRAL INDEX KEY:\t\t\t²³", "/subject_company/cik"),
        ("IRS NUMBER:\t\t\t\t000000000", "IRS NUMBER:\t\t\t\t000-00", "/subject_company/irs_number"),
        ("<SEQUENCE>1", "<SEQUENCE>²", "/documents/0/sequence"),
    ],
)
def test_what_is_no_value_in_a_header_is_null_and_stops_nothing(old: str, new: str, lost: str) -> None:
    assert old in LAYOUTS["human"]
    filing = extract(LAYOUTS["human"].replace(old, new).encode("latin-1"))
    build_offer([filing])
    value: Any = json.loads(filing.model_dump_json())
    for step in lost.split("/")[1:]:
        value = value[int(step) if isinstance(value, list) else step]
    assert value is None
    assert lost not in filing.evidence
    assert [one.pointer for one in filing.abstentions if one.pointer == "/source/accession_number"] == [lost] * (lost == "/source/accession_number")


def test_a_count_of_documents_that_is_no_number() -> None:
    assert len(read(LAYOUTS["human"].replace("DOCUMENT COUNT:\t\t2", "DOCUMENT COUNT:\t\t²").encode("latin-1")).documents) == 2


# --- refusals -------------------------------------------------------------------------------------------------------------------------


def refusal(raw: bytes) -> ExtractError:
    with pytest.raises(ExtractError) as caught:
        extract(raw)
    message = str(caught.value)
    assert "\n" not in message
    assert "(at byte " in message, "it says where"
    assert "; " in message, "it says what to do"
    return caught.value


@pytest.mark.parametrize("at", ["</TEXT>\n</DOCUMENT>\n<DOCUMENT>", "A press release", "<TYPE>EX-99", "<HTML>", "<SEQUENCE>1"])
@pytest.mark.parametrize("layout", ["human", "tagged"])
def test_a_cut_download_is_refused(layout: str, at: str) -> None:
    whole = LAYOUTS[layout]
    error = refusal(whole[: whole.index(at) + 3].encode())
    assert isinstance(error, BadSubmission)
    assert not isinstance(error, NotReadable | OtherForm)
    assert "cut" in str(error)


@pytest.mark.parametrize("layout", ["human", "tagged"])
def test_a_download_cut_in_its_header_is_refused(layout: str) -> None:
    whole = LAYOUTS[layout]
    assert "cut" in str(refusal(whole[: whole.index("FISCAL")].encode()))


def test_a_download_cut_between_documents_is_refused() -> None:
    whole = LAYOUTS["human"]
    assert "cut" in str(refusal(whole[: whole.index("<DOCUMENT>\n<TYPE>EX-99")].encode()))


def test_a_cut_gzip_is_refused() -> None:
    packed = gzip.compress(LAYOUTS["human"].encode() * 20)
    assert "cut" in str(refusal(packed[: len(packed) // 2]))


def test_damaged_gzip_is_refused() -> None:
    packed = bytearray(gzip.compress(LAYOUTS["human"].encode() * 20))
    packed[20] ^= 0xFF
    assert isinstance(refusal(bytes(packed)), BadSubmission)


@pytest.mark.parametrize("layout", ["human", "tagged"])
def test_two_submissions_in_one_file_are_refused(layout: str) -> None:
    first = LAYOUTS[layout].encode()
    for raw in (first + first, first + LAYOUTS["human"].encode(), gzip.compress(first) + gzip.compress(first)):
        error = refusal(raw)
        assert isinstance(error, BadSubmission)
        assert "a second submission begins" in str(error)
        assert error.offset == len(first)


@pytest.mark.parametrize("words", ["Request Rate Threshold Exceeded", "Your Request Originates from an Undeclared Automated Tool"])
def test_a_refusal_that_was_saved_as_a_filing(words: str) -> None:
    error = refusal(f"<!DOCTYPE html>\n<html><head><title>SEC.gov | x</title></head><body><h1>{words}</h1></body></html>".encode())
    assert not isinstance(error, NotReadable | OtherForm)
    assert "EDGAR's refusal" in str(error)
    quoted = f"<html><head><title>Schedule TO</title></head><p>SCHEDULE TO</p><p>Tender offer. {words}</p></html>".encode()
    assert extract(quoted).documents


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"PK\x03\x04\x14\x00", "binary"),
        (b"\x89PNG\r\n\x1a\n", "binary"),
        (b"SCHEDULE TO\0\0\0", "binary"),
        (gzip.compress(b"", mtime=0), "empty"),
        (b'{"schema_version":"1.0","offer":{"text":"a tender offer"}}', "JSON"),
        (b'\xef\xbb\xbf[\n  {\n  "accession": "0009999999-23-000005"}]', "JSON"),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, words: str) -> None:
    error = refusal(raw)
    assert isinstance(error, NotReadable)
    assert words in str(error)


@pytest.mark.parametrize(
    ("raw", "form"),
    [
        (LAYOUTS["human"].replace("SC TO-T/A", "10-K").encode(), "10-K"),
        (LAYOUTS["tagged"].replace("SC TO-T/A", "SC 14D9").encode(), "SC 14D9"),
        (LAYOUTS["human"].replace("SC TO-T/A", "SC 13G").encode(), "SC 13G"),
        (b"<DOCUMENT>\n<TYPE>DEF 14A\n<SEQUENCE>1\n<TEXT>\nProxy statement.\n</TEXT>\n</DOCUMENT>\n", "DEF 14A"),
        (b"<html><p>FORM 10-K</p><p>Annual report. Our tender offer expired.</p></html>", "10-K"),
    ],
)
def test_another_form_is_refused(raw: bytes, form: str) -> None:
    error = refusal(raw)
    assert isinstance(error, OtherForm)
    assert error.form == form
    assert raw[error.offset :].lstrip().upper().startswith((form.encode(), b"FORM " + form.encode(), b"<TYPE>" + form.encode()))


@pytest.mark.parametrize(
    "error",
    [BadSubmission("a", 1, "b"), NotReadable("a", 2, "b"), OtherForm("DEF 14A", 3), BadListing("the feed", "no XML"), NotFound("not there: check it"), Blocked("later"), NoContact("who?")],
    ids=lambda error: type(error).__name__,
)
def test_a_refusal_comes_back_from_another_process_as_it_was(error: ExtractError) -> None:
    """A pool of processes whose worker raises what cannot be unpickled waits for ever."""
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back), vars(back)) == (type(error), str(error), vars(error))


@pytest.mark.parametrize(
    "text",
    [
        "Stock Option Exchange Program. Questions and answers for our people.",
        "You may withdraw your election for the Option Exchange at any time on or before 11:59 p.m. Eastern Time on May 3, 2024.",
        "one (1) new option for every two exchanged options",
        "The cash value of each Eligible Option is told below.",
        "Weft Bond Trust\nTo Purchase for Cash Up to 19% of Its Shares\nTHE OFFER AND WITHDRAWAL RIGHTS WILL EXPIRE AT 5:00 P.M., EASTERN TIME, ON MAY 3, 2024",
    ],
)
def test_a_leaf_of_an_offer_that_does_not_call_it_one_is_read(text: str) -> None:
    assert extract(text.encode()).form_type is None


@pytest.mark.parametrize("text", ["The exchange of views on share options was open to all.", "Orders expire at noon unless the market is extended.", "Options are granted to eligible employees."])
def test_options_and_exchanges_alone_are_no_offer(text: str) -> None:
    with pytest.raises(OtherForm):
        extract(text.encode())


def test_text_of_something_else_is_refused() -> None:
    assert isinstance(refusal(b"Minutes of the garden club.\n\nNothing was decided.\n"), OtherForm)


def test_too_many_documents_are_refused() -> None:
    refusal(b"<DOCUMENT>\n</DOCUMENT>\n" * 20_001)


# --- real files -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in [*SAMPLES, *REAL]])
def test_documents_lie_apart_and_in_order(path: Path) -> None:
    raw, reached = path.read_bytes(), 0
    found = read(raw)
    assert found.documents
    for document in found.documents:
        assert reached <= document.start <= document.end <= len(raw)
        reached = document.end
    text = raw.decode("latin-1")
    assert len(found.documents) == max(1, text.count("<DOCUMENT>"))
    assert (found.header is not None) == ("ACCESSION" in text[:3000])


@pytest.mark.parametrize(("printed", "sic"), [("[3640]", "3640"), ("[3640 ]", "3640"), ("LIGHTING [3640 ]", "3640"), ("LIGHTING 3640", "3640"), ("[ ]", None), ("LIGHTING", None)])
def test_industry_of_the_subject_company(printed: str, sic: str | None) -> None:
    """Four digits, however the brackets around them are set."""
    text = f"ACCESSION NUMBER: 0009999999-00-000001\nCONFORMED SUBMISSION TYPE: SC TO-T/A\nFILED AS OF DATE: 20000614\n\nSUBJECT COMPANY:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tCANDLE WORKS INC\n\t\tCENTRAL INDEX KEY:\t0009990001\n\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t{printed}\n\t\tFISCAL YEAR END:\t1231\n\nSCHEDULE TO\n"
    company = extract(text.encode()).subject_company
    assert company is not None
    assert company.sic == sic
