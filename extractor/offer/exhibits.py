"""The exhibits filed so far, folded from lists that are whole in one filing and only add in the next.

An exhibit is known by its canonical number. Its status is that of the filing that filed it: that a later list says "previously filed" is no change.
Lines that say "None" or "Not applicable" are no exhibits, and one "to be filed by amendment" is none before it is filed.
"""

from __future__ import annotations

import re

from ..models import Exhibit
from .held import Step, Terms
from .names import folded
from .order import called

_LEVEL = re.compile(r"\(([a-z0-9]+)\)")


def canonical(number: str) -> str:
    """An exhibit's number for comparing.

    >>> canonical("(a)(5)(E)*"), canonical("99.(A)(1)(a)"), canonical("Exhibit (d)(1)"), canonical("EX-99.A1A"), canonical("107")
    ('(a)(5)(e)', '(a)(1)(a)', '(d)(1)', '(a)(1)(a)', '107')
    """
    plain = re.sub(r"^ex(?:hibit)?[ .-]*", "", number.casefold().strip())
    plain = re.sub(r"^99\.(?=\(?[a-z])", "", plain)
    plain = re.sub(r"[^a-z0-9().]", "", plain)
    if "(" not in plain:
        compact = re.fullmatch(r"([a-h])(\d{1,2})([a-z]{0,5})", plain)
        return "".join(f"({part})" for part in compact.groups() if part) if compact else plain
    return "".join(f"({part})" for part in _LEVEL.findall(plain)) or plain


def fold_exhibits(held: Terms[Exhibit], step: Step) -> Terms[Exhibit]:
    """The exhibits after the filing."""
    after = list(held)
    places = {canonical(one.value.number): at for at, one in reversed(list(enumerate(held)))}
    lines = [(number, line, canonical(line.number)) for number, line in enumerate(step.filing.exhibits) if line.status not in ("not_applicable", "to_be_filed")]
    listed = {key for _, _, key in lines}
    gone = {_same_words(one.value): places[key] for one in held if (key := canonical(one.value.number)) not in listed}
    for number, line, key in lines:
        pointer = f"/exhibits/{number}"
        at = places.get(key)
        if at is None and line.status != "filed_herewith" and line.description:
            at = gone.get(_same_words(line))  # the same exhibit, under a number that the list no longer has
            if at is not None:
                after[at] = step.again(after[at], pointer)
                continue
        if at is None:
            places[key] = len(after)
            after.append(step.hold(line, pointer))
        else:
            one = after[at]
            after[at] = step.hold(line, pointer, past=(*one.past, one.value)) if is_another(one.value, line) else step.again(one, pointer)
    _left_out(held, listed, step)
    return tuple(after)


def _same_words(line: Exhibit) -> tuple[str, object]:
    return folded(line.description), line.date


def is_another(one: Exhibit, line: Exhibit) -> bool:
    """Whether a line under the same number is another document: another description, and another date or filed with this filing."""
    if folded(one.description) == folded(line.description) or not line.description:
        return False
    return line.status == "filed_herewith" or (one.date is not None and line.date is not None and one.date != line.date)


def _left_out(held: Terms[Exhibit], listed: set[str], step: Step) -> None:
    """Tell of exhibits that a list leaves out which repeats most of the others. What was filed stays filed."""
    missing = [one.value.number for one in held if canonical(one.value.number) not in listed]
    if missing and len(held) >= 4 and len(missing) * 4 <= len(held):
        step.note("/exhibits", f"the list of {called(step.filing)} repeats the exhibits and leaves out {', '.join(missing)}")
