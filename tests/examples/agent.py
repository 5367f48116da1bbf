"""Examples of extractor.rules.agent."""

from extractor.models.offer import Agent
from extractor.rules.agent import Telephone
from tests.example import Example

COMPUTERSHARE = Agent(role="depositary", name="Computershare Trust Company, N.A.")
GEORGESON = Agent(role="information_agent", name="Georgeson LLC")

EXAMPLES: list[Example] = [
    Example("agent.listed", "The ⟦Depositary for the Offer to Purchase is: Egret Trust Company, N.A.⟧ By Mail: 60 Egret Way", Agent(role="depositary", name="Egret Trust Company, N.A.")),
    Example("agent.listed", "The ⟦Exchange Agent for the Offer and Consent Solicitation is: EGRET STOCK TRANSFER & TRUST COMPANY⟧ By Mail: One Egret Street", Agent(role="exchange_agent", name="EGRET STOCK TRANSFER & TRUST COMPANY")),
    Example("agent.named", "You may call ⟦EQ Fund Solutions, the Fund's Information Agent for the Tender Offer⟧", Agent(role="information_agent", name="EQ Fund Solutions")),
    Example("agent.listed", "The name and address of the ⟦Paying Agent is as follows: Harbor National Bank, N.A.⟧, 100 Wall Street.", Agent(role="paying_agent", name="Harbor National Bank, N.A.")),
    # labels
    Example("agent.listed", "The ⟦Depositary for the Offer is: Computershare Trust Company, N.A.⟧ By Mail: P.O. Box 43011", COMPUTERSHARE),
    Example("agent.listed", "THE ⟦EXCHANGE AGENT FOR THE EXCHANGE OFFER IS: CONTINENTAL STOCK TRANSFER & TRUST COMPANY⟧ BY MAIL", Agent(role="exchange_agent", name="CONTINENTAL STOCK TRANSFER & TRUST COMPANY")),
    Example("agent.listed", "The ⟦Information Agent for the Offer is:\nD.F.\nKing & Co., Inc.⟧\n48 Wall Street", Agent(role="information_agent", name="D.F. King & Co., Inc.")),
    Example("agent.listed", "The ⟦Dealer Manager for the Tender Offer is: Goldman, Sachs & Co.⟧ 85 Broad Street", Agent(role="dealer_manager", name="Goldman, Sachs & Co.")),
    Example("agent.listed", "⟦Depositary: American Stock Transfer & Trust Company, LLC⟧ 6201 15th Avenue", Agent(role="depositary", name="American Stock Transfer & Trust Company, LLC")),
    Example("agent.listed", "The ⟦Information Agent is: MacKenzie Partners, Inc.⟧ 105 Madison Avenue", Agent(role="information_agent", name="MacKenzie Partners, Inc.")),
    Example("agent.listed", "The ⟦Depositary and Paying Agent for the Offer is: Equiniti Trust Company, LLC⟧ 55 Challenger Road", Agent(role="depositary", name="Equiniti Trust Company, LLC")),
    Example("agent.listed", "The ⟦Depositary for the Offer is: The Bank of New York⟧ By Facsimile Transmission: (212) 815-6213", Agent(role="depositary", name="The Bank of New York")),
    Example("agent.listed", "The ⟦Trustee, Paying Agent and Conversion Agent for the Repurchase Offer is: U.S. Bank National Association⟧", Agent(role="trustee", name="U.S. Bank National Association")),
    Example("agent.listed_also", "The ⟦Depositary and Information Agent for the Offer is: Broadridge Corporate Issuer Solutions, Inc.⟧", Agent(role="information_agent", name="Broadridge Corporate Issuer Solutions, Inc.")),
    Example(
        "agent.listed_phone",
        "The ⟦Information Agent for the Offer is: Georgeson LLC 1290 Avenue of the Americas, 9th Floor New York, NY 10104 Shareholders, Banks and Brokers Call Toll Free: (888)-613-0143⟧",
        Agent(role="information_agent", name="Georgeson LLC", phone="(888)-613-0143"),
    ),
    Example(
        "agent.listed_phone",
        "The ⟦Information Agent for the Offer is: MacKenzie Partners, Inc. 105 Madison Avenue New York, New York 10016 (212) 929-0143 (call collect) or Call Toll-Free (800) 322-0143⟧ Email: bid@example.com",
        Agent(role="information_agent", name="MacKenzie Partners, Inc.", phone="(800) 322-0143"),
    ),
    Example(
        "agent.listed_phone",
        "The ⟦Dealer Manager for the Offer is: Dillon, Read & Co. Inc. 535 Madison Avenue New York, New York 10022 (212) 906-0143⟧ (call collect)",
        Agent(role="dealer_manager", name="Dillon, Read & Co. Inc.", phone="(212) 906-0143"),
    ),
    Example(
        "agent.listed_phone",
        "The ⟦Information Agent for the Offer is: Innisfree M&A Incorporated 501 Madison Avenue, 20th Floor Banks and Brokers may call collect: (212) 750-0143 Shareholders may call toll-free: (877) 800-0143⟧",
        Agent(role="information_agent", name="Innisfree M&A Incorporated", phone="(877) 800-0143"),
    ),
    Example(
        "agent.listed_second",
        "The ⟦Information Agents for the Offer are: D.F. King & Co., Inc. 48 Wall Street, 22nd Floor New York, New York 10005 Banks and Brokers Call Collect: (212) 269-0143 Email: bid@dfking.com Harkins Kovler, LLC⟧ 3 Columbus Circle",
        Agent(role="information_agent", name="Harkins Kovler, LLC"),
    ),
    Example(
        "agent.listed_second",
        "The ⟦Dealer Managers for the Offer are: Lehman Brothers Inc. 745 Seventh Avenue (212) 526-0143 J.P. Morgan Securities Inc.⟧ 277 Park Avenue (212) 622-0143",
        Agent(role="dealer_manager", name="J.P. Morgan Securities Inc."),
    ),
    # in apposition
    Example("agent.named", "⟦Computershare Trust Company of Canada acts as Depositary⟧.", Agent(role="depositary", name="Computershare Trust Company of Canada")),
    Example("agent.named", "Based on the count by ⟦Broadridge Corporate Issuer Solutions, LLC, the depositary and paying agent for the Offer⟧ (the \"Depositary and Paying Agent\")", Agent(role="depositary", name="Broadridge Corporate Issuer Solutions, LLC")),
    Example("agent.named", "directly to ⟦American Stock Transfer & Trust Co., LLC, the depositary for the Offer⟧ (the “\nDepositary\n”), and either", Agent(role="depositary", name="American Stock Transfer & Trust Co., LLC")),
    Example("agent.named", "any other required documents to ⟦Computershare Trust Company, N.A., in its capacity as depositary and paying agent for the Offer⟧ (which we refer to as the \"Depositary\")", COMPUTERSHARE),
    Example("agent.named", "Questions may be directed to ⟦Georgeson LLC, the “\nInformation Agent\n” for the Offer⟧, at its address", GEORGESON),
    Example("agent.named", "None of ⟦Barclays Capital Inc., the Dealer Manager for the Offer⟧, or the Information Agent will be under any duty", Agent(role="dealer_manager", name="Barclays Capital Inc.")),
    Example("agent.named", "is deposited with ⟦The Bank of New York Mellon, as Depositary⟧ (with a copy to Morrow Sodali)", Agent(role="depositary", name="The Bank of New York Mellon")),
    Example("agent.named", "send it to ⟦Colonial Stock Transfer Company, Inc., our exchange agent⟧, before the offer expires", Agent(role="exchange_agent", name="Colonial Stock Transfer Company, Inc.")),
    Example("agent.named", "the Shares were counted by ⟦ChaseMellon Shareholder Services, L.L.C., the Depositary for the Offer⟧.", Agent(role="depositary", name="ChaseMellon Shareholder Services, L.L.C.")),
    # with a verb
    Example("agent.named", "⟦Morrow Sodali is acting as the information agent⟧ (which we refer to as the \"Information Agent\") for our tender offer", Agent(role="information_agent", name="Morrow Sodali")),
    Example("agent.named", "⟦D.F. King & Co., Inc. acted as information agent for the Offer⟧.", Agent(role="information_agent", name="D.F. King & Co., Inc.")),
    Example("agent.named", "Purchaser has retained ⟦MacKenzie Partners, Inc. to act as the Information Agent⟧ and others", Agent(role="information_agent", name="MacKenzie Partners, Inc.")),
    Example("agent.named", "and ⟦Citibank, N.A. to serve as the Depositary in connection with the Offer⟧", Agent(role="depositary", name="Citibank, N.A.")),
    Example("agent.named", "⟦Lazard Frères & Co. LLC has been engaged to act as Dealer Manager for the Offer⟧", Agent(role="dealer_manager", name="Lazard Frères & Co. LLC")),
    Example("agent.named", "The Fund has appointed ⟦UMB Fund Services, Inc. as tender agent⟧ and will pay it a fee", Agent(role="tender_agent", name="UMB Fund Services, Inc.")),
    Example("agent.named", "is the dealer manager and ⟦Georgeson LLC the information agent for the tender offer⟧. Stockholders may call", GEORGESON),
    Example("agent.named_also", "⟦D.F. King & Co., Inc. is acting as the information agent and exchange agent for the Offer⟧", Agent(role="exchange_agent", name="D.F. King & Co., Inc.")),
    Example("agent.named_also", "we have retained ⟦Kingsdale Advisors as Information Agent and Depositary⟧", Agent(role="depositary", name="Kingsdale Advisors")),
    Example("agent.joint", "⟦Goldman Sachs & Co. LLC and Citigroup Global Markets Inc. are acting as dealer managers⟧ for the tender offer", Agent(role="dealer_manager", name="Goldman Sachs & Co. LLC")),
    Example("agent.joint", "sent to ⟦Computershare Trust Company, N.A. and Computershare Inc. (together, the \"Depositary⟧\")", COMPUTERSHARE),
    Example("agent.named", "Goldman Sachs & Co. LLC and ⟦Citigroup Global Markets Inc. are acting as dealer managers for the tender offer⟧", Agent(role="dealer_manager", name="Citigroup Global Markets Inc.")),
    Example("agent.named", "⟦State Street Bank and Trust Company has been appointed depositary for the Offer⟧", Agent(role="depositary", name="State Street Bank and Trust Company")),
    Example("agent.named", "⟦Merrill Lynch, Pierce, Fenner & Smith Incorporated is acting as Dealer Manager⟧", Agent(role="dealer_manager", name="Merrill Lynch, Pierce, Fenner & Smith Incorporated")),
    # telephones
    Example("agent.named", "who request them from ⟦Georgeson, the information agent for the Offer at 888-555-0143⟧ or visit", Agent(role="information_agent", name="Georgeson", phone="888-555-0143")),
    Example("agent.named", "please call ⟦Okapi Partners LLC, the Information Agent, toll-free at (877) 629-0143⟧", Agent(role="information_agent", name="Okapi Partners LLC", phone="(877) 629-0143")),
    Example("agent.named", "Questions go to ⟦Georgeson, the Information Agent, 888-555-0143⟧.", Agent(role="information_agent", name="Georgeson", phone="888-555-0143")),
    Example(
        "agent.role_called",
        "⟦D.F. King & Co., Inc. acted as information agent for the Offer. Any questions regarding the Offer may be directed to the information agent toll free at (866) 207-0143⟧ or via email",
        Agent(role="information_agent", name="D.F. King & Co., Inc.", phone="(866) 207-0143"),
    ),
    Example("agent.named", "⟦D.F. King & Co., Inc. has been appointed as the information agent; banks and brokers may call it at (212) 269-0143⟧.", Agent(role="information_agent", name="D.F. King & Co., Inc.", phone="(212) 269-0143")),
    Example(
        "agent.role_called",
        "⟦Okapi Partners LLC is acting as information agent for the Offer, and Evercore Group L.L.C. is acting as dealer manager for the Offer. Call the Information Agent toll-free at (877) 629-0143⟧ with questions.",
        Agent(role="information_agent", name="Okapi Partners LLC", phone="(877) 629-0143"),
    ),
    Example(
        "agent.role_called",
        "and ⟦Evercore Group L.L.C. is acting as the dealer manager for the Offer. Call the Information Agent toll-free at (877) 629-0143 or the Dealer Manager at (212) 555-0143⟧.",
        Agent(role="dealer_manager", name="Evercore Group L.L.C.", phone="(212) 555-0143"),
    ),
    # in a definition
    Example("agent.defined", "may obtain such information from ⟦D.F. King & Co., Inc. (the “Information Agent”⟧) at its telephone number", Agent(role="information_agent", name="D.F. King & Co., Inc.")),
    Example("agent.defined", "gives notice to ⟦Computershare Trust Company, N.A. (the “Depositary and Paying Agent”⟧) of acceptance", COMPUTERSHARE),
    Example("agent.defined", "tender directly to ⟦Computershare Trust Company, N.A. (the “\nDepository\n”⟧) will not be obligated", COMPUTERSHARE),
    Example("agent.defined", "with ⟦Wells Fargo Bank, N.A. (which we refer to as the \"Exchange Agent\"⟧) before", Agent(role="exchange_agent", name="Wells Fargo Bank, N.A.")),
    Example("agent.defined", "and ⟦Salomon Smith Barney Inc. (\"Dealer Manager\"⟧) will", Agent(role="dealer_manager", name="Salomon Smith Barney Inc.")),
    # where a name begins and ends
    Example("agent.listed", "The ⟦Dealer Manager for the Offer is: CREDIT SUISSE FIRST BOSTON⟧\n\nMay 2, 1997", Agent(role="dealer_manager", name="CREDIT SUISSE FIRST BOSTON")),
    Example("agent.named", "ITEM 9. PERSONS COMPENSATED OR USED\n\n⟦Kissel Proxy Advisors Inc. has been retained as information agent for the Offer⟧", Agent(role="information_agent", name="Kissel Proxy Advisors Inc.")),
    Example("agent.named", "⟦BofA Merrill Lynch served as dealer manager for the tender offer⟧", Agent(role="dealer_manager", name="BofA Merrill Lynch")),
    Example("agent.named", "⟦Registrars Nordia AB, the Ordinary Share Tender Agent⟧, has told", Agent(role="tender_agent", name="Registrars Nordia AB")),
    Example("agent.role_first", "⟦The information agent for the tender offer is Halden Wright Associates. Shareholders may call toll free at 1-800-555-0187⟧.", Agent(role="information_agent", name="Halden Wright Associates", phone="1-800-555-0187")),
    Example("agent.named", "⟦Citibank, N.A. is acting as the ADS tender agent⟧ and", Agent(role="tender_agent", name="Citibank, N.A.")),
    Example("agent.named", "Our lawyers drew it up. Contact ⟦Registrar and Transfer Company, the depositary⟧", Agent(role="depositary", name="Registrar and Transfer Company")),
    Example("agent.named", "Acme Holdings, ⟦Computershare Trust Company, N.A., as depositary⟧, and", COMPUTERSHARE),
    Example("agent.named", "⟦GEORGESON LLC IS ACTING AS INFORMATION AGENT FOR THE OFFER⟧", Agent(role="information_agent", name="GEORGESON LLC")),
    Example("agent.named", "⟦Harris Trust and Savings Bank is the Depositary for the Offer⟧.", Agent(role="depositary", name="Harris Trust and Savings Bank")),
    Example("agent.named", "⟦UMB Fund Services, Inc., the Fund's administrator and tender agent⟧, will", Agent(role="tender_agent", name="UMB Fund Services, Inc.")),
    Example("agent.joint", "⟦Credit Suisse First Boston Corporation and Goldman, Sachs & Co. are acting as Dealer Managers⟧", Agent(role="dealer_manager", name="Credit Suisse First Boston Corporation")),
    # a trustee that pays
    Example(
        "agent.trustee",
        "the Indenture between the Company and ⟦U.S. Bank National Association, as trustee (the “Trustee”)⟧. The Trustee is also acting as paying agent for the Notes.",
        Agent(role="trustee", name="U.S. Bank National Association"),
    ),
    Example(
        "agent.trustee_pays",
        "between the Company and The Bank of New York Mellon Trust Company, N.A., as trustee (the “Trustee”). ⟦The Trustee is currently serving as the paying agent⟧ and conversion agent.",
        Agent(role="paying_agent", name="The Bank of New York Mellon Trust Company, N.A."),
    ),
    # role first
    Example("agent.role_first", "copies may be had from ⟦the Information Agent, Innisfree M&A Incorporated, toll-free at (888) 750-0143⟧.", Agent(role="information_agent", name="Innisfree M&A Incorporated", phone="(888) 750-0143")),
    Example("agent.role_first", "⟦The Depositary for the tender offer is Computershare Trust Company, N.A.⟧, c/o Voluntary Corporate Actions", COMPUTERSHARE),
    Example("agent.role_first", "by contacting ⟦our exchange agent, Pacific Stock Transfer Company⟧.", Agent(role="exchange_agent", name="Pacific Stock Transfer Company")),
    Example("agent.reached_at", "Questions may be ⟦directed to Georgeson LLC at (866) 555-0143⟧.", Telephone("Georgeson LLC", "(866) 555-0143")),
    Example("agent.reached_at", "Stockholders may call the agent ⟦or Morgan Stanley & Co. LLC at (855) 483-0143⟧.", Telephone("Morgan Stanley & Co. LLC", "(855) 483-0143")),
    Example("agent.reached_at", "You may ⟦call Morrow Sodali toll-free at (800) 662-0143⟧. Banks may call collect", Telephone("Morrow Sodali", "(800) 662-0143")),
    Example("agent.role_first", "⟦The Dealer Manager for the tender offer was Jefferies LLC⟧ throughout.", Agent(role="dealer_manager", name="Jefferies LLC")),
    Example("agent.role_first", "Morrow & Co. had no part in it, and ⟦the Information Agent was Georgeson LLC⟧.", GEORGESON),
    Example("agent.defined", "current NAV quotations can be obtained from ⟦Georgeson Inc. (the \"Information Agent\"), by calling (866) 555-0123⟧ between the hours of 9:00 a.m. and 5:00 p.m.", Agent(role="information_agent", name="Georgeson Inc.", phone="(866) 555-0123")),
    # several in one role
    Example(
        "agent.joint_list",
        "⟦Lehman Brothers Inc., UBS Securities LLC and Citigroup Global Markets Inc. served as Co-Dealer Managers⟧ for the tender offer",
        Agent(role="dealer_manager", name="Lehman Brothers Inc."),
    ),
    Example("agent.listed", "The ⟦Dealer Manager for the Offer is:\n\nALDER SECURITIES (USA) LLC⟧\n\nEleven Madison Avenue\nNew York", Agent(role="dealer_manager", name="ALDER SECURITIES (USA) LLC")),
    Example(
        "agent.joint_list",
        "⟦Stifel, Nicolaus & Company, Incorporated, UBS Securities LLC and Citigroup Global Markets Inc. are acting as dealer managers⟧",
        Agent(role="dealer_manager", name="Stifel, Nicolaus & Company, Incorporated"),
    ),
    Example("agent.role_first", "⟦The dealer managers for the tender offer are Lazard Capital Markets LLC⟧ and Jefferies & Company, Inc.", Agent(role="dealer_manager", name="Lazard Capital Markets LLC")),
    Example("agent.listed_second", "The ⟦dealer managers for the tender offer are Lazard Capital Markets LLC and Jefferies & Company, Inc.⟧ The depositary is", Agent(role="dealer_manager", name="Jefferies & Company, Inc.")),
    # a number beside the role alone
    Example("agent.role_reached_at", "The depositary is Wells Fargo Bank, N.A. With questions please call ⟦the information agent toll free at (866) 555-0143⟧.", Telephone("", "(866) 555-0143", "information_agent")),
    Example("agent.role_reached_at", "may be obtained from ⟦the Information Agent for the tender offer at 1-800-555-0143⟧", Telephone("", "1-800-555-0143", "information_agent")),
    Example("agent.role_reached_at", "should contact ⟦the Dealer Manager at (212) 555-0143⟧", Telephone("", "(212) 555-0143", "dealer_manager")),
    Example("agent.role_reached_at", "Okapi Partners LLC kept the list. Call ⟦the Information Agent toll-free at (877) 629-0143⟧.", Telephone("", "(877) 629-0143", "information_agent")),
    Example("agent.named", "Based on the preliminary count by ⟦Computershare Trust Company, N.A., the paying agent and depositary for the tender offer⟧, a total of", COMPUTERSHARE),
    Example("agent.role_first", "⟦The dealer manager for the self-tender offer is Stifel, Nicolaus & Company, Incorporated⟧.", Agent(role="dealer_manager", name="Stifel, Nicolaus & Company, Incorporated")),
    Example("agent.joint", "on behalf of the Company by ⟦Barclays Capital Inc. or Citigroup Global Markets Inc., the Dealer Managers⟧ for this tender offer, or", Agent(role="dealer_manager", name="Barclays Capital Inc.")),
    Example("agent.named", "by Barclays Capital Inc. or ⟦Citigroup Global Markets Inc., the Joint Dealer Managers⟧ or one or more registered brokers", Agent(role="dealer_manager", name="Citigroup Global Markets Inc.")),
]

NEAR_MISSES: list[str] = [
    "Another firm has been retained to replace Weft & Warp, Inc. as the Information Agent for the Offer.",
    "Our Solutions, the information agent's report says, were late.",
    "The history of the paying agent is as follows: it was founded in Boston.",
    # sentences in capitals
    "THE REPURCHASE NOTICE MUST BE DELIVERED TO OLD DOMINION TRUST COMPANY, N.A., AS PAYING AGENT",
    "STOCKHOLDERS WHOSE DOCUMENTS CANNOT REACH CALDER TRUST COMPANY, N.A., THE DEPOSITARY, IN TIME MAY TENDER BY GUARANTEED DELIVERY",
    "AS TOLD BY THE DEPOSITARY, THE COMPANY EXPECTS TO PURCHASE ALL SHARES",
    # whose name stands behind a comma that ends a remark
    "Based on the preliminary count by the depositary, Marlow Industries, Inc. expects to purchase 4,000,000 shares at $18.75 per share",
    "According to the final tabulation of the Depositary, Marlow Industries, Inc. has accepted for purchase 3,120,000 shares",
    "Neither Calder Income Corp., its Board of Directors, Calder Advisers, Inc. (the \"Adviser\"), the Depositary nor the dealer manager makes any recommendation",
    "The Bank of New York Mellon, as depositary for the ADSs, will charge holders a cancellation fee",
    "Deutsche Bank Trust Company Americas, the depositary of the Company's American Depositary Shares, will surrender them",
    "Citibank, N.A., as depositary under the Deposit Agreement, has not been asked to act in the Offer",
    "the Depositary, The Depository Trust Company (\"DTC\") and their participants may set earlier hours",
    "transfer into the Depositary's account at The Depository Trust Company, the book-entry transfer facility",
    "the Information Agent for the Offer is the person to call with questions at the number on the back cover",
    "None of Parent, Purchaser, the Depositary, the Information Agent or any other person is under any duty to give notice of defects",
    "each representing one Ordinary Share and evidenced by American Depositary Receipts issued by JPMorgan Chase Bank, N.A., American Depositary Shares bank",
    "Wilmington Trust, National Association, as trustee under the indenture that governs the 5.25% Senior Notes due 2029",
    "Equiniti Trust Company, LLC is the transfer agent and registrar for the Common Stock",
    "tendered to the Exchange Agent, and the Company (the \"Dealer Manager Agreement\" being in force) will pay",
    "The Exchange Agent for the Offer will treat questions received at (212) 555-0143 in the order of arrival",
    "In its prior tender offer, Georgeson LLC, the information agent, was reached at (800) 555-0143",
    "Exhibit (d)(3) Agreement, dated May 2, 2011, with the Paying Agent (the \"Paying Agent Agreement\")",
    "Form of Letter to Brokers, Dealers, Commercial Banks, Trust Companies and Other Nominees, for the Depositary",
    "Cede & Co., as nominee of the depositary, holds the global certificate",
    "The Depositary for the Offer is: to be announced by press release",
    "Mr. Harold Prince, as information agent of the buyer's family, kept the list",
    "the Indenture with Wilmington Trust, National Association, as trustee (the \"Trustee\"), governs the 5.25% Senior Notes",
    "The Trustee is acting as paying agent for the bonds that the city sold",
    "Mellon Capital Group LLC and its affiliates are not the depositary and have no role",
    "BUSINESS OF THE COMPANY, THE DEPOSITARY AND OTHERS\n\nThe information agent will be named",
    "American Stock Transfer & Trust Company, formerly the depositary, resigned, and no one has been named; the former depositary kept no records",
    "Banks and brokers may call the information agent collect at (212) 555-0143",
    "fax it to the information agent by facsimile at (212) 555-0143",
    "the information agent by Friday, and the office at (212) 555-0143",
    "the information agent for the tender offer. The Company can be called at (212) 555-0143",
    "Lehman Brothers Inc., the lender, and others that are no dealer managers",
    "The dealer managers for the tender offer are paid a fee and reimbursed by the Company",
]

KNOWN_FAILURES: list[Example] = [
    Example("agent.named", "⟦Mr. John Carey of Carey & Daughters is acting as information agent⟧", Agent(role="information_agent", name="Carey & Daughters")),
]
