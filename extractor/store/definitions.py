"""The tables: what a row of each is, and which fields of the models stand in its columns.

A filing's tables are a fold over its JSON: one row a filing in ``filings``, one row an entry of each list elsewhere, under the filing's ``accession`` and the
entry's number ``seq``, which is the one that JSON Pointers have. Names are free of the reserved words of SQL, SAS and Stata.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from ..models import (
    Abstention,
    Agent,
    AttachedDocument,
    Cash,
    CashRange,
    Check,
    Condition,
    Contact,
    ContingentValueRight,
    Exchange,
    Exhibit,
    Filing,
    FormerName,
    Formula,
    Item,
    NetAssetValue,
    Note,
    Offer,
    OfferDocument,
    PreviousPayment,
    PriorFiling,
    Record,
    Security,
    Signature,
    StatedChange,
    Tally,
)
from .columns import Column, Of, of, settle, worked_out
from .records import ROLES, Party, Place, has_role, parties, places
from .terms import TERMS, price_columns, sides

ACCESSION = "accession"
SEQ = "seq"


@dataclass(frozen=True)
class Definition:
    """One table of a filing: ``records`` gives what the rows hold, in the order of ``seq``."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    records: Callable[[Filing], Iterable[Any]]
    indexes: tuple[tuple[str, ...], ...] = ()


def _define(
    name: str, meaning: str, models: tuple[type[Record], ...], records: Callable[[Filing], Iterable[Any]], *columns: Of | Column, indexes: tuple[tuple[str, ...], ...] = ()
) -> Definition:
    return Definition(name, meaning, settle(models, columns), records, indexes)


# --- keys -----------------------------------------------------------------------------------------------------------------------------


_ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}")


def accession_of(filing: Filing) -> str:
    """The key of a filing in every table: its accession number; for a file that has none, ``sha256-`` and the first 16 digits of its hash."""
    stated_number = filing.source.accession_number or ""
    return stated_number if _ACCESSION.fullmatch(stated_number) else f"sha256-{filing.source.sha256[:16]}"


def cik_number(cik: str | None) -> int | None:
    """A CIK as an integer, the way other data sets have it."""
    return int(cik) if cik else None


def _cusip(length: int) -> Callable[[Security], str | None]:
    """The first characters of a CUSIP: nine with the check digit, eight as CRSP and Compustat match, six for the issuer."""
    return lambda security: security.cusip[:length] if security.cusip and len(security.cusip) >= length else None


# --- the tables -----------------------------------------------------------------------------------------------------------------------------


def _cover_box(name: str, kind: str, rule: str) -> Column:
    def checked(filing: Filing) -> bool | None:
        kinds = filing.cover.transaction_types if filing.cover else None
        return None if kinds is None else kind in kinds

    return worked_out(name, "flag", f"Whether the cover's box of {rule} is checked; null where no box can be read", checked)


def _offer_of(filing: Any) -> Offer | None:
    found: Offer | None = filing.offer
    return found


FILINGS = _define(
    "filings",
    "One row a filing: what it is, its cover, and the terms that it states as in force after it",
    (Filing,),
    lambda filing: (filing,),
    of("form_type"),
    of("form_types"),
    of("amendment_number"),
    of("filing_date"),
    of("accepted_at"),
    of("sec_file_numbers"),
    of("subject_name", "subject_company/name"),
    of("subject_cik", "subject_company/cik"),
    worked_out("subject_cik_num", "integer", "Central Index Key as an integer", lambda filing: cik_number(filing.subject_company.cik if filing.subject_company else None)),
    of("subject_sic", "subject_company/sic"),
    of("subject_irs_number", "subject_company/irs_number"),
    of("subject_state", "subject_company/state_of_incorporation"),
    of("subject_fiscal_year_end", "subject_company/fiscal_year_end"),
    of("cover_subject_name", "cover/subject_company_name"),
    of("cover_filing_persons", "cover/filing_person_names"),
    _cover_box("third_party_tender_offer", "third_party_tender_offer", "Rule 14d-1"),
    _cover_box("issuer_tender_offer", "issuer_tender_offer", "Rule 13e-4"),
    _cover_box("going_private", "going_private", "Rule 13e-3"),
    _cover_box("schedule_13d_amendment", "schedule_13d_amendment", "Rule 13d-2"),
    of("preliminary_communication", "cover/preliminary_communication"),
    of("final_amendment", "cover/final_amendment"),
    of("cross_border_exemptions", "cover/cross_border_exemptions"),
    of("fee_valuation", "cover/filing_fee/transaction_valuation"),
    of("fee_amount", "cover/filing_fee/amount"),
    of("fee_rate_per_million", "cover/filing_fee/rate_per_million"),
    of("fee_currency", "cover/filing_fee/currency"),
    of("fee_basis", "cover/filing_fee/basis"),
    *(of(name, f"offer/{path}") for name, path in TERMS),
    *price_columns(_offer_of),
    of("source_url", "source/url"),
    of("source_sha256", "source/sha256"),
    of("source_bytes", "source/bytes"),
    worked_out("evidence_places", "integer", "How many places the evidence names", lambda filing: sum(map(len, filing.evidence.values())), required=True),
    of("tool_version"),
    indexes=(("subject_cik_num",), ("filing_date",), ("form_type",), ("source_sha256",)),
)

_PRICED = (Cash, CashRange, Exchange, NetAssetValue, ContingentValueRight, Formula)


def _offered(part: Callable[[Offer], Iterable[Any]]) -> Callable[[Filing], Iterable[Any]]:
    return lambda filing: part(filing.offer) if filing.offer else ()


LISTS: tuple[Definition, ...] = (
    _define(
        "parties",
        "One row a person: the subject company and everybody who files",
        (Party,),
        parties,
        of("party_type"),
        of("party_name", "name"),
        of("cik"),
        worked_out("cik_num", "integer", "Central Index Key as an integer", lambda party: cik_number(party.cik)),
        of("roles"),
        *(worked_out(f"is_{role}", "flag", f"Whether {role} is among the roles", has_role(role), required=True) for role in ROLES),
        indexes=(("cik_num",),),
    ),
    _define(
        "securities",
        "One row a class of securities sought, with its CUSIP in three lengths",
        (Security,),
        lambda filing: filing.cover.securities if filing.cover else (),
        of("title"),
        of("cusip"),
        worked_out("cusip9", "text", "CUSIP with its check digit; null where the cover gives fewer characters", _cusip(9)),
        worked_out("cusip8", "text", "CUSIP without its check digit, as CRSP and Compustat are matched", _cusip(8)),
        worked_out("cusip6", "text", "The issuer's part of the CUSIP", _cusip(6)),
        of("cusip_valid"),
        indexes=(("cusip8",), ("cusip6",)),
    ),
    _define(
        "contacts",
        "One row a person authorised to receive notices, or who gets a copy",
        (Contact,),
        lambda filing: filing.cover.contacts if filing.cover else (),
        of("contact_role", "role"),
        of("contact_name", "name"),
        of("contact_title", "title"),
        of("organization"),
        of("address"),
        of("phone"),
    ),
    _define(
        "fee_payments",
        "One row a fee paid before that offsets this filing's",
        (PreviousPayment,),
        lambda filing: filing.cover.filing_fee.previously_paid if filing.cover and filing.cover.filing_fee else (),
        of("amount"),
        of("form"),
        of("filing_party"),
        of("date_filed"),
    ),
    _define(
        "former_names",
        "One row a name that the subject company had before",
        (FormerName,),
        lambda filing: filing.subject_company.former_names if filing.subject_company else (),
        of("former_name", "name"),
        of("date_of_change"),
    ),
    _define(
        "documents",
        "One row a document of the submission",
        (AttachedDocument,),
        lambda filing: filing.documents,
        of("document_sequence", "sequence"),
        of("document_type", "type"),
        of("filename"),
        of("description"),
        of("document_format", "format"),
        of("document_bytes", "bytes"),
        of("url"),
    ),
    _define(
        "exhibits",
        "One row a line of the exhibit index",
        (Exhibit,),
        lambda filing: filing.exhibits,
        of("exhibit_number", "number"),
        of("description"),
        of("exhibit_date", "date"),
        of("exhibit_status", "status"),
        of("document_sequence", "document"),
        of("from_document", "incorporated_from/document"),
        of("from_form", "incorporated_from/form"),
        of("from_amendment_number", "incorporated_from/amendment_number"),
        of("from_filing_date", "incorporated_from/filing_date"),
        of("from_exhibit_number", "incorporated_from/exhibit_number"),
        of("from_registrant", "incorporated_from/registrant"),
    ),
    _define(
        "items",
        "One row an item of the Schedule",
        (Item,),
        lambda filing: filing.items,
        of("item_number", "number"),
        of("item_title", "title"),
        of("item_text", "text"),
        of("incorporated_by_reference"),
    ),
    _define(
        "signatures",
        "One row a signer",
        (Signature,),
        lambda filing: filing.signatures,
        of("entity"),
        of("signer_name", "name"),
        of("signer_title", "title"),
        of("signature_date", "date"),
        of("conformed"),
        of("attorney_in_fact"),
    ),
    _define(
        "consideration",
        "One row a component of the price, or an election",
        _PRICED,
        _offered(lambda offer: offer.consideration),
        of("consideration_kind", "kind"),
        of("amount"),
        of("currency"),
        of("per_quantity", "per/quantity"),
        of("per_security", "per/security"),
        of("price_low", "low"),
        of("price_high", "high"),
        of("price_increment", "increment"),
        of("tendered_quantity", "tendered/quantity"),
        of("tendered_security", "tendered/security"),
        of("received_quantity", "received/quantity"),
        of("received_security", "received/security"),
        of("exchange_ratio", "ratio"),
        of("percent_of_principal"),
        of("accrued_interest"),
        of("percent_of_nav"),
        of("percent_of_nav_low"),
        of("percent_of_nav_high"),
        of("valuation_date"),
        of("nav_per_unit"),
        of("cvr_quantity", "quantity"),
        of("maximum_payment"),
        of("formula_text", "text"),
        of("approximate"),
        of("election"),
    ),
    _define(
        "tallies",
        "One row a count of tenders that the filing reports",
        (Tally,),
        lambda filing: filing.tallies,
        of("stage"),
        of("as_of"),
        of("as_of_date"),
        of("security"),
        *(of(name) for name in ("quantity_tendered", "approximate", "percent_of_outstanding")),
        of("quantity_guaranteed", "quantity_guaranteed_delivery"),
        of("guaranteed_included", "guaranteed_delivery_included"),
        *(of(name) for name in ("quantity_accepted", "proration_factor", "purchase_price", "aggregate_cost", "currency", "counted_by")),
    ),
    _define(
        "stated_changes",
        "One row a change that the amendment says it makes; each side also as a number, a day or a ratio where it is one",
        (StatedChange,),
        lambda filing: filing.stated_changes,
        of("pointer", "field"),
        of("change_kind", "kind"),
        *sides("before"),
        *sides("after"),
        of("waived"),
    ),
    _define("agents", "One row an agent of the offer", (Agent,), _offered(lambda offer: offer.agents), of("agent_role", "role"), of("agent_name", "name"), of("phone")),
    _define(
        "conditions",
        "One row a condition of the offer",
        (Condition,),
        _offered(lambda offer: offer.conditions),
        of("condition_kind", "kind"),
        of("condition_text", "text"),
        of("condition_status", "status"),
    ),
    _define(
        "offer_documents",
        "One row a document by which the offer is made, as the filing names it",
        (OfferDocument,),
        _offered(lambda offer: offer.documents),
        of("document_kind", "kind"),
        of("document_date", "date"),
        of("restatement"),
    ),
    _define(
        "prior_filings",
        "One row a filing of this offer that the text names",
        (PriorFiling,),
        lambda filing: filing.prior_filings,
        of("form"),
        of("amendment_number"),
        of("filing_date"),
    ),
    _define(
        "checks",
        "One row an arithmetic, calendar or consistency check",
        (Check,),
        lambda filing: filing.checks,
        of("check_name", "name"),
        of("outcome"),
        of("detail"),
        of("pointers"),
    ),
    _define("abstentions", "One row a value that the tool saw and did not give", (Abstention,), lambda filing: filing.abstentions, of("pointer"), of("reason"), of("detail")),
    _define("notes", "One row a note on a value", (Note,), lambda filing: filing.notes, of("pointer"), of("note_text", "text")),
    _define(
        "evidence",
        "One row a place in the filing that says so; byte_start and byte_end count the bytes of the file with the hash source_sha256",
        (Place,),
        places,
        of("pointer"),
        of("place"),
        of("pointed_value", "value"),
        of("document_sequence", "document"),
        of("byte_start", "start"),
        of("byte_end", "end"),
        of("quote"),
        of("rule_name", "rule"),
        of("link"),
        indexes=(("pointer",),),
    ),
)
"""The lists of a filing, one table each."""
