"""Ratios at which options are exchanged for new ones (Item 1004(a)(1)(ii) of Regulation M-A).

    an exchange ratio of 1.30 to 1
    $8.00 - $19.99  1.30 to 1                 a row of a table by exercise price

    new options for 80% of the number of shares subject to the options tendered

    new options for the same number of shares as the options tendered

So many old ones for one new one. Splits and conversions speak of ratios too and are not read.
"""

from __future__ import annotations

from decimal import Decimal

from ...document import CELL
from ...models.offer import Exchange, Measure
from ...phrase import Phrase
from ..offering import last, said_after, said_before
from ..rule import Reading, Rule
from ..wording import ANY_PERCENT, MONEY, MONTH, NUMBER, NUMBER_WORD, percent
from .exchange_words import exchange, quantity
from .option_words import COUNTED, NEW_ONES, OLD_IN_SHARES, OLD_ONES, OLD_SHARES
from .price import MONEY_SIGNS

_EXCHANG = Phrase(r"\bexchang")
ILLUSTRATIVE = Phrase(r"\b(?:illustrat\w+|approximately|estimated?|assum\w+)\b")
_SPLIT = Phrase(r"\b(?:split|dividend|reverse|conver\w+|consolidation)\b")
_SUCH_AS = Phrase(r"(?:\be\.\ ?g\.,?|\b(?:for\ )?example,?|\bsuch\ as|\bfor\ instance,?)\ (?:[a-z]+\ ){0,3}$")
"""Before a ratio that only shows what a ratio means."""
_EXAMPLE = Phrase(
    r"\b(?:for\ (?:example|instance)|by\ way\ of\ (?:example|illustration)|suppose\ that|assum(?:e|ing)\ that)\b"
    r"|\bif\ (?:you|an?\ (?:eligible\ )?(?:employee|holder|optionee|participant))\ (?:currently\ )?(?:holds?|held|ha[sd]|have|owns?|were\ granted|was\ granted|(?:elect\w*\ to\ )?(?:exchange|tender|surrender)[sd]?)\ "
    r"[^.;$]{0,60}?\b(?:[1-9]\d\d|\d{1,3}(?:,\d{3})+)\b"
)
"""A sentence that shows with made-up numbers how the exchange works: "For example, if you tender 1,000 options and the ratio is 2.0-to-1", "If you hold an option for 5,000 shares"."""
_RANGE = Phrase(
    rf"\b(?:between|(?:rang|vary)\w*(?:\ [a-z]+){{0,3}})\ (?:(?:[a-z]+\ ){{0,4}}?(?:{NUMBER}|{NUMBER_WORD})(?:(?:\ ?:\ ?|-to-|-for-|\ to\ |\ for\ )(?:1|one))?(?:\ (?:basis|ratio))?\ (?:and|to|through|up\ to)\ (?:[a-z]+\ ){{0,3}})?$"
)
"""Before an end of a range of ratios, "between 1.5-for-1 and": which one is whose stands elsewhere."""
_AWARDS = Phrase(r"\b(?:options?|warrants?|awards?|rsus?)\b")
ANOTHER_PROGRAM = Phrase(
    rf"\b(?:in|during|since|our|its|the)\ (?:(?:early|mid|late)[-\ ]|(?:the\ )?(?:spring|summer|fall|autumn|winter)\ (?:of\ )?|(?:fiscal|calendar)\ (?:year\ )?)?(?:{MONTH}\ (?:of\ )?)?(?:19|20)\d\d,?\ "
    r"[^;]{0,160}?\b(?:exchanged|conducted|completed|concluded|offered|implemented|carried\ out|undertook|repriced|exchange|repricing)\b"
    r"|\b(?:prior|previous|earlier|last|past|former)\ (?:[a-z-]+\ ){0,2}?(?:exchanges?|offers?|programs?|repricings?)\b"
    r"|\b(?:peers?|competitors?|(?:other|another|some|many|several)\ (?:[a-z]+\ )?(?:company|companies|issuers?|employers?))\b[^;]{0,90}?\b(?:exchang|offer|repric)"
)
"""Before the ratio of an exchange that is over, or another company's: "In May 2011 we exchanged options …, one for one"."""


def _one_to_one(reading: Reading) -> Exchange | None:
    """ "2.01 to 1", "1.5-for-1" as a ratio of an exchange of options or warrants: so many old for one new."""
    said = said_before(reading, 500)[-300:]
    if _SUCH_AS.search(said[-40:]) or _EXAMPLE.search(said) or _RANGE.search(said[-90:]) or ANOTHER_PROGRAM.search(said):
        return None
    if said.endswith("from ") and _TO_ANOTHER.match(reading.after(40)):
        return None  # the ratio that another one takes the place of
    near = said + reading.match.group() + reading.after(200)
    exchanges = _EXCHANG.search(near) or ("ratio" in said and _EXCHANG.search(reading.before(900))) or _is_cell_of_ratios(reading) or _asked_how_many(reading)
    if not exchanges or not _AWARDS.search(f"{near} {reading.before(300)}") or _SPLIT.search(near):
        return None
    old, new = quantity(reading["old"]), quantity(reading["new"])
    if old is None or new is None or not 0 < old <= 1000 or not 0 < new <= 1000:
        return None
    approximate = True if ILLUSTRATIVE.search(said + reading.match.group() + said_after(reading, 200)) else None
    return exchange(Measure(quantity=old), Measure(quantity=new), approximate=approximate)


def _is_cell_of_ratios(reading: Reading) -> bool:
    """Whether the ratio begins a cell of a table that is headed "Exchange Ratio"."""
    start = reading.match.start()
    return reading.document.text[start - 1 : start] == CELL and _RATIO.search(reading.before(1200)) is not None


_TO_ANOTHER = Phrase(rf",?\ to\ {NUMBER}(?:\ to\ |-to-|\ for\ |-for-|\ ?:\ ?)(?:1|one)\b")
_HOW_MANY = Phrase(r"\bhow\ many\ [^.;?]{0,40}?\b(?:options|rsus|shares|units|awards)\b[^.;?]{0,60}\?\ (?:a(?:nswer)?\d{0,2}[.:]\ )?$")


def _asked_how_many(reading: Reading) -> bool:
    """Whether the ratio answers, in an exchange, how many new ones there will be: "How many new options will I get? One for one"."""
    return _HOW_MANY.search(reading.before(130)) is not None and _EXCHANG.search(reading.before(2500)) is not None


def _counted(reading: Reading) -> Exchange | None:
    """ "Three (3) exchanged options for one (1) restricted stock unit", "one new option for every two eligible options": how many old for how many new."""
    said = said_before(reading, 500)[-300:]
    if (
        _SUCH_AS.search(said[-40:])
        or _EXAMPLE.search(said)
        or _RANGE.search(said[-90:])
        or ANOTHER_PROGRAM.search(said)
        or _PLANNED_COUNT.search(said[-160:])
        or _MOST_OF_RANGE.search(said[-40:])
    ):
        return None
    kind = "" if reading.has("old") else "2"
    old, new = quantity(reading[f"old{kind}"]), quantity(reading[f"new{kind}"])
    if old is None or new is None or not 0 < new <= old <= 1000 or (new > 1 and old > _MANY_FOR_SOME):
        return None
    if _NOT_IN_FORCE.search(said[-160:]) or _WOULD_BE.match(said_after(reading, 60)):
        return None
    return exchange(Measure(quantity=old), Measure(quantity=new))


_MANY_FOR_SOME = 20
"""More than so many for several are what somebody exchanged: "300 eligible options for 100 RSUs"."""
_NOT_IN_FORCE = Phrase(
    r"\b(?:terminated|withdr[ae]wn?|abandoned|plan\ (?:permits|allows|provides)|(?:permits?|allows?)\ the)\b[^.;:]{0,120}$|\b(?:exchanged|tendered|surrendered)\ $"
)
"""Before a count in an exchange that is none now, or one that somebody made."""
_WOULD_BE = Phrase(r"[^.;:]{0,40}?\b(?:would|could|might)\b")
_MOST_OF_RANGE = Phrase(rf"(?:{NUMBER}|{NUMBER_WORD})\ (?:to|and|or|through|-)\ $")
"""Before the higher end of a range: "from 1.3 to 15.0 eligible options for one new option"."""
_PLANNED_COUNT = Phrase(
    r"\b(?:if|roughly|about|around|approximately|average|suppose|assum\w+|would|could|might|propos\w+|estimated?|expect\w*|holds?|held|illustrat\w+)\b[^.;:]{0,120}$"
)
"""Before a count that is supposed, or an employee's own in a case."""


_OPTIONS = Phrase(r"\b(?:options?\b|warrants?\b)")
_RATIO = Phrase(r"exchange\ ratio")
_OPEN_ENDED = Phrase(r"\b(?:over|above|(?:more|greater|higher|less|lower)\ than|exceeding|under|below|at\ least)\ $")
"""Before the price in the first or the last row of a table: "Over $55.00  20-to-1"."""


def _table_row(reading: Reading) -> Exchange | None:
    """A row of a table of exchange ratios by exercise price."""
    before = reading.before(1600)
    if not _RATIO.search(before) or not _OPTIONS.search(before) or not (reading.has("range") or _OPEN_ENDED.search(before[-24:])):
        return None
    old, new = quantity(reading["old"]), quantity(reading["new"])
    if old is None or new is None or not 0 < old <= 1000 or not 0 < new <= 1000:
        return None
    return exchange(Measure(quantity=old), Measure(quantity=new))


_HEADER = Phrase(
    r"\b(?:exercise|grant)\ prices?\b[^.;$]{0,70}?\b(?:exchange\ ratios?|(?:number\ of\ )?(?:shares\ (?:subject\ to|underlying)\ )?(?:eligible|old|existing|surrendered|tendered|exchanged)\ (?:(?:stock\ )?options?(?:\ shares)?|awards|sars)"
    r"\ (?:[a-z]+\ ){0,4}?(?:for|per|to\ receive)\ (?:each\ |every\ |one\ (?:\(1\)\ )?|a\ |1\ )?(?:new|replacement|rsu|restricted))\b(?P<behind>[^$]{0,150})"
)
_EACH_HEADER = Phrase(
    r"\b(?:(?:exercise|grant|option)\ prices?|options\ (?:are\ )?priced)\b[^.;$]{0,70}?\b(?:one|1)\ (?:(?:new|replacement)\ (?:stock\ )?option|rsu|restricted[-\ ]{1,90}(?:stock\ unit|share)|share\ of\ restricted\ stock)"
    r"\ (?:in\ exchange\ )?for\ (?:each|every)[-\ ]{1,120}(?=\$)"
)
"""A heading that ends with what is received for each of the numbers below it: "you receive one restricted share for each"."""
_MORE_COLUMNS = Phrase(r"\b(?:prices?|values?|plans?|dates?)\b")
"""Behind a heading that counts old options for a new one what heads another column."""
OTHER_ROWS = Phrase(
    rf"(?:[^a-z]|\b(?:and|or|to|through|above|up|higher|more|greater|over|per|share|usd|u|s|table\ of\ contents|(?:option|eligible|surrendered|old)\ (?:shares|options)|{MONTH})\b){{0,900}}"
)
_OPTIONS_EXCHANGED = Phrase(r"\b(?:options?|awards?)\ exchange\b|\bexchang\w+\b[^.;]{0,80}?\b(?:options|awards)\b")
"""In such an exchange a ratio above one counts old ones for a new one."""
_OLD_FOR_NEW = Phrase(
    r"\b(?:eligible|surrender\w*|old|existing|current|tendered|exchanged|cancell?ed|returned)\b[^.;]{0,80}?\b(?:for|to|per|into|receive)\ (?:each\ "
    r"|every\ |one\ (?:\(1\)\ )?|an?\ |1\ )?(?:new|replacement|rsus?|restricted|deferred)\b"
    r"|\bdivid(?:e|ed|ing)\b[^.;]{0,180}?\bexchange\ ratio"
)


def _table_number(reading: Reading) -> Exchange | None:
    """A row with a bare number, where the words near the table say that it counts old ones for a new one, and no other column stands before it."""
    old, before = quantity(reading["old"]), reading.before(1000)
    each = last(_EACH_HEADER, before + "$")
    if each is not None and old is not None and 1 <= old <= 100 and OTHER_ROWS.fullmatch(before[each.end() :]):
        return exchange(Measure(quantity=old), Measure(quantity=Decimal(1)))
    header = last(_HEADER, before)
    if old is None or not 1 <= old <= 100 or header is None or not OTHER_ROWS.fullmatch(before[header.end() :]):
        return None
    if "ratio" not in header[0] and _MORE_COLUMNS.search(header["behind"]):
        return None
    near = reading.document.folded[max(0, reading.match.start() - 2000) : reading.match.end() + 500]
    counts_old = _OLD_FOR_NEW.search(near) or ("ratio" in header[0] and old > 1 and _OPTIONS_EXCHANGED.search(near))
    return exchange(Measure(quantity=old), Measure(quantity=Decimal(1))) if counts_old and not ILLUSTRATIVE.search(before[header.start() :]) else None


_NEW_HEADER = Phrase(
    r"\b(?:exercise|grant)\ prices?\b[^.;$]{0,90}?\b(?:(?:new|replacement)\ (?:stock\ )?options?|rsus?|restricted\ (?:stock\ units?|stock|shares?))\ (?:(?:to\ be\ )?(?:granted|issued|received)\ )?"
    r"(?:in\ exchange\ )?(?:for|per)\ (?:each\ |every\ |an?\ |one\ (?:\(1\)\ )?)?(?:eligible|surrendered|tendered|exchanged|old|existing)\ (?:stock\ )?option(?:\ (?:surrendered|exchanged|tendered))?(?P<behind>[^$]{0,40})"
)


def _table_new(reading: Reading) -> Exchange | None:
    """A row with a part of one, where the heading says that it counts new ones for each old one: "$8.00 to $12.00  0.80"."""
    new, before = quantity(reading["new"]), reading.before(1000)
    header = last(_NEW_HEADER, before)
    if new is None or not 0 < new <= 1 or header is None or _MORE_COLUMNS.search(header["behind"]) or not OTHER_ROWS.fullmatch(before[header.end() :]):
        return None
    return None if ILLUSTRATIVE.search(before[header.start() :]) else exchange(Measure(quantity=Decimal(1)), Measure(quantity=new))


_TWO_COLUMNS = Phrase(
    r"\b(?:options?|shares|awards|sars)\ (?:[a-z]+\ ){0,2}?(?:surrendered|exchanged|tendered|cancell?ed|given\ up|to\ be\ (?:surrendered|exchanged|tendered|cancell?ed))\b|\b(?:eligible|surrendered|exchanged|tendered|old|existing)\ (?:stock\ )?(?:options?|awards)\b"
)
_THEN_NEW = Phrase(
    r"(?:\ (?:to\ be\ )?(?:surrendered|exchanged|tendered|cancell?ed|given\ up))?(?:\ (?:for|to)|,|:)?\ (?:number\ of\ )?(?:(?:new|replacement)\ )?(?:rsus?|restricted\ stock\ units?|restricted\ (?:stock|shares)|(?:new|replacement)\ (?:stock\ )?options?)"
    r"(?:\ (?:to\ be\ )?(?:received|granted|issued))?(?P<behind>[^$]{0,30})"
)
"""Behind the heading of the column that counts the old ones, that of the column that counts the new."""


def _table_pair(reading: Reading) -> Exchange | None:
    """A row with two numbers, below two headings, how many old ones and how many new: "$20.00 - $24.99  3.5  1"."""
    before = reading.before(700)
    if reading.has("counted"):
        return _pair_counted(reading, before)
    heading = next((then for first in _TWO_COLUMNS.finditer(before) if (then := _THEN_NEW.match(before, first.end())) and OTHER_ROWS.fullmatch(before[then.end() :])), None)
    old, new = quantity(reading["old"]), quantity(reading["new"])
    if heading is None or old is None or new is None or not 0 < new <= old <= 100 or ILLUSTRATIVE.search(before[heading.start() :]) or "example" in heading["behind"]:
        return None
    return exchange(Measure(quantity=old), Measure(quantity=new))


def _pair_counted(reading: Reading, before: str) -> Exchange | None:
    """A row whose numbers say what they count: "$6.40 to $8.99  1.25 options  1 new option"; in an exchange, and no case."""
    old, new = quantity(reading["old"]), quantity(reading["new"])
    if old is None or new is None or not 0 < new <= old <= 100 or not _EXCHANG.search(reading.before(2500)) or _EXAMPLE.search(before[-300:]) or ILLUSTRATIVE.search(before[-300:]):
        return None
    return exchange(Measure(quantity=old), Measure(quantity=new))


_NEW_OPTIONS = Phrase(r"\b(?:new|replacement)\ (?:[a-z-]+\ )?(?:options?|grants?)\b|\brestricted\ (?:shares|stock)\b|\brsus\b")
_SO_MUCH = Phrase(r"\b(?:equal\ to|for|to\ purchase|covering|will\ be)\ (?:an\ aggregate\ of\ )?$")
_SUPPOSED = Phrase(r"\b(?:vest\w*|exercisable|if|example|assum\w+|would|propos\w+)\b[^;]{0,60}$")


def _percent_of_old(reading: Reading) -> Exchange | None:
    """ "New options for 80% of the shares subject to the options tendered": so much of one new for one old."""
    said = said_before(reading, 500)
    share = percent(reading["percent"])
    if share is None or not 1 <= share <= 200 or not _SO_MUCH.search(said) or not _NEW_OPTIONS.search(said + said_after(reading, 120)) or _SUPPOSED.search(said):
        return None
    return exchange(Measure(quantity=Decimal(1)), Measure(quantity=(share / 100).normalize()))


_PARTS = {
    "half": (2, 1), "one-half": (2, 1), "one half": (2, 1), "two-thirds": (3, 2), "two thirds": (3, 2), "one-third": (3, 1), "one third": (3, 1), "three-fourths": (4, 3), "three-quarters": (4, 3),
    "three quarters": (4, 3), "one-fourth": (4, 1), "one-quarter": (4, 1), "four-fifths": (5, 4), "three-fifths": (5, 3), "two-fifths": (5, 2), "one-fifth": (5, 1),
}  # fmt: skip
"""Parts in words: of how many old ones how many new ones are."""


def _part_of_old(reading: Reading) -> Exchange | None:
    """ "New options for two-thirds of the shares subject to the options tendered": two new for three old."""
    said = said_before(reading, 500)
    if not _SO_MUCH.search(said) or not _NEW_OPTIONS.search(said + said_after(reading, 120)) or _SUPPOSED.search(said) or ANOTHER_PROGRAM.search(said):
        return None
    old, new = _PARTS[reading["part"]]
    return exchange(Measure(quantity=Decimal(old)), Measure(quantity=Decimal(new)))


_BY_A_RATIO = Phrase(r"\b(?:divided|multiplied|times|less|minus|reduced|exchange\ ratio|percent|ratio)\b|%")
"""What makes the same number another one."""


def _same_number(reading: Reading) -> Exchange | None:
    """ "New options for the same number of shares": one new for one old."""
    said, before = said_before(reading, 500), reading.before(900)
    around = said[-260:] + reading.match.group() + said_after(reading, 140)
    if not _NEW_OPTIONS.search(before + around) or not _EXCHANG_OR_CANCEL.search(before + around) or _BY_A_RATIO.search(around) or _SUPPOSED.search(said[-90:]):
        return None
    return exchange(Measure(quantity=Decimal(1)), Measure(quantity=Decimal(1)))


_EXCHANG_OR_CANCEL = Phrase(r"\b(?:exchang|cancel|replace)")


_FACTOR_OF = Phrase(r"\b(?:new|replacement)\ (?:stock\ )?(?:options?|awards?)\b|\brsus?\b|\brestricted\ (?:stock|shares?)\b")


_VESTS = Phrase(r"\bvest(?:s|ed|ing)?\b|\bexercisable\b")
"""Of what is divided into parts that become due."""


def _by_factor(reading: Reading) -> Exchange | None:
    """ "The number of new options is the number of options exchanged divided by 1.75", or "multiplied by two-thirds"."""
    said = said_before(reading, 500)
    if _VESTS.search(said + reading[0] + said_after(reading, 90)):
        return None
    factor = quantity(reading["factor"]) or Decimal(0)
    old, new = (factor, Decimal(1)) if "divid" in reading[0] else (Decimal(1), factor)
    if reading["factor"] in _PARTS and "multiplied" in reading[0]:
        old, new = (Decimal(side) for side in _PARTS[reading["factor"]])
    if (
        not 0 < new <= old <= 100
        or not _FACTOR_OF.search(said + reading[0])
        or not _EXCHANG.search(reading.before(900) + reading[0])
        or _EXAMPLE.search(said)
        or ANOTHER_PROGRAM.search(said)
        or _WOULD_BE.match(said_after(reading, 60))
    ):
        return None
    return exchange(Measure(quantity=old), Measure(quantity=new))


OPTION_RULES = (
    Rule(
        name="consideration.ratio_factor",
        says="The number of new options will be determined by dividing the number of options exchanged by 1.75",
        anchors=("dividing", "divided by", "multiplied by"),
        pattern=(
            r"\b(?:dividing\ (?:the\ number\ of\ )?(?:[a-z-]+\ ){0,5}?(?:options|shares)\b[^.;\d$]{0,80}?\ by\ |\b(?:options?|shares)\b[^.;\d$]{0,90}?,?\ (?:divided|multiplied)\ by\ )"
            rf"(?:(?:an?|the)\ (?:[a-z]+\ )?(?:exchange\ )?ratio\ of\ )?(?P<factor>{NUMBER}|{'|'.join(sorted(_PARTS, key=len, reverse=True))})(?![\d$%]|\.\d|[-\ ]to[-\ ])"
        ),
        read=_by_factor,
        before=120,
        after=190,
        needs=(("option", "award"),),
    ),
    Rule(
        name="consideration.ratio_counted",
        says="For eligible options with exercise prices of $5.00 to $7.99: three (3) exchanged options for one (1) restricted stock unit",
        anchors=(
            *(
                f"{old} {noun}"
                for old in ("exchanged", "eligible", "surrendered", "tendered", "old", "existing", "cancelled", "canceled", "returned")
                for noun in ("option", "stock option", "sars", "stock appreciation", "awards")
            ),
            *(f"{to} {an}option" for to in ("subject to", "underlying", "covered by") for an in ("an ", "", "stock ")),
            "option shares",
        ),
        pattern=(
            rf"(?<![\w.$,])(?:(?P<old>{COUNTED})\ {OLD_SHARES}?{OLD_ONES}\ (?:(?:will|may|can)\ be\ exchanged\ |exchanged\ )?(?:for|to)\ (?:every\ |each\ )?(?P<new>{COUNTED})\ (?={NEW_ONES})"
            rf"|(?P<new2>{COUNTED})\ (?={NEW_ONES})[a-z\ ]{{3,50}}?\ (?:(?:will\ be\ )?(?:granted|issued)\ )?(?:in\ exchange\ )?for\ (?:(?:each|every)\ )?(?P<old2>{COUNTED})\ "
            rf"(?:{OLD_SHARES}?{OLD_ONES}|option\ shares\b|{OLD_SHARES}options?(?=\ (?:that\ ha(?:s|ve)|with|having)\ (?:an?\ )?(?:per\ share\ )?exercise\ price)))"
        ),
        read=_counted,
        before=150,
        after=110,
        needs=(("for ", "to "),),
    ),
    Rule(
        name="consideration.ratio_of_options",
        says="eligible options may be exchanged for new options at an exchange ratio of 1.30 to 1",
        anchors=("to 1", "for 1", "-for-1", "-to-1", "to one", "-for-one", "-to-one", ":1", ": 1", "for one"),
        pattern=(
            rf"\b(?P<old>{NUMBER}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\ ?:\ ?|-to-|-for-|\ to\ |\ for\ )(?P<new>1(?:\.0{{1,2}})?"
            rf"|one)(?:\ (?:basis|ratio|exchange)|(?=[\ ,.;)])|$)(?!\ ?(?:[-%]|a(?!nd\b|s\b))|\.\d|\ (?:year|share\ of|day|month|new|vote)|,\d)"
        ),
        read=_one_to_one,
        before=30,
        after=14,
    ),
    Rule(
        name="consideration.ratio_part",
        says="The number of shares subject to new options will be equal to two-thirds of the number of shares subject to the options tendered",
        anchors=tuple(
            f"{part} {of}"
            for part in ("half", *_PARTS)
            if part == "half" or not part.endswith("half")
            for of in ("of the number of shares", "of the shares", "the number of shares")
        ),
        pattern=(rf"(?<![\w-])(?P<part>{'|'.join(sorted(_PARTS, key=len, reverse=True))})\ (?:of\ )?the\ (?:number\ of\ )?{OLD_IN_SHARES}"),
        read=_part_of_old,
        before=16,
        after=170,
        needs=(("option",),),
    ),
    Rule(
        name="consideration.ratio_percent",
        says="The number of shares subject to new options will be equal to 80% of the number of shares subject to the options tendered",
        anchors=("% of the number of", "% of the shares", "% of the unexercised", "percent of the number of", "percent of the shares"),
        pattern=(rf"(?P<percent>{ANY_PERCENT})\ of\ the\ (?:number\ of\ )?{OLD_IN_SHARES}"),
        read=_percent_of_old,
        before=40,
        after=150,
        needs=(("option",),),
    ),
    Rule(
        name="consideration.ratio_same",
        says="In exchange for your options you will receive new options to purchase the same number of shares as the options that you tender",
        anchors=("same number", "the same as the number", "equal to the number of shares", "equal number of shares", "equal to the number of option shares"),
        pattern=(
            r"(?:\b(?:to\ purchase|for|covering|with\ respect\ to|exercisable\ for|with|be)\ (?:the|an)\ (?:same|equal)\ number\ (?:of\ (?:option\ )?shares\b|(?:as\ )?you\ (?:elect|choose|agree)\ to\ (?:cancel"
            r"|exchange|tender))|\b(?:will\ be|is)\ the\ same\ as\ the\ number\ (?=(?:of\ (?:option\ )?shares\ )?(?:covered\ by|subject\ to|underlying|under)\ (?:(?:the|your|each|all)\ ){0,2}(?:(?:tendered|exchanged|returned|cancell?ed|surrendered|eligible|old|existing)\ )?(?:stock\ )?options?\b)"
            r"|\bequal\ to\ the\ number\ of\ (?:unexercised\ )?(?:option\ )?shares\ (?:of\ (?:[a-z']+\ ){0,3}?(?:common\ )?stock\ )?"
            r"(?:(?:that\ (?:were|are)\ )?(?:subject\ to|underlying|covered\ by)|in)\ (?:(?:the|your|each|all|such|corresponding|of)\ ){0,3}(?:unexercised\ )?(?:(?:tendered|exchanged|returned|cancell?ed"
            r"|surrendered|eligible|old|corresponding|existing|outstanding|current)\ ){0,2}(?:stock\ )?options?\b)"
        ),
        read=_same_number,
        before=30,
        after=170,
        needs=(("option",),),
    ),
    Rule(
        name="consideration.ratio_table_row",
        says="Exchange ratio of eligible options: $8.00 - $19.99 1.30 to 1",
        anchors=("to 1", "for 1", "-for-1", "-to-1", "to one", ":1", ": 1", "for one"),
        pattern=(
            rf"{MONEY}(?P<range>\ ?(?:--?|to|through)\ ?(?:{MONEY}|{NUMBER})|\ (?:and|or)\ (?:up|above|higher|more|greater|over)|\ ?\+)?(?:\ per\ share)?\ "
            rf"(?P<old>{NUMBER})(?:\ (?:eligible\ |surrendered\ |old\ |existing\ )?options?)?(?:\ ?:\ ?|-to-|-for-|\ to\ |\ for\ )(?P<new>1(?:\.0{{1,2}})?"
            rf"|one)\b(?!\.\d)"
        ),
        read=_table_row,
        before=70,
        after=8,
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.ratio_table_pair",
        says="Exercise Price Range Options Surrendered RSUs Received $20.00-$24.99 3.5 1 $25.00-$29.99 5 1",
        anchors=("received", "granted", "issued", "new option", "new stock", "replacement", "rsus", "restricted"),
        pattern=(
            rf"{MONEY}(?:\ ?(?:--?|to|through)\ ?(?:{MONEY}|{NUMBER})|\ (?:and|or)\ (?:up|above|higher|more|greater|over)|\ ?\+)?(?:\ per\ share)?\ "
            rf"(?P<old>\d{{1,2}}(?:\.\d{{1,4}})?)\ (?:(?:(?:eligible|old|existing|option)\ )?(?P<counted>options?|shares|sars|awards)\ )?(?P<new>1(?:\.0{{1,4}})?)(?(counted)(?=\ {NEW_ONES}))(?=\ (?:[$(a-z])|\.\ |$)(?!\ (?:to|for)\ (?:1|one|\$))"
        ),
        read=_table_pair,
        before=60,
        after=420,
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.ratio_table_new",
        says="Exercise Price New options granted for each eligible option $8.00 to $12.00 0.80 $12.01 and above 0.55",
        anchors=tuple(f"{each} {old}" for each in ("for each", "for every", "per") for old in ("eligible", "surrendered", "tendered", "exchanged", "old", "existing")),
        pattern=(
            rf"{MONEY}(?:\ ?(?:--?|to|through)\ ?(?:{MONEY}|{NUMBER})|\ (?:and|or)\ (?:up|above|higher|more|greater|over)|\ ?\+)(?:\ per\ share)?\ "
            rf"(?P<new>(?:0?\.\d{{1,4}}|1\.0{{1,4}}))(?=\ (?:[$(a-z])|\.\ |$)"
        ),
        read=_table_new,
        before=0,
        after=600,
        needs=(MONEY_SIGNS, ("option",)),
    ),
    Rule(
        name="consideration.ratio_table_number",
        says="Exercise Price Exchange Ratio (eligible options for each new option) $10.00 to $14.99 2.50 $15.00 and above 4.00",
        anchors=(
            "exchange ratio",
            *(f"{kind} for {each}" for kind in ("share", "unit", "rsu", "option") for each in ("each", "every")),
            *(
                f"{each}{new}"
                for each in ("for each ", "for every ", "for one ", "for a ", "per ", "to receive one ")
                for new in ("new option", "new stock", "replacement", "rsu", "restricted")
            ),
        ),
        pattern=(
            rf"{MONEY}(?:\ ?(?:--?|to|through)\ ?(?:{MONEY}|{NUMBER})|\ (?:and|or)\ (?:up|above|higher|more|greater|over)|\ ?\+)?(?:\ per\ share)?\ "
            rf"(?P<old>\d{{1,2}}(?:\.\d{{1,4}})?)(?=\ (?:[$(a-z]|\d{{1,3}},\d)|\.\ |$)(?!\ (?:to|for)\ (?:1|one|\$))"
        ),
        read=_table_number,
        before=130,
        after=700,
        needs=(MONEY_SIGNS, ("option", "award", "sars")),
    ),
)
