"""``/Archives/edgar/data``: a filing's folder, its pages and its documents, under the CIK of every party.

| path under ``/Archives/edgar/data`` | answer |
|---|---|
| ``/{cik}/`` and ``/{cik}/{a18}/``, with or without the last slash | a listing; ``index.json`` in it the same as JSON |
| ``/{cik}/{a18}/{acc}-index.htm`` ``.html``, ``/{cik}/{acc}-index.htm`` ``.html``, ``/{a18}/{acc}-index.htm`` ``.html`` | the filing's page |
| ``/{cik}/{a18}/{acc}-index-headers.html`` | both header layouts |
| ``/{cik}/{a18}/{acc}.txt``, ``/{cik}/{acc}.txt`` | the full submission |
| ``/{cik}/{a18}/{acc}.hdr.sgml`` | the header |
| ``/{cik}/{a18}/{name}`` | one document |

Everything else, also a CIK with leading zeros, is not there.
"""

from __future__ import annotations

import mimetypes
import re

from . import folders, headers
from .answer import HTML, TEXT, Answer, page
from .filing_page import filing_page, headers_page
from .filings import Filing, Filings
from .refusals import not_on_www

_CIK = re.compile(r"/([1-9][0-9]{0,9})/?(index\.json)?")
_FOLDER = re.compile(r"/([1-9][0-9]{0,9})/(\d{10})(\d{2})(\d{6})(?:/(.*))?")
_LEGACY = re.compile(r"/([1-9][0-9]{0,9})/(\d{10}-\d{2}-\d{6})(-index\.html?|\.txt)")
_NO_CIK = re.compile(r"/\d{18}/(\d{10}-\d{2}-\d{6})-index\.html?")


def answer(filings: Filings, path: str) -> Answer:
    """The answer to a path below ``/Archives/edgar/data``."""
    if asked := _CIK.fullmatch(path):
        return _company(filings, int(asked.group(1)), as_json=asked.group(2) is not None)
    if asked := _NO_CIK.fullmatch(path):
        filing = filings.get(asked.group(1))
        return not_on_www() if filing is None or filing.folder not in path else filing_page(filing, filing.parties[0].cik)
    if asked := _LEGACY.fullmatch(path):
        return _file(filings, int(asked.group(1)), asked.group(2), asked.group(2) + asked.group(3))
    if asked := _FOLDER.fullmatch(path):
        return _file(filings, int(asked.group(1)), "-".join(asked.group(2, 3, 4)), asked.group(5) or "")
    return not_on_www()


def _company(filings: Filings, cik: int, *, as_json: bool) -> Answer:
    of_it = filings.of(cik)
    if not of_it:
        return not_on_www()
    entries = [folders.Entry(filing.folder, None, filing.modified, is_folder=True) for filing in of_it]
    return folders.listing(f"/Archives/edgar/data/{cik}", entries, as_json=as_json)


def _file(filings: Filings, cik: int, accession: str, name: str) -> Answer:
    filing = filings.get(accession)
    if filing is None or cik not in filing.ciks:
        return not_on_www()
    if name in ("", "index.json"):
        return folders.listing(f"/Archives/edgar/data/{cik}/{filing.folder}", _entries(filing), as_json=name == "index.json")
    if name in (f"{accession}-index.htm", f"{accession}-index.html"):
        return filing_page(filing, cik)
    if name == f"{accession}-index-headers.html":
        return headers_page(filing)
    if name == f"{accession}.txt":
        return Answer(filing.submission(), TEXT, modified=filing.modified)
    if name == f"{accession}.hdr.sgml":
        return page(headers.in_tags(filing.header), TEXT, modified=filing.modified)
    if (body := filing.body(name)) is not None:
        return Answer(body, mimetypes.guess_type(name)[0] or HTML, modified=filing.modified)
    return not_on_www()


def _entries(filing: Filing) -> list[folders.Entry]:
    pages = [folders.Entry(filing.accession + end, None, filing.modified) for end in ("-index-headers.html", "-index.html", ".txt")]
    return pages + [folders.Entry(paper.name, paper.size, filing.modified) for paper in filing.papers if paper.name]
