"""The readable text of a document, and the bytes in which each of its words stands.

The oracles are written apart from the tool: ``shown`` reads a slice of bytes the slow way (comments out, tags out, references decoded), the
generators know what they wrote, and ``lxml`` reads the real documents.
"""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from lxml import etree

from extractor.document import Document, Format, format_of
from extractor.submission import read

from .corpus import REAL, SAMPLES, name_of, needs_real

INVISIBLE = str.maketrans("", "", "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f")


def of(raw: bytes, format: Format | None = None) -> Document:
    return Document(raw.decode("latin-1"), 0, len(raw), format=format)


def _characters(run: re.Match[str]) -> str:
    data = run.group().encode("latin-1")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in data)


def shown(raw: bytes) -> str:
    """What a person reads in a slice of HTML."""
    text = re.sub(r"(?s)<!--.*?-->|<(script|style|title)\b.*?</\1>", "", raw.decode("latin-1"), flags=re.IGNORECASE)
    text = re.sub(r"<[/!?]?[A-Za-z][^<>]*>", "", text)
    return html.unescape(re.sub(r"[\x80-\xff]+", _characters, text)).translate(INVISIBLE)


def one_mark(text: str) -> str:
    """The text with one quotation mark for two."""
    return re.sub("\u2019\u2019|''", lambda two: "\u201d" if two[0][0] == "\u2019" else '"', text)


def letters(text: str) -> str:
    """The text without white space; a quotation mark as the two that may have stood for it."""
    return "".join(text.split()).replace("\u201d", "\u2019\u2019").replace('"', "''")


def check_places(document: Document, words: list[tuple[int, int]]) -> None:
    """Words, and stretches of words, stand at their bytes; later words stand at later bytes."""
    raw, reached = document.raw.encode("latin-1"), document.start
    spans = [document.span(start, end) for start, end in words]
    for (start, end), (first, last) in zip(words, spans, strict=True):
        assert reached <= first < last <= document.end
        assert letters(shown(raw[first:last])) == letters(document.text[start:end])
        reached = last
    for step in (2, 3, 7):
        for number in range(0, len(words) - step, step):
            (start, _), (_, end) = words[number], words[number + step]
            first, last = document.span(start, end)
            assert letters(shown(raw[first:last])) == letters(document.text[start:end]) == letters(document.quote(start, end))


def check_shape(document: Document) -> None:
    """One white-space character between words and none at the ends; three texts of one length."""
    assert not re.search(r"\s\s", document.text)
    assert document.text == document.text.strip()
    assert len(document.text) == len(document.prose) == len(document.folded)
    assert not re.search("[\t\n\u2028\u2029\u00a0\u201c\u201d\u2018\u2019\u2013\u2014]", document.prose)
    reached = -1
    for at in range(len(document.text)):
        first, last = document.span(at, at + 1)
        assert first >= reached
        assert last > first or document.text[at].isspace()
        reached = first


def words_of(document: Document) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\S+", document.text)]


# --- HTML made of pieces whose reading is known ---------------------------------------------------------------------------------------

Piece = tuple[bytes, str]
"""What stands in the file, and what a person reads there (a space for whatever parts words)."""

PLAIN = st.text("abcdefXYZ0129.,:;()$%/'\"-", min_size=1, max_size=8).map(lambda word: (word.encode(), word))
REFERENCES: list[Piece] = [
    (b"&amp;", "&"), (b"&lt;", "<"), (b"&gt;", ">"), (b"&quot;", '"'), (b"&#8220;", "\u201c"), (b"&#x2019;", "\u2019"), (b"&#X2013;", "\u2013"), (b"&#147;", "\u201c"), (b"&#151;", "\u2014"),
    (b"&rdquo;", "\u201d"), (b"&sect;", "\u00a7"), (b"&eacute;", "\u00e9"), (b"&#254;", "\u00fe"), (b"&fjlig;", "fj"), (b"&nbsp;", " "), (b"&#160;", " "), (b"&#xA0;", " "), (b"&#8203;", ""), (b"&shy;", ""),
    (b" & ", " & "), (b"AT&T ", "AT&T "), (b" 3 < 4 ", " 3 < 4 "), (b"&nosuch; ", "&nosuch; "),
]  # fmt: skip
UTF8: list[Piece] = [(words.encode(), words.replace("\u00a0", " ").translate(INVISIBLE)) for words in ("\u201c", "\u2019s", "\u2014", "\u00e9t\u00e9", "\u00a0", "\u2610", "\u2612", "\u200b", "\ufeff", "\u4e2d\u6587", "\U0001d7d9", "\u0130")]
CP1252: list[Piece] = [(words.encode("cp1252"), words.replace("\u00a0", " ").translate(INVISIBLE)) for words in ("\u201c", "\u2019s", "\u2014", "x\u00e9x", "\u00a0", "\u2022", "\u201c\u00a0\u201d", "\u00ad", "\u2122")]
WHITE: list[Piece] = [(white, " ") for white in (b" ", b"  ", b"\n", b"\r\n", b"\t", b" \n \n ", b"\r", b"\f")]
INLINE: list[Piece] = [
    (markup, "")
    for markup in (
        b"<b>", b"</b>", b'<font style="font: 10pt Times; color: #000">', b"<FONT SIZE=2>", b"</font>", b"<sub>", b"</sub>", b'<a href="x.htm?a=1&amp;b=2">', b"</a>", b"<ix:nonNumeric name='a:b'>",
        b"<!-- Field: Page; Sequence: 1 -->", b"<!-- a > b &nbsp; <p> -- c -->", b"<!---->", b"<script>if (a < b) { p('<p>'); }</script>", b"<STYLE>p { margin: 0 }</STYLE>", b"<title>Title</title>", b"<?xml version='1.0'?>", b"<!DOCTYPE html>", b"<o:p>", b"</o:p>",
    )
]  # fmt: skip
BLOCKS: list[Piece] = [
    (markup, " ")
    for markup in (
        b"<p>", b"</p>", b'<P STYLE="margin: 0pt; text-indent: 0.5in">', b"<div>", b"</div>", b"<br>", b"<BR />", b"<hr>", b"<table cellpadding=0>", b"<tr>", b"<td>", b'<TD WIDTH="5%">', b"</td>", b"</tr>", b"</table>", b"<li>", b"<center>",
    )
]  # fmt: skip


def pieces(*more: list[Piece]) -> st.SearchStrategy[list[Piece]]:
    return st.lists(st.one_of(PLAIN, *(st.sampled_from(table) for table in more)), max_size=40)


HTML = st.one_of(pieces(WHITE, INLINE, BLOCKS, REFERENCES, UTF8), pieces(WHITE, INLINE, BLOCKS, REFERENCES, CP1252))


def check_words(document: Document, body: list[Piece]) -> None:
    """The words as written, two quotation marks one; where a sentence reads on over the end of a page, some of them left out as the page's own."""
    written = iter(one_mark("".join(reading for _, reading in body)).split())
    words = document.text.split()
    assert all(word in written for word in words)
    if len(list(document.stretches(0, len(document.text)))) < 2:
        assert list(written) == []


@settings(max_examples=400, deadline=None)
@given(HTML)
@example([(b"&#x2019;", "\u2019"), (b" ", " "), (b"&#x2019;", "\u2019"), (b"&#x2019;", "\u2019"), (b" ", " "), (b"0", "0")])
def test_html_reads_as_written_and_every_word_stands_at_its_bytes(body: list[Piece]) -> None:
    raw = b"<html><p>" + b"".join(source for source, _ in body)
    assume(b"<hr>" not in raw or not re.search(rb"[0-9]", raw))  # a number beside the end of a page is the page's
    document = of(raw, "html")
    check_words(document, body)
    check_shape(document)
    check_places(document, words_of(document))


@settings(max_examples=200, deadline=None)
@given(HTML)
def test_preformatted_html_reads_as_written_and_every_word_stands_at_its_bytes(body: list[Piece]) -> None:
    raw = b"<html><pre>" + b"".join(source for source, _ in body)
    assume(b"<hr>" not in raw or not re.search(rb"[0-9]", raw))  # a number beside the end of a page is the page's
    document = of(raw, "html")
    check_words(document, body)
    check_shape(document)
    check_places(document, words_of(document))


@settings(max_examples=300, deadline=None)
@given(st.text("<>!-/&;#xp=\"' \n\tabtd\u00a0\u201c", max_size=80))
def test_broken_markup_still_gives_a_text_with_places(soup: str) -> None:
    check_shape(of(b"<p>" + soup.encode(), "html"))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_give_a_text_with_places(soup: bytes) -> None:
    check_shape(of(b"<p>" + soup, "html"))
    check_shape(of(soup, "text"))


# --- plain text -----------------------------------------------------------------------------------------------------------------------

TEXT_WORDS = st.text("abcdefXYZ0129.,:;()$%/'\"", min_size=1, max_size=8).map(lambda word: (word.encode(), word))
TEXT_MARKUP: list[Piece] = [(b"<PAGE>", " "), (b"<TABLE>", " "), (b"<CAPTION>", " "), (b"<S>", " "), (b"<C>", " "), (b"</TABLE>", " "), (b"<FN>", " "), (b"&amp;", "&"), (b"&nbsp;", " "), (b"\\$", "$"), (b" & ", " & "), (b" - ", " - "), (b"--", "--"), (b" <x> ", " <x> ")]


@settings(max_examples=300, deadline=None)
@given(st.one_of(*(st.lists(st.one_of(TEXT_WORDS, st.sampled_from(WHITE), st.sampled_from(TEXT_MARKUP), st.sampled_from(table)), max_size=40) for table in (UTF8, CP1252))))
def test_plain_text_reads_as_written_and_every_word_stands_at_its_bytes(body: list[Piece]) -> None:
    raw = b"".join(source for source, _ in body)
    if re.search(rb"-[ \t]*[\r\n]", raw):  # a hyphen at the end of a line has its own table below
        return
    if re.search(rb"(?:\x93|\xe2\x80\x9c)(?:[\s\xa0\xc2\xad]|&nbsp;|\xe2\x80\x8b|\xef\xbb\xbf)*[\s<]", raw):  # so has a quotation mark there
        return
    if re.search(rb"[\r\n\f>][^A-Za-z0-9.:()$%/'\"]*[,;]|[)*](?:\xc2\xad|\xef\xbb\xbf)*\xe2\x80\x8b", raw):  # so have a comma at the beginning of one, and a blank of no width
        return
    document = of(raw, "text")
    check_words(document, body)
    check_shape(document)
    for start, end in words_of(document):
        first, last = document.span(start, end)
        source = re.sub(r"[\x80-\xff]+", _characters, document.raw[first:last])
        source = re.sub(r"</?[A-Z]+>", "", source.replace("<x>", "\0")).replace("\0", "<x>")
        assert letters(html.unescape(source).translate(INVISIBLE)).replace("\\$", "$") == letters(document.text[start:end])


@pytest.mark.parametrize(
    ("lines", "reading"),
    [
        ("share-\nholders", "shareholders"),
        ("share-\r\nholders", "shareholders"),
        ("share-  \n   holders", "shareholders"),
        ("non-\ntransferable", "non-transferable"),
        ("third-\nparty", "third-party"),
        ("Rule 13e-\n4", "Rule 13e-\n4"),
        ("Hart-\nScott-Rodino", "Hart-Scott-Rodino"),
        ("the price -\nless fees", "the price -\nless fees"),
        ("the price --\nless fees", "the price --\nless fees"),
    ],
)
def test_hyphen_at_the_end_of_a_line(lines: str, reading: str) -> None:
    assert of(lines.encode(), "text").text == reading


# --- what white space says ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>one</p><p>two</p>", "one\u2029two"),
        ("<p>one<br>two</p>", "one\ntwo"),
        ("<p>one\n  two</p>", "one two"),
        ("<p>o<b>n</b>e</p>", "one"),
        ("<p>$26<font size=1><SUP>1</SUP></font>/<font size=1>2</font> a share", "$26 1/2 a share"),
        ("<p>66<sup>2</sup>/<sub>3</sub>% of 5,000,000<span style='vertical-align: super'>3</span> shares", "66 2/3% of 5,000,000 3 shares"),
        ("<p>the 21<sup>st</sup> of May, H<sub>2</sub>O, 1<b>2</b>3, A<sup>1</sup>", "the 21st of May, H2O, 123, A1"),
        ("<p><b>one</b> <i>two</i></p>", "one two"),
        ("<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table><p>four", "one\ttwo\nthree\u2029four"),
        ("<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr></table>", "one\u2028two\tthree"),
        ("<pre>\none\n   two     three\r\n\r\nfour</pre><p>five\nsix", "one\ntwo\tthree\u2029four\u2029five six"),
        ("<PRE>one  two\tthree\n<B>   four</B>     \n<U>five</U>", "one two\tthree\nfour\nfive"),
        ("<PRE>one\n&nbsp; two &amp; three   &#147;four\n", "one\ntwo & three\t\u201cfour"),
        ("<p>one   two\n<pre >three\nfour", "one two\u2029three\nfour"),
        ("<table><tr><td><pre>one\ntwo</pre></td><td>three</td></tr></table>", "one\u2028two\tthree"),
        ("<p>one <prefix>two\nthree", "one two three"),
        ("<p>one&nbsp;&nbsp;two", "one two"),
        ("<p>one<!-- page --> two", "one two"),
        ("<p>a<!-->b--> c", "ab--> c"),
        ("<p>one<script>x < y</script>two", "onetwo"),
        ("<p>one<SCRIPT>x < y</script>two", "onetwo"),
        ("<p>an unclosed <!-- comment hides nothing", "an unclosed comment hides nothing"),
        ("<p>an unclosed <script> hides nothing", "an unclosed hides nothing"),
        ("<p>&#147;Offer&#148; &#252; &#x2612;", "\u201cOffer\u201d \u00fc \u2612"),
    ],
)
def test_separators_of_html(body: str, text: str) -> None:
    assert of(body.encode(), "html").text == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("one\ntwo", "one\ntwo"),
        ("one\n\ntwo", "one\u2029two"),
        ("one  two", "one two"),
        ("one     two", "one\ttwo"),
        ("one\ttwo", "one\ttwo"),
        ("to the best of\tmy knowledge and belief", "to the best of my knowledge and belief"),
        ("holders of record\tTotal of all classes", "holders of record\tTotal of all classes"),
        ("one\n<PAGE>\ntwo", "one\u2029two"),
        ("a price of \\$18.25", "a price of $18.25"),
        ("Item 1\\. Summary, 555\\-0100 \\*", "Item 1. Summary, 555-0100 *"),
        # the sides of a box around a sentence
        ("|  the offer will expire at  |\n|  5:00 p.m. on May 3, 1996   |", "the offer will expire at\n5:00 p.m. on May 3, 1996"),
        ("* the offer will expire, New York City *\n* time, on May 3, 1996 *\n* * *", "the offer will expire, New York City\ntime, on May 3, 1996\n* * *"),
        ("| one | two |\n* not applicable", "| one | two |\n* not applicable"),
        # a defined term that a converter sets on a line of its own stands between its quotation marks
        ("the term \u201c\nExpiration Date\n\u201d means", "the term \u201cExpiration Date\u201d means"),
        # so does what stands behind bold words
        ("Alder Trust Company\n, the depositary", "Alder Trust Company, the depositary"),
        ("$5.00\n; and", "$5.00; and"),
        ("$5.00\n\n; and", "$5.00\u2029; and"),
        # a blank of no width is all that is left of a gap
        ("(a)(1)(A)*\u200b\u200bOffer", "(a)(1)(A)* Offer"),
        ("(a)\u200b(1)\u200b(A) Of\u200bfer \u200b", "(a)(1)(A) Offer"),
    ],
)
def test_separators_of_plain_text(body: str, text: str) -> None:
    assert of(body.encode(), "text").text == text


WRAPPED = "the offer to purchase that we make to all of our holders is open until the end of the day and is then over, unless we\nextend it, as we may at any time before its end, and all of them may take back what they have tendered until that same time of day"


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("\n".join([WRAPPED] * 4), 1),
        ("\n".join([WRAPPED] * 2), 4),  # too few lines
        (f"{WRAPPED}\n\n{WRAPPED}\n{WRAPPED}\n{WRAPPED}", 8),  # paragraphs
        ("\n".join([f"{WRAPPED}.\nIn General"] * 4), 12),  # headings
        ("\n".join(["Each holder may tender. " * 7 + "Nobody need."] * 6), 6),  # lines that end with sentences
        ("LOOM,\nINC. (Name of Subject Company) Common Stock (Title of Class of Securities) 413551102 (CUSIP Number)" + " x" * 250, 1),
        ("LOOM, INC.\n(Title of Class of Securities)     (CUSIP Number)\n" + " x" * 250, 3),  # captions side by side
    ],
)
def test_lines_of_the_html_that_a_text_came_from_say_nothing(body: str, lines: int) -> None:
    assert len(re.split("[\n\u2029]", of(body.encode(), "text").text)) == lines


def test_lines_pieces_paragraphs_and_cells() -> None:
    document = of(b"<p>one</p><table><tr><td>two<br>three</td><td>four</td></tr><tr><td>five</td></tr></table><p>six seven")

    def said(blocks: object) -> list[str]:
        return [document.text[block.start : block.end] for block in blocks]  # type: ignore[attr-defined]

    lines = list(document.lines())
    assert said(lines) == ["one", "two\u2028three\tfour", "five", "six seven"]
    assert said(document.cells(lines[1])) == ["two\u2028three", "four"]
    assert said(document.pieces()) == ["one", "two", "three", "four", "five", "six seven"]
    assert said(document.paragraphs()) == ["one", "two\u2028three\tfour\nfive", "six seven"]
    assert said(document.pieces(lines[1].start, lines[1].end)) == ["two", "three", "four"]


def test_span_of_one_character_that_stands_for_many_bytes() -> None:
    document = of(b"<p>a &ldquo;b&#148; \xe2\x80\x94 c")
    at = document.text.index("\u201c")
    assert document.span(at, at + 1) == (5, 12)
    assert document.span(at, at + 2) == (5, 13)
    dash = document.text.index("\u2014")
    first, last = document.span(dash, dash + 1)
    assert document.raw[first:last].encode("latin-1") == b"\xe2\x80\x94"


def test_positions_count_from_the_start_of_the_file() -> None:
    raw = "header\n<p>one <b>two</b></p>\ntail"
    document = Document(raw, 7, raw.index("\ntail"))
    assert document.text == "one two"
    first, last = document.span(4, 7)
    assert raw[first:last] == "two"


@pytest.mark.parametrize(
    ("head", "format"),
    [
        ("%PDF-1.4", "pdf"),
        ("\n<?xml version='1.0'?>\n<edgar>", "xml"),
        ("<?xml version='1.0'?><!DOCTYPE html><html>", "html"),
        ("<P STYLE='x'>", "html"),
        ("<!-- made by hand -->\n<font size=2>", "html"),
        ("begin 644 logo.jpg\nM_]C_X", "other"),
        ("SCHEDULE TO\n\n<PAGE>\n<TABLE>\n<S> <C>", "text"),
        ("", "text"),
    ],
)
def test_format_of(head: str, format: str) -> None:
    assert format_of(head, 0, len(head)) == format


# --- real documents -------------------------------------------------------------------------------------------------------------------


class _Words:
    """An lxml parser target that collects what is shown."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.hidden = 0

    def start(self, tag: str, attributes: object) -> None:
        self.hidden += tag in ("script", "style", "title")

    def end(self, tag: str) -> None:
        self.hidden -= tag in ("script", "style", "title")

    def data(self, words: str) -> None:
        if not self.hidden:
            self.parts.append(words)

    def close(self) -> str:
        return "".join(self.parts)


def by_lxml(body: str) -> str:
    """What lxml reads in a body; its tree drops text of deep nesting, its events do not."""
    parser = etree.HTMLParser(target=_Words(), huge_tree=True, remove_comments=True, remove_pis=True)  # type: ignore[arg-type]
    parser.feed(re.sub(r"[\x80-\xff]+", _characters, re.sub(r"<\?xml[^>]*>", "", body)))
    text: str = parser.close()  # type: ignore[assignment]
    text = re.sub(r"[\x80-\x9f]", lambda c: c.group().encode("latin-1").decode("cp1252", "ignore") or c.group(), text)
    return letters(text.translate(INVISIBLE))


def _real_documents(paths: list[Path]) -> list[object]:
    return [pytest.param(path, id=name_of(path)) for path in paths]


def _check_against_lxml(path: Path) -> None:
    for document in read(path.read_bytes()).documents:
        if document.format == "html":
            expected, at = by_lxml(document.raw[document.start : document.end]), 0
            for start, end in document.stretches(0, len(document.text)):
                words = letters(document.text[start:end])
                left_out = expected.find(words, at) - at
                assert 0 <= left_out <= 20 * bool(start), expected[at : at + 100]  # a page's number and "Table of Contents"
                at += left_out + len(words)
            assert at == len(expected)


def _check_real(path: Path) -> None:
    for document in read(path.read_bytes()).documents:
        assert not re.search(r"\s\s", document.text)
        assert len(document.text) == len(document.prose) == len(document.folded)
        if document.format == "html":
            check_places(document, words_of(document)[:4000])


@pytest.mark.parametrize("path", _real_documents(SAMPLES))
def test_samples_read_as_lxml_reads_them(path: Path) -> None:
    _check_against_lxml(path)


@pytest.mark.parametrize("path", _real_documents(SAMPLES))
def test_words_of_samples_stand_at_their_bytes(path: Path) -> None:
    _check_real(path)


@needs_real
@pytest.mark.parametrize("path", _real_documents(REAL))
def test_real_documents_read_as_lxml_reads_them(path: Path) -> None:
    _check_against_lxml(path)


@needs_real
@pytest.mark.parametrize("path", _real_documents(REAL))
def test_words_of_real_documents_stand_at_their_bytes(path: Path) -> None:
    _check_real(path)


@pytest.mark.parametrize("raw", ["<p>the o\ufb00er to purchase all certi\ufb01cates</p>", "the o\ufb00er to purchase all certi\ufb01cates", "<p>the o&#64256;er to purchase all certi&#xfb01;cates</p>"])
def test_ligatures_read_as_letters(raw: str) -> None:
    source = raw.encode().decode("latin-1")
    document = Document(source, 0, len(source))
    assert document.text == "the offer to purchase all certificates"
    start, end = document.span(4, 9)
    assert source[start:end].encode("latin-1").decode() in ("o\ufb00er", "o&#64256;er")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("all shares of J. Alexander's Holdings, Inc. at", "all shares of j- alexander's holdings, inc. at"),
        ("held by A. M. Castle & Co. and Mr. Milton C. Ault", "held by a- m- castle & co. and mr- milton c- ault"),
        ("the shares of Jos. A. Bank Clothiers", "the shares of jos- a- bank clothiers"),
        ("an offer by St. Jude Medical, Inc.", "an offer by st- jude medical, inc."),
        ("the board of drugstore.com, inc. and 1-800-FLOWERS.COM, Inc.", "the board of drugstore-com, inc. and 1-800-flowers-com, inc."),
        ("shares of Yahoo! common stock and of E*TRADE Group", "shares of yahoo- common stock and of e-trade group"),
        # What ends a sentence, and what is no name, stays.
        ("shares of Class A. Holders of Series B. Preferred", "shares of class a. holders of series b. preferred"),
        ("See Exhibit A. Purchaser will pay", "see exhibit a. purchaser will pay"),
        ("held by Parent and by B. The offer expires", "held by parent and by b. the offer expires"),
        ("Q. When does it end?\nA. Until 5:00 P. M. New York City time", "q. when does it end? a. until 5:00 p. m. new york city time"),
        ("Do not wait! Tender now! It ends* soon* Today", "do not wait! tender now! it ends* soon* today"),
        ("visit www.acme.com. The offer", "visit www.acme.com. the offer"),
    ],
)
def test_stops_within_names_end_no_sentence(text: str, read: str) -> None:
    document = Document(text, 0, len(text))
    assert document.unbroken == read
    assert len(document.unbroken) == len(document.text)
