"""Two filings, or an offer's filings one by one → what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .. import __version__
from ..models import Filing, Note
from ..models.chain import FilingChanges
from ..models.diff import Compared, Diff, Restatement
from ..offer import group
from ..offer.chain import folded
from ..offer.order import called, in_order, stage
from .restated import Restated, restated_documents


@dataclass(frozen=True)
class Comparison:
    """What a filing changed, with the redlines of the documents that it restates, to be drawn."""

    diff: Diff
    redlines: tuple[Restated, ...] = ()


def diff(old: Filing, new: Filing, *, predecessors: Iterable[Filing] = (), sources: Mapping[str, bytes] | None = None) -> Diff:
    """What the later of two filings changed: fields with the value on both sides, the size of the change, and whether the filing itself says so.

    Without ``predecessors`` it is compared with what the earlier one alone states; with the filings before that one, with the terms standing before it. ``sources`` are the
    filings' bytes by their hash (``filing.source.sha256``); without them no restated documents are compared. The order of the two is not trusted.
    """
    return comparison(old, new, predecessors=predecessors, sources=sources).diff


def steps(filings: Iterable[Filing], *, sources: Mapping[str, bytes] | None = None) -> tuple[Diff, ...]:
    """What each filing of one offer changed against the terms standing before it, from the second filing on."""
    return tuple(one.diff for one in comparisons(filings, sources=sources))


def comparison(old: Filing, new: Filing, *, predecessors: Iterable[Filing] = (), sources: Mapping[str, bytes] | None = None) -> Comparison:
    """What the later of two filings changed.

    With ``predecessors`` it is compared with the terms standing before it, folded from them and the earlier filing; without, with what the earlier
    one alone states, and ``compared_with`` says so. The order of the two arguments is not trusted: a note tells where they were exchanged.
    ``sources`` are the filings' bytes by their hash; with them documents that are restated are compared word by word.
    """
    notes = []
    given = tuple(predecessors)
    ordered = in_order([old, new])
    if len(ordered) == 1:
        return Comparison(_unchanged(old, new))
    if ordered[0].source != old.source:
        old, new = ordered
        notes.append(_note(f"{called(old)} is the earlier one: the two were exchanged"))
    chain = in_order([*given, old, new])
    at = next(place for place, filing in enumerate(chain) if filing.source.sha256 == new.source.sha256 or filing.source.accession_number == new.source.accession_number is not None)
    left_out = chain[at + 1 :]
    if left_out:
        notes.append(_note(f"later than {called(new)}, and not looked at: {', '.join(map(called, left_out))}"))
    between = _between(chain[: at + 1], old, new)
    if between:
        notes.append(
            _note(f"between them, and not given: amendment{'s' if len(between) > 1 else ''} number {', '.join(map(str, between))}; what is told as changed may be their doing")
        )
    if len(group([old, new])) > 1 and "document" not in (stage(old), stage(new)):
        notes.append(_note("the two filings do not seem to be of one offer: other parties, another Schedule, or another class"))
    return _step(chain[: at + 1], old, _changes(chain[: at + 1])[-1], sources or {}, notes, alone=not given)


def _between(chain: Sequence[Filing], old: Filing, new: Filing) -> list[int]:
    """The numbers of the amendments between two filings that are not among those given."""
    if new.amendment_number is None or stage(old) == "announcement":
        return []
    given = {filing.amendment_number for filing in chain}
    return [number for number in range((old.amendment_number or 0) + 1, new.amendment_number) if number not in given]


def comparisons(filings: Iterable[Filing], *, sources: Mapping[str, bytes] | None = None) -> tuple[Comparison, ...]:
    """As ``steps``, with the redlines."""
    chain = in_order(filings)
    changes = _changes(chain)
    return tuple(_step(chain[: at + 1], chain[at - 1], changes[at], sources or {}, [], alone=False) for at in range(1, len(chain)))


def _changes(chain: Sequence[Filing]) -> tuple[FilingChanges, ...]:
    return folded(chain)[1]


def _step(chain: Sequence[Filing], old: Filing, changed: FilingChanges, sources: Mapping[str, bytes], notes: list[Note], *, alone: bool) -> Comparison:
    """The comparison of the last filing of a chain with the state before it."""
    new = chain[-1]
    redlines = tuple(restated_documents(chain[:-1], new, sources))
    told = Diff(
        tool_version=__version__,
        before=compared(old),
        after=compared(new),
        compared_with="old_alone" if alone else "standing_terms",
        folded_from=tuple(compared(filing) for filing in chain[:-1]),
        changes=changed.changes,
        unstated=tuple(change for change in changed.changes if not change.stated and change.before is not None),
        contradicted=changed.contradictions,
        text=tuple(_restatement(restated) for restated in redlines),
        notes=tuple(notes),
    )
    return Comparison(told, redlines)


def _unchanged(old: Filing, new: Filing) -> Diff:
    return Diff(
        tool_version=__version__,
        before=compared(old),
        after=compared(new),
        compared_with="old_alone",
        folded_from=(compared(old),),
        changes=(),
        unstated=(),
        contradicted=(),
        notes=(_note("the two are copies of one filing"),),
    )


def _restatement(restated: Restated) -> Restatement:
    redline = restated.redline
    return Restatement(
        document=restated.number,
        title=restated.title,
        before=compared(restated.old),
        before_document=restated.old_number,
        hunks=redline.hunks,
        folded=redline.folded,
        words=redline.words,
    )


def compared(filing: Filing) -> Compared:
    """A filing as a side of a comparison."""
    return Compared(
        accession_number=filing.source.accession_number,
        form_type=filing.form_type,
        amendment_number=filing.amendment_number,
        filing_date=filing.filing_date,
        url=filing.source.url,
    )


def _note(text: str) -> Note:
    return Note(pointer="/before", text=text)
