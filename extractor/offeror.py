"""Whether an offer is the issuer's own, by the words of a document that came without a Schedule: an Offer to Purchase, a letter to holders, a press release.

    is offering to purchase up to $20,000,000 of its Units          the issuer's own (Rule 13e-4)
    its tender offer for all outstanding shares of X Corp.          another's (Regulation 14D)

Words that only one side writes weigh three times as much as those that it writes more often. One side must outweigh the other twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from re import Match
from typing import NamedTuple

from .document import Document
from .evidence import Ledger
from .phrase import Phrase

_READ = 60_000
_WEIGHT = 3
_FUNDS = r"(?:fund|company|trust|corporation|bank|llc|reit|issuer)"
_HELD = r"(?:shares|stock|units|interests?|notes|debentures|warrants|options|securities|adss|preferred|common|ordinary|class|series|capital|limited|\d|\$)"


_TITLE = Phrase(
    r"\boffers? to (?:purchase|exchange|acquire)\b[^;]{0,200}?\b(?:of|in) (?!(?:its|our|common|class|series|capital|preferred|ordinary|limited|beneficial|interests?|outstanding|the outstanding|each|any|all|up|record)\b)"
    r"(?:the )?(?P<target>[a-z]\w+(?:[., &'-]+\w+){0,2})[^;$]{0,60}? (?:at|for|on the basis|based)\b[^;]{2,160}? by:? (?:the )?(?P<bidder>[a-z]\w+(?:[., &'-]+\w+){0,2})",
    0,
)
"""A title page with the first words of both names: "offer to purchase all units of X Partners at $100 per unit by Y"."""
_TITLE_ENDS = 2500


class _Cues(NamedTuple):
    """A pattern, and what each of its matches begins with."""

    pattern: Phrase
    beginnings: tuple[str, ...]
    weight: int

    def seen(self, document: Document) -> Iterator[Match[str]]:
        return self.pattern.led_by(self.beginnings, document.folded, _READ)


_THIRD_PARTY = (
    _Cues(
        Phrase(
            r"r(?<!\wr)ule 14d-\d|schedule 14d-9|wholly[- ]owned (?:direct |indirect )?subsidiary of|agreement and plan of merger|m(?<!\wm)erger agreement"
            r"|a subsidiary of|\(the \"(?:purchaser|offeror)\"|p(?<!\wp)urchaser\b|merger sub",
            0,
        ),
        ("rule 14d-", "schedule 14d-9", "wholly", "agreement and plan of merger", "merger ", "a subsidiary of", '(the "', "purchaser"),
        1,
    ),
    _Cues(
        Phrase(
            r"offer (?:to (?:acquire|purchase|buy)|for) (?:(?:any and )?all|each)(?: of)?(?: the)?(?: issued and)?(?: outstanding)?(?: (?:common|ordinary|voting))? (?:shares|stock)\b"
            r"(?: of (?:class \w )?(?:common|ordinary|capital) (?:stock|shares))?[^.;]{0,60}? (?:of|in) (?!its\b|our\b|their\b|the (?:company|fund|trust|issuer)\b|common|class|series)[a-z]\w*"
            r"|subsequent offer(?:ing)? period (?:is|was|of|that|which|commenc|will|expir|during)"
            r"|commenc(?:e|es|ed|ement of|ing) an? subsequent offer|purchasers? (?:are|is) not affiliated|(?:is|are) not affiliated with the (?:partnership|corporation|company|fund|reit|trust)\b"
            r"|third-party offer for|purchasers? hereby (?:seek|offer)|general partner of [^.;]{3,90}?\(the \"partnership\"\), is offering|take-over bid"
            r"|o(?<!\wo)fferors?\"?\)? (?:is|are) (?:offering|making)"
            r"|offering to (?:purchase|acquire) (?!its|our)[^;]{0,260}? (?:of|in) (?!its\b|our\b)[^;(]{3,60}?, an? (?!closed-end)[a-z ]{3,40}?\b(?:corporation|company|partnership|trust)\b"
            r"|your partnership(?:'s managing general partner)? (?:will|does|do|is|has|was|prior)\b|partner of your partnership\b|by your partnership\b|collectively, the \"(?:offerors|purchasers|bidders)\"",
            0,
        ),
        (
            "offer to acquire",
            "offer to purchase",
            "offer to buy",
            "offer for",
            "subsequent offer",
            "commenc",
            "purchaser",
            "is not aff",
            "are not aff",
            "third-party",
            "general partner of",
            "take-over",
            "offeror",
            "offering to ",
            "your partnership",
            "partner of your",
            "by your partnership",
            "collectively, the",
        ),
        _WEIGHT,
    ),
)
_ISSUER = (
    _Cues(
        Phrase(
            r"r(?<!\wr)ule 13e-4|our board of directors|issuer tender offer|(?:to purchase|repurchase|purchase for cash|buy back|exchange) (?:up to [^.]{0,60})?(?:of )?\b(?:its|our)\b"
            r"|of its (?:own )?(?:common|outstanding|shares|class)|the (?:fund|company|trust) is offering to (?:purchase|repurchase)",
            0,
        ),
        ("rule 13e-4", "our board of directors", "issuer tender offer", "to purchase ", "repurchase ", "purchase for cash", "buy back ", "exchange ", "of its ", "the fund is ", "the company is ", "the trust is "),
        1,
    ),
    _Cues(
        Phrase(
            rf"to (?:re)?purchase (?:for cash |at a premium )?(?:(?:any and )?all|some or all|up to [^.;]{{2,90}}?|an amount|a portion)?,?(?: of)? ?\b(?:its|our) (?:own |then |issued and |currently )?(?:outstanding )?{_HELD}"
            rf"|exchange (?:any and all|all|up to [^.;]{{2,60}}?|certain)?(?: of)? ?\b(?:its|our) (?:issued and )?(?:outstanding )?{_HELD}"
            rf"|up to [^.;]{{2,60}}? of (?:its|our) (?:own |issued and )?(?:outstanding )?{_HELD}"
            rf"|\(the \"{_FUNDS}\"[^()]{{0,60}}\),?(?: [^.;]{{0,80}}?)? (?:is|hereby|are|invites|offers)\b(?: now| hereby)? ?(?:offer(?:s|ing) to |its |holders )?(?:re)?(?:purchase|exchange|shareholders)"
            rf"|tender offer \(the \"[a-z ]{{3,20}}\"\) by [^.;]{{3,80}} \(the \"{_FUNDS}\"\)"
            rf"|the {_FUNDS} (?:will|may|shall|intends to),? (?:(?:re)?purchase|accept for (?:payment|purchase|exchange)|allow the exchange of|exchange)\b(?:[^.;]|\.(?=\d)){{0,90}}?\b(?:shares|units|interests|notes|warrants|options)\b[^.;]{{0,60}}?\btendered"
            rf"|the {_FUNDS} will allow the exchange|the {_FUNDS} would purchase [\d,]+|the {_FUNDS}'s (?:tender|repurchase|exchange) offer|o(?<!\wo)ffer(?:s|ing)? to repurchase|r(?<!\wr)epurchase offer"
            r"|eligible (?:employees|option ?holders|optionees|options|option grants|awards)|exchange (?:certain|eligible|your|some or all of their)(?: eligible)? (?:outstanding )?(?:stock )?options"
            r"|fundamental change (?:company|repurchase|purchase|right)|company repurchase notice|issuer repurchase notice|put right purchase|designated event|2% of (?:its|our) outstanding"
            r"|if we purchase (?:your|all|any) [^.;]{0,40}?\bin the offer\b|an? additional 2% of (?:its|our)",
            0,
        ),
        (
            "to purchase", "to repurchase", "exchange ", "up to ", '(the "', "tender offer (the", *(f"the {kind}" for kind in ("fund", "company", "trust", "corporation", "bank", "llc", "reit", "issuer")), "offer to rep", "offers to rep",
            "offering to rep", "repurchase offer", "eligible ", "fundamental change", "company repurchase", "issuer repurchase", "put right", "designated event", "2% of ", "if we purchase", "an additional 2%",
        ),
        _WEIGHT,
    ),
)  # fmt: skip


def is_issuers_own(document: Document, ledger: Ledger, *, priced: bool) -> bool | None:
    """Whether the offer is the issuer's own; None where the words of neither side are twice those of the other, or, where no price is stated, none is decisive."""
    third, own = ([(cues.weight, match) for cues in side for match in cues.seen(document)] for side in (_THIRD_PARTY, _ISSUER))
    title = _TITLE.search(document.folded, 0, _TITLE_ENDS)
    if title is not None:
        (own if title["target"] == title["bidder"] else third).append((_WEIGHT, title))
    fewer, more = sorted((third, own), key=_sum)
    if _sum(fewer) == _sum(more) or _sum(fewer) * 2 > _sum(more) or not (priced or max(weight for weight, _ in more) == _WEIGHT):
        return None
    for _, match in sorted(more, key=lambda cue: (-cue[0], cue[1].start()))[:2]:
        ledger.cite("/offer/kind", document, match.start(), match.end(), "kind.cue")
    return more is own


def _sum(cues: list[tuple[int, Match[str]]]) -> int:
    return sum(weight for weight, _ in cues)
