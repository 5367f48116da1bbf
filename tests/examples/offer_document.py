"""Examples of extractor.rules.offer_document."""

from tests.example import Example

EXAMPLES: list[Example] = []
NEAR_MISSES: list[str] = []
KNOWN_FAILURES: list[Example] = []
