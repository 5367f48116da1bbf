"""How long the offer is open: Rules 14e-1(a), 14e-1(b) and 13e-4(f)(1)."""

from __future__ import annotations

from datetime import date

from ..calendar_days import business_days, closures, last_full_day
from ..models import Filing
from ..models.offer import ENDED
from .check import Checks, check

SHORT_OFFERS = date(2026, 4, 16)
"""Since an exemptive order of that day, some all-cash offers may be open for ten business days."""


def offer_period(filing: Filing) -> Checks:
    """The offer is open for twenty business days from its commencement: Rules 14e-1(a), 13e-4(f)(1)(i)."""
    offer = filing.offer
    if offer is None or (offer.commencement_date is None and offer.expiration is None):
        return
    pointers = ["/offer/commencement_date", "/offer/expiration"]
    if offer.commencement_date is None or offer.expiration is None:
        missing = "expiration" if offer.expiration is None else "commencement date"
        yield check("offer_period", "not_applicable", f"the filing does not state the {missing}", pointers[offer.commencement_date is None])
        return
    if offer.expiration.date < offer.commencement_date:
        yield check("offer_period", "fail", f"it would expire on {offer.expiration.date.isoformat()}, before it commenced on {offer.commencement_date.isoformat()}", *pointers)
        return
    count, detail = _open_days(filing, offer.commencement_date)
    detail = f"commenced {offer.commencement_date.isoformat()}, {detail}"
    if count >= 20:
        yield check("offer_period", "pass", detail, *pointers)
    elif count >= 10 and offer.commencement_date >= SHORT_OFFERS:
        yield check("offer_period", "pass", f"{detail}; fewer than 20, which the order of 16 April 2026 allows for certain all-cash offers", *pointers)
    else:
        yield check("offer_period", "warning", f"{detail}; Rule 14e-1(a) asks for 20", *pointers)


def period_after_change(filing: Filing) -> Checks:
    """The offer stays open for ten business days from the notice of a change of price or of the share sought: Rules 14e-1(b), 13e-4(f)(1)(ii)."""
    changes = [
        at for at, change in enumerate(filing.stated_changes) if change.kind in ("consideration", "quantity_sought") and change.after is not None and change.before != change.after
    ]
    offer = filing.offer
    if not changes or offer is None or offer.expiration is None or offer.status in ENDED:
        return
    pointers = [*(f"/stated_changes/{at}" for at in changes), "/filing_date", "/offer/expiration"]
    if filing.filing_date is None:
        yield check("period_after_change", "not_applicable", "without a filing date there is no day to count from", *pointers)
        return
    if offer.expiration.date < filing.filing_date:
        return
    count, detail = _open_days(filing, filing.filing_date)
    detail = f"changed by the filing of {filing.filing_date.isoformat()}, {detail}"
    if count >= 10:
        yield check("period_after_change", "pass", detail, *pointers)
    else:
        exception = "; up to 2 % more of the class needs no extension" if all(filing.stated_changes[at].kind == "quantity_sought" for at in changes) else ""
        yield check("period_after_change", "warning", f"{detail}; Rule 14e-1(b) asks for 10 from the notice of the change, which may have been given before{exception}", *pointers)


def _open_days(filing: Filing, first: date) -> tuple[int, str]:
    """How many full business days the offer is open from a day on, and the words for it."""
    expiration = filing.offer.expiration if filing.offer else None
    if expiration is None:
        return 0, ""
    last = last_full_day(expiration.at, expiration.date)
    count = business_days(first, last)
    detail = f"open to the end of {last.isoformat()}: {count} business days"
    closed = closures(first, last)
    if closed:
        detail += f", among them {', '.join(day.isoformat() for day, _ in closed)}, when federal offices were closed by order"
    return count, detail
