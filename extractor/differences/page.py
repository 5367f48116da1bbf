"""A page of redlines: what each filing changed, and the documents that it restates. One self-contained file, without scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from .. import __version__
from ..models.chain import Change
from ..models.diff import Compared, Diff
from ..offer.timeline import figure, term_name
from ..redline.page import STYLE, fragment
from .comparison import Comparison

_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, p, li, summary { overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding: .4rem 0; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border-block-end: 1px solid; overflow-wrap: break-word; max-width: 24rem; }
details { margin-block: 1rem; }
summary { cursor: pointer; font-weight: 600; }
"""


def page(found: Sequence[Comparison]) -> str:
    """The page as HTML. All text of filings is escaped; nothing is loaded from elsewhere."""
    title = _title(found)
    lines = [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="generator" content="extract {__version__}">',
        f"<title>{_text(title)}</title>",
        f"<style>{_STYLE}{STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
        f"<h1>{_text(title)}</h1>",
        *(line for number, one in enumerate(found, 1) for line in _comparison(one, number)),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _title(found: Sequence[Comparison]) -> str:
    if len(found) == 1:
        return f"What {_named(found[0].diff.after)} changed"
    return f"What {len(found)} filings changed"


def _comparison(found: Comparison, number: int) -> Iterator[str]:
    diff = found.diff
    yield f'<section aria-labelledby="step-{number}">'
    yield f'<h2 id="step-{number}">{_text(_named(diff.after))}</h2>'
    yield f"<p>{_text(_against(diff))}</p>"
    news = [change for change in diff.changes if change.kind != "other" or change.before is not None]
    terms = [change for change in news if not change.pointer.startswith("/exhibits/")]
    exhibits = [change for change in news if change.pointer.startswith("/exhibits/")]
    if terms:
        yield f'<div class="scroll" role="group" aria-label="Terms changed, step {number}" tabindex="0"><table><caption>Terms</caption>'
        yield "<thead><tr>" + "".join(f'<th scope="col">{name}</th>' for name in _HEADS) + "</tr></thead><tbody>"
        yield from map(_row, terms)
        yield "</tbody></table></div>"
    if exhibits:
        yield "<h3>Exhibits</h3><ul>"
        yield from map(_exhibit, exhibits)
        yield "</ul>"
    if not news and not found.redlines:
        yield "<p>No term changed.</p>"
    for contradiction in diff.contradicted:
        yield f"<p><strong>Two accounts.</strong> {_text(contradiction.detail)}</p>"
    for note in diff.notes:
        yield f"<p>{_text(note.text)}</p>"
    for at, restated in enumerate(found.redlines, 1):
        old = f"{restated.old_number or 'the document'} of {_named_filing(diff, restated.old.source.accession_number)}"
        yield f"<details{' open' if len(found.redlines) == 1 else ''}><summary>{_text(restated.title or restated.number or 'Document')} against {_text(old)}</summary>"
        yield fragment(restated.redline, name=f"redline-{number}-{at}").rstrip("\n")
        yield "</details>"
    yield "</section>"


_HEADS = ("Term", "What happened", "Before", "After", "Change", "Said by the filing")


def _exhibit(change: Change) -> str:
    after: Any = change.after
    return f"<li>{_text(change.kind.removeprefix('exhibit_'))}: {_text(after['number'])} {_text(after.get('description') or '')}</li>"


def _row(change: Change) -> str:
    size = f"{change.percent:+f} %" if change.percent is not None else f"{change.difference:+f} days" if change.difference is not None and change.pointer.endswith("date") else ""
    cells = (change.kind.replace("_", " "), figure(change.before) if change.before is not None else "–", figure(change.after), size, "yes" if change.stated else "no")
    return f'<tr><th scope="row">{_text(term_name(change.pointer))}</th>' + "".join(f"<td>{_text(cell)}</td>" for cell in cells) + "</tr>"


def _against(diff: Diff) -> str:
    if diff.compared_with == "old_alone":
        return f"Compared with {_named(diff.before)} alone."
    return f"Compared with the terms standing before it, by {', '.join(map(_named, diff.folded_from))}."


def _named(side: Compared) -> str:
    name = f"Amendment No. {side.amendment_number}" if side.amendment_number is not None else side.form_type or "a document"
    return f"{name} of {side.filing_date.isoformat()}" if side.filing_date else name


def _named_filing(diff: Diff, accession: str | None) -> str:
    return next((_named(side) for side in diff.folded_from if side.accession_number == accession), "an earlier filing")


def _text(words: str) -> str:
    return escape("".join(character if character.isprintable() else "\ufffd" for character in words))
