-- The tables of extract load, version 2, for SQLite. Written by make schemas from the definitions in extractor/store.

-- One row a filing: what it is, its cover, and the terms that it states as in force after it
CREATE TABLE filings (
    accession TEXT NOT NULL,  -- Accession number with dashes; for a file that has none, sha256- and the first 16 digits of its hash
    form_type TEXT,  -- Of the Schedule TO (or forerunner) in the submission
    form_types TEXT NOT NULL,  -- Every form that the header files it under
    amendment_number INTEGER,  -- Of the Schedule TO; null on an original
    filing_date DATE,  -- EDGAR's filing date
    accepted_at TEXT,  -- EDGAR's acceptance, Eastern time
    sec_file_numbers TEXT NOT NULL,  -- SEC file numbers
    subject_name TEXT,  -- The company whose securities are sought: Conformed name
    subject_cik TEXT,  -- The company whose securities are sought: Central Index Key, ten digits
    subject_cik_num BIGINT,  -- Central Index Key as an integer
    subject_sic TEXT,  -- The company whose securities are sought: Standard Industrial Classification code
    subject_irs_number TEXT,  -- The company whose securities are sought: Employer identification number; null where the header has zeros
    subject_state TEXT,  -- The company whose securities are sought: EDGAR's two-character code of state or country
    subject_fiscal_year_end TEXT,  -- The company whose securities are sought: Month and day, MM-DD
    cover_subject_name TEXT,  -- Name of subject company
    cover_filing_persons TEXT,  -- Names of filing persons
    third_party_tender_offer BOOLEAN,  -- Whether the cover's box of Rule 14d-1 is checked; null where no box can be read
    issuer_tender_offer BOOLEAN,  -- Whether the cover's box of Rule 13e-4 is checked; null where no box can be read
    going_private BOOLEAN,  -- Whether the cover's box of Rule 13e-3 is checked; null where no box can be read
    schedule_13d_amendment BOOLEAN,  -- Whether the cover's box of Rule 13d-2 is checked; null where no box can be read
    preliminary_communication BOOLEAN,  -- The box of Rules 14d-2(b) and 13e-4(c)(1); null only when it cannot be read
    final_amendment BOOLEAN,  -- The box of a final amendment; null only when it cannot be read
    cross_border_exemptions TEXT,  -- Checked cross-border boxes (13e-4(i), 14d-1(d))
    fee_valuation TEXT,  -- The filing fee: Transaction valuation (USD)
    fee_amount TEXT,  -- The filing fee: Amount of the fee (USD)
    fee_rate_per_million TEXT,  -- The filing fee: Fee rate as the filing states it (USD per million)
    fee_currency TEXT,  -- The filing fee: Always USD where stated
    fee_basis TEXT,  -- The filing fee: How the filing says the valuation was worked out
    offer_kind TEXT,  -- By whom and for what (issuer_tender_offer, issuer_exchange_offer, third_party_tender_offer, third_party_exchange_offer)
    mechanism TEXT,  -- How the price is set (fixed_price, dutch_auction, net_asset_value, exchange, formula)
    subject_security TEXT,  -- The class as the offer's own sentence names it, without the par value
    stated_value TEXT,  -- What the filing says the consideration is worth a security tendered, where it is not cash: Amount (currency units)
    stated_value_currency TEXT,  -- What the filing says the consideration is worth a security tendered, where it is not cash: ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency
    quantity_sought TEXT,  -- How much is sought: Most that will be bought (securities (or principal amount in currency units))
    all_outstanding BOOLEAN,  -- How much is sought: True for an offer for all outstanding, or all not yet owned
    percent_sought TEXT,  -- How much is sought: Share of the class sought (percent)
    maximum_value TEXT,  -- How much is sought: Most that will be paid in all (currency units)
    maximum_issuable_value TEXT,  -- How much is sought: Most that will be issued in an exchange, at stated value (currency units)
    sought_currency TEXT,  -- How much is sought: ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency; of the two values, or of the principal amount
    minimum_none BOOLEAN,  -- How much must be tendered: True where the filing says there is no minimum
    minimum_quantity TEXT,  -- How much must be tendered: Least number (securities)
    minimum_percent TEXT,  -- How much must be tendered: Least percentage; 50 for "a majority" and for "one share more than 50%" (percent)
    minimum_basis TEXT,  -- How much must be tendered: What is counted, and against what, in the filing's words
    minimum_waived BOOLEAN,  -- How much must be tendered: True where this filing says that it is waived
    commencement_date DATE,  -- When it began
    announcement_date DATE,  -- When it was announced
    expiration_at TEXT,  -- When it ends: The instant, with the offset of the named zone; null without an hour or a known zone
    expiration_date DATE,  -- When it ends: The day as printed
    expiration_timezone TEXT,  -- When it ends: IANA name of the printed zone
    expiration_text TEXT,  -- When it ends: The words
    expiration_extended BOOLEAN,  -- When it ends: True where the filing says that the date is an extended one
    expiration_weekday_ok BOOLEAN,  -- When it ends: Whether the printed weekday is that day's; null without one
    withdrawal_at TEXT,  -- Until when tenders may be withdrawn: The instant, with the offset of the named zone; null without an hour or a known zone
    withdrawal_date DATE,  -- Until when tenders may be withdrawn: The day as printed
    withdrawal_timezone TEXT,  -- Until when tenders may be withdrawn: IANA name of the printed zone
    withdrawal_text TEXT,  -- Until when tenders may be withdrawn: The words
    odd_lot_preference BOOLEAN,  -- Whether holders of odd lots come first
    proration BOOLEAN,  -- Whether an excess is prorated
    guaranteed_delivery BOOLEAN,  -- Whether tenders by guaranteed delivery are taken
    financing_condition BOOLEAN,  -- Whether the offer depends on financing
    offer_status TEXT,  -- Where it stands after this filing (announced, open, expired, completed, terminated, withdrawn)
    cash_price TEXT,  -- Cash for one security; null without one, and where there are several, as in an election: see consideration (currency units)
    price_low TEXT,  -- Lowest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)
    price_high TEXT,  -- Highest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)
    price_currency TEXT,  -- ISO 4217 code of the prices, where they are all in one currency
    exchange_ratio TEXT,  -- Securities received for one tendered; null without one, and where there are several, as in an election: see consideration (securities)
    percent_of_nav TEXT,  -- Percentage of net asset value paid; null without one, and where there are several, as in an election: see consideration (percent)
    cvr_maximum TEXT,  -- Most that one contingent value right can pay; null without one, and where there are several, as in an election: see consideration (currency units)
    source_url TEXT,  -- Its address, where it was fetched or given
    source_sha256 TEXT NOT NULL,  -- Hash of the bytes that the offsets count (after gunzip)
    source_bytes BIGINT NOT NULL,  -- How many they are (bytes)
    evidence_places INTEGER NOT NULL,  -- How many places the evidence names
    tool_version TEXT NOT NULL,  -- Version of extract
    CONSTRAINT pk_filings PRIMARY KEY (accession),
    CONSTRAINT ck_filings_accession CHECK (length(accession) IN (20, 23)),
    CONSTRAINT ck_filings_subject_cik CHECK (length(subject_cik) = 10)
);
CREATE INDEX ix_filings_filing_date ON filings (filing_date);
CREATE INDEX ix_filings_form_type ON filings (form_type);
CREATE INDEX ix_filings_source_sha256 ON filings (source_sha256);
CREATE INDEX ix_filings_subject_cik_num ON filings (subject_cik_num);

-- One row an offer: its terms as they stand after the last filing that is loaded, and as they were at first
CREATE TABLE offers (
    offer_id TEXT NOT NULL,  -- Subject company's CIK, a dash, and the accession number of the offer's first Schedule TO; of its first filing that is loaded while that is not
    subject_cik TEXT NOT NULL,  -- Central Index Key of the company whose securities are sought, ten digits
    subject_cik_num BIGINT NOT NULL,  -- That as an integer
    subject_name TEXT,  -- Its name, as the last filing's header has it
    cusip9 TEXT,  -- CUSIP of the first class on the latest cover that gives one, with its check digit
    cusip8 TEXT,  -- That without the check digit, as CRSP and Compustat are matched
    cusip6 TEXT,  -- The issuer's part of it
    offerors TEXT NOT NULL,  -- Who makes the offer
    original_loaded BOOLEAN NOT NULL,  -- Whether the original Schedule is among the filings
    filing_count INTEGER NOT NULL,  -- How many filings of it are loaded
    first_accession TEXT NOT NULL,  -- Its first filing
    last_accession TEXT NOT NULL,  -- Its last filing
    first_filed DATE,  -- The day on which the first filing became public
    last_filed DATE,  -- The day on which the last filing became public
    completed_date DATE,  -- When it was completed
    ended_date DATE,  -- When it was terminated or withdrawn
    days_open INTEGER,  -- Days from its commencement to its expiration
    extension_count INTEGER NOT NULL,  -- How often it was extended
    raise_count INTEGER NOT NULL,  -- How often the consideration was raised
    cut_count INTEGER NOT NULL,  -- How often the consideration was lowered
    offer_kind TEXT,  -- By whom and for what (issuer_tender_offer, issuer_exchange_offer, third_party_tender_offer, third_party_exchange_offer)
    mechanism TEXT,  -- How the price is set (fixed_price, dutch_auction, net_asset_value, exchange, formula)
    subject_security TEXT,  -- The class as the offer's own sentence names it, without the par value
    stated_value TEXT,  -- What the filing says the consideration is worth a security tendered, where it is not cash: Amount (currency units)
    stated_value_currency TEXT,  -- What the filing says the consideration is worth a security tendered, where it is not cash: ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency
    quantity_sought TEXT,  -- How much is sought: Most that will be bought (securities (or principal amount in currency units))
    all_outstanding BOOLEAN,  -- How much is sought: True for an offer for all outstanding, or all not yet owned
    percent_sought TEXT,  -- How much is sought: Share of the class sought (percent)
    maximum_value TEXT,  -- How much is sought: Most that will be paid in all (currency units)
    maximum_issuable_value TEXT,  -- How much is sought: Most that will be issued in an exchange, at stated value (currency units)
    sought_currency TEXT,  -- How much is sought: ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency; of the two values, or of the principal amount
    minimum_none BOOLEAN,  -- How much must be tendered: True where the filing says there is no minimum
    minimum_quantity TEXT,  -- How much must be tendered: Least number (securities)
    minimum_percent TEXT,  -- How much must be tendered: Least percentage; 50 for "a majority" and for "one share more than 50%" (percent)
    minimum_basis TEXT,  -- How much must be tendered: What is counted, and against what, in the filing's words
    minimum_waived BOOLEAN,  -- How much must be tendered: True where this filing says that it is waived
    commencement_date DATE,  -- When it began
    announcement_date DATE,  -- When it was announced
    expiration_at TEXT,  -- When it ends: The instant, with the offset of the named zone; null without an hour or a known zone
    expiration_date DATE,  -- When it ends: The day as printed
    expiration_timezone TEXT,  -- When it ends: IANA name of the printed zone
    expiration_text TEXT,  -- When it ends: The words
    expiration_extended BOOLEAN,  -- When it ends: True where the filing says that the date is an extended one
    expiration_weekday_ok BOOLEAN,  -- When it ends: Whether the printed weekday is that day's; null without one
    withdrawal_at TEXT,  -- Until when tenders may be withdrawn: The instant, with the offset of the named zone; null without an hour or a known zone
    withdrawal_date DATE,  -- Until when tenders may be withdrawn: The day as printed
    withdrawal_timezone TEXT,  -- Until when tenders may be withdrawn: IANA name of the printed zone
    withdrawal_text TEXT,  -- Until when tenders may be withdrawn: The words
    odd_lot_preference BOOLEAN,  -- Whether holders of odd lots come first
    proration BOOLEAN,  -- Whether an excess is prorated
    guaranteed_delivery BOOLEAN,  -- Whether tenders by guaranteed delivery are taken
    financing_condition BOOLEAN,  -- Whether the offer depends on financing
    offer_status TEXT,  -- Where it stands after this filing (announced, open, expired, completed, terminated, withdrawn)
    cash_price TEXT,  -- Cash for one security; null without one, and where there are several, as in an election: see consideration (currency units)
    price_low TEXT,  -- Lowest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)
    price_high TEXT,  -- Highest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)
    price_currency TEXT,  -- ISO 4217 code of the prices, where they are all in one currency
    exchange_ratio TEXT,  -- Securities received for one tendered; null without one, and where there are several, as in an election: see consideration (securities)
    percent_of_nav TEXT,  -- Percentage of net asset value paid; null without one, and where there are several, as in an election: see consideration (percent)
    cvr_maximum TEXT,  -- Most that one contingent value right can pay; null without one, and where there are several, as in an election: see consideration (currency units)
    first_cash_price TEXT,  -- As the original Schedule stated it: Cash for one security; null without one, and where there are several, as in an election: see consideration (currency units)
    cash_raised_percent TEXT,  -- How much higher the cash price is than at first, rounded to two places; below zero where it was lowered (percent)
    first_price_low TEXT,  -- As the original Schedule stated it: Lowest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)
    first_price_high TEXT,  -- As the original Schedule stated it: Highest price of an auction; null without one, and where there are several, as in an election: see consideration (currency units)
    first_exchange_ratio TEXT,  -- As the original Schedule stated it: Securities received for one tendered; null without one, and where there are several, as in an election: see consideration (securities)
    first_stated_value TEXT,  -- As the original Schedule stated it: What the filing says the consideration is worth a security tendered, where it is not cash: Amount (currency units)
    first_quantity_sought TEXT,  -- As the original Schedule stated it: How much is sought: Most that will be bought (securities (or principal amount in currency units))
    first_minimum_quantity TEXT,  -- As the original Schedule stated it: How much must be tendered: Least number (securities)
    first_expiration_date DATE,  -- As the original Schedule stated it: When it ends: The day as printed
    tally_stage TEXT,  -- Of the last count, where there is one class: interim, preliminary or final
    tally_date DATE,  -- Of the last count, where there is one class: its day
    quantity_tendered TEXT,  -- Of the last count, where there is one class: validly tendered and not withdrawn
    percent_tendered TEXT,  -- Of the last count, where there is one class: that in percent of the class
    quantity_accepted TEXT,  -- Of the last count, where there is one class: accepted for payment or exchange
    proration_factor TEXT,  -- Of the last count, where there is one class: accepted of tendered, in percent
    purchase_price TEXT,  -- Of the last count, where there is one class: price paid a security
    aggregate_cost TEXT,  -- Of the last count, where there is one class: paid in all
    contradiction_count INTEGER NOT NULL,  -- Accounts of its filings that cannot both be right
    offer_notes TEXT,  -- What a reader should know: filings that are missing, or may belong to it
    tool_version TEXT NOT NULL,  -- Version of extract that folded it
    CONSTRAINT pk_offers PRIMARY KEY (offer_id),
    CONSTRAINT ck_offers_subject_cik CHECK (length(subject_cik) = 10),
    CONSTRAINT ck_offers_cusip9 CHECK (length(cusip9) = 9),
    CONSTRAINT ck_offers_cusip8 CHECK (length(cusip8) = 8),
    CONSTRAINT ck_offers_cusip6 CHECK (length(cusip6) = 6)
);
CREATE INDEX ix_offers_cusip8 ON offers (cusip8);
CREATE INDEX ix_offers_first_filed ON offers (first_filed);
CREATE INDEX ix_offers_subject_cik_num ON offers (subject_cik_num);

-- One row a company whose offers are to be folded afresh, because a filing was loaded after they were; empty after a load that was not cut off
CREATE TABLE stale_offers (
    subject_cik TEXT NOT NULL,  -- Central Index Key of the subject company, ten digits
    CONSTRAINT pk_stale_offers PRIMARY KEY (subject_cik)
);

-- One row: which version of the tables this is
CREATE TABLE store_info (
    store_id INTEGER NOT NULL,  -- Always 1
    schema_version INTEGER NOT NULL,  -- Version of these tables
    CONSTRAINT pk_store_info PRIMARY KEY (store_id),
    CONSTRAINT ck_store_info_one CHECK (store_id = 1)
);

-- One row a value that the tool saw and did not give
CREATE TABLE abstentions (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    pointer TEXT NOT NULL,  -- JSON Pointer (RFC 6901) of the value that is not there
    reason TEXT NOT NULL,  -- Why it is not there (ambiguous, conflict, incorporated_by_reference, not_stated, unreadable)
    detail TEXT NOT NULL,  -- What was seen
    CONSTRAINT pk_abstentions PRIMARY KEY (accession, seq),
    CONSTRAINT fk_abstentions_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row an agent of the offer
CREATE TABLE agents (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    agent_role TEXT NOT NULL,  -- What for (depositary, exchange_agent, paying_agent, tender_agent, information_agent, dealer_manager, trustee, financial_advisor, solicitation_agent)
    agent_name TEXT NOT NULL,  -- As printed
    phone TEXT,  -- Telephone, as printed
    CONSTRAINT pk_agents PRIMARY KEY (accession, seq),
    CONSTRAINT fk_agents_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row an arithmetic, calendar or consistency check
CREATE TABLE checks (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    check_name TEXT NOT NULL,  -- The check
    outcome TEXT NOT NULL,  -- warning where the law knows exceptions that the filing need not state (pass, fail, warning, not_applicable)
    detail TEXT NOT NULL,  -- The sum or the comparison, with the figures
    pointers TEXT NOT NULL,  -- The values that were compared
    CONSTRAINT pk_checks PRIMARY KEY (accession, seq),
    CONSTRAINT fk_checks_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a condition of the offer
CREATE TABLE conditions (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    condition_kind TEXT NOT NULL,  -- minimum_tender, financing, regulatory, no_legal_restraint, no_material_adverse_effect, merger_agreement_in_force, listing, shareholder_approval, registration_effective, other
    condition_text TEXT NOT NULL,  -- The filing's words
    condition_status TEXT NOT NULL,  -- After this filing (in_force, satisfied, waived, not_satisfied)
    CONSTRAINT pk_conditions PRIMARY KEY (accession, seq),
    CONSTRAINT fk_conditions_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a component of the price, or an election
CREATE TABLE consideration (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    consideration_kind TEXT NOT NULL,  -- Which kind of consideration it is (cash)
    amount TEXT,  -- Price; null where the filing gives only a percentage of principal amount (currency units)
    currency TEXT,  -- ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency
    per_quantity TEXT,  -- What the price is for: How many (securities (or principal amount in currency units))
    per_security TEXT,  -- What the price is for: Of what, in the filing's words
    price_low TEXT,  -- Lowest price (currency units)
    price_high TEXT,  -- Highest price (currency units)
    price_increment TEXT,  -- Step in which holders may name prices (currency units)
    tendered_quantity TEXT,  -- What a holder gives: How many (securities (or principal amount in currency units))
    tendered_security TEXT,  -- What a holder gives: Of what, in the filing's words
    received_quantity TEXT,  -- What a holder gets: How many (securities (or principal amount in currency units))
    received_security TEXT,  -- What a holder gets: Of what, in the filing's words
    exchange_ratio TEXT,  -- Received per one tendered, where it is exact in ten places (securities received per security tendered)
    percent_of_principal TEXT,  -- Percentage of principal amount paid, for notes (percent)
    accrued_interest BOOLEAN,  -- Whether accrued interest is paid besides, for notes
    percent_of_nav TEXT,  -- Percentage of net asset value paid (percent)
    percent_of_nav_low TEXT,  -- Lowest percentage, in an auction by percentage (percent)
    percent_of_nav_high TEXT,  -- Highest percentage, in an auction by percentage (percent)
    valuation_date DATE,  -- The day whose net asset value is paid
    nav_per_unit TEXT,  -- Net asset value a unit, where the filing gives the one that is paid (currency units)
    cvr_quantity TEXT,  -- Rights for each security tendered (rights)
    maximum_payment TEXT,  -- Most that one right can pay (currency units)
    formula_text TEXT,  -- The formula in the filing's words
    approximate BOOLEAN,  -- True where the filing says approximately
    election TEXT,  -- The name of the election of which this is the consideration
    CONSTRAINT pk_consideration PRIMARY KEY (accession, seq),
    CONSTRAINT fk_consideration_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a person authorised to receive notices, or who gets a copy
CREATE TABLE contacts (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    contact_role TEXT NOT NULL,  -- counsel: under "copies to" (authorized_person, counsel)
    contact_name TEXT,  -- As printed, "Esq." included
    contact_title TEXT,  -- Office held
    organization TEXT,  -- Company or law firm
    address TEXT,  -- Address lines, comma separated
    phone TEXT,  -- As printed
    CONSTRAINT pk_contacts PRIMARY KEY (accession, seq),
    CONSTRAINT fk_contacts_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a document of the submission
CREATE TABLE documents (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    document_sequence INTEGER,  -- EDGAR's sequence number
    document_type TEXT,  -- EDGAR's document type
    filename TEXT,  -- File name
    description TEXT,  -- Description
    document_format TEXT NOT NULL,  -- What the body is (html, text, xml, pdf, image, other)
    document_bytes BIGINT NOT NULL,  -- Length of the body as it stands in the file (bytes)
    url TEXT,  -- Its address
    CONSTRAINT pk_documents PRIMARY KEY (accession, seq),
    CONSTRAINT fk_documents_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a place in the filing that says so; byte_start and byte_end count the bytes of the file with the hash source_sha256
CREATE TABLE evidence (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    pointer TEXT NOT NULL,  -- JSON Pointer (RFC 6901) of the value, or of the object that one sentence yields
    place INTEGER NOT NULL,  -- Which of the places that say so, counted from 0
    pointed_value TEXT,  -- What stands at the pointer: a scalar as text, an object or list as JSON
    document_sequence INTEGER,  -- Sequence of the document; null for the submission's header
    byte_start BIGINT NOT NULL,  -- First byte in the file as fetched (after gunzip, if it came compressed) (byte offset)
    byte_end BIGINT NOT NULL,  -- Byte after the last (byte offset)
    quote TEXT NOT NULL,  -- What a person reads there: tags gone, entities decoded, white space folded
    rule_name TEXT NOT NULL,  -- The rule that read it
    link TEXT,  -- The document's address with a text fragment that opens at the quote; null without an address
    CONSTRAINT pk_evidence PRIMARY KEY (accession, seq),
    CONSTRAINT ck_evidence_bytes CHECK (byte_start >= 0 AND byte_end >= byte_start),
    CONSTRAINT fk_evidence_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_evidence_pointer ON evidence (pointer);

-- One row a line of the exhibit index
CREATE TABLE exhibits (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    exhibit_number TEXT NOT NULL,  -- As printed, without footnote marks: (a)(1)(A), 107
    description TEXT,  -- Up to the parenthesis or phrase that says where it is incorporated from
    exhibit_date DATE,  -- The date that the description gives the document
    exhibit_status TEXT NOT NULL,  -- By this filing's own footnotes (filed_herewith, previously_filed, incorporated_by_reference, to_be_filed, not_applicable, unmarked)
    document_sequence INTEGER,  -- Sequence of the attached document
    from_document TEXT,  -- Where it is incorporated from: The words
    from_form TEXT,  -- Where it is incorporated from: Normalised form: SC TO-I, SC TO-I/A, SC TO-C, 8-K …
    from_amendment_number INTEGER,  -- Where it is incorporated from: Of that form
    from_filing_date DATE,  -- Where it is incorporated from: When that was filed
    from_exhibit_number TEXT,  -- Where it is incorporated from: The exhibit's number there
    from_registrant TEXT,  -- Where it is incorporated from: Who filed it, where the filing says so
    CONSTRAINT pk_exhibits PRIMARY KEY (accession, seq),
    CONSTRAINT fk_exhibits_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a fee paid before that offsets this filing's
CREATE TABLE fee_payments (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    amount TEXT,  -- Amount previously paid (USD)
    form TEXT,  -- Form or registration number
    filing_party TEXT,  -- Who paid it
    date_filed DATE,  -- When that was filed
    CONSTRAINT pk_fee_payments PRIMARY KEY (accession, seq),
    CONSTRAINT fk_fee_payments_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a name that the subject company had before
CREATE TABLE former_names (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    former_name TEXT NOT NULL,  -- The former name
    date_of_change DATE,  -- When it changed
    CONSTRAINT pk_former_names PRIMARY KEY (accession, seq),
    CONSTRAINT fk_former_names_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row an item of the Schedule
CREATE TABLE items (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    item_number TEXT NOT NULL,  -- "1" to "13", or the heading's own words for a group: "1-9, 11"
    item_title TEXT,  -- The heading, without number and final point
    item_text TEXT,  -- What stands below it, white space folded
    incorporated_by_reference BOOLEAN NOT NULL,  -- Whether the item only points to another document
    CONSTRAINT pk_items PRIMARY KEY (accession, seq),
    CONSTRAINT fk_items_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a note on a value
CREATE TABLE notes (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    pointer TEXT NOT NULL,  -- JSON Pointer of what the note is about
    note_text TEXT NOT NULL,  -- The note
    CONSTRAINT pk_notes PRIMARY KEY (accession, seq),
    CONSTRAINT fk_notes_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a term that is another one after a filing than before it
CREATE TABLE offer_changes (
    offer_id TEXT NOT NULL,  -- The offer
    seq INTEGER NOT NULL,  -- Number of the entry in the offer's list, counted from 0
    accession TEXT NOT NULL,  -- The filing that changed it
    pointer TEXT NOT NULL,  -- JSON Pointer of the term in the state after the filing
    change_kind TEXT NOT NULL,  -- Which kind of change, in the words of Regulation M-A and the practice (consideration_raised, consideration_lowered, consideration_changed, quantity_increased, quantity_decreased, minimum_condition_lowered, minimum_condition_raised, minimum_condition_waived, extended, shortened, condition_added, condition_removed, condition_satisfied, condition_waived, exhibit_added, exhibit_replaced, tally_reported, result_final, agent_changed, terminated, other)
    difference TEXT,  -- After less before, where both are numbers or both are dates (that of the term; days between dates)
    percent TEXT,  -- Of before, two places, where both are numbers (percent)
    said_so BOOLEAN NOT NULL,  -- Whether the amendment itself says that it makes this change
    before_value TEXT,  -- What stood, as text or JSON; null where nothing was known
    after_value TEXT,  -- What stands now; null where it fell away
    CONSTRAINT pk_offer_changes PRIMARY KEY (offer_id, seq),
    CONSTRAINT fk_offer_changes_offer_id FOREIGN KEY(offer_id) REFERENCES offers (offer_id) ON DELETE CASCADE,
    CONSTRAINT fk_offer_changes_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_offer_changes_accession ON offer_changes (accession);

-- One row a document by which the offer is made, as the filing names it
CREATE TABLE offer_documents (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    document_kind TEXT NOT NULL,  -- Kind (offer_to_purchase, offer_to_exchange, letter_of_transmittal, prospectus, repurchase_notice, merger_agreement)
    document_date DATE,  -- The date it bears
    restatement TEXT,  -- "Amended and Restated", "Second Amended and Restated", "Supplement"
    CONSTRAINT pk_offer_documents PRIMARY KEY (accession, seq),
    CONSTRAINT fk_offer_documents_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row something that happened to an offer, oldest first
CREATE TABLE offer_events (
    offer_id TEXT NOT NULL,  -- The offer
    seq INTEGER NOT NULL,  -- Number of the entry in the offer's list, counted from 0
    event_kind TEXT NOT NULL,  -- What happened (announced, commenced, amended, extended, shortened, consideration_raised, consideration_lowered, consideration_changed, quantity_changed, minimum_condition_changed, condition_satisfied, condition_waived, tally, expired, results, completed, terminated, withdrawn)
    event_date DATE NOT NULL,  -- The day it happened, as the filings say; else the filing date
    event_at TEXT,  -- The instant, where it is known
    detail TEXT NOT NULL,  -- In one line, with the figures
    days_since_commencement INTEGER,  -- Days since the offer commenced; below zero before
    accession TEXT NOT NULL,  -- The filing that tells it
    CONSTRAINT pk_offer_events PRIMARY KEY (offer_id, seq),
    CONSTRAINT fk_offer_events_offer_id FOREIGN KEY(offer_id) REFERENCES offers (offer_id) ON DELETE CASCADE,
    CONSTRAINT fk_offer_events_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_offer_events_accession ON offer_events (accession);
CREATE INDEX ix_offer_events_event_date ON offer_events (event_date);

-- One row a filing of an offer, in the order of their acceptance
CREATE TABLE offer_filings (
    offer_id TEXT NOT NULL,  -- The offer
    seq INTEGER NOT NULL,  -- Number of the entry in the offer's list, counted from 0
    accession TEXT NOT NULL,  -- The filing
    public_date DATE,  -- The day on which it became public: acceptance in New York, else the filing date
    filing_stage TEXT NOT NULL,  -- announcement, original or amendment
    reason TEXT NOT NULL,  -- Why it belongs to the offer
    CONSTRAINT pk_offer_filings PRIMARY KEY (offer_id, seq),
    CONSTRAINT fk_offer_filings_offer_id FOREIGN KEY(offer_id) REFERENCES offers (offer_id) ON DELETE CASCADE,
    CONSTRAINT fk_offer_filings_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_offer_filings_accession ON offer_filings (accession);

-- One row a version of a term: what it was from the day on which a filing set it to the day on which another one changed it. As known on a day: valid_from_date <= day and (valid_to_date is null or valid_to_date > day)
CREATE TABLE offer_terms (
    offer_id TEXT NOT NULL,  -- The offer
    term TEXT NOT NULL,  -- Which term: a column of offers, or consideration, conditions, agents, documents as JSON
    seq INTEGER NOT NULL,  -- Number of the version, counted from 0
    term_value TEXT,  -- The value as text; null where the term fell away
    number_value TEXT,  -- The value, where it is a number
    date_value DATE,  -- The value, where it is a day
    valid_from_date DATE,  -- The day on which the filing that set it became public, in New York; null where that is not known
    valid_from TEXT,  -- The instant of that filing's acceptance, where it is known
    valid_to_date DATE,  -- The day on which the filing that changed it became public; null while it stands
    valid_to TEXT,  -- The instant of that filing's acceptance, where it is known
    accession TEXT NOT NULL,  -- The filing that set it
    CONSTRAINT pk_offer_terms PRIMARY KEY (offer_id, term, seq),
    CONSTRAINT fk_offer_terms_offer_id FOREIGN KEY(offer_id) REFERENCES offers (offer_id) ON DELETE CASCADE,
    CONSTRAINT fk_offer_terms_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_offer_terms_accession ON offer_terms (accession);
CREATE INDEX ix_offer_terms_valid_from_date ON offer_terms (valid_from_date);

-- One row a person: the subject company and everybody who files
CREATE TABLE parties (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    party_type TEXT NOT NULL,  -- subject_company or filing_person
    party_name TEXT,  -- Name: of the subject company EDGAR's, of a filing person the cover's where it stands there
    cik TEXT,  -- Central Index Key, ten digits
    cik_num BIGINT,  -- Central Index Key as an integer
    roles TEXT NOT NULL,  -- Roles of a filing person: offeror, issuer, parent, affiliate, group_member
    is_offeror BOOLEAN NOT NULL,  -- Whether offeror is among the roles
    is_issuer BOOLEAN NOT NULL,  -- Whether issuer is among the roles
    is_parent BOOLEAN NOT NULL,  -- Whether parent is among the roles
    is_affiliate BOOLEAN NOT NULL,  -- Whether affiliate is among the roles
    is_group_member BOOLEAN NOT NULL,  -- Whether group_member is among the roles
    CONSTRAINT pk_parties PRIMARY KEY (accession, seq),
    CONSTRAINT ck_parties_cik CHECK (length(cik) = 10),
    CONSTRAINT fk_parties_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_parties_cik_num ON parties (cik_num);

-- One row a filing of this offer that the text names
CREATE TABLE prior_filings (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    form TEXT NOT NULL,  -- Normalised form
    amendment_number INTEGER,  -- Its number
    filing_date DATE,  -- When it was filed
    CONSTRAINT pk_prior_filings PRIMARY KEY (accession, seq),
    CONSTRAINT fk_prior_filings_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a filing: the JSON that the other tables are a fold over
CREATE TABLE records (
    accession TEXT NOT NULL,  -- The filing
    content_sha256 TEXT NOT NULL,  -- Hash of the filing's JSON as extract --compact prints it
    filing_json BLOB NOT NULL,  -- That JSON, compressed by zlib: what every other table is made from
    CONSTRAINT pk_records PRIMARY KEY (accession),
    CONSTRAINT fk_records_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a class of securities sought, with its CUSIP in three lengths
CREATE TABLE securities (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    title TEXT,  -- Title of class as printed, par value included
    cusip TEXT,  -- CUSIP or CINS number without spaces, as long as the cover gives it; null where it says none
    cusip9 TEXT,  -- CUSIP with its check digit; null where the cover gives fewer characters
    cusip8 TEXT,  -- CUSIP without its check digit, as CRSP and Compustat are matched
    cusip6 TEXT,  -- The issuer's part of the CUSIP
    cusip_valid BOOLEAN,  -- Whether the check digit is right; null without a number of nine characters
    CONSTRAINT pk_securities PRIMARY KEY (accession, seq),
    CONSTRAINT ck_securities_cusip9 CHECK (length(cusip9) = 9),
    CONSTRAINT ck_securities_cusip8 CHECK (length(cusip8) = 8),
    CONSTRAINT ck_securities_cusip6 CHECK (length(cusip6) = 6),
    CONSTRAINT fk_securities_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE INDEX ix_securities_cusip6 ON securities (cusip6);
CREATE INDEX ix_securities_cusip8 ON securities (cusip8);

-- One row a signer
CREATE TABLE signatures (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    entity TEXT,  -- For whom; null for a person who signs for himself
    signer_name TEXT,  -- Who signs
    signer_title TEXT,  -- Office held
    signature_date DATE,  -- Date of signature
    conformed BOOLEAN,  -- True for a typed "/s/" signature
    attorney_in_fact BOOLEAN,  -- True where somebody signs under a power of attorney
    CONSTRAINT pk_signatures PRIMARY KEY (accession, seq),
    CONSTRAINT fk_signatures_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a change that the amendment says it makes; each side also as a number, a day or a ratio where it is one
CREATE TABLE stated_changes (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    pointer TEXT NOT NULL,  -- JSON Pointer of the term
    change_kind TEXT NOT NULL,  -- Which term (consideration, quantity_sought, minimum_condition, expiration, withdrawal_deadline, condition, document, agent, status, other)
    before_text TEXT,  -- What stood: a ratio, a count, an amount, a day or words
    before_number TEXT,  -- What stood, where it is a number
    before_date DATE,  -- What stood, where it is a day
    before_tendered TEXT,  -- What stood, where it is a ratio: securities given (securities)
    before_received TEXT,  -- What stood, where it is a ratio: securities got (securities)
    after_text TEXT,  -- What stands now, in the same kind
    after_number TEXT,  -- What stands now, in the same kind, where it is a number
    after_date DATE,  -- What stands now, in the same kind, where it is a day
    after_tendered TEXT,  -- What stands now, in the same kind, where it is a ratio: securities given (securities)
    after_received TEXT,  -- What stands now, in the same kind, where it is a ratio: securities got (securities)
    waived BOOLEAN,  -- True where a condition is waived
    CONSTRAINT pk_stated_changes PRIMARY KEY (accession, seq),
    CONSTRAINT fk_stated_changes_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

-- One row a count of tenders that the filing reports
CREATE TABLE tallies (
    accession TEXT NOT NULL,  -- The filing
    seq INTEGER NOT NULL,  -- Number of the entry in the filing's list, counted from 0, as in JSON Pointers
    stage TEXT NOT NULL,  -- Interim before the expiration, preliminary and final after it (interim, preliminary, final)
    as_of TEXT,  -- The instant of the count
    as_of_date DATE,  -- Its day
    security TEXT,  -- What is counted, in the filing's words
    quantity_tendered TEXT,  -- Validly tendered and not withdrawn (securities)
    approximate BOOLEAN,  -- Whether the filing says approximately
    percent_of_outstanding TEXT,  -- Of the outstanding class, as the filing says (percent)
    quantity_guaranteed TEXT,  -- Tendered by guaranteed delivery (securities)
    guaranteed_included BOOLEAN,  -- Whether the tendered count has them in it
    quantity_accepted TEXT,  -- Accepted for payment or exchange (securities)
    proration_factor TEXT,  -- Accepted of tendered (percent)
    purchase_price TEXT,  -- Price paid a security (currency units)
    aggregate_cost TEXT,  -- Paid in all (currency units)
    currency TEXT,  -- ISO 4217; a bare $ is USD and Ps. is MXN, unless the filing says that they mean another currency
    counted_by TEXT,  -- Who counted
    CONSTRAINT pk_tallies PRIMARY KEY (accession, seq),
    CONSTRAINT fk_tallies_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);

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
    CAST(filings.fee_valuation AS REAL) AS fee_valuation,
    CAST(filings.fee_amount AS REAL) AS fee_amount,
    CAST(filings.fee_rate_per_million AS REAL) AS fee_rate_per_million,
    filings.fee_currency,
    filings.fee_basis,
    filings.offer_kind,
    filings.mechanism,
    filings.subject_security,
    CAST(filings.stated_value AS REAL) AS stated_value,
    filings.stated_value_currency,
    CAST(filings.quantity_sought AS REAL) AS quantity_sought,
    filings.all_outstanding,
    CAST(filings.percent_sought AS REAL) AS percent_sought,
    CAST(filings.maximum_value AS REAL) AS maximum_value,
    CAST(filings.maximum_issuable_value AS REAL) AS maximum_issuable_value,
    filings.sought_currency,
    filings.minimum_none,
    CAST(filings.minimum_quantity AS REAL) AS minimum_quantity,
    CAST(filings.minimum_percent AS REAL) AS minimum_percent,
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
    CAST(filings.cash_price AS REAL) AS cash_price,
    CAST(filings.price_low AS REAL) AS price_low,
    CAST(filings.price_high AS REAL) AS price_high,
    filings.price_currency,
    CAST(filings.exchange_ratio AS REAL) AS exchange_ratio,
    CAST(filings.percent_of_nav AS REAL) AS percent_of_nav,
    CAST(filings.cvr_maximum AS REAL) AS cvr_maximum,
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
    CAST(tallies.quantity_tendered AS REAL) AS quantity_tendered,
    tallies.approximate,
    CAST(tallies.percent_of_outstanding AS REAL) AS percent_of_outstanding,
    CAST(tallies.quantity_guaranteed AS REAL) AS quantity_guaranteed,
    tallies.guaranteed_included,
    CAST(tallies.quantity_accepted AS REAL) AS quantity_accepted,
    CAST(tallies.proration_factor AS REAL) AS proration_factor,
    CAST(tallies.purchase_price AS REAL) AS purchase_price,
    CAST(tallies.aggregate_cost AS REAL) AS aggregate_cost,
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
    CAST(offers.stated_value AS REAL) AS stated_value,
    offers.stated_value_currency,
    CAST(offers.quantity_sought AS REAL) AS quantity_sought,
    offers.all_outstanding,
    CAST(offers.percent_sought AS REAL) AS percent_sought,
    CAST(offers.maximum_value AS REAL) AS maximum_value,
    CAST(offers.maximum_issuable_value AS REAL) AS maximum_issuable_value,
    offers.sought_currency,
    offers.minimum_none,
    CAST(offers.minimum_quantity AS REAL) AS minimum_quantity,
    CAST(offers.minimum_percent AS REAL) AS minimum_percent,
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
    CAST(offers.cash_price AS REAL) AS cash_price,
    CAST(offers.price_low AS REAL) AS price_low,
    CAST(offers.price_high AS REAL) AS price_high,
    offers.price_currency,
    CAST(offers.exchange_ratio AS REAL) AS exchange_ratio,
    CAST(offers.percent_of_nav AS REAL) AS percent_of_nav,
    CAST(offers.cvr_maximum AS REAL) AS cvr_maximum,
    CAST(offers.first_cash_price AS REAL) AS first_cash_price,
    CAST(offers.cash_raised_percent AS REAL) AS cash_raised_percent,
    CAST(offers.first_price_low AS REAL) AS first_price_low,
    CAST(offers.first_price_high AS REAL) AS first_price_high,
    CAST(offers.first_exchange_ratio AS REAL) AS first_exchange_ratio,
    CAST(offers.first_stated_value AS REAL) AS first_stated_value,
    CAST(offers.first_quantity_sought AS REAL) AS first_quantity_sought,
    CAST(offers.first_minimum_quantity AS REAL) AS first_minimum_quantity,
    offers.first_expiration_date,
    offers.tally_stage,
    offers.tally_date,
    CAST(offers.quantity_tendered AS REAL) AS quantity_tendered,
    CAST(offers.percent_tendered AS REAL) AS percent_tendered,
    CAST(offers.quantity_accepted AS REAL) AS quantity_accepted,
    CAST(offers.proration_factor AS REAL) AS proration_factor,
    CAST(offers.purchase_price AS REAL) AS purchase_price,
    CAST(offers.aggregate_cost AS REAL) AS aggregate_cost,
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
    CAST(offer_terms.number_value AS REAL) AS number_value,
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
