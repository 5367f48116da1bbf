"""The names of forms, as EDGAR writes them, and whose offer they are for."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

TENDER_OFFER = ("SC TO-I", "SC TO-I/A", "SC TO-T", "SC TO-T/A", "SC TO-C", "SC TO-C/A")
"""Schedule TO, since 24 January 2000 (Release 33-7760)."""
FORERUNNERS = ("SC 13E4", "SC 13E4/A", "SC 14D1", "SC 14D1/A")
"""What was filed before it."""


def normal_form(form: str) -> str:
    """A form name as EDGAR writes it: "Schedule TO-T/A" gives "SC TO-T/A", "SC14D1" gives "SC 14D1"."""
    words = re.sub(r"\s+", " ", form.upper().replace("SCHEDULE", "SC").strip())
    words = re.sub(r"^SC ?(?=TO|13E4|14D1|13D|13E3)", "SC ", words)
    return words.replace("13E-4", "13E4").replace("14D-1", "14D1")


def is_read(form: str) -> bool:
    """Whether a form is one that this tool reads: the Schedule TO family and its forerunners of before 2000."""
    return normal_form(form) in TENDER_OFFER + FORERUNNERS


def is_issuer(form: str | None, checked: Container[str]) -> bool | None:
    """Whether the offer is the issuer's own, by the boxes checked, else by the form; None where the filing does not say."""
    if "issuer_tender_offer" in checked and "third_party_tender_offer" not in checked:
        return True
    if "third_party_tender_offer" in checked and "issuer_tender_offer" not in checked:
        return False
    if form and form.startswith(("SC TO-I", "SC 13E4")):
        return True
    return False if form and form.startswith(("SC TO-T", "SC 14D1")) else None


def is_own_by_names(subject: str, persons: Sequence[str]) -> bool | None:
    """Whether the offer is the issuer's own, by the names on a cover: the subject company's alone, or others; None where one of several is like it."""
    names = [re.sub(r"\W", "", person.lower()) for person in persons]
    own = re.sub(r"\W", "", subject.lower())
    if "".join(names) == own:
        return True
    return None if not all(names) or any(name in own or own in name for name in names) else False
