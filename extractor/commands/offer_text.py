"""An offer as a summary to read on a terminal: where it stands, its terms and who set them, what happened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..models import Cash, CashRange, Consideration, ContingentValueRight, Deadline, Exchange, Formula, Measure, Money, NetAssetValue
from ..models.chain import OfferChain, StandingTerms

_WIDE = 100


def summary(chain: OfferChain) -> str:
    """The offer in lines of text, without a newline at the end."""
    parts = [_head(chain)]
    if chain.terms:
        parts.append(_block("Terms", _terms(chain, chain.terms[-1])))
    parts.append(_block("Timeline", [(event.date.isoformat(), f"{event.kind.replace('_', ' ')}: {event.detail}") for event in chain.timeline]))
    parts.append(_block("Contradictions", [("-", contradiction.detail) for contradiction in chain.contradictions]))
    parts.append(_block("Notes", [("-", note.text) for note in chain.notes]))
    return "\n\n".join(plain(part) for part in parts if part)


def plain(words: str) -> str:
    """Words of a filing without control characters, which a terminal would obey."""
    return "".join(character if character.isprintable() or character == "\n" else "\ufffd" for character in words)


def _head(chain: OfferChain) -> str:
    last = chain.terms[-1].offer if chain.terms else None
    company = (chain.subject_company.name if chain.subject_company else None) or "subject company not named"
    kind = (last.kind if last else None) or "tender_offer"
    lines = [f"{company}: {kind.replace('_', ' ')} by {'; '.join(chain.offerors) or 'an offeror not named'}"]
    days = [filing.filing_date for filing in chain.filings if filing.filing_date]
    span = f", {min(days).isoformat()} to {max(days).isoformat()}" if days else ""
    lines.append(
        f"{chain.offer_id or 'no offer id'}; {len(chain.filings)} filing{'s' if len(chain.filings) != 1 else ''}{span}; status: {(last.status if last else None) or 'not stated'}"
    )
    if chain.as_of:
        lines.append(f"as of {chain.as_of.isoformat()}")
    return "\n".join(lines)


def _block(title: str, rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    wide = max(len(name) for name, _ in rows)
    return "\n".join([title, *(_row(name, words, wide) for name, words in rows)])


def _row(name: str, words: str, wide: int) -> str:
    import textwrap

    lines = textwrap.wrap(words, _WIDE - wide, break_long_words=False, break_on_hyphens=False) or [""]
    return f"\n  {'':{wide}}  ".join([f"  {name:{wide}}  {lines[0]}".rstrip(), *lines[1:]])


def _terms(chain: OfferChain, terms: StandingTerms) -> list[tuple[str, str]]:
    setters = {filing.accession_number: _setter(filing.form_type, filing.amendment_number, filing.filing_date) for filing in chain.filings}

    def by(*pointers: str) -> str:
        named = list(dict.fromkeys(setters[terms.set_by[pointer]] for pointer in pointers if pointer in terms.set_by and terms.set_by[pointer] is not None))
        return f"  [{', '.join(named)}]" if named else ""

    return [(name, f"{words}{by(*pointers)}") for name, words, pointers in _rows(terms)]


def _setter(form: str | None, number: int | None, day: Any) -> str:
    name = f"Amendment No. {number}" if number is not None else form or "document"
    return f"{name}, {day.isoformat()}" if day else name


def _rows(terms: StandingTerms) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    offer = terms.offer
    for at, component in enumerate(offer.consideration):
        yield "consideration", priced(component), (f"/offer/consideration/{at}",)
    if offer.stated_value_per_unit:
        yield "stated value", _money(offer.stated_value_per_unit), ("/offer/stated_value_per_unit",)
    yield from _quantity(terms)
    for name in ("commencement_date", "expiration", "withdrawal_deadline"):
        value = getattr(offer, name)
        if value is not None:
            yield name.replace("_date", "").replace("_", " "), _deadline(value) if isinstance(value, Deadline) else value.isoformat(), (f"/offer/{name}",)
    for name in ("odd_lot_preference", "proration", "guaranteed_delivery", "financing_condition"):
        value = getattr(offer, name)
        if value is not None:
            yield name.replace("_", " "), "yes" if value else "no", (f"/offer/{name}",)
    for at, condition in enumerate(offer.conditions):
        if condition.status != "in_force":
            yield "condition", f"{condition.kind.replace('_', ' ')}: {condition.status.replace('_', ' ')}", (f"/offer/conditions/{at}",)
    for at, reported in enumerate(terms.tallies):
        from ..offer.timeline import counted

        yield "count", counted(reported.tally), (f"/tallies/{at}",)


def _quantity(terms: StandingTerms) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    sought, least = terms.offer.quantity_sought, terms.offer.minimum_condition
    if sought is not None:
        if sought.all_outstanding:
            yield "sought", "all outstanding", ("/offer/quantity_sought/all_outstanding",)
        if sought.quantity is not None:
            principal = f" {sought.currency} of principal" if sought.of_principal else ""
            yield "sought", f"{sought.quantity:,}{principal}", ("/offer/quantity_sought/quantity",)
        if sought.percent_of_outstanding is not None:
            yield "sought", f"{sought.percent_of_outstanding:f} % of the class", ("/offer/quantity_sought/percent_of_outstanding",)
        for name, words in (("maximum_value", "value sought"), ("maximum_issuable_value", "value issuable")):
            value = getattr(sought, name)
            if value is not None:
                yield words, f"{value:,f} {sought.currency or ''}".rstrip(), (f"/offer/quantity_sought/{name}",)
    if least is not None:
        waived = ", waived" if least.waived else ""
        if least.none:
            yield "minimum", "none", ("/offer/minimum_condition/none",)
        if least.quantity is not None:
            yield "minimum", f"{least.quantity:,}{waived}", ("/offer/minimum_condition/quantity",)
        if least.percent is not None:
            yield "minimum", f"{least.percent:f} %{waived}", ("/offer/minimum_condition/percent",)


def _deadline(deadline: Deadline) -> str:
    return f"{deadline.date.isoformat()} ({deadline.text})"


def _money(money: Money) -> str:
    return f"{money.amount:f} {money.currency or ''}".rstrip()


def priced(component: Consideration) -> str:
    """A component of the consideration in words."""
    words = _priced(component)
    election = getattr(component, "election", None)
    return f"{words} ({election})" if election else words


def _priced(component: Consideration) -> str:
    match component:
        case Cash():
            return _cash(component)
        case CashRange():
            ends = " to ".join(f"{end:f}" for end in (component.low, component.high) if end is not None)
            return f"{ends}{_currency(component.currency)}{_each(component.per)}"
        case Exchange():
            got, given = component.received, component.tendered
            ratio = f" (ratio {component.ratio:f})" if component.ratio is not None else ""
            return f"{got.quantity:f} {got.security or 'received'} for {given.quantity:f} {given.security or 'tendered'}{ratio}"
        case NetAssetValue():
            share = f"{component.percent_of_nav:f} % of " if component.percent_of_nav is not None else ""
            day = f" of {component.valuation_date.isoformat()}" if component.valuation_date else ""
            return f"{share}net asset value{day}"
        case ContingentValueRight():
            most = f", at most {component.maximum_payment:f}{_currency(component.currency)} each" if component.maximum_payment is not None else ""
            return f"{component.quantity or 1:f} contingent value right{most}"
        case Formula():
            return f"formula: {component.text}"


def _cash(component: Cash) -> str:
    if component.amount is not None:
        return f"{component.amount:f}{_currency(component.currency)}{_each(component.per)}"
    return f"{component.percent_of_principal:f} % of principal" if component.percent_of_principal is not None else "cash"


def _currency(currency: str | None) -> str:
    return f" {currency}" if currency else ""


def _each(per: Measure | None) -> str:
    """For how many of what a price is."""
    if per is None:
        return ""
    return f" per {per.security or 'unit'}" if per.quantity == 1 else f" per {per.quantity:f} {per.security or ''}".rstrip()
