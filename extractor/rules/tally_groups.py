"""The findings of one count put together: one tally a count (see ``tally``, whose rules find its parts)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..models.offer import Agent, Tally
from ..phrase import Phrase
from .agent_roles import roles
from .rule import Finding

_RANK = {"interim": 0, "final": 1, "preliminary": 2}


def settled(tally: Tally, status: str | None) -> Tally:
    """The tally with its stage settled by the offer's status after the filing: a count of an ended offer is not interim, any of an open one is.

    >>> settled(Tally(stage="interim", quantity_tendered=5), "completed").stage
    'final'
    """
    if tally.stage == "interim" and status in ("expired", "completed", "terminated", "withdrawn"):
        return tally.model_copy(update={"stage": "final"})
    if status == "open":
        return tally.model_copy(update={"stage": "interim"})
    return tally


def merged(findings: Sequence[Finding[Tally]]) -> list[tuple[Tally, list[Finding[Tally]]]]:
    """One tally a count: the findings (of one filing, in order) put together, each with those that it is made of.

    Findings with one tendered count belong together; those without belong to the last count before them, or to the only one there is.
    "Has accepted all Shares so tendered" gives the accepted count of its tally, and of all classes that one sentence counts. Of two values for
    one field the first stands; but the price paid before the price up to which tenders were counted ("at or below $23.75").
    """
    groups: list[tuple[dict[str, Any], list[Finding[Tally]]]] = []
    for finding in sorted(findings, key=lambda one: one.value.quantity_tendered is None):
        fields = {name: value for name, value in finding.value.__dict__.items() if value is not None}
        group = _group(groups, finding, fields)
        if group is None:
            groups.append((fields, [finding]))
            continue
        known, members = group
        members.append(finding)
        if _RANK[fields["stage"]] > _RANK[known["stage"]]:
            known["stage"] = fields["stage"]
        if known.get("quantity_tendered") is not None and fields.get("quantity_tendered") is None:
            fields.pop("approximate", None)
        if "counted_by" in fields and _BY_ROLE.match(known.get("counted_by", "")):
            del known["counted_by"]
        for name, value in fields.items():
            known.setdefault(name, value)
    all_accepted = any(one.rule.startswith("tally.accepted_all") for _, members in groups for one in members)
    for known, members in groups:
        taken = any(one.rule.startswith("tally.accepted_all") for one in members) or (all_accepted and any(one.rule == "tally.tendered_class" for one in members))
        if "quantity_accepted" not in known and "quantity_tendered" in known and taken:
            known["quantity_accepted"] = known["quantity_tendered"]
        paid = next((one.value.purchase_price for one in members if one.value.purchase_price is not None and one.rule != "tally.tendered_price"), None)
        if paid is not None:
            known["purchase_price"] = paid
        given = next((one for one in members if one.value.percent_of_outstanding is not None), None)
        if (
            given
            and given.rule == "tally.accepted_percent"
            and "tendered" not in given.quote
            and known.get("quantity_accepted")
            and known.get("quantity_tendered", known["quantity_accepted"]) != known["quantity_accepted"]
        ):
            del known["percent_of_outstanding"]  # it is the share of those accepted, which are not all
        if known.get("quantity_accepted") == 0 and known["stage"] == "interim":
            known["stage"] = "final"
    _share_the_day(groups)
    groups.sort(key=_place)
    return [(Tally.model_validate(known), members) for known, members in groups]


_WHERE = ("tally.tendered", "tally.tendered_class", "tally.tendered_participle", "tally.there_tendered")


def _place(group: tuple[dict[str, Any], list[Finding[Tally]]]) -> tuple[int, int]:
    """Where a count stands: the number itself, where a finding begins with it; hour and counter may stand before another class."""
    at = [(one.document.number or 0, one.start) for one in group[1] if one.rule in _WHERE]
    return min(at or [(one.document.number or 0, one.start) for one in group[1]])


_SENTENCE = 420
"""How far behind the first class that a sentence counts the last may stand."""


def _share_the_day(groups: list[tuple[dict[str, Any], list[Finding[Tally]]]]) -> None:
    """The day that a sentence gives before its first class is that of its last as well, and one that stands before both is that of both."""
    firsts = [one for _, members in groups for one in members if one.rule == "tally.tendered_class" and one.value.as_of_date is not None]
    for known, members in groups:
        counted = next((one for one in members if one.rule == "tally.tendered"), None)
        first = next((one for one in firsts if counted and one.document is counted.document and one.end <= counted.start <= one.end + _SENTENCE), None)
        if first is not None and "as_of_date" not in known:
            known |= {"as_of": first.value.as_of, "as_of_date": first.value.as_of_date}
    days = [(one, last) for known, members in groups for one in members if one.rule == "tally.tendered_at_expiry" for last in members if last.rule == "tally.tendered"]
    for known, members in groups:
        counted = next((one for one in members if one.rule == "tally.tendered_class"), None)
        told = next(
            (one for one, last in days if counted and one.document is counted.document and one.start < counted.start and counted.end <= last.start <= counted.end + _SENTENCE), None
        )
        told = told or next((one for one in firsts if counted and one.document is counted.document and one.end <= counted.start <= one.end + _SENTENCE), None)
        if told is not None and "as_of_date" not in known:
            known |= {"as_of": told.value.as_of, "as_of_date": told.value.as_of_date}


_BY_ROLE = Phrase(r"(?i:(?:the\ )?(?:depositar|depository|exchange\ agent|paying\ agent|tender\ agent|information\ agent))")


def _group(groups: list[tuple[dict[str, Any], list[Finding[Tally]]]], finding: Finding[Tally], fields: dict[str, Any]) -> tuple[dict[str, Any], list[Finding[Tally]]] | None:
    count = fields.get("quantity_tendered")
    if count is not None:
        return next((group for group in groups if group[0].get("quantity_tendered") == count), None)
    accepted = fields.get("quantity_accepted")
    able = [
        group
        for group in groups
        if not (accepted is not None and group[0].get("quantity_accepted") not in (None, accepted)) and not (accepted and _tendered(group[0], accepted) < accepted)
    ]
    same = [group for group in able if any(one.document is finding.document and one.start <= finding.start for one in group[1])]
    return max(same, key=_place) if same else able[-1] if len(able) == 1 else None


def _tendered(known: dict[str, Any], otherwise: int) -> int:
    """How many were tendered in all, with those by guaranteed delivery that the count leaves out."""
    if "quantity_tendered" not in known:
        return otherwise
    return int(known["quantity_tendered"]) + (0 if known.get("guaranteed_delivery_included", True) else int(known.get("quantity_guaranteed_delivery", 0)))


def counter(tally: Tally, agents: Iterable[Agent]) -> Tally:
    """The tally with its counter by name: "the Depositary" is the one agent of that role in the filing; None where there is none, or several."""
    if tally.counted_by is None or not _BY_ROLE.match(tally.counted_by):
        return tally
    wanted = roles(tally.counted_by)
    names = list(dict.fromkeys(agent.name for agent in agents if agent.role in wanted))
    return tally.model_copy(update={"counted_by": names[0] if len(names) == 1 else None})
