"""EDGAR on this machine: a real HTTP server that serves a folder of filings the way EDGAR does, and misbehaves on demand.

    from tests.edgar_server import EdgarServer

    with EdgarServer() as edgar:                                    # serves samples/, on a free port of 127.0.0.1
        requests.get(edgar.url + "/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005.txt", headers={"User-Agent": "me me@example.com"})

www.sec.gov, data.sec.gov and efts.sec.gov are one server here, told apart by path; links in pages name www.sec.gov, as EDGAR's do.

``EdgarServer(folder, …)``
    port            0 takes a free one
    hidden          accession numbers that are nowhere to be seen before ``publish``
    page_size       rows in one file of the submissions JSON (EDGAR: about 1,000; here 2, so that the samples already have several)
    search_page_size
                    hits in one answer of the full-text search (as EDGAR: 100)
    eastern_as_utc  acceptance times in the submissions JSON as before: Eastern time with a false Z
    limit           requests within a second, over all clients, None for any number; one more, and every request gets the traffic-limit page
    block           for this many seconds, anew from each excess
    limit_status    with this status: 403, 429 or 200
    contact         False serves clients whose User-Agent has no e-mail address, too
    now             gives today's date and hour, aware and Eastern: which indexes there are already, and the head of the feed
    clock           gives the seconds that the limit counts; with a clock of its own a test need not wait

``edgar.url``, ``.requests`` (time, method, path with query, user_agent, headers, status, failure of each), ``.peak`` (most requests within any
second), ``.forget()`` (empties both, lifts a block)

``edgar.fail(pattern, kind, times=1, skip=0, status=…, retry_after=…, to=…, seconds=…)``
    the next ``times`` requests (None: all) whose path and query fit the shell pattern go wrong; kinds are the keys of ``misbehaviour.KINDS``;
    ``edgar.heal()`` ends it

``edgar.publish(path_or_accession)``
    a filing appears, at the top of the feed too
``edgar.after(pattern, action)``
    does something once, when the next fitting request has been answered: ``edgar.after("/cgi-bin/*start=0*", lambda: edgar.publish("0009999999-…"))``

``edgar_server.asking`` has ``get`` and ``raw``, the plainest of clients. An exception inside the server is raised when the ``with`` statement ends. From the command line: ``python -m tests.edgar_server --help``.
"""

from __future__ import annotations

from .manners import Request
from .misbehaviour import KINDS
from .server import SAMPLES, EdgarServer

__all__ = ["KINDS", "SAMPLES", "EdgarServer", "Request"]
