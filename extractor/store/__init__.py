"""Filings as tables: SQLite, PostgreSQL and Parquet from one set of definitions.

    columns.py       what a column is: its type and its meaning come from the models
    definitions.py   the tables: which record each row holds, and its columns
    rows.py          one Filing → its rows, a pure function
    offers.py        one offer's chain → its rows
    tables.py        the definitions as SQLAlchemy tables, with keys, indexes and views
    database.py      a database: opening, its schema version, upgrades, errors in one line
    load.py          filings into a database: whole or not at all, again without effect
    parquet.py       a folder of Parquet files, kept from a database of its own
    export.py        wide and long tables as CSV, Parquet and Stata files

``definitions.py`` says what a table holds; nothing else names a column twice.
"""
