"""JSON Pointers (RFC 6901) into a filing, and JSON values as text."""

from __future__ import annotations

import json
from typing import Any


def resolve(value: Any, pointer: str) -> Any:
    """What stands at a JSON Pointer; None where nothing does."""
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list):
            value = value[int(token)] if token.isdecimal() and int(token) < len(value) else None
        else:
            value = value.get(token) if isinstance(value, dict) else None
    return value


def as_text(value: Any) -> str | None:
    """A JSON value as text: words as they are, the rest as JSON."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
