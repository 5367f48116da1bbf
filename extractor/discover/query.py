"""What is looked for."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from ..errors import UsageError
from ..form_names import FORERUNNERS, TENDER_OFFER, is_read, normal_form
from .found import Found, Role


@dataclass(frozen=True)
class Query:
    """Filings of these forms, filed from ``since`` to ``until``, both included; of one company, and in one role, where that is asked for."""

    forms: tuple[str, ...] = TENDER_OFFER
    since: date | None = None
    until: date | None = None
    company: int | None = None
    role: Role | None = None
    text: str | None = None
    current: bool = False

    def admits(self, found: Found) -> bool:
        """Whether the row's form, date, company and role are asked for."""
        return (
            found.form in self.forms
            and (self.since is None or (found.filing_date is not None and found.filing_date >= self.since))
            and (self.until is None or (found.filing_date is not None and found.filing_date <= self.until))
            and (self.company is None or any(party.cik == self.company for party in found.parties))
            and (self.role is None or self.company is None or found.plays(self.role, self.company))
        )


def read_forms(words: list[str]) -> tuple[str, ...]:
    """The forms that the words name: exact names as EDGAR writes them, with or without "SC", several in one word with commas; ``forerunners`` for those of before 2000.

    Nothing gives Schedule TO with its amendments. Raises ``UsageError`` for an empty name.

    >>> read_forms(["TO-I,TO-I/A", "sc 14d9"])
    ('SC TO-I', 'SC TO-I/A', 'SC 14D9')
    """
    forms: list[str] = []
    for word in ",".join(words).split(",") if words else ():
        name = " ".join(word.upper().split())
        if not name:
            raise UsageError('an empty form name: give names as EDGAR writes them, as in --form "SC TO-T,SC TO-T/A"')
        if name == "FORERUNNERS":
            forms += FORERUNNERS
            continue
        read = [spelled for spelled in (normal_form(name), normal_form(f"SC {name}")) if is_read(spelled)]
        forms.append(read[0] if read else name)
    return tuple(dict.fromkeys(forms)) or TENDER_OFFER


def read_days(words: str) -> tuple[date, date]:
    """The first and the last day of what the words name: a day ``2023-05-17``, a month ``2023-05``, a year ``2023``. Raises ``ValueError``."""
    match = re.fullmatch(r"([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?", words)
    if match is None:
        raise ValueError(words)
    year, month, number = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if number is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return (date(year, month, number),) * 2
