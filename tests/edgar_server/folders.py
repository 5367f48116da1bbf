"""A folder of the archive as EDGAR lists it: an HTML table, or ``index.json``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any

from .answer import Answer, page
from .answer import as_json as json_answer
from .filings import EASTERN


@dataclass(frozen=True)
class Entry:
    """One name in a folder."""

    name: str
    size: int | None
    """In bytes; None where EDGAR leaves it out."""
    modified: datetime
    is_folder: bool = False

    @property
    def icon(self) -> str:
        """What ``index.json`` calls the type: the picture that stands before the name."""
        if self.is_folder:
            return "folder.gif"
        if self.name.endswith((".jpg", ".gif", ".png")):
            return "image2.gif"
        return "compressed.gif" if self.name.endswith((".zip", ".gz", ".Z")) else "text.gif"


def listing(path: str, entries: list[Entry], *, as_json: bool) -> Answer:
    """The listing of a folder; ``path`` has no last slash."""
    newest = max((entry.modified for entry in entries), default=None)
    if as_json:
        return json_answer({"directory": {"item": [_item(entry) for entry in entries], "name": path, "parent-dir": path.rpartition("/")[0]}}, modified=newest)
    rows = "".join(
        f'<tr><td><a href="{path}/{escape(entry.name)}"><img src="/icons/{entry.icon}" alt="">{escape(entry.name)}</a></td><td>{_size(entry)}</td><td>{_when(entry)}</td></tr>\n'
        for entry in entries
    )
    return page(
        f"<!DOCTYPE html>\n<html>\n<head>\n<title>EDGAR filing index: {path}</title>\n</head>\n<body>\n<h1>Directory Listing for {path}</h1>\n"
        f'<a href="{path.rpartition("/")[0]}/">Parent Directory</a>\n'
        f'<div id="main-content">\n<table summary="{path}">\n<tr><th>Name</th><th>Size</th><th>Last Modified</th></tr>\n{rows}</table>\n</div>\n</body>\n</html>\n',
        modified=newest,
    )


def _item(entry: Entry) -> dict[str, Any]:
    return {"last-modified": _when(entry), "name": entry.name, "type": entry.icon, "size": _size(entry)}


def _size(entry: Entry) -> str:
    return "" if entry.size is None else str(entry.size)


def _when(entry: Entry) -> str:
    return entry.modified.astimezone(EASTERN).strftime("%Y-%m-%d %H:%M:%S")
