"""The classes that the lines of a title name: a class may take several lines, and a line may name several (Item 1002(b) of Regulation M-A).

Common Stock, par value $0.01 per share          one class: its second line begins in brackets
(Including the Associated Purchase Rights)

6.00% Series A Cumulative                        two classes, where two numbers stand below
Preferred Stock
7.25% Series B Cumulative
Preferred Stock

Common Stock; Series B Preferred Stock           two classes on one line
"""

from __future__ import annotations

import re
from itertools import pairwise

from ...phrase import Phrase
from ..named import Named

_CONTINUES_TITLE = Phrase(
    r"[Dd]ue\b|DUE\b|Par\b|Including\b|No Par|Without Par|Together\b|Having\b|With\b|And\b|Per\b|PAR\b|INCLUDING\b|NO PAR|WITHOUT PAR|TOGETHER\b|AND\b"
    r"|PER\b|\$ ?\d*\.?\d+$",
    0,
)
OPEN_TITLE = Phrase(r"(?:,|\b(?:and|of|the|an?|in|to|for|per|each|or|with|representing|one|two|three|four|five|six|eight|ten|twenty))$(?<!class a)(?<!series a)(?<!\d each)", 0)
"""The end of a line whose title goes on: "5.10% Notes,", "each representing one"; not "nominal value NOK 10 each"."""
_AND = Phrase(r",?(?:^| )and$", re.IGNORECASE)
_LAST_OF_LIST = Phrase(r"^and (?=[A-Z0-9])", 0)
"""Before the last class of a list with a line each: "2.10% Notes due 2024" / "and 0% Notes due 2026"."""
_PAR = Phrase(r"\bpar value|\bno par|\bwithout par|\bnominal value", 0)
_PART = Phrase(r"\bdeposit[ao]ry|\brepresenting|\brepresented by|\b(?:right|option|warrant)s?\b", 0)
_TO_BUY = Phrase(r"(?:[a-z0-9-]+ ){0,3}?(?:warrants|options),? (?:each )?to (?:purchase|acquire|buy)\b(?!.*\b(?:deposit[ao]ry|represent|rights?\b))", 0)
"""How a class of warrants or options begins that stands below the stock: it has the par value of what they buy."""
_RATE = Phrase(r"\d[\d./ -]{0,9}%", 0)
_RECEIPT = Phrase(r"(?:(?:class|series) [a-z] )?(?:american|global) deposit[ao]ry (?:shares?|receipts?|notes?|units?)", 0)
_SAYS_WHOLE = Phrase(r"(?:(?!represent|evidenc).)*(?:\b(?:represent(?:ing|s|ed)|evidenc(?:ing|ed)).*\b(?:shares?|stock|units?|receipts?|adrs?)\b.*)?", 0)
_SHARES = Phrase(r"(?:(?:common|ordinary|preferred|preference|class|series|registered|[a-z]) ){1,3}?(?:shares?|stock)\b|units?, each representing\b", 0)
_SEMICOLON = Phrase(r" ?; ?(?:and )?", re.IGNORECASE)
_NOUN = Phrase(r"\b(?:stock|shares?|notes|debentures|warrants|units|securities|options|interests)\b", 0)


def whole(lines: list[Named]) -> Named | None:
    """All the lines as one class; None for none."""
    return Named(" ".join(line.text for line in lines), lines[0].start, lines[-1].end) if lines else None


def grouped(lines: list[Named], rates: bool = False) -> list[Named]:
    """Title lines joined to classes: a line that begins small or in brackets goes with the one above, one with ``rates`` ("5.25% Notes,") begins another."""
    classes: list[Named] = []
    for line in lines:
        small = not line.text[0].isupper() and not (rates and _RATE.match(line.text))
        if classes and (small or _CONTINUES_TITLE.match(line.text) or _is_noun_of(classes[-1].text.lower(), line.text.lower()) or OPEN_TITLE.search(classes[-1].text.lower())):
            classes[-1] = Named(f"{classes[-1].text} {line.text}", classes[-1].start, line.end)
        else:
            classes.append(line)
    return classes


def _is_noun_of(upper: str, lower: str) -> bool:
    """Whether a line is the kind alone that the one above names none of: "each representing two Series B" / "Shares"."""
    return _NOUN.fullmatch(lower) is not None and _NOUN.search(upper.rpartition(" ")[2]) is None


def as_many(lines: list[Named], count: int) -> list[Named] | None:
    """Title lines joined to ``count`` classes; None where they make more or fewer, or where a line of as many goes on from the one above."""
    if len(lines) == count:
        lines = [*lines[:1], *(line._replace(text=_LAST_OF_LIST.sub("", line.text)) for line in lines[1:])]
        return lines if not any(_CONTINUES_TITLE.match(line.text) or line.text.startswith("(") for line in lines[1:]) else None
    ways = (grouped(lines), grouped(lines, rates=True), _each_from_rate(lines), _each_behind_and(lines), _each_with_noun(lines))
    return next((classes for classes in ways if len(classes) == count), None)


def _each_behind_and(lines: list[Named]) -> list[Named]:
    """Title lines joined to classes between those that end in "and", or are it: "Common Stock, par value $.01" / "and" / "Series A Preferred Stock"."""
    ends = [at + 1 for at, line in enumerate(lines) if _AND.search(line.text.lower())]
    classes = [line for begin, end in pairwise([0, *ends, len(lines)]) if (line := whole(lines[begin:end]))]
    classes = [line._replace(text=_AND.sub("", line.text)) for line in classes]
    return classes if each_a_class(classes) else []


def _each_with_noun(lines: list[Named]) -> list[Named]:
    """Title lines joined to classes that each begin with a line that names a kind: "Preference Stock, $2.10 Convertible" / "Series 1" / "Preference Stock, $2.20 Convertible" / "Series 3"."""
    starts = [at for at, line in enumerate(lines) if each_a_class([line])]
    if starts[:1] != [0]:
        return []
    return [line for begin, end in pairwise([*starts, len(lines)]) if (line := whole(lines[begin:end]))]


def _each_from_rate(lines: list[Named]) -> list[Named]:
    """Title lines joined to classes that each begin with their rate: "6.00% Series A" / "Preferred Stock" / "7.25% Series B" / "Preferred Stock"."""
    starts = [at for at, line in enumerate(lines) if _RATE.match(line.text)]
    if starts[:1] != [0]:
        return []
    return [line for begin, end in pairwise([*starts, len(lines)]) if (line := whole(lines[begin:end]))]


def each_with_par(lines: list[Named]) -> list[Named]:
    """Title lines that are classes of their own, each with its par value; nothing where a line may belong to the one above."""
    classes = grouped(lines)
    words = [line.text.lower() for line in classes]
    alone = len(words) > 1 and all(_PAR.search(one) and (not _PART.search(one) or (at and _TO_BUY.match(one))) for at, one in enumerate(words))
    return classes if alone else []


def each_ending_alike(lines: list[Named]) -> list[Named]:
    """Title lines that are classes of their own, each ending in the same kind: "Holder Trust Interests" / "Holder Partnership Interests"; nothing where a line may be part of a longer title."""
    words = [line.text.lower().split() for line in lines]
    alike = len(lines) > 1 and len({last for *_, last in words}) == 1 and len({first for first, *_ in words}) == len(lines) and _NOUN.fullmatch(words[0][-1])
    return lines if alike and len(grouped(lines)) == len(lines) and all(len(line) > 2 and not _PART.search(" ".join(line)) for line in words) else []


def receipts_and_shares(lines: list[Named]) -> list[Named]:
    """Receipts and the shares or units that they represent, a line each or "and" between them; nothing where the lines say anything else."""
    for classes in (grouped(lines), _each_behind_and(lines)):
        receipts = [line for line in classes if _RECEIPT.match(line.text.lower())]
        others = [line for line in classes if line not in receipts]
        if 0 < len(receipts) <= len(others) and all(_SHARES.match(line.text.lower()) for line in others):
            return classes
    return []


def receipts_among(lines: list[Named]) -> int | None:
    """Which of the lines that ``receipts_and_shares`` tells apart are the receipts, which have the number of a cover with one alone; None where they do not say whole what they represent."""
    classes = receipts_and_shares(lines)
    places = [place for place, line in enumerate(classes) if _RECEIPT.match(line.text.lower())]
    return places[0] if len(places) == 1 and all(_SAYS_WHOLE.fullmatch(line.text.lower()) for line in classes) else None


def between_semicolons(lines: list[Named]) -> list[Named]:
    """The classes of a title that sets semicolons between them, over as many lines as it takes: "Common Stock; Series A 8%" / "Preferred Stock"."""
    title = whole(lines)
    parts = at_semicolons(title) if title else []
    return parts if len(parts) > 1 and each_a_class(parts) else []


def at_semicolons(title: Named) -> list[Named]:
    """The parts of a title between semicolons; one where it has none."""
    return [Named(part.strip(" ,"), title.start, title.end) for part in _SEMICOLON.split(title.text)]


def at_and(title: Named) -> list[Named]:
    """The parts of a title that "and" joins."""
    return [Named(part.strip(" ,"), title.start, title.end) for part in title.text.split(" and ")]


def each_a_class(parts: list[Named]) -> bool:
    """Whether each part names a kind of security of its own."""
    return all(_NOUN.search(part.text.lower()) for part in parts)
