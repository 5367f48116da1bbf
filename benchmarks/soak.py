"""Thousands of synthetic submissions through ``extract batch`` and into tables; then every table must have exactly the rows that the JSON gives.

Run as ``python -m benchmarks.soak [COUNT]`` or ``make soak`` (20,000). Needs a gigabyte of room in the temporary folder for each 20,000.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from benchmarks.synthetic import OFFERS, SAMPLES, submissions
from tests.counting import COUNTS

ROOT = Path(__file__).parents[1]


def soak(count: int, folder: Path, workers: int = 2) -> list[str]:
    """What was measured, as lines. Raises ``AssertionError`` where a count is wrong."""
    began = time.perf_counter()
    names = folder / "list"
    (folder / "in").mkdir()
    with names.open("w", encoding="utf-8") as listed:
        for name, raw in submissions(count):
            (folder / "in" / name).write_bytes(raw)
            listed.write(f"in/{name}\n")
    told = [f"{count:,} submissions made in {time.perf_counter() - began:.0f} s"]
    told.append(_timed(folder, count, "read", ["batch", "list", "-o", "out.jsonl", "--workers", str(workers)]))
    expected = _counted(folder / "out.jsonl")
    assert expected["filings"] == count, f"{expected['filings']} lines of {count}"
    told.append(_timed(folder, count, "loaded", ["load", "offers.db", "out.jsonl"]))
    found = _stored(folder / "offers.db")
    for name, number in sorted(expected.items()):
        assert found[name] == number, f"{name} has {found[name]} rows instead of {number}"
    whole = count // len(SAMPLES) * OFFERS
    assert found["offers"] >= whole, f"{found['offers']} offers, fewer than {whole}"
    assert count % len(SAMPLES) or found["offers"] == whole, f"{found['offers']} offers instead of {whole}"
    assert found["offer_filings"] == count, f"{found['offer_filings']} filings are in offers"
    told.append("every count is right: " + ", ".join(f"{number:,} {name}" for name, number in sorted(found.items())))
    return told


def _timed(folder: Path, count: int, done: str, arguments: list[str]) -> str:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "extractor", *arguments, "-q"], cwd=folder, check=True)
    took = time.perf_counter() - began
    return f"{done} in {took:.0f} s: {count / took:.1f} filings a second"


def _counted(lines: Path) -> Counter[str]:
    """The rows that the JSON gives, counted without the code that makes them."""
    counts: Counter[str] = Counter()
    seen = set()
    with lines.open(encoding="utf-8") as file:
        for line in file:
            filing = json.loads(line)
            assert filing["source"]["accession_number"] not in seen, "a filing twice"
            seen.add(filing["source"]["accession_number"])
            counts.update({name: count(filing) for name, count in COUNTS.items()})
    return counts


def _stored(database: Path) -> dict[str, int]:
    connection = sqlite3.connect(database)
    try:
        names = [*COUNTS, "offers", "offer_filings", "offer_terms", "offer_events"]
        return {name: connection.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in names}
    finally:
        connection.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="extract-soak-") as temporary:
        print("\n".join(soak(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, Path(temporary))))
