"""Views for the common panels. In SQLite, where exact numbers are text, they cast them to REAL, so that sums and comparisons work."""

from __future__ import annotations

import sqlalchemy as sa

from .tables import FILING_TABLES, Number


def _columns(table: sa.Table, alias: str, dialect: str, leave_out: tuple[str, ...] = ()) -> list[str]:
    """A table's columns in a SELECT."""
    return [_shown(f"{alias}.{column.name}", column.name, column.type, dialect) for column in table.columns if column.name not in leave_out]


def _shown(expression: str, name: str, type: object, dialect: str) -> str:
    if isinstance(type, Number) and dialect == "sqlite":
        return f"CAST({expression} AS REAL) AS {name}"
    return f"{expression} AS {name}"


def _select(columns: list[str], source: str) -> str:
    return "SELECT\n    " + ",\n    ".join(columns) + f"\nFROM {source}"


_FIRST_SECURITY = "LEFT JOIN securities s ON s.accession = f.accession AND s.seq = (SELECT MIN(seq) FROM securities WHERE accession = f.accession AND cusip8 IS NOT NULL)"


def filing_panel(dialect: str) -> str:
    """One row a filing, with the CUSIP of the first class that has one."""
    filings = FILING_TABLES["filings"]
    key = ["f.accession AS accession", "s.cusip9 AS cusip9", "s.cusip8 AS cusip8", "s.cusip6 AS cusip6"]
    return _select([*key, *_columns(filings, "f", dialect, ("accession",))], f"filings f\n{_FIRST_SECURITY}")


def tally_panel(dialect: str) -> str:
    """One row a count of tenders, with the filing that reports it."""
    of_filing = ["f.subject_cik_num AS subject_cik_num", "f.subject_name AS subject_name", "f.filing_date AS filing_date", "f.form_type AS form_type"]
    return _select([*_columns(FILING_TABLES["tallies"], "t", dialect), *of_filing], "tallies t\nJOIN filings f ON f.accession = t.accession")


VIEWS = {"filing_panel": filing_panel, "tally_panel": tally_panel}
"""Each view, and what makes its query for a dialect, ``sqlite`` or ``postgresql``."""


def create(dialect: str) -> list[str]:
    """The statements that make the views."""
    return [f"CREATE VIEW {name} AS\n{query(dialect)}" for name, query in VIEWS.items()]


def drop() -> list[str]:
    """The statements that drop them."""
    return [f"DROP VIEW IF EXISTS {name}" for name in VIEWS]
