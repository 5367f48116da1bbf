"""Preformatted text inside HTML (``<PRE>``): a page of lines and columns as a typewriter would set them, which agents of the first HTML years sent."""

from __future__ import annotations

from .phrase import Phrase

GAP = Phrase(r"[\n\t][ \n\t]*", 0)
"""What stands between two columns or two lines of a body that ``with_layout`` made."""
_KEPT = Phrase(r"\r\n?|[\n\t]", 0)
_WIDE = Phrase(r"(?<! ) (?=  )", 0)


def stretches(body: str) -> list[tuple[int, int]]:
    """Where the preformatted text of a body stands; one that is not closed goes on to the end."""
    found: list[tuple[int, int]] = []
    for tag, end in (("<PRE", "</PRE"), ("<pre", "</pre")):
        at = body.find(tag)
        while at >= 0:
            start = body.find(">", at) + 1
            stop = body.find(end, start) if start else -1
            if start and body[at + 4] in "> ":
                found.append((start, stop if stop >= 0 else len(body)))
            if stop < 0:
                break
            at = body.find(tag, stop)
    return sorted(found)


def with_layout(body: str, raw: str) -> str:
    """The body with line ends where ``raw`` has them in preformatted text, and a tab at the beginning of each gap of three columns and more.

    ``body`` is ``raw`` with every white space made a blank; the result is as long.
    """
    parts: list[str] = []
    done = 0
    for start, stop in stretches(body):
        if start < done:
            continue
        kept = list(_WIDE.sub("\t", body[start:stop]))
        for white in _KEPT.finditer(raw, start, stop):
            kept[white.start() - start] = "\t" if white[0] == "\t" else "\n"
        parts += body[done:start], "".join(kept)
        done = stop
    return "".join([*parts, body[done:]]) if parts else body
