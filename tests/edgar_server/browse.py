"""``/cgi-bin/browse-edgar``: the feed of current filings and a company's list; and the pages that only show something in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape

from . import headers, tickers
from .answer import Answer, Question, page
from .filing_page import describe
from .filings import Filing, Filings

SITE = "https://www.sec.gov"


def answer(filings: Filings, question: Question, now: datetime) -> Answer:
    """The answer to a query of browse-edgar. ``now`` is aware, Eastern time."""
    match question.value("action"):
        case "getcurrent":
            entries = list(_current(filings, question))[_asked_page(question)]
            return _feed(entries, now) if question.value("output") == "atom" else _current_page(entries)
        case "getcompany":
            return _company(filings, question)
        case _:
            return page("<html><head><title>EDGAR</title></head><body><h1>Invalid action parameter.</h1></body></html>\n")


def viewer(title: str) -> Answer:
    """A page that loads what it shows by script, such as the inline XBRL viewer: it answers whatever it is asked for, and holds nothing of the filing."""
    return page(f'<!DOCTYPE html>\n<html>\n<head>\n<title>{title}</title>\n</head>\n<body>\n<div id="app"></div>\n<script src="/viewer.js"></script>\n</body>\n</html>\n')


def _asked_page(question: Question) -> slice:
    start, count = question.number("start", 0), min(question.number("count", 40) or 40, 100)
    return slice(start, start + count)


def _current(filings: Filings, question: Question) -> Iterator[tuple[Filing, headers.Party]]:
    """Filing and party of each entry, newest first: one for each company and form whose form begins with what was asked for."""
    company, cik = question.value("company").lower(), question.value("CIK")
    for filing in filings.newest_first():
        for party in filing.rows():
            if party.form.startswith(question.value("type")) and company in party.company.lower() and (not cik or cik.lstrip("0") == str(party.cik)):
                yield filing, party


def _feed(entries: list[tuple[Filing, headers.Party]], now: datetime) -> Answer:
    head = (
        '<?xml version="1.0" encoding="ISO-8859-1" ?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"<title>Latest Filings - {now:%a, %d %b %Y %H:%M:%S %Z}</title>\n"
        '<link rel="alternate" href="/cgi-bin/browse-edgar?action=getcurrent"/>\n<link rel="self" href="/cgi-bin/browse-edgar?action=getcurrent"/>\n'
        f"<id>{SITE}/cgi-bin/browse-edgar?action=getcurrent</id>\n<author><name>Webmaster</name><email>webmaster@sec.gov</email></author>\n"
        f"<updated>{now.isoformat(timespec='seconds')}</updated>\n"
    )
    text = head + "".join(_entry(filing, party) for filing, party in entries) + "</feed>\n"
    return Answer(text.encode("iso-8859-1", "xmlcharrefreplace"), "application/atom+xml")


def _entry(filing: Filing, party: headers.Party) -> str:
    facts = f"<b>Filed:</b> {filing.filed} <b>AccNo:</b> {filing.accession} <b>Size:</b> {_size(filing)}"
    return (
        f"<entry>\n<title>{escape(f'{party.form} - {party.company} ({party.cik:010}) ({party.role})', quote=False)}</title>\n"
        f'<link rel="alternate" type="text/html" href="{SITE}{_page_of(filing, party)}"/>\n'
        f'<summary type="html">\n {escape(facts, quote=False)}\n</summary>\n'
        f"<updated>{filing.accepted.isoformat()}</updated>\n"
        f'<category scheme="{SITE}/" label="form type" term="{party.form}"/>\n'
        f"<id>urn:tag:sec.gov,2008:accession-number={filing.accession}</id>\n</entry>\n"
    )


def _page_of(filing: Filing, party: headers.Party) -> str:
    return f"/Archives/edgar/data/{party.cik}/{filing.folder}/{filing.accession}-index.htm"


def _size(filing: Filing) -> str:
    size = len(filing.submission())
    return f"{round(size / 2**20)} MB" if size >= 2**20 else f"{round(size / 1024)} KB"


def _current_page(entries: list[tuple[Filing, headers.Party]]) -> Answer:
    rows = "".join(
        f'<tr><td>{party.form}</td><td><a href="{_page_of(filing, party)}">{escape(party.company)} ({party.cik:010}) ({party.role})</a></td><td>{filing.filed}</td></tr>\n'
        for filing, party in entries
    )
    return page(f"<html>\n<head><title>Latest Filings</title></head>\n<body>\n<h1>Latest Filings</h1>\n<table>\n{rows}</table>\n</body>\n</html>\n")


def _company(filings: Filings, question: Question) -> Answer:
    """A company's filings in a table; ``CIK`` may be a ticker."""
    asked = question.value("CIK").upper()
    cik = int(asked) if asked.isdecimal() else next((row.cik for row in tickers.table() if row.ticker == asked), 0)
    of_it = filings.of(cik)
    if not of_it:
        return page("<html><head><title>EDGAR Search Results</title></head><body><center><h1>No matching CIK.</h1></center></body></html>\n")
    entries = [(filing, party) for filing in of_it for party in filing.rows() if party.cik == cik and party.form.startswith(question.value("type"))]
    rows = "".join(_company_row(filing, party) for filing, party in entries[_asked_page(question)])
    name = next(party.company for party in of_it[0].parties if party.cik == cik)
    return page(
        f'<html>\n<head><title>EDGAR Search Results</title></head>\n<body>\n<div id="contentDiv">\n<span class="companyName">{escape(name)} '
        f'<acronym title="Central Index Key">CIK</acronym>#: <a href="/cgi-bin/browse-edgar?action=getcompany&amp;CIK={cik:010}">{cik:010} (see all company filings)</a></span>\n'
        '<table class="tableFile2" summary="Results">\n<tr><th>Filings</th><th>Format</th><th>Description</th><th>Filing Date</th><th>File/Film Number</th></tr>\n'
        f"{rows}</table>\n</div>\n</body>\n</html>\n"
    )


def _company_row(filing: Filing, party: headers.Party) -> str:
    numbers = "<br>".join(filter(None, (party.value("FILING-VALUES", name) for name in ("FILE-NUMBER", "FILM-NUMBER"))))
    return (
        f'<tr><td nowrap="nowrap">{party.form}</td><td><a href="{_page_of(filing, party)}" id="documentsbutton">&nbsp;Documents</a></td>'
        f'<td class="small">{escape(describe(party.form))}<br />Acc-no: {filing.accession}&nbsp; Size: {_size(filing)}</td><td>{filing.filed}</td><td>{numbers}</td></tr>\n'
    )
