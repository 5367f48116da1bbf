"""Bytes → header and documents, each knowing where it stands.

Reads EDGAR's full submission text in both header layouts (the human one of the ``.txt`` file, the tag one of the feed's ``.nc`` and of
``.hdr.sgml``), with PEM envelope lines before it or none, any line ends, and files that are a single document with or without its SGML
shell. SGML here has one value a line and no closing tags; it is not XML. Source: EDGAR's Public Dissemination Service specification and
the layouts listed in the EDGAR Filer Manual.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from .document import Document, Format, format_of
from .errors import BadSubmission, NotReadable, OtherForm
from .limits import LARGEST
from .phrase import Phrase, places
from .run_together import Entry, Shell, bare_acceptance, read_run_together
from .stripped import shells

MOST_DOCUMENTS = 20_000
_PIECE = 1 << 20
_LONGEST_HEADER = 200_000
_FIRST_LINES = 300
"""How far behind the accession number a header that has tags holds one."""

_LINE = Phrase(r"([^\r\n]*)(?:\r\n|\r|\n|$)", 0)
_HUMAN = Phrase(r"[ \t]*([A-Z][A-Z0-9 .&/'()-]{1,60}):[ \t]*+(.*)", 0)
_TAGGED = Phrase(r"[ \t]*<(/?)([A-Z0-9-]{2,60})>[ \t]*+(.*)", 0)
_DOCUMENT_TAGS = Phrase(r"<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[ \t]*([^\r\n]*)", re.IGNORECASE)
_COUNT = re.compile(r"[0-9]{1,7}")
_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:\[\s*+)?\{\s*+\"\w{1,40}\"\s*+:")
_OWN_PAGE = re.compile(rb"<!doctype html>\s{0,80}<html[^<>]{0,80}>.{0,1000}?<meta name=\"generator\" content=\"extract ", re.IGNORECASE | re.DOTALL)
_REFUSAL = re.compile(
    rb"\s{0,80}<(?:!doctype html|html|head)\b.{0,4000}?<(?:title|h1)\b[^<>]{0,80}>[^<]{0,200}(?:request rate threshold|undeclared automated tool)", re.IGNORECASE | re.DOTALL
)
_ENVELOPES = ("SEC-DOCUMENT", "SUBMISSION")
_WRAPPER = Phrase(r"\s*<(XBRL|XML|PDF|JSON|ZIP|EXCEL)>", re.IGNORECASE)

_PARTIES = {
    "SUBJECT COMPANY": "subject_company",
    "FILED BY": "filed_by",
    "FILER": "filer",
    "REPORTING-OWNER": "reporting_owner",
    "REPORTING OWNER": "reporting_owner",
    "ISSUER": "issuer",
    "SERIAL COMPANY": "serial_company",
}
_NAMES = {  # one name for both layouts
    "COMPANY CONFORMED NAME": "name",
    "CONFORMED NAME": "name",
    "CENTRAL INDEX KEY": "cik",
    "CIK": "cik",
    "STANDARD INDUSTRIAL CLASSIFICATION": "sic",
    "ASSIGNED SIC": "sic",
    "IRS NUMBER": "irs_number",
    "EIN": "irs_number",
    "STATE OF INCORPORATION": "state_of_incorporation",
    "FISCAL YEAR END": "fiscal_year_end",
    "FORM TYPE": "form_type",
    "SEC FILE NUMBER": "file_number",
    "FILE NUMBER": "file_number",
    "FORMER CONFORMED NAME": "former_name",
    "DATE OF NAME CHANGE": "date_of_change",
    "DATE CHANGED": "date_of_change",
    "ACCESSION NUMBER": "accession_number",
    "CONFORMED SUBMISSION TYPE": "form",
    "TYPE": "form",
    "FILED AS OF DATE": "filing_date",
    "FILING DATE": "filing_date",
    "ACCEPTANCE DATETIME": "accepted_at",
    "GROUP MEMBERS": "group_member",
    "PUBLIC DOCUMENT COUNT": "document_count",
}


class Value(NamedTuple):
    """One value of the header; ``start`` and ``end`` are bytes of the file."""

    text: str
    start: int
    end: int


@dataclass
class Party:
    """One party block of the header; ``role`` is the block's caption."""

    role: str
    values: dict[str, list[Value]] = field(default_factory=dict)

    def first(self, name: str) -> Value | None:
        """The first value of that name."""
        return self.values.get(name, [None])[0]


@dataclass
class Header:
    """The submission's header, layout forgotten."""

    values: dict[str, list[Value]] = field(default_factory=dict)
    parties: list[Party] = field(default_factory=list)
    shell: Shell | None = None
    """What is left of the first document's tags, where the header's lines were run together."""
    bare_end: int | None = None
    """Where its last line ends, where all tags were taken away and the lines kept."""

    def first(self, name: str) -> Value | None:
        """The first value of that name outside the party blocks."""
        return self.values.get(name, [None])[0]

    def every(self, name: str) -> Iterator[Value]:
        """The values of that name in all party blocks, in order."""
        for party in self.parties:
            yield from party.values.get(name, ())


class Submission(NamedTuple):
    """A file as fetched: its bytes (after gunzip), its header if it has one, and its documents in order."""

    raw: bytes
    header: Header | None
    documents: tuple[Document, ...]


def read(raw: bytes) -> Submission:
    """The submission that the bytes hold.

    Raises ``NotReadable`` for bytes that are no text of a filing, ``BadSubmission`` for a cut download or several submissions in one, and ``OtherForm`` for a page of ours.
    """
    raw = _gunzip(raw)
    _refuse_binary(raw)
    text = raw.decode("latin-1")
    starts = list(_document_starts(text))
    if len(starts) > MOST_DOCUMENTS:
        raise BadSubmission(f"{len(starts)} documents in one submission", starts[MOST_DOCUMENTS], "EDGAR files have far fewer: fetch it afresh")
    head = _read_header(text, starts[0] if starts else min(len(text), _LONGEST_HEADER))
    if head is not None:
        _refuse_second(text)
    if starts:
        documents = tuple(_documents(text, starts))
    elif head is not None:
        documents = tuple(_behind(text, head))
    else:
        documents = (Document(text, 0, len(text)),)
    if head is not None:
        _refuse_cut(text, head, len(documents))
    return Submission(raw, head, documents)


def read_header(raw: bytes) -> Header | None:
    """The header alone; None for a file without one. Documents are not looked at, so a cut download is not noticed.

    Raises as ``read`` does for bytes that are no text of a filing.
    """
    raw = _gunzip(raw)
    _refuse_binary(raw)
    text = raw[:_LONGEST_HEADER].decode("latin-1")
    return _read_header(text, next(_document_starts(text), len(text)))


def _refuse_second(text: str) -> None:
    """Refuse a file in which another submission begins behind the end of the first: what both say would be told as one filing's."""
    for envelope in _ENVELOPES:
        closed = text.find(f"</{envelope}>") if f"<{envelope}>" in text[:5000] else -1
        for another in _ENVELOPES if closed >= 0 else ():
            second = text.find(f"<{another}>", closed)
            if second >= 0:
                raise BadSubmission("a second submission begins", second, "give each submission in a file of its own")


def _refuse_cut(text: str, head: Header, documents: int) -> None:
    """Refuse a file that breaks off between two documents, or inside its header: its envelope has no end, and documents are missing."""
    count = head.first("document_count")
    announced = int(count.text) if count and _COUNT.fullmatch(count.text) else 0
    for envelope in ("SEC-DOCUMENT", "SEC-HEADER", "SUBMISSION"):
        if f"<{envelope}>" in text[:5000] and f"</{envelope}>" not in text and documents < max(announced, 1):
            raise BadSubmission(f"no </{envelope}>, and {documents} documents of {announced or 'one or more'}", len(text), "the download was cut: fetch the file afresh")


def _gunzip(raw: bytes) -> bytes:
    """The bytes, unpacked where they are gzip data: of all members, which bgzip and ``cat`` put one behind the other."""
    if raw[:2] != b"\x1f\x8b":
        return raw
    import gzip
    import io

    parts, size = [], 0
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(raw)) as packed:
            while part := packed.read(_PIECE):
                parts.append(part)
                size += len(part)
                if size > LARGEST:
                    raise NotReadable("more than 512 MB after decompression", LARGEST, "no submission is that large")
    except EOFError:
        raise BadSubmission("gzip data end too early", len(raw), "the download was cut: fetch the file afresh") from None
    except (gzip.BadGzipFile, zlib.error) as error:
        raise BadSubmission(f"damaged gzip data: {error}", 0, "fetch the file afresh") from None
    return b"".join(parts)


def _refuse_binary(raw: bytes) -> None:
    head = raw[:65536]
    if not raw.strip():
        raise NotReadable("an empty file", 0, "give a Schedule TO submission or one document of it")
    if head.lstrip()[:5] == b"%PDF-":
        raise NotReadable("a PDF file", 0, "give EDGAR's .txt or .htm file, or the text of the PDF")
    if _OWN_PAGE.match(head):
        raise OtherForm("page that extract made", 0)
    if _REFUSAL.match(head):
        raise BadSubmission("EDGAR's refusal of a request instead of the filing", 0, "fetch it with extract, by its address, which asks as EDGAR wants to be asked")
    if _JSON.match(raw[:_PIECE]):
        raise NotReadable("JSON", 0, "give the filing itself, or a list of filings with --from; extract load and extract export take what extract printed")
    nul = head.find(b"\0")
    if nul >= 0 or head[:4] in (b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff\xe0"):
        raise NotReadable("binary data", max(nul, 0), "give EDGAR's .txt or .htm file")
    if len(raw) > LARGEST:
        raise NotReadable("more than 512 MB", LARGEST, "no submission is that large")


def _document_starts(text: str) -> Iterator[int]:
    """Where documents begin: with a tag at the beginning of a line."""
    return (at for at in places("<DOCUMENT>", text) if at == 0 or text[at - 1] in "\r\n")


def _read_header(text: str, end: int) -> Header | None:
    if "ACCESSION NUMBER:" not in text[:end] and "<ACCESSION-NUMBER>" not in text[:end] and "<SUBMISSION>" not in text[:end]:
        return None
    together = read_run_together(text, end)
    closed = text.find("</SEC-HEADER>", 0, end)
    bare = closed < 0 and _is_bare(text)
    end = closed if closed >= 0 else _end_of_lines(text, end) if bare else end
    header, party = Header(shell=together.shell if together else None, bare_end=end if bare else None), None
    for name, words, at in together.entries if together else _entries(text, end):
        caption = name if name in _PARTIES else name.replace("-", " ")
        if at < 0:
            party = None if caption in _PARTIES else party
        elif not words:
            if caption in _PARTIES:
                party = Party(_PARTIES[caption])
                header.parties.append(party)
        elif caption in _NAMES:
            known = _NAMES[caption]
            owner = header.values if party is None or known == "group_member" else party.values
            owner.setdefault(known, []).append(Value(words, at, at + len(words)))
    return header if header.values else None


def _entries(text: str, end: int) -> Iterator[Entry]:
    """The header's lines in either layout; a closing tag begins at -1."""
    yield from bare_acceptance(text, max(0, text.find("ACCESSION NUMBER:", 0, end)))
    for line in _LINE.finditer(text, 0, end):
        tagged = _TAGGED.match(line.group(1))
        human = None if tagged else _HUMAN.match(line.group(1))
        if tagged:
            yield Entry(tagged.group(2), tagged.group(3).rstrip(" \t"), -1 if tagged.group(1) else line.start() + tagged.start(3))
        elif human:
            yield Entry(human.group(1), human.group(2).rstrip(" \t"), line.start() + human.start(2))


def _is_bare(text: str) -> bool:
    """Whether a header in the human layout came without the tags around it."""
    at = text.find("ACCESSION NUMBER:")
    return at >= 0 and "<" not in text[: at + _FIRST_LINES]


def _end_of_lines(text: str, end: int) -> int:
    """Where the lines of a bare header end: at the first line behind its accession number that has no caption."""
    at = text.find("ACCESSION NUMBER:")
    for line in _LINE.finditer(text, at, end):
        if line.group(1).strip() and not _HUMAN.match(line.group(1)):
            return line.start()
    return end


def _behind(text: str, head: Header) -> Iterator[Document]:
    """The documents behind a header without tags: by what is left of their shells, else all of the text as one; none behind a header alone."""
    if head.shell is not None:
        left = [head.shell]
    elif head.bare_end is not None and text[head.bare_end :].strip():
        left = list(shells(text, head.bare_end)) or [Shell(head.bare_end, head.bare_end)]
    else:
        return
    for number, shell in enumerate(left, 1):
        last = left[number].start if number < len(left) else len(text)
        yield Document(
            text, shell.end, last, sequence=shell.sequence, type=shell.type, filename=shell.filename, description=shell.description, ordinal=number, shell=(shell.start, shell.end)
        )


def _documents(text: str, starts: list[int]) -> Iterator[Document]:
    for number, start in enumerate(starts, 1):
        limit = starts[number] if number < len(starts) else len(text)
        end = text.rfind("</DOCUMENT>", start, limit)
        if end < 0:
            raise BadSubmission(f"document {number} has no end", len(text), "the download was cut: fetch the file afresh")
        body = text.find("<TEXT>", start, end)
        head_end = body if body >= 0 else min(end, start + 2000)
        tags = {match.group(1).upper(): match.group(2).strip() for match in _DOCUMENT_TAGS.finditer(text, start, head_end)}
        first = body + len("<TEXT>") if body >= 0 else head_end
        last = text.rfind("</TEXT>", first, end)
        last = last if last >= 0 else end
        wrapper = _WRAPPER.match(text, first, last)
        kind = tags.get("TYPE")
        if wrapper:
            first = wrapper.end()
            closing = text.rfind(f"</{wrapper.group(1)}>", first, last)
            last = closing if closing >= 0 else last
        sequence = tags.get("SEQUENCE", "")
        shell_end = start + len("<DOCUMENT>")
        for match in _DOCUMENT_TAGS.finditer(text, start, head_end):
            shell_end = match.end(2)
        yield Document(
            text,
            first,
            last,
            format=_body_format(wrapper.group(1).upper() if wrapper else None, kind, tags.get("FILENAME"), text, first, last),
            sequence=int(sequence) if _COUNT.fullmatch(sequence) else None,
            type=kind or None,
            filename=tags.get("FILENAME") or None,
            description=tags.get("DESCRIPTION") or None,
            ordinal=number,
            shell=(start + len("<DOCUMENT>"), shell_end),
        )


def _body_format(wrapper: str | None, kind: str | None, filename: str | None, text: str, start: int, end: int) -> Format:
    name = (filename or "").lower()
    if wrapper == "PDF" or name.endswith(".pdf"):
        return "pdf"
    if name.endswith((".jpg", ".jpeg", ".gif", ".png", ".bmp", ".tif", ".tiff")) or (kind or "").upper() == "GRAPHIC":
        return "image"
    if wrapper in ("ZIP", "EXCEL", "JSON") or name.endswith((".zip", ".xlsx", ".xls", ".json", ".js", ".css")):
        return "other"
    if wrapper == "XML" or name.endswith((".xml", ".xsd")):
        return "xml"
    return format_of(text, start, end)
