"""Filings as tables: SQLite, PostgreSQL and Parquet from one set of definitions.

    columns.py       what a column is: its type and its meaning come from the models
    definitions.py   the tables: which record each row holds, and its columns
    terms.py         the terms of an offer as columns
    rows.py          one Filing → its rows, a pure function
    offers.py        the filings of one company → the rows of their offers
    tables.py        all of it as SQLAlchemy tables, with keys and indexes; views.py the panels
    target.py        what the user's words for a database mean
    database.py      a database: opening, its version, errors in one line; migrations.py its upgrades
    tabular.py       any table as typed columns and rows; arrow.py as a Parquet file; export.py as CSV, Parquet and Stata files
    folder.py        a folder of Parquet files, kept from a database of its own
    load.py          filings into a database: whole or not at all, again without effect; refresh.py their offers

``definitions.py`` says what a table holds; nothing else names a column twice.
"""
