"""Rows of the expiration family for extractor.rules.commencement."""

from datetime import date

from tests.example import Example

EXAMPLES: list[Example] = [
    Example("commencement.on_day", "⟦On June 7, 2005, Alpha Acquisition Corp., a wholly owned subsidiary of Alpha Inc., commenced a cash tender offer⟧ for all shares", date(2005, 6, 7)),
    Example("commencement.on_day", "⟦on Monday, March 3, 2008, the Company launched its tender offer⟧.", date(2008, 3, 3)),
    Example("commencement.behind", "Purchaser ⟦commenced the Offer for all outstanding shares of common stock on August 30, 2016⟧.", date(2016, 8, 30)),
    Example("commencement.behind", "We are ⟦commencing this offer on June 9, 2009⟧.", date(2009, 6, 9)),
    Example("commencement.behind", "The Fund will ⟦commence the offer on or about June 9, 2009⟧.", date(2009, 6, 9)),
    Example("commencement.which", "The exchange offer, which ⟦commenced on March 3, 2008⟧, is subject to conditions.", date(2008, 3, 3)),
    Example("commencement.which", "The offering period ⟦started June 9, 2017⟧ and ends on July 7, 2017.", date(2017, 6, 9)),
    Example("commencement.which", "The offer ⟦begins on Friday, May 5, 2000⟧", date(2000, 5, 5)),
    Example("commencement.date", "⟦Commencement Date: June 9, 2009⟧", date(2009, 6, 9)),
    Example("commencement.date", "The ⟦commencement date of the Exchange Offer is June 9, 2009⟧.", date(2009, 6, 9)),
    Example("commencement.of_the_offer", "Prior to the ⟦commencement of the Offer on June 9, 2009⟧ there were 100 holders.", date(2009, 6, 9)),
    Example("commencement.date_table", "⟦October 10, 2025 Commencement Date The date⟧ as of which the Offer commenced.", date(2025, 10, 10)),
    Example("commencement.date_table", "The Offer begins with this letter, on ⟦June 9, 2009 (the \"Commencement Date\")⟧.", date(2009, 6, 9)),
    Example("commencement.today", "DALLAS, ⟦March 3, 2008 /PRNewswire/ -- Alpha Corp. (Nasdaq: ALFA) today commenced its tender offer⟧ for Beta.", date(2008, 3, 3)),
    Example("commencement.today", "⟦April 4, 2011 - Alpha Inc. announced today that it is commencing a modified Dutch auction tender offer⟧.", date(2011, 4, 4)),
    Example("commencement.first_sent", "The ⟦Offer to Purchase was first sent or given to shareholders of the Company on or about April 4, 2011⟧.", date(2011, 4, 4)),
    Example("commencement.first_sent", "These ⟦materials are first being mailed to unitholders on April 4, 2011⟧", date(2011, 4, 4)),
    Example("commencement.first_published", "⟦October 16, 2024 (Date Tender Offer First Published⟧, Sent or Given to Security Holders)", date(2024, 10, 16)),
    Example("announcement.on_day", "⟦On April 4, 2011, Alpha publicly announced its intention to commence a tender offer⟧ for Beta at $5.00.", date(2011, 4, 4)),
    Example("announcement.on_day", "⟦On Monday, April 4, 2011, Alpha and Beta jointly announced that they had agreed that Alpha would make the Offer⟧.", date(2011, 4, 4)),
    Example("announcement.behind", "Alpha ⟦announced on April 4, 2011 that it planned to make an exchange offer⟧ for the warrants.", date(2011, 4, 4)),
    Example("announcement.which", "The Offer ⟦was first publicly announced on April 4, 2011⟧.", date(2011, 4, 4)),
    Example("commencement.behind", "Purchaser ⟦commenced (within the meaning of Rule 14d-2) a cash tender offer on April 4, 2011⟧ for Beta.", date(2011, 4, 4)),
    Example("announcement.of_the_offer", "Since the public ⟦announcement of the tender offer on April 4, 2011⟧ the shares have traded above the price.", date(2011, 4, 4)),
    Example("announcement.today", "BOSTON, ⟦April 4, 2011 -- Alpha Inc. (NYSE: ALF) today announced that it intends to commence a tender offer⟧ for up to 5,000,000 shares.", date(2011, 4, 4)),
    Example("announcement.today", "⟦April 4, 2011 - Alpha Corp. announced today its intention to launch an exchange offer⟧", date(2011, 4, 4)),
]

NEAR_MISSES: list[str] = [
    "On Thursday, June 9, 2011, Heron and Merger Sub commenced a subsequent offering period for all the remaining shares.",
    "The Offer to Purchase, dated April 4, 2011, contains the terms.",
    "On April 4, 2011, a putative class action was commenced against the directors in connection with the Offer.",
    "The six-month offering period that commenced on April 1, 2016 will be the last.",
    "On April 4, 2011, the Company extended the Offer, which it had commenced earlier.",
    "In an earlier tender offer that commenced on April 4, 2009, the Company bought 100 shares.",
    "If the Offer is commenced on April 4, 2011, it will remain open for twenty business days.",
    "Purchaser must commence the Offer on or before April 4, 2011.",
    "On May 3, 2023, the Company issued a press release announcing its amendment of the terms of the Offer.",
    "On May 3, 2023, the Company announced the preliminary results of the Offer.",
    "On May 3, 2023, Alpha announced that it had extended the tender offer.",
    "On May 3, 2023, Beta announced that its board rejected the Offer and recommends against it.",
    "The press release announcing the Offer, dated April 4, 2011, is filed herewith.",
    "The extension of the Offer was announced on April 4, 2011.",
    "The dividend was announced on April 4, 2011 by Beta.",
    "On April 1, 2011, the last full trading day before the announcement of the Offer, the shares closed at $4.00.",
    "Mr. Smith's employment commenced on April 4, 2011.",
    "The closing price on April 1, 2011, the day before commencement of the Offer, was $4.00.",
    "The Company announced today its results for the quarter ended March 31, 2011 and the completion of the offer.",
    "Another bidder announced on April 4, 2011 a competing tender offer for Beta.",
    "Lease Commencement Date: June 9, 2009",
    "Vesting commences on June 9, 2009 for options granted in the exchange.",
]
