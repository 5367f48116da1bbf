"""Offers for all of a class: any and all, all that one owner has or each holder holds, and rights to put all or a part."""

from __future__ import annotations

from ...models.offer import QuantitySought
from ...phrase import Phrase
from ..offering import CLASS, given_for, offering_at, said_after, said_before, speaks_of_another
from ..rule import Reading, Rule
from ..wording import NAME_STOP
from .words import SUPPOSED, WHAT

_THAT_TENDERED = Phrase(r"\ ?(?:that\ are\ )?(?:validly\ |properly\ |duly\ )?tendered")
_OF_ODD_LOTS = Phrase(
    r"(?:[^.;]|\.(?=\d)){0,120}?\b(?:held|owned|hold|holders?\ of|own(?:ing)?)\b[^.;]{0,60}?(?:\b\d[\d,]{0,4}\ (?:shares\ )?or\ (?:fewer|less)\b"
    r"|\b(?:fewer|less|not?\ more)\ than\ (?:\d|one\ hundred|fifty|five\ hundred))"
)
_OTHERS_OFFER = Phrase(r"\b(?:any(?:\ other)?\ (?:person|entity|party|third\ party)|announcement\ of\ an?|(?:agreement|agreed)\ (?:with\ respect\ to|for|regarding))\b")
"""Before what another may seek, in a condition: "any person shall have commenced a tender offer for"."""
_OTHER_THAN_THIS = Phrase(
    r"[^.;]{0,60}?\b(?:other\ than|except(?:\ for)?|excluding)\ (?:(?:the|this|our)\ (?:tender\ |exchange\ )?offer\b(?!or)|this\ one"
    r"|as\ (?:contemplated|disclosed))|[^.;]{0,160}?\b(?:is|are|(?:shall|has|have|had)\ (?:\w+\ )?been)\ proposed\b"
)
"""Behind it: "all of the Shares (other than the Offer), or a merger, shall have been proposed"."""
_HOLDING = Phrase(r"\b(?:employees|directors|holders|persons)\ (?:[a-z]+\ )?(?:hold|holding)\b")
"""Who may take part, not what is sought: "all eligible employees holding eligible options"."""
_OR_SOME = Phrase(r"\b(?:any\ )?or\ (?:a\ portion|some|any)")
_NOT_ALL = Phrase(
    r"\b(?:precedent|acqui(?:rer|ror)s|purpose|first\ step|wants?|ultimately|intends?\ to\ acquire|if\b(?!\ any)|even|unless|until|whether|percent"
    r"|majority|less\ than|assum\w+|example|substantially|portion|some\ or|option(?!\ of\ (?:each|the|such)\ holder)|would|could|might"
    r"|propos(?:al|als|ed\ to)|indicat\w+|party\ [a-z]|accept\w*\ for|agreed\ to\ tender|owns?"
    r"|(?<!wholly[\ -])(?<!majority[\ -])(?<!indirectly\ )(?<!directly\ )owned(?!\ subsidiary)|holders\ of|previous(?:ly)?\ (?:tender|offer)\w*"
    r"|not\ being\ made|redeemed|repaid|letter(?!\ of\ (?:election\ and\ )?transmittal))\b"
)
_TAKEN_IN = Phrase(
    rf"\baccepted\ for\ (?:payment|purchase|exchange)\b(?:[^.;]|\.(?=\d)|{NAME_STOP}){{0,260}}?\b(?:validly|properly|duly)\ tendered\ (?:(?:and\ not\ [a-z, ]{{0,24}}withdrawn\ )?)"
    r"(?:into|in|pursuant\ to|under)\ (?=(?:its|their|our|the|this)\ (?:[a-z-]+\ ){0,3}?offer\ (?:by\ [^.;]{3,80}?\ )?(?:to\ (?:acquire|purchase)|for)\b)"
)
"""What was accepted, before the offer that it was tendered into: "accepted for payment all shares validly tendered into its tender offer to acquire"."""
_UNLESS_EXTENDED = Phrase(
    r"\b(?:unless|until)\ (?:(?:we|it|the\ company|(?:it|(?:the|this|our)\ (?:[a-z]+\ )?offer)\ is)\ )?(?:(?:earlier|further)\ )?(?:extend(?:s|ed)?|withdrawn|terminated)"
    r"(?:\ or\ (?:earlier\ )?(?:extended|withdrawn|terminated))?\b|\bopen\ (?:for\ (?:acceptance|tender)\ )?until\b"
)
"""Behind the day on which the offer expires, in a heading before the sentence that makes it."""
_PREMIUM_TO = Phrase(r"\bpremium\ to\ holders(?:\ \([^()]*\))?\ of\ $")
"""Those who are offered a premium for converting: "to pay a cash premium to holders of any and all of its debentures"."""


_TOLD_AND_OFFERS = Phrase(r"\bto\ (?:the\ |all\ |each\ )?(?:beneficial\ )?(?:owners|holders?)\ of\ [^;$]{3,160}?\ and\ (?:hereby\ )?offers(?=\ to\ (?:re)?purchase\b)")
"""Those to whom a notice is given that offers to buy what they hold: "provides this notice to the holders of its notes and offers to repurchase all"."""
_BY_MERGER = Phrase(rf"(?:[^.;]|\.(?=\d)|{NAME_STOP}){{0,90}}?\ (?:through|by\ means\ of|in|by\ way\ of)\ an?\ (?:[a-z-]+\ ){{0,2}}?merger\b")
"""Behind a proposal of another kind: "has offered to acquire all of the outstanding shares through a tax-free merger"."""


_IT_OWNS = Phrase(
    r"(?:\ (?:class\ [a-z]\ )?(?:common|ordinary|capital)\ (?:stock|shares))?\ (?:(?:that|which)\ )?(?:it|we|[a-z&-]{2,14})\ (?:(?:currently|will|then|indirectly)\ ){0,2}(?:owns?|holds?)\b"
)
"""Behind what one who splits off a subsidiary gives: "which are all of the shares of Unit common stock it will hold"."""
_WILL_ACQUIRE = Phrase(r"\b(?:(?:will|shall|agreed\ to|(?:agreement|right|plans?|intends?|intention)\ to)\ (?:[a-z]+ly\ )?(?:acquire|purchase|buy)|acquisition\ of)\ $")
_BY_TENDER_OFFER = Phrase(
    rf"(?:[^.;]|\.(?=\d)|{NAME_STOP}){{0,150}}?\b(?:through|by\ means\ of|by\ way\ of|via|in|by|pursuant\ to|as)\ an?\ (?:(?!merger\b)[a-z-]+\ ){{0,3}}?(?:tender\ offer|exchange\ offer|cash\ tender)\b(?!\ (?:or|by|of)\b)"
)
"""Behind what is agreed upon, how it is done: "will acquire all of the outstanding shares of Tern for $125 per share through a tender offer"."""


def _all(reading: Reading) -> QuantitySought | None:
    if (
        _HOLDING.search(reading.match.group())
        or _OR_SOME.search(reading.match.group())
        or _THAT_TENDERED.match(said_after(reading, 40))
        or _is_of_odd_lots(said_after(reading, 180))
    ):
        return None
    said = said_before(reading, 900)
    offering = offering_at(said + reading.match.group())
    if offering is None and _BY_TENDER_OFFER.match(said_after(reading, 220)) and _WILL_ACQUIRE.search(said):
        offering = len(said)
    if offering is None or (_BY_MERGER.match(said_after(reading, 180)) and "tender offer" not in said and "exchange offer" not in said):
        return None
    lead = said[max(0, offering - 160) :]
    if (
        _NOT_ALL.search(_UNLESS_EXTENDED.sub("", _PREMIUM_TO.sub("", _TOLD_AND_OFFERS.sub("offers", _TAKEN_IN.sub("", lead[-430:])))))
        or _OTHERS_OFFER.search(lead[-200:])
        or _OTHER_THAN_THIS.match(said_after(reading, 260))
        or _IT_OWNS.match(said_after(reading, 40))
        or given_for(reading) is not None
    ):
        return None
    return None if speaks_of_another(lead) else QuantitySought(all_outstanding=True)


def _is_of_odd_lots(said: str) -> bool:
    return ("fewer" in said or "less" in said or "more than" in said) and _OF_ODD_LOTS.match(said) is not None


_PUT_OFFER = Phrase(
    r"\b(?:put\ (?:option|right)|repurchase\ (?:right|option|notice)|purchase\ (?:right|option)\b|company\ notice"
    r"|fundamental\ change\ (?:repurchase|purchase|company|notice))"
)
_RIGHT_TO = Phrase(r"\b(?:right|option)s?\ to\ ?$")


def _put_right(reading: Reading) -> QuantitySought | None:
    """A right of every holder to have all notes bought, in a filing about that right."""
    return (
        QuantitySought(all_outstanding=True)
        if _PUT_OFFER.search(reading.document.folded, 0, 8000) and not SUPPOSED.search(_RIGHT_TO.sub("", said_before(reading, 400)[-90:]))
        else None
    )


_ALL_ANCHORS = (
    "all outstanding", "all of the outstanding", "all of its outstanding", "all of its issued", "all its issued", "all of the issued", "all issued", "any and all", "each outstanding", "each issued", "each of the", "all the outstanding", "all the issued",
    "every outstanding", "all currently outstanding", "all of the currently", "all the currently", "all of the then", "all then outstanding", "all of the shares", "all shares", "all of the ordinary", "all ordinary", "all units", "all of the units", "all of our outstanding", "all of our", "all of their outstanding", "all of your outstanding", "all the shares", "all of the common", "all common", "all limited", "all of the limited",
    "100% of the", "all $", *(f"all {digit}" for digit in range(1, 10)), *(f"all of the {issuer}'s" for issuer in ("fund", "trust", "partnership", "issuer", "corporation", "bank")), "all the company's", "all eligible", "all its outstanding", "all of the company's", "all american", "all of the american", "all of the adss", "all adss", "all class", "all of the class", "all or any", "all the units", "all publicly", "all no-par", "all no par", "all bearer", "all registered", "entire issued", "entire of the issued", "whole of the issued",
)  # fmt: skip


_SOME_OFFER = Phrase(r"\b(?:merger|another|prior|previous|earlier|if|unless|would)\b[^.;]{0,60}$")


def _is_for_all(reading: Reading) -> QuantitySought | None:
    """ "The Offer is for all of the Old Options": all, where the sentence does not go on to those that were tendered."""
    return None if _SOME_OFFER.search(said_before(reading, 90)) or _THAT_TENDERED.match(said_after(reading, 40)) else QuantitySought(all_outstanding=True)


RULES: tuple[Rule[QuantitySought], ...] = (
    Rule(
        name="quantity.is_for_all",
        says="The Offer is made for all outstanding Eligible Options, which cover 14,280,555 shares",
        anchors=tuple(f"{made} {every}" for made in ("made for", "offer is for", "offer covers", "offer extends to", "offer applies to") for every in ("all", "any and all")),
        pattern=(
            r"\b(?:the|this|our)\ (?:(?:tender|exchange)\ )?offer\ (?:is\ (?:being\ )?(?:made\ )?for|covers|extends\ to|applies\ to)\ "
            r"(?P<all>(?:any\ and\ )?all\ (?:of\ )?(?:(?:the|our|its)\ )?(?:(?:issued\ and\ )?outstanding\ )?(?:(?!holders|employees|of\b|persons)[a-z-]+\ ){0,3}?(?:options|sars|awards|warrants|shares|units|notes|securities)\b)"
        ),
        read=_is_for_all,
        before=40,
        after=120,
        span="all",
    ),
    Rule(
        name="quantity.all",
        says="is offering to purchase, subject to certain conditions, any and all of the outstanding shares of common stock",
        anchors=_ALL_ANCHORS,
        pattern=(
            r"\b(?=[aew1])(?P<all>(?:(?:(?<=\bfor\ the\ )|(?<=\bacquire\ the\ )|(?<=\bpurchase\ the\ ))(?:entire(?:\ of\ the)?|whole\ of\ the)|(?:(?<=\bfor\ )|(?<=\bacquire\ )|(?<=\bpurchase\ ))all\ (?:of\ )?the)\ issued(?:,?\ (?:and|or)\ (?:to\ be\ issued|outstanding))?\ (?:ordinary\ )?share\ capital(?!\ of\ which)|"
            rf"(?:any\ and\ all|all(?<!\wall)|each(?<!\weach)|every|100%)(?:\ or\ any)?\ (?:\d[\d,]*\d\ (?=of\ (?:the|its|our)\ (?:issued\ and\ )?outstanding\b))?(?:of\ )?"
            rf"(?:the\ (?:\$[\d,.]+\ (?:million\ |billion\ )?)?(?:(?:in\ )?(?:aggregate|outstanding|remaining)\ ){{1,2}}principal\ amount\ (?:outstanding\ )?of\ )?(?:(?:the|its|our|their|your)\ )?"
            rf"(?:(?:validly|properly)\ tendered(?:,?\ (?:and\ )?not\ (?:validly|properly)\ withdrawn)?(?:,?\ and\ (?:validly\ )?accepted)?,?\ (?=outstanding\b))?"
            rf"(?:(?:[a-z&.]+'s?\ )?)(?:(?:approximately\ )?(?:\$\ ?)?\d[\d,]*(?:\.\d+)?\ (?:million\ )?(?:(?:in\ )?(?:aggregate\ )?principal\ amount\ (?:of\ (?:its\ |the\ |our\ )?)?)?"
            rf"(?=(?:issued|outstanding)\b|\d{{1,2}}(?:\.\d+)?\ ?%\ ))?(?:(?:(?:currently|then|presently)\ )?(?:issued\ and\ )?(?:outstanding"
            rf"|issued)(?:\ and\ (?:outstanding|to\ be\ issued))?,?\ (?:\d[\d,]*(?:\.\d+)?\ (?!%)|\$\ ?\d[\d,.]*\d\ (?:million\ )?(?:(?:in\ )?(?:aggregate\ )?principal\ amount\ (?:of\ )?)?)?)?(?:of\ (?:its|the)\ )?{WHAT}(?:\ of\ {CLASS})?)"
        ),
        read=_all,
        before=2,
        after=180,
        span="all",
    ),
    Rule(
        name="quantity.all_of_owner",
        says="has extended its cash tender offer to acquire all of Tern's outstanding shares of common stock",
        anchors=("'s outstanding", "s' outstanding", "'s issued", "s' issued", "'s then outstanding"),
        pattern=(
            rf"(?P<all>(?:any\ and\ all|all(?<!\wall))\ (?:of\ )?(?:the\ )?(?:[a-z&.-]+\ ){{0,3}}?[a-z&.-]+(?:'s"
            rf"|s')\ (?:then\ )?(?:issued\ and\ )?(?:outstanding|issued)(?:\ and\ outstanding)?,?\ {WHAT}(?:\ of\ {CLASS})?)"
        ),
        read=_all,
        before=60,
        after=120,
        span="all",
        needs=(("all ",),),
    ),
    Rule(
        name="quantity.all_given_for",
        says="Pursuant to the Offer, we are offering up to an aggregate of 5,000,000 shares of our Class A common stock in exchange for all of our outstanding warrants",
        anchors=("in exchange for all of", "in exchange for all the", "in exchange for all our", "in exchange for all outstanding"),
        pattern=(
            rf"\b(?:is|are|hereby)\ offer(?:ing|s)?\ (?:up\ to\ )?(?:an\ aggregate\ of\ )?(?:[^;.]|\.(?=\d)|{NAME_STOP}){{3,130}}?\ in\ exchange\ for\ "
            r"(?P<all>all\ (?:of\ )?(?:(?:the|our|its)\ )?(?:outstanding\ )?(?:[a-z]+\ ){0,2}?warrants\b)"
        ),
        read=lambda reading: QuantitySought(all_outstanding=True),
        before=180,
        after=50,
        span="all",
        needs=(("warrants",),),
    ),
    Rule(
        name="quantity.each_holder",
        says="an offer by the Company to each holder of the Company's outstanding warrants to receive 0.265 shares of common stock in exchange for each warrant tendered",
        anchors=(
            "each holder of",
            "all holders of",
            "warrant holders",
            "warrantholders",
            "holders of our outstanding",
            "holders of its outstanding",
            "holders of the company's outstanding",
            "holders of all",
        ),
        pattern=(
            rf"\boffer(?:ing)?\ (?:by\ (?:[^;.]|{NAME_STOP}){{2,80}}?\ )?(?:to\ )?(?P<all>(?:each\ holder|all\ holders)\ of\ (?:the\ |its\ "
            rf"|our\ )?(?:[a-z&.]+'s?\ |[a-z][a-z&,.'-]*\ (?:[a-z&.,-]+\ ){{0,3}}?[a-z.]+'s?\ )?(?:(?:issued\ and\ )?outstanding\ )?{WHAT}"
            rf"|(?:each|all)\ of\ (?:its|our|the\ company's)\ (?:outstanding\ )?(?:public\ )?warrant\ ?holders"
            rf"|(?:the\ )?holders\ of\ (?:all\ (?:\d[\d,]*\d\ )?(?:of\ )?)?(?:its|our|the\ company's)\ (?:outstanding\ (?:[a-z]+\ ){{0,3}}?warrants\b|(?:[a-z]+\ ){{0,3}}?warrants\ outstanding\b))"
            rf"(?=[^;]{{0,430}}?\b(?:to\ receive|to\ exchange|the\ opportunity)\b)"
        ),
        read=lambda reading: QuantitySought(all_outstanding=True),
        before=110,
        after=540,
        span="all",
    ),
    Rule(
        name="quantity.put_right",
        says="The Put Option entitles each Holder to require the Company to repurchase all or any part of such Holder's Debentures",
        anchors=(
            "applies to all",
            "apply to all",
            "applies to any",
            "purchase all of the",
            "purchase all the",
            "purchase all outstanding",
            "purchase all or",
            "purchase all of such",
            "purchase all of your",
            "purchase all of its",
            "purchase all of their",
            "all of such holder",
            "purchase any or all",
            "purchase for cash all",
            "all or any part of such",
            "all or a portion of such",
        ),
        pattern=(
            rf"(?:(?:option|right|offer)\ (?:applies|apply)\ to\ (?:all|any\ and\ all)\ (?:of\ the\ )?outstanding\ {WHAT}"
            rf"|obligat(?:ed|ion),?\ (?:[^.;]{{0,40}}?\ )?to\ (?:re)?purchase\ all\ (?:of\ )?(?:the\ |your\ )?(?:outstanding\ )?{WHAT}"
            rf"|requires?\ (?:(?:[^.;]|{NAME_STOP}){{1,60}}?\ )?to\ (?:re)?purchase(?:\ for\ cash)?(?:,?\ on\ [a-z]{{3,9}}\ \d{{1,2}},\ \d{{4}},?)?\ "
            rf"(?:all\b|any\ or\ all)[^.;]{{0,50}}?\ ?(?:its|their|such\ holder(?:'s|s')|the\ holder's|his\ or\ her|your|the)\ {WHAT})"
        ),
        read=_put_right,
        before=140,
        after=130,
        needs=(("applies", "apply", "obligat", "require"),),
    ),
)
