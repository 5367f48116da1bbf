"""The terms of the offer that a filing states as in force (Item 1004 of Regulation M-A)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from .deadlines import settle_deadlines
from .evidence import Ledger
from .facts import Abstain, Facts, current, merged, one, strength
from .firm_names import same_firm
from .models import Agent, Condition, Cover, MinimumCondition, Money, Offer, OfferDocument, QuantitySought
from .nature import is_exchange, settle_kind, settle_mechanism, settle_status
from .offer_documents import settle_documents
from .phrase import Phrase
from .prices import settle_consideration
from .rules.agent.named import LEGAL
from .rules.agent.words import Telephone
from .rules.rule import Finding

_DOLLAR_FOR_DOLLAR = Phrase(r"(?:for (?:each|every)|receive (?:approximately )?) ?\$", 0)
"""A formula that gives securities worth so much for each dollar's worth of others."""
_DIVIDED = Phrase(r"\bdivided by \$?(?:[^.;]|\.(?=\d)){0,90}?\b(?:average|price|value|vwap)\b|\bdivided by \$[\d.]+,? (?:which is |being )?the (?:[a-z]+ ){0,3}average\b", 0)
"""What is divided by the price of a share is a number of shares."""


def _gives_securities(formula: str) -> bool:
    """Whether a formula tells how many securities are given, not how much money."""
    return _DOLLAR_FOR_DOLLAR.match(formula) is not None or _DIVIDED.search(formula) is not None


def settle_offer(facts: Facts, ledger: Ledger, cover: Cover | None, form: str | None, amendment: bool, abstain: Abstain, *, boxed: bool = False) -> Offer | None:
    """The terms that the filing states as in force; None where it states none. ``boxed`` where the cover shows boxes of transactions."""
    _set_aside_notes(facts, cover)
    components = settle_consideration(facts, ledger, amendment, abstain)
    kinds = {component.kind for component in components}
    deadline, withdrawal = settle_deadlines(facts, ledger, abstain)
    _set_aside_shares(facts, cover)
    sought = _quantity(facts, ledger, abstain)
    least = _minimum(facts, ledger, abstain)
    conditions = _conditions(facts, ledger, least)
    documents = settle_documents(facts, ledger, at_nav=kinds == {"net_asset_value"})
    priced_between = "cash_range" in kinds and kinds <= {"cash", "cash_range"}  # an auction may pay in securities what its price comes to
    exchange = "exchange" in kinds or ((kinds <= {"cash", "formula"} or priced_between) and is_exchange(facts, ledger, documents, priced=bool(kinds)))
    for_securities = exchange or any(component.kind == "formula" and _gives_securities(component.text.lower()) for component in components)
    offer = Offer.model_construct(
        kind=settle_kind(facts, ledger, cover, form, for_securities, bool(kinds), boxed=boxed),
        mechanism="exchange" if exchange and "exchange" not in kinds and not priced_between else settle_mechanism(facts, ledger, components),
        subject_security=_subject_security(facts, ledger, cover),
        consideration=components,
        stated_value_per_unit=_stated_value(facts, ledger, abstain),
        quantity_sought=sought,
        minimum_condition=least,
        commencement_date=_commencement(facts, ledger, documents, abstain, _undated(facts, cover, documents) if amendment else frozenset()),
        announcement_date=_date(facts, ledger, "announcement", "/offer/announcement_date", abstain),
        expiration=deadline,
        withdrawal_deadline=withdrawal,
        odd_lot_preference=_flag(facts, ledger, "odd_lot", "/offer/odd_lot_preference", abstain),
        proration=_flag(facts, ledger, "proration", "/offer/proration", abstain),
        guaranteed_delivery=_flag(facts, ledger, "guaranteed_delivery", "/offer/guaranteed_delivery", abstain),
        financing_condition=_financing(facts, ledger, conditions, abstain),
        conditions=conditions,
        agents=_agents(facts, ledger),
        documents=documents,
        status=settle_status(facts, ledger, cover, form, abstain),
    )
    stated = any(value not in (None, (), []) for value in offer.__dict__.values())
    if stated and form in ("SC TO-I", "SC TO-T") and facts.documents:
        _missing(facts, offer, abstain)
    return offer if stated else None


def _missing(facts: Facts, offer: Offer, abstain: Abstain) -> None:
    """What Item 1004(a)(1) requires of an original and this file does not state."""
    statement = facts.documents[0][1].folded if facts.documents[0][0] == "statement" else ""
    pointing = "incorporated" in statement and "by reference" in statement
    for name, value in (("/offer/expiration", offer.expiration), ("/offer/consideration", offer.consideration)):
        if not value:
            abstain(
                name,
                "incorporated_by_reference" if pointing else "not_stated",
                "the Schedule answers Item 4 by reference to the offer document, which is not in this file" if pointing else "Item 1004(a)(1) requires it",
            )


def _stated_value(facts: Facts, ledger: Ledger, abstain: Abstain) -> Money | None:
    findings = [finding for finding in current(facts.named("consideration")) if isinstance(finding.value, Money)]
    return one(facts, ledger, findings, lambda value: (value.amount, value.currency), "/offer/stated_value_per_unit", abstain)  # type: ignore[no-any-return]


def _date(facts: Facts, ledger: Ledger, name: str, pointer: str, abstain: Abstain, without: frozenset[str] = frozenset()) -> Any:
    findings = [finding for finding in current(facts.named(name)) if finding.rule not in without]
    return one(facts, ledger, findings, lambda when: when, pointer, abstain)


def _commencement(facts: Facts, ledger: Ledger, documents: Sequence[OfferDocument], abstain: Abstain, without: frozenset[str]) -> Any:
    """The day on which the offer began; one long before the date of the offer document, which is sent when the offer begins, is another offer's."""
    dates = [document.date for document in documents if document.kind in ("offer_to_purchase", "offer_to_exchange") and document.date]
    restated = any(document.restatement for document in documents)
    earliest = min(dates) - _SENT_WITHIN if dates and not restated else date.min
    findings = [finding for finding in current(facts.named("commencement")) if finding.rule not in without and finding.value >= earliest]
    return one(facts, ledger, findings, lambda when: when, "/offer/commencement_date", abstain)


_SENT_WITHIN = timedelta(days=7)
"""So long before the date of the offer document an offer may have begun, with an advertisement say."""
_STATEMENTS = ("SC TO", "SC TO-I", "SC TO-T", "SC 13E4", "SC 14D1")
"""What begins an offer, as words name it."""


def _undated(facts: Facts, cover: Cover | None, documents: Sequence[OfferDocument]) -> frozenset[str]:
    """The line of a cover that tells when the offer was first published, unless an offer document, the payment of the fee or the filing of the statement bears that day: an amendment may print its own."""
    fee = cover.filing_fee if cover else None
    days = {document.date for document in documents} | {payment.date_filed for payment in (fee.previously_paid or () if fee else ())}
    days |= {finding.value.filing_date for finding in facts.named("prior") if finding.rule == "prior.statement" and finding.value.form in _STATEMENTS}
    rule = "commencement.first_published"
    return frozenset() if any(finding.rule == rule and finding.value in days for finding in facts.named("commencement")) else frozenset((rule,))


def _flag(facts: Facts, ledger: Ledger, name: str, pointer: str, abstain: Abstain) -> bool | None:
    return one(facts, ledger, current(facts.named(name)), lambda flag: flag, pointer, abstain)  # type: ignore[no-any-return]


def _financing(facts: Facts, ledger: Ledger, conditions: Sequence[Condition], abstain: Abstain) -> bool | None:
    """Whether the offer depends on financing: in so many words, or by a condition of that name in its list."""
    said = _flag(facts, ledger, "financing", "/offer/financing_condition", abstain)
    at = next((at for at, condition in enumerate(conditions) if condition.kind == "financing" and condition.status == "in_force"), None)
    if said is not None or at is None or facts.named("financing"):
        return said
    ledger.entries["/offer/financing_condition"] = ledger.entries[f"/offer/conditions/{at}"]
    return True


def _subject_security(facts: Facts, ledger: Ledger, cover: Cover | None) -> str | None:
    """The class by the strongest wording; in an offer for warrants or options alone not the stock that is given for them, or that they buy."""
    findings = current(facts.named("security"))
    titles = [(security.title or "").lower() for security in cover.securities] if cover else []
    for noun in ("warrant", "option"):
        if titles and all(noun in title for title in titles):
            findings = [finding for finding in findings if noun in str(finding.value).lower() or not _STOCK.search(str(finding.value))]
    if not findings:
        return None
    best = min(findings, key=lambda finding: (facts.rank(finding), strength(finding), finding.start))
    ledger.cite_finding("/offer/subject_security", best)
    return str(best.value)


_STOCK = Phrase(r"\b(?:stock|shares?)$", re.IGNORECASE)


def _set_aside_notes(facts: Facts, cover: Cover | None) -> None:
    """Take from what the rules saw, of an offer for shares alone, the prices of notes that another offer buys: "is concurrently offering to purchase its notes at $1,083.75 per $1,000 principal amount"."""
    titles = [security.title or "" for security in cover.securities] if cover else []
    if not titles or not all(_OF_SHARES.search(title) and not _OF_DEBT.search(title) for title in titles):
        return
    for _, document in facts.documents:
        facts.findings[id(document)] = [finding for finding in facts.of(document) if not (finding.family == "consideration" and _PER_PRINCIPAL.search(finding.quote))]


_OF_SHARES = Phrase(r"\b(?:shares?|stock|units?)\b", re.IGNORECASE)
_OF_DEBT = Phrase(r"\b(?:notes?|debentures?|bonds?|debt|obligations?|certificates?|securities|convertible|exchangeable|senior|subordinated|loans?|due\ \d{4})\b", re.IGNORECASE)
_PER_PRINCIPAL = Phrase(r"\bprincipal\ amount\b", re.IGNORECASE)


def _set_aside_shares(facts: Facts, cover: Cover | None) -> None:
    """Take from what the rules saw, of an offer for warrants alone, the shares that another offer seeks: "a redemption offer for 20,000,000 shares"."""
    titles = [security.title or "" for security in cover.securities] if cover else []
    if not titles or not all("warrant" in title.lower() for title in titles):
        return
    for _, document in facts.documents:
        facts.findings[id(document)] = [
            finding
            for finding in facts.of(document)
            if not (finding.rule.startswith("quantity") and _SHARES.search(finding.quote) and "warrant" not in document.folded[finding.start : finding.end + 60])
        ]


_SHARES = Phrase(r"\d (?i:shares)\b", 0)


def _quantity(facts: Facts, ledger: Ledger, abstain: Abstain) -> QuantitySought | None:
    fields = ("quantity", "all_outstanding", "percent_of_outstanding", "maximum_value", "maximum_issuable_value", "currency")
    values = merged(facts, ledger, "quantity", fields, "/offer/quantity_sought", abstain)
    if values.keys().isdisjoint(("quantity", "maximum_value", "maximum_issuable_value")) and values.pop("currency", None):  # of sums that contradict each other
        ledger.entries.pop("/offer/quantity_sought/currency", None)
    if not values:
        return None
    if "all_outstanding" not in values:
        limit = next((name for name in ("quantity", "percent_of_outstanding", "maximum_value") if name in values), None)
        if limit:
            values["all_outstanding"] = False
            ledger.entries["/offer/quantity_sought/all_outstanding"] = ledger.entries[f"/offer/quantity_sought/{limit}"]
    _cite_whole(ledger, "/offer/quantity_sought", values)
    sought = QuantitySought(**values)
    facts.cite_currency(ledger, "/offer/quantity_sought", sought)
    return sought


def _minimum(facts: Facts, ledger: Ledger, abstain: Abstain) -> MinimumCondition | None:
    values = merged(facts, ledger, "minimum", ("none", "quantity", "percent", "basis", "waived"), "/offer/minimum_condition", abstain)
    if not values:
        return None
    if values.get("none") and ("quantity" in values or "percent" in values):
        abstain("/offer/minimum_condition", "conflict", "one place says that there is no minimum, another gives one")
        return None
    if "waived" not in values and ("quantity" in values or "percent" in values):
        values["waived"] = False
        stated = "quantity" if "quantity" in values else "percent"
        ledger.entries["/offer/minimum_condition/waived"] = ledger.entries[f"/offer/minimum_condition/{stated}"]
    _cite_whole(ledger, "/offer/minimum_condition", values)
    return MinimumCondition(**values)


def _cite_whole(ledger: Ledger, pointer: str, values: dict[str, Any]) -> None:
    """The object at ``pointer`` stands where the first of its values does."""
    first = next((name for name in values if f"{pointer}/{name}" in ledger.entries), None)
    if first is not None:
        ledger.entries[pointer] = ledger.entries[f"{pointer}/{first}"]


def _conditions(facts: Facts, ledger: Ledger, least: MinimumCondition | None) -> tuple[Condition, ...]:
    """Conditions in the order of their first mention; a minimum that is stated is one of them."""
    kept: dict[str, list[Finding[Any]]] = {}
    for finding in current(facts.named("condition")):
        kept.setdefault(finding.value.kind if finding.value.kind != "other" else finding.value.text, []).append(finding)
    if least is not None and not least.none and "minimum_tender" not in kept:
        stated = next(finding for finding in current(facts.named("minimum")) if not finding.value.none)
        value = Condition(kind="minimum_tender", text=stated.quote, status="waived" if least.waived else "in_force")
        kept = {"minimum_tender": [Finding(stated.rule, value, stated.document, stated.start, stated.end)], **kept}
    conditions = []
    for index, same in enumerate(kept.values()):
        telling = [finding for finding in same if finding.value.status != "in_force" and facts.rank(finding) == facts.rank(same[0])]
        best = telling[0] if telling else same[0]
        conditions.append(best.value)
        ledger.cite_all(f"/offer/conditions/{index}", [best])
    return tuple(conditions)


def _agents(facts: Facts, ledger: Ledger) -> tuple[Any, ...]:
    """Agents in the order of their first mention; a telephone that stands elsewhere with the firm's name is the firm's, one with the role alone that of the only firm in the role."""
    findings = current(facts.named("agent"))
    calls = [finding for finding in findings if isinstance(finding.value, Telephone)]
    firms = _firms([finding for finding in findings if not isinstance(finding.value, Telephone)])
    roles = [same[0].value.role for same in firms]
    agents = []
    for index, same in enumerate(firms):
        named = same[0].value
        caller = next((finding for finding in same if finding.value.phone), None) or next(
            (call for call in calls if _is_of_firm(call.value, named, alone=roles.count(named.role) == 1)), None
        )
        fuller = next((said for said in (*same[1:], *calls) if _is_in_full(said.value.name, named.name)), None)
        told = [same[0], *(said for said in (caller, fuller) if said is not None and said is not same[0])]
        agents.append(
            named.model_copy(update={"phone": named.phone or (caller.value.phone if caller is not None else None), "name": fuller.value.name if fuller is not None else named.name})
        )
        ledger.cite_all(f"/offer/agents/{index}", list(dict.fromkeys(told)))
    return tuple(agents)


def _is_in_full(name: str | None, brand: str) -> bool:
    """Whether a name is that of a firm with the words for what it is, which the brand leaves out: "Innisfree M&A Incorporated" of "Innisfree"."""
    return name is not None and name.lower().startswith(f"{brand.lower()} ") and LEGAL.search(name.lower()) is not None and LEGAL.search(brand.lower()) is None


def _is_of_firm(call: Telephone, agent: Agent, *, alone: bool) -> bool:
    """Whether a telephone is that of a firm: told by the name, or by the role where no other firm has it."""
    return same_firm(call.name, agent.name) if call.role is None else alone and call.role == agent.role


def _firms(findings: list[Finding[Any]]) -> list[list[Finding[Any]]]:
    """The mentions of each firm in a role."""
    firms: list[list[Finding[Any]]] = []
    for finding in findings:
        mentions = next((same for same in firms if same[0].value.role == finding.value.role and same_firm(same[0].value.name, finding.value.name)), None)
        if mentions is not None:
            mentions.append(finding)
        else:
            firms.append([finding])
    return firms
