"""What rows hold that stands in no single list of a filing's JSON: its parties, and the places that its evidence names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..models import Evidence, Filing, Record
from ..models.base import Cik, required, stated
from .pointers import as_text, resolve


class Party(Record):
    """The subject company, or a person who files."""

    party_type: str = required("subject_company or filing_person")
    name: str | None = stated("Name: of the subject company EDGAR's, of a filing person the cover's where it stands there")
    cik: Cik | None = stated("Central Index Key, ten digits")
    roles: tuple[str, ...] = stated("Roles of a filing person: offeror, issuer, parent, affiliate, group_member", default=())


ROLES = ("offeror", "issuer", "parent", "affiliate", "group_member")
"""The roles that have a column each."""


def has_role(role: str) -> Callable[[Party], bool]:
    """Whether a party has the role."""
    return lambda party: role in party.roles


class Place(Evidence):
    """A place in a filing that says something, with what it says."""

    pointer: str = required("JSON Pointer (RFC 6901) of the value, or of the object that one sentence yields")
    value: str | None = required("What stands at the pointer: a scalar as text, an object or list as JSON")
    place: int = required("Which of the places that say so, counted from 0")


def parties(filing: Filing) -> Iterator[Party]:
    """The subject company, then the filing persons."""
    company = filing.subject_company
    if company is not None:
        yield Party(party_type="subject_company", name=company.name, cik=company.cik)
    for person in filing.filing_persons:
        yield Party(party_type="filing_person", name=person.name, cik=person.cik, roles=person.roles)


class _Place(NamedTuple):
    """What ``Place`` says, without its checks: there are hundreds in a filing, of records that were checked."""

    pointer: str
    value: str | None
    place: int
    document: int | None
    start: int
    end: int
    quote: str
    rule: str
    link: str | None


def places(filing: Filing) -> Iterator[_Place]:
    """Every place that the evidence names, with what it says."""
    if not filing.evidence:
        return
    told = filing.model_dump(mode="json", exclude={"evidence"})
    for pointer, said in filing.evidence.items():
        value = as_text(resolve(told, pointer))
        for number, place in enumerate(said):
            yield _Place(pointer, value, number, place.document, place.start, place.end, place.quote, place.rule, place.link)
