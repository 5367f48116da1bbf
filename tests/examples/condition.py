"""Examples of extractor.rules.condition."""

from typing import Any

from extractor.models.offer import Condition
from tests.example import Example


def row(rule: str, text: str, kind: str, status: str = "in_force") -> Example:
    """An example whose condition has the marked words as its text."""
    example = Example(rule, text, None)
    value: Any = Condition.model_validate({"kind": kind, "text": example.span, "status": status})
    return Example(rule, text, value)


EXAMPLES: list[Example] = [
    Example("odd_lot.first", "we will buy the shares of holders who own ⟦fewer than 100 shares before any others⟧", True),
    Example("proration.applies", "If Shares worth more are tendered, the Fund will ⟦purchase a pro rata portion of⟧ the tendered Shares", True),
    # names
    row("condition.named", "at least one more Share than 50% of the Shares outstanding (the ⟦\"Minimum Condition\"⟧). The Offer", "minimum_tender"),
    row("condition.named", "validly tendered and not withdrawn (the ⟦“\nMinimum Tender Condition\n”⟧)", "minimum_tender"),
    row("condition.named", "upon the satisfaction of (i) ⟦the Regulatory Condition (as defined⟧ below)", "regulatory"),
    row("condition.named", "the waiting period under the HSR Act having expired (the ⟦\"HSR Condition\"⟧), (iii) no order", "regulatory"),
    row("condition.named", "(which we refer to as the ⟦\"Governmental Authority Condition\"⟧);", "no_legal_restraint"),
    row("condition.named", "Purchaser having obtained sufficient funds (the ⟦\"Financing Condition\"⟧) and", "financing"),
    row("condition.named", "the stockholders of Parent having approved the issue (the ⟦\"Parent Stockholder Approval Condition\"⟧)", "shareholder_approval"),
    row("condition.named", "(the ⟦\"Registration Statement Condition\"⟧)", "registration_effective"),
    row("condition.named", "the Rights having been redeemed (the ⟦\"Rights Condition\"⟧)", "other"),
    row("condition.named", "each of these conditions is met: (a) ⟦Minimum Condition.⟧ At least 150,000,000 shares", "minimum_tender"),
    row("condition.subject_to", "The Offer is conditioned upon, among other things, the ⟦satisfaction of the Minimum Condition⟧ and other conditions", "minimum_tender"),
    row("condition.subject_to", "the tender offer is subject to the ⟦satisfaction or waiver of (i) the Antitrust Condition⟧", "regulatory"),
    row("condition.subject_to", "The Offer ⟦continues to be subject to the remaining Offer Conditions, including the Minimum Tender Condition⟧.", "minimum_tender"),
    # what became of them
    row("condition.satisfied", "were tendered. ⟦The Minimum Condition has been satisfied⟧, and Purchaser has accepted", "minimum_tender", "satisfied"),
    row("condition.satisfied", "⟦the condition to the Tender Offer relating to the expiration of the waiting period under the HSR Act has been satisfied⟧.", "regulatory", "satisfied"),
    row("condition.satisfied", "Accordingly, ⟦the condition to the Offer relating to the expiration of the waiting period under the HSR Act has been satisfied⟧.", "regulatory", "satisfied"),
    row("condition.satisfied", "about 83% of the Shares were tendered, ⟦satisfying the Minimum Tender Condition⟧.", "minimum_tender", "satisfied"),
    row("condition.satisfied", "⟦The Antitrust Condition was satisfied⟧ on June 3, 2008.", "regulatory", "satisfied"),
    row("condition.waived", "Purchaser ⟦has waived the Minimum Condition⟧.", "minimum_tender", "waived"),
    row("condition.waived", "Parent announced that it ⟦has irrevocably waived the Financing Condition⟧ to the Offer", "financing", "waived"),
    row("condition.waived", "As of today ⟦the Due Diligence Condition has been waived⟧.", "other", "waived"),
    row("condition.minimum_not_met", "At the expiration of the Offer, the ⟦condition that at least 100,000,000 shares of Common Stock be tendered was not satisfied⟧.", "minimum_tender", "not_satisfied"),
    row("condition.minimum_not_met", "The ⟦condition to the Offer that there be validly tendered at least 1,000,000 shares has not been met⟧.", "minimum_tender", "not_satisfied"),
    row("condition.not_satisfied", "The Offer expired at midnight. Because ⟦the Minimum Condition was not satisfied⟧, no Shares were purchased.", "minimum_tender", "not_satisfied"),
    # told in words
    row("condition.minimum_told", "The Offer is ⟦conditioned upon, among other things, there being validly tendered⟧ and not withdrawn before the Expiration Date a number of Shares", "minimum_tender"),
    row("condition.minimum_told", "The Offer is ⟦conditioned on the tender of at least⟧ 150,000,000 shares", "minimum_tender"),
    row("condition.minimum_told", "The ⟦tender of at least 5,000,000 units is a condition of the Offer⟧.", "minimum_tender"),
    row("condition.minimum_told", "We will not buy any Shares ⟦unless at least 2,000,000 Shares are validly tendered⟧ and not withdrawn", "minimum_tender"),
    row("condition.minimum_told", "THE OFFER IS ⟦CONDITIONED UPON AT LEAST A MAJORITY OF THE SHARES OUTSTANDING BEING VALIDLY TENDERED⟧", "minimum_tender"),
    row("condition.told_regulatory", "The Offer is conditioned upon the ⟦expiration or termination of any applicable waiting period⟧ under the HSR Act", "regulatory"),
    row("condition.told_regulatory", "Completion of the tender offer is subject to the satisfaction of customary conditions, including ⟦receipt of required regulatory approvals⟧.", "regulatory"),
    row("condition.told_no_legal_restraint", "Conditions of the Offer. We need not accept any Shares unless ⟦no court or governmental authority has issued an order that prohibits⟧ the Offer", "no_legal_restraint"),
    row("condition.told_no_material_adverse_effect", "The Offer is subject to the following conditions: ⟦there shall not have occurred any Company Material Adverse Effect⟧", "no_material_adverse_effect"),
    row("condition.told_merger_agreement_in_force", "The Offer is conditioned upon: (i) the ⟦Merger Agreement having not been terminated⟧ in accordance with its terms", "merger_agreement_in_force"),
    row("condition.told_other", "The Offer is subject to the satisfaction of these conditions: the Company's ⟦representations and warranties being true⟧ and correct", "other"),
    row("condition.told_event", "Conditions of the Offer. We need not accept any Notes unless each of these is met: (c) ⟦no event has occurred that could be expected to hinder the completion of the Offer⟧.", "other"),
    row("condition.told_event", "The Offer is subject to the following conditions: ⟦no change shall have occurred in the markets which would delay or restrict the consummation of the Exchange Offer⟧;", "other"),
    row("condition.told_listing", "The Offer is conditioned upon the shares issuable in the Offer being ⟦approved for listing⟧ on the NYSE", "listing"),
    row("condition.told_shareholder_approval", "The Offer is conditioned upon Xerox ⟦shareholders having approved⟧ the issue of its shares", "shareholder_approval"),
    row("condition.told_registration_effective", "The Offer is conditioned upon the ⟦registration statement of which this document is a part having been declared effective⟧", "registration_effective"),
    row("condition.told_registration_effective", "The Offer is subject, however, to the ⟦effectiveness of the registration statement⟧ and to other conditions", "registration_effective"),
    # financing
    Example("financing.none", "Parent has waived the Financing Condition. Accordingly, the Offer is ⟦no longer subject to a financing condition⟧.", False),
    Example("financing.none", "the consideration consists solely of cash and the repurchase is ⟦not subject to any financing conditions⟧.", False),
    Example("financing.none", "Subsidiaries of Heron will make a tender offer for all shares of Egret. The transaction is ⟦not subject to any financing condition⟧ and is expected to close in May.", False),
    Example("financing.none", "The Offer is ⟦not subject to any financing condition⟧.", False),
    Example("financing.none", "Consummation of the Offer is ⟦not conditioned on obtaining financing⟧ or any minimum tender threshold.", False),
    Example("financing.none", "The Offer is ⟦not conditioned on any minimum number of Shares being tendered or upon Purchaser obtaining financing⟧.", False),
    Example("financing.none", "Is the Offer ⟦conditioned on financing? No⟧. We have the cash.", False),
    Example("financing.none", "There is ⟦no financing condition⟧ to the Offer.", False),
    Example("financing.none", "⟦Neither the Offer nor the Merger is subject to a financing condition⟧.", False),
    Example("financing.none", "Our obligation to purchase shares is ⟦not contingent upon our ability to obtain financing⟧.", False),
    Example("financing.none", "the Put Option is ⟦not subject to any financing conditions⟧, and applies to all Debentures", False),
    Example("financing.required", "The Offer is ⟦conditioned upon, among other things, Purchaser having obtained financing⟧ sufficient to pay for the Shares", True),
    Example("financing.required", "The tender offer is ⟦conditioned on the receipt of proceeds from a debt financing⟧ on terms satisfactory to us", True),
    Example(
        "financing.required",
        "The Offer is ⟦conditioned on, among other things, (i) there being validly tendered and not withdrawn a number of Shares that constitutes at least 66 2/3% of the Shares outstanding on a fully diluted basis, and (ii) the receipt by Purchaser of the proceeds of the financing⟧ described in Section 9",
        True,
    ),
    Example("financing.required", "the Offer depends on the proceeds of the new loans ⟦(the \"Financing Condition\")⟧", True),
    # odd lots
    Example("odd_lot.first", "we will purchase ⟦first, all shares owned in \"odd lots⟧\" (less than 100 shares) that are tendered", True),
    Example("odd_lot.first", "subject to the ⟦odd lot priority⟧ and proration provisions", True),
    Example("odd_lot.first", "⟦Odd lot holders come first⟧; other tenders are prorated", True),
    Example("odd_lot.first", "any shareholder who owns ⟦fewer than 100 shares and tenders all of them will be paid before proration⟧", True),
    Example("odd_lot.first", "including the ⟦provisions relating to \"odd lots⟧\", proration and conditional tenders", True),
    Example("odd_lot.first", "the Fund will ⟦first accept all Shares properly tendered by any shareholder who owns an aggregate of fewer than 100 Shares⟧ and", True),
    Example("odd_lot.first", "pro rata, except that the Fund will ⟦first accept all shares tendered by any stockholder who owns not more than 99 shares⟧ and tenders all", True),
    Example("odd_lot.first", "on a pro rata basis, other than holders of “⟦odd lots” of fewer than 100 shares, whose shares will be purchased in full⟧.", True),
    Example("odd_lot.none", "There is ⟦no odd lot preference⟧ in the Offer", False),
    Example("odd_lot.none", "The Offer does ⟦not provide any priority for holders of odd lots⟧.", False),
    # proration
    Example("proration.applies", "If more than 5,000,000 shares are tendered, ⟦we will prorate⟧.", True),
    Example("proration.applies", "If more than 46,000,000 Units are tendered, we will ⟦purchase Units from the tendering unitholders on a pro rata basis⟧", True),
    Example("proration.applies", "properly tendered Shares will be ⟦subject to proration⟧", True),
    Example("proration.applies", "THE OFFER, ⟦PRORATION PERIOD⟧ AND WITHDRAWAL RIGHTS WILL EXPIRE", True),
    Example("proration.applies", "if the Offer is oversubscribed, ⟦tenders will be pro-rated⟧", True),
    Example("proration.applies", "Shares properly tendered and not properly withdrawn will be ⟦subject to proration⟧ as described", True),
    Example("proration.none", "Since we offer to buy all Shares, ⟦there will be no proration⟧.", False),
    Example("proration.none", "Tendered options ⟦will not be prorated⟧.", False),
    # guaranteed delivery
    Example("guaranteed_delivery.taken", "you ⟦may tender your Shares by following the procedures for guaranteed delivery⟧ in Section 3", True),
    Example("guaranteed_delivery.taken", "or the holder must ⟦comply with the guaranteed delivery procedures⟧ described below", True),
    Example("guaranteed_delivery.taken", "This ⟦Notice of Guaranteed Delivery, or one substantially in this form, must be used⟧ to accept the Offer", True),
    Example("guaranteed_delivery.taken", "you ⟦may be able to use a guaranteed delivery procedure⟧, described in Section 3", True),
    Example("guaranteed_delivery.taken", "⟦Guaranteed Delivery. If a stockholder desires to tender Shares and cannot deliver them in time, such Shares may nevertheless be tendered⟧, provided that", True),
    Example("guaranteed_delivery.none", "you will ⟦not be able to use guaranteed delivery⟧", False),
    Example("guaranteed_delivery.none", "We are ⟦not providing for guaranteed delivery procedures⟧. You must allow time", False),
    Example("guaranteed_delivery.none", "There is ⟦no procedure for guaranteed delivery⟧ in the Offer.", False),
    Example("guaranteed_delivery.none", "⟦Guaranteed delivery procedures will not be available⟧ in the Offer", False),
    Example("guaranteed_delivery.none", "holders ⟦may not tender Warrants by guaranteed delivery⟧", False),
    Example("odd_lot.first", "All shares properly tendered will be purchased for $4.10 per share, including the ⟦odd lot and proration provisions⟧ of this offer", True),
    Example("guaranteed_delivery.taken", "⟦Guaranteed delivery procedures are available⟧ as described herein.", True),
    Example("odd_lot.first", "tendered shares will be subject to ⟦proration, except for tenders by odd-lot⟧ holders", True),
    row("condition.in_list", "The Offer is also subject to the Minimum Tender Condition described above, ⟦the HSR Condition⟧ and other terms.", "regulatory"),
    row("condition.in_list", "The Offer is conditioned upon, among other things, approval of the board and ⟦the Financing Proceeds Condition⟧, and on other terms.", "financing"),
    row("condition.in_list", "The offer is subject to ⟦the minimum condition⟧ that Heron stockholders validly tender enough shares.", "minimum_tender"),
]

NEAR_MISSES: list[str] = [
    "a holder of fewer than 100 shares must write to the Company before the meeting",
    "the first business day after Dec. 31, 2016 if, as of Dec. 31, 2016, the Regulatory Condition has not been met but all other conditions have been",
    # conditions of something else, or of nothing
    "The Merger is subject to the satisfaction of the Minimum Tender Condition for Merger and others",
    "after the Offer expires and subject to the satisfaction of the Minimum Condition we will merge",
    "The obligations of the parties to effect the Merger are conditioned upon no law being in effect that prohibits the Merger",
    "after satisfaction of the Minimum Tender Condition for Merger and the Purchase Condition (each as defined in the Offer to Purchase)",
    "Purchaser may waive any condition, including the Minimum Condition, at any time",
    "If the Minimum Condition has been satisfied but the Regulatory Condition has not, Purchaser must extend the Offer",
    "Purchaser shall not be required to pay if: • the Minimum Condition has not been satisfied;",
    "Shares are deemed tendered for purposes of satisfying the Minimum Condition only when received",
    "once the Minimum Condition has been satisfied, Purchaser will accept the Shares",
    "has certified that the Representations Condition and the Obligations Condition have been satisfied",
    "The Offer is not conditioned upon any minimum number of Shares being tendered",
    "The Company is in good financial condition. The financial condition of the Company is described in its reports",
    "The HSR Act provides that a purchase may be made on the expiration of a 15 calendar day waiting period",
    "the shares of Parent were approved for listing on the NYSE in 1998",
    "filed a registration statement that became effective in May 2003",
    "Each of the parties made representations and warranties that were true when made",
    "a material adverse effect on the Fund's portfolio could follow",
    "unless the Minimum Condition is satisfied or waived, the Offer will lapse",
    "Purchaser reserves the right to have waived the Minimum Condition",
    "No event has occurred that would delay the completion of the Merger",
    "In the year 2004 no event has occurred that could hinder the completion of the offer of the bonds",
    # financing
    "Party A's proposal said that its put option was not subject to any financing condition",
    "The August 8 proposal stated that it was not subject to any financing condition",
    "Party A's bid was conditioned upon obtaining debt financing",
    "The Company's financing activities used $3 million of cash",
    "The Merger is not subject to a financing condition",
    "if the Offer were conditioned upon financing, holders would be told",
    # odd lots
    "Holders may be left with odd lots, which may be costly to sell: odd lot brokerage discounts apply",
    "each holder of not more than 99 shares of record will get a copy of the report",
    "☐ Check here if any odd lots are being tendered",
    # proration
    "Annual bonuses will be prorated for the year of the closing",
    "each holder receives its pro rata share of the dividend; a distribution will be made on a pro rata basis",
    "shares issued in the rights offering on a pro rata basis to accept subscriptions",
    "subject to the election and proration procedures described in the Offer to Exchange",
    "The ESPP purchase period will be shortened with pro rata adjustments",
    "a stockholder who already holds only 40 shares will not be subject to proration",
    # guaranteed delivery
    "(excluding Shares tendered pursuant to guaranteed delivery procedures that have not yet been received)",
    "Shares tendered by a Notice of Guaranteed Delivery will not be deemed validly tendered for purposes of the Minimum Condition",
    "(a)(1)(C) Form of Notice of Guaranteed Delivery.*",
    "a total of 74,033,457 shares were tendered, including 52,915,569 shares tendered by notice of guaranteed delivery",
    "copies of the Letter of Transmittal and the Notice of Guaranteed Delivery may be had from the Information Agent",
    "We issued no fractional shares, and holders of such odd shares were paid in their entirety in cash.",
    "shares are returned after the count, except for those of odd-lot brokers",
    "The Offer is not subject to the approval of the board, the Listing Condition, or anything else.",
    "If the Offer is subject to any delay, the Financing Condition, and the approval of the lenders, will be waived.",
]

KNOWN_FAILURES: list[Example] = [
    row("condition.satisfied", "⟦The Minimum Condition⟧ and the HSR Condition have been satisfied", "minimum_tender", "satisfied"),
    row("condition.named", "we need not accept any shares unless (c) ⟦Settlement.⟧ No event has occurred that could hinder the settlement", "other"),
]
