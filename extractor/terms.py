"""The terms of the offer that a filing states as in force (Item 1004 of Regulation M-A)."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from datetime import date, timedelta
from typing import Any

from .document import Document
from .evidence import Ledger
from .facts import Abstain, Facts, choose, current, merged, one, strength, told
from .firm_names import same_firm
from .models import Agent, Condition, Cover, Deadline, MinimumCondition, Money, Offer, OfferDocument, QuantitySought
from .nature import is_exchange, settle_kind, settle_mechanism, settle_status
from .phrase import Phrase
from .prices import settle_consideration
from .rules.agent.named import LEGAL
from .rules.agent.words import Telephone
from .rules.rule import Finding
from .rules.wording import DAY, day

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
    deadline = _deadline(facts, ledger, "expiration", "/offer/expiration", abstain)
    withdrawal = _deadline(facts, ledger, "withdrawal", "/offer/withdrawal_deadline", abstain)
    deadline = _with_hour(ledger, deadline, withdrawal)
    withdrawal = withdrawal or _with_the_offer(facts, ledger, deadline)
    _set_aside_shares(facts, cover)
    sought = _quantity(facts, ledger, abstain)
    least = _minimum(facts, ledger, abstain)
    conditions = _conditions(facts, ledger, least)
    documents = _documents(facts, ledger, at_nav=kinds == {"net_asset_value"})
    exchange = "exchange" in kinds or (kinds <= {"cash", "formula"} and is_exchange(facts, ledger, documents, priced=bool(kinds)))
    for_securities = exchange or any(component.kind == "formula" and _gives_securities(component.text.lower()) for component in components)
    offer = Offer.model_construct(
        kind=settle_kind(facts, ledger, cover, form, for_securities, bool(kinds), boxed=boxed),
        mechanism="exchange" if exchange and "exchange" not in kinds else settle_mechanism(facts, ledger, components),
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


_PASSED = frozenset(("expiration.expired", "expiration.was_scheduled"))
"""Wordings of a day that is past where the same filing gives a later one: of an earlier offer, or before an extension."""

_EXTENDED = "expiration.extended_to"
"""Of several, told one after the other, the last stands."""


def _deadline(facts: Facts, ledger: Ledger, name: str, pointer: str, abstain: Abstain) -> Deadline | None:
    """The day that stands, with the hour that the best of its statements gives; ``extended`` where the filing says so, or gives an earlier day that passed."""
    every = facts.named(name)
    stated = current(every)
    passed = _passed(stated)
    gone = {id(finding) for finding in passed}
    old = [finding.value.date for finding in (*(finding for finding in every if "superseded" in finding.rule), *passed)]
    choice = choose(facts, [finding for finding in stated if id(finding) not in gone], lambda deadline: deadline.date, old)
    if choice.conflict:
        abstain(pointer, "conflict", told(choice.conflict))
        return None
    if not choice.findings:
        return None
    best, hours = _with_best_hour(facts, choice.findings)
    if hours:
        abstain(f"{pointer}/at", "conflict", told(hours))
    ledger.cite_all(pointer, [best, *(finding for finding in choice.findings if finding is not best)][:4])
    return _completed(best.value.model_copy(update={"at": None}) if hours else best.value, [finding.value for finding in choice.findings], old)


def _completed(best: Deadline, agreeing: Sequence[Deadline], old: Sequence[date]) -> Deadline:
    """The best statement of a day with what the others tell of it: that it was extended, and whether the weekday is right."""
    extended = True if any(deadline.extended for deadline in agreeing) or (old and all(day < best.date for day in old)) else best.extended
    weekdays = (deadline.weekday_matches for deadline in (best, *agreeing))
    return best.model_copy(update={"extended": extended, "weekday_matches": next((matches for matches in weekdays if matches is not None), None)})


def _passed(standing: list[Finding[Any]]) -> list[Finding[Any]]:
    """Those that name a day of the past: one said to have passed where a later one stands, and one extended to before it was extended again."""
    latest = max((finding.value.date for finding in standing), default=None)
    last = max((finding.value.date for finding in standing if finding.rule == _EXTENDED), default=None)
    return [finding for finding in standing if (finding.rule in _PASSED and finding.value.date < latest) or (finding.rule == _EXTENDED and finding.value.date < last)]


def _with_best_hour(facts: Facts, agreeing: Sequence[Finding[Any]]) -> tuple[Finding[Any], list[Finding[Any]]]:
    """Of the statements of one day, strongest first, the first that gives an hour, or the first of all; and those with an hour where the strongest contradict each other."""
    with_hour = [finding for finding in agreeing if finding.value.at is not None]
    best = (with_hour or agreeing)[0]
    equals = [finding for finding in with_hour if (facts.rank(finding), strength(finding)) == (facts.rank(best), strength(best))]
    return best, with_hour if len({finding.value.at for finding in equals}) > 1 else []


def _with_the_offer(facts: Facts, ledger: Ledger, deadline: Deadline | None) -> Deadline | None:
    """The end of an offer that is open, where the right to withdraw ends with it and no day is told of that right: "withdrawn at any time prior to the Expiration Date"."""
    rights = facts.named("withdrawal_right")
    if deadline is None or not rights or facts.named("withdrawal") or any(finding.rule == "expiration.expired" for finding in facts.named("expiration")):
        return None
    ledger.cite_all("/offer/withdrawal_deadline", rights[:2])
    ledger.entries["/offer/withdrawal_deadline"] = (*ledger.entries["/offer/withdrawal_deadline"], *ledger.entries["/offer/expiration"][:1])
    return deadline


def _with_hour(ledger: Ledger, deadline: Deadline | None, withdrawal: Deadline | None) -> Deadline | None:
    """The end that a table of dates gives as the last day to withdraw, with the hour at which the right to withdraw ends."""
    if not deadline or not withdrawal or deadline.at or not withdrawal.at or deadline.date != withdrawal.date:
        return deadline
    of_table, of_right = ledger.entries["/offer/expiration"], ledger.entries["/offer/withdrawal_deadline"]
    if any(entry.rule != "expiration.date_table" for entry in of_table):
        return deadline
    ledger.entries["/offer/expiration"] = (*of_table[:1], *of_right[:1])
    return deadline.model_copy(update={"at": withdrawal.at, "timezone": withdrawal.timezone})


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


# --- lists ----------------------------------------------------------------------------------------------------------------------------


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


def _documents(facts: Facts, ledger: Ledger, *, at_nav: bool) -> tuple[OfferDocument, ...]:
    """The documents of the offer; the prospectus that a fund's offer at net asset value names is that of its shares."""
    kept: dict[Hashable, list[Finding[Any]]] = {}
    for finding in current(facts.named("offer_document")):
        value = finding.value
        if at_nav and value.kind == "prospectus":
            continue
        kept.setdefault((value.kind, value.date, value.restatement), []).append(finding)
    for finding in _own_dates(facts):
        if not any(key[0] == finding.value.kind for key in kept):  # type: ignore[index]
            kept[(finding.value.kind, finding.value.date, finding.value.restatement)] = [finding]
    dated = {key[0] for key in kept if key[1] is not None}  # type: ignore[index]
    documents: list[OfferDocument] = []
    for key, same in kept.items():
        if key[1] is None and key[0] in dated:  # type: ignore[index]
            continue
        if key[2] is None and any(other[:2] == key[:2] and other[2] for other in kept):  # type: ignore[index]
            continue
        ledger.cite_all(f"/offer/documents/{len(documents)}", same[:2])
        documents.append(same[0].value)
    return tuple(documents)


_TITLE = Phrase(
    r"(?<!'s )(?<!s' )(?P<supplement>supplement (?:(?:no\.? ?\d+|dated [a-z]+ \d{1,2}, \d{4}|\d) )*to (?:the |our |its )?)?offer to "
    r"(?P<kind>(?:re)?purchase|exchange|amend|replace)\b",
    0,
)
_OF_NOTICE = Phrase(r"\bnotice of (?:\w+ ){0,4}(?:variation|extension|change)s?\b.{0,160}\b(?:of|to|in respect of)\s+(?:its|the|our|their)\s+$", re.DOTALL)
"""Before the title that a notice names: "Notice of Variation by Heron Limited of its Offer to Purchase": the date below or above is the notice's."""
_DAY_LINE = Phrase(rf"(?:dated:?\ )?{DAY}\.?")
_NAMED_DATE = Phrase(r"[ |]*(?:[a-z]+ ){0,4}?dates?\b", 0)
"""Behind a day that a table of dates names: "March 18, 2015 | Commencement Date"."""
_RUNS_ON = Phrase(r"(?:[,(-]|\b(?:of|on|by|in|to|from|and|or|between|until|through|before|after|since|prior|dated|ended|ending|the|than|is|was)|\b[a-z]+ dates?:?)$", 0)
"""The end of a line whose sentence goes on below, or that names the day below: "Grant Date"."""
_OF_A_LETTER = Phrase(r"\bdear\b|\b(?:from|subject|re|memorandum|to): ?", 0)
"""What stands around the date of a letter or a memorandum, which is not that of the offer document."""


_IN_SENTENCE = Phrase(r"\s*(?:(?![ivxl]{1,5}(?:\s|$))[a-z]|[(,;$]|\.\s)", 0)
"""What stands behind a day that is no line of its own: the sentence goes on, or a table's prices of that day follow."""
_SENTENCE_ENDS = Phrase(r"[.:;!?)\"]$|^[^a-z]*$", 0)


def _goes_on(document: Document, above: str, words: str, end: int) -> bool:
    """Whether a day is part of a sentence, or heads a row of prices: a line of a page ends with it, "not later than | September 30, 1995.", or a converter set it bold."""
    return _IN_SENTENCE.match(document.text, end) is not None or (words.endswith(".") and not _SENTENCE_ENDS.search(above))


def _own_dates(facts: Facts) -> list[Finding[Any]]:
    """The date that an offer document prints on a line of its own on its cover."""
    found = []
    for kind, document in facts.documents:
        title = _TITLE.search(document.folded, 0, 1500) if kind == "offer_document" else None
        if title is None or _OF_NOTICE.search(document.folded, 0, title.start()):
            continue
        above = ""
        for piece in document.pieces(0, min(len(document.text), 20_000)):
            words, before = document.folded[piece.start : piece.end].strip(), above
            above = document.text[piece.start : piece.end].strip()
            if words[:1] == "d" and above[:1] != "D":
                continue
            if not 9 < len(words) < 40 or not _DAY_LINE.fullmatch(words):
                continue
            on_its_own = before in ("Dated", "DATED", "Dated:", "DATED:") or not _RUNS_ON.search(before.lower())
            if on_its_own and not _NAMED_DATE.match(document.folded, piece.end) and not _goes_on(document, before, words, piece.end):
                if _OF_A_LETTER.search(document.folded, max(0, piece.start - 160), piece.end + 160):
                    break
                value = OfferDocument(
                    kind="offer_to_purchase" if "purchase" in title["kind"] else "offer_to_exchange", date=day(words), restatement="Supplement" if title["supplement"] else None
                )
                found.append(Finding("offer_document.cover_date", value, document, piece.start, piece.end))
                break
    return found
