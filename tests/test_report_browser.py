"""The page of an offer in a real browser: drawn, quiet, usable from the keyboard, accessible, printed; and a hostile one that does nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from extractor.report import Told, page, page_of

from .browser import axe, needs_chromium, started
from .report_chains import by_hand, by_hand_redline, every_text, sample

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = needs_chromium

REDLINE = by_hand_redline()
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 400, "height": 800}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with started() as browser:
        yield browser


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The pages as files."""
    folder = tmp_path_factory.mktemp("pages")
    made = {
        "ault": page(*sample("896493")),
        "acceleron": page(*sample("1280600")),
        "89bio": page(*sample("1785173")),
        "abbvie": page(*sample("1551152", linked=False)),
        "by hand": page(by_hand(), (), [REDLINE]),
        "two": page_of([Told(*sample("1729678")), Told(by_hand(), (), [REDLINE])]),
        "hostile": page(every_text(by_hand(), lambda _: '"><img src=x onerror="document.title=1"><script>document.title=1</script>\u202e' + "W" * 300), (), [REDLINE]),
    }
    for name, html in made.items():
        (folder / f"{name}.html").write_text(html, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in made}


NAMES = ("ault", "acceleron", "89bio", "abbvie", "by hand", "two", "hostile")


class Opened:
    """A page in the browser, and what it asked for and complained of."""

    def __init__(self, browser: Browser, file: Path, **settings: Any) -> None:
        self.context = browser.new_context(**settings)
        self.page: Page = self.context.new_page()
        self.asked: list[str] = []
        self.said: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.goto(file.as_uri())

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_quiet_and_accessible(browser: Browser, files: dict[str, Path], name: str, scheme: Any) -> None:
    """No script, no message, no request; axe-core finds nothing, contrast in both schemes included."""
    with Opened(browser, files[name], viewport=WIDE, color_scheme=scheme, bypass_csp=True) as opened:
        opened.page.evaluate("for (const box of document.querySelectorAll('details')) box.open = true")
        opened.page.evaluate(axe())
        found = opened.page.evaluate("axe.run(document, {resultTypes: ['violations', 'incomplete']})")
        told = [(one["id"], one["help"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found["violations"]]
        assert told == []
        assert len(found["passes"]) > 20
        assert opened.asked == [files[name].as_uri()]
        assert opened.said == []


@pytest.mark.parametrize("name", NAMES)
def test_no_page_is_wider_than_a_telephone(browser: Browser, files: dict[str, Path], name: str) -> None:
    with Opened(browser, files[name], viewport=NARROW) as opened:
        assert opened.page.evaluate("document.documentElement.scrollWidth") == 400
        wide = opened.page.evaluate("[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 401 && !e.closest('.scroll') && getComputedStyle(e).position != 'fixed').length")
        assert wide == 0


def test_the_keyboard_shows_the_quote(browser: Browser, files: dict[str, Path]) -> None:
    """From the top: the link over the head, then the first value; its words stand on the screen while it has the focus, and no longer."""
    with Opened(browser, files["by hand"], viewport=WIDE) as opened:
        opened.page.keyboard.press("Tab")
        assert opened.page.evaluate("document.activeElement.className") == "skip"
        for _ in range(10):
            opened.page.keyboard.press("Tab")
            if opened.page.evaluate("document.activeElement.className") == "cite":
                break
        focused = opened.page.locator("a.cite:focus")
        assert focused.inner_text() == "$12.00"
        quote = opened.page.locator(f"#{focused.get_attribute('aria-describedby')}")
        assert quote.is_visible()
        assert "to $12.00 per Share" in quote.inner_text()
        box = quote.bounding_box()
        assert box is not None
        assert 0 <= box["x"] and box["x"] + box["width"] <= 1280 and 0 <= box["y"] and box["y"] + box["height"] <= 900  # noqa: PT018, SIM300  # inside the window
        opened.page.keyboard.press("Tab")
        assert not quote.is_visible()


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_pointing_shows_the_quote_inside_the_window(browser: Browser, files: dict[str, Path], size: Any) -> None:
    with Opened(browser, files["ault"], viewport=size) as opened:
        for number in (0, 3, 12):
            value = opened.page.locator("a.cite").nth(number)
            value.scroll_into_view_if_needed()
            value.hover()
            quote = opened.page.locator(f"#{value.get_attribute('aria-describedby')}")
            quote.wait_for(state="visible")
            box = quote.bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= size["width"]
            assert box["y"] + box["height"] <= size["height"]


def test_the_name_and_the_words_reach_a_screen_reader(browser: Browser, files: dict[str, Path]) -> None:
    with Opened(browser, files["by hand"], viewport=WIDE) as opened:
        session = opened.context.new_cdp_session(opened.page)
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        told = [(node["role"]["value"], node.get("name", {}).get("value", ""), node.get("description", {}).get("value", "")) for node in nodes if not node["ignored"]]
        assert any(role == "link" and name.startswith("$12.00") and "to $12.00 per Share" in words for role, name, words in told)
        roles = {role for role, _, _ in told}
        assert {"banner", "main", "navigation", "contentinfo", "table", "columnheader", "rowheader", "heading"} <= roles
        pictures = [(role, name) for role, name, _ in told if name.startswith("Timeline of the offer")]
        assert pictures == [("image", "Timeline of the offer")]


@pytest.mark.parametrize("name", ["ault", "acceleron", "89bio", "abbvie", "by hand"])
def test_labels_of_the_picture_keep_apart_as_drawn(browser: Browser, files: dict[str, Path], name: str) -> None:
    with Opened(browser, files[name], viewport=WIDE) as opened:
        boxes = opened.page.evaluate("[...document.querySelectorAll('svg text')].map(t => { const b = t.getBBox(); return [b.x, b.y + 2, b.x + b.width, b.y + b.height - 3, t.textContent] })")
        assert len(boxes) > 8
        meeting = [(one[4], two[4]) for at, one in enumerate(boxes) for two in boxes[at + 1 :] if one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]]
        assert meeting == []
        view = opened.page.evaluate("(() => { const b = document.querySelector('svg').viewBox.baseVal; return [b.width, b.height] })()")
        assert all(box[0] >= 0 and box[2] <= view[0] and box[3] <= view[1] for box in boxes)


def test_print_shows_everything(browser: Browser, files: dict[str, Path]) -> None:
    """What is closed on the screen is open on paper, quotes have their numbers, and nothing is cut at the right."""
    with Opened(browser, files["by hand"], viewport={"width": 700, "height": 900}) as opened:
        inside = opened.page.locator("details.restated ins").first
        assert not inside.is_visible()
        opened.page.emulate_media(media="print")
        assert opened.page.evaluate("[...document.querySelectorAll('details')].every(d => { const b = d.getBoundingClientRect(); return b.height > d.querySelector('summary').getBoundingClientRect().height + 5 })")
        assert opened.page.locator("sup.n").first.is_visible()
        assert not opened.page.locator(".contents").first.is_visible()
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= 700
        printed = opened.page.pdf(format="A4", print_background=True)
        assert printed.startswith(b"%PDF")
        assert printed.count(b"/Type /Page\n") >= 2


def test_hostile_words_are_seen_as_they_are(browser: Browser, files: dict[str, Path]) -> None:
    with Opened(browser, files["hostile"], viewport=WIDE) as opened:
        assert opened.page.evaluate("document.scripts.length + document.images.length") == 0
        assert "<script>document.title=1</script>" in opened.page.locator("h1").inner_text()
        assert opened.page.title() != "1"
        assert opened.asked == [files["hostile"].as_uri()]


def test_anchors_lead_to_their_notes(browser: Browser, files: dict[str, Path]) -> None:
    with Opened(browser, files["abbvie"], viewport=WIDE) as opened:
        value = opened.page.locator("a.cite").first
        target = value.get_attribute("href")
        assert target is not None
        value.click()
        assert opened.page.evaluate("location.hash") == target
        assert opened.page.locator(target).is_visible()
