<SUBMISSION>
<ACCESSION-NUMBER>0009999999-23-000006
<TYPE>SC TO-I/A
<PUBLIC-DOCUMENT-COUNT>2
<FILING-DATE>20230519
<DATE-OF-FILING-DATE-CHANGE>20230519
<SUBJECT-COMPANY>
<COMPANY-DATA>
<CONFORMED-NAME>AULT ALLIANCE, INC.
<CIK>0000896493
<ASSIGNED-SIC>3679
<IRS-NUMBER>941721931
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>SC TO-I/A
<ACT>34
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>11411 SOUTHERN HIGHLANDS PARKWAY
<STREET2>SUITE 240
<CITY>LAS VEGAS
<STATE>NV
<ZIP>89141
<PHONE>(949) 444-5464
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>11411 SOUTHERN HIGHLANDS PARKWAY
<STREET2>SUITE 240
<CITY>LAS VEGAS
<STATE>NV
<ZIP>89141
</MAIL-ADDRESS>
</SUBJECT-COMPANY>
<FILED-BY>
<COMPANY-DATA>
<CONFORMED-NAME>AULT ALLIANCE, INC.
<CIK>0000896493
<ASSIGNED-SIC>3679
<IRS-NUMBER>941721931
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>SC TO-I/A
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>11411 SOUTHERN HIGHLANDS PARKWAY
<STREET2>SUITE 240
<CITY>LAS VEGAS
<STATE>NV
<ZIP>89141
<PHONE>(949) 444-5464
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>11411 SOUTHERN HIGHLANDS PARKWAY
<STREET2>SUITE 240
<CITY>LAS VEGAS
<STATE>NV
<ZIP>89141
</MAIL-ADDRESS>
</FILED-BY>
<DOCUMENT>
<TYPE>SC TO-I/A
<SEQUENCE>1
<FILENAME>ault-sctoia6.htm
<DESCRIPTION>AMENDMENT NO. 6
<TEXT>
<HTML>
<HEAD>
     <TITLE></TITLE>
</HEAD>
<BODY STYLE="font: 10pt Times New Roman, Times, Serif">

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>SECURITIES AND EXCHANGE COMMISSION</B></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>Washington, D.C. 20549</B></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>Schedule TO</B></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>(Amendment No.&nbsp;6)</B></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>Tender Offer Statement under
Section&nbsp;14(d)(1) or 13(e)(l)<BR> of the Securities Exchange Act of 1934</B></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><FONT STYLE="font-family: Times New Roman, Times, Serif; font-size: 14pt"><B>AULT
ALLIANCE, INC.</B></FONT></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">______________________</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">(Name of Subject Company (Issuer) and Filing
Person (Offeror))</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>Common Stock</B></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">______________________</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">(Title of Class of Securities)</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>09175M101</B></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">______________________</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">(CUSIP Numbers of Class of Securities)</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>Henry Nisser<BR> President &amp; General
Counsel<BR> Ault Alliance, Inc.<BR> 11411 Southern Highlands Pkwy #240<BR> Las Vegas, NV 89141<BR> (949) 444-5464</B></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">______________________</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">(Name, address and phone number of person
authorized to receive notices and communications on behalf of filing person)</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><I>With copies to:</I></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>Kenneth A. Schlesinger, Esq.<BR> Spencer G.
Feldman, Esq.<BR> Olshan Frome Wolosky LLP<BR> 1325 Avenue of the Americas<BR> New York, New York 10019<BR> (212) 451-2300</B></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center">______________________</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<TABLE CELLPADDING="0" CELLSPACING="0" STYLE="font: 10pt Times New Roman, Times, Serif; margin-top: 0; margin-bottom: 0; width: 100%"><TR STYLE="vertical-align: top; text-align: justify">
<TD STYLE="width: 0in"></TD><TD STYLE="width: 0.25in; text-align: left">&#9744;</TD><TD STYLE="text-align: justify">Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.</TD>
</TR></TABLE>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0">Check the appropriate boxes below to designate any transactions to
which the statement relates:</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<TABLE CELLPADDING="0" CELLSPACING="0" STYLE="font: 10pt Times New Roman, Times, Serif; margin-top: 0; margin-bottom: 0; width: 100%"><TR STYLE="vertical-align: top; text-align: justify">
<TD STYLE="width: 0in"></TD><TD STYLE="width: 0.25in; text-align: left">&#9744;</TD><TD STYLE="text-align: justify">third-party tender offer subject to Rule&nbsp;14d-l.</TD>
</TR></TABLE>

<TABLE CELLPADDING="0" CELLSPACING="0" STYLE="font: 10pt Times New Roman, Times, Serif; margin-top: 0; margin-bottom: 0; width: 100%"><TR STYLE="vertical-align: top; text-align: justify">
<TD STYLE="width: 0in"></TD><TD STYLE="width: 0.25in; text-align: left">&#9746;</TD><TD STYLE="text-align: justify">issuer tender offer subject to Rule&nbsp;13e-4.</TD>
</TR></TABLE>

<TABLE CELLPADDING="0" CELLSPACING="0" STYLE="font: 10pt Times New Roman, Times, Serif; margin-top: 0; margin-bottom: 0; width: 100%"><TR STYLE="vertical-align: top; text-align: justify">
<TD STYLE="width: 0in"></TD><TD STYLE="width: 0.25in; text-align: left">&#9744;</TD><TD STYLE="text-align: justify">going-private transaction subject to Rule&nbsp;13e-3.</TD>
</TR></TABLE>

<TABLE CELLPADDING="0" CELLSPACING="0" STYLE="font: 10pt Times New Roman, Times, Serif; margin-top: 0; margin-bottom: 0; width: 100%"><TR STYLE="vertical-align: top; text-align: justify">
<TD STYLE="width: 0in"></TD><TD STYLE="width: 0.25in; text-align: left">&#9744;</TD><TD STYLE="text-align: justify">amendment to Schedule 13D under Rule&nbsp;13d-2.</TD>
</TR></TABLE>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0">Check the following box if the filing is a final amendment reporting
the results of the tender offer. &#9746;</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0">If applicable, check the appropriate box(es) below to designate the
appropriate rule provisions(s) relied upon:</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<TABLE CELLPADDING="0" CELLSPACING="0" STYLE="font: 10pt Times New Roman, Times, Serif; margin-top: 0; margin-bottom: 0; width: 100%"><TR STYLE="vertical-align: top; text-align: justify">
<TD STYLE="width: 0in"></TD><TD STYLE="width: 0.25in; text-align: left">&#9744;</TD><TD STYLE="text-align: justify">Rule&nbsp;13e-4(i) (Cross-Border Issuer Tender Offer)</TD>
</TR></TABLE>

<TABLE CELLPADDING="0" CELLSPACING="0" STYLE="font: 10pt Times New Roman, Times, Serif; margin-top: 0; margin-bottom: 0; width: 100%"><TR STYLE="vertical-align: top; text-align: justify">
<TD STYLE="width: 0in"></TD><TD STYLE="width: 0.25in; text-align: left">&#9744;</TD><TD STYLE="text-align: justify">Rule&nbsp;14d-l(d) (Cross-Border Third-Party Tender Offer)</TD>
</TR></TABLE>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<!-- Field: Page; Sequence: 1; Value: 1 -->
    <DIV STYLE="border-bottom: Black 1pt solid; margin-top: 12pt; margin-bottom: 6pt"><TABLE CELLPADDING="0" CELLSPACING="0" STYLE="border-collapse: collapse; width: 100%; font-size: 10pt"><TR STYLE="vertical-align: top; text-align: left"><TD STYLE="width: 33%">&nbsp;</TD><TD STYLE="width: 34%; text-align: center">1</TD><TD STYLE="width: 33%; text-align: right">&nbsp;</TD></TR></TABLE></DIV>
    <DIV STYLE="break-before: page; margin-top: 6pt; margin-bottom: 12pt"><P STYLE="margin: 0pt">&nbsp;</P></DIV>
    <!-- Field: /Page -->

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">This Amendment No. 6 (this
&#147;Amendment No. 6&#148;) is the final amendment to the Issuer Tender Offer Statement on Schedule TO originally filed with the Securities and
Exchange Commission (the &#147;SEC&#148;) on March 31, 2023 by Ault Alliance, Inc., a Delaware corporation (&#147;Ault&#148; or the &#147;Company&#148;) (as amended
and supplemented before today, the &#147;Schedule TO&#148;). The Schedule TO relates to the offer of the Company (the &#147;Offer&#148;) to exchange shares
of its Class A Common Stock, par value $0.001 per share (the &#147;Common Stock&#148;), for shares of its 10.00% Series H Cumulative Redeemable
Perpetual Preferred Stock (the &#147;Series H Preferred Stock&#148;). It is filed to report that the Offer has been terminated, and in
satisfaction of Rule 13e-4(c)(4) under the Securities Exchange Act of 1934, as amended.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0"><B>Item 4. Terms of the Transaction.</B></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">On May 19, 2023, the Company
terminated the Offer. Its obligation to accept shares was subject to the condition that no event occur, or be likely to occur, that
could reasonably be expected to hurt the settlement of the Offer. On May 18, 2023, The Depository Trust Company (&#147;DTC&#148;) notified the
Company that, because of the 300-for-one reverse stock split that the Company had recently put into effect (the &#147;Reverse Stock Split&#148;),
it could not accept the tenders of Common Stock on the basis of the shares as they stand after the Reverse Stock Split. The Offer could
therefore not be settled.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">In addition, the condition
that at least 100,000,000 shares of Common Stock be tendered was not satisfied. Only 29,623,9<FONT STYLE="font-size: 10pt">48</FONT>
shares of Common Stock had been validly tendered and not withdrawn, which is 29.62% of the number that the condition requires.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">None of the shares tendered
was accepted for exchange. No Series H Preferred Stock was issued in the Offer, and all shares of Common Stock that were tendered and
not withdrawn will be returned promptly to the holders who tendered them.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">The numbers of shares in
this Amendment No. 6 are those before the Reverse Stock Split. The CUSIP number on the cover is that of the class as it was when the
Offer was made; since the Reverse Stock Split the CUSIP number of the Common Stock is 09175M408.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0"><B>Item 11. Additional Information.</B></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">On May 19, 2023, the Company
issued a press release about the termination of the Offer. The press release is filed as Exhibit (a)(5)(F) and is incorporated herein by
reference.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<!-- Field: Page; Sequence: 2; Value: 2 -->
    <DIV STYLE="border-bottom: Black 1pt solid; margin-top: 12pt; margin-bottom: 6pt"><TABLE CELLPADDING="0" CELLSPACING="0" STYLE="border-collapse: collapse; width: 100%; font-size: 10pt"><TR STYLE="vertical-align: top; text-align: left"><TD STYLE="width: 33%">&nbsp;</TD><TD STYLE="width: 34%; text-align: center">2</TD><TD STYLE="width: 33%; text-align: right">&nbsp;</TD></TR></TABLE></DIV>
    <DIV STYLE="break-before: page; margin-top: 6pt; margin-bottom: 12pt"><P STYLE="margin: 0pt">&nbsp;</P></DIV>
    <!-- Field: /Page -->

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0"><B>Item 12. Exhibits.</B></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">Item 12 of the Schedule TO
is amended and supplemented by adding the following exhibit:</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<TABLE CELLSPACING="0" CELLPADDING="0" STYLE="font: 10pt Times New Roman, Times, Serif; width: 100%; border-collapse: collapse">
<TR STYLE="vertical-align: top"><TD STYLE="white-space: nowrap; width: 12%"><FONT STYLE="font-size: 10pt">(a)(5)(F)*</FONT></TD><TD STYLE="width: 2%"><FONT STYLE="font-size: 10pt">&nbsp;</FONT></TD><TD STYLE="text-align: justify; width: 86%"><FONT STYLE="font-size: 10pt">Press
Release issued by the Company, dated May 19, 2023</FONT></TD></TR>
</TABLE>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0">* Filed herewith.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0"><B>Item 13. Information Required by Schedule 13E-3.</B></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0">Not applicable.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<!-- Field: Page; Sequence: 3; Value: 3 -->
    <DIV STYLE="border-bottom: Black 1pt solid; margin-top: 12pt; margin-bottom: 6pt"><TABLE CELLPADDING="0" CELLSPACING="0" STYLE="border-collapse: collapse; width: 100%; font-size: 10pt"><TR STYLE="vertical-align: top; text-align: left"><TD STYLE="width: 33%">&nbsp;</TD><TD STYLE="width: 34%; text-align: center">3</TD><TD STYLE="width: 33%; text-align: right">&nbsp;</TD></TR></TABLE></DIV>
    <DIV STYLE="break-before: page; margin-top: 6pt; margin-bottom: 12pt"><P STYLE="margin: 0pt">&nbsp;</P></DIV>
    <!-- Field: /Page -->

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>SIGNATURES</B></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0">After due inquiry and to the best of my knowledge and belief, I
certify that the information set forth in this statement is true, complete and correct.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<TABLE CELLSPACING="0" CELLPADDING="0" STYLE="font: 10pt Times New Roman, Times, Serif; width: 100%; border-collapse: collapse">
  <TR STYLE="vertical-align: bottom">
    <TD STYLE="width: 45%">Dated: May 19, 2023</TD>
    <TD STYLE="width: 5%">&nbsp;</TD>
    <TD COLSPAN="2"><B>Ault Alliance, Inc.</B></TD></TR>
  <TR STYLE="vertical-align: bottom">
    <TD COLSPAN="4">&nbsp;</TD></TR>
  <TR STYLE="vertical-align: bottom">
    <TD>&nbsp;</TD>
    <TD>&nbsp;</TD>
    <TD STYLE="width: 8%">By:</TD>
    <TD STYLE="border-bottom: Black 1pt solid"><I>/s/ Henry Nisser</I></TD></TR>
  <TR STYLE="vertical-align: bottom">
    <TD>&nbsp;</TD>
    <TD>&nbsp;</TD>
    <TD>Name:</TD>
    <TD>Henry Nisser</TD></TR>
  <TR STYLE="vertical-align: bottom">
    <TD>&nbsp;</TD>
    <TD>&nbsp;</TD>
    <TD>Title:</TD>
    <TD>President and General Counsel</TD></TR>
</TABLE>

<P STYLE="margin: 0pt 0">&nbsp;</P>

</BODY>
</HTML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.(A)(5)(F)
<SEQUENCE>2
<FILENAME>ault-sctoia6_a5f.htm
<DESCRIPTION>PRESS RELEASE
<TEXT>
<HTML>
<HEAD>
     <TITLE></TITLE>
</HEAD>
<BODY STYLE="font: 10pt Times New Roman, Times, Serif">

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: right">Exhibit (a)(5)(F)</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: center"><B>Ault Alliance Terminates Its Exchange
Offer</B></P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">LAS VEGAS--(BUSINESS WIRE) &#150;
May 19, 2023 &#150; Ault Alliance, Inc. (&#147;Ault Alliance&#148; or the &#147;Company&#148;) (NYSE American: AULT) has terminated its offer (the &#147;Offer&#148;) to
holders of its Class A Common Stock (the &#147;Common Stock&#148;) to exchange shares of Common Stock for shares of its 10.00% Series H Cumulative
Redeemable Perpetual Preferred Stock. The Depository Trust Company (&#147;DTC&#148;) had told the Company on May 18, 2023 that, after the
Company&#146;s 300-for-one reverse stock split, it was not able to process the shares tendered. No shares will be exchanged in the Offer.
Shares that were tendered and not withdrawn will be returned promptly.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">Apart from this, holders had
tendered only 29,623,948 shares of Common Stock, too few to meet the condition that 100,000,000 shares be tendered.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">The Company will consider
whether to make a new exchange offer. It may decide not to, and it cannot say now what the terms of one would be. Under the rules of the
Securities and Exchange Commission (the &#147;SEC&#148;) the Company may not buy Common Stock until ten business days after the termination of the
Offer.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0"><B>About Ault Alliance, Inc.</B></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">Ault Alliance, Inc. is a
holding company with several lines of business. It buys businesses that it thinks undervalued and technologies that it thinks
disruptive. Through subsidiaries that it owns in whole or in majority, and through strategic investments, it runs a data center in which
it mines Bitcoin, and it serves customers in oil exploration, crane services, defense and aerospace, industrial, automotive, medical and
biopharma, consumer electronics, hotel and textile markets. A licensed subsidiary makes loans to selected businesses. The Company&#146;s
offices are at 11411 Southern Highlands Parkway, Suite 240, Las Vegas, NV 89141; www.ault.com.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0"><B>Forward-Looking Statements</B></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0; text-align: justify; text-indent: 0.5in">Some sentences in this press
release look ahead; they are &#147;forward-looking statements&#148; under Section 27A of the Securities Act of 1933 and Section 21E of the
Securities Exchange Act of 1934, each as amended. They can often be told by words such as &#147;believes,&#148; &#147;plans,&#148; &#147;expects,&#148; &#147;intends,&#148;
&#147;may,&#148; &#147;will&#148; and &#147;should.&#148; They rest on what the Company believes today, are subject to risks that it cannot control, and may turn out
to be wrong. The Company undertakes no duty to bring them up to date. The risks that it considers most important are described in its
Forms 10-K, 10-Q and 8-K, which can be read at www.sec.gov and at www.ault.com.</P>

<P STYLE="margin: 0pt 0">&nbsp;</P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0"><B>Contacts</B></P>

<P STYLE="font: 10pt Times New Roman, Times, Serif; margin: 0pt 0">IR@Ault.com or 1-888-753-2235</P>

</BODY>
</HTML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
