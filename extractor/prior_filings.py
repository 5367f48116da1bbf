"""The filings of the same offer that a statement names: what its words say and what its list of exhibits says, put together."""

from __future__ import annotations

from typing import NamedTuple

from .document import Document
from .draft import Draft
from .facts import Facts
from .models import PriorFiling
from .rules.rule import family


class Mention(NamedTuple):
    """A filing that the statement names, where it does, and the rule that saw it."""

    filing: PriorFiling
    start: int
    end: int
    rule: str


def told_priors(facts: Facts, statement: Document | None, issuer: bool | None) -> list[Mention]:
    """The filings that the statement's words name, "Schedule TO" completed by whose offer it is."""
    told: list[Mention] = []
    for finding in family(facts.of(statement), "prior") if statement is not None else ():
        prior = finding.value
        if prior.form in ("SC TO", "SC TO/A"):
            if issuer is None:
                continue
            prior = prior.model_copy(update={"form": prior.form.replace("SC TO", "SC TO-I" if issuer else "SC TO-T")})
        told.append(Mention(prior, finding.start, finding.end, finding.rule))
    return told


def settle_prior_filings(draft: Draft, mentions: list[Mention], form: str | None, number: int | None, persons: list[str]) -> tuple[PriorFiling, ...]:
    """The filings of this offer that the statement names, in the order of their first mention; ``number`` is that of this amendment.

    One that a report of somebody's names is the offer's only where the words name a filing person. Days that differ are noted.
    """
    statement = draft.statement
    if statement is None:
        return ()
    priors: list[PriorFiling] = []
    for same in _by_filing(sorted(mentions, key=lambda mention: mention.start), form, number):
        stated = [mention for mention in same if not mention.rule.startswith("prior.reported") or _names_one_of(persons, statement, mention)]
        if not stated:
            continue
        dated = [mention for mention in stated if mention.filing.filing_date is not None]
        days = sorted({mention.filing.filing_date for mention in dated if mention.filing.filing_date})
        if len(days) > 1:
            draft.note(f"/prior_filings/{len(priors)}", f"the filing dates it {' and '.join(str(day) for day in days)}")
        best = dated or stated
        for mention in best[:4]:
            draft.ledger.cite(f"/prior_filings/{len(priors)}", statement, mention.start, mention.end, mention.rule)
        priors.append(best[0].filing)
    return tuple(priors)


def _by_filing(mentions: list[Mention], form: str | None, number: int | None) -> list[list[Mention]]:
    """The mentions of each filing that may stand before this one.

    An original has only communications before commencement behind it: a "Schedule TO filed" that it names is itself or another offer's.
    """
    original = form is not None and not form.endswith("/A")
    numbered = {(mention.filing.form, mention.filing.filing_date) for mention in mentions if mention.filing.amendment_number}
    filings: dict[tuple[str, int | None], list[Mention]] = {}
    for mention in mentions:
        prior = mention.filing
        if (original and prior.form != "SC TO-C") or (number is not None and prior.amendment_number is not None and prior.amendment_number >= number):
            continue
        key = (prior.form, prior.amendment_number)
        if prior.form == "SC TO-C" or (prior.form.endswith("/A") and prior.amendment_number is None):
            if (prior.form, prior.filing_date) in numbered:
                continue  # the numbered amendment of that day
            key = (f"{prior.form} {prior.filing_date}", None)
        filings.setdefault(key, []).append(mention)
    return list(filings.values())


def _names_one_of(persons: list[str], statement: Document, mention: Mention) -> bool:
    words = statement.folded[mention.start : mention.end]
    return any(name.lower() in words for name in persons)
