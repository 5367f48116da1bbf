"""Who asks: EDGAR wants every program to name a person whom it can write to, and refuses those that do not."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

from ..errors import NoContact, UsageError

_MAIL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,63}(?![A-Za-z0-9-])")
POLICY = "https://www.sec.gov/os/accessing-edgar-data"


def config_file() -> Path:
    """Where the configuration is, in the platform's own place."""
    import platformdirs

    return platformdirs.user_config_path("extract", appauthor=False) / "config.toml"


def contact(given: str | None = None) -> str:
    """The contact for the User-Agent: the one given, else that of EXTRACT_CONTACT, else ``contact`` in the configuration file.

    Raises ``NoContact`` where there is none, or one without an e-mail address, saying where to put it.
    """
    for words, where in ((given, "--contact"), (os.environ.get("EXTRACT_CONTACT"), "EXTRACT_CONTACT")):
        if words is not None and words.strip():
            return _checked(words, where)
    file = config_file()
    words = _configured(file)
    if words is not None:
        return _checked(words, f"contact in {file}")
    raise NoContact(
        'EDGAR wants to know whom it can write to: give --contact "Your Name you@your.domain", or set EXTRACT_CONTACT to that, '
        f'or put the line  contact = "Your Name you@your.domain"  into {file}; it goes to EDGAR with every request, and nowhere else (the rule: {POLICY})'
    )


def _configured(file: Path) -> str | None:
    try:
        known = tomllib.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise UsageError(f'{file} cannot be read: {error}: it should hold a line like  contact = "Your Name you@your.domain"') from None
    words = known.get("contact")
    if words is not None and not isinstance(words, str):
        raise UsageError(f'contact in {file} is no string: write  contact = "Your Name you@your.domain"')
    return words


def _checked(words: str, where: str) -> str:
    """The contact, fit for a header of HTTP."""
    words = " ".join(words.split())
    if not _MAIL.search(words):
        raise NoContact(f'{where} holds no e-mail address: EDGAR wants one, as in "Your Name you@your.domain"')
    if len(words) > 200 or not (words.isascii() and words.isprintable()):
        raise NoContact(f"{where} must be at most 200 plain ASCII characters: spell the name without accents")
    return words
