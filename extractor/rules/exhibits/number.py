"""Numbers of exhibits as filers print them, the marks that point at footnotes, and EDGAR's document types that stand for them.

Item 1016 of Regulation M-A gives the letters, custom the rest: ``(a)(1)(A)``, ``(a)(5)(xv)``, ``(b)``, ``99.(a)(1)``, ``99.1``, ``107``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ...document import Document
from ...phrase import Phrase

_HUNDREDS = r"(?=[clx])c{0,3}(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})"
"""A Roman number that may pass a hundred, as those of an offer that lasts for years do: "(a)(5)(cxvii)"."""
LEVEL = rf"\(\ ?(?:[A-Za-z]{{1,2}}|[ivxlIVXL]{{1,8}}|{_HUNDREDS}|{_HUNDREDS.upper()}|\d{{1,3}})\ ?\)"
"""One bracketed level of a number."""
_FIRST = r"\(\ ?[A-HZa-hz]\ ?\)"
_ITEM = r"(?:99\ ?\.\ ?\d{0,2}\ ?|99\ ?|\((?:9|11|12|16)\)\ ?|(?:9|11|12|16)\ ?)?"
LETTERED = rf"(?:{_ITEM}{_FIRST}(?:\ ?\.?\ ?{LEVEL}){{0,4}}(?:-?(?:[A-Z]{{1,2}}|\d{{1,2}}|[ivx]{{1,5}})(?![\w(]))?|(?:99\.)?[a-dgA-DG]\(\d{{1,2}}\)(?:\ ?{LEVEL}){{0,3}})"
"""A number that begins with a letter of Item 1016."""
_PLAIN = r"(?:99\.[A-Ha-h](?:[.-]?\d{1,2}(?:[.-]?[A-Za-z]{1,6})?)?|(?:99|1[02]|2[0-5]|[1-58])\.\d{1,3}(?:[a-z]\b|\([A-Za-z0-9]{1,2}\))*|107)(?![\w%])"
NUMBER = rf"(?:{LETTERED}|{_PLAIN})"
"""Any number that is told from other text by its form."""
_WORD = r"(?:(?:Exhibits?|EXHIBITS?|Ex\.|EX)(?:\ ?[-.:#]|\ ?(?:Nos?\.|No|Numbers?|NO\.?)(?![a-z]))?\ ?)"
_STAR = r"\\?[*∗＊⁎]"
_DRESSED = r"\^\{\ ?(?:\\?\*{1,5}|[+†‡§#]|\d)\ ?\}|[(\[]\ ?(?:[*∗＊⁎]{1,4}|[+†‡§#]{1,2})\ ?[)\]]|(?<!/)/\d{1,2}/(?![\w/])"
MARK = rf"(?:{_DRESSED}|{_STAR}(?:\ ?{_STAR}){{0,4}}|[+†‡§#^~¹²³]{{1,4}})"
"""A footnote mark; "(1)" is told by its footnote."""
SIGN = rf"(?:{_DRESSED}|{_STAR}|[+†‡§#^~¹²³])"
"""One character of a mark, in its brackets if it has any: what runs of marks are made of, so that a row of asterisks is read in one way only."""

_RANGE = rf"(?:\ ?(?:[-,;/&]|,\ and\b|\b(?i:and|through|to)\b)\ ?(?:{NUMBER}|{LEVEL}(?:{LEVEL}){{0,2}}))"
_HEAD = Phrase(
    rf"[\"'•·]?{_WORD}?({NUMBER}(?:{_RANGE}{{1,6}}(?=$|(?:\ ?[-:.])?\ (?i:none|not\ app|n/a|inapp)))?)[\"']?((?:\ ?{SIGN})*)(?:\ ?(?:--|[.:;,-])(?!\d))?(?:(?=\s|$)"
    rf"|(?<=\)-)(?=[A-Z])|(?<=\))(?=[A-Z][a-z]{{2}}))"
)
_BARE_HEAD = Phrase(
    rf"(?:{_WORD}(?=\w)|(?=\S{{1,4}}(?:\ ?{SIGN})*$)|(?=(?:[A-Z]|\d{{1,2}})\.\ (?:\((?:i|1|a)\)\ )?[A-Z][A-Za-z]))(\d{{1,3}}|[A-Z](?:-?\d{{1,2}})?)(?:\.(?!\d))?((?:\ ?{SIGN})*)"
    rf"(?:\ ?[:-])?(?=\s|$)"
)
_FEES = Phrase(rf"(?P<fees>(?:EX-)?FILING\ FEES?)(?P<marks>(?:\ ?{SIGN})*)")
_PART = Phrase(rf"({LEVEL}(?:\ ?{LEVEL}){{0,3}})((?:\ ?{SIGN})*)$")
_MARKS = Phrase(MARK)
_RUNS = Phrase(r"(.)\1*", 0)
_JOINT = Phrase(r"(?<=\))\ ?(?:[-,;/&]|,\ and|and|through|to)\ ?(?=\()", re.IGNORECASE | re.VERBOSE)
"""What joins the numbers of a group."""
_LEVELS = Phrase(rf"{LEVEL}|[A-Za-z]+|\d+")
_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
_ROMAN = tuple(f"{hundreds}{tens}{ones}" for hundreds in ("", "c", "cc") for tens in _TENS for ones in _ONES)
"""The Roman numbers by what they stand for."""
_TYPE_CAPTION = Phrase(rf"\s*(?:EX(?:HIBIT)?[-.\ ]{{0,3}})({LETTERED}|{_PLAIN})", re.IGNORECASE | re.VERBOSE)


def head(words: str, *, bare: bool = False) -> tuple[str, list[str], int] | None:
    """Number (without spaces), marks and length of what stands at the beginning of a line of the list; None where no number does.

    ``bare`` takes "Exhibit 1" and a lone number or letter too, for lists that have no others.

    >>> head("Exhibit (a) (1)(A)* Offer to Purchase"), head("107 Filing Fee Table"), head("(a) Name and Address")
    (('(a)(1)(A)', ['*'], 19), ('107', [], 3), ('(a)', [], 3))
    >>> head("(d) - (f) Not applicable.")
    ('(d)-(f)', [], 9)
    """
    if fees := _FEES.fullmatch(words):
        return fees["fees"].removeprefix("EX-"), marks(fees["marks"]), len(words)
    match = _HEAD.match(words) or (_BARE_HEAD.match(words) if bare else None)
    if match is None:
        return None
    number = match[1] if re.search(r"(?i)\b(?:and|through|to)\b", match[1]) else "".join(match[1].split())
    return number, marks(match[2]), match.end()


def part(words: str) -> tuple[str, list[str]] | None:
    """The further levels of a number that has cells of its own: "(A)*" gives "(A)" and its mark."""
    match = _PART.match(words)
    return ("".join(match[1].split()), marks(match[2])) if match else None


def marks(words: str) -> list[str]:
    """The footnote marks in the words, without brackets and escapes.

    >>> marks("^{*}"), marks("** +"), marks("(*)"), marks("††#"), marks("/1/ /2/")
    (['*'], ['**', '+'], ['*'], ['††', '#'], ['1', '2'])
    """
    plain = ("".join("*" if c in "∗＊⁎" else c for c in mark if c not in "^{}()[]/\\ ") or mark for mark in _MARKS.findall(words))
    return [run[0] for mark in plain for run in _RUNS.finditer(mark)]


def levels(number: str) -> list[str]:
    """The levels of a number: "(a)(1)(A)" gives a, 1, A."""
    return [level.strip("() ") for level in _LEVELS.findall(number)]


def completed(number: str, previous: str) -> str | None:
    """A number printed without the levels that it shares with the line before; None where it does not follow that line.

    >>> completed("(B)", "(a)(1)(A)"), completed("(2)", "(a)(1)(F)"), completed("(A)", "(a)(1)"), completed("(7)", "(a)(1)"), completed("(5)(A)", "(a)(1)(F)")
    ('(a)(1)(B)', '(a)(2)', '(a)(1)(A)', None, '(a)(5)(A)')
    >>> completed("(G)", "(a)(1)(A)-(a)(1)(F)"), completed("(G)", "(D), (E) AND (F)")
    ('(a)(1)(G)', None)
    >>> completed("(1)(B)", "(a)(1)(A)"), completed("(1)(iii)", "(a)(1)(ii)"), completed("(1)(D)", "(a)(1)(A)")
    ('(a)(1)(B)', '(a)(1)(iii)', None)
    >>> completed("(ii)", "99.(a)(1)(i)"), completed("(2)", "99(a)(1)"), completed("(5)(A)", "99.(a)(1)(F)")
    ('99.(a)(1)(ii)', '99(a)(2)', '99.(a)(5)(A)')
    """
    item, before = _last_of(previous)
    first, *rest = levels(number)
    if rest and len(before) > 1 and first.isdigit() and before[1].isdigit() and int(before[1]) < int(first) < 10:
        return _joined(item, [before[0], first, *rest])
    if rest and len(before) > 2 and first == before[1] and rest[0] in _following(before[2]):
        return _joined(item, [before[0], first, *rest])
    if len(before) < 5 and first in ("A", "i", "1", "a") and _kind(first) not in [_kind(level) for level in before[1:]]:
        return _joined(item, [*before, first, *rest])
    for depth in range(len(before) - 1, 0, -1):
        if first in _following(before[depth]):
            return _joined(item, [*before[:depth], first, *rest])
    return None


def _last_of(previous: str) -> tuple[str, list[str]]:
    """The levels of a number, or of the last one of a group, and what stands before them: "99." of "99.(a)(1)"."""
    last = _JOINT.split(previous)[-1]
    first = max(0, last.find("(")) if last[:1].isdigit() else 0
    return last[:first], levels(last[first:])


def depth(number: str) -> int:
    """How many levels a number has.

    >>> depth("(b)"), depth("99.(a)(5)"), depth("(a)(1)(A)-(a)(1)(F)")
    (1, 2, 3)
    """
    return len(_last_of(number)[1])


def _joined(item: str, numbers: list[str]) -> str:
    return item + "".join(f"({level})" for level in numbers)


def leaped(number: str, previous: str) -> str | None:
    """A second level that leaves some out: "(5)" behind "(a)(2)"; None where it does not stand behind that of the line before.

    >>> leaped("(5)", "(a)(2)"), leaped("(5)", "(a)(1)(F)"), leaped("(2)", "(a)(5)"), leaped("(B)", "(a)(5)"), leaped("(12)", "(a)(5)")
    ('(a)(5)', '(a)(5)', None, None, None)
    """
    (item, before), after = _last_of(previous), levels(number)
    if len(before) < 2 or len(after) > 1 or not (before[1].isdigit() and after[0].isdigit() and int(before[1]) < int(after[0]) < 10):
        return None
    return _joined(item, [before[0], after[0]])


def _kind(level: str) -> str:
    return "1" if level.isdigit() else "A" if level.isupper() else "a"


def _following(level: str) -> list[str]:
    if level.isdigit():
        return [str(int(level) + 1)]
    found = [chr(ord(level) + 1)] if len(level) == 1 else []
    if level.lower() in _ROMAN[:-1]:
        roman = _ROMAN[_ROMAN.index(level.lower()) + 1]
        found.append(roman.upper() if level.isupper() else roman)
    return found


def is_before(level: str, other: str) -> bool:
    """Whether a level of a number comes before another of its kind.

    >>> is_before("2", "10"), is_before("A", "C"), is_before("Z", "AA"), is_before("viii", "ix"), is_before("B", "A"), is_before("A", "1")
    (True, True, True, True, False, False)
    >>> is_before("xxix", "xxx"), is_before("xcix", "ci"), is_before("C", "D"), is_before("I", "L"), is_before("L", "M")
    (True, True, True, True, True)
    """
    if level.isdigit() or other.isdigit():
        return level.isdigit() and other.isdigit() and int(level) < int(other)
    one, two = level.lower(), other.lower()
    if one in _ROMAN and two in _ROMAN and len(one + two) > 2:  # two letters are the alphabet's
        return _ROMAN.index(one) < _ROMAN.index(two)
    return (len(one), one) < (len(two), two)


@lru_cache(maxsize=1024)
def key(number: str) -> str:
    """What two spellings of a number share: "99.(a)(1)(A)", "(A)(1)(a)" and "EX-99.A1A" give "A1A".

    >>> key("99.(a)(1)(A)"), key("99.1"), key("(b)"), key("107"), key("(a)(l)(A)")
    ('A1A', '99.1', 'B', '107', 'A1A')
    """
    plain = re.sub(r"^(?:EX(?:HIBIT)?)?[-. ]*", "", number.upper())
    if re.fullmatch(r"\d{1,3}\.\d{1,3}", plain):
        return plain
    if _FEES.fullmatch(plain):
        return "107"
    plain = re.sub(r"^(\W*[A-H])\W*L(?=\W)", r"\g<1>1", plain)  # a small L for a one
    letters = re.sub(r"[^A-Z0-9]", "", plain)
    return re.sub(r"^(?:99\d{0,2}|9|11|12|16)(?=[A-Z])", "", letters)


def find_document(number: str, attached: Sequence[Document], *, fees: bool = False) -> Document | None:
    """The attached document that carries the exhibit: by its type, else by its description, else by the caption it begins with; ``fees``: the exhibit is the fee table."""
    wanted = key(number)
    for document in attached:
        if wanted == _type_key(document.type or ""):
            return document
    for document in attached:
        if re.fullmatch(r"EX-99(?:\.\d{1,2})?|EX-\d{1,2}(?:\.\d{1,2})?", (document.type or "").upper()):
            caption = _TYPE_CAPTION.match(document.description or "")
            if caption is None and document.format in ("html", "text"):
                caption = _TYPE_CAPTION.match(document.prose[:60])
            if caption and wanted == key(caption[1]):
                return document
    return find_document("107", attached) if fees and wanted != "107" else None


def _type_key(type: str) -> str:
    if not type.upper().startswith("EX-"):
        return ""
    return "107" if re.fullmatch(r"EX-107(?:\.\d)?", type.upper()) else key(type)
