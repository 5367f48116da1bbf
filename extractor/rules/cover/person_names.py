"""The names of filing persons in the lines above their captions: one a line or many, with prose between them, cut over lines or not.

    MP LOOM FUND 8, LLC; MP LOOM FUND 9, LLC;      several on a line
    REED FUND 4, LLC and RUTH ADEYEMI
    a wholly owned subsidiary of                   prose, left out
    HARROW SPINNING
    MILLS, INC. (Parent)                           a name that was cut, and its role

Names that a converter cut over lines are joined where the first line cannot end a name, or the whole name stands elsewhere in the document.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from ...document import Block, Document
from ...phrase import Phrase
from ..named import Named
from ..names import FOOTNOTE, REGISTER_NUMBER, STRONG_ENTITY_END, SUFFIX_ONLY, is_entity, is_person, unruled
from .person_roles import BARE_ROLE, ROLE_LINE, ROLE_TAIL, roles_of

STATES = "delaware|nevada|maryland|new york|texas|bermuda|cayman islands|canadian|florida|minnesota|virginia|pennsylvania|ohio|massachusetts|california|washington|new jersey|dutch|english|french|german|british columbia|ontario|israeli?|irish|swiss|luxembourg|georgia|illinois|michigan|wisconsin|colorado|indiana|oregon|utah|north carolina|tennessee|missouri|connecticut|arizona|public|private|limited|marshall islands|republic of the marshall islands"
_OWNED = (
    r"(?:direct|indirect|directly|indirectly|wholly|majority|100%|jointly|or| |,|-|and|newly|formed|corporation|company|entity|limited partnership"
    r"|limited liability company|delaware){0,30}[- ]?(?:owned )?(?:direct |indirect )?"
)
_CONNECTS = Phrase(
    rf"(?:and )?(?:an?|the|each|both|its|their)? ?{_OWNED}(?:subsid[a-z]{{3,7}}|affiliates?|division|parent|controlled)(?: corporation)?(?: of"
    rf"| and affiliates? of)?(?: each of)?[ :,]*(?:and)?|an? (?:(?:direct|indirect|directly|indirectly|wholly|majority|jointly|and|or)[ ,-]{{1,2}}){{0,5}}owned|and(?: by)?|&|by|of|or|each|together with|an? (?:corporation|company|partnership|entity)"
    rf"|(?:which (?:is|are) )?(?:jointly |wholly[- ]|majority[- ]|indirectly |directly |ultimately )*(?:owned|controlled|managed|advised"
    rf"|sponsored)(?: and (?:owned|controlled|managed|advised))? by|d/b/a.*|which(?: is)?|\(other|(?:other )?persons?\(s\)\)*|"
    rf"\(?(?:collectively|together).*|,? ?an? (?:{STATES})\b[^.]{{0,80}}"
    rf"|(?:an? )?[a-z -]{{0,50}}(?:organi[sz]ed|incorporated|formed|existing) under the laws? of .{{0,80}}|which(?: is .*)?|is (?:an? )?(?:direct |indirect |wholly[- ]owned |directly |indirectly )*(?:subsidiary|affiliate)(?: of)?|whose .*|managed by.*|\(d/b/a.*"
    rf"|formed by|an? [a-z ]{{0,40}}(?:corporation|company|partnership|entity|fund) (?:wholly |jointly |indirectly |majority[- ])?(?:owned|controlled"
    rf"|managed|formed) by|and affiliates of|\(formerly.*|formerly .*|\(?f/k/a.*|\(?exact name.*",
    0,
)
_THROUGH = Phrase(r"\(?by:? .{3,80}(?:, ?| )(?:its|as|the|their) (?:sole |managing |general |investment )*(?:partner|manager|member|trustee|advis[eo]r)s?\.?\)?", 0)
_SUBSIDIARY = Phrase(
    r"(?=(?:an?|the|each|both|its|direct|indirect|directly|indirectly|wholly|majority)[ ,-])[a-z, %0-9-]{0,60}?(?:subsid[a-z]{3,7}|affiliates?)(?: of"
    r"| and affiliates? of)?(?: each of)?[ :,]*",
    0,
)
_SUBSIDIARY_INSIDE = Phrase(
    r",? (?P<bracket>\()?(?:(?:an?|the|its|each|both) )?(?:(?:direct|indirect|directly|indirectly|wholly|majority|jointly|100%|and|or|newly|formed"
    r"|delaware)[ ,-]{1,2}){0,8}(?:owned )?(?:direct |indirect )?(?:subsid[a-z]{3,7}|affiliates?) of (?:each of )?",
    0,
)
_TO_BRACKET = Phrase(r"[^()]*(?:\([^()]*\)[^()]*)*\)", 0)
_DESCRIPTION = Phrase(
    r"(?:,? \(? ?(?:collectively|together)\b.*|,? (?:not in (?:its|his|her) individual|not individually|solely (?:as|in its))\b.*"
    r"|,? an? (?:[a-z -]{2,40} )?(?:corporation|company|partnership|limited partnership|limited liability company|trust|entity|societe anonyme"
    r"|person)\b.*| \(? ?(?:formerly|f/k/a|formerly known as)\b.*| \((?:i\.?r\.?s|e\.?i\.?n|employer|tax)\b[^()]*\))$",
    0,
)
_SUBSIDIARY_LEAD = Phrase(r"^,? ?(?:(?:an?|the|its|each) [a-z, %0-9-]{0,60}?)?(?:subsid[a-z]{3,7}|affiliates?) of (?:each of )?(?=[A-Z0-9])", re.IGNORECASE)
_QUOTED_TAIL = Phrase(r"(?<![ ,])[ ,]*\((?:the |collectively,? (?:the )?|each an? )?[\"\u201c][^()]{2,40}[\"\u201d]\)$", re.IGNORECASE)
_CUTS = Phrase(
    r" ?; ?(?:and )?|(?<=[a-z.]) ?/ ?(?=[a-z][a-z&. ]{3,60}(?:inc|corp|llc|ltd|plc|l\.p|lp|limited|company)\b)|,? and (?=[a-z0-9])"
    r"|(?<=[a-z0-9.)]), (?:and )?(?=[a-z0-9])",
    0,
)
_RUN_ON = Phrase(
    r"(?:\b(?:inc\.?|llc\.?|l\. ?l\. ?c\.|ltd\.?|plc|l\. ?p\.|lp|corp\.|s\. ?p\. ?a\.|[bn]\. ?v\.|s\. ?a\.(?! de )|s\. ?a\. de c\. ?v\.|s\. ?(?:a|\u00e0) ?\.? ?r\. ?l\.|gmbh|kgaa|ag|se"
    r"|limited partnership|incorporated|(?P<word>corporation))|(?<=[a-z0-9)] )(?<!\bthe )limited) (?=[a-z0-9])",
    0,
)
"""The end of a company's name that another one follows in lines that were run together: "Loom Holdings L.P. Heddle Corp. Ruth Adeyemi"."""
_FORMED = Phrase(r"\b(?:acquisition|merger|purchaser|bidco)\b", 0)
"""In the name of a company that was formed for the offer."""
_SUFFIXED = Phrase(r"[a-z0-9][a-z0-9&.'-]*,?(?: [a-z0-9&.'-]+,?){0,8} (?:inc\.?|llc|l\. ?l\. ?c\.|ltd\.?|plc|l\. ?p\.|lp|corp\.|n\.v\.|b\.v\.|gmbh)", 0)
_GOES_ON = Phrase(r"(?:of|and|&|trust|partnership|company|group|holdings?|international|fund|series|class|north|usa|\(|[ivx]+|\d+)\b", 0)
"""Behind such an end, what is still of the same name: "Loom Ltd. Partnership"."""
NO_NAME = Phrase(r"(?:n\. ?a|(?:co-)?trustees? of|of|and|for|not|solely|its|an?|the general|as|each|both|direct|indirect|wholly|inc|llc|ltd|limited|l\.p|lp|corp)\b", 0)
"""What no name begins with."""
_SUFFIX_FIRST = Phrase(r"(?:inc|incorporated|llc|l\. ?l\. ?c|llp|lp|l\. ?p|ltd|limited|plc|n\. ?v|s\. ?a)\.?(?:[,;]| and )", 0)
_NUMBERED_FIRST = Phrase(r"(?:\d{1,4}(?:-[a-z0-9]{1,2})?,? ?|(?:[ivx]{1,5}|[a-z])(?:, ?| ))(?:inc|llc|l\. ?l\. ?c|lp|l\. ?p|ltd|limited|trust|plc)\b", 0)
_REST_OF_NAME = Phrase(
    r"&.*|(?:(?:acquisition|merger|holdings?|subsidiary|sub|investments?|enterprises|international|industries|technolog(?:y|ies)|pharmaceuticals?|partners|capital|group)\b[ ,]*){1,3}"
    r"(?:company|corporation|corp|incorporated|inc|limited|ltd|llc|l\. ?l\. ?c|l\. ?p|lp|plc)\.?,?",
    0,
)
"""Words that are no whole name, below a line that ends none: "GINGHAM" / "ACQUISITION CORP.", "WARP" / "& CO., LLC"."""
_INITIAL = Phrase(r" [A-Z]\. ", 0)
_INITIALS = Phrase(r"(?:[a-z]\. ?){1,3}", 0)
"""A line with nothing but the letters that a name begins with: "B." / "Loom Merger Corp."."""
_AND_BEHIND = Phrase(r",? (?:and|AND|&)$", 0)
"""Behind the last name above a caption, where the list goes on below it: "Loom Holdings, LLC, and" above "(Parent of Offeror)"."""
_LEAD = Phrase(r"^(?:(?:and|by|AND) |-\d{1,3}-)(?=[A-Z])", 0)
"""Before a name: the word before the last of a list, a page's number."""
_OPEN_END = (" and", " &", ",", ";", " of", " the", "-")
"""How a line ends on which a name or a list goes on."""
_LINE_ENDS = ("", "\n", "\t", "|", "\u2028", "\u2029")
EDGES = " ,;*-_=\u2020\u2021"
"""Marks around a name."""
_LONG_NAME = 4
"""A person's name behind "Corporation" has fewer words."""
_LONGEST_LINE, _MOST_LINES, _ELSEWHERE = 4_000, 150, 200_000
_LIST = 2
"""Names that follow so many others on a line of nothing else are a list."""
_MOST_CUTS = 4
"""A name is cut over no more lines than this."""


def read_persons(document: Document, lines: list[Block], subject: Named | None) -> list[Named]:
    """The names in the lines, one each: prose between them left out, names cut over lines joined, several on a line told apart.

    The subject company's own name is one, whatever it is made of: "Loom Convertible Securities and Income Fund II".
    """
    own = _letters(subject.text.lower()) if subject else None
    names: list[Named] = []
    short = [line for line in lines if line.end - line.start < _LONGEST_LINE][:_MOST_LINES]
    for block in _joined(document, _whole_in_lines(document, short, own)):
        if _letters(document.folded[block.start : block.end]) == own:
            names.append(Named(document.quote(block.start, block.end).strip(EDGES), block.start, block.end))
        else:
            names += told_apart(document, block)
    return names


def _whole_in_lines(document: Document, lines: list[Block], own: str | None) -> list[Block]:
    """The lines, those that give the subject company's own name together made one: "LOOM" / "PRIVATE EQUITY (MASTER FUND), LLC"."""
    letters = [_letters(document.folded[line.start : line.end]) for line in lines]
    for first in range(len(lines) if own else 0):
        for last in range(first + 1, min(len(lines), first + _MOST_CUTS)):
            if "".join(letters[first : last + 1]) == own:
                return [*lines[:first], Block(lines[first].start, lines[last].end), *lines[last + 1 :]]
    return lines


def _letters(words: str) -> str:
    return re.sub(r"\W", "", words)


# --- lines that are one name or one list ----------------------------------------------------------------------------------------------


def _joined(document: Document, lines: list[Block]) -> list[Block]:
    """The lines, those that go on joined to the one above, without prose."""
    folded = [document.folded[line.start : line.end].strip() for line in lines]
    elsewhere = _Elsewhere(document)
    joined: list[Block] = []
    for at, line in enumerate(lines):
        role = joined and ROLE_LINE.fullmatch(folded[at])
        if not role and _is_prose(folded, at):
            continue
        if role or (joined and _belongs(document, joined[-1], line, elsewhere)):
            joined[-1] = Block(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _is_prose(folded: list[str], at: int) -> bool:
    """Whether a line says how names hang together, alone or with the line above or below it: "an indirect" / "wholly-owned subsidiary of"."""
    if _THROUGH.fullmatch(folded[at]) or _CONNECTS.fullmatch(folded[at]) or REGISTER_NUMBER.fullmatch(folded[at]) or (at and BARE_ROLE.fullmatch(folded[at])):
        return True
    near = range(max(0, at - 2), at + 1)
    cut = (folded[first:last] for first in near for last in (first + 2, first + 3) if at < last)
    return _ends_bracket(folded, at) or any(_SUBSIDIARY.fullmatch(" ".join(lines)) and not any(map(is_entity, lines[: 1 if len(lines) == 2 else 3])) for lines in cut)


def _ends_bracket(folded: list[str], at: int) -> bool:
    """Whether a line ends the bracket that one of prose above it has opened: "(d/b/a The Loom" / "Group)"."""
    for above in folded[max(0, at - _MOST_CUTS) : at]:
        if above.startswith("(") and ")" not in above and _CONNECTS.fullmatch(above):
            return "(" not in folded[at] and ")" not in "".join(folded[folded.index(above) : at])
    return False


class _Elsewhere:
    """Whether the words of two lines stand as one name further down in the document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.letters: dict[int, str] = {}
        """Letters and digits of the text behind a place."""

    def stands(self, upper: str, lower: str, after: int) -> bool:
        """Whether they stand there on one line; where converters cut words, without regard to blanks and marks."""
        if self.on_one_line(f"{upper} {lower}", len(upper), after):
            return True
        if is_entity(lower) and " " in lower and is_person(upper.title()):
            return False  # a person above a company, not a name that was cut
        return self._in_letters(f"{upper} {lower}", after)

    def begins(self, words: str) -> bool:
        """Whether a name on one line begins with the words, anywhere in the document."""
        folded, at = self.document.folded, self.document.folded.find(f"{words} ", 0, _ELSEWHERE)
        while at >= 0 and ((at and folded[at - 1].isalnum()) or self.document.text[at : at + len(words)].count(" ") != words.count(" ")):
            at = folded.find(f"{words} ", at + 1, _ELSEWHERE)
        return at >= 0

    def on_one_line(self, words: str, cut: int, after: int) -> bool:
        """Whether they stand there with a blank at the cut."""
        at = self.document.folded.find(words, after, after + _ELSEWHERE)
        while at >= 0 and self.document.text[at + cut] != " ":
            at = self.document.folded.find(words, at + cut, after + _ELSEWHERE)
        return at >= 0

    def _in_letters(self, words: str, after: int) -> bool:
        name, behind = _plain(words), after - after % 4096
        if behind not in self.letters:
            self.letters[behind] = _plain(self.document.folded[behind : after + 20_000])
        own = name in _plain(self.document.folded[max(behind, after - 2 * len(words)) : after])  # the two lines themselves
        return len(name) > 8 and self.letters[behind].count(name) > own and is_entity(words)


def _plain(folded: str) -> str:
    return re.sub(r"[^a-z0-9]", "", folded)


def _belongs(document: Document, first: Block, second: Block, elsewhere: _Elsewhere) -> bool:
    """Whether two lines are one name that was cut, or one list of names."""
    upper, lower = (document.folded[block.start : block.end].strip() for block in (first, second))
    if any(begins.match(lower) for begins in (SUFFIX_ONLY, _SUFFIX_FIRST, _NUMBERED_FIRST)):
        return True
    if _REST_OF_NAME.fullmatch(lower) and not STRONG_ENTITY_END.search(upper.rstrip(" ,")) and document.text[first.end : second.start].strip(" ") == "\n":
        return True
    if _INITIALS.fullmatch(upper) and elsewhere.begins(f"{upper} {lower.partition(' ')[0]}"):
        return True
    if ROLE_TAIL.search(upper):
        return False
    closed = is_entity(upper)
    if f" {upper}".endswith(_OPEN_END) and not (closed and upper.endswith((",", ";"))):
        return len(upper) < _LONGEST_LINE
    if (
        closed
        and not STRONG_ENTITY_END.search(upper)
        and is_entity(lower)
        and _plain_break(document, first, second)
        and elsewhere.on_one_line(f"{upper} {lower}", len(upper), second.end)
    ):
        return True
    if closed or len(upper) > _LONGEST_LINE:
        return False
    if (last := _last_of_list(upper)) is not None:
        return not is_person(document.quote(first.end - len(last), first.end)) or bool(re.search("[;,]", lower[:80]))
    if lower.startswith("the "):
        return False
    rest = lower[: role.start()] if (role := ROLE_TAIL.search(lower)) else lower
    if _plain_break(document, first, second):
        return elsewhere.stands(upper, rest, second.end)
    return document.format == "text" and not document.text[first.end : second.start].strip("\n \u2029") and elsewhere.on_one_line(f"{upper} {rest}", len(upper), second.end)


def _plain_break(document: Document, first: Block, second: Block) -> bool:
    """Whether nothing but ends of lines parts them."""
    return not document.text[first.end : second.start].strip("\n ")


def _last_of_list(upper: str) -> str | None:
    """What stands behind the last cut of a line that lists names; None for a line that lists none."""
    cuts = list(_CUTS.finditer(upper))
    if cuts and ";" not in cuts[-1].group() and not is_entity(upper[: cuts[-1].start()]):
        cuts = [cut for cut in cuts if ";" in cut.group()]  # "…; Otto Brandt, Trustee of the Brandt"
    return upper[cuts[-1].end() :] if cuts else None


# --- names on one line ----------------------------------------------------------------------------------------------------------------


def told_apart(document: Document, block: Block) -> Iterator[Named]:
    """Several names on one line: "A, LLC and B, Inc.", "A, LLC; B, L.P.", "A, a wholly owned subsidiary of B"."""
    folded, printed = document.folded[block.start : block.end], document.text[block.start : block.end]
    at = 0
    alone = document.text[max(0, block.start - 40) : block.start].rstrip(" ")[-1:] in _LINE_ENDS
    run_on = list(_run_on(folded, printed, alone=alone))
    if alone and len(run_on) < _LIST:
        run_on = [(start, end) for start, end in run_on if _begins_a_line(document, folded[end:])]
    for start, end in sorted([*_owners(folded), *_ends(folded, printed), *run_on]):
        if start >= at:
            yield from _name(document, block.start + at, block.start + start)
            at = end
    yield from _name(document, block.start + at, block.end)


def _owners(folded: str) -> Iterator[tuple[int, int]]:
    """The prose between a name and its owner's: ", a wholly owned subsidiary of ", with the bracket that closes where it stands in brackets."""
    for match in _SUBSIDIARY_INSIDE.finditer(folded):
        before = folded[: match.start()][-80:]
        if is_entity(before) or ROLE_TAIL.search(before):
            yield match.span()
            if match["bracket"] and (owner := _TO_BRACKET.match(folded, match.end())):
                yield owner.end() - 1, owner.end()


def _ends(folded: str, printed: str) -> Iterator[tuple[int, int]]:
    """The semicolons, commas and "and" where one name of a list ends and the next begins."""
    cuts = [match.span() for match in _CUTS.finditer(folded)]
    begin = 0
    for at, (start, end) in enumerate(cuts):
        stops = [following for following, _ in cuts[at + 1 : at + 4]] + [len(folded)]
        if ";" in folded[start:end] or _Cut(folded, printed, begin, start, end, stops).parts():
            yield start, end
            begin = end


def _run_on(folded: str, printed: str, *, alone: bool) -> Iterator[tuple[int, int]]:
    """Where names end that stand one behind the other on a line with their caption, without a mark between them: behind a company's suffix, before another company's name or a person's; behind "Corporation" before a person's, or before a company's that begins with the same word or "The", or where either was formed for the offer.

    On a line ``alone`` only before companies' names of two words or more that end with a suffix too, and before a person's that ends a list.
    """
    begin, told = 0, 0
    found = [(match.end(), match["word"] is not None) for match in _RUN_ON.finditer(folded)]
    for number, (end, is_word) in enumerate(found):
        stop = found[number + 1][0] if number + 1 < len(found) else len(folded)
        behind = folded[end:stop].strip(" ,;")
        if " " not in behind or _GOES_ON.match(behind) or SUFFIX_ONLY.match(behind.split()[0]):
            continue
        ends_list = told >= _LIST and stop == len(folded)
        if alone and not ends_list and (is_word or not _SUFFIXED.fullmatch(behind) or _REST_OF_NAME.fullmatch(behind)):
            continue
        company, person = is_entity(behind), is_person(printed[end:stop].strip()) and (ends_list or not alone)
        first = folded[begin:end].split()[0]
        if ((company and _another(folded[begin:end], behind, first)) or (person and not company and len(behind.split()) < _LONG_NAME)) if is_word else (company or person):
            yield end - 1, end
            begin, told = end, told + 1


def _begins_a_line(document: Document, name: str) -> bool:
    """Whether the name that ends a line stands at the beginning of another one."""
    return any(document.text[place.start() - 1] in _LINE_ENDS for place in re.finditer(re.escape(name), document.folded) if place.start())


def _another(before: str, behind: str, first: str) -> bool:
    """Whether the words behind "Corporation", a company's name, are another company's: no part of the one before it."""
    return behind.split()[0] in (first, "the") or (len(behind.split()) > 1 and (_FORMED.search(before) is not None or _FORMED.search(behind) is not None))


class _Cut(NamedTuple):
    """A comma or "and" in a line, where one name may end and another begin."""

    folded: str
    printed: str
    begin: int
    """Where the words before it begin."""
    start: int
    end: int
    stops: list[int]
    """Where the next ones stand, or the line ends."""

    def parts(self) -> bool:
        """Whether it stands between two names, not inside one."""
        behind = self.folded[self.end : self.stops[0]].strip()
        if ROLE_TAIL.fullmatch(", " + behind) or NO_NAME.match(behind) or SUFFIX_ONLY.match(behind):
            return False
        return self._behind_company() or self._between_persons(behind) or self._behind_lone_person()

    def _behind_company(self) -> bool:
        """A company or a role ends before it and a company's or a person's name begins behind; it may go on beyond the next cut ("Sley, Inc.", "Warp and Weft LLC")."""
        before = self.folded[self.begin : self.start].strip()[-160:]
        if not is_entity(before) and not ROLE_TAIL.search(before):
            return False
        company = any(is_entity(self.folded[self.end : stop][-160:]) for stop in self.stops)
        return company or ROLE_TAIL.search(self.folded[self.end : self.stops[0]]) is not None or is_person(self._printed_behind)

    def _between_persons(self, behind: str) -> bool:
        """A person's name stands before it and another behind."""
        return is_person(self._printed_before) and is_person(self._printed_behind) and not self._printed_before.lower().startswith("the ") and not is_entity(behind)

    def _behind_lone_person(self) -> bool:
        """A person stands before it in a list of companies, a company behind; where "and" might join two names of a firm, a person with a middle initial."""
        person = self._printed_before
        if not self.begin or not is_person(person) or is_entity(person.lower()) or person.lower().startswith("the "):
            return False
        return ("and " not in self.folded[self.start : self.end] or _INITIAL.search(person) is not None) and self._before_long_name()

    def _before_long_name(self) -> bool:
        """A company's name of several words begins behind it, with its suffix behind a comma or not: "MP Loom Fund 8, LLC"."""
        words = self.folded[self.end : self.stops[0]].split()
        further = (self.folded[start:stop].strip(" ,;") for start, stop in itertools.pairwise(self.stops[:3]))
        return len(words) > 1 and (is_entity(" ".join(words)) or any(SUFFIX_ONLY.match(words) for words in further))

    @property
    def _printed_before(self) -> str:
        return self.printed[self.begin : self.start].strip()

    @property
    def _printed_behind(self) -> str:
        return self.printed[self.end : self.stops[0]].strip()


# --- one name -------------------------------------------------------------------------------------------------------------------------


def _name(document: Document, start: int, end: int) -> Iterator[Named]:
    """One name without its role, its description and its footnote mark; nothing where no name is left."""
    text = _SUBSIDIARY_LEAD.sub("", _QUOTED_TAIL.sub("", unruled(document.quote(start, end)).strip(" ,;")))
    text = _without_description(REGISTER_NUMBER.sub("", text))
    tail = ROLE_TAIL.search(text, 3)
    if tail:
        text = _without_description(text[: tail.start()].strip(" ,"))
    text = _LEAD.sub("", FOOTNOTE.sub("", _AND_BEHIND.sub("", text)).strip(" ,"))
    in_brackets = text[:1] == "(" and (text[-1:] == ")" or ")" not in text)
    if re.search(r"[A-Za-z]{2}", text) and len(text) < 200 and not in_brackets and not _CONNECTS.fullmatch(text.lower()):
        yield Named(text, start, end, roles_of(tail["role"].lower()) if tail else ())


def _without_description(text: str) -> str:
    """A name without what it is: "Loom LLC, a Delaware limited liability company"."""
    description = _DESCRIPTION.search(text.lower())
    return text[: description.start()] if description and (is_entity(text[: description.start()].lower()) or "(" in text) else text
