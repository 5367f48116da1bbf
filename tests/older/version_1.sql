BEGIN TRANSACTION;
CREATE TABLE abstentions (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	pointer TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	CONSTRAINT pk_abstentions PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_abstentions_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE TABLE agents (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	agent_role TEXT NOT NULL, 
	agent_name TEXT NOT NULL, 
	phone TEXT, 
	CONSTRAINT pk_agents PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_agents_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
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
INSERT INTO "checks" VALUES('0009999999-23-000001',0,'cap_arithmetic','pass','333,333,333 × 0.15 = 49,999,999.95; stated 50,000,000','/offer/quantity_sought/quantity; /offer/stated_value_per_unit/amount; /offer/quantity_sought/maximum_issuable_value');
INSERT INTO "checks" VALUES('0009999999-23-000001',1,'exchange_ratio','pass','3 ÷ 200 = 0.015; stated 0.015','/offer/consideration/0/received; /offer/consideration/0/tendered; /offer/consideration/0/ratio');
INSERT INTO "checks" VALUES('0009999999-23-000001',2,'cusip','pass','09175M101','/cover/securities/0/cusip');
INSERT INTO "checks" VALUES('0009999999-23-000001',3,'form_and_boxes','pass','SC TO-C; the box "preliminary communications" is checked','/form_type; /cover/preliminary_communication');
INSERT INTO "checks" VALUES('0009999999-23-000006',0,'accepted_within_tendered','pass','0 accepted, 29,623,948 tendered','/tallies/0/quantity_accepted; /tallies/0/quantity_tendered');
INSERT INTO "checks" VALUES('0009999999-23-000006',1,'cusip','pass','09175M101','/cover/securities/0/cusip');
INSERT INTO "checks" VALUES('0009999999-23-000006',2,'form_and_boxes','pass','SC TO-I/A; the box "issuer tender offer" is checked','/form_type; /cover/transaction_types');
INSERT INTO "checks" VALUES('0009999999-23-000006',3,'form_and_boxes','pass','SC TO-I/A; amendment number 6','/form_type; /amendment_number');
INSERT INTO "checks" VALUES('0009999999-23-000006',4,'final_amendment','pass','the box is checked; the filing states status terminated','/cover/final_amendment; /offer/status; /tallies/0');
CREATE TABLE conditions (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	condition_kind TEXT NOT NULL, 
	condition_text TEXT NOT NULL, 
	condition_status TEXT NOT NULL, 
	CONSTRAINT pk_conditions PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_conditions_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
INSERT INTO "conditions" VALUES('0009999999-23-000006',0,'minimum_tender','at least 100,000,000 shares of Common Stock','in_force');
CREATE TABLE consideration (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	consideration_kind TEXT NOT NULL, 
	amount TEXT, 
	currency TEXT, 
	per_quantity TEXT, 
	per_security TEXT, 
	price_low TEXT, 
	price_high TEXT, 
	price_increment TEXT, 
	tendered_quantity TEXT, 
	tendered_security TEXT, 
	received_quantity TEXT, 
	received_security TEXT, 
	exchange_ratio TEXT, 
	percent_of_principal TEXT, 
	accrued_interest BOOLEAN, 
	percent_of_nav TEXT, 
	percent_of_nav_low TEXT, 
	percent_of_nav_high TEXT, 
	valuation_date DATE, 
	nav_per_unit TEXT, 
	cvr_quantity TEXT, 
	maximum_payment TEXT, 
	formula_text TEXT, 
	approximate BOOLEAN, 
	election TEXT, 
	CONSTRAINT pk_consideration PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_consideration_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
INSERT INTO "consideration" VALUES('0009999999-23-000001',0,'exchange',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'200','Common Stock','3','Preferred Shares','0.015',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "contacts" VALUES('0009999999-23-000001',0,'authorized_person','Milton C. Ault III','Executive Chairman','Ault Alliance, Inc.','11411 Southern Highlands Pkwy #240, Las Vegas, NV 89141','(949) 444-5464');
INSERT INTO "contacts" VALUES('0009999999-23-000001',1,'counsel','Kenneth A. Schlesinger, Esq.',NULL,'Olshan Frome Wolosky LLP','1325 Avenue of the Americas, New York, New York 10019','(212) 451-2300');
INSERT INTO "contacts" VALUES('0009999999-23-000006',0,'authorized_person','Henry Nisser','President & General Counsel','Ault Alliance, Inc.','11411 Southern Highlands Pkwy #240, Las Vegas, NV 89141','(949) 444-5464');
INSERT INTO "contacts" VALUES('0009999999-23-000006',1,'counsel','Kenneth A. Schlesinger, Esq.',NULL,'Olshan Frome Wolosky LLP','1325 Avenue of the Americas, New York, New York 10019','(212) 451-2300');
INSERT INTO "contacts" VALUES('0009999999-23-000006',2,'counsel','Spencer G. Feldman, Esq.',NULL,'Olshan Frome Wolosky LLP','1325 Avenue of the Americas, New York, New York 10019','(212) 451-2300');
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
INSERT INTO "documents" VALUES('0009999999-23-000001',0,1,'SC TO-C','sctoc_032023.htm','SC TO-C','html',13559,NULL);
INSERT INTO "documents" VALUES('0009999999-23-000006',0,1,'SC TO-I/A','ault-sctoia6.htm','AMENDMENT NO. 6','html',14994,NULL);
INSERT INTO "documents" VALUES('0009999999-23-000006',1,2,'EX-99.(A)(5)(F)','ault-sctoia6_a5f.htm','PRESS RELEASE','html',4131,NULL);
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
INSERT INTO "evidence" VALUES('0009999999-23-000001',0,'/accepted_at',0,'2023-03-20T16:53:21-04:00',NULL,124,138,'20230320165321','header.accepted_at',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',1,'/cover/contacts/0',0,'{"role":"authorized_person","name":"Milton C. Ault III","title":"Executive Chairman","organization":"Ault Alliance, Inc.","address":"11411 Southern Highlands Pkwy #240, Las Vegas, NV 89141","phone":"(949) 444-5464"}',1,3911,4058,'Milton C. Ault III Executive Chairman Ault Alliance, Inc. 11411 Southern Highlands Pkwy #240 Las Vegas, NV 89141 (949) 444-5464','cover.authorized_person',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',2,'/cover/contacts/1',0,'{"role":"counsel","name":"Kenneth A. Schlesinger, Esq.","title":null,"organization":"Olshan Frome Wolosky LLP","address":"1325 Avenue of the Americas, New York, New York 10019","phone":"(212) 451-2300"}',1,4600,4737,'Kenneth A. Schlesinger, Esq. Olshan Frome Wolosky LLP 1325 Avenue of the Americas New York, New York 10019 (212) 451-2300','cover.counsel',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',3,'/cover/filing_person_names',0,'["AULT ALLIANCE, INC."]',1,3002,3021,'AULT ALLIANCE, INC.','cover.filing_person',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',4,'/cover/filing_person_names/0',0,'AULT ALLIANCE, INC.',1,3002,3021,'AULT ALLIANCE, INC.','cover.filing_person',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',5,'/cover/final_amendment',0,'false',1,7082,7191,'Check the following box if the filing is a final amendment reporting the results of the tender offer: ☐','boxes.final_amendment',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',6,'/cover/preliminary_communication',0,'true',1,5163,5399,'☒ Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.','boxes.preliminary_communication',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',7,'/cover/securities/0',0,'{"title":"Common Stock","cusip":"09175M101","cusip_valid":true}',1,3329,3627,'Common Stock (Title of Class of Securities) 09175M101','cover.security',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',8,'/cover/subject_company_name',0,'AULT ALLIANCE, INC.',1,3002,3021,'AULT ALLIANCE, INC.','cover.subject_company',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',9,'/cover/transaction_types',0,'["issuer_tender_offer"]',1,6129,6287,'☒ issuer tender offer subject to Rule 13e-4.','boxes.issuer_tender_offer',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',10,'/documents/0',0,'{"sequence":1,"type":"SC TO-C","filename":"sctoc_032023.htm","description":"SC TO-C","format":"html","bytes":13559,"url":null}',1,1578,1652,'SC TO-C 1 sctoc_032023.htm SC TO-C','submission.document',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',11,'/filing_date',0,'2023-03-20',NULL,259,267,'20230320','header.filing_date',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',12,'/filing_persons/0',0,'{"name":"AULT ALLIANCE, INC.","cik":"0000896493","roles":["issuer","offeror"]}',1,3002,3021,'AULT ALLIANCE, INC.','cover.filing_person',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',13,'/filing_persons/0',1,'{"name":"AULT ALLIANCE, INC.","cik":"0000896493","roles":["issuer","offeror"]}',NULL,997,1016,'AULT ALLIANCE, INC.','header.filed_by',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',14,'/filing_persons/0/cik',0,'0000896493',NULL,1040,1050,'0000896493','header.cik',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',15,'/form_type',0,'SC TO-C',NULL,206,213,'SC TO-C','header.form',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',16,'/form_types',0,'["SC TO-C"]',NULL,602,609,'SC TO-C','header.form_type',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',17,'/form_types',1,'["SC TO-C"]',NULL,1238,1245,'SC TO-C','header.form_type',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',18,'/form_types',2,'["SC TO-C"]',NULL,206,213,'SC TO-C','header.form_type',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',19,'/offer/announcement_date',0,'2023-03-20',1,9544,9746,'March 20, 2023 – Ault Alliance, Inc. (“Ault Alliance” or the “Company”) (NYSE American: AULT), a diversified holding company, announced today that it plans to make an offer','announcement.today',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',20,'/offer/consideration/0',0,'{"kind":"exchange","tendered":{"quantity":"200","security":"Common Stock"},"received":{"quantity":"3","security":"Preferred Shares"},"ratio":"0.015","approximate":null,"election":null}',1,10258,10323,'three Preferred Shares for each 200 shares of Common Stock','consideration.exchange_for_each',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',21,'/offer/kind',0,'issuer_exchange_offer',1,6129,6287,'☒ issuer tender offer subject to Rule 13e-4.','boxes.issuer_tender_offer',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',22,'/offer/kind',1,'issuer_exchange_offer',1,10258,10323,'three Preferred Shares for each 200 shares of Common Stock','consideration.exchange_for_each',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',23,'/offer/mechanism',0,'exchange',1,10258,10323,'three Preferred Shares for each 200 shares of Common Stock','consideration.exchange_for_each',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',24,'/offer/quantity_sought',0,'{"quantity":333333333,"all_outstanding":false,"percent_of_outstanding":null,"maximum_value":null,"maximum_issuable_value":"50000000","currency":"USD"}',1,9890,9914,'up to 333,333,333 shares','quantity.up_to',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',25,'/offer/quantity_sought/all_outstanding',0,'false',1,9890,9914,'up to 333,333,333 shares','quantity.up_to',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',26,'/offer/quantity_sought/currency',0,'USD',1,9931,9971,'for up to $50,000,000 of preferred stock','quantity.issuable_for',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',27,'/offer/quantity_sought/maximum_issuable_value',0,'50000000',1,9931,9971,'for up to $50,000,000 of preferred stock','quantity.issuable_for',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',28,'/offer/quantity_sought/quantity',0,'333333333',1,9890,9914,'up to 333,333,333 shares','quantity.up_to',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',29,'/offer/stated_value_per_unit',0,'{"amount":"0.15","currency":"USD"}',1,8444,8475,'$0.15 per Share of Common Stock','consideration.stated_value_effective',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',30,'/offer/stated_value_per_unit',1,'{"amount":"0.15","currency":"USD"}',1,10501,10506,'$0.15','consideration.stated_value_effective',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',31,'/offer/status',0,'announced',1,11558,11581,'Offer has not commenced','status.not_commenced',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',32,'/offer/status',1,'announced',1,9724,9746,'plans to make an offer','status.intends',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',33,'/offer/subject_security',0,'Class A Common Stock',1,9795,9815,'Class A Common Stock','security.defined',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',34,'/source/accession_number',0,'0009999999-23-000001',NULL,158,178,'0009999999-23-000001','header.accession_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',35,'/subject_company/cik',0,'0000896493',NULL,404,414,'0000896493','header.cik',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',36,'/subject_company/fiscal_year_end',0,'12-31',NULL,566,570,'1231','header.fiscal_year_end',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',37,'/subject_company/irs_number',0,'941721931',NULL,504,513,'941721931','header.irs_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',38,'/subject_company/name',0,'AULT ALLIANCE, INC.',NULL,361,380,'AULT ALLIANCE, INC.','header.name',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',39,'/subject_company/sic',0,'3679',NULL,453,486,'ELECTRONIC COMPONENTS, NEC [3679]','header.sic',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000001',40,'/subject_company/state_of_incorporation',0,'DE',NULL,542,544,'DE','header.state_of_incorporation',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',0,'/amendment_number',0,'6',1,1984,2004,'Amendment No. 6','cover.amendment_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',1,'/cover/contacts/0',0,'{"role":"authorized_person","name":"Henry Nisser","title":"President & General Counsel","organization":"Ault Alliance, Inc.","address":"11411 Southern Highlands Pkwy #240, Las Vegas, NV 89141","phone":"(949) 444-5464"}',1,3744,3898,'Henry Nisser President & General Counsel Ault Alliance, Inc. 11411 Southern Highlands Pkwy #240 Las Vegas, NV 89141 (949) 444-5464','cover.authorized_person',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',2,'/cover/contacts/1',0,'{"role":"counsel","name":"Kenneth A. Schlesinger, Esq.","title":null,"organization":"Olshan Frome Wolosky LLP","address":"1325 Avenue of the Americas, New York, New York 10019","phone":"(212) 451-2300"}',1,4550,4716,'Kenneth A. Schlesinger, Esq. Spencer G. Feldman, Esq. Olshan Frome Wolosky LLP 1325 Avenue of the Americas New York, New York 10019 (212) 451-2300','cover.counsel',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',3,'/cover/contacts/2',0,'{"role":"counsel","name":"Spencer G. Feldman, Esq.","title":null,"organization":"Olshan Frome Wolosky LLP","address":"1325 Avenue of the Americas, New York, New York 10019","phone":"(212) 451-2300"}',1,4550,4716,'Kenneth A. Schlesinger, Esq. Spencer G. Feldman, Esq. Olshan Frome Wolosky LLP 1325 Avenue of the Americas New York, New York 10019 (212) 451-2300','cover.counsel',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',4,'/cover/filing_person_names',0,'["AULT ALLIANCE, INC."]',1,2421,2440,'AULT ALLIANCE, INC.','cover.filing_person',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',5,'/cover/filing_person_names/0',0,'AULT ALLIANCE, INC.',1,2421,2440,'AULT ALLIANCE, INC.','cover.filing_person',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',6,'/cover/final_amendment',0,'true',1,7169,7278,'Check the following box if the filing is a final amendment reporting the results of the tender offer. ☒','boxes.final_amendment',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',7,'/cover/preliminary_communication',0,'false',1,5138,5302,'☐ Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.','boxes.preliminary_communication',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',8,'/cover/securities/0',0,'{"title":"Common Stock","cusip":"09175M101","cusip_valid":true}',1,2891,3324,'Common Stock ______________________ (Title of Class of Securities) 09175M101','cover.security',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',9,'/cover/subject_company_name',0,'AULT ALLIANCE, INC.',1,2421,2440,'AULT ALLIANCE, INC.','cover.subject_company',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',10,'/cover/transaction_types',0,'["issuer_tender_offer"]',1,6202,6293,'☒ issuer tender offer subject to Rule 13e-4.','boxes.issuer_tender_offer',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',11,'/documents/0',0,'{"sequence":1,"type":"SC TO-I/A","filename":"ault-sctoia6.htm","description":"AMENDMENT NO. 6","format":"html","bytes":14994,"url":null}',1,1260,1344,'SC TO-I/A 1 ault-sctoia6.htm AMENDMENT NO. 6','submission.document',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',12,'/documents/1',0,'{"sequence":2,"type":"EX-99.(A)(5)(F)","filename":"ault-sctoia6_a5f.htm","description":"PRESS RELEASE","format":"html","bytes":4131,"url":null}',2,16375,16467,'EX-99.(A)(5)(F) 2 ault-sctoia6_a5f.htm PRESS RELEASE','submission.document',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',13,'/exhibits/0',0,'{"number":"(a)(5)(F)","description":"Press Release issued by the Company, dated May 19, 2023","date":"2023-05-19","status":"filed_herewith","incorporated_from":null,"document":2}',1,13734,13955,'(a)(5)(F)* Press Release issued by the Company, dated May 19, 2023','exhibits.line',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',14,'/filing_date',0,'2023-05-19',NULL,106,114,'20230519','header.filing_date',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',15,'/filing_persons/0',0,'{"name":"AULT ALLIANCE, INC.","cik":"0000896493","roles":["issuer","offeror"]}',1,2421,2440,'AULT ALLIANCE, INC.','cover.filing_person',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',16,'/filing_persons/0',1,'{"name":"AULT ALLIANCE, INC.","cik":"0000896493","roles":["issuer","offeror"]}',NULL,754,773,'AULT ALLIANCE, INC.','header.filed_by',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',17,'/filing_persons/0/cik',0,'0000896493',NULL,779,789,'0000896493','header.cik',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',18,'/form_type',0,'SC TO-I/A',NULL,58,67,'SC TO-I/A','header.form',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',19,'/form_types',0,'["SC TO-I/A"]',NULL,370,379,'SC TO-I/A','header.form_type',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',20,'/form_types',1,'["SC TO-I/A"]',NULL,923,932,'SC TO-I/A','header.form_type',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',21,'/form_types',2,'["SC TO-I/A"]',NULL,58,67,'SC TO-I/A','header.form_type',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',22,'/items/0',0,'{"number":"4","title":"Terms of the Transaction","text":"On May 19, 2023, the Company terminated the Offer. Its obligation to accept shares was subject to the condition that no event occur, or be likely to occur, that could reasonably be expected to hurt the settlement of the Offer. On May 18, 2023, The Depository Trust Company (“DTC”) notified the Company that, because of the 300-for-one reverse stock split that the Company had recently put into effect (the “Reverse Stock Split”), it could not accept the tenders of Common Stock on the basis of the shares as they stand after the Reverse Stock Split. The Offer could therefore not be settled. In addition, the condition that at least 100,000,000 shares of Common Stock be tendered was not satisfied. Only 29,623,948 shares of Common Stock had been validly tendered and not withdrawn, which is 29.62% of the number that the condition requires. None of the shares tendered was accepted for exchange. No Series H Preferred Stock was issued in the Offer, and all shares of Common Stock that were tendered and not withdrawn will be returned promptly to the holders who tendered them. The numbers of shares in this Amendment No. 6 are those before the Reverse Stock Split. The CUSIP number on the cover is that of the class as it was when the Offer was made; since the Reverse Stock Split the CUSIP number of the Common Stock is 09175M408.","incorporated_by_reference":false}',1,10000,10032,'Item 4. Terms of the Transaction','items.heading',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',23,'/items/0/incorporated_by_reference',0,'false',1,10000,10598,'Item 4. Terms of the Transaction. On May 19, 2023, the Company terminated the Offer. Its obligation to accept shares was subject to the condition that no event occur, or be likely to occur, that could reasonably be expected to hurt the settlement of the Offer. On May 18, 2023, The Depository Trust Company (“DTC”) notified the Company that, because of the 300-for-one reverse stock split that the Company had recently put into effect','items.text',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',24,'/items/1',0,'{"number":"11","title":"Additional Information","text":"On May 19, 2023, the Company issued a press release about the termination of the Offer. The press release is filed as Exhibit (a)(5)(F) and is incorporated herein by reference. 2","incorporated_by_reference":true}',1,12140,12171,'Item 11. Additional Information','items.heading',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',25,'/items/1/incorporated_by_reference',0,'true',1,12140,12907,'Item 11. Additional Information. On May 19, 2023, the Company issued a press release about the termination of the Offer. The press release is filed as Exhibit (a)(5)(F) and is incorporated herein by reference. 2','items.text',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',26,'/items/2',0,'{"number":"12","title":"Exhibits","text":"Item 12 of the Schedule TO is amended and supplemented by adding the following exhibit: (a)(5)(F)* Press Release issued by the Company, dated May 19, 2023 * Filed herewith.","incorporated_by_reference":false}',1,13196,13213,'Item 12. Exhibits','items.heading',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',27,'/items/2/incorporated_by_reference',0,'false',1,13196,14104,'Item 12. Exhibits. Item 12 of the Schedule TO is amended and supplemented by adding the following exhibit: (a)(5)(F)* Press Release issued by the Company, dated May 19, 2023 * Filed herewith.','items.text',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',28,'/items/3',0,'{"number":"13","title":"Information Required by Schedule 13E-3","text":"Not applicable. 3","incorporated_by_reference":false}',1,14217,14264,'Item 13. Information Required by Schedule 13E-3','items.heading',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',29,'/items/3/incorporated_by_reference',0,'false',1,14217,14798,'Item 13. Information Required by Schedule 13E-3. Not applicable. 3','items.text',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',30,'/offer/conditions/0',0,'{"kind":"minimum_tender","text":"at least 100,000,000 shares of Common Stock","status":"in_force"}',1,10982,11025,'at least 100,000,000 shares of Common Stock','minimum.threshold_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',31,'/offer/kind',0,'issuer_exchange_offer',1,6202,6293,'☒ issuer tender offer subject to Rule 13e-4.','boxes.issuer_tender_offer',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',32,'/offer/mechanism',0,'exchange',1,9457,9520,'offer of the Company (the “Offer”) to exchange shares','mechanism.exchange',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',33,'/offer/minimum_condition',0,'{"none":null,"quantity":100000000,"percent":null,"basis":"at least 100,000,000 shares of Common Stock","waived":false}',1,10982,11025,'at least 100,000,000 shares of Common Stock','minimum.threshold_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',34,'/offer/minimum_condition/basis',0,'at least 100,000,000 shares of Common Stock',1,10982,11025,'at least 100,000,000 shares of Common Stock','minimum.threshold_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',35,'/offer/minimum_condition/quantity',0,'100000000',1,10982,11025,'at least 100,000,000 shares of Common Stock','minimum.threshold_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',36,'/offer/minimum_condition/waived',0,'false',1,10982,11025,'at least 100,000,000 shares of Common Stock','minimum.threshold_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',37,'/offer/status',0,'terminated',1,10217,10237,'terminated the Offer','status.terminated',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',38,'/offer/status',1,'terminated',1,9762,9791,'the Offer has been terminated','status.was_terminated',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',39,'/offer/status',2,'terminated',2,16825,16854,'Terminates Its Exchange Offer','status.terminated',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',40,'/offer/subject_security',0,'Class A Common Stock',1,9528,9548,'Class A Common Stock','security.defined',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',41,'/prior_filings/0',0,'{"form":"SC TO-I","amendment_number":null,"filing_date":"2023-03-31"}',1,9147,9259,'Schedule TO originally filed with the Securities and Exchange Commission (the “SEC”) on March 31, 2023','prior.statement',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',42,'/signatures/0',0,'{"entity":"Ault Alliance, Inc.","name":"Henry Nisser","title":"President and General Counsel","date":"2023-05-19","conformed":true,"attorney_in_fact":null}',1,15705,16271,'Ault Alliance, Inc. By: /s/ Henry Nisser Name: Henry Nisser Title: President and General Counsel','signatures.block',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',43,'/source/accession_number',0,'0009999999-23-000006',NULL,31,51,'0009999999-23-000006','header.accession_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',44,'/subject_company/cik',0,'0000896493',NULL,226,236,'0000896493','header.cik',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',45,'/subject_company/fiscal_year_end',0,'12-31',NULL,322,326,'1231','header.fiscal_year_end',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',46,'/subject_company/irs_number',0,'941721931',NULL,268,277,'941721931','header.irs_number',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',47,'/subject_company/name',0,'AULT ALLIANCE, INC.',NULL,201,220,'AULT ALLIANCE, INC.','header.name',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',48,'/subject_company/sic',0,'3679',NULL,251,255,'3679','header.sic',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',49,'/subject_company/state_of_incorporation',0,'DE',NULL,302,304,'DE','header.state_of_incorporation',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',50,'/tallies/0',0,'{"stage":"final","as_of":null,"as_of_date":null,"security":"Common Stock","quantity_tendered":29623948,"approximate":false,"percent_of_outstanding":null,"quantity_guaranteed_delivery":null,"guaranteed_delivery_included":null,"quantity_accepted":0,"proration_factor":null,"purchase_price":null,"aggregate_cost":null,"counted_by":null,"currency":null}',1,11062,11176,'29,623,948 shares of Common Stock had been validly tendered and not withdrawn','tally.tendered',NULL);
INSERT INTO "evidence" VALUES('0009999999-23-000006',51,'/tallies/0',1,'{"stage":"final","as_of":null,"as_of_date":null,"security":"Common Stock","quantity_tendered":29623948,"approximate":false,"percent_of_outstanding":null,"quantity_guaranteed_delivery":null,"guaranteed_delivery_included":null,"quantity_accepted":0,"proration_factor":null,"purchase_price":null,"aggregate_cost":null,"counted_by":null,"currency":null}',2,17593,17620,'No shares will be exchanged','tally.accepted_none',NULL);
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
INSERT INTO "exhibits" VALUES('0009999999-23-000006',0,'(a)(5)(F)','Press Release issued by the Company, dated May 19, 2023','2023-05-19','filed_herewith',2,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE fee_payments (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	amount TEXT, 
	form TEXT, 
	filing_party TEXT, 
	date_filed DATE, 
	CONSTRAINT pk_fee_payments PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_fee_payments_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE TABLE filings (
	accession TEXT NOT NULL, 
	form_type TEXT, 
	form_types TEXT NOT NULL, 
	amendment_number INTEGER, 
	filing_date DATE, 
	accepted_at TEXT, 
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
	fee_valuation TEXT, 
	fee_amount TEXT, 
	fee_rate_per_million TEXT, 
	fee_currency TEXT, 
	fee_basis TEXT, 
	offer_kind TEXT, 
	mechanism TEXT, 
	subject_security TEXT, 
	stated_value TEXT, 
	stated_value_currency TEXT, 
	quantity_sought TEXT, 
	all_outstanding BOOLEAN, 
	percent_sought TEXT, 
	maximum_value TEXT, 
	maximum_issuable_value TEXT, 
	sought_currency TEXT, 
	minimum_none BOOLEAN, 
	minimum_quantity TEXT, 
	minimum_percent TEXT, 
	minimum_basis TEXT, 
	minimum_waived BOOLEAN, 
	commencement_date DATE, 
	announcement_date DATE, 
	expiration_at TEXT, 
	expiration_date DATE, 
	expiration_timezone TEXT, 
	expiration_text TEXT, 
	expiration_extended BOOLEAN, 
	expiration_weekday_ok BOOLEAN, 
	withdrawal_at TEXT, 
	withdrawal_date DATE, 
	withdrawal_timezone TEXT, 
	withdrawal_text TEXT, 
	odd_lot_preference BOOLEAN, 
	proration BOOLEAN, 
	guaranteed_delivery BOOLEAN, 
	financing_condition BOOLEAN, 
	offer_status TEXT, 
	cash_price TEXT, 
	price_low TEXT, 
	price_high TEXT, 
	price_currency TEXT, 
	exchange_ratio TEXT, 
	percent_of_nav TEXT, 
	cvr_maximum TEXT, 
	source_url TEXT, 
	source_sha256 TEXT NOT NULL, 
	source_bytes BIGINT NOT NULL, 
	evidence_places INTEGER NOT NULL, 
	tool_version TEXT NOT NULL, 
	CONSTRAINT pk_filings PRIMARY KEY (accession), 
	CONSTRAINT ck_filings_accession CHECK (length(accession) IN (20, 23)), 
	CONSTRAINT ck_filings_subject_cik CHECK (length(subject_cik) = 10)
);
INSERT INTO "filings" VALUES('0009999999-23-000001','SC TO-C','SC TO-C',NULL,'2023-03-20','2023-03-20T20:53:21Z','','AULT ALLIANCE, INC.','0000896493',896493,'3679','941721931','DE','12-31','AULT ALLIANCE, INC.','AULT ALLIANCE, INC.',0,1,0,0,1,0,'',NULL,NULL,NULL,NULL,NULL,'issuer_exchange_offer','exchange','Class A Common Stock','0.15','USD','333333333',0,NULL,NULL,'50000000','USD',NULL,NULL,NULL,NULL,NULL,NULL,'2023-03-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'announced',NULL,NULL,NULL,NULL,'0.015',NULL,NULL,NULL,'ec2351a593dec591a8393252ce5e9422f60a34fd90ade7b82b2a3ebbdf796d5d',15254,41,'0.1.0');
INSERT INTO "filings" VALUES('0009999999-23-000006','SC TO-I/A','SC TO-I/A',6,'2023-05-19',NULL,'','AULT ALLIANCE, INC.','0000896493',896493,'3679','941721931','DE','12-31','AULT ALLIANCE, INC.','AULT ALLIANCE, INC.',0,1,0,0,0,1,'',NULL,NULL,NULL,NULL,NULL,'issuer_exchange_offer','exchange','Class A Common Stock',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'100000000',NULL,'at least 100,000,000 shares of Common Stock',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'terminated',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'a7f5b8229131acb71f36419a728768e1ac184bb7def8d86d03c376973a9b10c3',20639,52,'0.1.0');
CREATE TABLE former_names (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	former_name TEXT NOT NULL, 
	date_of_change DATE, 
	CONSTRAINT pk_former_names PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_former_names_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
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
INSERT INTO "items" VALUES('0009999999-23-000006',0,'4','Terms of the Transaction','On May 19, 2023, the Company terminated the Offer. Its obligation to accept shares was subject to the condition that no event occur, or be likely to occur, that could reasonably be expected to hurt the settlement of the Offer. On May 18, 2023, The Depository Trust Company (“DTC”) notified the Company that, because of the 300-for-one reverse stock split that the Company had recently put into effect (the “Reverse Stock Split”), it could not accept the tenders of Common Stock on the basis of the shares as they stand after the Reverse Stock Split. The Offer could therefore not be settled. In addition, the condition that at least 100,000,000 shares of Common Stock be tendered was not satisfied. Only 29,623,948 shares of Common Stock had been validly tendered and not withdrawn, which is 29.62% of the number that the condition requires. None of the shares tendered was accepted for exchange. No Series H Preferred Stock was issued in the Offer, and all shares of Common Stock that were tendered and not withdrawn will be returned promptly to the holders who tendered them. The numbers of shares in this Amendment No. 6 are those before the Reverse Stock Split. The CUSIP number on the cover is that of the class as it was when the Offer was made; since the Reverse Stock Split the CUSIP number of the Common Stock is 09175M408.',0);
INSERT INTO "items" VALUES('0009999999-23-000006',1,'11','Additional Information','On May 19, 2023, the Company issued a press release about the termination of the Offer. The press release is filed as Exhibit (a)(5)(F) and is incorporated herein by reference. 2',1);
INSERT INTO "items" VALUES('0009999999-23-000006',2,'12','Exhibits','Item 12 of the Schedule TO is amended and supplemented by adding the following exhibit: (a)(5)(F)* Press Release issued by the Company, dated May 19, 2023 * Filed herewith.',0);
INSERT INTO "items" VALUES('0009999999-23-000006',3,'13','Information Required by Schedule 13E-3','Not applicable. 3',0);
CREATE TABLE notes (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	pointer TEXT NOT NULL, 
	note_text TEXT NOT NULL, 
	CONSTRAINT pk_notes PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_notes_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE TABLE offer_documents (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	document_kind TEXT NOT NULL, 
	document_date DATE, 
	restatement TEXT, 
	CONSTRAINT pk_offer_documents PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_offer_documents_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
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
INSERT INTO "parties" VALUES('0009999999-23-000001',0,'subject_company','AULT ALLIANCE, INC.','0000896493',896493,'',0,0,0,0,0);
INSERT INTO "parties" VALUES('0009999999-23-000001',1,'filing_person','AULT ALLIANCE, INC.','0000896493',896493,'issuer; offeror',1,1,0,0,0);
INSERT INTO "parties" VALUES('0009999999-23-000006',0,'subject_company','AULT ALLIANCE, INC.','0000896493',896493,'',0,0,0,0,0);
INSERT INTO "parties" VALUES('0009999999-23-000006',1,'filing_person','AULT ALLIANCE, INC.','0000896493',896493,'issuer; offeror',1,1,0,0,0);
CREATE TABLE prior_filings (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	form TEXT NOT NULL, 
	amendment_number INTEGER, 
	filing_date DATE, 
	CONSTRAINT pk_prior_filings PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_prior_filings_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
INSERT INTO "prior_filings" VALUES('0009999999-23-000006',0,'SC TO-I',NULL,'2023-03-31');
CREATE TABLE records (
	accession TEXT NOT NULL, 
	content_sha256 TEXT NOT NULL, 
	filing_json BLOB NOT NULL, 
	CONSTRAINT pk_records PRIMARY KEY (accession), 
	CONSTRAINT fk_records_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
INSERT INTO "records" VALUES('0009999999-23-000001','4037f5be70044471bd51fae672b480cc5efc2f6bc949fab0b47990edf3568136',X'789CD55ADD6EDCC6157E95019B0B1BA056FCDD5D2AE885B05151A1B264444A8AC011885972563B15C9A18743598A21C08F10B417CD45FB1C7D80BC899FA46766F8BFE44A6EE1D61120684572CEF9BEF33FB37C6F14D196A438BC23BCA02C338E0C7B6619A621184B3A17AD99BE5CB09247C4387A6F943C318EB232494C03471129E4836156A66BC2E5F39615E89F03C73DB0E48F2D976FB1E3CFE13E891CD7B7B11FB83189FCC0C64B37701DDF89884F02CF7136730BBBDE260E2C1C93C57AE9AC1DEC92F53ADE2C8279ECC7206BFD2048611CD9BEE37B8FA6B1613C0DC5430EE08CCB15BABA3858199DABF0E49BE6FA35604E4916C3AF68306B2E1B9AD0EC268CB190821C4BA2770F1CC95DD2CC0589432C7AB7AEECF991EF1E39F681E51D59CA4A240A4110A9644BDDA0B228D77F2191082396E6387B9046CC0006C83AFEEEEC0A1D9F9D9D1E9FAF4E4C747ABE9A819488DE6A4B5ACB60EE05AE144C23B8E4CE1701FC4379D11A3CF0EC856307AEB2B200F421DB84348B18CF19C7427BF19B1369125A4438091F08E621D8407ADC3950EBA4B1080F252805F9B131470E2458262F7E3A66CE126D7D5A142560350DB6D910CEB871FD085689D89D24F07E689E70AF9E1EAE06F1E8C3D7CA1F25A78212CD40509148D12B96A62C43978245B7127B59D05CA20FEC85FFCA5601ABAE857738A16028C14BA221670247420B93F460112EC59671FA13848706058B2B06AF682240CD6A868ECB44A0D3D353995F1586937BC026E81D41AB2DA63CC57221E33738A33FD56E53CB8E9384E22C22C02A8BA409701C73483BE93FDBB36D74C90002E119FA23BDD926388B0BF4FAF6DD03FA9DE359263AC305FA9EDCE0C244E7DFA365004B4046BE659944F122F08297C8F3BC03DF9B7BC6A3D9F08A5899152469D9FC896419115B743C4397D1165C0B7E20DC4427C5DB59CB4B27D380C74502F99FA13F709612F46796B0E2F6019D9DBDEE938132808EEF485612C4360828A163884A1A29E8E41DFA81F1DBF613B2A1B2045D2A8EED0015DF86C203C928FD2538CE0A7098AC504D2DD0D1180A4801F8A34252864ACE4942539A61FE2023312D33D0ACF14BF7CBC8CB207B9AF2611C6D7052C0F588B3A208D78C4B71E49EA4B95C55A57E15AE1B5299E6B14A0219F7B75425618587DC4760A31B5221328D94C80BB44865D5AC6E1A6D31A942FB418673828B021DA36158030A0AA02A166F1A8D1D69DA0A249678DE9638135AA25357B34645573490E0242210BBC3756E7FD56B4E800B8847975B0C6E562B251CD5582CDB970190E79CDDD354D55D1D3D242191C6AC4C765D15B658A66349649A85E01D2175E314C254E83EE5ABB405755924957F77F98DD457A30BA183DD6C451FB05BFF008E2409219140531683CB1AF782B648760BA8AABDDB1A6A8A017A996A64C38BD2B3780DDDA0BA6BF896FE19050AB1A75681DB62DAD2977E4C21E022A29A56DCB113CE3260DFBBD16F5CE43EA7B5FBF59277546C638EDF4124C704C7109C6DCEC671983011E6CA6952617D071CD497725362C82C41C02531640DD4F187B68D6650AC64CC8FF0A82E54B9816F0077F539665199B6FF4A7F97B228D414636921013ED2A5BC0D091DC9D5352A485A7D24F75BBAA68D3C7A9381445E3F9873CA78A893730401F424F2B6D426B041EFCE70012DBEAA8A450429115AAEB4FB6C2B52B81B9322E234AF6A5F7F245113043C9674E618D7F703B31DAB54A3D992E8B6D775239C8718D26A9B1201B300B8AB141018F2560ED9AFD40A4C13998410CED52FFAF5EF486606FA3DF202138632F93B0BFCAF91361FF22D13E2D1D43199330A4E55538B71A8CAD0E1207B9AFFE1E9EA89D1D43CACF2D29C92339122D7B201558C9B82A82BC65EC6E8D77F21A85940539595865E5D644698F5AAE3A175D8543473EA89A6564E3EA1917649E8D1621FF6EED0D183A9E6A3C3768201F95A5A57BE1A73A12441FFB927C55E4555207EAD3A2B3C8E7EECF63CD4EB79C58F06A2055261A808F790B513B759C39CEE9E6AD6C3EB02ACD7C9FD8C893A17C91D9830D37B8BC3DEA80DD15F67655D43C0AF1CFEB11D0F16CA6666BB4B59E35953FC642ADA73DF75A44179A966992D943AC2675DE1A601B97FDB665CC5A39EF00EAD817ABBD1ED06B65D29F72CBFA37D77DC43BB431E1A99E9D0D373DCD8188706C35B435751998D0DA6FB39DB939CBD3914898AF3C25DB49CF70D85686AEC437B46BDC9490F0DE6BB01DB765C1DE538BE6D9870B065391559D772EC96ECF88EA407A3A7E713C0EC8BB7CF0F6730D84E005958CB1AC8C20E3A4056B24C282F6E5892B077A0521518AA5DAB41C87A8291D2851A5D8813D8A50A795B3E09FD19B2A3A86342175CA46AED11FAF8CBCF2D3D55EE6643E41304F78CF613547D7BEE56547D17BA6643F5E32F7F452DDD5D92A0091A4F810AD844250F4830345D63510A5509AD099453A26474073D6903DCB3C06CC87E9AD6841DBABD643ADC5C27A8C36DEE7452BDBB05402FAEE4764F82D49B0FF870D9487F89BA4DAD1790CDE6600AE2E859C067C88CE199CC049EB11DE43898B9DDD86DEE2C17FD90D17BBC9E3B518540C6C8B7800C8A2239F0769C3CB65BDDC1DACCAE7BFC6AFB8B65DD33E7BED3E2ABE60264A3E12C8BDAD9B5C2049853AA4EFC668D8E1D34BD93B4E91EEEF8B5BD9CF962B787EF74EFAED8299DD571D5FFBE9A9A93348360519B1DE69267EA6B2943F75E8F44E790EFA13A7FDB3330599ED5C080A1BF81D13FB1EB6997227715B7A7AD7B5C6BCD6BD7DAEE4EA4EDD204997B340D73AEA76ADEB8736E05CF53558FAECF729FEDB84DDA389EFF1934FC07C61A917FDD6C4A464E05267221F0BD7A8C0E165E27365F611E6D61436522998DE8E387BF8D8EAD2F3E7EF847EFFAC70FFF448CAB5E06B756BAB4C2C597E8C5F90F9727F590971D2119FD2F4DE8703155DF356C28ECD6B62C91672BA8AAC970BBDEFD43918C31B4D32D16880A94C3745CC8C299E25B024FA1BA2E56A6EA9A60A6964E196BB0839BAE9E96E3377100E5A9E328B1E584A0E151178C421C11ACCC68A1425F93EDB27F46D7D4970E8C59B3F30519A19431855E9FE77D610DC9FC2D59B073C8FA9BF2FCCEA9E6548A2F83BAEE07B0676CB197B9F473F7A848236D91D52A66651E0AF64C20873BC7A85F0AB0F6C0750A51E0DA0DA245673290FED4A8BE6A8FCBA447F3C6F345DFA90DC2E6780B643C17E8D4E9F1170EBB3D54FF7F797CE24B8209384BAF697E4B6FD169EC5FA9035358AFF3F9B9A9DBD34E005024CF7D9E591A7DCBEE4C67F30198FF4665DF3CE5F4FEC5B6FDB6CED9FEB2134917AA3D6C718132269A5D6ADCD91628D133B81B76EF3ECD3C5838E313C8531DBED2280F25B3B898A4BCF35DD9546C2E02BFC6B1B43BC130F1D55A8DA2923B8BC9866643CE12877E6DE270F745893DA37AEB86C5B237A88FBD58B17BC2D9D3B30BA8BFEF7D6ADFE059B57FBC6ECA7EEAAE61A875E755846904FEBC1E8FFD4567DF0273F92EFDA1D8277174DFA4D803A13182DF9DD0BB6F5EF47174C43E0961E484A3A7DC9DD7A5C15D5A9FB67D54A29F04A05E2DD913017E7D12E62D3B097A7276B2BAFAF6E2FC74855617AF5E5F9C9F9C5F5D9AE8FC6485DEC8D754AE77D014EA6BABA7C04CBCC1B2C7395EBD0154BB991A9F7AE36500605C761FD3E3E3BF0168C43F46');
INSERT INTO "records" VALUES('0009999999-23-000006','a06e52e57272b620f81dba607a35191f448d784e1f9f674da85bd89e757872c8',X'789CED5BEB6EE3C6157E95818A16DE40A6791545E797EAF5368B6EBC8BB593B6681602458E24D614A9F0B2B61218C82314F9951FEDCBED93F49CB990C3ABE54D136CD01A306CF132E73BDFB9CC9933A3EF2779B0A53B7FF99E6679942693F389A1E993E9A448D358B9A86BFC729E96594027E7DF4FCA2C9E9C27651C4F277E10D01C1F5C26E56E45337C5ED73DFE736A5AA73AFECCF0F5AD6F3A33B8EFBB6B6735374DCFB00C3F58B9C6DA9AD986E7BBE6DC9DCD295C33E6F66AE586743D0FE7B350B702CB9D79AEE57B2B430F2C186B7528683E3937F599E53D4C27EB34DB2D8BC31EC04DAE2FC8CDEBD397678B89721D9EFDBB72E71DE0DED12484DFA2C23D83E7A3384A36CBD02F70245347F8CEA9E14DB89EFB82864BBF90AAE73458C21B548C803260E0BC5CFD8306C53248777B3F39205D090883F1165FBDBA218B57AF5E2EAE2E2EA7E4E5D585060307D12DE74C9F7B33DB43EDF228804BD6CC45C15196D7D47AB6E19A866719F854013097E97A1925419AEDD3CC2FB8BD9E5FA2EA511EF8F1F240FD6C099AA26DCD53F61E9242B3258262901F2ABDF7A0449AE0C5A763CED298B31CE5790958A79374BDA6599A4DDE3D002B41FA1E15F8BE4DCF72544E035785B8F7E177CC1E65161511E51A145111E3D017E96E9726E4BA48835BC45EE6D11ED17B86EB7C69E886BCB67CEFC71110556425E59093C20F0A3E18AA87AE5B16DB348BBE033FE0A0E065A1C11734C90EE40AD467DA4BE96F329A4721F819F903F9134D68E6C7E4222D939CC6C851B6F193E83B69B94519176411C7919F0414144B0264C10F43182447131AB66190EB1450D02C215F449B6DEC27614EDEDCDE1DC8EF4C5B9F92577E4EBEA61B3F9F92ABAFC9DC8357608CFD364D10CE89677BCF886DDBA78E3DB3270FD34AB5A0022514FA334D125A6CC94223D7C116AC0BA6A0D9945CE6DF6AB5823C145A7ABC8E21D813F2224B7794FC258DD3FCF6405EBD7AD354C6321DB2784F939292744D4025B200C78C02069DDE91BFA5D96DFD1F31749D4562A58A6998A08A634096D1F55155AEF71408CDC89F34F282C6E1CE4F3E5D35C0F38ACC4F72703DCCAA55F6E271B52C2098E10F0B2E74FA7D46E36817257E76C098DA950948E6F8D77E9C530CA204124195EFB883837B67699E2F576986C3D17BBADBE35B228989C05B5341CD8308678CE0DB88A5138187DE07C0D1860A44D3C98EE28528DFC133F2E6A44E8B22480F1898B19FE76441DA010A282062643A633915535D88015A520CBC256859A5E16F4B3F012B1E96303F6DB6D565E024DA953B202509233E146435C679F3BDC9B9A18B1FA093C214975483ACFC3C4223FB0589A99F1768BDA9CE7F093807F8001ABDA5C19D1FBDA7A130C0036AB4DBA103B2E9864F2E62F24C1270D59E1BF47E1F4902F895BBA8D886997F07A60CA91F82796AAF0DC3659C164B700530010A9277F659DA1C6553FAE05B05053243F01BC8C907790BDD2409D0EA0A63FC567581E742E1009260EE91184AF4BE78325768DA12298E9225CC4C801D23C0DF0023C217C3342877F5C7EA858266E8F7E01810FB93C287B429323F3CB2C1D0629E8FC19A8377569CE38706D9AA4B36C155AEC575449B9ADECCB43C7B0E03ED81DEFB68C74612B126DC07254092061C405CB2E978EA88197A6EE1041F97214A6F8D238B92C9B9AE187BB986DC0113AF7402A8DAB67E0E810349A976BDCD268359022A8820CD8BDAD2658291B6AAF00035E852E2F3431D8C3CB28551A282EE44DD204B155B99046FC054B9CC8E377576AB9DE67542BEF40FC4F0A604CBAE297BF282D708A4B634BBFC1A338D465E1630E42A8E364C6952A484D3217DED0E26429175F026BE5939327C02374D5242DFE3D49C06A0E694A41959511247B7343EE02BE2327B16988943928163A789BF82FBF02444290C8EA852B22DB382C9C869014AEFD8B06B15AF54712E55BC817BCFE93ECD23B0D60178292168A4CE271F7EF8D7F39B8B0F3FFCFB19E02CA27524B4AF480154534011F8655ECD3C30839C42149D429A03AC58C20320746692EFE3A8E0AAA8A36C7D540A7D1654DA970589125086026260ED049F041C6FC5482C2CC8358E84B8A62492BC0042C93EBEC3C3A513EE84114F09CBAA12B2B016180B3E1D088B19E2AFC1E6EC768F6C8D31C75815E2B11CA2A037654056D2082138494260AA66369FF6B9C01392158E2BF300732E949583F3E5681BB42F50687A53C80F53481043A320E32B4A13C2CA4D743439262A8E63CA540F88EFB651B0254096E96933F3F792331E64B5356BA532FA6D1981588D5CA10F34396EA097B983006F444ED4F81AB986EA059EFE82BC61130ABEC0A1E36B6CDA0FC14D6AD79E32E4907F87546638EF40F288AEF01F0CB042B72DCA2C8147209F414DC22311656DD39839D5DD36ADC7811B3BEE0F621186C2050C8611B85BC8D20794D3C88CF808649B8253ADB8D38CFAD9C557D72FDF48C68503B3D50C9A856926480E58398314158CA9BB2D55486297767E483F27504807834279743664AE65C4D68C8268BE7EB1F53956B1F5129025EFA55209882244C9CC86A1A4E685880E5896BC4C7069E83F21310B67F0C156500C83E9309628F15730F98944C03337BA66331B22B5CDB740275C4D8748E1E5FD365A011927FEB313E7D9C98B67CC6122B469AD28C1A80723AF0EA4D25723E6381D6C75D760C354D81072F35AFF9730B311C394E8612544C3328659EC35C26155B570E7BCDCEF79E2870B8009F34EB2616FADD3384EEFF013E502CE6BCD3EC330031ADE5634304E570795E9290999C6AA29C867E405E30B69C0387ABA23588AEA8AF5010BCB220C45A5B1615D9E5A35315798F24163586EAC62E0DD3A46FA3B2C6D05C58D6AA1A2034609691E64D15E2CC23E921D1CA7A78D53558FCCD59692BA36F635E41E5901C9FA136A3F56FE441B70E83213B526156B8881B5FBB1CD0174A06E7BA04F03C8F5AC8313CA859C5F40F990502C1359E557576A50F0A5D992AFE5385A7CB3EE914DFADA607235D0ED8459D83F7A6855E4506D83B3701B1BA0594F130E981634F8C0D1690EC569E4CFB46DB1EB187BF1E5E5D573F8BD2157AF21558B6E15B6DC26F0785C77FE0CDBF3EC69DD8844BFAE81981590CBBF9E7A9E76B2A8BD6B00CED277D6BD90DEBCBDBCBE266F2F5F5D2EAE2F8701D98665A878B081B4A5C16DA39B563511D1E7C05CD5B20216716501CB447C680FD3084351F8518C8DAA6AAA9EAAE585F2EE3E85AA8D37202767622174A69F759709D3DEDBD548EF5876E050799B6C1497D2406B2060B3E359DD8D03597C34757CD69A05AF5FAED27B9A8F0AAA9CE9735E3DA6F7E41BD17E102C10D67CF866822999B1DEA5A56E114F25C26E9BE5E703ACE249CEDEB351209DF06B2068356EC62048626A0238593C8E095BB3E584673F653DD56FBAAEE03346F099C89EAA1BF1F6AEBFCA0BCC845503096A3BB936A4EF31C5F18D83AEC2181D7586355886CEF03F6F0EF1CD3AD7A6AEDBB8E84D592E6A5573D87A2E45D70FB06B1D01D30930705B47A5D051767741832108966B4B08D6DC9BD710D46C4E461ABCA4674E208FF770FB5AB8A4D5B86D6BDDD3971E57DB1854DB761C5DA86DBBC6AC567BAC214C865AAC64A8894A461AA7837D53D2EA96B668A81BBFE3CA9BFF83CAF7EFA5F4B360DAA62183CFB67525F87AB7691A301A729E006624107F0538AD16F90010F0084F00714D57C9081798735BA53E4BC76B350BE382813059CA3C9151283A0BB95280640239A36A8EA8D39B463EFCF463AD1E9B96B46EAAEE55706497604055C7B0E64255C7D2CD5AD50F3FFD93D4EA769504497CAE4963D1465384938670BE205657E16AA71C39F09B0CB4B51F566B8007B528197637C8B832EF5BA632F53496E0CBDE1F727283B53D6B81B07E00FC735D097D46D4A2A9E1A755137A0879EFBEE92F1030EDFDEB013C7D7B54FD606626BA0F0333333D4BF5A41F494F19A7366DDFF285273DB53BB6EFDB0FEB60AD562A23E636CC994CF986652BE6AECA3A6290F6CA8574572A021DA0DF45EC448456491BC1D59E87CD1AD7CC721D096C66CFDC1A596B55434CD2B79421EDA5CB5310CA65FA1871966BD915739EE3D4007F7E77A3862B91686CCFAB03B4B1526D2015BB3B02AC3E93500DC5C6284A77D8C25A88DB52C849D5BCC1861D9229CE4BFCFA33D774504DD79116715DEB4871B5C67CE7E75175CFD8F98F61AE5DB79A25E75E0DA2795EA4211B07EC8AAD4FF50CCB72E42CA5C687DA7E6829890D906149ED2CD61065B9324F58AE77AC30B9D43BCA7A1EACEDB904CF327F11091F4157CFF8C819DBF21BCB0E7C439D879CAEABFAB09EAAAD91916D41018309D1100C6EA30E61381BE93B1E85CE5157778FA1AB77F2FEBF59F9E96C56B67D8675A9071C6678ED6B98865DB98569B846CB2D0C4323833B264FF159E3637CB601CED3DDA3C13DE2B29FEA36CED1061D5ECF1B96E15513BF651A569B335323CAA6CF534C687E8C095538B6A1F6B53A703069FCA6F69E8E369735CC0FD44B6EC58F39EBF06369E4E88DAAA718D3FA186336C0BA9D39E478B0B8EDDEDD4D3B824FDE96ADCF678DCEC7DEDCAC4A60DD54AAF5A79DD812B0C4F12FADD8C263B8373FD870E520F9A9B14F708DC8E129C71607307AB623ADED39A652CB7344F5363D9F12C5D9199627D9C4885395386621C855C894D235E5C8643FCEEEB1C64FD4E01DA467E234E56F066F7D42F43703591E3DFD4401CBEDF741784A46856946A970FACA6AA5A5C1C6D51A1B5B43EB2125A2DD9924C3733DA5D6AB4FED6CA18A61A7B51A4337A542EDBE3C4AB2DADB999B756F67EE28F3DC8D1C29678B864B99329EA6B14279E7E0F5507E73CC7995DF6CB5B9DD7F4E5B0211E36A215D47491F8EC631849119CA83495402301D7585AD143E69166DB0E70D2B005E6662F5C1CBA3AACDCA4AA28A3884CDDB5D5552BEBEE46B9514ABE22CD812CB68779D18688DED9BF637C8EA73206393AEE3EAB59D4D753DD1B737F8C7C33939CBCF486383F10A0ABDF3E625D6633E278F1D1F9116AA906AAB98DBAEAD0BFB66D759F7BB5C23CD10D9D7728C4687A7EF9B5FCD9E42474A174EB305FD58BBC93465496D5AB38F6F37B5A576BE4135428629F388652A080CD3323AB2DBC33E8A43FD02D808093319BCA6ABA44DF50B634D1CCAB08F42E8D96C680AD7AB2EA7796C9353C060433F0A807D236E44BE53C957BBD0E21B744D8138D4E3F206BE5B37E20255016BA9ABBAE7975D00FD637730D5472C06B38BA1CFEAD9DC7015D7FBAF9E43AE55404C074D397A74C454E73A9EEC6A0244D53FAED2AAFD250EFFCAEA376C8BAC4E4EB16FF034B97A78F80F3D498C33');
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
INSERT INTO "securities" VALUES('0009999999-23-000001',0,'Common Stock','09175M101','09175M101','09175M10','09175M',1);
INSERT INTO "securities" VALUES('0009999999-23-000006',0,'Common Stock','09175M101','09175M101','09175M10','09175M',1);
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
INSERT INTO "signatures" VALUES('0009999999-23-000006',0,'Ault Alliance, Inc.','Henry Nisser','President and General Counsel','2023-05-19',1,NULL);
CREATE TABLE stated_changes (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	pointer TEXT NOT NULL, 
	change_kind TEXT NOT NULL, 
	before_text TEXT, 
	before_number TEXT, 
	before_date DATE, 
	before_tendered TEXT, 
	before_received TEXT, 
	after_text TEXT, 
	after_number TEXT, 
	after_date DATE, 
	after_tendered TEXT, 
	after_received TEXT, 
	waived BOOLEAN, 
	CONSTRAINT pk_stated_changes PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_stated_changes_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
CREATE TABLE store_info (
	store_id INTEGER NOT NULL, 
	schema_version INTEGER NOT NULL, 
	CONSTRAINT pk_store_info PRIMARY KEY (store_id), 
	CONSTRAINT ck_store_info_one CHECK (store_id = 1)
);
INSERT INTO "store_info" VALUES(1,1);
CREATE TABLE tallies (
	accession TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	stage TEXT NOT NULL, 
	as_of TEXT, 
	as_of_date DATE, 
	security TEXT, 
	quantity_tendered TEXT, 
	approximate BOOLEAN, 
	percent_of_outstanding TEXT, 
	quantity_guaranteed TEXT, 
	guaranteed_included BOOLEAN, 
	quantity_accepted TEXT, 
	proration_factor TEXT, 
	purchase_price TEXT, 
	aggregate_cost TEXT, 
	currency TEXT, 
	counted_by TEXT, 
	CONSTRAINT pk_tallies PRIMARY KEY (accession, seq), 
	CONSTRAINT fk_tallies_accession FOREIGN KEY(accession) REFERENCES filings (accession) ON DELETE CASCADE
);
INSERT INTO "tallies" VALUES('0009999999-23-000006',0,'final',NULL,NULL,'Common Stock','29623948',0,NULL,NULL,NULL,'0',NULL,NULL,NULL,NULL,NULL);
CREATE INDEX ix_filings_subject_cik_num ON filings (subject_cik_num);
CREATE INDEX ix_filings_filing_date ON filings (filing_date);
CREATE INDEX ix_filings_form_type ON filings (form_type);
CREATE INDEX ix_filings_source_sha256 ON filings (source_sha256);
CREATE INDEX ix_parties_cik_num ON parties (cik_num);
CREATE INDEX ix_securities_cusip6 ON securities (cusip6);
CREATE INDEX ix_securities_cusip8 ON securities (cusip8);
CREATE INDEX ix_evidence_pointer ON evidence (pointer);
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
    CAST(f.fee_valuation AS REAL) AS fee_valuation,
    CAST(f.fee_amount AS REAL) AS fee_amount,
    CAST(f.fee_rate_per_million AS REAL) AS fee_rate_per_million,
    f.fee_currency AS fee_currency,
    f.fee_basis AS fee_basis,
    f.offer_kind AS offer_kind,
    f.mechanism AS mechanism,
    f.subject_security AS subject_security,
    CAST(f.stated_value AS REAL) AS stated_value,
    f.stated_value_currency AS stated_value_currency,
    CAST(f.quantity_sought AS REAL) AS quantity_sought,
    f.all_outstanding AS all_outstanding,
    CAST(f.percent_sought AS REAL) AS percent_sought,
    CAST(f.maximum_value AS REAL) AS maximum_value,
    CAST(f.maximum_issuable_value AS REAL) AS maximum_issuable_value,
    f.sought_currency AS sought_currency,
    f.minimum_none AS minimum_none,
    CAST(f.minimum_quantity AS REAL) AS minimum_quantity,
    CAST(f.minimum_percent AS REAL) AS minimum_percent,
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
    CAST(f.cash_price AS REAL) AS cash_price,
    CAST(f.price_low AS REAL) AS price_low,
    CAST(f.price_high AS REAL) AS price_high,
    f.price_currency AS price_currency,
    CAST(f.exchange_ratio AS REAL) AS exchange_ratio,
    CAST(f.percent_of_nav AS REAL) AS percent_of_nav,
    CAST(f.cvr_maximum AS REAL) AS cvr_maximum,
    f.source_url AS source_url,
    f.source_sha256 AS source_sha256,
    f.source_bytes AS source_bytes,
    f.evidence_places AS evidence_places,
    f.tool_version AS tool_version
FROM filings f
LEFT JOIN securities s ON s.accession = f.accession AND s.seq = (SELECT MIN(seq) FROM securities WHERE accession = f.accession AND cusip8 IS NOT NULL);
CREATE VIEW tally_panel AS
SELECT
    t.accession AS accession,
    t.seq AS seq,
    t.stage AS stage,
    t.as_of AS as_of,
    t.as_of_date AS as_of_date,
    t.security AS security,
    CAST(t.quantity_tendered AS REAL) AS quantity_tendered,
    t.approximate AS approximate,
    CAST(t.percent_of_outstanding AS REAL) AS percent_of_outstanding,
    CAST(t.quantity_guaranteed AS REAL) AS quantity_guaranteed,
    t.guaranteed_included AS guaranteed_included,
    CAST(t.quantity_accepted AS REAL) AS quantity_accepted,
    CAST(t.proration_factor AS REAL) AS proration_factor,
    CAST(t.purchase_price AS REAL) AS purchase_price,
    CAST(t.aggregate_cost AS REAL) AS aggregate_cost,
    t.currency AS currency,
    t.counted_by AS counted_by,
    f.subject_cik_num AS subject_cik_num,
    f.subject_name AS subject_name,
    f.filing_date AS filing_date,
    f.form_type AS form_type
FROM tallies t
JOIN filings f ON f.accession = t.accession;
COMMIT;
