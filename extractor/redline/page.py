"""A redline as a fragment of HTML, to be put into a page."""

from __future__ import annotations

from html import escape

from ..models.redline import Paragraph, Place, Redline
from .text import folded, printable, summary

STYLE = """
.redline ins { background: #e6f4e6; color: #0b4a0b; text-decoration: underline; }
.redline del { background: #fbe9e7; color: #7a1a10; text-decoration: line-through; }
.redline .moved { border-inline-start: 3px double currentColor; padding-inline-start: .6em; }
.redline .skipped { opacity: .75; font-style: italic; }
.redline .mark { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  .redline ins { background: #12351a; color: #c4f0c8; }
  .redline del { background: #45140f; color: #ffcfc9; }
}
"""
"""For the page's style sheet. Without it a browser underlines what was added and strikes out what was deleted, and the spoken marks show."""

_TAGS = {"insert": ("<ins>", "added", "</ins>"), "delete": ("<del>", "deleted", "</del>")}


def fragment(redline: Redline, *, name: str = "redline") -> str:
    """A ``<section>`` with a paragraph for each of the redline's; the paragraph ``n`` has the id ``{name}-{n}``, to which a hunk's ``paragraph`` leads.

    What was added stands in ``<ins>``, what was deleted in ``<del>``, each with words that say so for who does not see it (class ``mark``). Both ends of a move link to each other.
    ``data-before`` and ``data-after`` are the bytes of the files. All text of the filing is escaped. ``name`` must be a valid id.
    """
    title = f"Changes in {redline.document}" if redline.document else "Changes"
    lines = [f'<section class="redline" aria-label="{_escaped(title)}">', f'<p class="summary">{_escaped(summary(redline))}</p>']
    lines += [_paragraph(paragraph, f"{name}-{at}", name) for at, paragraph in enumerate(redline.paragraphs)]
    if redline.folded:
        lines += ['<ul class="folded">', *(f"<li>Not shown: {_escaped(said)}</li>" for said in folded(redline)), "</ul>"]
    return "\n".join([*lines, "</section>"]) + "\n"


def _paragraph(paragraph: Paragraph, identifier: str, name: str) -> str:
    if paragraph.skipped:
        return f'<p class="skipped" id="{identifier}">{paragraph.skipped:,} unchanged paragraph{"" if paragraph.skipped == 1 else "s"}</p>'
    kind = "moved" if paragraph.other is not None else paragraph.op
    places = _place("before", paragraph.before_at) + _place("after", paragraph.after_at)
    return f'<p class="{kind}" id="{identifier}"{places}>{_move(paragraph, name)}{"".join(_run(op, text) for op, text in paragraph.runs)}</p>'


def _place(side: str, place: Place | None) -> str:
    return f' data-{side}="{place.start}-{place.end}"' if place else ""


def _move(paragraph: Paragraph, name: str) -> str:
    if paragraph.other is None:
        return ""
    said = "moved away, see where it stands now" if paragraph.op == "move_from" else "moved here, see where it stood"
    return f'<a href="#{name}-{paragraph.other}">[{said}]</a> '


def _run(op: str, text: str) -> str:
    if op == "equal":
        return _escaped(text)
    words = text.strip()
    space = len(text) - len(text.lstrip())
    opening, said, closing = _TAGS[op]
    return f'{text[:space]}{opening}<span class="mark">[{said}: </span>{_escaped(words)}<span class="mark">]</span>{closing}{text[space + len(words) :]}'


def _escaped(text: str) -> str:
    return escape(printable(text), quote=True)
