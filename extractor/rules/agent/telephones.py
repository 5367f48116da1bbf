"""Telephone numbers beside and behind the names of agents, as parts of patterns."""

from __future__ import annotations

from .named import ADDRESS, IS_ROLE, PHONE

AT = rf"(?:{ADDRESS}?(?:\ \([^()]{{1,70}}\))?(?P<lead>[,;:]?\ (?:\((?=(?i:tel|toll|phone|call)))?(?:(?!{IS_ROLE})[^.;()@\d]){{0,160}}+))"
"""Up to a telephone number that stands in the same clause as a name."""

_WHO_CALL = r"(?:You|Investors|Individuals|(?:Share|Stock|Security|Unit|Note|Warrant)?[Hh]olders)"
_CALL_WORDS = r"(?:\ (?i:toll|free|toll-free|collect|it|them|us|the|our|this|following|information|agent|at|on|by|telephone|phone|number)\b[,:]?){0,8}"
CALLED_BEHIND = (
    rf"{ADDRESS}?(?:\.\ Banks[^.;()@\d]{{3,60}}{PHONE}[,;]?\ (?:and\ )?(?i:all\ others|[a-z]{{0,8}}holders)\b[^.;()@\d]{{0,40}}\ |(?:\.\ Banks[^.;()@\d]{{3,60}}{PHONE})?\.\ (?:{_WHO_CALL}[,\ ][^.;()@\d]{{0,60}}?\b(?:call|reach){_CALL_WORDS}|(?:Please\ )?(?:[Cc]all\ )?(?i:toll[-\ ]free)(?:\ at)?:?"
    rf"|{_WHO_CALL}(?:\ (?:please\ )?call)?:|Its\ (?i:toll[-\ ]free\ )?(?:telephone\ )?number\ is|(?i:telephone|tel\.?|phone)(?:\ (?i:number|no\.))?:)\ )(?P<free>{PHONE})"
)
"""The sentence behind a name and its role, with the number that holders may call; what brokers call may stand before it."""
