"""The findings of one count put together: one tally a count (see ``tally``, whose rules find its parts)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ...models.offer import ENDED, Agent, Tally
from ...phrase import Phrase
from ..agent.roles import roles
from ..rule import Finding

_RANK = {"interim": 0, "final": 1, "preliminary": 2}


def settled(tally: Tally, status: str | None) -> Tally:
    """The tally with its stage settled by the offer's status after the filing: a count of an ended offer is not interim, any of an open one is.

    >>> settled(Tally(stage="interim", quantity_tendered=5), "completed").stage
    'final'
    """
    if tally.stage == "interim" and status in ENDED:
        return tally.model_copy(update={"stage": "final"})
    if status == "open":
        return tally.model_copy(update={"stage": "interim"})
    return tally


@dataclass
class _Count:
    """One count as far as it is put together: what is known of it, and the findings that say so."""

    known: dict[str, Any]
    members: list[Finding[Tally]]

    def add(self, finding: Finding[Tally]) -> None:
        """Take over what the finding says and is not known yet; a final count outranks an interim one, and a counter's name its role."""
        fields = _stated(finding.value)
        self.members.append(finding)
        if _RANK[fields["stage"]] > _RANK[self.known["stage"]]:
            self.known["stage"] = fields["stage"]
        if self.known.get("quantity_tendered") is not None and fields.get("quantity_tendered") is None:
            fields.pop("approximate", None)
        if "counted_by" in fields and _BY_ROLE.match(self.known.get("counted_by", "")):
            del self.known["counted_by"]
        self.known = fields | self.known

    def has(self, *rules: str) -> bool:
        return any(one.rule.startswith(rules) for one in self.members)

    def place(self) -> tuple[int, int]:
        """Where a count stands: the number itself, where a finding begins with it; hour and counter may stand before another class."""
        at = [(one.document.number or 0, one.start) for one in self.members if one.rule in _WHERE]
        return min(at or [(one.document.number or 0, one.start) for one in self.members])


_WHERE = ("tally.tendered", "tally.tendered_class", "tally.tendered_participle", "tally.there_tendered")


def _stated(tally: Tally) -> dict[str, Any]:
    return {name: value for name, value in tally.__dict__.items() if value is not None}


def merged(findings: Sequence[Finding[Tally]]) -> list[tuple[Tally, list[Finding[Tally]]]]:
    """One tally a count: the findings (of one filing, in order) put together, each with those that it is made of.

    Findings with one tendered count belong together; those without belong to the last count before them, or to the only one there is.
    "Has accepted all Shares so tendered" gives the accepted count of its tally, and of all classes that one sentence counts. Of two values for
    one field the first stands; but the price paid before the price up to which tenders were counted ("at or below $23.75").
    """
    counts: list[_Count] = []
    for finding in sorted(findings, key=lambda one: (one.value.quantity_tendered is None, _is_early_factor(one))):
        if _is_early_factor(finding) and any(count.known["stage"] == "final" and "proration_factor" in count.known for count in counts):
            continue
        count = _count_of(counts, finding)
        if count is None:
            counts.append(_Count(_stated(finding.value), [finding]))
        else:
            count.add(finding)
    all_accepted = any(count.has("tally.accepted_all") for count in counts)
    for count in counts:
        _complete(count, all_accepted)
    _share_the_day(counts)
    counts.sort(key=_Count.place)
    return [(Tally.model_validate(count.known), count.members) for count in counts]


def _is_early_factor(finding: Finding[Tally]) -> bool:
    """Whether a finding is no more than a preliminary proration factor, which the final results may recall: "had announced a preliminary proration factor of 52.6%"."""
    return finding.value.stage == "preliminary" and finding.rule == "tally.proration_factor"


_BUT_GUARANTEED = Phrase(r"(?i:\b(?:excluding|other\ than|except(?:\ for)?)\b[^()]{0,60}?\bguaranteed\s+delivery)")
"""All were accepted but those of whom the count holds some: "all shares (excluding shares tendered under guaranteed delivery procedures)"."""


def _complete(count: _Count, all_accepted: bool) -> None:
    """Put in what the findings of one count say only together: that all were accepted, what was paid, whose the percentage is, that the count is the last."""
    known = count.known
    if "quantity_accepted" not in known and "quantity_tendered" in known and _all_taken(count, all_accepted):
        known["quantity_accepted"] = known["quantity_tendered"]
    paid = next((one.value.purchase_price for one in count.members if one.value.purchase_price is not None and one.rule != "tally.tendered_price"), None)
    if paid is not None:
        known["purchase_price"] = paid
    if _is_share_of_some(count):
        del known["percent_of_outstanding"]
    if known.get("quantity_accepted") == 0 and known["stage"] == "interim":
        known["stage"] = "final"


def _all_taken(count: _Count, all_accepted: bool) -> bool:
    """Whether all that a count holds were accepted; ``all_accepted`` where a sentence accepts all, so that this class of a sentence's several is too."""
    everything = [one for one in count.members if one.rule.startswith("tally.accepted_all")]
    if count.known.get("guaranteed_delivery_included") and any(_BUT_GUARANTEED.search(one.quote) for one in everything):
        return False
    return bool(everything) or (all_accepted and any(one.rule in ("tally.tendered_class", "tally.principal_class") for one in count.members))


_OF_ACCEPTED = ("tally.accepted_percent", "tally.accepted", "tally.accepted_passive", "tally.accepted_result")
"""Rules that give the share of the class of what was accepted."""


def _is_share_of_some(count: _Count) -> bool:
    """Whether the percentage of a count is that of those accepted, which are not all."""
    given = next((one for one in count.members if one.value.percent_of_outstanding is not None), None)
    if given is None or given.rule not in _OF_ACCEPTED or "tendered" in given.quote:
        return False
    accepted = count.known.get("quantity_accepted")
    return bool(accepted) and count.known.get("quantity_tendered", accepted) != accepted


_FIRSTS = ("tally.tendered_class", "tally.principal_class")
_SENTENCE = 420
"""How far behind the first class that a sentence counts the last may stand."""


def _share_the_day(counts: list[_Count]) -> None:
    """The day that a sentence gives before its first class is that of its last as well, and one that stands before both is that of both."""
    members = [one for count in counts for one in count.members]
    firsts = [one for one in members if one.rule in _FIRSTS and one.value.as_of_date is not None]
    for count in counts:
        _take_day(count, _first_of(firsts, _member(count, "tally.tendered") or _member(count, "tally.tendered_principal")))
    days = [(day, last) for count in counts for day in _members(count, "tally.tendered_at_expiry") for last in _members(count, "tally.tendered")]
    for count in counts:
        middle = _member(count, "tally.tendered_class")
        _take_day(count, _day_before(days, middle) or _first_of(firsts, middle))


def _first_of(firsts: Sequence[Finding[Tally]], later: Finding[Tally] | None) -> Finding[Tally] | None:
    """The first class of the sentence that counts a later one."""
    return next((first for first in firsts if later and _in_one_sentence(first, later)), None)


def _day_before(days: Sequence[tuple[Finding[Tally], Finding[Tally]]], middle: Finding[Tally] | None) -> Finding[Tally] | None:
    """The day that stands before a class and the last one of its sentence; ``days`` are days with the classes that they are of."""
    if middle is None:
        return None
    return next((day for day, last in days if day.document is middle.document and day.start < middle.start and _in_one_sentence(middle, last)), None)


def _members(count: _Count, rule: str) -> list[Finding[Tally]]:
    return [one for one in count.members if one.rule == rule]


def _member(count: _Count, rule: str) -> Finding[Tally] | None:
    return next(iter(_members(count, rule)), None)


def _in_one_sentence(first: Finding[Tally], last: Finding[Tally]) -> bool:
    return first.document is last.document and first.end <= last.start <= first.end + _SENTENCE


def _take_day(count: _Count, told: Finding[Tally] | None) -> None:
    if told is not None and "as_of_date" not in count.known:
        count.known |= {"as_of": told.value.as_of, "as_of_date": told.value.as_of_date}
        count.members[0] = count.members[0]._replace(places=(*count.members[0].places, *(told.places or ((told.start, told.end),))))


_BY_ROLE = Phrase(r"(?i:(?:the\ )?(?:depositar|depository|exchange\ agent|paying\ agent|tender\ agent|information\ agent))")


def _count_of(counts: list[_Count], finding: Finding[Tally]) -> _Count | None:
    """The count that a finding belongs to: the one of its number; without one the last before it in its document, or the only one that can be meant."""
    if finding.value.quantity_tendered is not None:
        return next((count for count in counts if count.known.get("quantity_tendered") == finding.value.quantity_tendered), None)
    able = [count for count in counts if _can_be_of(finding, count)]
    if _is_of_all_classes(finding.value, counts):
        return None
    same = [count for count in able if any(one.document is finding.document and one.start <= finding.start for one in count.members)]
    return max(same, key=_Count.place) if same else able[-1] if len(able) == 1 else None


_NO_CLASS = Phrase(r"(?:shares|units|securities|interests|notes)", 0)


def _is_of_all_classes(tally: Tally, counts: Sequence[_Count]) -> bool:
    """Whether a number accepted, told without its class, is of the classes together that a sentence counted: "4,000,000 Class A Shares and 500,000 Class B Shares … accepted 3,000,000 Shares"."""
    if tally.quantity_accepted is None or not _NO_CLASS.fullmatch((tally.security or "").lower()) or not any(count.has("tally.tendered_class") for count in counts):
        return False
    tendered = [count.known for count in counts if "quantity_tendered" in count.known]
    classes = {known.get("security") for known in tendered}
    return len(classes) > 1 and tally.security not in classes and all(known["quantity_tendered"] != tally.quantity_accepted for known in tendered)


def _can_be_of(finding: Finding[Tally], count: _Count) -> bool:
    """Whether a finding without a count can be of this one: no more were accepted than tendered, and news of an earlier day is not of the final count of another document."""
    accepted = finding.value.quantity_accepted
    if _is_of_first_period(finding, count):
        return False
    if accepted is not None and count.known.get("quantity_accepted") not in (None, accepted):
        return False
    if accepted and _tendered(count.known, accepted) < accepted:
        return False
    if finding.value.stage != "preliminary" or count.known["stage"] != "final":
        return True
    return any(one.document is finding.document and one.value.quantity_tendered is not None for one in count.members)


_LATER_PERIOD = Phrase(r"\bsubsequent\ offering\ period\b[^.;]{0,40}?\b(?:expired|ended|terminated)\b|\b(?:expiration|end)\ of\ the\ subsequent\ offering\ period\b")


def _is_of_first_period(finding: Finding[Tally], count: _Count) -> bool:
    """Whether a finding stands before the words that the subsequent offering period is over, and the count behind them, which holds what came in both."""
    first = min((one for one in count.members if one.document is finding.document), key=lambda one: one.start, default=None)
    if first is None or not 0 <= first.start - finding.end < _FARTHEST:
        return False
    return _LATER_PERIOD.search(finding.document.folded, finding.end, first.end) is not None


_FARTHEST = 1_200


def _tendered(known: dict[str, Any], otherwise: int | Decimal) -> int | Decimal:
    """How many were tendered in all, with those by guaranteed delivery that the count leaves out."""
    tendered: int | Decimal = known.get("quantity_tendered", otherwise)
    if "quantity_tendered" in known and not known.get("guaranteed_delivery_included", True):
        tendered += known.get("quantity_guaranteed_delivery", 0)
    return tendered


def counter(tally: Tally, agents: Iterable[Agent]) -> Tally:
    """The tally with its counter by name: "the Depositary" is the one agent of that role in the filing; None where there is none, or several."""
    if tally.counted_by is None or not _BY_ROLE.match(tally.counted_by):
        return tally
    wanted = roles(tally.counted_by)
    names = list(dict.fromkeys(agent.name for agent in agents if agent.role in wanted))
    return tally.model_copy(update={"counted_by": names[0] if len(names) == 1 else None})
