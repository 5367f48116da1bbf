"""A submission's header whose lines were run together into one, as copies of EDGAR's text files often have it.

``ACCESSION NUMBER: 0009999999-10-000012 CONFORMED SUBMISSION TYPE: SC TO-I/A PUBLIC DOCUMENT COUNT: 2 ... ZIP: 10019 SC TO-I/A 1 schedule.htm``: the tags
are gone, and with them where the header ends; it ends where the shell of its first document begins, which names the form and the document's number.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .phrase import Phrase

_BEGINNING = Phrase(r"ACCESSION NUMBER:[ \t]{0,8}\d{10}-\d\d-\d{6}[ \t]{1,8}(?:CONFORMED SUBMISSION TYPE|PUBLIC DOCUMENT COUNT):", 0)
_ACCEPTED = Phrase(r"(?<!\d)(\d{14})\s{1,8}$", 0)
"""The time of acceptance, bare before the accession number."""
_CAPTION = Phrase(
    r"\b(ACCESSION NUMBER|CONFORMED (?:SUBMISSION TYPE|PERIOD OF REPORT)|PUBLIC DOCUMENT COUNT|ITEM INFORMATION|FILED (?:AS OF DATE|BY)|DATE (?:AS OF|OF NAME) CHANGE"
    r"|EFFECTIVENESS DATE|SROS|GROUP MEMBERS|SUBJECT COMPANY|FILER|SERIAL COMPANY|COMPANY (?:DATA|CONFORMED NAME)|CENTRAL INDEX KEY|STANDARD INDUSTRIAL CLASSIFICATION"
    r"|ORGANIZATION NAME|IRS NUMBER|STATE(?: OF INCORPORATION)?|FISCAL YEAR END|FILING VALUES|FORM TYPE|SEC (?:ACT|FILE NUMBER)|FILM NUMBER|BUSINESS (?:ADDRESS|PHONE)"
    r"|MAIL ADDRESS|STREET [12]|CITY|ZIP|FORMER (?:COMPANY|CONFORMED NAME)):",
    0,
)
_SHELL = Phrase(r"(?<=[ \t])(SC ?(?:TO-[ITC]|13E-?[34]|14D-?[19])(?:/A)?) (1)(?:[ \t]+(\S{1,80}\.(?:html?|txt)))?(?!\S)", 0)
"""What is left of the tags of the first document: its type, its number, its file name."""
_LONGEST_VALUE = 400


class Entry(NamedTuple):
    """A caption and its value; ``start`` is the value's first byte."""

    name: str
    words: str
    start: int


class Shell(NamedTuple):
    """Where the shell of the first document stands, and what it names."""

    start: int
    end: int
    type: str | None = None
    sequence: int | None = None
    filename: str | None = None
    description: str | None = None


class RunTogether(NamedTuple):
    """The entries of such a header, and the shell behind it: an empty one where none is told."""

    entries: tuple[Entry, ...]
    shell: Shell


def read_run_together(text: str, limit: int) -> RunTogether | None:
    """The header that stands in the text before ``limit`` with its lines run together; None where there is none."""
    beginning = _BEGINNING.search(text, 0, min(limit, 20_000))
    if beginning is None:
        return None
    entries = list(bare_acceptance(text, beginning.start()))
    captions = list(_close_captions(text, beginning.start(), limit))
    shell = _shell(text, captions[-1][2], limit)
    for number, (name, _, start) in enumerate(captions):
        words = text[start : captions[number + 1][1] if number + 1 < len(captions) else shell.start]
        entries.append(Entry(name, words.strip(), start + len(words) - len(words.lstrip())))
    return RunTogether(tuple(entries), shell)


def bare_acceptance(text: str, accession: int) -> Iterator[Entry]:
    """The time of acceptance that stands without its tag before the accession number's caption."""
    accepted = _ACCEPTED.search(text, max(0, accession - 40), accession)
    if accepted:
        yield Entry("ACCEPTANCE DATETIME", accepted[1], accepted.start(1))


def _close_captions(text: str, start: int, limit: int) -> Iterator[tuple[str, int, int]]:
    """The captions that follow one another closely: name, where it begins, where its value begins."""
    last = start
    for match in _CAPTION.finditer(text, start, limit):
        if match.start() - last > _LONGEST_VALUE or _SHELL.search(text, last, match.start()):
            return
        yield match[1], match.start(), match.end()
        last = match.end()


def _shell(text: str, start: int, limit: int) -> Shell:
    """The shell behind the value of the last caption; an empty one at the end of the line where there is none."""
    match = _SHELL.search(text, start, min(limit, start + _LONGEST_VALUE))
    if match:
        return Shell(*match.span(), type=match[1], sequence=int(match[2]), filename=match[3])
    ends = [at for at in (text.find(sign, start, limit) for sign in "\r\n") if at >= 0]
    end = min([*ends, limit, start + _LONGEST_VALUE])
    return Shell(end, end)
