"""Examples of extractor.rules.security."""

from __future__ import annotations

from tests.example import Example

EXAMPLES: list[Example] = [
    Example("security.defined", 'relating to the ⟦Liquid Yield Option Notes due 2021⟧ (Zero Coupon-Senior) of Weft (the "Securities"), that at the option of each holder thereof the Securities will be purchased by Weft for cash', "Liquid Yield Option Notes due 2021"),
    Example("security.offered", "Weft hereby offers to purchase for cash any and all of its outstanding ⟦23/4% Convertible Debentures due March 15, 2021⟧", "23/4% Convertible Debentures due March 15, 2021"),
    Example("security.offered", "OFFER TO PURCHASE ⟦LIMITED LIABILITY COMPANY INTERESTS⟧ DATED MAY 3, 2012", "LIMITED LIABILITY COMPANY INTERESTS"),
    Example("security.offered", "Offer to Purchase ⟦Units of Limited Partnership Interests⟧ Dated May 3, 2012", "Units of Limited Partnership Interests"),
    Example("security.offered", "Alder Acquisition Corp. is offering to exchange for each outstanding ⟦share of common stock⟧ of Teal, Inc.: $9.25 in cash", "common stock"),
    Example("security.offered", "Alder Holdings is offering to purchase ⟦limited partnership units⟧ in Teal Fund V for $42.50 per unit in cash", "limited partnership units"),
    Example("security.defined", "The Purchaser hereby seeks to acquire ⟦Units of limited partnership interest⟧ (the \"Units\") in Teal Fund I, L.P. The Purchaser hereby offers to purchase 4,100 Units", "Units of limited partnership interest"),
    Example("security.offered", "is offering to purchase all outstanding publicly held ⟦shares of common stock⟧ of Teal Corp.", "common stock"),
    Example("security.offered", "has extended its tender offer to purchase all of the issued and outstanding ⟦shares (each a \"Share\" and together, \"Shares\") of common stock⟧ of Teal Corp. to June 3, 2011", "common stock"),
    Example("security.offered", "is offering to purchase all outstanding ⟦shares (the \"Shares\") of Class B Common Stock⟧ of Teal Corp.", "Class B Common Stock"),
    Example("security.offered", "an offer by Merrow Bancorp to exchange up to 500,000 newly issued shares of its common stock, par value $1.00 per share, for any and all of the issued and outstanding ⟦shares of its 8.00% Series A Non-Cumulative Preferred Stock⟧.", "8.00% Series A Non-Cumulative Preferred Stock"),
    Example("security.defined", 'Selvedge Fund II is offering to purchase for cash an amount of ⟦shares of beneficial interest⟧ ("Shares") up to 35% of the net assets of the Fund', "shares of beneficial interest"),
    Example("security.defined", 'is offering to purchase all outstanding ⟦shares of common stock⟧, par value $0.01 per share (the "Shares"), of Egret Corp.', "common stock"),
    Example("security.defined", "extends its offer (the \"Offer\") to holders of Egret's outstanding ⟦Class A Common Stock⟧ (the \"Common Stock\"), to exchange up to 1,000,000 shares of Common Stock", "Class A Common Stock"),
    Example("security.defined", 'its invitation to holders of its ⟦ordinary shares⟧, US$0.000001 par value per share (the "Shares"), to tender up to 48,000,000 Shares', "ordinary shares"),
    Example("security.defined", 'is offering to purchase all ⟦units of limited partnership interest⟧ (the "Units") of the Partnership', "units of limited partnership interest"),
    Example("security.defined", 'offer to purchase for cash up to 46,000,000 ⟦units representing assignments of beneficial ownership of limited partnership interests⟧ ("Units") in Egret Holding L.P.', "units representing assignments of beneficial ownership of limited partnership interests"),
    Example("security.defined", 'we are offering to purchase any and all of our outstanding ⟦5.00% Convertible Senior Notes due 2024⟧ (the "Notes")', "5.00% Convertible Senior Notes due 2024"),
    Example("security.sought_row", "Securities Sought: All outstanding ⟦shares of common stock⟧, par value $0.01 per share, of Egret Corp.", "common stock"),
    Example("security.sought_row", "Securities Sought Up to 2,000,000 ⟦American Depositary Shares⟧ of Nova", "American Depositary Shares"),
    Example("security.offered", "relates to the tender offer by Purchaser for all of the outstanding ⟦shares of common stock⟧ of Egret Corp.", "common stock"),
    Example("security.defined", "Purchaser commenced a tender offer to purchase all of the Company's outstanding ⟦shares of common stock⟧, par value $0.001 per share (the \"Shares\"), for $1.85 per Share", "common stock"),
    Example("security.defined", 'relating to an offer to purchase (the "Offer") up to 1,500,000 of the Fund\'s ⟦shares of common stock⟧, par value $.10 per share (the "Shares")', "common stock"),
    Example("security.offered", "announced the results of its exchange offer for all outstanding ⟦shares of common stock⟧ of Teal, which expired on May 3, 2002", "common stock"),
    Example("security.offered", "OFFER TO PURCHASE $30,500,000 IN OUTSTANDING ⟦LIMITED LIABILITY COMPANY INTERESTS⟧ AT NET ASSET VALUE", "LIMITED LIABILITY COMPANY INTERESTS"),
    Example("security.offered", "OFFER TO PURCHASE FOR CASH ALL ⟦UNITS OF LIMITED PARTNERSHIP INTEREST⟧ OF SECURED FUND, LP", "UNITS OF LIMITED PARTNERSHIP INTEREST"),
    Example("security.offered", "The Fund is offering to purchase up to 15% of its issued and outstanding ⟦common shares of beneficial interest⟧.", "common shares of beneficial interest"),
    Example("security.offered", "Offer to exchange up to 11,500,000 ⟦Public Warrants⟧", "Public Warrants"),
    Example("security.offered", "seek to acquire 350,000 ⟦Series 250 operating partnership units⟧ of Tower OP", "Series 250 operating partnership units"),
    Example("security.offered", "This is an offer to exchange certain outstanding ⟦stock options⟧ for new options.", "stock options"),
    Example("security.defined", 'an offer by Selvedge Corp. to purchase up to 5.0% of the aggregate number of its outstanding ⟦Class I, Class D and Class S shares of common stock⟧, par value $0.001 per share (the "Shares")', "Class I, Class D and Class S shares of common stock"),
    Example("security.defined", 'Selvedge Trading Fund LLC is offering to purchase ⟦limited liability company interests⟧ in the Fund (collectively, the "Interests") from members', "limited liability company interests"),
    Example("security.offered", "Offer to Purchase for Cash by Halden Corp. of Up to 100,000 ⟦Shares of its Class B Common Stock⟧", "Class B Common Stock"),
    Example("security.offered", "OFFER TO PURCHASE FOR CASH ANY AND ALL OUTSTANDING ⟦SHARES OF ITS $3.50 CUMULATIVE CONVERTIBLE PREFERRED STOCK⟧ AT $47.25 NET PER SHARE", "$3.50 CUMULATIVE CONVERTIBLE PREFERRED STOCK"),
]

NEAR_MISSES: list[str] = [
    "Heron, the sole holder of the common stock of Egret, hereby offers to purchase for cash any and all of (i) the 6.00% series.",
    "In accordance with the Offer the Fund will purchase Shares from tendering holders on a pro rata basis",
    "Under the tender offer the Trust may purchase Units only if no condition fails",
    "In 1996 the general partner wanted to acquire units of limited partnership interest in other funds.",
    "Purchaser is offering to purchase all outstanding shares (the \"Shares\") of the Company.",
    "offers to exchange each of the Notes due 2010 for all outstanding shares of common stock of Sub",
    "We are offering to exchange up to 8,000,000 newly issued shares of our common stock for any and all outstanding notes.",
    "Purchaser is offering to purchase all outstanding Shares.",
    "We are offering to purchase all of the Units not already owned by us.",
    "options to purchase 350,000 shares of common stock were outstanding",
    "As of May 1, there were 4,000,000 outstanding shares of common stock.",
    "The Company's outstanding preferred stock is convertible into shares of common stock.",
    "Party B made a proposal to acquire all outstanding shares of common stock.",
    "will receive 0.5 of a share of Class B common stock",
    "the rights to purchase preferred stock under the rights agreement",
    "Based on 1,000,000 outstanding shares of common stock, the fee is $92.",
    "each outstanding share of common stock is entitled to one vote",
    "The dividend on the outstanding Series A Preferred Stock was paid.",
    "Stockholders should read the offer to purchase and the letter of transmittal.",
    "In 2004 Old Acquiror completed its tender offer for all outstanding shares of common stock of Beta.",
    "offers to exchange notes for up to $50,000,000 aggregate liquidation preference of its Series H Preferred Stock",
    "is offering 0.275 Class A ordinary shares for each Warrant",
    "The Indenture trustee holds all outstanding 7% Notes due 2010.",
    "Members who purchase limited liability company interests in the Fund receive a statement each month.",
    "on the exercise of up to 100,000 options",
]

KNOWN_FAILURES: list[Example] = [
    Example("security.offered", "is offering to exchange 0.275 Class A ordinary shares for each outstanding ⟦public warrant⟧ tendered", "public warrant"),
]
