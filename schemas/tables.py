"""The tables of ``extract load`` as SQL and as a dictionary, from the same definitions that ``extract`` makes them by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import CreateIndex, CreateTable, SetColumnComment, SetTableComment

from extractor.store import views
from extractor.store.tables import INFO, METADATA, SCHEMA_VERSION

DIALECTS: dict[str, Dialect] = {"sqlite": sqlite.dialect(), "postgresql": postgresql.dialect()}  # type: ignore[no-untyped-call]  # so in SQLAlchemy
_HEADING = "-- The tables of extract load, version {version}, for {name}. Written by make schemas from the definitions in extractor/store.\n"
_NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def ddl(name: str) -> str:
    """The statements that make the tables, indexes, comments and views in a database of the dialect."""
    parts = [_HEADING.format(version=SCHEMA_VERSION, name=_NAMES[name]).rstrip()]
    for table in METADATA.sorted_tables:
        parts.append("\n".join(f"{statement};" for statement in _table(table, name)))
    parts.extend(f"-- {_first_line(query.__doc__)}\n{statement};" for statement, query in zip(views.create(name), views.VIEWS.values(), strict=True))
    parts.append(f"INSERT INTO {INFO.name} (store_id, schema_version) VALUES (1, {SCHEMA_VERSION});")
    return "\n\n".join(parts) + "\n"


def _table(table: sa.Table, name: str) -> Iterator[str]:
    dialect = DIALECTS[name]
    create = "\n".join(line.replace("\t", "    ").rstrip() for line in str(CreateTable(table).compile(dialect=dialect)).strip().splitlines())
    yield _commented(create, table) if name == "sqlite" else create
    for index in sorted(table.indexes, key=lambda index: str(index.name)):
        yield str(CreateIndex(index).compile(dialect=dialect))
    if name == "postgresql":
        yield str(SetTableComment(table).compile(dialect=dialect)).strip()
        for column in table.columns:
            yield str(SetColumnComment(column).compile(dialect=dialect)).strip()


def _commented(create: str, table: sa.Table) -> str:
    """SQLite keeps no comments of its own, but the text of the statement, comments in it included."""
    lines = [f"-- {table.comment}"]
    for line in create.splitlines():
        column = table.columns.get(line.split()[0]) if line.startswith("    ") else None
        lines.append(f"{line}  -- {column.comment}" if column is not None and column.comment else line)
    return "\n".join(lines)


def dictionary(introduction: Path) -> str:
    """The dictionary of the tables: a table for each table, and the views."""
    parts = [introduction.read_text(encoding="utf-8").rstrip()]
    for table in METADATA.sorted_tables:
        rows = [f"| `{column.name}` | {_cell(column.comment or '')} | {_type(column)} | {_key(column)} |" for column in table.columns]
        parts.append(f"## {table.name}\n\n{_cell(table.comment or '')}.")
        parts.append("\n".join(["| column | meaning | type | key |", "|---|---|---|---|", *rows]))
    parts.append("## Views")
    parts.append("\n".join(["| view | a row is |", "|---|---|", *(f"| `{name}` | {_first_line(query.__doc__)} |" for name, query in views.VIEWS.items())]))
    return "\n\n".join(parts) + "\n"


def _type(column: sa.Column[object]) -> str:
    kinds = [str(column.type.compile(dialect=DIALECTS[name])).lower() for name in ("postgresql", "sqlite")]
    words = kinds[0] if kinds[0] == kinds[1] else f"{kinds[0]}; SQLite {kinds[1]}"
    return words + ("" if column.nullable else ", never null")


def _key(column: sa.Column[object]) -> str:
    references = [f"→ `{key.column.table.name}.{key.column.name}`" for key in column.foreign_keys]
    return " ".join([*(["primary"] if column.primary_key else []), *references])


def _first_line(words: str | None) -> str:
    return (words or "").strip().partition("\n")[0]


def _cell(words: str) -> str:
    return re.sub(r"[|<]", lambda match: {"|": "\\|", "<": "&lt;"}[match.group()], words)
