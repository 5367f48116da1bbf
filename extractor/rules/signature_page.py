"""A page of signatures read line by line: which lines make a block, and what each line of a block says.

    By:     /s/ Ruth Adeyemi
    Name:   Ruth Adeyemi
    Title:  General Counsel

A line's own label tells first, then what the last line leads one to expect, then what the line looks like: a company, a person, an office, a day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from ..document import CELL
from ..phrase import Phrase
from .names import OFFICE, is_entity, is_person, name_and_rest
from .principals import NEAR, acts_for_another, key, last_named, named_in, principal, principals, without_agent
from .signature_columns import LABEL, SIGNED, Piece
from .wording import DAY, day

_DATED = Phrase(rf"(?:dated?(?:\ as\ of)?|as\ of|executed|signed)\ ?:?\ ?(?:on\ )?\ ?(?:as\ of\ |this\ |[a-z]{{3,6}}day,?\ )?(?P<day>{DAY})")
_BARE_DAY = Phrase(rf"(?:{DAY})\.?$")
_THROUGH = Phrase(r"(?P<label>by) (?=\S)", 0)
_SAME_LABEL = {"per": "by", "its": "title", "capacity": "title", "signature": "by"}
_PROSE = Phrase(
    r"^(?:(?:executed |signed )?(?:pursuant to|under|by) (?:an? |the )?|the )?powers? of attorney\b|after (?:due|reasonable) inquiry"
    r"|knowledge and belief|true, complete and correct|pursuant to the requirements|in witness whereof|undersigned",
    0,
)
_ACTING = Phrase(r", (?:its|the|their) (?:sole |managing |general )?(?:member|manager|partner|shareholder|stockholder|trustee)$", 0)
_BOARD = Phrase(r"(?:the |its )?board of [a-z]+$", 0)
_STAR = Phrase(r"[\s_]*\*", 0)
_CONTINUES = Phrase(r"(?:[,&/-]|for:|\b(?:and|of|the|for|to|vice|general|chief|senior|executive|assistant|managing))$", 0)
_HIMSELF_AND = Phrase(r", individually,? and(?: as)?(?: an?| the| his| her)?$", 0)
_ATTORNEY_FOR = Phrase(r"(?P<name>.{4,60}?),? (?:as )?(?P<title>(?:his |her |its |their )?attorney[- ]in[- ]fact) for (?P<entity>.{4,100})", re.IGNORECASE)
_OF_COMPANY = Phrase(r"(?<!rustee)(?<!RUSTEE) of (?P<company>[A-Z](?!.* of [A-Z]).{3,80})$", 0)
_BY_ATTORNEY = Phrase(r"(?P<entity>[^,]{4,60}?),? by:? (?P<name>[^,]{4,60}),? (?:as )?(?P<title>(?:his |her |its |their )?attorney[- ]in[- ]fact)", re.IGNORECASE)
_ON_BEHALF = Phrase(
    r"(?:(?P<signer>.{4,80}?),? )?(?P<himself>(?:individually|for (?:him|her|it)self),? and )?on behalf of:? (?:each of )?(?:(?P<itself>itself),? and )?(?P<whom>.{4,600})",
    re.IGNORECASE,
)
_NOISE = Phrase(r"[-_=* .]*|\d{1,3}|\[?signature page[^]]*\]?|table of contents|\(?signature\)?|\(?(?:name/title|name and title|date)\)?", 0)
_MOST_ENTITIES = 80


@dataclass
class SignatureBlock:
    """What one signer's lines say, as far as they are read."""

    start: int
    end: int
    entity: str | None = None
    name: str | None = None
    title: list[str] = field(default_factory=list)
    when: date | None = None
    conformed: bool | None = None
    starred: bool = False  # the signature bears a star: "/s/ Ruth Adeyemi*"
    instead: bool = False  # signs for those whose signatures bear one: "*By: /s/ Otto Brandt, attorney-in-fact"
    again: bool = False  # for whom the signer before signed, as far as the page tells
    others: list[str] = field(default_factory=list)  # whom the same signature also binds
    lines: list[str] = field(default_factory=list)  # above it
    through: bool = False  # signs by another entity, whose own signer follows
    acting: str | None = None  # that entity, or the person who acts for it

    @property
    def expects_signer(self) -> bool:
        """Whether it names the entity that it signs through, and no signer yet."""
        return self.through and not self.conformed and not self.name

    @property
    def begun(self) -> bool:
        """Whether its labels stand there, stacked, and nothing beside them yet."""
        return not (self.conformed or self.name or self.title or self.through)

    def reach(self, end: int) -> None:
        self.end = max(self.end, end)


class SignaturePage:
    """Reads the lines of a signature page one after the other: ``blocks`` and ``dates`` are what it found, ``pending`` what stood above the last signer."""

    def __init__(self, pieces: list[Piece], known: set[str], text: str) -> None:
        self.pieces, self.known, self.text = pieces, known, text
        self.blocks: list[SignatureBlock] = []
        self.dates: list[tuple[date, int, int]] = []
        self.pending: list[tuple[str, int]] = []  # lines that may name whom the next signer signs for
        self.waiting: str | None = None  # what the next line is, as far as the last one tells

    def read(self) -> None:
        for number, (folded, printed, start, end) in enumerate(self.pieces):
            if not folded or _NOISE.fullmatch(folded) or (_PROSE.search(folded) and not SIGNED.search(folded)):
                continue
            if not self._date(number, folded, start, end):
                self._line(number, folded, printed, start, end)
        for block in self.blocks:
            if block.name is None and block.acting and _ACTING.search(block.acting.lower()) and not acts_for_another(block.acting):
                block.name, title = name_and_office(block.acting)
                block.title = [title] if title else []

    def _date(self, number: int, folded: str, start: int, end: int) -> bool:
        """Whether the line is a date; it belongs to the block above, unless the next one has begun."""
        dated = _DATED.match(folded.replace(" day of ", " of ")) or (_BARE_DAY.match(folded) if self.waiting == "date" or len(folded) < 22 else None)
        if not dated:
            return False
        when = day(dated.group())
        if when:
            self.dates.append((when, start, end))
            if self.blocks and self.blocks[-1].when is None and not self.pending:
                self.blocks[-1].when = when
                self.blocks[-1].reach(end)
        beside = self.waiting in ("signed", "named") and (self.text[start - 1 : start] in (CELL, " ") or self._is_named(number))
        in_row = self.waiting == "title" and self.text[start - 1 : start] == CELL and self._is_named(number)
        self.waiting = self.waiting if beside else "named" if in_row else None
        return True

    def _is_named(self, number: int) -> bool:
        """Whether the printed name of who has signed above follows."""
        following = next((folded for folded, _, _, _ in self.pieces[number + 1 : number + 3] if folded), "")
        return bool(self.blocks and following) and key(following) == key(self.blocks[-1].name or "")

    def _line(self, number: int, folded: str, printed: str, start: int, end: int) -> None:
        label = LABEL.match(folded) or (_THROUGH.match(folded) if folded.startswith("by ") and acts_for_another(printed[3:]) else None)
        if label and label["label"].startswith("date"):
            self.waiting = "date"
            return
        inner = re.sub(r"^[_ ]+(?=/ ?[sS] ?/)|^[*_ ]+$", "", printed[label.end() :].strip() if label else printed)
        if label and label["label"] == "by" and inner and self.waiting == "signed" and key(inner) == key(self.blocks[-1].name or ""):
            self.blocks[-1].reach(end)  # the printed name below a signature
            return
        if label:
            self.waiting = "name" if "name" in label["label"] else _SAME_LABEL.get(label["label"], label["label"])
            if self.waiting == "by":
                self._begin(start)
                self.blocks[-1].instead = self.text[start : start + 1] == "*" and any(block.starred for block in self.blocks)
                if not inner and _STAR.match(self.text, start + label.end(), end + 40):
                    self._starred()
            if not inner:
                if self.blocks:
                    self.blocks[-1].reach(end)
                return
        signed = SIGNED.search(inner.lower())
        if signed and signed.start() <= 3:
            self._signature(inner[signed.end() :], start, end)
        elif not (self.blocks and self._below(self.blocks[-1], number, folded, printed, inner, end, bool(label))):
            self.pending.append((printed.rstrip(" :"), start))
            self.waiting = None

    def _begin(self, start: int) -> None:
        """A block begins at "By:", or its signer follows the entity that it signs through."""
        if self.blocks and self.blocks[-1].expects_signer:
            self.blocks[-1].title.clear()
            self._also(self.blocks[-1])
        else:
            again = self.blocks[-1].entity if self.blocks and not self.pending else None
            self.blocks.append(self._new(start))
            if self.blocks[-1].entity is None and again:
                self.blocks[-1].entity, self.blocks[-1].again = again, True
        self.pending = []

    def _new(self, start: int) -> SignatureBlock:
        """A block for whom the lines above it name."""
        lines = [line for line, _ in self.pending]
        several = principals(lines, self.known)
        entity = several[0] if several else principal(lines, self.known)
        return SignatureBlock(
            start=self.pending[-len(several) or -NEAR :][0][1] if lines and entity else start, end=start + 1, entity=entity, others=several[1:], lines=lines[-_MOST_ENTITIES:]
        )

    def _starred(self) -> None:
        """ "By: *": an absent signer of the last entity; the names above it wait for the signature that the star means."""
        block = self.blocks[-1]
        if (entity := last_named(block.lines, self.known)) is not None:
            block.entity = entity
            self.pending = [(line, block.start) for line in block.lines if key(line) != key(entity)]
        block.others.clear()

    def _also(self, block: SignatureBlock) -> None:
        """Names of filing persons between a block's entity and its signer, who signs for them too."""
        lines = [line for line, _ in self.pending]
        one = principal(lines, self.known)
        found = principals(lines, self.known) or ([one] if one and key(one) in self.known else [])
        block.others.extend(entity for entity in found if key(entity) != key(block.entity or ""))

    def _signature(self, words: str, start: int, end: int) -> None:
        """A typed signature, with the office or the principal behind it on its line."""
        if not self.blocks or (self.waiting != "by" and not self.blocks[-1].expects_signer and not self.blocks[-1].begun):
            self.blocks.append(self._new(start))
        self.pending = []
        block = self.blocks[-1]
        block.conformed = True
        block.reach(end)
        self.waiting = "signed"
        block.starred = words.rstrip(" _").endswith("*")
        instead = _ATTORNEY_FOR.fullmatch(words.strip(" _-*")) or _BY_ATTORNEY.fullmatch(words.strip(" _-*"))
        if instead:
            block.name, block.entity, block.title = instead["name"], instead["entity"].rstrip(" ."), [instead["title"]]
        else:
            name, title = name_and_office(_once(words.strip(" _-*")))
            block.name, block.title = name or None, [title] if title else []

    def _below(self, block: SignatureBlock, number: int, folded: str, printed: str, inner: str, end: int, labelled: bool) -> bool:
        """Whether a line belongs to the block above it, as what it has been waiting for or what it looks like."""
        waiting = self.waiting
        if waiting in ("signed", "named", "title") and "on behalf of" in folded and self._on_behalf(block, inner, self.waiting == "title"):
            self.waiting = "title"
        elif waiting == "name" and inner:
            self._name(block, inner.strip(" ,"))
        elif waiting == "by":
            if acts_for_another(inner) or _BOARD.match(inner.lower()) or _ACTING.search(inner.lower()):
                block.through = True
                if (several := principals(block.lines, self.known, inner)) and not block.others:
                    block.entity, block.others = several[0], several[1:]
                block.entity, block.acting = block.entity or inner.rstrip(" ,"), inner
                self.waiting = "through"
            else:
                block.name = inner.strip(" _")
                self.waiting = "signed"
        elif (
            waiting in ("signed", "named")
            and block.name
            and not block.title
            and (_HIMSELF_AND.search(folded) or name_and_office(printed)[0] != printed)
            and key(name_and_rest(printed)[0]) == key(block.name)
        ):
            self._named_with_office(block, printed)
        elif waiting == "title" and not labelled and key(folded) in (key(" ".join(block.title)), key(block.entity or "")):
            pass  # the office, or for whom he signs, printed once more
        elif waiting == "title" and not labelled and block.title and key(folded) == key(block.name or ""):
            pass  # the printed name behind what he is
        elif waiting == "title" and (labelled or not block.title or not self._begins_block(number, folded, printed)):
            block.title.append(inner.strip())
        elif waiting in ("signed", "named") and block.name and key(folded) == key(block.name):
            block.name = printed.strip(" ,") if not printed.isupper() or block.name.isupper() else block.name
            self.waiting = "named"
        elif waiting == "named" and block.conformed and block.name and key(block.name).endswith(key(folded)):
            pass  # the rest of that name
        elif waiting in ("signed", "named") and block.name and " " not in block.name and re.fullmatch(r"[A-Z][\w.'\u2019-]+", printed):
            block.name = f"{block.name} {printed}"  # a name that a converter cut
        elif waiting in ("signed", "named") and not self._begins_block(number, folded, printed):
            self._unlabelled(block, folded, printed)
        elif waiting != "through" or key(folded) in self.known:
            return False
        block.reach(end)
        return True

    def _named_with_office(self, block: SignatureBlock, printed: str) -> None:
        """The name of who has signed with his office behind it, or what he signs as besides himself, which may go on below."""
        name, rest = name_and_rest(printed)
        block.name = name
        if _HIMSELF_AND.search(printed.lower()):
            block.title, self.waiting = [rest.strip(" ,")], "title"
        else:
            self._name(block, printed)

    def _name(self, block: SignatureBlock, printed: str) -> None:
        if block.name and " " not in printed and key(block.name).startswith(key(printed)):
            self.waiting = "named"  # a name that a converter cut: it stands whole in the signature above
            return
        block.name, title = name_and_office(printed)
        block.title.extend([title] if title else [])
        if title and block.entity is None and (company := _OF_COMPANY.search(printed)) and is_entity(company["company"].lower()):
            block.entity = company["company"]
        self.waiting = "title" if title else "named"

    def _unlabelled(self, block: SignatureBlock, folded: str, printed: str) -> None:
        """The printed name or the office below a signature."""
        principal, _, office = printed.partition(", as ")
        if office and is_entity(principal.lower()) and OFFICE.search(office.lower()):
            block.entity = block.entity or principal
            block.title.append(office)
            self.waiting = "title"
        elif (instead := _BY_ATTORNEY.fullmatch(printed)) and block.name and key(f"{instead['entity']}by{instead['name']}") == key(block.name):
            block.name, block.entity, block.title = instead["name"], instead["entity"], [instead["title"]]
        elif name_and_office(printed)[0] != printed:
            self._name(block, printed)
        elif OFFICE.search(folded) and key(printed) != key(" ".join(block.title)):
            block.title.append(re.sub(r"(?i)^(?:as|its) ", "", printed))
            self.waiting = "title"
        elif self.waiting == "signed" and (block.name is None or is_person(printed)):
            block.name = printed

    def _on_behalf(self, block: SignatureBlock, printed: str, office: bool) -> bool:
        """Whether the line says for whom its signer has signed: "Ruth Adeyemi, on behalf of Loom Fund I, L.P. and Loom Fund II, L.P."; or what he is, and so on."""
        said = _ON_BEHALF.fullmatch(printed)
        if said is None:
            return False
        name, title = name_and_office(said["signer"] or block.name or "")
        if office and said["signer"]:
            name, title = block.name or "", said["signer"]
        whom = named_in(said["whom"], self.known) or ([said["whom"].rstrip(" ,")] if is_entity(said["whom"].lower()) and not re.search(r", | and ", said["whom"]) else [])
        if key(name) != key(block.name or "") or not whom:
            return False
        if block.entity is None or block.again:
            block.entity, block.again, block.others = (None, False, whom) if said["himself"] else (whom[0], False, whom[1:])
        elif said["himself"] or said["itself"]:
            block.others = [entity for entity in whom if key(entity) != key(block.entity)]
        block.title.extend([title] if title else [])
        return True

    def _begins_block(self, number: int, folded: str, printed: str) -> bool:
        """Whether a line behind a title is whom the next signer signs for, not more of the title."""
        if without_agent(printed) != printed:
            return True
        words = key(folded)
        if words in self.known or any(name.startswith(words) and len(words) > 8 for name in self.known):
            return True
        if OFFICE.search(folded) and not is_entity(folded):
            return False
        if self.waiting == "title" and self.text[self.pieces[number][2] - 1] == "\u2029" and self.blocks[-1].title and not _CONTINUES.search(self.blocks[-1].title[-1].lower()):
            return True
        follows = [words for words, _, _, _ in self.pieces[number + 1 : number + 5] if words]
        soon = any(re.match(r"(?:by|per)\b|/ ?s ?/", words) for words in follows[:3])
        return soon and (is_entity(folded) or printed.isupper() or folded.endswith(":") or is_person(printed))


def _once(printed: str) -> str:
    """A name that stands twice on the line of the signature, once: "RUTH ADEYEMI Ruth Adeyemi, General Counsel"."""
    words = printed.split()
    for length in range(2, min(6, len(words) // 2 + 1)):
        if key("".join(words[:length])) == key("".join(words[length : 2 * length])):
            behind = words[2 * length :]
            name = " ".join(words[length : 2 * length])
            return " ".join([name if name.endswith(",") or not behind else f"{name},", *behind])
    return printed


def name_and_office(printed: str) -> tuple[str, str]:
    """Name and office of "Ruth Adeyemi, General Counsel"; the office is empty where there is none."""
    if "," in printed:
        head, tail = name_and_rest(printed)
    else:
        head, _, tail = printed.partition(" / " if " / " in printed else "/" if "/" in printed else " - ")
    tail = tail.strip()
    office, _, company = tail.rpartition(", ")
    if office and is_entity(company.lower()) and OFFICE.search(office.lower()) and not OFFICE.search(company.lower()):
        tail = office  # "Ruth Adeyemi, General Counsel, Loom Holdings plc"
    elif (company_named := _OF_COMPANY.search(tail)) and is_entity(company_named["company"].lower()) and OFFICE.search(tail[: company_named.start()].lower()):
        tail = tail[: company_named.start()]  # "Ruth Adeyemi, General Counsel of Loom Holdings plc"
    entity = is_entity(tail.lower()) and not re.match(r"as |trustee of |individually\b", tail.lower())
    tail = re.sub(r"^(?:as|its) ", "", tail)
    if tail and (OFFICE.search(tail.lower()) or tail.lower().startswith("individually")) and is_person(head) and not OFFICE.search(head.lower()) and not entity:
        return head, "" if tail.lower().startswith("individually") else tail
    return printed, ""
