"""A filing's two pages: ``-index.htm`` for people, ``-index-headers.html`` with both header layouts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from . import headers
from .answer import Answer, page
from .filings import Filing, Paper

FORMS = {"SC TO-I": "Tender offer statement by Issuer", "SC TO-T": "Tender offer statement by Third Party", "SC TO-C": "Written communication relating to an issuer or third party"}


def describe(form: str) -> str:
    """EDGAR's words for a form."""
    base = form.removesuffix("/A")
    return FORMS.get(base, "Filing") + (": [Amend]" if form.endswith("/A") else "")


def filing_page(filing: Filing, cik: int) -> Answer:
    """The page with the filing's documents and parties; its links lead under the CIK by which it was asked for."""
    folder = f"/Archives/edgar/data/{cik}/{filing.folder}"
    papers = filing.papers
    submission = _row("&nbsp;", "Complete submission text file", _link(folder, f"{filing.accession}.txt"), "&nbsp;", str(len(filing.submission())))
    rows = [_paper_row(folder, paper) for paper in papers if paper.name]
    facts = [("Filing Date", filing.filed.isoformat()), ("Accepted", f"{filing.accepted:%Y-%m-%d %H:%M:%S}"), ("Documents", str(len(papers)))]
    return page(
        _PAGE.format(
            accession=filing.accession,
            modified=f"{filing.modified:%a, %d %b %Y %H:%M:%S} GMT",
            form=escape(filing.form),
            title=escape(describe(filing.form)),
            facts="".join(f'<div class="infoHead">{name}</div>\n<div class="info">{words}</div>\n' for name, words in facts),
            rows="".join([*rows, submission]),
            parties="".join(_party(party, filing.industries) for party in filing.parties),
        ),
        modified=filing.modified,
    )


_PAGE = """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="Last-Modified" content="{modified}" />
<title>EDGAR Filing Documents for {accession}</title>
</head>
<body>
<div id="contentDiv">
<!-- START FILING DIV -->
<div class="formDiv">
<div id="formHeader">
<div id="formName"><strong>Form {form}</strong> - {title}: </div>
<div id="secNum"><strong><acronym title="Securities and Exchange Commission">SEC</acronym> Accession <acronym title="Number">No.</acronym></strong> {accession}</div>
</div>
<div class="formContent">
<div class="formGrouping">
{facts}</div>
</div>
</div>
<!-- END FILING DIV -->
<!-- START DOCUMENT DIV -->
<div class="formDiv">
<p>Document Format Files</p>
<table class="tableFile" summary="Document Format Files">
<tr><th scope="col"><acronym title="Sequence Number">Seq</acronym></th><th scope="col">Description</th><th scope="col">Document</th><th scope="col">Type</th><th scope="col">Size</th></tr>
{rows}</table>
</div>
<!-- END DOCUMENT DIV -->
<!-- START FILER DIV -->
{parties}<!-- END FILER DIV -->
</div>
</body>
</html>
"""


def _row(*cells: str) -> str:
    return "<tr>" + "".join(f'<td scope="row">{cell}</td>' for cell in cells) + "</tr>\n"


def _link(folder: str, name: str, viewer: str = "") -> str:
    return f'<a href="{viewer}{folder}/{escape(name)}">{escape(name)}</a>'


def _paper_row(folder: str, paper: Paper) -> str:
    link = _link(folder, paper.name, "/ix?doc=") + ' &nbsp;&nbsp;<span style="color: green">iXBRL</span>' if paper.inline_xbrl else _link(folder, paper.name)
    return _row(str(paper.sequence or "&nbsp;"), escape(paper.description) or "&nbsp;", link, escape(paper.type), str(paper.size))


def _party(party: headers.Party, industries: Mapping[str, str]) -> str:
    company, values = "COMPANY-DATA", "FILING-VALUES"
    code = party.value(company, "ASSIGNED-SIC")
    numbers = [
        ("EIN.", party.value(company, "IRS-NUMBER")),
        ("State of Incorp.", party.value(company, "STATE-OF-INCORPORATION")),
        ("Fiscal Year End", party.value(company, "FISCAL-YEAR-END")),
        ("Type", party.form),
        ("Act", party.value(values, "ACT")),
        ("File No.", party.value(values, "FILE-NUMBER")),
        ("Film No.", party.value(values, "FILM-NUMBER")),
    ]
    known = " | ".join(f"{name}: <strong>{escape(words)}</strong>" for name, words in numbers if words)
    industry = f'<br /><acronym title="Standard Industrial Code">SIC</acronym>: <b>{code}</b> {escape(industries.get(code, ""))}' if code else ""
    return (
        '<div class="filerDiv">\n'
        + _address("Mailing Address", party, "MAIL-ADDRESS")
        + _address("Business Address", party, "BUSINESS-ADDRESS")
        + f'<div class="companyInfo">\n<span class="companyName">{escape(party.company)} ({party.role})\n'
        f'<acronym title="Central Index Key">CIK</acronym>: <a href="/cgi-bin/browse-edgar?CIK={party.cik:010}&amp;action=getcompany">{party.cik:010} (see all company filings)</a></span>\n'
        f'<p class="identInfo">{known}{industry}</p>\n</div>\n</div>\n'
    )


def _address(caption: str, party: headers.Party, group: str) -> str:
    streets = [party.value(group, "STREET1"), party.value(group, "STREET2"), " ".join(filter(None, (party.value(group, name) for name in ("CITY", "STATE", "ZIP"))))]
    lines = "".join(f'<span class="mailerAddress">{escape(line)}</span>\n' for line in streets if line)
    return f'<div class="mailer">{caption}\n{lines}</div>\n'


def headers_page(filing: Filing) -> Answer:
    """The tag layout in a comment, the human one to be read, and a link for each document."""
    first_line = f"<SEC-DOCUMENT>{filing.accession}-index.html : {filing.header.value('FILING-DATE')}\n"
    human = escape(first_line + headers.in_words(filing.header, filing.industries), quote=False)
    documents = "".join(_linked(number, paper) for number, paper in enumerate(filing.papers, 1))
    return page(
        f"<HTML><HEAD><TITLE>SEC EDGAR Submission {filing.accession}</TITLE>\n<!--\n{headers.in_tags(filing.header)}-->\n</HEAD><BODY>\n"
        f"<PRE>{human}{documents}&lt;/SEC-DOCUMENT&gt;</PRE></BODY></HTML>\n",
        modified=filing.modified,
    )


def _linked(number: int, paper: Paper) -> str:
    values: Iterable[tuple[str, str]] = (("TYPE", paper.type), ("SEQUENCE", str(paper.sequence or number)), ("FILENAME", paper.name), ("DESCRIPTION", paper.description))
    shell = "".join(f"&lt;{name}&gt;{escape(words, quote=False)}\n" for name, words in values if words)
    link = f'<a href="{escape(paper.name)}">Document {paper.sequence or number} - file: {escape(paper.name)}</a><br>\n' if paper.name else ""
    return f"&lt;DOCUMENT&gt;\n{shell}&lt;TEXT&gt;\n{link}&lt;/DOCUMENT&gt;\n"
