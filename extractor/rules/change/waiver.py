"""Conditions that an amendment gives up (Regulation M-A Item 1004(a)(1); Rules 13e-4(c)(3) and 14d-3(b)(1)).

    Purchaser has waived the Minimum Condition.      The Rights Condition has been waived.
    The Offer is no longer conditioned upon the receipt of financing.
    The Financing Condition has been deleted.        Section 7, "Conditions of the Offer", is amended by deleting clause (f).

A condition that is taken out of the offer is told with its words as what stood before; one that is waived, without.

Not read: what may be waived, "satisfied or waived", what the shares will no longer be subject to, and words that others take the place of.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ...models.offer import StatedChange
from ...phrase import Phrase
from ..deadline import clause
from ..rule import Reading, Rule
from ..subject import conditional
from ..wording import MAY
from .changed import POSSIBLE, change_rule, changed, listed

_DECIDED = Phrase(r"\b(?:amended|elected|determined|decided|agreed|amendment|decision|solely|order|filed|amending|offer|electing)\ (?:[a-z]+\ ){0,3}?(?:in\ order\ )?to\ $")


_TOLD = Phrase(r"\b(?:announc|disclos|confirm|report|stat|said|says|advis|notif|inform)[a-z]*\b[^;]{0,60}?\bthat\ (?=[^;]{1,40}$)")
"""Before what was waived by those who tell it: "announced today that it has waived"."""

_AMONG_OTHERS = Phrase(r"\ to,?\ among\ other\ things:?,?\ (?:\([a-z\d]{1,3}\)\ )?$")
"""Between what is decided and the first of the things done: "in order to, among other things: (a) waive"."""


def _waived(reading: Reading) -> bool:
    before = _AMONG_OTHERS.sub(" to ", _TOLD.sub("", clause(reading.before(140))))
    if POSSIBLE.search(before[-90:]) or conditional(before[-70:]) or re.search(r"\b(?:or|extent|not|until|once|that)\ (?:[a-z]+\ ){0,2}$", before[-40:]):
        return False
    if reading[0].startswith(("waive ", "delete ", "remove ", "eliminate ", "drop ")):
        return (before.endswith("to ") and bool(_DECIDED.search(before))) or listed(reading, "to")
    return not re.match(r"[a-z]+ing\b", reading[0]) or bool(re.search(r"\b(?:is|are|hereby|by)\ $", before)) or listed(reading, "by")


_OF_TENDERS = Phrase(
    r"\ (?:(?:to|of)\ the\ (?:[a-z]+\ )?offer\ )?that\ (?:there\ (?:be|shall\ (?:be|have\ been))\ [^.;]{0,160}?|[^.;]{0,20}?)(?:at\ least|a\ minimum\ of|(?:such|that)\ number\ of"
    r"|not\ (?:less|fewer)\ than|a\ majority|a\ number\ of)\b[^.;]{0,120}"
)
"""A minimum told in words: "the condition that at least 80% of the Shares be tendered"."""


def _waiver(*, minimum: bool) -> Callable[[Reading], StatedChange | None]:
    def read(reading: Reading) -> StatedChange | None:
        if (
            bool("minimum" in reading["condition"] or _OF_TENDERS.match(reading.after(320))) is not minimum
            or not _waived(reading)
            or _REQUIRED_REMOVAL.search(reading.match.group())
        ):
            return None
        taken_out = _TAKEN_OUT.search(reading.match.group())
        if taken_out and (
            _OF_WORDS.search(reading["condition"]) or _ANOTHER_TEXT.search(clause(reading.before(160))) or _REPLACED.match(reading.after(90)) or _OF_A_LOAN.match(reading.after(90))
        ):
            return None
        if minimum:
            return changed("/offer/minimum_condition", "minimum_condition", None, None, waived=True)
        return changed("/offer/conditions", "condition", _words(reading) if taken_out else None, None, waived=True)

    return read


_TAKEN_OUT = Phrase(r"^(?:delet|eliminat|remov|drop)|\b(?:deleted|eliminated|removed)$")
"""Verbs with which a condition is taken out of the offer, not only waived."""
_ANOTHER_TEXT = Phrase(r"\bpropos\w+|\bcounter|\bdraft|\bindicat\w+|\bagreements?\b|\bindenture|\bcredit\b|\bletter\b(?!\ of\ transmittal)|\bboard\b|\bdiscuss\w+|\bnegotiat\w+")
"""Whose condition it is otherwise: that of a proposal in a negotiation, or of an agreement."""
_OF_A_LOAN = Phrase(r"(?:\ precedent)?\ (?:in|of|to|under|from)\ (?:the|its|their)\ (?:[a-z]+\ ){0,3}?(?:loan|credit|indenture|facility|lease|plan|policy)\b")
_OF_WORDS = Phrase(r"\b(?:words?|phrases?|sentences?|references?|language|text|definition|title|heading|paragraphs?|clauses?|in|under|from)\b")
"""What is deleted in the text of a condition, which stays."""
_REPLACED = Phrase(r"[^.;]{0,50}?\b(?:and|,)\ (?:is\ |are\ |hereby\ |by\ )*(?:replac|substitut|insert|restat|amend|in\ (?:its|their)\ place|in\ lieu)")
"""Behind words that others take the place of."""
_ITS_WORDS = Phrase(r"\ (?:that|requiring|(?:set\ forth|described|contained|specified)\ in|(?:relating|related|pertaining)\ to|regarding|concerning)\ [^.;]{3,140}")


_UP_TO_VERB = Phrase(r"\ (?:has\ been|was|is\ hereby|have\ been)\ [a-z]+$")
_ARTICLE = Phrase(r"^[Tt]he\ ")


def _words(reading: Reading) -> str:
    """The condition in the filing's words, with what it requires where that stands behind it."""
    start, end = reading.match.span("condition")
    told = _UP_TO_VERB.search(reading.match.group()[end - reading.match.start() :])
    if told and told.start():
        return _ARTICLE.sub("", reading.document.quote(start, end + told.start()))
    behind = _ITS_WORDS.match(reading.document.folded, end) if end == reading.match.end() else None
    return _ARTICLE.sub("", reading.document.quote(start, behind.end() if behind else end))


_MAY = Phrase(rf"\b(?:{MAY}|could|might|would)\b")


def _deleted(reading: Reading) -> StatedChange | None:
    """A clause among the conditions that is deleted, and nothing put in its place."""
    before = clause(reading.before(140))
    if POSSIBLE.search(before[-90:]) or _ANOTHER_TEXT.search(before) or _REPLACED.match(reading.after(90)) or _MAY.search(reading.match.group()):
        return None
    words = reading.printed("condition") or reading.printed("clause")
    return changed("/offer/conditions", "condition", words, None, waived=True)


def _dropped(reading: Reading) -> StatedChange | None:
    """ "No longer conditioned on ...": the condition is given up."""
    if not re.search(r"\boffer\b|\bit\b", clause(reading.before(160))) or conditional(clause(reading.before(160))):
        return None
    minimum = bool(re.search(r"\bminimum\b", reading["condition"]))
    field, kind = ("/offer/minimum_condition", "minimum_condition") if minimum else ("/offer/conditions", "condition")
    return changed(field, kind, None, None, waived=True)


_REQUIRED_REMOVAL = Phrase(r"\b(?:shall|must|will|should|may)\ have\ been\ [a-z]+$|\ that\ .*\b(?:eliminated|removed)$")
"""The end of a condition that something be removed: nothing is given up."""

_NAMED_CONDITION = (
    r"\b(?P<condition>(?:(?!(?:right|rights(?!\ condition)|compliance|any|or|and|that|extent|if|unless|to|until|once|where|when|not|of"
    r"|by)\b)[a-z0-9'\"/&-]+\ ){1,8}?conditions?)\b"
)

_GIVEN_UP = (
    "waive",
    "waiving",
    *(f"{verb}{end} {word}" for verb in ("eliminat", "remov", "delet") for end in ("e", "ed", "es", "ing") for word in ("the", "its")),
    *(f"drop{end} {word}" for end in ("", "s", "ped", "ping") for word in ("the", "its")),
)
_GIVES_UP = rf"(?:waive[ds]?|waiving|(?:eliminat|remov|delet)(?:ed?|es|ing)|drop(?:s|ped|ping)?)\ {_NAMED_CONDITION}"
_WAS_GIVEN_UP = tuple(f"{be} {verb}" for be in ("been", "was", "hereby") for verb in ("waived", "eliminated", "removed", "deleted"))
_ABOUT = (
    r"(?:\ (?:to\ (?:the|this|our|its)\ (?:[a-z-]+\ ){0,2}?offer|(?:relating|related|pertaining)\ to\ [^.;,]{3,70}?|regarding\ [^.;,]{3,70}?"
    r"|(?:set\ forth|described|contained|specified)\ in\ [^.;,]{3,70}?|concerning\ [^.;,]{3,70}?|requiring\ [^.;,]{3,70}?|that\ [^.;,]{3,90}?)){0,2}"
)
_IS_GIVEN_UP = rf"{_NAMED_CONDITION}{_ABOUT}\ (?:has\ been|was|is\ hereby|have\ been)\ (?:waived|eliminated|removed|deleted)\b"
_CLAUSE = (
    r"(?:(?:sub-?)?(?:clause|paragraph|section|condition|item)s?\ \(?[a-z\d]{1,4}\)(?:\ ?\([a-z\d]{1,4}\)){0,2}"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)\ (?:bullet(?:\ point|ed\ (?:item|condition|paragraph))?|condition))"
)
"""One of the conditions, by its place in their list: "clause (f)", "paragraph (b)(ii)", "the third bullet point"."""
_OF_CONDITIONS = r"(?:[^.;\"]|\.(?=\d)){0,70}?\"?(?:(?:certain|offer)\ )?conditions\ (?:of|to)\ (?:the|this|our)\ (?:[a-z]+\ ){0,2}?offer,?\"?\)?"
_DELETED = r"(?:ha(?:s|ve)\ been|is|are|was|were)\ (?:hereby\ )?(?:deleted|removed|eliminated)\b(?:\ in\ (?:its|their)\ entirety)?"
_CLAUSE_DELETED = (
    rf"\b(?P<condition>{_CLAUSE}{_OF_CONDITIONS}),?\ (?:{_DELETED}|(?:is|are)\ no\ longer\ (?:a\ )?conditions?\b)"
    rf"|\bconditions\ (?:of|to)\ (?:the|this|our)\ (?:[a-z]+\ ){{0,2}}?offer\b[^.;]{{0,110}}?\b(?:by\ (?:deleting|removing|eliminating)|(?:is|are)\ (?:hereby\ )?amended\ to\ (?:delete|remove|eliminate))\ (?:the\ )?"
    rf"(?P<clause>{_CLAUSE})(?!\ ?(?:of|in)\ (?:the|its)\ (?:first|second|third|last|introduct))(?:\ (?:thereof|therefrom|thereunder))?(?:\ in\ (?:its|their)\ entirety)?"
)

RULES: tuple[Rule[StatedChange], ...] = (
    change_rule(
        "change.minimum_waived",
        "Purchaser has waived the Minimum Condition.",
        _GIVEN_UP,
        _GIVES_UP,
        _waiver(minimum=True),
        after=120,
    ),
    change_rule(
        "change.minimum_was_waived",
        "The Minimum Condition has been waived.",
        _WAS_GIVEN_UP,
        _IS_GIVEN_UP,
        _waiver(minimum=True),
        before=220,
        after=4,
    ),
    change_rule(
        "change.condition_waived",
        "Purchaser has waived the financing condition.",
        _GIVEN_UP,
        _GIVES_UP,
        _waiver(minimum=False),
        after=120,
    ),
    change_rule(
        "change.condition_was_waived",
        "The Rights Condition has been waived.",
        _WAS_GIVEN_UP,
        _IS_GIVEN_UP,
        _waiver(minimum=False),
        before=220,
        after=4,
    ),
    change_rule(
        "change.condition_deleted",
        'Clause (f) of Section 7, "Conditions of the Offer", is hereby deleted in its entirety.',
        ("conditions of the", "conditions to the", "conditions of this", "conditions to this", "conditions of our", "conditions to our"),
        _CLAUSE_DELETED,
        _deleted,
        before=140,
        after=210,
        needs=(("delet", "remov", "eliminat", "no longer"),),
    ),
    change_rule(
        "change.no_longer_conditioned",
        "The Offer is no longer conditioned upon the receipt of financing.",
        ("no longer",),
        r"no\ longer\ (?:be\ )?(?:conditioned|conditional|contingent|dependent|subject)\ (?:upon|on|to)\ (?P<condition>[^.;]{3,100})",
        _dropped,
        after=160,
    ),
)
