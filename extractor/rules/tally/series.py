"""Counts of several series in the rows of one table, whose captions say what the columns are (Rule 13e-4(c)(4)).

    Series                     Shares outstanding   Shares tendered and accepted   Percentage of the series
    Series A Preferred Stock   7,475,000            6,589,274                      88.15%
    Series B Preferred Stock   16,000,000           14,879,335                     93.00%

Only cells tell the columns: a caption and a number belong together where the row has as many cells as the captions' row. A table of tendered and
accepted alone is ``rows``' to read.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from ...models.offer import Tally
from ...phrase import Phrase
from ..reported import RESULTS, end_stage, told
from ..rule import Reading, Rule
from ..wording import MONEY, NUMBER, money, number, percent, whole
from .rows import CLASS

PRECEDENCE = ("tally.table_series",)

_BLOCK_ENDS, _ROW_ENDS = "\u2029", "\n"
_LONGEST = 2_500
"""So far above a row, in characters, its table's captions may stand."""
_FILLING = frozenset(("", "$", "us$", "%", ")", "-", "--", "|"))
"""Cells that hold a sign alone."""
_RULE = Phrase(r"[-=_ ]+", 0)


class _Column(NamedTuple):
    """What a caption says that its numbers are."""

    tendered: bool
    accepted: bool
    share: bool
    other: bool


def _column(caption: str) -> _Column:
    """
    >>> _column("shares tendered and accepted"), _column("percentage of series tendered").share, _column("shares outstanding after the offer").other
    (_Column(tendered=True, accepted=True, share=False, other=False), True, True)
    """
    parts = _PERCENTAGE.search(caption) is not None
    rest = _LEFT.search(caption) is not None
    tendered = _TENDERED.search(caption) is not None and not parts and not rest
    accepted = _ACCEPTED.search(caption) is not None and not parts and not rest
    share = parts and not rest and (_ACCEPTED.search(caption) is None or "tendered" in caption) and _PRORATED.search(caption) is None
    return _Column(tendered, accepted, share, not (tendered or accepted or share))


_PERCENTAGE = Phrase(r"%|\bper\ ?cent")
_TENDERED = Phrase(r"\b(?:tendered|surrendered)\b")
_ACCEPTED = Phrase(r"\b(?:accepted|purchased|exchanged)\b")
_LEFT = Phrase(r"\boutstanding\b(?![^;]{0,60}?\btendered\b)|\bremaining\b|\bissued\b|\bissuable\b|\bnot\ (?:accepted|tendered)\b|\bconsideration\b|\bprice\b|\bguarantee")
_PRORATED = Phrase(r"\bpro-?ration\b|\bpro-?rated\b|\bof\ (?:shares|notes|securities)\ tendered\b")


def _cells(row: str) -> list[str]:
    cells = (" ".join(cell.replace("\u2028", " ").split()) for cell in row.split("\t"))
    return [cell for cell in cells if cell.lower() not in _FILLING]


def _table(reading: Reading) -> tuple[list[str], list[str]] | None:
    """The captions of the table, which may stand on several lines, and the cells of the match's row; None where they are not as many."""
    text, at = reading.document.text, reading.match.start()
    first = max(text.rfind(_BLOCK_ENDS, max(0, at - _LONGEST), at) + 1, at - _LONGEST, 0)
    ends = [place for place in (text.find(_ROW_ENDS, at), text.find(_BLOCK_ENDS, at)) if place >= 0]
    begins = max(text.rfind(_ROW_ENDS, first, at) + 1, first)
    row = _cells(text[begins : min(ends, default=len(text))])
    close = _NAME_AND_COUNT.fullmatch(row[0]) if row else None
    row = [close["name"], close["count"], *row[1:]] if close else row
    if len(row) < 3 or text[begins:at].strip():
        return None
    captions = [""] * len(row)
    for above in text[first:begins].split(_ROW_ENDS):
        cells = _cells(above.lower())
        if any(_AMOUNT.fullmatch(cell) for cell in cells[1:]):
            break  # the rows have begun
        if len(cells) in (len(row), len(row) - 1) and not all(_RULE.fullmatch(cell) for cell in cells):
            captions = [f"{upper} {lower}".strip() for upper, lower in zip(captions, [""] * (len(row) - len(cells)) + cells, strict=True)]
    return (captions, row) if any(_TENDERED.search(caption) for caption in captions) else None


_NAME_AND_COUNT = Phrase(r"(?P<name>[^\t]{5,120}[A-Za-z)\d])\ (?P<count>\$?\ ?\d{1,3}(?:,\d{3})+)")
"""The name of a series and the first number of its row, where a typist left but a space or two between."""
_AMOUNT = Phrase(rf"(?:{MONEY}|{NUMBER})\ ?%?")
_AS_FOLLOWS = Phrase(r"\btendered\b[^;]{0,200}?\b(?:as\ follows|below|following)\b|\bfollowing\b[^.;]{0,200}?\btendered\b")


def _of_series(reading: Reading) -> Tally | None:
    """The row of one series: what was tendered, what of it accepted, and the share of the series."""
    before = reading.before(_LONGEST)
    table = _table(reading) if (RESULTS.search(before) or _AS_FOLLOWS.search(before)) and told(reading) else None
    if table is None:
        return None
    columns = [_column(caption) for caption in table[0]]
    if not any(column.share or column.other for column in columns[1:]):
        return None  # tendered and accepted alone
    found: dict[str, Any] = {}
    for column, cell in zip(columns[1:], table[1][1:], strict=True):
        worth = money(cell.lower()) if "$" in cell or "€" in cell else None
        count = worth[0] if worth else number(cell)
        for name, applies in (("quantity_tendered", column.tendered), ("quantity_accepted", column.accepted)):
            if applies and count is not None:
                if name in found:
                    return None  # two columns of one name: one is another day's
                found[name] = whole(Decimal(count))
                found["currency"] = worth[1] if worth else None
        if column.share and "percent_of_outstanding" not in found:
            found["percent_of_outstanding"] = percent(cell if cell.endswith("%") else f"{cell}%")
    if "quantity_tendered" not in found:
        return None
    return Tally(stage=end_stage(reading), security=table[1][0], approximate=False, **found)


RULES: tuple[Rule[Tally], ...] = (
    Rule(
        name="tally.table_series",
        says="The offer expired. Results:\n\nSeries   Shares Tendered   Percentage of Series\nSeries A Preferred Stock   1,234,567   80.2%\nSeries B Preferred Stock   765,432   50.1%",
        anchors=("tendered",),
        pattern=rf"(?P<what>{CLASS})(?=\ (?:\([^()]{{2,60}}\)\ )?(?:{NUMBER}|{MONEY})(?:\ |$))",
        read=_of_series,
        before=0,
        after=1500,
        needs=(("percent", "%", "outstanding", "issued"),),
    ),
)
