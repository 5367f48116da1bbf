"""Inline XBRL facts of a fee exhibit (taxonomy ``ffd``), each with the place where it is printed.

    <ix:nonFraction name="ffd:TxValtn" contextRef="offrl_1" unitRef="USD" decimals="2" format="ixt:numdotdecimal">313,497,833.26</ix:nonFraction>

A fact belongs to the submission, to a line of Table 1 (typed axis ``ffd:OfferingAxis``) or to a line of Table 2 (``ffd:OffsetAxis``). Facts may
stand twice, in the hidden header and in the table: the printed one is taken. The standard library's expat reads it, because it alone says at
which byte of the file each piece of text stands; it fetches nothing, and declarations of entities are refused.
Sources: Inline XBRL 1.1; Transformation Registry 3-5; SEC taxonomy ffd.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cached_property
from html.entities import html5
from xml.parsers import expat

from ...document import Document
from ...phrase import Phrase
from ..wording import day

_INLINE = Phrase(r"http://www\.xbrl\.org/20\d\d/inlineXBRL ", 0)
_SIGN_OF_FACTS = Phrase(r"<(?:[A-Za-z][\w.-]{0,20}:)?non(?:Fraction|Numeric)\s", 0)
_DIGITS = Phrase(r"[\d.,]{1,40}", re.ASCII)
_ISO_DAY = Phrase(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_NUMERIC_DAY = Phrase(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})", re.ASCII)
_NIL = "http://www.w3.org/2001/XMLSchema-instance nil"


@dataclass(frozen=True)
class Fact:
    """One fact: its name without prefix, what is printed, how it is to be read, and where it stands in ``Document.text``."""

    name: str
    text: str
    format: str
    sign: str
    scale: str
    place: tuple[int, int] | None

    @property
    def words(self) -> str | None:
        """The text, white space folded."""
        return " ".join(self.text.split()) or None

    @cached_property
    def number(self) -> Decimal | None:
        """The number, by sign, scale and format; None where it is none."""
        if self.format in ("fixedzero", "zerodash", "numdash"):
            return Decimal(0)
        words = "".join(self.text.replace("$", "").split())
        if self.format in ("numcommadecimal", "numdotcomma", "numspacecomma"):
            words = words.replace(".", "").replace(",", ".")
        try:
            value = Decimal(words.replace(",", "")) if _DIGITS.fullmatch(words) else None
            scale = int(self.scale or 0)
        except (InvalidOperation, ValueError):
            return None
        if value is None or abs(scale) > 20:
            return None
        return (value.scaleb(scale) if scale else value) * (-1 if self.sign == "-" else 1)

    @cached_property
    def boolean(self) -> bool | None:
        """The truth that the format fixes, or that is printed; None where it is neither."""
        for formats, words, truth in ((("booleantrue", "fixedtrue"), ("true", "1", "\u2612", "\u2611"), True), (("booleanfalse", "fixedfalse"), ("false", "0", "\u2610"), False)):
            if self.format in formats or (not self.format.startswith(("boolean", "fixed")) and (self.words or "").lower() in words):
                return truth
        return None

    @cached_property
    def date(self) -> datetime.date | None:
        """The day, in ISO form or as the format says."""
        words = (self.words or "").lower()
        iso, numeric = _ISO_DAY.fullmatch(words), _NUMERIC_DAY.fullmatch(words)
        if not iso and not numeric:
            return day(words)
        parts = [int(part) for part in (iso or numeric).groups()]  # type: ignore[union-attr]
        year, month, number = parts if iso else (parts[2], parts[1], parts[0]) if "daymonth" in self.format else (parts[2], parts[0], parts[1])
        try:
            return datetime.date(year, month, number)
        except ValueError:
            return None


@dataclass
class FeeFacts:
    """The facts of a fee exhibit by what they belong to: the submission, the lines of Table 1, the lines of Table 2."""

    totals: dict[str, Fact] = field(default_factory=dict)
    offering: list[dict[str, Fact]] = field(default_factory=list)
    offset: list[dict[str, Fact]] = field(default_factory=list)


def fee_facts(document: Document) -> FeeFacts | None:
    """The ``ffd`` facts of a document; None where it is no inline XBRL, or not well formed."""
    if document.format not in ("html", "xml") or not _SIGN_OF_FACTS.search(document.raw, document.start, document.end):
        return None
    first = document.raw.find("<", document.start, document.end)
    body = document.raw[first : document.end].encode("latin-1")
    for encoding in ("utf-8", "iso-8859-1"):
        reader = _Reader(document, first)
        if reader.read(body, encoding):
            return reader.result()
    return None


class _EntityError(Exception):
    """The document declares an entity of its own: no filing does."""


@dataclass
class _Open:
    """A fact whose end has not come yet."""

    name: str
    attributes: dict[str, str]
    hidden: bool
    parts: list[str] = field(default_factory=list)
    start: int | None = None


class _Reader:
    """One pass over the markup."""

    def __init__(self, document: Document, first: int) -> None:
        self.document, self.first = document, first
        self.open: list[_Open] = []
        self.hidden = self.excluded = 0
        self.prefixes: dict[str, str] = {}
        self.context = self.axis = ""
        self.lines: dict[str, tuple[str, str]] = {}
        self.found: list[tuple[_Open, Fact]] = []
        self.typed: list[str] | None = None

    def read(self, body: bytes, encoding: str) -> bool:
        parser = expat.ParserCreate(encoding, namespace_separator=" ")
        parser.UseForeignDTD(True)  # so that references to HTML's own entities are told, not refused
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler, parser.EntityDeclHandler = self._text, self._entity
        parser.StartNamespaceDeclHandler, parser.SkippedEntityHandler = self._prefix, self._reference
        self.parser = parser
        try:
            parser.Parse(body, True)
        except (expat.ExpatError, _EntityError):
            return False
        return True

    def _prefix(self, prefix: str | None, uri: str | None) -> None:
        self.prefixes[prefix or ""] = uri or ""

    def _entity(self, *_: object) -> None:
        raise _EntityError

    def _reference(self, name: str, is_parameter: bool) -> None:
        if not is_parameter:
            self._text(html5.get(f"{name};", ""))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        if _INLINE.match(namespace + " "):
            if local == "hidden":
                self.hidden += 1
            elif local == "exclude":
                self.excluded += 1
            elif local in ("nonFraction", "nonNumeric"):
                self.open.append(_Open(attributes.get("name", ""), attributes, self.hidden > 0))
        elif local == "context":
            self.context = attributes.get("id", "")
        elif local == "typedMember" and self.context:
            self.axis, self.typed = attributes.get("dimension", "").rpartition(":")[2], []

    def _text(self, words: str) -> None:
        if self.typed is not None:
            self.typed.append(words)
        if self.excluded or not self.open:
            return
        at = self.parser.CurrentByteIndex
        for fact in self.open:
            fact.parts.append(words)
            if fact.start is None and words.strip():
                fact.start = at

    def _end(self, name: str) -> None:
        namespace, _, local = name.rpartition(" ")
        if _INLINE.match(namespace + " "):
            if local == "hidden":
                self.hidden -= 1
            elif local == "exclude":
                self.excluded -= 1
            elif local in ("nonFraction", "nonNumeric") and self.open:
                self._close(self.open.pop())
        elif local == "typedMember" and self.typed is not None:
            self.lines[self.context] = (self.axis, "".join(self.typed).strip())
            self.typed = None
        elif local == "context":
            self.context = ""

    def _close(self, fact: _Open) -> None:
        prefix, _, local = fact.name.rpartition(":")
        if "/ffd/" not in self.prefixes.get(prefix, "") or fact.attributes.get(_NIL) == "true":
            return
        place = None
        if fact.start is not None:
            place = text_place(self.document, self.first + fact.start, self.first + self.parser.CurrentByteIndex)
        form = fact.attributes.get("format", "").rpartition(":")[2].replace("-", "").lower()
        self.found.append((fact, Fact(local, "".join(fact.parts), form, fact.attributes.get("sign", ""), fact.attributes.get("scale", ""), place)))

    def result(self) -> FeeFacts:
        facts = FeeFacts()
        lines: dict[tuple[str, str], dict[str, Fact]] = {}
        shown: set[int] = set()
        for opened, fact in self.found:
            axis, number = self.lines.get(opened.attributes.get("contextRef", ""), ("", ""))
            if axis in ("OfferingAxis", "OffsetAxis"):
                owner = lines.get((axis, number))
                if owner is None:
                    owner = lines[axis, number] = {}
                    (facts.offering if axis == "OfferingAxis" else facts.offset).append(owner)
            elif not axis:
                owner = facts.totals
            else:
                continue
            if fact.name not in owner or (id(owner[fact.name]) not in shown and not opened.hidden):
                owner[fact.name] = fact
                if not opened.hidden:
                    shown.add(id(fact))
        return facts


def text_place(document: Document, first: int, last: int) -> tuple[int, int] | None:
    """The positions in ``Document.text`` of what stands between two bytes of the file; None where nothing is readable there."""
    positions = range(len(document.text))
    start = bisect_left(positions, first, key=lambda at: document.span(at, at + 1)[0])
    end = bisect_right(positions, last, key=lambda at: document.span(at, at + 1)[1])
    words = document.text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return (start, end) if start < end else None
