"""One filing: the object that ``extract`` prints."""

from datetime import date as Day
from typing import Literal

from pydantic import AwareDatetime

from .base import Record, required, stated
from .evidence import Abstention, Check, Evidence, Note
from .offer import Offer, StatedChange, Tally
from .parties import Cover, FilingPerson, SubjectCompany

SCHEMA_VERSION = "1.0"

ExhibitStatus = Literal["filed_herewith", "previously_filed", "incorporated_by_reference", "to_be_filed", "not_applicable", "unmarked"]


class Source(Record):
    """The file that was read."""

    url: str | None = stated("Its address, where it was fetched or given")
    accession_number: str | None = stated("Accession number with dashes", source="header ACCESSION NUMBER")
    sha256: str = required("Hash of the bytes that the offsets count (after gunzip)")
    bytes: int = required("How many they are", unit="bytes")


class Item(Record):
    """An item of the Schedule (17 CFR 240.14d-100)."""

    number: str = required('"1" to "13", or the heading\'s own words for a group: "1-9, 11"')
    title: str | None = stated("The heading, without number and final point")
    text: str | None = stated("What stands below it, white space folded")
    incorporated_by_reference: bool = required("Whether the item only points to another document")


class Incorporation(Record):
    """Where an exhibit is incorporated from (Rule 12b-23)."""

    document: str | None = stated("The words")
    form: str | None = stated("Normalised form: SC TO-I, SC TO-I/A, SC TO-C, 8-K …")
    amendment_number: int | None = stated("Of that form")
    filing_date: Day | None = stated("When that was filed")
    exhibit_number: str | None = stated("The exhibit's number there")
    registrant: str | None = stated("Who filed it, where the filing says so")


class Exhibit(Record):
    """One line of the exhibit index (Item 1016)."""

    number: str = required("As printed, without footnote marks: (a)(1)(A), 107", source="Item 1016; Item 601(b)(107)")
    description: str | None = stated("Up to the parenthesis or phrase that says where it is incorporated from")
    date: Day | None = stated("The date that the description gives the document")
    status: ExhibitStatus = required("By this filing's own footnotes")
    incorporated_from: Incorporation | None = stated("Where it is incorporated from")
    document: int | None = stated("Sequence of the attached document")


class Signature(Record):
    """One signer."""

    entity: str | None = stated("For whom; null for a person who signs for himself")
    name: str | None = stated("Who signs")
    title: str | None = stated("Office held")
    date: Day | None = stated("Date of signature")
    conformed: bool | None = stated('True for a typed "/s/" signature')
    attorney_in_fact: bool | None = stated("True where somebody signs under a power of attorney")


class PriorFiling(Record):
    """A filing of this offer that the text names."""

    form: str = required("Normalised form")
    amendment_number: int | None = stated("Its number")
    filing_date: Day | None = stated("When it was filed")


class AttachedDocument(Record):
    """One document of the submission."""

    sequence: int | None = stated("EDGAR's sequence number", source="<SEQUENCE>")
    type: str | None = stated("EDGAR's document type", source="<TYPE>")
    filename: str | None = stated("File name", source="<FILENAME>")
    description: str | None = stated("Description", source="<DESCRIPTION>")
    format: Literal["html", "text", "xml", "pdf", "image", "other"] = required("What the body is")
    bytes: int = required("Length of the body as it stands in the file", unit="bytes")
    url: str | None = stated("Its address")


class Filing(Record):
    """What one submission states; see the rules of the output contract in the data dictionary."""

    schema_version: Literal["1.0"] = stated("Version of this data dictionary", default="1.0")
    tool_version: str = required("Version of extract")
    source: Source = required("The file that was read")

    form_type: str | None = stated("Of the Schedule TO (or forerunner) in the submission", source="header CONFORMED SUBMISSION TYPE; document type; cover")
    form_types: tuple[str, ...] = stated("Every form that the header files it under", source="header FORM TYPE", default=())
    amendment_number: int | None = stated("Of the Schedule TO; null on an original", source="cover")
    filing_date: Day | None = stated("EDGAR's filing date", source="header FILED AS OF DATE")
    accepted_at: AwareDatetime | None = stated("EDGAR's acceptance, Eastern time", source="header ACCEPTANCE-DATETIME")
    sec_file_numbers: tuple[str, ...] = stated("SEC file numbers", source="header SEC FILE NUMBER", default=())
    subject_company: SubjectCompany | None = stated("The company whose securities are sought", source="header SUBJECT COMPANY; Item 1002(a)")
    filing_persons: tuple[FilingPerson, ...] = stated("Who files", source="header FILED BY, GROUP MEMBERS; cover", default=())
    cover: Cover | None = stated("The cover page; null where the file has none")
    offer: Offer | None = stated("The terms that this filing states as in force after it")
    tallies: tuple[Tally, ...] = stated("One entry a count that the filing reports", source="Rules 13e-4(c)(4), 14d-3(b)(2), 14e-1(d)", default=())
    stated_changes: tuple[StatedChange, ...] = stated("What the amendment says that it changes", source="Rules 13e-4(c)(3), 14d-3(b)(1)", default=())
    items: tuple[Item, ...] = stated("The Schedule's items", source="17 CFR 240.14d-100", default=())
    exhibits: tuple[Exhibit, ...] = stated("The exhibit index, once, in order", source="Item 12; Item 1016", default=())
    signatures: tuple[Signature, ...] = stated("One entry a signer", source="17 CFR 240.14d-100, signature", default=())
    prior_filings: tuple[PriorFiling, ...] = stated("Filings of this offer that the text names", default=())
    documents: tuple[AttachedDocument, ...] = stated("Documents of the submission", source="<DOCUMENT>", default=())
    checks: tuple[Check, ...] = stated("Arithmetic, calendar and consistency checks", default=())
    abstentions: tuple[Abstention, ...] = stated("What the tool saw and did not give", default=())
    notes: tuple[Note, ...] = stated("What a reader should know", default=())
    evidence: dict[str, tuple[Evidence, ...]] = required("JSON Pointer of a value, or of the object that one sentence yields, to the places that say so")

    def evidence_for(self, pointer: str) -> tuple[Evidence, ...]:
        """The places that say what stands at ``pointer`` (RFC 6901): its own, else those of the object that holds it.

        Empty where nothing says so.

        >>> filing.evidence_for("/offer/expiration/date")[0].quote     # doctest: +SKIP
        'until 12:00 midnight, New York City time, at the end of May 17, 2023'
        """
        while pointer:
            if pointer in self.evidence:
                return self.evidence[pointer]
            pointer = pointer.rpartition("/")[0]
        return ()
