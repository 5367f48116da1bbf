"""Text → words to compare: a word, a number, a price, an exhibit number, a mark.

Words that differ only in how a quotation mark, a hyphen or white space was typed are the same word; capitals count. `$11.00`, `5:00`,
`14,000,000`, `50%`, `4/28/2023`, `p.m.`, `wholly-owned` and `(a)(1)(A)` are one word each; punctuation stands apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_WORD = re.compile(
    r"""
      (?:\((?:[A-Za-z]|[ivxl]{2,6}|[0-9]{1,2}|[A-Z]{2})\))++              # (ii), (a)(1)(A)
    | (?:[A-Z]{0,3}[$€£¥][ \t]?)?[0-9]++(?:[.,:/][0-9]++)*+%?+(?![^\W_])     # $11.00, 5:00, 14,000,000, 50%; a dash makes two of 12-15
    | (?:[A-Za-z]\.){2,}+                                                # p.m., U.S.
    | [^\W_]++(?:(?:[-'\u2010\u2011\u2013\u2019@&/]|\.(?=[a-z]))[^\W_]++)*+  # wholly-owned, 14e-1, www.sec.gov
    | \.(?:[ \t]?\.)++                                                      # the dots that lead to a page number
    | [-\u2010-\u2015\u2212]++ | _++ | =++ | \*++ | ~++ | ``|''
    | \S
    """,
    re.VERBOSE,
)
_PLAIN = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"')
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
)
LEADER = "..."
"""The dots between a heading and its page number, however many."""


@lru_cache(maxsize=1 << 15)
def _plain(word: str) -> str:
    plain = "".join(word.translate(_PLAIN).split())
    if len(plain) > 1 and plain[0] in "-_=*~.'" and not plain.strip(plain[0]):
        return {".": LEADER, "'": '"'}.get(plain[0], plain[0])
    return plain


def words(text: str, start: int, end: int) -> list[str]:
    """The words between two positions, each as it is compared."""
    return [word if word.isalnum() else _plain(word) for word in _WORD.findall(text, start, end)]


def spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the same words stand."""
    return (match.span() for match in _WORD.finditer(text, start, end))
