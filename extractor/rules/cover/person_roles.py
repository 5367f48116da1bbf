"""The roles of filing persons, as captions and the ends of names give them: "(Offeror)", "(Parent of Offeror)", "LOOM LLC, as Purchaser"."""

from __future__ import annotations

import re

from ...phrase import Phrase

ROLE_TAIL = Phrase(
    r"(?:,? ?(?<![-\u2013\u2014])[-\u2013\u2014]+ ?|,? ?\((?:the )?|,? as (?:the )?|, )(?P<role>(?:(?:direct|indirect|ultimate|co)[ -])?(?:(?:offeror|purchaser|bidder)(?:['\u2019]s)? (?:(?:direct|indirect|ultimate) )?parent|offerors?|parent|issuer|bidder"
    r"|purchaser|guarantor|affiliate|control(?:ling)? person|other person|subject company"
    r"|(?:(?<=\()|(?<=[-\u2013\u2014])|(?<=[-\u2013\u2014] ))(?:(?:managing|sole|corporate|investment) )?(?:general partner|sponsor|stockholder|shareholder|unitholder|subsidiary|manager|member|advis[eo]r|principal)|(?<=\()other)(?: and (?:offeror|issuer|filing person|parent))?"
    r"(?: of (?:the )?[a-z ]{3,40})?)\)?$",
    re.IGNORECASE,
)
"""A role at the end of a name."""
ROLE_LINE = Phrase(
    r"[-\u2013\u2014]+ ?\(?(?:the )?(?:(?:direct |indirect |ultimate )?parent|co-offerors?|offerors?|issuer|bidder|purchaser"
    r"|affiliate)(?: of (?:the )?[a-z ]{3,40})?\)?",
    0,
)
"""A role on a line of its own behind a dash, which goes with the name above it."""
BARE_ROLE = Phrase(r"(?:(?:co-)?offerors?|bidders?|purchasers?|issuer|filing persons?)(?: and (?:offeror|issuer|parent|bidder|purchaser))?", 0)
"""A role on a line of its own below a name, with nothing around it; "Parent" alone is rather the end of a name."""
ONE_ROLE = Phrase(r"\((?:the )?(?:parent|offeror|bidder|purchaser|issuer)\)", 0)
"""A role in the singular, in brackets."""
_ROLES = (
    ("parent", Phrase(r"\bparents?\b(?! and)", 0)),
    (
        "affiliate",
        Phrase(
            r"\b(?:affiliates?|subsidiary|stockholders?|shareholders?|general partners?|advisers?|managers?|sponsors?|guarantors?|members?"
            r"|control(?:ling)? persons?|other persons?)\b",
            0,
        ),
    ),
    ("issuer", Phrase(r"\b(?:issuers?|subject compan(?:y|ies))\b", 0)),
    ("offeror", Phrase(r"\b(?:offerors?|bidders?|purchasers?|acquir[eo]rs?)\b", 0)),
)
_PARENT_OF = Phrase(r"\bparents?\b.{0,20}? of |\b(?:offeror|purchaser|bidder)(?:['\u2019]s)? (?:(?:direct|indirect|ultimate) )?parent\b", 0)
_OF_ANOTHER = Phrase(
    r"\b(?:affiliates?|subsidiar(?:y|ies)|stockholders?|shareholders?|general partners?|managers?|advisers?|sponsors?|members?"
    r"|control(?:ling)? persons?)\b[^()]{0,20} of ",
    0,
)
"""A role towards another person: "affiliate of the issuer"."""
_AND_OF_ANOTHER = Phrase(r"[( ]*(?:the )?(?P<role>offeror|bidder|purchaser|issuer)s? and (?=an? |the |affiliate)", 0)
_SUBJECT_COMPANY = Phrase(r"subject compan(?:y|ies) \(issuers?\)|names? of (?:the )?issuers?", 0)


def roles_of(words: str) -> tuple[str, ...]:
    """The roles that the (folded) words name, in their order: "(parent of offeror)" is a parent.

    >>> roles_of("(offeror and parent)"), roles_of("(parent of offeror)"), roles_of("(offeror and affiliate of the issuer)")
    (('offeror', 'parent'), ('parent',), ('offeror', 'affiliate'))
    """
    if _PARENT_OF.search(words):
        return ("parent",)
    if _OF_ANOTHER.search(words):
        lead = _AND_OF_ANOTHER.match(words)
        return ("affiliate",) if lead is None else ("issuer" if lead["role"] == "issuer" else "offeror", "affiliate")
    plain = _of_filing_persons(words)
    found = [(match.start(), role) for role, phrase in _ROLES if (match := phrase.search(plain))]
    return tuple(role for _, role in sorted(found))


def _of_filing_persons(words: str) -> str:
    """A caption's words without those that only say that the subject company stands above it too."""
    if "filing person" not in words:
        return _SUBJECT_COMPANY.sub("", words)
    if re.search(r"\band\b|/|&", words):
        return _SUBJECT_COMPANY.sub("subject company (issuer)", words)  # "Name of Subject Company (Issuer) and Filing Person"
    return _SUBJECT_COMPANY.sub("", words).replace("subject company", "")
