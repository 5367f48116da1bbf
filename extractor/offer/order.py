"""When a filing was known, and the order of an offer's filings.

The order is that of EDGAR's acceptance; without its instant, of the filing date; filings of one day by amendment number. A filing without a
header (a document downloaded alone, a text out of a PDF) has no such day: it is put by the day of its signature, which orders it and dates nothing,
else behind the filings that its amendment number follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from ..models import Filing

NEW_YORK = ZoneInfo("America/New_York")

Stage = Literal["announcement", "original", "amendment", "document"]


def stage(filing: Filing) -> Stage:
    """What the filing is in the life of an offer; ``document`` where it is a part of a filing that does not say of which."""
    form = filing.form_type or ""
    if form.startswith("SC TO-C"):
        return "announcement"
    if "/A" in form or filing.amendment_number is not None or any(note.pointer == "/amendment_number" for note in filing.notes):
        return "amendment"  # the note: its cover gives an amendment number, and it was filed under the form of an original
    return "original" if form else "document"


def known_day(filing: Filing) -> date | None:
    """The day from which on the filing was public: that of its acceptance in New York, else its filing date; None without a header."""
    return filing.accepted_at.astimezone(NEW_YORK).date() if filing.accepted_at else filing.filing_date


def known_from(filing: Filing) -> datetime | date | None:
    """The instant, or else the day, from which on the filing was public."""
    return filing.accepted_at or filing.filing_date


def likely_day(filing: Filing) -> date | None:
    """A day to order by: the known one, else that of the last signature, else that of the last filing that the text names."""
    known = known_day(filing)
    if known is not None:
        return known
    signed = [signature.date for signature in filing.signatures if signature.date]
    named = [prior.filing_date for prior in filing.prior_filings if prior.filing_date]
    return max(signed, default=max(named, default=None))


def number_of(filing: Filing) -> int:
    """The place that the filing's kind and amendment number give it: -1 an announcement, 0 an original, else the amendment number."""
    at = stage(filing)
    if at == "announcement":
        return -1
    return (filing.amendment_number or 1) if at == "amendment" else 0


_LAST = datetime.max.replace(tzinfo=NEW_YORK)


def in_order(filings: Iterable[Filing]) -> tuple[Filing, ...]:
    """The filings of one offer, oldest first, each once. The result does not depend on the order given."""
    given = sorted(_once(filings), key=_identity)
    days: dict[date, list[Filing]] = {}
    loose: list[Filing] = []
    for filing in given:
        day = likely_day(filing)
        if day is None:
            loose.append(filing)
        else:
            days.setdefault(day, []).append(filing)
    placed = [filing for day in sorted(days) for filing in _of_one_day(days[day])]
    for filing in sorted(loose, key=number_of):
        number = number_of(filing)
        behind = [at for at, other in enumerate(placed) if number_of(other) <= number]
        placed.insert(behind[-1] + 1 if behind else 0, filing)
    return tuple(placed)


def _of_one_day(filings: list[Filing]) -> list[Filing]:
    if all(filing.accepted_at for filing in filings):
        return sorted(filings, key=lambda filing: (filing.accepted_at or _LAST, number_of(filing)))
    return sorted(filings, key=number_of)


def _identity(filing: Filing) -> tuple[str, str]:
    return filing.source.accession_number or "~", filing.source.sha256


def _once(filings: Iterable[Filing]) -> list[Filing]:
    """Each submission once: by accession number, else by its bytes; of two copies the one that knows its acceptance, then the longer one."""
    kept: dict[str, Filing] = {}
    for filing in filings:
        key = filing.source.accession_number or filing.source.sha256
        if key not in kept or _fuller(filing) > _fuller(kept[key]):
            kept[key] = filing
    return list(kept.values())


def _fuller(filing: Filing) -> tuple[bool, int, str]:
    return filing.accepted_at is not None, filing.source.bytes, filing.source.sha256


def called(filing: Filing) -> str:
    """A filing in words, for notes: "Amendment No. 3 (0009999999-23-000005)"."""
    number = filing.source.accession_number
    at = stage(filing)
    form = filing.form_type or "document"
    name = f"Amendment No. {filing.amendment_number}" if at == "amendment" and filing.amendment_number is not None else re.sub(r"^SC (?=TO)", "Schedule ", form)
    return f"{name} ({number})" if number else name
