"""Signs of TeX in a text that a program read off the pages of a PDF: commands around headings, tables, raised marks and boxes.

``\\section*{Item 12. Exhibits.}``     ``\\begin{tabular}{|l|l|} (b) & Not applicable. \\\\ \\hline \\end{tabular}``     ``${ }^{*}$ Filed herewith.``     ``$50 \\%$``
"""

from __future__ import annotations

import re

from .emphasis import Mark
from .flat import BLOCK, CELL_END, LINE_END, ROW_END, SPACE, TABLE_END
from .phrase import Phrase

_COMMAND = Phrase(
    r"\\(?:begin\{|end\{|(?:sub){0,2}section\*?\{|hline\b|item\b|(?:text|math)(?:bf|it|rm)\{|title\{|author\{|footnotetext\{)|\$\\(?:boxtimes|square|checkmark|Box)\b|\\\\[ \t]*$|\{ ?\}\^\{",
    re.MULTILINE,
)
"""What only TeX has; Markdown, too, writes a dollar sign behind a stroke."""
_OPENS = {
    "heading": (r"\\(?:(?:sub){0,2}section|chapter|paragraph|title|author|date|footnotetext|caption)\*?\{", BLOCK),
    "font": (r"\\(?:text(?:bf|it|rm|sc|tt|sf|normal)?|underline|emph|mbox|math(?:bf|it|rm|sf)|multicolumn\{\d{1,2}\}\{[^{}]{1,20}\}|multirow(?:\[[a-z]\])?\{[^{}]{1,8}\}\{[^{}]{1,20}\})\{", 0),
    "raised": (r"\{ ?\}\^\{|\^\{", 0),
}
"""What a brace closes."""
_STANDS = {
    "rule": (r"\\(?:hline|cline\{[\d-]{1,9}\}|(?:top|mid|bottom)rule|(?:no)?indent|centering)(?![a-z])", 0),
    "region": (r"\\(?:begin|end)\{[a-z]{4,12}\*?\}(?:\[[a-zA-Z!]{1,4}\])?", BLOCK),
    "item": (r"\\item(?![a-z])", LINE_END),
    "blank": (r"\\(?:q?quad(?![a-z])|[,;:!])", SPACE),
    "bracket": (r"\\[()\[\]]", 0),
}
_TABLE = r"\\begin\{(?:tabular|array|longtable)\}(?:\[[a-z]\])?\s?\{(?:[^{}]|\{[^{}]{0,40}\}){0,200}\}"
_TOKEN = Phrase(
    rf"(?P<escape>\\[$%&_#{{}}])|(?P<table>{_TABLE})|(?P<table_end>\\end\{{(?:tabular|array|longtable)\}})|(?P<break>\\\\(?:\[[^\]\n]{{1,8}}\])?)|(?P<cell>&)|(?P<formula>\$)|(?P<close>\}})|"
    + "|".join(f"(?P<{kind}>{pattern})" for kind, (pattern, _) in (_OPENS | _STANDS).items())
    + r"|(?P<open>\{)",
    0,
)
_REFERENCE = Phrase(r"&(?:amp|lt|gt|nbsp|quot|#\d{1,6});", 0)
_FORMULA_END = Phrase(r"(?:[^$\n\\]|\\.){1,160}\$", 0)


def typeset(raw: str, start: int, end: int) -> list[Mark]:
    """Where signs of TeX stand between two positions, in order, and what stands there for a reader (an index of ``SEPARATORS``); none in a text without its commands."""
    if raw.find("\\", start, end) < 0 or not _COMMAND.search(raw, start, end):
        return []
    marks: list[Mark] = []
    opened: list[int | None] = []
    tables, formula = 0, False
    for match in _TOKEN.finditer(raw, start, end):
        kind, rank = match.lastgroup or "", None
        if kind in _OPENS or kind == "open":
            rank = _OPENS[kind][1] if kind != "open" else None
            opened.append(rank)
        elif kind == "close":
            rank = opened.pop() if opened else None
        elif kind in _STANDS:
            rank = _STANDS[kind][1]
        elif kind in ("table", "table_end"):
            tables, rank = tables + 1 if kind == "table" else max(0, tables - 1), TABLE_END
        elif kind == "break":
            rank = ROW_END if tables else LINE_END
        elif kind == "cell" and tables and not _REFERENCE.match(raw, match.start()):
            rank = CELL_END
        elif kind == "formula" and (formula or _FORMULA_END.match(raw, match.end(), end)):
            formula, rank = not formula, 0
        if rank is not None:
            marks.append((*match.span(), rank))
    return marks
