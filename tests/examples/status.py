"""Examples of extractor.rules.status."""

from tests.example import Example

EXAMPLES: list[Example] = []
NEAR_MISSES: list[str] = []
KNOWN_FAILURES: list[Example] = []
