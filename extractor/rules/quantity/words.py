"""Words of quantities sought: what is counted, and what makes a number a supposition or another purchase's."""

from __future__ import annotations

from ...phrase import Phrase
from ..offering import UNIT_NOUN

WHAT = rf"(?:(?:class\ [a-z\d]{{1,2}},\ ){{0,6}}(?:(?!shares|units|adss|of)[a-z0-9.%'&/-]+\ ){{0,8}}?{UNIT_NOUN}(?!\ ?holders?\b))"
"""So many words and the noun that counts them: "outstanding shares"."""
SUPPOSED = Phrase(
    r"\b(?:if|assum\w+|example|hypothetical\w*|would|could|might|propos(?:al|als|ed\ to)|indicat\w+|party\ [a-z]|option(?:\ to|s\ to)|top-up"
    r"|warrants?\ to|rights?\ to|in\ connection\ with\ the\ exercise|previous(?:ly)?\ (?:tender|offer|purchas)\w*|prior\ (?:tender|offer)\w*"
    r"|repurchase\ program|open\ market|since|during)\b"
)
"""Words of a case put, an option, an earlier offer or a purchase in the market."""
