"""The filings of a mirror, told by their own headers: no list is needed, and every party has its side.

``--text`` looks for its words in the documents themselves; it knows words and phrases in quotes, which must all stand in one document.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from ..errors import BadSubmission, UsageError
from .found import EASTERN, Found, Party, Role, merge, newest_first
from .listing import day
from .query import Query
from .tickers import Company

if TYPE_CHECKING:
    from ..fetch import Mirror
    from ..submission import Header
    from ..submission import Party as Block

_ROLES: dict[str, Role] = {"subject_company": "subject", "filed_by": "offeror"}
_log = logging.getLogger(__name__)


def found_in(header: Header, accession: str) -> Found:
    """What the header of a submission tells. Acceptance times of headers are Eastern."""
    form, filed, accepted = (header.first(name) for name in ("form", "filing_date", "accepted_at"))
    return Found(
        accession=accession,
        form=form.text if form else "",
        filing_date=day(filed.text) if filed else None,
        accepted_at=_acceptance(accepted.text) if accepted else None,
        parties=tuple(dict.fromkeys(_party(block) for block in header.parties)),
        file_numbers=tuple(dict.fromkeys(number.text for number in header.every("file_number"))),
    )


def _party(block: Block) -> Party:
    name, cik = block.first("name"), block.first("cik")
    return Party(name.text if name else None, int(cik.text) if cik and cik.text.isdecimal() else None, _ROLES.get(block.role))


def _acceptance(digits: str) -> datetime | None:
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=EASTERN)
    except ValueError:
        return None


def _all(folder: Mirror) -> Iterator[tuple[Found, bytes]]:
    from ..submission import read_header

    for fetched in folder.headers():
        accession = fetched.url.rpartition("/")[2].removesuffix(".txt")
        try:
            header = read_header(fetched.raw)
        except BadSubmission as error:
            _log.warning("%s is left out: %s", accession, error)
            continue
        if header is None:
            _log.warning("%s is left out: it has no header", accession)
            continue
        yield found_in(header, accession), fetched.raw


def companies(folder: Mirror) -> tuple[Company, ...]:
    """The parties of all filings, each once under its newest name."""
    named: dict[int, tuple[date, str | None]] = {}
    for found, _ in _all(folder):
        for party in found.parties:
            dated = (found.filing_date or date.min, party.name)
            if party.cik is not None and (party.cik not in named or dated[0] > named[party.cik][0]):
                named[party.cik] = dated
    return tuple(Company(cik, name) for cik, (_, name) in sorted(named.items()))


def find(query: Query, folder: Mirror) -> list[Found]:
    """The mirror's filings that the query admits, the newest first. Raises ``UsageError`` for words of a search that only EDGAR's answers."""
    wanted = _phrases(query.text) if query.text is not None else []
    rows = (found for found, raw in _all(folder) if query.admits(found) and (not wanted or _says(found, raw, wanted)))
    return newest_first(merge(rows).values())


def _phrases(text: str) -> list[re.Pattern[str]]:
    """What a document must say, in folded text: each phrase and each word that stands outside of one."""
    words = [phrase or word for phrase, word in re.findall(r'"([^"]*)"|([^\s"]+)', text)]
    odd = next((word for word in words if word in ("OR", "NOT", "AND") or "*" in word or word.startswith("-")), None)
    if odd is not None or not any(word.strip() for word in words):
        raise UsageError(f'a mirror is searched for words and "phrases" only: {f"leave {odd} away" if odd else "give some"}, or leave --mirror away to ask EDGAR')
    return [re.compile(rf"(?<!\w){re.escape(' '.join(word.lower().split()))}(?!\w)") for word in words if word.strip()]


def _says(found: Found, raw: bytes, wanted: list[re.Pattern[str]]) -> bool:
    from ..submission import read

    try:
        documents = read(raw).documents
    except BadSubmission as error:
        _log.warning("%s cannot be searched: %s", found.accession, error)
        return False
    return any(all(phrase.search(document.folded) for phrase in wanted) for document in documents if document.text)
