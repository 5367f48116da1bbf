"""How many rows of each table a filing's JSON gives, counted in the JSON alone: no code of the tables has a part in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

COUNTS: dict[str, Callable[[Any], int]] = {
    "filings": lambda told: 1,
    "parties": lambda told: (told["subject_company"] is not None) + len(told["filing_persons"]),
    "securities": lambda told: len((told["cover"] or {}).get("securities", [])),
    "contacts": lambda told: len((told["cover"] or {}).get("contacts", [])),
    "fee_payments": lambda told: len(((told["cover"] or {}).get("filing_fee") or {}).get("previously_paid", [])),
    "former_names": lambda told: len((told["subject_company"] or {}).get("former_names", [])),
    "documents": lambda told: len(told["documents"]),
    "exhibits": lambda told: len(told["exhibits"]),
    "items": lambda told: len(told["items"]),
    "signatures": lambda told: len(told["signatures"]),
    "consideration": lambda told: len((told["offer"] or {}).get("consideration", [])),
    "tallies": lambda told: len(told["tallies"]),
    "stated_changes": lambda told: len(told["stated_changes"]),
    "agents": lambda told: len((told["offer"] or {}).get("agents", [])),
    "conditions": lambda told: len((told["offer"] or {}).get("conditions", [])),
    "offer_documents": lambda told: len((told["offer"] or {}).get("documents", [])),
    "prior_filings": lambda told: len(told["prior_filings"]),
    "checks": lambda told: len(told["checks"]),
    "abstentions": lambda told: len(told["abstentions"]),
    "notes": lambda told: len(told["notes"]),
    "evidence": lambda told: sum(map(len, told["evidence"].values())),
}
