"""One request after another to EDGAR's hosts: at the common pace, with the contact, patiently with hiccups, and never past a refusal."""

from __future__ import annotations

import random
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import NoReturn
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse

from .. import __version__
from ..address import HOSTS
from ..errors import Blocked, FetchError, NotFound
from ..limits import LARGEST
from .answer import Meaning, meaning, seconds_of, title
from .limiter import BLOCK, PATIENCE, Limiter, told
from .whole import WrongBody

_MOST_REDIRECTS = 5
_PIECE = 1 << 16


@dataclass(frozen=True)
class Patience:
    """How long to wait for what, in seconds, and how often to ask."""

    connect: float = 15.0
    read: float = 60.0
    whole: float = 900.0
    """For one answer from its first byte to its last."""
    tries: int = 4
    backoff: float = 1.0
    """The first pause after a hiccup; each further one is twice as long, up to ``longest``, and a random part of it is left out so that processes do not return together."""
    longest: float = 30.0


@dataclass(frozen=True)
class Answer:
    """An answer that was had whole. ``unchanged``: the copy that was there before is still right, and the body is empty."""

    body: bytes
    etag: str | None = None
    last_modified: str | None = None
    unchanged: bool = False


class _Cut(Exception):
    """The answer did not come, or not whole: worth another try."""


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        """Nowhere: redirects are followed in ``Client``, within the permitted hosts and at the common pace."""


class Client:
    """Asks EDGAR, or the server that stands for it."""

    def __init__(self, contact: str, limiter: Limiter, base: str | None = None, patience: Patience = Patience()) -> None:
        """``base`` is the configured server; without it only EDGAR's hosts are asked, over https."""
        self._limiter, self._patience = limiter, patience
        self._permitted = frozenset({urlsplit(base)[:2]}) if base else frozenset(("https", host) for host in HOSTS)
        self._contact = contact
        self._session = _Session()
        self._session.headers = requests.structures.CaseInsensitiveDict({"User-Agent": agent(contact), "Accept-Encoding": "gzip", "Accept": "*/*"})
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def get(self, url: str, fault: Callable[[bytes], str | None], conditions: Mapping[str, str] | None = None) -> Answer:
        """The answer, whole. ``fault`` tells what is missing of a body; ``conditions`` are headers for a copy that is there already.

        Raises ``NotFound``; ``Blocked``, with the time to try again, without asking once more; ``FetchError`` for what went wrong several times.
        """
        went_wrong = ""
        for tried in range(self._patience.tries):
            if tried:
                self._pause(tried)
            try:
                answer = self._ask(url, conditions or {})
                missing = None if answer.unchanged else fault(answer.body)
            except _Cut as cut:
                went_wrong = str(cut)
            except WrongBody as wrong:
                raise FetchError(f"{url}: {wrong}: try again later, or check the address") from None
            else:
                if missing is None:
                    return answer
                went_wrong = missing
        raise FetchError(f"{url}: {went_wrong}, {self._patience.tries} times in a row: try again later; extract --offline uses what is in the cache")

    # --- one try --------------------------------------------------------------------------------------------------------------------------

    def _ask(self, url: str, conditions: Mapping[str, str]) -> Answer:
        """One answer, redirects followed. Raises ``_Cut`` where it is worth another try."""
        for _ in range(_MOST_REDIRECTS + 1):
            self._limiter.wait()
            with closing(self._send(url, conditions)) as response:
                body = b"" if response.status_code == 304 else self._body(response)
                means = meaning(response.status_code, body)
                if means is not Meaning.MOVED:
                    return self._answer(url, response, body, means)
                url = self._moved(url, response.headers.get("Location", ""))
        raise FetchError(f"{url}: redirected more than {_MOST_REDIRECTS} times: try again later")

    def _send(self, url: str, conditions: Mapping[str, str]) -> requests.Response:
        try:
            return self._session.get(url, headers=dict(conditions), stream=True, allow_redirects=False, timeout=(self._patience.connect, self._patience.read))
        except requests.exceptions.SSLError:
            raise FetchError(f"{url}: the server's certificate is not trusted: behind a company's proxy, set REQUESTS_CA_BUNDLE to its certificates") from None
        except (requests.ConnectionError, requests.Timeout) as error:
            raise _Cut(_reason(error)) from None
        except requests.RequestException as error:
            raise FetchError(f"{url}: cannot be asked for: {error}: check the proxy's settings") from None

    def _body(self, response: requests.Response) -> bytes:
        """The body, unpacked, bounded in size and time."""
        encoding = response.headers.get("Content-Encoding", "").strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip"):
            raise _Cut(f"an answer packed with {encoding[:20]}, which was not asked for")
        unpack = zlib.decompressobj(wbits=31) if encoding.endswith("gzip") else None
        pieces, length = [], 0
        for piece in self._pieces(response.raw):
            try:
                piece = unpack.decompress(piece, LARGEST + 1 - length) if unpack else piece
            except zlib.error:
                raise _Cut("an answer with damaged gzip data") from None
            length += len(piece)
            if length > LARGEST:
                raise FetchError(f"{response.url}: more than 512 MB: no filing is that large")
            pieces.append(piece)
        if unpack and length and not unpack.eof:
            raise _Cut("an answer whose gzip data break off")
        return b"".join(pieces)

    def _pieces(self, raw: HTTPResponse) -> Iterator[bytes]:
        """The body as it comes."""
        until = time.monotonic() + self._patience.whole
        try:
            while piece := raw.read1(_PIECE, decode_content=False):
                yield piece
                if time.monotonic() > until:
                    raise _Cut(f"an answer that was not complete after {self._patience.whole:.0f} seconds")
        except (HTTPError, OSError) as error:
            raise _Cut(_reason(error)) from None

    def _moved(self, url: str, location: str) -> str:
        """Where a redirect leads, if it stays with the hosts that may be asked."""
        try:
            target = urljoin(url, location) if location else ""
            permitted = urlsplit(target)[:2] in self._permitted
        except ValueError:
            permitted = False
        if not permitted:
            raise FetchError(f"{url}: redirected to {location[:200] or 'nowhere'}, which is not EDGAR's: not followed; check the address")
        return target

    # --- what an answer leads to ------------------------------------------------------------------------------------------------------------

    def _answer(self, url: str, response: requests.Response, body: bytes, means: Meaning) -> Answer:
        status, later = response.status_code, seconds_of(response.headers.get("Retry-After"), time.time())
        match means:
            case Meaning.HERE:
                return Answer(body, response.headers.get("ETag"), response.headers.get("Last-Modified"))
            case Meaning.UNCHANGED:
                return Answer(b"", unchanged=True)
            case Meaning.NOT_THERE:
                raise NotFound(f"EDGAR has no {url}: check the address; a new filing appears some minutes after its acceptance")
            case Meaning.UNDECLARED:
                self._refused(max(later or 0, BLOCK), f"EDGAR does not take the contact “{self._contact}”: give your own name and e-mail address with --contact", this_agent=True)
            case Meaning.BLOCKED:
                self._refused(max(later or 0, BLOCK), f"EDGAR refuses all requests from here for a while ({status}: {title(body)})")
            case Meaning.TOO_MANY:
                self._too_many(BLOCK if later is None else max(later, 1.0))
            case Meaning.HICCUP:
                raise self._hiccup(url, status, later)
        raise FetchError(f"{url}: EDGAR answered {status}: check the address, and the proxy if there is one")

    def _refused(self, seconds: float, why: str, *, this_agent: bool = False) -> NoReturn:
        raise Blocked(told(self._limiter.refuse(seconds, why, this_agent=this_agent)))

    def _too_many(self, seconds: float) -> NoReturn:
        """429: remembered for all processes; waited for, at the next turn, if it is short."""
        refusal = self._limiter.refuse(seconds, "EDGAR says that too many requests were made (429)")
        if seconds > PATIENCE:
            raise Blocked(told(refusal))
        raise _Cut("EDGAR said that too many requests were made (429)")

    def _hiccup(self, url: str, status: int, later: float | None) -> Exception:
        if later is not None and later > PATIENCE:
            return FetchError(f"{url}: EDGAR answered {status} and wants to be asked again in {later:.0f} seconds: try again then")
        time.sleep(later or 0.0)
        return _Cut(f"EDGAR answered {status}")

    def _pause(self, tried: int) -> None:
        """The pause before another try: between half and all of the doubled one."""
        longest = min(self._patience.backoff * 2 ** (tried - 1), self._patience.longest)
        time.sleep(random.uniform(longest / 2, longest))


def agent(contact: str) -> str:
    """The User-Agent."""
    return f"extract/{__version__} {contact}"


def _reason(error: Exception) -> str:
    """What went wrong on the way, in few words."""
    seen: BaseException | None = error
    text = repr(error)
    if isinstance(error, requests.exceptions.ProxyError):
        return "the proxy could not be reached"
    if "NameResolutionError" in text or "getaddrinfo" in text:
        return "the server's name is not known (is there a network?)"
    if isinstance(error, requests.Timeout) or "timed out" in text:
        return "no answer in time"
    while seen is not None:
        if isinstance(seen, OSError) and seen.strerror:
            return f"the connection failed ({seen.strerror})"
        seen = seen.__cause__ or seen.__context__ or next((inner for inner in seen.args if isinstance(inner, BaseException)), None)
    return "the connection broke off"
