"""What the sections of the page share: a value with its note, a filing to point to, and how both are found in the chain."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from . import words
from .sources import EDGAR_HOSTS, Source, Sources, safe_link

if TYPE_CHECKING:
    from ..models import Filing
    from ..models.chain import ChainFiling, FiledEvidence, OfferChain, StandingTerms


@dataclass(frozen=True)
class Value:
    """A value in words with the note that shows where it stands."""

    main: str
    more: str = ""
    source: Source | None = None


@dataclass(frozen=True)
class FilingRef:
    """A filing as the page points to it."""

    name: str
    anchor: str
    day: date | None
    link: str | None


class Material:
    """One offer as the page's sections read it: its chain, its filings, and the notes that they collect."""

    def __init__(self, chain: OfferChain, filings: Iterable[Filing], prefix: str, hosts: Collection[str] = EDGAR_HOSTS) -> None:
        self.chain, self.prefix = chain, prefix
        self.refs = tuple(self._ref(index, filing, hosts) for index, filing in enumerate(chain.filings, 1))
        numbers = [filing.accession_number for filing in chain.filings]
        self._by_accession = {number: ref for number, ref in zip(numbers, self.refs, strict=True) if numbers.count(number) == 1}
        self.filings = tuple(self._in_order(tuple(filings)))
        self.sources = Sources(prefix, {number: ref.name for number, ref in self._by_accession.items()}, hosts)

    def _ref(self, index: int, filing: ChainFiling, hosts: Collection[str]) -> FilingRef:
        return FilingRef(words.filing_name(filing), f"{self.prefix}filing-{index}", filing.filing_date, safe_link(filing.url, hosts))

    def _in_order(self, filings: tuple[Filing, ...]) -> Iterator[tuple[FilingRef, Filing]]:
        """The filings that are of the chain, in its order; those without a number in the order given."""
        left = list(filings)
        for entry, ref in zip(self.chain.filings, self.refs, strict=True):
            found = next((filing for filing in left if filing.source.accession_number == entry.accession_number), None)
            if found is not None:
                left.remove(found)
                yield ref, found

    def ref(self, accession: str | None) -> FilingRef | None:
        """The filing with this number; None also where several have none."""
        return self._by_accession.get(accession)

    def ref_at(self, index: int) -> FilingRef | None:
        """The filing at this place of the chain, whose states and changes stand in the same order."""
        return self.refs[index] if index < len(self.refs) else None

    def setter(self, state: StandingTerms, pointer: str) -> FilingRef | None:
        """The filing that set a term: told for itself, else for the object that holds it, else the latest that set one of its parts."""
        above = pointer
        while above.count("/") > 1:
            if above in state.set_by:
                return self.ref(state.set_by[above])
            above = above.rpartition("/")[0]
        parts = {number for key, number in state.set_by.items() if key.startswith(f"{pointer}/")}
        return next((self.ref(filing.accession_number) for filing in reversed(self.chain.filings) if filing.accession_number in parts), None)

    def value(self, said: words.Words | str, evidence: Iterable[FiledEvidence]) -> Value:
        """The words with the note of their places."""
        told = words.Words(said) if isinstance(said, str) else said
        return Value(told.main, told.more, self.sources.cite(evidence))

    def standing(self, state: StandingTerms, pointer: str, said: words.Words | str) -> Value:
        """What stands at the pointer after a filing, with the places that say so."""
        return self.value(said, places(state, pointer))


def places(state: StandingTerms, pointer: str) -> tuple[FiledEvidence, ...]:
    """The evidence of a term: its own, else that of the object that holds it, else that of its parts."""
    above = pointer
    while above.count("/") > 1:
        if above in state.evidence:
            return state.evidence[above]
        above = above.rpartition("/")[0]
    parts = [entry for key, entries in state.evidence.items() if key.startswith(f"{pointer}/") for entry in entries]
    return tuple({(entry.accession_number, entry.document, entry.start, entry.end): entry for entry in parts}.values())
