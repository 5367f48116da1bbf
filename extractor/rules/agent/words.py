"""A telephone that stands apart from its firm, and patterns that begin with a name's capital."""

from __future__ import annotations

from typing import NamedTuple

from ...models.offer import AgentRole


class Telephone(NamedTuple):
    """A firm's number, given without its role: it belongs to the agent of that name; or a role's, given without a name."""

    name: str
    phone: str
    role: AgentRole | None = None


def from_capitals(pattern: str) -> str:
    """A pattern that begins with a name, tried at every capital: a name that is refused hides none that begins inside it."""
    return rf"[A-Z](?<=(?=(?P<said>{pattern})).)"
