"""What kind of offer it is, how its price is set, and where it stands after the filing."""

from __future__ import annotations

from itertools import islice
from typing import Any, Literal

from .document import Document
from .evidence import Ledger
from .facts import Abstain, Facts, choose, current, told
from .form_names import is_issuer, is_own_by_names
from .models import Cover, OfferDocument
from .offeror import is_issuers_own
from .phrase import Phrase
from .rules.consideration.cash_with_stock import WITH_STOCK
from .rules.rule import Finding
from .rules.wording import NAME_STOP


def settle_kind(facts: Facts, ledger: Ledger, cover: Cover | None, form: str | None, exchange: bool, priced: bool, *, boxed: bool) -> Any:
    """Who offers what: told by the boxes, else by the form, else by the words of the document that states the offer, else by the names on a cover that is not ``boxed``, for it lost its boxes."""
    boxes = (cover.transaction_types or ()) if cover else ()
    issuer = is_issuer(form, boxes)
    if issuer is not None:
        ledger.entries["/offer/kind"] = ledger.entries.get("/cover/transaction_types" if boxes else "/form_type", ())
    elif facts.documents:
        issuer = is_issuers_own(facts.documents[0][1], ledger, priced=priced, without=facts.others.get(id(facts.documents[0][1]), ()))
    if issuer is None and cover is not None and not boxed:
        issuer = _by_names(cover, ledger)
    if issuer is None:
        return None
    if exchange and "/offer/consideration/0" in ledger.entries:
        ledger.entries["/offer/kind"] += ledger.entries["/offer/consideration/0"][:1]
    return f"{'issuer' if issuer else 'third_party'}_{'exchange' if exchange else 'tender'}_offer"


def _by_names(cover: Cover, ledger: Ledger) -> bool | None:
    """Whether the subject company itself files, or others do."""
    if not cover.subject_company_name or not cover.filing_person_names:
        return None
    own = is_own_by_names(cover.subject_company_name, cover.filing_person_names)
    if own is not None:
        ledger.entries["/offer/kind"] = ledger.entries["/cover/subject_company_name"] + ledger.entries["/cover/filing_person_names"]
    return own


_AUCTION = Phrase(
    r"\b(?:its|the|our|\w+'s|(?:results|expiration|completion|extension) of(?: an?)?) (?:\"?(?!in |an? |of )[a-z-]+ ){0,4}\"? ?dutch\"? (?:auction,?\"? )?(?:issuer "
    r"|self[- ]|cash |equity )?tender(?: offer)?\b|\bauction tenders?\b|\bby way of an? (?:modified )?\"?dutch auction\b",
    0,
)


_MAKES_AUCTION = Phrase(
    r"\b(?:commenc(?:e|es|ed|ing|ement of)|announc(?:e|es|ed|ing)|conduct(?:s|ing)?|mak(?:e|es|ing)|launch(?:ed|es|ing)?|authoriz(?:es|ed|ing)|approv(?:ed|ing)) an? (?:\"?[a-z-]+ ){0,4}\"? ?dutch\"? "
    r"(?:auction,?\"? )?(?:issuer |self[- ]|cash |equity )?tender(?: offer)?\b|\b(?:called|known as|referred to as) an? \"?(?:modified )?\"?dutch auction\b"
    r"|\btender(?:ed)?(?: all of their| their| your)? shares at or below the (?:final )?purchase price\b|\bshares (?:(?:valued at|having|with) [^.;]{5,70}? )?(?:are |were |have been |were to be )?(?:(?:validly|properly|duly) )?tendered (?:in the (?:tender )?offer )?at or below the (?:final )?purchase price\b|\bpurchase price (?:as (?:shall be )?)?determined (?:by the company |by us )?(?:under|in accordance with the terms of) the (?:tender )?offer\b|\bprices? specified by (?:the )?tendering (?:stock|share|unit)holders?\b|\bprice (?:\(in dollars\) )?per (?:share|unit) at which (?:shares|units) are being tendered\b|\bprices? or prices? at which (?:you|i|we|they|(?:stock|share|unit)holders?|participants?) (?:am |are |is |would be |wish(?:es)? |want(?:s)? |elect(?:s)? |choose(?:s)? |desires? )(?:willing )?to (?:tender|sell)\b",
    0,
)
"""What an offer is called where its range is not told: "has authorized a modified "Dutch auction" tender offer"; or that it takes shares "tendered at or below the Purchase Price"."""


_EARLIER = Phrase(r"\b(?:prior|previous|earlier|last|completed)\b", 0)
"""In the name of an auction that was another one."""


def settle_mechanism(facts: Facts, ledger: Ledger, components: tuple[Any, ...]) -> Any:
    """How the price is set, told by the kind of the price; a single price in the results of an auction is what came out of it, and an auction may be named without a price."""
    names: tuple[Phrase, ...] = (_AUCTION,) if facts.named("tally") else ()
    if not components:
        names = (_AUCTION, _MAKES_AUCTION)
    if all(component.kind == "cash" for component in components) and _names_auction(facts, ledger, names):
        return "dutch_auction"
    by_kind = {"exchange": "exchange", "cash_range": "dutch_auction", "net_asset_value": "net_asset_value", "cash": "fixed_price", "formula": "formula"}
    for kind, mechanism in by_kind.items():
        for index, component in enumerate(components):
            if component.kind == kind:
                ledger.entries["/offer/mechanism"] = ledger.entries[f"/offer/consideration/{index}"][:1]
                return mechanism
    return None


_WORDS_OF_AUCTIONS = (
    "dutch",
    "auction",
    "or below the",
    "price determined",
    "price as determined",
    "price as shall be determined",
    "specified by",
    "at which shares are",
    "at which units are",
    "or prices at which",
    "or price at which",
)
"""One of which stands in whatever names an auction."""


def _names_auction(facts: Facts, ledger: Ledger, names: tuple[Phrase, ...]) -> bool:
    """Whether one of the names of an auction stands in the head of a document."""
    for _, document in facts.documents if names else ():
        head = document.folded[:6000]
        if not any(words in head for words in _WORDS_OF_AUCTIONS):
            continue
        match = next((found for name in names for found in name.finditer(head) if not _EARLIER.search(found[0])), None)
        if match:
            ledger.cite("/offer/mechanism", document, match.start(), match.end(), "mechanism.auction")
            return True
    return False


_REPRICED = r"\bexercise price (?:for|of) (?:(?:your|the|all) )?(?:affected|eligible|discounted) (?:stock )?options will be (?:increased|raised|reduced|lowered|amended)\b"
_TO_EXCHANGE = Phrase(
    rf"\b(?:offer(?:s|ing)?\b(?:[^.]|{NAME_STOP}){{0,160}}? to exchange (?:\([^()]{{3,40}}\) )?(?:for (?:each|all|shares|common|new|replacement|restricted)|shares|its|their shares|up to|each|any and all|all|outstanding|warrants"
    rf"|options|stock options|units|notes|eligible|certain|each|the (?:validly |properly |duly )?tendered)\b|(?:pending|the|this|an?|its)(?: previously[- ]announced)?(?: split-off| cash election)? (?:exchange|conversion) offers?\b|\bexchange ratio applicable to the offer\b"
    rf"|offers? to convert (?:any|all|up|its|outstanding|\d)|\b(?:(?:option|award) exchange|option amendment) (?:program|offer)\b|\bexchange program\b(?=[^.;]{{0,120}}\beligible (?:stock )?options\b)|\bexchange program\b(?=[^.;]{{0,160}}\b(?:replacement|new) (?:stock )?options\b)|\b(?:eligible|your)(?: \w+)? options (?:be |to be |are |will be |were )?exchanged for (?:new|replacement|restricted|rsus)\b|\bexchange program for (?:(?:certain|our|eligible|outstanding|employee|underwater) ){{0,3}}(?:stock )?options\b|\boffers? to grant (?:new|replacement) (?:stock )?options in exchange for\b|\boffer to exchange your (?:(?:eligible|outstanding|current|existing|underwater|unexercised|vested|unvested|and|or|stock|employee) ){{0,5}}(?:options|awards|grants|sars|warrants)\b|\bin the option exchange\b"
    rf"|\bpursuant to (?:the|its|this) (?:u[.-]s[.-] )?offer to exchange\b|\brelat(?:es|ing) to the exchange (?:by (?:[^.;]|{NAME_STOP}){{3,80}}? )?of (?:up to|any and all|all|each|outstanding|certain|its)\b|\bin exchange for (?:the|such|all) (?:eligible )?(?:options|warrants) tendered\b|\b(?:options|warrants)\b(?:[^.;]|{NAME_STOP}){{0,140}} (?:are|may be|that are) eligible (?:for exchange|to be exchanged) in (?:the|this|our) offer\b"
    rf"|\ba way to amend your (?:[a-z0-9]+ ){{0,3}}?options\b|\bopportunity (?:for you )?to (?:exchange\b|replace (?:their |your |certain )?(?:outstanding |eligible |existing )?(?:stock )?options\b|amend (?:their|your) (?:[a-z0-9]+ ){{0,3}}?(?:warrants|options|stock units|rsus|awards)\b|exercise (?:their|your|the) (?:[a-z]+ )?warrants\b)"
    rf"|\boffer to (?:the )?holders of (?:its|our|the) (?:outstanding )?(?:[a-z]+ )?warrants to exercise (?:their|the)\b|\b(?:stock|employee) option exchange\b|\boffer(?:s|ing)?\b(?:[^.]|{NAME_STOP}){{0,90}}? to amend (?:(?:and|or) (?:exercise|exchange|replace) )?(?:(?:its|certain|the|our|all) )?(?:(?:outstanding|eligible) )?"
    rf"(?:stock )?(?:warrants|options)\b|\baccepted for exchange (?:(?:eligible|tendered) )?(?:stock )?options\b"
    rf"|\b(?:options|warrants)\b(?:[^.]|{NAME_STOP}|\.\d){{0,200}}? will be (?:amended|modified|repriced) pursuant to (?:this|the) offer\b"
    rf"|{_REPRICED}"
    r"|\beligible options [^;]{1,700}? exchange ratios? (?=[^;]{1,400}? new (?:option |grant )?(?:exercise price|option|grant)\b)"
    rf"|\boptions\b[^.;]{{0,90}}? eligible (?:for (?:amendment|exchange|repricing|replacement)|to be (?:amended|exchanged|repriced|replaced)) (?:will be|that are|in (?:this|the) offer)\b"
    rf"|\b(?:warrant|option|note|debenture)s? (?:may|can) be exchanged (?:for [^.;]{{3,60}}? )?(?:in|under|pursuant to) (?:the|this|our) (?:exchange )?offer\b"
    rf"|\boptions (?:to be )?(?:cancell?ed|surrendered|given up) in exchange for (?:new|replacement|restricted) (?:stock )?(?:options|awards|stock|rsus)\b"
    rf"|\bwill be eligible for (?:amendment|exchange|repricing|replacement) and (?:(?:that )?(?:they )?will (?:all )?be )?(?:exchanged|tendered|surrendered|cancell?ed)\b"
    rf"|\bexchange of (?:(?:certain|your|the|all|any|such|outstanding) ){{0,2}}[\"']?(?:eligible )?(?:stock )?options?[\"']? for [\"']?(?:a )?(?:new|replacement|restricted)\b"
    rf"|\bwe are (?:hereby |now )?offering to (?:reprice|amend|replace) (?:(?:your|certain|the|all|some) ){{0,2}}(?:of (?:your|the) )?(?:eligible |outstanding ){{0,2}}(?:stock )?options\b"
    rf"|\bin exchange for (?:your|these|those) (?:cancell?ed|surrendered|eligible|exchanged)(?: eligible)? (?:stock )?options\b"
    rf"|\b(?:elections?|you (?:(?:have|may|can|will|do not|wish to) )?(?:elect(?:ed)?|cho(?:ose|sen|se)|decided?)) (?:not )?to (?:amend|replace|exchange) (?:(?:all|some|any|none|certain|one or more) )?(?:of )?(?:(?:your|the|my|such) )?(?:eligible|affected|discounted|mispriced|underwater)(?: \w+)? (?:stock )?options?\b"
    rf"|\bfor (?:amendment|replacement)(?: or (?:amendment|replacement))? pursuant to (?:this|the) offer\b|\b(?:this|the) offer to (?:exchange|exercise|convert|amend(?: or replace)?)\b(?! (?:the|its|all|any|up|each|shares)\b)"
    r"|\bin cash,? and a (?:fraction|portion) of an? share of (?:[a-z&!.'-]+ ){0,4}?(?:common|ordinary) (?:stock|shares)\b|\bprospectus[ /(-]{1,3}offer to (?:purchase|exchange)\b|(?<=\()(?:the|each an?|collectively,? the) \"(?!prior|previous|initial|first|earlier)(?:[a-z]+ ){0,4}exchange offers?[\")]"
    rf"|\bassumes? the exchange of (?:\((?:i|a|1)\) )?(?:all|the|up to|\$?\d)|\b(?:that|which) (?:are|is|were) sought for exchange\b|\b(?:that|which) (?:may|can|could|will) be (?:accepted for exchange|exchanged) in (?:the|this) offer\b|\b(?:number|amount) of [^.;]{{3,60}} to be exchanged in (?:the|this) (?:offer|transaction)\b"
    rf"|\bwill be (?:exchanged (?:for (?:[a-z]+ ){{1,5}}?)?|tendered for (?:new|replacement) (?:[a-z]+ ){{1,4}}?)(?:(?:and/or|and|or) cancell?ed )?pursuant to (?:this|the) offer\b)",
    0,
)


_OFFERING_TO_EXCHANGE = Phrase(
    rf"{_REPRICED}|\b(?:are|is) (?:hereby )?offering to (?:exchange|convert|(?:amend|reprice|replace)(?=[^.;$]{{0,80}}\b(?:options|warrants|stock units|awards)\b))\b|\b(?:will|shall) accept for exchange\b|\b(?:option|award) exchange program\b",
    0,
)
"""Said on the first pages of a circular under another heading."""
_HEADED_BY_OFFER = Phrase(
    r"\boffers? to convert\b|\bletters? of transmittal to exchange\b|\bletters? of election and transmittal\b|\bto tender (?:[^;.]|\.(?=[\d, ])){3,240}? in exchange for (?:\d[\d,]*(?:\.\d+)?|\.\d+|one|two|three) (?:of an? )?(?:newly[- ]issued )?(?:(?:class [a-z]|common|ordinary|american depositary) )?(?:shares?|units?|adss?)\b|\boffers? to (?:amend|replace|exchange (?=any and all|all |up to|certain|each|outstanding))\b(?! ?(?:the|its|our) (?:charter|bylaws|indenture|agreement|terms))",
    0,
)
"""Above any other document of such an offer: a letter to holders of options or notes."""
_HEADED = Phrase(r"\boffers? to (?:purchase|repurchase|exchange|amend|replace)\b", 0)
_FOR_CASH = ("offer to purchase", "offers to purchase", "offer to repurchase", "offers to repurchase")
"""What an offer document is headed, where it is for cash; one that is headed so may speak of exchange offers as it likes."""


def is_exchange(facts: Facts, ledger: Ledger, documents: tuple[OfferDocument, ...], *, priced: bool) -> bool:
    """Whether an offer whose ratio is not read is one for securities: by its document; one without any price also by the statement's words."""
    kinds = [document.kind for document in documents]
    if "offer_to_purchase" in kinds:
        return False
    if "offer_to_exchange" in kinds:
        ledger.entries["/offer/mechanism"] = ledger.entries[f"/offer/documents/{kinds.index('offer_to_exchange')}"][:1]
        return True
    with_stock = next((finding for finding in current(facts.named("consideration")) if finding.rule in WITH_STOCK), None)
    if with_stock is not None:
        ledger.cite_all("/offer/mechanism", (with_stock,))
        return True
    if "prospectus" in kinds and _headed_as_exchange(facts, ledger):
        return True
    if priced:
        return False
    for kind, document in facts.documents:
        match = _HEADED.search(document.folded, 0, 1500) if kind == "offer_document" else _TO_EXCHANGE.search(document.folded, 0, 60_000)
        if match is None and kind == "offer_document":
            match = _OFFERING_TO_EXCHANGE.search(document.folded, 0, 4000)
        elif match is None:
            match = _HEADED_BY_OFFER.search(document.folded, 0, 700)
        if match and match[0] not in _FOR_CASH:
            ledger.cite("/offer/mechanism", document, match.start(), match.end(), "mechanism.exchange")
            return True
    return _is_paid_in_securities(facts, ledger)


_HEADED_AS_EXCHANGE = Phrase(r"\b(?:offers? to exchange|exchange offers?)\b", 0)
_HEADED_FOR_CASH = Phrase(r"\boffers? to (?:re)?purchase\b", 0)


def _headed_as_exchange(facts: Facts, ledger: Ledger) -> bool:
    """Whether the title of the prospectus by which the offer is made says that it exchanges, though the ratio is a formula's and cash may be elected."""
    document = facts.documents[0][1]
    found = _HEADED_AS_EXCHANGE.search(document.folded, 0, _TITLE)
    if found is None or _HEADED_FOR_CASH.search(document.folded, 0, _TITLE) or any(finding.value.kind == "formula" for finding in facts.named("consideration")):
        return False
    ledger.cite("/offer/mechanism", document, found.start(), found.end(), "mechanism.exchange")
    return True


_TITLE = 1500
_PAID_IN_SECURITIES = Phrase(
    r"\b(?:the|our|an) exchange agent\b(?! (?:for|under|in connection with) the merger\b)|\bcash (?:paid )?in lieu of (?:any |a |issuing )?fractional (?:shares?|units?|interests?|adss?|new)\b|\bour (?:[a-z]+ ){0,3}?registration statement on form [sf]-4\b|\bregistration statement on form [sf]-4\b[^.;]{0,90}?\b(?:of which this|(?:shall have|having|has) (?:become|been declared) effective)\b",
    0,
)
"""What only the papers of an offer for securities speak of, behind their first pages too."""
_OF_A_MERGER = Phrase(r"\bagreement and plan of merger\b|\breverse (?:stock |share )?split\b|\bmerger consideration\b", 0)
"""In papers whose exchange agent and fractional shares may be those of a merger or a split, and the offer for cash."""
_OF_OPTIONS = Phrase(r"\beligible (?:stock )?(?:options?|awards?|grants?|warrants?)\b", 0)
_NEW_TERMS = Phrase(
    r"\b(?:new|replacement) (?:stock )?(?:options?|awards?|grants?|rsus?|restricted (?:stock|shares?|share units?)|warrants?)\b|\bexchange program\b|\b(?:amended|repriced|exchanged|replaced) (?:stock )?(?:options?|warrants?)\b"
    r"|\b(?:adjusted|corrected|new|amended|reduced) exercise price\b|\b(?:options?|warrants?) (?:(?:is|are|was|were|will be|may be|to be|being|be) )+(?:amended|exchanged|repriced|replaced)\b|\bto (?:amend|exchange|surrender|reprice) (?:(?:your|my|an|the|their|any) )?eligible (?:stock )?(?:options?|warrants?)\b",
    0,
)
"""What becomes of options and warrants that are not bought for cash."""
_FOR_OPTIONS_CASH = Phrase(
    r"\b(?:purchase|buy|cancel(?:lation)?) (?:of )?(?:your |the |all |certain )?(?:eligible )?options? (?:for|in (?:exchange|return) for) (?:an? )?(?:[a-z]+ )?cash\b", 0
)


def _is_paid_in_securities(facts: Facts, ledger: Ledger) -> bool:
    """Whether a part of the papers, cut out of its middle, tells of what holders get: other securities, or their options on new terms; said twice."""
    for _, document in facts.documents:
        head = document.folded[:60_000]
        told = [] if _OF_A_MERGER.search(head) else [*islice(_PAID_IN_SECURITIES.finditer(head), 2)]
        if len(told) < 2 and _OF_OPTIONS.search(head) and not _FOR_OPTIONS_CASH.search(head):
            told = [*islice(_NEW_TERMS.finditer(head), 2)]
        if len(told) == 2:
            ledger.cite("/offer/mechanism", document, told[0].start(), told[0].end(), "mechanism.exchange")
            return True
        elected = _OF_OPTIONS.search(head) and not _CASH.search(head) and _ELECTED.search(head)
        if elected:
            ledger.cite("/offer/mechanism", document, elected.start(), elected.end(), "mechanism.exchange")
            return True
    return False


_ELECTED = Phrase(r"\b(?:change|revoke|withdraw) your elections? with respect to your (?:[a-z]+ )?(?:eligible|tendered)(?: stock)? (?:options?|awards?|grants?|warrants?)\b", 0)
"""In the instructions to a form by which holders give up options that the form lists."""
_CASH = Phrase(r"\bcash\b", 0)


_WEAKLY_OPEN = frozenset(f"status.{name}" for name in ("scheduled", "remains_open", "is_made", "amended", "statement"))
"""Wordings that any amendment may repeat, a final one too, and that a communication uses of the offer to come."""
_REPEATED = frozenset(("status.amended", "status.statement"))
"""Wordings by which an amendment says of which offer it is, ended or not."""
_PROMISED = _WEAKLY_OPEN | {"status.offering"}
"""A communication before the beginning also promises: "the Fund hereby offers"."""


_BEGINS = ("SC TO-I", "SC TO-T", "SC 13E4", "SC 14D1")
"""Forms under which an offer is made, not amended."""


def settle_status(facts: Facts, ledger: Ledger, cover: Cover | None, form: str | None, abstain: Abstain) -> Any:
    """Where the offer stands: by the words that say so, else by what the filing is, counts or offers."""
    preliminary, final = (bool(cover and box) for box in (cover and cover.preliminary_communication, cover and cover.final_amendment))
    before = preliminary or form == "SC TO-C" or (form is None and _announces(facts))
    findings = _telling_statuses(facts, form, before=before, final=final)
    ends = [finding for finding in findings if finding.value in ("terminated", "withdrawn", "completed")]
    choice = choose(facts, ends or findings, lambda value: value)
    if choice.findings:
        taken = [finding for finding in facts.named("tally") if finding.value.stage == "final" and finding.value.quantity_accepted and finding.rule != "tally.will_accept_of_them"]
        ledger.cite_all("/offer/status", taken[:1] if choice.value == "expired" and taken else choice.findings[:3])
        return "completed" if choice.value == "expired" and taken else choice.value
    if choice.conflict:
        abstain("/offer/status", "conflict", told(choice.conflict))
        return None
    if preliminary or form == "SC TO-C":
        ledger.entries["/offer/status"] = ledger.entries.get("/cover/preliminary_communication" if preliminary else "/form_type", ())
        return "announced"
    counted = [finding for finding in facts.named("tally") if finding.value.stage != "interim"]
    taken = [finding for finding in counted if finding.value.stage == "final" and finding.value.quantity_accepted]
    if counted:
        ledger.cite_all("/offer/status", (taken or counted)[:1])
        return "completed" if taken else "expired"
    terms = _TERMS if form is not None and form.endswith("/A") else (*_TERMS, "/offer/commencement_date")
    stated = next((pointer for pointer in terms if pointer in ledger.entries), None)
    if stated and not final and ("/offer/expiration" in ledger.entries or not _only_conditional(facts)):
        ledger.entries["/offer/status"] = ledger.entries[stated][:1]
        return "open"
    if form is None and facts.documents and not facts.named("tally"):
        return _begun(facts.documents[0][1], ledger)
    return None


def _only_conditional(facts: Facts) -> bool:
    """Whether a document tells of an offer that will be made if a fund's shares trade at a discount."""
    return any(_CONDITIONAL.search(document.folded, 0, 6000) is not None for _, document in facts.documents[:1])


_CONDITIONAL = Phrase(r"\bconditional (?:cash )?(?:tender|repurchase) offers?\b", 0)
"""What a fund will make if its shares trade at a discount."""


def _begun(document: Document, ledger: Ledger) -> Literal["open"] | None:
    """What a document that states no terms says has begun."""
    match = _HAS_BEGUN.search(document.folded, 0, 4000)
    if match is None or _AT_ANOTHER_TIME.search(document.folded, max(0, match.start() - 90), match.start()):
        return None
    ledger.cite("/offer/status", document, match.start(), match.end(), "status.begun")
    return "open"


_HAS_BEGUN = Phrase(
    r"\bthat (?!if\b)[^.;]{2,60}? has (?:today )?(?:commenced|launched) an? (?:[a-z-]+ ){0,3}offer to (?:exchange|purchase|acquire)\b"
    r"|\bthat it has (?:today )?(?:commenced|launched) its (?:[a-z-]+ ){0,3}offer (?:(?:related|relating) to|in connection with|for)\b"
    r"|\),? has (?:commenced|initiated|launched) an? (?:(?:exchange |tender )?offer to (?:exchange|purchase)|exchange offer (?:that|which) (?:allows|permits))\b",
    0,
)
"""In the news of an offer, or in a letter to those who hold securities in a plan."""
_AT_ANOTHER_TIME = Phrase(r"\b(?:in (?:19|20)\d\d|last year|earlier|previously|if|example)\b[^.;]{0,80}$", 0)


def _announces(facts: Facts) -> bool:
    """Whether a release, an e-mail or another single document tells of an offer to come: one that begins on a later day, has not commenced or is intended; and no word of tenders, or of its day and its end but as days to come."""
    if not facts.documents or facts.documents[0][0] in ("statement", "offer_document", "advertisement"):
        return False
    folded = facts.documents[0][1].folded
    if facts.named("tally") or _COMMENCED.search(folded, 0, 6000):
        return False
    statuses = facts.named("status")
    told = [finding for finding in statuses if finding.value == "announced"]
    if any(finding.rule == "status.will_begin" for finding in told):
        return True
    if _COMMENCEMENT.search(folded, 0, 6000):
        return False
    if any(_DESCRIBED.search(folded, finding.start, finding.end + 40) for finding in told) and all(finding in told or finding.rule in _PROMISED for finding in statuses):
        return True
    if facts.named("expiration") or facts.named("commencement"):
        return False
    if any(finding.rule not in _WEAKLY_ANNOUNCED for finding in told):
        return True
    return bool(told) and not any(finding.value == "open" for finding in facts.named("status")) and not facts.named("offer_document")


_WEAKLY_ANNOUNCED = frozenset(("status.approved", "status.will_conduct", "status.to_be_launched"))
"""Wordings that the news of an offer that has begun uses too: "its Board has approved a tender offer"."""
_COMMENCED = Phrase(
    r"\b(?:today|has|have|now|hereby|also|subsidiary,?|corp\.|inc\.) commenc(?:ed|es|ing)\b|\bis commencing\b|(?<!not )(?<!yet )\b(?:commenced|began|launched) (?:the|its|this|our|their|an?) (?:[a-z-]+ ){0,3}offer\b|\bannounc[a-z]+ (?:today )?(?:the )?commencement of\b",
    0,
)
"""What tells that an offer has begun, not that it will."""
_COMMENCEMENT = Phrase(r"\bcommencement of (?:its|the|a|an|their) (?:[a-z-]+ ){0,3}(?:tender|exchange) offer\b", 0)
"""What speaks of the beginning, of which nothing else says that it is to come."""
_DESCRIBED = Phrase(
    r"\b(?:described|discussed|referred to|contemplated)\b[^.;]{0,60}\bnot (?:yet )?(?:been )?(?:commenced|launched|begun|started)\b|\bnot (?:yet )?commenced (?:the|its) [^.;]{0,40}?\b(?:described|discussed|referred to|contemplated)\b",
    0,
)
"""What says that the very offer of which the document tells has not begun; no day that is told then is past."""
_TERMS = tuple(f"/offer/{name}" for name in ("consideration/0", "quantity_sought/all_outstanding", "quantity_sought/quantity", "expiration", "withdrawal_deadline"))
"""What only an offer that is open need state."""


def _makes_the_offer(facts: Facts, findings: list[Finding[Any]]) -> bool:
    """Whether an offer document that came alone makes an offer and says when it ends."""
    made = any(finding.rule in ("status.offering", "status.scheduled") and finding.document is facts.documents[0][1] for finding in findings)
    return made and facts.documents[0][0] == "offer_document" and any(finding.rule == "expiration.expires" for finding in current(facts.named("expiration")))


def _telling_statuses(facts: Facts, form: str | None, *, before: bool, final: bool) -> list[Finding[Any]]:
    """The wordings of a status that count in a filing ``before`` the offer begins, in its ``final`` amendment, or in any other."""
    findings = current(facts.named("status"))
    if final or before:
        findings = [finding for finding in findings if finding.rule not in (_PROMISED if before else _WEAKLY_OPEN)]
    if not before:
        findings = [finding for finding in findings if finding.value != "announced" or (facts.rank(finding) == 0 and finding.rule == "status.not_commenced")]
    if not final and ((form in _BEGINS and any(finding.value == "open" for finding in findings)) or (form is None and _makes_the_offer(facts, findings))):
        findings = [finding for finding in findings if finding.value == "open"]  # what ended before this offer began was another one
    if form is not None and form.endswith("/A") and any(finding.value == "expired" for finding in findings):
        findings = [finding for finding in findings if finding.rule not in _REPEATED]  # a release beside the amendment tells of the end
    return findings
