"""Examples of extractor.rules.security."""

from tests.example import Example

EXAMPLES: list[Example] = []
NEAR_MISSES: list[str] = []
KNOWN_FAILURES: list[Example] = []
