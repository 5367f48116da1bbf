"""Optional libraries: imported where they are used, asked for by name where they are missing."""

from __future__ import annotations

import importlib.util

from ..errors import UsageError

_EXTRAS = {"sqlalchemy": "database", "psycopg": "database", "pyarrow": "parquet", "pandas": "stata", "distributed": "cluster"}
"""Which extra of the package brings a library."""


def need(library: str, what: str) -> None:
    """Make sure that a library is there. Raises ``UsageError`` with the command that installs it."""
    if importlib.util.find_spec(library) is None:
        raise UsageError(f"{what} needs {library}: pip install 'extract-tender-offers[{_EXTRAS[library]}]'")
