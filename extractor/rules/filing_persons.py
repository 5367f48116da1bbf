"""The subject company and the filing persons, as the cover's captions name them (Items 1002(a) and 1003(a) of Regulation M-A).

    MONTREAL, INC.
    (Offeror)                                     a role below one name, the summary caption below them all
    PFIZER INC.
    (Parent of Offeror)
    (Names of Filing Persons)

Names stand one to a line or many to a line; prose between them ("a wholly owned subsidiary of") is left out. Names that a converter cut over
lines are joined where the first line cannot end a name, or the whole name stands elsewhere in the document.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from ..document import Block, Document
from ..phrase import Phrase
from .captions import Caption
from .named import Named
from .names import FOOTNOTE, SUFFIX_ONLY, is_entity, is_person, unruled

_STATES = "delaware|nevada|maryland|new york|texas|bermuda|cayman islands|canadian|florida|minnesota|virginia|pennsylvania|ohio|massachusetts|california|washington|new jersey|dutch|english|french|german|british columbia|ontario|israeli?|irish|swiss|luxembourg|georgia|illinois|michigan|wisconsin|colorado|indiana|oregon|utah|north carolina|tennessee|missouri|connecticut|arizona|public|private|limited|marshall islands|republic of the marshall islands"
_OWNED = (
    r"(?:direct|indirect|directly|indirectly|wholly|majority|100%|jointly|or| |,|-|and|newly|formed|corporation|company|entity|limited partnership"
    r"|limited liability company|delaware){0,30}[- ]?(?:owned )?(?:direct |indirect )?"
)
_CONNECTS = Phrase(
    rf"(?:an?|the|each|both|its|their)? ?{_OWNED}(?:subsidiar(?:y|ies)|affiliates?|division|parent|controlled)(?: corporation)?(?: of"
    rf"| and affiliates? of)?(?: each of)?[ :,]*(?:and)?|an? (?:(?:direct|indirect|directly|indirectly|wholly|majority|jointly|and|or)[ ,-]{{1,2}}){{0,5}}owned|and|&|by|of|or|each|together with"
    rf"|(?:which (?:is|are) )?(?:jointly |wholly |indirectly |directly |ultimately )*(?:owned|controlled|managed|advised"
    rf"|sponsored)(?: and (?:owned|controlled|managed|advised))? by|d/b/a.*|"
    rf"\(?(?:collectively|together).*|,? ?an? (?:{_STATES})\b[^.]{{0,80}}"
    rf"|(?:an? )?[a-z -]{{0,50}}(?:organi[sz]ed|incorporated|formed|existing) under the laws? of .{{0,80}}|which is .*|whose .*|managed by.*|\(d/b/a.*"
    rf"|formed by|an? [a-z ]{{0,40}}(?:corporation|company|partnership|entity|fund) (?:wholly |jointly |indirectly |majority[- ])?(?:owned|controlled"
    rf"|managed|formed) by|and affiliates of|\(formerly.*|formerly .*|\(?f/k/a.*|\(?exact name.*",
    0,
)
_THROUGH = Phrase(r"\(?by:? .{3,80}(?:, ?| )(?:its|as|the|their) (?:sole |managing |general |investment )*(?:partner|manager|member|trustee|advis[eo]r)s?\.?\)?", 0)
_SUBSIDIARY = Phrase(
    r"(?=(?:an?|the|each|both|its|direct|indirect|directly|indirectly|wholly|majority)[ ,-])[a-z, %0-9-]{0,60}?(?:subsidiar(?:y|ies)|affiliates?)(?: of"
    r"| and affiliates? of)?(?: each of)?[ :,]*",
    0,
)
_SUBSIDIARY_INSIDE = Phrase(
    r",? (?:(?:an?|the|its|each|both) )?(?:(?:direct|indirect|directly|indirectly|wholly|majority|jointly|100%|and|or|newly|formed"
    r"|delaware)[ ,-]{1,2}){0,8}(?:owned )?(?:direct |indirect )?(?:subsidiar(?:y|ies)|affiliates?) of (?:each of )?",
    0,
)
_DESCRIPTION = Phrase(
    r"(?:,? \(? ?(?:collectively|together)\b.*|,? (?:not in (?:its|his|her) individual|not individually|solely (?:as|in its))\b.*"
    r"|,? an? (?:[a-z -]{2,40} )?(?:corporation|company|partnership|limited partnership|limited liability company|trust|entity|societe anonyme"
    r"|person)\b.*| \(? ?(?:formerly|f/k/a|formerly known as)\b.*| \((?:i\.?r\.?s|e\.?i\.?n|employer|tax)\b[^()]*\))$",
    0,
)
_SUBSIDIARY_LEAD = Phrase(r"^,? ?(?:(?:an?|the|its|each) [a-z, %0-9-]{0,60}?)?(?:subsidiary|affiliate)s? of (?:each of )?(?=[A-Z0-9])", re.IGNORECASE)
_FORMERLY = Phrase(r"\(? ?(?:formerly|f/k/a)\b.*", 0)
_ROLE_TAIL = Phrase(
    r"(?:,? ?(?<![-\u2013\u2014])[-\u2013\u2014]+ ?|,? ?\((?:the )?|,? as (?:the )?|, )(?P<role>(?:(?:direct|indirect|ultimate|co)[ -])?(?:offerors?|parent|issuer|bidder"
    r"|purchaser|guarantor|affiliate|control(?:ling)? person|subject company)(?: and (?:offeror|issuer|filing person|parent))?"
    r"(?: of (?:the )?[a-z ]{3,40})?)\)?$",
    re.IGNORECASE,
)
_ISSUER_TAIL = Phrase(r"(?: ?(?<![-\u2013\u2014])[-\u2013\u2014]+ ?| \()(?:the )?(?:issuer|subject company)\)?$", re.IGNORECASE)
_QUOTED_TAIL = Phrase(r"(?<![ ,])[ ,]*\((?:the |collectively,? (?:the )?|each an? )?[\"\u201c][^()]{2,40}[\"\u201d]\)$", re.IGNORECASE)
_ROLE_LINE = Phrase(
    r"[-\u2013\u2014]+ ?\(?(?:the )?(?:(?:direct |indirect |ultimate )?parent|co-offerors?|offerors?|issuer|bidder|purchaser"
    r"|affiliate)(?: of (?:the )?[a-z ]{3,40})?\)?",
    0,
)
_ONE_ROLE = Phrase(r"\((?:the )?(?:parent|offeror|bidder|purchaser|issuer)\)", 0)
_ROLES = (
    ("parent", Phrase(r"\bparents?\b(?! and)", 0)),
    (
        "affiliate",
        Phrase(
            r"\b(?:affiliates?|subsidiary|stockholders?|shareholders?|general partners?|advisers?|managers?|sponsors?|guarantors?|members?"
            r"|control(?:ling)? persons?|other persons?)\b",
            0,
        ),
    ),
    ("issuer", Phrase(r"\b(?:issuer|subject company)\b", 0)),
    ("offeror", Phrase(r"\b(?:offerors?|bidders?|purchasers?|acquir[eo]rs?)\b", 0)),
)
_CUTS = Phrase(
    r" ?; ?(?:and )?|(?<=[a-z.]) ?/ ?(?=[a-z][a-z&. ]{3,60}(?:inc|corp|llc|ltd|plc|l\.p|lp|limited|company)\b)|,? and (?=[a-z0-9])"
    r"|(?<=[a-z0-9.)]), (?:and )?(?=[a-z0-9])",
    0,
)
_NO_NAME = Phrase(r"(?:n\. ?a|(?:co-)?trustees? of|of|and|for|not|solely|its|an?|the general|as|each|both|direct|indirect|wholly|inc|llc|ltd|limited|l\.p|lp|corp)\b", 0)
_SUFFIX_FIRST = Phrase(r"(?:inc|incorporated|llc|l\. ?l\. ?c|llp|lp|l\. ?p|ltd|limited|plc|n\. ?v|s\. ?a)\.?(?:[,;]| and )", 0)
_NUMBERED_FIRST = Phrase(r"(?:\d{1,4}(?:-[a-z0-9]{1,2})?|[ivx]{1,5}|[a-z]),? ?(?:inc|llc|l\. ?l\. ?c|lp|l\. ?p|ltd|limited|trust|plc)\b", 0)
_INITIAL = Phrase(r" [A-Z]\. ", 0)
_CLOSED = Phrase(r"\b(?:inc|incorporated|corp|corporation|llc|l\. ?l\. ?c|llp|lp|l\. ?p|ltd|limited|plc|n\. ?v|s\. ?a|b\. ?v|gmbh)\.?$", 0)
"""A folded name that ends so goes on on no other line."""
_AND_AT_END = Phrase(r",? and$", re.IGNORECASE)
_EDGES = " ,;*-_=\u2020\u2021"
_LONGEST_LINE, _MOST_LINES, _ELSEWHERE = 4_000, 150, 200_000


def read_names(document: Document, captions: list[Caption], words: list[list[Block]]) -> tuple[Named | None, list[Named]]:
    """The subject company and the filing persons; ``words`` are what belongs to each caption."""
    has_subject = any(caption.name in ("both", "subject") for caption in captions)
    subject: Named | None = None
    persons: list[Named] = []
    together: list[int] = []  # places in persons of those that the next role caption may still name
    for number, (caption, pieces) in enumerate(zip(captions, words, strict=True)):
        if caption.name not in ("both", "subject", "persons", "role"):
            together = []
            continue
        own = _roles(caption.words)
        if caption.name in ("both", "subject") or (not has_subject and caption.name == "role" and own == ("issuer",)):
            if subject is not None:
                continue
            beside = words[number - 1] if not pieces and number and captions[number - 1].name == "role" else pieces  # "X, INC. (Issuer)"
            subject = _whole(document, beside)
            if subject and caption.name == "both":
                persons.append(replace(subject, roles=own))
            continue
        if caption.name == "role" and subject is None:
            continue
        fresh = _each(document, pieces, subject)
        if caption.name == "persons" and not has_subject and subject is None and len(fresh) == 1 and "issuer" in own and "status" not in caption.words:
            subject = replace(fresh[0], roles=())  # "(Name of Filing Person (Issuer and Offeror))", the only name of the cover
        if not fresh and len(own) == 1 and caption.name == "role":
            for place in together:
                persons[place] = replace(persons[place], roles=persons[place].roles or own)
        if caption.name == "role" and _behind_one(document, caption, fresh):
            fresh[-1] = replace(fresh[-1], roles=fresh[-1].roles or own)
        elif caption.name == "role" or len(own) == 1 or (len(fresh) == 1 and "status" not in caption.words):
            fresh = [replace(name, roles=name.roles or own) for name in fresh]
        together = list(range(len(persons), len(persons) + len(fresh)))
        persons.extend(fresh)
    unique: dict[str, Named] = {}
    for name in persons:
        unique.setdefault(re.sub(r"\W", "", name.text.lower()), name)
    return subject, list(unique.values())


def _behind_one(document: Document, caption: Caption, names: list[Named]) -> bool:
    """Whether a role in the singular stands behind the last of several names, on its line: "LOOM GROUP, INC. (PARENT)" is no word of those above it."""
    beside = len(names) > 1 and not document.text[names[-1].end : caption.start].strip(" \t")
    return beside and bool(_ONE_ROLE.fullmatch(document.folded, caption.start, caption.end))


def _roles(caption: str) -> tuple[str, ...]:
    """The roles that a caption names, in its order: "(parent of offeror)" is a parent."""
    if re.search(r"\bparents?\b", caption) and " of " in caption.split("parent", 1)[1][:24]:
        return ("parent",)
    if re.search(
        r"\b(?:affiliates?|subsidiar(?:y|ies)|stockholders?|shareholders?|general partners?|managers?|advisers?|sponsors?|members?"
        r"|control(?:ling)? persons?)\b[^()]{0,20} of ",
        caption,
    ):
        lead = re.match(r"[( ]*(?:the )?(offeror|bidder|purchaser|issuer)s? and (?=an? |the |affiliate)", caption)
        return ("affiliate",) if lead is None else ("issuer" if lead[1] == "issuer" else "offeror", "affiliate")
    both = "filing person" in caption and re.search(r"\band\b|/|&", caption)
    plain = re.sub(r"subject company \(issuer\)|names? of (?:the )?issuer", "subject company (issuer)" if both else "", caption)
    if not both and "filing person" in caption:
        plain = plain.replace("subject company", "")
    found = [(match.start(), role) for role, pattern in _ROLES if (match := pattern.search(plain))]
    return tuple(role for _, role in sorted(found))


def _whole(document: Document, pieces: list[Block]) -> Named | None:
    """All pieces as one name; of several companies the first, with the others' names."""
    kept: list[Block] = []
    for piece in pieces:
        folded = document.folded[piece.start : piece.end].strip()
        if kept and (_FORMERLY.match(folded) or re.fullmatch(rf"\(?an? (?:{_STATES})\b.{{0,80}}", folded)):
            break
        kept.append(piece)
    if not kept:
        return None
    if several := _listed(document, kept):
        return replace(several[0], further=tuple(name.text for name in several[1:]))
    start, end = kept[0].start, kept[-1].end
    text = FOOTNOTE.sub("", document.quote(start, end)).strip(" ,")
    former = re.search(r" \((?:formerly|f/k/a)\b", text, re.IGNORECASE)
    text = text[: former.start()].strip(" ,") if former else text
    text = unruled(_ISSUER_TAIL.sub("", text)).strip(" ,")
    return Named(text, start, end) if re.search(r"[A-Za-z0-9]", text) and len(text) < 400 else None


def _listed(document: Document, pieces: list[Block]) -> list[Named]:
    """Several companies under the caption of one, a line each or on one line; nothing for one name, over several lines or not."""
    if len(pieces) == 1:
        names = list(_told_apart(document, pieces[0]))
        return names if len(names) > 1 and all(_CLOSED.search(name.text.lower()) for name in names) else []
    names = [Named(_AND_AT_END.sub("", FOOTNOTE.sub("", document.quote(piece.start, piece.end))).strip(_EDGES), piece.start, piece.end) for piece in pieces]
    names = [name for name in names if name.text.lower() not in ("and", "")]
    alike = len({name.text.partition(" ")[0] for name in names}) == 1
    several = len(names) > 1 and all(_ends_there(name.text, alike) for name in names)
    return names if several else []


def _ends_there(text: str, alike: bool) -> bool:
    """Whether a line is a whole company's name; one without a company's last words where all the lines begin with the same word."""
    folded = text.lower()
    whole = bool(_CLOSED.search(folded)) or (alike and is_entity(folded))
    return whole and " " in text and not SUFFIX_ONLY.match(folded) and not _NO_NAME.match(folded)


def _each(document: Document, pieces: list[Block], subject: Named | None) -> list[Named]:
    """The names in the pieces, one each: prose between them left out, names cut over lines joined, several on a line told apart.

    The subject company's own name is one, whatever it is made of: "Loom Convertible Securities and Income Fund II".
    """
    pieces = [piece for piece in pieces if piece.end - piece.start < _LONGEST_LINE][:_MOST_LINES]
    folded = [document.folded[piece.start : piece.end].strip() for piece in pieces]
    elsewhere = _elsewhere(document)
    joined: list[Block] = []
    for number, piece in enumerate(pieces):
        both = f"{folded[number]} {folded[number + 1]}" if number + 1 < len(pieces) else ""
        before = f"{folded[number - 1]} {folded[number]}" if number else ""
        if _ROLE_LINE.fullmatch(folded[number]) and joined:
            joined[-1] = Block(joined[-1].start, piece.end)
        elif (
            _THROUGH.fullmatch(folded[number])
            or _CONNECTS.fullmatch(folded[number])
            or (_SUBSIDIARY.fullmatch(both) and not is_entity(folded[number]))
            or (_SUBSIDIARY.fullmatch(before) and not is_entity(folded[number - 1]))
        ):
            continue
        elif joined and _belongs(document, joined[-1], piece, elsewhere):
            joined[-1] = Block(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    own = re.sub(r"\W", "", subject.text.lower()) if subject else None
    return [
        name
        for block in joined
        for name in (
            [Named(document.quote(block.start, block.end).strip(_EDGES), block.start, block.end)]
            if re.sub(r"\W", "", document.folded[block.start : block.end]) == own
            else _told_apart(document, block)
        )
    ]


def _elsewhere(document: Document) -> Callable[[str, int, int], bool]:
    """Whether words cut at a place stand on one line somewhere behind another; where converters cut words, without regard to blanks and marks."""
    plain: dict[int, str] = {}

    def stands(words: str, cut: int, after: int) -> bool:
        at = document.folded.find(words, after, after + _ELSEWHERE)
        while at >= 0:
            if document.text[at + cut] == " ":
                return True
            at = document.folded.find(words, at + cut, after + _ELSEWHERE)
        if is_entity(words[cut + 1 :]) and " " in words[cut + 1 :] and is_person(words[:cut].title()):
            return False  # a person above a company, not a name that was cut
        letters = re.sub(r"[^a-z0-9]", "", words)
        behind = after - after % 4096
        if behind not in plain:
            plain[behind] = re.sub(r"[^a-z0-9]", "", document.folded[behind : after + 20_000])
        own = letters in re.sub(r"[^a-z0-9]", "", document.folded[max(behind, after - 2 * len(words)) : after])
        return len(letters) > 8 and plain[behind].count(letters) > own and is_entity(words)

    return stands


def _belongs(document: Document, first: Block, second: Block, elsewhere: Callable[[str, int, int], bool]) -> bool:
    """Whether two lines are one name that was cut, or one list of names."""
    upper, lower = (document.folded[block.start : block.end].strip() for block in (first, second))
    if SUFFIX_ONLY.match(lower) or _SUFFIX_FIRST.match(lower) or _NUMBERED_FIRST.match(lower):
        return True
    if _ROLE_TAIL.search(upper):
        return False
    if upper.endswith((" and", " &", ",", ";", " of", " the", "-")) and not (upper.endswith((",", ";")) and is_entity(upper)):
        return len(upper) < _LONGEST_LINE
    if len(upper) > _LONGEST_LINE or is_entity(upper):
        return False
    cuts = list(_CUTS.finditer(upper))
    if any(";" in cut.group() or is_entity(upper[: cut.start()]) for cut in cuts[-1:]):
        last = upper[cuts[-1].end() :]
        return not is_person(document.quote(first.end - len(last), first.end)) or ";" in lower[:80] or "," in lower[:80]
    if document.text[first.end : second.start].strip("\n ") or lower.startswith("the "):
        return False
    return elsewhere(f"{upper} {lower}", len(upper), second.end)


def _told_apart(document: Document, block: Block) -> Iterator[Named]:
    """Several names on one line: "A, LLC and B, Inc.", "A, LLC; B, L.P.", "A, a wholly owned subsidiary of B"."""
    folded, printed = document.folded[block.start : block.end], document.text[block.start : block.end]
    at = 0
    for start, end in sorted(_cuts(folded, printed)):
        if start >= at:
            yield from _name(document, block.start + at, block.start + start)
            at = end
    yield from _name(document, block.start + at, block.end)


def _cuts(folded: str, printed: str) -> Iterator[tuple[int, int]]:
    """Where one name of a line ends and the next begins."""
    for owned in _SUBSIDIARY_INSIDE.finditer(folded):
        if is_entity(folded[: owned.start()][-80:]) or _ROLE_TAIL.search(folded[: owned.start()][-80:]):
            yield owned.span()
    cuts = [match.span() for match in _CUTS.finditer(folded)]
    at = 0
    for number, (start, end) in enumerate(cuts):
        following = cuts[number + 1][0] if number + 1 < len(cuts) else len(folded)
        left, right = folded[at:start].strip()[-160:], folded[end:following].strip()
        if ";" not in folded[start:end]:
            if _ROLE_TAIL.fullmatch(", " + right) or _NO_NAME.match(right) or SUFFIX_ONLY.match(right):
                continue
            companies = (is_entity(left) or bool(_ROLE_TAIL.search(left))) and _is_name(folded, printed, cuts, number)
            persons = is_person(printed[at:start].strip()) and is_person(printed[end:following].strip()) and not left.startswith("the ") and not is_entity(right)
            if not companies and not persons and not (at and _is_lone_person(printed[at:start].strip(), "and " in folded[start:end]) and _is_long_name(folded, cuts, number)):
                continue
        yield start, end
        at = end


def _is_lone_person(printed: str, joined: bool) -> bool:
    """Whether a name inside a list of companies is a person's, with the middle initial where "and" might join two names of a firm."""
    return is_person(printed) and not is_entity(printed.lower()) and not printed.lower().startswith("the ") and (not joined or bool(_INITIAL.search(printed)))


def _is_long_name(folded: str, cuts: list[tuple[int, int]], number: int) -> bool:
    """Whether behind a cut a company's name of several words begins, with its suffix behind a comma or not: "MP Loom Fund 8, LLC"."""
    stops = [start for start, _ in cuts[number + 1 : number + 3]] + [len(folded)]
    words = folded[cuts[number][1] : stops[0]].split()
    return len(words) > 1 and (is_entity(" ".join(words)) or any(SUFFIX_ONLY.match(folded[start:stop].strip(" ,;")) for start, stop in itertools.pairwise(stops)))


def _is_name(folded: str, printed: str, cuts: list[tuple[int, int]], number: int) -> bool:
    """Whether a company's or a person's name begins behind a cut; it may go on beyond the next ("Sley, Inc.", "Warp and Weft LLC")."""
    end = cuts[number][1]
    stops = [start for start, _ in cuts[number + 1 : number + 4]] + [len(folded)]
    if any(is_entity(folded[end:stop][-160:]) for stop in stops[:4]) or _ROLE_TAIL.search(folded[end : stops[0]]):
        return True
    return is_person(printed[end : stops[0]].strip())


def _without_description(text: str) -> str:
    """A name without what it is: "Loom LLC, a Delaware limited liability company"."""
    description = _DESCRIPTION.search(text.lower())
    return text[: description.start()] if description and (is_entity(text[: description.start()].lower()) or "(" in text) else text


def _name(document: Document, start: int, end: int) -> Iterator[Named]:
    """One name without its role, its description and its footnote mark; nothing where no name is left."""
    text = _SUBSIDIARY_LEAD.sub("", _QUOTED_TAIL.sub("", unruled(document.quote(start, end)).strip(" ,;")))
    text = _without_description(text)
    roles: tuple[str, ...] = ()
    tail = _ROLE_TAIL.search(text)
    if tail and tail.start() > 2:
        roles = _roles(tail["role"].lower())
        text = text[: tail.start()].strip(" ,")
        text = _without_description(text)
    text = re.sub(r"^(?:(?:and|by|AND) |-\d{1,3}-)(?=[A-Z])", "", FOOTNOTE.sub("", text).strip(" ,"))
    if text and not (text[0] == "(" and text[-1] == ")") and re.search(r"[A-Za-z]{2}", text) and not _CONNECTS.fullmatch(text.lower()) and len(text) < 200:
        yield Named(text, start, end, roles)
