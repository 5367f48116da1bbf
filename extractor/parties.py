"""About whom is filed, and when: header and cover put together (who files: see ``filing_people``)."""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import zip_longest

from .calendar_days import EASTERN
from .draft import Draft
from .models import FormerName, SubjectCompany
from .rules.cover import CoverReading
from .submission import Header, Party, Value

_YEARS = range(1984, 2200)
"""Those of a filing: EDGAR began in 1984, and a year far ahead is damage, of which some time zones make no time."""


def filing_day(draft: Draft) -> date | None:
    """The day on which the submission was filed, by its header."""
    header = draft.submission.header
    value = header.first("filing_date") if header else None
    day = _compact_day(value.text) if value is not None and re.fullmatch(r"\d{8}", value.text) else None
    if day is None or day.year not in _YEARS:
        return None
    draft.ledger.cite_header("/filing_date", [value], "filing_date")
    return day


def _compact_day(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def accepted(draft: Draft) -> datetime | None:
    header = draft.submission.header
    value = header.first("accepted_at") if header else None
    if value is None or not re.fullmatch(r"\d{14}", value.text):
        return None
    digits, when = value.text, _compact_day(value.text[:8])
    if when is None or when.year not in _YEARS or not (int(digits[8:10]) < 24 and int(digits[10:12]) < 60 and int(digits[12:14]) < 60):
        return None
    draft.ledger.cite_header("/accepted_at", [value], "accepted_at")
    return datetime(when.year, when.month, when.day, int(digits[8:10]), int(digits[10:12]), int(digits[12:14]), tzinfo=EASTERN)


def file_numbers(draft: Draft) -> tuple[str, ...]:
    header = draft.submission.header
    if header is None:
        return ()
    values = list(header.every("file_number"))
    draft.ledger.cite_header("/sec_file_numbers", values, "file_number")
    return tuple(dict.fromkeys(value.text for value in values))


def _subjects(header: Header) -> list[Party]:
    parties = [party for party in header.parties if party.role == "subject_company"]
    return parties or [party for party in header.parties if party.role == "filer"]


def cik_of(party: Party) -> str | None:
    """The party's Central Index Key, ten digits."""
    value = party.first("cik")
    return value.text.zfill(10) if value and re.fullmatch(r"[0-9]{1,10}", value.text) else None


def names_of(header: Header | None) -> list[str]:
    """The names that the header gives filing persons and members of a group, as conformed."""
    if header is None:
        return []
    names = [value.text for party in header.parties if party.role in ("filed_by", "filer") and (value := party.first("name"))]
    return names + [value.text for value in header.values.get("group_member", [])]


def settle_subject_company(draft: Draft, cover: CoverReading | None) -> SubjectCompany | None:
    """The subject company as the header has it; as the cover names it, where the file has no header."""
    subjects = _subjects(draft.submission.header) if draft.submission.header else []
    if not subjects:
        return _subject_of_cover(draft, cover)
    party = subjects[0]
    others = {cik_of(other) for other in subjects} - {cik_of(party)}
    if others:
        draft.note("/subject_company", f"the header names further subject companies: {', '.join(sorted(filter(None, others)))}")
    company = SubjectCompany(
        name=_text(party, "name"),
        cik=cik_of(party),
        sic=_industry(party.first("sic")),
        irs_number=_irs_number(party.first("irs_number")),
        state_of_incorporation=_text(party, "state_of_incorporation"),
        fiscal_year_end=_month_and_day(party.first("fiscal_year_end")),
        former_names=_former_names(draft, party),
    )
    for name in ("name", "cik", "sic", "irs_number", "state_of_incorporation", "fiscal_year_end"):
        if getattr(company, name) is not None:
            draft.ledger.cite_header(f"/subject_company/{name}", [other.first(name) for other in subjects if cik_of(other) == cik_of(party)], name)
    return company


def _subject_of_cover(draft: Draft, cover: CoverReading | None) -> SubjectCompany | None:
    if cover is None or cover.subject is None or draft.statement is None:
        return None
    draft.ledger.cite("/subject_company/name", draft.statement, cover.subject.start, cover.subject.end, "cover.subject_company")
    return SubjectCompany(name=cover.subject.text)


def _former_names(draft: Draft, party: Party) -> tuple[FormerName, ...]:
    """The names that it had before, each with the day on which it was given up."""
    names, days = party.values.get("former_name", []), party.values.get("date_of_change", [])
    for index, name in enumerate(names):
        draft.ledger.cite_header(f"/subject_company/former_names/{index}", [name, *days[index : index + 1]], "former_name")
    return tuple(FormerName(name=name.text, date_of_change=_compact_day(day.text) if day else None) for name, day in zip_longest(names, days[: len(names)]))


def _industry(value: Value | None) -> str | None:
    """The four digits of the Standard Industrial Classification: "SERVICES-PREPACKAGED SOFTWARE [7372]"."""
    code = re.search(r"(\d{3,4}) ?\]?$", value.text) if value else None
    return code[1].zfill(4) if code else None


def _irs_number(value: Value | None) -> str | None:
    """The number; noughts stand for none."""
    return value.text if value and value.text.strip("0-") else None


def _month_and_day(value: Value | None) -> str | None:
    return f"{value.text[:2]}-{value.text[2:]}" if value and re.fullmatch(r"\d{4}", value.text) else None


def _text(party: Party, name: str) -> str | None:
    value = party.first(name)
    return " ".join(value.text.split()) if value else None
