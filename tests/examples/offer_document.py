"""Examples of extractor.rules.offer_document."""

from datetime import date

from extractor.models.offer import OfferDocument
from tests.example import Example


def purchase(year: int, month: int, day: int, restatement: str | None = None) -> OfferDocument:
    return OfferDocument(kind="offer_to_purchase", date=date(year, month, day), restatement=restatement)


def exchange(year: int, month: int, day: int, restatement: str | None = None) -> OfferDocument:
    return OfferDocument(kind="offer_to_exchange", date=date(year, month, day), restatement=restatement)


EXAMPLES: list[Example] = [
    Example("offer_document.merger_agreement", 'Parent, Purchaser and Teal are parties to an ⟦Agreement and Plan of Merger, dated as of March 20, 2005⟧ (the "Merger Agreement").', OfferDocument(kind="merger_agreement", date=date(2005, 3, 20))),
    Example("offer_document.merger_agreement", 'under the ⟦Agreement and Plan of Merger, dated as of March 20, 2005⟧ (the "Original Merger Agreement"), among Heron and Teal', OfferDocument(kind="merger_agreement", date=date(2005, 3, 20))),
    Example("offer_document.dated", "EX-99.(A)(1)(O) 3 h2068zex-99_a1o.txt EXHIBIT (A)(1)(O) SECOND SUPPLEMENT TO THE ⟦OFFER TO PURCHASE DATED NOVEMBER 29, 2000⟧ HERON HOLDINGS, INC. HAS INCREASED THE PRICE OF ITS OFFER", OfferDocument(kind="offer_to_purchase", date=date(2000, 11, 29), restatement=None)),
    Example("offer_document.dated", "set forth in the ⟦Offer to Purchase (as defined below), dated as of September 11, 2013⟧, and the acceptance form", purchase(2013, 9, 11)),
    Example("offer_document.dated", "the ⟦Offer to Purchase for Cash (as it may be amended or supplemented from time to time, the \"Offer to Purchase\"), dated May 4, 2009⟧", purchase(2009, 5, 4)),
    Example("offer_document.dated", "the ⟦Offer to Purchase (as amended from time to time) dated May 4, 2009⟧", purchase(2009, 5, 4)),
    Example("offer_document.undated_letter", "on the terms of the Offer to Purchase and the ⟦related revised (green) Letter of Transmittal⟧", OfferDocument(kind="letter_of_transmittal")),
    Example("offer_document.dated", "In the Exchange Offer, on the terms of the ⟦Offering Memorandum dated April 18, 2017⟧ and this letter", OfferDocument(kind="offer_to_exchange", date=date(2017, 4, 18))),
    Example("offer_document.dated", "to purchase the notes for cash on the terms of the ⟦Offering Memorandum dated April 18, 2017⟧ and this letter", OfferDocument(kind="offer_to_purchase", date=date(2017, 4, 18))),
    Example("offer_document.dated", 'cancel the Offer in the circumstances set out in Section 8 of the ⟦Offer to Purchase (included as Exhibit B) dated January 27, 2012⟧', purchase(2012, 1, 27)),
    Example("offer_document.dated", "Exhibit (a)(1)(K) Supplement to the ⟦Offer to Purchase dated March 4, 2002⟧ Heddle Holdings Inc. Has Increased the Price", purchase(2002, 3, 4)),
    Example("offer_document.merger_agreement", "THIS OFFER IS BEING MADE IN CONNECTION WITH THE ⟦MERGER AGREEMENT, DATED AS OF MAY 14, 2000⟧ (THE \"MERGER AGREEMENT\"), AMONG LOOM HOLDINGS", OfferDocument(kind="merger_agreement", date=date(2000, 5, 14))),
    Example("offer_document.dated", "Exhibit (a)(1)(x) Supplement to the ⟦Offer to Purchase for Cash dated March 4, 2002⟧ by Heddle Holdings Inc.", purchase(2002, 3, 4)),
    Example("offer_document.dated", 'upon the terms set forth in the Original ⟦Offer to Purchase dated March 4, 2002⟧ (the "Original Offer to Purchase"), as supplemented', purchase(2002, 3, 4)),
    Example("offer_document.dated", "⟦OFFER TO PURCHASE UP TO $4,000,000 IN OUTSTANDING INTERESTS DATED JUNE 27, 2011⟧", OfferDocument(kind="offer_to_purchase", date=date(2011, 6, 27))),
    Example("offer_document.each_dated", "The self-tender offer was made pursuant to an ⟦Offer to Purchase and Letter of Transmittal, each dated December 6, 2024⟧ and filed with the Commission", purchase(2024, 12, 6)),
    Example("offer_document.letter_each_dated", "The self-tender offer was made pursuant to an Offer to Purchase and related ⟦Letter of Transmittal, each dated December 6, 2024⟧ and filed with the Commission", OfferDocument(kind="letter_of_transmittal", date=date(2024, 12, 6))),
    Example("offer_document.dated", "upon the terms set forth in the ⟦Offer to Purchase, dated December 6, 2024⟧ (the \"Offer to Purchase\"), a copy of which", purchase(2024, 12, 6)),
    Example("offer_document.dated", "the conditions of the ⟦Amended and Restated Offer to Exchange, dated April 20, 2023⟧ (the “\nOffer to Exchange\n”).", exchange(2023, 4, 20, "Amended and Restated")),
    Example("offer_document.dated", "set forth in the ⟦offer to purchase dated August 30, 2016⟧ (the \"Offer to Purchase\") and in the related", purchase(2016, 8, 30)),
    Example("offer_document.dated", "described in the ⟦OFFER TO PURCHASE, DATED JUNE 3, 1998⟧ (THE \"OFFER TO PURCHASE\") AND", purchase(1998, 6, 3)),
    Example("offer_document.dated", "in the ⟦Offer to Exchange Certain Outstanding Options for New Options, dated May 12, 2009⟧ (the \"Offer to Exchange\").", exchange(2009, 5, 12)),
    Example("offer_document.dated", "the ⟦Repurchase Right Notice dated March 1, 2023⟧ (the \"Repurchase Right Notice\") sent to holders", OfferDocument(kind="repurchase_notice", date=date(2023, 3, 1))),
    Example("offer_document.dated", "the ⟦Put Right Notice to Holders of the 2.00% Convertible Senior Notes due 2025, dated March 1, 2023⟧ (the \"Put Right Notice\")", OfferDocument(kind="repurchase_notice", date=date(2023, 3, 1))),
    Example("offer_document.dated", "as described in the ⟦Offer to Purchase dated March 2, 2020⟧ and the related letter", purchase(2020, 3, 2)),
    Example("offer_document.dated", "Pursuant to the ⟦Offer to Purchase Dated August 21, 2001⟧ by", purchase(2001, 8, 21)),
    Example("offer_document.dated", "the ⟦Second Amended and Restated Offer to Exchange, dated May 8, 2023⟧, which supersedes", exchange(2023, 5, 8, "Second Amended and Restated")),
    Example("offer_document.dated", "by means of a ⟦prospectus, dated July 9, 2012⟧, forming part of the registration statement", OfferDocument(kind="prospectus", date=date(2012, 7, 9))),
    Example("offer_document.dated", "the ⟦Prospectus/Offer to Exchange dated June 24, 2024⟧ and the letter", exchange(2024, 6, 24)),
    Example("offer_document.dated", "contained in the ⟦Offer to Purchase, dated as of November 15, 2022⟧.", purchase(2022, 11, 15)),
    Example("offer_document.dated", "the ⟦Offer to Purchase (dated 5 May 2006⟧) sent to shareholders", purchase(2006, 5, 5)),
    Example("offer_document.dated", "as set forth in the ⟦Notice to Holders of 8.0% Convertible Senior Notes due 2019, dated August 21, 2015⟧ (the \"Notice\")", OfferDocument(kind="repurchase_notice", date=date(2015, 8, 21))),
    Example("offer_document.dated", "our ⟦Fundamental Change Company Notice, dated September 4, 2018⟧, which describes", OfferDocument(kind="repurchase_notice", date=date(2018, 9, 4))),
    Example("offer_document.dated", "the ⟦Letter of Transmittal, dated July 2, 2007⟧, and the", OfferDocument(kind="letter_of_transmittal", date=date(2007, 7, 2))),
    Example("offer_document.own_date", "⟦The date of this prospectus/offer to exchange is June 17, 2014⟧", OfferDocument(kind="offer_to_exchange", date=date(2014, 6, 17))),
    Example("offer_document.own_date", "⟦The date of this Exchange Offer Prospectus is June 17, 2014⟧", OfferDocument(kind="prospectus", date=date(2014, 6, 17))),
    Example("offer_document.in_exhibit_index", "(a)(1)(A) ⟦Offer to Purchase, dated December 6, 2024⟧.*", purchase(2024, 12, 6)),
    Example("offer_document.in_exhibit_index", "(a)(1)(A) ⟦Offer to Purchase of Marlow Holdings, Inc., dated December 6, 2024⟧.*", purchase(2024, 12, 6)),
    Example("offer_document.in_exhibit_index", "(a)(1)(i)\t** ⟦Offer to Purchase, dated May 1, 2018⟧.", purchase(2018, 5, 1)),
    Example("offer_document.in_exhibit_index", "(a)(1)(G) ⟦Amended and Restated Offer to Exchange, dated April 20, 2023⟧ (incorporated herein by reference from Amendment No. 1)", exchange(2023, 4, 20, "Amended and Restated")),
    Example("offer_document.dated", "LETTER OF TRANSMITTAL Pursuant to the ⟦Prospectus, dated June 8, 2015⟧ of the exchange offer", OfferDocument(kind="prospectus", date=date(2015, 6, 8))),
    Example("offer_document.supplement", "as amended by the ⟦Supplement, dated May 4, 2009, to the Offer to Purchase⟧, dated April 2, 2009", purchase(2009, 5, 4, "Supplement")),
    Example("offer_document.supplement", "in the ⟦Second Supplement dated March 3, 1997 to the Offer to Purchase⟧ and", purchase(1997, 3, 3, "Supplement")),
    Example("offer_document.undated_letter", "upon the terms of this Offer to Purchase and the ⟦related form of Letter of Transmittal⟧", OfferDocument(kind="letter_of_transmittal")),
    Example("offer_document.supplement", "the Offer to Purchase, as supplemented by the ⟦Supplement thereto, dated April 2, 2010⟧ (the \"Supplement\")", OfferDocument(kind="offer_to_purchase", date=date(2010, 4, 2), restatement="Supplement")),
    Example("offer_document.supplement", "the ⟦Supplement to the Offer to Purchase, dated April 2, 2010⟧, and the revised Letter of Transmittal", OfferDocument(kind="offer_to_purchase", date=date(2010, 4, 2), restatement="Supplement")),
    Example("offer_document.own_date", "⟦The date of this Offer to Exchange is March 31, 2023⟧.", exchange(2023, 3, 31)),
    Example("offer_document.undated_letter", "and in the ⟦related Letter of Transmittal⟧, which together constitute the Offer", OfferDocument(kind="letter_of_transmittal")),
    Example("offer_document.undated_letter", "set forth in the Offer and in the ⟦related blue Letter of Transmittal⟧, which together", OfferDocument(kind="letter_of_transmittal")),
    Example("offer_document.undated_letter", "the Supplement, the ⟦related Amended Letter of Transmittal⟧ and the other materials", OfferDocument(kind="letter_of_transmittal")),
    Example("offer_document.undated_letter", "the ⟦related Letter of Election and Transmittal⟧", OfferDocument(kind="letter_of_transmittal")),
    Example("offer_document.merger_agreement", "pursuant to the ⟦Agreement and Plan of Merger, dated as of October 25, 2021⟧, by and among", OfferDocument(kind="merger_agreement", date=date(2021, 10, 25))),
    Example("offer_document.merger_agreement", "under an ⟦Amended and Restated Agreement and Plan of Merger dated July 1, 2002⟧ among", OfferDocument(kind="merger_agreement", date=date(2002, 7, 1), restatement="Amended and Restated")),
    Example("offer_document.merger_agreement", "the ⟦Agreement and Plan of Merger (as it may be amended from time to time, the \"Merger Agreement\"), dated as of August 20, 2016⟧,", OfferDocument(kind="merger_agreement", date=date(2016, 8, 20))),
    Example("offer_document.merger_agreement_in_index", "(d)(1) ⟦Agreement and Plan of Merger, dated as of May 18, 2025⟧, by and among", OfferDocument(kind="merger_agreement", date=date(2025, 5, 18))),
    Example("offer_document.dated", "the Letter of Transmittal and the ⟦Offer to Purchase dated March 3, 2004⟧, which", purchase(2004, 3, 3)),
    Example("offer_document.dated", "LETTER OF TRANSMITTAL to tender shares of Holt Corp. pursuant to its ⟦Offer to Purchase Dated March 3, 2004⟧", purchase(2004, 3, 3)),
    Example("offer_document.dated", "Please read the ⟦Offer to Exchange Certain Stock Options for Replacement Stock Options (the \"Offer to Exchange\"), dated as of November 2, 2009⟧, and the other documents.", OfferDocument(kind="offer_to_exchange", date=date(2009, 11, 2))),
]

NEAR_MISSES: list[str] = [
    "Teal is a party to an agreement and plan of merger dated as of March 20, 2005 with Robin Corp., under which each share would become 1.4 shares of Robin",
    'the Agreement and Plan of Merger, dated as of January 27, 2019, between Robin Corp. and Teal (as amended from time to time, the "Robin Merger Agreement")',
    'Teal and Robin entered into an agreement and plan of merger dated as of March 20, 2005 (the "Robin merger agreement").',
    "the Offer to Purchase (as defined in the agreement dated May 4, 2009)",
    "the Offer to Purchase (as defined below), and the letter dated May 4, 2009",
    "PROSPECTUS Public offering authorized by Board Resolution of the Securities Commission, dated September 4, 2008.",
    "the Notice to Holders of Common Stock, dated August 21, 2015, of the special meeting",
    'the Offer to Purchase (as amended by the supplement filed with the Commission) dated January 27, 2012',
    'EITHER (A) THE AGREEMENT AND PLAN OF MERGER, DATED AS OF MAY 4, 2006 (THE "WEFT AGREEMENT"), AMONG THE COMPANY AND WEFT CAPITAL PARTNERS, LTD. HAVING BEEN TERMINATED OR (B)',
    "The terms stand in the Supplement to the Offer to Purchase dated March 4, 2002.",
    "(a)(4) Supplement to Offer to Purchase, dated March 4, 2002.",
    "(a)(4) Supplement to Offer to Exchange, dated March 4, 2002 (filed herewith)",
    "the conditions in the Merger Agreement, dated as of May 14, 2000, as it stood before",
    "in the Offer to Purchase and in the Press Release dated May 3, 2023",
    "the Supplement and the Offer to Purchase, as such documents have been amended and supplemented by Amendment No. 1 (dated March 3, 2009) and Amendment No. 2 (dated March 6, 2009)",
    "Amendment No. 1 to Agreement and Plan of Merger, dated as of May 28, 2025, among the same parties",
    "the First Amendment to the Merger Agreement, dated as of July 8, 2004",
    "the Offer to Purchase, dated , 2021, which is blank",
    "the Dealer Manager Agreement, dated as of April 20, 2023",
    "a Tender and Support Agreement, dated as of March 12, 2022, in connection with the Offer",
    "the press release, dated March 20, 2023, that announced the Offer to Exchange",
    "Schedule TO filed on December 6, 2024, and the Confidentiality Agreement dated June 3, 2024",
    "the indenture, dated as of March 4, 2019, under which the notes were issued",
    "the Offer to Purchase is amended as follows: the letter dated May 2, 2011 is replaced",
    "The date of this prospectus supplement is June 17, 2014",
    "Offer to Purchase dated September 31, 2001 has a day that no calendar has",
    "Notice of Guaranteed Delivery dated May 2, 2011",
    "the notice of the annual meeting dated May 2, 2011",
    "a supplement to the indenture, dated May 2, 2011, that was given to the trustee",
    "the warrants that were issued in connection with our initial public offering pursuant to a prospectus dated October 12, 2016",
    "A notice of the annual meeting, dated May 2, 2011, was mailed",
    "the Indenture and the Supplement thereto, dated April 2, 2010, between Teal and its bank",
    "the prior Offer to Purchase dated March 3, 2001 expired long ago",
    "The Guaranty of the Merger Agreement and the letter, dated March 1, 2009",
    "The Company terminated the existing Merger Agreement, dated as of January 2, 2009",
    "Letter to Clients, dated July 6, 2020, for use with the offer",
    "Restated Certificate of Incorporation dated March 3, 2001, and the offer to purchase",
    "Supplemental Indenture, dated as of June 8, 2010, to the Base Indenture",
    "The Annual Report dated March 9, 2004, is sent with the Letter of Transmittal",
    "Joinder to the Agreement and Plan of Merger, dated as of May 2, 2015",
    "the Offer to Purchase and the Letter of Transmittal, and the credit agreement dated March 3, 2004",
]

KNOWN_FAILURES: list[Example] = [
    Example("offer_document.dated", "the ⟦Notice of Change of Control and Offer to Purchase, which bears the date June 1, 2011⟧", purchase(2011, 6, 1)),
]
