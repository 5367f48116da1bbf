"""A redline for a terminal."""

from __future__ import annotations

from ..models.redline import Paragraph, Redline

_AROUND = 12
"""Unchanged words shown on either side of a change."""
_MARKS = {"delete": ("[-", "-]"), "insert": ("{+", "+}"), "equal": ("", "")}
_COLOURS = {"delete": ("\x1b[31;9m", "\x1b[0m"), "insert": ("\x1b[32;4m", "\x1b[0m"), "equal": ("", "")}
"""Red and struck through, green and underlined: colour is not the only sign."""


def render_text(redline: Redline, colour: bool = False) -> str:
    """The changed paragraphs, a line each, as ``[-deleted-]{+added+}``; with ``colour`` as ANSI sequences.

    Of unchanged words the nearest are shown. Control characters of a filing never reach the terminal.
    """
    return "\n".join([summary(redline), *(_line(paragraph, colour) for paragraph in redline.paragraphs), *_folded(redline)]) + "\n"


def summary(redline: Redline) -> str:
    """One line: what was compared and how much changed."""
    words, moves = redline.words, sum(hunk.op == "move" for hunk in redline.hunks)
    parts = [_counted(len(redline.hunks) - moves, "change"), *([_counted(moves, "paragraph") + " moved"] if moves else [])]
    said = f"{', '.join(parts)}; words and marks: {words.inserted:,} added, {words.deleted:,} deleted, {words.kept + words.moved:,} kept"
    return printable(f"{redline.document}: {said}" if redline.document else said)


def printable(text: str) -> str:
    """The text with a replacement character for every control character, among them those that turn the direction of writing."""
    return text if text.isprintable() else "".join(character if character.isprintable() else "\ufffd" for character in text)


def _line(paragraph: Paragraph, colour: bool) -> str:
    if paragraph.skipped:
        return f"  ... {_counted(paragraph.skipped, 'unchanged paragraph')} ..."
    note = {"move_from": "(moved away) ", "move_to": "(moved here) "}.get(paragraph.op, "")
    changed = paragraph.op in ("change", "insert", "delete")
    return ("* " if changed or note else "  ") + note + marked(paragraph, _COLOURS if colour else _MARKS)


def marked(paragraph: Paragraph, marks: dict[str, tuple[str, str]]) -> str:
    """The runs of a paragraph between marks, unchanged ones shortened; spaces stand outside the marks."""
    parts = []
    last = len(paragraph.runs) - 1
    for at, (op, text) in enumerate(paragraph.runs):
        if op == "equal":
            parts.append(_short(printable(text), at == 0, at == last))
            continue
        words = text.strip()
        space = len(text) - len(text.lstrip())
        opening, closing = marks[op]
        parts.append(f"{text[:space]}{opening}{printable(words)}{closing}{text[space + len(words) :]}")
    return "".join(parts)


def _short(text: str, first: bool, last: bool) -> str:
    """An unchanged run, without the words that are far from any change."""
    words = text.split()
    if len(words) <= 2 * _AROUND + 2:
        return text
    if first and last:
        return " ".join(words[: 2 * _AROUND]) + " ..."
    head = "" if first else " " * text.startswith(" ") + " ".join(words[:_AROUND]) + " "
    tail = "" if last else " " + " ".join(words[-_AROUND:]) + " " * text.endswith(" ")
    return f"{head}...{tail}"


def _folded(redline: Redline) -> list[str]:
    """Changes of the page in words."""
    return [f"  (not shown: {printable(described)})" for described in folded(redline)]


def folded(redline: Redline) -> list[str]:
    """What was folded away, a sentence each."""
    said = []
    for one in redline.folded:
        if one.kind == "running_head":
            said.append(f"running head {_quoted(one.before)}, {_counted(one.times_before, 'time')}, now {_quoted(one.after)}, {_counted(one.times_after, 'time')}")
        else:
            what = "page number" if one.kind == "page_number" else "page reference"
            said.append(f"{_counted(one.times_before, what)} before, {one.times_after} now")
    return said


def _quoted(text: str | None) -> str:
    return "none" if text is None else f'"{text}"'


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
