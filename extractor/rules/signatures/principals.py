"""Whom a signer signs for: the entity named above a signature, or all of them where one signature stands for several.

LOOM CAPITAL PARTNERS II, L.P.                Reed Fund 4, LLC
By: Loom GP LLC, its general partner          Reed Fund 5, LLC
                                              By: Heddle Capital, LP, manager of each
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...phrase import Phrase
from ..names import STRONG_ENTITY_END, SUFFIX_ONLY, is_entity

NEAR = 12
"""Whom a signer signs for stands at most so many lines above, where it is one entity."""
_MOST = 80
"""No list of entities over one signature has more lines."""
_DESCRIPTION = Phrase(
    r", (?:an? |organi[sz]ed )[a-z .,-]{0,60}?(?:corporation|company|partnership|trust|entity|association|fund)\b.*$"
    r"|, organi[sz]ed under the laws? of .*$",
    re.IGNORECASE,
)
_BY_ANOTHER = Phrase(r",? \(?by:? (?=[A-Z0-9]).{2,110}?,? (?:its|as|the|their|in its)\b.*$", 0)
_ROLE_BEHIND = Phrase(
    r",? (?:its|as|the|in its|for itself|on (?:its own )?behalf of itself|on its own behalf|solely|sole|managers?|managing|general partner|investment"
    r"|trustee|attorney|on behalf|an? (?:[a-z-]+ )?(?:member|manager|(?:general )?partner))\b|,$",
    0,
)
_EACH = Phrase(r"\b(?:(?:of|for|to) (?:each|both|all)|each|the (?:above|foregoing)|(?:above|foregoing|aforementioned)[- ]named|all of the)\b", 0)
_SEMICOLON = Phrase(r"; ?(?:and )?", 0)
_ENDS_SENTENCE = Phrase(r"[.;]$", 0)
_LONGEST = 100
_LETTER = Phrase(r"\w", 0)
_OWNS = Phrase(r"(?:(?<!behalf )\bof|\bby:?|\bthrough|\bfor)(?: each of)? (?:the )?$", 0)


def key(name: str) -> str:
    """The letters and digits of a name, folded: what two spellings of it share."""
    return re.sub(r"\W", "", name.lower())


def acts_for_another(words: str) -> bool:
    """Whether the words behind "By:" name an entity that signs for another one: "Loom GP LLC, its general partner"."""
    folded = words.lower()
    return is_entity(folded) or any(is_entity(folded[: role.start()].rstrip(" -\u2013\u2014")) for role in _ROLE_BEHIND.finditer(folded))


def without_agent(line: str) -> str:
    """A line without the entity that acts for the one it names: "Loom Capital Partners II, L.P., by Loom GP LLC, its general partner"."""
    agent = _BY_ANOTHER.search(line)
    return line[: agent.start()] if agent and is_entity(line[: agent.start()].lower()) else line


def principal(lines: Sequence[str], known: set[str]) -> str | None:
    """The one entity that the lines above a signature name: the known name among them, else the lines from the first that looks like one."""
    lines = [without_agent(line) for line in lines[-NEAR:]]
    return _known_name(lines, known) or _described(lines) or _first_entity(lines) or _nearest(lines)


def _known_name(lines: Sequence[str], known: set[str]) -> str | None:
    """The first known name that one line or several make; the longest that begins there."""
    for first in range(len(lines)):
        for last in range(len(lines), first, -1):
            plain = _DESCRIPTION.sub("", " ".join(lines[first:last]))
            if key(plain) in known:
                return plain.rstrip(" ,:")
    return None


def _described(lines: Sequence[str]) -> str | None:
    """The entity whose kind is told behind it: "HEDDLE MILLS CORP., a Delaware corporation"."""
    found = next((match for at in range(len(lines)) if (match := _DESCRIPTION.search(" ".join(lines[at : at + 3])))), None)
    return found.string[: found.start()].rstrip(" ,:") if found and is_entity(found.string[: found.start()].lower()) else None


def _first_entity(lines: Sequence[str]) -> str | None:
    """The first line that ends as companies do, with the one above it where both are in capitals, or neither is, and the end that stands below it: "Inc."."""
    at = next((number for number, line in enumerate(lines) if is_entity(line.lower())), None)
    if at is None:
        return None
    first = at - 1 if at and lines[at - 1].isupper() == lines[at].isupper() else at
    last = at + 1 if lines[at + 1 :] and SUFFIX_ONLY.search(lines[at + 1].lower()) else at
    return " ".join(lines[first : last + 1]).rstrip(" ,:")


def _nearest(lines: Sequence[str]) -> str | None:
    """The last line, where it is no sentence."""
    nearest = lines[-1].rstrip(" ,:") if lines else ""
    return nearest if lines and len(nearest) < _LONGEST and not _ENDS_SENTENCE.search(nearest) else None


def last_named(lines: Sequence[str], known: set[str]) -> str | None:
    """The known name that stands on the last line that bears one alone."""
    return next((line.rstrip(" ,:*") for line in reversed(lines[-NEAR:]) if key(line) in known), None)


def principals(lines: Sequence[str], known: set[str], agent: str = "") -> list[str]:
    """All the entities that the lines above one signature list; nothing where they name fewer than two.

    They are known names that make up most of the words, or names with semicolons between them that end as companies do, or lines that end so, where
    the agent signs "for each" or none of them is known.
    """
    lines = [without_agent(line) for line in lines[-_MOST:]]
    words = " ".join(_DESCRIPTION.sub("", line) for line in lines)
    found = _known_among(words, known)
    if len(found) > 1:
        return found
    listed = [one for part in _SEMICOLON.split(" ".join(lines)) if (one := part.strip(" ,:"))]
    if len(listed) > 1 and all(STRONG_ENTITY_END.search(one.lower()) for one in listed):
        return listed
    lines = [line.rstrip(" ,;:") for line in lines]
    if len(lines) > 1 and (_EACH.search(agent.lower()) or not _places(words, known)) and all(map(_is_whole, lines)):
        return lines
    return []


def _is_whole(line: str) -> bool:
    """Whether a line ends as companies do and is not only such an end, which belongs to the line above."""
    return STRONG_ENTITY_END.search(line.lower()) is not None and not SUFFIX_ONLY.search(line.lower())


def _known_among(words: str, known: set[str]) -> list[str]:
    """The known names that the words list, as printed and in their order, where there are two and they make up most of the words."""
    found = _places(words, known)
    letters = len(re.findall(r"\w", words))
    return [name for name, _ in found] if len(found) > 1 and sum(size for _, size in found) * 3 >= letters * 2 else []


def named_in(words: str, known: set[str]) -> list[str]:
    """The known names among the words, as printed and in their order."""
    return [name for name, _ in _places(words, known)]


def _places(words: str, known: set[str]) -> list[tuple[str, int]]:
    """The known names among the words, each with the number of its letters; none within a longer one, nor behind "a subsidiary of"."""
    places = [letter.start() for letter in _LETTER.finditer(words)]
    letters = "".join(words[at].lower() for at in places)
    taken: list[tuple[int, int]] = []
    for name in sorted((name for name in known if 5 < len(name) <= len(letters)), key=lambda name: (-len(name), name)):
        at = letters.find(name)
        if at < 0 or any(start < at + len(name) and at < end for start, end in taken):
            continue
        first, last = places[at], places[at + len(name) - 1] + 1
        whole = not re.match(r"\w", words[first - 1 : first]) and not re.match(r"\w", words[last : last + 1])
        if whole and not _OWNS.search(words[:first].lower()):
            taken.append((at, at + len(name)))
    return [(_closed(words, places[start], places[end - 1] + 1), end - start) for start, end in sorted(taken)]


def _closed(words: str, first: int, last: int) -> str:
    """The name there, with the point or the bracket that belongs to its end."""
    tail = re.match(r"[.)]{1,2}", words[last:])
    return words[first : last + (tail.end() if tail else 0)]
