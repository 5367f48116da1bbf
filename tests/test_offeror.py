"""Whose offer a document tells of that came without a Schedule."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractor import extract, offeror, offeror_cues
from extractor.document import Document
from extractor.evidence import Ledger
from extractor.submission import Submission

from .growth import check_growth, repeated

THIRD_PARTY = [
    "Teal Scientific announced that it has completed its tender offer for Heron Corporation, which expired at midnight on May 13, 2011.",
    "Teal has extended its cash tender offer for Heron Foods, Inc. until May 3, 2011.",
    "The tender offer expired on May 3, 2011. Teal intends to complete its acquisition of the remaining shares of Heron through a short-form merger.",
    "Teal completed its tender offer. Any remaining Heron shares will be exchanged for cash in the short-form merger.",
    "Larkfield, S.A. is offering to exchange 0.0833 of its ordinary shares for each Class B common share of Harrow S.A. The exchange offer expires on June 3, 2000.",
    "Offer to exchange up to 34.9% of the issued ordinary shares of Harrow Fields Limited, including ordinary shares represented by American depositary shares, for ordinary shares of Larkfield Mining Limited. The exchange offer expires on June 3, 2004.",
    "Larkfield, S.A., a Spanish bank, offers to exchange any and all shares of Harrow (Brasil) S.A., other than those owned directly or indirectly by Larkfield, for its own shares. The exchange offer expires on June 3, 2014. It comes with a merger agreement.",
    "Weft has agreed to acquire Bobbin. The transaction will be a cash tender offer followed by a cash merger.",
    "The acquisition will be a tender offer, to be followed by a second-step merger.",
    "Larkfield Corp., which holds the common stock of Harrow Mills, Inc., offers to exchange any and all shares of 8.25% Series B Preferred Stock of Harrow Mills, Inc. for newly issued shares of its common stock. The Offeror is a subsidiary of Larkfield. Schedule 14D-9 will follow.",
    "Your shareholders would approve of our offer. Larkfield offers to acquire all outstanding shares of common stock of Harrow, Inc. at $12.00 per share.",
    "I am Gregory Larkfield. I am offering to purchase 962,636 shares of Class B Common Stock of Harrow Group Inc. at $30 per share.",
    "Larkfield L.P. and Brandt L.P. (the \"Purchasers\") are offering to buy up to 1,500,000 shares of the common stock of Harrow, Inc. at $4.95 per share.",
    "Larkfield is offering to exchange each outstanding share of Harrow Hotels & Resorts, Inc. (\"Harrow\") common stock for 0.324 shares of its own.",
    "Offer to Purchase for Cash Up to 6,340,000 shares of Common Stock of The Harrow Corporation by Larkfield Square, L.P. at a purchase price not greater than $70.00 nor less than $61.00 per share. We first buy odd lots tendered at or below the Purchase Price, then conditional tenders.",
    "NOTICE OF GUARANTEED DELIVERY FOR TENDER OF SHARES OF COMMON STOCK of H.L. HARROW YARN & MILLS, INC. PURSUANT TO THE OFFER TO PURCHASE DATED OCTOBER 18, 2011 by LARKFIELD'S ACQUISITION CORPORATION, a wholly owned subsidiary of BRANDT LLC. It must be used to accept the offer.",
    "The exchange offer will permit Harrow stockholders to exchange their shares of Harrow common stock for shares of Larkfield common stock. It is made by a wholly owned subsidiary of Larkfield under the merger agreement.",
    "Offer to Purchase for Cash up to 2,100,000 Shares of Common Stock of The Harrow Income Fund, Inc. at 95% of Net Asset Value by the Larkfield Group. The members of the Larkfield Group are offering to purchase up to 2,100,000 shares of common stock, par value $.001 per share (the \"Shares\"), of The Harrow Income Fund, Inc. (the \"Fund\"). The Fund's NAV is the Fund's NAV at the close. The Fund's price, and that of the Fund's peers, was lower. Holders of odd lots get no preference.",
    "Larkfield Sub Inc. and Brandt Sub Inc. are offering to purchase, at a price of $31.00 per share in cash, without interest, all outstanding shares of common stock, par value $.01 per share, of Harrow Mills, Inc., a Maryland corporation.",
    "Larkfield has extended its concurrent tender offers to acquire all of the outstanding ordinary shares and American Depositary Shares of Harrow Mills S.A. at $4.50 per share.",
    "Larkfield announced cash tender offers for all outstanding shares of Harrow Mills S.A. at $4.50 per share.",
    "Larkfield Capital is offering to purchase up to 18,000,000 common shares of Harrow Income Fund at a price equal to 98.0% of the NAV per share. The Fund's trustees have not approved it. The tender offer is open.",
    "Larkfield Fund and Brandt Fund (together, the \"Purchasers\") will pay 99% of net asset value per share of Harrow Trust, in a tender offer for up to 4,000,000 shares.",
    "The exchange offer gives one new share for each Harrow Share. A squeeze-out, or compulsory buy-out, under Greek law would follow.",
    "The Purchasers are now offering to purchase up to 4,000 units for $200 per unit in cash.",
    "Larkfield completes its cash tender offer for all outstanding shares of Harrow Mills, Inc. The tender offer expired at midnight on June 3, 2010.",
    "Larkfield has acquired Harrow Mills Corporation by accepting for payment all shares of Harrow Mills common stock that were tendered in the previously announced cash election exchange offer.",
    "Larkfield Corporation is offering (the \"Offer\") to exchange each outstanding Harrow-Mills American Depositary Share for 0.55 Larkfield shares. The tender offer expires on June 3, 2010.",
    "Larkfield commenced an offer to exchange each outstanding share of Harrow common stock for $152.25 in cash and a number of shares of its own. The exchange offer expires on June 3, 2010.",
    "Larkfield announced that it has extended its all-cash offer for common shares of Harrow Mills to midnight on June 3, 1999, at $9.00 per share.",
    "Larkfield Acquisition Corp., a wholly owned subsidiary of Larkfield Corp., is offering to purchase all outstanding shares of common stock of Harrow Mills, Inc. at $12.00 per share.",
    "Larkfield Acquisition Corp., an Ohio corporation and a wholly-owned subsidiary of Larkfield Corp., hereby offers to purchase all shares of Harrow Mills, Inc. at $12.00 per share. Upon a change of control, the right of each holder of the notes to require the Company to repurchase notes will arise.",
    "Larkfield announced that its subsidiary, Larkfield Chemical Group Ltd., has extended its tender offer for purchase of all outstanding Ordinary Shares of Harrow Mills Ltd. at $7.75.",
    "Under the terms of the Increased Offer, Larkfield is offering to acquire Harrow Mills (NYSE: HRW) for $12.50 per share in cash.",
    "Larkfield Limited made its cash offer of $12.50 per share, a tender offer for the entire of the issued and to be issued share capital of Harrow Mills plc.",
    "Letter of Transmittal To Tender Shares of Harrow Mills S.A. to Larkfield Bebidas S.A. - Offeror Pursuant to the Offer to Purchase dated June 3, 2010.",
    "Letter of Transmittal To Tender Ordinary Shares of Harrow Mills N.V. at $17.75 net per share plus one non-transferable contingent value right per share, which represents the right to receive cash payments of up to $4.14 per share in aggregate upon the achievement of certain milestones Pursuant to the Offer to Purchase dated June 3, 2010 by Larkfield B.V. and by Brandt B.V.",
    "Larkfield Partners, L.P. IS OFFERING TO PURCHASE LIMITED PARTNERSHIP UNITS IN HARROW INCOME PROPERTIES FOR $108.00 PER UNIT IN CASH. OUR OFFER HAS BEEN EXTENDED.",
    "Larkfield Investors, LLC is offering to purchase up to 4,000 units of limited partnership interest in Harrow Growth Fund at $41.50 per unit in cash.",
    "Larkfield, Brandt and Ortiz are referred to herein as the \"Purchasers\". Units are purchased at $200 per Unit in cash.",
    "The offer is for all Units of Harrow Properties II not already held by the Purchasers and their affiliates, at a cash price of $200 per Unit.",
    "Larkfield today extended its offer to acquire all of the outstanding common shares of Harrow Mills, Inc. to 5:00 p.m., New York City time, on June 3, 2010.",
    "Offer to Purchase for Cash up to 4,000,000 Shares of Common Stock of Harrow Mills, Inc. at $1.05 per Share by Larkfield Partners LLC",
    "Offer to Purchase All Units of Limited Partnership Interest in Harrow Properties II at $200 per Unit by: Larkfield Realty, Inc.",
    "Offer to Purchase for Cash All Outstanding Units of Harrow Telecom Limited Partnership at $2.00 per Unit by Harrow Telecom Acquisition Corp.",
    "Larkfield is offering to purchase up to 27,000 units of Harrow Properties II, L.P. for $187.50 per unit. Your partnership does not make any recommendation.",
    "We, Larkfield Ltd., are offering to purchase up to 4,440,000 ordinary shares of Harrow Mills Ltd., an Israeli company, at $12.00 per share, net to you in cash.",
    "Larkfield is offering to purchase 3,600,000 Shares in Harrow REIT, Inc. for $7.00 per Share in cash. Larkfield is not affiliated with the Corporation.",
    "Larkfield has commenced a subsequent offering period. Shares tendered are paid $57.50 per share in cash.",
    "The Offerors are offering to purchase any and all preferred shares at R$26.64 per preferred share, in cash.",
    "Offeror will pay $5.00 per share, net to the seller in cash, for the shares accepted by Offeror pursuant to the Offer, which expires on June 30, 2010.",
    "Larkfield will pay $31.00 in cash for each share tendered that is not already owned by Larkfield or Larkfield Holdings. The tender offer expires on June 30, 2010.",
    "The Purchasers hereby seek to acquire 25,000 Units at $200 per Unit in cash. The Purchasers are not affiliated with the Partnership.",
    "Otto Brandt, the general partner of Harrow Realty Fund II (the \"Partnership\"), is offering to purchase all units of the Partnership at a price of $100 per Unit in cash.",
    "Letter of Transmittal To Tender Shares of Common Stock of Harrow Mills, Inc. Pursuant to the Offer to Purchase dated June 3, 2010 by Larkfield Acquisition Corp., a wholly owned subsidiary of Larkfield, Inc.",
    "Notice of Guaranteed Delivery for Tender of Shares of Common Stock of Harrow Mills Corporation to Larkfield Merger Corporation, a wholly owned subsidiary of Larkfield Holding LLC. This notice must be used to accept the Offer.",
    "ADS Letter of Transmittal to tender ADSs of Harrow Mills Ltd. pursuant to the Offer to Purchase dated June 3, 2010 of Larkfield Limited.",
    "Larkfield announced the success of the tender offer by its subsidiary, Larkfield Biologics Inc., for all of the outstanding shares of common stock of Harrow Mills, Inc.",
    "The Offer is being made pursuant to the Merger Agreement, dated as of June 3, 2010, by and among Parent, Purchaser and the Company.",
    "We enclose the Company's Solicitation/Recommendation Statement on Schedule 14D-9. The Offer expires at 5:00 p.m., New York City time, on June 30, 2010.",
    "Larkfield is offering to exchange 0.85 of a share of our common stock for each outstanding share of common stock of Harrow Mills, Inc. Up to 25,000,000 shares of our common stock will be issued in the offer.",
    "Larkfield has raised its tender offer for all of the currently outstanding shares of common stock (including the associated preferred stock purchase rights) of Harrow Mills, Inc. from $9.00 to $11.00 per share in cash.",
    "The exchange offer for shares of Harrow Mills, Inc. now gives 0.70 shares of Larkfield common stock for each share that is not currently owned by Larkfield.",
    "Enclosed is the offer to purchase of Larkfield at $10.50 per share in cash for any shares of Harrow Mills other than shares held by Larkfield or by its subsidiaries.",
    "Larkfield has amended its exchange offer. It gives 2.04 shares of its stock for each Class A share of Harrow that it does not already own, in the offer.",
    "Offer to exchange each outstanding share of common stock of Harrow Mills, Inc. for $5.00 in cash and 0.5 of a share of our common stock. We will issue up to 12,000,000 shares of our common stock.",
    "Notice of Guaranteed Delivery for Tender of Shares of Common Stock of Harrow Mills Inc. This Notice must be used to accept the offer of Harrow Mills Acquisition Corporation, an Illinois corporation wholly owned by Ruth Adeyemi, to purchase 8,000,000 common shares.",
    "Notice of Guaranteed Delivery. This form is used to accept the Offer by Larkfield Sub Inc., a Delaware corporation and a wholly-owned subsidiary of Larkfield plc, if certificates are not at hand.",
    "Notice of Guaranteed Delivery. To accept the tender offer of Larkfield LP, a limited partnership controlled by Otto Brandt, deliver this form.",
    "Letter of Transmittal to Tender Units of Limited Partnership in Harrow Park Associates Limited Partnership (the \"Partnership\") Pursuant to an Offer to Purchase dated June 3, 2000 (the \"Offer Date\") by Larkfield Properties, L.P.",
    "Letter of Transmittal to Tender Shares of Common Stock of Harrow Mills Inc. Pursuant to the Offer to Purchase Dated June 3, 2010 by B Acquisition Corp. a wholly owned subsidiary of Larkfield Inc.",
    "Letter of Transmittal to Tender Shares of Common Stock of Harrow Mills, Inc. Pursuant to the Offer to Purchase dated June 3, 2010 by X Merger Corporation.",
    "BOSTON, June 3, 2010 - Larkfield announced today that it has extended its tender offer for up to 5,000,000 shares of common stock of Harrow Mills, Inc. at $9.00 per share, net to the seller in cash.",
    "Larkfield Partners LLC and Affiliates Commence Tender Offer to Purchase up to 750,000 Shares of Common Stock of Harrow Balanced Fund at 95% of Net Asset Value Per Share. The price is $9.00 per share.",
    "BOSTON, June 3, 2010 - Larkfield today commenced a cash tender offer to acquire up to 1,000,000 shares of common stock of Harrow Mills, Inc. at $12.00 per share.",
    "Harrow Mills Offer Extended -- Larkfield LLC extended its cash tender offer for up to 400,000 shares of Class A common stock of Harrow Mills, Inc. at $9.00 per share in cash.",
    "Larkfield raised the price of its tender offer for up to 4,000,000 common shares. It is a tender offer for up to 4,000,000 shares of capital stock of Harrow Mills, Inc. at $9.00 per share in cash.",
    "Offer to Purchase for Cash by Larkfield Acquisition Corp. of All Outstanding Shares of Common Stock of Harrow Mills, Inc. at $9.00 per Share",
    "Offer to Purchase for Cash by Harrow Acquisition Ltd. of Common Shares of Harrow Mills Ltd. at $9.00 per Share",
    "Larkfield Capital, LLC is offering to purchase up to 1,500,000 shares of common stock (the \"Shares\") of Harrow Healthcare REIT, Inc. at a purchase price of $5.50 per Share in cash.",
    "Larkfield, which manages Harrow, is offering to purchase all outstanding common shares of Harrow Income Trust for $5.50 per share in cash.",
    "Larkfield accepted the shares of Harrow Mills, Inc. tendered to its subsidiary. The offer to acquire all of the outstanding shares of Harrow Mills was made by Larkfield.",
    "Offer to Purchase for Cash Up to 5,000,000 Shares of Common Stock of Harrow Mills, Inc. by Larkfield & Sons, Ltd. The offer, at $12.50 per share, expires on June 3, 2010.",
    "On behalf of Larkfield we inform you of its offer to exchange 1.5 newly issued ordinary shares of Larkfield for each tendered ordinary share of Harrow Mills Limited.",
    "ADS Letter of Transmittal to tender American Depositary Shares of Harrow Mills Limited (CUSIP: 123456789; ISIN: CAE000018123) pursuant to the U.S. Offer to Exchange by Larkfield Limited.",
    "Parent and Merger Sub offer to purchase all outstanding shares of common stock of Harrow at $9.00 per share. Options surrendered to the Company for purchase in the merger are cancelled.",
    "Larkfield Corporation (the \"Purchaser\"), a lender under the Investment Company Act of 1940 (the \"1940 Act\"), has agreed to a purchase of 78,400 shares of the Company at $9.00 per share in cash by tender offer.",
    "Under the merger agreement the Company will conduct a tender offer for all outstanding shares of Harrow Mills, Inc. through Merger Sub, its wholly owned subsidiary.",
    "The Purchasers hereby offer to purchase 50,000 shares of Harrow Fund not already held by the Purchasers and their affiliates. In past years each Fund offered to purchase shares.",
    "In our case Larkfield Systems, through a subsidiary, Lynx Acquisition Corporation, is offering to buy all outstanding shares of common stock of Harrow Mills. It expires on June 3, 2010.",
]  # fmt: skip
ISSUER = [
    'Teal Midstream, LP, a Delaware limited partnership ("Teal," the "Partnership," "we," "us" or "our"), is offering to purchase for cash up to $25,000,000.00 aggregate purchase price (the "Maximum Amount") of our 8.25% Series B Preferred Units.',
    "Harrow Financial Corporation commenced an offer to exchange up to 6,000,000 newly issued shares of its common stock for any and all of the outstanding 8.125% Cumulative Trust Preferred Securities of Harrow Capital Trust II.",
    "Harrow announced the results of its offers to issue shares of its common stock in exchange for any and all of its depositary shares, which expired on June 3, 2009.",
    "LETTER OF TRANSMITTAL to tender for exchange 9.50% Trust Preferred Securities of HARROW CAPITAL TRUST I pursuant to the Offer to Exchange dated October 7, 2010 of HARROW BANCSHARES, INC. Tenders are exchanged for 3.25 shares of its common stock; odd lots come first.",
    "LETTER OF TRANSMITTAL TO EXCHANGE PUBLIC WARRANTS OF HARROW HOLDINGS INC. AND CONSENT. Such shares shall equal 0.095 Shares per Public Warrant tendered.",
    "Offers to Exchange Any and All Shares of 8.25% Series B Cumulative Redeemable Preferred Stock and 7.5% Series C Cumulative Redeemable Preferred Stock for Newly Issued Shares of Common Stock.",
    "Offer to exchange up to 2,000,000 shares of Series A Preferred Stock for newly issued shares of our common stock.",
    "The offer is for depositary receipts. We first take all that are tendered by persons who hold fewer than 100 depositary receipts, and then prorate; fewer than 100 units may be tendered too.",
    "We offer 30 shares of our common stock for each preferred share. Do your shareholders have to approve the exchange offer? No. Neither we nor our board of directors makes any recommendation.",
    "Put Right Notice to holders of the 2.00% Debentures: each Security will be bought back on May 15, 2017, for cash.",
    "Teal is offering to exchange, upon the terms and subject to the conditions set forth in this prospectus, any and all outstanding shares of its 8.45% Series D Cumulative Preferred Stock for newly issued shares.",
    "Teal commenced its Exchange Offer for any and all outstanding shares of its Class B-1 common stock for a combination of Teal's Class B-2 common stock and cash. It is not related to any merger of Harrow Mills.",
    "Harrow today announced that it will commence an exchange offer to fully split off its remaining interest in Larkfield Filters Inc., which became public by an agreement and plan of merger.",
    "The exchange offer is expected to permit Harrow shareholders to exchange all or a portion of their shares of Harrow common stock for shares of Larkfield common stock at a 7% discount. The merger agreement was signed with Teal.",
    "Holders get $600 principal amount of new notes for each $1,000 principal amount of Old Notes validly tendered in the exchange offer.",
    "Offeror The Company itself. Who is offering to purchase my shares and why? The Company is. It signed a business combination agreement with Brandt Merger Sub, LLC. The price is $12.00 per share in cash.",
    "Who is offering to purchase my shares? We, Harrow Mills, Inc., the issuer of the shares. The price is $12.00 per share, net in cash.",
    "The undersigned has the Offer to Purchase and this letter, the terms of the Company's offer (the \"Offer\") to purchase up to 1,500,000 of the Company's outstanding Series B Shares.",
    "Our offer to exchange certain outstanding common stock options is amended as follows. The tender offer ends on June 14, 2012.",
    "The fee assumes that options to purchase 2,300,000 shares of common stock of Harrow Mills, Inc., worth $1,040,730 on June 3, 2010, will be exchanged pursuant to this offer.",
    "The undersigned tenders shares at the purchase price determined by the Company in accordance with the terms of the Offer, which expires on June 3, 2010.",
    "This letter goes with the Company's offer (the \"Offer to Purchase\") dated [ ], 2017 to purchase up to the number of shares of the Company's common stock that $[ ] will buy.",
    "A formal notice of the Company's offer to purchase shares of the Company follows. The offer expires on June 3, 2010.",
    "A change in control has occurred, and the Company is making an offer to purchase the Securities as told below. The tender offer expires on June 3, 2010.",
    "Each of the exchange offers and consent solicitations of Harrow will expire at 5:00 p.m., New York City time, on June 3, 2010.",
    "HARTFORD, June 3, 2010 - Harrow (NYSE: HRW) announced today the final exchange ratio of 2.5512 for its split-off exchange offer to Harrow stockholders to exchange their shares of Harrow common stock for shares of Teal Corp., a subsidiary of Harrow, which will merge with a subsidiary of Larkfield.",
    "Harrow (NYSE: HRW) today announced the commencement of its exchange offer whereby its stockholders can tender shares of Harrow common stock in exchange for shares of Teal Corp., which will merge with a wholly-owned subsidiary of Larkfield.",
    "Harrow has announced that the final exchange ratio for its exchange offer will be 0.44 shares of Teal common stock for each share of Harrow common stock that is validly tendered. Teal will become a wholly-owned subsidiary of Larkfield.",
    "Harrow announced today the commencement of an exchange offer to effect the separation of its yarn business by the merger of Teal, a subsidiary of Harrow, with a subsidiary of Larkfield.",
    "Harrow announced its intention to split off its remaining interest in Teal Inc. through an exchange offer. Holders can exchange all of their shares.",
    "Today Harrow announced that it is launching a split-off exchange offer, which allows Harrow shareholders the choice to get Teal common stock.",
    "The Letter of Transmittal and the prospectus are Harrow's offer to exchange 2,900,000 shares of class B common stock, par value $0.01 per share (\"Teal class B common stock\"), of Teal Incorporated for outstanding shares of common stock, par value $0.01 per share, of Harrow that are validly tendered.",
    "The prospectus describes the offer (the \"Exchange Offer\") by Harrow, Inc., a Delaware corporation (\"Harrow\"), to exchange up to 2,900,000 shares of class B common stock of Teal Incorporated for outstanding shares of Harrow common stock, par value $0.01 per share, that are validly tendered.",
    "COMPANY NOTICE TO HOLDERS OF 2% SENIOR CONVERTIBLE NOTES DUE 2023 issued by Harrow Mills, Inc. The repurchase right ends on June 3, 2010.",
    "Upon exercise of the repurchase right, at the option of the holder thereof (the \"Holder\"), the Notes will be purchased by the Company on June 3, 2010.",
    "To maximize the chance of having the Company purchase all of your shares in the tender offer, tender them at any price within $5.00 and $6.00 per share.",
    "This Repurchase Notice relates to the purchase of notes of Harrow Mills, Inc. at the option of the holder thereof, pursuant to the terms and conditions of the indenture.",
    "Offer to Purchase for Cash Up to 5,000,000 Shares of Common Stock of Harrow Mills, Inc. by Harrow Mills, Inc. at $12.50 per share. The offer expires on June 3, 2010.",
    "Harrow Mills, Inc. Offer to Purchase for Cash Up to 5,000,000 Shares of Common Stock at $12.50 per share. Neither the Company nor its board of directors makes any recommendation as to whether to tender.",
    "Offer to Purchase for Cash by Harrow Looms Ltd. of Common Shares of Harrow Looms Ltd. for an aggregate price of up to $35 million. The offer expires on June 3, 2010.",
    "Harrow announced the results of its exchange offer and consent solicitation relating to its outstanding public warrants. The exchange offer expired on June 3, 2010.",
    "Harrow makes the exchange offer to each holder of its Series B warrants. It will be open until 5:00 p.m., Eastern Time, on June 3, 2010.",
    "The Warrant Amendment needs the consent of half of the holders in the exchange offer.",
    "In April, Harrow began a tender offer with the intention of purchasing $70 million of our stock. The tender offer expires on June 3, 2010.",
    "Harrow announced the preliminary results of its auction tender offer to purchase $45 million of its common stock. It expired on June 3, 2010.",
    "Below is a summary of your election in the Employee Stock Option Exchange Program. The offer to exchange ends on June 3, 2010.",
    "Thank you for taking part in the offer to exchange outstanding options priced at more than $31.00 per share for new options. The offer expired on June 3, 2010.",
    "The Offer to Amend your Eligible Options will expire at 5:00 p.m., Eastern Time, on June 3, 2010.",
    "Offer to Amend and Exercise Warrants to Purchase Common Stock. The offer expires at 5:00 p.m., Eastern Time, on June 3, 2010.",
    "Letter of Transmittal To Tender Shares of Common Stock of Harrow Mills, Inc. Pursuant to its Offer to Purchase Dated June 3, 2010. By Mail: P.O. Box 1.",
    "What the Schedule TO is about is the offer by the Company to purchase common shares of the Company at $9.00 per share.",
    "Letter of Transmittal and Consent To Exchange Any and All Outstanding Redeemable Warrants of Harrow Holdings, Ltd. for Shares of Class A Common Stock pursuant to the Offer to Exchange dated June 3, 2010 by Harrow Holdings, Ltd.",
    "Harrow Lending Corporation (the \"Company,\" \"we\" or \"us\"), a Maryland corporation that is an externally managed, closed-end investment company regulated as a business development company, is offering to purchase shares at $8.02 per share in cash.",
    "Harrow is offering to purchase up to the lesser of (i) 4,264,066.54 shares of our outstanding common stock and (ii) what the proceeds allow, at $8.02 per share in cash.",
    "Harrow International hereby offers to purchase its outstanding 5% Preferred Stock, Series B, at $980 per share in cash.",
    "Harrow Opportunity Fund, a closed-end management investment company (the \"Fund\"), is offering to purchase up to 5% of the net assets of the Fund at net asset value.",
    "This letter announces the quarterly tender offer (the \"Offer\") by Harrow Lending Corporation (the \"Company\"). The Offer is for cash at a price equal to the net asset value per share.",
    "The Company will purchase, for the Purchase Price of $10.34 per Share, all Shares properly tendered and not properly withdrawn.",
    "OFFER TO PURCHASE FOR CASH BY HARROW FUND UP TO 675,000 OF ITS ISSUED AND OUTSTANDING COMMON SHARES. THE OFFER EXPIRES AT 5:00 P.M., NEW YORK CITY TIME, ON JUNE 3, 2010.",
    "Harrow Lending Corporation (the \"Company,\" \"we\" or \"us\"), a lender that is regulated as a business development company under the Investment Company Act of 1940 (the \"1940 Act\"), is offering to purchase up to an estimated 78,400 shares of the Company's common stock for cash.",
    "Notice of Withdrawal of Tender. The interests were submitted for purchase by the Fund. Interests withdrawn in time will not be purchased by the Fund. The offer expires on June 3, 2010.",
    "Because you have tendered and the Master Fund has purchased all of your Shares in the tender offer, you have been given a note. The Shares were paid at net asset value.",
    "Because you have tendered and the Partnership has repurchased your Units in the tender offer, you are paid $41.50 per Unit in cash.",
    "The Offer to Purchase Shares is open to each Shareholder who gives notice to the Fund. A Shareholder may notify the Fund of the wish to withdraw them. The Offer expires on June 3, 2010.",
    "This letter gives the dates of a tender offer by Harrow Institutional, L.P. The purpose of the tender offer is to provide liquidity to partners. It ends at 12:00 midnight, New York time, on June 3, 2010.",
    "Our board has authorized a self-tender offer (the \"Offer\") for shares at a price per share of $7.36.",
    "Information on the offer by Larkfield Inc., a Utah corporation (the \"Company\"), to purchase the Company's units at $7.36 per unit is below.",
    "Tender offer: forms must be received by the Fund by June 3, 2010. Forms that are not received by the Fund in time are void.",
    "The tender offer relates to the right of each holder (each, a \"Holder\") of the 2.00% Notes due 2031 of Harrow Mills, Inc. to require the Company to repurchase its Notes.",
    "This tender offer relates to the option of each holder of Debentures to require us to purchase them on June 3, 2010.",
    "Holders may tender their notes in this offer to repurchase. The offer to repurchase will expire at 5:00 p.m., New York City time, on June 3, 2010.",
    "Thank you for taking part in our recent offer to exchange outstanding stock options for new options. The tender offer ended at midnight on June 3, 2002.",
    "This tender offer gives eligible employees the opportunity to exchange eligible options for new options. It expires at 9:00 p.m., Pacific Time, on June 3, 2010.",
    "Under the Offer the Company will allow the exchange of all Warrants at an exchange rate of 0.37 shares of Common Stock for each Warrant so tendered.",
    "If the tender offer is oversubscribed, we may purchase up to an additional 2% of our outstanding shares. If we purchase your shares in the Offer, we will pay $4.00 per share in cash.",
    "Offer to Purchase for Cash up to 2,000,000 Shares of Common Stock of Harrow Mills, Inc. at $9.00 per Share by Harrow Mills, Inc.",
    "The Fund's repurchase offer ends on June 3, 2010. Tendered shares are repurchased at net asset value.",
    "First, holders of odd lots of less than 100 Shares who properly tender all of their Shares at or below the Purchase Price.",
    "A stockholder may condition a tender of Shares upon the Company purchasing a specified minimum number of the Shares tendered.",
    "Please consult your broker on the order in which your shares will be purchased in the event of proration in the tender offer.",
    "Harrow has accepted for payment 1,260,000 of the shares tendered; the shares that Harrow will repurchase are 52 percent of those outstanding.",
    "Letter of Transmittal. Offer to Exchange Warrants to Acquire Common Stock of Harrow Mills, Inc. for Common Stock of Harrow Mills, Inc.",
    "Offer to Exchange One Share of Series B Preferred Stock for Each Share of Its Outstanding Series A Preferred Stock",
    "Offer to Convert Any and All Outstanding 8.00% Convertible Notes Due 2019 to Shares of Common Stock",
    "Harrow Energy Corporation (the \"Company\" or \"we\") hereby offers, upon the terms of this offer to purchase, to purchase for cash the notes listed below.",
    "We are offering to purchase for cash, upon the terms of this offer to purchase and the letter of transmittal, any and all of our outstanding 7.0% Debentures due 2016.",
    "Notice of withdrawal of the tender of interests in Harrow Fund of Funds LP (the \"Fund\"), to be sent to the Fund's transfer agent.",
    "Letter of Transmittal To Tender Shares of Common Stock of Harrow Income Corporation (the \"Company\"), whose offer to repurchase is dated June 3, 2010. By Mail: P.O. Box 1.",
    "Notice of Guaranteed Delivery. It is used to accept the tender offer by Harrow First Bancorp, Inc. if certificates of shares of common stock, $0.10 par value per share, of Harrow First Bancorp, Inc. are not at hand.",
    "Notice of Guaranteed Delivery. It is used to accept the Offer of Harrow Mills Corporation to purchase its stock where certificates for shares of Harrow Mills Corporation are lost.",
    "This Amendment No. 4 amends and supplements the Tender Offer Statement on Schedule TO (as amended, the Schedule TO) filed by Harrow Mills, Inc., a Delaware corporation (Harrow), on June 3, 2010 pursuant to Rule 13e-4 under the Exchange Act.",
    "The Schedule TO originally filed with the Commission on June 3, 2010 by Harrow Mills, Inc. under Rule 13e-4 is amended. A subsidiary of Harrow holds some shares in this tender offer.",
    "COMPANY NOTICE TO HOLDERS OF NOTES given by Harrow Mills, Inc., a wholly owned subsidiary of Larkfield. Holders may surrender their Securities until 5:00 p.m., New York City time, on June 3, 2010, in this repurchase offer.",
    "At the option of the holder thereof, the Securities will be purchased by the Company, a wholly owned subsidiary of Larkfield, for $800.51 for each $1,000 principal amount.",
    "At the option of each holder the Notes must be repurchased by the Issuer, a subsidiary of Larkfield, at $1,000 for each $1,000 principal amount.",
    "Notice of Guaranteed Delivery. To accept the Offer made by Harrow Realty Trust (the \"Trust\") when certificates of beneficial interests of Harrow Realty Trust are not at hand, deliver this form.",
    "Alder Inc. is offering to exchange all shares of common stock of Teal Co. which are owned by Alder for shares of common stock of Alder Inc. A wholly owned subsidiary of Birch Inc. will merge with Teal under the merger agreement.",
    "Alder Inc. (NYSE: ALD) (\"Alder\") announced the final results of its exchange offer for shares of Alder common stock. Teal Corp. is a wholly owned subsidiary of Alder until then.",
    "Alder will accept for exchange a maximum of 27,000,000 shares of Alder common stock. The merger agreement with Merger Sub, a wholly owned subsidiary of Birch, is described in the prospectus of the exchange offer.",
    "Alder's offer to exchange up to an aggregate of 16,000,000 shares of Teal class B common stock which it owns for outstanding shares of Alder common stock is oversubscribed.",
    "The offer allows holders to exchange all or some of their shares of Alder common stock for shares of class B common stock of Teal Grill, Inc. held by Alder. This exchange offer is not subject to Rule 14d-1.",
    "Alder is offering to exchange shares of Teal common stock for shares of Alder common stock that are validly tendered and not properly withdrawn. Teal, a wholly owned subsidiary, will merge with Merger Sub.",
    "Alder is offering 409,000,000 shares of Teal common stock for shares of Alder common stock. After the exchange offer Teal, a wholly owned subsidiary of Alder, merges with a wholly owned subsidiary of Birch.",
    "Alder intends to accept 104,000,000 of the tendered shares in exchange for the 409,000,000 shares of Teal Company common stock owned by Alder. The exchange offer expired on June 3, 2010.",
    "Alder has announced an exchange offer that allows its stockholders to exchange shares of Alder for shares of Teal. Teal is not a wholly owned subsidiary of Alder.",
    "Alder, Inc.'s offer to exchange 0.62 shares of class B common stock of Teal Robotics, Inc., a Delaware corporation (\"Teal\"), for each share of Alder common stock that is validly tendered and accepted is told in the prospectus. Teal is a wholly owned subsidiary.",
    "We plan to dispose of our remaining 54% interest in Teal Robotics by offering you, as a stockholder of Alder, the opportunity to exchange Alder shares for Teal shares. The exchange offer expires on June 3, 2010.",
    "Harrow announced its offer to its shareholders to exchange common stock of Harrow for that of a wholly-owned subsidiary of Harrow.",
    "Harrow has extended its debt-for-equity exchange offers until June 3, 2010.",
    "Harrow announced the results of its offer to issue up to 390 million shares in exchange for its Series A Preferred Stock and its trust preferred securities. The exchange offer expired on June 3, 2010.",
    "Harrow closed its offers to exchange (each an \"Exchange Offer\") any and all shares of the Company's 8.45% Series D Preferred Stock for common stock. The exchange offers expired on June 3, 2010.",
    "Harrow has commenced an offer to exchange (the \"Exchange Offer\") up to 9,000,000 newly issued shares of its common stock, no par value, for any and all of the issued and outstanding shares of: (i) $11,250,000 in aggregate liquidation preference of its 7.25% Perpetual Preferred Stock, Series A; and (ii) its 8% Perpetual Preferred Stock, Series B.",
    "Harrow extended its offer to issue up to 9,000,000 shares of its common stock, par value $0.10 per share (\"Common Stock\"), in exchange (the \"Exchange Offer\") for any and all of the outstanding shares of Non-Cumulative Perpetual Preferred Stock, Series A through E.",
    "Harrow is commencing an offer to exchange up to 90 million shares of common stock for outstanding depositary shares of certain series of preferred stock.",
    "The Company commenced an exchange offer on May 3, 2012 for the issued and outstanding shares of 9% Series A Preferred Stock of the Company. The exchange offer expired on June 3, 2012.",
    "Harrow announced that it has commenced its exchange offer related to the split-off transaction of its paint business. The exchange offer expires on June 3, 2010.",
    "Harrow announced preliminary results of the exchange offer in connection with the previously announced split-off of its chemicals business.",
    "Offer to Exchange All Common Shares of TEAL REALTY COMPANY Which Are Owned by Harrow Company for Common Shares of Harrow Company. The exchange offer expires on June 3, 2010.",
    "Harrow is extending its offers to exchange newly issued shares of common stock for any and all of its Existing Unsecured Notes and for any and all shares of its Existing Preferred Stock in the exchange offers.",
    "Harrow completed its offer to exchange shares of its Common Stock for its 6% Series B Preferred Stock. The exchange offer expired on June 3, 2010.",
    "Harrow extended its offer to exchange any and all shares of each of its series of preferred stock for its common stock. The exchange offers expire on June 3, 2010.",
    "The Exchange Offer and Consent Solicitation of Harrow will expire at 5:00 p.m., New York City time, on June 3, 2010.",
    "Letter of Transmittal to Tender of Shares of Common Stock Pursuant to the Offer to Purchase for Cash Dated June 3, 2010 by Harrow Mills, Inc. of up to 5,000,000 Shares of Its Common Stock at $9.00 per Share",
    "Change in Control Purchase Notice to surrender Notes due 2032 of Harrow Mills, Inc. The right to surrender ends at 5:00 p.m., New York City time, on June 3, 2010.",
    "Purchase Notice to Surrender Notes of Harrow Mills, Inc. Your right to surrender Notes to the Company for purchase will expire at midnight, New York City time, on June 3, 2010.",
    "Your guide to the Equity Award Exchange Program: you have until 9 p.m., Pacific Time, on June 3, 2010.",
    "Each of the Harrow funds traded at a discount, and each Fund will conduct a tender offer for 10% of the common shares.",
    "Harrow Fund announced that the Fund will conduct a cash tender offer for a tenth of the common stock at 98% of net asset value.",
    "Tendered Shares: the Fund will be deemed to have accepted Shares for payment when it notifies the Depositary of the tender offer.",
    "In the event of proration, the Company will determine the proration factor and pay for those tendered Shares as soon as practicable. The tender offer ends in June.",
    "Offer to Purchase. August 31, 2012 is the last date before the tender offer on which the Fund completed the calculation of its net asset value.",
]  # fmt: skip
NEITHER = [
    "The manager announced that its tender offer for Heron Income Fund, Inc. expired on May 3, 2011.",
    "Teal extended its tender offer for Heron Corporation 5% Notes due 2020 until May 3, 2011.",
    "The tender offer expired on May 3, 2011. The remaining shares stay listed. A merger is not planned.",
    "The buyer of the plant pays an aggregate purchase price (before taxes) of our choice in the tender offer period.",
    "Offer to exchange any and all outstanding shares of Class B Common Stock for shares of Class D Common Stock and cash in lieu of fractional shares. The exchange offer will expire at 5:00 p.m., New York City time, on May 3, 2024, unless terminated or extended by us at a later date.",
    "Harrow Mills, Inc. is offering to purchase, at a price of $25.00 per share, all outstanding shares of Series A preferred stock of Harrow Mills, Inc., a Delaware corporation.",
    "Two funds announced tender offers for all outstanding shares of auction rate preferred stock of either at 92% of the liquidation preference.",
    "The trust announced tender offers to purchase all of the outstanding shares of the Trust's preferred stock at $25.00 per share.",
    "The purchase price of the mill was determined by the Company in accordance with its books. The tender offer ends on June 3, 2010.",
    "The Company's offer to purchase the mill was refused in May. The tender offer ends on June 3, 2010.",
    "The exchange offer is open. Larkfield wants to exchange shares of its common stock for those of Harrow Mills, any and all of which it seeks.",
    "Tenders in the exchange offer are due on June 3, 2010; you may exchange each outstanding warrant or share of common stock.",
    "Larkfield is offering to exchange up to 9,000,000 newly issued shares of its common stock for any and all outstanding shares of Series B Preferred Stock of Harrow Mills.",
    "Larkfield is offering to exchange up to 9,000,000 shares of common stock for all outstanding depositary shares of Harrow Bancorp, each representing preferred stock.",
    "The exchange offer for Harrow Mills is open. Harrow Mills was formed in connection with the split-off of its parent's chemicals business.",
    "Larkfield completed the tender offer by accepting for payment all of the shares tendered at $8.00 per share.",
    "Harrow announced that its board rejected the exchange offer of Larkfield. Holders should not exchange their shares of Harrow common stock for shares of Larkfield.",
    "Larkfield announced that the final exchange ratio for its exchange offer will be 0.44 shares of Larkfield common stock for each share of Harrow common stock that is validly tendered.",
    "In 2009, Harrow planned to split off its interest in Teal through an exchange offer. Tenders in the offer are due on June 3, 2010.",
    "For example, if Harrow announced its exchange offer to tender shares of Harrow common stock for shares of Teal, tenders would be due in a month.",
    "Harrow announced the final results of its offer to exchange all outstanding Class A Common Shares (the \"Harrow Shares\") for shares of Teal Metal S.A., which expired at 5:00 p.m., New York City time, on June 3, 2010.",
    "The offer by Larkfield Inc., a Delaware corporation, to exchange 0.5 shares of Larkfield common stock for outstanding shares of Harrow common stock that are validly tendered is open.",
    "Larkfield Corp. hereby offers to exchange all shares of common stock of Harrow Mills that are not owned by Larkfield for shares of common stock of Larkfield Corp. The offer expires on June 3, 2010.",
    "Harrow Balanced Fund announces a tender offer to purchase up to 750,000 shares of common stock of Harrow Balanced Fund at $9.00 per share.",
    "HST announces a tender offer to purchase up to 750,000 shares of common stock of Harrow Share Trust at $9.00 per share.",
    "This is a tender offer to purchase up to 750,000 shares of common stock of Harrow at $9.00 per share.",
    "Harrow Mills Corp. is offering to purchase up to 5,000,000 shares of Harrow common stock at $10.00 per share. The offer expires on June 3, 2010.",
    "Offer to Purchase Up to 400 Shares of Common Stock of Harrow Mills, Inc. held by Larkfield Trust Company. The offer, at $12.50 per share, expires on June 3, 2010.",
    "Offer to Purchase Up to 400 Shares of Common Stock of Harrow Mills, Inc. by mail. The offer, at $12.50 per share, expires on June 3, 2010.",
    "Larkfield's offer to exchange 0.62 shares of Larkfield common stock for each share of Harrow Mills common stock that is validly tendered expires on June 3, 2010.",
    "Larkfield offers to exchange its shares for those of Harrow Mills. Larkfield will dispose of its interest in Birch by means of a public sale.",
    "Larkfield Acquisition Corp. is offering to exchange shares of Larkfield common stock for shares of Harrow Mills common stock that are validly tendered in the exchange offer.",
    "Harrow Acquisition Corp. will accept for exchange up to 8,000,000 shares of Harrow common stock in the exchange offer.",
    "Larkfield has accepted 5,000,000 shares of Harrow common stock in exchange for 2,500,000 shares of Larkfield common stock in its exchange offer.",
    "Harrow Acquisition Corp. announced that its exchange offer for shares of Harrow common stock expired on June 3, 2010.",
    "Larkfield offers to exchange shares of Teal Corp. owned by Larkfield for shares of Harrow Mills, Inc. in the exchange offer.",
    "Larkfield Inc. is offering 25,000,000 shares of Larkfield common stock for shares of Harrow common stock in its exchange offer.",
    "Larkfield's offer to exchange all shares of common stock of Harrow Mills, Inc. for common stock of Larkfield Inc. is open.",
    "The exchange offer is open. In 2004 Harrow issued 3,000,000 shares in a debt-for-equity settlement.",
    "The tender offer expires on June 3, 2010. Notes of Harrow Mills, Inc. may be converted at the option of the holder.",
    "Larkfield bids $41.50 per unit in cash. The units may also be purchased by the Funding Trustee, and by the transfer agent. The tender offer ends on June 3, 2010.",
    "Because you have tendered and the depositary has received your Shares, you will be paid $9.00 per share in cash under the tender offer.",
    "If you have sold your shares, pass this document to the purchaser or transferee, or to the broker for delivery to the purchaser or the transferee. The exchange offer ends on June 3, 2002.",
    "Notice of Guaranteed Delivery. This form is used to accept the Offer (as defined below) if certificates for shares of common stock of Harrow Mills, Inc. are not at hand.",
    "Notice of Guaranteed Delivery. This form is used to accept the Offer by Larkfield Inc. for shares of common stock of Harrow Mills, Inc.",
    "Notice of Guaranteed Delivery. This form is used to accept the Offer by Harrow Mills Acquisition Corporation to purchase the shares of common stock of Harrow Mills Corporation.",
    "Notice of Guaranteed Delivery. This form is used to accept the Offer by Harrow Fund Acquisition Corporation to purchase the shares of common stock of Harrow Fund.",
    "Notice of Guaranteed Delivery. This form is used to accept the Offer of Larkfield Inc. to exchange stock of Harrow Mills, Inc. for shares of common stock of Larkfield Inc.",
    "The tender offer relates to the outstanding warrants of Harrow Mills, Inc. It expires at midnight on June 3, 2010.",
    "The exchange offer is open to each holder of the warrants. It expires at 5:00 p.m., Eastern Time, on June 3, 2010.",
    "The tender offer ends on June 3, 2010. There are fewer than 100 shares held of record by brokers, and fewer than 100 holders. The Purchaser pays $9.00 in cash.",
    "Purchasing $45 million of shares in the tender offer will be paid from cash at hand. It expires on June 3, 2010.",
    "The offer by the Company to purchase the assets of the mill is not part of this tender offer, which expires on June 3, 2010.",
    "The tender offer is also open to those who hold shares by the exercise of outstanding options. It expires on June 3, 2010.",
    "[ ] third-party tender offer subject to Rule 14d-1. The tender offer expires at midnight, New York City time, on June 3, 2010. Holders receive $9.00 per share in cash.",
    "[ ] Rule 14d-1(d) (Cross-Border Third-Party Tender Offer). The tender offer expires at midnight, New York City time, on June 3, 2010. Holders receive $9.00 per share in cash.",
    "[ ] issuer tender offer subject to Rule 13e-4. The tender offer expires at midnight, New York City time, on June 3, 2010. Holders receive $9.00 per share in cash.",
    "Harrow REIT, Inc. is offering to purchase up to 1,500,000 shares of common stock of Harrow REIT, Inc. at a price of $5.50 per share.",
    "Harrow is offering to purchase shares of Class A common stock at $5.50 per share.",
    "The merger will provide liquidity to partners. The tender offer ends on June 3, 2010.",
    "Harrow Income Properties is offering to purchase limited partnership units in Harrow Income Properties for $108.00 per unit in cash.",
    "The Fund is offering to purchase interests in Harrow Multi-Strategy Master for $1,000 per interest.",
    "In the exchange offer we will exchange our shares for their shares. The exchange offer expires at midnight, New York City time, on June 3, 2010.",
    "The tender offer expired at 5:00 p.m., New York City time, on June 3, 2010. A total of 1,200,000 shares were validly tendered.",
    "The tender offer will expire at midnight on June 3, 2010. Questions may be directed to the information agent, Garnet & Co.",
    "Under the tender offer each holder receives $9.00 per share in cash.",
    "The tender offer ends on June 3, 2010. Each holder may require the Company to send a paper copy; the right of holders to vote their shares stays.",
    "Letter of Transmittal To Tender Shares of Common Stock of Harrow Mills, Inc. Pursuant to the Offer to Purchase dated June 3, 2010 by a bank.",
    "A change in control of Harrow Mills, Inc. follows the tender offer, which ends at 5:00 p.m., New York City time, on June 3, 2010.",
    "Shares of Harrow Mills, Inc. delivered to the Company for purchase money loans are not part of the tender offer, which ends on June 3, 2010.",
    "Larkfield gives awards under an award programme. Its exchange offer expires at midnight, New York City time, on June 3, 2010.",
    "Harrow Mills, Inc. today extended its tender offer for up to 5,000,000 shares of common stock of Harrow Mills at $9.00 per share in cash.",
    "Harrow Mills, Inc. has a tender offer for up to 5,000,000 shares of common stock of the Company at $9.00 per share in cash.",
    "Under the tender offer for up to 5,000,000 shares of common stock, of record on June 3, 2010, each holder receives $9.00 per share in cash.",
    "Letter of Transmittal To Tender Shares of Common Stock of Harrow Mills, Inc. Pursuant to the Offer to Purchase dated June 3, 2010. By Mail: P.O. Box 1, Canton, Massachusetts.",
]


def kind(words: str) -> str | None:
    offer = extract(f"About the tender offer\n\n{words}".encode()).offer
    return offer.kind if offer else None


@pytest.mark.parametrize("words", THIRD_PARTY)
def test_anothers(words: str) -> None:
    assert (kind(words) or "").startswith("third_party_"), kind(words)


@pytest.mark.parametrize("words", ISSUER)
def test_the_issuers_own(words: str) -> None:
    assert (kind(words) or "").startswith("issuer_"), kind(words)


@pytest.mark.parametrize(("given", "kind"), [("in Exchange for 0.50 Shares of Common Stock of Larkfield, Inc.", "third_party_exchange_offer"), ("at $5.00 per Share in cash", "third_party_tender_offer")])
def test_what_a_letter_of_transmittal_tenders_for(given: str, kind: str) -> None:
    filing = extract(f"LETTER OF TRANSMITTAL\nTo Tender Shares of Common Stock of Harrow Mills, Inc. {given} Pursuant to the Prospectus dated June 3, 2010 of Larkfield, Inc.".encode())
    assert filing.offer is not None
    assert filing.offer.kind == kind


FOR_SECURITIES = [
    "If you accept the tender offer, the exercise price for affected options will be increased. It is made to eligible employees and ends on June 14, 2012.",
    "This tender offer (the \"Public Warrants Exchange Offer\") is made to holders of our warrants. The Company will accept for purchase all warrants tendered in it. It expires on June 3, 2010.",
    "Offer to Exchange for Common Stock and, in certain cases, cash, all $120,000,000 of 4% Convertible Notes. The Company will purchase all notes tendered in the tender offer.",
    "The fee for the tender offer is that for the estimated number of awards of eligible employees to be exchanged in the transaction.",
    "The fee for the tender offer assumes the exchange of (i) all options held by eligible employees and no others.",
    "The fee for the tender offer is that for the options of eligible employees which are sought for exchange.",
    "The fee for the tender offer is that for all awards of eligible employees that may be exchanged in the offer.",
    "We have sent our eligible employees the documents of our offer to exchange each of their options. The tender offer ends on June 14, 2012. In exchange for your cancelled options you will receive awards.",
    "We are offering to reprice your eligible options. The tender offer ends on June 14, 2012.",
    "We are offering to amend certain outstanding options; eligible employees will be paid in January 2013. The tender offer ends on June 14, 2012.",
    "The tender offer: in exchange for your cancelled options, which are eligible options, you will receive restricted stock units.",
    "You received the documents of our tender offer by e-mail. They relate to the exchange of certain \"Eligible Options\" for \"New Options\".",
    "Election to amend all eligible options: yes or no. You may change your election of the tender offer until 5:00 p.m., Eastern Time, on June 3, 2010.",
    "You have elected to exchange your eligible options in the tender offer. You will have our confirmation by e-mail.",
    "The valuation assumes that all options to purchase shares of common stock of Harrow Mills, Inc. that may be eligible for exchange in the offer are exchanged. Eligible employees have until 9:00 p.m., Pacific Time, on June 3, 2010.",
    "This tender offer gives eligible employees the opportunity to exchange eligible options for new options.",
    "Under the Offer the Company will allow the exchange of all Warrants at an exchange rate of 0.37 shares of Common Stock for each Warrant so tendered.",
    "You have rejected our Offer to exchange your eligible outstanding options. You may change your election in the tender offer.",
    "Guide to the Equity Award Exchange Program: submit your election for eligible awards in the tender offer by June 3, 2010.",
    "We are now offering you a way to amend your 2003 options. The tender offer and the right of eligible employees end on June 3, 2010.",
    "Reminder of the Option Amendment Program: the tender offer for eligible options ends at 5:00 p.m., Eastern Time, on June 3, 2010.",
    "Exchange Program: list each of your Eligible Options that you surrender in the tender offer.",
    "Stockholders will be asked to approve an exchange program for stock options. Eligible options are those of eligible employees. A tender offer will be made for them.",
    "We are offering to exchange stock options that have an exercise price of $12.00 or more for restricted shares of our Class A common stock. The tender offer ends on June 3, 2010.",
    "Employee stock option exchange: the final results of the tender offer. Eligible options were surrendered and cancelled, and we granted RSUs to eligible employees.",
    "We confirm that you elected to have your eligible options exchanged for new options in the tender offer.",
    "We are offering to amend outstanding options so that the exercise price of each is reduced. The tender offer ends on June 14, 2012.",
    "You have the opportunity to amend your outstanding restricted stock units. The tender offer ends on June 3, 2010.",
    "Questions on the Exchange Program: you turn in options for a promise of replacement options. The tender offer for them ends on June 3, 2010.",
    "Offer to grant new options in exchange for certain outstanding options of our eligible employees. The tender offer ends on June 3, 2010.",
    "Eligible Options | Options with an exercise price above $9.00 | Exchange Ratios | See next page | New Option Term | Three years | New Exercise Price | Fair market value on the day of the exchange. The offer is made to employees and ends on June 14, 2012.",
]  # fmt: skip
FOR_CASH = [
    "Eligible employees may tender options in this offer for $1.20 in cash each. The exercise price of other options will be increased by the plan.",
    "We offer to buy eligible options of our employees in this tender offer. In 2011 we made another one (the \"2011 Exchange Offer\"), and eligible employees took new options.",
    "Eligible employees may tender their options for $1.20 in cash for each option. Options granted after 2009 were eligible for exchange in our program of that year.",
    "Harrow International hereby offers to purchase its outstanding 5% Preferred Stock, Series B, at $980 per share in cash.",
    "Eligible employees may tender options in this offer for $1.20 in cash each. There was no offer to exchange your options before.",
    "Eligible employees may tender options in this offer for $1.20 in cash each. It is no exchange of options for shares.",
    "Eligible options are paid for in cash: $2.00 for each. The exchange ratios of the plan of 2003 are not used. The tender offer is made to employees and ends on June 14, 2012.",
]


@pytest.mark.parametrize(("words", "for_securities"), [*((words, True) for words in FOR_SECURITIES), *((words, False) for words in FOR_CASH)])
def test_for_securities_or_for_cash(words: str, for_securities: bool) -> None:
    assert kind(words) == ("issuer_exchange_offer" if for_securities else "issuer_tender_offer")


@pytest.mark.parametrize("words", NEITHER)
def test_nobody_says(words: str) -> None:
    assert kind(words) is None


def test_the_words_are_evidence() -> None:
    filing = extract(b"Larkfield completes its cash tender offer for all outstanding shares of Harrow Mills, Inc. The tender offer expired at midnight on June 3, 2010.")
    assert [evidence.quote for evidence in filing.evidence_for("/offer/kind")] == ["offer for all outstanding shares of Harrow"]


@pytest.mark.parametrize("beginning", sorted({word for side in (offeror_cues.THIRD_PARTY, offeror_cues.ISSUER) for cues in side for word in cues.phrases}))
def test_work_grows_with_the_text(beginning: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        raw = repeated(f"{beginning} the offer to purchase of a ", size)
        document = Document(raw, 0, len(raw))
        return lambda: offeror.is_issuers_own(document, Ledger(Submission(raw.encode(), None, (document,)), None), priced=True)

    check_growth(prepare, 15_000, beginning)


MERGER = [
    "The Merger Agreement provides that each share outstanding at the Effective Time will be converted into cash. Purchaser may buy newly issued shares from the Company under an option that the Merger Agreement gives it.",
    "In March we signed an Agreement and Plan of Merger with Larkfield Inc. and Larkfield Merger Sub. Stockholders will vote on the Merger Agreement in July.",
    "If the Merger Agreement is terminated, the Company pays a fee of $4 million. Merger Sub was formed for the merger alone.",
]
ISSUERS_PAGES = [
    "Holders of odd lots are bought first in the tender offer. It ends on June 3, 2010.",
    "Harrow Mills, Inc. offers to purchase for cash up to 3,000,000 shares of its common stock in a tender offer that ends on June 3, 2010.",
    "Election form. Offer to exchange outstanding options under our plan. The tender offer ends on June 3, 2010.",
    "Eligible employees may sell options for cash in this tender offer, which ends on June 3, 2010.",
    "The tender offer gives holders $9.00 in cash for each share of our preferred stock.",
]


@pytest.mark.parametrize("merger", MERGER)
@pytest.mark.parametrize("words", ISSUERS_PAGES)
def test_a_merger_that_an_issuer_tells_of_makes_the_offer_no_one_elses(words: str, merger: str) -> None:
    assert (kind(words) or "").startswith("issuer_")
    assert kind(f"{words}\n\nOther Matters\n\n{merger}") == kind(words)


@pytest.mark.parametrize("merger", MERGER)
def test_a_merger_alone_says_of_no_pages_whose_offer_it_is(merger: str) -> None:
    words = "Under the tender offer each holder receives $9.00 per share in cash. " + "Holders should ask their own advisers. " * 80
    assert kind(words) is None
    assert kind(f"{words}\n\nOther Matters\n\n{merger}") is None


@pytest.mark.parametrize(
    "words",
    [
        "The Merger Agreement provides that Purchaser makes the tender offer at $9.00 per share.",
        "Purchaser pays $9.00 per share for all that are tendered. The Company agreed to this in the Merger Agreement.",
        "The Merger Agreement lets Purchaser extend the offer. The Board signed it in May. Holders receive $9.00 per share.",
        "Merger Sub accepts for payment at $9.00 all shares that are tendered. Merger Sub ends the tender offer on June 3, 2010.",
        "Following the tender offer Purchaser will be merged into Harrow Mills, Inc. under the Agreement and Plan of Merger.",
        "The tender offer is for $9.00 per share. Merger Agreement dated May 3, 2010.",
        "The tender offer is for $9.00 per share. Send no certificates to Purchaser.",
        "The tender offer is subject to Rule 14d-1 and a subsequent offering period may follow. Purchaser pays $9.00 per share.",
        "After the tender offer the Merger Agreement binds Purchaser to pay $9.00 for each share not tendered. Directors bought shares of its common stock.",
        "In the tender offer Purchaser pays $9.00 per share. Purchaser has no employees.",
    ],
)
def test_a_merger_that_follows_the_offer_is_anothers(words: str) -> None:
    assert kind(words) == "third_party_tender_offer"


@pytest.mark.parametrize(
    "words",
    [
        "Purchaser is seeking up to 3,000,000 shares at $9.00 per share. If more are tendered in the offer, Purchaser takes odd lots first and then prorates. Holders of odd lots should mark the box.",
        "In this offer the Purchasers will buy up to 500,000 units. Odd lots: if you hold fewer than 100 units and tender all of them, the Purchasers will buy them before others.",
        "The Offeror seeks 20% of the shares. What if I own an odd lot? The Offeror will accept odd lots first in the offer.",
        "Bidder wants 1,000,000 shares and no more. Odd lots will be accepted before others, and the Purchaser will prorate the rest of those tendered.",
        "Conditional tenders and odd lots. Purchaser will accept for payment first odd lots, and then prorate all shares tendered.",
    ],
)
def test_odd_lots_that_a_purchaser_takes_make_the_offer_no_issuers(words: str) -> None:
    assert not (kind(words) or "").startswith("issuer_")


@pytest.mark.parametrize(
    "words",
    [
        "The Company will purchase odd lots first. Each purchaser of shares under the plan may tender too.",
        "We will buy odd lots first at the price that we pay. Our board has made no recommendation to any purchaser of shares.",
        "Odd lots are bought first at or below the purchase price. It ends on June 3, 2010.",
        "We take odd lots first and conditional tenders last. Purchasers of our notes are no holders.",
        "Odd lots have priority. A purchaser of shares that settles late may not tender them.",
    ],
)
def test_odd_lots_are_an_issuers_where_no_purchaser_takes_them(words: str) -> None:
    assert kind(words) == "issuer_tender_offer"
