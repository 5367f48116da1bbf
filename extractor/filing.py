"""Header and facts → Filing: groups, chooses, abstains, and notes contradictions.

What the terms of the offer are is settled in ``terms.py``, its cover in ``filing_cover.py``; here stands what else the statement says of itself.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date
from typing import Any, NamedTuple

from . import __version__, debt_offers, earlier, elapsed, rivals, sisters
from .document import Document
from .draft import Draft
from .evidence import Ledger, document_url
from .facts import Facts, gather, supplements
from .filing_cover import settle_cover
from .filing_people import settle_filing_persons
from .form import find_statement, form_of_opening, refuse_other_forms, settle_forms
from .form_names import is_issuer
from .models import AttachedDocument, Exhibit, Filing, PriorFiling, Source
from .outcome import settle_changes, settle_tallies
from .parties import accepted, file_numbers, filing_day, names_of, settle_subject_company
from .prior_filings import Mention, settle_prior_filings, told_priors
from .rules.cover import CoverReading, read_cover
from .rules.cover.amendment_number import read_amendment_number
from .rules.cover.boxes import TRANSACTIONS, Box, read_boxes
from .rules.exhibits import ExhibitIndex, read_exhibits
from .rules.exhibits.incorporation import form as origin_form
from .rules.items import ItemReading, read_items
from .rules.named import Named
from .rules.signatures import SignatureReading, read_signatures
from .submission import read
from .terms import settle_offer

_SHOWN_OF_AN_ITEM = 400
"""Characters of an item's text that show whether it only points elsewhere."""
_ACCESSION = re.compile(r"[0-9]{10}-[0-9]{2}-[0-9]{6}")


def extract(raw: bytes, url: str | None = None) -> Filing:
    """What a tender-offer filing states, every value with its evidence.

    ``raw`` is a full submission text, a single document of one, or the text of either, gzipped or not; ``url`` its address, for links. The
    result is a pure function of the two. Offsets in the evidence count bytes of ``raw`` (of the unpacked bytes where it is gzipped).

    Raises ``OtherForm`` for a filing of another form, ``NotReadable`` for what is no text, ``BadSubmission`` for a cut download or several submissions in one.
    """
    submission = read(raw)
    refuse_other_forms(submission)
    draft = Draft(submission, Ledger(submission, url), url, find_statement(submission))
    return _filing(draft)


def readable_text(raw: bytes) -> str:
    """The readable text that evidence quotes from: documents one after the other, paragraphs apart by empty lines, cells by tabs.

    Raises ``NotReadable`` for what is no text, ``BadSubmission`` for a cut download; a filing of another form is text, too.
    """
    parts = []
    for document in read(raw).documents:
        name = " ".join(part for part in (document.type, document.filename) if part)
        if name:
            parts.append(f"===== {name} =====")
        parts.append(document.text.replace("\u2029", "\n\n").replace("\u2028", " "))
    return "\n\n".join(parts) + "\n"


# --- putting together -----------------------------------------------------------------------------------------------------------------


class _Told(NamedTuple):
    """What the statement's parts say: boxes, items, cover, number of the amendment, signatures. Nothing of a submission without a statement."""

    boxes: tuple[Box, ...] = ()
    items: tuple[ItemReading, ...] = ()
    cover: CoverReading | None = None
    amendment: Named | None = None
    signatures: tuple[SignatureReading, ...] = ()


def _told(statement: Document | None, header_names: list[str]) -> _Told:
    if statement is None:
        return _Told()
    boxes = read_boxes(statement)
    items = read_items(statement, boxes[-1].end if boxes else 0, len(statement.text))
    limit = items[0].start if items and not boxes else len(statement.text)
    cover = read_cover(statement, limit)
    cover_end = boxes[-1].end if boxes else cover.end if cover.subject else min(limit, 4000)
    names = [name.text for name in cover.persons] + ([cover.subject.text] if cover.subject else [])
    signatures = read_signatures(statement, items[-1].title_end if items else min(cover_end, cover.below or cover_end), [*names, *header_names])
    return _Told(boxes, items, cover, read_amendment_number(statement, cover_end), signatures)


_TOLD_AT = {"change": "/stated_changes", "prior": "/prior_filings", "tally": "/tallies"}
"""Where what a family of rules sees comes to stand; the others' in the offer."""


def _filing(draft: Draft) -> Filing:
    submission, ledger = draft.submission, draft.ledger
    told = _told(draft.statement, names_of(submission.header))
    form, forms = settle_forms(draft, told.boxes, told.amendment, told.cover)
    facts = gather(submission, draft.statement)
    for family, places in sorted(facts.flooded.items()):
        draft.abstain(_TOLD_AT.get(family, "/offer"), "ambiguous", f"{places:,} places tell of {family.replace('_', ' ')}, more than can be weighed: none is believed")
    earlier.set_aside(facts)
    number = _amendment_number(draft, told.amendment, form)
    subject = settle_subject_company(draft, told.cover)
    cover = settle_cover(draft, told.cover, told.boxes)
    persons = settle_filing_persons(draft, told.cover, subject)
    issuer = is_issuer(form, {box.name for box in told.boxes if box.checked})
    rivals.set_aside(
        facts, [person.name for person in persons] + names_of(submission.header) + _subject_names(subject, told.cover), third_party=None if issuer is None else not issuer
    )
    debt_offers.set_aside(facts, [security.title for security in cover.securities if security.title] if cover else [], issuer=bool(issuer))
    sisters.set_aside(facts, subject.name if subject else None, [person.name for person in persons])
    filed = filing_day(draft)
    elapsed.set_aside(facts, filed)
    earlier.set_aside_counts(facts)
    signed = told.signatures[0].signature.date if told.signatures else None
    index = _exhibit_index(draft, signed, issuer)
    _set_aside_titles(facts, draft.statement, index)
    exhibits, mentions = _exhibits(draft, index)
    is_amendment = number is not None or bool(form and "/A" in form) or (draft.statement is None and supplements(facts))
    offer = settle_offer(facts, ledger, cover, form, is_amendment, draft.abstain, boxed=any(box.name in TRANSACTIONS for box in told.boxes))
    form = form or form_of_opening(draft, told.cover, number, offer.kind if offer else None)
    if issuer is None:
        issuer = is_issuer(form, ())
        exhibits = tuple(_of_form(exhibit, issuer) for exhibit in exhibits)
    tallies = settle_tallies(facts, ledger, offer)
    changes = settle_changes(facts, ledger, offer, is_amendment)
    _cite_items_and_signatures(draft, told)
    prior = settle_prior_filings(draft, [*told_priors(facts, draft.statement, issuer), *mentions], form, number, [person.name for person in persons])
    filing = Filing(
        tool_version=__version__,
        source=_source(draft),
        form_type=form,
        form_types=forms,
        amendment_number=number,
        filing_date=filed,
        accepted_at=accepted(draft),
        sec_file_numbers=file_numbers(draft),
        subject_company=subject,
        filing_persons=persons,
        cover=cover,
        offer=offer,
        tallies=tallies,
        stated_changes=changes,
        items=tuple(reading.item for reading in told.items),
        exhibits=exhibits,
        signatures=tuple(reading.signature for reading in told.signatures),
        prior_filings=prior,
        documents=_documents(draft),
        abstentions=tuple(draft.abstentions),
        notes=tuple(draft.notes),
        evidence=dict(sorted(ledger.entries.items(), key=_pointer_order)),
    )
    from . import checks

    return filing.model_copy(update={"checks": checks.run(filing)})


def _subject_names(subject: Any, cover: CoverReading | None) -> list[str]:
    """The names of the subject company, former ones too."""
    names = [subject.name, *(former.name for former in subject.former_names)] if subject else []
    return names + ([cover.subject.text] if cover and cover.subject else [])


def _amendment_number(draft: Draft, printed: Named | None, form: str | None) -> int | None:
    """The number that the cover prints, unless the header files it as an original, which is noted."""
    if printed is None or draft.statement is None:
        return None
    if form is not None and "/A" not in form and draft.submission.header is not None:
        draft.note("/amendment_number", f"the cover says Amendment No. {printed.text}, the header files it as {form}")
        return None
    draft.ledger.cite("/amendment_number", draft.statement, printed.start, printed.end, "cover.amendment_number")
    return int(printed.text)


def _cite_items_and_signatures(draft: Draft, told: _Told) -> None:
    if draft.statement is None:
        return
    for index, reading in enumerate(told.items):
        draft.ledger.cite(f"/items/{index}", draft.statement, reading.start, reading.title_end, "items.heading")
        draft.ledger.cite(
            f"/items/{index}/incorporated_by_reference",
            draft.statement,
            reading.start,
            _word_end(draft.statement.text, reading.text_start, min(reading.end, reading.text_start + _SHOWN_OF_AN_ITEM)),
            "items.text",
        )
    for index, signature in enumerate(told.signatures):
        draft.ledger.cite(f"/signatures/{index}", draft.statement, signature.start, signature.end, "signatures.block")
        if signature.dated and not signature.start <= signature.dated.start < signature.end:
            draft.ledger.cite(f"/signatures/{index}/date", draft.statement, signature.dated.start, signature.dated.end, "signatures.date")


def _word_end(text: str, start: int, end: int) -> int:
    """The end, or that of the last whole word before it: a link opens at whole words alone."""
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end -= 1
    return end


def _pointer_order(entry: tuple[str, Any]) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (-1, part) for part in entry[0].split("/")]


def _source(draft: Draft) -> Source:
    header, raw = draft.submission.header, draft.submission.raw
    accession = header.first("accession_number") if header else None
    if accession is not None and not _ACCESSION.fullmatch(accession.text):
        draft.abstain("/source/accession_number", "unreadable", f"the header's is not 18 digits with two dashes: {' '.join(accession.text.split())[:60]}")
        accession = None
    if accession is not None:
        draft.ledger.cite_header("/source/accession_number", [accession], "accession_number")
    return Source(url=draft.url, accession_number=accession.text if accession else None, sha256=hashlib.sha256(raw).hexdigest(), bytes=len(raw))


def _documents(draft: Draft) -> tuple[AttachedDocument, ...]:
    attached = []
    for index, document in enumerate(draft.submission.documents):
        if document.shell:
            start, end = document.shell
            quote = re.sub(r"<[^<>]*>", " ", document.raw[start:end])
            draft.ledger.cite_document(f"/documents/{index}", document, start, end, quote)
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


# --- exhibits -------------------------------------------------------------------------------------------------------------------------


_NEWS = frozenset(("change", "tally"))
"""What the title of an exhibit that was filed before told when it was filed: "Press release announcing extension of the Offer until May 5"."""


def _exhibit_index(draft: Draft, signed: date | None, issuer: bool | None) -> ExhibitIndex:
    """The list of exhibits that the statement gives; an empty one where there is no statement."""
    if draft.statement is None:
        return ExhibitIndex()
    return read_exhibits(draft.statement, signed, [document for document in draft.submission.documents if document is not draft.statement], issuer)


def _of_form(exhibit: Exhibit, issuer: bool | None) -> Exhibit:
    """The exhibit with the form that it is incorporated from, where that is a Schedule TO and only the whole filing tells whose: an issuer's or a third party's."""
    origin = exhibit.incorporated_from
    if issuer is None or origin is None or origin.form is not None or origin.document is None:
        return exhibit
    name, number = origin_form(origin.document, issuer)
    if name is None or number != origin.amendment_number:
        return exhibit
    return exhibit.model_copy(update={"incorporated_from": origin.model_copy(update={"form": name})})


def _set_aside_titles(facts: Facts, statement: Document | None, index: ExhibitIndex) -> None:
    """Take from what the rules saw the news in titles of exhibits that were filed before."""
    if statement is not None:
        facts.drop(statement, [(line.start, line.end) for line in index.lines if line.exhibit.status == "previously_filed"], _NEWS)


def _exhibits(draft: Draft, index: ExhibitIndex) -> tuple[tuple[Exhibit, ...], list[Mention]]:
    """The exhibits of the list, and the Schedules that its lines name with their days."""
    statement = draft.statement
    if statement is None:
        return (), []
    mentions: list[Mention] = []
    for number, line in enumerate(index.lines):
        draft.ledger.cite(f"/exhibits/{number}", statement, line.start, line.end, "exhibits.line")
        for start, end in line.places:
            draft.ledger.cite(f"/exhibits/{number}", statement, start, end, "exhibits.note")
        origin = line.exhibit.incorporated_from
        if origin is not None and origin.form and re.match(r"SC (?:TO|13E4|14D1)", origin.form) and origin.filing_date:
            prior = PriorFiling(form=origin.form, amendment_number=origin.amendment_number, filing_date=origin.filing_date)
            mentions.append(Mention(prior, line.start, line.end, "exhibits.line"))
    for at, text in index.notes:
        draft.note("/exhibits" if at is None else f"/exhibits/{at}", text)
    return tuple(line.exhibit for line in index.lines), mentions
