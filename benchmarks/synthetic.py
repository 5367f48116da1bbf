"""Submissions made from the samples: other companies, days and counts, as many as are wanted, the same ones every time.

Each copy of an offer has a company, CIK and accession numbers of its own; its days are moved by whole weeks, so that weekdays stay right, and its counts of securities
differ in their last digits. So copies are offers of their own, with as many documents, items, exhibits and signatures as the sample has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
SAMPLES = sorted(ROOT.glob("samples/Archives/edgar/data/*/*/*-*-*.*"))
OFFERS = len({path.parents[1].name for path in SAMPLES})

_MONTHS = "January February March April May June July August September October November December".split()
_SPACE = r"(?:\s|&nbsp;|&#160;)"
_DAY = re.compile(rf"\b({'|'.join(_MONTHS)})({_SPACE}+)([0-3]?[0-9])(,{_SPACE}*)((?:19|20)[0-9]{{2}})\b", re.IGNORECASE)
_HEADER_DAY = re.compile(r"(?<=[:>\t])((?:19|20)[0-9]{2}[01][0-9][0-3][0-9])(?=[0-9]{6}\s|\s)")
_COUNT = re.compile(r"(?<![$0-9,.])([0-9]{1,3}(?:,[0-9]{3})*),([0-9]{3}),([0-9]{3})(?![0-9,]|\.[0-9])")
_WORDS = "Alder Birch Cedar Dogwood Elm Fir Ginkgo Hazel Ironwood Juniper Kapok Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak Umbra Viburnum Willow Yew Zelkova".split()
_NAMED = {"896493": "Ault", "1551152": "AbbVie", "858912": "NewsEdge", "1280600": "Acceleron", "1729678": "Alcentra", "1785173": "89bio", "1805651": "MarketWise"}
"""The word of each company's name that is replaced."""


def submissions(count: int) -> Iterator[tuple[str, bytes]]:
    """So many submissions, each with a file name; whole rounds of the samples as far as they go."""
    for number in range(count):
        copy, at = divmod(number, len(SAMPLES))
        yield f"{copy:05}-{SAMPLES[at].name}", made(SAMPLES[at], copy)


@cache
def _sample(path: Path) -> str:
    return path.read_bytes().decode("latin-1")


def made(path: Path, copy: int) -> bytes:
    """One sample as another company's."""
    text = _sample(path)
    old = path.parents[1].name
    new = str(3_000_000 + 100 * copy + list(_NAMED).index(old))
    submitter = str(9_900_000_000 + copy)
    text = text.replace("0009999999", submitter).replace(old.zfill(10), new.zfill(10))
    text = re.sub(rf"(?<![0-9]){old}(?![0-9])", new, text)
    text = re.sub(_NAMED[old], lambda match: _in_case(match.group(), _WORDS[copy % len(_WORDS)] + _letters(copy)), text, flags=re.IGNORECASE)
    shift = timedelta(weeks=copy % 40)
    text = _DAY.sub(lambda match: _moved(match, shift), text)
    text = _HEADER_DAY.sub(lambda match: f"{_parsed(match.group()) + shift:%Y%m%d}", text)
    return _COUNT.sub(lambda match: f"{match[1]},{match[2]},{(int(match[3]) + 7 * copy) % 1000:03}", text).encode("latin-1")


def _in_case(old: str, new: str) -> str:
    return new.upper() if old.isupper() else new


def _letters(number: int) -> str:
    """The number in letters, so that names stay words."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _parsed(words: str) -> date:
    return date(int(words[:4]), int(words[4:6]), int(words[6:8]))


def _moved(match: re.Match[str], shift: timedelta) -> str:
    month, space, day, comma, year = match.groups()
    try:
        moved = date(int(year), [name.lower() for name in _MONTHS].index(month.lower()) + 1, int(day)) + shift
    except ValueError:
        return match.group()
    name = _MONTHS[moved.month - 1]
    return f"{name.upper() if month.isupper() else name}{space}{moved.day}{comma}{moved.year}"
