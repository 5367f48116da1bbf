"""The cover page (17 CFR 240.14d-100): names, classes, CUSIP numbers and whom to notify, told by the form's captions.

    MEDIVATION, INC.                              value above its caption (the rule)
    (Name of Subject Company)
    MONTREAL, INC.
    (Offeror)                                     a role below one name, the summary caption below them all
    PFIZER INC.
    (Parent of Offeror)
    (Names of Filing Persons)

What stands between two captions belongs to the second one. Where the first caption has nothing above it, the cover prints its captions first
and what stands behind a caption belongs to it. Names that a converter cut over lines are joined where the whole name stands elsewhere in the
document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..document import Block, Document
from ..models import Security
from .boxes import LABELS
from .contacts import ContactReading, read_contacts
from .names import SUFFIX_ONLY, is_entity

_OPEN = r"[(\[{]? ?"
_CAPTIONS: tuple[tuple[str, str], ...] = (
    ("both", rf"{_OPEN}names? ?of ?(?:the )?(?:subject compan(?:y|ies)|issuer)[^.]{{0,60}}? ?(?:and|/) ?(?:names? of )?(?:the )?(?:filing person|person|offeror)"),
    ("subject", rf"{_OPEN}(?:exact )?names? ?of ?(?:the )?(?:subject ?compan(?:y|ies)|issuer|subject corporation)"),
    ("persons", rf"{_OPEN}names? ?of ?(?:the )?(?:filing ?persons?|offerors?|bidders?|person\(?s?\)? ?\(?s?\)? ?filing|purchasers?)"),
    ("role", r"\( ?(?:(?:the )?(?:co-)?(?:offerors?|bidders?|purchasers?|issuer|filing persons?|parent|acquirer)(?: and [a-z ]{4,30})?|(?:direct |indirect |ultimate )?(?:parent|affiliates?|subsidiary|general partner|stockholder|shareholder|manager|adviser|sponsor)(?: (?:company|entity|corporation))?,? of [^()]{3,60}|other persons?|issuer and offeror|offeror and [a-z ]{3,20})\)"),
    ("class", rf"{_OPEN}titles? ?of ?(?:each )?class(?:es)?(?: ?of ?(?:the )?(?:subject )?(?:securities|security))?"),
    ("cusip", rf"{_OPEN}cusip(?: ?(?:and|/) ?isin)? ?(?:numbers?|nos?\.?)? ?\(?s?\)? ?(?:of ?(?:each |the )?(?:class(?:es)?|common stock|securities|ordinary shares|american)|\))"),
    ("contact", rf"{_OPEN}names?(?: ?,| and)? ?(?:and )?(?:business )?address(?:es)?[^()]{{0,60}}?(?:tele)?phone ?(?:numbers?|nos?\.?)[^()]{{0,10}}? ?of ?(?:a |the |each )?persons? ?\(?s?\)? ?authori[sz]ed"),
    ("published", rf"{_OPEN}date tender offer first published"),
    ("copies", r"(?:with )?(?:a )?(?:copy|copies) (?:of (?:all )?(?:communications|notices) )?to ?:?(?=[ :])|please send copies"),
    ("fee", r"calculation ?of ?(?:the )?(?:registration |filing )?fee"),
    ("transaction", r"transaction ?valuation"),
)
_CAPTION = re.compile("|".join(f"(?P<{name}{number}>{pattern})" for number, (name, pattern) in enumerate(_CAPTIONS)))
_TITLE_BLOCK = re.compile(
    r"united states|securities and exchange commission|securities ?& ?exchange commission|washington ?,? ?d\.? ?c\.?.*|schedule ?to(?:-[itc])?(?:/a)?.*|.*tender offer statement.*|tender ?offer|statement|.*under section.*|.*pursuant to (?:section|rule).*|.*section 1[34]\(.*|or 13\(e.*|of the securities.*|.*exchange act of 1934.*|"
    r"\(?(?:amendment|final amendment|initial).*|amendment no.*|\(?rule ?1[34].*|\(?final (?:amendment|filing)\)?|issuer tender offer statement|[-_=*~. ]+|\(?no\.? ?_*\)?|form .*|sc ?to-?[itc](?:/a)?|schedule (?:14d-?1|13e-?4|13d|13e-?3).*|(?:and|or|to|act of 1934|\(rule.*)|\d{1,3}|.*\.(?:htm|txt).*|tm\d+.*|as filed with.*|table of contents|united|states|.*s$(?<=none - \ds)|.* - none - .*|page \d.*|13e-4.*|14d-?1.*|\(?exchange act.*|1934|filing fee.*"
)
_CONNECTS = re.compile(
    r"(?:an?|the|each|both)? ?(?:direct|indirect|directly|indirectly|wholly|majority|100%|jointly|or| |,|-|and|newly|formed|corporation|company|entity|limited partnership|limited liability company|delaware)*[- ]?(?:owned )?(?:direct |indirect )?(?:subsidiar(?:y|ies)|affiliates?|division|parent|controlled)(?: corporation)?(?: of| and affiliates? of)?(?: each of)?[ :,]*(?:and)?|and|&|by|of|or|each|together with|d/b/a.*|"
    r"\(?(?:collectively|together).*|a (?:delaware|nevada|maryland|new york|texas|bermuda|cayman islands|canadian|florida|minnesota|virginia|pennsylvania|ohio|massachusetts|california|washington|new jersey|dutch|english|french|german)\b[^.]{0,80}|which is .*|whose .*|managed by.*|\(d/b/a.*|formed by|and affiliates of|\(formerly.*|formerly .*"
)
_SUBSIDIARY = re.compile(r"(?:an?|the)?[a-z, %0-9-]{0,60}?(?:subsidiar(?:y|ies)|affiliates?)(?: of| and affiliates? of)?(?: each of)?[ :,]*")
_FOOT = re.compile(r"[ ]?(?:[*\u2020\u2021+#]+|\(\d\)|\([a-z]\))$")
_NONE = re.compile(r"\(?(?:none|not applicable|n/a|n\.a\.?|none or unknown|not available|unknown|not assigned|n/?a)\)?\.?\*?")
_CUSIP = re.compile(r"(?<![0-9A-Z])(?=[0-9A-Z -]{0,6}\d)([0-9A-Z]{6})[ -]?([0-9A-Z]{2})[ -]?([0-9A-Z])(?![0-9A-Z])|(?<![0-9A-Z])(?=[A-Z]{0,2}\d)([0-9A-Z]{3})[ -]([0-9A-Z]{3})[ -]([0-9A-Z]{2})[ -]?([0-9A-Z])(?![0-9A-Z])|(?<![0-9A-Z])(?=[0-9A-Z]{0,4}\d)([0-9A-Z]{6})[ -]?([0-9A-Z]{2})(?![0-9A-Z -]{0,2}[0-9A-Z])")
_AMENDMENT = re.compile(r"amendment ?(?:no|number|nos)\.? ?(?P<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b")
_AMENDMENT_TEXT = re.compile(r"this amendment (?:no\.?|number) ?(?P<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")
_ROLES = (("parent", re.compile(r"\bparent\b(?! and)")), ("affiliate", re.compile(r"\b(?:affiliates?|subsidiary|stockholder|shareholder|general partner|adviser|manager|sponsor|other persons?)\b")), ("issuer", re.compile(r"\bissuer\b")), ("offeror", re.compile(r"\b(?:offerors?|bidders?|purchasers?|acquirer)\b")))
NUMBER_NAMES = {name: number for number, name in enumerate("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(), 1)}


@dataclass(frozen=True)
class Named:
    """Words of the cover and where they stand; ``roles`` are what the captions say of a filing person."""

    text: str
    start: int
    end: int
    roles: tuple[str, ...] = ()


@dataclass(frozen=True)
class SecurityReading:
    """A class and its number, and where they stand."""

    security: Security
    start: int
    end: int


@dataclass
class CoverReading:
    """What the captions of a cover say. ``end`` is where the cover ends."""

    subject: Named | None = None
    persons: list[Named] = field(default_factory=list)
    securities: list[SecurityReading] = field(default_factory=list)
    contacts: list[ContactReading] = field(default_factory=list)
    fee_region: tuple[int, int] | None = None
    end: int = 0


@dataclass(frozen=True)
class _Caption:
    name: str
    start: int
    end: int
    words: str


def read_amendment_number(document: Document, cover_end: int) -> Named | None:
    """The amendment number that the cover prints, or that the text below it gives this filing."""
    folded = document.folded
    own = None
    for match in _AMENDMENT.finditer(folded, 0, cover_end):
        context = folded[max(0, match.start() - 60) : match.start()] + "|" + folded[match.end() : match.end() + 80]
        if re.search(r"schedule 13 ?d|13d/a|form s-4|registration", context) and not re.search(r"schedule to|14d-1|13e-4|tender offer statement", context):
            continue
        own = match
        break
    own = own or _AMENDMENT_TEXT.search(folded, 0, min(len(folded), cover_end + 6000))
    if own is None:
        return None
    words = own["number"]
    return Named(str(NUMBER_NAMES.get(words) or int(words)), own.start(), own.end())


def read_cover(document: Document, limit: int) -> CoverReading:
    """What the cover says; ``limit`` is where it ends at the latest (the first item, or the end of the text)."""
    boxes = [match for match in LABELS.finditer(document.folded, 0, limit)]
    last = boxes[-1].end() if boxes else limit
    captions = _captions(document, last)
    reading = CoverReading(end=last)
    known = {caption.name for caption in captions}
    if not known & {"both", "subject", "persons", "class", "cusip", "contact"}:
        return reading
    first_box = min((match.start() for match in boxes), default=limit)
    below = _captions_first(document, captions)
    regions = _regions(captions, first_box, below)
    _names(document, captions, regions, reading)
    _securities(document, captions, regions, reading)
    _contacts(document, captions, regions, reading, first_box)
    fee = [caption for caption in captions if caption.name in ("fee", "transaction")]
    if fee:
        reading.fee_region = fee[0].start, last
    return reading


def _captions(document: Document, end: int) -> list[_Caption]:
    folded = document.folded
    captions: list[_Caption] = []
    for match in _CAPTION.finditer(folded, 0, end):
        if captions and match.start() < captions[-1].end:
            continue
        name = re.sub(r"\d+$", "", match.lastgroup or "")
        start = match.start()
        if name in ("copies", "fee", "transaction", "role") and start and document.text[start - 1] not in "\n\t\u2028\u2029 ":
            continue
        close = _close(folded, start, match.end(), end) if name not in ("copies", "fee", "transaction") else match.end()
        captions.append(_Caption(name, start, close, folded[start:close]))
    return captions


def _close(folded: str, start: int, at: int, limit: int) -> int:
    """Where a caption in brackets closes; for one without, or unclosed, where its line of thought ends."""
    if folded[start] not in "([{":
        tail = re.compile(r"(?: ?\([a-z ,:]{2,60}\)| ?of class(?:es)? of securities| ?of securities| to receive notices and communications on behalf of[a-z ()]{0,60}?(?:persons?\(?s?\)?|statement|offeror|bidder)s?)*").match(folded, at)
        return tail.end() if tail else at
    depth = 0
    for index in range(start, min(limit, start + 420)):
        depth += folded[index] in "([{"
        depth -= folded[index] in ")]}"
        if depth == 0 and index >= at - 1:
            following = re.compile(r" ?\((?:issuer|offerors?|bidders?|identifying[^)]{0,80}|underlying[^)]{0,60})\)").match(folded, index + 1)
            return following.end() if following else index + 1
    near = re.compile(r"[^()]{0,160}?(?:on behalf of (?:the )?(?:filing )?(?:persons?|bidders?|offerors?)(?: filing statement)?|\(?(?:issuer|offerors?)\)|of securities)").match(folded, at)
    return near.end() if near else at


def _captions_first(document: Document, captions: list[_Caption]) -> bool:
    """Whether the cover prints captions above their values."""
    names = [caption for caption in captions if caption.name in ("both", "subject", "persons", "class", "cusip")]
    if len(names) < 3:
        return False
    above = [words for words in _content(document, 0, names[0].start)]
    gap = document.folded[names[-1].end : names[-1].end + 60].strip(" :")
    return not above and bool(gap)


def _regions(captions: list[_Caption], end: int, below: bool) -> dict[int, tuple[int, int]]:
    """The stretch of text that belongs to each caption."""
    regions = {}
    for number, caption in enumerate(captions):
        if below:
            stop = captions[number + 1].start if number + 1 < len(captions) else end
            regions[number] = caption.end, max(stop, caption.end)
        else:
            start = captions[number - 1].end if number else 0
            regions[number] = start, caption.start
    return regions


def _content(document: Document, start: int, end: int) -> list[Block]:
    """The pieces between two positions that are no part of the title block and no rules or page numbers."""
    pieces = []
    for piece in document.pieces(start, end):
        words = document.folded[piece.start : piece.end].strip()
        if words and re.search(r"[a-z0-9]", words):
            pieces.append(piece)
    last = max((number for number, piece in enumerate(pieces) if _TITLE_BLOCK.fullmatch(document.folded[piece.start : piece.end].strip())), default=-1)
    return pieces[last + 1 :]


def _names(document: Document, captions: list[_Caption], regions: dict[int, tuple[int, int]], reading: CoverReading) -> None:
    held: list[Named] = []
    done_subject = False
    for number, caption in enumerate(captions):
        if caption.name not in ("both", "subject", "persons", "role"):
            if caption.name in ("class", "cusip", "contact"):
                held = []
            continue
        pieces = _content(document, *regions[number])
        if caption.name in ("both", "subject") and not done_subject:
            subject = _whole(document, pieces)
            if subject:
                reading.subject = subject
                done_subject = True
                if caption.name == "both":
                    reading.persons.append(Named(subject.text, subject.start, subject.end, _roles(caption.words)))
        elif caption.name in ("persons", "role") and done_subject:
            fresh = _each(document, pieces)
            roles = _roles(caption.words)
            if caption.name == "role" or (len(roles) == 1 and fresh):
                fresh = [Named(name.text, name.start, name.end, name.roles or roles) for name in fresh]
            reading.persons.extend(fresh)
            held.extend(fresh)
        elif caption.name == "role" and not done_subject and pieces:
            continue
    unique: dict[str, Named] = {}
    for name in reading.persons:
        unique.setdefault(re.sub(r"\W", "", name.text.lower()), name)
    reading.persons = list(unique.values())


def _roles(caption: str) -> tuple[str, ...]:
    """The roles that a caption names: "(parent of offeror)" is a parent."""
    if re.search(r"\bparent\b", caption) and " of " in caption.split("parent", 1)[1][:6]:
        return ("parent",)
    if re.search(r"identifying status", caption):
        return ()
    if re.search(r"\(?(?:affiliates?|subsidiary|general partner|stockholder|shareholder|manager|adviser|sponsor)\b[^()]{0,20} of ", caption):
        return ("affiliate",)
    return tuple(role for role, pattern in _ROLES if pattern.search(re.sub(r"subject company \(issuer\)|name of (?:the )?issuer", "subject company (issuer)" if "filing person" in caption and "and" in caption else "", caption)))


def _whole(document: Document, pieces: list[Block]) -> Named | None:
    """All pieces as one name."""
    pieces = [piece for piece in pieces if not re.match(r"\(?formerly|\(?f/k/a", document.folded[piece.start : piece.end].strip())]
    if not pieces:
        return None
    start, end = pieces[0].start, pieces[-1].end
    text = _FOOT.sub("", document.quote(start, end)).strip(" ,")
    return Named(text, start, end) if text and len(text) < 400 else None


def _each(document: Document, pieces: list[Block]) -> list[Named]:
    """The names in the pieces, one each: prose between them left out, names cut over lines joined, several on a line told apart."""
    lines: list[Block] = []
    for number, piece in enumerate(pieces):
        folded = document.folded[piece.start : piece.end].strip()
        both = document.folded[piece.start : pieces[number + 1].end].strip() if number + 1 < len(pieces) else ""
        before = document.folded[pieces[number - 1].start : piece.end].strip() if number else ""
        if not _CONNECTS.fullmatch(folded) and not (both and _SUBSIDIARY.fullmatch(both)) and not (before and _SUBSIDIARY.fullmatch(before)):
            lines.append(piece)
    joined: list[Block] = []
    for piece in lines:
        if joined and _belongs(document, joined[-1], piece):
            joined[-1] = Block(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    names = []
    for block in joined:
        names.extend(_told_apart(document, block))
    return names


def _belongs(document: Document, first: Block, second: Block) -> bool:
    """Whether two lines are one name that was cut."""
    upper, lower = (document.folded[block.start : block.end].strip() for block in (first, second))
    if SUFFIX_ONLY.match(lower):
        return True
    if upper.endswith((" and", " &", ",", " of", "-")) and not (upper.endswith(",") and is_entity(upper)):
        return True
    if document.text[first.end : second.start].strip("\n "):
        return False
    if re.search(r",? (?:and|&)$", upper) or is_entity(upper):
        return False
    whole = f"{upper} {lower}"
    behind = document.folded.find(whole, second.end)
    if behind < 0:
        plain = re.sub(r"[^a-z0-9]", "", whole)
        return len(plain) > 8 and plain in re.sub(r"[^a-z0-9]", "", document.folded[second.end :][:20000]) and is_entity(lower)
    return True


def _told_apart(document: Document, block: Block) -> list[Named]:
    """Several names on one line: "A, LLC and B, Inc.", "A, LLC; B, L.P."."""
    folded = document.folded[block.start : block.end]
    cuts = [(m.start(), m.end()) for m in re.finditer(r" ?; ?(?:and )?|,? and (?=[a-z0-9])|(?<=[a-z.]), (?=[a-z0-9])", folded)]
    parts, at = [], 0
    for start, end in cuts:
        left, right = folded[at:start].strip(), folded[end:].strip()
        semicolon = ";" in folded[start:end]
        if semicolon or (is_entity(left) and (is_entity(right) or is_entity(right.split(",")[0])) and not SUFFIX_ONLY.match(right.split(",")[0].split(" and ")[0]) and not re.match(r"(?:its|a|an|the general)\b", right)):
            parts.append((at, start))
            at = end
    parts.append((at, len(folded)))
    names = []
    for start, end in parts:
        text = document.quote(block.start + start, block.start + end).strip(" ,;")
        role: tuple[str, ...] = ()
        tail = re.search(r"(?:,? ?[-\u2013\u2014]+ ?|,? \()((?:[A-Za-z]+ )?(?:offerors?|parent|issuer|bidder|purchaser|affiliate)(?: of (?:the )?[a-z]+)?)\)?$", text, re.IGNORECASE)
        if tail and tail.start() > 2:
            role = _roles(tail.group(1).lower())
            text = text[: tail.start()].strip(" ,")
        text = _FOOT.sub("", text).strip(" ,")
        text = re.sub(r"^(?:and|by) (?=[A-Z])", "", text)
        if text and re.search(r"[A-Za-z]{2}", text) and not _CONNECTS.fullmatch(text.lower()) and len(text) < 200:
            names.append(Named(text, block.start + start, block.start + end, role))
    return names


def _securities(document: Document, captions: list[_Caption], regions: dict[int, tuple[int, int]], reading: CoverReading) -> None:
    titles: list[Block] = []
    waiting = False
    for number, caption in enumerate(captions):
        if caption.name == "class":
            if waiting and titles:
                _pair(document, titles, [], None, reading)
            titles = _content(document, *regions[number])
            waiting = True
        elif caption.name == "cusip":
            region = regions[number]
            numbers = _numbers(document, region)
            if not titles and not waiting:
                titles = [piece for piece in _content(document, *region) if not _CUSIP.search(document.prose[piece.start : piece.end])]
            _pair(document, titles, numbers, region, reading)
            titles, waiting = [], False
    if waiting and titles:
        _pair(document, titles, [], None, reading)


def _numbers(document: Document, region: tuple[int, int]) -> list[Named]:
    """The CUSIP numbers in a stretch of the cover; one alone on its line may be spaced in any way: "652 49 Q 10 6"."""
    found = []
    for piece in document.pieces(*region):
        words = document.prose[piece.start : piece.end]
        alone = re.sub(r"[ -]", "", _FOOT.sub("", words.strip()))
        if re.fullmatch(r"[0-9A-Z]{8,9}", alone) and _digits(alone) >= 3:
            found.append(Named(alone, piece.start, piece.end))
            continue
        for match in _CUSIP.finditer(words):
            number = "".join(part for part in match.groups() if part)
            if _digits(number) >= 3:
                found.append(Named(number, piece.start + match.start(), piece.start + match.end()))
    return found


def _digits(words: str) -> int:
    return sum(character.isdigit() for character in words)


def _pair(document: Document, titles: list[Block], numbers: list[Named], region: tuple[int, int] | None, reading: CoverReading) -> None:
    """One entry a class: titles and numbers by order where there are as many, else all the title's lines as one class."""
    names = [_class(document, title) for title in titles]
    names = [name for name in names if name]
    if len(numbers) > 1 and len(names) > len(numbers):
        names = _merged(names, len(numbers))
    if len(names) != len(numbers) or len(numbers) <= 1:
        names = [Named(" ".join(name.text for name in names), names[0].start, names[-1].end)] if names else []
        if not numbers and len(titles) > 1 and region is None:
            names = [name for name in (_class(document, title) for title in titles) if name] if all("\u2029" in document.text[a.end : b.start] for a, b in zip(titles, titles[1:], strict=False)) else names
    if names and _NONE.fullmatch(names[0].text.lower()):
        names = []
    for index in range(max(len(names), len(numbers))):
        name = names[min(index, len(names) - 1)] if names else None
        number = numbers[index] if index < len(numbers) else None
        places = [place for place in (name, number) if place]
        security = Security.model_construct(title=name.text if name else None, cusip=number.text if number else None, cusip_valid=None)
        if any((had.security.title, had.security.cusip) == (security.title, security.cusip) for had in reading.securities):
            continue  # the second block of a Schedule combined with Schedule 13E-3
        reading.securities.append(SecurityReading(security, min(p.start for p in places), max(p.end for p in places)))


def _class(document: Document, block: Block) -> Named | None:
    text = _FOOT.sub("", document.quote(block.start, block.end)).strip(" ;")
    return Named(text, block.start, block.end) if re.search(r"[A-Za-z]{2}", text) else None


def _merged(names: list[Named], count: int) -> list[Named]:
    """Title lines joined to as many classes as there are numbers: a line that begins small or in brackets goes with the one above."""
    merged: list[Named] = []
    for name in names:
        if merged and (not name.text[0].isupper() or re.match(r"Par\b|Including\b|No Par", name.text)):
            merged[-1] = Named(f"{merged[-1].text} {name.text}", merged[-1].start, name.end)
        else:
            merged.append(name)
    return merged if len(merged) == count else names


def _contacts(document: Document, captions: list[_Caption], regions: dict[int, tuple[int, int]], reading: CoverReading, end: int) -> None:
    known = [name.text for name in ([reading.subject] if reading.subject else []) + reading.persons]
    stop = next((caption.start for caption in captions if caption.name in ("fee", "transaction")), end)
    for number, caption in enumerate(captions):
        if caption.name == "contact":
            start, finish = regions[number]
            previous = captions[number - 1] if number else None
            if previous and previous.name == "copies":
                reading.contacts.extend(read_contacts(document, start, finish, "counsel", known))
                continue
            reading.contacts.extend(read_contacts(document, start, finish, "authorized_person", known))
        elif caption.name == "copies":
            following = captions[number + 1] if number + 1 < len(captions) else None
            if following is None or following.name in ("fee", "transaction", "published"):
                last = _copies_end(document, caption.end, min(stop, end, following.start if following else end))
                reading.contacts.extend(read_contacts(document, caption.end, last, "counsel", known))
            elif following.name == "contact":
                before = regions[number] if number else (0, caption.start)
                reading.contacts.extend(read_contacts(document, *before, "authorized_person", known))
    reading.contacts.sort(key=lambda contact: contact.start)


def _copies_end(document: Document, start: int, end: int) -> int:
    """Where the addresses end: at the first check box or the first long sentence."""
    for piece in document.pieces(start, end):
        words = document.folded[piece.start : piece.end].strip()
        if re.search(r"check (?:the|this|any|box|if)|^check$|^\[ ?x? ?\]|amount previously paid", words) or (len(words) > 160 and " the " in words):
            return piece.start
    return end

