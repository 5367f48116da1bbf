"""Examples of extractor.rules.tally."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from extractor.models.offer import Tally
from tests.example import Example

EST, EDT = timezone(timedelta(hours=-5)), timezone(timedelta(hours=-4))


def tendered(quantity: int | Decimal, security: str | None = "Shares", stage: str = "interim", **more: Any) -> Tally:
    return Tally.model_validate({"stage": stage, "quantity_tendered": quantity, "security": security, "approximate": False} | more)


def accepted(quantity: int | Decimal | None, security: str | None = "shares", stage: str = "final", **more: Any) -> Tally:
    return Tally.model_validate({"stage": stage, "quantity_accepted": quantity, "security": security, "approximate": False} | more)


def part(stage: str = "final", **more: Any) -> Tally:
    return Tally.model_validate({"stage": stage} | more)


def usd(price: str | None = None, cost: str | None = None) -> dict[str, Any]:
    paid = {"purchase_price": price, "aggregate_cost": cost}
    return {name: Decimal(value) for name, value in paid.items() if value} | {"currency": "USD"}


EXAMPLES: list[Example] = [
    Example("tally.tendered_none", "The Offer expired on May 2, 2011. ⟦None of the Notes were surrendered⟧ for purchase.", tendered(0, None, "final")),
    Example("tally.accepted_of_tendered", "The Offer expired on May 2, 2011. The Company ⟦purchased 500,000 shares from the 1,243,700 shares tendered⟧.", accepted(500000, quantity_tendered=1243700)),
    Example("tally.accepted_passive", "The Offer terminated at 4:00 p.m. on May 2, 2018. ⟦4,512.33 Shares were tendered and repurchased by the Fund for an aggregate purchase price of $119,560⟧.", accepted(Decimal("4512.33"), "Shares", quantity_tendered=Decimal("4512.33"), **usd(cost="119560"))),
    Example("tally.accepted_all", "The Offer expired on May 2, 2011. 44,321,000 Shares were validly tendered, and Purchaser ⟦has accepted them all for payment at $19.75 per share⟧.", part(**usd("19.75"))),
    Example("tally.accepted_all", "The offer expired. Because it was not fully subscribed, no proration was required and the Company ⟦accepted for purchase all of the shares that were properly tendered, at $11.25 per share⟧.", part(**usd("11.25"))),
    Example("tally.tendered_class", "The Offer expired on September 30. ⟦9,144,120 public warrants⟧ and 3,912,000 private warrants, or approximately 97.9% and 100%, respectively, of the outstanding warrants of each class, were validly tendered.", tendered(9144120, "public warrants", "final", percent_of_outstanding="97.9")),
    Example("tally.tendered_principal", "The Offer expired. The agent has advised that an aggregate ⟦principal amount of about $48,250,000 of the outstanding Debentures were validly tendered and not withdrawn⟧.", part("final", quantity_tendered=48250000, security="Debentures", approximate=True, currency="USD")),
    Example("tally.tendered", "A total of USD ⟦75,125,000 of the Existing Notes were validly tendered⟧ by then", tendered(75125000, "Existing Notes", currency="USD")),
    Example("tally.tendered", "the depositary says that ⟦8.3 million shares, or 71.5 percent, of Merrow common stock were tendered⟧", tendered(8300000, "shares", percent_of_outstanding="71.5")),
    Example("tally.tendered", "⟦9,812,000 shares, representing over 64% of Tern's common stock as of the close on June 2, 2009, had been tendered⟧ when the offer was extended", tendered(9812000, "shares", percent_of_outstanding="64")),
    Example("tally.tendered", "⟦15,310 shares, or less than 1% of the outstanding shares, had been tendered⟧ when the offer was extended", tendered(15310, "shares")),
    Example("tally.tendered", "⟦9,812,000 shares, or 64% of the common stock that is held by the public, had been tendered⟧ when the offer was extended", tendered(9812000, "shares")),
    Example("tally.tendered_class", "The offers expired. ⟦2.4 million shares of Class B-1 common stock⟧ and 3.6 million shares of Class B-2 common stock were validly tendered.", tendered(2400000, "Class B-1 common stock", "final")),
    Example("tally.guaranteed_part", "The Offer expired and 9,812,000 Shares were tendered, ⟦including 412,500 that had been tendered under the guarantied delivery⟧ procedure.", part("final", quantity_guaranteed_delivery=412500, guaranteed_delivery_included=True)),
    Example("tally.accepted_percent", "The Offer expired. The ⟦number of Shares validly tendered and not withdrawn at the end of the initial period represents approximately 78.5% of the outstanding⟧ Shares.", part(percent_of_outstanding="78.5")),
    Example("tally.accepted_all", "The Offer expired on May 2, 2011. 9,812,000 Shares had been tendered, ⟦all of which Purchaser has accepted for⟧ payment.", part()),
    Example("tally.table", "⟦Shares Properly Tendered Shares to be Purchased Pro-Ration Factor* Purchase Price (98% of NAV on the Expiration Date)** Shares Outstanding Up to 10% or 160,000 shares 480,000 160,000 33.3333% $9.21⟧ 1,440,000", part(quantity_tendered=480000, quantity_accepted=160000, proration_factor="33.3333", approximate=False, purchase_price="9.21", currency="USD")),
    # the count
    Example("tally.tendered", "an aggregate of ⟦approximately 13,292,651 shares of Common Stock were validly tendered and received, and not validly withdrawn⟧, pursuant to the Offer.", tendered(13292651, "Common Stock", approximate=True)),
    Example("tally.tendered", "the Offer expired on May 2. A total of ⟦878,212 shares were properly tendered and not properly withdrawn⟧ in the Offer.", tendered(878212, "shares", "final")),
    Example(
        "tally.tendered",
        "⟦12,345,678 shares of the Company's common stock, par value $0.01 per share, were properly tendered and not properly withdrawn⟧ at or below the price",
        tendered(12345678, "common stock"),
    ),
    Example(
        "tally.tendered",
        "⟦approximately 28.2 million shares, or approximately 53 percent of the outstanding shares of Target common stock, had been tendered and not withdrawn⟧ in the offer",
        tendered(28200000, "shares", approximate=True, percent_of_outstanding="53"),
    ),
    Example(
        "tally.tendered",
        "an aggregate of ⟦45,678,901 Shares (including 2,345,678 Shares tendered by notices of guaranteed delivery) were validly tendered into, and not validly withdrawn from, the Offer, representing approximately 87.4% of the Shares outstanding⟧ on a fully diluted basis",
        tendered(45678901, percent_of_outstanding="87.4"),
    ),
    Example(
        "tally.tendered",
        "⟦11,081,926 Shares had been validly tendered, representing approximately 29.7% of the outstanding Shares not owned by Parent and 25.4% of the outstanding⟧ Shares.",
        tendered(11081926, percent_of_outstanding="25.4"),
    ),
    Example("tally.tendered", "⟦480,314 Shares of the Fund were validly tendered and not withdrawn⟧ prior to the expiration of the Offer", tendered(480314)),
    Example("tally.tendered", "A total of ⟦25,500,000 Public Warrants (or 97.3% of the outstanding Public Warrants) were validly tendered⟧.", tendered(25500000, "Public Warrants", percent_of_outstanding="97.3")),
    Example("tally.tendered", "Options to purchase an aggregate of ⟦2,345,678 shares of common stock were tendered⟧ in the option exchange", tendered(2345678, "options to purchase common stock")),
    Example("tally.tendered", "holders of ⟦5,432,100 warrants, or 92.1% of the outstanding warrants, had tendered⟧ them", tendered(5432100, "warrants", percent_of_outstanding="92.1")),
    Example("tally.tendered", "A total of ⟦29,743,932 Warrants, approximately 96% of those outstanding, had by then been validly tendered and not validly withdrawn⟧.", tendered(29743932, "Warrants", percent_of_outstanding="96")),
    Example("tally.tendered", "based on a preliminary count, ⟦4,880.906 Units were duly tendered⟧ to the Fund in the offer", tendered(Decimal("4880.906"), "Units", "preliminary")),
    Example("tally.tendered", "the extension was announced. TO DATE ⟦7,111,222 SHARES HAVE BEEN DEPOSITED⟧ WITH THE DEPOSITARY IN THE OFFER", tendered(7111222, "SHARES")),
    Example("tally.tendered_participle", "The preliminary count by the bank comes to a total of ⟦74,033,457 shares of AbbVie's common stock, par value $0.01 per share, properly tendered and not properly withdrawn⟧ at", tendered(74033457, "common stock", "preliminary")),
    Example("tally.tendered_participle", "the Exchange Agent received in all ⟦1,234,567 Warrants validly tendered and not withdrawn⟧.", tendered(1234567, "Warrants")),
    Example("tally.tendered_amount", "⟦Units in the amount of 11,482.617 were validly tendered and not withdrawn⟧ before the expiration of the Offer", tendered(Decimal("11482.617"), "Units")),
    Example("tally.tendered_amount", "⟦Interests totaling approximately 2,345 had been tendered⟧ in the Offer when it was extended", tendered(2345, "Interests", approximate=True)),
    Example("tally.tendered_class", "⟦1,000,000 Class S Shares⟧ and 200,000 Class I Shares were validly tendered", tendered(1000000, "Class S Shares")),
    Example("tally.tendered_class", "⟦approximately 5,123,000 ADSs⟧ and 1,230,000 Ordinary Shares were tendered in the U.S. Offer", tendered(5123000, "ADSs", approximate=True)),
    Example(
        "tally.tendered_principal",
        "⟦US$395,560,000 aggregate principal amount of the Notes were validly surrendered for repurchase and not withdrawn⟧ under the put right",
        tendered(395560000, "aggregate principal amount of the Notes", currency="USD"),
    ),
    Example("tally.tendered_principal", "⟦$98,400,000 in principal amount of the debentures had been tendered, or 98.4% of the outstanding⟧ amount", tendered(98400000, "principal amount of the debentures", currency="USD", percent_of_outstanding="98.4")),
    Example("tally.holders_tendered", "The Offer expired on March 31, 2015. ⟦Holders validly tendered and did not withdraw 2,345.678 Units⟧.", tendered(Decimal("2345.678"), "Units", stage="final")),
    Example("tally.holders_tendered", "⟦Stockholders had validly tendered and not withdrawn 15,567,123 shares, which represents about 62% of the outstanding⟧ shares.", tendered(15567123, "shares", percent_of_outstanding="62")),
    Example(
        "tally.holders_tendered", "⟦As of the close of business on June 2, 2008, stockholders had tendered and not withdrawn 4,456,001 Shares, or roughly 31% of those outstanding⟧.",
        tendered(4456001, percent_of_outstanding="31", as_of_date=date(2008, 6, 2)),
    ),
    Example("tally.tendered_principal", "⟦$123,456,000 aggregate principal amount of the Notes, representing approximately 93.2% of the outstanding Notes, were validly tendered and not withdrawn⟧", tendered(123456000, "aggregate principal amount of the Notes", percent_of_outstanding="93.2", currency="USD")),
    Example("tally.holders_tendered", "eligible ⟦employees tendered options to purchase 3,456,789 shares⟧ of common stock", tendered(3456789, "options to purchase shares")),
    Example("tally.tenders_received", "the depositary has ⟦received tenders of about 155 million Shares⟧", tendered(155000000, approximate=True)),
    Example("tally.tenders_received", "As of noon the ⟦Depositary had received 9,498,647 Shares⟧ in the offer", tendered(9498647)),
    Example("tally.tenders_received", "⟦Tenders for 8,765,432 Shares⟧ have been received by the Depositary.", tendered(8765432)),
    Example("tally.tendered_percent", "Holders of ⟦approximately 83.8% of the outstanding Shares have tendered⟧ them", part("interim", percent_of_outstanding="83.8")),
    Example("tally.tendered_percent", "⟦Approximately 77.2% of the outstanding Shares had been validly tendered⟧ when the Offer was extended", part("interim", percent_of_outstanding="77.2")),
    Example("tally.tendered_percent", "The depositary says that ⟦83.8% of the outstanding Shares (or 15,123,456 Shares) were tendered⟧.", part("interim", quantity_tendered=15123456, percent_of_outstanding="83.8", approximate=False)),
    Example("tally.tendered_none", "The Offer expired on June 30, 2016. ⟦No Units were tendered⟧.", tendered(0, None, "final")),
    Example("tally.tendered_none", "As of today ⟦no Shares had been validly tendered⟧ in the Offer, which is extended", tendered(0, None)),
    Example("tally.row_tendered", "The table below shows the preliminary results. Common Shares Properly Tendered: ⟦29,738,009.595⟧", part("preliminary", quantity_tendered=Decimal("29738009.595"))),
    Example("tally.row_tendered", "Final results. Number of Units validly tendered and not withdrawn: ⟦12,500⟧", part("final", quantity_tendered=12500)),
    Example("tally.row_accepted", "Final results. Shares tendered: 40,000 Total number of shares accepted for payment: ⟦25,000⟧", part("final", quantity_accepted=25000)),
    Example("tally.row_price", "The preliminary results are these. Purchase Price of Properly Tendered Common Shares*: ⟦$11.0913⟧", part("preliminary", purchase_price="11.0913", currency="USD")),
    Example("tally.price_of_accepted", "The offer expired on January 7, 2021. The ⟦purchase price per share of properly tendered Shares is $15.77⟧ per Share, equal to 98% of NAV.", part("final", purchase_price="15.77", currency="USD")),
    Example("tally.price_of_accepted", "Final results were announced. The ⟦purchase price of the accepted shares is 98% of the net asset value per share determined as of the close on December 3, 2025, which is equal to $6.9874⟧ per share.", part("final", purchase_price="6.9874", currency="USD")),
    Example("tally.tendered", "has advised that a total of ⟦11,819,158 shares of Egret common stock were validly tendered and not properly withdrawn⟧ upon expiration of the initial tender offer period", tendered(11819158, "Egret common stock")),
    Example("tally.accepted_result", "The Offer expired on July 30, 2010. The Offer ⟦resulted in the acceptance for payment by the Purchasers of a total of 1,712 Units⟧.", part("final", quantity_accepted=1712, security="Units", approximate=False)),
    Example("tally.accepted", "In accordance with the Offer, the Company ⟦purchased 1,817,102 shares of Common Stock, par value $0.01 per share, validly tendered at a price of U.S. $8.37 per share⟧.", part("final", quantity_accepted=1817102, security="Common Stock", approximate=False, purchase_price="8.37", currency="USD")),
    Example("tally.accepted", "Marlow announced the final results of its Dutch auction self-tender. It ⟦accepted 4,812,345 shares at $18.50 a share, for a total cost of $89.0 million⟧.", part("final", quantity_accepted=4812345, security="shares", approximate=False, purchase_price="18.50", aggregate_cost="89000000", currency="USD")),
    Example("tally.accepted", "Marlow said that its Dutch auction offer has expired. It ⟦expects to buy 8,000,000 shares at $27.50⟧, based on a preliminary count.", part("preliminary", quantity_accepted=8000000, security="shares", approximate=False, purchase_price="27.50", currency="USD")),
    Example("tally.accepted", "The offer expired on June 30, 2015, and the Company ⟦purchased on a pro rata basis the maximum of 10,732 Shares at a purchase price of $9.10 per Share⟧.", part("final", quantity_accepted=10732, security="Shares", approximate=False, purchase_price="9.10", currency="USD")),
    Example("tally.price_of_accepted", "The offer expired on June 30, 2015. The ⟦Shares were repurchased at a price of $24.80⟧ per Share.", part("final", purchase_price="24.80", currency="USD")),
    Example("tally.price_of_accepted", "The offer expired. The ⟦repurchase price per share of $25.47 was determined⟧ as of January 31, 2025.", part("final", purchase_price="25.47", currency="USD")),
    Example("tally.guaranteed_part", "approximately 18.6 million shares (⟦including approximately 1.1 million shares subject to guarantees of delivery⟧) had been tendered", part("interim", quantity_guaranteed_delivery=1100000, guaranteed_delivery_included=True)),
    Example(
        "tally.tendered_principal",
        "The Put Option expired. We have been advised by the Paying Agent that ⟦$48,250,000 aggregate principal amount of the Notes were validly surrendered and not withdrawn⟧.",
        part("interim", quantity_tendered=48250000, security="aggregate principal amount of the Notes", approximate=False, currency="USD"),
    ),
    Example("tally.table", "⟦Number of Shares Tendered Number of Tendered Shares to Be Purchased Pro-Ration Factor 388,049 44,234 10.2095%⟧", part(quantity_tendered=388049, quantity_accepted=44234, proration_factor="10.2095", approximate=False)),
    Example("tally.table", "⟦Shares Tendered Shares to be Purchased Pro-Ration Factor Purchase Price 3,000,500 1,500,250 50.0% $12.50⟧", part(quantity_tendered=3000500, quantity_accepted=1500250, proration_factor="50.0", approximate=False, purchase_price="12.50", currency="USD")),
    # when, and by whom
    Example(
        "tally.tendered_as_of",
        "advised that, ⟦as of one minute following 11:59 p.m. (12:00 midnight), New York City Time, on Friday, April 28, 2023, an aggregate of approximately 13,292,651 shares of Common Stock were validly tendered⟧ and",
        tendered(13292651, "Common Stock", approximate=True, as_of=datetime(2023, 4, 29, tzinfo=EDT), as_of_date=date(2023, 4, 28)),
    ),
    Example(
        "tally.tendered_as_of",
        "⟦As of 5:00 p.m., Eastern Time, on November 16, 2021, the last business day before, approximately 11,980,722 Shares had been validly tendered⟧",
        tendered(11980722, approximate=True, as_of=datetime(2021, 11, 16, 17, tzinfo=EST), as_of_date=date(2021, 11, 16)),
    ),
    Example(
        "tally.tendered_as_of_after",
        "⟦1,234,567 shares had been tendered and not withdrawn as of the close of business on Friday, June 8, 2001⟧",
        tendered(1234567, "shares", as_of_date=date(2001, 6, 8)),
    ),
    Example(
        "tally.tendered_at_expiry",
        "The Offer ⟦expired at 12:00 midnight, New York City time, on Thursday, March 3, 2011. The Depositary has advised that, as of such time, 45,678,901 Shares were validly tendered⟧.",
        tendered(45678901, stage="final", as_of=datetime(2011, 3, 4, tzinfo=EST), as_of_date=date(2011, 3, 3)),
    ),
    Example(
        "tally.tendered_at_expiry",
        "The offer ⟦terminated at 5:00 p.m., Eastern Time, on March 25, 2014. A total of 108,904 Shares were validly tendered⟧ and not withdrawn as of such date and time.",
        tendered(108904, stage="final", as_of=datetime(2014, 3, 25, 17, tzinfo=EDT), as_of_date=date(2014, 3, 25)),
    ),
    Example(
        "tally.tendered_counted_by",
        "⟦Mellon Investor Services LLC, the depositary for the Offer, has indicated that 1,234,567 shares had been tendered⟧",
        tendered(1234567, "shares", counted_by="Mellon Investor Services LLC"),
    ),
    Example(
        "tally.tendered_counted_by",
        "⟦Heron Trust Company, N.A., in its capacity as depositary and exchange agent for the Offer, advised that, as of the expiration of the Offer, a total of 69,250,307 Shares were validly tendered⟧",
        tendered(69250307, stage="final", counted_by="Heron Trust Company, N.A."),
    ),
    Example(
        "tally.tendered_counted_by",
        "⟦Heron Trust Company, N.A., the depositary for the offer, has advised Tern and Egret Brands that, as of 5:00 p.m. ET on Aug. 25, 2014, approximately 66,252,016 shares of common stock of Egret Brands (not including 306,261 shares of which only notices came) had been validly tendered⟧",
        tendered(66252016, "common stock", approximate=True, counted_by="Heron Trust Company, N.A."),
    ),
    Example(
        "tally.tendered_as_of",
        "has advised that, ⟦as of one (1) minute past 11:59 P.M., Eastern Time, on January 14, 2019, 46,743,017 Shares were tendered⟧ pursuant to the tender offer",
        tendered(46743017, as_of=datetime(2019, 1, 15, tzinfo=EST), as_of_date=date(2019, 1, 14)),
    ),
    Example(
        "tally.tendered_by_count_of",
        "Based on the ⟦count by Broadridge Corporate Issuer Solutions, LLC, the depositary and paying agent for the Offer (the \"Depositary\"), a total of 878,212 shares were properly tendered⟧",
        tendered(878212, "shares", counted_by="Broadridge Corporate Issuer Solutions, LLC"),
    ),
    Example("tally.tendered_by_count_of", "⟦according to Citibank, N.A., 99,999 ADSs were tendered⟧", tendered(99999, "ADSs", counted_by="Citibank, N.A.")),
    Example("tally.tendered_counted_by_role", "⟦The Depositary has advised Purchaser that, as of the Expiration Time, 8,123,456 Shares had been validly tendered⟧", tendered(8123456, stage="final", counted_by="Depositary")),
    Example("tally.tendered_counted_by_role", "Parent was ⟦advised by the Exchange Agent that 8,123,456 Shares were tendered⟧", tendered(8123456, counted_by="Exchange Agent")),
    # accepted
    Example(
        "tally.accepted",
        "In accordance with the terms of the tender offer, the Company ⟦accepted for payment a total of 10,000,000 shares at a purchase price of $25.50 per share, for a total cost of approximately $255.0 million⟧, excluding fees.",
        accepted(10000000, **usd("25.50", "255000000")),
    ),
    Example(
        "tally.accepted",
        "The Offer expired on March 25, 2014. The Company ⟦purchased a total of 108,904 Shares at a price equal to $9.36 per Share for an aggregate purchase price of approximately $1.0 million⟧ in the Offer",
        accepted(108904, "Shares", **usd("9.36", "1000000")),
    ),
    Example(
        "tally.accepted",
        "Based on the preliminary count, the Company ⟦expects to accept for payment approximately 3,400,000 shares at $17.00 per share, for a total cost of approximately $57.8 million⟧.",
        accepted(3400000, stage="preliminary", approximate=True, **usd("17.00", "57800000")),
    ),
    Example("tally.accepted", "the Trust ⟦accepted 7,654,321 shares⟧, representing 37.25% of the shares tendered", accepted(7654321)),
    Example("tally.accepted", "Following the expiration of the offer, AcquireCo ⟦accepted for payment all 33,456,789 shares⟧ that had been tendered", accepted(33456789, quantity_tendered=33456789)),
    Example("tally.accepted", "The Fund ⟦has accepted 100% of the 123,456.789 Shares validly tendered at a price equal to the NAV of $9.87 per share⟧.", accepted(Decimal("123456.789"), "Shares", **usd("9.87"))),
    Example("tally.accepted", "The Offer expired on March 3, 2003. We ⟦accepted for payment, and will pay for, 2,345,678 shares at $4.25 per share⟧.", accepted(2345678, "shares", **usd("4.25"))),
    Example(
        "tally.accepted",
        "The option exchange offer expired on August 13, 2009, and the Company ⟦has accepted for cancellation eligible options to purchase an aggregate of 5,678,901 shares⟧ of its common stock.",
        accepted(5678901, "options to purchase shares"),
    ),
    Example("tally.accepted_passive", "⟦7,000,000 Shares were accepted for payment at a price of $18.25 per Share⟧ in the Offer", accepted(7000000, "Shares", **usd("18.25"))),
    Example("tally.accepted_all", "The Offer expired on January 8, 2025. Parent ⟦will accept for payment all shares properly tendered and not properly withdrawn at a price of $18.25 per share, for a total purchase price of approximately $16 million⟧ in", part(**usd("18.25", "16000000"))),
    Example("tally.accepted_all", "The Offer expired at midnight. The Company ⟦has accepted all of them⟧ for exchange", part()),
    Example("tally.accepted_all", "On March 4, 2011, Purchaser announced that the Offer had expired and that it ⟦had accepted for payment all Shares⟧ so tendered", part()),
    Example("tally.accepted_all_passive", "The Offer expired on May 2, 2011, and ⟦all Shares validly tendered and not withdrawn have been accepted for payment⟧.", part()),
    Example("tally.accepted_none", "⟦No Shares were purchased⟧ in the Offer, which was terminated", part(quantity_accepted=0)),
    Example("tally.accepted_none", "The Offer was terminated ⟦without the purchase of any Shares⟧.", part(quantity_accepted=0)),
    Example("tally.accepted_none", "The Company has terminated the Offer. ⟦No shares will be exchanged⟧ in it, and all will be returned", part(quantity_accepted=0)),
    Example("tally.accepted_value", "Pursuant to the Offer, ⟦$911,252.05 in Shares were tendered and accepted⟧ by the Fund", part(**usd(None, "911252.05"))),
    Example("tally.accepted_percent", "The Offer expired. ⟦The shares to be accepted for payment represent in the aggregate approximately 0.9% of CVR Energy's outstanding⟧ common stock", part(percent_of_outstanding="0.9")),
    Example(
        "tally.accepted_nav",
        "The Offer expired on October 26, 2012. The ⟦net asset value of the Units tendered pursuant to the Offer was calculated as of December 31, 2012 at $1,071.38 per Unit, for an aggregate purchase price of $12,302,246.21⟧. At",
        part(**usd("1071.38", "12302246.21")),
    ),
    Example("tally.accepted_nav", "The Offer expired on May 2, 2011. The ⟦net asset value of those Shares accepted on that date was $12.50 per Share⟧.", part(**usd("12.50"))),
    Example("tally.accepted_cost", "The offer expired on May 29, 2018; the Company accepted for purchase the shares tendered. The ⟦aggregate cost is approximately $7.5 billion⟧", part(**usd(None, "7500000000"))),
    Example(
        "tally.tendered_price",
        "⟦74,033,457 shares were properly tendered and not properly withdrawn at or below the purchase price of $103.00⟧ per share",
        Tally(stage="interim", quantity_tendered=74033457, approximate=False, purchase_price=Decimal("103.00"), currency="USD"),
    ),
    # proration
    Example("tally.proration_factor", "the final ⟦proration factor is approximately 34.389423%⟧.", part(proration_factor="34.389423")),
    Example("tally.proration_factor", "applying a ⟦proration factor of 0.2789⟧ to the tenders", part(proration_factor="27.89")),
    Example("tally.proration_factor", "The preliminary ⟦proration factor for the tender offer, as the bank has told, is approximately 98.4 percent⟧", part("preliminary", proration_factor="98.4")),
    Example("tally.proration_factor", "all other tenders were ⟦prorated at 85.5%⟧", part(proration_factor="85.5")),
    Example("tally.proration_share", "the Company accepted, on a pro rata basis, approximately ⟦43.8% of the Units that were validly tendered⟧", part(proration_factor="43.8")),
    Example("tally.proration_share", "we purchased ⟦13.2 percent of the tendered⟧ shares of each holder", part(proration_factor="13.2")),
    # guaranteed delivery
    Example("tally.guaranteed_part", "1,000,000 shares were tendered, ⟦including 52,915 shares that were tendered by notice of guaranteed delivery⟧.", part("interim", quantity_guaranteed_delivery=52915, guaranteed_delivery_included=True)),
    Example("tally.guaranteed_part", "That number ⟦does not include 42,485,023 Shares, representing approximately 27.31% of the Shares outstanding, for which Notices of Guaranteed Delivery⟧ had come", part("interim", quantity_guaranteed_delivery=42485023, guaranteed_delivery_included=False)),
    Example("tally.guaranteed_part", "3,210,987 Shares were tendered and not withdrawn (⟦including 12,345 Shares tendered pursuant to notice of guaranteed delivery⟧).", part("interim", quantity_guaranteed_delivery=12345, guaranteed_delivery_included=True)),
    Example("tally.guaranteed_part", "The number ⟦excludes 1,200,000 shares that were subject to guaranteed delivery⟧ procedures", part("interim", quantity_guaranteed_delivery=1200000, guaranteed_delivery_included=False)),
    Example("tally.guaranteed_notices", "In addition, ⟦Notices of Guaranteed Delivery have been delivered with respect to 2,345,678 Shares⟧", part("interim", quantity_guaranteed_delivery=2345678, guaranteed_delivery_included=False)),
    Example("tally.guaranteed_additional", "and ⟦an additional 1,234,567 Shares were tendered by notices of guaranteed delivery⟧", part("interim", quantity_guaranteed_delivery=1234567, guaranteed_delivery_included=False)),
    Example("tally.tendered_class", "The Offer expired on June 9, 2023. The final count is that ⟦2,073,440 public warrants⟧ and 415,000 private warrants, or approximately 82.9% of the outstanding public warrants and 96% of the outstanding private warrants, respectively, were validly tendered.", tendered(2073440, "public warrants", "final", percent_of_outstanding=Decimal("82.9"))),
    Example("tally.tendered", "The Offer expired on June 9, 2023. The final count is that 2,073,440 public warrants and ⟦415,000 private warrants, or approximately 82.9% of the outstanding public warrants and 96% of the outstanding private warrants, respectively, were validly tendered⟧.", tendered(415000, "private warrants", "final", percent_of_outstanding=Decimal("96"))),
    Example("tally.accepted_result", "The Offer terminated on May 14, 2004 and ⟦resulted in the tender by unitholders, and acceptance for payment by the Bidders, of a total of 2,214.5 Units⟧.", accepted(Decimal("2214.5"), "Units", quantity_tendered=Decimal("2214.5"))),
    Example("tally.proration_factor", "The offer expired on May 2. The Company expects the final ⟦proration factor for shares tendered at or below $4.15 per share to be approximately 61%⟧.", part(proration_factor=Decimal("61"))),
    Example("tally.price_of_accepted", "The tender offer expired on September 5, 2024. The ⟦shares accepted for tender will be repurchased at a price of $11.62⟧ per share, representing 98% of NAV.", part(purchase_price=Decimal("11.62"), currency="USD")),
    Example("tally.accepted_of_tendered", "The offer expired on May 24. Heron Corp. ⟦has accepted for payment 14,000,000 of the 23,140,500 shares tendered in the tender offer, at a price of $31.00 per share⟧.", accepted(14000000, "shares", quantity_tendered=23140500, **usd("31.00"))),
    Example("tally.accepted_of_tendered", "Based on the final count of the offer, the Fund ⟦accepted 1,250,000 shares of the 1,900,333 Shares that were properly tendered⟧.", accepted(1250000, "Shares", quantity_tendered=1900333)),
    Example("tally.guaranteed_told", "In addition, Parent has been advised by the depositary that ⟦a total of 1,204,150 shares were tendered by notice of guaranteed delivery⟧.", part("interim", quantity_guaranteed_delivery=1204150, guaranteed_delivery_included=False)),
    Example("tally.guaranteed_told", "The initial offering period expired on July 2. The depositary has also received ⟦commitments to tender approximately 1,001,200 additional shares under the guaranteed delivery procedures⟧ described in the offer.", part(quantity_guaranteed_delivery=1001200, guaranteed_delivery_included=False)),
    Example("tally.guaranteed_told", "The offer period expired on June 2. ⟦4,014,450 additional shares were tendered subject to guaranteed delivery procedures⟧.", part(quantity_guaranteed_delivery=4014450, guaranteed_delivery_included=False)),
    Example("tally.received_by_depositary", "As of 12:00 PM (EDT) on September 17, 2003, ⟦8,498,640 shares have been received by the Depositary⟧ pursuant to the offer.", tendered(8498640, "shares", as_of=datetime(2003, 9, 17, 12, tzinfo=EDT), as_of_date=date(2003, 9, 17))),
    Example("tally.holders_tendered", "The depositary has advised Parent that ⟦shareholders of Tern Inc. have tendered and not withdrawn a total of approximately 29,150,240 shares⟧ of Tern common stock.", tendered(29150240, "shares", approximate=True)),
    Example("tally.tendered_class", "that as of the close of business on May 31, 2001, ⟦approximately 14,170,500 shares of common stock⟧ and approximately 436,300 shares of series A convertible stock of Tern had been validly tendered", tendered(14170500, "common stock", approximate=True, as_of_date=date(2001, 5, 31))),
    Example("tally.tendered", "As of the expiration on August 7, 2012, ⟦110.25 million shares of Tern common stock were validly tendered and not withdrawn⟧.", tendered(110250000, "Tern common stock", "final")),
    Example("tally.tendered_class", "The Offer expired on July 9, 2024. The Company has been advised that ⟦4,019,270 Public Warrants, or approximately 81.3% of the outstanding Public Warrants⟧, and 1,361,380 Private Warrants, or approximately 99% of the outstanding Private Warrants, were validly tendered.", tendered(4019270, "Public Warrants", "final", percent_of_outstanding=Decimal("81.3"))),
    Example("tally.tendered_participle", "The Offer expired at 11:59 p.m., Eastern Time, on July 9, 2024 with ⟦4,019,270 Public Warrants, or approximately 81.3% of the outstanding Public Warrants, validly tendered and not withdrawn⟧.", tendered(4019270, "Public Warrants", "final", percent_of_outstanding=Decimal("81.3"))),
    Example("tally.accepted", "According to the preliminary results of the exchange offer Tern Corp. ⟦expects to accept 21,900,400 (approximately 7.22%) of the tendered shares⟧.", accepted(21900400, "tendered shares", "preliminary")),
    Example("tally.accepted_value", "⟦$811,250 in Shares were validly tendered and not withdrawn prior to the expiration of the Offer, and all of those Shares were accepted⟧ for purchase.", part(aggregate_cost=Decimal("811250"), currency="USD")),
    Example("tally.price_of_accepted", "The Offer expired at 5:00 p.m. on July 11, 2017. The Common ⟦Shares were repurchased at a price of $8.1532⟧.", part(purchase_price=Decimal("8.1532"), currency="USD")),
    Example("tally.tendered", "Tern announces the preliminary results of its exchange offer. The offer expired on December 13, 2019. According to the exchange agent, ⟦205,594,700 Tern common shares were validly tendered and not validly withdrawn⟧.", tendered(205594700, "Tern common shares", "preliminary")),
    Example("tally.accepted", "The exchange offer expired on June 30. Eligible employees tendered, and the Company ⟦accepted for cancellation, options to purchase an aggregate of 512,906 shares⟧", accepted(512906, "options to purchase shares", quantity_tendered=512906)),
    Example("tally.accepted_percent", "The offer expired on May 2, 2011 with 20,000,000 shares tendered and accepted, ⟦which shares represented approximately 71.4% of the outstanding⟧ shares of Tern.", part(percent_of_outstanding="71.4")),
    Example("tally.guaranteed_part", "4,321,000 shares were tendered by the end (⟦including 98,765 shares tendered by guaranteed delivery⟧), for which Egret would promptly pay.", part("interim", quantity_guaranteed_delivery=98765, guaranteed_delivery_included=True)),
    Example("tally.tendered", "As of that time, ⟦approximately 102,165 shares of Tern common stock, including 44,152 shares subject to guaranteed delivery, had been tendered and not withdrawn⟧ pursuant to the offer.", Tally(stage="interim", security="Tern common stock", quantity_tendered=102165, approximate=True)),
    Example("tally.guaranteed_part", "As of that time, 202,165 shares, ⟦including 54,152 shares guaranteed to be delivered⟧ within the next three trading days, had been tendered to Egret.", part("interim", quantity_guaranteed_delivery=54152, guaranteed_delivery_included=True)),
    Example("tally.tendered", "⟦3,102,165 shares, not including 44,152 shares (or 2.1%) tendered by notices of guaranteed delivery, were validly tendered and not withdrawn, representing 12.4% of the outstanding⟧ shares.", Tally(stage="interim", security="shares", quantity_tendered=3102165, approximate=False, percent_of_outstanding=Decimal("12.4"))),
    Example("tally.price_of_accepted", "Heron announced final results. The ⟦shares were purchased on a pro rata basis (43.39% of the shares tendered) at $14.2267⟧ per share.", part(purchase_price=Decimal("14.2267"), currency="USD")),
    Example("tally.accepted_value", "The Offer expired on June 30, 2012. ⟦Interests with an aggregate net asset value of $6,432,109 were tendered and accepted⟧ by the Company.", part(aggregate_cost=Decimal("6432109"), currency="USD")),
    Example("tally.accepted_percent", "The offer expired on May 5, 2017 and Egret has accepted for payment all of the 18,765,432 shares validly ⟦tendered, which constitute about 96.7 percent of Tern's outstanding⟧ common stock.", part(percent_of_outstanding=Decimal("96.7"))),
    Example("tally.accepted", "The offer expired on May 5, 2017 and Egret ⟦has accepted for payment all of the 18,765,432 shares⟧ validly tendered.", Tally(stage="final", security="shares", quantity_tendered=18765432, quantity_accepted=18765432, approximate=False)),
    Example("tally.proration_factor", "The offer expired on May 5, 2017. Heron accepted 5,000,000 shares, on a ⟦pro rata basis of 50.62%⟧.", part(proration_factor=Decimal("50.62"))),
    Example("tally.proration_factor", "Tender Offer Results. Shares repurchased: 1,000,000. ⟦Proration: 42.63%⟧.", part(proration_factor=Decimal("42.63"))),
    Example("tally.tendered_principal", "Holders were told that ⟦Notes in the aggregate principal amount of $123,456,000 were validly surrendered for repurchase and not withdrawn⟧ under the put right.", Tally(stage="interim", security="Notes", quantity_tendered=123456000, approximate=False, currency="USD")),
    Example("tally.tenders_received", "The Offer expired on March 31, 2015. The Purchasers ⟦received and accepted tenders for a total of 2,345.5 Units⟧.", tendered(Decimal("2345.5"), "Units", "final")),
]

NEAR_MISSES: list[str] = [
    # shares of classes, and tables, of others
    "The number of shares tendered by each holder may not represent more than 5% of the outstanding shares.",
    "The indenture limits the aggregate principal amount of $48,250,000 of the outstanding Debentures that may be tendered to the trustee.",
    "Alpha Fund: Number of Shares Tendered Shares to be Purchased Pro-Ration Factor 480,000 160,000 33.3333% Beta Fund: Number of Shares Tendered Shares to be Purchased Pro-Ration Factor 90,000 45,000 50%",
    "Shares Tendered Shares to be Purchased Pro-Ration Factor Alpha Fund 480,000 160,000 33.3333% Beta Fund 90,000 45,000 50%",
    "the directors, all of which Purchaser has accepted for its own board",
    "If none of the Notes were surrendered, the Company would keep its cash.",
    "The Company purchased 500,000 shares from the estate of its founder.",
    "The net asset value of the Units tendered was calculated as of February 28, 2025, in the amount of $20,000,000.",
    "In the most recent one, which expired on August 13, 2024, the Fund purchased 45,368 shares at $92.50 per share",
    "Since fewer than the minimum of 2,500,000 Units were tendered, the Minimum Condition was not met.",
    "You may tender by one of these ways. Number of Shares Tendered: 100",
    "Description of shares tendered: 4 certificates; number of shares tendered: 250",
    # suppositions, limits, conditions
    "If more than 46,000,000 Units are properly tendered, we will purchase an aggregate of 46,000,000 Units from the tendering unitholders on a pro rata basis.",
    "there being validly tendered and not withdrawn at least 10,000,000 Shares, a majority on a fully diluted basis",
    "We will purchase up to 93,100,275 Shares that are tendered by Shareholders.",
    "Assuming 10,000,000 shares were tendered, the factor would be 50%.",
    "For example, if 200 shares were tendered and the proration factor is 75%, we would buy 150.",
    "at least 529,481,934 Shares shall have been validly tendered and not withdrawn",
    "more than 5,000,000 Shares must have been tendered for the Offer to succeed",
    "the number of Shares which, together with the 4,000,000 Shares owned by Parent, were tendered must be a majority",
    "If no Shares were tendered, the Offer would lapse",
    "Upon the terms of the Offer, Purchaser will accept for payment and pay for all Shares validly tendered and not withdrawn.",
    "Purchaser will be deemed to have accepted for payment Shares validly tendered if and when it gives notice to the Depositary.",
    "Following the time at which Purchaser has accepted for payment all Shares validly tendered, the Merger will be effected.",
    "We may terminate the Offer without accepting any Shares",
    "No Shares will be accepted unless the Minimum Condition is met",
    "The maximum number is 5,000,000 shares, for an aggregate purchase price of $50 million",
    "The Board has accepted a grant of options to purchase 50,000 shares in the Offer year",
    "holders of fewer than 100 shares, whose shares will be purchased in full, based on the preliminary count",
    "for each $1,000 principal amount of Old Notes validly tendered and accepted for exchange, 45.5 shares of Common Stock",
    "The net asset value of the Units tendered will be calculated at December 31, and would be $10.00 per Unit if the Offer expired today",
    "Notes in the amount of 5,000 or more will be tendered by the trustee",
    # more than the count
    "A total of 24,610,447 shares were tendered at all prices.",
    "another 1,000,000 shares were tendered at prices above the purchase price",
    # a share of the class
    "Purchaser will purchase the rest, although 20.9% of the Shares had been tendered by then",
    # holdings, agreements, programs, other offers
    "Aggregate amount beneficially owned: 67,570,593 shares, or 67.2% of the class outstanding",
    "holders of 4,567,890 shares had agreed to tender their shares",
    "In its 2019 tender offer, 1,234,567 shares were tendered and the Company purchased 1,000,000 shares at $12.00 per share.",
    "In the previous offer, which expired on June 30, 2018, 12,345 Units were tendered and accepted.",
    "5,000,000 shares had been tendered in the competing offer of Acme",
    "During fiscal 2020, the Company repurchased 1,234,567 shares at an average price of $12.34 per share, for an aggregate cost of $15.2 million.",
    "the Company has purchased approximately 3,000,000 shares under its repurchase program for a total cost of $30 million",
    "Parent acquired 3,456,789 shares under the stock purchase agreement at $12.00 per share",
    "1,000,000 shares were deposited in escrow under the agreement",
    "100,000 shares were surrendered for taxes by officers",
    "Shares tendered in the first exchange offer, 4,444,444 shares, were accepted",
    "Equitable would beneficially own 41.7% of the outstanding Units if 46,000,000 Units are purchased in the Offer.",
    "Together with the 3,000,000 Shares already owned by Parent, the Shares tendered represent approximately 95.2% of the outstanding Shares.",
    # proration and guaranteed delivery without a report
    "The final proration factor may not be known for five business days. The proration factor will be announced promptly.",
    "For example, 50% of the shares tendered would be accepted",
    "excluding Shares tendered by guaranteed delivery that have not been received, a majority",
    "As of March 3, 2011, 12,345,678 shares were outstanding, held by 400 holders of record",
    "options to purchase 1,000,000 shares were outstanding under the plan at an exercise price of $4.00 per share",
    "The Company has 100,000,000 shares authorized, of which 2,000,000 shares were issued in 2010",
    "The Offer will expire on June 1. Shares accepted for purchase will be repurchased at a price of $11.62 per share.",
    "The prior offer resulted in the tender by unitholders, and acceptance for payment by another bidder, of a total of 2,214.5 Units.",
    "1,204,150 shares may be tendered by notice of guaranteed delivery.",
    "if 1,204,150 shares were tendered by notice of guaranteed delivery, the minimum condition would not be met",
    "In the merger, following the offer that expired on May 2, Parent will acquire all other shares at the same $1.45 per share price.",
    "8,498,640 shares have been received by the depositary of the ADS programme since 2004.",
    "The Offer expired with no agreement on the price of the 4,019,270 warrants that may be validly tendered and not withdrawn in another offer.",
    "The offer expired on May 2, 2011. Purchaser accepted those shares. Tern counts 28,000,000 shares, which were issued in 2009 and represented 71.4% of its revenues.",
    "Egret holds many shares, including 44,152 shares which had been tendered.",
    "The Offer expired. Notes in the aggregate principal amount of $123,456,000 would be surrendered if all holders took part.",
    "Shares were purchased by the trustee at $14.22 per share in the open market, and dividends were paid on a pro rata basis of 50%.",
]

KNOWN_FAILURES: list[Example] = [
    Example("tally.holders_tendered", "⟦Shares tendered: 1,234,567⟧. Shares purchased: 1,000,000.", tendered(1234567, "shares", "final")),
    Example("tally.tendered", "Tenders were made of ⟦one million Shares⟧ in the Offer", tendered(1000000)),
]
