"""Examples of extractor.rules.expiration: the offer's end, the withdrawal deadline, and (from commencement) its beginning."""

from datetime import date, datetime

from extractor.models.offer import Deadline
from tests.example import Example

from . import commencement


def ends(text: str, at: str | None, day: str | None = None, zone: str | None = "America/New_York", *, extended: bool | None = None, weekday: bool | None = None) -> Deadline:
    """A deadline: the words, the instant, and the day where it is not the instant's own."""
    instant = datetime.fromisoformat(at) if at else None
    when = date.fromisoformat(day) if day else instant.date() if instant else date.min
    return Deadline(at=instant, date=when, timezone=zone, text=text, extended=extended, weekday_matches=weekday)


def row(rule: str, text: str, at: str | None, day: str | None = None, zone: str | None = "America/New_York", *, extended: bool | None = None, weekday: bool | None = None) -> Example:
    """A row whose deadline's words are the marked ones."""
    words = " ".join(text.partition("⟦")[2].partition("⟧")[0].split())
    return Example(rule, text, ends(words, at, day, zone, extended=extended, weekday=weekday))


EXAMPLES: list[Example] = [
    # --- the verb, present
    row("expiration.expires", "THE OFFER AND WITHDRAWAL RIGHTS WILL EXPIRE AT ⟦12:00 MIDNIGHT, NEW YORK CITY TIME,\nON TUESDAY, JUNE 13, 2006⟧, UNLESS THE OFFER IS EXTENDED.", "2006-06-14T00:00-04:00", "2006-06-13", weekday=True),
    row("expiration.expires", "THE OFFER, THE PRORATION PERIOD AND WITHDRAWAL RIGHTS EXPIRE AT ⟦5:00 P.M., CENTRAL TIME, ON FRIDAY, NOVEMBER 9, 2001⟧, UNLESS EXTENDED", "2001-11-09T17:00-06:00", zone="America/Chicago", weekday=True),
    row("expiration.expires", "Our offer expires at ⟦9:00 p.m., Pacific Time, on August 14, 2009⟧ (unless we extend it).", "2009-08-14T21:00-07:00", zone="America/Los_Angeles"),
    row("expiration.expires", "The tender offer is scheduled to expire at ⟦one (1) minute past 11:59 p.m., Eastern Daylight Time, on June 6, 2011⟧.", "2011-06-07T00:00-04:00", "2011-06-06"),
    row("expiration.expires", "The Exchange Offer will expire at ⟦midnight, at the end of the day, Eastern Time, on Thursday, October 2, 2014⟧", "2014-10-03T00:00-04:00", "2014-10-02", weekday=True),
    row("expiration.expires", "This exchange program expires on ⟦July 7, 2017 at 11:59 p.m., Eastern Time⟧.", "2017-07-07T23:59-04:00"),
    row("expiration.expires", "The Offer, which commenced on May 1, is currently scheduled to expire, unless extended, at ⟦6:00 p.m., New York City time, on May 29, 2009⟧.", "2009-05-29T18:00-04:00"),
    row("expiration.expires", "The Offer will now expire at ⟦5:00 p.m., New York City time, on February 16, 2010⟧, unless further extended.", "2010-02-16T17:00-05:00", extended=True),
    row("expiration.expires", "THE RIGHT OF HOLDERS TO SURRENDER SECURITIES FOR PURCHASE PURSUANT TO THE OFFER EXPIRES AT ⟦5:00 P.M., NEW YORK CITY TIME, ON WEDNESDAY, MAY 31, 2006⟧.", "2006-05-31T17:00-04:00", weekday=True),
    row("expiration.expires", "THE OFFER, PRORATION PERIOD AND YOUR RIGHT TO WITHDRAW TENDERED NOTES WILL EXPIRE ON ⟦MARCH 9, 2001⟧.", None, "2001-03-09", None),
    row("expiration.expires", "The Offer (as described below) will expire at ⟦10:00 a.m., New York time, or 5:00 p.m., Israel time, on Wednesday, December 5, 2007⟧", "2007-12-05T10:00-05:00", weekday=True),
    row("expiration.expires", "The Offer will expire at ⟦12:01 a.m., New York City time, on March 3, 2010⟧", "2010-03-03T00:01-05:00"),
    row("expiration.expires", "Each of the offers by Acme Holdings Inc. will expire at ⟦12:00 Noon, London time, on 4 March 2003⟧", "2003-03-04T12:00+00:00", zone="Europe/London"),
    row("expiration.expires", "THE OFFER EXPIRES AT ⟦12:00 MIDNIGHT ON MONDAY, MAY 22, 2000⟧.", None, "2000-05-22", None, weekday=True),
    row("expiration.expires", "The Offer is due to expire at ⟦11:59 p.m., Eastern Time, on Monday, June 7, 2011⟧.", "2011-06-07T23:59-04:00", weekday=False),
    row("expiration.expires", "The Option Exchange will expire at ⟦9:00 p.m. U.S. Pacific Time on Friday, March 6, 2009⟧.", "2009-03-06T21:00-08:00", zone="America/Los_Angeles", weekday=True),
    row("expiration.expires", "The Repurchase Right expires at ⟦5:00 p.m., New York City time, on July 30, 2021⟧.", "2021-07-30T17:00-04:00"),
    row("expiration.expires", "THE OFFER WILL EXPIRE AT ⟦5:00 P.M., NEW YORK CITY TIME, ON THE EVENING OF MAY 31, 2006⟧.", "2006-05-31T17:00-04:00"),
    row("expiration.expires", "Our offer will expire at ⟦5:00 p.m., Kansas City, Missouri time, on March 3, 2005⟧.", "2005-03-03T17:00-06:00", zone="America/Chicago"),
    row("expiration.expires", "The Offer will expire at the Expiration Time, which is ⟦one minute after 11:59 p.m., Eastern Time, on March 9, 2023⟧.", "2023-03-10T00:00-05:00", "2023-03-09"),
    row("expiration.expires", "The Offer will expire at ⟦5:00 p.m., Ulan Bator time, on March 9, 2023⟧.", None, "2023-03-09", None),
    # --- the verb, past
    row("expiration.expired", "The Offer expired as scheduled at ⟦one minute past 11:59 p.m., New York City time, on Tuesday, June 6, 2017⟧.", "2017-06-07T00:00-04:00", "2017-06-06", weekday=True),
    row("expiration.expired", "The Offer and withdrawal rights expired at ⟦one minute following 11:59 p.m., Eastern Time, on August 3, 2022⟧.", "2022-08-04T00:00-04:00", "2022-08-03"),
    row("expiration.expired", "today announced the final results of its tender offer, which expired at ⟦5:00 p.m., New York City time, on January 20, 2012⟧.", "2012-01-20T17:00-05:00"),
    row("expiration.expired", "The Offer expired, as scheduled, at ⟦12:00 midnight, New York City time, on Friday, March 3, 2000⟧.", "2000-03-04T00:00-05:00", "2000-03-03", weekday=True),
    row("expiration.expired", "The tender offer to purchase up to 1,000,000 shares at $5.00 per share expired on ⟦August 6, 2014⟧.", None, "2014-08-06", None),
    row("expiration.expired", "the initial offering period of the Offer expired at ⟦midnight, New York City time, on May 2, 2003⟧", "2003-05-03T00:00-04:00", "2003-05-02"),
    row("expiration.on_expiry", "At ⟦12:00 midnight, New York City time, on Wednesday, February 9, 2005⟧, the Offer expired.", "2005-02-10T00:00-05:00", "2005-02-09", weekday=True),
    row("expiration.on_expiry", "As of ⟦5:00 p.m., Eastern Time, on December 30, 2016⟧, our Offer and withdrawal rights had expired.", "2016-12-30T17:00-05:00"),
    # --- superseded
    row("expiration.superseded_scheduled", "The Offer, which was previously scheduled to expire at ⟦12:00 midnight, New York City time, on June 5, 2007⟧, has been extended.", "2007-06-06T00:00-04:00", "2007-06-05"),
    row("expiration.superseded_scheduled", "The tender offer had been scheduled to expire at ⟦5:00 p.m., Eastern Time, on May 1, 2015⟧.", "2015-05-01T17:00-04:00"),
    row("expiration.superseded_scheduled", "The Offer was originally set to expire on ⟦April 3, 2001⟧.", None, "2001-04-03", None),
    row("expiration.superseded_scheduled", "the Offer, which would otherwise have expired at ⟦midnight, New York City time, on May 3, 2004⟧, will continue", "2004-05-04T00:00-04:00", "2004-05-03"),
    row("expiration.was_scheduled", "The Offer was scheduled to expire at ⟦12:00 midnight, New York City time, on June 5, 2007⟧.", "2007-06-06T00:00-04:00", "2007-06-05"),
    row("expiration.was_scheduled", "The exchange offer was due to expire at ⟦5:00 p.m., New York City time, on June 5, 2007⟧.", "2007-06-05T17:00-04:00"),
    row("expiration.superseded_definition", "The previously announced expiration date of the Offer was ⟦5:00 p.m., New York City time, on April 21, 2020⟧.", "2020-04-21T17:00-04:00"),
    row("expiration.superseded_definition", "until June 30, from the original expiration date of ⟦June 2, 2000⟧.", None, "2000-06-02", None),
    row("expiration.superseded_from", "extended the expiration date of the Offer from ⟦12:00 midnight, New York City time, on Tuesday, May 2, 2000⟧ to 12:00 midnight, New York City time, on Tuesday, May 16, 2000", "2000-05-03T00:00-04:00", "2000-05-02", weekday=True),
    row("expiration.superseded_from", "has extended its tender offer from ⟦5:00 p.m. on May 3, 2010⟧, until 5:00 p.m., New York City time, on May 17, 2010.", None, "2010-05-03", None),
    row("expiration.superseded_to_from", "extend the Offer until 5:00 p.m., Eastern Time, on May 17, 2010, from the previously scheduled expiration date of ⟦May 3, 2010⟧.", None, "2010-05-03", None),
    row("expiration.superseded_to_from", "The Offer has been extended to 5:00 p.m., Eastern Time, on May 17, 2010 from ⟦5:00 p.m., Eastern Time, on May 3, 2010⟧", "2010-05-03T17:00-04:00"),
    row("expiration.superseded_words", 'amended by replacing each reference to "⟦12:00 midnight, New York City time, on June 5, 2007⟧" with "12:00 midnight, New York City time, on June 19, 2007"', "2007-06-06T00:00-04:00", "2007-06-05"),
    # --- extensions
    row("expiration.extended_to", "Purchaser has extended the period of time during which the Offer is open until ⟦12:00 midnight, New York City time, on Wednesday, May 31, 2000⟧.", "2000-06-01T00:00-04:00", "2000-05-31", extended=True, weekday=True),
    row("expiration.extended_to", "The expiration date of the Offer has been extended to ⟦one minute after 11:59 p.m., Eastern Time, on May 4, 2018⟧, unless further extended.", "2018-05-05T00:00-04:00", "2018-05-04", extended=True),
    row("expiration.extended_to", "This amendment is being filed to extend the Expiration Date to ⟦5:00 p.m., New York City time, on July 20, 2018⟧.", "2018-07-20T17:00-04:00", extended=True),
    row("expiration.extended_to", "ACME CORP. EXTENDS TENDER OFFER FOR WIDGETS INC. UNTIL ⟦JUNE 30, 2000⟧", None, "2000-06-30", None, extended=True),
    row("expiration.extended_to", "announced today that it is extending its cash tender offer for all outstanding shares of Widgets, Inc. through ⟦midnight, New York City time, on Friday, August 27, 1999⟧.", "1999-08-28T00:00-04:00", "1999-08-27", extended=True, weekday=True),
    row("expiration.extended_to", "announced an extension of the expiration of its exchange offer to ⟦11:59 p.m., Eastern Time, on March 3, 2021⟧", "2021-03-03T23:59-05:00", extended=True),
    row("expiration.extended_to", "The Offer is hereby extended by ten business days, until ⟦5:00 p.m., New York City time, on Tuesday, May 18, 2004⟧.", "2004-05-18T17:00-04:00", extended=True, weekday=True),
    row("expiration.extended_to", "The Company hereby extends the Offer to ⟦5:00 p.m., Eastern Time, on April 2, 2002⟧", "2002-04-02T17:00-05:00", extended=True),
    row("expiration.extended_to", "As a result, the Offer was extended from May 3, 2010 to ⟦5:00 p.m., New York City time, on May 17, 2010⟧.", "2010-05-17T17:00-04:00", extended=True),
    row("expiration.references_changed", 'All references in the Offer to Purchase to the "Expiration Date" are hereby amended to mean ⟦5:00 p.m., New York City time, on May 17, 2023⟧.', "2023-05-17T17:00-04:00", extended=True),
    row("expiration.replaced_words", 'amended by replacing each reference to "12:00 midnight, New York City time, on June 5, 2007" with "⟦12:00 midnight, New York City time, on June 19, 2007⟧" as the expiration', "2007-06-20T00:00-04:00", "2007-06-19", extended=True),
    # --- definitions
    row("expiration.defined_first", 'The term "Expiration Date" means ⟦12:00 midnight, New York City time, on Monday, June 9, 1997⟧, unless and until', "1997-06-10T00:00-04:00", "1997-06-09", weekday=True),
    row("expiration.defined_first", "Expiration Date: ⟦5:00 p.m., Eastern Time, on December 30, 2016⟧", "2016-12-30T17:00-05:00"),
    row("expiration.defined_first", "The Expiration Time for the Offer is currently scheduled for ⟦one minute after 11:59 p.m., New York City time, on April 1, 2022⟧", "2022-04-02T00:00-04:00", "2022-04-01"),
    row("expiration.defined_first", "the new expiration date of the tender offer will be ⟦March 3, 2006⟧", None, "2006-03-03", None, extended=True),
    row("expiration.defined_first", '"Expiration Time" shall mean ⟦11:59 p.m., Eastern Time, at the end of May 9, 2019⟧', "2019-05-09T23:59-04:00"),
    row("expiration.defined_first", "(iii) The scheduled expiration date of the Offer is ⟦midnight, New York time, on Friday, September 28, 2007⟧.", "2007-09-29T00:00-04:00", "2007-09-28", weekday=True),
    row("expiration.defined_after", "Shares tendered on or prior to ⟦5:00 p.m., Eastern time, on April 21, 2006⟧, or such later date to which the Offer is extended (the \"Expiration Date\")", "2006-04-21T17:00-04:00"),
    row("expiration.defined_after", "distributions made after ⟦March 31, 2015⟧ or such other date to which this Offer may be extended (the \"Expiration Date\")", None, "2015-03-31", None),
    row("expiration.defined_after", "by ⟦12:00 midnight, New York City time, on Tuesday, July 6, 2010⟧ (such time and date, as it may be extended, the \"Expiration Time\")", "2010-07-07T00:00-04:00", "2010-07-06", weekday=True),
    row("expiration.defined_after", "prior to ⟦11:59 p.m., New York City time, on May 3, 2017⟧ (which we refer to as the \"expiration date,\" unless extended)", "2017-05-03T23:59-04:00"),
    row("expiration.defined_after", "until ⟦9:00 p.m., Pacific Time, on June 1, 2005⟧, which we refer to as the \"expiration date\", unless we extend", "2005-06-01T21:00-07:00", zone="America/Los_Angeles"),
    row("expiration.summary_row", "Scheduled Expiration of Offer\t⟦12:00 midnight, Eastern Time, at the end of Thursday, January 5, 2012⟧, unless extended", "2012-01-06T00:00-05:00", "2012-01-05", weekday=True),
    row("expiration.summary_row", "Expiration of the Offer: ⟦5:00 P.M., New York City Time, on April 29, 2005⟧", "2005-04-29T17:00-04:00"),
    row("expiration.of_the_offer", "following the expiration of the Offer at ⟦5:00 p.m., New York City time, on April 29, 2005⟧,", "2005-04-29T17:00-04:00"),
    row("expiration.of_the_offer", "The expiration of the tender offer is currently set for ⟦midnight, Eastern Time, on April 29, 2005⟧", "2005-04-30T00:00-04:00", "2005-04-29"),
    row("expiration.apposition", "Based on a count as of ⟦5:00 p.m., Eastern Time, on June 1, 2006⟧, the expiration date of the Offer, 4,000 shares", "2006-06-01T17:00-04:00"),
    row("expiration.apposition", "⟦September 17, 2004⟧, which was the scheduled expiration date for the exchange offer", None, "2004-09-17", None),
    row("expiration.of_the_offer", "Upon expiration of the offer on ⟦May 1, 2003⟧, 1,200 units had been tendered.", None, "2003-05-01", None),
    row("expiration.defined_first", "has decided to extend the Offer. The new expiration date is ⟦5:00 p.m., New York City time, on May 9, 2008⟧.", "2008-05-09T17:00-04:00", extended=True),
    # --- periods
    row("expiration.expiring", "The Offer will be open for twenty business days, expiring at ⟦5:00 p.m., Eastern Time, on June 1, 2006⟧.", "2006-06-01T17:00-04:00"),
    row("expiration.ends", "The offering period ends at ⟦11:59 p.m., Eastern Time, on June 1, 2006⟧.", "2006-06-01T23:59-04:00"),
    row("expiration.ends", "Our tender offer will close at ⟦5:00 p.m., Mountain Time, on June 1, 2006⟧.", "2006-06-01T17:00-06:00", zone="America/Denver"),
    row("expiration.ends", "The Offer closed on ⟦March 31, 2009⟧ with 4,120 units tendered.", None, "2009-03-31", None),
    row("expiration.open_until", "The Offer will remain open until ⟦midnight, Eastern Time, on June 1, 2006⟧", "2006-06-02T00:00-04:00", "2006-06-01"),
    row("expiration.open_until", "The tender offer is open from March 3, 2008 through ⟦April 1, 2008⟧", None, "2008-04-01", None),
    row("expiration.have_until", "You have until ⟦12:00 midnight, New York City time, on May 2, 2003⟧, to tender your shares.", "2003-05-03T00:00-04:00", "2003-05-02"),
    row("expiration.have_until", "Stockholders will have at least until ⟦5:00 p.m., Eastern Time, on May 2, 2003⟧ to decide whether to participate in the offer", "2003-05-02T17:00-04:00"),
    # --- funds and elections
    row("expiration.date_table", "⟦March 21, 2025⟧ Notice Date The deadline by which you must properly notify the Fund in writing if you wish to tender Shares", None, "2025-03-21", None),
    row("expiration.date_table", "⟦September 28, 2020⟧ Initial Notice Date the date by which each Shareholder desiring to tender Shares must give notice", None, "2020-09-28", None),
    row("expiration.received_by", "LETTERS OF TRANSMITTAL TENDERING SHARES MUST BE RECEIVED BY BALTIC HEDGE FUND BY ⟦12:00 MIDNIGHT, EASTERN TIME, ON SEPTEMBER 28, 2020⟧.", "2020-09-29T00:00-04:00", "2020-09-28"),
    row("expiration.received_by", "We must receive your election form before ⟦9:00 p.m., Pacific Time, on August 14, 2009⟧.", "2009-08-14T21:00-07:00", zone="America/Los_Angeles"),
    row("expiration.received_by", "Shareholders who wish to tender must do so before ⟦12:00 midnight, Eastern time, on June 30, 2006⟧.", "2006-07-01T00:00-04:00", "2006-06-30"),
    row("expiration.tender_until", "Notes may be surrendered until ⟦5:00 p.m., New York City time, on June 13, 2013⟧.", "2013-06-13T17:00-04:00"),
    row("expiration.deadline", "The deadline to elect to participate in the program is ⟦5:00 p.m., Eastern Time, on May 31, 2012⟧.", "2012-05-31T17:00-04:00"),
    row("expiration.received_by", "To exercise the right you must validly surrender the Securities before ⟦5:00 p.m., New York City time, on Thursday, May 31, 2012⟧.", "2012-05-31T17:00-04:00", weekday=True),
    # --- withdrawal
    row("withdrawal.rights_expire", "THE OFFER AND WITHDRAWAL RIGHTS WILL EXPIRE AT ⟦12:00 MIDNIGHT, NEW YORK CITY TIME, ON TUESDAY, JUNE 13, 2006⟧, UNLESS THE OFFER IS EXTENDED.", "2006-06-14T00:00-04:00", "2006-06-13", weekday=True),
    row("withdrawal.rights_expire", "Withdrawal Rights Will Expire at ⟦12:00 Midnight, Eastern Time, on October 7, 2020⟧, Unless the Offer is Extended", "2020-10-08T00:00-04:00", "2020-10-07"),
    row("withdrawal.rights_expire", "Your right to withdraw tendered options will expire at ⟦9:00 p.m., Pacific Time, on August 14, 2009⟧", "2009-08-14T21:00-07:00", zone="America/Los_Angeles"),
    row("withdrawal.rights_expire", "Withdrawal rights with respect to the Notes will terminate at ⟦5:00 p.m., New York City time, on May 3, 2011⟧", "2011-05-03T17:00-04:00"),
    row("withdrawal.until", "You may withdraw shares that you have tendered at any time before ⟦5:00 p.m., Eastern Time, on May 3, 2011⟧.", "2011-05-03T17:00-04:00"),
    row("withdrawal.until", "Tenders of Units may be withdrawn at any time until ⟦12:00 midnight, Eastern Time, on May 3, 2011⟧ and, if not accepted by then, after July 1, 2011.", "2011-05-04T00:00-04:00", "2011-05-03"),
    row("withdrawal.until", "You can change or withdraw your election at any time on or before ⟦11:59 p.m. Eastern Time on February 27, 2024⟧.", "2024-02-27T23:59-05:00"),
    row("withdrawal.until", "tendered shares may be withdrawn prior to the Expiration Date, which is currently ⟦5:00 p.m., Eastern Time, on May 3, 2011⟧.", "2011-05-03T17:00-04:00"),
    row("withdrawal.until", "Holders have the right to withdraw their tenders up to ⟦midnight, New York City time, on June 1, 2001⟧", "2001-06-02T00:00-04:00", "2001-06-01"),
    row("withdrawal.until", "has the right to withdraw such tender at any time prior to and including ⟦March 29, 2013⟧, and thereafter after April 26, 2013", None, "2013-03-29", None),
    row("withdrawal.deadline", "Withdrawal Deadline: ⟦5:00 p.m., New York City time, on May 3, 2011⟧", "2011-05-03T17:00-04:00"),
    row("withdrawal.deadline", "The withdrawal deadline is ⟦May 3, 2011⟧", None, "2011-05-03", None),
    row("withdrawal.defined_after", "withdrawn at any time prior to ⟦5:00 p.m., New York City time, on February 14, 2020⟧ (unless extended, the \"Withdrawal Deadline\")", "2020-02-14T17:00-05:00"),
    row("withdrawal.date_table", "⟦December 19, 2024⟧ Expiration Date The deadline by which, if you gave notice of your desire to tender Shares, you may notify the Fund of your desire to withdraw such tender request*", None, "2024-12-19", None),
    row("withdrawal.date_table", "⟦February 29, 2024⟧ Tender Withdrawal Date the date by which a Shareholder may notify the Fund of a desire to withdraw its previous tender request", None, "2024-02-29", None),
    *commencement.EXAMPLES,
]

NEAR_MISSES: list[str] = [
    "The waiting period applicable to the Offer will expire at 11:59 p.m., Eastern Time, on September 22, 2016.",
    "The required waiting period under the HSR Act with respect to the Offer expired at 11:59 p.m., New York City time, on May 17, 2023.",
    "Accordingly, the review period of the cartel office for the Offer will expire on May 17, 2023.",
    "If the Offer is not extended, your options will expire on March 3, 2009.",
    "The eligible options that you tender are scheduled to expire on July 7, 2017.",
    "The confidentiality agreement includes a standstill provision that expires on December 29, 2016.",
    "In connection with the Offer, his employment agreement, which expires on December 31, 2020, was amended.",
    "The warrants expire at 5:00 p.m., New York City time, on May 3, 2011.",
    "Expiration Date of Options: June 24, 2018",
    "Each option has an exercise price of $12.00 and an expiration date of June 24, 2018.",
    'The Rights will expire on the "Final Expiration Date" of March 3, 2010.',
    "Any extension will be announced no later than 9:00 a.m., New York City time, on the next business day after the previously scheduled Expiration Date.",
    "Purchaser may extend the Offer until 5:00 p.m., New York City time, on May 17, 2023.",
    "If we extend the Offer until May 17, 2023, you may withdraw your shares.",
    "Purchaser is required to extend the Offer until the End Date of May 17, 2023.",
    "The parties agreed to extend the End Date to May 17, 2023.",
    "The waiting period was extended to 11:59 p.m., Eastern Time, on May 17, 2023, and the Offer remains subject to it.",
    "Parent reserves the right to extend the Offer to May 17, 2023.",
    "Purchaser shall not, without consent, extend the Offer to July 20, 2018.",
    "Shares may be withdrawn at any time after May 30, 2023 unless accepted for payment.",
    "Unless accepted for payment, shares may be withdrawn after 12:00 midnight, New York City time, on May 30, 2023.",
    "13,292,651 shares had been validly tendered and not withdrawn prior to 5:00 p.m., New York City time, on May 1, 2023.",
    "Parent may withdraw its HSR notification before May 3, 2018 and refile it.",
    "The board may not withdraw its recommendation prior to May 3, 2018.",
    "A notice of guaranteed delivery must be received by the Depositary by 5:00 p.m., New York City time, on May 19, 2023.",
    "Participants in the 401(k) plan must submit instructions by 4:00 p.m., Eastern Time, on May 12, 2023.",
    "Your broker must receive your instructions before 5:00 p.m., New York City time, on May 16, 2023.",
    "The Offer to Purchase dated May 3, 2023 (as amended, the \"Offer to Purchase\") describes the expiration date.",
    "As of May 1, 2023, 13,292,651 shares had been tendered before the Expiration Date.",
    "The record date for the dividend is May 12, 2023, before the Expiration Date of the Offer.",
    "The lease expires on March 31, 2010 and the offer is unaffected.",
    "The subsequent offering period will expire at 5:00 p.m., New York City time, on May 17, 2006.",
    "The Offer would expire on May 17, 2006.",
    "Purchaser will not permit the Offer to expire prior to May 17, 2006.",
    "For example, if the Offer were to expire on May 17, 2006, payment would be made by May 20, 2006.",
    "The credit facility was extended to May 17, 2006 in connection with the Offer.",
    "The exclusivity period was extended until May 17, 2006 so that the parties could negotiate an offer.",
    "The Company had until May 17, 2006 to respond to the request of the FTC.",
    "Questions must be received by 5:00 p.m., New York City time, on May 16, 2023.",
    "The Merger Agreement will terminate on May 17, 2006 if the Offer has not closed.",
    "Trading in the shares closed at 4:00 p.m., New York City time, on May 17, 2006.",
    "Parent must keep the Offer open until May 17, 2006.",
    "The debt commitment letter will expire on September 4, 2024, before which the Offer must close.",
    "Holders of record at 5:00 p.m., New York City time, on May 3, 2006 will receive the dividend.",
    "The Offer will expire at [●], New York City time, on [●], 2021.",
    "Expiration Date of the U.S. Offer p.m., New York City time on , 2021 (the \"Expiration Date\").",
    "Any tender received after the expiration of the Offer will be disregarded. On May 17, 2006, the board met.",
    "This Schedule TO is also an amendment of the Schedule 13D, which for the offer was last amended on December 21, 2020.",
    *commencement.NEAR_MISSES,
]

KNOWN_FAILURES: list[Example] = []
