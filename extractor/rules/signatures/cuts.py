"""Lines of signature blocks that a converter cut in two.

Dated: May          Name: Robin M.      By: /s/          By: LOOM
3, 2023             Adeyemi             Ruth Adeyemi     INVESTORS, LLC
"""

from __future__ import annotations

from ...phrase import Phrase
from ..names import OFFICE, SUFFIX_ONLY, is_entity
from ..wording import MONTH
from .columns import LABEL, Piece

_DAY_CUT = Phrase(r"[A-Z][a-z]{2,8}\.? \d{1,2},$", 0)
_YEAR = Phrase(r"\d{4}\.?", 0)
_MONTH_CUT = Phrase(rf"(?:.*[ :])?{MONTH}")
_DAY_AND_YEAR = Phrase(r"\d{1,2}(?:st|nd|rd|th)?,? ?\d{4}\.?", 0)
_UNSIGNED = Phrase(r"(?:by: ?)?/s/", 0)
_NAME_CUT = Phrase(r"(?:(?:print(?:ed)? )?name: ?|(?:by: ?)?/s/ ?)?[a-z][a-z'-]*(?: [a-z][a-z'-]*)? (?:[a-z]\.|de|del|di|van|von|der|la)", 0)
"""A name as far as its middle initial, or the first word of the surname: no name ends with one."""
_GIVEN_NAME = Phrase(r"(?:(?:print(?:ed)? )?name: ?|(?:by: ?)?/s/ ?)(?P<given>[^\W\d_][^\W\d_'-]+)", 0)
_BEHIND_NAME = Phrase(r"(?:Jr|Sr|II|III|IV|Esq|Ph\.? ?D|M\.? ?D|CPA|CFA)\.?", 0)
_SURNAME = Phrase(r"(?:[A-Z]\. ?)?[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?(?:,? (?:Jr|Sr|II|III|IV|Esq|Ph\.D|M\.D)\.?)?", 0)
_WORD_BEHIND_BY = Phrase(r"by: ?(?!/)[a-z0-9][\w&'.-]*", 0)


def goes_on(before: Piece | None, above: Piece, line: Piece) -> bool:
    """Whether a line goes on with the one above; its own label begins a new one. ``before`` is what stands above both."""
    if not line.folded or LABEL.match(line.folded):
        return False
    if (_YEAR.fullmatch(line.folded) and _DAY_CUT.search(above.printed)) or (_DAY_AND_YEAR.fullmatch(line.folded) and _MONTH_CUT.fullmatch(above.folded)):
        return True
    if _BEHIND_NAME.fullmatch(line.printed) and above.folded.endswith(","):
        return True
    given = _GIVEN_NAME.fullmatch(above.folded)
    if given or _NAME_CUT.fullmatch(above.folded):
        again = given is not None and given["given"] in line.folded.split()
        return _SURNAME.fullmatch(line.printed) is not None and not again and not is_entity(line.folded) and not OFFICE.search(line.folded)
    behind_by = above.folded if _WORD_BEHIND_BY.match(above.folded) or before is None else f"{before.folded} {above.folded}"
    return _UNSIGNED.fullmatch(above.folded) is not None or (_WORD_BEHIND_BY.fullmatch(behind_by) is not None and _is_rest_of_company(line.folded))


def _is_rest_of_company(folded: str) -> bool:
    """Whether the words end a company's name, with what it is behind a comma or without: "Enterprises G.P. Inc., its general partner"."""
    company = folded.partition(", its ")[0]
    return is_entity(company) and not SUFFIX_ONLY.fullmatch(company)
