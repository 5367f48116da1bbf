"""One filing as EDGAR's lists show it, whichever list that was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from ..form_names import is_read

Role = Literal["subject", "offeror"]
EASTERN = ZoneInfo("America/New_York")
"""EDGAR's own time."""


@dataclass(frozen=True)
class Party:
    """A party of a filing. ``role`` is None where the list does not tell the side; a company that bids for its own securities stands in two entries."""

    name: str | None
    cik: int | None
    role: Role | None = None


@dataclass(frozen=True)
class Found:
    """A filing that a list names: one accession number, however many rows the list has for it.

    ``accepted_at`` is EDGAR's acceptance as an aware time in New York; None where the list does not tell it, or not in which zone.
    """

    accession: str
    form: str
    filing_date: date | None
    accepted_at: datetime | None = None
    parties: tuple[Party, ...] = ()
    file_numbers: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """The full submission's address. EDGAR keeps it under each party's CIK; here it is the subject company's where that is known."""
        ciks = [party.cik for party in sorted(self.parties, key=lambda party: party.role != "subject") if party.cik is not None]
        folder = f"{ciks[0] if ciks else int(self.accession[:10])}/{self.accession.replace('-', '')}"
        return f"https://www.sec.gov/Archives/edgar/data/{folder}/{self.accession}.txt"

    def plays(self, role: Role, cik: int) -> bool:
        """Whether the company has the role, as far as the list tells. In an issuer's offer the subject company is the offeror too."""
        roles = {party.role for party in self.parties if party.cik == cik}
        return role in roles or (role == "offeror" and "subject" in roles and self.form.startswith(("SC TO-I", "SC 13E4")))

    def record(self) -> dict[str, Any]:
        """What is printed of it."""
        return {
            "accession": self.accession,
            "form": self.form,
            "filing_date": self.filing_date.isoformat() if self.filing_date else None,
            "accepted_at": self.accepted_at.isoformat() if self.accepted_at else None,
            "parties": [{"name": party.name, "cik": f"{party.cik:010d}" if party.cik is not None else None, "role": party.role} for party in self.parties],
            "file_numbers": list(self.file_numbers),
            "url": self.url,
        }


def from_record(record: dict[str, Any]) -> Found:
    """The filing that ``Found.record`` told. Raises ``KeyError``, ``TypeError`` or ``ValueError`` for anything else."""
    filed, accepted = record["filing_date"], record["accepted_at"]
    return Found(
        accession=record["accession"],
        form=record["form"],
        filing_date=date.fromisoformat(filed) if filed else None,
        accepted_at=datetime.fromisoformat(accepted).astimezone(EASTERN) if accepted else None,
        parties=tuple(Party(party["name"], int(party["cik"]) if party["cik"] else None, party["role"]) for party in record["parties"]),
        file_numbers=tuple(record["file_numbers"]),
    )


def merge(rows: Iterable[Found]) -> dict[str, Found]:
    """The rows of each accession number as one, in the order in which they first came.

    A list has one row a party, and one for each form that the submission is filed under (``SC 13D/A`` beside ``SC TO-T/A``).
    """
    merged: dict[str, Found] = {}
    for row in rows:
        known = merged.get(row.accession)
        merged[row.accession] = row if known is None else _joined(known, row)
    return merged


def _joined(one: Found, other: Found) -> Found:
    return replace(
        one,
        form=other.form if is_read(other.form) and not is_read(one.form) else one.form,
        filing_date=one.filing_date or other.filing_date,
        accepted_at=one.accepted_at or other.accepted_at,
        parties=_parties(one.parties + other.parties),
        file_numbers=tuple(dict.fromkeys(one.file_numbers + other.file_numbers)),
    )


def _parties(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """Each company once in each of its roles; without a role only where none is known."""
    with_role = {party.cik for party in parties if party.role is not None}
    kept: dict[tuple[object, Role | None], Party] = {}
    for party in parties:
        if party.role is not None or party.cik is None or party.cik not in with_role:
            kept.setdefault((party.name if party.cik is None else party.cik, party.role), party)
    return tuple(kept.values())


def newest_first(found: Iterable[Found]) -> list[Found]:
    """By filing date, acceptance and accession number, the newest first; those without a date last."""
    earliest = datetime.min.isoformat()
    return sorted(found, key=lambda row: (row.filing_date or date.min, row.accepted_at.isoformat() if row.accepted_at else earliest, row.accession), reverse=True)
