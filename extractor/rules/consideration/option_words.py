"""Words for the options that are given up and for what is granted for them, as parts of patterns."""

from __future__ import annotations

from ..wording import NUMBER, NUMBER_WORD

_DIGITS = rf"(?:\ ?\(\ ?{NUMBER}\ ?\))?"
OLD_ONES = r"(?:exchanged|eligible|surrendered|tendered|old|existing|cancell?ed|returned)\ (?:stock\ )?(?:options?(?:\ shares)?|sars|stock\ appreciation\ rights|awards)"
OLD_SHARES = r"(?:(?:(?:option|class\ [a-z]|common|ordinary)\ )?shares\ (?:of\ (?:[a-z]+\ )?(?:common\ )?stock\ )?(?:that\ are\ |which\ are\ )?(?:subject\ to|underlying|covered\ by|under)\ (?:an?|the|your|its|our|such|each)?\ ?)"
NEW_ONES = r"(?:(?:new|replacement)\ (?:stock\ )?(?:options?|awards?|rsus?|restricted)|restricted\ (?:(?:class\ [a-z]|common|ordinary)\ )?(?:stock|shares?)|rsus?|deferred\ (?:stock|share)|share\ of\ restricted|(?:option\ )?share\ (?:subject\ to|under(?:lying)?|covered\ by)\ (?:an?|the|your)?\ ?(?:new|replacement))\b"
COUNTED = rf"(?:{NUMBER}|{NUMBER_WORD}(?:[-\ ]and[-\ ](?:a|one)[-\ ]half)?){_DIGITS}"
OLD_IN_SHARES = (
    r"(?:unexercised\ )?(?:(?:option|common|ordinary|class\ [a-z])\ ){0,2}shares(?:\ of\ (?:[a-z']+\ ){0,3}?(?:common\ )?stock)?\ (?:that\ (?:were|are)\ )?(?:subject\ to|underlying"
    r"|covered\ by)\ (?:(?:the|your|each|all|such|corresponding|of)\ ){0,3}(?:(?:tendered|exchanged|returned|cancell?ed|surrendered|eligible"
    r"|old|corresponding|existing)\ (?:[a-z]+\ )?options?\b|options?\ (?:(?:(?:that|which)\ )?(?:is|are|were|you|so|we)\ )?(?:elect\ to\ )?(?:tender|exchang|return|cancel"
    r"|surrender|accept))"
)
"""What is given up, counted by its shares: "shares subject to the options that you tender"."""
