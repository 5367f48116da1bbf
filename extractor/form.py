"""Which form a filing is, and which of its documents is the Schedule."""

from __future__ import annotations

import re
from typing import NamedTuple

from .document import Document
from .draft import Draft
from .errors import NotReadable, OtherForm
from .evidence import Ledger
from .form_names import is_own_by_names, is_read, normal_form
from .phrase import Phrase
from .rules.cover import CoverReading
from .rules.cover.amendment_number import NUMBER_NAMES, read_final
from .rules.cover.boxes import TRANSACTIONS, Box
from .rules.named import Named
from .rules.wording import NAME_STOP
from .submission import Header, Submission

_OLDER = Phrase(r"(?:^| )schedule (?P<form>13e ?- ?4|14d ?- ?[1l])\b(?P<amends> ?/ ?a\b)?", 0)
_TITLE = Phrase(r"(?:^| )(?:schedule|sc) ?to ?- ?(?P<kind>[it])\b", 0)
_SCHEDULE_TO = Phrase(r"(?:^| )(?:schedule|sc) ?to\b", 0)
_TITLED = Phrase(r"(?:^| )(?:schedule|sc) ?to\b|\btender offer statement (?:under|pursuant to) section 14 ?\(d\) ?\(1\) (?:or|and) (?:section )?13 ?\(e\) ?\(1\)", 0)
"""The Schedule's name or its title, which tells it by both sections from those of before 2000."""
_SHELL = Phrase(r"^ ?sc ?to-(?P<kind>[cit])(?P<amends>/a)? \d{1,3} [a-z0-9_.-]{3,60}\.(?:htm|txt)l?\b", 0)
"""The line that a copied document may begin with: its type, its number in the submission and its file."""
_PRELIMINARY = Phrase(
    r"(?<!if )\bthis (?:filing|communication|statement|schedule(?: to)?|tender offer statement on schedule to)(?:,? (?:as|because|since) it)? relates (?:solely|only) to preliminary communications\b"
    r"|pre-?commencement communications? filed under cover of this (?:tender offer statement on )?schedule to (?:is|are)\b",
    0,
)
"""A note that no fee is due yet."""
_AMENDS = Phrase(r"(?:^| )(?:schedule|sc) ?to(?:-(?:[it]|(?P<preliminary>c)))? ?/ ?a\b", 0)
"""A title that says that it amends, where it gives no number: "SCHEDULE TO/A"."""
_ITEM_ONE = Phrase(r"(?:^| )item 1[.:]? ?-? ?summary term sheet", 0)
_CALLS_ITSELF = Phrase(
    rf"\bthis (?:(?:final )?amendment (?:no\.? ?|number )(?:\d|(?:{'|'.join(NUMBER_NAMES)})\b)|(?:combined |issuer |third-party )?tender offer statement|schedule to)", 0
)
"""How a Schedule or an amendment names itself."""
_ITEM_TWELVE = Phrase(r"\bitem 12[.:]? ?exhibits\b", 0)
"""A heading that only the Schedule has; its last pages may be all that a file holds."""
_FEE_STATED = Phrase(r"calculation of (?:the )?(?:registration |filing )?fees?\b[^$]{0,160}(?:\$ ?\d(?:[\d,]{4}|[\d.]{0,5} (?:m|b)illion\b)|\b\d{1,3}(?:,\d{3})+\.\d\d\b)", 0)
"""A fee table with a valuation: none stands on the cover of a preliminary communication."""
_OPENING = Phrase(
    rf"(?:^| )this (?:final )?amendment (?:no\. ?|number )(?:\d{{1,3}}|{'|'.join(NUMBER_NAMES)})\b(?=[^;]{{0,300}}?\b(?:tender offer statement|schedule to)\b)(?:[^.;]|{NAME_STOP}){{0,320}}? (?:amends|supplements|is (?:being )?filed|is the final amendment|relates)\b",
    0,
)
"""How an amendment begins whose cover was left out."""
_ORIGINAL = Phrase(
    r"(?:^| )this (?:(?:combined |issuer |third-party )?tender offer statement(?:,? (?:and )?(?:(?:rule|schedule) 13e-3 transaction statement|(?:amendment to |statement on )?schedule 13[de](?:-3)?)(?: (?:statement|amendment))?){0,2} (?:on|filed under (?:the )?cover of) )?schedule to(?: \([^()]{3,160}\)| ?, as it may be amended[^,;.]{0,60},)? (?:(?:is|has been) (?:being |hereby )?(?:filed|made)|relates to (?:the|an|a)\b)",
    0,
)
"""How a Schedule begins."""
_FIRST_WORDS = 80
"""Where the first sentence of a text begins at the latest, behind a heading or none."""
_NOT_ORIGINAL = Phrase(
    r"\bamendment no\b|\b(?:this|final|first|second) amendment\b|\b(?:originally|initially|previously|first) filed\b|\bhereby (?:further )?(?:amend|supplement)|\bas (?:heretofore |previously )?(?:amended|supplemented)(?: and (?:amended|supplemented))? (?:by|on|to date)\b"
    r"|\bpreliminary communications?\b",
    0,
)
"""What tells that a statement amends one, or comes before it."""
_FINAL = Phrase(r"final amendment", 0)
_TOLD = Phrase(
    r"schedule ?to\b|tender offer statement|offer(?:s|ing)? (?:\(the \"[a-z -]{3,30}\"\) )?to (?:re)?(?:purchase|exchange)\b|offer to (?:amend|replace|reprice|convert)\b|tender offer|exchange offer|letter of transmittal"
    r"|\bsc to-[cit]\b|calculation of filing fee tables?\b(?s:.){0,3000}?\boffer price\b|notice of guaranteed delivery|repurchase (?:offer|notice|right)|schedule 1[34][de]-?[14]|item 12\. ?exhibits?|self-tender"
    r"|net asset value.{0,80}tender|\b(?:properly|validly) tendered,? (?:and|but) not (?:properly |validly )?withdrawn\b|option exchange\b|\boption (?:transfer|amendment|repricing) program\b|\b(?:eligible|exchanged|tendered) options?\b|offer(?:, proration period)? and withdrawal rights (?:will )?expire"
    r"|\baccept(?:ed|ance)? for payment(?: (?:of )?|,? and (?:to )?pay for,? )(?:all |any )?(?:shares|units|interests|adss)\b|\b(?:shares|units|interests|adss) (?:[a-z]+ ){0,3}accepted for payment\b|\bpursuant to the offer (?:and|or) the merger\b|\b(?:depositary|information agent) (?:for|in connection with) the offer\b|subsequent offering period|offer(?:s|ed|ing)? to (?:acquire|buy) (?:(?:back )?for cash,? |back )?(?:all|any and all|each|every|up to)\b|withdraw (?:their|your|any) tendered"
    r"|\bat the (?:holder's option|option of (?:the|each|any) holders?)\b[^;]{0,120}?\b(?:securities|notes|debentures|lyons) (?:will|may|shall|must) be (?:re)?purchased by\b"
    r"|\b(?:securities|notes|debentures|lyons) (?:will|shall|must) be (?:re)?purchased (?:by [^;.]{3,60}? )?at the (?:holder's option|option of (?:the|each|any) holders?)\b|\bcompany notice to (?:the )?holders of\b|\b(?:re)?purchase notice to surrender\b|\bsurrender (?:your|their|its|the|such|any|all) (?:securities|notes|debentures|lyons|bonds)\b[^.;]{0,60}? for (?:re)?purchase\b"
    r"|\baccepted (?:for (?:re)?purchase )?your tender (?:of|request)\b|\btendered (?:in|into|under|pursuant to) the (?:[a-z.-]{2,12} )?offer\b|\bthe (?:[a-z.-]{2,12} )?offer (?:is|was|has been) (?:now )?(?:extended|scheduled to expire) (?:until|to|on|at)\b"
    r"|\btender(?:ing)? (?:(?:their|your|its|the|such|plan|public|private|placement|consent) ){1,3}(?:warrants|shares|units|notes) in the offer\b|\bexchange ratio applicable to the offer\b"
    r"|\b(?:is|are|am) (?:hereby |now )?offering to (?:buy back|amend|reprice|replace)\b(?=[^.;]{0,80}\b(?:shares|options|warrants|units|notes)\b)|\bput (?:right|option)s? (?:purchase |company |repurchase )?(?:notice|offer)\b|\boption to require the (?:company|issuer) to (?:re)?purchase\b|\bprice (?:\(in dollars\) )?per (?:share|unit) at which (?:shares|units) are being tendered\b"
    r"|\b(?:validly|properly|duly) tendered \(and not (?:[a-z]+ly )?withdrawn\)|\btender (?:(?:their|your|the|such|any|all) ){1,2}(?:[a-z]+ )?(?:shares|units|interests|notes|warrants) (?:pursuant to|under) the offer\b"
    r"|\btendered (?:shares|units|interests|notes|warrants) (?:are|is|were) (?:not )?accepted for (?:re)?(?:purchase|payment|exchange)\b|\b(?:withdraw|withdrawal of) (?:the|a|their|your|its|any) tenders? of (?:shares|units|interests|notes|warrants)\b"
    r"|\b(?:re)?purchase of (?:the )?(?:shares|units|interests) pursuant to the offer\b|\bin cash for up to [\d,]+ (?:shares|units|interests)\b|\bdutch[- ]auction\b|\bexhibit ?(?:99[.-]?)? ?\(a\) ?\(\d\) ?\([a-z]{1,4}\)|\b(?:amendment|acceleration|exchange|replacement|repricing|repurchase) offer\b"
    r"|\b(?:mandatory|take-?over|delisting purchase) offers? (?:by|to|for|relating)\b|\bacceptances of (?:the|its) (?:increased |revised |final |recommended )?cash offer\b|\boffer price (?:for|in) the offer is\b|\bthe offer is being made for (?:any and all|all|up to)\b"
    r"|\b(?:giving|offering|offers?) (?:all |the |its |our )?(?:eligible |certain )?(?:holders of [^.;]{3,60}?|employees|optionholders|option holders|optionees) (?:the|an) (?:opportunity|choice|right) (?:to (?:voluntarily )?(?:receive|exchange|tender|cancel|surrender|replace)|of (?:cancell?ing|exchanging|surrendering|receiving))\b"
    r"|\bpurpose of the offer (?:and the merger )?is\b|\bpermit the offer to expire\b|\bbefore the expiration date of the offer\b|\bextend the offer (?:for|beyond|from time to time|on one or more occasions)\b(?=(?s:.){0,1500}?\boffer condition)"
    r"|\bhereby tenders? (?:all |the )?(?:shares|units|interests|notes|warrants)\b|\b(?:shares|units|interests|notes|warrants) (?:that )?the undersigned is tendering\b"
    r"|\btext of (?:the )?summary advertisement\b|\bletters? (?:from [^.;]{3,60} )?to (?:clients|(?:be used by )?brokers, dealers|participants in (?:the )?[^.;]{3,60} plan)\b"
    r"|\b(?:is|are) offering,? (?:through|by|together with|jointly with) [^.;]{3,90}?,? to (?:re)?(?:purchase|exchange|acquire|buy)\b(?=[^.;]{0,120}\b(?:shares?|stock|units|notes|warrants|adss?)\b)"
    r"|\bpublic (?:exchange|purchase|cash|take-?over)(?: (?:and|or) cash)? offers?\b"
    r"|\b(?:revised|original|further revised) offer document\b|\bunder the terms of the (?:[a-z]+ ){0,2}?offer, [^.;$]{3,80}? (?:is|are) offering to (?:acquire|purchase|buy)\b",
    0,
)
"""What tells that a text speaks of an offer to security holders."""
_OTHER = Phrase(
    r"^(?:form )?(10-k(?:/a)?|10-q(?:/a)?|8-k(?:/a)?|s-[1348](?:/a)?|f-[1-4](?:/a)?|20-f|6-k|def ?14a|schedule 14a|schedule 13g|schedule 14d-9)\b(?![.,;)]| (?:(?:registration )?file |registration )no\b)",
    0,
)
_NAMED_ON = Phrase(r"(?:(?:\b(?:on|and|or|our|its|your|the|of|in|to|latest|recent|current|annual|quarterly)|'s) forms?|\b(?:reports?|and|or|on|our|its|the|in|with|see|form or registration no\.?:?))$", 0)
"""Before the name of a form that a line begins with where a sentence was cut, "in our periodic reports on Form 10-Q and Form", or that fills in a blank of the cover."""
_FIRST_LINES = 200
"""Where the title of a form stands at the latest that has no name of the Commission above it."""


def refuse_other_forms(submission: Submission) -> None:
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
        if other and _is_title(document, piece.start, piece.start + other.end()):
            raise OtherForm(other.group(1).upper(), document.span(piece.start, piece.end)[0])
    if not _TOLD.search(folded):
        raise OtherForm("text that does not speak of a tender offer", document.start)


def _is_title(document: Document, start: int, end: int) -> bool:
    """Whether a form that a line begins with is the title of the document: below the Commission's name, or at the very beginning with no sentence going on."""
    above = document.folded[:start].rstrip()
    if _TITLED.search(above) or _NAMED_ON.search(above[-30:]):
        return False
    return "exchange commission" in above or (start < _FIRST_LINES and not document.prose[end : end + 2].strip().islower())


def find_statement(submission: Submission) -> Document | None:
    """The document that is the Schedule: told by its type, else by its cover, its items or its signature."""
    for document in submission.documents:
        if document.type and is_read(document.type) and document.text:
            return document
    for document in submission.documents:
        if document.type or not document.text:
            continue
        folded = document.folded
        if re.search(
            r"\(name ?of ?(?:subject ?compan|issuer\))|relates ?solely ?to ?preliminary ?communications|third-party tender offer subject to rule"
            r"|issuer tender offer subject to rule|tender offer statement \(?(?:under|pursuant)",
            folded,
        ):
            return document
        if re.search(r"(?:^| )items? 1[0-3]?\.? (?:exhibits|summary term sheet|additional information)", folded) and "after due inquiry" in folded:
            return document
        if "schedule to" in folded and any(_begins_line(document, place) for place in (match.start() for match in _ITEM_TWELVE.finditer(folded))):
            return document
        if _CALLS_ITSELF.search(folded, 0, 6000):
            return document
    return None


def _begins_line(document: Document, place: int) -> bool:
    return place == 0 or (document.text[place - 1].isspace() and document.text[place - 1] != " ")


def settle_forms(draft: Draft, boxes: tuple[Box, ...], amendment: Named | None, cover: CoverReading | None = None) -> tuple[str | None, tuple[str, ...]]:
    """The form of the Schedule, and every form that the header names: from the header, else from the shell of the document, else from its cover."""
    header, statement, ledger = draft.submission.header, draft.statement, draft.ledger
    if header is not None:
        return _forms_of_header(header, ledger)
    if statement is None:
        return None, ()
    if statement.type and is_read(statement.type) and statement.shell:
        start, end = statement.shell
        ledger.cite_document("/form_type", statement, start, end, re.sub(r"<[^<>]*>", " ", statement.raw[start:end]))
        return normal_form(statement.type), ()
    checked = {box.name: box for box in boxes if box.checked}
    older = _OLDER.search(statement.folded, 0, 3000)
    if older is not None and not checked and not _SCHEDULE_TO.search(statement.folded, 0, older.start()):
        ledger.cite("/form_type", statement, older.start(), older.end(), "cover.title")
        amends = amendment is not None or older["amends"] or _FINAL.search(statement.folded, 0, 3000)
        return f"SC {older.group('form').replace('-', '').replace(' ', '').replace('l', '1').upper()}" + ("/A" if amends else ""), ()
    amending = _amends(statement, checked, amendment, cover)
    form = _form_of_boxes(checked) if not checked.keys().isdisjoint(_FORMS) else _form_of_parties(statement, boxes, cover, amends=amending is not None and not amending.preliminary)
    form = form or _form_of_shell(statement, amends=amending is not None) or _form_of_note(statement, boxes, cover)
    if form is None:
        return None, ()
    ledger.cite("/form_type", statement, form.start, form.end, form.rule)
    if amending is not None:
        ledger.cite("/form_type", statement, amending.start, amending.end, amending.rule)
    return form.name + ("/A" if amending is not None else ""), ()


def _forms_of_header(header: Header, ledger: Ledger) -> tuple[str | None, tuple[str, ...]]:
    """The first form that is a Schedule, the header's main one before others, and all forms."""
    main = header.first("form")
    values = [value for value in [*header.every("form_type"), main] if value]
    ledger.cite_header("/form_types", values, "form_type")
    forms = tuple(dict.fromkeys(normal_form(value.text) for value in values))
    chosen = next((value for value in ([main] if main else []) + values if is_read(value.text)), None)
    if chosen is None:
        return None, forms
    ledger.cite_header("/form_type", [chosen], "form")
    return normal_form(chosen.text), forms


class _Form(NamedTuple):
    """A form, where the cover says it, and the rule that read it there."""

    name: str
    start: int
    end: int
    rule: str


class _Amends(NamedTuple):
    """Where the cover says that it is an amendment, and the rule that read it there; whether of a preliminary communication."""

    start: int
    end: int
    rule: str
    preliminary: bool = False


def _amends(statement: Document, checked: dict[str, Box], amendment: Named | None, cover: CoverReading | None) -> _Amends | None:
    """Whether the cover is an amendment's: by its number, by the box of the final one, by "TO/A" in its title, or by "Final Amendment" there, which funds print without a number."""
    if amendment is not None:
        return _Amends(amendment.start, amendment.end, "cover.amendment_number")
    final = checked.get("final_amendment")
    if final is not None:
        return _Amends(final.start, final.end, "boxes.final_amendment")
    title = _AMENDS.search(statement.folded, 0, cover.subject.start if cover and cover.subject else 600)
    if title is not None:
        return _Amends(title.start(), title.end(), "cover.title", preliminary=bool(title["preliminary"]))
    titled = read_final(statement, cover.end) if cover is not None else None
    if titled is not None:
        return _Amends(titled.start, titled.end, "cover.final_amendment")
    paid = _FEE_PAID.search(statement.folded, 0, 9000) if cover is None or cover.subject is None else None
    if paid is not None and statement.folded.find(paid["fee"], 0, paid.start()) >= 0:
        return _Amends(paid.start(), paid.end(), "cover.fee_previously_paid")
    return None


_FEE_PAID = Phrase(r"\bamount previously paid:? ?\|? ?\$? ?(?P<fee>\d[\d,]*\.\d\d)\b[^;]{0,240}?\bform or registration no\.?:? ?\|? ?(?:schedule|sc) to\b(?! ?- ?c\b)", 0)
"""In a cover of which only the tables are left: the whole of the fee that it states was paid with an earlier Schedule TO."""


_FORMS = {"preliminary_communication": "SC TO-C", "third_party_tender_offer": "SC TO-T", "issuer_tender_offer": "SC TO-I"}


def _form_of_boxes(checked: dict[str, Box]) -> _Form | None:
    """The form that the checked boxes name; None where they name none, or offers of both kinds."""
    named = [box for name, box in checked.items() if name in _FORMS]
    telling = [box for box in named if box.name == "preliminary_communication"] or named
    return _Form(_FORMS[telling[0].name], telling[0].start, telling[0].end, "boxes.transaction") if len(telling) == 1 else None


def _form_of_parties(statement: Document, boxes: tuple[Box, ...], cover: CoverReading | None, *, amends: bool) -> _Form | None:
    """The form of a cover that lost its boxes or some of them, by its title ("Schedule TO-I") or by who offers: the subject company itself or others; None where that one's box is open."""
    if not amends and not _ITEM_ONE.search(statement.folded) and not _FEE_STATED.search(statement.folded, 0, 6000):
        return None  # a preliminary communication, perhaps: it has neither a number, nor items, nor a fee
    if cover is None or cover.subject is None or not cover.persons:
        return None
    told = _form_of_names(statement, cover.subject, cover.persons)
    open_boxes = [box for box in boxes if box.name in TRANSACTIONS and box.checked is False]
    return told if told and all(told.name != _FORMS.get(box.name) for box in open_boxes) else None


def _form_of_shell(statement: Document, *, amends: bool) -> _Form | None:
    """The form by the first line of a copy of the document; None where that does not agree with the cover on whether it amends."""
    line = _SHELL.match(statement.folded)
    if line is None or amends != (line["amends"] is not None):
        return None
    return _Form(f"SC TO-{line['kind'].upper()}", line.start(), line.end(), "cover.document_line")


def _form_of_note(statement: Document, boxes: tuple[Box, ...], cover: CoverReading | None) -> _Form | None:
    """The form of a preliminary communication whose boxes are lost, by the note on its cover that it is one."""
    note = _PRELIMINARY.search(statement.folded, 0, cover.end) if cover is not None else None
    if note is None or any(box.name == "preliminary_communication" and box.checked is False for box in boxes):
        return None
    return _Form("SC TO-C", note.start(), note.end(), "cover.preliminary_communication")


def _form_of_names(statement: Document, subject: Named, persons: list[Named]) -> _Form | None:
    """The form that the title or the names of a cover tell."""
    title = _TITLE.search(statement.folded, 0, subject.start)
    if title is not None:
        return _Form(f"SC TO-{title['kind'].upper()}", title.start(), title.end(), "cover.filing_person")
    if not _TITLED.search(statement.folded, 0, subject.start):
        return None
    own = is_own_by_names(subject.text, [person.text for person in persons])
    return None if own is None else _Form("SC TO-I" if own else "SC TO-T", subject.start, max(person.end for person in persons), "cover.filing_person")


def form_of_opening(draft: Draft, cover: CoverReading | None, number: int | None, kind: str | None) -> str | None:
    """The form of a Schedule or an amendment that came without its cover: by its first sentence, its number or none, and who makes the offer, told by its words; that of a preliminary communication by its first sentence alone."""
    statement = draft.statement
    if statement is None or (cover is not None and cover.subject is not None):
        return None
    note = _PRELIMINARY.search(statement.folded, 0, 3000) if number is None else None
    if note is not None and note[0].find("schedule to") > 0:
        draft.ledger.cite("/form_type", statement, note.start(), note.end(), "cover.preliminary_communication")
        return "SC TO-C"
    if kind is None:
        return None
    opening = _OPENING.search(statement.folded, 0, 3000) if number is not None else _begins_original(statement)
    if opening is None:
        return None
    draft.ledger.cite("/form_type", statement, opening.start(), opening.end(), "cover.opening")
    draft.ledger.entries["/form_type"] += draft.ledger.entries.get("/offer/kind", ())[:1]
    return ("SC TO-I" if kind.startswith("issuer") else "SC TO-T") + ("/A" if number is not None else "")


def _begins_original(statement: Document) -> re.Match[str] | None:
    """The first sentence of a Schedule that amends none, or None."""
    opening = _ORIGINAL.search(statement.folded, 0, 1500)
    if opening is not None and opening.start() > _FIRST_WORDS and opening[0].strip().startswith("this schedule"):
        return None  # "This Schedule TO relates to" stands below items too, those of a restated one among them
    return None if opening is None or _NOT_ORIGINAL.search(statement.folded, 0, 3000) else opening
