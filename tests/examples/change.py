"""Examples of extractor.rules.change."""

from datetime import date
from decimal import Decimal
from typing import Any

from extractor.models.offer import Ratio, StatedChange
from tests.example import Example

_KINDS = {
    "/offer/expiration": "expiration",
    "/offer/consideration": "consideration",
    "/offer/quantity_sought/quantity": "quantity_sought",
    "/offer/quantity_sought/maximum_value": "quantity_sought",
    "/offer/quantity_sought/percent_of_outstanding": "quantity_sought",
    "/offer/minimum_condition/quantity": "minimum_condition",
    "/offer/minimum_condition/percent": "minimum_condition",
    "/offer/minimum_condition": "minimum_condition",
    "/offer/conditions": "condition",
}


def row(rule: str, text: str, field: str, before: Any = None, after: Any = None, waived: bool | None = None) -> Example:
    """A row: the term's pointer after "/offer/", its old and new value."""
    pointer = f"/offer/{field}"
    return Example(rule, text, StatedChange(field=pointer, kind=_KINDS[pointer], before=before, after=after, waived=waived))


def per(tendered: str, received: str) -> Ratio:
    return Ratio(tendered=Decimal(tendered), received=Decimal(received))


EXAMPLES: list[Example] = [
    row("change.quantity_from_to", "The Supplement reflects that on May 3, 2001 the ⟦Offer is increased from up to 6,000,000 Shares to up to 9,000,000⟧ Shares.", "quantity_sought/quantity", 6000000, 9000000),
    # --- expiration
    row("change.expiration_from_to", "Purchaser has ⟦extended the expiration date of the Offer from 12:00 midnight, New York City time, on Tuesday, May 2, 2000 to 12:00 midnight, New York City time, on Tuesday, May 16, 2000⟧.", "expiration", date(2000, 5, 2), date(2000, 5, 16)),
    row("change.expiration_from_to", "is ⟦extending its exchange offer from May 2, 2000 until 5:00 p.m. on May 16, 2000⟧", "expiration", date(2000, 5, 2), date(2000, 5, 16)),
    row("change.expiration_from_to", "has amended the Offer (i) to reduce the exercise price to be paid and (ii) to ⟦extend the expiration date of the Offer from 11:59 p.m., Eastern Time, on June 1, 2021 to 11:59 p.m., Eastern Time, on June 15, 2021⟧.", "expiration", date(2021, 6, 1), date(2021, 6, 15)),
    row("change.expiration_to_from", "The Offer has been ⟦extended to 5:00 p.m., Eastern Time, on May 17, 2010, from the previous expiration date of May 3, 2010⟧.", "expiration", date(2010, 5, 3), date(2010, 5, 17)),
    row("change.expiration_to_from", "filed solely to ⟦extend the Offer until one minute after 11:59 p.m., Eastern time, on May 17, 2010 from one minute after 11:59 p.m., Eastern time, on May 3, 2010⟧", "expiration", date(2010, 5, 3), date(2010, 5, 17)),
    row("change.expiration_to", "The Company has ⟦extended the Offer until 5:00 p.m., Eastern Time, on May 17, 2010⟧, unless further extended.", "expiration", None, date(2010, 5, 17)),
    row("change.expiration_to", "ALPHA ⟦EXTENDS TENDER OFFER TO MAY 17, 2010⟧", "expiration", None, date(2010, 5, 17)),
    row("change.expiration_now", "The Offer will now ⟦expire at 5:00 p.m., Eastern Time, on May 17, 2010⟧", "expiration", None, date(2010, 5, 17)),
    row("change.expiration_now", "The tender offer is now scheduled to ⟦expire on May 17, 2010⟧.", "expiration", None, date(2010, 5, 17)),
    row("change.expiration_before", "The Offer was previously scheduled to ⟦expire at 5:00 p.m., Eastern Time, on May 3, 2010⟧.", "expiration", date(2010, 5, 3)),
    row("change.expiration_before", "The Offer had been scheduled to ⟦expire on May 3, 2010⟧.", "expiration", date(2010, 5, 3)),
    # --- price
    row("change.expiration_moved", "The expiration date of the Offer is hereby ⟦changed from May 3, 2010 to May 17, 2010⟧.", "expiration", date(2010, 5, 3), date(2010, 5, 17)),
    row("change.expiration_from_to", "the Expiration Date has been ⟦extended from Wednesday, May 3, 2006, to Wednesday, May 17, 2006⟧", "expiration", date(2006, 5, 3), date(2006, 5, 17)),
    row("change.expiration_replaced", 'amended by ⟦replacing the date "May 3, 2010" with "May 17, 2010"⟧ in the definition of the Expiration Date.', "expiration", date(2010, 5, 3), date(2010, 5, 17)),
    row("change.expiration_replaced", 'each reference to "12:00 midnight, New York City time, on June 5, 2007" as the expiration of the Offer is ⟦replaced with "12:00 midnight, New York City time, on June 19, 2007"⟧', "expiration", date(2007, 6, 5), date(2007, 6, 19)),
    row("change.price_from_to", "Purchaser increased the price it is offering to pay ⟦from $10.50 to $12.25⟧ per Share, net to the seller in cash.", "consideration", Decimal("10.50"), Decimal("12.25")),
    row("change.price_from_to", "Purchaser has amended the Offer to increase the purchase price ⟦from $15.00 per share to $16.25⟧ per share, net to the seller in cash.", "consideration", Decimal("15.00"), Decimal("16.25")),
    row("change.price_from_to", "The Purchasers have reduced the offer price ⟦from $350 per Unit to $325⟧ per Unit on account of a distribution.", "consideration", Decimal("350"), Decimal("325")),
    row("change.price_from_to", "an increase in the cash consideration ⟦from US$4.10 per ADS, net to the seller in cash, to US$4.40⟧ per ADS", "consideration", Decimal("4.10"), Decimal("4.40")),
    row("change.price_to_from", "On May 12, 2017, Heron increased the price to be paid in the Offer ⟦to $24.75 per Share, net to the seller in cash, without interest and less any withholding taxes, from the previous price of $22.00⟧ per Share.", "consideration", Decimal("22.00"), Decimal("24.75")),
    row("change.price_to_from", "Alpha has raised its tender offer price for Beta ⟦to $25.50 per share, from $24.00⟧ per share.", "consideration", Decimal("24.00"), Decimal("25.50")),
    row("change.price_to_from", "The purchase price was increased ⟦to $1.80 per unit in cash from $1.50⟧.", "consideration", Decimal("1.50"), Decimal("1.80")),
    row("change.price_to", "Purchaser has increased the ⟦offer price to $25.50⟧ per share.", "consideration", None, Decimal("25.50")),
    row("change.price_to", "announced that it has raised its ⟦offer for Beta Corp to $30.00⟧ per share in cash", "consideration", None, Decimal("30.00")),
    row("change.price_to", "The ⟦Offer Price has been increased to $16.25⟧ per Share, net to the seller in cash.", "consideration", None, Decimal("16.25")),
    row("change.price_to_from", "raised the Offer Price ⟦to $22.50 per Share, net to you in cash, from $21.00⟧ per Share", "consideration", Decimal("21.00"), Decimal("22.50")),
    row("change.price_instead", "Alpha has increased its offer to purchase all shares to ⟦$16.25 per share in cash, an increase of $1.25 per share over its initial offer of $15.00⟧ per share.", "consideration", Decimal("15.00"), Decimal("16.25")),
    row("change.price_instead", "The offer price is now ⟦$16.25 per share, representing an increase of 8% over the previous offer price of $15.00⟧.", "consideration", Decimal("15.00"), Decimal("16.25")),
    row("change.price_instead", "The Purchasers now offer ⟦$12.00 per Unit instead of $10.00⟧.", "consideration", Decimal("10.00"), Decimal("12.00")),
    row("change.price_instead", "will receive ⟦$7.25 per share, net in cash, rather than the previously offered price of $7.00⟧", "consideration", Decimal("7.00"), Decimal("7.25")),
    row("change.price_instead", "Purchaser now offers ⟦$16.25 per Share, up from $15.00⟧ per Share.", "consideration", Decimal("15.00"), Decimal("16.25")),
    row("change.price_of_to", "The Offer ⟦Price of $15.00 per Share, net in cash, is hereby replaced with $16.25⟧ per Share.", "consideration", Decimal("15.00"), Decimal("16.25")),
    row("change.price_of_to", "All references in the Offer to Purchase to the purchase ⟦price of $9 per Unit are amended to refer to $9.50⟧ per Unit.", "consideration", Decimal("9"), Decimal("9.50")),
    row("change.replaced_price", 'The cover page is amended by ⟦replacing "at $24.00 Net Per Share" with "at $25.50⟧ Net Per Share".', "consideration", Decimal("24.00"), Decimal("25.50")),
    row("change.replaced_price", 'by ⟦deleting the words "$9 per Unit" and substituting for them the words "$9.50⟧ per Unit"', "consideration", Decimal("9"), Decimal("9.50")),
    # --- ratio
    row("change.ratio_from_to", "The ⟦exchange ratio has been increased from 0.37 to 0.40⟧ shares of common stock for each warrant.", "consideration", per("1", "0.37"), per("1", "0.40")),
    row("change.ratio_to_from", "changed the ⟦exchange ratio to 50 shares of Class A Common Stock for one share of Series H Preferred Stock from 200 shares of Common Stock for three shares⟧.", "consideration", per("200", "3"), per("50", "1")),
    row("change.ratio_to_from", "increase the ⟦exchange ratio to 0.40 shares of common stock for each warrant, from 0.37 shares of common stock for each warrant⟧", "consideration", per("1", "0.37"), per("1", "0.40")),
    row("change.ratio_from_to", "raised the ⟦exchange ratio in the Offer from 0.2900 of a share of Alpha common stock to 0.3100⟧ of a share", "consideration", per("1", "0.2900"), per("1", "0.3100")),
    # --- quantity
    row("change.quantity_from_to", "amended the Offer to increase the ⟦number of shares of common stock sought from up to 1,000,000 shares to up to 1,500,000⟧ shares.", "quantity_sought/quantity", 1000000, 1500000),
    row("change.quantity_from_to", "The Purchasers have decreased the ⟦number of Units subject to the Offer from 35,157 to 30,000⟧.", "quantity_sought/quantity", 35157, 30000),
    row("change.quantity_to_from", "has raised the maximum ⟦number of shares that it will buy to 6,500,000 shares from 5,000,000⟧.", "quantity_sought/quantity", 5000000, 6500000),
    row("change.quantity_to_from", "reduced the ⟦number of units sought to 30,000 from 35,157⟧", "quantity_sought/quantity", 35157, 30000),
    row("change.quantity_to", "The Fund has increased the ⟦number of shares sought to 2,000,000⟧.", "quantity_sought/quantity", None, 2000000),
    row("change.quantity_to", "reducing the ⟦number of Units that will be bought to 30,000⟧ Units", "quantity_sought/quantity", None, 30000),
    row("change.quantity_value", "has increased the aggregate purchase price of the shares sought ⟦from up to $1.0 billion to up to $1.5 billion⟧.", "quantity_sought/maximum_value", Decimal(1000000000), Decimal(1500000000)),
    row("change.quantity_value", "amended to increase the maximum aggregate purchase price ⟦from $50,000,000 to $75,000,000⟧.", "quantity_sought/maximum_value", Decimal(50000000), Decimal(75000000)),
    row("change.quantity_value", "has increased the size of its tender offer ⟦from $1.5 billion to $2 billion⟧", "quantity_sought/maximum_value", Decimal(1500000000), Decimal(2000000000)),
    # --- minimum
    row("change.minimum_from_to", "reduced the ⟦minimum condition from 150,000,000 shares of common stock to 100,000,000⟧ shares.", "minimum_condition/quantity", 150000000, 100000000),
    row("change.minimum_from_to", "The ⟦Minimum Tender Condition has been lowered from 80% of the outstanding shares to 66%⟧.", "minimum_condition/percent", Decimal(80), Decimal(66)),
    row("change.minimum_from_to", "has decreased the ⟦Minimum Condition from 90% to a majority⟧ of the outstanding shares", "minimum_condition/percent", Decimal(90), Decimal(50)),
    row("change.minimum_to_from", "(ii) the ⟦minimum share requirement to complete the Offer to 100,000,000 shares of Common Stock from 150,000,000⟧ shares of Common Stock", "minimum_condition/quantity", 150000000, 100000000),
    row("change.minimum_to_from", "lowering the ⟦minimum condition to 50.1% of the shares, down from 90%⟧", "minimum_condition/percent", Decimal(90), Decimal("50.1")),
    row("change.minimum_from", "also reduced the ⟦minimum share requirement to complete the offer from 150,000,000 shares of Common Stock⟧.", "minimum_condition/quantity", 150000000),
    row("change.minimum_from", "has lowered the ⟦minimum number of warrants that must be tendered from 9,000,000⟧.", "minimum_condition/quantity", 9000000),
    row("change.minimum_to", "Purchaser has reduced the ⟦minimum condition to 66%⟧ of the outstanding shares.", "minimum_condition/percent", None, Decimal(66)),
    row("change.minimum_to", "has lowered the ⟦minimum number of shares to be tendered to 9,000,000⟧ shares.", "minimum_condition/quantity", None, 9000000),
    # --- conditions
    row("change.quantity_from_to", "The Fund has increased the ⟦number of Shares that it offers to buy from 5% to 7.5%⟧ of its outstanding Shares.", "quantity_sought/percent_of_outstanding", Decimal("5"), Decimal("7.5")),
    row("change.minimum_was_waived", "⟦The minimum tender condition has been eliminated⟧.", "minimum_condition", waived=True),
    row("change.condition_was_waived", "⟦The condition to the Offer relating to financing has been waived⟧ by Parent.", "conditions", waived=True),
    row("change.minimum_waived", "Purchaser has ⟦waived the Minimum Tender Condition⟧.", "minimum_condition", waived=True),
    row("change.minimum_waived", "has elected to ⟦waive the minimum condition⟧", "minimum_condition", waived=True),
    row("change.minimum_was_waived", "⟦The minimum condition has been waived⟧.", "minimum_condition", waived=True),
    row("change.minimum_was_waived", "⟦The Minimum Condition to the Offer was waived⟧ by Alpha.", "minimum_condition", waived=True),
    row("change.condition_waived", "The Company has ⟦waived the financing condition⟧.", "conditions", waived=True),
    row("change.condition_waived", "Purchaser hereby ⟦waives the Inside Date Condition⟧ to the Offer.", "conditions", waived=True),
    row("change.condition_was_waived", "⟦The Rights Condition has been waived⟧ and the Offer continues.", "conditions", waived=True),
    row("change.condition_was_waived", "The Financing Condition has been satisfied and ⟦the Rights Condition has been waived⟧.", "conditions", waived=True),
    row("change.condition_was_waived", "⟦the due diligence condition is hereby waived⟧", "conditions", waived=True),
    row("change.minimum_waived", "On June 9, 2004, Parent announced that Purchaser had ⟦waived the Minimum Tender Condition⟧.", "minimum_condition", waived=True),
    row("change.no_longer_conditioned", "As a result, the Offer is ⟦no longer conditioned upon the receipt of financing⟧.", "conditions", waived=True),
    row("change.replaced_price", "All ⟦references in the Offer to Purchase, the Letter of Transmittal and the other documents to the price of \"$24.00 per Share\" are hereby amended and replaced with \"$27.25⟧ per Share\".", "consideration", Decimal("24.00"), Decimal("27.25")),
    row("change.no_longer_conditioned", "The tender offer is ⟦no longer subject to the minimum tender condition⟧.", "minimum_condition", waived=True),
    Example("change.quantity_of_offer", "We have also ⟦increased the Offer to up to 310,000 shares⟧ of common stock and increased the purchase price.", StatedChange(field="/offer/quantity_sought/quantity", kind="quantity_sought", after=310000)),
    Example("change.quantity_of_offer", "The Company has ⟦reduced its tender offer from 900,000 shares to 700,000 shares⟧.", StatedChange(field="/offer/quantity_sought/quantity", kind="quantity_sought", before=900000, after=700000)),
    row("change.minimum_from_to", "Merrow has also lowered the number of Shares required to satisfy the ⟦Minimum Condition from 4,000,000 Shares to 2,500,000⟧ Shares.", "minimum_condition/quantity", 4000000, 2500000),
    row("change.minimum_from_to", "The ⟦Minimum Condition has been lowered from 9,000,000 Shares (representing two thirds of the Shares) to 6,750,000⟧ Shares.", "minimum_condition/quantity", 9000000, 6750000),
    Example("change.price_to", "Egret has increased the ⟦price of its offer to purchase all outstanding shares of common stock of Tern Inc. to $10.50⟧ net per share.", StatedChange(field="/offer/consideration", kind="consideration", after=Decimal("10.50"))),
    Example("change.price_to", "Tern is raising the purchase ⟦price in its tender offer by $0.50 to $9.50⟧ per share.", StatedChange(field="/offer/consideration", kind="consideration", after=Decimal("9.50"))),
    Example("change.quantity_to", "Tern has increased the ⟦number of shares sought in its tender offer for up to 2,000,000 shares to 2,500,000⟧ shares.", StatedChange(field="/offer/quantity_sought/quantity", kind="quantity_sought", after=2500000)),
    row("change.quantity_to_from", "to increase the ⟦number of shares it is offering to purchase to 1,400,000 shares from 1,000,000⟧ shares", "quantity_sought/quantity", 1000000, 1400000),
    row("change.quantity_to_from", "the ⟦number of shares that Tern is offering to purchase in the tender offer is reduced to approximately 69 million shares (subject to increase as described) from 80 million⟧ shares", "quantity_sought/quantity", 80000000, 69000000),
]

NEAR_MISSES: list[str] = [
    "The parties entered into an amendment to the Merger Agreement which increased the Merger Consideration from $7.00 to $7.45 per share.",
    "The Offer is $16.25 per share in cash, an increase of 30% over the closing price of $12.50.",
    "The dividend in the offer's last quarter was $0.25 per share, an increase of $0.05 over the prior dividend of $0.20.",
    "The Offer may be increased from up to 6,000,000 Shares to up to 9,000,000 Shares.",
    "The purchase price range has been increased from $10.00 to $12.00 per Share to $11.00 to $13.00 per Share.",
    "The shares closed at $16.25 per share, up from $15.00 per share a week before the offer.",
    "The offer price of $15.00 per share was increased by $1.25 per share in the negotiations.",
    "The exercise price of $15.00 per share is hereby reduced to $12.00 per share.",
    "The expiration date of the options was changed from May 3, 2010 to May 17, 2010.",
    "The meeting was moved from May 3, 2010 to May 17, 2010 in view of the offer.",
    "Any condition to the Offer may be eliminated by Purchaser.",
    'Section 9 is amended by replacing "dated May 3, 2010" with "dated May 17, 2010" in the description of the loan agreement.',
    "If we increase the purchase price from $15.00 per share to $16.25 per share, the Offer will be extended.",
    "The closing price of the shares ranged from $15.00 to $16.25 during the quarter.",
    "The board increased the quarterly dividend from $0.71 to $0.96 per share.",
    "The exercise price of the options was reduced from $12.00 per share to $8.00 per share.",
    "Alpha increased its proposal from $24.00 per share to $25.50 per share and Beta's board considered the offer price.",
    "The credit facility was increased from $50,000,000 to $75,000,000.",
    "Parent reserves the right to increase the offer price from $24.00 per share to any higher price.",
    "The termination fee was raised from $10,000,000 to $12,000,000.",
    "Purchaser may not reduce the number of shares sought, waive the Minimum Condition or add conditions.",
    "Purchaser may waive the Minimum Condition in its sole discretion.",
    "if the conditions to the Offer have been satisfied or waived",
    "To the extent that the Minimum Condition has been waived, Purchaser will accept shares.",
    "unless the financing condition has been waived",
    "Purchaser has not waived the Minimum Condition.",
    "The holder waives any right of appraisal under certain conditions.",
    "The shares will no longer be subject to the reporting requirements of the Exchange Act.",
    "The shares may no longer be listed after the offer.",
    "The number of shares outstanding increased from 1,000,000 to 1,500,000.",
    "The plan was amended to raise the number of shares authorized from 1,000,000 to 1,500,000.",
    "The number of directors was increased from 5 to 7.",
    "The exchange ratio is 50 shares of common stock for one share of preferred stock.",
    "The exchange rate of the peso moved from 17.20 pesos to the dollar.",
    "Purchaser may extend the Offer from May 3, 2010 to May 17, 2010.",
    "The parties extended the End Date from May 3, 2010 to May 17, 2010.",
    "The Offer will expire at 5:00 p.m., Eastern Time, on May 17, 2010.",
    "The minimum denomination was changed from 1,000 to 2,000.",
    "If the minimum condition is reduced from 150,000,000 shares to 100,000,000 shares, we will extend the Offer.",
    "The agreement provides that it never waived the Minimum Condition.",
    "References in the agreement to \"$24.00 per Share\" and in the letter to \"$27.25 per Share\" have different meanings.",
    "revenue grew from $50 million to $75 million",
    "is amended by replacing the words \"exercise price of $24.00\" with the words \"exercise price of $25.50\"",
    "The minimum condition was changed from 90% to 100,000 shares.",
    "The minimum condition was lowered from 80% of the shares to 66 2/3% of the shares.",
    "The Company expects to increase the number of shares outstanding to 2,000,000.",
    "The minimum condition requires at least 100,000,000 shares.",
    "The Company may increase the Offer to up to 310,000 shares without an extension.",
    "the Board may be required to lower the minimum condition from 4,000,000 Shares to 2,500,000 Shares",
    "Tern has increased the number of shares in its program for up to 2,000,000 shares.",
]

KNOWN_FAILURES: list[Example] = []
