"""Examples of extractor.rules.minimum."""

from __future__ import annotations

from decimal import Decimal

from extractor.models.offer import MinimumCondition
from tests.example import Example

EXAMPLES: list[Example] = [
    Example("minimum.waived", "Purchaser ⟦has waived the Minimum Condition⟧.", MinimumCondition(waived=True)),
    Example("minimum.waived", "Parent announced that the ⟦minimum tender condition has been waived⟧", MinimumCondition(waived=True)),
    Example("minimum.changed_to", "to change the minimum share requirement to complete the Offer to ⟦100,000,000 shares of Common Stock⟧ from 150,000,000 shares of Common Stock", MinimumCondition(quantity=100000000, basis="100,000,000 shares of Common Stock")),
    Example("minimum.changed_to", "has lowered the Minimum Condition from 6,000,000 Units to ⟦4,500,000 Units⟧", MinimumCondition(quantity=4500000, basis="4,500,000 Units")),
    Example("minimum.superseded_number", "has reduced the minimum share requirement to complete the Offer from ⟦150,000,000⟧ shares of Common Stock", MinimumCondition(quantity=150000000)),
    Example("minimum.superseded_number", "has lowered the Minimum Condition from ⟦6,000,000⟧ Units to 4,500,000 Units", MinimumCondition(quantity=6000000)),
    Example("minimum.percent_changed_to", "has reduced the Minimum Condition from 90% of the outstanding Shares to ⟦66.7%⟧ of the outstanding Shares", MinimumCondition(percent=Decimal("66.7"))),
    Example("minimum.percent_changed_to", "amended the Offer to lower the minimum acceptance threshold to ⟦75%⟧", MinimumCondition(percent=Decimal("75"))),
    Example("minimum.superseded_percent", "has reduced the Minimum Condition from ⟦90%⟧ of the outstanding Shares to 66.7% of the outstanding Shares", MinimumCondition(percent=Decimal("90"))),
    Example("minimum.none", "The Offer is ⟦not conditioned on any minimum number⟧ of Shares being tendered.", MinimumCondition(none=True)),
    Example("minimum.none", "Consummation of the Offer is ⟦not conditioned on obtaining financing or any minimum tender⟧ threshold.", MinimumCondition(none=True)),
    Example("minimum.none", "THE OFFER IS ⟦NOT CONDITIONED UPON THE RECEIPT OF FINANCING OR ANY MINIMUM NUMBER⟧ OF UNITS BEING TENDERED.", MinimumCondition(none=True)),
    Example("minimum.none", "is being made to all Partners and is ⟦not subject to a minimum amount⟧ of Interests being tendered", MinimumCondition(none=True)),
    Example("minimum.no_minimum", "⟦There is no minimum tender condition⟧ to the Offer.", MinimumCondition(none=True)),
    Example("minimum.no_minimum", "⟦There is no minimum number of shares⟧ that must be tendered.", MinimumCondition(none=True)),
    Example("minimum.threshold", "conditioned upon there being validly tendered and not withdrawn a number of Shares which, together with Shares owned by Parent, represents ⟦at least a majority of the Shares outstanding on a fully diluted basis⟧", MinimumCondition(percent=Decimal("50"), basis="at least a majority of the Shares outstanding on a fully diluted basis")),
    Example("minimum.threshold", "The Minimum Condition requires that the Shares validly tendered, together with those owned by Parent, represent ⟦at least one more Share than 50% of the sum of (x) the total number of Shares outstanding⟧", MinimumCondition(percent=Decimal("50"), basis="at least one more Share than 50% of the sum of (x) the total number of Shares outstanding")),
    Example("minimum.threshold", "there shall have been validly tendered Shares that constitute ⟦at least ninety percent (90%) of the ordinary shares then outstanding⟧", MinimumCondition(percent=Decimal("90"), basis="at least ninety percent (90%) of the ordinary shares then outstanding")),
    Example("minimum.threshold", "subject to there being validly tendered a number of Shares that represents ⟦one share more than one-half of all Shares then outstanding⟧", MinimumCondition(percent=Decimal("50"), basis="one share more than one-half of all Shares then outstanding")),
    Example("minimum.threshold_tendered", "The Offer is conditioned upon ⟦at least 90% of the outstanding Shares⟧ being validly tendered and not withdrawn.", MinimumCondition(percent=Decimal("90"), basis="at least 90% of the outstanding Shares")),
    Example("minimum.threshold_tendered", "not required to purchase any Shares unless ⟦at least 66 2/3% of the outstanding shares⟧ are validly tendered", MinimumCondition(basis="at least 66 2/3% of the outstanding shares")),
    Example("minimum.threshold_number", "The Minimum Tender Condition requires there being validly tendered and not withdrawn ⟦at least 50,000,000 Shares⟧.", MinimumCondition(quantity=50000000, basis="at least 50,000,000 Shares")),
    Example("minimum.threshold_number", "conditioned upon there being tendered ⟦not less than 2,350,000 Units⟧ by the expiration", MinimumCondition(quantity=2350000, basis="not less than 2,350,000 Units")),
    Example("minimum.number", "The Offer is subject to a minimum of ⟦4,000,000 Shares⟧ being tendered.", MinimumCondition(quantity=4000000, basis="4,000,000 Shares")),
    Example("minimum.number", "subject to the minimum number of ⟦12,500 Units⟧ being validly tendered", MinimumCondition(quantity=12500, basis="12,500 Units")),
    Example("minimum.number_row", "Minimum Condition: ⟦5,000,000 Shares⟧", MinimumCondition(quantity=5000000, basis="5,000,000 Shares")),
    Example("minimum.number_row", "The minimum share requirement is ⟦2,000,000 shares of Common Stock⟧.", MinimumCondition(quantity=2000000, basis="2,000,000 shares of Common Stock")),
    Example("minimum.threshold", "The conditions stand, among them the tender of shares representing ⟦at least a majority of all outstanding shares⟧.", MinimumCondition(percent=Decimal("50"), basis="at least a majority of all outstanding shares")),
    Example("minimum.number_tendered", "THE OFFER IS CONDITIONED UPON, AMONG OTHER THINGS, THERE BEING VALIDLY TENDERED AND NOT WITHDRAWN PRIOR TO THE EXPIRATION OF THE OFFER ⟦1,704,330 CLASS B SHARES⟧ (APPROXIMATELY 51% OF THE CLASS)", MinimumCondition(quantity=1704330, basis="1,704,330 CLASS B SHARES")),
    Example("minimum.number_tendered", "Purchaser is not required to purchase any Shares unless there shall have been validly tendered ⟦3,000,000 Shares⟧.", MinimumCondition(quantity=3000000, basis="3,000,000 Shares")),
    Example("minimum.threshold", "The exchange offers have a minimum tender condition of ⟦95 percent of the outstanding principal amount of each series of existing notes⟧.", MinimumCondition(percent=Decimal("95"), basis="95 percent of the outstanding principal amount of each series of existing notes")),
    Example("minimum.threshold_with_held", "THE OFFER IS CONDITIONED UPON (1) THE STOCKHOLDERS HAVING VALIDLY TENDERED A NUMBER OF SHARES REPRESENTING, INCLUDING THE SHARES OWNED BY TERN INC. (\"PARENT\") AND EGRET INC. (\"PURCHASER\"), ⟦AT LEAST A MAJORITY OF ALL OUTSTANDING SHARES ON A FULLY DILUTED BASIS⟧, (2) THE BOARD HAVING APPROVED", MinimumCondition(percent=Decimal("50"), basis="AT LEAST A MAJORITY OF ALL OUTSTANDING SHARES ON A FULLY DILUTED BASIS")),
    Example("minimum.threshold", "The Minimum Condition has been reduced from 9,000,000 Shares to 6,750,000 Shares, which, together with the Shares that Parent owns, represents ⟦one Share more than 50% of the Shares outstanding⟧.", MinimumCondition(percent=Decimal(50), basis="one Share more than 50% of the Shares outstanding")),
    Example("minimum.threshold_with_held", "THE OFFER IS CONDITIONED UPON (1) THERE BEING VALIDLY TENDERED SUCH NUMBER OF SHARES, WHICH CONSTITUTES, ON A FULLY-DILUTED BASIS (WITHOUT THE COMPANY'S 6% NOTES DUE 2004), ⟦MORE THAN TWO-THIRDS OF THE SHARES OUTSTANDING⟧ ON THE DATE OF PURCHASE, (2) THE EXPIRATION OF THE WAITING PERIOD", MinimumCondition(basis="MORE THAN TWO-THIRDS OF THE SHARES OUTSTANDING")),
    Example("minimum.threshold_with_held", "The Offer is conditioned upon there being validly tendered a number of Shares which represents, on a fully diluted basis, ⟦at least 90% of the Shares⟧.", MinimumCondition(percent=Decimal("90"), basis="at least 90% of the Shares")),
    Example("minimum.threshold", "The offer is subject to the minimum condition that Heron stockholders validly tender and do not withdraw ⟦at least a majority of the outstanding shares⟧.", MinimumCondition(percent=Decimal("50"), basis="at least a majority of the outstanding shares")),
]

NEAR_MISSES: list[str] = [
    "Purchaser has waived the condition that there be validly tendered at least 80% of the outstanding Shares",
    "Purchaser reserves the right to waive the Minimum Condition.",
    "The Minimum Condition may be waived by Purchaser only with the consent of the Company.",
    "Without the prior written consent of the Company, Purchaser may not waive the Minimum Condition.",
    "if the Minimum Condition has been waived, the Offer will be extended",
    "The Offer is subject to the satisfaction or waiver of the Minimum Condition.",
    "The Offer is not subject to a financing condition, but is subject to the Minimum Condition.",
    "The affirmative vote of at least a majority of the outstanding Shares is required to adopt the merger agreement.",
    "If Purchaser acquires at least 90% of the outstanding Shares, it may effect a short-form merger.",
    "a decline of at least 10% in the Dow Jones Industrial Average measured from the date of the offer",
    "Holders of at least a majority in principal amount of the notes must consent to the amendment.",
    "any person shall have acquired beneficial ownership of more than 15% of the outstanding Shares, a condition of the tender offer",
    "Acquisition Proposal means a tender offer that results in any person owning more than 50% of the outstanding Shares.",
    "If more than 46,000,000 Units are properly tendered, upon the terms and subject to the conditions of the Offer, we will prorate.",
    "Tendering holders may condition their tender on a minimum number of Shares being purchased.",
    "The minimum price at which shares may be tendered is $5.50.",
    "The tender must be for a minimum of 100 Shares.",
    "at least 100,000 shares were tendered in the first week",
    "The warrant amendment requires the consent of holders of at least 50.1% of the outstanding warrants.",
    "Parent owns at least 12,000,000 Shares.",
    "Party A asked to reduce the minimum condition from 90% to 75%.",
    "The Company's liquidity is not subject to any minimum price covenant.",
    "The termination fee is payable if at least 20% of the assets are sold.",
    "The notes are issued in minimum denominations of $2,000.",
    "A minimum of 10 business days must remain in the Offer.",
    "The meeting needs a quorum of at least one-third of the shares.",
    "approval by holders of two-thirds of the outstanding Shares is required for the merger",
    "The interest rate has a minimum of 1,000 basis points.",
    "Officers hold more than 3,400,000 Shares and will tender them.",
    "If the conditions to the offer have been satisfied or waived and more than 4,512,000 shares have been properly tendered and not properly withdrawn, the Company will purchase shares subject to proration.",
    "There being validly tendered a number of Shares which, together with the 2,000,000 Shares owned by Parent, is large, the Offer was extended.",
    "After the purchase Parent will own Shares representing, together with the Shares it owns, at least a majority of all outstanding Shares.",
    "Of the 6,750,000 Shares that Parent would own, which represents 40% of the Shares outstanding, none were bought on the market; the minimum condition stands.",
    "After the Offer, Egret will hold Shares which represent, on a fully diluted basis, at least 90% of the Shares.",
    "If holders validly tender and do not withdraw at least 90% of the outstanding shares, a short-form merger follows.",
]

KNOWN_FAILURES: list[Example] = [
    Example("minimum.threshold", "The tender offer is conditioned on Bidco's owning ⟦at least 85 percent of the Egret stock⟧ upon its consummation", MinimumCondition(percent=Decimal("85"), basis="at least 85 percent of the Egret stock")),
]
