"""README says what happens: its console blocks are run, its Python is run, its commands and paths exist.

In a console block a line of ``…`` stands for any lines, and ``…`` inside a line for anything.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from extractor import __version__
from extractor.commands.read import run

from .corpus import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def blocks(kind: str) -> list[str]:
    return [body for language, body in BLOCKS if language == kind]


def commands(body: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with what it shows."""
    found: list[tuple[str, str]] = []
    for line in body.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:].rstrip("\n"), ""))
        else:
            found[-1] = found[-1][0], found[-1][1] + line
    return found


CONSOLE = [row for body in blocks("console") for row in commands(body)]


def pattern_of(shown: str) -> str:
    lines = [r"(?:[^\n]*\n)*?" if line.strip() == "…" else r"[^\n]*?".join(map(re.escape, line.split("…"))) + r"\n" for line in shown.splitlines()]
    return "".join(lines)


@pytest.mark.skipif(os.name != "posix", reason="a POSIX shell")
def test_console() -> None:
    """The commands one after the other, in one test: later ones read what earlier ones wrote."""
    path = os.pathsep.join([sysconfig.get_path("scripts"), str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    for command, shown in CONSOLE:
        done = subprocess.run(command, shell=True, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False, env={**os.environ, "PATH": path})
        words = done.stdout.decode("utf-8")
        assert re.fullmatch(pattern_of(shown), words), f"$ {command}\n{words[:6000]}"


def test_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    test = doctest.DocTestParser().get_doctest("\n".join(blocks("python")), {}, "README.md", "README.md", 0)
    assert len(test.examples) > 5
    report: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=report.append)
    assert not report, "".join(report)


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
def test_the_plain_lines_are_what_make_does() -> None:
    first, plain = blocks("sh")[:2]
    assert first.splitlines() == ["make demo", "make test"]
    done = subprocess.run(["make", "--dry-run", "--always-make", "demo", "test"], cwd=ROOT, capture_output=True, text=True, check=True)
    does = [line.replace(" --quiet --disable-pip-version-check", "") for line in done.stdout.splitlines()]
    assert plain.splitlines()
    for line in plain.splitlines():
        assert line in does


def test_every_path_named_exists() -> None:
    (layout,) = blocks("text")
    named = [line.split()[0] for line in layout.splitlines() if line and not line.startswith("    ")]
    inside = [f"extractor/{line.split()[0]}" for line in layout.splitlines() if line.startswith("    ")]
    assert named
    assert inside
    for path in [*named, *inside]:
        assert (ROOT / path).exists(), path
    for path in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / path).exists(), path


def test_every_option_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    run(["--help"])
    for option in re.findall(r"--[a-z-]+", capsys.readouterr().out):
        if option != "--help":
            assert f"`{option}" in README, option


def test_the_changelog_begins_with_this_version() -> None:
    words = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\S+)", words, re.MULTILINE)
    assert versions[0] == __version__
