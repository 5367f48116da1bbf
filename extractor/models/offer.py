"""The terms of an offer (Item 1004 of Regulation M-A), its tallies and its stated changes."""

from datetime import date as Day
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, PlainSerializer, WithJsonSchema

from .base import Count, Currency, Exact, Record, plain, required, stated

OfferKind = Literal["issuer_tender_offer", "issuer_exchange_offer", "third_party_tender_offer", "third_party_exchange_offer"]
Mechanism = Literal["fixed_price", "dutch_auction", "net_asset_value", "exchange", "formula"]
Status = Literal["announced", "open", "expired", "completed", "terminated", "withdrawn"]
FINAL: tuple[Status, ...] = ("completed", "terminated", "withdrawn")
"""What an offer comes to in the end: nothing follows."""
ENDED: tuple[Status, ...] = ("expired", *FINAL)
"""What becomes of an offer that is no longer open."""

_CURRENCY = "ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency"


class Measure(Record):
    """A quantity of a security: what a price or a ratio is counted per."""

    quantity: Exact = required("How many", unit="securities (or principal amount in currency units)")
    security: str | None = stated("Of what, in the filing's words")


class Money(Record):
    """An amount of money."""

    amount: Exact = required("Amount", unit="currency units")
    currency: Currency | None = stated(_CURRENCY)


class Cash(Record):
    """A fixed price in cash (Item 1004(a)(1)(ii)), or a percentage of principal amount, as on a put right of notes."""

    kind: Literal["cash"] = stated("Which kind of consideration it is", default="cash")
    amount: Exact | None = stated(
        "Price; null where the filing gives only a percentage of principal amount", unit="currency units", seev="CorpActnOptnDtls/CshMvmntDtls/PricDtls/GncCshPricRcvdPerPdct"
    )
    currency: Currency | None = stated(_CURRENCY)
    per: Measure | None = stated("What the price is for")
    percent_of_principal: Exact | None = stated("Percentage of principal amount paid, for notes", unit="percent")
    accrued_interest: bool | None = stated("Whether accrued interest is paid besides, for notes")
    approximate: bool | None = stated("True where the filing says approximately")
    election: str | None = stated("The name of the election of which this is the consideration")


class CashRange(Record):
    """A price range, as in a modified Dutch auction."""

    kind: Literal["cash_range"] = stated("Which kind of consideration it is", default="cash_range")
    low: Exact | None = stated("Lowest price", unit="currency units", seev="CorpActnDtls/PricDtls/MinPric")
    high: Exact | None = stated("Highest price", unit="currency units", seev="CorpActnDtls/PricDtls/MaxPric")
    increment: Exact | None = stated("Step in which holders may name prices", unit="currency units", seev="CorpActnDtls/RateAndAmtDtls/BidIntrvl")
    currency: Currency | None = stated(_CURRENCY)
    per: Measure | None = stated("What the price is for")


class Exchange(Record):
    """Securities received for securities tendered."""

    kind: Literal["exchange"] = stated("Which kind of consideration it is", default="exchange")
    tendered: Measure = required("What a holder gives", seev="CorpActnOptnDtls/SctiesMvmntDtls/RateDtls/NewToOd (old)")
    received: Measure = required("What a holder gets", seev="CorpActnOptnDtls/SctiesMvmntDtls/RateDtls/NewToOd (new)")
    ratio: Exact | None = stated("Received per one tendered, where it is exact in ten places", unit="securities received per security tendered")
    approximate: bool | None = stated("True for an illustrative or estimated ratio")
    election: str | None = stated("The name of the election of which this is the consideration")


class NetAssetValue(Record):
    """A price at, or at a percentage of, net asset value."""

    kind: Literal["net_asset_value"] = stated("Which kind of consideration it is", default="net_asset_value")
    percent_of_nav: Exact | None = stated("Percentage of net asset value paid", unit="percent")
    percent_of_nav_low: Exact | None = stated("Lowest percentage, in an auction by percentage", unit="percent")
    percent_of_nav_high: Exact | None = stated("Highest percentage, in an auction by percentage", unit="percent")
    valuation_date: Day | None = stated("The day whose net asset value is paid")
    nav_per_unit: Exact | None = stated("Net asset value a unit, where the filing gives the one that is paid", unit="currency units")
    currency: Currency | None = stated(_CURRENCY)


class ContingentValueRight(Record):
    """A right to later payments on stated milestones."""

    kind: Literal["contingent_value_right"] = stated("Which kind of consideration it is", default="contingent_value_right")
    quantity: Exact | None = stated("Rights for each security tendered", unit="rights")
    maximum_payment: Exact | None = stated("Most that one right can pay", unit="currency units")
    currency: Currency | None = stated(_CURRENCY)


class Formula(Record):
    """A price or ratio that is fixed later by a formula."""

    kind: Literal["formula"] = stated("Which kind of consideration it is", default="formula")
    text: str = required("The formula in the filing's words")
    minimum: Exact | None = stated("Floor, where there is one", unit="currency units")
    maximum: Exact | None = stated("Cap, where there is one", unit="currency units")
    currency: Currency | None = stated(_CURRENCY)


Consideration = Annotated[Cash | CashRange | Exchange | NetAssetValue | ContingentValueRight | Formula, Field(discriminator="kind")]


class QuantitySought(Record):
    """How much is sought (Item 1004(a)(1)(i))."""

    quantity: Count | None = stated("Most that will be bought", unit="securities (or principal amount in currency units)", seev="CorpActnDtls/SctiesQty/MaxQty")
    all_outstanding: bool | None = stated("True for an offer for all outstanding, or all not yet owned")
    percent_of_outstanding: Exact | None = stated("Share of the class sought", unit="percent", seev="CorpActnDtls/RateAndAmtDtls/PctgSght")
    maximum_value: Exact | None = stated("Most that will be paid in all", unit="currency units")
    maximum_issuable_value: Exact | None = stated("Most that will be issued in an exchange, at stated value", unit="currency units")
    currency: Currency | None = stated(f"{_CURRENCY}; of the two values, or of the principal amount")

    @property
    def of_principal(self) -> bool:
        """Whether ``quantity`` is a principal amount: it bears the currency, and there is no value that does."""
        return self.quantity is not None and self.currency is not None and self.maximum_value is None and self.maximum_issuable_value is None


class MinimumCondition(Record):
    """How much must be tendered for the offer to go through."""

    none: bool | None = stated("True where the filing says there is no minimum")
    quantity: Count | None = stated("Least number", unit="securities", seev="CorpActnDtls/SctiesQty/MinQtySght")
    percent: Exact | None = stated('Least percentage; 50 for "a majority" and for "one share more than 50%"', unit="percent")
    basis: str | None = stated("What is counted, and against what, in the filing's words")
    waived: bool | None = stated("True where this filing says that it is waived")


class Deadline(Record):
    """A day and hour of the offer: ``date`` is the day as printed, ``at`` the instant (midnight at its end is the next day's 00:00)."""

    at: AwareDatetime | None = stated("The instant, with the offset of the named zone; null without an hour or a known zone")
    date: Day = required("The day as printed")
    timezone: str | None = stated("IANA name of the printed zone")
    text: str = required("The words")
    extended: bool | None = stated("True where the filing says that the date is an extended one")
    weekday_matches: bool | None = stated("Whether the printed weekday is that day's; null without one")


class Condition(Record):
    """A condition of the offer."""

    kind: str = required(
        "minimum_tender, financing, regulatory, no_legal_restraint, no_material_adverse_effect, merger_agreement_in_force, listing, shareholder_approval, registration_effective, other"
    )
    text: str = required("The filing's words")
    status: Literal["in_force", "satisfied", "waived", "not_satisfied"] = required("After this filing")


AgentRole = Literal["depositary", "exchange_agent", "paying_agent", "tender_agent", "information_agent", "dealer_manager", "trustee", "financial_advisor", "solicitation_agent"]


class Agent(Record):
    """Who serves the offer (Item 1009)."""

    role: AgentRole = required("What for", seev="PngAgt, InfAgt, SlctnAgt")
    name: str = required("As printed")
    phone: str | None = stated("Telephone, as printed")


class OfferDocument(Record):
    """A document by which the offer is made."""

    kind: Literal["offer_to_purchase", "offer_to_exchange", "letter_of_transmittal", "prospectus", "repurchase_notice", "merger_agreement"] = required("Kind")
    date: Day | None = stated("The date it bears")
    restatement: str | None = stated('"Amended and Restated", "Second Amended and Restated", "Supplement"')


class Offer(Record):
    """The terms that this filing states as in force after it."""

    kind: OfferKind | None = stated("By whom and for what", source="cover boxes; consideration", seev="CorpActnGnlInf/EvtTp (TEND, BIDS, DTCH, EXOF)")
    mechanism: Mechanism | None = stated("How the price is set", source="Item 1004(a)(1)(ii)")
    subject_security: str | None = stated("The class as the offer's own sentence names it, without the par value", source="Item 1002(b)")
    consideration: tuple[Consideration, ...] = stated("One entry a component or an election", source="Item 1004(a)(1)(ii)", default=())
    stated_value_per_unit: Money | None = stated("What the filing says the consideration is worth a security tendered, where it is not cash")
    quantity_sought: QuantitySought | None = stated("How much is sought", source="Item 1004(a)(1)(i)")
    minimum_condition: MinimumCondition | None = stated("How much must be tendered", source="Item 1004(a)(1)(i)")
    commencement_date: Day | None = stated("When it began", source="Rule 14d-2(a)", seev="CorpActnOptnDtls/PrdDtls/ActnPrd (start)")
    announcement_date: Day | None = stated("When it was announced", seev="CorpActnDtls/DtDtls/AnncmntDt")
    expiration: Deadline | None = stated("When it ends", source="Item 1004(a)(1)(iii)", seev="CorpActnOptnDtls/DtDtls/XpryDt")
    withdrawal_deadline: Deadline | None = stated("Until when tenders may be withdrawn", source="Item 1004(a)(1)(vi); Rule 14d-7", seev="CorpActnOptnDtls/PrdDtls/RvcbltyPrd (end)")
    odd_lot_preference: bool | None = stated("Whether holders of odd lots come first", source="Rule 13e-4(f)(3)(i)", seev="CorpActnOptnDtls/OptnFeatrs (OPLF)")
    proration: bool | None = stated("Whether an excess is prorated", source="Item 1004(a)(1)(ix); Rules 13e-4(f)(3), 14d-8", seev="CorpActnOptnDtls/OptnFeatrs (PROR)")
    guaranteed_delivery: bool | None = stated("Whether tenders by guaranteed delivery are taken", seev="CorpActnDtls/LttrOfGrntedDlvryInd")
    financing_condition: bool | None = stated("Whether the offer depends on financing", source="Item 1007(b)")
    conditions: tuple[Condition, ...] = stated("Conditions", source="Item 1004(a)(1)", default=())
    agents: tuple[Agent, ...] = stated("Agents", source="Item 1009", default=())
    documents: tuple[OfferDocument, ...] = stated("Documents of the offer", source="Item 1016(a)(1)", default=())
    status: Status | None = stated("Where it stands after this filing")


class Tally(Record):
    """A count of tenders that the filing reports. Tendered and accepted never mix."""

    stage: Literal["interim", "preliminary", "final"] = required("Interim before the expiration, preliminary and final after it")
    as_of: AwareDatetime | None = stated("The instant of the count")
    as_of_date: Day | None = stated("Its day")
    security: str | None = stated("What is counted, in the filing's words")
    quantity_tendered: Count | None = stated("Validly tendered and not withdrawn", unit="securities")
    approximate: bool | None = stated("Whether the filing says approximately")
    percent_of_outstanding: Exact | None = stated("Of the outstanding class, as the filing says", unit="percent")
    quantity_guaranteed_delivery: Count | None = stated("Tendered by guaranteed delivery", unit="securities")
    guaranteed_delivery_included: bool | None = stated("Whether the tendered count has them in it")
    quantity_accepted: Count | None = stated("Accepted for payment or exchange", unit="securities")
    proration_factor: Exact | None = stated("Accepted of tendered", unit="percent", seev="CorpActnOptnDtls/RateAndAmtDtls/PrratnRate")
    purchase_price: Exact | None = stated("Price paid a security", unit="currency units")
    aggregate_cost: Exact | None = stated("Paid in all", unit="currency units")
    counted_by: str | None = stated("Who counted")
    currency: Currency | None = stated(_CURRENCY)


class Ratio(Record):
    """An exchange ratio on one side of a change."""

    tendered: Exact = required("Securities given", unit="securities")
    received: Exact = required("Securities got", unit="securities")


def _plain_term(value: Ratio | Decimal | int | Day | str) -> dict[str, str] | str | int:
    if isinstance(value, Ratio):
        return {"tendered": plain(value.tendered), "received": plain(value.received)}
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, Day) else value


Term = Annotated[
    Ratio | Decimal | int | Day | str,
    PlainSerializer(_plain_term),
    WithJsonSchema(
        {
            "anyOf": [
                {
                    "type": "object",
                    "title": "Ratio",
                    "properties": {"tendered": {"type": "string"}, "received": {"type": "string"}},
                    "required": ["tendered", "received"],
                    "additionalProperties": False,
                },
                {"type": "string"},
                {"type": "integer"},
            ]
        }
    ),
]
"""A side of a change: a ratio, a price (decimal string), a count (integer), a day, or words."""


class StatedChange(Record):
    """What the amendment itself says that it changes; a side that it does not give is null."""

    field: str = required("JSON Pointer of the term")
    kind: Literal["consideration", "quantity_sought", "minimum_condition", "expiration", "withdrawal_deadline", "condition", "document", "agent", "status", "other"] = required(
        "Which term"
    )
    before: Term | None = stated("What stood: a ratio, a count, an amount, a day or words")
    after: Term | None = stated("What stands now, in the same kind")
    waived: bool | None = stated("True where a condition is waived")
