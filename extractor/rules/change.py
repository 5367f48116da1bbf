"""To be written."""

from typing import Any

from .rule import Rule

RULES: tuple[Rule[Any], ...] = ()
