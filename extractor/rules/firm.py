"""Names of firms as they stand in text: with their capitals, and with what shows that they are firms.

    Computershare Trust Company, N.A.    Merrill Lynch, Pierce, Fenner & Smith Incorporated    Goldman, Sachs & Co.    Georgeson

Patterns take a run of words with capitals (``RUN``), which is cheap and loose; the readers ask here whether it is a firm's name: a known
house, or words that end in a company's suffix. The clearing houses, exchanges and authorities that every offer mentions are none.
"""

from __future__ import annotations

from itertools import pairwise

from ..document import Document
from ..phrase import Phrase

_NOT_FIRST = frozenset(
    "contact contacts call calls ask give tell inform notify to by from if in on upon our we under for with and or as at any all an a based according questions question please parent purchaser offeror offerors offer offers company fund issuer trust merger sub "
    "depositary depository information exchange agent agents dealer manager managers depositaries section shareholder shareholders stockholder stockholders unitholder unitholders holder holders address telephone exhibit attention attn that this these each "
    "neither none no not of is are it its you your such additional also amendment schedule statement through via when while where which who mail deliver delivery send notice letter transmittal tender paying bank banks broker brokers was has "
    "expenses have inc llc corp co na item compensated".split()
)
"""Words with a capital that no firm's name begins with ("Contact Georgeson LLC")."""
_NOT_INSIDE = frozenset(
    "by to from with upon that such which received directed obtained must cannot shall will may would should be been is are was were has have had reach reached deliver delivered mail mailed send sent call contact".split()
)
"""Words of a sentence printed in capitals."""
_SUFFIXES = frozenset(
    "inc llc llp lllp lp na ltd sa spa ag plc ab asa nv bv gmbh oyj limited incorporated corporation corp company companies co association americas securities partners advisor advisors associates bank group trust international services solutions registrars".split()
)
_LAST = frozenset(("co.", "inc.", "corp.", "llc", "llc.", "l.l.c.", "ltd.", "n.a."))
"""Suffixes behind which a name with a capital is another's: "The information agent is Teal Inc. Heron & Co. is the dealer manager"."""
_HOUSES = frozenset(
    (
        "georgeson|georgeson shareholder|georgeson shareholder communications|morrow sodali|morrow sodali global|sodali|df king|d f king|mackenzie partners|innisfree|innisfree m&a|okapi partners|computershare|equiniti|broadridge|kingsdale|citi|citibank|equiserve"
        "|laurel hill|sodali & co|alliance advisors|investorcom|campaign management|harkins kovler|goldman sachs|goldman, sachs|morgan stanley|merrill lynch|bofa merrill lynch|lazard|bank of new york|bank of new york mellon|mellon investor services|continental stock transfer"
        "|advantage proxy|phoenix american|dst systems|ss&c|ss&c gids|jefferies|barclays|barclays capital|citigroup|umb fund services|securities transfer|credit suisse|credit suisse first boston|chasemellon|ubs|lehman brothers|bear stearns|bear, stearns|jp morgan|jpmorgan"
        "|wells fargo|deutsche bank|salomon smith barney|smith barney|wachovia|stifel|piper jaffray|evercore|houlihan lokey|robertson stephens|bancboston robertson stephens"
        "|deutsche banc alex brown|bt alex brown|ubs warburg|warburg dillon read|donaldson, lufkin & jenrette|sg cowen|dresdner kleinwort wasserstein|cs first boston|salomon brothers|boston equiserve|kidder, peabody"
        "|hambrecht & quist|painewebber|keefe, bruyette & woods|dean witter reynolds|raymond james|rbc capital markets|bmo capital markets"
    ).split("|")
)
"""Firms that go by a name without a suffix."""
_TWO_WORDS = tuple(sorted(house for house in _HOUSES if " " in house))
_NEXT = (
    "bofa merrill lynch",
    "merrill lynch",
    "morgan stanley",
    "goldman sachs",
    "goldman, sachs",
    "wells fargo securities",
    "credit suisse",
    "deutsche bank",
    "lehman brothers",
    "jp morgan",
    "barclays capital",
    "raymond james",
    "rbc capital markets",
)
"""Houses with which the name of no other one ends: behind it they are the next in a list without commas, "BofA Merrill Lynch  Wells Fargo Securities"."""
_HOUSES_END = (" of new york", " of new york mellon", " company of canada", " company of america", " company of california", " company of new jersey")
_BANK_OF = Phrase(r"(?:the )?(?:first national )?bank of (?:america|boston|chicago|detroit|maryland|montreal|nova scotia)", 0)
"""Banks that go by their town."""
_INITIALS = Phrase(r"(?:\w\.){1,4}|\(\w[\w.]*\)|&|\+|of|the|and", 0)
_ANSWER = Phrase(r"^A\. (?=(?:[A-Z]\.){2})", 0)
"""The mark of an answer before a firm's initials, "A. D.F. King & Co., Inc."; but "A. G. Edwards" is a name."""
_WORD = Phrase(r"[A-Z][\w'&/-]*(?:\.\w+)?", 0)
_SPACED_LETTERS = Phrase(r"(?<=\b[A-Z]\.) (?=[A-Z]\.)", 0)
_PARTNER_LIST = Phrase(r"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+)?(?:, [A-Z][\w'.-]+){0,2} & ", 0)
_OF_HOUSE = r"(?:stifel|ast\ one|equiniti|computershare|broadridge)\ company"
_BEHIND = Phrase(rf"(?: \((?:USA|Canada)\)|, London Branch|, (?i:an? {_OF_HOUSE}))$", 0)
"""What may stand behind a name's own words: a country, a branch, the house that it belongs to, "A Stifel Company"."""
_NO_AGENT = Phrase(
    r"(?i:depository\ trust|depositary\ trust\ co|\bdtc\b|euroclear|clearstream|cede\ &\ co|nasdaq|stock\ exchange"
    r"|securities\ (?:and\ exchange|exchange\ act)|federal\ reserve|hart-scott|internal\ revenue|\boffer\b|\bmerger\ sub|\bsection\ \d|\bdated\b"
    r"|\breport"
    r"|\b(?:january|february|march|april|may\ \d|june|july|august|september|october|november|december)\b|\bproxy\ services\ act|table\ of\ contents"
    r"|(?:^|\bof\ )the\ (?:company|corporation|trust|bank|group|partners|companies|partnership|fund)$"
    rf"|^(?:an?\ )?{_OF_HOUSE}$|^(?:trust\ company|national\ association|stock\ transfer|bank|company|corporation|securities|partners|group|trust|services"
    r"|investor\ services)[\ ,.&]{0,3}(?:n\.?a\.?|inc\.?|llc|co\.?)?\.?$)"
)
_TRAILING = Phrase(r"(?:,|\ &|\ and|(?<=Company)\.|(?<=Corporation)\.)$", 0)


def firm(words: str) -> str | None:
    """The name as printed, or None where it is no agent's: no firm, a clearing house, an exchange, a bare suffix.

    >>> firm("Computershare Trust Company, N.A."), firm("Contact Georgeson LLC"), firm("The Depository Trust Company")
    ('Computershare Trust Company, N.A.', None, None)
    """
    name = _ANSWER.sub("", _TRAILING.sub("", words))
    if ", The " in name or ", THE " in name or ". The " in name:  # "According to Alpha, The Bank of New York Mellon has advised"
        return None
    return name if _is_firm(name) and not _NO_AGENT.search(name) else None


def _is_firm(name: str) -> bool:
    """Whether the words with capitals are a known house, or end in a company's suffix."""
    words = _SPACED_LETTERS.sub("", _BEHIND.sub("", name)).split(" ")
    if _begins_no_name(words):
        return False
    bare = _BEHIND.sub("", name).lower().replace(".", "")
    if any(bare.startswith(f"{house} ") and bare[len(house) + 1 :].startswith(_NEXT) for house in _TWO_WORDS):
        return False
    if bare in _HOUSES or bare.endswith(_HOUSES_END) or _BANK_OF.fullmatch(bare):
        return True
    if len(words) < 2 or not _is_suffix(words[-1]) or (name.isupper() and not _NOT_INSIDE.isdisjoint(name.lower().split())):
        return False
    partners = _PARTNER_LIST.match(name)
    commas = partners.group().count(",") if partners else 0
    for word, following in pairwise(words):
        if not _goes_on(word, following, listed=commas > 0):
            return False
        commas -= word.endswith(",")
    return True


def is_house(name: str) -> bool:
    """Whether a firm goes by that name alone, with no company's suffix: a known house, or a dealer in securities."""
    bare = name.lower().replace(".", "")
    return bare in _HOUSES or bare.endswith((" securities", " capital markets", " investment bank"))


def _begins_no_name(words: list[str]) -> bool:
    """Whether the first word begins no firm's name: "Contact Georgeson LLC"; but "Bank of New York" and "Bank of America" are names."""
    if words[0].strip(",.").lower() not in _NOT_FIRST:
        return False
    return words[1:2] != ["of"] or not words[2:3] or not words[2].startswith(("New", "America", "Montreal", "Nova"))


def _goes_on(word: str, following: str, *, listed: bool) -> bool:
    """Whether a word is one of a name that goes on behind it; ``listed`` where it may be one of several partners with commas between them."""
    if word.lower() in _LAST and not (_is_suffix(following) or following[0] in "&(" or following in ("of", "and")):
        return False
    if word.endswith(","):
        if not (listed or _is_suffix(following) or following in ("National", "NATIONAL", "Shareowner", "SHAREOWNER")):
            return False
        word = word[:-1]
    if word == "and" and not following.startswith(("T", "Sav", "SAV", "Company", "COMPANY")):
        return False
    return bool(_WORD.fullmatch(word) or _INITIALS.fullmatch(word)) or _is_suffix(word)


def _is_suffix(word: str) -> bool:
    return word.rstrip(",").replace(".", "").lower() in _SUFFIXES


_REST = r"[\w&'/)-]*(?:\.(?>(?!\ )|(?<=\b[A-Z]\.)|(?<=nc\.|rp\.|[Cc]o\.|td\.|NC\.|RP\.|CO\.|TD\.))[\w&'/)-]*)*"
"""The rest of a word: with dots inside, and at its end those of initials and abbreviations, not that of a sentence."""
_MORE = rf"(?:,?\ (?:of\ (?:the\ )?|and\ (?=T|S[aA][vV]|C(?:ompany|OMPANY)\b))?[A-Z&+(]{_REST})"
WHOLE_RUN = rf"[A-Z](?<![\w&.'/-].){_REST}{_MORE}{{0,11}}"
RUN = f"{WHOLE_RUN}?"
"""Words with capitals, a name perhaps: as far as what stands behind it in the pattern."""
_ENDING = (
    r"(?=[A-Z]|plc|of)(?i:(?:(?:inc|ltd|corp|co)\b\.?|l{0,2}l[cp]|(?:l\.\ ?){1,3}[cp]\.?|na|n\.\ ?a\b\.?|s\.(?:p\.)?a\b\.?|ag|a\.g\b\.?|ab|asa"
    r"|n\.?v\b\.?|gmbh|oyj|plc|p\.l\.c\b\.?)(?![\w&])"
    r"|(?:limited|incorporated|corporation|compan(?:y|ies)(?:\ of\ (?:canada|america|california|new\ (?:york|jersey)))?|(?:national\ )?association"
    r"|americas|securities|partners|advisors?|associates|bank(?!\ of|\ (?!and\b)[a-z]+(?:\ [a-z]+)?,\ (?:n\.\ ?a\b|national\ association))|group|trust|international|services|solutions|registrars|of\ new\ york(?:\ mellon)?)(?![\w&]))"
)
_ALONE = (
    r"(?=[A-Z])(?i:georgeson(?:\ shareholder(?:\ communications)?)?|(?:morrow\ )?sodali|d\.?\ ?f\.?\ ?king|mackenzie\ partners|innisfree(?:\ m&a)?"
    r"|okapi\ partners|computershare|equiniti|broadridge|kingsdale|citi(?:bank|group)?|goldman,?\ sachs|morgan\ stanley|(?:bofa\ )?merrill\ lynch|lazard"
    r"|(?:the\ )?bank\ of\ new\ york(?:\ mellon)?|credit\ suisse(?:\ first\ boston)?|jefferies|barclays(?:\ capital)?|lehman\ brothers"
    r"|deutsche\ bank|(?:deutsche\ banc|bt)\ alex\.\ ?brown|ubs\ warburg|warburg\ dillon\ read|donaldson,\ lufkin\ &\ jenrette|(?:salomon\ )?smith\ barney|sg\ cowen|cs\ first\ boston"
    r"|salomon\ brothers|painewebber|advantage\ proxy|(?:the\ )?(?:first\ national\ bank\ of\ (?:boston|chicago|detroit|maryland)|bank\ of\ (?:montreal|nova\ scotia))|kidder,\ peabody|(?:boston\ )?equiserve|chasemellon)(?![\w&])"
)
_ENDED = rf"[A-Z][\w&.'/-]*(?:,?\ (?:of\ (?:the\ )?|and\ (?=T|S[aA][vV]|C(?:ompany|OMPANY)\b))?[A-Z&(][\w&.'/)-]*){{0,7}}?(?:,?\ (?:(?:&|[aA][nN][dD])\ (?=T))?{_ENDING}){{1,4}}"
ENDED_FIRM = rf"(?>{_ENDED})"
"""The name of a firm that ends in a company's suffix, up to the last one."""
FIRM = (
    rf"(?:(?:{_ENDED}"
    rf"|{_ALONE})(?:\ \((?:USA|Canada)\)(?:,?\ {_ENDING})?|,\ London\ Branch)?)"
)
"""The name of a firm whose last words alone tell where it ends: a company's suffix, or a known house without one."""

_NAME_BEFORE = Phrase(rf"[A-Z&(]{_REST}{_MORE}{{0,9}},?\ (?:of\ (?:the\ )?|and\ )?$")
_CAPITAL = Phrase(r"(?<![\w&.'/-])[A-Z]", 0)


def whole_firm(document: Document, start: int, end: int) -> str | None:
    """The firm whose name stands exactly there: None where a longer name ends there, or a heading runs into the name.

    Cells and paragraphs end a name ("… COMPENSATED OR USED" above "Georgeson Inc."), unless what stands behind them is none.
    """
    name = firm(document.quote(start, end))
    if name is None:
        return None
    text, prose = document.text, document.prose
    ends = "\t\u2029" if document.wraps else "\t\n\u2028\u2029"
    inside = max(text.rfind(mark, start, end) for mark in ends) + 1
    if inside and firm(document.quote(inside, end)):
        return None
    below = text.find("\n", start, end) + 1
    if below and _under_heading(text, below, end) and firm(document.quote(below, end)):
        return None
    first = max(text.rfind(mark, max(0, start - 110), start) for mark in ends) + 1 or max(0, start - 110)
    lead = None if _under_heading(text, start, end) else _NAME_BEFORE.search(prose[first:start])
    if lead and any(firm(prose[capital.start() : end]) for capital in _CAPITAL.finditer(prose, first + lead.start(), start)):
        return None
    return name


def _under_heading(text: str, start: int, end: int) -> bool:
    """Whether a line begins there in small letters, and the one above is in capitals: "MISCELLANEOUS", and below it "Georgeson Inc. serves as"."""
    above = text[text.rfind("\n", 0, start - 1) + 1 : start] if text[start - 1 : start] == "\n" else ""
    return above.isupper() and not text[start:end].isupper()


def firm_within(document: Document, start: int, end: int) -> str | None:
    """The firm whose name ends where a run of words with capitals ends."""
    names = (whole_firm(document, capital.start(), end) for capital in _CAPITAL.finditer(document.prose, start, end))
    return next((name for name in names if name), None)


def firm_behind(document: Document, start: int, end: int) -> str | None:
    """The firm whose name begins there: a cell, line or paragraph that ends behind a firm's name ends the name; else the longest name is taken."""
    ends = "\t\u2029" if document.wraps else "\t\n\u2028\u2029"
    stops = [at for at in range(start, end) if document.text[at] in ends]
    stops += [end, *(at for at in range(end - 1, start, -1) if document.prose[at] == " ")]
    return next((name for at in stops if (name := firm(document.quote(start, at)))), None)
