"""Examples of extractor.rules.prior."""

from datetime import date

from extractor.models import PriorFiling
from tests.example import Example


def filing(form: str, day: date | None, number: int | None = None) -> PriorFiling:
    return PriorFiling(form=form, amendment_number=number, filing_date=day)


PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
TEN_DAYS = "May 1, May 2, May 3, May 4, May 5, May 6, May 7, May 8, May 9 and May 10, 2019"

EXAMPLES: list[Example] = [
    Example("prior.statement", "This amends the Tender Offer Statement on ⟦Schedule 14D-1 and the Rule 13e-3 Transaction Statement on Schedule 13E-3, each filed with the Commission on May 5, 1997⟧.", filing("SC 14D1", date(1997, 5, 5))),
    Example("prior.statement", "This amends and supplements the combined Tender Offer Statement on ⟦Schedule 14D-1 and Schedule 13D, filed with the Commission on May 5, 1997⟧.", filing("SC 14D1", date(1997, 5, 5))),
    Example("prior.statement", "This amends the Tender Offer Statement on ⟦Schedule 14D-1 and Statement on Schedule 13D originally filed on May 5, 1997⟧.", filing("SC 14D1", date(1997, 5, 5))),
    Example(
        "prior.statement",
        "This Amendment No. 1 amends the Tender Offer Statement on ⟦Schedule TO filed by Loom Sub, Inc. (\"Purchaser\"), Loom Holdings, LLC (\"Parent\") and the following funds: "
        + ", ".join(f"({numeral}) Heddle Growth Partners (Cayman) Fund {numeral}, L.P., a Cayman Islands exempted limited partnership" for numeral in ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"))
        + " ((i) through (xii) collectively \"Heddle\") on June 3, 2019⟧ (the \"Schedule TO\").",
        filing("SC TO", date(2019, 6, 3)),
    ),
    Example("prior.statement", 'This Amendment No. 3 to the Tender Offer Statement on Schedule TO (this "Amendment No. 3"), filed with the SEC on May 5, 2014, amends the Tender Offer Statement on ⟦Schedule TO filed with the SEC on April 4, 2014⟧.', filing("SC TO", date(2014, 4, 4))),
    # the statement
    Example(
        "prior.statement",
        "This Amendment No. 4 amends and supplements the Tender Offer Statement on ⟦Schedule TO filed by Kestrel Acquisition Corp., a Delaware corporation (“Purchaser”) and an indirect wholly-owned subsidiary of Kestrel plc, with the U.S. Securities and Exchange Commission on June 11, 2018⟧ (the “Schedule TO”)",
        filing("SC TO", date(2018, 6, 11)),
    ),
    Example(
        "prior.statement",
        'This Amendment No. 2 to the Issuer Tender Offer Statement on ⟦Schedule TO (as amended and together with any further amendments and supplements, including this Amendment No. 2, the "Schedule TO"), originally filed with the Commission on March 3, 2009⟧, by Larkspur, Inc.',
        filing("SC TO-I", date(2009, 3, 3)),
    ),
    Example("prior.statement", "amends the Schedule TO-T, as amended, filed initially: the ⟦Schedule TO-T filed on January 9, 2006⟧ by Purchaser", filing("SC TO-T", date(2006, 1, 9))),
    Example("prior.statement", "amends and supplements the Tender Offer Statement on ⟦Schedule TO-I filed with the SEC by the Fund on Friday, October 4, 2013⟧.", filing("SC TO-I", date(2013, 10, 4))),
    Example("prior.statement", "(incorporated herein by reference from the Original ⟦Schedule TO, filed March 31, 2017⟧)", filing("SC TO", date(2017, 3, 31))),
    Example("prior.statement", "Exhibit (a)(1)(A) to the ⟦Schedule TO filedon March 14, 2022⟧", filing("SC TO", date(2022, 3, 14))),
    Example("prior.statement", "the tender offer statement on ⟦Schedule TO (as supplemented, the “Schedule TO”) that Larkspur, Inc., a Texas corporation (“Larkspur” or the “Company”), filed with the Securities and Exchange Commission (the “SEC”) on May 6, 2015⟧", filing("SC TO", date(2015, 5, 6))),
    Example("prior.statement", "This Amendment No. 1 to the Tender Offer Statement on ⟦Schedule TO filed on May 6, 2015⟧ by the Company", filing("SC TO", date(2015, 5, 6))),
    Example("prior.statement", "Exhibit 99.1 of the Tender Offer Statement on ⟦Schedule TO of Heron Corporation filed with the Commission on July 7, 2020⟧", filing("SC TO", date(2020, 7, 7))),
    Example("prior.statement", "hereby amend and supplement their Tender Offer Statement on ⟦Schedule 14D-1, originally filed on or about July 1, 1996⟧, with respect to the offer", filing("SC 14D1", date(1996, 7, 1))),
    Example("prior.statement", "hereby amend and supplement their Tender Offer Statement on ⟦Schedule 14D-1, originally filed on July 1, 1996⟧, with respect to the offer", filing("SC 14D1", date(1996, 7, 1))),
    Example("prior.statement", "amends and supplements the Issuer Tender Offer Statement on ⟦Schedule 13E-4 (the “Statement”) filed with the Securities and Exchange Commission on 4 August 1997⟧", filing("SC 13E4", date(1997, 8, 4))),
    Example("prior.statement", "the pre-commencement communication on ⟦Schedule TO filed by Parent with the SEC on August 7, 2001⟧", filing("SC TO-C", date(2001, 8, 7))),
    Example("prior.statement", "the ⟦Schedule TO filed by Plover Holdings L.P. a Delaware limited partnership (together with its subsidiaries, “Plover”), Plover G.P. Inc. and Jane Q. Doe with the SEC on December 6, 2019⟧", filing("SC TO", date(2019, 12, 6))),
    Example(  # the sentence tells of the offer between the schedule and its filing
        "prior.statement",
        "the Tender Offer Statement on ⟦Schedule TO relating to the offer by Larkspur, Inc. to purchase up to 1,000,000 Shares, par value $0.0001 per share, filed with the SEC on May 6, 2015⟧",
        filing("SC TO", date(2015, 5, 6)),
    ),
    Example("prior.statement", "amends the combined Tender Offer Statement on ⟦Schedule TO and Schedule 13E-3 filed with the Commission on May 6, 2015⟧", filing("SC TO", date(2015, 5, 6))),
    Example("prior.filed_under", "amends the combined Tender Offer Statement and Rule 13E-3 Transaction Statement ⟦filed under cover of Schedule TO with the Securities and Exchange Commission on June 21, 2012⟧.", filing("SC TO", date(2012, 6, 21))),
    Example("prior.filed_under", "* Previously ⟦filed on Schedule TO-I via EDGAR on June 21, 2012⟧ (File No. 005-99999).", filing("SC TO-I", date(2012, 6, 21))),
    Example("prior.filed_under", "copies of the Offer to Purchase were previously ⟦filed as Exhibits B and C to the Schedule TO on March 27, 2015⟧.", filing("SC TO", date(2015, 3, 27))),
    Example("prior.filed_under", 'supplements the Tender Offer Statement on Schedule TO (the "Schedule TO") originally ⟦filed under cover of Schedule TO on March 4, 2008⟧ by Loom plc.', filing("SC TO", date(2008, 3, 4))),
    Example("prior.filed_under", "the communication ⟦filed under cover of Schedule TO-C by Loom plc on April 20, 2011⟧ is incorporated", filing("SC TO-C", date(2011, 4, 20))),
    Example("prior.filed_as_exhibit", "(1) Previously ⟦filed on May 3, 2010 as an exhibit to the Schedule TO⟧.", filing("SC TO", date(2010, 5, 3))),
    Example("prior.filed_as_exhibit", "(2) Previously ⟦filed with the Commission on May 20, 2010, as an exhibit to Amendment No. 2 to the Tender Offer Statement on Schedule TO⟧.", filing("SC TO/A", date(2010, 5, 20), 2)),
    # by its date
    Example("prior.statement_dated", "amends the Tender Offer Statement on ⟦Schedule 14D-1 dated July 1, 1996⟧", filing("SC 14D1", date(1996, 7, 1))),
    Example("prior.statement_filed_dated", "amends the Tender Offer Statement on ⟦Schedule TO originally filed by Heron Limited, a Cayman Islands exempted company (the \"Company\"), and dated July 2, 2012⟧, relating to its offer", filing("SC TO", date(2012, 7, 2))),
    Example("prior.statement_filed_dated", "amends the Tender Offer Statement on ⟦Schedule TO as initially filed and dated December 3, 2001⟧ and as amended since", filing("SC TO", date(2001, 12, 3))),
    Example("prior.statement_dated", "This Amendment No. 2 amends the Issuer Tender Offer Statement on ⟦Schedule TO (the “Schedule TO”), dated March 3, 2010⟧, of Heron Corporation", filing("SC TO-I", date(2010, 3, 3))),
    Example("prior.amendment_dated", "the Schedule 13E-4 dated May 3, 1998, as amended by Amendment No. 1 and ⟦Amendment No. 2 dated May 9, 1998⟧, filed by Heron Corporation, relating to its offer", filing("SC 13E4/A", date(1998, 5, 9), 2)),
    Example("prior.amendment_dated", "As disclosed in ⟦Amendment No. 5 to Schedule TO, dated March 18, 2011⟧, with respect to the Series H ADSs, the offer expired", filing("SC TO/A", date(2011, 3, 18), 5)),
    Example("prior.amendment_dated", "the Schedule TO dated March 3, 2010, as amended by ⟦Amendment No. 1 thereto, dated March 10, 2010⟧, is amended", filing("SC TO/A", date(2010, 3, 10), 1)),
    # communications
    Example("prior.communication", "(incorporated by reference to Exhibit 99.2 to the ⟦Schedule TO-C filed by Kestrel plc with the U.S. Securities and Exchange Commission (the “SEC”) on June 1,\n2018⟧).", filing("SC TO-C", date(2018, 6, 1))),
    Example("prior.communication", "(incorporated herein by reference to the Company's ⟦Schedule TO-C filed on March 20, 2017⟧)", filing("SC TO-C", date(2017, 3, 20))),
    Example("prior.communication", "A ⟦Schedule TO-C about the plan was filed on March 20, 2017⟧.", filing("SC TO-C", date(2017, 3, 20))),
    Example("prior.communication_day_first", "(2) Previously ⟦filed on March 20, 2017 under cover of Schedule TO-C⟧.", filing("SC TO-C", date(2017, 3, 20))),
    Example("prior.communication_day_first", "the press release ⟦filed with the SEC on March 20, 2017, on Schedule TO-C⟧", filing("SC TO-C", date(2017, 3, 20))),
    Example("prior.communication_filed", "about which Larkspur, Inc. ⟦filed a Schedule TO-C on March 20, 2017⟧. It amends the Schedule TO", filing("SC TO-C", date(2017, 3, 20))),
    Example("prior.communication_filed", "the press release ⟦filed with the SEC under cover of Schedule TO-C on March 20, 2017⟧", filing("SC TO-C", date(2017, 3, 20))),
    Example("prior.communication_filed", "the Company ⟦filed its Tender Offer Statement on Schedule TO-C with the Commission on March 20, 2017⟧", filing("SC TO-C", date(2017, 3, 20))),
    # the statement without its schedule
    Example("prior.plain_statement", "This Amendment No. 4 to Schedule TO amends the ⟦Tender Offer Statement filed with the Commission on January 9, 2006⟧ by Plover Holdings", filing("SC TO", date(2006, 1, 9))),
    Example("prior.plain_statement", "to the Issuer Tender Offer Statement on Schedule TO of Heron Corporation amends the ⟦Tender Offer Statement originally filed by Heron with the SEC on July 7, 2020⟧.", filing("SC TO-I", date(2020, 7, 7))),
    Example("prior.plain_statement", "This Amendment No. 3 to the Tender Offer Statement on Schedule TO amends and ⟦supplements the statement originally filed on May 3, 2011⟧ by Loom", filing("SC TO", date(2011, 5, 3))),
    Example("prior.amendment_dated", "the Schedule TO filed on May 3, 2011, as amended by ⟦Amendment No. 1 on May 10, 2011⟧ and", filing("SC TO/A", date(2011, 5, 10), 1)),
    Example("prior.amendments_second", "the Schedule TO filed on May 3, 2011, as amended by ⟦Amendment No. 1 and Amendment No. 2 to the Schedule TO filed with the SEC on May 10, 2011 and May 17, 2011⟧, respectively", filing("SC TO/A", date(2011, 5, 17), 2)),
    # amendments by number and schedule
    Example("prior.amendment", "(incorporated herein by reference from the ⟦Amendment No. 1 to the Schedule TO, filed on April 20, 2017⟧)", filing("SC TO/A", date(2017, 4, 20), 1)),
    Example("prior.amendment", "as further amended by ⟦Amendment No. 12 to the Tender Offer Statement on Schedule TO filed by Purchaser with the Commission on September 18, 2003⟧", filing("SC TO/A", date(2003, 9, 18), 12)),
    Example("prior.amendment", "Exhibit (a)(5)(B) to ⟦Amendment No. 3 to the Issuer Tender Offer Statement on Schedule TO-I filed on May 2, 2011⟧", filing("SC TO-I/A", date(2011, 5, 2), 3)),
    # amendments behind the schedule
    Example("prior.later_amendment", "the Schedule TO (the “Statement”), as amended by ⟦Amendment No. 1 filed on June 18, 2018⟧, is amended", filing("SC TO/A", date(2018, 6, 18), 1)),
    Example("prior.later_amendment", "on Schedule TO, as amended by the first amendment and ⟦Amendment No. 2 thereto, filed with the SEC on June 25, 2018⟧ (as so amended, the “Schedule TO”)", filing("SC TO/A", date(2018, 6, 25), 2)),
    Example("prior.later_amendment", "the Issuer Tender Offer Statement on Schedule TO, as amended by ⟦Amendment No. 1, which was filed on June 18, 2018⟧", filing("SC TO-I/A", date(2018, 6, 18), 1)),
    # several at once
    Example("prior.amendments_second", "the Schedule TO filed on May 3, 2006, as amended by ⟦Amendments No. 1 and 2, filed May 10, 2006 and May 15, 2006⟧, is hereby amended", filing("SC TO/A", date(2006, 5, 15), 2)),
    Example("prior.amendments_first", "the Schedule TO, as amended by ⟦Amendments No. 1 and 2 filed on April 20 and May 3, 2017⟧, respectively", filing("SC TO/A", date(2017, 4, 20), 1)),
    Example("prior.amendments_second", "the Schedule TO, as amended by Amendment No. 1 filed on April 20, 2017 and ⟦Amendment Nos. 2 and 3 filed on May 3, 2017⟧,", filing("SC TO/A", date(2017, 5, 3), 3)),
    Example("prior.amendments_second", "the Schedule TO, as amended by ⟦Amendment Nos. 1 and 2 thereto, filed with the SEC on December 20, 2017 and January 3, 2018⟧, respectively", filing("SC TO/A", date(2018, 1, 3), 2)),
    Example("prior.amendments_third", "the Schedule TO, as amended by ⟦Amendment No. 1, Amendment No. 2 and Amendment No. 3, filed on May 3, May 9 and May 17, 2019⟧", filing("SC TO/A", date(2019, 5, 17), 3)),
    Example("prior.later_amendment", "the Schedule TO filed on June 4, 2018, as amended by ⟦Amendment No. 1 to the Tender Offer Statement filed with the SEC on June 18, 2018⟧", filing("SC TO/A", date(2018, 6, 18), 1)),
    Example("prior.later_amendment", "amends the Schedule TO filed on June 4, 2018, ⟦Amendment No. 1 to which was filed on June 18, 2018⟧", filing("SC TO/A", date(2018, 6, 18), 1)),
    Example("prior.statement", "This filing constitutes Amendment No. 2 to the Tender Offer Statement on ⟦Schedule TO-T which was filed by Kestrel plc on June 11, 2018⟧", filing("SC TO-T", date(2018, 6, 11))),
    Example(
        "prior.statement",
        "the Tender Offer Statement on ⟦Schedule TO (the “Schedule TO”) filed by (i) Kestrel Acquisition Corp., a Delaware corporation; (ii) Kestrel plc; and (iii) Kestrel Partners II, L.P., on June 11, 2018⟧",
        filing("SC TO", date(2018, 6, 11)),
    ),
    *(
        Example(f"prior.amendments_{place}", f"the Schedule TO, as amended by ⟦Amendment Nos. 1, 2, 3, 4, 5, 6, 7, 8, 9 and 10 thereto, filed with the SEC on {TEN_DAYS}⟧, respectively", filing("SC TO/A", date(2019, 5, number), number))
        for number, place in enumerate(PLACES, 1)
    ),
    # several without days
    *(Example(f"prior.listed_{place}", "the Schedule TO filed on April 2, 2019, as amended by ⟦Amendments No. 1 through No. 10 thereto⟧ (as so amended, the “Statement”)", filing("SC TO/A", None, number)) for number, place in enumerate(PLACES, 1)),
    Example("prior.listed_second", "the Schedule TO (as amended by ⟦Amendment Nos. 1 and 2⟧, the “Schedule TO”)", filing("SC TO/A", None, 2)),
    Example("prior.listed_third", "the Schedule TO filed on April 2, 2019, as supplemented by ⟦Amendment No. 1, Amendment No. 2 and Amendment No. 3⟧, is further amended", filing("SC TO/A", None, 3)),
    Example("prior.listed_first", "the statement on Schedule 14D-1, together with ⟦Amendments No. 1 and 2 to the Schedule 14D-1⟧", filing("SC 14D1/A", None, 1)),
    # days without numbers, or with numbers behind them
    *(Example(f"prior.amended_{place}", f"the Schedule TO filed with the SEC on April 2, 2019, ⟦as previously amended on {TEN_DAYS}⟧", filing("SC TO/A", date(2019, 5, number))) for number, place in enumerate(PLACES, 1)),
    Example("prior.amended_numbered", "the Schedule TO filed with the SEC on March 3, 2010, as amended on March 10, 2010 (Amendment No. 1) and ⟦March 17, 2010 (Amendment No. 2)⟧", filing("SC TO/A", date(2010, 3, 17), 2)),
    Example("prior.amended_numbered", 'the Schedule TO filed on March 3, 2010, as amended and supplemented on March 10, 2010 ("Amendment No. 1"), and ⟦March 17, 2010 ("Amendment No. 2")⟧', filing("SC TO/A", date(2010, 3, 17), 2)),
    Example("prior.amended_first", "the Schedule TO filed with the SEC on March 3, 2010, ⟦as amended on March 10, 2010⟧", filing("SC TO/A", date(2010, 3, 10))),
    Example("prior.amended_first", "supplements the statement on Schedule TO originally filed on March 3, 2010 by Heron, ⟦as amended March 10, 2010⟧", filing("SC TO/A", date(2010, 3, 10))),
    Example("prior.amended_first", "its Schedule TO, originally filed with the Commission on March 3, 2010 ⟦and amended on March 10, 2010 (Amendment No. 1⟧)", filing("SC TO/A", date(2010, 3, 10), 1)),
    Example("prior.amended_second", "the Schedule TO filed on March 3, 2010 ⟦and as subsequently amended on March 10, 2010 and March 17, 2010 by Amendments No. 1 and 2⟧ thereto", filing("SC TO/A", date(2010, 3, 17), 2)),
    # on a schedule
    Example("prior.filed_under", "amends the Tender Offer Statement ⟦filed on Schedule TO (as amended, the “Schedule TO”) with the Securities and Exchange Commission on May 1, 2003⟧, by: (i) Loom plc", filing("SC TO", date(2003, 5, 1))),
    Example("prior.filed_under", "incorporated by reference to the press release ⟦filed under cover of Schedule TO on May 1, 2003⟧", filing("SC TO-C", date(2003, 5, 1))),
    Example("prior.filed_under", "the Tender Offer Statement ⟦filed with the SEC on Schedule TO on May 1, 2003⟧", filing("SC TO", date(2003, 5, 1))),
    Example("prior.filed_under", "* Previously ⟦filed with the Schedule TO on May 1, 2003⟧.", filing("SC TO", date(2003, 5, 1))),
    Example("prior.filed_under", "** Previously ⟦filed with Amendment No. 1 to the Schedule TO on May 9, 2003⟧.", filing("SC TO/A", date(2003, 5, 9), 1)),
    # accounts
    Example("prior.reported", "⟦On May 6, 2015, Larkspur, Inc. filed with the SEC its Tender Offer Statement on Schedule TO⟧ and mailed the offer", filing("SC TO", date(2015, 5, 6))),
    Example("prior.reported", "⟦On April 1, 2015, Larkspur filed a Schedule TO-C⟧ with the text of the announcement", filing("SC TO-C", date(2015, 4, 1))),
    Example("prior.reported_amendment", "⟦On May 20, 2015, Larkspur filed with the SEC Amendment No. 1 to its Tender Offer Statement on Schedule TO⟧", filing("SC TO/A", date(2015, 5, 20), 1)),
    # no day
    Example("prior.amendment_undated", "the Schedule TO filed long ago, as ⟦amended by Amendment No. 1⟧ and this Amendment No. 2", filing("SC TO/A", None, 1)),
    Example("prior.amendment_undated", "the Schedule TO, ⟦which Amendment No. 1 has already amended⟧", filing("SC TO/A", None, 1)),
    Example("prior.amendment_undated", "incorporated by reference ⟦to Amendment No. 4 to the Schedule TO⟧.", filing("SC TO/A", None, 4)),
]

NEAR_MISSES: list[str] = [
    "This Schedule TO is filed by Heron Inc. and relates to the offer under the Offer to Purchase filed herewith and dated January 3, 2011.",
    "This Amendment No. 5 to Schedule TO, dated March 18, 2011, is about the Series H ADSs.",
    "the Credit Agreement, as amended on May 5, 1997 (Amendment No. 1) and May 9, 1997 (Amendment No. 2)",
    "the Schedule 13D filed on May 2, 1997, as amended on May 5, 1997 (Amendment No. 1) and May 9, 1997 (Amendment No. 2)",
    "as reported in the Annual Report on Form 10-K and the Schedule 13D filed on May 5, 1997",
    # more amendments than are told one by one: none of them, rather than some
    "This Amendment No. 38 amends the Schedule TO, as amended by Amendment No. 1 through No. 37.",
    "amends and supplements the Schedule TO, as amended by Amendments Nos. 1 through 14 thereto",
    "This Amendment No. 25 supplements the Schedule TO, as amended by Amendment No. 1 through Amendment No. 24 thereto",
    "Form or Registration No.: Schedule TO Filing Party: Heron Ltd. Date Filed: June 26, 2006, July 5, 2006 and July 14, 2006",
    "the Schedule TO filed by Purchaser; (d)(4) Amendment No. 2, dated as of March 7, 2016, to the Agreement and Plan of Merger among Parent, Purchaser and the Company",
    "in the Schedule TO: Amendment No. 1, dated May 3, 2011, to that certain Credit Agreement",
    "the merger agreement filed on May 3, 2010 as an exhibit to the Current Report on Form 8-K",
    "* Previously filed with the Schedule 14D-9 on May 1, 2003.",
    "(1) Filed with Amendment No. 2 to the Schedule 13D on May 9, 2003.",
    "(1) Previously sent as an exhibit to the Schedule TO. (2) Previously filed on May 20, 2010 with the proxy statement.",
    "This is the final amendment to the Schedule TO and is being filed to report the results of the Offer. Holders were to tender by 11:59 p.m., Eastern Time, on April 28, 2015.",
    "amends and supplements the registration statement originally filed on May 3, 2011",
    "the Schedule TO, this Amendment No. 3 on May 10, 2011",
    "amends and supplements the Tender Offer Statement on Schedule TO (the “Schedule TO”).",
    "the Solicitation/Recommendation Statement on Schedule 14D-9 filed by the Company with the SEC on June 12, 2018",
    "(incorporated by reference to Exhibit 2.1 to the Form 8-K filed by the Company with the SEC on June 12, 2018)",
    "Amendment No. 3 to the Schedule 13D filed by Plover Holdings on June 1, 1999",
    "the Schedule TO and the Current Report on Form 8-K filed by the Company on June 12, 2018",
    "the Tender Offer Statement filed with the Commission on January 9, 2006 by a rival",
    "under the Registration Rights Agreement the Tender Offer Statement filed on January 9, 2006 was reviewed",
    "the Company intends to file a Schedule TO-C on or after March 20, 2017",
    "the Schedule TO-C to be filed by the Company on March 20, 2017",
    "a statement to be filed on March 20, 2017 under cover of Schedule TO-C",
    "the Form 8-K filed on March 20, 2017 and any Schedule TO-C",
    "the Schedule TO relates to the offer. The Company filed a proxy statement on March 20, 2017.",
    "the Schedule TO relates to the offer, which is described in the annual report filed on March 20, 2017",
    "this Amendment No. 3 to the Schedule TO, dated March 20, 2017, is the last",
    "as amended by this Amendment No. 3, dated March 20, 2017",
    "Amendment No. 1 to the Registration Statement on Form S-4 filed on March 2, 2020",
    "Amendment No. 1 to the Agreement and Plan of Merger, dated as of May 28, 2015, filed on May 29, 2015",
    "The Registration Statement on Form S-4, as amended by Amendment No. 2 filed on March 9, 2020",
    "the Schedule TO. On August 30, 2018, a putative class action was filed in the Court of Chancery on August 31, 2018",
    "the disclosure schedule to the credit agreement filed by the borrower on May 1, 2010",
    "This Amendment No. 3 to the Schedule TO is filed by Larkspur, Inc.",
    "A Schedule TO will be filed with the SEC on or about May 6, 2015",
    "the Schedule TO to be filed by Purchaser on May 6, 2015",
    "Amount Previously Paid: $1,000 Form or Registration No.: Schedule TO Date Filed: May 6, 2015",
    "as amended by Amendment No. 4, dated as of May 1, 2015, to the Credit Agreement",
    "the Merger Agreement, as amended by Amendment No. 1",
    "this Schedule TO is filed with the SEC; the Offer expires at midnight on June 9, 2015",
    "the Tender Offer Statement on Schedule TO filed by Purchaser relating to the offer to purchase all Shares, which expires on June 9, 2015",
    "copies of which were filed with the Schedule TO as Exhibits (a)(1)(A) and (a)(1)(B), respectively, on paper",
    "the Schedule TO filed with the Offer to Purchase dated May 6, 2015",
    "On May 6, 2015, Purchaser filed a Notification and Report Form under the HSR Act",
    "As Rule 13e-3 requires, the Company filed a Schedule 13E-3 on May 6, 2015",
    "Schedule TO filed on September 31, 2001",
    "the proxy statement, as supplemented by Amendment No. 1 filed on May 6, 2015",
    "Amendment No. 3 (this “Amendment”) amends the Schedule TO; Form 10-Q filed on May 6, 2015",
    "SCHEDULE TO (Amendment No. 2) Tender Offer Statement under Section 14(d)(1)",
    "Schedule TO and the related exhibits, which were not filed by the Company on May 6, 2015",
    "the Offer described in the Schedule TO expired on May 6, 2015",
    "a Tender Offer Statement on Schedule TO, and the Company has filed a complaint in the District Court on May 6, 2015",
    "Rights Agreement, as amended by Amendment No. 2, filed as Exhibit 4.1 on May 6, 2015",
    "the Schedule 13E-3 filed with the SEC on May 6, 2015",
    "Amendment No. 5 to the Schedule 14D-9, filed with the SEC on May 6, 2015",
    "Schedule I to the Schedule TO sets out the directors; each filed reports on May 6, 2015 under Section 16",
    "the Annual Report on Form 10-K, as amended by Amendment No. 1 thereto filed on May 6, 2015",
    "as amended by Amendments No. 1 and 2 to the Credit Agreement filed on May 6, 2015 and May 9, 2015",
    "the Schedule TO, as amended by Amendments No. 1, 2 and 3 filed on May 3 and May 9, 2019",
    "this Amendment No. 2, filed with the SEC on May 6, 2015",
    "The Schedule TO may be amended by an amendment filed after May 6, 2015",
    "the Schedule TO; the Merger Agreement, as amended by Amendments No. 1 and 2 thereto, provides",
    "the Schedule TO and the Schedule 13D, as amended by Amendments No. 1 through 4 thereto",
    "the Schedule TO incorporates Exhibits (a)(1) and (b), and Amendments No. 1 and 2 are described below",
    "the Schedule TO. The Rights Agreement, dated May 1, 2015, as amended on May 6, 2015, is terminated",
    "the Schedule TO. The Offer to Purchase filed on May 1, 2015, as amended on May 6, 2015, is sent to holders",
    "the Schedule TO may be amended on or before May 6, 2015",
    "This document is Amendment No. 2 to the credit agreement described in the Schedule TO, filed by (i) Loom; (ii) the bank; it was signed on May 6, 2015",
]

KNOWN_FAILURES: list[Example] = [
]
