"""Check digits of CUSIP numbers (ANSI X9.6, "modulus 10 double add double").

Each of the eight characters before it has a value: digits their own, letters 10 to 35, then "*", "@" and "#". Every second value is doubled,
the digits of all are added up, and the check digit makes the sum a multiple of ten.

``python-stdnum`` computes the same and is the oracle of the tests; importing it takes longer (40 ms) than reading a small filing.
"""

from __future__ import annotations

_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#"


def check_digit(base: str) -> str:
    """The check digit of eight characters.

    >>> check_digit("12662P10")
    '8'
    """
    values = (_CHARACTERS.index(character) * (1 + place % 2) for place, character in enumerate(base))
    return str(-sum(value // 10 + value % 10 for value in values) % 10)


def is_valid(number: str) -> bool:
    """Whether the ninth character of a number is the check digit of the eight before it.

    >>> is_valid("12662P108"), is_valid("12662P109"), is_valid("12662P10")
    (True, False, False)
    """
    return len(number) == 9 and all(character in _CHARACTERS for character in number) and check_digit(number[:8]) == number[8]
