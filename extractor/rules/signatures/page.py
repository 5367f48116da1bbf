"""A page of signatures read line by line: which lines make a block, and what each line of a block says.

    By:     /s/ Ruth Adeyemi
    Name:   Ruth Adeyemi
    Title:  General Counsel

A line's own label tells first, then what the last line leads one to expect, then what the line looks like: a company, a person, an office, a day.
Here are the lines that begin a block or date one; ``below`` reads those below.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ...document import CELL
from ...phrase import Phrase
from ..names import is_person
from ..wording import DAY, day
from .below import ACTING, LineBelow
from .block import Dated, Expected, SignatureBlock
from .line import Line
from .office import attorney_alone, attorney_for, name_and_office, once
from .principals import NEAR, acts_for_another, key, last_named, principal, principals

_SOMEWHERE = r"(?:at\ |in\ )?[a-z][a-z .]{2,40}(?:,\ [a-z][a-z .]{2,40}){0,2},?\ "
"""Where it was signed: "at Boston, Massachusetts, "."""
_DATED = Phrase(
    rf"(?:(?:dated?(?:\ as\ of)?|as\ of|executed|signed)\ ?:?\ ?(?:on\ )?\ ?(?:as\ of\ |this\ |[a-z]{{3,6}}day,?\ |{_SOMEWHERE}(?:as\ of|on|this)\ (?:this\ )?)?"
    rf"|{_SOMEWHERE}this\ )(?P<day>{DAY})"
)
_BARE_DAY = Phrase(rf"(?:{DAY})\.?$")
_SHORT = 22
"""A line shorter than this that begins with a day is one."""
_MOST_ENTITIES = 80
_RULES = " _-*"


class Above(NamedTuple):
    """A line that may name whom the next signer signs for, and where it stands."""

    words: str
    start: int


class SignaturePage:
    """Reads the lines of a signature page one after the other: ``blocks`` and ``dates`` are what it found, ``pending`` what stood above the last signer.

    ``known`` are keys of filing persons.
    """

    def __init__(self, lines: Iterable[Line], known: set[str]) -> None:
        self.lines, self.known = lines, known
        self.blocks: list[SignatureBlock] = []
        self.dates: list[Dated] = []
        self.pending: list[Above] = []
        self.expected: Expected | None = None
        self.signed = 0
        """Where the line of the last typed signature ends."""

    @property
    def above(self) -> list[str]:
        """The lines that may name whom the next signer signs for."""
        return [line.words for line in self.pending]

    def read(self) -> None:
        for line in self.lines:
            if not self._date(line):
                self._line(line)
        for block in self.blocks:
            _signs_himself(block)

    def _date(self, line: Line) -> bool:
        """Whether the line is a date; it belongs to the block above, unless the next one has begun."""
        bare = self.expected == "date" or len(line.folded) < _SHORT
        dated = _DATED.match(line.folded.replace(" day of ", " of ")) or (_BARE_DAY.match(line.folded) if bare else None)
        if not dated:
            return False
        when = day(dated.group())
        if when:
            self.dates.append(Dated(when, line.start, line.end))
            if self.blocks and self.blocks[-1].dated is None and not self.pending:
                self.blocks[-1].dated = self.dates[-1]
                self.blocks[-1].reach(line.end)
        self.expected = self._behind_date(line)
        return True

    def _behind_date(self, line: Line) -> Expected | None:
        """What to expect behind a date: what was before it, where the date stands beside a signature or between it and the signer's printed name."""
        if self.expected in ("signed", "named", "title") and line.before != CELL and line.beside:
            return self.expected  # the date stands in the left column, name or office of the signer above in the right one
        named = bool(self.blocks and line.following) and key(line.following[0]) == key(self.blocks[-1].name or "")
        if self.expected in ("signed", "named") and (named or line.before in (CELL, " ")):
            return self.expected
        return "named" if self.expected == "title" and named and line.before == CELL else None

    def _line(self, line: Line) -> None:
        if line.label == "date":
            self.expected = "date"
        elif (line.label == "by" and (self._is_signer_again(line) or self._is_rule_below(line))) or self._is_attorney_below(line):
            self.blocks[-1].reach(line.end)
        else:
            if line.label:
                self._label(line)
            if line.said or not line.label:
                self._words(line)

    def _is_signer_again(self, line: Line) -> bool:
        """Whether "By:" stands before the printed name below a signature."""
        return self.expected == "signed" and line.said != "" and key(line.said) == key(self.blocks[-1].name or "")

    def _is_rule_below(self, line: Line) -> bool:
        """Whether "By:" stands before the rule below a signature typed above it, the signer's name or office next."""
        if self.expected != "signed" or line.said or line.star_behind or not self.blocks[-1].bare:
            return False
        below = line.following[0] if line.following else ""
        return key(below).removeprefix("name") == key(self.blocks[-1].name or "") or below.startswith(("title:", "its:"))

    def _is_attorney_below(self, line: Line) -> bool:
        """Whether the line names who has signed above, as attorney of the person whose name stands between: "Abel T. Weaver" / "by Ruth Adeyemi, attorney-in-fact"."""
        said = attorney_alone(line.printed) if self.blocks and not line.star_before else None
        block = self.blocks[-1] if self.blocks else None
        if said is None or block is None or not block.conformed or block.title or len(self.pending) > 1:
            return False
        name, title = said
        itself = key(name) == key(block.name or "")
        if self.pending:
            between = self.pending[0].words.rstrip(" ,")
            if block.end != self.signed or not itself or block.entity is not None or not is_person(between):
                return False
            block.entity, self.pending = between, []
        elif not itself:
            if self.expected not in ("signed", "named") or block.entity not in (None, block.name) or not is_person(block.name or ""):
                return False
            block.entity, block.name = block.name, name
        block.title, self.expected = [title], "signed"
        return True

    def _label(self, line: Line) -> None:
        """A label; "By:" begins a block."""
        self.expected = line.label
        if line.label == "by":
            self._begin(line.start)
            self.blocks[-1].instead = line.star_before and any(block.starred for block in self.blocks)
            if line.star_behind and not line.said:
                self._absent()
        if self.blocks and not line.said:
            self.blocks[-1].reach(line.end)

    def _words(self, line: Line) -> None:
        """A typed signature, a line of the last block, or one that may head the next block."""
        if line.signature is not None:
            self._signature(line.signature, line)
            return
        self.expected = LineBelow(self.blocks[-1], line, self.expected, self.known).read() if self.blocks else None
        if self.expected:
            self.blocks[-1].reach(line.end)
        else:
            self.pending.append(Above(line.printed.rstrip(" :"), line.start))

    def _begin(self, start: int) -> None:
        """A block begins at "By:", or its signer follows the entity that it signs through."""
        before = self.blocks[-1] if self.blocks else None
        if before and before.expects_signer:
            before.title.clear()
            self._also(before)
        else:
            block = self._new(start)
            if before and before.entity and not self.pending:
                block.entity, block.again = before.entity, True
            self.blocks.append(block)
        self.pending = []

    def _new(self, start: int) -> SignatureBlock:
        """A block for whom the lines above it name."""
        lines = self.above
        several = principals(lines, self.known)
        entity = several[0] if several else principal(lines, self.known)
        first = self.pending[-len(several) or -NEAR :][0].start if lines and entity else start
        return SignatureBlock(start=first, end=start + 1, entity=entity, others=several[1:], lines=lines[-_MOST_ENTITIES:])

    def _absent(self) -> None:
        """ "By: *": an absent signer of the last entity; the names above it wait for the signature that the star means."""
        block = self.blocks[-1]
        if (entity := last_named(block.lines, self.known)) is not None:
            block.entity = entity
            self.pending = [Above(line, block.start) for line in block.lines if key(line) != key(entity)]
        block.others.clear()

    def _also(self, block: SignatureBlock) -> None:
        """Names of filing persons between a block's entity and its signer, who signs for them too."""
        one = principal(self.above, self.known)
        found = principals(self.above, self.known) or ([one] if one and key(one) in self.known else [])
        block.others.extend(entity for entity in found if key(entity) != key(block.entity or ""))

    def _signature(self, words: str, line: Line) -> None:
        """A typed signature, with the office or the principal behind it on its line."""
        if not self._awaits_signature():
            self.blocks.append(self._new(line.start))
            self.blocks[-1].bare = True
        self.pending = []
        self.expected = "signed"
        block = self.blocks[-1]
        block.conformed, block.starred = True, words.rstrip(" _").endswith("*")
        block.reach(line.end)
        self.signed = line.end
        if attorney := attorney_for(words.strip(_RULES)):
            block.name, block.entity, block.title = attorney.name, attorney.entity.rstrip(" ."), [attorney.title]
        else:
            name, title = name_and_office(once(words.strip(_RULES)))
            block.name, block.title = name or None, [title] if title else []
            if block.bare and block.entity and len(self.blocks) > 1 and key(block.entity) == key(self.blocks[-2].name or "") != key(name):
                block.entity = None  # the printed name of the signer above, behind his office and day

    def _awaits_signature(self) -> bool:
        """Whether a typed signature belongs to the last block, which has begun above it."""
        return bool(self.blocks) and (self.expected == "by" or self.blocks[-1].expects_signer or self.blocks[-1].begun)


def _signs_himself(block: SignatureBlock) -> None:
    """Makes a person who acts for an entity its signer, where none follows: "By: Ruth Adeyemi, its managing member"."""
    if block.name is None and block.acting and ACTING.search(block.acting.lower()) and not acts_for_another(block.acting):
        block.name, title = name_and_office(block.acting)
        block.title = [title] if title else []
