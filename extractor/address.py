"""Any EDGAR address of a filing ⇄ its accession number ⇄ the archive's addresses. Pure text: nothing is looked up.

An accession number is the submitter's ten-digit CIK (usually a filing agent's: never the subject company's by itself), two digits of the year and six of a
sequence. The archive keeps a filing in ``/Archives/edgar/data/{CIK of any party}/{accession without dashes}/``; every page and file in that folder, the older
forms without the folder, and the viewers that show one of its documents lead to the same filing. Source: EDGAR's "Accessing EDGAR Data", and links as they
stand in index files, feeds and search results.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from .errors import UsageError

EDGAR = "https://www.sec.gov"
HOSTS = frozenset({"www.sec.gov", "sec.gov", "data.sec.gov", "efts.sec.gov"})
"""EDGAR's own hosts; nothing is ever fetched from another one, unless a base URL is configured."""

_DASHED = re.compile(r"([0-9]{10})-([0-9]{2})-([0-9]{6})")
_UNDASHED = re.compile(r"([0-9]{10})([0-9]{2})([0-9]{6})")
_HIT = re.compile(r"([0-9]{10}-[0-9]{2}-[0-9]{6}):([A-Za-z0-9_.-]+)")
"""What full-text search calls a document: ``0001193125-19-148648:d748372dsctota.htm``."""
_OWN_FILE = re.compile(r"([0-9]{10}-[0-9]{2}-[0-9]{6})(-[0-9]{4}\.txt)?(?![0-9])[A-Za-z0-9_.-]*")
"""A file of the filing named after it: the submission, its index pages, its header; or, with ``-0001.txt``, a document of the 1990s."""
_CIK = re.compile(r"0*([1-9][0-9]{0,9})")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):/*")
_BARE_PATH = re.compile(r"/?(?:Archives/)?edgar/data/", re.IGNORECASE)
_NO_SCHEME = re.compile(r"(?://)?(?:(?:www|data|efts)\.)?sec\.gov\.?(?::[0-9]+)?/", re.IGNORECASE)
_ODD = re.compile(r"[\x00-\x20\x7f-\x9f\\]|%[01][0-9A-Fa-f]|%5[Cc]|%7[Ff]")
_WRAPPING = " \t\r\n\u00a0\u200b\ufeff\"'“”‘’`"
_SHAPES = "give the address of a filing, such as https://www.sec.gov/Archives/edgar/data/1376139/000110465925002604/, or its accession number"


@dataclass(frozen=True)
class Address:
    """A filing by its accession number (with dashes), with what else the words told: a party's CIK, and the document they name, if any."""

    accession: str
    cik: int | None = None
    document: str | None = None

    @property
    def undashed(self) -> str:
        """The 18 digits, as the archive names the filing's folder."""
        return self.accession.replace("-", "")

    @property
    def submitter(self) -> int:
        """The CIK of who sent the filing in; 0 for the SEC itself. Often an agent, under whose CIK the archive does not keep it."""
        return int(self.accession[:10])

    def folder_url(self, cik: int | None = None, base: str = EDGAR) -> str:
        """The filing's folder. ``cik`` is a party's; by default the one told, else the submitter's."""
        return f"{base.rstrip('/')}/Archives/edgar/data/{cik or self.cik or self.submitter}/{self.undashed}"

    def submission_url(self, cik: int | None = None, base: str = EDGAR) -> str:
        """The full submission text."""
        return f"{self.folder_url(cik, base)}/{self.accession}.txt"


def is_address(words: str) -> bool:
    """Whether the words are a URL, or an accession number dashed or as 18 digits. A path is none, though it look like the archive's: it may be a file."""
    words = _plain(words)
    scheme = _SCHEME.match(words)
    if scheme:
        return len(scheme.group(1)) > 1 and ("//" in scheme.group() or scheme.group(1).lower() in ("http", "https", "file"))
    return bool(_DASHED.fullmatch(words) or _UNDASHED.fullmatch(words) or _HIT.fullmatch(words) or _NO_SCHEME.match(words))


def read_address(words: str, base: str | None = None) -> Address:
    """The filing that the words lead to.

    Takes the archive's addresses in all their forms, the viewers', a path as index files give it, an accession number, and a hit of full-text search.
    ``base`` is a configured server whose addresses count as EDGAR's. Raises ``UsageError``, naming the command that would help, for anything else: pages
    of companies and searches, other hosts, damaged numbers.
    """
    words = _plain(words)
    bare = _DASHED.fullmatch(words) or _UNDASHED.fullmatch(words)
    if bare:
        return Address("-".join(bare.groups()))
    hit = _HIT.fullmatch(words)
    if hit:
        return Address(hit.group(1), document=hit.group(2))
    if re.fullmatch(r"[0-9][0-9 -]*", words):
        raise _no_accession(words)
    if _ODD.search(words):
        raise UsageError(f"white space, a backslash or a control character inside an address: {_SHAPES}")
    parts = _split(words, base)
    query = {name.lower(): values[0] for name, values in parse_qs(parts.query).items()}
    shown = query.get("doc")
    if shown is not None and "/ix" in parts.path.lower():  # the inline-XBRL viewer
        return _of_path(_split(shown if "://" in shown else f"{EDGAR}/{shown.lstrip('/')}", base), {})
    if "accession_number" in query:  # the XBRL viewer
        return _of_viewer(query)
    return _of_path(parts, query)


def _plain(words: str) -> str:
    """The words without what surrounds an address in running text."""
    words = words.strip(_WRAPPING)
    if words.startswith("<") and words.endswith(">"):
        words = words[1:-1].removeprefix("URL:").strip(_WRAPPING)
    return words.rstrip(".,;)")


def _split(words: str, base: str | None) -> SplitResult:
    """The parts of a URL on one of EDGAR's hosts, or on that of ``base``."""
    if _BARE_PATH.match(words):
        words = f"{EDGAR}/Archives/{words[words.lower().index('edgar/') :]}"
    elif _NO_SCHEME.match(words):
        words = f"https://{words.lstrip('/')}"
    try:
        parts = urlsplit(words)
        host, port = (parts.hostname or "").removesuffix("."), parts.port
    except ValueError:
        raise UsageError(f"a damaged address: {_SHAPES}") from None
    if base is not None and (parts.scheme, parts.netloc) == urlsplit(base)[:2]:
        return parts
    if parts.scheme == "file":
        raise UsageError("file: addresses are not read: give the path of the file itself")
    if parts.scheme not in ("http", "https"):
        raise UsageError(f"not an address of EDGAR: {_SHAPES}")
    if "@" in parts.netloc:
        raise UsageError(f"an address with a user name: {_SHAPES}")
    if host not in HOSTS:
        raise UsageError(f"{host or 'no host'} is not EDGAR's: {_SHAPES}")
    if port not in (None, 443 if parts.scheme == "https" else 80):
        raise UsageError(f"port {port} is not EDGAR's: {_SHAPES}")
    return parts


def _of_viewer(query: dict[str, str]) -> Address:
    number = query["accession_number"].strip()
    found = _DASHED.fullmatch(number) or _UNDASHED.fullmatch(number)
    if not found:
        raise _no_accession(number)
    return Address("-".join(found.groups()), cik=_cik(query["cik"]) if query.get("cik") else None)


def _of_path(parts: SplitResult, query: dict[str, str]) -> Address:
    path = unquote(parts.path)
    if _ODD.search(path) or "%" in path or ".." in path.split("/"):
        raise UsageError(f"an address whose path leads elsewhere: {_SHAPES}")
    segments = [segment for segment in path.split("/") if segment]
    if [segment.lower() for segment in segments[:3]] != ["archives", "edgar", "data"]:
        raise _elsewhere(parts, segments, query)
    told, segments = None, segments[3:]
    if segments and not _UNDASHED.fullmatch(segments[0]) and not _OWN_FILE.fullmatch(segments[0]):
        told, segments = _cik(segments[0]), segments[1:]
    if not segments:
        raise _company(str(told)) if told else UsageError(f"the archive as a whole, not a filing: {_SHAPES}")
    return _in_folder(told, segments)


def _in_folder(cik: int | None, segments: list[str]) -> Address:
    """The filing whose folder, or whose file outside a folder, comes after the CIK."""
    folder, name = _UNDASHED.fullmatch(segments[0]), segments[-1]
    own = _OWN_FILE.fullmatch(name)
    if folder is None:
        if own is None or len(segments) > 1:
            raise _no_accession(segments[0])
        return Address(own.group(1), cik, name if own.group(2) else None)
    accession = "-".join(folder.groups())
    if own is not None and own.group(1) != accession:
        raise UsageError(f"an address with two accession numbers, {accession} and {own.group(1)}: give one")
    page = len(segments) == 1 or name.lower() in ("index.json", "index.html", "index.htm", "index.xml") or (own is not None and not own.group(2))
    return Address(accession, cik, None if page else name)


def _cik(words: str) -> int:
    found = _CIK.fullmatch(words)
    if not found or len(words) > 10:
        raise UsageError(f"{words!r} is no CIK (one to ten digits, not all zero): {_SHAPES}")
    return int(found.group(1))


def _no_accession(words: str) -> UsageError:
    digits = re.sub(r"[^0-9]", "", words)
    if digits == words and _CIK.fullmatch(words) and len(words) <= 10:
        return UsageError(f"no accession number, but it may be a CIK: list that company's tender offers with: extract find --company {int(words)}")
    if re.fullmatch(r"[0-9 -]+", words) and len(digits) == 18:
        return UsageError(f"no accession number as EDGAR writes it: give {digits[:10]}-{digits[10:12]}-{digits[12:]}")
    if re.fullmatch(r"[0-9 -]+", words):
        return UsageError(f"no accession number: that has 18 digits, as in 0001104659-25-002604, and this has {len(digits)}")
    return UsageError(f"no accession number in {words[:60]!r}: {_SHAPES}")


def _company(who: str) -> UsageError:
    return UsageError(f"the page of a company, not a filing: list its tender offers with: extract find --company {_quoted(who)}")


def _elsewhere(parts: SplitResult, segments: list[str], query: dict[str, str]) -> UsageError:
    """What to do instead with a page of EDGAR that is no filing."""
    where = "/".join(segments).lower()
    cik_file = re.search(r"(?:^|/)cik([0-9]{10})(?:-submissions-[0-9]+)?\.json$", where)
    if query.get("action") == "getcurrent":
        return UsageError("the feed of current filings, not a filing: list its tender offers with: extract find --current")
    if "full-index" in where or "daily-index" in where:
        return UsageError("an index of many filings: list the tender offers of a time with: extract find --since 2023-01-01 --until 2023-12-31")
    if "search-index" in where or where.startswith(("edgar/search", "cgi-bin/srqsb")):
        asked = query.get("q") or query.get("text") or next(iter(parse_qs(parts.fragment.lstrip("/")).get("q", ())), "")
        return UsageError(f"a search, not a filing: search with: extract find --text {_quoted(asked) if asked else '…'}")
    who = query.get("cik") or query.get("company") or (cik_file.group(1) if cik_file else None)
    if who:
        return _company(who.lstrip("0") or who)
    return UsageError(f"a page of EDGAR that is no filing: {_SHAPES}; extract find lists filings")


def _quoted(words: str) -> str:
    """The words as one argument of a shell."""
    return words if re.fullmatch(r"[A-Za-z0-9.-]+", words) else "'" + re.sub(r"['\x00-\x1f]", " ", words)[:80] + "'"
