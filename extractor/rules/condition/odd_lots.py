"""Whether odd lots come first (Rule 13e-4(f)(3)(i)): true or false only where the words speak of this offer.

A brokerage discount on odd lots and the priority of an earlier offer are none of it.
"""

from __future__ import annotations

import re

from ..offering import said_after, said_before
from ..rule import Reading, Rule

PRECEDENCE = ("odd_lot.none", "odd_lot.first")
"""Of a fact's true and false in one filing the plain denial (``none``) outranks."""


_TAKE_FIRST = r"(?:purchase|accept|buy|take|give|prefer)\b[^.;]{0,60}?\b(?:first|odd[-\ ]lots?|fewer|less\ than|priority|preference)\b"
_AT_WILL = re.compile(
    rf"\b(?:may|can),\ (?:but|if|in|at)\b[^.;]{{0,70}}?\b{_TAKE_FIRST}|\bnot\ (?:required|obligated|obliged|bound)\ to,?\ (?:first,?\ )?{_TAKE_FIRST}"
    rf"|\breserv\w+\ the\ right(?:,\ [^.;]{{3,60}}?,)?\ (?:not\ )?to\ (?:first\ )?{_TAKE_FIRST}"
)
"""What the bidder may do or leave: "may, but is not required to, purchase first all Shares of odd lot holders"."""


def _odd_lots(reading: Reading) -> bool | None:
    around = said_before(reading, 200)[-160:] + reading.match.group() + said_after(reading, 120)
    if re.search(
        r"\b(?:no|not|without|neither|nor|eliminat\w+)\ (?:\w+\ ){0,4}?(?:priority|preference|preferential|odd[-\ ]lot)|brokerage|discounts?\b"
        r"|differential|hypothetical|prior\ offer|\b(?:19|20)\d\d\ (?:self-?\ ?tender|tender|offer|exchange|\"?dutch)|\bodd[-\ ]lots?\b[^.;]{0,60}?\bnot\ be\ (?:accepted|purchased|taken|bought)\b",
        around,
    ) or _AT_WILL.search(around):
        return None
    return True


_NOT_PRORATED = r"(?:(?:(?:not\ be|were\ not|are\ not)\ (?:subject\ to\ )?|not\ subject\ to\ |none\ of\ (?:your|their|these|those)\ [a-z]+\ (?:will|shall)\ be\ (?:subject\ to\ )?)pro[-\ ]?rat|exempt(?:ed)?\ from\ (?:any\ |the\ )?pro[-\ ]?rat|before\ pro[-\ ]?rat|pro[-\ ]?ration\ (?:will|does|shall)\ not\ apply(?=\W)|without\ (?:being\ (?:subject\ to\ )?|subjecting\ [a-z]+(?:\ [a-z]+)?\ to\ (?:the\ )?)?pro[-\ ]?rat)\w*"
_FEW = r"(?:(?:fewer|less)\ than\ (?:100|one\ hundred)\ (?:\(100\)\ )?|(?:not?\ more\ than\ )?99\ (?:or\ (?:fewer|less)\ )?)(?:(?:common|ordinary|preferred|preference|trust|depositary|class\ [a-z])\ ){0,2}(?:shares|units|adss|securities|receipts)\b"

RULES: tuple[Rule[bool], ...] = (
    Rule(
        name="odd_lot.first",
        says="first, all Shares of holders of odd lots who tender all of their Shares",
        anchors=("odd lot", "odd-lot", "fewer than 100", "less than 100", "fewer than one hundred", "not more than 99", "no more than 99", "99 or fewer", "99 or less"),
        pattern=(
            rf"(?:\bodd[-\ ]lots?,\ (?:the\ )?conditional\ tenders?,?\ and\ pro[-\ ]?ration\ provisions\b"
            rf"|\"?\ ?odd[-\ ]lots?\ ?\"?\ (?:priority|preference|provisions?|(?:and|or)\ pro[-\ ]?ration\ provisions|purchase\ right"
            rf"|(?:holders?|owners?|tenders)\b[^.;]{{0,80}}?\b(?:first|priority|preference|{_NOT_PRORATED}))"
            r"|\bprovisions\ (?:thereof\ )?(?:relating\ to|regarding|for)\ [^.;]{0,40}?\bodd[-\ ]lots?\b|\bterm\ \"\ ?odd\ lots?,?\ ?\"\ means\b"
            r"|\bincluding\ all\ \"?\ ?odd[-\ ]lots?\b"
            r"|\bodd[-\ ]lots?\ (?:[a-z]+\ )?(?:will|shall)\ (?:have|receive|get|be\ (?:given|accorded|granted))\ (?:an?\ )?(?:[a-z]+\ )?(?:priority|preference)\b"
            r"|\ball\ (?:shares|units|adss)\ (?:[a-z]+ly\ )?tendered\ by\ (?:eligible\ )?\"?\ ?odd[-\ ]lot\ ?\"?\ [^.;]{0,90}?\b(?:was|were|have\ been)\ accepted\b"
            r"|\bpriority\ (?:purchase|acceptance|treatment|payment)\ (?:of|for)\ [^.;]{0,90}?\bodd[-\ ]lots?\b"
            rf"|\b(?:first|(?:priority|preference)\ (?:to|for))\b,?[^.;]{{0,170}}?\bodd[-\ ]lots?\b"
            rf"|\b(?:will|shall)\ (?:first\ )?(?:(?:re)?purchase|buy|accept)[^.;]{{0,60}}?\bodd[-\ ]lots?\b[^;.]{{0,260}};\ (?:and\ )?(?:[•·-]\ )?(?:second|then|next|thereafter)\b"
            r"|\b(?:will|shall|ll)\ (?:purchase|buy|accept)\ (?:[a-z]+\ ){0,4}?(?:from|tendered\ by)\ [^.;]{0,40}?\bodd[-\ ]lots?\b[^.;]{0,110}?,?\ and\ (?:after\ that|then|thereafter)\b[^.;]{0,90}?\bpro[-\ ]rata\b"
            rf"|\bodd[-\ ]lots?\b[^.;]{{0,100}}?\b(?:first|in\ full|on\ a\ priority\ basis|in\ (?:its|their)\ entirety|(?:before|prior\ to)\ (?:purchasing|accepting|any\ (?:purchase|proration)|proration|(?:any\ |all\ )?other\ (?:tendered\ )?(?:shares|units))|ahead\ of\ (?:all\ |any\ )?other|{_NOT_PRORATED})\b"
            rf"|\bpro[-\ ]?rat(?:ion|ed|a\ basis)\b(?:(?:\ (?:of|for|from)\ [a-z\ ]{{3,60}}?)?,?\ |[^.;]{{0,170}}?(?:,\ |\ \())(?:except(?:ing)?|other\ than)\b[^.;]{{0,80}}?\b(?:odd[-\ ]lots?\b|{_FEW})"
            rf"|\b(?:except|other\ than)\b[^.;]{{0,60}}?\b(?:odd[-\ ]lots?\b|{_FEW})[^.;]{{0,110}}?\bpro[-\ ]?rata\b"
            rf"|\bfirst\b[^.;]{{0,190}}?\b{_FEW}|\b{_FEW}[^;]{{0,200}}?\b(?:other\ (?:shares|units|adss|tenders)\b|first\b|before\ (?:any|all)\ others?\b|(?:accepted|purchased|taken|bought)\ (?:before|ahead\ of)\ the\ (?:rest|others)\b"
            rf"|avoid\ pro[-\ ]?rat|(?:before|ahead\ of)\ (?:any\ )?pro[-\ ]?rat(?:ing|ion)|{_NOT_PRORATED}))"
        ),
        read=_odd_lots,
        before=240,
        after=240,
    ),
    Rule(
        name="odd_lot.none",
        says="There is no odd lot preference in the Offer",
        anchors=("odd lot", "odd-lot"),
        pattern=(
            r"(?:\b(?:no|without)\ (?:\w+\ ){0,3}?(?:priority|preference|preferential\ treatment)\ (?:to|for|of)\ [^.;]{0,60}?\bodd[-\ ]lots?\b"
            r"|\bno\ \"?odd[-\ ]lots?\"?\ (?:holder\ )?(?:priority|preference|provisions?)"
            r"|\b(?:eliminat|remov)(?:es?|ed|ing|ion\ of)\ (?:the\ |any\ |such\ )?(?:(?:priority|preference)\b[^.;]{0,70}?\bodd[-\ ]lots?\b"
            r"|\"?\ ?odd[-\ ]lots?\ ?\"?\ (?:holder\ )?(?:priority|preference))"
            r"|\bodd[-\ ]lots?\b(?:\ holders)?\ (?:will|shall)\ not\ be\ (?:accepted|purchased|taken|bought)\ (?:first|ahead\ of|before|prior\ to|in\ preference)\b"
            r"|\bodd[-\ ]lots?\b(?:\ holders)?\ (?:will|shall|do|are)\ not\ (?:be\ )?(?:receive|have|given|entitled|get"
            r"|accorded)\b[^.;]{0,40}?\b(?:priority|preference|preferential)|\bnot\ (?:provide|give|grant|have|include"
            r"|accord)\w*\ [^.;]{0,60}?\b(?:priority|preference)\b[^.;]{0,40}?\bodd[-\ ]lots?"
            r"|\bnot\ (?:provide|give|have|include)\w*\ (?:for\ )?(?:an?\ |any\ )?\"?odd[-\ ]lots?\"?\ (?:priority|preference))"
        ),
        read=lambda reading: False,
        before=120,
        after=130,
    ),
)
