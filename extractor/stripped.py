"""The documents of a submission whose tags were taken away and whose lines were kept, as text made of EDGAR's files often is.

What is left of ``<TYPE>``, ``<SEQUENCE>``, ``<FILENAME>`` and ``<DESCRIPTION>`` are four lines, the last one often missing:

    SC TO-T
    1
    schedule.htm
    TENDER OFFER STATEMENT
"""

from __future__ import annotations

from collections.abc import Iterator

from .phrase import Phrase
from .run_together import Shell

_BLANK = r"[ \t]{0,40}(?:\r\n|\r|\n)[ \t\r\n]{0,40}"
_SHELL = Phrase(
    rf"(?:^|(?<=[\r\n]))[ \t]{{0,40}}(?P<type>SC ?(?:TO-?[ITC]|13E-?[34]|14D-?[19])(?:/A)?|EX-FILING FEES|EX-[\w.()-]{{1,30}}|GRAPHIC|COVER|CORRESP|XML|PDF|ZIP|EXCEL){_BLANK}"
    rf"(?P<sequence>\d{{1,4}})(?:{_BLANK}(?P<filename>[\w.()-]{{1,80}}\.\w{{2,5}}))?(?P<description>[ \t]{{0,40}}(?:\r\n|\r|\n)[ \t]{{0,40}}[^\s<][^\r\n]{{0,120}}(?=[ \t]{{0,40}}(?:(?:\r\n|\r|\n)[ \t]{{0,40}}){{2}}))?"
    r"(?=[\r\n]|[ \t]{1,40}[\r\n]|$)",
    0,
)


def shells(text: str, start: int) -> Iterator[Shell]:
    """What is left of the shells of the documents behind ``start``, in order: numbered from 1 on without a gap."""
    number = 1
    for match in _SHELL.finditer(text, start):
        if int(match["sequence"]) == number:
            number += 1
            description = (match["description"] or "").strip()
            yield Shell(match.start("type"), match.end(), match["type"], int(match["sequence"]), match["filename"], description or None)
