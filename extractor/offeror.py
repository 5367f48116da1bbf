"""Whether an offer is the issuer's own, by the words of a document that came without a Schedule: an Offer to Purchase, a letter to holders, a press release.

    is offering to purchase up to $20,000,000 of its Units          the issuer's own (Rule 13e-4)
    its tender offer for all outstanding shares of X Corp.          another's (Regulation 14D)

Words that only one side writes weigh three times as much as those that it writes more often: the issuer alone may take odd lots first and lets holders tender on conditions
(Rule 13e-4(f)(3)), another's offer alone has a subsequent offering period (Rule 14d-11) and is answered by a Schedule 14D-9. One side must outweigh the other twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import islice
from re import Match
from typing import NamedTuple

from .document import Document
from .evidence import Ledger
from .offeror_cues import FEW, ISSUER, SELF, SELVES, SUFFIX, THIRD_PARTY, WEIGHT
from .phrase import Phrase, Words
from .rules.offering import sentence_around
from .split_off import own_stock_taken

_READ = 60_000


class _Cue(NamedTuple):
    """Telling words, where they stand, and how much they weigh."""

    weight: int
    start: int
    end: int


_CLASS_WORDS = "its|our|fractional|common|class|series|capital|preferred|ordinary|limited|beneficial|interests?|outstanding|the outstanding|aggregate|each|any|all|up|record|transmittal|guaranteed|withdrawal"
_MEANS = "us\\b|mail|hand|overnight|fac|fax|registered|certified|express|courier|tele|phone|regular|first|book|delivery|e-?mail|manual|no later|notice|means|use|accepting|tendering|completing|calling"
_NAME = r"(?:(?:(?:[a-z]\.){1,3} ?)?[a-z]\w+|[b-z](?= [a-z]{3}))(?:[., &'-]+\w+){0,2}"
_TITLE = Phrase(
    r"\b(?:offers? to (?:purchase|exchange|acquire) (?:for cash |any |all |up to |each |every |outstanding |certain |shares |units |common |ordinary |\d)"
    r"|to exchange (?:any and all |all |up to |outstanding )|to tender (?!its\b|their\b|your\b|my\b|his\b|any\b|such\b))"
    rf"(?:(?! for (?:newly |new )?(?:shares|units|stock|notes)\b)[^;]){{0,200}}?\b(?:of|(?:interests?|units|shares|partnership) in) (?!(?:{_CLASS_WORDS}|shares|units)\b)(?:the )?(?P<target>{_NAME})(?:[^;$(]|\([^()$]{{5,60}}\)|\((?![^()$]{{5,60}}\))){{0,90}}? (?:at|for|on the basis|based|pursuant to)\b"
    rf"[^;]{{2,160}}?(?: by:?| dated? [a-z]+ \d{{1,2}}, \d{{4}},? of) (?!{_MEANS})(?:the )?(?P<bidder>{_NAME})",
    0,
)
"""A title page with the first words of both names: "offer to purchase all units of X Partners at $100 per unit by Y"."""
_TITLE_BY = Phrase(
    rf"\boffers? to (?:purchase|exchange)(?: for cash)? by:? (?P<bidder>{_NAME})[^;$]{{0,60}}? of (?:(?:up to |any and all |all |outstanding )[^;$]{{0,40}}?)?"
    rf"(?:common|ordinary|class \w+|preferred|shares|units|notes|warrants)\b[^;$]{{0,60}}? of (?!(?:{_CLASS_WORDS})\b)(?:the )?(?P<target>{_NAME})",
    0,
)
"""The same with the bidder first: "offer to purchase for cash by X Ltd. of common shares of X Ltd."."""
_TITLE_OF_BY = Phrase(
    rf"\boffers? to (?:purchase|exchange|acquire)(?: for cash)? (?:any |all |up to |each |every |outstanding |certain |shares |units |\d)[^;$]{{0,160}}?\bof (?!(?:{_CLASS_WORDS}|shares|units)\b)(?:the )?"
    rf"(?P<target>[a-z]\w+(?:[., &'-]+\w+){{0,5}}?[, ]+{SUFFIX})\.?,? by:? (?!(?:the )?{SELF})(?:the )?(?P<bidder>[a-z]\w+(?:[., &'-]+\w+){{0,5}}?[, ]+{SUFFIX})",
    0,
)
"""The same with whole names and no price between them: "offer to purchase up to 500,000 shares of X Corp. by Y, Inc."."""
_TITLE_OF_LETTER = Phrase(
    rf"\b(?:to tender|for (?:the )?tender of) (?!its\b|their\b|your\b|my\b|his\b|any\b|such\b)[^;$]{{0,120}}?\bof (?!(?:{_CLASS_WORDS}|shares|units)\b)(?:the )?(?P<target>{_NAME})[^;]{{0,420}}? pursuant to (?:the|its) offer "
    rf"(?:to (?:purchase|exchange)|document)(?: for cash)?,? dated [a-z]+ \d{{1,2}}, \d{{4}},? by (?!{_MEANS}|(?:the )?{SELF})(?:the )?(?P<bidder>{_NAME})",
    0,
)
"""A letter's title, with much said of the price: "to tender ordinary shares of X N.V. at $17.75 … pursuant to the Offer to Purchase dated December 12, 2014 by Y B.V."."""
_OF_AUCTIONS = ("odd lot", *FEW, "at or below the purchase price", "conditional tender")
"""What issuers write oftener, and whoever else holds an auction: no cue under a title that names another as the bidder, nor where a purchaser or offeror takes the shares."""
_TAKES = Phrase(
    r"\b(?:the )?(?:purchaser|offeror|bidder)s? (?:(?:will|shall|may|would|intends? to|is|are|has|have) )?(?:(?:first|then|only|also|not) )?(?:accept|purchas(?!er)|buy|tak|seek|prorat|pro-rat|pay|offer(?!or))",
    0,
)
"""Who is no issuer: "the Offeror will accept odd lots first"."""
_MOST_TAKERS = 20
"""So many places are looked at for one that tells of the offer."""
_OF_MERGERS = ("merger agreement", "agreement and plan of merger", "merger sub", "purchaser")
"""What a section on a merger speaks of, that of an issuer too: a cue only in a sentence on an offer, where nothing that weighs more is said."""
_ONE_PAGE = 3000
"""A text as short has no sections; its words on a merger tell whose offer it is, if no others do."""
_TITLE_ENDS = 2500
_OFFERING = Phrase(
    r"\boffering to purchase (?:for cash )?(?:(?:any and )?all |up to [\d,]+ )?(?:of the )?(?:outstanding )?(?:limited partner(?:ship)? |common )?(?:units|interests|shares)"
    rf"(?: of (?:limited partnership interests?|beneficial interests?|(?:class \w )?common stock))?(?: \([^()]{{3,40}}\))?,? (?:of|in) (?!(?:{_CLASS_WORDS}|the)\b)(?P<target>[a-z]\w+(?: \w+)?)[^;$]{{0,120}}? (?:for|at) (?:an? (?:cash )?(?:purchase |offer )?price (?:per share )?(?:of|equal to) )?(?:\$|\d{{2,3}}(?:\.\d+)? ?% of (?:the )?(?:net asset|nav))",
    0,
)
"""The same in a sentence: "X Properties, L.P. is offering to purchase limited partnership units in Y Income Partners for $108.00 per unit"."""
_PART = Phrase(
    rf"\b(?:tender|cash) offer (?:for|(?P<to>to) (?:purchase|acquire|buy)) (?:up to [\d,]+ (?:of the )?(?:outstanding )?(?:shares|units) of |(?:the )?(?:outstanding )?(?:shares of )?)(?:class \w )?(?:common|ordinary|capital) (?:stock|shares),? of (?!(?:{_CLASS_WORDS})\b|the (?:{'|'.join(SELVES)})\b)(?P<target>[a-z]\w+)",
    0,
)
"""Another's shares, or a part of them: "Y announced that it has extended its tender offer for up to 5,000,000 shares of common stock of X", "its all-cash offer for common shares of X"."""
_ANNOUNCED = Phrase(r"\b(?i:commenc|announc|launch|extend|increas|amend)", 0)
_INITIALS = Phrase(r"\b[A-Z]{2,6}\b", 0)
_DATELINE = Phrase(r".* (?:-{1,2}|[\u2013\u2014]) |.*\u2029", 0)
_BIDDER = Phrase(r"(?<!\bfund)(?<!\bcompany)(?<!\btrust)(?<!\bissuer)(?<!\bwe)(?<![)\"]) (?:is|are) (?:hereby )?\Z", 0)
"""Behind a name, not behind what the issuer calls itself."""
_SENTENCE = 400
"""A sentence is looked at so far before and behind a cue."""
_BIDDER_BEFORE = 160
_BIDDER_NAME = 40
_SAID_OF = Phrase(r", (?:which|who|the|an?) [^;]{3,140}?,(?= (?:is|are)\b)", 0)
"""Said of a bidder behind its name: ", which manages X,"."""


def is_issuers_own(document: Document, ledger: Ledger, *, priced: bool, without: Sequence[tuple[int, int]] = ()) -> bool | None:
    """Whether the offer is the issuer's own; None where the words of neither side weigh twice those of the other, or, where no price is stated, all are one light one.

    What stands in passages ``without`` which the offer is told counts for no side.
    """
    taken = own_stock_taken(document)
    if taken is not None:
        ledger.cite("/offer/kind", document, *taken, "kind.own_stock_taken")
        return True
    own, cues = _weighed(document, priced=priced, without=without)
    for cue in cues if own is not None else ():
        ledger.cite("/offer/kind", document, cue.start, cue.end, "kind.cue")
    return own


def is_anothers(document: Document) -> bool:
    """Whether an offer document that came alone makes another's offer for the company's securities, not the company's own: by its title, or by its words."""
    if own_stock_taken(document) is not None:
        return False
    title = _title(document)
    return _bare(title["target"]) != _bare(title["bidder"]) and not _is_its_trust(title["target"], title["bidder"]) if title else _weighed(document, priced=True)[0] is False


def _weighed(document: Document, *, priced: bool, without: Sequence[tuple[int, int]] = ()) -> tuple[bool | None, list[_Cue]]:
    """Whether the words say that the offer is the issuer's own, and the two that weigh most of those that say so."""
    third, own = ([cue for cue in cues if not any(start <= cue.start < end for start, end in without)] for cues in _seen(document))
    if not _weighs(third) and (own or len(document.folded) > _ONE_PAGE):
        third = [cue for cue in third if not document.folded.startswith(_OF_MERGERS, cue.start) or _is_of_the_offer(document, cue.start, cue.end)]
    title = _title(document)
    anothers = title is not None and _bare(title["target"]) != _bare(title["bidder"]) and not _is_its_trust(title["target"], title["bidder"])
    if _names_bidder(document) if title is None else anothers:
        own = [cue for cue in own if not document.folded.startswith(_OF_AUCTIONS, cue.start)]
    if anothers and _weighs(third) and not _weighs(own):
        own = []  # of the fund that it is made for, another's offer speaks as the fund's own does
    if title is not None:
        (own if not anothers else third).append(_Cue(WEIGHT, title.start(), title.end()))
    offering = None if title else _OFFERING.search(document.folded, 0, _TITLE_ENDS)
    if offering is not None and _names_another(document.folded[max(0, offering.start() - _BIDDER_BEFORE) : offering.start()], offering["target"]):
        third.append(_Cue(WEIGHT, offering.start(), offering.end()))
    part = _PART.search(document.folded, 0, _TITLE_ENDS)
    if part is not None and _is_part_of_anothers(document, part):
        third.append(_Cue(1, part.start(), part.end()))
    fewer, more = sorted((third, own), key=_sum)
    if _sum(fewer) == _sum(more) or _sum(fewer) * 2 > _sum(more) or not (priced or _sum(more) > 1):
        return None, []
    return more is own, sorted(more, key=lambda cue: (-cue.weight, cue.start))[:2]


def _names_bidder(document: Document) -> bool:
    """Whether a purchaser or an offeror is said to take what is tendered; an issuer that calls itself so says much else that only issuers do."""
    return any(_is_of_the_offer(document, taken.start(), taken.end()) for taken in islice(_TAKES.finditer(document.folded, 0, _READ), _MOST_TAKERS))


def _is_of_the_offer(document: Document, start: int, end: int) -> bool:
    """Whether the sentence that a stretch of text stands in speaks of an offer or of tenders."""
    sentence = document.folded[slice(*sentence_around(document, start, end, _SENTENCE))]
    return "offer" in sentence or "tender" in sentence


def _title(document: Document) -> Match[str] | None:
    """The title page with both names, the ``target``'s and the ``bidder``'s."""
    return next((found for title in (_TITLE, _TITLE_BY, _TITLE_OF_BY, _TITLE_OF_LETTER) if (found := title.search(document.folded, 0, _TITLE_ENDS))), None)


@cache
def _beginnings() -> tuple[Words, dict[str, list[tuple[int, int, Phrase]]]]:
    """What cues of either side begin with, and for each beginning the sides (0 the third party's, 1 the issuer's), the weights and how the cues go on."""
    cues: defaultdict[str, list[tuple[int, int, Phrase]]] = defaultdict(list)
    for side, groups in enumerate((THIRD_PARTY, ISSUER)):
        for group in groups:
            for beginning, phrase in group.phrases.items():
                cues[beginning].append((side, group.weight, phrase))
    return Words(cues), cues


def _seen(document: Document) -> tuple[list[_Cue], list[_Cue]]:
    """The cues that stand in the document, the third party's and the issuer's, each place once for each beginning."""
    seen: tuple[list[_Cue], list[_Cue]] = ([], [])
    folded = document.folded[:_READ]
    words, cues = _beginnings()
    for beginning, at in words.places(folded):
        if at and folded[at - 1].isalnum():
            continue
        for side, weight, phrase in cues[beginning]:
            match = phrase.match(document.folded, at + len(beginning))
            if match is not None:
                seen[side].append(_Cue(weight, at, match.end()))
    return seen


_BEHIND_NAME = Phrase(r"[., &'-]+(?:for|at|of|in|to|on|by|up|upon|pursuant|dated)\b.*|[., &'-]+$", 0)


def _is_its_trust(target: str, bidder: str) -> bool:
    """Whether the target is a trust by which the bidder has issued preferred securities: "Teal Capital Trust I" of Teal Bancorp."""
    return _ISSUING_TRUST.search(target) is not None and target.split()[0] == bidder.split()[0]


_ISSUING_TRUST = Phrase(r"^[a-z]\w{3,}\b.*\b(?:capital|funding|financing|preferred|statutory) (?:[a-z]+ )?trust\b|^[a-z]\w{3,}\b.* trust [ivx]+\b", 0)


def _bare(name: str) -> str:
    """The first words of a name without what stands behind it."""
    found = _BEHIND_NAME.search(name)
    return name[: found.start()] if found else name


def _is_part_of_anothers(document: Document, part: Match[str]) -> bool:
    """Whether the target of "tender offer for shares of common stock of X" is not named before it, nor, behind "to purchase", where only one who announces it may be another, by its initials."""
    before = _DATELINE.sub("", document.text[max(0, part.start() - 2 * _BIDDER_BEFORE) : part.start()])
    if part["to"] and (not _ANNOUNCED.search(before) or any(initials[0].lower() == part["target"][0] for initials in _INITIALS.findall(before))):
        return False
    return part["target"] not in before.lower()


def _names_another(before: str, target: str) -> bool:
    """Whether a bidder is named before "offering to purchase units in X", and it is not X, nor called like it."""
    bidder = _SAID_OF.sub("", before)[-_BIDDER_NAME:]
    return _BIDDER.search(before) is not None and target not in before and target.split()[0] not in bidder


def _weighs(cues: list[_Cue]) -> bool:
    """Whether one of the cues is of those that only one side writes."""
    return any(cue.weight == WEIGHT for cue in cues)


def _sum(cues: list[_Cue]) -> int:
    return sum(cue.weight for cue in cues)
