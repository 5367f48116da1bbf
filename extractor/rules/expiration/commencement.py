"""When the offer began (Rules 14d-2(a) and (b), 13e-4(c)(1); ISO 20022 offer period).

    On August 30, 2016, Purchaser commenced a tender offer to purchase ...      The Offer, which commenced on March 3, 2008, ...
    We are commencing this offer on June 9, 2009          January 31, 2024   Commencement Date   the date as of which the Offer commenced

Not read: the date of the Offer to Purchase (that is its date), earlier and rival offers, litigation and offering periods of employee plans that
"commenced". ``RULES``, strongest first; ``commencement.first_published`` is the line of a fund's cover; an amendment may print its own date there,
so it counts on an original only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from ...document import CELL, PARAGRAPH, ROW_LINE
from ...phrase import Phrase
from ..deadline import MONTHS_BEGIN, UNDATED, clause
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER, OFFER, conditional, subject
from ..wording import ANY_DAY, MONTH, NAME_STOP, day

NEXT_TICKER = r";(?=\ [a-z][a-z\ .-]{1,20}:\ ?[a-z.]{1,10}[\ ,;)])"
"""A semicolon between two listings: "(SIX: ALF; OTCQX: ALFFF)"."""
ON_DAY = rf"on\ (?:or\ about\ )?(?:[a-z]{{3,6}}day,?\ )?(?P<day>{ANY_DAY})"
WORDS = rf"(?>[^;.]|\.(?!\ [a-z\"])|{NAME_STOP})"
SAME_DAY = rf"(?:(?!(?<!dated\ )(?<!as\ of\ ){ANY_DAY}){WORDS})"
"""A character between the day and what happened then, where no other day comes in between but that of a document."""
_THE_OFFER = rf"(?:the|its|a|an|this|our|their|such|that)\ (?:(?!offer\.\ )[\"']?[a-z0-9$.,&'-]{{1,20}}[\"']?\ ){{0,6}}?{OFFER}"
_ITS_OWN_DAY = Phrase(rf"(?:,?\ (?!expir|ends?\b|clos|until\b|unless\b|dated\b|terminat|and\b|which\b)[a-z'\d%-]+){{0,22}}?\ on\ (?:or\ about\ )?(?:[a-z]{{3,6}}day,?\ )?{ANY_DAY}")
"""A day behind the offer on which it began, so that the day with which the sentence begins is another event's."""
_ENDS_THEN = Phrase(r"\b(?:expires?|terminates?|ends?)\b[^.;]{0,20}?(?:[ap]\.m\.)?[^.;]{0,60}$")
"""A heading that ends with the offer's last day, before the sentence that makes the offer."""


def _read(check: Callable[[Reading], bool]) -> Callable[[Reading], date | None]:
    return lambda reading: day(reading["day"]) if not _LATER_PERIOD.search(reading[0]) and check(reading) else None


_LATER_PERIOD = Phrase(r"\b(?:subsequent|additional)\ (?:[a-z]+\ )?period\b")


def states(reading: Reading) -> bool:
    """The sentence states that this offer began."""
    sentence = clause(reading.before(90)) + reading[0]
    return not EARLIER_OFFER.search(sentence + reading.after(40)) and not conditional(clause(reading.before(60)))


OF_AGREEMENT = Phrase(r"\b(?:dated|as\ of|on|is|was|by|until|from|since|before|after)\ $")
"""Before the day of an agreement or of an earlier event, which is no dateline."""
_NEXT_ROW = Phrase(r"\*?\ (?:\|\ )?(?:[a-z]+\ ){0,4}?date\b")
"""The name of a date behind the day: the next row of a table of dates begins with this day."""
_AFTER_WHICH = Phrase(r"\b(?:after|following|before|of|from|prior\ to|preceding)\ the\ (?:initial\ )?[\"']?$")
"""Before a commencement date by which another day is reckoned, at the end of its row."""
_OTHER_BEGUN = Phrase(
    r",?\ (?:an?|the|its|their)\ (?:[a-z'-]+\ ){0,4}?(?:solicitations?|litigation|lawsuit|suit|actions?|proceedings?|trial|review|process|discussions"
    r"|negotiations|stud(?:y|ies)|construction|production|operations|sale)\b"
)
"""What else was begun, told behind the day: "commenced on June 6, 2011 a proxy solicitation"."""
_ITS_OFFER = Phrase(rf",?\ (?:the|its|a|an|this|our|their)\ (?:[a-z0-9$-]{{1,20}}\ ){{0,4}}?{OFFER}(?!\w)")
"""What was begun, told behind the day: "it commenced today, June 6, 2011, a cash tender offer"."""
_NAMED_OFFER = Phrase(r',?\ \((?:the|this|our|its)\ "(?:[a-z]+\ )?offers?"\)')
"""The name of what began, behind its day: "… shares of preferred stock, which commenced on May 3, 2010 (the "Exchange Offer")"."""
_TOLD_BEFORE = Phrase(r"\bhad\ previously\ (?:announced|entered|agreed)\b")
"""News that newer news overtook: "had previously announced that it had agreed with B, a unit of which commenced on July 2, 1997, a cash tender offer"."""


_ANSWERED = Phrase(
    r"\b(?:in\ (?:direct\ )?response\ to|responding\ to|as\ an\ alternative\ to|to\ (?:deter|counter))\ (?:an?|the|that|its|[a-z]+'s)\ (?:[a-z-]+\ ){0,3}?"
    r"(?:unsolicited|hostile|mini-tender|third[-\ ]party)\ (?:[a-z-]+\ ){0,3}?(?:offers?|bid)\b[^.;]{0,120}$"
)
"""Another's offer, which this one answers: "in response to an unsolicited offer to our stockholders commenced on"."""
_PAYMENT = Phrase(r"\b(?:payments?|settlement|delivery)\ (?:for|of)\b[^;]{0,110}$")
"""What begins when the offer is over: "Payment for Shares purchased in the tender offer is expected to commence on"."""
_DAY_BY_DAY = Phrase(r"\b(?:per|each|every|a)\ (?:day|week|month|quarter|year|annum)\b[^.;]{0,40}$|\baccru(?:es?|ed|ing)\ $")
"""Before the day from which something more is paid: "an additional $0.005 in cash per day beginning on"."""


def _began(reading: Reading) -> bool:
    if not reading.has("on") and _NEXT_ROW.match(reading.after(50)):
        return False
    if _is_of_next_row(reading):
        return False
    found = subject(reading.before(300))
    if reading[0].startswith("beginning") and _DAY_BY_DAY.search(reading.before(70)):
        return False
    if _OTHER_BEGUN.match(reading.after(90)):
        return False
    if _ITS_OFFER.match(reading.after(80)):
        return (
            states(reading)
            and not _TOLD_BEFORE.search(clause(reading.before(300)))
            and not re.search(r"\b(?:which|who|that|had)\ (?:[a-z]+\ ){0,2}?$", reading.before(40).removesuffix("that it "))
        )
    return (
        (found.offer or (reading.before(8).endswith(", which ") and _NAMED_OFFER.match(reading.after(60)) is not None))
        and not EARLIER_OFFER.search(found.clause)
        and not _ANSWERED.search(reading.before(200))
        and not _PAYMENT.search(found.clause)
        and not re.search(r"\bnot\ $|\bif\b[^,]{0,60}$", found.clause)
    )


def _in_table(reading: Reading) -> bool:
    """Whether a row of a table of dates begins with the day and names the beginning behind it; an event stands in the next cell."""
    if reading.has("event"):
        text, at = reading.document.text, reading.match.start("day")
        return text[max(0, at - 1) : at] in ("", ROW_LINE, PARAGRAPH) and text[reading.match.start("event")] == CELL
    return not re.search(r"\b(?:lease|employment|service)\b", reading.before(60))


def _is_of_next_row(reading: Reading) -> bool:
    """Whether the day begins the next row of a table whose rows begin with days: "March 1, 2010 | Offer commences", "March 30, 2010 | Offer expires"."""
    text, at = reading.document.text, reading.match.start("day")
    row = max(text.rfind(ROW_LINE, 0, at - 1), text.rfind(PARAGRAPH, max(0, at - 400), at - 1)) + 1
    return text[at - 1] == ROW_LINE and _DAY_FIRST.match(reading.document.folded, row, at) is not None


_DAY_FIRST = Phrase(rf"\ ?(?:[a-z]{{3,6}}day,?\ )?{ANY_DAY}")
_NEWS_OF_TODAY = Phrase(r"\b(?:today\ announced|announced\ today)\b")
AFTER_THAT = Phrase(r"\b(?:following|after|further\ to|pursuant\ to|upon)\ [^;]{3,290}$")
"""Another event's day before today's news: "Following the regulator's decision on May 3, 2012, Alpha announced today that it has commenced"."""


def _in_year_of_end(reading: Reading) -> date | None:
    """A day without its year, which is that of the end told with it, or the year before."""
    end = day(reading["day"])
    begun = day(f"{reading['begun']}, {end.year}") if end and _began(reading) else None
    if end is None or begun is None or begun <= end:
        return begun
    return begun.replace(year=end.year - 1) if (begun.month, begun.day) != (2, 29) else None


def _began_behind(reading: Reading) -> bool:
    """The day belongs to the verb, and the verb is no plan: "will commence the Offer on" is read, "to commence the Offer by" is not."""
    if (reading[0].startswith("commence ") and not reading.before(6).endswith("will ")) or reading["gap"].count("(") > reading["gap"].count(")"):
        return False
    return states(reading) and not re.search(
        r"\b(?:filed|dated|announced|entered|mailed|expir\w+|issued|received|closing|agreement|record|scheduled"
        r"|amended|closed|traded|as\ of|close\ of\ business|held|own(?:ed|ing|s)?)\b",
        reading["gap"],
    )


def beginning_rule(name: str, says: str, anchors: tuple[str, ...], pattern: str, check: Callable[[Reading], bool], *, before: int = 0, after: int = 320) -> Rule[date]:
    return Rule(name=name, says=says, anchors=anchors, pattern=pattern, read=_read(check), before=before, after=after, span=0)


_HOUR = r"(?:(?:at\ )?\d{1,2}(?::\d\d)?\ ?[ap]\.?m\.?,?\ (?:\(?[a-z][a-z. ]{0,24}\)?,?\ )?)"
"""An hour before the day: "opened at 12:01 a.m., Pacific, on"."""

RULES: tuple[Rule[date], ...] = (
    beginning_rule(
        "commencement.on_day",
        "On August 30, 2016, Purchaser commenced a tender offer to purchase all outstanding shares.",
        ("commenced", "launched", "is commencing", "are commencing", "is launching", "are launching", "began"),
        rf"(?:on\ (?:or\ about\ )?|today,?\ \(?)(?:[a-z]{{3,6}}day,?\ )?(?P<day>{ANY_DAY})\)?,?\ (?:{SAME_DAY}{{0,560}}?\ )?(?:commenced|launched|began|(?:is|are)\ (?:commencing|launching))\ {_THE_OFFER}(?![a-z])",
        lambda reading: (
            states(reading)
            and not reading.before(14).endswith("announced ")
            and not _ENDS_THEN.search(reading.before(110) + reading[0].partition(",")[0])
            and not _ITS_OWN_DAY.match(reading.after(200))
            and not (_NEWS_OF_TODAY.search(reading[0].partition("commenc")[0]) and AFTER_THAT.search(clause(reading.before(300))))
            and not re.search(r"\bannounced\ (?:that|its|the)\b|\bfiled\b|\bsince\b|\b(?:before|prior\ to|preceding|until)\b", reading[0].partition("commenc")[0])
        ),
        before=620,
        after=130,
    ),
    beginning_rule(
        "commencement.behind",
        "Purchaser commenced the Offer on August 30, 2016.",
        (
            "commenced (",
            "commenced the",
            "commenced its",
            "commenced a",
            "commenced this",
            "commenced our",
            "commencing the",
            "commencing this",
            "commencing a",
            "commencing our",
            "launched its",
            "launching its",
            "launched the",
            "launched a",
            "commence the",
            "commence this",
            *(f"{verb} {whose}" for verb in ("began", "started", "opened") for whose in ("the", "this", "our")),
        ),
        rf"(?:commenced|commencing|launched|launching|commence|(?:began|started|opened)(?=\ (?:the|this|our)\ (?:tender\ |exchange\ |option\ exchange\ )?(?:offer|program)\b(?!\ for\b)))(?:\ \([^()]{{0,80}}\))?\ {_THE_OFFER}(?P<gap>{WORDS}{{0,170}}?),?\ {ON_DAY}",
        _began_behind,
    ),
    beginning_rule(
        "commencement.which",
        "The Offer commenced on March 3, 2008 and expired on April 1, 2008.",
        (
            "commenced on",
            "commences on",
            "commencing on",
            "began on",
            "begins",
            "will begin",
            "started on",
            "offer starts",
            *(f"{verb} {month}" for verb in ("commences", "will commence") for month in MONTHS_BEGIN),
            "period starts",
            "program starts",
            "commence on",
            "begin on",
            "opened on",
            "beginning on",
            "launched on",
            "commenced",
            "started",
            "began today",
            "begins today",
            "commences today",
            "opens today",
            "opened today",
            "starts today",
            "started today",
            "offer began",
            *(f"{verb} at {digit}" for verb in ("commenced", "commences", "commence", "began", "begin", "opened", "opens", "started") for digit in "123456789"),
            "period opens",
            "run from",
            "runs from",
            "open from",
            "offer opens",
            "program opens",
            "period began",
            "program began",
        ),
        rf"\b(?:commence[ds]?|commencing|began|begins?|beginning|start(?:s|ed)|opened|opens|launched|runs?(?=\ from)|open(?=\ from)):?\ (?P<hour>{_HOUR})?(?P<on>(?:on|as\ of|today,?|(?<=run\ )from|(?<=runs\ )from|(?<=\ open\ )from)\ (?:or\ about\ )?)?"
        rf"(?:[a-z]{{3,6}}day,?\ )?(?P<day>{ANY_DAY})",
        _began,
        after=80,
    ),
    Rule(
        name="commencement.year_of_end",
        says="The tender offer period will begin on May 1 and end on May 22, 2000.",
        anchors=("commenced on", "commences on", "began on", "begins on", "commence on", "begin on"),
        pattern=(
            rf"\b(?:commence[ds]?|began|begins?)\ (?P<on>on)\ (?:[a-z]{{3,6}}day,?\ )?(?P<begun>{MONTH}\ \d{{1,2}}),?\ (?:and|through"
            rf"|to)\ (?:(?:will\ |is\ scheduled\ to\ )?(?:ends?|expires?|closes?)\ (?:at\ [^;]{{3,50}}?\ )?on\ )?(?:[a-z]{{3,6}}day,?\ )?"
            rf"(?P<day>{ANY_DAY})"
        ),
        read=_in_year_of_end,
        before=0,
        after=150,
        span="begun",
    ),
    beginning_rule(
        "commencement.offering_period",
        'The "offering period" is the period from the start of this offer to its expiration. This period will commence on June 9, 2009 and end at 9:00 p.m.',
        tuple(f"period from {the}{start} of" for the in ("the ", "") for start in ("start", "commencement", "beginning", "opening", "launch")),
        rf"period\ from\ (?:the\ )?(?:start|commencement|beginning|opening|launch)\ of\ (?:the|this|our)\ (?:[a-z-]+\ ){{0,3}}?{OFFER}(?![a-z])[^.;]{{0,90}}\.\ (?:this|the|such|that)\ (?:[a-z]+\ )?period\ (?:will\ |is\ (?:scheduled|expected)\ to\ )?"
        rf"(?:commence[sd]?|beg(?:an|ins?)|start(?:s|ed)?|open(?:s|ed)?)\ (?P<hour>{_HOUR})?{ON_DAY}",
        lambda reading: True,
        after=300,
    ),
    beginning_rule(
        "commencement.date",
        "The commencement date of the offer is June 9, 2009.",
        ("commencement date", "date of commencement", "commencement:", "start date", "launch date"),
        rf"(?:commencement\ date|date\ of\ commencement|(?:offer|exchange)\ (?:start|launch)\ date"
        rf"|commencement)[\"']?(?:\ (?:of|for)\ (?:(?:the|our|this)\ )?(?:[a-z]+\ ){{0,2}}?{OFFER})?(?:\ (?:is|was|of|means|will\ be)"
        rf"|:)?\ (?:[a-z]{{3,6}}day,?\ )?(?P<day>{ANY_DAY})",
        lambda reading: (
            not re.search(r"\b(?:vesting|lease|employment|grant|term|rent|service|operations|trading|effective)\ [\"']?$", reading.before(30))
            and not EARLIER_OFFER.search(reading.before(60))
            and not (_AFTER_WHICH.search(reading.before(40)) and _NEXT_ROW.match(reading.after(50)))
        ),
    ),
    beginning_rule(
        "commencement.of_the_offer",
        "Since the commencement of the Offer on March 3, 2008, the price has risen.",
        ("commencement of",),
        rf"commencement\ of\ (?:the|our|this|its)\ (?:[a-z.&'-]{{2,20}}\ ){{0,3}}?{OFFER},?\ (?:which\ (?:occurred|was|began)\ )?{ON_DAY}",
        lambda reading: states(reading) and not re.search(r"\b(?:announc\w+|day\ (?:prior|before)|preceding)\ (?:[a-z]+\ ){0,3}$", reading.before(40)),
    ),
    beginning_rule(
        "commencement.date_table",
        "January 31, 2024 Commencement Date the date as of which the Offer commenced",
        (
            "commencement date the",
            "commencement date* the",
            "commencement date | the",
            'the "commencement date"',
            "(the commencement date",
            "offer commences",
            "offer begins",
            "offer opens",
            "offer starts",
            "period begins",
            "period commences",
            "commencement of",
        ),
        rf"(?P<day>{ANY_DAY})(?:\*?\ (?:\|\ )?commencement\ date\*?\ (?:\|\ )?the\ date|\ \((?:the\ )?\"?commencement\ date\"?\)|(?P<event>\ (?:(?:the|this|our|tender|exchange)\ ){{0,3}}offer(?:\ period)?\ (?:commences|begins|opens|starts)\b|\ commencement\ of\ (?:(?:the|this|our)\ )?(?:tender\ |exchange\ )?offer\b))",
        _in_table,
        before=50,
        after=40,
    ),
    beginning_rule(
        "commencement.day_on_which",
        "You are eligible if you are actively employed on November 2, 2009, the date the Exchange Offer commences",
        (*(f", the {noun} {lead}" for noun in ("date", "day") for lead in ("the", "this", "our", "on which", "that")), *(f", when {whose}" for whose in ("the", "this", "our"))),
        rf"(?P<day>{ANY_DAY}),\ (?:the\ (?:date|day)\ (?:on\ which\ |that\ )?|when\ )(?:(?:the|this|our)\ (?:[a-z-]+\ ){{0,3}}?{OFFER}\ (?:will\ )?(?:commence[sd]?|began|begins|was\ commenced)"
        rf"|(?:we|purchaser|parent|(?:the\ )?(?:company|fund|trust|purchaser|offeror|partnership))\ (?:first\ )?(?:commenced|began|launched)\ (?:the|this|our|its)\ (?:[a-z-]+\ ){{0,2}}?{OFFER})\b",
        lambda reading: not EARLIER_OFFER.search(reading[0]),
        before=40,
        after=90,
    ),
    beginning_rule(
        "commencement.today",
        "NEW YORK, March 3, 2008 (BUSINESS WIRE) -- Acme Corp. today announced that it is commencing a cash tender offer",
        (
            "today announced",
            "announced today",
            "today commenced",
            "will commence today",
            "will begin today",
            "commences today",
            "begins today",
            "opens today",
            "starts today",
            "launches today",
            "today has commenced",
            "is today commencing",
            "commenced today",
            "is commencing today",
        ),
        rf"(?P<day>{ANY_DAY})(?:(?P<gap>(?:[^;\d]|{UNDATED}|{NEXT_TICKER}){{0,300}}?)\ (?:(?:(?:today\ announced|announced\ today)\ (?:the\ commencement\ of"
        rf"|(?:that(?:,\ (?:in\ (?:connection|accordance)\ with|pursuant\ to|under)\ [^.;\d]{{3,140}},)?\ )?(?:it|they|he|(?:its|an)\ (?:[^.;\d]{{0,60}}?(?:subsidiary|affiliate)[^.;\d]{{0,90}}?))\ (?:is|are|has\ today|today|have\ today|has"
        rf"|have)\ (?:officially\ |formally\ )?commenc(?:ing|ed))|(?:has\ |is\ )?today\ (?:has\ )?commenc(?:ed|ing)"
        rf"|(?:(?:has\ )?commenced|is\ commencing)\ today(?:,\ through\ [^.;,]{{2,60}},)?)\ {_THE_OFFER}"
        rf"|(?:the|our|its|this)\ (?:[a-z-]+\ ){{0,3}}?{OFFER}\ (?:will\ commence|will\ begin|commences|begins|opens|starts)\ today\b)"
        rf"|\ (?:[a-z&.'-]+\ ){{0,5}}?(?:(?:exchange|tender|repricing|purchase)\ (?:offer|program)|option\ exchange)\ (?:begins|opens|starts|commences|launches)\ today\b)",
        lambda reading: not (EARLIER_OFFER.search(reading[0]) or OF_AGREEMENT.search(reading.before(14))),
        before=360,
        after=330,
    ),
    beginning_rule(
        "commencement.first_sent",
        "This Offer to Purchase was first mailed to stockholders on or about March 3, 2008.",
        ("first mailed", "first published", "first sent", "first being", "first distributed", "first given", "first disseminated"),
        rf"(?:offer|offer\ to\ (?:purchase|exchange)|letter\ of\ transmittal|materials)\ (?:(?:is|are|was|were|will\ be|were)\ )?first\ (?:being\ )?"
        rf"(?:mailed|published|sent|distributed|given|disseminated)(?:,?\ (?:or\ )?(?:sent|given|mailed|published|distributed))*\ to\ "
        rf"(?:[a-z'-]+\ ){{0,6}}?(?:holders|shareholders|stockholders|unitholders|members|employees|partners)\ (?:of\ [a-z.,&'\ -]{{2,60}}?\ )?{ON_DAY}",
        lambda reading: True,
        before=80,
    ),
    beginning_rule(
        "commencement.first_published",
        "March 3, 2008 (Date Tender Offer First Published, Sent or Given to Security Holders)",
        ("date tender offer first published",),
        rf"(?P<day>{ANY_DAY})\ \(?date\ tender\ offer\ first\ published",
        lambda reading: True,
        before=60,
        after=4,
    ),
)
