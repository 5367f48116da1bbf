"""What the rules saw in all documents → the terms of the offer, its tallies and its stated changes.

Rules report everything; here stands what is believed. Two tables rank what they saw: ``RANKS`` the documents of a submission, and each
family's ``PRECEDENCE`` its wordings. Two readings of the same rank that disagree are no reading: the value stays out and an abstention says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from .document import Document
from .evidence import Ledger
from .models import Condition, Cover, Deadline, MinimumCondition, Money, Offer, OfferDocument, QuantitySought, Ratio, StatedChange, Tally
from .rules import agent, change, condition, consideration, expiration, minimum, offer_document, prior, quantity, security, status, tally
from .rules.rule import Book, Finding, family
from .rules.wording import DAY, day
from .submission import Submission

DocumentKind = Literal["statement", "offer_document", "advertisement", "press_release", "letter", "other"]
RANKS: dict[DocumentKind, int] = {"statement": 0, "offer_document": 1, "advertisement": 2, "press_release": 3, "letter": 4, "other": 5}
"""Which document of a submission is believed first where several state the same term."""

Abstain = Callable[[str, Any, str], None]

_FAMILIES = (agent, change, condition, consideration, expiration, minimum, offer_document, prior, quantity, security, status, tally)
_UNREAD_TYPES = re.compile(r"EX-(?:99)?[-.( ]*\(?(?:B|C|D|E|F|G|H)\)?(?:[-.( 0-9]|$)|EX-(?:FILING|107|101|4|10|2|3|5|8|23|24|25|21)\b|GRAPHIC|XML|ZIP|EXCEL|PDF|COVER|CORRESP", re.IGNORECASE)


@cache
def _book() -> Book:
    return Book(*(module.RULES for module in _FAMILIES))


@dataclass
class Facts:
    """What the rules saw, by document; documents in the order in which they are believed."""

    documents: list[tuple[DocumentKind, Document]] = field(default_factory=list)
    findings: dict[int, list[Finding[Any]]] = field(default_factory=dict)

    def of(self, document: Document) -> list[Finding[Any]]:
        """What the rules saw in one document."""
        return self.findings.get(id(document), [])

    def named(self, name: str) -> list[Finding[Any]]:
        """The findings of a family, best document first, then in the order of the text."""
        return [finding for _, document in self.documents for finding in family(self.of(document), name)]

    def rank(self, finding: Finding[Any]) -> int:
        """How far down the document of a finding stands."""
        return next(RANKS[kind] for kind, document in self.documents if document is finding.document)


def gather(submission: Submission, statement: Document | None) -> Facts:
    """Everything that the rules see in the documents that may state terms; agreements, opinions and fee tables are not among them."""
    facts = Facts()
    ranked = []
    for order, document in enumerate(submission.documents):
        if document is not statement and (document.format not in ("html", "text") or _UNREAD_TYPES.match(document.type or "")):
            continue
        kind = "statement" if document is statement else kind_of(document)
        ranked.append((RANKS[kind], order, kind, document))
    ranked.sort(key=lambda entry: entry[:2])
    for _, _, kind, document in ranked:
        facts.documents.append((kind, document))
        facts.findings[id(document)] = _book().find(document)
    return facts


_LETTER = re.compile(r"letter of (?:election and )?transmittal|notice of guaranteed delivery|letter to (?:brokers|clients|holders|stockholders|shareholders)|to our clients|to brokers, dealers|instruction form|election form|notice of withdrawal|form of notice|tender authorization")
_RELEASE = re.compile(r"for immediate release|press release|news release|\(?(?:business wire|pr ?newswire|globe ?newswire|marketwired?|accesswire)\)?|contacts?: ?|investor relations|announce[sd]?\b")
_ADVERTISEMENT = re.compile(r"this announcement is (?:neither|not) an offer|notice of offer to (?:purchase|exchange)")
_OFFER = re.compile(r"offer to (?:purchase|exchange|repurchase)|offering (?:memorandum|circular)|prospectus|repurchase (?:offer|right) notice|company notice|summary term sheet")


def kind_of(document: Document) -> DocumentKind:
    """What kind of document an exhibit is, told from its first page."""
    head = document.folded[:2500]
    if _ADVERTISEMENT.search(head[:1500]):
        return "advertisement"
    letter, offer = _LETTER.search(head[:700]), _OFFER.search(head)
    if letter and not (offer and offer.start() < letter.start() and len(document.folded) > 60_000):
        return "letter"
    if _RELEASE.search(head[:1500]) and not (offer and len(document.folded) > 40_000):
        return "press_release"
    if offer:
        return "offer_document"
    return "other"


# --- choosing -------------------------------------------------------------------------------------------------------------------------


@cache
def _precedence() -> dict[str, int]:
    """How strong each wording is: its place in its family's table, then its place among the rules."""
    order: dict[str, int] = {}
    for module in _FAMILIES:
        for place, rule in enumerate(getattr(module, "PRECEDENCE", ())):
            order[rule] = place
        for place, rule in enumerate(module.RULES):
            order.setdefault(rule.name, 1000 + place)
    return order


def _strength(finding: Finding[Any]) -> int:
    return _precedence()[finding.rule]


def _current(findings: Sequence[Finding[Any]]) -> list[Finding[Any]]:
    """Findings that state what is in force, not what was."""
    return [finding for finding in findings if "superseded" not in finding.rule]


@dataclass(frozen=True)
class _Choice:
    """The findings that agree on the chosen value, strongest first; empty with ``conflict`` where equals disagree."""

    findings: tuple[Finding[Any], ...] = ()
    conflict: tuple[Finding[Any], ...] = ()

    @property
    def value(self) -> Any:
        return self.findings[0].value if self.findings else None


def choose(facts: Facts, findings: Sequence[Finding[Any]], key: Callable[[Any], Hashable], dropped: Sequence[Hashable] = ()) -> _Choice:
    """The reading of the best document and the strongest wording; readings of ``dropped`` values count only where there is no other."""
    kept = [finding for finding in findings if key(finding.value) not in dropped]
    candidates = kept or list(findings)
    if not candidates:
        return _Choice()
    best = min((facts.rank(finding), _strength(finding)) for finding in candidates)
    top = [finding for finding in candidates if (facts.rank(finding), _strength(finding)) == best]
    votes = Counter(key(finding.value) for finding in top)
    chosen = votes.most_common(1)[0][0]
    if len(votes) > 1:
        document = Counter(key(finding.value) for finding in candidates if facts.rank(finding) == best[0])
        ahead = document.most_common(2)
        if len(ahead) > 1 and ahead[0][1] < 3 * ahead[1][1]:
            return _Choice(conflict=tuple(top))
        chosen = ahead[0][0]
    agreeing = [finding for finding in candidates if key(finding.value) == chosen]
    agreeing.sort(key=lambda finding: (facts.rank(finding), _strength(finding)))
    return _Choice(findings=tuple(agreeing))


def _told(conflict: Sequence[Finding[Any]]) -> str:
    return "; ".join(dict.fromkeys(finding.quote[:120] for finding in conflict))


# --- the offer ------------------------------------------------------------------------------------------------------------------------


def settle_offer(facts: Facts, ledger: Ledger, cover: Cover | None, form: str | None, amendment: bool, abstain: Abstain) -> Offer | None:
    """The terms that the filing states as in force; None where it states none."""
    components = _consideration(facts, ledger, amendment, abstain)
    kinds = {component.kind for component in components}
    deadline = _deadline(facts, ledger, "expiration", "/offer/expiration", abstain)
    withdrawal = _deadline(facts, ledger, "withdrawal", "/offer/withdrawal_deadline", abstain)
    sought = _quantity(facts, ledger, abstain)
    least = _minimum(facts, ledger, abstain)
    documents = _documents(facts, ledger)
    exchange = "exchange" in kinds or (not kinds and _is_exchange(facts, ledger, documents))
    offer = Offer.model_construct(
        kind=_kind(facts, ledger, cover, form, exchange, bool(kinds)),
        mechanism=_mechanism(facts, ledger, components) or ("exchange" if exchange else None),
        subject_security=_subject_security(facts, ledger),
        consideration=components,
        stated_value_per_unit=_stated_value(facts, ledger, abstain),
        quantity_sought=sought,
        minimum_condition=least,
        commencement_date=_date(facts, ledger, "commencement", "/offer/commencement_date", abstain, frozenset(("commencement.first_published",)) if amendment else frozenset()),
        announcement_date=_date(facts, ledger, "announcement", "/offer/announcement_date", abstain),
        expiration=deadline,
        withdrawal_deadline=withdrawal,
        odd_lot_preference=_flag(facts, ledger, "odd_lot", "/offer/odd_lot_preference", abstain),
        proration=_flag(facts, ledger, "proration", "/offer/proration", abstain),
        guaranteed_delivery=_flag(facts, ledger, "guaranteed_delivery", "/offer/guaranteed_delivery", abstain),
        financing_condition=_flag(facts, ledger, "financing", "/offer/financing_condition", abstain),
        conditions=_conditions(facts, ledger, least),
        agents=_agents(facts, ledger),
        documents=documents,
        status=_status(facts, ledger, cover, form, abstain),
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
            abstain(name, "incorporated_by_reference" if pointing else "not_stated", "the Schedule answers Item 4 by reference to the offer document, which is not in this file" if pointing else "Item 1004(a)(1) requires it")


_CHANGED = frozenset(f"consideration.{name}" for name in ("raised_to", "range_changed_to", "ratio_changed_to", "raised", "replaced_with"))
"""Wordings of a changed price: what an amendment says of its own offer, and an original of somebody else's."""


def _consideration(facts: Facts, ledger: Ledger, amendment: bool, abstain: Abstain) -> tuple[Any, ...]:
    """The components of the price: what the strongest statement of the best document names, and what stands beside it."""
    every = [finding for finding in facts.named("consideration") if not isinstance(finding.value, Money)]
    findings = [finding for finding in _current(every) if not _is_partial(finding.value)] or [f for f in _current(every) if f.value.kind == "net_asset_value"]
    if not amendment:
        findings = [finding for finding in findings if finding.rule not in _CHANGED] or findings
    old = {_price_key(finding.value) for finding in every if "superseded" in finding.rule}
    findings = [finding for finding in findings if _price_key(finding.value) not in old] or findings
    if not findings:
        return ()
    rank = min(facts.rank(finding) for finding in findings)
    here = [finding for finding in findings if facts.rank(finding) == rank]
    lead = min(here, key=lambda finding: (_strength(finding), finding.start))
    votes = Counter(_price_key(finding.value) for finding in here if finding.value.kind == lead.value.kind and lead.value.kind in ("cash", "cash_range"))
    favourite = max(votes, key=lambda key: votes[key], default=None)
    if lead.rule not in _CHANGED and favourite is not None and votes[favourite] >= 3 * votes[_price_key(lead.value)] and favourite != _price_key(lead.value):
        abstain("/offer/consideration", "conflict", _told([lead, next(finding for finding in here if _price_key(finding.value) == favourite)]))
        return ()
    group: dict[Hashable, list[Finding[Any]]] = {}
    for finding in sorted(here, key=lambda finding: finding.start):
        if _price_key(finding.value) == _price_key(lead.value) or (abs(finding.start - lead.start) < _BESIDE and _stands_beside(lead, finding)):
            group.setdefault(_price_key(finding.value), []).append(finding)
    partial = [finding for finding in _current(every) if _is_partial(finding.value)]
    components = []
    for index, same in enumerate(group.values()):
        fullest = max(same, key=lambda finding: (sum(value is not None for value in finding.value.__dict__.values()), -finding.start))
        value, fillers = _filled(fullest.value, [*same, *(finding for finding in partial if finding.value.kind == fullest.value.kind)])
        components.append(value)
        ledger.cite_all(f"/offer/consideration/{index}", [fullest, *fillers, *(finding for finding in same if finding is not fullest)][:5])
    return tuple(components)


def _is_partial(value: Any) -> bool:
    """Whether a reading only fills another one: the step of a range, the day of a net asset value, the most that a right pays."""
    if value.kind == "cash_range":
        return value.low is None and value.high is None
    if value.kind == "net_asset_value":
        return value.percent_of_nav is None and value.percent_of_nav_low is None and (value.valuation_date is not None or value.nav_per_unit is not None)
    return bool(value.kind == "contingent_value_right" and value.quantity is None)


def _stands_beside(lead: Finding[Any], other: Finding[Any]) -> bool:
    """Whether another component belongs to the same price: of another kind, or for another class or election."""
    if lead.value.kind != other.value.kind:
        return "formula" not in (lead.value.kind, other.value.kind) or other.value.kind == "formula"
    if other.rule == "consideration.second_price" or lead.rule == "consideration.second_price":
        return True
    if lead.value.kind == "cash":
        one, two = (value.per.security if value.per else None for value in (lead.value, other.value))
        return bool(one and two and one.lower().rstrip("s") != two.lower().rstrip("s"))
    if lead.value.kind == "exchange":
        return bool((lead.value.tendered.security or "").lower() != (other.value.tendered.security or "").lower() or lead.value.election != other.value.election)
    return False


def _filled(value: Any, others: Sequence[Finding[Any]]) -> tuple[Any, list[Finding[Any]]]:
    """The reading with what the others add to it, and which of them did."""
    updates: dict[str, Any] = {}
    fillers = []
    for finding in others:
        fresh = {name: part for name, part in finding.value.__dict__.items() if part is not None and getattr(value, name) is None and name not in updates}
        if fresh and finding.value.kind == value.kind:
            updates |= fresh
            fillers.append(finding)
    return (value.model_copy(update=updates) if updates else value), fillers


_BESIDE = 700
"""How far apart, in characters, the components of one price may stand."""


def _price_key(value: Any) -> Hashable:
    if value.kind == "exchange":
        return value.kind, value.tendered.quantity, value.received.quantity, value.election
    if value.kind == "contingent_value_right":
        return (value.kind,)
    if value.kind == "net_asset_value":
        return value.kind, value.percent_of_nav, value.percent_of_nav_low
    if value.kind == "cash_range":
        return value.kind, value.low, value.high
    if value.kind == "cash":
        return value.kind, value.amount, value.currency
    if value.kind == "principal":
        return value.kind, value.percent_of_principal
    return (value.kind,)


def _stated_value(facts: Facts, ledger: Ledger, abstain: Abstain) -> Money | None:
    findings = [finding for finding in _current(facts.named("consideration")) if isinstance(finding.value, Money)]
    return _one(facts, ledger, findings, lambda value: (value.amount, value.currency), "/offer/stated_value_per_unit", abstain)  # type: ignore[no-any-return]


def _one(facts: Facts, ledger: Ledger, findings: Sequence[Finding[Any]], key: Callable[[Any], Hashable], pointer: str, abstain: Abstain, dropped: Sequence[Hashable] = ()) -> Any:
    """The chosen value, with its evidence; an abstention where equals disagree."""
    choice = choose(facts, findings, key, dropped)
    if choice.conflict:
        abstain(pointer, "conflict", _told(choice.conflict))
        return None
    ledger.cite_all(pointer, choice.findings[:3])
    return choice.value


_PASSED = frozenset(("expiration.expired", "expiration.was_scheduled"))
"""Wordings of a day that is past where the same filing gives a later one: of an earlier offer, or before an extension."""


def _deadline(facts: Facts, ledger: Ledger, name: str, pointer: str, abstain: Abstain) -> Deadline | None:
    every = facts.named(name)
    old = [finding.value.date for finding in every if "superseded" in finding.rule]
    current = _current(every)
    latest = max((finding.value.date for finding in current), default=None)
    passed = [finding for finding in current if finding.rule in _PASSED and finding.value.date < latest]
    current = [finding for finding in current if finding not in passed]
    old.extend(finding.value.date for finding in passed)
    choice = choose(facts, current, lambda deadline: deadline.date, old)
    if choice.conflict:
        abstain(pointer, "conflict", _told(choice.conflict))
        return None
    if not choice.findings:
        return None
    with_hour = [finding for finding in choice.findings if finding.value.at is not None]
    hours = {finding.value.at for finding in with_hour}
    best = (with_hour or list(choice.findings))[0]
    if len(hours) > 1:
        top = [finding for finding in with_hour if facts.rank(finding) == facts.rank(best)]
        if len({finding.value.at for finding in top if _strength(finding) == _strength(best)}) > 1:
            abstain(f"{pointer}/at", "conflict", _told(with_hour))
            best = Finding(best.rule, best.value.model_copy(update={"at": None}), best.document, best.start, best.end)
    updates: dict[str, Any] = {}
    if any(finding.value.extended for finding in choice.findings) or (old and all(day < best.value.date for day in old)):
        updates["extended"] = True
    if best.value.weekday_matches is None:
        updates["weekday_matches"] = next((finding.value.weekday_matches for finding in choice.findings if finding.value.weekday_matches is not None), None)
    agreeing = [best, *(finding for finding in choice.findings if finding is not best)]
    ledger.cite_all(pointer, agreeing[:4])
    return best.value.model_copy(update=updates)  # type: ignore[no-any-return]


def _date(facts: Facts, ledger: Ledger, name: str, pointer: str, abstain: Abstain, without: frozenset[str] = frozenset()) -> Any:
    findings = [finding for finding in _current(facts.named(name)) if finding.rule not in without]
    return _one(facts, ledger, findings, lambda when: when, pointer, abstain)


def _flag(facts: Facts, ledger: Ledger, name: str, pointer: str, abstain: Abstain) -> bool | None:
    return _one(facts, ledger, _current(facts.named(name)), lambda flag: flag, pointer, abstain)  # type: ignore[no-any-return]


def _subject_security(facts: Facts, ledger: Ledger) -> str | None:
    findings = _current(facts.named("security"))
    if not findings:
        return None
    best = min(findings, key=lambda finding: (facts.rank(finding), _strength(finding), finding.start))
    ledger.cite_finding("/offer/subject_security", best)
    return str(best.value)


def _merged(facts: Facts, ledger: Ledger, name: str, fields: Sequence[str], pointer: str, abstain: Abstain) -> dict[str, Any]:
    """Partial findings put together, each field from the best document that gives it."""
    every = facts.named(name)
    old = {attribute: [getattr(finding.value, attribute) for finding in every if "superseded" in finding.rule] for attribute in fields}
    merged: dict[str, Any] = {}
    for attribute in fields:
        findings = [Finding(f.rule, getattr(f.value, attribute), f.document, f.start, f.end) for f in _current(every) if getattr(f.value, attribute) is not None]
        value = _one(facts, ledger, findings, lambda value: value, f"{pointer}/{attribute}", abstain, [value for value in old[attribute] if value is not None])
        if value is not None:
            merged[attribute] = value
    return merged


def _quantity(facts: Facts, ledger: Ledger, abstain: Abstain) -> QuantitySought | None:
    fields = ("quantity", "all_outstanding", "percent_of_outstanding", "maximum_value", "maximum_issuable_value", "currency")
    merged = _merged(facts, ledger, "quantity", fields, "/offer/quantity_sought", abstain)
    if not merged:
        return None
    if "all_outstanding" not in merged:
        limit = next((name for name in ("quantity", "percent_of_outstanding", "maximum_value") if name in merged), None)
        if limit:
            merged["all_outstanding"] = False
            ledger.entries["/offer/quantity_sought/all_outstanding"] = ledger.entries[f"/offer/quantity_sought/{limit}"]
    return QuantitySought(**merged)


def _minimum(facts: Facts, ledger: Ledger, abstain: Abstain) -> MinimumCondition | None:
    merged = _merged(facts, ledger, "minimum", ("none", "quantity", "percent", "basis", "waived"), "/offer/minimum_condition", abstain)
    if not merged:
        return None
    if merged.get("none") and ("quantity" in merged or "percent" in merged):
        abstain("/offer/minimum_condition", "conflict", "one place says that there is no minimum, another gives one")
        return None
    if "waived" not in merged and ("quantity" in merged or "percent" in merged):
        merged["waived"] = False
        stated = "quantity" if "quantity" in merged else "percent"
        ledger.entries["/offer/minimum_condition/waived"] = ledger.entries[f"/offer/minimum_condition/{stated}"]
    return MinimumCondition(**merged)


# --- kind, mechanism, status ----------------------------------------------------------------------------------------------------------

_THIRD_PARTY = re.compile(r"\brule 14d-\d|schedule 14d-9|wholly[- ]owned (?:direct |indirect )?subsidiary of|agreement and plan of merger|\(the \"(?:purchaser|offeror)\"|\bpurchaser\b|merger sub")
_ISSUER = re.compile(r"\brule 13e-4|our board of directors|issuer tender offer|(?:to purchase|repurchase|purchase for cash|buy back|exchange) (?:up to [^.]{0,60})?(?:of )?\b(?:its|our)\b|of its (?:own )?(?:common|outstanding|shares|class)|(?:the fund|the company|the trust) is offering to (?:purchase|repurchase)")


def _kind(facts: Facts, ledger: Ledger, cover: Cover | None, form: str | None, exchange: bool, priced: bool) -> Any:
    boxes = set(cover.transaction_types or ()) if cover else set()
    issuer: bool | None = None
    if "issuer_tender_offer" in boxes and "third_party_tender_offer" not in boxes:
        issuer = True
    elif "third_party_tender_offer" in boxes and "issuer_tender_offer" not in boxes:
        issuer = False
    elif form and form.startswith(("SC TO-I", "SC 13E4", "SC TO-T", "SC 14D1")):
        issuer = form.startswith(("SC TO-I", "SC 13E4"))
    if issuer is not None:
        pointer = "/cover/transaction_types" if boxes else "/form_type"
        ledger.entries["/offer/kind"] = ledger.entries.get(pointer, ())
    elif priced and facts.documents:
        document = facts.documents[0][1]
        third, own = list(_THIRD_PARTY.finditer(document.folded, 0, 60_000)), list(_ISSUER.finditer(document.folded, 0, 60_000))
        if len(third) == len(own) or min(len(third), len(own)) * 2 > max(len(third), len(own)):
            return None
        issuer = len(own) > len(third)
        for match in (own if issuer else third)[:2]:
            ledger.cite("/offer/kind", document, match.start(), match.end(), "kind.cue")
    if issuer is None:
        return None
    if exchange and "/offer/consideration/0" in ledger.entries:
        ledger.entries["/offer/kind"] += ledger.entries["/offer/consideration/0"][:1]
    return f"{'issuer' if issuer else 'third_party'}_{'exchange' if exchange else 'tender'}_offer"


def _mechanism(facts: Facts, ledger: Ledger, components: tuple[Any, ...]) -> Any:
    by_kind = {"exchange": "exchange", "cash_range": "dutch_auction", "net_asset_value": "net_asset_value", "cash": "fixed_price", "principal": "fixed_price", "formula": "formula"}
    for kind, mechanism in by_kind.items():
        for index, component in enumerate(components):
            if component.kind == kind:
                ledger.entries["/offer/mechanism"] = ledger.entries[f"/offer/consideration/{index}"][:2]
                return mechanism
    return None


_TO_EXCHANGE = re.compile(r"\boffers?\b[^.]{0,90}? to exchange (?:shares|its|up to|each|any and all|all|outstanding|warrants|options|units|notes|eligible|certain)\b|\b(?:pending|the|this|an|its) exchange offer\b")


def _is_exchange(facts: Facts, ledger: Ledger, documents: tuple[OfferDocument, ...]) -> bool:
    """Whether an offer without a stated price is one for securities: by its document, else by the words of the statement."""
    kinds = [document.kind for document in documents]
    if "offer_to_purchase" in kinds:
        return False
    if "offer_to_exchange" in kinds:
        ledger.entries["/offer/mechanism"] = ledger.entries[f"/offer/documents/{kinds.index('offer_to_exchange')}"][:1]
        return True
    for kind, document in facts.documents:
        match = _TO_EXCHANGE.search(document.folded, 0, 60_000) if kind == "statement" else None
        if match:
            ledger.cite("/offer/mechanism", document, match.start(), match.end(), "mechanism.exchange")
            return True
    return False


_WEAKLY_OPEN = frozenset(f"status.{name}" for name in ("scheduled", "remains_open", "amended", "statement"))
"""Wordings that any amendment may repeat, a final one too."""


def _status(facts: Facts, ledger: Ledger, cover: Cover | None, form: str | None, abstain: Abstain) -> Any:
    preliminary, final = (bool(cover and box) for box in (cover and cover.preliminary_communication, cover and cover.final_amendment))
    findings = _current(facts.named("status"))
    if final:
        findings = [finding for finding in findings if finding.rule not in _WEAKLY_OPEN]
    if not preliminary and form != "SC TO-C":
        findings = [finding for finding in findings if finding.value != "announced" or (facts.rank(finding) == 0 and finding.rule == "status.not_commenced")]
    ends = [finding for finding in findings if finding.value in ("terminated", "withdrawn", "completed")]
    choice = choose(facts, ends or findings, lambda value: value)
    if choice.findings:
        ledger.cite_all("/offer/status", choice.findings[:3])
        return choice.value
    if choice.conflict:
        abstain("/offer/status", "conflict", _told(choice.conflict))
        return None
    if cover is not None and cover.preliminary_communication:
        ledger.entries["/offer/status"] = ledger.entries.get("/cover/preliminary_communication", ())
        return "announced"
    stated = next((f"/offer/{name}" for name in ("consideration/0", "quantity_sought/all_outstanding", "quantity_sought/quantity", "expiration") if f"/offer/{name}" in ledger.entries), None)
    if stated and not (cover and cover.final_amendment):
        ledger.entries["/offer/status"] = ledger.entries[stated][:1]
        return "open"
    return None


# --- lists ----------------------------------------------------------------------------------------------------------------------------


def _conditions(facts: Facts, ledger: Ledger, least: MinimumCondition | None) -> tuple[Condition, ...]:
    """Conditions in the order of their first mention; a minimum that is stated is one of them."""
    kept: dict[str, list[Finding[Any]]] = {}
    for finding in _current(facts.named("condition")):
        kept.setdefault(finding.value.kind if finding.value.kind != "other" else finding.value.text, []).append(finding)
    if least is not None and not least.none and "minimum_tender" not in kept:
        stated = next(finding for finding in _current(facts.named("minimum")) if not finding.value.none)
        value = Condition(kind="minimum_tender", text=stated.quote, status="waived" if least.waived else "in_force")
        kept = {"minimum_tender": [Finding(stated.rule, value, stated.document, stated.start, stated.end)], **kept}
    conditions = []
    for index, same in enumerate(kept.values()):
        telling = [finding for finding in same if finding.value.status != "in_force" and facts.rank(finding) == facts.rank(same[0])]
        best = telling[0] if telling else same[0]
        conditions.append(best.value)
        ledger.cite_all(f"/offer/conditions/{index}", [best])
    return tuple(conditions)


def _firm_key(name: str) -> str:
    return re.sub(r"\W|\b(?:inc|llc|corp|corporation|company|co|the|na|lp|llp)\b", "", re.sub(r"[.,]", "", name.lower()))


def _agents(facts: Facts, ledger: Ledger) -> tuple[Any, ...]:
    """Agents in the order of their first mention; a telephone that stands elsewhere with the firm's name is the firm's."""
    kept: list[tuple[str, str, list[Finding[Any]]]] = []
    calls: list[tuple[str, Finding[Any]]] = []
    for finding in _current(facts.named("agent")):
        key = _firm_key(finding.value.name)
        if isinstance(finding.value, agent.Telephone):
            calls.append((key, finding))
            continue
        same = next((entry for entry in kept if entry[0] == finding.value.role and _same_firm(entry[1], key)), None)
        if same:
            same[2].append(finding)
        else:
            kept.append((finding.value.role, key, [finding]))
    agents = []
    for index, (_, key, same_agent) in enumerate(kept):
        named = same_agent[0].value
        caller = next((finding for finding in same_agent if finding.value.phone), None) or next((finding for other, finding in calls if _same_firm(other, key)), None)
        agents.append(named if named.phone or caller is None else named.model_copy(update={"phone": caller.value.phone}))
        ledger.cite_all(f"/offer/agents/{index}", [same_agent[0], *([caller] if caller and caller is not same_agent[0] else [])])
    return tuple(agents)


def _same_firm(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _documents(facts: Facts, ledger: Ledger) -> tuple[OfferDocument, ...]:
    kept: dict[Hashable, list[Finding[Any]]] = {}
    for finding in _current(facts.named("offer_document")):
        value = finding.value
        kept.setdefault((value.kind, value.date, value.restatement), []).append(finding)
    for finding in _own_dates(facts):
        if not any(key[0] == finding.value.kind for key in kept):  # type: ignore[index]
            kept[(finding.value.kind, finding.value.date, None)] = [finding]
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


_TITLE = re.compile(r"offer to (?P<kind>purchase|exchange)\b")
_DAY_LINE = re.compile(rf"(?:dated:? )?{DAY}\.?", re.VERBOSE)


def _own_dates(facts: Facts) -> list[Finding[Any]]:
    """The date that an offer document prints on a line of its own on its cover."""
    found = []
    for kind, document in facts.documents:
        title = _TITLE.search(document.folded, 0, 1500) if kind == "offer_document" else None
        if title is None:
            continue
        for piece in document.pieces(0, min(len(document.text), 20_000)):
            words = document.folded[piece.start : piece.end].strip()
            if 9 < len(words) < 40 and _DAY_LINE.fullmatch(words):
                value = OfferDocument(kind="offer_to_purchase" if title["kind"] == "purchase" else "offer_to_exchange", date=day(words))
                found.append(Finding("offer_document.cover_date", value, document, piece.start, piece.end))
                break
    return found


def settle_tallies(facts: Facts, ledger: Ledger, offer: Offer | None) -> tuple[Tally, ...]:
    """The counts that the filing reports: sentences about the same count put together, figures that only stand beside a count left out."""
    together = tally.merged(_current(facts.named("tally")))
    counts = [(count, group) for count, group in together if count.quantity_tendered is not None or count.quantity_accepted is not None]
    kept: list[Tally] = []
    for count, group in counts or together:
        if any(_lesser(count, other) for other in kept):
            continue
        ledger.cite_all(f"/tallies/{len(kept)}", group[:6])
        kept.append(tally.counter(tally.settled(count, offer.status if offer else None), offer.agents if offer else ()))
    return tuple(kept)


def _lesser(count: Tally, other: Tally) -> bool:
    """Whether a bare number is another figure beside a count that the same words report: all shares tendered at any price, say."""
    bare = count.as_of_date is None and count.counted_by is None and count.quantity_accepted is None and count.percent_of_outstanding is None
    return bare and count.stage == other.stage and other.quantity_tendered is not None and _same_class(count.security, other.security)


_ANY_CLASS = frozenset(("shares", "share", "stock", "common stock", "common shares", "ordinary shares", "securities", "units"))


def _same_class(one: str | None, other: str | None) -> bool:
    first, second = (one or "shares").lower(), (other or "shares").lower()
    return first == second or (first in _ANY_CLASS and second in _ANY_CLASS)


def settle_changes(facts: Facts, ledger: Ledger, amendment: bool) -> tuple[StatedChange, ...]:
    """What an amendment says that it changes; a sentence that gives one side only gives way to one that gives both."""
    if not amendment:
        return ()
    findings = _current(facts.named("change"))
    if any(isinstance(finding.value.before, Ratio) or isinstance(finding.value.after, Ratio) for finding in findings):
        findings = [finding for finding in findings if finding.value.kind != "consideration" or isinstance(finding.value.before, Ratio) or isinstance(finding.value.after, Ratio)]
    kept: list[list[Finding[Any]]] = []
    for finding in findings:
        value = finding.value
        same = next((group for group in kept if _same_change(group[0].value, value)), None)
        if same is None:
            kept.append([finding])
        else:
            same.append(finding)
            same.sort(key=lambda one: (one.value.before is None) + (one.value.after is None))
    changes = []
    for index, group in enumerate(kept):
        value, fillers = _extension_whole(facts, group[0].value)
        changes.append(value)
        ledger.cite_all(f"/stated_changes/{index}", [*group[:3], *fillers])
    return tuple(changes)


def _extension_whole(facts: Facts, change: StatedChange) -> tuple[StatedChange, list[Finding[Any]]]:
    """An extension that one sentence gives by half, with the day that another sentence of the filing gives for the other half."""
    if change.kind != "expiration" or (change.before is not None and change.after is not None):
        return change, []
    days = facts.named("expiration")
    side = "before" if change.before is None else "after"
    other = change.after if change.before is None else change.before
    found = [finding for finding in days if ("superseded" in finding.rule) == (side == "before") and finding.value.date != other]
    if len({finding.value.date for finding in found}) != 1 or (side == "after" and found[0].value.date <= other):
        return change, []
    return change.model_copy(update={side: found[0].value.date}), found[:1]


def _same_change(one: StatedChange, other: StatedChange) -> bool:
    if one.field != other.field or one.kind != other.kind:
        return False
    return all(a is None or b is None or a == b for a, b in ((one.before, other.before), (one.after, other.after)))
