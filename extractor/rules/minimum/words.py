"""Words that a minimum condition is told with, for all its wordings."""

from __future__ import annotations

from ...models.offer import MinimumCondition
from ...phrase import Phrase
from ..offering import CLASS, UNIT, said_after, said_before
from ..rule import Reading
from ..wording import NUMBER, count

MAJORITY = r"(?:(?:a|the|an\ absolute)\ (?:simple\ )?majority)"
LEAST = (
    r"(?:at\ least|not\ (?:less|fewer)\ than|no\ (?:less|fewer)\ than|(?<!not\ )(?<!no\ )more\ than|in\ excess\ of|greater\ than|a\ minimum\ of|equal\ to\ at\ least"
    r"|equal\ to\ or\ greater\ than|exceed(?:s|ing)?|over)"
)
TENDERED = Phrase(r"\btender|\bvalid\ (?:acceptances?\b|$)|\bdeposited,?\ (?:(?:under|to|pursuant|and\ not\ withdrawn)\b|(?:and\ )?$)")
CONDITION = Phrase(
    r"\b(?:condition(?:s|ed|al)?|subject\ to|requires?|required|unless|not\ be\ required|obligat\w+|contingent\ (?:up)?on|must(?=\ $|\ (?:represent|constitute|equal)\b)"
    r"|there\ (?:being|be|must\ be|shall\ have\ been|is|are|having\ been)|having\ been)\b"
)
OTHER_THRESHOLD = Phrase(
    r"\b(?:vote|voting\ power\ to|approval\ of\ the\ (?:merger|holders)|stockholder\ approval|shareholder\ approval|adopt(?:ion)?|short-form"
    r"|acquisition\ proposal|takeover\ proposal|superior|third\ part(?:y|ies)|any\ person|termination\ fee|standstill|confidentiality|"
    r"board\ of\ directors|directors\b|(?<!pursuant\ to\ the\ )(?<!under\ the\ )rights\ plan|consents?|warrant\ amendment|indenture|holders\ of\ at\ least|beneficial(?:ly)?\ own|propos(?:al|ed(?!\ (?:acquisition|merger|transaction)\b))"
    r"|indicat\w+|(?:party|bidder|investor)\ [a-z]\b|company\ [b-z]\b(?!\.)|company\ a\ (?:offered|made|submitted|would|proposed|had)|section\ 253"
    r"|subsequent\ offering|top-up|decline|decrease\ in|dow\ jones|index|s&p|generally|may\ be\ deemed|tax|(?:prior|previous|earlier|rival|competing)\ (?:tender\ )?offer\ [^,;]{0,60}?\b(?:was|had\ been))\b"
)
ONCE_OWNED = Phrase(
    r"\b(?:if|when|once|after|upon)\ (?:the\ )?(?:purchaser|we|parent|offeror|merger\ sub|the\ (?:tender\ |exchange\ )?offer)\b[^;]{0,120}(?:acquir|own"
    r"|purchas|accept|hold)"
)
TIE = Phrase(r"minimum\ (?:tender\ )?(?:offer\ )?condition|\bconditioned\b|as\ a\ condition")
TENDER_OF = Phrase(r"\btenders?(?:,?\ (?:and\ (?:not\ (?:[a-z]+ly\ )?withdrawn|non-?withdrawal)|without\ (?:[a-z]+\ )?withdrawal),?)?\ of\ (?:[a-z]+\ ){0,4}$")
IF = Phrase(r"\b(?:if|in\ the\ event|event\ that|when)\b[^;,]{0,140}$")
NEED_NOT = Phrase(r"\b(?:not\ (?:be\ )?(?:required|obligated|obliged)|need\ not)\ [^;]{0,500}?\bif\b[^;]{0,160}?\b(?:shall|have|has|are|do|does)\ not\b")
"""The condition told as its failure: "shall not be required to accept any Shares if there shall not have been tendered"."""
BEING_TENDERED = Phrase(
    r"\b(?:tendered|(?<=\bshares\ )in\ the\ (?:tender\ )?offer(?=[.,;)]|\ and\b|$)|deposited\ (?:under|to|pursuant)|shares\ (?:\([^()]{3,80}\)\ )?(?:being|be|are|have\ been|having\ been)\ (?:validly\ |properly\ |duly\ )?deposited(?!\ (?:in|into)\b))\b"
)
WAIVED = Phrase(
    r"\b(?:waived|waiving|in\ order\ to,?\ (?:among\ other\ things:?,?\ )?(?:\([a-z\d]\)\ )?(?:waive|remove|delete|eliminate))\ (?:the|its|this|that)\ (?:[a-z]+\ ){0,2}?(?:requirement|condition)\ (?:(?:to|of)\ (?:the|its)\ (?:[a-z]+\ )?offer\ )?that\b"
    r"(?:(?!\band\ (?:ha[sd]|have|reduc|lower|chang))[^;]){0,320}$"
)
"""A threshold that is one no longer."""

_HEADED = Phrase(
    r"\bminimum\ (?:tender\ )?condition\"?(?:[.:]|\ -)\ (?:there\ (?:have|has|had|shall\ have)\ been\ (?:[a-z]+\ )?tendered|(?:that\ )?(?:a|the|that)\ (?:[a-z]+\ )?number\ of\ (?:the\ )?(?:[a-z]+\ )?(?:shares|adss))\b(?:[^.;]|\.(?!\ [a-z]{3})){0,420}$"
)
"""Before the condition told under its name: "Minimum Condition. There have been validly tendered Shares that represent"."""
DENIED = Phrase(
    r"(?:\boffer\b[^;.]{0,40}?\b(?:is|are|was)\ (?:not|no\ longer|neither)\ (?:[a-z]+\ ){0,2}?(?:condition(?:ed|al)|contingent|dependent|subject)\ (?:up)?(?:on|to)"
    r"|\bthere\ is\ no\ (?:[a-z]+\ )?(?:condition|requirement)\ (?:to\ (?:the|our)\ (?:[a-z]+\ )?offer\ )?that)\b"
    r"(?:(?!\b(?:but|however|rather|instead|although|except|other\ than|unless|until|is\ (?:also\ )?(?:condition|contingent|subject)|(?:and|it)\ is)\b)[^;.]){0,200}$"
)
"""What the offer does not depend on: "is not conditioned upon the tender of a majority of the Shares held by the minority"."""


def tied(reading: Reading, *, gained: bool = False) -> bool:
    """Whether the sentence makes tenders of the threshold a condition of the offer; or that the bidder gains it (``gained``)."""
    said = said_before(reading, 1900)
    if not gained and not TENDERED.search(said) and not BEING_TENDERED.search(reading.match.group() + said_after(reading, 160)):
        return False
    if (IF.search(said) and not NEED_NOT.search(said)) or WAIVED.search(said) or DENIED.search(said):
        return False
    if TENDER_OF.search(said) and "condition" in said_before(reading, 200) + reading.document.folded[max(0, reading.match.start() - 500) : reading.match.start()]:
        return not OTHER_THRESHOLD.search(said[-160:])
    if not CONDITION.search(said) and not TIE.search(said_after(reading, 420) + said[-900:]) and not _HEADED.search(reading.before(520)):
        return False
    return not OTHER_THRESHOLD.search(said[-230:]) and not ONCE_OWNED.search(said[-330:])


def counted(reading: Reading, basis: str = "all") -> MinimumCondition | None:
    many = count(reading["n"] or reading.match.groupdict().get("sum") or "")
    if many is None or many < 100:
        return None
    return MinimumCondition(quantity=many, basis=reading.printed(basis))


OTHER = Phrase(r"\b(?:propos\w+|indicat\w+|party\ [a-z]|would|could|if|agreed\ to\ consider)\b")
BIG = rf"{NUMBER}(?:\ million)?(?!\ ?%|\ percent|\d|[.,]\d)"
NAMED = (
    rf"(?:\ (?:of\ (?:the|our|its)\ )?(?:issued\ and\ outstanding\ |outstanding\ )?(?:{UNIT}(?:\ of\ {CLASS})?"
    rf"|(?!(?:additional|other|such|more|fully|restricted|fractional|optioned|purchased|accepted|votes|new|newly|authorized|treasury)\ )[a-z][a-z&'-]{{3,20}}\ (?:common\ |ordinary\ |(?!(?:issued|issuable|diluted|restricted|treasury|optioned|voting|new|of|the|in|to|and|or|for|by|are|is)\ )[a-z][a-z&'-]{{1,20}}\ )?shares\b))"
)
PRINCIPAL = (
    rf"(?:u\.?s\.?\ ?)?\$\ ?(?P<sum>{BIG})\ (?:in\ )?(?:(?:aggregate|outstanding|total|original)\ ){{0,3}}principal\ amount\b"
    r"(?:\ of\ (?:(?:the|our|its)\ )?(?:[a-z0-9.%'-]+\ ){0,6}?(?:notes|debentures|bonds|securities)\b)?"
)
"""A principal amount of notes."""
