"""Writes what other programs rely on, from the models: a JSON Schema of each command's output, the data dictionary ``README.md``, and the tables: ``sql/`` and ``tables.md``.

Run as ``python -m schemas.generate``, or ``make schemas``. A test fails while the files in the folder are not what this would write.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from extractor.checks import CHECKS
from extractor.commands import diff, offer
from extractor.commands.read import schema

from . import tables

FOLDER = Path(__file__).parent

DECIMAL = r"^-?\d+(\.\d+)?$"
SHAPES = {
    DECIMAL: "decimal string",
    r"^\d{10}$": "text, ten digits",
    r"^\d{10}-\d{2}-\d{6}$": "text, 0000000000-00-000000",
    r"^[A-Z]{3}$": "text, three capitals",
}
"""How the dictionary calls a pattern; one that is not here is printed."""

Schema = dict[str, Any]


FURTHER = {"offer": ("An offer: extract offer", offer.schema), "diff": ("What changed: extract diff", diff.schema)}
"""The output of other commands than reading: the name of its schema file, its title in the dictionary, its schema."""


def written() -> dict[str, str]:
    """The files and what stands in them."""
    document = schema()
    return {
        "filing.schema.json": json.dumps(document, indent=2, ensure_ascii=False) + "\n",
        **{f"{name}.schema.json": json.dumps(further(), indent=2, ensure_ascii=False) + "\n" for name, (_, further) in FURTHER.items()},
        "README.md": dictionary(document),
        **{f"sql/{name}.sql": tables.ddl(name) for name in tables.DIALECTS},
        "tables.md": tables.dictionary(FOLDER / "tables_introduction.md"),
    }


def dictionary(document: Schema) -> str:
    """The data dictionary: the introduction, a table for each record in the order of the output, the checks, and the records of the other commands."""
    parts = [(FOLDER / "introduction.md").read_text(encoding="utf-8").rstrip(), *_records(document, set())]
    parts.append("## Checks\n\nWhat `/checks/{n}/name` can be, in the order of the list.")
    parts.append("\n".join(["| check | compares |", "|---|---|", *(f"| `{check.__name__}` | {_cell(_first_paragraph(check.__doc__))} |" for check in CHECKS)]))
    told = set(_places(document))
    for title, further in FURTHER.values():
        parts += [f"# {title}", *_records(further(), told)]
        told |= set(_places(further()))
    return "\n\n".join(parts) + "\n"


def _records(document: Schema, told: set[str]) -> Iterator[str]:
    """The sections of an output's records, apart from those that have been told of."""
    for name, places in _places(document).items():
        if name in told:
            continue
        record = _record(document, name)
        yield f"## {name}\n\n{_cell(_folded(record['description']))}"
        if name != document["title"]:
            yield "At " + ", ".join(f"`{place}`" for place in dict.fromkeys(places)) + "."
        yield "\n".join(_table(record, places))


def fields(document: Schema) -> Iterator[tuple[str, str, Schema]]:
    """Every field of every record: the record's name, the field's name, and its schema."""
    for name in _places(document):
        for field, about in _record(document, name)["properties"].items():
            yield name, field, about


def _record(document: Schema, name: str) -> Schema:
    found: Schema = document if name == document["title"] else document["$defs"][name]
    return found


def _places(document: Schema) -> dict[str, list[str]]:
    """Where each record stands, records in the order in which the output comes to them."""
    places: dict[str, list[str]] = {}

    def visit(name: str, path: str, within: tuple[str, ...] = ()) -> None:
        places.setdefault(name, []).append(path)
        if name in within:
            return
        for field, about in _record(document, name)["properties"].items():
            for inner, suffix in _references(about):
                visit(inner, f"{path}/{field}{suffix}", (*within, name))

    visit(document["title"], "")
    return places


def _references(about: Schema) -> Iterator[tuple[str, str]]:
    """The records that a field holds, and what a pointer needs to reach them."""
    if "$ref" in about:
        yield about["$ref"].rpartition("/")[2], ""
    for one in [*about.get("anyOf", ()), *about.get("oneOf", ())]:
        yield from _references(one)
    if "items" in about:
        for name, suffix in _references(about["items"]):
            yield name, f"/{{n}}{suffix}"
    if isinstance(about.get("additionalProperties"), dict):
        for name, suffix in _references(about["additionalProperties"]):
            yield name, f"/{{pointer}}{suffix}"


def _table(record: Schema, places: list[str]) -> Iterator[str]:
    start = places[0] if len(set(places)) == 1 else "…"
    yield "| path | meaning | type | unit | source | seev.031 |"
    yield "|---|---|---|---|---|---|"
    for name, about in record["properties"].items():
        cells = (about["description"], _type(about), about.get("unit", ""), about.get("source", ""), about.get("seev.031", ""))
        yield f"| `{start}/{name}` | " + " | ".join(_cell(cell) for cell in cells) + " |"


def _type(about: Schema) -> str:
    """The type of a field in words."""
    if "$ref" in about:
        name = about["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in about or "oneOf" in about:
        kinds = list(dict.fromkeys(_type(one) for one in [*about.get("anyOf", ()), *about.get("oneOf", ())]))
        if "text" in kinds:
            kinds = [kind for kind in kinds if kind == "text" or kind not in ("decimal string", "date")]
        return f"{', '.join(kinds[:-1])} or {kinds[-1]}" if len(kinds) > 1 else kinds[0]
    if "const" in about:
        return f"`{about['const']}`"
    if "enum" in about:
        return " · ".join(f"`{value}`" for value in about["enum"])
    if about.get("type") == "array":
        return f"list of {_type(about['items'])}"
    if "properties" in about:
        return "object of " + " and ".join(f"`{name}` ({_type(inner)})" for name, inner in about["properties"].items())
    if about.get("type") == "object":
        return f"object: pointer to {_type(about['additionalProperties'])}"
    if "pattern" in about:
        return SHAPES.get(about["pattern"], f"text, `{about['pattern']}`")
    if "type" not in about:
        return "any JSON value"
    plain = {"string": "text", "integer": "integer", "boolean": "true or false", "null": "null"}
    return {"date": "date", "date-time": "instant"}.get(about.get("format", ""), plain[about["type"]])


def _first_paragraph(doc: str | None) -> str:
    return _folded((doc or "").partition("\n\n")[0])


def _folded(words: str) -> str:
    return " ".join(words.split())


def _cell(words: str) -> str:
    return words.replace("``", "`").replace("|", "\\|").replace("<", "&lt;")


if __name__ == "__main__":
    for name, words in written().items():
        (FOLDER / name).write_text(words, encoding="utf-8", newline="\n")
        print(f"schemas/{name}")
