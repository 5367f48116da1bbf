"""What an offer document tells besides its terms changes none of them: prices, backgrounds, plans, earlier offers and offers of others, behind the term sheet."""

from __future__ import annotations

from typing import Any

import pytest

from extractor import extract

BID = """SUMMARY TERM SHEET
Loom Merger Sub, Inc. (the “Purchaser”), a wholly owned subsidiary of Loom Holdings plc (“Parent”), is offering to purchase all outstanding shares of common stock, par value $0.01 per share (the “Shares”), of Harrow Mills, Inc. (the “Company”).
How much are you offering to pay?
We are offering to pay $26.50 per Share, net to the seller in cash, without interest.
How long do I have to decide whether to tender in the Offer?
You will have until 5:00 p.m., New York City time, on Tuesday, June 10, 2014, unless we extend the Offer.
What is the most significant condition to the Offer?
The Offer is conditioned upon there being validly tendered and not withdrawn a number of Shares that represents at least a majority of the Shares then outstanding.
Is your financial condition relevant to my decision?
No. The Offer is not subject to a financing condition.
"""
BUYBACK = """SUMMARY TERM SHEET
What securities is the Company offering to purchase?
Harrow Mills, Inc. is offering to purchase up to 2,500,000 shares of its common stock.
How much will the Company pay for the shares?
We are conducting the offer through a modified Dutch auction. You may select a price not greater than $26.50 nor less than $23.00 per share.
When does the offer expire?
The offer will expire at 5:00 p.m., New York City time, on Tuesday, June 10, 2014, unless we extend it. You may withdraw your shares until then.
"""
FUND = """SUMMARY TERM SHEET
The Fund is offering to purchase for cash up to 15% of its outstanding shares of beneficial interest, at a price equal to their net asset value as of June 30, 2014.
The offer will expire at 12:00 midnight, Eastern time, on June 10, 2014, unless it is extended.
"""
RESULTS = """LOOM COMPLETES TENDER OFFER FOR HARROW MILLS
BOSTON, July 9, 2014 - Loom Holdings plc announced today the results of the tender offer by its subsidiary Loom Merger Sub, Inc. for all outstanding shares of common stock of Harrow Mills, Inc. at $26.50 per share in cash. The offer expired at 5:00 p.m., New York City time, on July 8, 2014. The depositary has advised that 27,123,456 shares were validly tendered and not withdrawn, representing approximately 88.1% of the outstanding shares. All of them have been accepted for payment.
"""
EXTENSION = """LOOM EXTENDS TENDER OFFER FOR HARROW MILLS
BOSTON, June 11, 2014 - Loom Holdings plc announced today that its subsidiary Loom Merger Sub, Inc. has extended its tender offer for all outstanding shares of common stock of Harrow Mills, Inc. at $26.50 per share until 5:00 p.m., New York City time, on July 8, 2014. The offer was scheduled to expire at 5:00 p.m., New York City time, on June 10, 2014. As of that time, 12,345,600 shares had been validly tendered and not withdrawn.
"""
SECTIONS = {
'price_range':"""Price Range of Shares; Dividends.
The Shares are listed on the New York Stock Exchange under the symbol “HRW”. The following table sets forth, for the periods indicated, the high and low sale prices per Share as reported in published financial sources.
High
Low
Fiscal Year Ended December 31, 2013
First Quarter
$
21.45
$
18.10
Second Quarter
22.80
19.35
On April 30, 2014, the last full trading day before the public announcement of the execution of the Merger Agreement, the reported closing sales price of the Shares was $17.42 per Share. On May 9, 2014, the last full trading day before commencement, the closing price was $24.05 per Share. The quarterly dividend most recently declared was $0.12 per Share, paid on March 14, 2014 to holders of record on February 28, 2014.
""",
'background':"""Background of the Offer; Contacts with the Company.
On January 14, 2013, representatives of Party A contacted the Company regarding a possible acquisition of all of the outstanding Shares at a price of $19.50 per Share in cash. On February 3, 2013, Party A submitted a non-binding indication of interest of $20.75 per Share, subject to financing and due diligence, and requested that the Company respond by 5:00 p.m., New York City time, on February 15, 2013. On March 1, 2013, Parent delivered a letter proposing to acquire the Company for $21.00 per Share in cash. The Company Board rejected the proposal as inadequate. On March 22, 2013, Parent increased its proposal to $22.25 per Share, stating that this was its best and final offer and that it would expire at midnight on March 29, 2013. Representatives of the Company counterproposed a price of $23.75 per Share with a termination fee of 2.5% of equity value.
""",
'funds':"""Source and Amount of Funds.
We estimate that we will need approximately $412.5 million to purchase all of the Shares and to pay related fees and expenses. Parent will obtain such funds under its $600 million revolving credit facility dated as of June 12, 2011 with JPMorgan Chase Bank, N.A., as administrative agent, which bears interest at LIBOR plus 1.75% and matures on June 12, 2016. Parent has also received a commitment letter from Goldman Sachs Lending Partners LLC for a $250,000,000 senior secured term loan, which expires on September 30, 2014.
""",
'hsr':"""Certain Legal Matters; Regulatory Approvals.
Under the HSR Act, the required waiting period will expire at 11:59 p.m., New York City time, on the fifteenth day after the filing, unless earlier terminated or extended by a request for additional information. Parent filed its Premerger Notification and Report Form on May 2, 2011, and the required waiting period with respect to it will expire at 11:59 p.m., New York City time, on May 17, 2011. If the waiting period expires on a Saturday, Sunday or federal holiday, it is extended until 11:59 p.m. of the next business day.
""",
'appraisal':"""Appraisal Rights.
Holders who have not tendered and who properly demand appraisal within 20 days after the date of mailing of the notice will be entitled to the fair value of their Shares, which could be more than, the same as or less than the price paid to other holders, together with interest at 5% over the Federal Reserve discount rate. A holder may withdraw the demand within 60 days after the effective date. If fewer than 1% of the outstanding shares of the class are entitled to appraisal, or the value of the consideration for them does not exceed $1 million, the Court will dismiss the proceedings.
""",
'fees':"""Fees and Expenses.
The Company has agreed to pay its financial advisor a fee of $7.5 million, of which $1.5 million was payable upon delivery of its opinion. The information agent will receive a fee of $25,000 and reimbursement of out-of-pocket expenses. Under certain circumstances the Company must pay a termination fee of $14,600,000, and Parent a reverse termination fee of $29,200,000.
""",
'plans':"""Treatment of Equity Awards.
Each outstanding option will be cancelled and converted into the right to receive the excess of the price over the exercise price of $11.30 per share. Participants in the Employee Stock Purchase Plan may purchase shares at 85% of the fair market value, up to 1,000 shares a period; the offering period that commenced on January 2, 2011 will end on June 30, 2011. The Company granted 250,000 restricted stock units on March 1, 2011, of which one quarter vest on each anniversary.
""",
'earlier':"""Past Transactions.
In November 2009, the Company completed a modified “Dutch Auction” tender offer, in which it accepted 2,134,567 shares at $14.25 per share, with a proration factor of 81.3%, for an aggregate cost of approximately $30.4 million. The prior tender offer expired at 5:00 p.m., New York City time, on November 20, 2009. In 2010 the Company repurchased 412,300 shares in the open market at an average price of $15.61 per share.
""",
'merger':"""The Merger Agreement.
The Merger Agreement provides that each Share outstanding immediately prior to the Effective Time will be converted into the right to receive the Merger Consideration. The affirmative vote of holders of two-thirds of the outstanding Shares would otherwise be required. The Company may solicit Acquisition Proposals until 11:59 p.m., New York City time, on June 14, 2010 (the “Go-Shop Period End Date”). The Outside Date is November 30, 2010. Purchaser has an option to purchase that number of newly issued Shares (the “Top-Up Option”) which, when added to the Shares owned by it, constitutes one Share more than 90% of the Shares then outstanding.
""",
'ownership':"""Beneficial Ownership.
As of April 15, 2012, there were 41,236,500 Shares issued and outstanding, 3,210,400 Shares subject to outstanding options and 512,000 Shares reserved for issuance under the Stock Plan. Directors and executive officers as a group owned 2,245,118 Shares, or approximately 5.4% of the outstanding Shares. Tiller Partners, L.P. owned 6,120,000 Shares (14.8%), which it acquired in 2007 at $12.00 per Share.
""",
'projections':"""Certain Projections.
(in millions, except per share)
2012E
2013E
2014E
Revenue
$
312.4
$
340.1
$
372.9
Earnings per share
$
1.12
$
1.31
$
1.58
The analyses indicated implied values of $18.20 to $25.90 per Share; a premium of 38.1% to the closing price; and a net asset value of $9.84 per Share as of December 31, 2011.
""",
'litigation':"""Litigation.
On May 20, 2010, a purported stockholder filed a class action in the Court of Chancery against the Company, captioned Reed v. Harrow, seeking to enjoin the transaction; a hearing was scheduled for June 11, 2010 at 10:00 a.m., Eastern time. The plaintiff owned 100 shares. On June 3, 2010, the parties entered into a memorandum of understanding; the Company agreed to pay fees of up to $650,000.
""",
'tax':"""Certain U.S. Federal Income Tax Consequences.
A holder will recognize gain or loss equal to the difference between the amount of cash received and the adjusted tax basis. Long-term capital gains of individuals are taxed at a maximum rate of 20%. Backup withholding at a rate of 28% may apply. A holder owning less than 5% who exchanges all shares meets the “not essentially equivalent to a dividend” test if its interest is reduced by more than 20%; the “substantially disproportionate” test requires less than 80% of its former percentage and less than 50% of the voting power.
""",
'info':"""Available Information.
The Company is subject to the information requirements of the Exchange Act. Its Annual Report on Form 10-K for the fiscal year ended December 31, 2010, filed on February 25, 2011, as amended on April 29, 2011, and its Current Reports on Form 8-K dated January 6, 2011 and May 2, 2011 may be read at 100 F Street, N.E., Washington, D.C. 20549; telephone (800) 732-0330.
""",
'rival':"""Other Offers.
On June 2, 2010, Crane Industries Inc. commenced an unsolicited tender offer for all outstanding shares of Thistle Corp. common stock at $47.00 per share in cash, which was scheduled to expire at 12:00 midnight, New York City time, on June 30, 2010. As of June 29, 2010, 12,345,678 shares of Thistle Corp. had been validly tendered and not withdrawn, representing 61.7% of its outstanding shares.
""",
'scheduleI':"""SCHEDULE I
DIRECTORS AND EXECUTIVE OFFICERS OF PARENT AND PURCHASER
Name
Present Principal Occupation or Employment
Ruth Adeyemi
Director since May 2004; President of Loom Advisors LLC since January 1, 2001
Otto Brandt
Chief Financial Officer since March 15, 2008; Treasurer of Weft Bank, 1999-2008
""",
}

NEWS = {
'about':"""About Harrow Mills
Harrow Mills, Inc. (NYSE: HRW) is a leading maker of technical textiles, with 4,200 employees in 17 countries and net sales of $1.3 billion in 2013. Founded in 1912, it has paid dividends for 57 consecutive years. For more information, visit www.harrowmills.com.
""",
'forward':"""Forward-Looking Statements
This communication contains forward-looking statements within the meaning of Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934. Risks include uncertainties as to the timing of the transactions, how many stockholders will tender their shares, the possibility that competing offers will be made, that various closing conditions may not be satisfied or waived, and other matters described in the Annual Report on Form 10-K for the year ended December 31, 2012, filed on March 1, 2013. The forward-looking statements speak only as of the date of this communication.
""",
'additional':"""Additional Information
This communication is for informational purposes only and is neither an offer to purchase nor a solicitation of an offer to sell securities. The tender offer statement on Schedule TO and the solicitation/recommendation statement on Schedule 14D-9 contain important information. Copies may be obtained free of charge at www.sec.gov, or from the information agent, toll free.
""",
'quarter':"""Second Quarter Results
For the three months ended June 30, 2013, revenue increased to $88.4 million from $81.2 million, and net income decreased to $4.1 million, or $0.31 per diluted share, from $5.0 million, or $0.38 per diluted share. The Board increased the quarterly dividend from $0.08 to $0.10 per share, payable on September 16, 2013 to holders of record on August 30, 2013. A conference call will be held at 10:00 a.m., Eastern time, on August 6, 2013; a replay will be available until midnight, Eastern time, on August 20, 2013 at (888) 555-0147.
""",
'buyback':"""Share Repurchase Program
On February 12, 2013, the Board increased the share repurchase program from $50 million to $100 million and extended it to December 31, 2014. Through March 31, 2013, the Company repurchased 1,234,567 shares at an average price of $17.25 per share, for a total of $21.3 million, and approximately $28.7 million remained available.
""",
'earlier':"""As previously disclosed, in May 2008 the Company completed its prior tender offer, in which it purchased 3,000,000 shares at $11.50 per share, representing approximately 9.8% of the shares then outstanding. The 2008 tender offer was oversubscribed and the proration factor was approximately 64.2%.
""",
'litigation':"""On April 4, 2013, a putative class action captioned Reed v. Harrow Mills, Inc., C.A. No. 8442, was filed in the Court of Chancery of the State of Delaware. The plaintiff seeks to enjoin the transaction, rescissory damages and fees. On April 15, 2013, the Court denied the motion for expedited proceedings. On May 3, 2013, the parties agreed to extend the time to answer until June 14, 2013.
""",
'credit':"""On March 8, 2013, Harrow Mills amended its credit agreement to increase the revolving commitments from $200 million to $275 million, to extend the maturity from June 30, 2014 to March 8, 2018 and to reduce the applicable margin from 2.25% to 1.50%. The notes bear interest at 5.75% and may be redeemed at 102.875% of their principal amount.
""",
'merger_vote':"""A special meeting of stockholders will be held at 9:00 a.m., Central time, on July 18, 2013 to vote on the merger agreement. Holders of 18,456,789 shares, or approximately 61% of the outstanding shares as of the record date of June 7, 2013, have agreed to vote in favor of it. Each share will be converted into 0.4250 of a share of Loom common stock and $4.15 in cash.
""",
'options':"""On January 15, 2013, the Compensation Committee granted options to purchase 425,000 shares with an exercise price of $18.90 per share, which expire on January 15, 2023, and 110,000 restricted stock units, and extended the post-termination exercise period from 90 days to one year.
""",
'owner':"""Following the purchase, Mr. Otto Brandt beneficially owns 2,345,678 shares, or approximately 7.7% of the 30,463,351 shares outstanding as of May 1, 2013. On May 6, 2013 he sold 100,000 shares at prices between $19.02 and $19.40 per share.
""",
'regulatory':"""On May 9, 2013, the German Federal Cartel Office cleared the transaction. The waiting period under the HSR Act expired at 11:59 p.m., New York City time, on May 13, 2013. The review by CFIUS, which began on April 22, 2013, was extended by 45 days to July 22, 2013.
""",
}


def _terms(text: str) -> dict[str, Any]:
    filing = extract(text.encode())
    told: dict[str, Any] = filing.model_dump(mode="json", include={"offer", "tallies", "stated_changes", "subject_company", "filing_persons"})
    return told


DOCUMENTS = {"bid": BID, "buyback": BUYBACK, "fund": FUND}
ONLY_IN_BIDS = {"merger"}


@pytest.mark.parametrize(("document", "section"), [(name, section) for name in DOCUMENTS for section in SECTIONS if name == "bid" or section not in ONLY_IN_BIDS])
def test_a_section_changes_no_term(document: str, section: str) -> None:
    assert _terms(DOCUMENTS[document] + SECTIONS[section]) == _terms(DOCUMENTS[document])


@pytest.mark.parametrize("news", NEWS)
@pytest.mark.parametrize("release", [pytest.param(RESULTS, id="results"), pytest.param(EXTENSION, id="extension")])
def test_other_news_changes_no_term(release: str, news: str) -> None:
    assert _terms(release + NEWS[news]) == _terms(release)


@pytest.mark.parametrize("noun", ["offering", "election", "participation", "purchase"])
def test_the_period_of_an_offer_for_options_is_its_own(noun: str) -> None:
    """Words on employees' options and their plan stand beside it, of no plan under which they buy stock."""
    text = (
        "SUMMARY TERM SHEET\nHarrow Mills, Inc. is offering to exchange certain outstanding options for new options. Employees who hold employee stock options "
        f"granted under the 2005 Plan may participate. The {noun} period will end at 9:00 p.m., Pacific Time, on July 15, 2014. The new options will not be granted through payroll."
    )
    assert _terms(text)["offer"]["expiration"]["date"] == "2014-07-15"
