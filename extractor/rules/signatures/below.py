"""What a line below a signer's first one says of him: the cases that can stand there, by what the line before leads one to expect.

By:   Loom GP LLC,                "by", then "through"
      its general partner
By:   /s/ Ruth Adeyemi            "signed"
      Ruth Adeyemi                "named"
      General Counsel and         "title"
      Secretary
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import accumulate
from typing import NamedTuple

from ...document import PARAGRAPH
from ...phrase import Phrase
from ..names import OFFICE, is_entity, is_person, name_and_rest
from .block import Expected, SignatureBlock
from .line import Line
from .office import OF_COMPANY, by_attorney, name_and_office
from .principals import acts_for_another, key, named_in, principals, without_agent

ACTING = Phrase(r", (?:its|the|their) (?:sole |managing |general )?(?:member|manager|partner|shareholder|stockholder|trustee)$", 0)
"""What ends the words on a person or an entity that acts for another one."""
_BOARD = Phrase(r"(?:the |its )?board of [a-z]+$", 0)
_CONTINUES = Phrase(r"(?:[,&/-]|for:|\b(?:and|of|the|for|to|vice|general|chief|senior|executive|assistant|managing))$", 0)
_OFFICE_BEGUN = Phrase(
    r"as|class [a-z]|(?!.*(?:associate|analyst|owner|agent|attorney))(?:portfolio|authori[sz]ed|duly authori[sz]ed|group|global|corporate|investment|board|fund)", 0
)
"""An office of which a converter cut off the rest: "Class A" / "Manager", "Authorised" / "Signatory"."""
_ATTORNEY_FOR = Phrase(r"attorneys?[- ]in[- ]fact for:?$", 0)
_WHOLE_OFFICE = Phrase(r"\b(?:officer|secretary|treasurer|c[efo]o|chair(?:man|woman|person)?|controller|signatory|attorney[- ]in[- ]fact)$", 0)
"""The end of an office behind which an area is not told: not "Vice President" / "Business Development"."""
_GOES_ON = Phrase(r"[a-z&,(/\u2013-]|(?:And|AND|Of|OF|For|FOR)\b", 0)
_HIMSELF_AND = Phrase(r", individually,? and(?: as)?(?: an?| the| his| her)?$", 0)
_ON_BEHALF = Phrase(
    r"(?:(?P<signer>.{4,80}?),? )?(?P<himself>(?:individually|for (?:him|her|it)self),? and )?on behalf of:? (?:each of )?(?:(?P<itself>itself),? and )?(?P<whom>.{4,600})",
    re.IGNORECASE,
)
_REST_OF_NAME = Phrase(r"[A-Z][\w.'\u2019-]+", 0)
_SIGNER = Phrase(r"(?:by|per)\b|/ ?s ?/", 0)
_SUFFIX_AND_ROLE = Phrase(
    r"(?:llc|l\. ?l\. ?c\.|l\. ?p\.|lp|inc\.|inc|ltd\.?|limited|corp\.?|corporation),? (?:its|the|as|their) (?:sole |managing |general )?(?:member|manager|partner|trustee)\b", 0
)
"""The rest of an entity that acts for the one above: "By: Loom GP," / "LLC, its general partner"."""
_MOST_CUTS = 2
"""A name is cut over no more lines below its first."""
_SHORT = 8
"""So few letters begin any name."""


class LineBelow(NamedTuple):
    """A line, and the block above it that it may belong to; ``known`` are keys of filing persons. Each case gives what to expect of the next line, None where it is not the case."""

    block: SignatureBlock
    line: Line
    expected: Expected | None
    known: set[str]

    def read(self) -> Expected | None:
        """Adds the line to the block: what to expect of the next one, or None where this one does not belong there."""
        return next((then for case in _CASES.get(self.expected, ()) if (then := case(self))), None)

    def _signer_or_agent(self) -> Expected:
        """Behind "By:": the signer, or an entity that acts for the one above and has a signer of its own."""
        block, said = self.block, self.line.said
        cut = bool(self.line.following) and _SUFFIX_AND_ROLE.match(self.line.following[0]) is not None
        if not (cut or acts_for_another(said) or _BOARD.match(said.lower()) or ACTING.search(said.lower())):
            block.name = said.strip(" _")
            return "signed"
        block.through = True
        if (several := principals(block.lines, self.known, said)) and not block.others:
            block.entity, block.others = several[0], several[1:]
        block.entity, block.acting = block.entity or said.rstrip(" ,"), said
        return "through"

    def _more_of_agent(self) -> Expected | None:
        return None if key(self.line.folded) in self.known else "through"

    def _name_behind_label(self) -> Expected:
        return self._is_called(self.line.said.strip(" ,"))

    def _is_called(self, printed: str) -> Expected:
        """The printed name, with the office behind it or without."""
        block = self.block
        if block.name and " " not in printed and key(block.name).startswith(key(printed)):
            return "named"  # a name that a converter cut: it stands whole in the signature above
        block.name, title = name_and_office(printed)
        if not title:
            return "named"
        block.title.append(title)
        if block.entity is None and (company := OF_COMPANY.search(printed)) and is_entity(company["company"].lower()):
            block.entity = company["company"]
        return "title"

    def _on_behalf(self) -> Expected | None:
        """For whom he has signed: "Ruth Adeyemi, on behalf of Loom Fund I, L.P. and Loom Fund II, L.P."; or what he is, and so on."""
        said = _ON_BEHALF.fullmatch(self.line.said) if "on behalf of" in self.line.folded and not self._heads_for() else None
        if said is None:
            return None
        name = self.block.name or ""
        signer, title = (name, said["signer"]) if self.expected == "title" and said["signer"] else name_and_office(said["signer"] or name)
        whom = named_in(said["whom"], self.known) or _one_entity(said["whom"])
        if not whom or key(signer) != key(name):
            return None
        self._binds(whom, himself=bool(said["himself"]), itself=bool(said["itself"]))
        self.block.title.extend([title] if title else [])
        return "title"

    def _binds(self, whom: list[str], *, himself: bool, itself: bool) -> None:
        """The signature binds those entities, besides the signer himself, or besides the entity named above it."""
        block = self.block
        if block.entity is not None and not block.again:
            if himself or itself:
                block.others = [entity for entity in whom if key(entity) != key(block.entity)]
            return
        block.again = False
        block.entity, block.others = (None, whom) if himself else (whom[0], whom[1:])

    def _name_with_office(self) -> Expected | None:
        """The name of who has signed with his office behind it, or what he signs as besides himself, which may go on below: "Otto Brandt, individually and as"."""
        block, printed = self.block, self.line.printed
        name, rest = name_and_rest(printed)
        if not block.name or block.title or key(name) != key(block.name):
            return None
        if _HIMSELF_AND.search(printed.lower()):
            block.name, block.title = name, [rest.strip(" ,")]
            return "title"
        if name_and_office(printed)[0] == printed:
            return None
        block.name = name
        return self._is_called(printed)

    def _name_again(self) -> Expected | None:
        """The printed name of who has signed; in small letters rather than in capitals."""
        block, printed = self.block, self.line.printed
        if not block.name or key(self.line.folded) != key(block.name):
            return None
        if not printed.isupper() or block.name.isupper():
            block.name = printed.strip(" ,")
        return "named"

    def _end_of_name(self) -> Expected | None:
        """The rest of a printed name that a converter cut; it stands whole in the signature."""
        name = self.block.name
        return "named" if self.block.conformed and name and key(name).endswith(key(self.line.folded)) else None

    def _rest_of_name(self) -> Expected | None:
        """The surname, where a converter cut the name behind the first one."""
        block, printed = self.block, self.line.printed
        if not block.name or " " in block.name or not _REST_OF_NAME.fullmatch(printed):
            return None
        block.name = f"{block.name} {printed}"
        return self.expected

    def _unlabelled(self) -> Expected | None:
        """The printed name or the office below a signature, told by their looks; or nothing of them, yet of this block."""
        if self._begins_block():
            return None
        return next((then for case in _LOOKS if (then := case(self))), self.expected)

    def _for_entity(self) -> Expected | None:
        """ "Loom Holdings plc, as General Partner"."""
        entity, _, office = self.line.printed.partition(", as ")
        if not office or not is_entity(entity.lower()) or not OFFICE.search(office.lower()):
            return None
        self.block.entity = self.block.entity or entity
        self.block.title.append(office)
        return "title"

    def _by_attorney(self) -> Expected | None:
        """ "Otto Brandt by Lena Ortiz, attorney-in-fact" below "/s/ Otto Brandt by Lena Ortiz" or the signature of either."""
        block, attorney = self.block, by_attorney(self.line.printed)
        if not attorney or not block.name or key(block.name) not in (key(f"{attorney.entity}by{attorney.name}"), key(attorney.name), key(attorney.entity)):
            return None
        block.name, block.entity, block.title = attorney.name, attorney.entity, [attorney.title]
        return self.expected

    def _other_name_with_office(self) -> Expected | None:
        """A name with an office, spelled otherwise than the signature."""
        printed = self.line.printed
        return self._is_called(printed) if name_and_office(printed)[0] != printed else None

    def _office(self) -> Expected | None:
        block, printed = self.block, self.line.printed
        if not OFFICE.search(self.line.folded) or key(printed) == key(" ".join(block.title)):
            return None
        block.title.append(re.sub(r"(?i)^(?:as|its) ", "", printed))
        return "title"

    def _other_name(self) -> Expected | None:
        """A name, spelled otherwise than the signature."""
        block, printed = self.block, self.line.printed
        if self.expected == "signed" and (block.name is None or is_person(printed)):
            block.name = printed
        return self.expected

    def _said_before(self) -> Expected | None:
        """The office, for whom he signs, or, behind what he is, his name, printed once more."""
        block, words = self.block, key(self.line.folded)
        said = words in (key(" ".join(block.title)), key(block.entity or "")) or (block.title and words == key(block.name or ""))
        return "title" if said and not self.line.label else None

    def _more_of_title(self) -> Expected | None:
        """More of an office; a footnote below the last one is none."""
        if self.line.star_before or (not self.line.label and self.block.title and (self._begins_block() or self._is_behind_whole_title())):
            return None
        self.block.title.append(self.line.said.strip())
        return "title"

    def _begins_block(self) -> bool:
        """Whether the line is whom the next signer signs for, not more of this one's name or office."""
        line = self.line
        if self._is_whom_attorney_signs_for():
            return False
        if without_agent(line.printed) != line.printed or self._names_known() or self._heads_for():
            return True
        if (OFFICE.search(line.folded) or self._goes_on()) and not _is_entity(line):
            return False
        return self._is_behind_title() or (_signed_below(line) and _heads_signature(line))

    def _heads_for(self) -> bool:
        """Whether the line names for whom the signature below it is: "For and on behalf of Loom Holdings plc"."""
        return self.line.folded.startswith(("for ", "on behalf of ")) and is_entity(self.line.folded) and _signed_below(self.line)

    def _is_whom_attorney_signs_for(self) -> bool:
        """Whether the line ends the office above it: "Attorney-in-Fact for" / "Abel T. Weaver"."""
        return self.expected == "title" and bool(self.block.title) and _ATTORNEY_FOR.search(self.block.title[-1].lower()) is not None

    def _names_known(self) -> bool:
        """Whether the line is a filing person's name, or the beginning of one."""
        words = key(self.line.folded)
        if words in self.known or (len(words) > _SHORT and any(name.startswith(words) for name in self.known)):
            return True
        return any(key(whole) in self.known for whole in accumulate((self.line.folded, *self.line.following[:_MOST_CUTS])))

    def _goes_on(self) -> bool:
        """Whether the office above wants more words: "Member of the" / "Management Board"."""
        return self.expected == "title" and bool(self.block.title) and _CONTINUES.search(self.block.title[-1].lower()) is not None

    def _is_behind_whole_title(self) -> bool:
        """Whether the office above wants no more words, and the line has none of one: "Chief Financial Officer" above "Loom Completes Its Offer"."""
        above = self.block.title[-1].lower()
        return _WHOLE_OFFICE.search(above) is not None and not (OFFICE.search(self.line.folded) or _GOES_ON.match(self.line.printed))

    def _is_behind_title(self) -> bool:
        """Whether a paragraph of its own stands behind an office that is whole."""
        title = self.block.title
        if self.expected != "title" or self.line.before != PARAGRAPH or not title or _CONTINUES.search(title[-1].lower()):
            return False
        return not (len(title) == 1 and _OFFICE_BEGUN.fullmatch(title[0].lower()))


def _one_entity(words: str) -> list[str]:
    """The entity that the words name, where they name one and nothing else."""
    return [words.rstrip(" ,")] if is_entity(words.lower()) and not re.search(r", | and ", words) else []


def _signed_below(line: Line) -> bool:
    return any(_SIGNER.match(words) for words in line.following[:3])


def _is_entity(line: Line) -> bool:
    """Whether the line is an entity's name, or one with its role: "Loom Advisers LLC, as Adviser"."""
    return is_entity(line.folded.partition(", as ")[0])


def _heads_signature(line: Line) -> bool:
    """Whether the line looks like whom a signature below is for."""
    return _is_entity(line) or line.printed.isupper() or line.folded.endswith(":") or is_person(line.printed)


_Case = Callable[[LineBelow], Expected | None]
_BELOW_SIGNATURE = (LineBelow._on_behalf, LineBelow._name_with_office, LineBelow._name_again)
_CASES: dict[Expected | None, tuple[_Case, ...]] = {
    "by": (LineBelow._signer_or_agent,),
    "through": (LineBelow._more_of_agent,),
    "name": (LineBelow._name_behind_label,),
    "signed": (*_BELOW_SIGNATURE, LineBelow._end_of_name, LineBelow._rest_of_name, LineBelow._unlabelled),
    "named": (*_BELOW_SIGNATURE, LineBelow._end_of_name, LineBelow._rest_of_name, LineBelow._unlabelled),
    "title": (LineBelow._on_behalf, LineBelow._said_before, LineBelow._more_of_title),
}
"""What a line may be, by what is expected of it; the first case that holds is taken."""
_LOOKS: tuple[_Case, ...] = (LineBelow._for_entity, LineBelow._by_attorney, LineBelow._other_name_with_office, LineBelow._office, LineBelow._other_name)
"""What a line without a label looks like below a signature."""
