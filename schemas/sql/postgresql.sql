-- The tables of extract load, version 1, for PostgreSQL. Written by make schemas from the definitions in extractor/store.

CREATE TABLE filings (
    accession TEXT NOT NULL,
    form_type TEXT,
    form_types TEXT NOT NULL,
    amendment_number INTEGER,
    filing_date DATE,
    accepted_at TIMESTAMP WITH TIME ZONE,
    sec_file_numbers TEXT NOT NULL,
    subject_name TEXT,
    subject_cik TEXT,
    subject_cik_num BIGINT,
    subject_sic TEXT,
    subject_irs_number TEXT,
    subject_state TEXT,
    subject_fiscal_year_end TEXT,
    cover_subject_name TEXT,
    cover_filing_persons TEXT,
    third_party_tender_offer BOOLEAN,
    issuer_tender_offer BOOLEAN,
    going_private BOOLEAN,
    schedule_13d_amendment BOOLEAN,
    preliminary_communication BOOLEAN,
    final_amendment BOOLEAN,
    cross_border_exemptions TEXT,
    fee_valuation NUMERIC,
    fee_amount NUMERIC,
    fee_rate_per_million NUMERIC,
    fee_currency TEXT,
    fee_basis TEXT,
    offer_kind TEXT,
    mechanism TEXT,
    subject_security TEXT,
    stated_value NUMERIC,
    stated_value_currency TEXT,
    quantity_sought NUMERIC,
    all_outstanding BOOLEAN,
    percent_sought NUMERIC,
    maximum_value NUMERIC,
    maximum_issuable_value NUMERIC,
    sought_currency TEXT,
    minimum_none BOOLEAN,
    minimum_quantity NUMERIC,
    minimum_percent NUMERIC,
    minimum_basis TEXT,
    minimum_waived BOOLEAN,
    commencement_date DATE,
    announcement_date DATE,
    expiration_at TIMESTAMP WITH TIME ZONE,
    expiration_date DATE,
    expiration_timezone TEXT,
    expiration_text TEXT,
    expiration_extended BOOLEAN,
    expiration_weekday_ok BOOLEAN,
    withdrawal_at TIMESTAMP WITH TIME ZONE,
    withdrawal_date DATE,
    withdrawal_timezone TEXT,
    withdrawal_text TEXT,
    odd_lot_preference BOOLEAN,
    proration BOOLEAN,
    guaranteed_delivery BOOLEAN,
    financing_condition BOOLEAN,
    offer_status TEXT,
    cash_price NUMERIC,
    price_low NUMERIC,
    price_high NUMERIC,
    price_currency TEXT,
    exchange_ratio NUMERIC,
    percent_of_nav NUMERIC,
    cvr_maximum NUMERIC,
    source_url TEXT,
    source_sha256 TEXT NOT NULL,
    source_bytes BIGINT NOT NULL,
    evidence_places INTEGER NOT NULL,
    tool_version TEXT NOT NULL,
    CONSTRAINT pk_filings PRIMARY KEY (accession),
    CONSTRAINT ck_filings_accession CHECK (length(accession) IN (20, 23)),
    CONSTRAINT ck_filings_subject_cik CHECK (length(subject_cik) = 10)
);
CREATE INDEX ix_filings_filing_date ON filings (filing_date);
CREATE INDEX ix_filings_form_type ON filings (form_type);
CREATE INDEX ix_filings_source_sha256 ON filings (source_sha256);
CREATE INDEX ix_filings_subject_cik_num ON filings (subject_cik_num);
COMMENT ON TABLE filings IS 'One row a filing: what it is, its cover, and the terms that it states as in force after it';
COMMENT ON COLUMN filings.accession IS 'Accession number with dashes; for a file that has none, sha256- and the first 16 digits of its hash';
COMMENT ON COLUMN filings.form_type IS 'Of the Schedule TO (or forerunner) in the submission';
COMMENT ON COLUMN filings.form_types IS 'Every form that the header files it under';
COMMENT ON COLUMN filings.amendment_number IS 'Of the Schedule TO; null on an original';
COMMENT ON COLUMN filings.filing_date IS 'EDGAR''s filing date';
COMMENT ON COLUMN filings.accepted_at IS 'EDGAR''s acceptance, Eastern time';
COMMENT ON COLUMN filings.sec_file_numbers IS 'SEC file numbers';
COMMENT ON COLUMN filings.subject_name IS 'The company whose securities are sought: Conformed name';
COMMENT ON COLUMN filings.subject_cik IS 'The company whose securities are sought: Central Index Key, ten digits';
COMMENT ON COLUMN filings.subject_cik_num IS 'Central Index Key as an integer';
COMMENT ON COLUMN filings.subject_sic IS 'The company whose securities are sought: Standard Industrial Classification code';
COMMENT ON COLUMN filings.subject_irs_number IS 'The company whose securities are sought: Employer identification number; null where the header has zeros';
COMMENT ON COLUMN filings.subject_state IS 'The company whose securities are sought: EDGAR''s two-character code of state or country';
COMMENT ON COLUMN filings.subject_fiscal_year_end IS 'The company whose securities are sought: Month and day, MM-DD';
COMMENT ON COLUMN filings.cover_subject_name IS 'Name of subject company';
COMMENT ON COLUMN filings.cover_filing_persons IS 'Names of filing persons';
COMMENT ON COLUMN filings.third_party_tender_offer IS 'Whether the cover''s box of Rule 14d-1 is checked; null where no box can be read';
COMMENT ON COLUMN filings.issuer_tender_offer IS 'Whether the cover''s box of Rule 13e-4 is checked; null where no box can be read';
COMMENT ON COLUMN filings.going_private IS 'Whether the cover''s box of Rule 13e-3 is checked; null where no box can be read';
COMMENT ON COLUMN filings.schedule_13d_amendment IS 'Whether the cover''s box of Rule 13d-2 is checked; null where no box can be read';
COMMENT ON COLUMN filings.preliminary_communication IS 'The box of Rules 14d-2(b) and 13e-4(c)(1); null only when it cannot be read';
COMMENT ON COLUMN filings.final_amendment IS 'The box of a final amendment; null only when it cannot be read';
COMMENT ON COLUMN filings.cross_border_exemptions IS 'Checked cross-border boxes (13e-4(i), 14d-1(d))';
COMMENT ON COLUMN filings.fee_valuation IS 'The filing fee: Transaction valuation (USD)';
COMMENT ON COLUMN filings.fee_amount IS 'The filing fee: Amount of the fee (USD)';
COMMENT ON COLUMN filings.fee_rate_per_million IS 'The filing fee: Fee rate as the filing states it (USD per million)';
COMMENT ON COLUMN filings.fee_currency IS 'The filing fee: Always USD where stated';
COMMENT ON COLUMN filings.fee_basis IS 'The filing fee: How the filing says the valuation was worked out';
COMMENT ON COLUMN filings.offer_kind IS 'By whom and for what (issuer_tender_offer, issuer_exchange_offer, third_party_tender_offer, third_party_exchange_offer)';
COMMENT ON COLUMN filings.mechanism IS 'How the price is set (fixed_price, dutch_auction, net_asset_value, exchange, formula)';
COMMENT ON COLUMN filings.subject_security IS 'The class as the offer''s own sentence names it, without the par value';
COMMENT ON COLUMN filings.stated_value IS 'What the filing says the consideration is worth a security tendered, where it is not cash: Amount (currency units)';
COMMENT ON COLUMN filings.stated_value_currency IS 'What the filing says the consideration is worth a security tendered, where it is not cash: ISO 4217';
COMMENT ON COLUMN filings.quantity_sought IS 'How much is sought: Most that will be bought (securities)';
COMMENT ON COLUMN filings.all_outstanding IS 'How much is sought: True for an offer for all outstanding, or all not yet owned';
COMMENT ON COLUMN filings.percent_sought IS 'How much is sought: Share of the class sought (percent)';
COMMENT ON COLUMN filings.maximum_value IS 'How much is sought: Most that will be paid in all (currency units)';
COMMENT ON COLUMN filings.maximum_issuable_value IS 'How much is sought: Most that will be issued in an exchange, at stated value (currency units)';
COMMENT ON COLUMN filings.sought_currency IS 'How much is sought: ISO 4217, of the two values';
COMMENT ON COLUMN filings.minimum_none IS 'How much must be tendered: True where the filing says there is no minimum';
COMMENT ON COLUMN filings.minimum_quantity IS 'How much must be tendered: Least number (securities)';
COMMENT ON COLUMN filings.minimum_percent IS 'How much must be tendered: Least percentage; 50 for "a majority" and for "one share more than 50%%" (percent)';
COMMENT ON COLUMN filings.minimum_basis IS 'How much must be tendered: What is counted, and against what, in the filing''s words';
COMMENT ON COLUMN filings.minimum_waived IS 'How much must be tendered: True where this filing says that it is waived';
COMMENT ON COLUMN filings.commencement_date IS 'When it began';
COMMENT ON COLUMN filings.announcement_date IS 'When it was announced';
COMMENT ON COLUMN filings.expiration_at IS 'When it ends: The instant, with the offset of the named zone; null without an hour or a known zone';
COMMENT ON COLUMN filings.expiration_date IS 'When it ends: The day as printed';
COMMENT ON COLUMN filings.expiration_timezone IS 'When it ends: IANA name of the printed zone';
COMMENT ON COLUMN filings.expiration_text IS 'When it ends: The words';
COMMENT ON COLUMN filings.expiration_extended IS 'When it ends: True where the filing says that the date is an extended one';
COMMENT ON COLUMN filings.expiration_weekday_ok IS 'When it ends: Whether the printed weekday is that day''s; null without one';
COMMENT ON COLUMN filings.withdrawal_at IS 'Until when tenders may be withdrawn: The instant, with the offset of the named zone; null without an hour or a known zone';
COMMENT ON COLUMN filings.withdrawal_date IS 'Until when tenders may be withdrawn: The day as printed';
COMMENT ON COLUMN filings.withdrawal_timezone IS 'Until when tenders may be withdrawn: IANA name of the printed zone';
COMMENT ON COLUMN filings.withdrawal_text IS 'Until when tenders may be withdrawn: The words';
COMMENT ON COLUMN filings.odd_lot_preference IS 'Whether holders of odd lots come first';
COMMENT ON COLUMN filings.proration IS 'Whether an excess is prorated';
COMMENT ON COLUMN filings.guaranteed_delivery IS 'Whether tenders by guaranteed delivery are taken';
COMMENT ON COLUMN filings.financing_condition IS 'Whether the offer depends on financing';
COMMENT ON COLUMN filings.offer_status IS 'Where it stands after this filing (announced, open, expired, completed, terminated, withdrawn)';
COMMENT ON COLUMN filings.cash_price IS 'Cash for one security; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN filings.price_low IS 'Lowest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN filings.price_high IS 'Highest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN filings.price_currency IS 'ISO 4217 code of the prices, where they are all in one currency';
COMMENT ON COLUMN filings.exchange_ratio IS 'Securities received for one tendered; null without one, and where there are several, as in an election: see consideration (securities)';
COMMENT ON COLUMN filings.percent_of_nav IS 'Percentage of net asset value paid; null without one, and where there are several, as in an election: see consideration (percent)';
COMMENT ON COLUMN filings.cvr_maximum IS 'Most that one contingent value right can pay; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN filings.source_url IS 'Its address, where it was fetched or given';
COMMENT ON COLUMN filings.source_sha256 IS 'Hash of the bytes that the offsets count (after gunzip)';
COMMENT ON COLUMN filings.source_bytes IS 'How many they are (bytes)';
COMMENT ON COLUMN filings.evidence_places IS 'How many places the evidence names';
COMMENT ON COLUMN filings.tool_version IS 'Version of extract';

CREATE TABLE store_info (
    store_id INTEGER NOT NULL,
    schema_version INTEGER NOT NULL,
    CONSTRAINT pk_store_info PRIMARY KEY (store_id),
    CONSTRAINT ck_store_info_one CHECK (store_id = 1)
);
COMMENT ON TABLE store_info IS 'One row: which version of the tables this is';
COMMENT ON COLUMN store_info.store_id IS 'Always 1';
COMMENT ON COLUMN store_info.schema_version IS 'Version of these tables';

CREATE TABLE abstentions (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    pointer TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    CONSTRAINT pk_abstentions PRIMARY KEY (accession, seq),
    CONSTRAINT fk_abstentions_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE abstentions IS 'One row a value that the tool saw and did not give';
COMMENT ON COLUMN abstentions.accession IS 'The filing';
COMMENT ON COLUMN abstentions.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN abstentions.pointer IS 'JSON Pointer (RFC 6901) of the value that is not there';
COMMENT ON COLUMN abstentions.reason IS 'Why it is not there (ambiguous, conflict, incorporated_by_reference, not_stated, unreadable)';
COMMENT ON COLUMN abstentions.detail IS 'What was seen';

CREATE TABLE agents (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    agent_role TEXT NOT NULL,
    agent_name TEXT NOT NULL,
    phone TEXT,
    CONSTRAINT pk_agents PRIMARY KEY (accession, seq),
    CONSTRAINT fk_agents_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE agents IS 'One row an agent of the offer';
COMMENT ON COLUMN agents.accession IS 'The filing';
COMMENT ON COLUMN agents.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN agents.agent_role IS 'What for (depositary, exchange_agent, paying_agent, tender_agent, information_agent, dealer_manager, trustee, financial_advisor, solicitation_agent)';
COMMENT ON COLUMN agents.agent_name IS 'As printed';
COMMENT ON COLUMN agents.phone IS 'Telephone, as printed';

CREATE TABLE checks (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    check_name TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL,
    pointers TEXT NOT NULL,
    CONSTRAINT pk_checks PRIMARY KEY (accession, seq),
    CONSTRAINT fk_checks_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE checks IS 'One row an arithmetic, calendar or consistency check';
COMMENT ON COLUMN checks.accession IS 'The filing';
COMMENT ON COLUMN checks.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN checks.check_name IS 'The check';
COMMENT ON COLUMN checks.outcome IS 'warning where the law knows exceptions that the filing need not state (pass, fail, warning, not_applicable)';
COMMENT ON COLUMN checks.detail IS 'The sum or the comparison, with the figures';
COMMENT ON COLUMN checks.pointers IS 'The values that were compared';

CREATE TABLE conditions (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    condition_kind TEXT NOT NULL,
    condition_text TEXT NOT NULL,
    condition_status TEXT NOT NULL,
    CONSTRAINT pk_conditions PRIMARY KEY (accession, seq),
    CONSTRAINT fk_conditions_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE conditions IS 'One row a condition of the offer';
COMMENT ON COLUMN conditions.accession IS 'The filing';
COMMENT ON COLUMN conditions.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN conditions.condition_kind IS 'minimum_tender, financing, regulatory, no_legal_restraint, no_material_adverse_effect, merger_agreement_in_force, listing, shareholder_approval, registration_effective, other';
COMMENT ON COLUMN conditions.condition_text IS 'The filing''s words';
COMMENT ON COLUMN conditions.condition_status IS 'After this filing (in_force, satisfied, waived, not_satisfied)';

CREATE TABLE consideration (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    consideration_kind TEXT NOT NULL,
    amount NUMERIC,
    currency TEXT,
    per_quantity NUMERIC,
    per_security TEXT,
    price_low NUMERIC,
    price_high NUMERIC,
    price_increment NUMERIC,
    tendered_quantity NUMERIC,
    tendered_security TEXT,
    received_quantity NUMERIC,
    received_security TEXT,
    exchange_ratio NUMERIC,
    percent_of_principal NUMERIC,
    accrued_interest BOOLEAN,
    percent_of_nav NUMERIC,
    percent_of_nav_low NUMERIC,
    percent_of_nav_high NUMERIC,
    valuation_date DATE,
    nav_per_unit NUMERIC,
    cvr_quantity NUMERIC,
    maximum_payment NUMERIC,
    formula_text TEXT,
    approximate BOOLEAN,
    election TEXT,
    CONSTRAINT pk_consideration PRIMARY KEY (accession, seq),
    CONSTRAINT fk_consideration_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE consideration IS 'One row a component of the price, or an election';
COMMENT ON COLUMN consideration.accession IS 'The filing';
COMMENT ON COLUMN consideration.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN consideration.consideration_kind IS 'Which kind of consideration it is (cash)';
COMMENT ON COLUMN consideration.amount IS 'Price; null where the filing gives only a percentage of principal amount (currency units)';
COMMENT ON COLUMN consideration.currency IS 'ISO 4217';
COMMENT ON COLUMN consideration.per_quantity IS 'What the price is for: How many (securities (or principal amount in currency units))';
COMMENT ON COLUMN consideration.per_security IS 'What the price is for: Of what, in the filing''s words';
COMMENT ON COLUMN consideration.price_low IS 'Lowest price (currency units)';
COMMENT ON COLUMN consideration.price_high IS 'Highest price (currency units)';
COMMENT ON COLUMN consideration.price_increment IS 'Step in which holders may name prices (currency units)';
COMMENT ON COLUMN consideration.tendered_quantity IS 'What a holder gives: How many (securities (or principal amount in currency units))';
COMMENT ON COLUMN consideration.tendered_security IS 'What a holder gives: Of what, in the filing''s words';
COMMENT ON COLUMN consideration.received_quantity IS 'What a holder gets: How many (securities (or principal amount in currency units))';
COMMENT ON COLUMN consideration.received_security IS 'What a holder gets: Of what, in the filing''s words';
COMMENT ON COLUMN consideration.exchange_ratio IS 'Received per one tendered, where it is exact in ten places';
COMMENT ON COLUMN consideration.percent_of_principal IS 'Percentage of principal amount paid, for notes (percent)';
COMMENT ON COLUMN consideration.accrued_interest IS 'Whether accrued interest is paid besides, for notes';
COMMENT ON COLUMN consideration.percent_of_nav IS 'Percentage of net asset value paid (percent)';
COMMENT ON COLUMN consideration.percent_of_nav_low IS 'Lowest percentage, in an auction by percentage (percent)';
COMMENT ON COLUMN consideration.percent_of_nav_high IS 'Highest percentage, in an auction by percentage (percent)';
COMMENT ON COLUMN consideration.valuation_date IS 'The day whose net asset value is paid';
COMMENT ON COLUMN consideration.nav_per_unit IS 'Net asset value a unit, where the filing gives the one that is paid (currency units)';
COMMENT ON COLUMN consideration.cvr_quantity IS 'Rights for each security tendered (rights)';
COMMENT ON COLUMN consideration.maximum_payment IS 'Most that one right can pay (currency units)';
COMMENT ON COLUMN consideration.formula_text IS 'The formula in the filing''s words';
COMMENT ON COLUMN consideration.approximate IS 'True where the filing says approximately';
COMMENT ON COLUMN consideration.election IS 'The name of the election of which this is the consideration';

CREATE TABLE contacts (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    contact_role TEXT NOT NULL,
    contact_name TEXT,
    contact_title TEXT,
    organization TEXT,
    address TEXT,
    phone TEXT,
    CONSTRAINT pk_contacts PRIMARY KEY (accession, seq),
    CONSTRAINT fk_contacts_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE contacts IS 'One row a person authorised to receive notices, or who gets a copy';
COMMENT ON COLUMN contacts.accession IS 'The filing';
COMMENT ON COLUMN contacts.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN contacts.contact_role IS 'counsel: under "copies to" (authorized_person, counsel)';
COMMENT ON COLUMN contacts.contact_name IS 'As printed, "Esq." included';
COMMENT ON COLUMN contacts.contact_title IS 'Office held';
COMMENT ON COLUMN contacts.organization IS 'Company or law firm';
COMMENT ON COLUMN contacts.address IS 'Address lines, comma separated';
COMMENT ON COLUMN contacts.phone IS 'As printed';

CREATE TABLE documents (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    document_sequence INTEGER,
    document_type TEXT,
    filename TEXT,
    description TEXT,
    document_format TEXT NOT NULL,
    document_bytes BIGINT NOT NULL,
    url TEXT,
    CONSTRAINT pk_documents PRIMARY KEY (accession, seq),
    CONSTRAINT fk_documents_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE documents IS 'One row a document of the submission';
COMMENT ON COLUMN documents.accession IS 'The filing';
COMMENT ON COLUMN documents.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN documents.document_sequence IS 'EDGAR''s sequence number';
COMMENT ON COLUMN documents.document_type IS 'EDGAR''s document type';
COMMENT ON COLUMN documents.filename IS 'File name';
COMMENT ON COLUMN documents.description IS 'Description';
COMMENT ON COLUMN documents.document_format IS 'What the body is (html, text, xml, pdf, image, other)';
COMMENT ON COLUMN documents.document_bytes IS 'Length of the body as it stands in the file (bytes)';
COMMENT ON COLUMN documents.url IS 'Its address';

CREATE TABLE evidence (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    pointer TEXT NOT NULL,
    place INTEGER NOT NULL,
    pointed_value TEXT,
    document_sequence INTEGER,
    byte_start BIGINT NOT NULL,
    byte_end BIGINT NOT NULL,
    quote TEXT NOT NULL,
    rule_name TEXT NOT NULL,
    link TEXT,
    CONSTRAINT pk_evidence PRIMARY KEY (accession, seq),
    CONSTRAINT ck_evidence_bytes CHECK (byte_start >= 0 AND byte_end >= byte_start),
    CONSTRAINT fk_evidence_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_evidence_pointer ON evidence (pointer);
COMMENT ON TABLE evidence IS 'One row a place in the filing that says so; byte_start and byte_end count the bytes of the file with the hash source_sha256';
COMMENT ON COLUMN evidence.accession IS 'The filing';
COMMENT ON COLUMN evidence.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN evidence.pointer IS 'JSON Pointer (RFC 6901) of the value, or of the object that one sentence yields';
COMMENT ON COLUMN evidence.place IS 'Which of the places that say so, counted from 0';
COMMENT ON COLUMN evidence.pointed_value IS 'What stands at the pointer: a scalar as text, an object or list as JSON';
COMMENT ON COLUMN evidence.document_sequence IS 'Sequence of the document; null for the submission''s header';
COMMENT ON COLUMN evidence.byte_start IS 'First byte in the file as fetched (after gunzip, if it came compressed) (byte offset)';
COMMENT ON COLUMN evidence.byte_end IS 'Byte after the last (byte offset)';
COMMENT ON COLUMN evidence.quote IS 'What a person reads there: tags gone, entities decoded, white space folded';
COMMENT ON COLUMN evidence.rule_name IS 'The rule that read it';
COMMENT ON COLUMN evidence.link IS 'The document''s address with a text fragment that opens at the quote; null without an address';

CREATE TABLE exhibits (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    exhibit_number TEXT NOT NULL,
    description TEXT,
    exhibit_date DATE,
    exhibit_status TEXT NOT NULL,
    document_sequence INTEGER,
    from_document TEXT,
    from_form TEXT,
    from_amendment_number INTEGER,
    from_filing_date DATE,
    from_exhibit_number TEXT,
    from_registrant TEXT,
    CONSTRAINT pk_exhibits PRIMARY KEY (accession, seq),
    CONSTRAINT fk_exhibits_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE exhibits IS 'One row a line of the exhibit index';
COMMENT ON COLUMN exhibits.accession IS 'The filing';
COMMENT ON COLUMN exhibits.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN exhibits.exhibit_number IS 'As printed, without footnote marks: (a)(1)(A), 107';
COMMENT ON COLUMN exhibits.description IS 'Up to the parenthesis or phrase that says where it is incorporated from';
COMMENT ON COLUMN exhibits.exhibit_date IS 'The date that the description gives the document';
COMMENT ON COLUMN exhibits.exhibit_status IS 'By this filing''s own footnotes (filed_herewith, previously_filed, incorporated_by_reference, to_be_filed, not_applicable, unmarked)';
COMMENT ON COLUMN exhibits.document_sequence IS 'Sequence of the attached document';
COMMENT ON COLUMN exhibits.from_document IS 'Where it is incorporated from: The words';
COMMENT ON COLUMN exhibits.from_form IS 'Where it is incorporated from: Normalised form: SC TO-I, SC TO-I/A, SC TO-C, 8-K …';
COMMENT ON COLUMN exhibits.from_amendment_number IS 'Where it is incorporated from: Of that form';
COMMENT ON COLUMN exhibits.from_filing_date IS 'Where it is incorporated from: When that was filed';
COMMENT ON COLUMN exhibits.from_exhibit_number IS 'Where it is incorporated from: The exhibit''s number there';
COMMENT ON COLUMN exhibits.from_registrant IS 'Where it is incorporated from: Who filed it, where the filing says so';

CREATE TABLE fee_payments (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    amount NUMERIC,
    form TEXT,
    filing_party TEXT,
    date_filed DATE,
    CONSTRAINT pk_fee_payments PRIMARY KEY (accession, seq),
    CONSTRAINT fk_fee_payments_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE fee_payments IS 'One row a fee paid before that offsets this filing''s';
COMMENT ON COLUMN fee_payments.accession IS 'The filing';
COMMENT ON COLUMN fee_payments.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN fee_payments.amount IS 'Amount previously paid (USD)';
COMMENT ON COLUMN fee_payments.form IS 'Form or registration number';
COMMENT ON COLUMN fee_payments.filing_party IS 'Who paid it';
COMMENT ON COLUMN fee_payments.date_filed IS 'When that was filed';

CREATE TABLE former_names (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    former_name TEXT NOT NULL,
    date_of_change DATE,
    CONSTRAINT pk_former_names PRIMARY KEY (accession, seq),
    CONSTRAINT fk_former_names_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE former_names IS 'One row a name that the subject company had before';
COMMENT ON COLUMN former_names.accession IS 'The filing';
COMMENT ON COLUMN former_names.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN former_names.former_name IS 'The former name';
COMMENT ON COLUMN former_names.date_of_change IS 'When it changed';

CREATE TABLE items (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    item_number TEXT NOT NULL,
    item_title TEXT,
    item_text TEXT,
    incorporated_by_reference BOOLEAN NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (accession, seq),
    CONSTRAINT fk_items_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE items IS 'One row an item of the Schedule';
COMMENT ON COLUMN items.accession IS 'The filing';
COMMENT ON COLUMN items.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN items.item_number IS '"1" to "13", or the heading''s own words for a group: "1-9, 11"';
COMMENT ON COLUMN items.item_title IS 'The heading, without number and final point';
COMMENT ON COLUMN items.item_text IS 'What stands below it, white space folded';
COMMENT ON COLUMN items.incorporated_by_reference IS 'Whether the item only points to another document';

CREATE TABLE notes (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    pointer TEXT NOT NULL,
    note_text TEXT NOT NULL,
    CONSTRAINT pk_notes PRIMARY KEY (accession, seq),
    CONSTRAINT fk_notes_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE notes IS 'One row a note on a value';
COMMENT ON COLUMN notes.accession IS 'The filing';
COMMENT ON COLUMN notes.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN notes.pointer IS 'JSON Pointer of what the note is about';
COMMENT ON COLUMN notes.note_text IS 'The note';

CREATE TABLE offer_documents (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    document_kind TEXT NOT NULL,
    document_date DATE,
    restatement TEXT,
    CONSTRAINT pk_offer_documents PRIMARY KEY (accession, seq),
    CONSTRAINT fk_offer_documents_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE offer_documents IS 'One row a document by which the offer is made, as the filing names it';
COMMENT ON COLUMN offer_documents.accession IS 'The filing';
COMMENT ON COLUMN offer_documents.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN offer_documents.document_kind IS 'Kind (offer_to_purchase, offer_to_exchange, letter_of_transmittal, prospectus, repurchase_notice, merger_agreement)';
COMMENT ON COLUMN offer_documents.document_date IS 'The date it bears';
COMMENT ON COLUMN offer_documents.restatement IS '"Amended and Restated", "Second Amended and Restated", "Supplement"';

CREATE TABLE parties (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    party_type TEXT NOT NULL,
    party_name TEXT,
    cik TEXT,
    cik_num BIGINT,
    roles TEXT NOT NULL,
    is_offeror BOOLEAN NOT NULL,
    is_issuer BOOLEAN NOT NULL,
    is_parent BOOLEAN NOT NULL,
    is_affiliate BOOLEAN NOT NULL,
    is_group_member BOOLEAN NOT NULL,
    CONSTRAINT pk_parties PRIMARY KEY (accession, seq),
    CONSTRAINT ck_parties_cik CHECK (length(cik) = 10),
    CONSTRAINT fk_parties_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_parties_cik_num ON parties (cik_num);
COMMENT ON TABLE parties IS 'One row a person: the subject company and everybody who files';
COMMENT ON COLUMN parties.accession IS 'The filing';
COMMENT ON COLUMN parties.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN parties.party_type IS 'subject_company or filing_person';
COMMENT ON COLUMN parties.party_name IS 'Name: of the subject company EDGAR''s, of a filing person the cover''s where it stands there';
COMMENT ON COLUMN parties.cik IS 'Central Index Key, ten digits';
COMMENT ON COLUMN parties.cik_num IS 'Central Index Key as an integer';
COMMENT ON COLUMN parties.roles IS 'Roles of a filing person: offeror, issuer, parent, affiliate, group_member';
COMMENT ON COLUMN parties.is_offeror IS 'Whether offeror is among the roles';
COMMENT ON COLUMN parties.is_issuer IS 'Whether issuer is among the roles';
COMMENT ON COLUMN parties.is_parent IS 'Whether parent is among the roles';
COMMENT ON COLUMN parties.is_affiliate IS 'Whether affiliate is among the roles';
COMMENT ON COLUMN parties.is_group_member IS 'Whether group_member is among the roles';

CREATE TABLE prior_filings (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    form TEXT NOT NULL,
    amendment_number INTEGER,
    filing_date DATE,
    CONSTRAINT pk_prior_filings PRIMARY KEY (accession, seq),
    CONSTRAINT fk_prior_filings_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE prior_filings IS 'One row a filing of this offer that the text names';
COMMENT ON COLUMN prior_filings.accession IS 'The filing';
COMMENT ON COLUMN prior_filings.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN prior_filings.form IS 'Normalised form';
COMMENT ON COLUMN prior_filings.amendment_number IS 'Its number';
COMMENT ON COLUMN prior_filings.filing_date IS 'When it was filed';

CREATE TABLE records (
    accession TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    filing_json BYTEA NOT NULL,
    CONSTRAINT pk_records PRIMARY KEY (accession),
    CONSTRAINT fk_records_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE records IS 'One row a filing: the JSON that the other tables are a fold over';
COMMENT ON COLUMN records.accession IS 'The filing';
COMMENT ON COLUMN records.content_sha256 IS 'Hash of the filing''s JSON as extract --compact prints it';
COMMENT ON COLUMN records.filing_json IS 'That JSON, compressed by zlib: what every other table is made from';

CREATE TABLE securities (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    title TEXT,
    cusip TEXT,
    cusip9 TEXT,
    cusip8 TEXT,
    cusip6 TEXT,
    cusip_valid BOOLEAN,
    CONSTRAINT pk_securities PRIMARY KEY (accession, seq),
    CONSTRAINT ck_securities_cusip9 CHECK (length(cusip9) = 9),
    CONSTRAINT ck_securities_cusip8 CHECK (length(cusip8) = 8),
    CONSTRAINT ck_securities_cusip6 CHECK (length(cusip6) = 6),
    CONSTRAINT fk_securities_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_securities_cusip6 ON securities (cusip6);
CREATE INDEX ix_securities_cusip8 ON securities (cusip8);
COMMENT ON TABLE securities IS 'One row a class of securities sought, with its CUSIP in three lengths';
COMMENT ON COLUMN securities.accession IS 'The filing';
COMMENT ON COLUMN securities.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN securities.title IS 'Title of class as printed, par value included';
COMMENT ON COLUMN securities.cusip IS 'CUSIP or CINS number without spaces; null where the cover says none';
COMMENT ON COLUMN securities.cusip9 IS 'CUSIP with its check digit; null where the cover gives fewer characters';
COMMENT ON COLUMN securities.cusip8 IS 'CUSIP without its check digit, as CRSP and Compustat are matched';
COMMENT ON COLUMN securities.cusip6 IS 'The issuer''s part of the CUSIP';
COMMENT ON COLUMN securities.cusip_valid IS 'Whether the check digit is right; null without a number of nine characters';

CREATE TABLE signatures (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    entity TEXT,
    signer_name TEXT,
    signer_title TEXT,
    signature_date DATE,
    conformed BOOLEAN,
    attorney_in_fact BOOLEAN,
    CONSTRAINT pk_signatures PRIMARY KEY (accession, seq),
    CONSTRAINT fk_signatures_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE signatures IS 'One row a signer';
COMMENT ON COLUMN signatures.accession IS 'The filing';
COMMENT ON COLUMN signatures.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN signatures.entity IS 'For whom; null for a person who signs for himself';
COMMENT ON COLUMN signatures.signer_name IS 'Who signs';
COMMENT ON COLUMN signatures.signer_title IS 'Office held';
COMMENT ON COLUMN signatures.signature_date IS 'Date of signature';
COMMENT ON COLUMN signatures.conformed IS 'True for a typed "/s/" signature';
COMMENT ON COLUMN signatures.attorney_in_fact IS 'True where somebody signs under a power of attorney';

CREATE TABLE stated_changes (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    pointer TEXT NOT NULL,
    change_kind TEXT NOT NULL,
    before_text TEXT,
    before_number NUMERIC,
    before_date DATE,
    before_tendered NUMERIC,
    before_received NUMERIC,
    after_text TEXT,
    after_number NUMERIC,
    after_date DATE,
    after_tendered NUMERIC,
    after_received NUMERIC,
    waived BOOLEAN,
    CONSTRAINT pk_stated_changes PRIMARY KEY (accession, seq),
    CONSTRAINT fk_stated_changes_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE stated_changes IS 'One row a change that the amendment says it makes; each side also as a number, a day or a ratio where it is one';
COMMENT ON COLUMN stated_changes.accession IS 'The filing';
COMMENT ON COLUMN stated_changes.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN stated_changes.pointer IS 'JSON Pointer of the term';
COMMENT ON COLUMN stated_changes.change_kind IS 'Which term (consideration, quantity_sought, minimum_condition, expiration, withdrawal_deadline, condition, document, agent, status, other)';
COMMENT ON COLUMN stated_changes.before_text IS 'What stood: a ratio, a count, an amount, a day or words';
COMMENT ON COLUMN stated_changes.before_number IS 'What stood, where it is a number';
COMMENT ON COLUMN stated_changes.before_date IS 'What stood, where it is a day';
COMMENT ON COLUMN stated_changes.before_tendered IS 'What stood, where it is a ratio: securities given (securities)';
COMMENT ON COLUMN stated_changes.before_received IS 'What stood, where it is a ratio: securities got (securities)';
COMMENT ON COLUMN stated_changes.after_text IS 'What stands now, in the same kind';
COMMENT ON COLUMN stated_changes.after_number IS 'What stands now, in the same kind, where it is a number';
COMMENT ON COLUMN stated_changes.after_date IS 'What stands now, in the same kind, where it is a day';
COMMENT ON COLUMN stated_changes.after_tendered IS 'What stands now, in the same kind, where it is a ratio: securities given (securities)';
COMMENT ON COLUMN stated_changes.after_received IS 'What stands now, in the same kind, where it is a ratio: securities got (securities)';
COMMENT ON COLUMN stated_changes.waived IS 'True where a condition is waived';

CREATE TABLE tallies (
    accession TEXT NOT NULL,
    seq INTEGER NOT NULL,
    stage TEXT NOT NULL,
    as_of TIMESTAMP WITH TIME ZONE,
    as_of_date DATE,
    security TEXT,
    quantity_tendered NUMERIC,
    approximate BOOLEAN,
    percent_of_outstanding NUMERIC,
    quantity_guaranteed NUMERIC,
    guaranteed_included BOOLEAN,
    quantity_accepted NUMERIC,
    proration_factor NUMERIC,
    purchase_price NUMERIC,
    aggregate_cost NUMERIC,
    currency TEXT,
    counted_by TEXT,
    CONSTRAINT pk_tallies PRIMARY KEY (accession, seq),
    CONSTRAINT fk_tallies_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
COMMENT ON TABLE tallies IS 'One row a count of tenders that the filing reports';
COMMENT ON COLUMN tallies.accession IS 'The filing';
COMMENT ON COLUMN tallies.seq IS 'Number of the entry in the filing''s list, counted from 0, as in JSON Pointers';
COMMENT ON COLUMN tallies.stage IS 'Interim before the expiration, preliminary and final after it (interim, preliminary, final)';
COMMENT ON COLUMN tallies.as_of IS 'The instant of the count';
COMMENT ON COLUMN tallies.as_of_date IS 'Its day';
COMMENT ON COLUMN tallies.security IS 'What is counted, in the filing''s words';
COMMENT ON COLUMN tallies.quantity_tendered IS 'Validly tendered and not withdrawn (securities)';
COMMENT ON COLUMN tallies.approximate IS 'Whether the filing says approximately';
COMMENT ON COLUMN tallies.percent_of_outstanding IS 'Of the outstanding class, as the filing says (percent)';
COMMENT ON COLUMN tallies.quantity_guaranteed IS 'Tendered by guaranteed delivery (securities)';
COMMENT ON COLUMN tallies.guaranteed_included IS 'Whether the tendered count has them in it';
COMMENT ON COLUMN tallies.quantity_accepted IS 'Accepted for payment or exchange (securities)';
COMMENT ON COLUMN tallies.proration_factor IS 'Accepted of tendered (percent)';
COMMENT ON COLUMN tallies.purchase_price IS 'Price paid a security (currency units)';
COMMENT ON COLUMN tallies.aggregate_cost IS 'Paid in all (currency units)';
COMMENT ON COLUMN tallies.currency IS 'ISO 4217';
COMMENT ON COLUMN tallies.counted_by IS 'Who counted';

-- One row a filing, with the CUSIP of the first class that has one.
CREATE VIEW filing_panel AS
SELECT
    f.accession AS accession,
    s.cusip9 AS cusip9,
    s.cusip8 AS cusip8,
    s.cusip6 AS cusip6,
    f.form_type AS form_type,
    f.form_types AS form_types,
    f.amendment_number AS amendment_number,
    f.filing_date AS filing_date,
    f.accepted_at AS accepted_at,
    f.sec_file_numbers AS sec_file_numbers,
    f.subject_name AS subject_name,
    f.subject_cik AS subject_cik,
    f.subject_cik_num AS subject_cik_num,
    f.subject_sic AS subject_sic,
    f.subject_irs_number AS subject_irs_number,
    f.subject_state AS subject_state,
    f.subject_fiscal_year_end AS subject_fiscal_year_end,
    f.cover_subject_name AS cover_subject_name,
    f.cover_filing_persons AS cover_filing_persons,
    f.third_party_tender_offer AS third_party_tender_offer,
    f.issuer_tender_offer AS issuer_tender_offer,
    f.going_private AS going_private,
    f.schedule_13d_amendment AS schedule_13d_amendment,
    f.preliminary_communication AS preliminary_communication,
    f.final_amendment AS final_amendment,
    f.cross_border_exemptions AS cross_border_exemptions,
    f.fee_valuation AS fee_valuation,
    f.fee_amount AS fee_amount,
    f.fee_rate_per_million AS fee_rate_per_million,
    f.fee_currency AS fee_currency,
    f.fee_basis AS fee_basis,
    f.offer_kind AS offer_kind,
    f.mechanism AS mechanism,
    f.subject_security AS subject_security,
    f.stated_value AS stated_value,
    f.stated_value_currency AS stated_value_currency,
    f.quantity_sought AS quantity_sought,
    f.all_outstanding AS all_outstanding,
    f.percent_sought AS percent_sought,
    f.maximum_value AS maximum_value,
    f.maximum_issuable_value AS maximum_issuable_value,
    f.sought_currency AS sought_currency,
    f.minimum_none AS minimum_none,
    f.minimum_quantity AS minimum_quantity,
    f.minimum_percent AS minimum_percent,
    f.minimum_basis AS minimum_basis,
    f.minimum_waived AS minimum_waived,
    f.commencement_date AS commencement_date,
    f.announcement_date AS announcement_date,
    f.expiration_at AS expiration_at,
    f.expiration_date AS expiration_date,
    f.expiration_timezone AS expiration_timezone,
    f.expiration_text AS expiration_text,
    f.expiration_extended AS expiration_extended,
    f.expiration_weekday_ok AS expiration_weekday_ok,
    f.withdrawal_at AS withdrawal_at,
    f.withdrawal_date AS withdrawal_date,
    f.withdrawal_timezone AS withdrawal_timezone,
    f.withdrawal_text AS withdrawal_text,
    f.odd_lot_preference AS odd_lot_preference,
    f.proration AS proration,
    f.guaranteed_delivery AS guaranteed_delivery,
    f.financing_condition AS financing_condition,
    f.offer_status AS offer_status,
    f.cash_price AS cash_price,
    f.price_low AS price_low,
    f.price_high AS price_high,
    f.price_currency AS price_currency,
    f.exchange_ratio AS exchange_ratio,
    f.percent_of_nav AS percent_of_nav,
    f.cvr_maximum AS cvr_maximum,
    f.source_url AS source_url,
    f.source_sha256 AS source_sha256,
    f.source_bytes AS source_bytes,
    f.evidence_places AS evidence_places,
    f.tool_version AS tool_version
FROM filings f
LEFT JOIN securities s ON s.accession = f.accession AND s.seq = (SELECT MIN(seq) FROM securities WHERE accession = f.accession AND cusip8 IS NOT NULL);

-- One row a count of tenders, with the filing that reports it.
CREATE VIEW tally_panel AS
SELECT
    t.accession AS accession,
    t.seq AS seq,
    t.stage AS stage,
    t.as_of AS as_of,
    t.as_of_date AS as_of_date,
    t.security AS security,
    t.quantity_tendered AS quantity_tendered,
    t.approximate AS approximate,
    t.percent_of_outstanding AS percent_of_outstanding,
    t.quantity_guaranteed AS quantity_guaranteed,
    t.guaranteed_included AS guaranteed_included,
    t.quantity_accepted AS quantity_accepted,
    t.proration_factor AS proration_factor,
    t.purchase_price AS purchase_price,
    t.aggregate_cost AS aggregate_cost,
    t.currency AS currency,
    t.counted_by AS counted_by,
    f.subject_cik_num AS subject_cik_num,
    f.subject_name AS subject_name,
    f.filing_date AS filing_date,
    f.form_type AS form_type
FROM tallies t
JOIN filings f ON f.accession = t.accession;

INSERT INTO store_info (store_id, schema_version) VALUES (1, 1);
