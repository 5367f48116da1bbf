"""What those who serve an offer are called (Item 1009(a) of Regulation M-A): "Depositary and Paying Agent", "Information Agent", "co-dealer manager"."""

from __future__ import annotations

from ...models.offer import AgentRole

_KIND = r"(?:tender|exchange|paying|information|tabulati(?:on|ng)|receiving|solicit(?:ation|ing)|conversion)"
ROLE = (
    rf"(?i:deposit[ao]r(?:y(?!\ trust)(?:\ agent(?!s))?|ies)|(?:(?:u\.?s\.?|u\.?k\.?|north\ american|global|(?:(?:ordinary|common|preferred|class\ [a-z])\ )?share|ads)\ )?{_KIND}"
    rf"(?:\ (?:offer\ )?agents?|(?=\ (?:and|&|/)\ {_KIND}\ agent))"
    r"|(?:co-|joint\ |lead\ |sole\ )*dealers?[-\ ]managers?|trustee(?=,?\ (?:and\ )?(?:paying|conversion|tender)\ agent))"
)
"""One role, in any capitals."""
ROLES = rf"(?:{ROLE}(?:(?:,?\ (?i:and)\ |\ &\ |,\ |\ ?/\ ?)(?i:the\ )?{ROLE}){{0,2}})"
"""One role or several: "Depositary and Paying Agent", "Information Agent and Tender Agent"."""

_ROLE_WORDS: tuple[tuple[str, AgentRole], ...] = (
    ("deposit", "depositary"),
    ("dealer", "dealer_manager"),
    ("information", "information_agent"),
    ("exchange", "exchange_agent"),
    ("solicit", "solicitation_agent"),
    ("tender", "tender_agent"),
    ("tabulat", "tender_agent"),
    ("receiving", "depositary"),
    ("trustee", "trustee"),
    ("paying", "paying_agent"),
)
SIDE_ROLES = frozenset({"paying_agent", "tender_agent"})
"""Roles that a depositary or exchange agent has besides: not named again."""


def roles(words: str) -> list[AgentRole]:
    """The roles that words such as "Depositary and Paying Agent" name, in their order.

    >>> roles("Depositary and Paying Agent"), roles("Information Agent and Tender Agent")
    (['depositary', 'paying_agent'], ['information_agent', 'tender_agent'])
    """
    folded = words.lower()
    found = sorted((folded.find(word), role) for word, role in _ROLE_WORDS if word in folded)
    return list(dict.fromkeys(role for _, role in found))
