"""What a filing changed, to read on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models.chain import Change
from ..models.diff import Compared, Diff
from ..offer.timeline import figure, term_name
from ..offer.timeline import told as in_line
from ..redline import render_text
from .offer_text import plain

if TYPE_CHECKING:
    from ..differences import Comparison

_BOLD, _GREEN, _RED, _PLAIN = "\x1b[1m", "\x1b[32m", "\x1b[31m", "\x1b[0m"


def told(found: Comparison, *, colour: bool = False) -> str:
    """A comparison in lines, the last one ended."""
    diff = found.diff
    lines = [_coloured(plain(heading(diff)), _BOLD, colour)]
    news = [change for change in diff.changes if not is_first(change)]
    lines += [_coloured(f"  {plain(line(change))}", _hue(change), colour) for change in news]
    first = [change for change in diff.changes if is_first(change)]
    if first:
        lines.append(plain(f"  stated first by this filing: {', '.join(dict.fromkeys(term_name(change.pointer) for change in first))}"))
    lines += [plain(f"  two accounts: {contradiction.detail}") for contradiction in diff.contradicted]
    if len(lines) == 1 and not any(text.hunks for text in diff.text):
        lines.append("  nothing changed")
    lines += [plain(f"  note: {note.text}") for note in diff.notes]
    words = "\n".join(lines) + "\n"
    for restated in found.redlines:
        words += "\n" + render_text(restated.redline, colour=colour)
    return words


def heading(diff: Diff) -> str:
    """Which filing, and against what it is compared."""
    if diff.compared_with == "old_alone":
        return f"{named(diff.after)} against {named(diff.before)} alone"
    count = len(diff.folded_from)
    return f"{named(diff.after)} against the terms standing before it ({count} filing{'s' if count != 1 else ''}, the last {named(diff.before)})"


def named(side: Compared) -> str:
    """A filing in words: "Amendment No. 3 of 2023-05-03 (0009999999-23-000005)"."""
    name = f"Amendment No. {side.amendment_number}" if side.amendment_number is not None else side.form_type or "a document"
    day = f" of {side.filing_date.isoformat()}" if side.filing_date else ""
    return f"{name}{day}{f' ({side.accession_number})' if side.accession_number else ''}"


def is_first(change: Change) -> bool:
    """Whether a term is only known for the first time."""
    return change.kind == "other" and change.before is None


def line(change: Change) -> str:
    """A change in one line."""
    kind = change.kind.replace("_", " ")
    if change.pointer.startswith("/exhibits/") and isinstance(change.after, dict):
        return f"{kind}: {change.after.get('number')} {change.after.get('description') or ''}".rstrip()
    words = f"{term_name(change.pointer)} {figure(change.after)}" if change.before is None else in_line(change)
    return f"{kind}: {words}{'' if change.stated or change.before is None else ' - the filing does not say so'}"


def _hue(change: Change) -> str:
    if change.kind in (
        "consideration_raised",
        "quantity_increased",
        "extended",
        "exhibit_added",
        "minimum_condition_lowered",
        "condition_waived",
        "condition_removed",
        "condition_satisfied",
        "minimum_condition_waived",
    ):
        return _GREEN
    return _RED if change.kind in ("consideration_lowered", "quantity_decreased", "shortened", "terminated", "minimum_condition_raised") else ""


def _coloured(words: str, hue: str, colour: bool) -> str:
    return f"{hue}{words}{_PLAIN}" if colour and hue else words
