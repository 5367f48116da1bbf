"""The price of an offer: which of the readings of its consideration stand, and which components belong together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from decimal import Decimal
from typing import Any

from .evidence import Ledger
from .facts import Abstain, Facts, current, strength, told
from .models import Money
from .phrase import Phrase
from .rules.consideration.principal_list import LISTED
from .rules.rule import Finding

_CHANGED = frozenset(
    f"consideration.{name}" for name in ("raised_to", "range_changed_to", "range_moved_to", "ratio_changed_to", "raised", "raised_once", "revised", "replaced_with")
)
"""Wordings of a changed price: what an amendment says of its own offer, and an original of somebody else's."""
_ONCE = "consideration.raised_once"
"""A raise told as history: a higher price that the filing states came after it."""


def settle_consideration(facts: Facts, ledger: Ledger, amendment: bool, abstain: Abstain) -> tuple[Any, ...]:
    """The components of the price: what the strongest statement of the best document names, and what stands beside it."""
    every = [finding for finding in facts.named("consideration") if not isinstance(finding.value, Money)]
    findings = _standing(facts, every, amendment)
    if not findings:
        return ()
    rank = min(facts.rank(finding) for finding in findings)
    here = [finding for finding in findings if facts.rank(finding) == rank]
    lead = min(here, key=lambda finding: (strength(finding), finding.start))
    other = _outvoted_by(lead, here)
    if other is not None:
        abstain("/offer/consideration", "conflict", told([lead, other]))
        return ()
    partial = [finding for finding in current(every) if _is_partial(finding.value)]
    components = []
    for index, same in enumerate(_components(lead, here)):
        fullest = max(same, key=lambda finding: (sum(value is not None for name, value in finding.value.__dict__.items() if name != "approximate"), -finding.start))
        value, fillers = _filled(fullest.value, [*same, *(finding for finding in partial if finding.value.kind == fullest.value.kind)])
        components.append(value)
        ledger.cite_all(f"/offer/consideration/{index}", [fullest, *fillers, *(finding for finding in same if finding is not fullest)][:5])
        facts.cite_currency(ledger, f"/offer/consideration/{index}", value)
    return tuple(components)


def _standing(facts: Facts, every: list[Finding[Any]], amendment: bool) -> list[Finding[Any]]:
    """The prices in force: whole ones, of this offer, not those that were, nor the one that came out of an auction."""
    findings = [finding for finding in current(every) if not _is_partial(finding.value)] or [f for f in current(every) if f.value.kind == "net_asset_value"]
    if not amendment:
        findings = [finding for finding in findings if finding.rule not in _CHANGED] or findings
    old = {_price_key(finding.value) for finding in every if "superseded" in finding.rule}
    findings = [finding for finding in findings if _price_key(finding.value) not in old] or findings
    highest = max((finding.value.amount for finding in findings if finding.value.kind == "cash" and finding.value.amount), default=None)
    findings = [finding for finding in findings if finding.rule != _ONCE or finding.value.amount == highest]
    return _without_outcome(facts, findings)


def _outvoted_by(lead: Finding[Any], here: list[Finding[Any]]) -> Finding[Any] | None:
    """Another price in cash that the same document states three times as often as the one of the strongest wording; one that says it has changed may be alone."""
    if lead.value.kind not in ("cash", "cash_range"):
        return None
    votes = Counter(_price_key(finding.value) for finding in here if finding.value.kind == lead.value.kind and not _of_another_election(lead, finding))
    favourite, count = max(votes.items(), key=lambda vote: vote[1], default=(None, 0))
    own = _price_key(lead.value)
    if lead.rule in _CHANGED or favourite in (None, own) or count < 3 * votes[own]:
        return None
    return next(finding for finding in here if _price_key(finding.value) == favourite)


def _of_another_election(lead: Finding[Any], other: Finding[Any]) -> bool:
    """Whether the other is what those get who elect otherwise."""
    one, two = (getattr(finding.value, "election", None) for finding in (lead, other))
    return bool(one and two and one != two)


def _components(lead: Finding[Any], here: list[Finding[Any]]) -> list[list[Finding[Any]]]:
    """The findings of one document by component, in its order: those of the lead, and of what belongs to the same price; an exchange without an election is that of the same ratio with one."""
    components: dict[Hashable, list[Finding[Any]]] = {}
    elected = {_ratio_key(finding.value): _price_key(finding.value) for finding in here if finding.value.kind == "exchange" and finding.value.election}
    for finding in sorted(here, key=lambda finding: finding.start):
        key = _price_key(finding.value)
        if finding.value.kind == "exchange" and not finding.value.election:
            key = elected.get(_ratio_key(finding.value), key)
        if key == _price_key(lead.value) and _of_second_class(lead, finding):
            key = (key, "second class")
        if finding.rule in _GIVEN_TOGETHER and lead.rule != finding.rule:
            key = (key, "given together")
        if key in components and _next_class(components[key][-1], finding):
            key = (key, finding.value.tendered.security.lower())
        if key == _price_key(lead.value) or (_is_near(lead, finding, here) and _stands_beside(lead, finding)):
            components.setdefault(key, []).append(finding)
    return list(components.values())


def _next_class(one: Finding[Any], two: Finding[Any]) -> bool:
    """Whether a ratio is said again for the next class of a list: "1.2 ordinary shares for each ordinary share, and 1.2 ADSs for each ADS"."""
    if not one.value.kind == two.value.kind == "exchange" or one.rule != two.rule or one.document is not two.document:
        return False
    names = [(finding.value.tendered.security or "").lower().rstrip("s") for finding in (one, two)]
    return all(names) and names[0] != names[1] and _TO_THE_NEXT.fullmatch(one.document.folded, one.end, two.start) is not None


_TO_THE_NEXT = Phrase(r"(?:[^.;]|\.(?=\d)){0,90}?(?:,?\ and|;(?:\ and)?)\ (?:\([a-z]{1,3}\)\ )?")
_LISTED_ON = Phrase(r"(?:(?:[^.;]|\.(?=\d)){0,160};\ (?:and\ )?){1,6}(?:\([a-z]{1,3}\)\ )?")
"""From one entry of a list to a later one: "; for each share of Series B, 4.1 shares; and "."""


def _is_near(lead: Finding[Any], other: Finding[Any], here: list[Finding[Any]]) -> bool:
    """Whether another component stands close to the lead; a second price or a right, close to any place that states the lead's, for a title may give the first alone."""
    if abs(lead.start - other.start) < (_SETTLED_WITHIN if lead.rule == _SETTLED and other.value.kind == "contingent_value_right" else _BESIDE):
        return True
    told = [finding for finding in here if finding.document is other.document and _price_key(finding.value) == _price_key(lead.value)]
    if other.rule == "consideration.second_price":
        told = [finding for finding in told if finding.rule == lead.rule]
    elif other.value.kind != "contingent_value_right":
        return False
    return any(abs(finding.start - other.start) < _BESIDE for finding in told)


def _without_outcome(facts: Facts, findings: list[Finding[Any]]) -> list[Finding[Any]]:
    """The findings but, where a range is stated, the price within it at which the offer bought: it is the auction's outcome, not its term."""
    ranges = [(finding.value.low, finding.value.high) for finding in findings if finding.value.kind == "cash_range"]
    if not ranges:
        return findings
    paid = {finding.value.purchase_price for finding in facts.named("tally")}
    return [
        finding
        for finding in findings
        if not (finding.value.kind == "cash" and finding.value.amount in paid and any(low <= finding.value.amount <= high for low, high in ranges if low and high))
    ]


def _is_partial(value: Any) -> bool:
    """Whether a reading only fills another one: the step of a range, the day of a net asset value, the most that a right pays."""
    if value.kind == "cash_range":
        return value.low is None and value.high is None
    if value.kind == "net_asset_value":
        return value.percent_of_nav is None and value.percent_of_nav_low is None and (value.valuation_date is not None or value.nav_per_unit is not None)
    return bool(value.kind == "contingent_value_right" and value.quantity is None)


def _stands_beside(lead: Finding[Any], other: Finding[Any]) -> bool:
    """Whether another component belongs to the same price: of another kind, or for another class or election."""
    if {lead.value.kind, other.value.kind} in ({"cash", "cash_range"}, {"cash", "net_asset_value"}):  # the price that came out of an auction, or of the valuation
        return False
    if lead.rule == "consideration.final_ratio" and other.value.kind == "formula":  # which has given its ratio
        return False
    if lead.rule in LISTED:
        return other.value.kind == "contingent_value_right" or (other.rule in LISTED and _in_one_list(lead, other))
    if lead.value.kind != other.value.kind:
        return bool(lead.value.kind != "formula")
    if {other.rule, lead.rule} & {"consideration.second_price", "consideration.elected_cash", "consideration.elected_cash_first"}:
        return True
    beside = {"cash": _cash_beside, "cash_range": _range_beside, "exchange": _exchange_beside}.get(lead.value.kind)
    return beside is not None and beside(lead, other)


_LIST_OF_ANOTHER = Phrase(r"\b1,000\ (?:in\ )?(?:aggregate\ |original\ )?principal\b")


def _in_one_list(one: Finding[Any], two: Finding[Any]) -> bool:
    """Whether two parts of lists are given for the same notes: what those get who tender later is a list of its own."""
    first, second = sorted((one, two), key=lambda finding: finding.start)
    return first.document is second.document and not _LIST_OF_ANOTHER.search(first.document.folded, first.end, second.start)


def _cash_beside(lead: Finding[Any], other: Finding[Any]) -> bool:
    if lead.rule == other.rule and lead.rule in ("consideration.for_options", "consideration.for_options_row"):  # a list by exercise price
        return True
    if lead.value.election and other.value.election and lead.value.election != other.value.election:
        return True
    if _is_later_price(lead, other) or (
        {lead.rule, other.rule} <= _CASH_OF_ELECTIONS and _OR_ELSE.fullmatch(lead.document.folded, lead.end, other.start) and lead.document is other.document
    ):
        return True
    one, two = (value.per.security if value.per else None for value in (lead.value, other.value))
    if lead.document is other.document and lead.end < other.start and _AND_ANOTHER.fullmatch(lead.document.folded, lead.end, other.start):
        return True
    return bool(one and two and one.lower().rstrip("s") != two.lower().rstrip("s")) or _of_another_class(lead, other)


def _range_beside(lead: Finding[Any], other: Finding[Any]) -> bool:
    """Whether both ranges name their classes, and different ones."""
    named = [_CLASS_NAMED.search(finding.value.per.security.lower()) if finding.value.per else None for finding in (lead, other)]
    return all(named) and len({match[0] for match in named if match}) == 2


_CLASS_NAMED = Phrase(r"\b(?:class|series)\ [a-z0-9]{1,3}\b")


def _is_later_price(lead: Finding[Any], other: Finding[Any]) -> bool:
    """Whether the other is what those get for notes who tender when the early ones have: told in one wording, a little less, where early tenders are spoken of."""
    if not (lead.value.per and other.value.per and lead.value.per.quantity == other.value.per.quantity == _PRINCIPAL) or lead.rule != other.rule:
        return False
    return None not in (lead.value.amount, other.value.amount) and _is_later_part(lead, other, lead.value.amount, other.value.amount)


def _is_later_part(lead: Finding[Any], other: Finding[Any], first: Decimal, later: Decimal) -> bool:
    """Whether the later amount, told behind the first where early tenders are spoken of, is a little less than it."""
    if lead.document is not other.document or not lead.start < other.start:
        return False
    return _LEAST_LATER <= later / first < 1 and _EARLY.search(lead.document.folded, max(0, lead.start - _ROW), other.start) is not None


_PRINCIPAL = 1000
_LEAST_LATER = Decimal("0.85")
"""How little of the price of the early ones the later get at least; what the early get besides is far less."""
_EARLY = Phrase(r"\bearly\ (?:tender|participation|exchange)\b")


def _exchange_beside(lead: Finding[Any], other: Finding[Any]) -> bool:
    one, two = ((value.tendered.security or "").lower() for value in (lead.value, other.value))
    if lead.rule == other.rule and lead.rule.startswith("consideration.ratio_table"):
        return True
    if lead.rule == other.rule and lead.rule in _BY_PRICE and lead.document is other.document and _by_price(lead, other):
        return True
    if other.rule in _GIVEN_TOGETHER and lead.rule != other.rule:
        return other.start <= lead.start < other.end + _ROW
    if other.rule == _ELECTED and lead.rule in _WITH_CASH and abs(other.start - lead.start) < _ROW:
        return True
    if _LISTED_ON.fullmatch(lead.document.folded, lead.end, other.start) and lead.document is other.document and other.rule in _IN_A_LIST:
        return True
    if lead.rule == other.rule and _is_later_part(lead, other, lead.value.received.quantity, other.value.received.quantity):
        return True
    if lead.rule == other.rule == "consideration.exchange_for_each" and "option" in one and abs(other.start - lead.start) < _ROW:
        return True
    return bool(one != two or lead.value.election != other.value.election)


def _by_price(one: Finding[Any], two: Finding[Any]) -> bool:
    """Whether two ratios stand in a list by exercise price: each behind a price of its own."""
    first, second = sorted((one, two), key=lambda finding: finding.start)
    folded = first.document.folded
    if all(_PRICED_BEHIND.match(folded, finding.end) for finding in (first, second)):
        return True
    return all(_PRICED.search(folded, max(0, finding.start - _FROM_ITS_PRICE), finding.start) for finding in (first, second)) and (
        "$" in folded[first.end : second.start] or _DAY_OF_GRANT.search(folded[first.end : second.start]) is not None
    )


def _of_second_class(lead: Finding[Any], other: Finding[Any]) -> bool:
    """Whether the amount of the lead is said again, as the price of another class: "€45.00 per Share and €45.00 per ADS"."""
    if other.rule != "consideration.second_price" or lead.rule == other.rule or not (lead.value.per and other.value.per):
        return False
    return bool(lead.value.per.security.lower().rstrip("s") != other.value.per.security.lower().rstrip("s"))


_AND_A_CLASS = Phrase(
    r"(?:[^.;]{0,60}?,?\ and\ |[^.;]{0,160}?,\ and\ (?=\(ii\)))(?:\((?:ii|b|2)\)\ )?(?:up\ to\ |(?:any\ and\ )?all\ )?(?:[^.;$]|\.(?=\d)|\$(?=\d\d?\.\d{2,4}\ (?:[a-z-]+\ ){0,4}?prefer)){0,60}?\b(?:(?:class|series)\ [a-z0-9]{1,3}\b|preferred"
    r"|preference|ordinary|warrants?|adss?|american\ deposit[ao]ry|deposit[ao]ry|units?)\b(?:[^.;$]|\.(?=\d)|(?<=par\ value\ )\$|(?<=\ preference\ )\$|(?<=\ preference\ of\ )\$){0,260}?"
)


def _of_another_class(lead: Finding[Any], other: Finding[Any]) -> bool:
    """Whether one sentence offers a price for one class "and" the other for the next: "at $12.00 per share and up to 400,000 Class B shares at $14.00 per share"."""
    one, two = sorted((lead, other), key=lambda finding: finding.start)
    return one.rule == two.rule == "consideration.offer" and one.document is two.document and _AND_A_CLASS.fullmatch(one.document.folded[one.end : two.start]) is not None


def _filled(value: Any, others: Sequence[Finding[Any]]) -> tuple[Any, list[Finding[Any]]]:
    """The reading with what the others add to it, and which of them did."""
    updates: dict[str, Any] = {}
    fillers = []
    for finding in others:
        fresh = {name: part for name, part in finding.value.__dict__.items() if part is not None and getattr(value, name) is None and name not in updates and name != "approximate"}
        if fresh and finding.value.kind == value.kind:
            updates |= fresh
            fillers.append(finding)
    return (value.model_copy(update=updates) if updates else value), fillers


_AND_ANOTHER = Phrase(r"(?:\ (?:net\ )?in\ cash)?,?\ and\ (?:all|any\ and\ all|up\ to)\b(?:[^;.]|\.(?!\ the\b)){8,240}", 0)
"""From the price of one class to that of the next: "and All Outstanding Shares of Series B Preferred Stock of Loom Industries, Inc."."""
_BY_PRICE = ("consideration.ratio_of_options", "consideration.ratio_counted")
"""Ratios that may stand in a list by exercise price."""
_PRICED = Phrase(
    r"\b(?:options?|those|grants?|awards?)\ (?:with|having|priced|at)\b[^.;]{0,70}?\$|\$\ ?[\d.,]*\d(?:\ (?:and|or)\ (?:up|above|higher|more|greater|over)|\+)?(?:\ per\ share)?,?(?:\ ?[:-]\ |\ )$|[a-z]\ \d{1,2},\ (?:19|20)\d\d\ $",
    0,
)
"""The options of one row of a list: "options priced between $25.00", "$8.00 to $11.99: 1.5 to 1", "June 3, 2006 2.25 to 1"."""
_PRICED_BEHIND = Phrase(r"(?:\ for\ (?:those\ |all\ |eligible\ )*(?:stock\ )?(?:options|grants|awards|those))?\ (?:with|having|priced|that\ ha(?:ve|s))\b[^.;]{0,60}?\$", 0)
"""Behind a ratio the options that it is for: "2:1 for options priced between $15.00", "one RSU for every four eligible options with an exercise price of $9.01"."""
_FROM_ITS_PRICE = 150
"""How far behind the words on its price the ratio of such options may stand."""
_DAY_OF_GRANT = Phrase(r"^[^$]{0,12}[a-z]{3,9}\ \d{1,2},\ (?:19|20)\d\d\ $", 0)
"""Between two ratios the day of grant with which the next row begins."""
_IN_A_LIST = ("consideration.exchange_each_listed", "consideration.exchange_for_each", "consideration.exchange_of_principal", "consideration.exchange_for_principal")
"""Ratios of which a sentence lists several, by class."""
_GIVEN_TOGETHER = ("consideration.exchange_both", "consideration.exchange_considered_also", "consideration.shares_with_notes", "consideration.shares_before_notes")
"""One of two securities for one tendered, whose other one another rule reads."""
_WITH_CASH = ("consideration.mixed_securities", "consideration.mixed_securities_first")
_CASH_OF_ELECTIONS = frozenset(f"consideration.{name}" for name in ("mixed_cash", "mixed_cash_last", "elected_cash_first", "elected_cash_last"))
_OR_ELSE = Phrase(r"(?:[^.;]|\.(?=\d)){0,60}?[,;]\ or(?:[^.;]|\.(?=\d)){1,120}")
"""From the cash of one election to that of the next: ", or (c) 0.35 of a share and "."""
_ELECTED = "consideration.elected_securities"
"""Fewer securities with cash, and more without: "3 shares and $2.00 in cash; or 19 shares"."""
_SETTLED = "consideration.will_pay_in_offer"
"""A price of which a part was open, told again when it was determined."""
_SETTLED_WITHIN = 3000
"""How far before it a release tells of the right that comes with the price."""
_ROW = 300
"""How far apart the ratios of a table by exercise price may stand."""
_BESIDE = 700
"""How far apart, in characters, the components of one price may stand."""


def _ratio_key(value: Any) -> Hashable:
    """What an exchange is known by where no election is named."""
    return value.tendered.quantity, value.received.quantity


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
        return (value.kind, value.percent_of_principal) if value.percent_of_principal is not None else (value.kind, value.amount, value.currency)
    return (value.kind,)
