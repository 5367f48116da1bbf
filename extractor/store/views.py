"""Views for the common panels. In SQLite, where exact numbers are text, they give them as REAL, so that sums and comparisons work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect

from .tables import FILING_TABLES, OFFER_TABLES, Number

_DIALECTS: dict[str, Dialect] = {"sqlite": sqlite.dialect(), "postgresql": postgresql.dialect()}  # type: ignore[no-untyped-call]  # so in SQLAlchemy

_FILINGS, _TALLIES, _SECURITIES = (FILING_TABLES[name] for name in ("filings", "tallies", "securities"))
_OFFERS, _EVENTS, _VERSIONS = (OFFER_TABLES[name] for name in ("offers", "offer_events", "offer_terms"))


def filing_panel() -> sa.Select[Any]:
    """One row a filing, with the CUSIP of the first class that has one."""
    other = _SECURITIES.alias("other")
    first = sa.select(sa.func.min(other.c.seq)).where(other.c.accession == _FILINGS.c.accession, other.c.cusip8.is_not(None)).scalar_subquery()
    joined = _FILINGS.outerjoin(_SECURITIES, sa.and_(_SECURITIES.c.accession == _FILINGS.c.accession, _SECURITIES.c.seq == first))
    key, *rest = _FILINGS.columns
    return sa.select(key, *(_SECURITIES.c[name] for name in ("cusip9", "cusip8", "cusip6")), *rest).select_from(joined)


def tally_panel() -> sa.Select[Any]:
    """One row a count of tenders, with the filing that reports it."""
    of_filing = (_FILINGS.c[name] for name in ("subject_cik_num", "subject_name", "filing_date", "form_type", "accepted_at"))
    return sa.select(*_TALLIES.columns, *of_filing).select_from(_TALLIES.join(_FILINGS))


def offer_panel() -> sa.Select[Any]:
    """One row an offer: its terms as they stand, as they were at first, and how it ended."""
    return sa.select(*_OFFERS.columns)


def event_panel() -> sa.Select[Any]:
    """One row an event, with its offer."""
    of_offer = (_OFFERS.c[name] for name in ("subject_cik_num", "subject_name", "cusip9", "cusip8", "cusip6", "offer_kind", "offer_status"))
    return sa.select(*_EVENTS.columns, *of_offer).select_from(_EVENTS.join(_OFFERS))


def term_panel() -> sa.Select[Any]:
    """One row a version of a term, with its offer."""
    of_offer = (_OFFERS.c[name] for name in ("subject_cik_num", "subject_name", "cusip8", "offer_kind"))
    return sa.select(*_VERSIONS.columns, *of_offer).select_from(_VERSIONS.join(_OFFERS))


VIEWS: dict[str, Callable[[], sa.Select[Any]]] = {query.__name__: query for query in (filing_panel, tally_panel, offer_panel, event_panel, term_panel)}
"""Each view and its query, with exact numbers."""


def create(dialect: str) -> list[str]:
    """The statements that make the views."""
    return [f"CREATE VIEW {name} AS\n{_query(query(), dialect)}" for name, query in VIEWS.items()]


def drop() -> list[str]:
    """The statements that drop them."""
    return [f"DROP VIEW IF EXISTS {name}" for name in VIEWS]


def _query(query: sa.Select[Any], dialect: str) -> str:
    columns: Iterable[sa.ColumnElement[Any]] = query.selected_columns
    shown = query.with_only_columns(*(_cast(column) if dialect == "sqlite" else column for column in columns), maintain_column_froms=True)
    return "\n".join(line.strip() for line in str(shown.compile(dialect=_DIALECTS[dialect])).replace(", ", ",\n    ").splitlines()).replace(",\n", ",\n    ")


def _cast(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    return sa.cast(column, sa.REAL).label(column.key) if isinstance(column.type, Number) else column
