"""What one filing of an offer changed against another, or against what stood before it.

Not imported with ``extractor.models``: reading one filing does without it.
"""

from datetime import date as Day
from typing import Literal

from .base import Accession, Record, required, stated
from .chain import Change, Contradiction
from .evidence import Note
from .filing import SCHEMA_VERSION
from .redline import Count, Folded, Hunk


class Compared(Record):
    """One side of a comparison."""

    accession_number: Accession | None = required("Accession number with dashes")
    form_type: str | None = required("Of the Schedule TO in it")
    amendment_number: int | None = required("Of the Schedule TO; null on an original")
    filing_date: Day | None = required("EDGAR's filing date")
    url: str | None = stated("Its address")


class Restatement(Record):
    """A document that a filing gives anew, compared word by word with its last version before."""

    document: str | None = required("The exhibit's number in the later filing, or what kind of document it is")
    title: str | None = required("The exhibit's description in the later filing")
    before: Compared = required("The filing that has the earlier version")
    before_document: str | None = required("The exhibit's number there")
    hunks: tuple[Hunk, ...] = required("The changes; places count the bytes of the two files")
    folded: tuple[Folded, ...] = required("Changes of page numbers, running heads and page references of a table of contents")
    words: Count = required("How many words went where")


class Diff(Record):
    """What NEW changed."""

    schema_version: Literal["1.0"] = stated("Version of this data dictionary", default=SCHEMA_VERSION)
    tool_version: str = required("Version of extract")
    before: Compared = required("OLD")
    after: Compared = required("NEW")
    compared_with: Literal["standing_terms", "old_alone"] = required(
        "Whether NEW is compared with the terms standing before it, folded from OLD and its predecessors, or with what OLD alone states"
    )
    folded_from: tuple[Compared, ...] = required("The filings from which the side before was folded, oldest first")
    changes: tuple[Change, ...] = required("The terms that are other ones after NEW, pointers into the terms that stand after it")
    unstated: tuple[Change, ...] = required("Those of them of which NEW's own account of its changes says nothing, though something else stood before")
    contradicted: tuple[Contradiction, ...] = required("Where NEW's account of what stood is not what stood, or it repeats what was replaced before")
    text: tuple[Restatement, ...] = stated("Restated documents", default=())
    notes: tuple[Note, ...] = stated("What a reader should know", default=())
