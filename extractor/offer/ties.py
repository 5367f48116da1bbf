"""What ties a filing to others of its offer: company, persons, side, class, and the days that it names."""

from __future__ import annotations

from datetime import date

from ..firm_names import firm_words
from ..form_names import is_issuer
from ..models import Filing
from ..models.offer import FINAL

OFFER_DOCUMENTS = frozenset(("offer_to_purchase", "offer_to_exchange", "prospectus"))


def subject_keys(filing: Filing) -> set[str]:
    """What the company is known by: its CIK and its names, former ones too."""
    subject = filing.subject_company
    names = [subject.name, *(former.name for former in subject.former_names)] if subject else []
    names.append(filing.cover.subject_company_name if filing.cover else None)
    keys = {" ".join(firm_words(name)) for name in names if name}
    return keys | ({subject.cik} if subject and subject.cik else set())


def person_keys(filing: Filing) -> set[str]:
    keys = {" ".join(firm_words(person.name)) for person in filing.filing_persons} | {person.cik for person in filing.filing_persons if person.cik}
    return keys if side_of(filing) == "issuer" else keys - subject_keys(filing)


def side_of(filing: Filing) -> str:
    """Whether the company itself makes the offer ("issuer") or somebody else ("third_party"); empty where the filing does not tell."""
    issuer = is_issuer(filing.form_type, (filing.cover.transaction_types or ()) if filing.cover else ())
    if issuer is not None:
        return "issuer" if issuer else "third_party"
    subject = subject_keys(filing)
    persons = {" ".join(firm_words(person.name)) for person in filing.filing_persons}
    if not persons or not subject:
        return ""
    return "issuer" if persons <= subject else "third_party"


def sides_fit(one: str, other: str) -> bool:
    return not one or not other or one == other


def cusips(filing: Filing) -> set[str]:
    return {security.cusip for security in filing.cover.securities if security.cusip} if filing.cover else set()


def document_days(filing: Filing) -> set[date]:
    return {document.date for document in filing.offer.documents if document.kind in OFFER_DOCUMENTS and document.date and not document.restatement} if filing.offer else set()


def original_days(filing: Filing) -> set[date]:
    """The days on which the filing says that the original was filed: more than one where it names an earlier offer's, too."""
    return {prior.filing_date for prior in filing.prior_filings if stage_of_form(prior.form) == "original" and prior.amendment_number is None and prior.filing_date}


def announced_days(filing: Filing) -> set[date]:
    return {prior.filing_date for prior in filing.prior_filings if prior.form.startswith("SC TO-C") and prior.filing_date}


def stage_of_form(form: str) -> str:
    """``original``, ``amendment`` or ``announcement``, by the name of a form alone."""
    return "announcement" if form.startswith("SC TO-C") else "amendment" if form.endswith("/A") else "original"


def is_end(filing: Filing) -> bool:
    """Whether nothing of the offer follows the filing: it says how the offer ended, or calls itself the final amendment."""
    ended = filing.offer is not None and filing.offer.status in FINAL
    return ended or bool(filing.cover and filing.cover.final_amendment)
