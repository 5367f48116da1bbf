"""The filings that the server knows: what EDGAR would say of each, worked out from its submission.

The folder is laid out as EDGAR's archive, ``Archives/edgar/data/{CIK}/{accession without dashes}/{accession}.txt`` (or the feed's ``.nc``); only the
accession numbers in the file names and the headers in the files count, so that one filing may lie under any of its parties.
"""

from __future__ import annotations

import binascii
import re
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from . import headers

EASTERN = ZoneInfo("America/New_York")
_ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}")
_HEAD = 256 * 1024


@dataclass(frozen=True)
class Paper:
    """One document of a submission as the archive serves it."""

    type: str
    sequence: int | None
    name: str
    """Its file name; empty in submissions before about 2001, where documents have none and are not served singly."""
    description: str
    size: int
    """In bytes."""
    inline_xbrl: bool


class Filing:
    """One submission. The file is read when something of it is asked for; the header is kept, documents are not."""

    def __init__(self, path: Path, industries: Callable[[], Mapping[str, str]]) -> None:
        """``path`` is named after the accession number; ``industries`` gives the names of industry codes."""
        self.path = path
        self._industries = industries
        self.accession = path.stem
        self.folder = path.stem.replace("-", "")

    @cached_property
    def header(self) -> headers.Header:
        """The header, from the first part of the file."""
        with self.path.open("rb") as file:
            return headers.read(file.read(_HEAD).decode("latin-1"))

    @property
    def form(self) -> str:
        """The submission's form."""
        return self.header.value("TYPE")

    @cached_property
    def filed(self) -> date:
        """The filing date."""
        return datetime.strptime(self.header.value("FILING-DATE"), "%Y%m%d").date()

    @cached_property
    def accepted(self) -> datetime:
        """When EDGAR accepted it, Eastern time. Without the hour, as in old headers and in the feed, midnight of the filing date: so do EDGAR's listings."""
        stamp = self.header.value("ACCEPTANCE-DATETIME")
        if stamp:
            return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=EASTERN)
        return datetime.combine(self.filed, time(), EASTERN)

    @property
    def modified(self) -> datetime:
        """When its files came into being, in UTC."""
        return self.accepted.astimezone(UTC)

    @property
    def parties(self) -> list[headers.Party]:
        """The party blocks, in the header's order."""
        return self.header.parties

    @cached_property
    def ciks(self) -> frozenset[int]:
        """The CIKs under which the filing is found."""
        return frozenset(party.cik for party in self.parties)

    def rows(self) -> list[headers.Party]:
        """The party blocks that listings have a row for: one for each company and form."""
        first: dict[tuple[int, str], headers.Party] = {}
        for party in self.parties:
            first.setdefault((party.cik, party.form), party)
        return list(first.values())

    @property
    def industries(self) -> Mapping[str, str]:
        """Names of industry codes; the feed's layout of a header has only the codes."""
        return self.header.industries or self._industries()

    def submission(self) -> bytes:
        """The full submission text. What the folder has in the feed's layout is written in that of the archive."""
        raw = self.path.read_bytes()
        if self.path.suffix == ".txt":
            return raw
        text = re.sub(r"\r\n?", "\n", raw.decode("latin-1"))
        documents = text[text.index("<DOCUMENT>\n") :].replace("</SUBMISSION>", "</SEC-DOCUMENT>")
        day = self.header.value("FILING-DATE")
        return (f"<SEC-DOCUMENT>{self.accession}.txt : {day}\n" + headers.in_words(self.header, self.industries) + documents).encode("latin-1")

    @cached_property
    def papers(self) -> list[Paper]:
        """The documents, in order."""
        return [paper for paper, _ in self._cut()]

    def body(self, name: str) -> bytes | None:
        """The bytes of the document of that file name."""
        if all(paper.name != name for paper in self.papers):
            return None
        return next(body for paper, body in self._cut() if paper.name == name)

    def _cut(self) -> list[tuple[Paper, bytes]]:
        """The documents, cut out of the submission as EDGAR cuts them.

        One keeps its SGML shell, but for XML and inline XBRL, which begin with their declaration, and pictures and PDF files, which are decoded.
        """
        from extractor.submission import read

        cut = []
        for document in read(self.path.read_bytes()).documents:
            raw = document.raw
            wrapper = _wrapper(raw, document.start)
            if document.format in ("pdf", "image"):
                body = _decoded(raw[document.start : document.end])
            elif wrapper in ("XBRL", "XML"):
                body = raw[document.start : document.end].strip().encode("latin-1") + b"\n"
            else:
                start = raw.rindex("<DOCUMENT>", 0, document.start)
                body = raw[start : raw.index("</DOCUMENT>", document.end)].encode("latin-1") + b"</DOCUMENT>\n"
            paper = Paper(document.type or "", document.sequence, document.filename or "", document.description or "", len(body), wrapper == "XBRL")
            cut.append((paper, body))
        return cut


def _wrapper(raw: str, start: int) -> str:
    found = re.search(r"<(XBRL|XML|PDF)>$", raw[start - 6 : start])
    return found.group(1) if found else ""


def _decoded(text: str) -> bytes:
    """The bytes of a uuencoded body; blanks that were stripped from the ends of its lines are put back."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith("begin "):
            break
    body = b""
    for line in lines:
        if line.strip() == "end":
            break
        length = (ord(line[0]) - 32) & 63 if line else 0
        body += binascii.a2b_uu(line.ljust(1 + (length + 2) // 3 * 4)) if length else b""
    return body


class Filings:
    """All filings of a folder; some may be hidden until they are published."""

    def __init__(self, folder: Path, hidden: Iterable[str] = ()) -> None:
        """``hidden`` are accession numbers that nothing shows before ``publish``."""
        self.folder = folder
        self._hidden = set(hidden)
        self._published: list[Filing] = []
        self._lock = threading.Lock()

    @cached_property
    def _all(self) -> dict[str, Filing]:
        found = sorted(path for path in self.folder.glob("Archives/edgar/data/**/*-*-*.*") if path.suffix in (".nc", ".txt") and _ACCESSION.fullmatch(path.stem))
        return {path.stem: Filing(path, self.industries) for path in found}  # a .txt comes after a .nc and replaces it

    def get(self, accession: str) -> Filing | None:
        """The filing of that accession number (with dashes), if it is there to be seen."""
        with self._lock:
            return None if accession in self._hidden else self._all.get(accession)

    def newest_first(self) -> list[Filing]:
        """All that can be seen: what was published while the server ran, the last first, then the others by the time of their acceptance."""
        with self._lock:
            published = self._published[::-1]
            others = [filing for name, filing in self._all.items() if name not in self._hidden and filing not in published]
        return published + sorted(others, key=lambda filing: (filing.accepted, filing.accession), reverse=True)

    def of(self, cik: int) -> list[Filing]:
        """One party's filings, newest first by filing date and acceptance."""
        return sorted((filing for filing in self.newest_first() if cik in filing.ciks), key=lambda filing: (filing.filed, filing.accepted, filing.accession), reverse=True)

    def industries(self) -> dict[str, str]:
        """Names of industry codes, as far as any header spells them out."""
        return {code: name for filing in self.newest_first() for code, name in filing.header.industries.items()}

    def publish(self, what: Path | str) -> Filing:
        """Show a hidden filing (by accession number), or one from a file elsewhere (by path) whose name begins with its accession number.

        Raises ``ValueError`` for a file that is named otherwise and ``KeyError`` for an unknown accession number.
        """
        with self._lock:
            if isinstance(what, Path):
                if not _ACCESSION.fullmatch(what.stem):
                    raise ValueError(f"{what.name}: name the file after its accession number")
                self._all[what.stem] = Filing(what, self.industries)
            filing = self._all[what.stem if isinstance(what, Path) else what]
            self._hidden.discard(filing.accession)
            self._published = [*(known for known in self._published if known.accession != filing.accession), filing]
            return filing
