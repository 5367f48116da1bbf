"""Header and facts → Filing: groups, chooses, abstains, and notes contradictions.

What the terms of the offer are is settled in ``terms.py``; here stands everything that the statement says of itself.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from . import __version__
from .document import Document
from .errors import NotReadable, OtherForm
from .evidence import Ledger, document_url
from .models import (
    Abstention,
    AttachedDocument,
    Cover,
    Exhibit,
    Filing,
    FilingFee,
    FilingPerson,
    FormerName,
    Note,
    PriorFiling,
    Source,
    SubjectCompany,
)
from .rules.boxes import TRANSACTIONS, Box, read_boxes
from .rules.cover import CoverReading, Named, read_amendment_number, read_cover
from .rules.exhibits import read_exhibits
from .rules.fee import FeeReading, read_cover_fee
from .rules.fee_exhibit import read_fee_exhibit
from .rules.items import ItemReading, read_items
from .rules.rule import family
from .rules.signatures import SignatureReading, read_signatures
from .submission import Header, Party, Submission, read
from .terms import Facts, gather, settle_changes, settle_offer, settle_tallies

_EASTERN = "America/New_York"
_FORM = re.compile(r"(?:SC|SCHEDULE) ?(?:TO-?[ITC]|13E-?4|14D-?1)F?(?:/A)?", re.IGNORECASE)
_OLDER = re.compile(r"(?:^| )schedule (?P<form>13e ?- ?4|14d ?- ?1)\b")
_FINAL = re.compile(r"final amendment")
_TOLD = re.compile(r"schedule ?to\b|tender offer statement|offer to (?:purchase|exchange)|tender offer|exchange offer|letter of transmittal|notice of guaranteed delivery|repurchase (?:offer|notice|right)|schedule 1[34][de]-?[14]|item 12\. ?exhibits?|self-tender|net asset value.{0,80}tender")
_OTHER = re.compile(r"^(?:form )?(10-k(?:/a)?|10-q(?:/a)?|8-k(?:/a)?|s-[1348](?:/a)?|f-[1-4](?:/a)?|20-f|6-k|def ?14a|schedule 14a|schedule 13g|schedule 14d-9)\b")


def normal_form(form: str) -> str:
    """A form name as EDGAR writes it: "Schedule TO-T/A" gives "SC TO-T/A", "SC14D1" gives "SC 14D1"."""
    words = re.sub(r"\s+", " ", form.upper().replace("SCHEDULE", "SC").strip())
    words = re.sub(r"^SC ?(?=TO|13E4|14D1|13D|13E3)", "SC ", words)
    return words.replace("13E-4", "13E4").replace("14D-1", "14D1")


def is_read(form: str) -> bool:
    """Whether a form is one that this tool reads: the Schedule TO family and its forerunners of before 2000."""
    return bool(re.fullmatch(r"SC (?:TO-[ITC]|13E4|14D1)(?:/A)?", normal_form(form)))


@dataclass
class _Draft:
    """A filing under construction."""

    submission: Submission
    ledger: Ledger
    url: str | None
    statement: Document | None
    notes: list[Note] = field(default_factory=list)
    abstentions: list[Abstention] = field(default_factory=list)

    def note(self, pointer: str, text: str) -> None:
        self.notes.append(Note(pointer=pointer, text=text))

    def abstain(self, pointer: str, reason: Any, detail: str) -> None:
        self.abstentions.append(Abstention(pointer=pointer, reason=reason, detail=detail))


def extract(raw: bytes, url: str | None = None) -> Filing:
    """What a tender-offer filing states, every value with its evidence.

    ``raw`` is a full submission text, a single document of one, or the text of either, gzipped or not; ``url`` its address, for links. The
    result is a pure function of the two. Offsets in the evidence count bytes of ``raw`` (of the unpacked bytes where it is gzipped).

    Raises ``OtherForm`` for a filing of another form, ``NotReadable`` for what is no text, ``BadSubmission`` for a cut download.
    """
    submission = read(raw)
    _refuse_other_forms(submission)
    draft = _Draft(submission, Ledger(submission, url), url, _statement(submission))
    return _filing(draft)


def readable_text(raw: bytes) -> str:
    """The readable text that evidence quotes from: documents one after the other, paragraphs apart by empty lines, cells by tabs."""
    parts = []
    for document in read(raw).documents:
        name = " ".join(part for part in (document.type, document.filename) if part)
        if name:
            parts.append(f"===== {name} =====")
        parts.append(document.text.replace("\u2029", "\n\n").replace("\u2028", " "))
    return "\n\n".join(parts) + "\n"


# --- what is read ---------------------------------------------------------------------------------------------------------------------


def _refuse_other_forms(submission: Submission) -> None:
    header = submission.header
    if header is not None:
        forms = [value for value in [header.first("form"), *header.every("form_type")] if value]
        if forms and not any(is_read(form.text) for form in forms):
            raise OtherForm(forms[0].text, forms[0].start)
        return
    first = next((document for document in submission.documents if document.type), None)
    if first is not None and first.type is not None:
        if is_read(first.type) or re.match(r"EX|GRAPHIC|COVER|CORRESP|LETTER|425", first.type.upper()):
            if any(document.text for document in submission.documents):
                return
            raise NotReadable(f"a {first.type} document without text", first.start, "give the statement or one of its text exhibits")
        raise OtherForm(first.type, first.shell[0] if first.shell else 0)
    document = submission.documents[0]
    folded = document.folded
    for piece in list(document.pieces(0, min(3000, len(folded))))[:25]:
        other = _OTHER.match(folded[piece.start : piece.end].strip())
        if other:
            raise OtherForm(other.group(1).upper(), document.span(piece.start, piece.end)[0])
    if not _TOLD.search(folded):
        raise OtherForm("text that does not speak of a tender offer", document.start)


def _statement(submission: Submission) -> Document | None:
    """The document that is the Schedule: told by its type, else by its cover, its items or its signature."""
    for document in submission.documents:
        if document.type and is_read(document.type) and document.text:
            return document
    for document in submission.documents:
        if document.type or not document.text:
            continue
        folded = document.folded
        if re.search(r"\(name ?of ?subject ?compan|relates ?solely ?to ?preliminary ?communications|third-party tender offer subject to rule|issuer tender offer subject to rule|tender offer statement (?:under|pursuant)", folded):
            return document
        if re.search(r"(?:^| )items? 1[0-3]?\.? (?:exhibits|summary term sheet|additional information)", folded) and "after due inquiry" in folded:
            return document
        if re.search(r"this (?:amendment no\.? ?\d+|tender offer statement|schedule to)", folded[:6000]):
            return document
    return None


# --- putting together -----------------------------------------------------------------------------------------------------------------


def _filing(draft: _Draft) -> Filing:
    submission, ledger, header, statement = draft.submission, draft.ledger, draft.submission.header, draft.statement
    items: tuple[ItemReading, ...] = ()
    boxes: tuple[Box, ...] = ()
    cover: CoverReading | None = None
    signatures: tuple[SignatureReading, ...] = ()
    amendment: Named | None = None
    if statement is not None:
        boxes = read_boxes(statement)
        items = read_items(statement, boxes[-1].end if boxes else 0, len(statement.text))
        limit = items[0].start if items and not boxes else len(statement.text)
        cover = read_cover(statement, limit)
        cover_end = boxes[-1].end if boxes else cover.end if cover.subject else min(limit, 4000)
        amendment = read_amendment_number(statement, cover_end)
        names = [name.text for name in cover.persons] + ([cover.subject.text] if cover.subject else [])
        signatures = read_signatures(statement, items[-1].title_end if items else cover_end, names)
    form, forms = _forms(draft, boxes, amendment)
    facts = gather(submission, statement)
    if amendment is not None and form is not None and statement is not None:
        if "/A" in form or header is None:
            ledger.cite("/amendment_number", statement, amendment.start, amendment.end, "cover.amendment_number")
        else:
            draft.note("/amendment_number", f"the cover says Amendment No. {amendment.text}, the header files it as {form}")
    number = int(amendment.text) if amendment is not None and (form is None or "/A" in form or header is None) else None
    subject = _subject_company(draft, cover)
    cover_model = _cover(draft, cover, boxes, facts)
    persons = _filing_persons(draft, cover, subject)
    signed = signatures[0].signature.date if signatures else None
    exhibits, exhibit_priors = _exhibits(draft, signed, form, boxes)
    is_amendment = number is not None or bool(form and "/A" in form)
    offer = settle_offer(facts, ledger, cover_model, form, is_amendment, draft.abstain)
    tallies = settle_tallies(facts, ledger, offer)
    changes = settle_changes(facts, ledger, is_amendment)
    for index, reading in enumerate(items):
        if statement is not None:
            pointer = f"/items/{index}"
            ledger.cite(pointer, statement, reading.start, reading.title_end, "items.heading")
            ledger.cite(f"{pointer}/incorporated_by_reference", statement, reading.start, min(reading.end, reading.text_start + 400), "items.text")
    for index, signature in enumerate(signatures):
        if statement is not None:
            ledger.cite(f"/signatures/{index}", statement, signature.start, signature.end, "signatures.block")
    prior = _prior_filings(draft, facts, exhibit_priors, form, boxes, number)
    source = _source(draft)
    filing = Filing(
        tool_version=__version__,
        source=source,
        form_type=form,
        form_types=forms,
        amendment_number=number,
        filing_date=_header_day(draft, "filing_date"),
        accepted_at=_accepted(draft),
        sec_file_numbers=_file_numbers(draft),
        subject_company=subject,
        filing_persons=persons,
        cover=cover_model,
        offer=offer,
        tallies=tallies,
        stated_changes=changes,
        items=tuple(reading.item for reading in items),
        exhibits=exhibits,
        signatures=tuple(reading.signature for reading in signatures),
        prior_filings=prior,
        documents=_documents(draft),
        abstentions=tuple(draft.abstentions),
        notes=tuple(draft.notes),
        evidence=dict(sorted(ledger.entries.items(), key=_pointer_order)),
    )
    from . import checks

    return filing.model_copy(update={"checks": checks.run(filing)})


def _pointer_order(entry: tuple[str, Any]) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (-1, part) for part in entry[0].split("/")]


def _source(draft: _Draft) -> Source:
    header, raw = draft.submission.header, draft.submission.raw
    accession = header.first("accession_number") if header else None
    if accession is not None:
        draft.ledger.cite_header("/source/accession_number", [accession], "accession_number")
    return Source(url=draft.url, accession_number=accession.text if accession else None, sha256=hashlib.sha256(raw).hexdigest(), bytes=len(raw))


def _documents(draft: _Draft) -> tuple[AttachedDocument, ...]:
    attached = []
    for index, document in enumerate(draft.submission.documents):
        if document.shell:
            start, end = document.shell
            quote = re.sub(r"<[^<>]*>", " ", document.raw[start:end])
            draft.ledger.cite_bytes(f"/documents/{index}", document, start, end, quote, "submission.document")
        attached.append(
            AttachedDocument(
                sequence=document.sequence,
                type=document.type,
                filename=document.filename,
                description=document.description,
                format=document.format,
                bytes=document.end - document.start,
                url=document_url(draft.url, document.filename),
            )
        )
    return tuple(attached)


# --- header ---------------------------------------------------------------------------------------------------------------------------


def _forms(draft: _Draft, boxes: tuple[Box, ...], amendment: Named | None) -> tuple[str | None, tuple[str, ...]]:
    """The form of the Schedule, and every form that the header names."""
    header, statement, ledger = draft.submission.header, draft.statement, draft.ledger
    if header is not None:
        values = [value for value in [*header.every("form_type"), header.first("form")] if value]
        forms = tuple(dict.fromkeys(normal_form(value.text) for value in values))
        main = header.first("form")
        chosen = next((value for value in ([main] if main else []) + values if is_read(value.text)), None)
        ledger.cite_header("/form_types", values, "form_type")
        if chosen is None:
            return None, forms
        ledger.cite_header("/form_type", [chosen], "form")
        return normal_form(chosen.text), forms
    if statement is not None and statement.type and is_read(statement.type) and statement.shell:
        start, end = statement.shell
        ledger.cite_bytes("/form_type", statement, start, end, re.sub(r"<[^<>]*>", " ", statement.raw[start:end]), "submission.document")
        return normal_form(statement.type), ()
    if statement is None:
        return None, ()
    older = _OLDER.search(statement.folded, 0, 3000)
    if older is not None and not any(box.checked for box in boxes):
        ledger.cite("/form_type", statement, older.start(), older.end(), "cover.title")
        return f"SC {older.group('form').replace('-', '').replace(' ', '').upper()}" + ("/A" if amendment is not None or _FINAL.search(statement.folded, 0, 3000) else ""), ()
    checked = {box.name: box for box in boxes if box.checked}
    box = checked.get("preliminary_communication") or checked.get("third_party_tender_offer") or checked.get("issuer_tender_offer")
    if box is None or ("third_party_tender_offer" in checked and "issuer_tender_offer" in checked and box.name != "preliminary_communication"):
        return None, ()
    form = {"preliminary_communication": "SC TO-C", "third_party_tender_offer": "SC TO-T", "issuer_tender_offer": "SC TO-I"}[box.name]
    ledger.cite("/form_type", statement, box.start, box.end, "boxes.transaction")
    final = checked.get("final_amendment")
    if amendment is not None:
        ledger.cite("/form_type", statement, amendment.start, amendment.end, "cover.amendment_number")
    elif final is not None:
        ledger.cite("/form_type", statement, final.start, final.end, "boxes.final_amendment")
    return form + ("/A" if amendment is not None or final is not None else ""), ()


def _header_day(draft: _Draft, name: str) -> date | None:
    header = draft.submission.header
    value = header.first(name) if header else None
    if value is None or not re.fullmatch(r"\d{8}", value.text):
        return None
    draft.ledger.cite_header(f"/{name}", [value], name)
    return _compact_day(value.text)


def _compact_day(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def _accepted(draft: _Draft) -> datetime | None:
    header = draft.submission.header
    value = header.first("accepted_at") if header else None
    if value is None or not re.fullmatch(r"\d{14}", value.text):
        return None
    digits, when = value.text, _compact_day(value.text[:8])
    if when is None or not (int(digits[8:10]) < 24 and int(digits[10:12]) < 60 and int(digits[12:14]) < 60):
        return None
    draft.ledger.cite_header("/accepted_at", [value], "accepted_at")
    return datetime(when.year, when.month, when.day, int(digits[8:10]), int(digits[10:12]), int(digits[12:14]), tzinfo=ZoneInfo(_EASTERN))


def _file_numbers(draft: _Draft) -> tuple[str, ...]:
    header = draft.submission.header
    if header is None:
        return ()
    values = list(header.every("file_number"))
    draft.ledger.cite_header("/sec_file_numbers", values, "file_number")
    return tuple(dict.fromkeys(value.text for value in values))


def _subjects(header: Header) -> list[Party]:
    parties = [party for party in header.parties if party.role == "subject_company"]
    return parties or [party for party in header.parties if party.role == "filer"]


def _cik(party: Party) -> str | None:
    value = party.first("cik")
    return value.text.strip().zfill(10) if value and value.text.strip().isdigit() and len(value.text.strip()) <= 10 else None


def _subject_company(draft: _Draft, cover: CoverReading | None) -> SubjectCompany | None:
    header, ledger = draft.submission.header, draft.ledger
    subjects = _subjects(header) if header else []
    if not subjects:
        if cover is None or cover.subject is None or draft.statement is None:
            return None
        ledger.cite("/subject_company/name", draft.statement, cover.subject.start, cover.subject.end, "cover.subject_company")
        return SubjectCompany(name=cover.subject.text)
    party = subjects[0]
    for name in ("name", "cik", "sic", "irs_number", "state_of_incorporation", "fiscal_year_end"):
        ledger.cite_header(f"/subject_company/{name}", [other.first(name) for other in subjects if _cik(other) == _cik(party)], name)
    sic, irs, year = party.first("sic"), party.first("irs_number"), party.first("fiscal_year_end")
    code = re.search(r"(\d{3,4})\]?$", sic.text) if sic else None
    former, changed = party.values.get("former_name", []), party.values.get("date_of_change", [])
    for index, value in enumerate(former):
        ledger.cite_header(f"/subject_company/former_names/{index}", [value, *changed[index : index + 1]], "former_name")
    others = {_cik(other) for other in subjects} - {_cik(party)}
    if others:
        draft.note("/subject_company", f"the header names further subject companies: {', '.join(sorted(filter(None, others)))}")
    return SubjectCompany(
        name=_text(party, "name"),
        cik=_cik(party),
        sic=code.group(1).zfill(4) if code else None,
        irs_number=irs.text if irs and irs.text.strip("0-") else None,
        state_of_incorporation=_text(party, "state_of_incorporation"),
        fiscal_year_end=f"{year.text[:2]}-{year.text[2:]}" if year and re.fullmatch(r"\d{4}", year.text) else None,
        former_names=tuple(
            FormerName(name=value.text, date_of_change=_compact_day(changed[index].text) if index < len(changed) else None) for index, value in enumerate(former)
        ),
    )


def _text(party: Party, name: str) -> str | None:
    value = party.first(name)
    return " ".join(value.text.split()) if value else None


# --- cover and persons ----------------------------------------------------------------------------------------------------------------


def _cover(draft: _Draft, reading: CoverReading | None, boxes: tuple[Box, ...], facts: Facts) -> Cover | None:
    statement, ledger = draft.statement, draft.ledger
    fee = _fee(draft, reading)
    if statement is None or reading is None or not (boxes or reading.subject or reading.persons or reading.securities):
        return Cover(filing_fee=fee) if fee else None
    if reading.subject:
        ledger.cite("/cover/subject_company_name", statement, reading.subject.start, reading.subject.end, "cover.subject_company")
    if reading.persons:
        for index, person in enumerate(reading.persons):
            ledger.cite(f"/cover/filing_person_names/{index}", statement, person.start, person.end, "cover.filing_person")
        ledger.cite("/cover/filing_person_names", statement, reading.persons[0].start, reading.persons[-1].end, "cover.filing_person")
    for index, security in enumerate(reading.securities):
        ledger.cite(f"/cover/securities/{index}", statement, security.start, security.end, "cover.security")
    for index, contact in enumerate(reading.contacts):
        ledger.cite(f"/cover/contacts/{index}", statement, contact.start, contact.end, f"cover.{contact.contact.role}")
    states: dict[str, Box] = {}
    for box in boxes:
        had = states.get(box.name)
        if had is not None and had.checked is not None and box.checked is not None and had.checked != box.checked:
            draft.note(f"/cover/{'transaction_types' if box.name in TRANSACTIONS else box.name}", f"the cover prints the box of {box.name} twice, once checked and once open; taken as checked")
        if had is None or had.checked is None or box.checked:
            states[box.name] = box
    for box in states.values():
        if box.name in TRANSACTIONS and box.checked:
            ledger.cite("/cover/transaction_types", statement, box.start, box.end, f"boxes.{box.name}")
        elif box.name in ("preliminary_communication", "final_amendment") and box.checked is not None:
            ledger.cite(f"/cover/{box.name}", statement, box.start, box.end, f"boxes.{box.name}")
        elif box.name[0].isdigit() and box.checked:
            ledger.cite("/cover/cross_border_exemptions", statement, box.start, box.end, f"boxes.{box.name}")
    for name in ("preliminary_communication", "final_amendment"):
        if name in states and states[name].checked is None:
            draft.abstain(f"/cover/{name}", "unreadable", "the box's glyph is missing or in no known dress")
    transactions = [states[name] for name in TRANSACTIONS if name in states]
    readable = [box for box in transactions if box.checked is not None]
    if transactions and not any(box.checked for box in transactions) and len(readable) < len(transactions):
        draft.abstain("/cover/transaction_types", "unreadable", "a box's glyph is missing or in no known dress")
        readable = []
    return Cover(
        subject_company_name=reading.subject.text if reading.subject else None,
        filing_person_names=tuple(person.text for person in reading.persons),
        securities=tuple(_with_check_digit(security.security) for security in reading.securities),
        contacts=tuple(contact.contact for contact in reading.contacts),
        transaction_types=tuple(box.name for box in readable if box.checked) if readable else None,
        preliminary_communication=_state(states, "preliminary_communication"),
        final_amendment=_state(states, "final_amendment"),
        cross_border_exemptions=tuple(name for name in ("13e-4(i)", "14d-1(d)") if _state(states, name)),
        filing_fee=fee,
    )


def _state(states: dict[str, Box], name: str) -> bool | None:
    return states[name].checked if name in states else None


def _with_check_digit(security: Any) -> Any:
    if security.cusip is None or len(security.cusip) != 9:
        return security
    return security.model_copy(update={"cusip_valid": cusip_is_valid(security.cusip)})


def cusip_is_valid(number: str) -> bool:
    """Whether the ninth character is the check digit of the eight before it (ANSI X9.6).

    >>> cusip_is_valid("12662P108"), cusip_is_valid("12662P109")
    (True, False)
    """
    from stdnum import cusip

    return bool(cusip.is_valid(number))


def _fee(draft: _Draft, reading: CoverReading | None) -> FilingFee | None:
    """The fee on the cover, else in the fee exhibit."""
    places: list[tuple[Document, FeeReading]] = []
    if draft.statement is not None and reading is not None and (reading.fee_region or reading.end):
        start = reading.fee_region[0] if reading.fee_region else 0
        places.append((draft.statement, read_cover_fee(draft.statement, start, reading.end)))
    for document in draft.submission.documents:
        if (document.type or "").upper().replace("_", " ") in ("EX-FILING FEES", "EX-107", "EX-99.107") or (document.type is None and "calculation of filing fee tables" in document.folded[:3000]):
            places.append((document, read_fee_exhibit(document)))
    chosen: tuple[Document, FeeReading] | None = None
    for document, fee in places:
        if fee.fee is not None and (chosen is None or (chosen[1].fee is not None and chosen[1].fee.transaction_valuation is None and chosen[1].fee.amount is None and (fee.fee.amount is not None or fee.fee.transaction_valuation is not None))):
            chosen = document, fee
    if chosen is None:
        return None
    document, fee = chosen
    for pointer, (start, end) in fee.places.items():
        draft.ledger.cite(f"/cover/filing_fee{pointer}", document, start, end, "fee.table")
    for pointer, (start, end, quote) in getattr(fee, "byte_places", {}).items():
        draft.ledger.cite_bytes(f"/cover/filing_fee{pointer}", document, start, end, quote, "fee.ixbrl")
    return fee.fee


_SUFFIXES = (("incorporated", "inc"), ("corporation", "corp"), ("company", "co"), ("limited", "ltd"), ("the", ""))


def _person_key(name: str) -> str:
    words = re.sub(r"[^\w ]", "", re.sub(r"[&+]", " and ", name.lower())).split()
    shorter = dict(_SUFFIXES)
    return "".join(shorter.get(word, word) for word in words)


def _filing_persons(draft: _Draft, cover: CoverReading | None, subject: SubjectCompany | None) -> tuple[FilingPerson, ...]:
    """Cover names and header blocks merged: one entry a person, in the cover's order, then those that only the header names."""
    header, ledger, statement = draft.submission.header, draft.ledger, draft.statement
    names: list[str] = []
    roles: list[list[str]] = []
    ciks: list[str | None] = []
    keys: dict[str, int] = {}
    for person in cover.persons if cover else []:
        keys[_person_key(person.text)] = len(names)
        names.append(person.text)
        roles.append(list(person.roles))
        ciks.append(None)
        if statement is not None:
            ledger.cite(f"/filing_persons/{len(names) - 1}", statement, person.start, person.end, "cover.filing_person")
    if header is not None:
        filers = [party for party in header.parties if party.role == "filed_by"] or [party for party in header.parties if party.role == "filer"]
        subject_cik = subject.cik if subject else None
        for party in filers:
            value = party.first("name")
            if value is None:
                continue
            at = _same_person(keys, _person_key(value.text))
            if at is None and len(filers) == 1 and len(names) == 1:
                at = 0  # one filer, one name on the cover: the same person under a conformed name
            if at is None:
                at = len(names)
                names.append(value.text)
                roles.append([])
                ciks.append(None)
            keys[_person_key(value.text)] = at
            ciks[at] = ciks[at] or _cik(party)
            ledger.cite_header(f"/filing_persons/{at}/cik", [party.first("cik")], "cik")
            ledger.cite_header(f"/filing_persons/{at}", [value], "filed_by")
            if not roles[at]:
                roles[at] = ["issuer", "offeror"] if subject_cik and _cik(party) == subject_cik else ["offeror"]
        for value in header.values.get("group_member", []):
            at = _same_person(keys, _person_key(value.text))
            if at is None:
                at = keys[_person_key(value.text)] = len(names)
                names.append(value.text)
                roles.append(["group_member"])
                ciks.append(None)
            ledger.cite_header(f"/filing_persons/{at}", [value], "group_member")
    return tuple(FilingPerson(name=name, cik=cik, roles=tuple(role)) for name, cik, role in zip(names, ciks, roles, strict=True))


def _same_person(keys: dict[str, int], key: str) -> int | None:
    if key in keys:
        return keys[key]
    near = [at for other, at in keys.items() if len(key) > 7 and len(other) > 7 and (other.startswith(key) or key.startswith(other))]
    return near[0] if len(set(near)) == 1 else None


# --- exhibits and earlier filings -----------------------------------------------------------------------------------------------------


_Mention = tuple[int, int, PriorFiling, str]
"""A filing that the statement names: where the words begin and end, which filing, and the rule that saw it."""


def _exhibits(draft: _Draft, signed: date | None, form: str | None, boxes: tuple[Box, ...]) -> tuple[tuple[Exhibit, ...], list[_Mention]]:
    statement = draft.statement
    if statement is None:
        return (), []
    attached = [document for document in draft.submission.documents if document is not statement]
    index = read_exhibits(statement, signed, attached, _is_issuer(form, boxes))
    priors: list[_Mention] = []
    for number, line in enumerate(index.lines):
        draft.ledger.cite(f"/exhibits/{number}", statement, line.start, line.end, "exhibits.line")
        origin = line.exhibit.incorporated_from
        if origin is not None and origin.form and re.match(r"SC (?:TO|13E4|14D1)", origin.form) and origin.filing_date:
            prior = PriorFiling(form=origin.form, amendment_number=origin.amendment_number, filing_date=origin.filing_date)
            priors.append((line.start, line.end, prior, "exhibits.line"))
    for at, text in index.notes:
        draft.note("/exhibits" if at is None else f"/exhibits/{at}", text)
    return tuple(line.exhibit for line in index.lines), priors


def _is_issuer(form: str | None, boxes: tuple[Box, ...]) -> bool | None:
    """Whether the offer is the issuer's own; None where the filing does not say."""
    checked = {box.name for box in boxes if box.checked}
    if "issuer_tender_offer" in checked and "third_party_tender_offer" not in checked:
        return True
    if "third_party_tender_offer" in checked and "issuer_tender_offer" not in checked:
        return False
    if form and form.startswith(("SC TO-I", "SC 13E4")):
        return True
    return False if form and form.startswith(("SC TO-T", "SC 14D1")) else None


def _prior_filings(draft: _Draft, facts: Facts, from_exhibits: list[_Mention], form: str | None, boxes: tuple[Box, ...], own: int | None) -> tuple[PriorFiling, ...]:
    """The filings of this offer that the statement names, in the order of their first mention.

    An original has only communications before commencement behind it: a "Schedule TO filed" that it names is itself or another offer's.
    """
    statement = draft.statement
    if statement is None:
        return ()
    issuer = _is_issuer(form, boxes)
    original = form is not None and not form.endswith("/A")
    mentions = sorted([*_told_priors(facts.of(statement), issuer), *from_exhibits], key=lambda mention: mention[0])
    chosen: dict[tuple[str, int | None], list[_Mention]] = {}
    for mention in mentions:
        prior = mention[2]
        if (original and prior.form != "SC TO-C") or (own is not None and prior.amendment_number is not None and prior.amendment_number >= own):
            continue
        key = (prior.form, prior.amendment_number)
        if prior.form == "SC TO-C":
            key = (f"{prior.form} {prior.filing_date}", None)
        chosen.setdefault(key, []).append(mention)
    priors: list[PriorFiling] = []
    for same in chosen.values():
        stated = [mention for mention in same if not mention[3].startswith("prior.reported")]
        dated = [mention for mention in stated if mention[2].filing_date is not None]
        if not stated:
            continue
        days = {mention[2].filing_date for mention in dated}
        if len(days) > 1:
            draft.note(f"/prior_filings/{len(priors)}", f"the filing dates it {' and '.join(str(day) for day in sorted(day for day in days if day))}")
        for start, end, _, rule in (dated or stated)[:4]:
            draft.ledger.cite(f"/prior_filings/{len(priors)}", statement, start, end, rule)
        priors.append((dated or stated)[0][2])
    return tuple(priors)


def _told_priors(findings: list[Any], issuer: bool | None) -> list[_Mention]:
    """What the rules saw, "Schedule TO" completed by whose offer it is."""
    told: list[_Mention] = []
    for finding in family(findings, "prior"):
        prior = finding.value
        if prior.form in ("SC TO", "SC TO/A"):
            if issuer is None:
                continue
            prior = prior.model_copy(update={"form": prior.form.replace("SC TO", "SC TO-I" if issuer else "SC TO-T")})
        told.append((finding.start, finding.end, prior, finding.rule))
    return told
