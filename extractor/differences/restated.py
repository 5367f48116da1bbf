"""Documents that a later filing restates, found by exhibit number and kind, and compared word by word.

"Amended and Restated Offer to Exchange, dated April 20, 2023", exhibit (a)(1)(G), restates "Offer to Exchange, dated March 31, 2023", exhibit (a)(1)(A).
A press release restates nothing, though all of them bear much the same name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..document import Document
from ..models import Filing
from ..models.redline import Redline
from ..offer.exhibits import canonical
from ..offer.names import folded
from ..offer.order import stage


@dataclass(frozen=True)
class Restated:
    """A document and its last version before."""

    old: Filing
    old_number: str | None
    new: Filing
    number: str | None
    title: str | None
    redline: Redline


@dataclass(frozen=True)
class _Part:
    """A document of a submission, with its line in the exhibit index."""

    filing: Filing
    sequence: int | None
    number: str | None
    description: str | None

    @cached_property
    def key(self) -> str:
        """Its kind: the description without its date and without the words of restating."""
        return kind_of(self.description or "")

    @property
    def is_restated(self) -> bool:
        return _RESTATED.search(self.description or "") is not None


_RESTATED = re.compile(r"\bamended and restated\b|\brestated\b", re.IGNORECASE)
_DROPPED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth)\s+(?=amended)|\bamended and restated\b|\brestated\b|\bform of\b"
    r"|,?\s*\bdated(?: as of)?\b.{0,40}?\b(?:19|20)\d\d\b|\([^()]{0,80}\)",
    re.IGNORECASE,
)
_NEWS = re.compile(r"\bpress release\b|\bnews\b|\bmedia release\b|\btranscript\b|\btweet\b|\badvertisement\b|\bemail\b|\be-mail\b", re.IGNORECASE)


def kind_of(description: str) -> str:
    """What kind of document a description names.

    >>> kind_of("Second Amended and Restated Offer to Exchange, dated May 5, 2023"), kind_of("Form of Letter of Transmittal.")
    ('offer to exchange', 'letter of transmittal')
    """
    return folded(_DROPPED.sub(" ", description))


def restated_documents(before: Sequence[Filing], new: Filing, sources: Mapping[str, bytes]) -> Iterator[Restated]:
    """Each document of the filing that restates one of an earlier filing, with its redline. Documents whose bytes are not given are passed over."""
    from ..redline import compare

    read: dict[str, tuple[Document, ...]] = {}
    mine = _parts(new)
    earlier = [part for filing in reversed(before) for part in _parts(filing)] if mine else []
    for part in mine:
        old = next((other for other in earlier if _restates(part, other)), None)
        if old is None:
            continue
        versions = [_document(one, sources, read) for one in (old, part)]
        if versions[0] is None or versions[1] is None:
            continue
        redline = compare(versions[0], versions[1], document=part.number or part.description)
        yield Restated(old.filing, old.number, new, part.number or part.description, part.description, redline)


def _restates(part: _Part, other: _Part) -> bool:
    """Whether a document is another version of an earlier one: of its kind, and under its number or said to be restated; or both were read alone."""
    if part.sequence is None and other.sequence is None:
        return True
    same_number = part.number is not None and other.number is not None and canonical(part.number) == canonical(other.number)
    return bool(part.key) and part.key == other.key and (same_number or part.is_restated)


def _parts(filing: Filing) -> list[_Part]:
    """The documents of a filing that can be restated; a document read alone is its own only part."""
    if stage(filing) == "document":
        kinds = [document.kind.replace("_", " ") for document in filing.offer.documents[:1]] if filing.offer else []
        return [_Part(filing, None, None, kinds[0] if kinds else None)]
    lines = [line for line in filing.exhibits if line.document is not None]
    return [_Part(filing, line.document, line.number, line.description) for line in lines if not _NEWS.search(line.description or "")]


def _document(part: _Part, sources: Mapping[str, bytes], read: dict[str, tuple[Document, ...]]) -> Document | None:
    key = part.filing.source.sha256
    if key not in sources:
        return None
    if key not in read:
        from ..submission import read as read_submission

        read[key] = tuple(read_submission(sources[key]).documents)
    documents = [document for document in read[key] if part.sequence is None or document.sequence == part.sequence]
    return documents[0] if documents and documents[0].text else None
