"""Small submissions for tests that need other filings than the samples: as many as wanted, of any company, form and day."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

COVER = """<DOCUMENT>
<TYPE>{form}
<SEQUENCE>1
<FILENAME>schedule.txt
<TEXT>
                       SECURITIES AND EXCHANGE COMMISSION
                                   SCHEDULE TO
            TENDER OFFER STATEMENT UNDER SECTION 14(d)(1) OR 13(e)(1)
                     OF THE SECURITIES EXCHANGE ACT OF 1934
{amendment}
                                  {subject}
                       (Name of Subject Company (Issuer))

                                  {offeror}
                      (Names of Filing Persons (Offerors))

                     COMMON STOCK, PAR VALUE $0.01 PER SHARE
                         (Title of Class of Securities)

{words}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


def submission(
    accession: str, form: str, accepted: datetime, subject: tuple[int, str] = (5, "TARGET CORP"), offeror: tuple[int, str] = (6, "BIDDER INC"), *, number: int | None = None, words: str = "", filed: str | None = None
) -> str:
    """A full submission text. ``accepted`` is Eastern time; the filing date is its day unless another is given (``20230503``)."""
    day = filed or f"{accepted:%Y%m%d}"
    head = f"""<SEC-DOCUMENT>{accession}.txt : {day}
<SEC-HEADER>{accession}.hdr.sgml : {day}
<ACCEPTANCE-DATETIME>{accepted:%Y%m%d%H%M%S}
ACCESSION NUMBER:\t\t{accession}
CONFORMED SUBMISSION TYPE:\t{form}
PUBLIC DOCUMENT COUNT:\t\t1
FILED AS OF DATE:\t\t{day}
"""
    for caption, (cik, name), act in (("SUBJECT COMPANY", subject, f"\t\tSEC ACT:\t\t1934 Act\n\t\tSEC FILE NUMBER:\t005-{subject[0]:05d}\n"), ("FILED BY", offeror, "")):
        head += f"\n{caption}:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\t{name}\n\t\tCENTRAL INDEX KEY:\t\t\t{cik:010d}\n\n\tFILING VALUES:\n\t\tFORM TYPE:\t\t{form}\n{act}"
    amendment = f"                               (AMENDMENT NO. {number})\n" if number is not None else ""
    return head + "</SEC-HEADER>\n" + COVER.format(form=form, amendment=amendment, subject=subject[1], offeror=offeror[1], words=words)


def place(folder: Path, text: str) -> str:
    """Put a submission into a folder laid out as EDGAR's archive; its accession number."""
    accession = text.split(".txt", 1)[0].removeprefix("<SEC-DOCUMENT>")
    cik = int(text.split("CENTRAL INDEX KEY:", 1)[1].split()[0])
    path = folder / f"Archives/edgar/data/{cik}/{accession.replace('-', '')}/{accession}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("latin-1"))
    return accession
