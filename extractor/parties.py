"""Who files, about whom, and when: header and cover put together."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from zoneinfo import ZoneInfo

from .draft import Draft
from .models import FilingPerson, FormerName, SubjectCompany
from .phrase import Phrase
from .rules.cover import CoverReading
from .rules.names import is_entity
from .submission import Header, Party

_EASTERN = "America/New_York"
_YEARS = range(1984, 2200)
"""Those of a filing: EDGAR began in 1984, and a year far ahead is damage, of which some time zones make no time."""


def header_day(draft: Draft, name: str) -> date | None:
    header = draft.submission.header
    value = header.first(name) if header else None
    day = _compact_day(value.text) if value is not None and re.fullmatch(r"\d{8}", value.text) else None
    if day is None or day.year not in _YEARS:
        return None
    draft.ledger.cite_header(f"/{name}", [value], name)
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
    return datetime(when.year, when.month, when.day, int(digits[8:10]), int(digits[10:12]), int(digits[12:14]), tzinfo=ZoneInfo(_EASTERN))


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


def _cik(party: Party) -> str | None:
    value = party.first("cik")
    return value.text.zfill(10) if value and re.fullmatch(r"[0-9]{1,10}", value.text) else None


def names_of(header: Header | None) -> list[str]:
    """The names that the header gives filing persons and members of a group, as conformed."""
    if header is None:
        return []
    names = [value.text for party in header.parties if party.role in ("filed_by", "filer") and (value := party.first("name"))]
    return names + [value.text for value in header.values.get("group_member", [])]


def settle_subject_company(draft: Draft, cover: CoverReading | None) -> SubjectCompany | None:
    header, ledger = draft.submission.header, draft.ledger
    subjects = _subjects(header) if header else []
    if not subjects:
        if cover is None or cover.subject is None or draft.statement is None:
            return None
        ledger.cite("/subject_company/name", draft.statement, cover.subject.start, cover.subject.end, "cover.subject_company")
        return SubjectCompany(name=cover.subject.text)
    party = subjects[0]
    sic, irs, year = party.first("sic"), party.first("irs_number"), party.first("fiscal_year_end")
    code = re.search(r"(\d{3,4})\]?$", sic.text) if sic else None
    former, changed = party.values.get("former_name", []), party.values.get("date_of_change", [])
    for index, value in enumerate(former):
        ledger.cite_header(f"/subject_company/former_names/{index}", [value, *changed[index : index + 1]], "former_name")
    others = {_cik(other) for other in subjects} - {_cik(party)}
    if others:
        draft.note("/subject_company", f"the header names further subject companies: {', '.join(sorted(filter(None, others)))}")
    company = SubjectCompany(
        name=_text(party, "name"),
        cik=_cik(party),
        sic=code.group(1).zfill(4) if code else None,
        irs_number=irs.text if irs and irs.text.strip("0-") else None,
        state_of_incorporation=_text(party, "state_of_incorporation"),
        fiscal_year_end=f"{year.text[:2]}-{year.text[2:]}" if year and re.fullmatch(r"\d{4}", year.text) else None,
        former_names=tuple(FormerName(name=value.text, date_of_change=_compact_day(changed[index].text) if index < len(changed) else None) for index, value in enumerate(former)),
    )
    for name in ("name", "cik", "sic", "irs_number", "state_of_incorporation", "fiscal_year_end"):
        if getattr(company, name) is not None:
            ledger.cite_header(f"/subject_company/{name}", [other.first(name) for other in subjects if _cik(other) == _cik(party)], name)
    return company


def _text(party: Party, name: str) -> str | None:
    value = party.first(name)
    return " ".join(value.text.split()) if value else None


_FORMS = (("limited partnership", "lp"), ("limited liability company", "llc"), ("public limited company", "plc"))
_SUFFIXES = (("incorporated", "inc"), ("corporation", "corp"), ("company", "co"), ("limited", "ltd"), ("the", ""))


def _words(name: str) -> list[str]:
    """The words of a name, lower case, without marks and accents, which conformed names lack."""
    return re.sub(r"[^\w ]", "", unicodedata.normalize("NFKD", re.sub(r"[&+]", " and ", name.lower()))).split()


def _person_key(name: str) -> str:
    whole, shorter = " ".join(_words(name)), dict(_SUFFIXES)
    for words, short in _FORMS:
        whole = whole.replace(words, short)
    return "".join(shorter.get(word, word) for word in whole.split())


def settle_filing_persons(draft: Draft, cover: CoverReading | None, subject: SubjectCompany | None) -> tuple[FilingPerson, ...]:
    """Cover names and header blocks merged: one entry a person, in the cover's order, then those that only the header names."""
    header, ledger, statement = draft.submission.header, draft.ledger, draft.statement
    names: list[str] = []
    roles: list[list[str]] = []
    ciks: list[str | None] = []
    keys: dict[str, int] = {}
    for person in cover.persons if cover else []:
        keys[_person_key(person.text)] = len(names)
        names.append(person.text)
        roles.append(list(person.roles))
        ciks.append(None)
        if statement is not None:
            ledger.cite(f"/filing_persons/{len(names) - 1}", statement, person.start, person.end, "cover.filing_person")
    if header is not None:
        filers = [party for party in header.parties if party.role == "filed_by"] or [party for party in header.parties if party.role == "filer"]
        subject_cik = subject.cik if subject else None
        for party in filers:
            value = party.first("name")
            if value is None:
                continue
            at = _found(names, keys, value.text)
            if at is None and len(filers) == 1 and len(names) == 1:
                at = 0  # one filer, one name on the cover: the same person under a conformed name
            if at is None:
                at = len(names)
                names.append(value.text)
                roles.append([])
                ciks.append(None)
            keys[_person_key(value.text)] = at
            ciks[at] = ciks[at] or _cik(party)
            if _cik(party):
                ledger.cite_header(f"/filing_persons/{at}/cik", [party.first("cik")], "cik")
            ledger.cite_header(f"/filing_persons/{at}", [value], "filed_by")
            if not roles[at]:
                roles[at] = ["issuer", "offeror"] if subject_cik and _cik(party) == subject_cik else ["offeror"]
        for value in header.values.get("group_member", []):
            at = _found(names, keys, value.text)
            if at is None:
                at = keys[_person_key(value.text)] = len(names)
                names.append(value.text)
                roles.append(["group_member"])
                ciks.append(None)
            ledger.cite_header(f"/filing_persons/{at}", [value], "group_member")
    return tuple(FilingPerson(name=name, cik=cik, roles=tuple(role)) for name, cik, role in zip(names, ciks, roles, strict=True))


_FOR_ANOTHER = Phrase(r"\b(?:TRUST|FOUNDATION|ESTATE)\b", re.IGNORECASE)
"""What bears a person's name and is another."""
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))


def _found(names: list[str], keys: dict[str, int], conformed: str) -> int | None:
    """The place of the person that the header names, among those on the cover and those before it in the header."""
    at = _same_person(keys, _person_key(conformed))
    if at is not None:
        return None if _FOR_ANOTHER.search(conformed) and not _FOR_ANOTHER.search(names[at]) else at
    near = [place for place, name in enumerate(names) if _same_human(name, conformed)]
    return near[0] if len(near) == 1 else None


def _same_human(printed: str, conformed: str) -> bool:
    """Whether a person's name is EDGAR's conformed one, surname first: "Wendell J. Darrow" and "DARROW WENDELL".

    >>> _same_human("Wendell J. Darrow", "DARROW WENDELL JAMES"), _same_human("Wendell Darrow", "DARROW, ANNE"), _same_human("Harold Stone", "STONE HAROLD LLC")
    (True, False, False)
    """
    if is_entity(printed.lower()) or is_entity(conformed.lower()):
        return False
    own, other = ([word for word in _words(name) if word not in _GENERATIONS] for name in (printed, conformed))
    if len(own) < 2 or len(other) < 2:
        return False
    surname = next((length for length in range(1, len(own)) if own[-length:] == other[:length]), 0)
    first, given = own[:-surname], other[surname:]
    if not surname or not given or first[0] != given[0]:
        return False
    return all(one == another or (1 in (len(one), len(another)) and one[0] == another[0]) for one, another in zip(first[1:], given[1:], strict=False))


def _same_person(keys: dict[str, int], key: str) -> int | None:
    if key in keys:
        return keys[key]
    near = [at for other, at in keys.items() if len(key) > 7 and len(other) > 7 and (other.startswith(key) or key.startswith(other))]
    return near[0] if len(set(near)) == 1 else None
