"""Where a value stands, and what the tool has to say about what it could not or would not read."""

from typing import Literal

from .base import Record, required, stated


class Evidence(Record):
    """One place in the file that says so: ``raw[start:end]`` is the source of ``quote``, markup included."""

    document: int | None = required("Sequence of the document; null for the submission's header")
    start: int = required("First byte in the file as fetched (after gunzip, if it came compressed)", unit="byte offset")
    end: int = required("Byte after the last", unit="byte offset")
    quote: str = required("What a person reads there: tags gone, entities decoded, white space folded")
    rule: str = required("The rule that read it")
    link: str | None = stated("The document's address with a text fragment that opens at the quote; null without an address")


class Abstention(Record):
    """A value that the tool saw and did not give, or that the form requires and the filing does not state."""

    pointer: str = required("JSON Pointer (RFC 6901) of the value that is not there")
    reason: Literal["ambiguous", "conflict", "incorporated_by_reference", "not_stated", "unreadable"] = required("Why it is not there")
    detail: str = required("What was seen")


class Note(Record):
    """Something a reader of the value should know; nothing was changed because of it."""

    pointer: str = required("JSON Pointer of what the note is about")
    text: str = required("The note")


class Check(Record):
    """An arithmetic, calendar or consistency check. A failed check never removes a value."""

    name: str = required("The check")
    outcome: Literal["pass", "fail", "warning", "not_applicable"] = required("``warning`` where the law knows exceptions that the filing need not state")
    detail: str = required("The sum or the comparison, with the figures")
    pointers: tuple[str, ...] = required("The values that were compared")
