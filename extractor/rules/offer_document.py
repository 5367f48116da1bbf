"""The documents by which the offer is made, and the dates they bear (Item 1016(a)(1) of Regulation M-A; (d) for the merger agreement).

Schedules and letters name them with a date: "upon the terms set forth in the Offer to Purchase, dated December 6, 2024 (the "Offer to
Purchase")", "the Amended and Restated Offer to Exchange dated April 20, 2023", "the Supplement, dated May 4, 2009, to the Offer to Purchase",
"the Agreement and Plan of Merger, dated as of October 25, 2021". A date that belongs to another document, to an amendment of the merger
agreement or to nothing is not read; lines of an exhibit index are read under names of their own, since they list superseded documents too.
"""

from __future__ import annotations

import re
from typing import Any

from ..models.offer import OfferDocument
from ..phrase import Phrase
from .offering import said_before
from .rule import Reading, Rule, spaced
from .wording import ANY_DAY, NAME_STOP, day

PRECEDENCE = (
    "offer_document.supplement",
    "offer_document.dated",
    "offer_document.each_dated",
    "offer_document.letter_each_dated",
    "offer_document.undated_letter",
    "offer_document.own_date",
    "offer_document.this_document",
    "offer_document.title_page",
    "offer_document.in_exhibit_index",
    "offer_document.merger_agreement",
    "offer_document.merger_agreement_in_index",
)
"""Strongest first, for one kind of document. A finding with a restatement and a later date supersedes one without; ``in_exhibit_index`` counts only where nothing else dates the document."""

# --- titles ---------------------------------------------------------------------------------------------------------------------------

_RESTATED = r"(?:(?:(?P<ordinal>first|second|third|fourth|fifth|sixth|seventh)\ )?(?P<restated>amended\ and\ restated|amended\ &\ restated)\ )"
_TITLE = (
    r"(?P<title>offers?\ to\ (?:purchase(?:/prospectus)?|exchange|repurchase|amend(?:\ and\ exchange)?|replace)(?:/prospectus)?"
    r"|prospectus(?:/offers?\ to\ (?:purchase|exchange)|\ supplement)?|offering\ (?:circular|memorandum)"
    r"|(?:(?:fundamental\ change|issuer|put|repurchase|purchase|change\ (?:of|in)\ control|company|holder|right|option)\ ){1,4}notice"
    r"(?!\ of\ guaranteed)|notice\ to\ (?:the\ |all\ )?holders(?=\ of\ [^;]{0,90}?\b(?:notes|debentures|lyons)\b)|letters?\ of\ (?:election\ and\ )?transmittal)"
)
_NOT_IN_TITLE = Phrase(
    r"\b(?:(?:letters?\ of|and\ (?:in|the|any|our)|as\ amended|merger|press\ release|resolution|schedule|agreement|supplement\ no|amendment\ no"
    r"|amended\ and\ supplemented\ by|filed|notice\ of\ guaranteed|which|that|is|was|were|will|are|by\ and|registration|a\ copy|copies|in\ the(?!\ (?:fund|trust|company|partnership)\ of\ up\ to\b)|pursuant"
    r"|form\ of)\b|the\ offer\b)"
)
_GAP = rf"(?P<more>(?>(?!\ offers?\ to\ (?:purchase|exchange)\b|\ prospectus,?\ dated\b)[^.;:()\"$]|\.(?=\d)|{NAME_STOP}|\$(?=\d)){{0,110}}?)"
_KINDS = (
    ("exchange", "offer_to_exchange"),
    ("prospectus", "prospectus"),
    ("transmittal", "letter_of_transmittal"),
    ("notice", "repurchase_notice"),
    ("offering", "offer_to_purchase"),
    ("amend", "offer_to_exchange"),
    ("replace", "offer_to_exchange"),
    ("purchase", "offer_to_purchase"),
)
_REPURCHASE = Phrase(r"repurchase|put|fundamental\ change|company\ notice|issuer|change\ (?:of|in)\ control|purchase\ notice")
_INDEX_NUMBER = Phrase(
    r"(?:\(?[a-z]\)\ ?\(\d{1,2}\)(?:\ ?\([a-z]{1,5}\))?|\b99\.?\d?|\(?\d?[a-z]\)\([a-z0-9]{1,4}\)"
    r"|\b\d\.\d{1,2})\ ?[*+#†^{}\\]{0,6}\ ?\|?\ ?(?:exhibit\ \S{1,14}\ )?(?:(?:form\ of|the|(?:\w+\ )?amended\ and\ restated)\ ){0,2}$"
)
_OTHER_OFFER = Phrase(
    r"\b(?:(?:prior|previous|earlier|original|initial|superseded|replaces?|instead\ of|competing)\ (?:\w+\ )?$"
    r"|(?:amendment|supplement)\ (?:no\.?\ ?\d+\ )?to\ (?:(?:the|its|our)\ )?(?:original\ )?$)"
)


_COLOURS = ("blue", "yellow", "green", "pink", "white", "gold")
"""Of the paper on which a letter of transmittal is printed."""


def _kind(title: str) -> str | None:
    if "notice" in title and "transmittal" not in title:
        return "repurchase_notice" if _REPURCHASE.search(title) or title.startswith("notice to") else None
    return next((kind for word, kind in _KINDS if word in title), None)


_EXCHANGES = Phrase(r"\b(?:offers?\ to\ (?:exchange|convert)|(?:exchange|conversion)\ offer)\b")
"""Said at the head of the offering memorandum, or of the letter that goes with it, of an offer for securities."""


def _restatement(reading: Reading) -> str | None:
    """The words before the title, as they are printed, capitals set as in a title."""
    words = reading.match.groupdict()
    if not words.get("restated"):
        return None
    ordinal = words.get("ordinal")
    return (ordinal.capitalize() + " " if ordinal else "") + "Amended and Restated"


_OWN_NOTICES = (
    "company notice",
    "put right notice",
    "put option notice",
    "repurchase right notice",
    "issuer repurchase notice",
    "fundamental change company notice",
    "fundamental change notice",
    "fundamental change repurchase right notice",
    "change of control notice",
    "repurchase notice",
)
"""What a company calls the notice by which it tells holders of their right to have notes bought; "notice" alone may be any."""


def _kind_in(reading: Reading) -> str | None:
    """The kind of the titled document: an offering memorandum is that of an exchange where its head speaks of one."""
    title = reading["title"]
    return "offer_to_exchange" if title.startswith("offering") and _EXCHANGES.search(reading.document.folded, 0, 3000) else _kind(title)


def _document(reading: Reading) -> OfferDocument | None:
    kind, when = _kind_in(reading), day(reading["day"])
    if kind is None or when is None or _NOT_IN_TITLE.search(reading["more"]):
        return None
    return OfferDocument.model_validate({"kind": kind, "date": when, "restatement": _restatement(reading)})


def _in_index(reading: Reading) -> bool:
    return bool(_INDEX_NUMBER.search(reading.before(70)))


_SUPPLEMENT_TO = Phrase(
    r"^(?:ex-[0-9a-z.()]{2,20}\ \d{1,3}\ [^\ ]{3,60}\.(?:txt|html?)\ (?:ex-[0-9a-z.()]{2,20}\ ){0,2})?(?:(?:exhibit\ )?\(?[a-z0-9]{1,6}[.)]?\ ?(?:\([a-z0-9]{1,5}\)\ ?){0,2})?(?:(?:first|second|third)\ )?supplement\ (?:no\.?\ ?\d+\ )?to\ the\ $"
)
_DATED_AT_ONCE = Phrase(r"(?:\ for\ cash)?\ dated\b")


def _on_title_page(reading: Reading) -> bool:
    """Whether a document begins with the words "Supplement to the Offer to Purchase dated April 10, 2003": without a comma, the date is the offer's own."""
    return bool(_SUPPLEMENT_TO.match(reading.document.folded, 0, reading.match.start())) and _DATED_AT_ONCE.match(reading.match.group(), len(reading["title"])) is not None


_ORIGINAL = Phrase(r"\ ?\((?:the|as\ [a-z\ ]{3,60},\ the)\ \"\ ?original\ offer\b")


def _called_original(reading: Reading) -> bool:
    """Whether a supplement defines the document that it supplements: "the Original Offer to Purchase dated May 4, 2009 (the "Original Offer to Purchase")"."""
    return reading.before(9) == "original " and _ORIGINAL.match(reading.after(90)) is not None


_OF_AN_ISSUE = Phrase(r"\b(?:pursuant\ to|under|by)\ an?\ (?:final\ )?$")
"""Before the prospectus by which the securities were once sold, not that of this offer: "issued in our initial public offering pursuant to a prospectus dated"."""


def _dated(reading: Reading) -> OfferDocument | None:
    if reading["title"] == "prospectus" and _OF_AN_ISSUE.search(reading.before(24)):
        return None
    if (
        _in_index(reading)
        or (_OTHER_OFFER.search(reading.before(50)) and not _on_title_page(reading) and not _called_original(reading))
        or re.match(r"\ ?\((?:incorporated|filed|previously)", reading.after(20))
    ):
        return None
    return _document(reading)


def _listed(reading: Reading) -> OfferDocument | None:
    if not _in_index(reading) and (_OTHER_OFFER.search(reading.before(50)) or not re.match(r"\ ?\((?:incorporated|filed|previously)", reading.after(20))):
        return None
    return _document(reading)


_TO_WHICH = Phrase(r"\boffer\ to\ (?:purchase|exchange)\b")
"""What a "Supplement thereto" supplements."""


def _supplement(reading: Reading) -> OfferDocument | None:
    title = reading["title"] if reading.has("title") else next((found[0] for found in _TO_WHICH.finditer(said_before(reading, 260))), "")
    words = next((reading[group] for group in ("day", "later", "its") if reading.has(group)), "")
    kind, when = _kind(title), day(words)
    if kind is None or when is None or _in_index(reading):
        return None
    return OfferDocument.model_validate({"kind": kind, "date": when, "restatement": "Supplement"})


_TITLE_PAGE = 300
"""A title page begins within so many characters of the document."""


def _on_its_title_page(reading: Reading) -> OfferDocument | None:
    """The date at the foot of a title in capitals, behind the bidder, what is sought and the price."""
    dated = reading.document.text[reading.match.start("day") - len("dated ") : reading.match.start("day")]
    return _own_date(reading) if reading.match.start() < _TITLE_PAGE and reading.printed("title").isupper() and dated.isupper() else None


def _own_date(reading: Reading) -> OfferDocument | None:
    kind, when = _kind_in(reading), day(reading["day"])
    return OfferDocument.model_validate({"kind": kind, "date": when}) if kind and when else None


_TITLE_BEGINS = Phrase(r"\boffer\ to\ (?P<what>purchase|exchange)\b")
"""The title of a document that calls itself "this document" or "this offer" where it gives its date."""


def _of_this_document(reading: Reading) -> OfferDocument | None:
    title, when = _TITLE_BEGINS.search(reading.document.folded, 0, 2 * _TITLE_PAGE), day(reading["day"])
    return OfferDocument.model_validate({"kind": f"offer_to_{title['what']}", "date": when}) if title and when else None


def _letter(reading: Reading) -> OfferDocument | None:
    return OfferDocument(kind="letter_of_transmittal") if not _in_index(reading) else None


# --- merger agreements ----------------------------------------------------------------------------------------------------------------

_MERGER = (
    r"(?P<title>(?:agreement\ and\ plan\ of\ (?:merger|reorganization)(?:\ and\ (?:re)?organization)?|plan\ and\ agreement\ of\ merger"
    r"|agreement\ of\ merger|(?<!such\ )merger\ agreement))"
)
_AMENDING = Phrase(
    r"\b(?:(?:amendment|amendments|supplement|joinder|guarant\w+|waiver|letter|consent)(?:\ \(?no\.?\ ?\d+\)?"
    r"|\ number\ \w+)?,?\ (?:dated[^.;]{0,40}\ )?(?:and\ \w+\ )?to\ (?:the\ |that\ certain\ )?$"
    r"|(?:prior|original|previous|terminated|cic|rival|existing|competing|proposed|draft)\ $)"
)


def _merger(reading: Reading, listed: bool) -> OfferDocument | None:
    when = day(reading["day"])
    if when is None or _ENDED.match(reading.after(330)) or _AMENDING.search(reading.before(70)) or _in_index(reading) is not listed or _NOT_IN_MERGER.search(reading["more"]):
        return None
    if reading["title"] == "merger agreement" and reading.before(4) == "the " and not _DEFINED_HERE.match(reading.after(60)):
        return None
    if not listed and _PARTY_TO.search(reading.before(60)) and not _OUR_OWN.match(reading.after(200)):
        return None
    if (
        not listed
        and re.search(r"\b(?:entered\ into|terminat\w+|executed)\ (?:an?|its|the)\ $", reading.before(40))
        and not re.match(r"[^.]{0,260}\"\ ?(?:the\ )?(?:\w+\ )?merger\ agreement", reading.after(280))
    ):
        return None
    if not listed and _CALLED_BY_NAME.match(reading.after(280)):
        return None
    return OfferDocument(kind="merger_agreement", date=when, restatement=_restatement(reading))


_ENDED = Phrase(rf"(?:[^;.]|{NAME_STOP}){{0,300}}?\bhaving\ been\ (?:\w+ly\ )?terminated\b")
"""A rival's agreement, whose end an unsolicited offer asks for."""
_PARTY_TO = Phrase(r"\b(?:is|are|was|were|became|being)\ (?:also\ |already\ |currently\ |now\ )?(?:a\ )?part(?:y|ies)\ to\ (?:an?|the|that|its)\ (?:certain\ )?$")
"""Before the agreement of the subject company, or of others, with a rival: "Target is a party to an agreement and plan of merger dated as of"."""
_OUR_OWN = Phrase(r"[^.]{0,180}\"\ ?(?:the\ )?merger\ agreement")
_CALLED_BY_NAME = Phrase(
    rf"(?:[^;.\"]|{NAME_STOP}){{0,220}}?\((?:[^()\"]{{0,60}},?\ )?(?:the\ )?\"\ ?(?:the\ )?"
    r"(?!(?:original|initial|amended|restated|revised|definitive|new|first|second|existing|transaction|current)\ )[a-z0-9][\w&'/-]*\ merger\ agreement\ ?\""
)
"""Behind an agreement that is called by a company's name, as a rival's is: '(the "Robin Merger Agreement")'; this offer's is "the Merger Agreement"."""
_DEFINED_HERE = Phrase(r",?\ \((?:as\ [^()\"]{3,40}\ )?the\ \"\ ?merger\ agreement")
_NOT_IN_MERGER = Phrase(r"\b(?:amendment|letter|dated|press|guarant|confidential|support|tender|voting|and\ the|filed)\b")

_DATED = rf"\b{_RESTATED}?{_TITLE}(?:\ \((?:included|attached|enclosed)\ [^()]{{3,50}}\)|\ \((?:the\ )?(?:{'|'.join(_COLOURS)})\ (?:booklet|document|pamphlet|paper|pages)\))?{_GAP}(?:\ \((?:as\ (?:defined|amended(?!\ (?:and\ supplemented\ )?by\b)|it\ may|the\ same\ may)\b[^()]{{0,120}}|(?:the\ |this\ )?\"offer\ to\ (?:exchange|purchase)\")\))?(?:,?\ \(?|\ is\ )dated(?:\ as\ of)?:?\ (?P<day>{ANY_DAY})"
_TITLED = (("offer to ", "offers to ", "prospectus", "offering circular", "offering memorandum", "notice", "transmittal"),)
_MERGER_DATED = (
    rf"\b{_RESTATED}?{_MERGER}(?P<more>[^.;:()\"$]{{0,60}}?|\ \([^()]{{1,120}}\)),?\ (?:(?:made\ and\ )?entered\ into\ )?(?:is\ )?dated\ ?(?:as\ of|as"
    rf"|on)?:?\ (?P<day>{ANY_DAY})"
)

RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="offer_document.dated",
        says='the Amended and Restated Offer to Exchange, dated April 20, 2023 (as amended from time to time, the "Offer to Exchange")',
        anchors=("dated",),
        pattern=_DATED,
        read=_dated,
        before=180,
        after=40,
        needs=_TITLED,
    ),
    Rule(
        name="offer_document.each_dated",
        says="made pursuant to an Offer to Purchase and Letter of Transmittal, each dated July 21, 2008",
        anchors=("each dated", "both dated"),
        pattern=(
            rf"\b{_RESTATED}?{_TITLE}(?P<more>)(?:\ and\ (?:(?:the|its|our|an?|related|accompanying)\ ){{0,2}}letters?\ of\ transmittal)?,?\ \(?(?:each"
            rf"|both)\ dated(?:\ as\ of)?\ (?P<day>{ANY_DAY})"
        ),
        read=_dated,
        before=90,
        after=40,
        needs=_TITLED,
    ),
    Rule(
        name="offer_document.letter_each_dated",
        says="made pursuant to an Offer to Purchase and Letter of Transmittal, each dated July 21, 2008",
        anchors=("each dated", "both dated"),
        pattern=rf"\b(?P<title>letters?\ of\ transmittal)(?P<more>),?\ \(?(?:each|both)\ dated(?:\ as\ of)?\ (?P<day>{ANY_DAY})",
        read=_dated,
        before=30,
        after=40,
        needs=_TITLED,
    ),
    Rule(
        name="offer_document.in_exhibit_index",
        says="(a)(1)(A) Offer to Purchase, dated December 6, 2024",
        anchors=("dated",),
        pattern=_DATED,
        read=_listed,
        before=180,
        after=40,
        needs=_TITLED,
    ),
    Rule(
        name="offer_document.supplement",
        says="the Supplement, dated May 4, 2009, to the Offer to Purchase",
        anchors=("supplement",),
        pattern=(
            rf"(?:(?:first|second|third)\ )?supplement(?:\ (?:no\.?|number)\ ?\w{{1,6}})?"
            rf"(?:(?:,?\ \(?dated\ (?P<day>{ANY_DAY})\)?,?)?\ (?:\([^()]{{1,40}}\)\ )?to\ (?:the\ |our\ "
            rf"|its\ )?(?:u-s-\ )?(?P<title>offer\ to\ (?:purchase|exchange)|prospectus|offering\ (?:circular|memorandum))(?(day)"
            rf"|(?:,\ dated\ (?P<later>{ANY_DAY}))?)|\ thereto,?\ dated\ (?P<its>{ANY_DAY}))"
        ),
        read=_supplement,
        before=20,
        after=140,
        needs=(("dated",), tuple(f"to {the}{title}" for the in ("", "the ", "our ", "its ", "the u-s- ") for title in ("offer to", "prospectus", "offering")) + (" thereto",)),
    ),
    Rule(
        name="offer_document.own_date",
        says="the date of this Offer to Purchase is May 1, 2018",
        anchors=(
            "the date of this offer",
            "the date of this u-s- offer",
            "the date of this prospectus",
            "the date of this exchange offer prospectus",
            *(f"the date of this {notice}" for notice in _OWN_NOTICES),
        ),
        pattern=(
            rf"the\ date\ of\ this\ (?:u-s-\ |exchange\ offer\ (?=prospectus))?(?P<title>offer\ to\ (?:purchase|exchange)(?:/prospectus)?|prospectus/offer\ to\ (?:purchase|exchange)"
            rf"|prospectus|offering\ (?:circular|memorandum)|(?:{'|'.join(spaced(notice) for notice in _OWN_NOTICES)}))\ is\ (?P<day>{ANY_DAY})"
        ),
        read=_own_date,
        before=5,
        after=90,
    ),
    Rule(
        name="offer_document.this_document",
        says="OFFER TO EXCHANGE OPTIONS FOR RESTRICTED STOCK. The date of this document is November 1, 2004",
        anchors=("date of this document is", "date of this offer is", "this document is dated", "this offer is dated"),
        pattern=rf"\b(?:the\ date\ of\ this\ (?:document|offer)\ is|this\ (?:document|offer)\ is\ dated)\ (?P<day>{ANY_DAY})",
        read=_of_this_document,
        before=5,
        after=60,
    ),
    Rule(
        name="offer_document.title_page",
        says="OFFER TO PURCHASE BY HERON FUND INC. FOR CASH UP TO 400 OF ITS PREFERRED SHARES AT A PRICE OF $18,750 PER SHARE DATED MAY 18, 2010",
        anchors=("dated",),
        pattern=rf"\b(?P<title>offer\ to\ (?:purchase|exchange))\ by\ (?:(?!\ dated\b|\ offers?\ to\b|\ letters?\ of\b)[^;]){{20,420}}\ dated\ (?P<day>{ANY_DAY})",
        read=_on_its_title_page,
        before=460,
        after=40,
        needs=(("offer to purchase by ", "offer to exchange by "),),
    ),
    Rule(
        name="offer_document.undated_letter",
        says="and in the related Letter of Transmittal",
        anchors=(
            "related letter",
            "related form of letter",
            "accompanying letter",
            "accompanying form of letter",
            "applicable letter",
            "related amended letter",
            "accompanying amended letter",
            "related revised letter",
            *(f"{lead} letter" for colour in _COLOURS for lead in (f"related {colour}", f"related ({colour})", f"related revised ({colour})")),
        ),
        pattern=rf"(?:related|accompanying|applicable)\ (?:revised\ )?(?:\(?(?:{'|'.join(_COLOURS)})\)?\ )?(?:form\ of\ )?(?:amended\ )?letters?\ of\ (?:election\ and\ )?transmittal\b(?!,?\ (?:each\ |both\ )?dated)",
        read=_letter,
        before=15,
        after=60,
    ),
    Rule(
        name="offer_document.merger_agreement",
        says='the Agreement and Plan of Merger, dated as of October 25, 2021 (the "Merger Agreement")',
        anchors=("dated",),
        pattern=_MERGER_DATED,
        read=lambda reading: _merger(reading, False),
        before=200,
        after=50,
    ),
    Rule(
        name="offer_document.merger_agreement_in_index",
        says="(d)(1) Agreement and Plan of Merger, dated as of October 25, 2021",
        anchors=("dated",),
        pattern=_MERGER_DATED,
        read=lambda reading: _merger(reading, True),
        before=200,
        after=50,
    ),
)
