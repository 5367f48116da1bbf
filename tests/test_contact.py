"""Whom EDGAR can write to: where the contact is looked for, what it must hold, and what is told where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.errors import NoContact, UsageError
from extractor.fetch import contact as module
from extractor.fetch.contact import contact


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "extract" / "config.toml"
    path.parent.mkdir()
    monkeypatch.setattr(module, "config_file", lambda: path)
    monkeypatch.delenv("EXTRACT_CONTACT", raising=False)
    return path


@pytest.mark.parametrize(
    "words",
    [
        "Jane Doe jane@doe.example",
        "Doe Research LLC, filings+edgar@research.doe.example",
        "jane@doe.example",
        "Jane Doe <jane@doe.example>",
        "Jane Doe (jane.o'doe@doe.co.uk)",
        "  Jane\t Doe\n jane@doe.example ",
    ],
)
def test_contact(words: str) -> None:
    assert contact(words) == " ".join(words.split())


@pytest.mark.parametrize("words", ["Jane Doe", "jane", "jane@", "@doe.example", "jane@doe", "jane at doe.example", "jane@.example", "jane@doe.1", "jane @doe.example", "https://doe.example"])
def test_no_mail_address(words: str) -> None:
    with pytest.raises(NoContact, match="--contact holds no e-mail address"):
        contact(words)


@pytest.mark.parametrize("words", ["Jané Doe jane@doe.example", "Jane\x00 jane@doe.example", "x" * 200 + " jane@doe.example"])
def test_what_does_not_fit_a_header(words: str) -> None:
    with pytest.raises(NoContact, match="plain ASCII"):
        contact(words)


def test_a_header_cannot_be_slipped_in() -> None:
    assert contact("Jane jane@doe.example\r\nX-Other: 1") == "Jane jane@doe.example X-Other: 1"


def test_where_it_is_looked_for(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('contact = "File file@extract.test"\n')
    assert contact() == "File file@extract.test"
    assert contact("  ") == "File file@extract.test"
    monkeypatch.setenv("EXTRACT_CONTACT", "Environment env@extract.test")
    assert contact() == "Environment env@extract.test"
    assert contact("Option option@extract.test") == "Option option@extract.test"
    monkeypatch.setenv("EXTRACT_CONTACT", "nobody")
    with pytest.raises(NoContact, match="EXTRACT_CONTACT holds no e-mail"):
        contact()


def test_the_first_run_says_what_to_do(file: Path) -> None:
    with pytest.raises(NoContact) as refusal:
        contact()
    for words in ('--contact "Your Name you@your.domain"', "EXTRACT_CONTACT", 'contact = "Your Name you@your.domain"', str(file), "https://www.sec.gov/"):
        assert words in str(refusal.value)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (b'contact = "nobody"', "holds no e-mail address"),
        (b"contact = 5", "is no string"),
        (b"contact = Jane", "cannot be read"),
        (b"\xff\xfe", "cannot be read"),
        (b"", "EDGAR wants to know"),
        (b'other = "x"', "EDGAR wants to know"),
    ],
)
def test_a_file_that_does_not_help(file: Path, words: bytes, says: str) -> None:
    file.write_bytes(words)
    with pytest.raises(UsageError, match=says) as refusal:
        contact()
    assert str(file) in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_the_platforms_own_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.undo()
    assert module.config_file().parts[-2:] == ("extract", "config.toml")
