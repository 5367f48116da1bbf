"""The least that must be tendered (Item 1004(a)(1)(i) of Regulation M-A).

    The Offer is not conditioned on any minimum number of Shares being tendered.
    there being validly tendered … that number of Shares which … represents at least a majority of the Shares outstanding on a fully diluted basis
    represent at least one more Share than 50% of the total number of Shares outstanding
    The Minimum Tender Condition requires there being validly tendered and not withdrawn at least 50,000,000 Shares.

A majority, "one share more than 50%" and "more than 50%" have percent 50; two thirds have no exact percentage and only a ``basis``, which holds the words. PRECEDENCE, strongest first.
``minimum.superseded_*`` are old values (changed.py). Votes that a merger needs, thresholds of rival transactions, of short-form mergers, of termination
rights and of other conditions are not the minimum, nor are waivers that may be given.
"""

from __future__ import annotations

from decimal import Decimal

from ...models.offer import MinimumCondition
from ...phrase import Phrase
from ..offering import UNIT_NOUN, said_after, said_before
from ..rule import Reading, Rule
from ..wording import ANY_PERCENT, NAME_STOP, count, percent
from . import number as minimum_number
from .changed import CHANGED_RULES, CHANGES
from .replaced import REPLACED_RULES
from .words import LEAST, MAJORITY, OTHER, tied

PRECEDENCE = (
    "minimum.waived",
    "minimum.changed_to",
    "minimum.percent_changed_to",
    "minimum.replaced_with",
    "minimum.none",
    "minimum.no_minimum",
    "minimum.threshold_number",
    "minimum.threshold",
    "minimum.threshold_with_held",
    "minimum.threshold_row",
    "minimum.principal_at_least",
    "minimum.number",
    "minimum.number_tendered",
    "minimum.number_conditioned",
    "minimum.unless_tendered",
    "minimum.must_be_tendered",
    "minimum.number_row",
    "minimum.threshold_tendered",
    "minimum.threshold_of_principal",
)
_ONE_MORE = (
    rf"(?:one\ (?:\(1\)\ )?(?:more\ )?(?:(?:[a-z-]+\ ){{0,3}}?(?:{UNIT_NOUN}|vote)(?:\ of\ (?:company\ )?common\ stock)?\ )?(?:more\ than|greater\ than"
    rf"|in\ excess\ of|than|over)|{UNIT_NOUN}\ (?:plus|and)\ one)"
)
_HALF = r"(?:one[-\ ]half(?:\ \(1/2\))?|fifty\ percent|half)"
_THIRDS = r"(?:66[-\ ]?(?:and[-\ ])?(?:2/3|⅔)\ ?(?:%|per\ ?cent\b)|(?:sixty[-\ ]six\ and\ )?two[-\ ]thirds(?:\ per\ ?cent)?(?:\ \(66[-\ ]?2/3\ ?%\))?)"
_ALL = r"(?:the\ |all\ |all\ of\ the\ |the\ sum\ of\ |such\ |our\ |its\ |x's\ )"
_BASIS_TAIL = (
    r"(?:(?![.;]\ |\(the\ \"|\ and\ \(|\(which\ we|\ and\ (?:not|other|that|the\ (?:other|expiration|receipt|satisfaction)|certain)\b|\ have\ been|\ being\ )[^;]){0,200}?(?=[.;]\ |[.;]$"
    r"|,\ (?:\(|and\b|or\ (?:if|at)\b|the\ |having\ been|excluding|certain|receipt|expiration|calculated|without|which|not|there|at\ the|immediately|on\ the\ date|as\ of)|\ \((?![a-z1]\)|i\))"
    r"|$|\ and\ (?:\(|(?:not|other|that|the\ (?:other|expiration|receipt|satisfaction)|certain)\b)|\ (?:have\ been|being|shall\ have|has\ been|is\ validly|are\ validly|and\ not"
    r"|at\ the\ (?:time|expir)|immediately|after\ giving\ effect|assuming\ the|on\ the\ date|as\ of|\(which|prior\ to|that\ are\ not(?!\ (?:[a-z]+ly\ )?(?:owned|held)\b)|when\ added"
    r"|on\ or\ prior))"
)
_THRESHOLD = (
    rf"(?:{LEAST}\ )?(?:{_ONE_MORE}\ )?(?:(?P<majority>{MAJORITY})|(?P<percent>{ANY_PERCENT})(?:\ \((?:[\d.]+\ ?(?:%|per\ ?cent)|(?:rather\ than|instead\ of|reduced\ from|increased\ from|(?:as\ )?(?:compared|opposed)\ (?:to|with))\ [^()]{{1,48}})\))?"
    rf"(?:\ plus\ one\ (?:[a-z-]+\ ){{0,3}}?{UNIT_NOUN})?|(?P<thirds>{_THIRDS})|(?P<half>{_HALF}))"
)
_NO_CLASS = Phrase(
    r"\bof\ (?:the\ |all\ |its\ |their\ )?(?:votes|navs?|net\ asset\ values?|(?:purchase|repurchase)\ price)\b"
    r"|(?:fees?|charges?|discounts?)\ of\ (?:up\ to\ )?[\d.]{1,5}\ ?%"
)
"""What a percentage is of that counts no tenders, or what it is: "a repurchase fee of 2% of NAV"."""


def _threshold(reading: Reading) -> MinimumCondition | None:
    """A percentage of the class."""
    if _NO_CLASS.search(reading.before(24) + reading.match.group()):
        return None
    gaining = reading[0].startswith(_GAINS)
    gained = (gaining or _GAINED.search(reading.before(24)) is not None) and _OFFER_CONDITIONED.search(said_before(reading, 400)) is not None
    after = said_after(reading, 200)
    if (gaining and not gained) or _REDUCED.match(after) or _IN_ANOTHER.match(after):
        return None
    return _percentage(reading) if tied(reading, gained=gained) or _set_anew(reading) else None


_GAINS = ("acquiring", "obtaining", "receiving")
_GAINED = Phrase(r"\b(?:acquisition|(?:acceptance|tender)\ (?:level|threshold|condition))\ $")
_OFFER_CONDITIONED = Phrase(r"\boffer\ (?:is|are|was|will\ be|remains)\ (?:[a-z]+\ ){0,2}?(?:condition(?:ed|al)|contingent|subject)\b[^;]{0,240}$")
"""Before what the bidder must gain: "The offer is conditioned on Merrow acquiring at least 90% of the shares"."""
_IN_ANOTHER = Phrase(
    r"(?:\ (?:validly|properly|duly))?(?:\ tendered)?(?:,?\ and\ not\ (?:[a-z]+\ ){0,2}?withdrawn,?)?\ (?:in|into|under|pursuant\ to)\ (?:the\ company's|its\ (?:separate|own|concurrent)|an?\ (?:separate|concurrent|related)"
    r"|the\ (?:separate|concurrent|related|notes?|debt|bond|warrants?)|[a-z]{3,20}'s)\ (?:[a-z]+\ ){0,3}?(?:offers?|solicitations?)\b"
)
"""Behind the threshold of an offer beside this one: "at least 80% of the principal amount of the Notes having been tendered in the Company's exchange offer"."""
_REDUCED = Phrase(r"(?:\ [^.;,]{0,60}?(?:,\ [^.;,]{0,60}?)?)?,\ (?:is|was|has\ been)\ (?:hereby\ )?(?:reduced|lowered|increased|changed|waived|deleted|removed)\b")
"""Behind a threshold that is one no longer: ", which requires that at least 50.1% of the Shares be deposited, is reduced"."""
_ANEW = Phrase(r"\bminimum\ (?:tender\ )?(?:offer\ )?condition\b[^;]{0,260}?\bto\ (?:at\ least\ )?\d[\d,]{3,}\ [^;]{0,120}$")


def _set_anew(reading: Reading) -> bool:
    """Whether the sentence changes the condition to a number that comes to the threshold: "reduced to 5,000,000 Shares, which represents 40%"."""
    said = said_before(reading, 600)
    return _ANEW.search(said) is not None and bool(CHANGES.search(said)) and not OTHER.search(said) and not said.rstrip().endswith(" from")


def _percentage(reading: Reading) -> MinimumCondition | None:
    basis = reading.printed("all").rstrip(' ,"\u201d')
    if reading["thirds"]:
        return MinimumCondition(basis=basis)
    if reading["majority"] or reading["half"] or reading.match.groupdict().get("bare"):
        share: Decimal | None = Decimal(50)
    else:
        share = percent(reading["percent"])
    if share is None or not 0 < share <= 100:
        return None
    return MinimumCondition(percent=share, basis=basis, quantity=_in_number(reading))


_IN_A_SENTENCE = Phrase(r"\b(?:the|such|this|that|our|its|an?|any)\ $")
_VALID_TENDER_OF = Phrase(r"\b(?:valid\ )?tenders?(?:,?\ \(?(?:and\ (?:not\ (?:validly\ )?withdrawn|non-withdrawal)|without\ (?:valid\ |subsequent\ )?withdrawal)\)?,?)?\ of\ $")


def _of_principal(reading: Reading) -> MinimumCondition | None:
    """A percentage of the principal amount: "conditioned upon valid tenders of at least 95% in aggregate principal amount of the Old Notes"."""
    said, share = said_before(reading, 600), percent(reading["percent"])
    if not _VALID_TENDER_OF.search(said) or not _ON_TENDERS.search(said) or share is None or not 0 < share <= 100 or not tied(reading, gained=True):
        return None
    return MinimumCondition(percent=share, basis=reading.printed("all"))


_ON_TENDERS = Phrase(r"\b(?:condition(?:ed|al)|contingent)\ (?:up)?on\ (?:[a-z(),]+\ ){0,12}?tenders?\b[^;]{0,60}$|\bminimum\ [a-z ]{0,24}condition\b[^;]{0,80}$")


def _in_row(reading: Reading) -> MinimumCondition | None:
    """A threshold beside its name in a row of a term sheet: both begin with a capital, and the name has no article."""
    capitals = reading.printed()[0].isupper() and reading.printed("all")[0].isupper()
    return _percentage(reading) if capitals and not _IN_A_SENTENCE.search(reading.before(8)) else None


_IN_NUMBER = Phrase(
    r"(?:\((?:(?:or|i\.\ ?e\.,?|being|that\ is,?|amounting\ to)\ (?:at\ least\ )?|at\ least\ )(?P<n>\d{1,3}(?:,\d{3})+)\ (?:[a-z]+\ )?(?:shares|units|interests|adss)\)"
    r"|,\ (?:or|i\.\ ?e\.,?|that\ is,?|amounting\ to)\ (?:at\ least\ )?(?P<n2>\d{1,3}(?:,\d{3})+)\ (?:[a-z]+\ )?(?:shares|units|interests|adss)\b(?!\ (?:(?:[a-z]+\ )?(?:issued|outstanding)|less|minus|plus)\b))"
)


def _in_number(reading: Reading) -> int | Decimal | None:
    """The number that the threshold comes to, in brackets or commas behind it: "a majority of the Shares (or 568,344 Shares)"; a bare number may be that of the whole class."""
    first, end = reading.match.span("all")
    inside = [*_IN_NUMBER.finditer(reading.document.folded, first, end + 60)]
    near = [found for found in inside if found.start() <= end + 1]
    return count(near[0]["n"] or near[0]["n2"]) if len(near) == 1 else None


_ELSEWHERE = Phrase(r"\b(?:if|merger\ is|notes\ offering|financing\ is)\b")
_NO_LONGER = Phrase(r"\b(?:no\ longer)\b")


def _none(reading: Reading) -> MinimumCondition | None:
    said = said_before(reading, 500)
    if _NO_LONGER.search(reading.match.group()) or _ELSEWHERE.search(said[-60:]):
        return None
    return MinimumCondition(none=True)


_ASKED_ON = r"(?:\ (?!(?:i|my|me|each|every|any|per|single|holder|option)\b)[a-z]+){0,9}"
"""The rest of a question that is not of what one holder must tender."""
_NO = r"\ (?:a\d{0,2}[.:]\ )?(?:no(?=[.,;])|there\ (?:is\ (?:not|none|no\ such\ minimum)|isn't)(?=[.,;])|none(?=[.,;]))[.,;]?"
"""The answer that there is none."""
_SHARE_WORDS = ("majority", "%", "percent", "per cent", "two-thirds", "two thirds", "66-2/3", "66 2/3", "half")

RULES: tuple[Rule[MinimumCondition], ...] = (
    *CHANGED_RULES,
    Rule(
        name="minimum.none",
        says="The Offer is not conditioned on any minimum number of Shares being tendered",
        anchors=("minimum",),
        pattern=(
            r"\b(?:not|isn't|aren't|nor|neither\ (?:[a-z]+\ )?offer\ is)\ (?:be\ |is\ (?:it|the\ \w+)\ )?(?:(?:being\ )?made\ )?(?:conditioned|conditional|contingent|subject"
            r"|dependent)\ (?:up)?(?:on|to)?\ (?:(?!\.\ |\bother\ than\b|\bexcept\b|\bbut\b|\bhowever\b|\band\ is\b|\bsubject\ to\ the\ (?:satisf|min)"
            r"|;)[^;]){0,150}?\b(?:(?:any|a|there\ being\ a|any\ particular|a\ specified|some)\ )?minimum\b"
            r"(?!\ (?:price|purchase\ price|condition\ (?:has|is|being|\(|described)|lot|denomination|wage|cash|liquidity|rating))"
            r"(?:\ (?:number|amount|tender|percentage|aggregate|value|principal|level|participation|quantity|condition|threshold|of|shares|units)\b)?"
        ),
        read=_none,
        before=260,
        after=30,
    ),
    Rule(
        name="minimum.no_minimum",
        says="There is no minimum tender condition to the Offer",
        anchors=(
            "any number of",
            "any specific number",
            "any particular number",
            "any specified number",
            "no minimum",
            "no such minimum",
            "any minimum number",
            "any minimum amount",
            "without a minimum",
            "without any minimum",
            "on a minimum",
            "on any minimum",
            "upon a minimum",
            "that a minimum",
            "that any minimum",
            "based on minimum",
            "based upon minimum",
            "is there a minimum",
            "is there any minimum",
            "require a minimum",
            "require any minimum",
            "requiring a minimum",
            "requiring any minimum",
            "must a minimum",
            "some minimum",
            "call for a minimum",
            "there be a minimum",
            "nor a minimum",
            "have a minimum",
            "have any minimum",
            "subject to a minimum",
            "subject to any minimum",
            "a certain number of",
        ),
        pattern=(
            r"\bno\ condition\ that\ (?:a|any)\ minimum\ (?:number|amount|percentage|principal\ amount)\b[^.;]{0,90}?\ (?:be|is|are|must\ be)\ (?:[a-z]+ly\ )?(?:tendered|exchanged)\b"
            r"|\b(?:is\ there|there\ is|there's)\ neither\ an?\ (?:financing|funding)\ (?:condition|contingency|requirement)\ nor\ a\ minimum\b"
            r"|\b(?:is|are)\ (?:the|this|our|your)\ (?:[a-z-]+\ ){0,2}?offer\ (?:condition(?:ed|al)|contingent|dependent|subject)\ (?:up)?(?:on|to)\ [^.;?]{0,60}?\ba\ minimum\ number\b[^.;?]{0,60}?\?\ (?:a[.:]\ )?(?:on\ )?neither\b(?!\ (?:the|our|this))"
            r"|\bis\ (?:it|(?:the|this|our)\ (?:[a-z-]+\ ){0,3}?(?:offer|program|exchange))\ (?:condition(?:ed|al)|contingent|subject)\ (?:up)?(?:on|to)\ (?:the\ (?:tender|exchange)\ of\ )?(?:(?:a|any)\ minimum|a\ certain)\ (?:number|amount|participation)\b"
            r"(?:[^.?;]){0,45}\?\ (?:a\d{0,2}[.:]\ )?no(?=[.,;]|\ the\b|$)"
            r"|\bno\ minimum\ (?:(?:level|rate)\ of\ )?participation\ (?:(?:level|rate)\ )?(?:(?:(?:is|will\ be)\ )?required|has\ to\ be\ reached|requirement\b|condition\b)|"
            r"\b(?:does|do)\ (?:the|this|our|your)\ (?:[a-z-]+\ ){0,3}?offers?\ have\ (?:a|any)\ minimum\ (?:tender\ |acceptance\ )?(?:condition|requirement)\ ?\?\ (?:a\d{0,2}[.:]\ )?no(?=[.,;]|\ the\b|$)|"
            r"\bis\ there\ (?:a|any)\ minimum\ (?:number|amount)(?:\ of\ (?:shares|units|notes|options|warrants|adss|securities|interests))?\ (?:that\ )?(?:must|(?:has|have|needs?)\ to)\ be\ (?:validly\ |properly\ )?(?:tendered|exchanged|purchased)"
            r"(?:\ in\ (?:the|this|our)\ (?:[a-z]+\ )?offer)?\ ?\?\ (?:a[.:]\ )?no\b(?!\ (?:less|fewer|more)\b)"
            rf"|\bis\ there\ (?:a|any)\ minimum\ (?:or\ (?:a\ )?maximum\ )?(?:number|amount|percentage)\ of\ (?:[a-z-]+\ ){{1,5}}?(?:that\ |which\ )?(?:must|has\ to|have\ to|needs?\ to)\ be\ (?:[a-z]+ly\ )?(?:tendered|deposited|exchanged|surrendered){_ASKED_ON}\ ?\?{_NO}"
            rf"|\bis\ there\ (?:a|any)\ minimum(?:\ (?:number|amount))?\ ?\?{_NO}(?=\ [^?;]{{0,120}}?\b(?:(?:buy|purchase|accept|take)\ (?:(?:and\ pay\ for\ )?(?:whatever|any\ number|as\ many)|all\ (?:[a-z]+\ ){{1,4}}?(?:that\ (?:are|is)\ )?tendered)|(?:condition(?:ed|al)|contingent)\ (?:up)?on)\b)"
            rf"|\bdoes\ (?:the|this|our|your)\ (?:[a-z-]+\ ){{0,2}}?offer\ (?:require|depend\ on|call\ for)\ (?:that\ |the\ tender\ of\ )?(?:a|any|some)\ minimum\ (?:number|amount|percentage)\b{_ASKED_ON}\ ?\?{_NO}"
            r"|\bnot\ (?:condition(?:ed|al)|contingent|dependent)\ (?:up)?on\ (?:the\ (?:tender|surrender|exchange)\ of\ )?any\ (?:specific\ |particular\ |specified\ )?number\ of\ (?:shares|units|notes|options|warrants|adss|securities|interests)\b"
            r"|\bno\ minimum\ (?:number|(?:principal\ |aggregate\ principal\ )?amount)\ (?:of\ (?:the\ |your\ )?(?:[a-z]+\ ){0,2}?(?:shares|units|notes|options|warrants|adss|securities|interests|tenders)\ )?(?:has|have|needs?|must|(?:is|are)\ required)\b"
            r"|\bnot\ (?:conditioning\ (?:the|this|our)\ (?:[a-z-]+\ ){0,2}?offer\ (?:up)?on\ (?:the\ (?:tender|exchange)\ of\ )?|requir(?:e|ing)\ (?:that\ |the\ tender\ of\ )?)(?:any|a)\ minimum\ (?:number|amount)\ (?=(?:of\ (?:[a-z]+\ ){0,3}?(?:shares|units|notes|options|warrants|adss|securities|interests)\ (?:(?:to\ )?be\ |being\ )?(?:tendered|exchanged|surrendered|deposited)|(?:be|being)\ tendered)\b)"
            r"|\b(?:(?:does|do)\ not|nor\ do(?:es)?\ (?:the|this|our)\ (?:[a-z-]+\ ){0,2}?(?:offer|obligations?))\ depend\ (?:up)?on\ (?:the\ (?:tender|exchange|surrender)\ of\ )?(?:(?:a|any)\ minimum\ (?:(?:number|amount|level)\ )?of|any\ (?:particular|specific|specified)\ number\ of)\ (?=(?:[a-z]+\ ){0,3}?(?:shares|units|notes|options|awards|warrants|adss|securities|interests|participation)\b)"
            rf"|\bis\ there\ (?:a|any)\ minimum\ (?:level\ of\ )?participation(?:\ (?:level|rate|requirement))?\ ?\?{_NO}|\bmust\ a\ minimum\ number\ of\ (?:[a-z]+\ ){{1,4}}?be\ (?:tendered|exchanged|surrendered){_ASKED_ON}\ ?\?{_NO}"
            r"|\bthere\ is\ no\ minimum\ (?:level\ of\ )?participation(?=[.,;])"
            r"|\b(?:there\ is\ no|no|is\ without\ (?:a|any)|without\ (?:a|any))\ minimum\ (?:(?:tender|share|acceptance|participation)\ )?(?:condition"
            r"|requirement|number\ (?:of\ (?:(?:eligible|outstanding)\ )?(?:shares|units|securities|warrants|(?:stock\ )?options|notes|adss|interests|awards|grants)|(?:that|which)\ (?:must|has\ to|needs\ to)\ be\ tendered)|amount\ of\ (?:shares|units|interests)|(?:aggregate\ )?principal\ amount\ of\ (?:notes|debentures|bonds|securities)\ (?:that|which)\ (?:must|has\ to|needs\ to)\ be\ tendered|tender"
            r"|threshold|percentage\ of)|\b(?:does|do)\ not\ (?:include|contain|have)\ (?:any|a)\ condition\ that\ a\ minimum\ number\b|\bno\ conditions?\ (?:to|of|on)\ (?:the|this"
            r"|our)\ (?:\w+\ )?offer\ (?:(?:that\ (?:is|are)|which\ (?:is|are))\ )?based\ (?:up)?on\ (?:(?:a|any)\ minimum\ (?:number|amount|percentage"
            r"|tender)\b|minimum\ (?:(?:number|amount)s?\ of\ )?(?:shares|units|interests|securities)\ (?:being\ )?tendered\b)"
        ),
        read=_none,
        before=70,
        after=230,
    ),
    Rule(
        name="minimum.threshold",
        says="conditioned upon there being validly tendered and not withdrawn a number of Shares which, together with Shares owned by Parent, represents at least a majority of the Shares outstanding on a fully diluted basis",
        anchors=(
            "majority",
            "at least",
            "more than",
            "one share",
            "one more",
            "in excess of",
            "not less than",
            "greater than",
            "exceed",
            "a minimum of",
            "one ordinary",
            "one ads",
            "condition of",
            "level of",
            "threshold of",
        ),
        pattern=(
            rf"\b(?=[rcetobdhaiwpm])(?:acquiring|obtaining|mak(?:es?|ing)\ up|acceptances\ (?:(?:having\ been|being|are)\ received\ )?(?:for|of|in\ respect\ of|in\ relation\ to)|receiving(?:\ tenders\ (?:of|for))?|represent(?:s|ing|ed)?|constitut(?:es?|ing)|equal(?:s|ing)?(?:\ to)?|total(?:s|ing)?|compris(?:es?|ing)|of(?<!\wof)|own(?:s|ed)?|(?<='s\ )owning"
            rf"|be(?<!\wbe)|exceeds?|tendered|(?:do|does|have|has|and)\ not\ (?:\w+ly\ )?withdrawn?|is(?<!\wis)|aggregat(?:es?|ing)|hold(?:s|ing)?|carr(?:y|ies|ying)"
            rf"|would\ be|(?:affiliates|subsidiaries|offeror|purchaser|bidder|parent)(?=,\ (?:at\ least|not\ less\ than|more\ than|a\ majority)\b)"
            rf"|(?:prior\ to|before|by|at)\ the\ (?:(?:initial|scheduled)\ )?expir(?:ation|y)(?:\ (?:date|time))?(?:\ of\ (?:the|our|this)\ (?:[a-z]+\ )?offer)?(?:\ \((?:as\ |such\ |the\ \")[^()]{{3,70}}\))?|before\ the\ (?:[a-z]+\ )?offer\ expires),?\ (?P<all>{_THRESHOLD}\ of\ {_ALL}?{_BASIS_TAIL})"
        ),
        read=_threshold,
        before=110,
        after=330,
        span="all",
        needs=(_SHARE_WORDS,),
    ),
    Rule(
        name="minimum.threshold_with_held",
        says="conditioned upon there being validly tendered a number of Shares representing, including the Shares owned by Parent and Purchaser, at least a majority of all outstanding Shares on a fully diluted basis",
        anchors=tuple(
            f"{verb}, {held}"
            for verb in ("representing", "represents", "represent", "constituting", "constitutes", "constitute", "equals", "equaling")
            for held in (
                "including",
                "together with",
                "when added",
                "when combined",
                "when aggregated",
                "when taken",
                "along with",
                "in addition to",
                "combined with",
                "on a fully",
                "on a diluted",
            )
        ),
        pattern=(
            rf"(?:represent(?:s|ing)?|constitut(?:es?|ing)|equal(?:s|ing)),\ (?:including|together\ with|when\ (?:added|combined|aggregated|taken)"
            rf"|along\ with|in\ addition\ to|combined\ with|on\ a\ (?:fully[-\ ])?diluted\ basis)"
            rf"(?:\ (?>[^;.]|\.(?!\ [a-z]{{3}})|{NAME_STOP}){{3,190}}?)?,\ (?P<all>{_THRESHOLD}\ of\ {_ALL}?{_BASIS_TAIL})"
        ),
        read=_threshold,
        before=0,
        after=520,
        span="all",
        needs=(_SHARE_WORDS,),
    ),
    Rule(
        name="minimum.threshold_row",
        says="Minimum Condition: A majority of the Shares outstanding on a fully diluted basis.",
        anchors=("minimum condition", "minimum tender condition"),
        pattern=rf"(?<![\"'-])\bminimum\ (?:tender\ )?condition(?::|\ -)?\ (?P<all>{_THRESHOLD}\ of\ {_ALL}?{_BASIS_TAIL})",
        read=_in_row,
        before=8,
        after=330,
        span="all",
        needs=(_SHARE_WORDS,),
    ),
    Rule(
        name="minimum.threshold_tendered",
        says="The Offer is conditioned upon at least 90% of the outstanding Shares being validly tendered and not withdrawn",
        anchors=tuple(
            f"{verb} {way}{done}" for verb in ("being", "been", "be", "are", "is") for way in ("", "validly ", "properly ", "duly ") for done in ("tendered", "deposited")
        ),
        pattern=(
            rf"(?P<all>(?:(?:{LEAST}\ )(?:{_ONE_MORE}\ )?(?:(?P<majority>{MAJORITY})|(?P<percent>{ANY_PERCENT})|(?P<thirds>{_THIRDS})"
            rf"|(?P<half>{_HALF}))|(?P<bare>a\ majority))\ (?:of|in(?=\ (?:(?:aggregate|outstanding)\ ){{1,2}}principal))\ (?:(?!\.\ |;)[^;]){{4,330}}?)\ (?:being|having\ been|shall\ have\ been|have\ been|are|is|(?<!\bhad\ to\ )be|shall\ be)\ (?:validly\ "
            rf"|properly\ |duly\ )?(?:tendered|deposited\b(?!\ (?:in|into)\b))"
        ),
        read=_threshold,
        before=410,
        after=40,
        span="all",
        needs=(_SHARE_WORDS,),
    ),
    Rule(
        name="minimum.threshold_of_principal",
        says="The Exchange Offer is conditioned on the valid tender, without subsequent withdrawal, of at least 95% in aggregate principal amount of the Old Notes.",
        anchors=(
            "% in aggregate principal amount",
            "% in principal amount",
            "% of the aggregate principal amount",
            "% of the outstanding principal amount",
            "% in aggregate outstanding principal amount",
            "% of the principal amount",
        ),
        pattern=(
            rf"(?<=\ of\ )(?P<all>{LEAST}\ (?P<percent>{ANY_PERCENT})\ (?:in|of\ the)\ (?:aggregate\ )?(?:outstanding\ )?principal\ amount\ of\ (?:the\ |our\ |its\ )?"
            r"(?:outstanding\ )?(?:[a-z0-9.%-]+\ ){0,4}?(?:notes|debentures|bonds|securities)(?:\ outstanding)?)"
        ),
        read=_of_principal,
        before=40,
        after=120,
        span="all",
    ),
    *minimum_number.RULES,
    *REPLACED_RULES,
)
