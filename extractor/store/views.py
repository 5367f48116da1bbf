"""Views for the common panels. In SQLite, where exact numbers are text, they cast them to REAL, so that sums and comparisons work."""

from __future__ import annotations

import sqlalchemy as sa

from .tables import FILING_TABLES, OFFER_TABLES, Number


def _columns(table: sa.Table, alias: str, dialect: str, leave_out: tuple[str, ...] = ()) -> list[str]:
    """A table's columns in a SELECT."""
    return [_shown(f"{alias}.{column.name}", column.name, column.type, dialect) for column in table.columns if column.name not in leave_out]


def _shown(expression: str, name: str, type: object, dialect: str) -> str:
    return f"{_number(expression, dialect) if isinstance(type, Number) else expression} AS {name}"


def _number(expression: str, dialect: str) -> str:
    return f"CAST({expression} AS REAL)" if dialect == "sqlite" else expression


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


def offer_panel(dialect: str) -> str:
    """One row an offer, with how many days it was open and how far the price was raised."""
    offers = OFFER_TABLES["offers"]
    days = "f.expiration_date - f.commencement_date" if dialect == "postgresql" else "CAST(julianday(f.expiration_date) - julianday(f.commencement_date) AS INTEGER)"
    raised = f"ROUND(100.0 * ({_number('f.cash_price', dialect)} / NULLIF({_number('f.first_cash_price', dialect)}, 0) - 1), 4)"
    return _select([*_columns(offers, "f", dialect), f"{days} AS days_open", f"{raised} AS cash_raised_percent"], "offers f")


def event_panel(dialect: str) -> str:
    """One row an event, with its offer, and the days since the offer commenced."""
    since = "e.event_date - f.commencement_date" if dialect == "postgresql" else "CAST(julianday(e.event_date) - julianday(f.commencement_date) AS INTEGER)"
    of_offer = [f"f.{name} AS {name}" for name in ("subject_cik_num", "subject_name", "cusip9", "cusip8", "cusip6", "offer_kind", "offer_status")]
    return _select([*_columns(OFFER_TABLES["offer_events"], "e", dialect), *of_offer, f"{since} AS days_since_commencement"], "offer_events e\nJOIN offers f ON f.offer_id = e.offer_id")


def term_panel(dialect: str) -> str:
    """One row a version of a term, with its offer's company and CUSIP."""
    of_offer = [f"f.{name} AS {name}" for name in ("subject_cik_num", "subject_name", "cusip8", "offer_kind")]
    return _select([*_columns(OFFER_TABLES["offer_terms"], "t", dialect), *of_offer], "offer_terms t\nJOIN offers f ON f.offer_id = t.offer_id")


VIEWS = {"filing_panel": filing_panel, "tally_panel": tally_panel, "offer_panel": offer_panel, "event_panel": event_panel, "term_panel": term_panel}
"""Each view, and what makes its query for a dialect, ``sqlite`` or ``postgresql``."""


def create(dialect: str) -> list[str]:
    """The statements that make the views."""
    return [f"CREATE VIEW {name} AS\n{query(dialect)}" for name, query in VIEWS.items()]


def drop() -> list[str]:
    """The statements that drop them."""
    return [f"DROP VIEW IF EXISTS {name}" for name in VIEWS]
