"""What can be refused, told apart by what the caller does next.

    ExtractError
    ├── UsageError          fix the command
    │   └── NoContact       say who asks: EDGAR wants to know
    ├── FetchError          the file could not be had: try later
    │   ├── NotFound        there is no such thing: do not try again
    │   ├── Blocked         EDGAR refuses every request for a while: stop, and try again when it says
    │   └── BadListing      a list of filings is not in the shape that EDGAR gives it: try later, then tell of it
    └── BadSubmission       the bytes are not what they should be: fetch them afresh
        ├── NotReadable     no text of a filing: binary, empty, too large
        └── OtherForm       a filing, of a form that this tool does not read

Every message says what, where and what to do next, on one line. Only the command line turns them into exit codes. ``args`` are those that each was made with, so that
pickle can bring them back from another process.
"""

from __future__ import annotations


class ExtractError(Exception):
    """A refusal with one clear line."""


class UsageError(ExtractError):
    """The call is wrong."""


class NoContact(UsageError):
    """EDGAR wants to know who asks, and nobody said."""


class FetchError(ExtractError):
    """The bytes could not be had."""


class NotFound(FetchError):
    """The bytes are not there."""


class Blocked(FetchError):
    """EDGAR refuses every request for a while."""


class BadListing(FetchError):
    """A list of filings, companies or search results that cannot be read, so that nothing can be said about what it lacks."""

    def __init__(self, listing: str, what: str) -> None:
        super().__init__(listing, what)

    def __str__(self) -> str:
        listing, what = self.args
        return f"{listing}: {what}: try again later; if it stays so, EDGAR has changed the shape of this listing"


class BadSubmission(ExtractError):
    """The bytes are not a submission as EDGAR makes it. ``offset`` is where in the file it shows."""

    def __init__(self, what: str, offset: int, remedy: str) -> None:
        super().__init__(what, offset, remedy)
        self.offset = offset
        self._says = f"{what} (at byte {offset}); {remedy}"

    def __str__(self) -> str:
        return self._says


class NotReadable(BadSubmission):
    """No text of a filing."""


class OtherForm(BadSubmission):
    """A filing of a form that is not a tender-offer statement."""

    def __init__(self, form: str, offset: int) -> None:
        super().__init__(
            f"this is a {form}, not a tender-offer statement",
            offset,
            "extract reads SC TO-I, SC TO-T, SC TO-C, their amendments, SC 13E4 and SC 14D1, and single documents of them",
        )
        self.args = form, offset
        self.form = form
