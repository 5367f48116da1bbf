"""What each ``extract NAME …`` does: one module a command, each with ``run(arguments) -> exit code``."""

COMMANDS = {
    "find": "list tender-offer filings by company, dates, words or form",
    "watch": "print each new one as EDGAR lists it",
    "offer": "an offer's filings, folded into the terms that stand after each",
    "diff": "what a filing changed",
    "report": "a page of an offer to look at",
    "batch": "read thousands, with several processes",
    "load": "put filings into a database or a folder of Parquet files",
    "export": "write their tables as CSV, Parquet or Stata files",
    "cache": "tell of the folder of fetched filings, check it, empty it",
}
"""Commands and what they do, in a line of ``extract --help`` each."""
NAMES: tuple[str, ...] = tuple(COMMANDS)
"""Commands besides reading, which has no name of its own. A file of such a name is read as ``./find``."""
