"""The subject company and the filing persons, as the cover's captions name them (Items 1002(a) and 1003(a) of Regulation M-A).

    MONTREAL, INC.
    (Offeror)                                     a role below one name, the summary caption below them all
    PFIZER INC.
    (Parent of Offeror)
    (Names of Filing Persons)

The names in the lines above a caption are read in ``person_names``, the roles that it names in ``person_roles``.
"""

from __future__ import annotations

import re

from ...document import Block, Document
from ...phrase import Phrase
from ..named import Named
from ..names import FOOTNOTE, REGISTER_NUMBER, SUFFIX_ONLY, is_entity, unruled
from .captions import Caption
from .person_names import EDGES, NO_NAME, STATES, read_persons, told_apart
from .person_roles import ONE_ROLE, roles_of

_FORMERLY = Phrase(r"\(? ?(?:formerly|f/k/a)\b.*", 0)
_ISSUER_TAIL = Phrase(r"(?: ?(?<![-\u2013\u2014])[-\u2013\u2014]+ ?| \()(?:the )?(?:issuer|subject company)\)?$", re.IGNORECASE)
_CLOSED = Phrase(r"\b(?:inc|incorporated|corp|corporation|llc|l\. ?l\. ?c|llp|lp|l\. ?p|ltd|limited|plc|n\. ?v|s\. ?a|b\. ?v|gmbh)\.?$", 0)
"""A folded name that ends so goes on on no other line."""
_AND_AT_END = Phrase(r",? and$", re.IGNORECASE)
_OF_NAMES = frozenset(("both", "subject", "persons", "role"))
"""The captions that names stand above."""


def read_names(document: Document, captions: list[Caption], words: list[list[Block]]) -> tuple[Named | None, list[Named]]:
    """The subject company and the filing persons; ``words`` are what belongs to each caption."""
    reader = _Reader(document, any(caption.name in ("both", "subject") for caption in captions))
    for at, (caption, lines) in enumerate(zip(captions, words, strict=True)):
        if caption.name not in _OF_NAMES:
            reader.latest = range(0)
        elif reader.is_of_subject(caption):
            beside = not lines and at and captions[at - 1].name == "role"  # "X, INC. (Issuer)"
            reader.subject_company(caption, words[at - 1] if beside else lines)
        elif caption.name == "persons" or reader.subject is not None or reader.nameless:
            reader.filing_persons(caption, lines)
    once: dict[str, Named] = {}
    for person in reader.persons:
        once.setdefault(re.sub(r"\W", "", person.text.lower()), person)
    return reader.subject, list(once.values())


class _Reader:
    """Takes a cover's captions of names in their order."""

    def __init__(self, document: Document, has_subject: bool) -> None:
        self.document, self.has_subject = document, has_subject
        self.subject: Named | None = None
        self.nameless = False
        """Whether nothing stands above the caption of the subject company."""
        self.persons: list[Named] = []
        self.latest = range(0)
        """The places in ``persons`` of those above the last caption, which a role below it may still be of."""

    def is_of_subject(self, caption: Caption) -> bool:
        """Whether the subject company stands above the caption: "(Issuer)" where the cover has no caption of its own for it."""
        return caption.name in ("both", "subject") or (not self.has_subject and caption.name == "role" and roles_of(caption.words) == ("issuer",))

    def subject_company(self, caption: Caption, lines: list[Block]) -> None:
        """The first such caption names it; a caption of both names a filing person too."""
        self.nameless = self.subject is None and not lines
        if self.subject is None and (name := _whole(self.document, lines)) is not None:
            self.subject = name
            if caption.name == "both":
                self.persons.extend(one._replace(roles=roles_of(caption.words), further=()) for one in _listed(self.document, lines) or [name])

    def filing_persons(self, caption: Caption, lines: list[Block]) -> None:
        """The names above a caption; a role without a name of its own is of those above the caption before it."""
        roles = roles_of(caption.words)
        names = read_persons(self.document, lines, self.subject)
        if len(names) == 1 and not self.has_subject and self.subject is None and "issuer" in roles and "status" not in caption.words:
            self.subject = names[0]._replace(roles=())  # "(Name of Filing Person (Issuer and Offeror))", the only name of the cover
        if not names and len(roles) == 1 and caption.name == "role":
            for at in self.latest:
                self.persons[at] = _with_roles(self.persons[at], roles)
        above = self._above(caption, names, roles)
        self.latest = range(len(self.persons), len(self.persons) + len(names))
        self.persons += [*names[:above], *(_with_roles(name, roles) for name in names[above:])]

    def _above(self, caption: Caption, names: list[Named], roles: tuple[str, ...]) -> int:
        """How many of the names the caption's roles are no word of."""
        if caption.name == "role":
            return len(names) - 1 if self._behind_last(caption, names) else 0
        told = len(roles) == 1 or (len(names) == 1 and "status" not in caption.words)  # not "(Names of Filing Persons (identifying status as offeror, issuer or other person))"
        return 0 if told else len(names)

    def _behind_last(self, caption: Caption, names: list[Named]) -> bool:
        """Whether a role in the singular stands behind the last of several names, on its line: "LOOM GROUP, INC. (PARENT)" is no word of those above it."""
        beside = len(names) > 1 and not self.document.text[names[-1].end : caption.start].strip(" \t")
        return beside and ONE_ROLE.fullmatch(self.document.folded, caption.start, caption.end) is not None


def _with_roles(name: Named, roles: tuple[str, ...]) -> Named:
    """The name with the roles, unless it has its own."""
    return name._replace(roles=name.roles or roles)


# --- the subject company --------------------------------------------------------------------------------------------------------------


def _whole(document: Document, pieces: list[Block]) -> Named | None:
    """All pieces as one name; of several companies the first, with the others' names."""
    kept: list[Block] = []
    for piece in pieces:
        folded = document.folded[piece.start : piece.end].strip()
        if kept and (_FORMERLY.match(folded) or re.fullmatch(rf"\(?an? (?:{STATES})\b.{{0,80}}", folded)):
            break
        kept.append(piece)
    if not kept:
        return None
    if several := _listed(document, kept):
        return several[0]._replace(further=tuple(name.text for name in several[1:]))
    start, end = kept[0].start, kept[-1].end
    text = FOOTNOTE.sub("", document.quote(start, end)).strip(" ,")
    former = re.search(r" \((?:formerly|f/k/a)\b", text, re.IGNORECASE)
    text = text[: former.start()].strip(" ,") if former else text
    text = REGISTER_NUMBER.sub("", unruled(_ISSUER_TAIL.sub("", text))).strip(" ,")
    return Named(text, start, end) if re.search(r"[A-Za-z0-9]", text) and len(text) < 400 else None


def _listed(document: Document, pieces: list[Block]) -> list[Named]:
    """Several companies under the caption of one, a line each or on one line; nothing for one name, over several lines or not."""
    if len(pieces) == 1:
        names = list(told_apart(document, pieces[0]))
        return names if len(names) > 1 and all(_CLOSED.search(name.text.lower()) for name in names) else []
    names = [Named(_AND_AT_END.sub("", FOOTNOTE.sub("", document.quote(piece.start, piece.end))).strip(EDGES), piece.start, piece.end) for piece in pieces]
    names = [name for name in names if name.text.lower() not in ("and", "")]
    alike = len({name.text.partition(" ")[0] for name in names}) == 1
    several = len(names) > 1 and all(_ends_there(name.text, alike) for name in names)
    return names if several else []


def _ends_there(text: str, alike: bool) -> bool:
    """Whether a line is a whole company's name; one without a company's last words where all the lines begin with the same word."""
    folded = text.lower()
    whole = bool(_CLOSED.search(folded)) or (alike and is_entity(folded))
    return whole and " " in text and not SUFFIX_ONLY.match(folded) and not NO_NAME.match(folded)
