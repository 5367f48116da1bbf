"""A submission's header in full, read from either layout and written in either.

``extractor.submission`` keeps only what the tool prints; EDGAR's pages and listings also show acts, film numbers and addresses, and
``.hdr.sgml`` and ``-index-headers.html`` show one header in both layouts. ``tests/test_edgar_server.py`` holds this reading against the tool's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

ROLES = {  # party block in the tag layout → its caption in the human one, and how listings call the party
    "SUBJECT-COMPANY": ("SUBJECT COMPANY", "Subject"),
    "FILED-BY": ("FILED BY", "Filed by"),
    "FILER": ("FILER", "Filer"),
    "REPORTING-OWNER": ("REPORTING-OWNER", "Reporting"),
    "ISSUER": ("ISSUER", "Issuer"),
    "SERIAL-COMPANY": ("SERIAL COMPANY", "Filer"),
}
_GROUPS = {name: name.replace("-", " ") for name in ("COMPANY-DATA", "FILING-VALUES", "BUSINESS-ADDRESS", "MAIL-ADDRESS", "FORMER-COMPANY")}
_HUMAN = {  # value in the tag layout → its caption in the human one, with the tabs that follow
    "ACCESSION-NUMBER": "ACCESSION NUMBER:\t\t",
    "TYPE": "CONFORMED SUBMISSION TYPE:\t",
    "PUBLIC-DOCUMENT-COUNT": "PUBLIC DOCUMENT COUNT:\t\t",
    "FILING-DATE": "FILED AS OF DATE:\t\t",
    "DATE-OF-FILING-DATE-CHANGE": "DATE AS OF CHANGE:\t\t",
    "GROUP-MEMBERS": "GROUP MEMBERS:\t\t",
    "CONFORMED-NAME": "COMPANY CONFORMED NAME:\t\t\t",
    "CIK": "CENTRAL INDEX KEY:\t\t\t",
    "ASSIGNED-SIC": "STANDARD INDUSTRIAL CLASSIFICATION:\t",
    "ORGANIZATION-NAME": "ORGANIZATION NAME:           \t",
    "IRS-NUMBER": "IRS NUMBER:\t\t\t\t",
    "STATE-OF-INCORPORATION": "STATE OF INCORPORATION:\t\t\t",
    "FISCAL-YEAR-END": "FISCAL YEAR END:\t\t\t",
    "FORM-TYPE": "FORM TYPE:\t\t",
    "ACT": "SEC ACT:\t\t",
    "FILE-NUMBER": "SEC FILE NUMBER:\t",
    "FILM-NUMBER": "FILM NUMBER:\t\t",
    "ADDRESS-IS-A-NON-US-LOCATION": "ADDRESS IS A NON US LOCATION:\t",
    "STREET1": "STREET 1:\t\t",
    "STREET2": "STREET 2:\t\t",
    "CITY": "CITY:\t\t\t",
    "STATE": "STATE:\t\t\t",
    "PROVINCE-COUNTRY": "PROVINCE COUNTRY:   \t",
    "ZIP": "ZIP:\t\t\t",
    "PHONE": "BUSINESS PHONE:\t\t",
    "FORMER-CONFORMED-NAME": "FORMER CONFORMED NAME:\t",
    "DATE-CHANGED": "DATE OF NAME CHANGE:\t",
}
_TAGS = {human.split(":")[0]: tag for tag, human in _HUMAN.items()} | {"EIN": "IRS-NUMBER"}
_CAPTIONS = {caption: tag for tag, (caption, _) in ROLES.items()} | {caption: tag for tag, caption in _GROUPS.items()}
_ACCEPTED = "ACCEPTANCE-DATETIME"

_TAGGED_LINE = re.compile(r"<(/?)([A-Z0-9-]+)>(.*)")
_HUMAN_LINE = re.compile(r"\s*([A-Z][A-Z0-9 /&-]*):(.*)")
_CLASSIFICATION = re.compile(r"(.*?) *\[(\d*)\]")


@dataclass(frozen=True)
class Group:
    """One block within a party: company data, filing values, an address, a former name. Names are those of the tag layout."""

    name: str
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Party:
    """One party block. ``name`` is its tag, such as ``FILED-BY``."""

    name: str
    groups: list[Group] = field(default_factory=list)

    def value(self, group: str, name: str) -> str:
        """One value of the first such group; empty where the header leaves it out, as EDGAR's listings have it."""
        return next((found.values.get(name, "") for found in self.groups if found.name == group), "")

    @property
    def cik(self) -> int:
        """The party's Central Index Key."""
        return int(self.value("COMPANY-DATA", "CIK"))

    @property
    def company(self) -> str:
        """The party's conformed name."""
        return self.value("COMPANY-DATA", "CONFORMED-NAME")

    @property
    def form(self) -> str:
        """The form of this block; a combined filing has several."""
        return self.value("FILING-VALUES", "FORM-TYPE")

    @property
    def role(self) -> str:
        """How EDGAR's pages call the party: ``Subject``, ``Filed by`` …"""
        return ROLES[self.name][1]

    @property
    def former_names(self) -> list[tuple[str, str]]:
        """Earlier names, newest first, each with the day (``YYYYMMDD``) from which it was borne."""
        return [(group.values.get("FORMER-CONFORMED-NAME", ""), group.values.get("DATE-CHANGED", "")) for group in self.groups if group.name == "FORMER-COMPANY"]


@dataclass(frozen=True)
class Header:
    """The header: values before the parties (names of the tag layout, some repeated), then the parties."""

    values: list[tuple[str, str]] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    industries: dict[str, str] = field(default_factory=dict)
    """Names of the industry codes, which only the human layout spells out."""

    def value(self, name: str) -> str:
        """The first value of that name before the parties, or an empty string."""
        return next((words for known, words in self.values if known == name), "")


def read(text: str) -> Header:
    """The header of a submission in either layout; ``text`` may go on after it."""
    header = Header()
    values: dict[str, str] | None = None
    for line in _lines(text):
        name, words = _split(line)
        if name in ROLES and not words:
            header.parties.append(Party(name))
            values = None
        elif name in _GROUPS and header.parties:
            header.parties[-1].groups.append(Group(name))
            values = header.parties[-1].groups[-1].values
        elif name in _HUMAN or name == _ACCEPTED:
            if name == "ASSIGNED-SIC" and (classified := _CLASSIFICATION.fullmatch(words)):
                words = classified.group(2)
                if classified.group(1):
                    header.industries[words] = classified.group(1)
            elif name == "ACT":
                words = words[2:4] if words.endswith("Act") else words
            if values is not None:
                values[name] = words
            elif not header.parties:
                header.values.append((name, words))
    return header


def _lines(text: str) -> Iterator[str]:
    for line in re.split(r"\r\n|\r|\n", text.partition("</SEC-HEADER>")[0]):
        if line == "<DOCUMENT>":
            return
        yield line


def _split(line: str) -> tuple[str, str]:
    """The line's name in the tag layout and its value; an empty name for a line that is neither, or that closes a block."""
    if tagged := _TAGGED_LINE.fullmatch(line):
        return ("" if tagged.group(1) else tagged.group(2)), tagged.group(3).strip()
    if human := _HUMAN_LINE.fullmatch(line):
        caption, words = human.group(1), human.group(2).strip()
        return _CAPTIONS.get(caption) or _TAGS.get(caption, ""), words
    return "", ""


def in_tags(header: Header) -> str:
    """The header in the tag layout, as ``.hdr.sgml`` holds it."""
    lines = [_first_line(header)]
    lines += [f"<{name}>{words}" for name, words in header.values]
    for party in header.parties:
        lines.append(f"<{party.name}>")
        for group in party.groups:
            lines += [f"<{group.name}>", *(f"<{name}>{words}" for name, words in group.values.items() if words), f"</{group.name}>"]
        lines.append(f"</{party.name}>")
    return "\n".join([*lines, "</SEC-HEADER>"]) + "\n"


def in_words(header: Header, industries: Mapping[str, str]) -> str:
    """The header in the human layout. ``industries`` names the industry codes that this header leaves as numbers."""
    lines = [_first_line(header)]
    lines += [f"<{name}>{words}" if name == _ACCEPTED else _HUMAN[name] + words for name, words in header.values]
    for party in header.parties:
        lines += ["", f"{ROLES[party.name][0]}:"]
        for group in party.groups:
            lines += ["", f"\t{_GROUPS[group.name]}:\t"]
            lines += [f"\t\t{_HUMAN[name]}{_spelled(name, words, industries)}" for name, words in group.values.items()]
    if header.value("FILING-DATE") >= "2025":
        lines = [line.replace("IRS NUMBER:", "EIN:") for line in lines]
    return "\n".join([*lines, "</SEC-HEADER>"]) + "\n"


def _first_line(header: Header) -> str:
    return f"<SEC-HEADER>{header.value('ACCESSION-NUMBER')}.hdr.sgml : {header.value('FILING-DATE')}"


def _spelled(name: str, words: str, industries: Mapping[str, str]) -> str:
    if name == "ASSIGNED-SIC":
        return f"{industries.get(words, '')} [{words}]"
    if name == "ACT":
        return f"19{words} Act"
    return words
