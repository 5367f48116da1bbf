-- The tables of extract load, version 2, for PostgreSQL. Written by make schemas from the definitions in extractor/store.

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
COMMENT ON COLUMN filings.stated_value_currency IS 'What the filing says the consideration is worth a security tendered, where it is not cash: ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency';
COMMENT ON COLUMN filings.quantity_sought IS 'How much is sought: Most that will be bought (securities (or principal amount in currency units))';
COMMENT ON COLUMN filings.all_outstanding IS 'How much is sought: True for an offer for all outstanding, or all not yet owned';
COMMENT ON COLUMN filings.percent_sought IS 'How much is sought: Share of the class sought (percent)';
COMMENT ON COLUMN filings.maximum_value IS 'How much is sought: Most that will be paid in all (currency units)';
COMMENT ON COLUMN filings.maximum_issuable_value IS 'How much is sought: Most that will be issued in an exchange, at stated value (currency units)';
COMMENT ON COLUMN filings.sought_currency IS 'How much is sought: ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency; of the two values, or of the principal amount';
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

CREATE TABLE offers (
    offer_id TEXT NOT NULL,
    subject_cik TEXT NOT NULL,
    subject_cik_num BIGINT NOT NULL,
    subject_name TEXT,
    cusip9 TEXT,
    cusip8 TEXT,
    cusip6 TEXT,
    offerors TEXT NOT NULL,
    original_loaded BOOLEAN NOT NULL,
    filing_count INTEGER NOT NULL,
    first_accession TEXT NOT NULL,
    last_accession TEXT NOT NULL,
    first_filed DATE,
    last_filed DATE,
    completed_date DATE,
    ended_date DATE,
    days_open INTEGER,
    extension_count INTEGER NOT NULL,
    raise_count INTEGER NOT NULL,
    cut_count INTEGER NOT NULL,
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
    first_cash_price NUMERIC,
    cash_raised_percent NUMERIC,
    first_price_low NUMERIC,
    first_price_high NUMERIC,
    first_exchange_ratio NUMERIC,
    first_stated_value NUMERIC,
    first_quantity_sought NUMERIC,
    first_minimum_quantity NUMERIC,
    first_expiration_date DATE,
    tally_stage TEXT,
    tally_date DATE,
    quantity_tendered NUMERIC,
    percent_tendered NUMERIC,
    quantity_accepted NUMERIC,
    proration_factor NUMERIC,
    purchase_price NUMERIC,
    aggregate_cost NUMERIC,
    contradiction_count INTEGER NOT NULL,
    offer_notes TEXT,
    tool_version TEXT NOT NULL,
    CONSTRAINT pk_offers PRIMARY KEY (offer_id),
    CONSTRAINT ck_offers_subject_cik CHECK (length(subject_cik) = 10),
    CONSTRAINT ck_offers_cusip9 CHECK (length(cusip9) = 9),
    CONSTRAINT ck_offers_cusip8 CHECK (length(cusip8) = 8),
    CONSTRAINT ck_offers_cusip6 CHECK (length(cusip6) = 6)
);
CREATE INDEX ix_offers_cusip8 ON offers (cusip8);
CREATE INDEX ix_offers_first_filed ON offers (first_filed);
CREATE INDEX ix_offers_subject_cik_num ON offers (subject_cik_num);
COMMENT ON TABLE offers IS 'One row an offer: its terms as they stand after the last filing that is loaded, and as they were at first';
COMMENT ON COLUMN offers.offer_id IS 'Subject company''s CIK, a dash, and the accession number of the offer''s first Schedule TO; of its first filing that is loaded while that is not';
COMMENT ON COLUMN offers.subject_cik IS 'Central Index Key of the company whose securities are sought, ten digits';
COMMENT ON COLUMN offers.subject_cik_num IS 'That as an integer';
COMMENT ON COLUMN offers.subject_name IS 'Its name, as the last filing''s header has it';
COMMENT ON COLUMN offers.cusip9 IS 'CUSIP of the first class on the latest cover that gives one, with its check digit';
COMMENT ON COLUMN offers.cusip8 IS 'That without the check digit, as CRSP and Compustat are matched';
COMMENT ON COLUMN offers.cusip6 IS 'The issuer''s part of it';
COMMENT ON COLUMN offers.offerors IS 'Who makes the offer';
COMMENT ON COLUMN offers.original_loaded IS 'Whether the original Schedule is among the filings';
COMMENT ON COLUMN offers.filing_count IS 'How many filings of it are loaded';
COMMENT ON COLUMN offers.first_accession IS 'Its first filing';
COMMENT ON COLUMN offers.last_accession IS 'Its last filing';
COMMENT ON COLUMN offers.first_filed IS 'The day on which the first filing became public';
COMMENT ON COLUMN offers.last_filed IS 'The day on which the last filing became public';
COMMENT ON COLUMN offers.completed_date IS 'When it was completed';
COMMENT ON COLUMN offers.ended_date IS 'When it was terminated or withdrawn';
COMMENT ON COLUMN offers.days_open IS 'Days from its commencement to its expiration';
COMMENT ON COLUMN offers.extension_count IS 'How often it was extended';
COMMENT ON COLUMN offers.raise_count IS 'How often the consideration was raised';
COMMENT ON COLUMN offers.cut_count IS 'How often the consideration was lowered';
COMMENT ON COLUMN offers.offer_kind IS 'By whom and for what (issuer_tender_offer, issuer_exchange_offer, third_party_tender_offer, third_party_exchange_offer)';
COMMENT ON COLUMN offers.mechanism IS 'How the price is set (fixed_price, dutch_auction, net_asset_value, exchange, formula)';
COMMENT ON COLUMN offers.subject_security IS 'The class as the offer''s own sentence names it, without the par value';
COMMENT ON COLUMN offers.stated_value IS 'What the filing says the consideration is worth a security tendered, where it is not cash: Amount (currency units)';
COMMENT ON COLUMN offers.stated_value_currency IS 'What the filing says the consideration is worth a security tendered, where it is not cash: ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency';
COMMENT ON COLUMN offers.quantity_sought IS 'How much is sought: Most that will be bought (securities (or principal amount in currency units))';
COMMENT ON COLUMN offers.all_outstanding IS 'How much is sought: True for an offer for all outstanding, or all not yet owned';
COMMENT ON COLUMN offers.percent_sought IS 'How much is sought: Share of the class sought (percent)';
COMMENT ON COLUMN offers.maximum_value IS 'How much is sought: Most that will be paid in all (currency units)';
COMMENT ON COLUMN offers.maximum_issuable_value IS 'How much is sought: Most that will be issued in an exchange, at stated value (currency units)';
COMMENT ON COLUMN offers.sought_currency IS 'How much is sought: ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency; of the two values, or of the principal amount';
COMMENT ON COLUMN offers.minimum_none IS 'How much must be tendered: True where the filing says there is no minimum';
COMMENT ON COLUMN offers.minimum_quantity IS 'How much must be tendered: Least number (securities)';
COMMENT ON COLUMN offers.minimum_percent IS 'How much must be tendered: Least percentage; 50 for "a majority" and for "one share more than 50%%" (percent)';
COMMENT ON COLUMN offers.minimum_basis IS 'How much must be tendered: What is counted, and against what, in the filing''s words';
COMMENT ON COLUMN offers.minimum_waived IS 'How much must be tendered: True where this filing says that it is waived';
COMMENT ON COLUMN offers.commencement_date IS 'When it began';
COMMENT ON COLUMN offers.announcement_date IS 'When it was announced';
COMMENT ON COLUMN offers.expiration_at IS 'When it ends: The instant, with the offset of the named zone; null without an hour or a known zone';
COMMENT ON COLUMN offers.expiration_date IS 'When it ends: The day as printed';
COMMENT ON COLUMN offers.expiration_timezone IS 'When it ends: IANA name of the printed zone';
COMMENT ON COLUMN offers.expiration_text IS 'When it ends: The words';
COMMENT ON COLUMN offers.expiration_extended IS 'When it ends: True where the filing says that the date is an extended one';
COMMENT ON COLUMN offers.expiration_weekday_ok IS 'When it ends: Whether the printed weekday is that day''s; null without one';
COMMENT ON COLUMN offers.withdrawal_at IS 'Until when tenders may be withdrawn: The instant, with the offset of the named zone; null without an hour or a known zone';
COMMENT ON COLUMN offers.withdrawal_date IS 'Until when tenders may be withdrawn: The day as printed';
COMMENT ON COLUMN offers.withdrawal_timezone IS 'Until when tenders may be withdrawn: IANA name of the printed zone';
COMMENT ON COLUMN offers.withdrawal_text IS 'Until when tenders may be withdrawn: The words';
COMMENT ON COLUMN offers.odd_lot_preference IS 'Whether holders of odd lots come first';
COMMENT ON COLUMN offers.proration IS 'Whether an excess is prorated';
COMMENT ON COLUMN offers.guaranteed_delivery IS 'Whether tenders by guaranteed delivery are taken';
COMMENT ON COLUMN offers.financing_condition IS 'Whether the offer depends on financing';
COMMENT ON COLUMN offers.offer_status IS 'Where it stands after this filing (announced, open, expired, completed, terminated, withdrawn)';
COMMENT ON COLUMN offers.cash_price IS 'Cash for one security; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN offers.price_low IS 'Lowest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN offers.price_high IS 'Highest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN offers.price_currency IS 'ISO 4217 code of the prices, where they are all in one currency';
COMMENT ON COLUMN offers.exchange_ratio IS 'Securities received for one tendered; null without one, and where there are several, as in an election: see consideration (securities)';
COMMENT ON COLUMN offers.percent_of_nav IS 'Percentage of net asset value paid; null without one, and where there are several, as in an election: see consideration (percent)';
COMMENT ON COLUMN offers.cvr_maximum IS 'Most that one contingent value right can pay; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN offers.first_cash_price IS 'As the original Schedule stated it: Cash for one security; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN offers.cash_raised_percent IS 'How much higher the cash price is than at first, rounded to two places; below zero where it was lowered (percent)';
COMMENT ON COLUMN offers.first_price_low IS 'As the original Schedule stated it: Lowest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN offers.first_price_high IS 'As the original Schedule stated it: Highest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)';
COMMENT ON COLUMN offers.first_exchange_ratio IS 'As the original Schedule stated it: Securities received for one tendered; null without one, and where there are several, as in an election: see consideration (securities)';
COMMENT ON COLUMN offers.first_stated_value IS 'As the original Schedule stated it: What the filing says the consideration is worth a security tendered, where it is not cash: Amount (currency units)';
COMMENT ON COLUMN offers.first_quantity_sought IS 'As the original Schedule stated it: How much is sought: Most that will be bought (securities (or principal amount in currency units))';
COMMENT ON COLUMN offers.first_minimum_quantity IS 'As the original Schedule stated it: How much must be tendered: Least number (securities)';
COMMENT ON COLUMN offers.first_expiration_date IS 'As the original Schedule stated it: When it ends: The day as printed';
COMMENT ON COLUMN offers.tally_stage IS 'Of the last count, where there is one class: interim, preliminary or final';
COMMENT ON COLUMN offers.tally_date IS 'Of the last count, where there is one class: its day';
COMMENT ON COLUMN offers.quantity_tendered IS 'Of the last count, where there is one class: validly tendered and not withdrawn';
COMMENT ON COLUMN offers.percent_tendered IS 'Of the last count, where there is one class: that in percent of the class';
COMMENT ON COLUMN offers.quantity_accepted IS 'Of the last count, where there is one class: accepted for payment or exchange';
COMMENT ON COLUMN offers.proration_factor IS 'Of the last count, where there is one class: accepted of tendered, in percent';
COMMENT ON COLUMN offers.purchase_price IS 'Of the last count, where there is one class: price paid a security';
COMMENT ON COLUMN offers.aggregate_cost IS 'Of the last count, where there is one class: paid in all';
COMMENT ON COLUMN offers.contradiction_count IS 'Accounts of its filings that cannot both be right';
COMMENT ON COLUMN offers.offer_notes IS 'What a reader should know: filings that are missing, or may belong to it';
COMMENT ON COLUMN offers.tool_version IS 'Version of extract that folded it';

CREATE TABLE stale_offers (
    subject_cik TEXT NOT NULL,
    CONSTRAINT pk_stale_offers PRIMARY KEY (subject_cik)
);
COMMENT ON TABLE stale_offers IS 'One row a company whose offers are to be folded afresh, because a filing was loaded after they were; empty after a load that was not cut off';
COMMENT ON COLUMN stale_offers.subject_cik IS 'Central Index Key of the subject company, ten digits';

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
COMMENT ON COLUMN consideration.currency IS 'ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency';
COMMENT ON COLUMN consideration.per_quantity IS 'What the price is for: How many (securities (or principal amount in currency units))';
COMMENT ON COLUMN consideration.per_security IS 'What the price is for: Of what, in the filing''s words';
COMMENT ON COLUMN consideration.price_low IS 'Lowest price (currency units)';
COMMENT ON COLUMN consideration.price_high IS 'Highest price (currency units)';
COMMENT ON COLUMN consideration.price_increment IS 'Step in which holders may name prices (currency units)';
COMMENT ON COLUMN consideration.tendered_quantity IS 'What a holder gives: How many (securities (or principal amount in currency units))';
COMMENT ON COLUMN consideration.tendered_security IS 'What a holder gives: Of what, in the filing''s words';
COMMENT ON COLUMN consideration.received_quantity IS 'What a holder gets: How many (securities (or principal amount in currency units))';
COMMENT ON COLUMN consideration.received_security IS 'What a holder gets: Of what, in the filing''s words';
COMMENT ON COLUMN consideration.exchange_ratio IS 'Received per one tendered, where it is exact in ten places (securities received per security tendered)';
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

CREATE TABLE offer_changes (
    offer_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    accession TEXT NOT NULL,
    pointer TEXT NOT NULL,
    change_kind TEXT NOT NULL,
    difference NUMERIC,
    percent NUMERIC,
    said_so BOOLEAN NOT NULL,
    before_value TEXT,
    after_value TEXT,
    CONSTRAINT pk_offer_changes PRIMARY KEY (offer_id, seq),
    CONSTRAINT fk_offer_changes_offer_id FOREIGN KEY(offer_id) REFERENCES offers (offer_id) ON DELETE CASCADE,
    CONSTRAINT fk_offer_changes_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_offer_changes_accession ON offer_changes (accession);
COMMENT ON TABLE offer_changes IS 'One row a term that is another one after a filing than before it';
COMMENT ON COLUMN offer_changes.offer_id IS 'The offer';
COMMENT ON COLUMN offer_changes.seq IS 'Number of the entry in the offer''s list, counted from 0';
COMMENT ON COLUMN offer_changes.accession IS 'The filing that changed it';
COMMENT ON COLUMN offer_changes.pointer IS 'JSON Pointer of the term in the state after the filing';
COMMENT ON COLUMN offer_changes.change_kind IS 'Which kind of change, in the words of Regulation M-A and the practice (consideration_raised, consideration_lowered, consideration_changed, quantity_increased, quantity_decreased, minimum_condition_lowered, minimum_condition_raised, minimum_condition_waived, extended, shortened, condition_added, condition_removed, condition_satisfied, condition_waived, exhibit_added, exhibit_replaced, tally_reported, result_final, agent_changed, terminated, other)';
COMMENT ON COLUMN offer_changes.difference IS 'After less before, where both are numbers or both are dates (that of the term; days between dates)';
COMMENT ON COLUMN offer_changes.percent IS 'Of before, two places, where both are numbers (percent)';
COMMENT ON COLUMN offer_changes.said_so IS 'Whether the amendment itself says that it makes this change';
COMMENT ON COLUMN offer_changes.before_value IS 'What stood, as text or JSON; null where nothing was known';
COMMENT ON COLUMN offer_changes.after_value IS 'What stands now; null where it fell away';

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

CREATE TABLE offer_events (
    offer_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    event_kind TEXT NOT NULL,
    event_date DATE NOT NULL,
    event_at TIMESTAMP WITH TIME ZONE,
    detail TEXT NOT NULL,
    days_since_commencement INTEGER,
    accession TEXT NOT NULL,
    CONSTRAINT pk_offer_events PRIMARY KEY (offer_id, seq),
    CONSTRAINT fk_offer_events_offer_id FOREIGN KEY(offer_id) REFERENCES offers (offer_id) ON DELETE CASCADE,
    CONSTRAINT fk_offer_events_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_offer_events_accession ON offer_events (accession);
CREATE INDEX ix_offer_events_event_date ON offer_events (event_date);
COMMENT ON TABLE offer_events IS 'One row something that happened to an offer, oldest first';
COMMENT ON COLUMN offer_events.offer_id IS 'The offer';
COMMENT ON COLUMN offer_events.seq IS 'Number of the entry in the offer''s list, counted from 0';
COMMENT ON COLUMN offer_events.event_kind IS 'What happened (announced, commenced, amended, extended, shortened, consideration_raised, consideration_lowered, consideration_changed, quantity_changed, minimum_condition_changed, condition_satisfied, condition_waived, tally, expired, results, completed, terminated, withdrawn)';
COMMENT ON COLUMN offer_events.event_date IS 'The day it happened, as the filings say; else the filing date';
COMMENT ON COLUMN offer_events.event_at IS 'The instant, where it is known';
COMMENT ON COLUMN offer_events.detail IS 'In one line, with the figures';
COMMENT ON COLUMN offer_events.days_since_commencement IS 'Days since the offer commenced; below zero before';
COMMENT ON COLUMN offer_events.accession IS 'The filing that tells it';

CREATE TABLE offer_filings (
    offer_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    accession TEXT NOT NULL,
    public_date DATE,
    filing_stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_offer_filings PRIMARY KEY (offer_id, seq),
    CONSTRAINT fk_offer_filings_offer_id FOREIGN KEY(offer_id) REFERENCES offers (offer_id) ON DELETE CASCADE,
    CONSTRAINT fk_offer_filings_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_offer_filings_accession ON offer_filings (accession);
COMMENT ON TABLE offer_filings IS 'One row a filing of an offer, in the order of their acceptance';
COMMENT ON COLUMN offer_filings.offer_id IS 'The offer';
COMMENT ON COLUMN offer_filings.seq IS 'Number of the entry in the offer''s list, counted from 0';
COMMENT ON COLUMN offer_filings.accession IS 'The filing';
COMMENT ON COLUMN offer_filings.public_date IS 'The day on which it became public: acceptance in New York, else the filing date';
COMMENT ON COLUMN offer_filings.filing_stage IS 'announcement, original or amendment';
COMMENT ON COLUMN offer_filings.reason IS 'Why it belongs to the offer';

CREATE TABLE offer_terms (
    offer_id TEXT NOT NULL,
    term TEXT NOT NULL,
    seq INTEGER NOT NULL,
    term_value TEXT,
    number_value NUMERIC,
    date_value DATE,
    valid_from_date DATE,
    valid_from TIMESTAMP WITH TIME ZONE,
    valid_to_date DATE,
    valid_to TIMESTAMP WITH TIME ZONE,
    accession TEXT NOT NULL,
    CONSTRAINT pk_offer_terms PRIMARY KEY (offer_id, term, seq),
    CONSTRAINT fk_offer_terms_offer_id FOREIGN KEY(offer_id) REFERENCES offers (offer_id) ON DELETE CASCADE,
    CONSTRAINT fk_offer_terms_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_offer_terms_accession ON offer_terms (accession);
CREATE INDEX ix_offer_terms_valid_from_date ON offer_terms (valid_from_date);
COMMENT ON TABLE offer_terms IS 'One row a version of a term: what it was from the day on which a filing set it to the day on which another one changed it. As known on a day: valid_from_date <= day and (valid_to_date is null or valid_to_date > day)';
COMMENT ON COLUMN offer_terms.offer_id IS 'The offer';
COMMENT ON COLUMN offer_terms.term IS 'Which term: a column of offers, or consideration, conditions, agents, documents as JSON';
COMMENT ON COLUMN offer_terms.seq IS 'Number of the version, counted from 0';
COMMENT ON COLUMN offer_terms.term_value IS 'The value as text; null where the term fell away';
COMMENT ON COLUMN offer_terms.number_value IS 'The value, where it is a number';
COMMENT ON COLUMN offer_terms.date_value IS 'The value, where it is a day';
COMMENT ON COLUMN offer_terms.valid_from_date IS 'The day on which the filing that set it became public, in New York; null where that is not known';
COMMENT ON COLUMN offer_terms.valid_from IS 'The instant of that filing''s acceptance, where it is known';
COMMENT ON COLUMN offer_terms.valid_to_date IS 'The day on which the filing that changed it became public; null while it stands';
COMMENT ON COLUMN offer_terms.valid_to IS 'The instant of that filing''s acceptance, where it is known';
COMMENT ON COLUMN offer_terms.accession IS 'The filing that set it';

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
COMMENT ON COLUMN securities.cusip IS 'CUSIP or CINS number without spaces, as long as the cover gives it; null where it says none';
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
COMMENT ON COLUMN tallies.currency IS 'ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency';
COMMENT ON COLUMN tallies.counted_by IS 'Who counted';

-- One row a filing, with the CUSIP of the first class that has one.
CREATE VIEW filing_panel AS
SELECT filings.accession,
    securities.cusip9,
    securities.cusip8,
    securities.cusip6,
    filings.form_type,
    filings.form_types,
    filings.amendment_number,
    filings.filing_date,
    filings.accepted_at,
    filings.sec_file_numbers,
    filings.subject_name,
    filings.subject_cik,
    filings.subject_cik_num,
    filings.subject_sic,
    filings.subject_irs_number,
    filings.subject_state,
    filings.subject_fiscal_year_end,
    filings.cover_subject_name,
    filings.cover_filing_persons,
    filings.third_party_tender_offer,
    filings.issuer_tender_offer,
    filings.going_private,
    filings.schedule_13d_amendment,
    filings.preliminary_communication,
    filings.final_amendment,
    filings.cross_border_exemptions,
    filings.fee_valuation,
    filings.fee_amount,
    filings.fee_rate_per_million,
    filings.fee_currency,
    filings.fee_basis,
    filings.offer_kind,
    filings.mechanism,
    filings.subject_security,
    filings.stated_value,
    filings.stated_value_currency,
    filings.quantity_sought,
    filings.all_outstanding,
    filings.percent_sought,
    filings.maximum_value,
    filings.maximum_issuable_value,
    filings.sought_currency,
    filings.minimum_none,
    filings.minimum_quantity,
    filings.minimum_percent,
    filings.minimum_basis,
    filings.minimum_waived,
    filings.commencement_date,
    filings.announcement_date,
    filings.expiration_at,
    filings.expiration_date,
    filings.expiration_timezone,
    filings.expiration_text,
    filings.expiration_extended,
    filings.expiration_weekday_ok,
    filings.withdrawal_at,
    filings.withdrawal_date,
    filings.withdrawal_timezone,
    filings.withdrawal_text,
    filings.odd_lot_preference,
    filings.proration,
    filings.guaranteed_delivery,
    filings.financing_condition,
    filings.offer_status,
    filings.cash_price,
    filings.price_low,
    filings.price_high,
    filings.price_currency,
    filings.exchange_ratio,
    filings.percent_of_nav,
    filings.cvr_maximum,
    filings.source_url,
    filings.source_sha256,
    filings.source_bytes,
    filings.evidence_places,
    filings.tool_version
FROM filings LEFT OUTER JOIN securities ON securities.accession = filings.accession AND securities.seq = (SELECT min(other.seq) AS min_1
FROM securities AS other
WHERE other.accession = filings.accession AND other.cusip8 IS NOT NULL);

-- One row a count of tenders, with the filing that reports it.
CREATE VIEW tally_panel AS
SELECT tallies.accession,
    tallies.seq,
    tallies.stage,
    tallies.as_of,
    tallies.as_of_date,
    tallies.security,
    tallies.quantity_tendered,
    tallies.approximate,
    tallies.percent_of_outstanding,
    tallies.quantity_guaranteed,
    tallies.guaranteed_included,
    tallies.quantity_accepted,
    tallies.proration_factor,
    tallies.purchase_price,
    tallies.aggregate_cost,
    tallies.currency,
    tallies.counted_by,
    filings.subject_cik_num,
    filings.subject_name,
    filings.filing_date,
    filings.form_type,
    filings.accepted_at
FROM tallies JOIN filings ON filings.accession = tallies.accession;

-- One row an offer: its terms as they stand, as they were at first, and how it ended.
CREATE VIEW offer_panel AS
SELECT offers.offer_id,
    offers.subject_cik,
    offers.subject_cik_num,
    offers.subject_name,
    offers.cusip9,
    offers.cusip8,
    offers.cusip6,
    offers.offerors,
    offers.original_loaded,
    offers.filing_count,
    offers.first_accession,
    offers.last_accession,
    offers.first_filed,
    offers.last_filed,
    offers.completed_date,
    offers.ended_date,
    offers.days_open,
    offers.extension_count,
    offers.raise_count,
    offers.cut_count,
    offers.offer_kind,
    offers.mechanism,
    offers.subject_security,
    offers.stated_value,
    offers.stated_value_currency,
    offers.quantity_sought,
    offers.all_outstanding,
    offers.percent_sought,
    offers.maximum_value,
    offers.maximum_issuable_value,
    offers.sought_currency,
    offers.minimum_none,
    offers.minimum_quantity,
    offers.minimum_percent,
    offers.minimum_basis,
    offers.minimum_waived,
    offers.commencement_date,
    offers.announcement_date,
    offers.expiration_at,
    offers.expiration_date,
    offers.expiration_timezone,
    offers.expiration_text,
    offers.expiration_extended,
    offers.expiration_weekday_ok,
    offers.withdrawal_at,
    offers.withdrawal_date,
    offers.withdrawal_timezone,
    offers.withdrawal_text,
    offers.odd_lot_preference,
    offers.proration,
    offers.guaranteed_delivery,
    offers.financing_condition,
    offers.offer_status,
    offers.cash_price,
    offers.price_low,
    offers.price_high,
    offers.price_currency,
    offers.exchange_ratio,
    offers.percent_of_nav,
    offers.cvr_maximum,
    offers.first_cash_price,
    offers.cash_raised_percent,
    offers.first_price_low,
    offers.first_price_high,
    offers.first_exchange_ratio,
    offers.first_stated_value,
    offers.first_quantity_sought,
    offers.first_minimum_quantity,
    offers.first_expiration_date,
    offers.tally_stage,
    offers.tally_date,
    offers.quantity_tendered,
    offers.percent_tendered,
    offers.quantity_accepted,
    offers.proration_factor,
    offers.purchase_price,
    offers.aggregate_cost,
    offers.contradiction_count,
    offers.offer_notes,
    offers.tool_version
FROM offers;

-- One row an event, with its offer.
CREATE VIEW event_panel AS
SELECT offer_events.offer_id,
    offer_events.seq,
    offer_events.event_kind,
    offer_events.event_date,
    offer_events.event_at,
    offer_events.detail,
    offer_events.days_since_commencement,
    offer_events.accession,
    offers.subject_cik_num,
    offers.subject_name,
    offers.cusip9,
    offers.cusip8,
    offers.cusip6,
    offers.offer_kind,
    offers.offer_status
FROM offer_events JOIN offers ON offers.offer_id = offer_events.offer_id;

-- One row a version of a term, with its offer.
CREATE VIEW term_panel AS
SELECT offer_terms.offer_id,
    offer_terms.term,
    offer_terms.seq,
    offer_terms.term_value,
    offer_terms.number_value,
    offer_terms.date_value,
    offer_terms.valid_from_date,
    offer_terms.valid_from,
    offer_terms.valid_to_date,
    offer_terms.valid_to,
    offer_terms.accession,
    offers.subject_cik_num,
    offers.subject_name,
    offers.cusip8,
    offers.offer_kind
FROM offer_terms JOIN offers ON offers.offer_id = offer_terms.offer_id;

INSERT INTO store_info (store_id, schema_version) VALUES (1, 2);
