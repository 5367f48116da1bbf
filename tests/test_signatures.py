"""Signature blocks: who signs, for whom, in which office, on which day, whether it is typed."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest

from extractor.document import Document
from extractor.rules.signatures import read_signatures

from .example import document
from .growth import check_text

HEAD = """Item 12. Exhibits.

(a)(1)(A) Offer to Purchase.

SIGNATURE

After due inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.

"""
KNOWN = ("Loom Acquisition Corp.", "Loom Holdings plc", "Loom Capital Partners II, L.P.", "Abel T. Weaver", "The Weaver Family Trust", "Harrow Mills, Inc.")


def signed(text: str, known: tuple[str, ...] = KNOWN) -> list[str]:
    return rows(document(text), known)


def rows(doc: Document, known: tuple[str, ...] = KNOWN) -> list[str]:
    """Each signature as "entity | name | title | date" with " typed" and " attorney" behind."""
    found = []
    for reading in read_signatures(doc, 0, known):
        one = reading.signature
        marks = (" typed" if one.conformed else "") + (" attorney" if one.attorney_in_fact else "")
        found.append(" | ".join((one.entity or "-", one.name or "-", one.title or "-", one.date.isoformat() if one.date else "-")) + marks)
    return found


LOOM = "LOOM HOLDINGS PLC | Ruth Adeyemi | General Counsel | 2004-05-03 typed"
SIGNED_LOOM = "LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\n"
SUB = "LOOM ACQUISITION CORP. | Otto Brandt | President | 2004-05-03 typed"

BLOCKS = {
    "labels": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "date first": ("Dated: May 3, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n", [LOOM]),
    "no sign and no colon": ("LOOM HOLDINGS PLC\n\nBy  Ruth Adeyemi\n    Ruth Adeyemi\n    General Counsel\n\nMay 3, 2004\n", [LOOM.removesuffix(" typed")]),
    "name and office behind the signature and below it": (
        "LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi, General Counsel\n(Signature)\n\nRuth Adeyemi, General Counsel\n(Name and Title)\n\nMay 3, 2004\n(Date)\n",
        [LOOM],
    ),
    "name and title in one pair of brackets": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\n(Ruth Adeyemi, General Counsel)\n\nDate: May 3, 2004\n", [LOOM]),
    "starred, by an attorney-in-fact below": (
        "Date: May 3, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi*\nName: Ruth Adeyemi\nTitle: General Counsel\n\nLOOM ACQUISITION CORP.\n\nBy: /s/ Otto Brandt*\nName: Otto Brandt\nTitle: President\n\n*By: /s/ Lena Ortiz\nLena Ortiz\nAttorney-in-Fact\n",
        [f"{LOOM} attorney", f"{SUB} attorney"],
    ),
    "a star apart from its label": (
        "Date: May 3, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi*\nName: Ruth Adeyemi\nTitle: General Counsel\n\n* By: /s/ Lena Ortiz\nLena Ortiz\nAttorney-in-Fact\n",
        [f"{LOOM} attorney"],
    ),
    "a day above each block": (
        "Date: May 3, 2004\nLOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 7, 2004\nLOOM ACQUISITION CORP.\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\n",
        [LOOM, SUB.replace("05-03", "05-07")],
    ),
    "signatures above their rules": (
        "Dated: May 3, 2004\n\n      Loom Acquisition Corp.\n\n            /s/ Otto Brandt\n      By: ______________________\n         Name: Otto Brandt\n         Title: President\n\n"
        "      LOOM HOLDINGS PLC\n\n            /s/ Ruth Adeyemi\n      By: ______________________\n         Ruth Adeyemi\n         General Counsel\n",
        [SUB.replace("LOOM ACQUISITION CORP.", "Loom Acquisition Corp."), LOOM],
    ),
    "a signature above its rule, the office alone below": ("LOOM HOLDINGS PLC\n\n    /s/ Ruth Adeyemi\nBy: __________________\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "a signature with its label, and an unsigned one below": (
        "Date: May 3, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nBy: __________________\nName: Otto Brandt\nTitle: President\n",
        ["LOOM HOLDINGS PLC | Ruth Adeyemi | - | 2004-05-03 typed", "LOOM HOLDINGS PLC | Otto Brandt | President | 2004-05-03"],
    ),
    "one slash only": ("LOOM HOLDINGS PLC\n\nBy: /s Ruth Adeyemi\nRuth Adeyemi\nGeneral Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "by an attorney-in-fact on the same line": ("/s/ Otto Brandt by Lena Ortiz\nOtto Brandt by Lena Ortiz, attorney-in-fact\n\nMay 3, 2004\n", ["Otto Brandt | Lena Ortiz | attorney-in-fact | 2004-05-03 typed attorney"]),
    "one label for name and title": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName/Title: Ruth Adeyemi, General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "an office of a company": ("May 3, 2004\n(Date)\n\n/s/ Ruth Adeyemi\n(Signature)\n\nRuth Adeyemi, General Counsel of Loom Holdings plc\n(Name and title)\n", [LOOM.replace("LOOM HOLDINGS PLC", "Loom Holdings plc")]),
    "its, without a colon": ("LOOM HOLDINGS PLC\n\nBy /s/ Ruth Adeyemi\n   Its General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "starred, with a note": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi*\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n\n* Power of attorney filed before.\n", [LOOM]),
    "another signer behind a star": (
        "Date: May 3, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi*\nName: Ruth Adeyemi\nTitle: General Counsel\n\nLOOM ACQUISITION CORP.\n\n*By: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\n",
        [LOOM, SUB],
    ),
    "on behalf of several, behind the name": (
        "/s/ Ruth Adeyemi\nRuth Adeyemi, on behalf of Loom Holdings plc, Loom Acquisition Corp. and Loom Capital Partners II, L.P.\nMay 3, 2004\n",
        [f"{entity} | Ruth Adeyemi | - | 2004-05-03 typed" for entity in ("Loom Holdings plc", "Loom Acquisition Corp.", "Loom Capital Partners II, L.P.")],
    ),
    "on behalf of each, behind the office": (
        "By: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel, on behalf of each of Loom Holdings plc and Loom Acquisition Corp.\nMay 3, 2004\n",
        [f"{entity} | Ruth Adeyemi | General Counsel | 2004-05-03 typed" for entity in ("Loom Holdings plc", "Loom Acquisition Corp.")],
    ),
    "for himself and on behalf of one": ("/s/ Abel T. Weaver\nAbel T. Weaver, individually and on behalf of The Weaver Family Trust\nMay 3, 2004\n", ["- | Abel T. Weaver | - | 2004-05-03 typed", "The Weaver Family Trust | Abel T. Weaver | - | 2004-05-03 typed"]),
    "on behalf of itself and another": (
        "LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi, General Counsel, on behalf of itself and Loom Acquisition Corp.\nMay 3, 2004\n",
        [LOOM, LOOM.replace("LOOM HOLDINGS PLC", "Loom Acquisition Corp.")],
    ),
    "on behalf of nobody named": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi, on behalf of the members of the group\nDate: May 3, 2004\n", [LOOM.replace("General Counsel", "-")]),
    "labels in cells": ("LOOM HOLDINGS PLC\n\nBy:      /s/ Ruth Adeyemi\n      Name:      Ruth Adeyemi\n      Title:      General Counsel\n\nDated:      May 3, 2004\n", [LOOM]),
    "several with semicolons, by one who manages each": (
        "LOOM CAPITAL PARTNERS II, L.P.; HEDDLE FUND 19, LLC; HEDDLE\nFUND 20, L.P.\n\nBy Sley Partners, Inc., Manager or General Partner\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi, Vice President\n\nMay 3, 2004\n",
        [f"{entity} | Ruth Adeyemi | Vice President | 2004-05-03 typed" for entity in ("LOOM CAPITAL PARTNERS II, L.P.", "HEDDLE FUND 19, LLC", "HEDDLE FUND 20, L.P.")],
    ),
    "one, by a manager without a colon": ("HEDDLE FUND 19, LLC\nBy Sley Partners, Inc., its manager\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM.replace("LOOM HOLDINGS PLC", "HEDDLE FUND 19, LLC")]),
    "several that are not on the cover": (
        "REED FUND 4, LLC\nREED FUND 5, LLC\nREED OFFSHORE, LTD.\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Manager\nMay 3, 2004\n",
        [f"{fund} | Ruth Adeyemi | Manager | 2004-05-03 typed" for fund in ("REED FUND 4, LLC", "REED FUND 5, LLC", "REED OFFSHORE, LTD.")],
    ),
    "one that is not on the cover, over two lines": (
        "REED MUNICIPAL FUND,\nINC.\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Manager\nMay 3, 2004\n",
        ["REED MUNICIPAL FUND, INC. | Ruth Adeyemi | Manager | 2004-05-03 typed"],
    ),
    "one on the cover, its partner below": (
        "LOOM CAPITAL PARTNERS II, L.P.\nLOOM GP, LLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Manager\nMay 3, 2004\n",
        ["LOOM CAPITAL PARTNERS II, L.P. | Ruth Adeyemi | Manager | 2004-05-03 typed"],
    ),
    "a semicolon that ends no company": ("LOOM HOLDINGS PLC; the offeror\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", ["LOOM HOLDINGS PLC; the offeror | Ruth Adeyemi | General Counsel | 2004-05-03 typed"]),
    "the office printed twice": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi, General Counsel\nRuth Adeyemi\nGeneral Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "the company once more below the office": ("Selvedge Fund\n\n/s/ Ruth Adeyemi\nRuth Adeyemi\nGeneral Counsel\nSelvedge Fund\nMay 3, 2004\n", [LOOM.replace("LOOM HOLDINGS PLC", "Selvedge Fund")]),
    "the printed name in brackets": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\n(Ruth Adeyemi)\nGeneral Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "signature, title and date in columns, the name below": (
        "LOOM HOLDINGS PLC\n\nSignature                 Title                Date\n\n/s/ Ruth Adeyemi          General Counsel      May 3, 2004\nRuth Adeyemi\n\n/s/ Otto Brandt           President            May 4, 2004\nOtto Brandt\n",
        [LOOM, "- | Otto Brandt | President | 2004-05-04 typed"],
    ),
    "side by side, the left office over two lines": (
        "Dated: May 3, 2004\n\nLOOM ACQUISITION CORP.                     LOOM HOLDINGS PLC\n\nBy:  /s/ Otto Brandt                       By:  /s/ Ruth Adeyemi\n   -----------------------------              -----------------------------\n"
        "   Name:  Otto Brandt                         Name:  Ruth Adeyemi\n   Title: President and                       Title: General Counsel\n          Treasurer\n",
        [SUB.replace("| President |", "| President and Treasurer |"), LOOM],
    ),
    "side by side, signed a line lower on the left": (
        "Dated: May 3, 2004\n\nLOOM CAPITAL PARTNERS II, L.P.             LOOM HOLDINGS PLC\n\nBy: Loom GP III, LLC,                      By: /s/ Ruth Adeyemi\n    its General Partner                        ----------------\n"
        "                                           Name: Ruth Adeyemi\nBy: /s/ Otto Brandt                        Title: General Counsel\n    ----------------\nName: Otto Brandt\nTitle: President\n",
        [SUB.replace("LOOM ACQUISITION CORP.", "LOOM CAPITAL PARTNERS II, L.P."), LOOM],
    ),
    "side by side, by a general partner on the left": (
        "Dated: May 3, 2004\n\nLOOM CAPITAL PARTNERS II, L.P.             LOOM HOLDINGS PLC\n\nBy: Loom GP LLC, its general partner\n\nBy:  /s/ Otto Brandt                       By:  /s/ Ruth Adeyemi\n"
        "   Name:  Otto Brandt                         Name:  Ruth Adeyemi\n   Title: President                           Title: General Counsel\n\nTHE WEAVER FAMILY TRUST\n\nBy: /s/ Abel T. Weaver\n   Name: Abel T. Weaver\n   Title: Trustee\n",
        [SUB.replace("LOOM ACQUISITION CORP.", "LOOM CAPITAL PARTNERS II, L.P."), LOOM, "THE WEAVER FAMILY TRUST | Abel T. Weaver | Trustee | 2004-05-03 typed"],
    ),
    "three side by side, the last without an office": (
        "LOOM ACQUISITION CORP.            LOOM HOLDINGS PLC               ABEL T. WEAVER\n\nBy: /s/ Otto Brandt               By: /s/ Ruth Adeyemi            /s/ Abel T. Weaver\n    Otto Brandt                       Ruth Adeyemi                Abel T. Weaver\n    President                         General Counsel\n\nDated: May 3, 2004\n",
        [SUB, LOOM, "- | Abel T. Weaver | - | 2004-05-03 typed"],
    ),
    "three side by side": (
        "Dated: May 3, 2004\n\nLOOM ACQUISITION CORP.     LOOM HOLDINGS PLC          HARROW MILLS, INC.\n\nBy: /s/ Otto Brandt        By: /s/ Ruth Adeyemi       By: /s/ Priya Nair\n"
        "Name: Otto Brandt          Name: Ruth Adeyemi         Name: Priya Nair\nTitle: President           Title: General Counsel     Title: Treasurer\n",
        [SUB, LOOM, "HARROW MILLS, INC. | Priya Nair | Treasurer | 2004-05-03 typed"],
    ),
    "as of a day": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nas of May 3, 2004\n", [LOOM]),
    "a day with its weekday": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: Monday, May 3, 2004\n", [LOOM]),
    "labels on lines of their own": ("LOOM HOLDINGS PLC\n\nBy:\n/s/ Ruth Adeyemi\nName:\nRuth Adeyemi\nTitle:\nGeneral Counsel\n\nDate:\nMay 3, 2004\n", [LOOM]),
    "no labels": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi\nGeneral Counsel\n\nMay 3, 2004\n", [LOOM]),
    "no by": ("LOOM HOLDINGS PLC\n\n/s/ Ruth Adeyemi\nRuth Adeyemi\nGeneral Counsel\n\nMay 3, 2004\n", [LOOM]),
    "printed below a rule": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\n    ---------------------\n    Ruth Adeyemi\n    General Counsel\n\nDated: May 3, 2004\n", [LOOM]),
    "rule of underscores": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\n    _____________________\n    Name: Ruth Adeyemi\n    Title: General Counsel\n\nDated: May 3, 2004\n", [LOOM]),
    "name and title on a line": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi, General Counsel\n\nDated: May 3, 2004\n", [LOOM]),
    "a generation, then the title": ("LOOM HOLDINGS PLC\n\nBy: /s/ Otto Brandt, Jr.\nOtto Brandt, Jr., President\n\nDated: May 3, 2004\n", ["LOOM HOLDINGS PLC | Otto Brandt, Jr. | President | 2004-05-03 typed"]),
    "degrees, then the title": ("LOOM HOLDINGS PLC\n\nBy: /s/ Otto Brandt\nOtto Brandt, Ph.D., CFA, Vice President\n\nDated: May 3, 2004\n", ["LOOM HOLDINGS PLC | Otto Brandt, Ph.D., CFA | Vice President | 2004-05-03 typed"]),
    "individually and as a trust's trustee": ("/s/ Otto Brandt\n---------------------------\nOtto Brandt, individually and as Trustee of the Brandt Family Trust\n\nDated: May 3, 2004\n", ["- | Otto Brandt | - | 2004-05-03 typed"]),
    "signature and title only": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nGeneral Counsel\n\nDated: May 3, 2004\n", [LOOM]),
    "its": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nIts: General Counsel\n\nDated: May 3, 2004\n", [LOOM]),
    "its, with the name": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nIts: General Counsel\n\nDated: May 3, 2004\n", [LOOM]),
    "bracketed labels": ("LOOM HOLDINGS PLC\n\n/s/ Ruth Adeyemi\n(Signature)\n\nRuth Adeyemi, General Counsel\n(Name and title)\n\nMay 3, 2004\n(Date)\n", [LOOM]),
    "form of the schedule": ("/s/ Ruth Adeyemi\n(Signature)\n\nRuth Adeyemi\nGeneral Counsel\n(Name and Title)\n\nMay 3, 2004\n(Date)\n", ["- | Ruth Adeyemi | General Counsel | 2004-05-03 typed"]),
    "per": ("LOOM HOLDINGS PLC\n\nPer: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "a rule before the signature": ("LOOM HOLDINGS PLC\n\nBy:____/s/ Ruth Adeyemi____\nRuth Adeyemi\nIts: General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "another person's name below the signature, and by whom": (
        f"{SIGNED_LOOM}/s/ Ruth Adeyemi\nAbel T. Weaver\nby Ruth Adeyemi, attorney-in-fact\n\nDate: May 3, 2004\n",
        [LOOM, "Abel T. Weaver | Ruth Adeyemi | attorney-in-fact | 2004-05-03 typed attorney"],
    ),
    "by whom below the attorney's signature": ("ABEL T. WEAVER\n\n/s/ Ruth Adeyemi\nBy: Ruth Adeyemi, Attorney-in-Fact\n\nDate: May 3, 2004\n", ["ABEL T. WEAVER | Ruth Adeyemi | Attorney-in-Fact | 2004-05-03 typed attorney"]),
    "by whom below one's own signature": ("/s/ Abel T. Weaver\nAbel T. Weaver\nBy: Ruth Adeyemi, attorney-in-fact\n\nDate: May 3, 2004\n", ["Abel T. Weaver | Ruth Adeyemi | attorney-in-fact | 2004-05-03 typed attorney"]),
    "name, and by whom, labelled": ("/s/ Ruth Adeyemi\nName: Abel T. Weaver\nBy: Ruth Adeyemi, his attorney-in-fact\n\nDate: May 3, 2004\n", ["Abel T. Weaver | Ruth Adeyemi | his attorney-in-fact | 2004-05-03 typed attorney"]),
    "name and by whom on one line below the attorney's signature": ("/s/ Ruth Adeyemi\nAbel T. Weaver, by Ruth Adeyemi, attorney-in-fact\n\nDate: May 3, 2004\n", ["Abel T. Weaver | Ruth Adeyemi | attorney-in-fact | 2004-05-03 typed attorney"]),
    "himself, then as attorney-in-fact for a filing person on the next line": (
        "/s/ Otto Brandt\nOtto Brandt, individually\n\n/s/ Otto Brandt\nOtto Brandt, as Attorney-in-Fact for\nAbel T. Weaver\n\nDate: May 3, 2004\n",
        ["- | Otto Brandt | - | 2004-05-03 typed", "Abel T. Weaver | Otto Brandt | Attorney-in-Fact | 2004-05-03 typed attorney"],
    ),
    "an attorney-in-fact who signs without a typed signature, below another signer": (
        f"{SIGNED_LOOM}ABEL T. WEAVER\n\nBy: Otto Brandt, attorney-in-fact\n\nDate: May 3, 2004\n",
        [LOOM, "ABEL T. WEAVER | Otto Brandt | - | 2004-05-03 attorney"],
    ),
    "an attorney-in-fact below a person who has signed and is named": (
        "/s/ Ruth Adeyemi\nRuth Adeyemi\n\nABEL T. WEAVER\n\nBy: Ruth Adeyemi, attorney-in-fact\n\nDate: May 3, 2004\n",
        ["- | Ruth Adeyemi | - | 2004-05-03 typed", "ABEL T. WEAVER | Ruth Adeyemi | - | 2004-05-03 attorney"],
    ),
    "office and day beside the signature, the name under a rule": (
        "Signature                         Title                    Date\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi              General Counsel          May 3, 2004\n    ----------------\n    Ruth Adeyemi\n\n/s/ Abel T. Weaver                                         May 3, 2004\n------------------\nAbel T. Weaver\n",
        [LOOM, "- | Abel T. Weaver | - | 2004-05-03 typed"],
    ),
    "who has signed for an entity, by name above his own signature": (f"{SIGNED_LOOM}RUTH ADEYEMI\n\n/s/ Ruth Adeyemi\n\nDate: May 3, 2004\n", [LOOM, "- | Ruth Adeyemi | - | 2004-05-03 typed"]),
    "the form's note below": (
        "Date: May 3, 2004            LOOM HOLDINGS PLC\n\n                             By: /s/ Ruth Adeyemi\n                             -----------------------------\n                             (Signature)*\n\n                             * Print the name and title of the signing officer under his signature.\n                             Ruth Adeyemi, General Counsel\n",
        [LOOM],
    ),
    "for each entity": (
        "For LOOM HOLDINGS PLC\n\n/s/ Ruth Adeyemi\nRuth Adeyemi\nGeneral Counsel\n\nFor and on behalf of LOOM ACQUISITION CORP.\n\n/s/ Otto Brandt\nOtto Brandt\nPresident\n\nDated this 3rd day of May, 2004\n",
        [LOOM, SUB],
    ),
    "attorney-in-fact for a person": ("ABEL T. WEAVER\n\n/s/ Ruth Adeyemi\nRuth Adeyemi, as attorney-in-fact for Abel T. Weaver\n\nDate: May 3, 2004\n", ["ABEL T. WEAVER | Ruth Adeyemi | attorney-in-fact | 2004-05-03 typed attorney"]),
    "himself, and below for another": (
        "/s/ Otto Brandt\nOtto Brandt, individually and as\nattorney-in-fact for Abel T. Weaver\n\nDated: May 3, 2004\n",
        ["- | Otto Brandt | - | 2004-05-03 typed", "Abel T. Weaver | Otto Brandt | attorney-in-fact | 2004-05-03 typed attorney"],
    ),
    "a trustee, then himself and another person": (
        "THE WEAVER FAMILY TRUST\n\n/s/ Abel T. Weaver\n-----------------\nAbel T. Weaver, Trustee\n\n/s/ Abel T. Weaver\n-----------------\nAbel T. Weaver, Individually\n\n/s/ Ruth Adeyemi\n-----------------\nRuth Adeyemi\n\nDated: May 3, 2004\n",
        ["THE WEAVER FAMILY TRUST | Abel T. Weaver | Trustee | 2004-05-03 typed", "- | Abel T. Weaver | - | 2004-05-03 typed", "- | Ruth Adeyemi | - | 2004-05-03 typed"],
    ),
    "two trustees, each named in a line": (
        "/s/ Abel T. Weaver\n-----------------\nAbel T. Weaver, as Trustee of the Heddle Trust\n\n/s/ Ruth Adeyemi\n-----------------\nRuth Adeyemi, as Co-Trustee of the Heddle Trust\n\nDated: May 3, 2004\n",
        ["- | Abel T. Weaver | Trustee of the Heddle Trust | 2004-05-03 typed", "- | Ruth Adeyemi | Co-Trustee of the Heddle Trust | 2004-05-03 typed"],
    ),
    "a note on the power of attorney": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Attorney-in-Fact*\n\n* Signed pursuant to a power of attorney dated May 1, 2004.\n\nDated: May 3, 2004\n", ["LOOM HOLDINGS PLC | Ruth Adeyemi | Attorney-in-Fact | 2004-05-03 typed attorney"]),
    "by a power of attorney": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi pursuant to power of attorney\n\nDated: May 3, 2004\n", ["LOOM HOLDINGS PLC | Ruth Adeyemi | pursuant to power of attorney | 2004-05-03 typed attorney"]),
    "name and office parted by a slash": ("/s/ Ruth Adeyemi\n(Signature)\n\nRuth Adeyemi/General Counsel\n(Name and Title)\n\nMay 3, 2004\n(Date)\n", ["- | Ruth Adeyemi | General Counsel | 2004-05-03 typed"]),
    "each day beside its signature": (
        "LOOM ACQUISITION CORP.\n\nDate: May 3, 2004       By: /s/ Otto Brandt\n                        Otto Brandt, President\n\nLOOM HOLDINGS PLC\n\nDate: May 4, 2004       By: /s/ Ruth Adeyemi\n                        Ruth Adeyemi, General Counsel\n",
        [SUB, LOOM.replace("05-03", "05-04")],
    ),
    "by a manager for itself and for another": ("LOOM HOLDINGS PLC\n\nBy: Loom Capital Partners II, L.P., for itself and as its manager\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "by a general partner behind a dash": ("LOOM HOLDINGS PLC\n\nBy: Loom GP, LLC - General Partner\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "the entity's defined name": ("LOOM HOLDINGS PLC (\"Offeror\")\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "what he is above his name": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nGeneral Counsel\nRuth Adeyemi\n\nDate: May 3, 2004\n", [LOOM]),
    "what the company is": ("Loom Holdings plc, a public limited company organized under\nthe laws of England\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM.replace("LOOM HOLDINGS PLC", "Loom Holdings plc")]),
    "what an unknown company is": ("HEDDLE MILLS CORP., a Delaware corporation\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM.replace("LOOM HOLDINGS PLC", "HEDDLE MILLS CORP.")]),
    "name, office and company on a line": ("/s/ Ruth Adeyemi\n(Signature)\n\nRuth Adeyemi, General Counsel, Heddle Mills Corp.\n(Name and Title)\n\nMay 3, 2004\n(Date)\n", ["- | Ruth Adeyemi | General Counsel | 2004-05-03 typed"]),
    "slashes with blanks": ("LOOM HOLDINGS PLC\n\nBy: / s / Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "slash S in capitals": ("LOOM HOLDINGS PLC\n\nBy: /S/ RUTH ADEYEMI\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "glued": ("LOOM HOLDINGS PLC\n\nBy:/s/Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "backslashes": ("LOOM HOLDINGS PLC\n\nBy: \\s\\ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "middle initial only below": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth B. Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "unsigned": ("LOOM HOLDINGS PLC\n\nBy: ______________________\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", ["LOOM HOLDINGS PLC | Ruth Adeyemi | General Counsel | 2004-05-03"]),
    "no slash s": ("LOOM HOLDINGS PLC\n\nBy: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", ["LOOM HOLDINGS PLC | Ruth Adeyemi | General Counsel | 2004-05-03"]),
    "title over lines": (
        "LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Senior Vice President,\nGeneral Counsel and\nSecretary\n\nDate: May 3, 2004\n",
        ["LOOM HOLDINGS PLC | Ruth Adeyemi | Senior Vice President, General Counsel and Secretary | 2004-05-03 typed"],
    ),
    "date between the signature and the printed name": ("LOOM HOLDINGS PLC\n\nBy:\n/s/ Ruth Adeyemi\nDated: May 3, 2004\nRuth Adeyemi\nGeneral Counsel\n", [LOOM]),
    "two, one date": ("Dated: May 3, 2004\n\nLOOM ACQUISITION CORP.\n\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n", [SUB, LOOM]),
    "two, date at the end": ("LOOM ACQUISITION CORP.\n\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [SUB, LOOM]),
    "two, a date each": (
        "LOOM ACQUISITION CORP.\n\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\nDate: May 3, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 4, 2004\n",
        [SUB, LOOM.replace("05-03", "05-04")],
    ),
    "two without labels": ("May 3, 2004\n\nLOOM ACQUISITION CORP.\n\nBy: /s/ Otto Brandt\nOtto Brandt\nPresident\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi\nGeneral Counsel\n", [SUB, LOOM]),
    "no date": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n", [LOOM.replace("2004-05-03", "-")]),
    "date with the entity": ("LOOM HOLDINGS PLC      Dated: May 3, 2004\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n", [LOOM]),
    "date in the left column": ("Dated: May 3, 2004      LOOM HOLDINGS PLC\n\n      By:      /s/ Ruth Adeyemi\n            Name: Ruth Adeyemi\n            Title: General Counsel\n", [LOOM]),
    "day first": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: 3 May 2004\n", [LOOM]),
    "dated as of": ("Dated as of May 3, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n", [LOOM]),
    "a person": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\n/s/ Abel T. Weaver\nAbel T. Weaver\n\nDate: May 3, 2004\n", [LOOM, "- | Abel T. Weaver | - | 2004-05-03 typed"]),
    "a person, name above": ("ABEL T. WEAVER\n\n/s/ Abel T. Weaver\n\nDate: May 3, 2004\n", ["- | Abel T. Weaver | - | 2004-05-03 typed"]),
    "a person, individually": ("/s/ Abel T. Weaver\nAbel T. Weaver, individually\n\nDate: May 3, 2004\n", ["- | Abel T. Weaver | - | 2004-05-03 typed"]),
    "several persons": ("/s/ Abel T. Weaver\nAbel T. Weaver\n\n/s/ Marta Weaver\nMarta Weaver\n\nDate: May 3, 2004\n", ["- | Abel T. Weaver | - | 2004-05-03 typed", "- | Marta Weaver | - | 2004-05-03 typed"]),
    "trustee": ("THE WEAVER FAMILY TRUST\n\nBy: /s/ Marta Weaver\nName: Marta Weaver\nTitle: Trustee\n\nDate: May 3, 2004\n", ["THE WEAVER FAMILY TRUST | Marta Weaver | Trustee | 2004-05-03 typed"]),
    "trustee on the line": ("THE WEAVER FAMILY TRUST\n\nBy: /s/ Marta Weaver, Trustee\n\nDate: May 3, 2004\n", ["THE WEAVER FAMILY TRUST | Marta Weaver | Trustee | 2004-05-03 typed"]),
    "title behind the signature": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi, General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "general partner": (
        "LOOM CAPITAL PARTNERS II, L.P.\n\nBy: Loom GP LLC, its general partner\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Managing Member\n\nDate: May 3, 2004\n",
        ["LOOM CAPITAL PARTNERS II, L.P. | Ruth Adeyemi | Managing Member | 2004-05-03 typed"],
    ),
    "general partner, nested twice": (
        "LOOM CAPITAL PARTNERS II, L.P.\n\nBy: Loom GP L.P.,\n    its general partner\n\nBy: Loom Ultimate GP LLC,\n    its general partner\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Managing Member\n\nDate: May 3, 2004\n",
        ["LOOM CAPITAL PARTNERS II, L.P. | Ruth Adeyemi | Managing Member | 2004-05-03 typed"],
    ),
    "general partners of two": (
        "LOOM CAPITAL PARTNERS II, L.P.\n\nBy: Loom GP LLC, its general partner\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Managing Member\n\nLOOM CAPITAL PARTNERS III, L.P.\n\nBy: Loom GP III LLC, its general partner\n\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: Member\n\nDate: May 3, 2004\n",
        ["LOOM CAPITAL PARTNERS II, L.P. | Ruth Adeyemi | Managing Member | 2004-05-03 typed", "LOOM CAPITAL PARTNERS III, L.P. | Otto Brandt | Member | 2004-05-03 typed"],
    ),
    "power of attorney, star": (
        "ABEL T. WEAVER\n\n*By: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Attorney-in-Fact\n\nDate: May 3, 2004\n",
        ["ABEL T. WEAVER | Ruth Adeyemi | Attorney-in-Fact | 2004-05-03 typed attorney"],
    ),
    "power of attorney, for": (
        "/s/ Ruth Adeyemi, attorney-in-fact for Abel T. Weaver\n\nDate: May 3, 2004\n",
        ["Abel T. Weaver | Ruth Adeyemi | attorney-in-fact | 2004-05-03 typed attorney"],
    ),
    "power of attorney, as": (
        "LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi, as Attorney-in-Fact\n\nDate: May 3, 2004\n",
        ["LOOM HOLDINGS PLC | Ruth Adeyemi | Attorney-in-Fact | 2004-05-03 typed attorney"],
    ),
    "the same signer for two": (
        "LOOM ACQUISITION CORP.\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: President\n\nLOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n",
        ["LOOM ACQUISITION CORP. | Ruth Adeyemi | President | 2004-05-03 typed", LOOM],
    ),
    "two signers for one": (
        "LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\n\nDate: May 3, 2004\n",
        [LOOM, "LOOM HOLDINGS PLC | Otto Brandt | President | 2004-05-03 typed"],
    ),
    "two blocks in columns": (
        "LOOM ACQUISITION CORP.            LOOM HOLDINGS PLC\n\nBy: /s/ Otto Brandt            By: /s/ Ruth Adeyemi\nName: Otto Brandt            Name: Ruth Adeyemi\nTitle: President            Title: General Counsel\n\nDate: May 3, 2004\n",
        [SUB, LOOM],
    ),
    "date and block in columns": ("Date: May 3, 2004            LOOM HOLDINGS PLC\n            By: /s/ Ruth Adeyemi\n            Name: Ruth Adeyemi\n            Title: General Counsel\n", [LOOM]),
    "exhibit index behind": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n\nEXHIBIT INDEX\n\n(a)(1)(A) Offer to Purchase, dated May 1, 2004.\nBy: Nobody\n", [LOOM]),
    "exhibit behind": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nExhibit (a)(5)(G)\nLOOM COMPLETES ACQUISITION OF HARROW\n\nDate: May 3, 2004\n", ["LOOM HOLDINGS PLC | Ruth Adeyemi | General Counsel | - typed"]),
    "a page number between": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\n\n12\n\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "a page number in words below": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\n    Ruth Adeyemi\n    General Counsel\nPage 3 of 4\n\nDate: May 3, 2004\n", [LOOM]),
    "signature page line": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\n[Signature Page to Schedule TO]\n\nDate: May 3, 2004\n", [LOOM]),
    "the next entity behind the office": (
        "LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi Name: Ruth Adeyemi Title: General Counsel LARCH MILLS, INC.\nBy: /s/ Otto Brandt Name: Otto Brandt Title: Manager of LARCH LLC\nDate: May 3, 2004\n",
        [LOOM, "LARCH MILLS, INC. | Otto Brandt | Manager of LARCH LLC | 2004-05-03 typed"],
    ),
    "one line": ("LOOM HOLDINGS PLC By: /s/ Ruth Adeyemi Name: Ruth Adeyemi Title: General Counsel Date: May 3, 2004\n", [LOOM]),
    "entity with a colon": ("LOOM HOLDINGS PLC:\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "entity over two lines": (
        "LOOM CAPITAL PARTNERS\nII, L.P.\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Managing Member\nDate: May 3, 2004\n",
        ["LOOM CAPITAL PARTNERS II, L.P. | Ruth Adeyemi | Managing Member | 2004-05-03 typed"],
    ),
    "an unknown entity": ("SELVEDGE INVESTMENTS LIMITED\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Director\nDate: May 3, 2004\n", ["SELVEDGE INVESTMENTS LIMITED | Ruth Adeyemi | Director | 2004-05-03 typed"]),
    "executed line": ("Executed on May 3, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n", [LOOM]),
    "witness": ("IN WITNESS WHEREOF, the undersigned has signed this statement.\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDated: May 3, 2004\n", [LOOM]),
    "number date": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: 05/03/2004\n", [LOOM]),
    "signed": ("LOOM HOLDINGS PLC\n\nBy: (signed) Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "manager of each": (
        "Reed Fund 4, LLC\nReed Fund 5, LLC\n\nBy: Heddle Capital Management, LP, Manager of each\n\nBy: /s/ Chip Heddle\nChip Heddle, Senior Vice President\n\nDated: May 3, 2004\n",
        ["Reed Fund 4, LLC | Chip Heddle | Senior Vice President | 2004-05-03 typed", "Reed Fund 5, LLC | Chip Heddle | Senior Vice President | 2004-05-03 typed"],
    ),
    "one signature for two": ("LOOM ACQUISITION CORP.\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM.replace("HOLDINGS PLC", "ACQUISITION CORP."), LOOM]),
    "one signature for a list": (
        "Loom Acquisition Corp., Loom Holdings plc, and Loom Capital Partners II, L.P.\n\nBy: Heddle Capital Management, LP, Manager/General Partner of each\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi, General Counsel\n\nDate: May 3, 2004\n",
        [LOOM.replace("LOOM HOLDINGS PLC", name) for name in ("Loom Acquisition Corp.", "Loom Holdings plc", "Loom Capital Partners II, L.P.")],
    ),
    "entities one above the other, the last one's signer": (
        "LOOM CAPITAL PARTNERS II, L.P.\nBy: Loom Holdings plc,\nits general partner\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n",
        [LOOM.replace("HOLDINGS PLC", "CAPITAL PARTNERS II, L.P."), LOOM],
    ),
    "a subsidiary of the other": (
        "LOOM ACQUISITION CORP.,\na wholly owned subsidiary of Loom Holdings plc\n\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\n\nDate: May 3, 2004\n",
        [SUB],
    ),
    "two signers for two entities": (
        "LOOM ACQUISITION CORP.\nLOOM HOLDINGS PLC\n\nBy: /s/ Otto Brandt\nPresident\n\nBy: /s/ Ruth Adeyemi\nGeneral Counsel\n\nDate: May 3, 2004\n",
        [SUB, LOOM],
    ),
    "three signers for two entities": (
        "LOOM ACQUISITION CORP.\nLOOM HOLDINGS PLC\n\nBy: /s/ Otto Brandt\nPresident\n\nBy: /s/ Ruth Adeyemi\nGeneral Counsel\n\nBy: /s/ Priya Nair\nSecretary\n\nDate: May 3, 2004\n",
        [SUB, SUB.replace("Otto Brandt | President", "Ruth Adeyemi | General Counsel"), SUB.replace("Otto Brandt | President", "Priya Nair | Secretary")],
    ),
    "an agent with an office that is no general partner": (
        "LOOM CAPITAL PARTNERS II, L.P.\n\nBy: Heddle Investment Services, L.L.C., as Investment Manager\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Managing Member\n\nDate: May 3, 2004\n",
        ["LOOM CAPITAL PARTNERS II, L.P. | Ruth Adeyemi | Managing Member | 2004-05-03 typed"],
    ),
    "its general partner on the entity's line": (
        "LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nHeddle Fund L.P., by Heddle GP, LLC, its General Partner\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Authorized Signatory\nDate: May 3, 2004\n",
        [LOOM, "Heddle Fund L.P. | Ruth Adeyemi | Authorized Signatory | 2004-05-03 typed"],
    ),
    "for himself and two absent ones": (
        "/s/ Ruth Adeyemi\nRUTH ADEYEMI\nIndividually and as attorney-in-fact for Abel T. Weaver and The Weaver Family Trust\n\nDate: May 3, 2004\n",
        [
            "- | Ruth Adeyemi | - | 2004-05-03 typed",
            "Abel T. Weaver | Ruth Adeyemi | attorney-in-fact | 2004-05-03 typed attorney",
            "The Weaver Family Trust | Ruth Adeyemi | attorney-in-fact | 2004-05-03 typed attorney",
        ],
    ),
    "for two absent ones": (
        "/s/ Ruth Adeyemi\nRuth Adeyemi\nAttorney-in-fact for Abel T. Weaver and The Weaver Family Trust\n\nDate: May 3, 2004\n",
        ["Abel T. Weaver | Ruth Adeyemi | Attorney-in-fact | 2004-05-03 typed attorney", "The Weaver Family Trust | Ruth Adeyemi | Attorney-in-fact | 2004-05-03 typed attorney"],
    ),
    "for strangers": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi\nAttorney-in-fact for each director\n\nDate: May 3, 2004\n", [LOOM.replace("General Counsel", "Attorney-in-fact") + " attorney"]),
    "under a power of attorney": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi, under power of attorney\n\nDate: May 3, 2004\n", [LOOM.replace("General Counsel", "under power of attorney") + " attorney"]),
    "name and office with a slash": ("LOOM HOLDINGS PLC\n\n/s/ Ruth Adeyemi\n(Signature)\n\nRuth Adeyemi / General Counsel\n(Name/Title)\n\nMay 3, 2004\n(Date)\n", [LOOM]),
    "dated as of, with a colon": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nTitle: General Counsel\nDated as of: May 3, 2004\n", [LOOM]),
    "a board's signer": ("LOOM HOLDINGS PLC\n\nBy: Board of Managers\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "stars for several": (
        "ABEL T. WEAVER*\n\nTHE WEAVER FAMILY TRUST*\n\n*By: /s/ Ruth Adeyemi\nRuth Adeyemi, attorney-in-fact for each of the above persons\n\nDate: May 3, 2004\n",
        ["ABEL T. WEAVER | Ruth Adeyemi | attorney-in-fact | 2004-05-03 typed attorney", "THE WEAVER FAMILY TRUST | Ruth Adeyemi | attorney-in-fact | 2004-05-03 typed attorney"],
    ),
    "a star behind by": (
        "*\nABEL T. WEAVER\n\nTHE WEAVER FAMILY TRUST\n\nBy: *\nName: Abel T. Weaver\nTitle: Trustee\n\n*By: /s/ Ruth Adeyemi\nRuth Adeyemi\nAttorney-in-Fact\n\nDate: May 3, 2004\n",
        ["THE WEAVER FAMILY TRUST | Abel T. Weaver | Trustee | 2004-05-03", "ABEL T. WEAVER | Ruth Adeyemi | Attorney-in-Fact | 2004-05-03 typed attorney"],
    ),
    "a footnote below an office": (
        "Date: May 3, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi*\nRuth Adeyemi\nGeneral Counsel\n*  Lena Ortiz, by signing her name hereto, signs for the persons indicated by asterisk.\n",
        [LOOM],
    ),
    "who signs next, not more of the title": (
        "LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi, General Counsel\n\nContinued Trust\n\nfor Lena Weaver and\n\nher Issue\n\nunder deed\n\nBy: /s/ Otto Brandt\nOtto Brandt, Secretary\n\nDate: May 3, 2004\n",
        [LOOM, "Continued Trust | Otto Brandt | Secretary | 2004-05-03 typed"],
    ),
    "an agent cut behind its first word": (
        "HEDDLE FUND 19, L.P.\nBy:\nHD\nVIII Heddle GP, LLC, its general partner\nBy:\n/s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n",
        [LOOM.replace("LOOM HOLDINGS PLC", "HEDDLE FUND 19, L.P.")],
    ),
    "a person's name cut below his signature": ("/s/ Abel T. Weaver\nABEL\nT. WEAVER\nDate: May 3, 2004\n", ["- | Abel T. Weaver | - | 2004-05-03 typed"]),
    "two in turn, an office over two lines": (
        "LOOM HOLDINGS PLC\nLOOM ACQUISITION CORP.\nBy: /s/ Ruth Adeyemi\nBy: /s/ Otto Brandt\nName: Ruth Adeyemi\nName: Otto Brandt\nTitle: Chief Financial Officer,\nSecretary and Treasurer\nTitle: President\nDated: May 3, 2004\n",
        [LOOM.replace("General Counsel", "Chief Financial Officer, Secretary and Treasurer"), SUB],
    ),
    "four in turn, two for each": (
        "LOOM HOLDINGS PLC\nLOOM ACQUISITION CORP.\nBy: /s/ Ruth Adeyemi\nBy: /s/ Otto Brandt\nName: Ruth Adeyemi\nName: Otto Brandt\nTitle: General Counsel\nTitle: President\n"
        "By: /s/ Lena Ortiz\nBy: /s/ Noelle Park\nName: Lena Ortiz\nName: Noelle Park\nTitle: Director\nTitle: Treasurer\nDated: May 3, 2004\n",
        [LOOM, "LOOM HOLDINGS PLC | Lena Ortiz | Director | 2004-05-03 typed", SUB, "LOOM ACQUISITION CORP. | Noelle Park | Treasurer | 2004-05-03 typed"],
    ),
    "an office that wants more words": (
        "LOOM HOLDINGS PLC\n\nBy: /s/ Lena Ortiz                 By: /s/ Otto Brandt\n    Name:  Lena Ortiz                  Name:  Otto Brandt\n    Title: Member of the               Title: Head of Legal\n           Management Board\n\nDated: May 3, 2004\n",
        ["LOOM HOLDINGS PLC | Lena Ortiz | Member of the Management Board | 2004-05-03 typed", "LOOM HOLDINGS PLC | Otto Brandt | Head of Legal | 2004-05-03 typed"],
    ),
    "day cut behind the month": ("LOOM HOLDINGS PLC\nBy:\n/s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDated: May\n3, 2004\n", [LOOM]),
    "a surname that is a month": ("LOOM HOLDINGS PLC\nBy:\n/s/ Ruth May\nRuth May\nGeneral Counsel\nMay 3, 2004\n", [LOOM.replace("Adeyemi", "May")]),
    "signature cut behind an initial": ("LOOM HOLDINGS PLC\nBy:\n/s/ Ruth B.\nAdeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM.replace("Ruth", "Ruth B.")]),
    "no surname": ("LOOM HOLDINGS PLC\nBy:\n/s/ Ruth B.\nTreasurer\nDate: May 3, 2004\n", ["LOOM HOLDINGS PLC | Ruth B. | Treasurer | 2004-05-03 typed"]),
    "an agent cut before its suffix": (
        "HEDDLE FUND 19, L.P.\nBy:\nHeddle GP,\nLLC, its general partner\nBy:\n/s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n",
        [LOOM.replace("LOOM HOLDINGS PLC", "HEDDLE FUND 19, L.P.")],
    ),
    "name and day cut": ("LOOM HOLDINGS PLC\nBy:\n/s/ Ruth\nAdeyemi\nName:\nRuth\nAdeyemi\nTitle:\nGeneral\nCounsel\nDate:\nMay 3,\n2004\n", [LOOM]),
    "by below the signature": ("LOOM HOLDINGS PLC\n\n/s/ Ruth Adeyemi\nBy: Ruth Adeyemi\nIts: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "company below the signature": ("/s/ Ruth Adeyemi\n\nName: Ruth Adeyemi\nTitle: General Counsel\nLOOM HOLDINGS PLC\nDate: May 3, 2004\n", [LOOM]),
    "two trustees": (
        "THE WEAVER FAMILY TRUST\n\n/s/ Abel T. Weaver\nAbel T. Weaver, as Trustee\n\n/s/ Marta Weaver\nMarta Weaver, as Trustee of The Weaver Family Trust\n\nDate: May 3, 2004\n",
        ["THE WEAVER FAMILY TRUST | Abel T. Weaver | Trustee | 2004-05-03 typed", "- | Marta Weaver | Trustee of The Weaver Family Trust | 2004-05-03 typed"],
    ),
    "stars for the absent": (
        "*\nABEL T. WEAVER\n\n*By: /s/ Ruth Adeyemi\nRuth Adeyemi\nAttorney-in-Fact\n\nDate: May 3, 2004\n",
        ["ABEL T. WEAVER | Ruth Adeyemi | Attorney-in-Fact | 2004-05-03 typed attorney"],
    ),
    "date of a deed": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDated this 3rd day of May, 2004\n", [LOOM]),
    "date beside the signature": ("LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi      Date: May 3, 2004\n    -----------------\n    Ruth Adeyemi\n    General Counsel\n", [LOOM]),
    "signature label": ("LOOM HOLDINGS PLC\n\nSignature: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "line of the page between two": (
        "Date: May 3, 2004\n\nLOOM ACQUISITION CORP.\n\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\n\nSignature Page to Schedule TO\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n",
        [SUB, LOOM],
    ),
    "general partner, date before the signature": (
        "LOOM CAPITAL PARTNERS II, L.P.\n\nBy: Loom GP LLC, its general partner\n\nMay 3, 2004      /s/ Ruth Adeyemi\n      Ruth Adeyemi\n      Managing Member\n",
        ["LOOM CAPITAL PARTNERS II, L.P. | Ruth Adeyemi | Managing Member | 2004-05-03 typed"],
    ),
    "power of attorney, its footnote": (
        "ABEL T. WEAVER\n\n*By: /s/ Ruth Adeyemi\nRuth Adeyemi\nAttorney-in-Fact**\n\n** Power of attorney previously filed.\n\nDate: May 3, 2004\n",
        ["ABEL T. WEAVER | Ruth Adeyemi | Attorney-in-Fact | 2004-05-03 typed attorney"],
    ),
    "name cut behind its label": ("LOOM HOLDINGS PLC\nBy:\n/s/\n    Ruth B. Adeyemi\nName:\nRuth\n    B. Adeyemi\nTitle:\nGeneral\n    Counsel\nDate:\nMay 3, 2004\n", [LOOM.replace("Ruth", "Ruth B.")]),
    "name twice on the line": ("LOOM HOLDINGS PLC\n\nBy: /s/ RUTH ADEYEMI Ruth Adeyemi, General Counsel\n\nDate: May 3, 2004\n", [LOOM]),
    "all on lines that run together": ("May 3, 2004 ABEL T. WEAVER /s/ Abel T. Weaver\n", ["- | Abel T. Weaver | - | 2004-05-03 typed"]),
    "date on the entity's line": ("Dated: May 3, 2004 LOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n", [LOOM]),
    "by its sole member, a person": (
        "LOOM HOLDINGS PLC\nBY: Abel T. Weaver, its sole member\nBy:\n/s/ Abel T. Weaver\nName:\nAbel T. Weaver\nTitle:\nManaging Partner\nDated: May 3, 2004\n",
        ["LOOM HOLDINGS PLC | Abel T. Weaver | Managing Partner | 2004-05-03 typed"],
    ),
    "by its sole member, unsigned": ("LOOM HOLDINGS PLC\nBy: Ruth Adeyemi, its managing member\nDated: May 3, 2004\n", ["LOOM HOLDINGS PLC | Ruth Adeyemi | managing member | 2004-05-03"]),
    "by a general partner, unsigned": ("LOOM CAPITAL PARTNERS II, L.P.\nBy: Loom GP LLC, its general partner\nDated: May 3, 2004\n", []),
    "links at the end": ("LOOM HOLDINGS PLC\nBy:\n/s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\nQuickLinks\nItem 1. Summary Term Sheet.\nSIGNATURES\n", [LOOM]),
    "for himself and for a company": (
        "/s/ Abel T. Weaver\nABEL T. WEAVER, individually and on behalf of\nLOOM HOLDINGS PLC, as Chief Executive Officer\n\nDate: May 3, 2004\n",
        ["LOOM HOLDINGS PLC | ABEL T. WEAVER | Chief Executive Officer | 2004-05-03 typed"],
    ),
    "an adviser signs below": (
        "LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nHeddle Advisers, L.L.C., as Manager\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: Member\nMay 3, 2004\n",
        [LOOM, "Heddle Advisers, L.L.C. | Otto Brandt | Member | 2004-05-03 typed"],
    ),
    "an adviser under the second general partner's office": (
        "LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi\nHeddle Advisers, L.L.C., as General Partner\nMay 3, 2004\n",
        ["LOOM HOLDINGS PLC | Ruth Adeyemi | General Partner | 2004-05-03 typed"],
    ),
    "name and title on one line": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName and Title: Ruth Adeyemi, General Counsel\nDate: 5/3/2004\n", [LOOM]),
    "signed at a place": ("Dated at Harrow, Massachusetts, this 3rd day of May, 2004.\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi\nGeneral Counsel\n", [LOOM]),
    "signed in a country": ("Luxembourg, Grand Duchy of Luxembourg, this 3rd day of May, 2004\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\nRuth Adeyemi\nGeneral Counsel\n", [LOOM]),
    "role and nature of the entity": (
        "LOOM HOLDINGS PLC, as Offeror\n\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n\nSELVEDGE FUND (a Delaware statutory trust)\n\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\nDate: May 3, 2004\n",
        [LOOM, "SELVEDGE FUND | Otto Brandt | President | 2004-05-03 typed"],
    ),
    "two columns, read by rows": (
        "Date: May 3, 2004\nLOOM ACQUISITION CORP.\nLOOM HOLDINGS PLC\nBy:\n/s/ Otto Brandt\nBy:\n/s/ Ruth Adeyemi\nName: Otto Brandt\nName: Ruth Adeyemi\nTitle: President\nTitle: General Counsel\n",
        [SUB, LOOM],
    ),
    "two columns for one entity, read by rows": (
        "LOOM HOLDINGS PLC\nBy: /s/ Otto Brandt\nBy: /s/ Ruth Adeyemi\nName: Otto Brandt\nName: Ruth Adeyemi\nTitle: President\nTitle: General Counsel\nDate: May 3, 2004\n",
        ["LOOM HOLDINGS PLC | Otto Brandt | President | 2004-05-03 typed", LOOM],
    ),
    "two signatures, one after the other, without names": (
        "LOOM HOLDINGS PLC\nBy: /s/ Otto Brandt\nTitle: President\nBy: /s/ Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n",
        ["LOOM HOLDINGS PLC | Otto Brandt | President | 2004-05-03 typed", LOOM],
    ),
    "drawn with bars": ("|LOOM HOLDINGS PLC\n|By:\n|/s/ Ruth Adeyemi\n|\n|Name:\n|Ruth Adeyemi\n|Title:\n|General Counsel\n|Date: May 3, 2004\n", [LOOM]),
    "name cut behind an initial": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth B. Adeyemi\nName: Ruth B.\nAdeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM.replace("Ruth", "Ruth B.")]),
    "name cut before an initial": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth B. Adeyemi\nName: Ruth\nB. Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM.replace("Ruth", "Ruth B.")]),
    "name cut within the surname": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth De Adeyemi\nName: Ruth De\nAdeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM.replace("Ruth", "Ruth De")]),
    "typed signature cut": ("LOOM HOLDINGS PLC\nBy: /s/\nRuth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM]),
    "typed signature cut behind the given name": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth\nB. Adeyemi\nName: Ruth B. Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM.replace("Ruth", "Ruth B.")]),
    "what stands behind a name cut off": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi, Ph.D.\nName: Ruth Adeyemi,\nPh.D.\nTitle: General Counsel\nDate: May 3, 2004\n", [LOOM.replace("Adeyemi", "Adeyemi, Ph.D.")]),
    "office cut behind its first word": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: Class A\nManager\nDate: May 3, 2004\n", [LOOM.replace("General Counsel", "Class A Manager")]),
    "day cut behind its month": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDated: May\n3, 2004\n", [LOOM]),
    "bare day cut behind its month": ("May\n3, 2004\n\nLOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\n", [LOOM]),
    "general partner cut behind its first word": (
        "LOOM HOLDINGS PLC\nBy: HEDDLE\nPARTNERS, LLC, its general partner\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n",
        [LOOM],
    ),
    "heading of the exhibits cut": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\n\nINDEX TO\nEXHIBITS\n(a)(1) Offer to Purchase\n", [LOOM]),
    "an unsigned line over another company": ("LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: General Counsel\nDate: May 3, 2004\nSELVEDGE MILLS, INC.\nBy: /s/ Otto Brandt\nName: Otto Brandt\nTitle: President\n", [LOOM, "SELVEDGE MILLS, INC. | Otto Brandt | President | 2004-05-03 typed"]),
    "name label in capitals": ("LOOM HOLDINGS PLC\n\nBY: /S/ RUTH ADEYEMI\nNAME: RUTH ADEYEMI\nTITLE: GENERAL COUNSEL\nDATE: MAY 3, 2004\n", ["LOOM HOLDINGS PLC | RUTH ADEYEMI | GENERAL COUNSEL | 2004-05-03 typed"]),
}


@pytest.mark.parametrize("shape", BLOCKS)
def test_block(shape: str) -> None:
    block, expected = BLOCKS[shape]
    assert signed(HEAD + block) == expected


def html(body: str) -> Document:
    raw = f"<html><body>{body}</body></html>".encode().decode("latin-1")
    return Document(raw, 0, len(raw), format="html")


def paragraph_a_line(text: str) -> Document:
    return html("".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip()))


def lines(text: str) -> Document:
    return document("\n".join(line for line in text.split("\n") if line.strip()))


IN_COLUMNS = {"office and day beside the signature, the name under a rule", "an office that wants more words", "side by side, signed a line lower on the left", "side by side, the left office over two lines", "side by side, by a general partner on the left", "three side by side", "three side by side, the last without an office", "signature, title and date in columns, the name below", "who signs next, not more of the title", "date beside the signature", "general partner, date before the signature", "two blocks in columns", "date and block in columns", "labels in cells", "date in the left column", "date with the entity", "each day beside its signature"}


@pytest.mark.parametrize("dress", [paragraph_a_line, lines])
@pytest.mark.parametrize("shape", [shape for shape in BLOCKS if shape not in IN_COLUMNS])
def test_block_in_another_dress(shape: str, dress: Callable[[str], Document]) -> None:
    block, expected = BLOCKS[shape]
    assert rows(dress(HEAD + block)) == expected


TABLES = [
    (
        "<table><tr><td></td><td>LOOM HOLDINGS PLC</td></tr><tr><td></td><td>By:</td><td>/s/ RUTH ADEYEMI</td></tr><tr><td></td><td></td><td>Ruth Adeyemi</td></tr><tr><td>Date: May 3, 2004</td><td></td><td>General Counsel</td></tr></table>",
        [LOOM],
    ),
    (
        "<table><tr><td>By:</td><td>/s/ Ruth Adeyemi</td></tr><tr><td></td><td>Ruth Adeyemi</td></tr><tr><td>Date: May 3, 2004</td><td>LOOM ACQUISITION CORP.</td></tr><tr><td>By:</td><td>/s/ Otto Brandt</td></tr><tr><td>Title:</td><td>President</td></tr></table>",
        ["- | Ruth Adeyemi | - | 2004-05-03 typed", SUB],
    ),
    (
        "<table><tr><td></td><td colspan=2>LOOM HOLDINGS PLC</td></tr><tr><td></td><td>By:</td><td>/s/ Ruth Adeyemi</td></tr><tr><td>Dated: May 3, 2004</td><td></td><td>Ruth Adeyemi</td></tr><tr><td></td><td></td><td>General Counsel</td></tr></table>",
        [LOOM],
    ),
    (
        "<p>LOOM HOLDINGS PLC</p><table><tr><td>By:<br>Name:<br>Title:</td><td>/s/ Ruth Adeyemi<br>Ruth Adeyemi<br>General Counsel</td></tr></table><p>HARROW MILLS, INC.</p><table><tr><td>By:<br>Name:</td><td>/s/ Otto Brandt</td></tr><tr><td>Title:</td><td>President</td></tr></table>"
        "<p>Date: May 3, 2004</p>",
        [LOOM, SUB.replace("LOOM ACQUISITION CORP.", "HARROW MILLS, INC.")],
    ),
    (
        "<table><tr><td>LOOM ACQUISITION CORP.</td><td></td><td>LOOM HOLDINGS PLC</td><td></td></tr><tr><td>By:</td><td>Heddle Advisors, L.L.C.,</td><td>By:</td><td>Heddle Advisors, L.L.C.,</td></tr>"
        "<tr><td></td><td>its investment adviser</td><td></td><td>its sole member</td></tr></table><p>LOOM CAPITAL PARTNERS II, L.P.</p>"
        "<table><tr><td>By:</td><td>/s/ Ruth Adeyemi</td></tr><tr><td>Name:</td><td>Ruth Adeyemi</td></tr><tr><td>Title:</td><td>General Counsel</td></tr></table><p>Date: May 3, 2004</p>",
        [LOOM.replace("HOLDINGS PLC", name) for name in ("ACQUISITION CORP.", "HOLDINGS PLC", "CAPITAL PARTNERS II, L.P.")],
    ),
    (
        "<table><tr><td colspan=2>LOOM HOLDINGS PLC</td></tr><tr><td>By:</td><td>/s/ Ruth Adeyemi</td></tr><tr><td></td><td>Name:</td><td>Ruth Adeyemi</td></tr><tr><td></td><td>Title:</td><td>General Counsel</td></tr></table><p>Date: May 3, 2004</p>",
        [LOOM],
    ),
    ("<table><tr><td>Dated: May 3, 2004</td><td>LOOM HOLDINGS PLC</td></tr><tr><td></td><td>By: <u>/s/ Ruth Adeyemi</u></td></tr><tr><td></td><td>Name: Ruth Adeyemi<br>Title: General Counsel</td></tr></table>", [LOOM]),
    (
        "<table><tr><td></td><td>LOOM HOLDINGS PLC</td></tr><tr><td></td><td>By: /s/ Ruth Adeyemi</td></tr><tr><td>Dated: May 3, 2004</td><td>Ruth Adeyemi</td></tr><tr><td></td><td>General Counsel</td></tr></table>",
        [LOOM],
    ),
    ("<table><tr><td>LOOM HOLDINGS PLC<br><br>By: /s/ Ruth Adeyemi<br>Name: Ruth Adeyemi<br>Title: General Counsel<br>Date: May 3, 2004</td></tr></table>", [LOOM]),
    (
        "<p>Dated: May 3, 2004</p><table><tr><td>LOOM ACQUISITION CORP.<br>By: /s/ Otto Brandt<br>Name: Otto Brandt<br>Title: President</td><td>LOOM HOLDINGS PLC<br>By: /s/ Ruth Adeyemi<br>Name: Ruth Adeyemi<br>Title: General Counsel</td></tr></table>",
        [SUB, LOOM],
    ),
    (
        "<p>Dated: May 3, 2004</p><table><tr><td>LOOM CAPITAL PARTNERS II, L.P.</td><td></td><td>LOOM HOLDINGS PLC</td></tr><tr><td>By: Loom GP LLC, its general partner</td><td></td><td></td></tr><tr><td>By: /s/ Otto Brandt</td><td></td><td>By: /s/ Ruth Adeyemi</td></tr>"
        "<tr><td>Name: Otto Brandt</td><td></td><td>Ruth Adeyemi, General Counsel</td></tr><tr><td>Title: President</td><td></td><td></td></tr></table>",
        [SUB.replace("ACQUISITION CORP.", "CAPITAL PARTNERS II, L.P."), LOOM],
    ),
    (
        "<p>Dated: May 3, 2004</p><table><tr><td></td><td>LOOM HOLDINGS PLC</td></tr><tr><td>/s/ Abel T. Weaver</td><td>By: /s/ Ruth Adeyemi</td></tr><tr><td>Abel T. Weaver</td><td>Ruth Adeyemi</td></tr><tr><td></td><td>General Counsel</td></tr></table>",
        ["- | Abel T. Weaver | - | 2004-05-03 typed", LOOM],
    ),
    (
        "<p>Dated: May 3, 2004</p><table><tr><td colspan=2>LOOM ACQUISITION CORP.<br>LOOM HOLDINGS PLC</td></tr><tr><td>By: /s/ Otto Brandt</td><td>By: /s/ Ruth Adeyemi</td></tr><tr><td>Otto Brandt</td><td>Ruth Adeyemi</td></tr><tr><td>President</td><td>General Counsel</td></tr></table>",
        [SUB, LOOM],
    ),
    (
        "<p>Dated: May 3, 2004</p><table><tr><td>LOOM CAPITAL PARTNERS II, L.P.</td><td></td><td>LOOM HOLDINGS PLC</td></tr><tr><td>By: Loom GP III, LLC, its General Partner</td><td></td><td>By: /s/ Ruth Adeyemi</td></tr>"
        "<tr><td>By: /s/ Otto Brandt</td><td></td><td>Name: Ruth Adeyemi</td></tr><tr><td>Name: Otto Brandt</td><td></td><td>Title: General Counsel</td></tr><tr><td>Title: President</td><td></td><td></td></tr></table>",
        [SUB.replace("LOOM ACQUISITION CORP.", "LOOM CAPITAL PARTNERS II, L.P."), LOOM],
    ),
]


@pytest.mark.parametrize(("body", "expected"), TABLES)
def test_table(body: str, expected: list[str]) -> None:
    assert rows(html("<p>SIGNATURE</p><p>After due inquiry, I certify.</p>" + body)) == expected


HEADINGS = ["SIGNATURE", "SIGNATURES", "Signature", "Signatures.", "SIGNATURE PAGE", "S I G N A T U R E", "SIGNATURE:"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_heading(heading: str) -> None:
    assert signed(HEAD.replace("SIGNATURE", heading) + BLOCKS["labels"][0]) == [LOOM]


@pytest.mark.parametrize("behind", ["", " EXHIBIT INDEX Exhibit No. (a)(1) Offer to Purchase.", " 4 INDEX TO EXHIBITS (a)(1) Offer to Purchase."])
@pytest.mark.parametrize("day", ["Date: May 3, 2004 {block}", "{block} Date: May 3, 2004"])
def test_all_on_one_line(day: str, behind: str) -> None:
    block = "LOOM HOLDINGS PLC By: /s/ Ruth Adeyemi Name: Ruth Adeyemi Title: General Counsel"
    certified = "I certify that the information set forth in this statement is true, complete and correct."
    assert signed(f"{'The offer is made to all. ' * 30}Item 13. Not applicable. 3 SIGNATURE After due inquiry, {certified} {day.format(block=block)}{behind}") == [LOOM]


CERTIFICATION = "After due inquiry and to the best of my knowledge and belief, I certify that the information set forth in\nthis statement is true, complete and correct.\n\n"


@pytest.mark.parametrize("heading", ["", "Signature. ", "SIGNATURES: "])
def test_certification_without_a_heading_of_its_own(heading: str) -> None:
    assert signed(f"Item 12. Exhibits.\n\nNone.\n\n{heading}{CERTIFICATION}{BLOCKS['labels'][0]}") == [LOOM]


@pytest.mark.parametrize("cut", ["this statement is true, complete and\ncorrect.", "this\nstatement is true, complete\nand correct.", "this statement\nis true, complete and correct."])
def test_certification_cut_below_the_heading(cut: str) -> None:
    """No line of the certification is a name, nor the first words of one."""
    words = "After due inquiry and to the best of my knowledge and belief, I\ncertify that the information set forth in "
    fund = "Loom Fund 8, LLC, Loom Fund 9, LLC"
    assert signed(f"SIGNATURE\n\n{words}{cut}\n\n{BLOCKS['labels'][0].replace('LOOM HOLDINGS PLC', fund)}") == [LOOM.replace("LOOM HOLDINGS PLC", fund)]


def test_one_bold_line() -> None:
    """Stars around an entity are no part of its name, in a text that is not otherwise Markdown."""
    assert signed(HEAD + BLOCKS["labels"][0].replace("LOOM HOLDINGS PLC", "**LOOM HOLDINGS PLC**")) == [LOOM]


def test_date_of_the_certification() -> None:
    words = CERTIFICATION.replace("I certify", "the undersigned hereby certify as of May 3, 2004")
    assert signed(f"SIGNATURE\n\n{words}{BLOCKS['labels'][0].replace('Date: May 3, 2004', '')}") == [LOOM]


NOTHING = [
    "After due inquiry the Fund found no such agreement.\n\nBy: /s/ Ruth Adeyemi\n",
    "Item 12. Exhibits.\n\nNone.\n",
    "The signature on the Letter of Transmittal must be guaranteed.\n\nBy: /s/ Ruth Adeyemi\n",
    "SIGNATURE\n\nAfter due inquiry and to the best of my knowledge and belief, I certify.\n",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_signs(text: str) -> None:
    assert signed(text) == []


@pytest.mark.parametrize("words", ["By: /s/ Ruth Adeyemi\n", "LOOM HOLDINGS PLC\n", "Title: President\n", "By: Loom GP LLC, its general partner\n", "Date: May 3, 2004\n", "Abel T. Weaver\n", "By: /s/ A B\nBy: /s/ C D\nName: A B\nName: C D\n", "/s/ A B A B "])
def test_hostile_input_is_linear(words: str) -> None:
    check_text(signed, words, HEAD)


BEHIND = {
    "an offer to purchase": "Offer to Purchase for Cash\nAll Outstanding Shares of Common Stock\nof\nHARROW MILLS, INC.\n",
    "a release": "FOR IMMEDIATE RELEASE\nLOOM COMPLETES ITS OFFER\nBOSTON, May 9, 2004 - Loom Holdings plc announced today the completion of its offer.\n",
    "a headline": "Loom Holdings Completes Its Offer for Harrow Mills\nBOSTON, May 9, 2004 - Loom Holdings plc (NYSE: LOM) announced today that it has completed its tender offer.\n",
    "a term sheet": "SUMMARY TERM SHEET\nWho is offering to buy my shares?\nLoom Acquisition Corp.\n",
    "an e-mail": "From: Otto Brandt\nTo: All employees\nDate: May 9, 2004\n",
    "a letter": "Letter of Transmittal\nTo Tender Shares\nof\nHarrow Mills, Inc.\n",
    "an exhibit's number": "EXHIBIT A(1)(VI)\nLoom Holdings plc\n",
    "an exhibit's file": "EX-99.(A)(1)(A)\n2\nd12345dex99a1a.htm\nOFFER TO PURCHASE\n",
    "an exhibit index": "Exhibit\nIndex\n(a)(1)(A)\nOffer to Purchase\n",
    "a page's number": "5\n",
}


@pytest.mark.parametrize("behind", BEHIND)
@pytest.mark.parametrize("title", ["General Counsel", "Manager", "Chief Financial Officer", "Director of\nCorporate Development"])
def test_another_document_behind(behind: str, title: str) -> None:
    """It is no part of the page, whatever the lines between look like."""
    block = f"LOOM HOLDINGS PLC\nBy: /s/ Ruth Adeyemi\nName: Ruth Adeyemi\nTitle: {title}\nDate: May 3, 2004\n"
    assert rows(document(HEAD + block + BEHIND[behind])) == [f"LOOM HOLDINGS PLC | Ruth Adeyemi | {' '.join(title.split())} | 2004-05-03 typed"]
    undated = block.replace("Date: May 3, 2004\n", "")
    assert rows(document(HEAD + "Dated: May 3, 2004\n" + undated + BEHIND[behind])) == [f"LOOM HOLDINGS PLC | Ruth Adeyemi | {' '.join(title.split())} | 2004-05-03 typed"]


CELLS = "Item 12. Exhibits.\n(a)(5) Release.\n|By:\n|\n{}\n|Title:\n|Secretary\n|By:\n|\n/s/ Otto Brandt\n|Title:\n|President\n"


@pytest.mark.parametrize(("first", "signers"), [("/s/ Ruth Adeyemi", ["Ruth Adeyemi", "Otto Brandt"]), ("the Secretary, by hand", ["Otto Brandt"])])
def test_cells_whose_heading_is_lost(first: str, signers: list[str]) -> None:
    assert [reading.signature.name for reading in read_signatures(document(CELLS.format(first)), 0)] == signers


def test_no_signature_without_a_heading_or_cells() -> None:
    assert not read_signatures(document("Item 12. Exhibits.\n\nThe letter was signed by:\nRuth Adeyemi\n\nBy: /s/ Otto Brandt\n"), 0)
