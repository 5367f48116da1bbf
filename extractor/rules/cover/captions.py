"""The captions of a cover (17 CFR 240.14d-100, 13e-101, 14d-100 of before 2000), and the words that belong to each.

    HARROW MILLS, INC.                            value above its caption (the rule)
    (Name of Subject Company (Issuer))
    Common Stock         41591R105                values and captions in rows of a table
    (Title of Class)     (CUSIP Number)
    Name of Issuer: HARROW MILLS, INC.            captions first

What stands between two captions belongs to the second one; where captions share a row, each has the cells of its column. Where the first
caption has nothing above it, the cover prints its captions first and what stands behind a caption belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from ...document import Block, Document
from ...phrase import Phrase, branches
from ..table_cells import cells_of, rows_of

_OF = r" ?of ?(?:the ?)?"
_SUBJECT = r"(?:subject ?compan(?:y|ies)|(?:subject )?issuers?|subject ?corporation)"
_WHO = r"(?:filing ?persons?|filers?(?: and offerors?)?|offerors?|bidders?|purchasers?|persons? ?\(?s?\)? ?-{0,2} ?filing)"
_ROLE = (
    r"(?:the )?(?:(?:co-)?(?:offerors?|bidders?|purchasers?|issuer|filing persons?(?: ?\((?:bidders?|offerors?)(?: ?(?:/|and|or) ?(?:bidders?|offerors?))?\))?|acquir[eo]rs?)(?: ?\(s\))?(?: and [a-z ]{4,30})?"
    r"|(?:direct |indirect |ultimate |co-|corporate )?(?:parents?|guarantors?"
    r"|control(?:ling)? persons?)(?: and (?:direct |indirect |ultimate )?parents?)?(?: (?:company|entity|corporation))?(?:,? of [^()]{3,60})?"
    r"|(?:direct |indirect |wholly[- ]owned )?(?:affiliates?|subsidiar(?:y|ies)|general partners?|stockholders?|shareholders?|managers?|advisers?"
    r"|sponsors?|members?),? of [^()]{3,60}|other persons?)"
)
_BOTH = rf"names?{_OF}{_SUBJECT}[^.]{{0,60}}? ?(?:and|/|&) ?(?:names?{_OF})?(?:the )?(?:filing ?person|person|offeror)"
_REGISTRANT = r"(?:registrant|small business issuer|issuer|company)(?: ?,? as specified)? in its (?:charter|certificate|articles|declaration of trust)"
_COPIED = r"(?:\(?which shall not constitute notice\)?,? )?(?:of (?:all )?(?:communications|notices|correspondence)[a-z ,]{0,40} )?to ?:?(?=[ :-])"
_COPIES_OF = r"copies of (?:all )?communications[a-z ,]{0,40}? to ?:?(?=[ :])"
_CAPTIONS: tuple[tuple[str, str], ...] = (
    ("both", _BOTH),
    ("both", f"exact {_BOTH}"),
    ("both", rf"names?{_OF}{_SUBJECT} ?\((?:issuer|subject company) and (?:offeror|filing person)\)"),
    ("both", rf"names?{_OF}{_REGISTRANT}"),
    ("both", rf"exact names?{_OF}{_REGISTRANT}"),
    ("subject", rf"names?{_OF}{_SUBJECT}"),
    ("subject", rf"exact names?{_OF}{_SUBJECT}"),
    ("subject", r"names? and ?(?:the )?subject ?(?:company|corporation)"),  # a misprint of the older forms
    ("subject", r"\( ?(?:the )?subject company(?: ?[(\[]issuer[)\]])?(?= ?[)\]])"),
    ("subject", r"\[ ?(?:the )?subject company(?: ?[(\[]issuer[)\]])?(?= ?[)\]])"),
    ("translation", r"translations? ?of ?[^()]{0,60}?\bnames?\b"),
    ("translation", r"english translations? ?of ?[^()]{0,60}?\bnames?\b"),
    ("translation", r"state(?: ?or ?other ?jurisdiction)? ?of ?(?:the ?)?[^()]{0,40}?\b(?:incorporation|organi[sz]ation)"),
    ("translation", r"jurisdiction ?of ?(?:the ?)?[^()]{0,40}?\b(?:incorporation|organi[sz]ation)"),
    ("persons", rf"names?{_OF}{_WHO}"),
    ("persons", rf"exact names?{_OF}{_WHO}"),
    ("persons", rf"names?{_OF}(?:direct |indirect |ultimate )?(?:parents?|affiliates?|guarantors?)(?: compan(?:y|ies))? of (?:the )?(?:offerors?|bidders?|purchasers?)\b"),
    ("role", rf"\( ?{_ROLE} ?\)"),
    ("class", rf"titles? ?(?:of|and) ?(?:the )?(?:each )?class(?:es)?(?:{_OF}(?:subject )?(?:securities|security))?"),
    ("class", rf"titles?{_OF}(?:subject )?securities"),
    ("class", r"\( ?class(?:es)? of securities"),
    (
        "cusip",
        rf"cusip(?: ?(?:and|/|or) ?isin)? ?(?:numbers?|nos?\.?|#)? ?\(?s?\)? ?(?:(?:{_OF}|for (?=class(?:es)?(?: of securities)? ?\)))(?:each ?)?(?:subject |underlying )?(?:(?:public|redeemable|outstanding|convertible) )?(?:class(?:es)?|common"
        rf"|securities|ordinary|american|shares|units|warrants|notes|series [a-z])| ?(?:of|for) ?(?:the ?)?(?:ads|adr|gds|gdr|american depositary (?:share|receipt)|(?:common|ordinary) share)s?(?=[)\]])|(?=[)\]]))",
    ),
    ("heading", r"cusip ?(?:numbers?|nos?\.?|#)(?: ?\(s\))?(?=[ :*])"),
    ("isin", r"isin ?(?:numbers?|nos?\.?|codes?)? ?\(?s?\)? ?(?:of ?(?:the ?)?(?:each ?)?(?:class(?:es)?|securities)|for ?(?:the ?)?(?:class|securities)|(?=[)\]]))"),
    (
        "contact",
        r"names?(?: ?,| and)? ?(?:and )?(?:business )?address(?:es)?[^()]{0,60}?(?:tele)?phone ?(?:numbers?|nos?\.?)(?:,? including area codes?)?[^()]{0,10}? ?of ?(?:a |the "
        r"|each )?persons? ?\(?s?\)? ?(?:duly )?authori[sz]ed",
    ),
    ("contact", r"names?(?: ?,? ?(?:and )?address(?:es)?)? ?of ?(?:a |the |each )?persons? ?\(?s?\)? ?(?:duly )?authori[sz]ed ?to ?receive"),
    (
        "contact",
        r"names?(?: ?,| and)? ?(?:and )?address(?:es)?(?:,? ?including zip codes?)?(?:,? ?(?:and )?(?:tele)?phone (?:numbers?|nos?\.?))?(?:,? ?including area codes?)?,? ?of (?:the )?agents? for service",
    ),
    ("published", r"date (?:of )?tender offer (?:was )?first published"),
    ("published", r"date of events?(?: ?\(s\))? (?:which|that) requires? filing"),
    ("copies", rf"with (?:a )?cop(?:y|ies) {_COPIED}"),
    ("copies", rf"a cop(?:y|ies) {_COPIED}"),
    ("copies", rf"cop(?:y|ies) {_COPIED}"),
    ("copies", rf"please (?:send )?{_COPIES_OF}"),
    ("copies", rf"send {_COPIES_OF}"),
    ("copies", _COPIES_OF),
    ("copies", r"please send copies"),
    ("fee", r"calculation ?of ?(?:the )?(?:registration |filing )?fee"),
    ("transaction", r"transaction ?valuation"),
)
"""Each begins with a plain character; a bracket before it is taken in by ``_opening``."""
_CAPTION = Phrase(branches((f"{name}{number}", pattern) for number, (name, pattern) in enumerate(_CAPTIONS)), 0)
_TITLE_BLOCK = Phrase(
    r"(?:united states )?(?:securities (?:and|&) exchange commission.*)|united states|washington ?,? ?d\.? ?c\.?.*"
    r"|schedule ?to(?:-[itc])?(?: ?/ ?a)?(?: .*|\(.*|,.*|/.*)?|.*tender offer statement.*|tender ?offer|statement|.*under section.*"
    r"|.*pursuant to (?:section|rule).*|.*section 1[34]\(.*"
    r"|.*exchange act of 1934.*|\(?(?:amendment|final amendment|initial (?:filing|schedule)).*|\(?rule ?1[34].*|\(?final (?:amendment|filing)\)?"
    r"|[-_=*~. ]+|\(?(?:no\.?|number) ?(?:\d{1,3}|_*)(?: ?[-\u2013\u2014,&:]{1,2} ?(?:the )?final amendment)?\)?[ _=*-]*|form (?:[a-z]{1,3}-?\d.*|cb|sc .*)|sc ?to-?[itc](?:/a)?"
    r"|schedule (?:14d-?1|13e-?4|13d|13e-?3)\b.*|\d{1,3}|.*\.(?:htm|txt|pdf)\b.*|tm\d{4,}.*|as filed with.*|table of contents|.* - none - .*|page \d.*"
    r"|\(?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) amendment\)?|\(?pre-?commencement communications?\)?|13e-4.*|14d-?1.*|\(?exchange act.*|filing fee.*|.*transaction statement.*|\(check (?:one|all).*|combined .*",
    0,
)
_TITLE_CRUMB = Phrase(
    r"and|or|to|the|under|united|states|1934\)?|or 13\(e.*|of the securities.*|act of 1934.*|\(rule.*|of 1934.*|section|(?:sections? )?1[34] ?\([de]\).*"
    r"|of(?: the)?|(?:the )?(?:securities )?exchange act(?: of)?|(?:the )?securities exchange|act of|\d{1,3}(?: ?[-\u2013\u2014,&:]{1,2} ?(?:the )?final amendment)?\)",
    0,
)
"""A line that a converter cut out of the title, below a line of it: "13(e)(1)" / "of the Securities Exchange Act of" / "1934"."""
_NUMBER_OF_NAME = Phrase(r"\d{2,3}", 0)
_ACT = Phrase(r"\b(?:securities )?exchange act of 1934\b", 0)
_TITLE_ENDS = Phrase(r"(?:act )?of 1934\b", 0)
_TITLE_INSIDE = Phrase(
    r"(?:securities )?exchange act of 1934\)?\*?(?:[ )*_=-]{0,90} (?:final amendment|\((?:the )?final amendment\)|amendment no\.? ?\d{1,2})(?=[ _=*-]{1,60}[a-z])(?! to ))?|\(?(?:rules? )?1[34][de]-1?\d{1,2}\)|\(?amendment no\.? ?(?:\d{1,3}|_+)?(?: ?[-\u2013\u2014,:&]{1,2} ?(?:the )?final amendment| and (?:the )?final amendment| \(final(?: amendment)?\))?\)\*?|\((?:the )?final amendment\)"
    r"|washington ?, ?d\.? ?c\.?(?: ?20549)?|(?<=\band |.\bto )schedule 13d(?:/a)?\*{0,2}(?:,? \(?amendment no\.? ?\d{1,3}\)?)?(?= [a-z0-9])|schedule to(?:-[itc])?(?:/a)?(?= [a-z0-9])|tender offer statement(?= [a-z0-9])",
    0,
)
_PAGE = Phrase(r"[-\u2013\u2014 ]*\d{1,3}[-\u2013\u2014 ]*|page \d+(?: of \d+)?|table of contents|\(?continued\)?|\(?cover page\)?", 0)
_TAIL = Phrase(
    r"(?: ?\([a-z ,:]{2,60}\)|,? sent,? or given to (?:the )?(?:security |share|stock|unit|note|bond|warrant|option)?(?:holders|members|partners)| ?of (?:each )?class(?:es)? of (?:subject )?securities| ?of (?:subject )?securities"
    r"| to receive notices and communications on behalf of[a-z ()]{0,60}?(?:persons?\(?s?\)?(?: filing statement)?|statement|offeror|bidder)s?)*",
    0,
)
_FOLLOWING = Phrase(r" ?\((?:issuer|offerors?|bidders?|identifying[^)]{0,80}|underlying[^)]{0,60})\)| underlying (?:[a-z]+ ){0,3}(?:stock|shares)(?! of)", 0)
_NEAR = Phrase(r"[^()]{0,160}?(?:on behalf of (?:the )?(?:filing )?(?:persons?|bidders?|offerors?)(?: filing statement)?|\(?(?:issuer|offerors?)\)|of (?:subject )?securities)", 0)
_LINE_IN_BRACKETS = Phrase(r"[ \u2013\u2014-]{0,4}\([^\n\t\u2028\u2029]{0,60}\)(?=[*\d]{0,3}(?:[\n\t\u2028\u2029]|$))", 0)
"""The rest of a caption's line, one bracket short: "(Name of Filing Persons - (Other Person(s))"."""
_COLON = Phrase(r"[ :]+", 0)
_BETWEEN = Phrase(r"[ :*]{0,4}[\n\t\u2028\u2029][ \n\t\u2028\u2029]*|[ :*]{0,4}$", 0)
"""What stands behind a caption that has a cell or a line of its own."""
_NUMBER = Phrase(r"[-_ \n\t\u2028\u2029|:*(]*(?:[a-z0-9]*\d|n/?a\b|none\b|not |un(?:known|available)|cusip)", 0)
"""What stands first below a caption of numbers: a number, or the word that there is none."""
_NAMES = ("both", "subject", "persons", "role")
_ENDS = "\n\t\u2028\u2029"
_MOST = 120
"""A cover has no more captions than this."""


class Caption(NamedTuple):
    """A caption, which says what the words that belong to it are."""

    name: str
    start: int
    end: int
    words: str


def find_captions(document: Document, end: int) -> list[Caption]:
    """The captions of a cover that ends at ``end``, in order."""
    folded, text = document.folded, document.text
    captions: list[Caption] = []
    last = 0
    for match in _CAPTION.finditer(folded, 0, end):
        name = (match.lastgroup or "").rstrip("0123456789")
        opened = match.start() if name in ("copies", "fee", "transaction") else _opening(folded, match.start(), last)
        last = match.end()
        if captions and opened < captions[-1].end:
            continue
        if name == "heading":
            if not _heads_numbers(text, captions, opened, match.end()):
                continue
            name = "cusip"
        start = opened + (folded[opened] == " ")
        begins = start == 0 or text[start - 1] in _ENDS
        if name in ("copies", "fee", "transaction", "role"):
            if not begins and text[start - 1] not in (" -" if name == "copies" else " "):
                continue
            close = match.end()
        else:
            if not begins and (folded[start] not in "([{" or name == "isin"):  # "(ISIN)" behind a number is no caption
                continue
            close = _close(document, start, match.end(), end)
            if folded[start] not in "([{" and text[close : close + 1] not in ("", *_ENDS) and folded[close : close + 2].strip()[:1] not in (":", "*", "(", ")", ".", "-"):
                continue
        captions.append(Caption(name, start, close, folded[start:close]))
        if len(captions) == _MOST:
            break
    return captions


def _heads_numbers(text: str, captions: Sequence[Caption], start: int, end: int) -> bool:
    """Whether "CUSIP Number" and no more is a caption: a cell or a line of its own, right behind the caption of the title."""
    behind_title = bool(captions) and captions[-1].name == "class" and _BETWEEN.fullmatch(text, captions[-1].end, start) is not None
    return behind_title and _BETWEEN.match(text, end, end + 8) is not None


def _opening(folded: str, start: int, limit: int) -> int:
    """Where a caption begins whose words begin at ``start``: with the bracket and the space before them, neither before ``limit``."""
    if folded[start] in "([":
        return start
    if start > limit and folded[start - 1] == " ":
        start -= 1
    if start > limit and folded[start - 1] in "([{":
        start -= 1
    return start


def _close(document: Document, start: int, at: int, limit: int) -> int:
    """Where a caption in brackets closes; for one without, or unclosed, where its line of thought ends."""
    folded = document.folded
    if folded[start] not in "([{":
        tail = _TAIL.match(folded, at)
        return tail.end() if tail else at
    depth = 0
    for index in range(start, min(limit, start + 420)):
        depth += folded[index] in "([{"
        depth -= folded[index] in ")]}"
        if depth == 0 and index >= at - 1:
            following = _FOLLOWING.match(folded, index + 1)
            return following.end() if following else index + 1
    near = _NEAR.match(folded, at) or _FOLLOWING.match(folded, at) or _LINE_IN_BRACKETS.match(document.text, at)
    return near.end() if near else at


def words_of(document: Document, captions: list[Caption], end: int) -> list[list[Block]]:
    """For each caption the lines and cells that belong to it; ``end`` is where the words behind the last caption end at the latest."""
    below = _captions_first(document, captions)
    names = [number for number, caption in enumerate(captions) if caption.name in ("both", "subject", "persons", "role", "class", "cusip")]
    first = names[0] if names else 0
    words: list[list[Block]] = []
    for number, caption in enumerate(captions):
        if below:
            stop = captions[number + 1].start if number + 1 < len(captions) else end
            colon = _COLON.match(document.folded, caption.end, max(stop, caption.end))
            words.append(content(document, colon.end() if colon else caption.end, max(stop, caption.end), titled=False))
        else:
            start = captions[number - 1].end if number else 0
            words.append(content(document, start, caption.start, opening=number <= first, titled=caption.name in _NAMES))
    if not below:
        _by_column(document, captions, words)
    return words


def _captions_first(document: Document, captions: list[Caption]) -> bool:
    """Whether the cover prints captions above their values."""
    names = [caption for caption in captions if caption.name in ("both", "subject", "persons", "class", "cusip")]
    if len(names) < 3:
        return False
    if content(document, 0, names[0].start, opening=True):
        return False
    behind = document.folded[names[-1].end : names[-1].end + 60].strip(" :")
    return bool(behind) and (names[-1].name != "cusip" or _NUMBER.match(behind) is not None)  # else the name above the first caption was left out


def _by_column(document: Document, captions: list[Caption], words: list[list[Block]]) -> None:
    """Captions that share a row share what stands above it, each the cells of its column."""
    text = document.text
    number = 0
    while number + 1 < len(captions):
        last = number
        while last + 1 < len(captions) and not words[last + 1] and re.fullmatch(r"[ |:*]*\t[ |\t]*", text[captions[last].end : captions[last + 1].start]):
            last += 1
        if last > number and words[number]:
            columns: list[list[Block]] = [[] for _ in range(number, last + 1)]
            for row in rows_of(text, words[number]):
                cells = cells_of(text, row)
                for column, cell in enumerate(cells[: len(columns)] if len(cells) > 1 else cells):
                    columns[column].extend(cell)
            words[number : last + 1] = columns
        number = last + 1


def content(document: Document, start: int, end: int, *, opening: bool = False, titled: bool = True) -> list[Block]:
    """The lines and cells between two positions that are no rules and no page numbers, nor part of a title block."""
    pieces = []
    found = list(document.pieces(start, end))
    for piece, below in zip_longest(found, found[1:]):
        words = document.folded[piece.start : piece.end].strip()
        if words and re.search(r"[a-z0-9]", words) and (not _PAGE.fullmatch(words) or (not titled and words.isdecimal()) or _begins_name(document, words, below)):
            pieces.append(piece)
    if not (opening or titled):
        return pieces
    last = _last_of_act(document, pieces, start, end) if opening else -1
    for number, (piece, below) in enumerate(zip_longest(pieces, pieces[1:])):
        if number > last and piece.end - piece.start < 600 and not _begins_name(document, document.folded[piece.start : piece.end].strip(), below):
            words = document.folded[piece.start : piece.end].strip()
            if _TITLE_BLOCK.fullmatch(words) or (opening and last == number - 1 and (_TITLE_CRUMB.fullmatch(words) or _in_title(document, words, pieces[number + 1 :]))):
                last = number
    if opening and pieces and last == len(pieces) - 1 and (cut := _behind_title(document, pieces[-1])):
        return [cut]
    pieces = pieces[last + 1 :]
    if opening and pieces and (cut := _behind_title(document, pieces[0])):
        pieces[0] = cut
    return pieces


def _begins_name(document: Document, number: str, below: Block | None) -> bool:
    """Whether a number alone on its line is no page's but begins a name that stands whole further down: "900" / "North Loom Acquisition Corporation"."""
    if below is None or not _NUMBER_OF_NAME.fullmatch(number):
        return False
    return document.folded.find(f"{number} {document.folded[below.start : below.end].strip()}", below.end) >= 0


def _last_of_act(document: Document, pieces: Sequence[Block], start: int, end: int) -> int:
    """The place of the last piece that the name of the act ends, over however many lines it is cut; -1 for none."""
    ends = [match.end() for match in _ACT.finditer(document.folded, start, end)]
    return max((number for number, piece in enumerate(pieces) if ends and piece.end <= ends[-1] + 2), default=-1)


def _in_title(document: Document, words: str, below: Sequence[Block]) -> bool:
    """Whether a word of the title stands alone on its line, with the title's end below it: "Exchange" / "Act of 1934"."""
    return words in ("exchange", "act") and bool(below) and _TITLE_ENDS.match(document.folded[below[0].start : below[0].end].strip()) is not None


def _behind_title(document: Document, piece: Block) -> Block | None:
    """What follows the title block on the same line, where everything stands on one."""
    folded = document.folded[piece.start : piece.end]
    ends = [match.end() for match in _TITLE_INSIDE.finditer(folded)]
    if not ends or not re.search(r"[a-z]{2}", folded[ends[-1] :]):
        return None
    return Block(piece.start + ends[-1] + (folded[ends[-1]] == " "), piece.end)
