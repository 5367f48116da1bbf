"""Who files, about whom, and the cover page (17 CFR 240.14d-100; EDGAR's submission header)."""

from datetime import date as Day
from typing import Literal

from .base import Cik, Currency, Cusip, Exact, Record, required, stated

PartyRole = Literal["offeror", "issuer", "parent", "affiliate", "group_member"]
TransactionType = Literal["third_party_tender_offer", "issuer_tender_offer", "going_private", "schedule_13d_amendment"]


class FormerName(Record):
    """A name that the company had before."""

    name: str = required("The former name", source="header FORMER CONFORMED NAME")
    date_of_change: Day | None = stated("When it changed", source="header DATE OF NAME CHANGE")


class SubjectCompany(Record):
    """The issuer of the securities sought, as EDGAR's header knows it (Item 1002(a))."""

    name: str | None = stated("Conformed name", source="header COMPANY CONFORMED NAME", seev="Issr")
    cik: Cik | None = stated("Central Index Key, ten digits", source="header CENTRAL INDEX KEY")
    sic: str | None = stated("Standard Industrial Classification code", source="header STANDARD INDUSTRIAL CLASSIFICATION")
    irs_number: str | None = stated("Employer identification number; null where the header has zeros", source="header IRS NUMBER or EIN")
    state_of_incorporation: str | None = stated("EDGAR's two-character code of state or country", source="header STATE OF INCORPORATION")
    fiscal_year_end: str | None = stated("Month and day, MM-DD", source="header FISCAL YEAR END")
    former_names: tuple[FormerName, ...] = stated("Names it had before", source="header FORMER COMPANY", default=())


class FilingPerson(Record):
    """One person who files: header FILED BY, header GROUP MEMBERS and cover merged to one entry (Item 1003)."""

    name: str = required("As on the cover where it stands there, else as in the header", seev="CorpActnDtls/AddtlInf/Offerr")
    cik: Cik | None = stated("Central Index Key, where the header gives one", source="header CENTRAL INDEX KEY")
    roles: tuple[PartyRole, ...] = stated("What the cover's caption or the header says the person is", source="cover caption; header block", default=())


class Security(Record):
    """A class of securities sought (Item 1002(b)) and its CUSIP number."""

    title: str | None = stated("Title of class as printed, par value included", source="cover", seev="CorpActnGnlInf/UndrlygScty/FinInstrmId/Desc")
    cusip: Cusip | None = stated(
        "CUSIP or CINS number without spaces, as long as the cover gives it; null where it says none", source="cover", seev="CorpActnGnlInf/UndrlygScty/FinInstrmId/OthrId/Id"
    )
    cusip_valid: bool | None = stated("Whether the check digit is right; null without a number of nine characters")


class Contact(Record):
    """A person authorised to receive notices, or one who gets a copy."""

    role: Literal["authorized_person", "counsel"] = required('``counsel``: under "copies to"')
    name: str | None = stated('As printed, "Esq." included')
    title: str | None = stated("Office held")
    organization: str | None = stated("Company or law firm")
    address: str | None = stated("Address lines, comma separated")
    phone: str | None = stated("As printed")


class PreviousPayment(Record):
    """A fee paid before that offsets this one (Rule 0-11(a)(2))."""

    amount: Exact | None = stated("Amount previously paid", unit="USD", source="cover; fee exhibit table 2, ffd:OffsetClmdAmt")
    form: str | None = stated("Form or registration number", source="cover; ffd:OffsetPrrFormTp")
    filing_party: str | None = stated("Who paid it", source="cover; ffd:OffsetPrrFilerNm")
    date_filed: Day | None = stated("When that was filed", source="cover; ffd:OffsetClmInitlFilgDt")


class FilingFee(Record):
    """The fee of Rule 0-11: on the cover until January 2022, then in the fee exhibit (Item 601(b)(107))."""

    transaction_valuation: Exact | None = stated("Transaction valuation", unit="USD", source="cover; ffd:TxValtn, ffd:TtlTxValtn")
    amount: Exact | None = stated("Amount of the fee", unit="USD", source="cover; ffd:FeeAmt, ffd:TtlFeeAmt")
    rate_per_million: Exact | None = stated("Fee rate as the filing states it", unit="USD per million", source="footnote; ffd:FeeRate")
    currency: Currency | None = stated("Always USD where stated")
    basis: str | None = stated("How the filing says the valuation was worked out", source="footnote; ffd:OfferingNote")
    previously_paid: tuple[PreviousPayment, ...] = stated("Payments that offset it", default=())


class Cover(Record):
    """The cover page of the Schedule."""

    subject_company_name: str | None = stated("Name of subject company", source="cover; Item 1002(a)")
    filing_person_names: tuple[str, ...] = stated("Names of filing persons", source="cover; Item 1003(a)", default=())
    securities: tuple[Security, ...] = stated("Classes sought and their CUSIPs", source="cover; Item 1002(b)", default=())
    contacts: tuple[Contact, ...] = stated("Who receives notices, and copies", source="cover", default=())
    transaction_types: tuple[TransactionType, ...] | None = stated(
        "The checked boxes among the four; null where no box can be read", source="cover boxes: Rules 14d-1, 13e-4, 13e-3, 13d-2"
    )
    preliminary_communication: bool | None = stated("The box of Rules 14d-2(b) and 13e-4(c)(1); null only when it cannot be read", source="cover box")
    final_amendment: bool | None = stated("The box of a final amendment; null only when it cannot be read", source="cover box")
    cross_border_exemptions: tuple[Literal["13e-4(i)", "14d-1(d)"], ...] = stated("Checked cross-border boxes", source="cover boxes", default=())
    filing_fee: FilingFee | None = stated("The filing fee", source="cover; fee exhibit")
