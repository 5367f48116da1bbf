"""Examples of extractor.rules.consideration."""

from tests.example import Example

EXAMPLES: list[Example] = []
NEAR_MISSES: list[str] = []
KNOWN_FAILURES: list[Example] = []
