"""Rows of the expiration family for extractor.rules.commencement."""

from tests.example import Example

EXAMPLES: list[Example] = []
NEAR_MISSES: list[str] = []
