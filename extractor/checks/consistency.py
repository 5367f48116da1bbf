"""Check digits, weekdays, the form and its boxes: what a filing says twice."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .. import cusip as numbers
from ..models import Check, Filing
from ..models.offer import ENDED
from .check import Checks, check


def cusip(filing: Filing) -> Checks:
    """The check digit of each CUSIP number."""
    for at, security in enumerate(filing.cover.securities if filing.cover else ()):
        if security.cusip is None:
            continue
        pointer = f"/cover/securities/{at}/cusip"
        if len(security.cusip) != 9:
            yield check("cusip", "not_applicable", f"{security.cusip} has {len(security.cusip)} characters, no check digit", pointer)
            continue
        valid = numbers.is_valid(security.cusip)
        digit = "" if valid else f"; its check digit would be {numbers.check_digit(security.cusip[:8])}"
        yield check("cusip", "pass" if valid else "fail", f"{security.cusip}{digit}", pointer)


def weekday(filing: Filing) -> Checks:
    """The printed weekday is the date's."""
    for name in ("expiration", "withdrawal_deadline"):
        deadline = getattr(filing.offer, name) if filing.offer else None
        if deadline is not None and deadline.weekday_matches is not None:
            day = f"{deadline.date.isoformat()} is a {_WEEKDAYS[deadline.date.weekday()]}"
            yield check("weekday", "pass" if deadline.weekday_matches else "fail", f"{day}; the filing says: {deadline.text}", f"/offer/{name}")


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_OFFERS = (("SC TO-I", "issuer_tender_offer", "issuer tender offer"), ("SC TO-T", "third_party_tender_offer", "third-party tender offer"))
"""What the form of a Schedule TO begins with, and the box that goes with it."""


def form_and_boxes(filing: Filing) -> Checks:
    """The form and the boxes of the cover say the same."""
    if not filing.form_type or filing.cover is None:
        return
    forms = {filing.form_type, *filing.form_types}
    yield from _offer_boxes(filing.form_type, forms, filing.cover.transaction_types)
    if filing.form_types and filing.cover.transaction_types is not None:
        yield from _schedule_13d_box(filing.form_types, forms, filing.cover.transaction_types)
    yield from _preliminary_box(filing.form_type, filing.cover.preliminary_communication)
    yield from _amendment_number(filing.form_type, filing.amendment_number)


def _offer_boxes(form: str, forms: set[str], boxes: Collection[str] | None) -> Checks:
    """Whose offer it is: the issuer's, a third party's or, in one filing of both, either's."""
    for prefix, box, words in _OFFERS:
        filed = any(name.startswith(prefix) for name in forms)
        if boxes is None:
            if filed:
                yield check("form_and_boxes", "not_applicable", f"{form}; the boxes cannot be read", "/form_type", "/cover/transaction_types")
        elif filed or (box in boxes and form.startswith(("SC TO-I", "SC TO-T"))):
            yield _agreement(filed, box in boxes, form, f'the box "{words}"', "/form_type", "/cover/transaction_types")


def _schedule_13d_box(form_types: Sequence[str], forms: set[str], boxes: Collection[str]) -> Checks:
    """An amendment to Schedule 13D, filed in one with the Schedule TO."""
    combined, ticked = any(name.startswith(("SC 13D", "SCHEDULE 13D")) for name in forms), "schedule_13d_amendment" in boxes
    if combined or ticked:
        yield _agreement(combined, ticked, ", ".join(form_types), 'the box "amendment to Schedule 13D"', "/form_types", "/cover/transaction_types")


def _preliminary_box(form: str, ticked: bool | None) -> Checks:
    preliminary = form.startswith("SC TO-C")
    if ticked is not None and (preliminary or ticked):
        yield _agreement(preliminary, ticked, form, 'the box "preliminary communications"', "/form_type", "/cover/preliminary_communication")


def _amendment_number(form: str, number: int | None) -> Checks:
    """An amendment has a number, and only an amendment."""
    amended = form.endswith("/A")
    if amended or number is not None:
        words = f"amendment number {number}" if number is not None else "no amendment number"
        yield check("form_and_boxes", "pass" if amended and number is not None else "warning", f"{form}; {words}", "/form_type", "/amendment_number")


def _agreement(filed: bool, ticked: bool, form: str, box: str, *pointers: str) -> Check:
    return check("form_and_boxes", "pass" if filed == ticked else "warning", f"{form}; {box} is {'' if ticked else 'not '}checked", *pointers)


def final_amendment(filing: Filing) -> Checks:
    """A final amendment reports a result, and a final result comes with the box of a final amendment."""
    cover = filing.cover
    if cover is None or cover.final_amendment is None:
        return
    status = filing.offer.status if filing.offer else None
    final = [at for at, tally in enumerate(filing.tallies) if tally.stage == "final"]
    results = bool(final) or status in ENDED or any(tally.stage == "preliminary" for tally in filing.tallies)
    pointers = ["/cover/final_amendment", *(["/offer/status"] if status else []), *(f"/tallies/{at}" for at in final)]
    if cover.final_amendment:
        said = f"status {status}" if status in ENDED else "a count after the expiration" if results else "no result"
        yield check("final_amendment", "pass" if results else "warning", f"the box is checked; the filing states {said}", *pointers)
    elif final and status == "completed":
        yield check("final_amendment", "warning", "the filing states a final count and a completed offer; the box is not checked", *pointers)
