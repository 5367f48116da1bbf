"""The page of redlines in a real browser: quiet, accessible in both schemes, no wider than a telephone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from extractor.commands.diff import run

from .browser import axe, needs_chromium, started
from .test_diff import ARCHIVE, BODY, NEWER, restating

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with started() as browser:
        yield browser


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The pages as files."""
    folder = tmp_path_factory.mktemp("pages")
    hostile = '"><img src=x onerror="document.title=1"><script>document.title=1</script>' + "W" * 300
    (folder / "old.txt").write_bytes(restating("(a)(1)(A)", "Offer to Purchase, dated March 1, 2024", "2024-03-01", BODY, "SC TO-T", 1))
    (folder / "new.txt").write_bytes(restating("(a)(1)(F)", f"Amended and Restated Offer to Purchase, dated March 10, 2024 {hostile}", "2024-03-10", f"{NEWER}\n{hostile.replace('<', '&lt;')}\n", at=2))
    calls = {"steps": ["--offer", str(ARCHIVE / "896493")], "hostile": [str(folder / "old.txt"), str(folder / "new.txt")]}
    for name, arguments in calls.items():
        assert run([*arguments, "-o", str(folder / "out.json"), "--html", str(folder / f"{name}.html")]) == 0
    return {name: folder / f"{name}.html" for name in calls}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["steps", "hostile"])
def test_quiet_and_accessible(browser: Browser, files: dict[str, Path], name: str, scheme: Any) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(files[name].as_uri())
    title = page.title()
    page.evaluate("for (const box of document.querySelectorAll('details')) box.open = true")
    page.evaluate(axe())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations', 'incomplete']})")
    context.close()
    assert [(one["id"], one["help"], [node["html"][:160] for node in one["nodes"]][:3]) for one in found["violations"]] == []
    assert len(found["passes"]) > 10
    assert (asked, said) == ([files[name].as_uri()], [])
    assert title.startswith("What ")


@pytest.mark.parametrize("name", ["steps", "hostile"])
def test_no_wider_than_a_telephone(browser: Browser, files: dict[str, Path], name: str) -> None:
    context = browser.new_context(viewport={"width": 400, "height": 800})
    page = context.new_page()
    page.goto(files[name].as_uri())
    page.evaluate("for (const box of document.querySelectorAll('details')) box.open = true")
    width = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert width == 400
