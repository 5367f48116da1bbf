"""A filing under construction: what was read, its evidence so far, and what there is to say about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .document import Document
from .evidence import Ledger
from .models import Abstention, Note
from .submission import Submission


@dataclass
class Draft:
    """A filing under construction."""

    submission: Submission
    ledger: Ledger
    url: str | None
    statement: Document | None
    notes: list[Note] = field(default_factory=list)
    abstentions: list[Abstention] = field(default_factory=list)

    def note(self, pointer: str, text: str) -> None:
        self.notes.append(Note(pointer=pointer, text=text))

    def abstain(self, pointer: str, reason: Any, detail: str) -> None:
        self.abstentions.append(Abstention(pointer=pointer, reason=reason, detail=detail))
