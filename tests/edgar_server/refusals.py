"""The pages on which EDGAR says no. Structure and telling words are EDGAR's; the sentences are this project's."""

from __future__ import annotations

from .answer import JSON, XML, Answer, page

_NOTICE = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>SEC.gov | {title}</title>
</head>
<body>
<div id="header">U.S. Securities and Exchange Commission</div>
<div id="content">
<h1>{heading}</h1>
<p>{words}</p>
<p>Reference ID: 0.00000000.0000000000.00000000</p>
</div>
</body>
</html>
"""


def not_on_www() -> Answer:
    """An object that www.sec.gov does not have: 403, the storage service's XML."""
    return page(_stored_error("AccessDenied", "Access Denied"), XML, status=403)


def not_on_data(path: str) -> Answer:
    """An object that data.sec.gov does not have: 404, the storage service's XML."""
    return page(_stored_error("NoSuchKey", "The specified key does not exist.", f"<Key>{path.lstrip('/').replace('&', '&amp;').replace('<', '&lt;')}</Key>"), XML, status=404)


def not_on_efts() -> Answer:
    """A path that efts.sec.gov does not have."""
    return page('{"message":"Missing Authentication Token"}', JSON, status=403)


def undeclared() -> Answer:
    """The page for a client that does not say who it is."""
    heading = "Your Request Originates from an Undeclared Automated Tool"
    return page(_NOTICE.format(title=heading, heading=heading, words="This test server, as EDGAR does, wants a User-Agent that names a contact by e-mail."), status=403)


def too_fast(status: int) -> Answer:
    """The page for a client that asked too often; EDGAR has sent it with several statuses."""
    words = "This test server, as EDGAR does, takes a limited number of requests in a second and refuses all that follow for a while."
    return page(_NOTICE.format(title="Request Rate Threshold Exceeded", heading="You’ve Exceeded the SEC’s Traffic Limit", words=words), status=status)


def out_of_order(status: int) -> Answer:
    """A server's or proxy's own error page."""
    reason = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}.get(status, "Error")
    return page(f"<html><head><title>{status} {reason}</title></head><body><h1>{reason}</h1></body></html>\n", status=status)


def maintenance() -> Answer:
    """An error page that comes with status 200."""
    return page(_NOTICE.format(title="System Maintenance", heading="This page is temporarily unavailable", words="Please try again later."))


def _stored_error(code: str, message: str, more: str = "") -> str:
    ids = "<RequestId>0000000000000000</RequestId><HostId>bm90aGluZyBvZiBpdCBpcyBoZXJl</HostId>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message>{more}{ids}</Error>'
