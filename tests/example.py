"""Rows for tables of examples: a text with the quoted span between ⟦ and ⟧, the rule that must read it, and the value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from extractor.document import Document


@dataclass(frozen=True)
class Example:
    """A wording that one rule reads: exactly this value, at exactly the marked words."""

    rule: str
    text: str
    value: Any

    @property
    def plain(self) -> str:
        return self.text.replace("⟦", "").replace("⟧", "")

    @property
    def span(self) -> str:
        return " ".join(self.text.partition("⟦")[2].partition("⟧")[0].split())


def document(text: str) -> Document:
    """A plain-text document that says the text."""
    raw = text.encode().decode("latin-1")
    return Document(raw, 0, len(raw), format="text")
