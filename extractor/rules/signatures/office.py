"""A signer's name and office where one line says both: "Ruth Adeyemi, General Counsel", "Otto Brandt by Lena Ortiz, attorney-in-fact"."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...phrase import Phrase
from ..names import OFFICE, is_entity, is_person, name_and_rest
from .principals import key

OF_COMPANY = Phrase(r"(?<!rustee)(?<!RUSTEE) of (?P<company>[A-Z](?!.* of [A-Z]).{3,80})$", 0)
"""An office with its company: "General Counsel of Loom Holdings plc"; a trustee's trust is part of what he is."""
_POWER = r"(?P<title>(?:his |her |its |their )?attorney[- ]in[- ]fact)"
_ATTORNEY_FOR = Phrase(rf"(?P<name>.{{4,60}}?),? (?:as )?{_POWER} for (?P<entity>.{{4,100}})", re.IGNORECASE)
_BY_ATTORNEY = Phrase(rf"(?P<entity>[^,]{{4,60}}?),? by:? (?P<name>[^,]{{4,60}}),? (?:as )?{_POWER}", re.IGNORECASE)
_BY_ALONE = Phrase(rf"by:? (?P<name>[^,]{{4,60}}?),? (?:as )?{_POWER}\W{{0,3}}", re.IGNORECASE)
_INDIVIDUALLY = "individually"
_MOST_NAMES = 6


class Attorney(NamedTuple):
    """Who signs under a power of attorney, as what, and for whom."""

    name: str
    title: str
    entity: str


def attorney_for(words: str) -> Attorney | None:
    """ "Ruth Adeyemi, attorney-in-fact for Abel T. Weaver", or as ``by_attorney``."""
    said = _ATTORNEY_FOR.fullmatch(words)
    return Attorney(said["name"], said["title"], said["entity"]) if said else by_attorney(words)


def by_attorney(words: str) -> Attorney | None:
    """ "Abel T. Weaver by Ruth Adeyemi, attorney-in-fact"."""
    said = _BY_ATTORNEY.fullmatch(words)
    return Attorney(said["name"], said["title"], said["entity"]) if said else None


def attorney_alone(words: str) -> tuple[str, str] | None:
    """The attorney and his office in "by Ruth Adeyemi, his attorney-in-fact", a line of its own below the name of the person that he signs for."""
    said = _BY_ALONE.fullmatch(words)
    return (said["name"], said["title"]) if said else None


def once(printed: str) -> str:
    """A name that stands twice on the line of the signature, once.

    >>> once("RUTH ADEYEMI Ruth Adeyemi, General Counsel")
    'Ruth Adeyemi, General Counsel'
    """
    words = printed.split()
    for length in range(2, min(_MOST_NAMES, len(words) // 2 + 1)):
        if key("".join(words[:length])) == key("".join(words[length : 2 * length])):
            behind = words[2 * length :]
            name = " ".join(words[length : 2 * length])
            return " ".join([name if name.endswith(",") or not behind else f"{name},", *behind])
    return printed


def name_and_office(printed: str) -> tuple[str, str]:
    """Name and office of "Ruth Adeyemi, General Counsel"; the whole line where it does not name both, with an empty office.

    >>> name_and_office("Ruth Adeyemi, General Counsel of Loom Holdings plc"), name_and_office("Abel T. Weaver, individually"), name_and_office("General Counsel, Europe")
    (('Ruth Adeyemi', 'General Counsel'), ('Abel T. Weaver', ''), ('General Counsel, Europe', ''))
    """
    name, behind = _parted(printed)
    behind = _without_company(behind.strip())
    office = re.sub(r"^(?:as|its) ", "", behind)
    himself = office.lower().startswith(_INDIVIDUALLY)
    if not office or not (himself or _is_office(office)) or not is_person(name) or _is_office(name) or _is_company(behind):
        return printed, ""
    return name, "" if himself else office


def _parted(printed: str) -> tuple[str, str]:
    """The words before and behind the comma, else the slash or the hyphen, that parts a name and an office."""
    if "," in printed:
        return name_and_rest(printed)
    head, _, tail = printed.partition(" / " if " / " in printed else "/" if "/" in printed else " - ")
    return head, tail


def _without_company(office: str) -> str:
    """An office without its company: "General Counsel, Loom Holdings plc", "General Counsel of Loom Holdings plc"."""
    head, _, company = office.rpartition(", ")
    if head and is_entity(company.lower()) and _is_office(head) and not _is_office(company):
        return head
    of_company = OF_COMPANY.search(office)
    if of_company and is_entity(of_company["company"].lower()) and _is_office(office[: of_company.start()]):
        return office[: of_company.start()]
    return office


def _is_office(words: str) -> bool:
    return OFFICE.search(words.lower()) is not None


def _is_company(words: str) -> bool:
    """Whether the words name a company; "as Trustee of the Heddle Trust" and "individually and for Loom Fund" say what a person is."""
    return is_entity(words.lower()) and not re.match(r"as |trustee of |individually\b", words.lower())
