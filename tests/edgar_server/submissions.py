"""``/submissions/CIK##########.json``: one entity's filings in columns, newest first, older ones in further files."""

from __future__ import annotations

import re
from datetime import UTC
from typing import Any

from . import headers, tickers
from .answer import Answer, as_json
from .filings import Filing, Filings
from .refusals import not_on_data

_FILE = re.compile(r"/submissions/CIK(\d{10})(?:-submissions-(\d{3}))?\.json")
_NO_ADDRESS = {"isForeignLocation": None, "foreignStateTerritory": None, "country": None, "countryCode": None}


def answer(filings: Filings, path: str, page_size: int, *, eastern_as_utc: bool) -> Answer:
    """The answer to a path of data.sec.gov. ``page_size`` is how many rows a file holds.

    ``eastern_as_utc`` writes acceptance times as EDGAR did until some day after 2022: Eastern time with a false ``Z``.
    """
    asked = _FILE.fullmatch(path)
    of_it = filings.of(int(asked.group(1))) if asked else []
    if asked is None or not of_it:
        return not_on_data(path)
    cik, rows = int(asked.group(1)), [(filing, party) for filing in of_it for party in filing.rows() if party.cik == int(asked.group(1))]
    pages = [rows[start : start + page_size] for start in range(0, len(rows), page_size)]
    if asked.group(2) is None:
        return as_json(_entity(cik, of_it, pages, eastern_as_utc=eastern_as_utc), modified=of_it[0].modified)
    number = int(asked.group(2))
    if not 0 < number < len(pages):
        return not_on_data(path)
    columns = _columns(pages[number], eastern_as_utc=eastern_as_utc)
    del columns["core_type"]  # older files have no such column
    return as_json(columns, modified=of_it[0].modified)


def _entity(cik: int, of_it: list[Filing], pages: list[list[tuple[Filing, headers.Party]]], *, eastern_as_utc: bool) -> dict[str, Any]:
    party = next(party for party in of_it[0].parties if party.cik == cik)
    company, classification = "COMPANY-DATA", party.value("COMPANY-DATA", "ASSIGNED-SIC")
    state = party.value(company, "STATE-OF-INCORPORATION")
    listed = tickers.of(cik)
    return {
        "cik": f"{cik:010}",
        "entityType": "operating" if listed or classification else "other",
        "sic": classification,
        "sicDescription": of_it[0].industries.get(classification, "").title(),
        "ownerOrg": party.value(company, "ORGANIZATION-NAME") or None,
        "insiderTransactionForOwnerExists": 0,
        "insiderTransactionForIssuerExists": 0,
        "name": party.company,
        "tickers": [row.ticker for row in listed],
        "exchanges": [row.exchange for row in listed],
        "ein": party.value(company, "IRS-NUMBER") or None,
        "lei": None,
        "description": "",
        "website": "",
        "investorWebsite": "",
        "category": "",
        "fiscalYearEnd": party.value(company, "FISCAL-YEAR-END"),
        "stateOfIncorporation": state,
        "stateOfIncorporationDescription": state,
        "addresses": {"mailing": _address(party, "MAIL-ADDRESS"), "business": _address(party, "BUSINESS-ADDRESS")},
        "phone": party.value("BUSINESS-ADDRESS", "PHONE"),
        "flags": "",
        "formerNames": _former_names(of_it, cik),
        "filings": {"recent": _columns(pages[0], eastern_as_utc=eastern_as_utc), "files": [_older(cik, number, page) for number, page in enumerate(pages[1:], 1)]},
    }


def _address(party: headers.Party, group: str) -> dict[str, Any]:
    state = party.value(group, "STATE") or party.value(group, "PROVINCE-COUNTRY")
    names = {"street1": "STREET1", "street2": "STREET2", "city": "CITY"}
    return (
        {name: party.value(group, tag) or None for name, tag in names.items()}
        | {"stateOrCountry": state or None, "zipCode": party.value(group, "ZIP") or None, "stateOrCountryDescription": state or None}
        | _NO_ADDRESS
    )


def _former_names(of_it: list[Filing], cik: int) -> list[dict[str, str]]:
    """Each name with the days from and to which it was borne. The header says from when; a name ended when the next began, the last of them by the first filing that calls it former."""
    names: dict[tuple[str, str], str] = {}
    for filing in reversed(of_it):
        for party in filing.parties:
            ended = filing.filed.strftime("%Y%m%d")
            for former in party.former_names if party.cik == cik else ():
                names.setdefault(former, ended)
                ended = former[1]
    return [{"name": name, "from": _midnight(begun), "to": _midnight(ended)} for (name, begun), ended in sorted(names.items(), key=lambda item: item[0][1], reverse=True)]


def _midnight(day: str) -> str:
    return f"{day[:4]}-{day[4:6]}-{day[6:]}T00:00:00.000Z"


def _older(cik: int, number: int, page: list[tuple[Filing, headers.Party]]) -> dict[str, Any]:
    days = [filing.filed.isoformat() for filing, _ in page]
    return {"name": f"CIK{cik:010}-submissions-{number:03}.json", "filingCount": len(page), "filingFrom": min(days), "filingTo": max(days)}


def _columns(page: list[tuple[Filing, headers.Party]], *, eastern_as_utc: bool) -> dict[str, list[Any]]:
    rows = [_row(filing, party, eastern_as_utc=eastern_as_utc) for filing, party in page]
    return {name: [row[name] for row in rows] for name in rows[0]}


def _row(filing: Filing, party: headers.Party, *, eastern_as_utc: bool) -> dict[str, Any]:
    accepted = filing.accepted if eastern_as_utc else filing.accepted.astimezone(UTC)
    papers = filing.papers
    inline = int(any(paper.inline_xbrl for paper in papers))
    return {
        "accessionNumber": filing.accession,
        "filingDate": filing.filed.isoformat(),
        "reportDate": "",
        "acceptanceDateTime": f"{accepted:%Y-%m-%dT%H:%M:%S}.000Z",
        "act": party.value("FILING-VALUES", "ACT"),
        "form": party.form,
        "fileNumber": party.value("FILING-VALUES", "FILE-NUMBER"),
        "filmNumber": party.value("FILING-VALUES", "FILM-NUMBER"),
        "items": "",
        "core_type": party.form,
        "size": len(filing.submission()),
        "isXBRL": inline,
        "isInlineXBRL": inline,
        "primaryDocument": papers[0].name if papers else "",
        "primaryDocDescription": papers[0].description if papers else "",
    }
