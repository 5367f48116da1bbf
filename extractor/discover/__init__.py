"""Which filings there are: a company's list, full-text search, the form indexes, the feed of the newest.

Each list has a module of its own with a pure reader (bytes → ``Found`` rows) and a function that asks a source for what a query needs:
``submissions``, ``full_text``, ``indexes``, ``current``; ``tickers`` tells which company is meant. ``search`` chooses among them.
A list that cannot be read raises ``BadListing``: that nothing was found is said only where the list was read to its end.
"""
