"""What a long list costs: reading with one and two workers, loading, memory, taking up again. In one run on one machine.

Run as ``python -m benchmarks.batch [COUNT]`` (default 1,000) or ``make bench-batch``. The submissions are synthetic (``synthetic.py``), with real filings where
``../shared/corpus`` lies beside the project.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.synthetic import submissions
from tests.corpus import REAL, ROOT
from tests.postgres import PROGRAMS, serve

LOOP = """
import sys, time
from extractor import extract
paths = open('list').read().split('\\n')[:-1]
extract(open(paths[0], 'rb').read())
began = time.perf_counter()
with open('loop.jsonl', 'w') as out:
    for path in paths:
        out.write(extract(open(path, 'rb').read()).model_dump_json() + '\\n')
print(len(paths) / (time.perf_counter() - began))
"""
"""What somebody writes without ``extract batch``."""


def main(count: int) -> None:
    """Print all measures."""
    print(f"load {os.getloadavg()[0]:.1f} when it began, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory(prefix="extract-bench-") as name:
        folder = Path(name)
        size = _make(folder, count)
        print(f"{count:,} submissions, {size / count / 1024:.0f} KB each on average")
        _throughput(folder, count)
        _loading(folder, count)
        _memory(folder)
        _again(folder, count)


def _make(folder: Path, count: int) -> int:
    (folder / "in").mkdir()
    size = 0
    with (folder / "list").open("w", encoding="utf-8") as listed:
        for number, (name, raw) in enumerate(submissions(count)):
            if REAL and number % 10 == 9:
                raw = REAL[number // 10 % len(REAL)].read_bytes()
            (folder / "in" / name).write_bytes(raw)
            listed.write(f"in/{name}\n")
            size += len(raw)
    return size


def _batch(folder: Path, *arguments: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "extractor", "batch", "-q", *arguments], cwd=folder, check=True)
    return time.perf_counter() - began


def _throughput(folder: Path, count: int) -> None:
    """Reading: the loop, one worker, two; the best of two turns each, in turn, so that a disturbance hits all."""
    best: dict[str, float] = {}
    for _ in range(2):
        rate = float(subprocess.run([sys.executable, "-c", LOOP], cwd=folder, check=True, capture_output=True, text=True).stdout)
        best["loop"] = max(best.get("loop", 0), rate)
        for workers in ("1", "2"):
            best[workers] = max(best.get(workers, 0), count / _batch(folder, "list", "-o", "out.jsonl", "--workers", workers))
    print(f"a loop in one process      {best['loop']:8.1f} filings a second (without its start)")
    for workers in ("1", "2"):
        print(
            f"batch, {workers} worker{'s' if workers != '1' else ' '}           {best[workers]:8.1f} filings a second, {best[workers] / best['loop']:.2f} times the loop{' (aim: 1.7)' if workers == '2' else ''}"
        )


def _loading(folder: Path, count: int) -> None:
    for name, target in _targets(folder):
        rates = []
        for _ in range(2):  # the second time nothing changes
            began = time.perf_counter()
            subprocess.run([sys.executable, "-m", "extractor", "load", "-q", target, "out.jsonl"], cwd=folder, check=True)
            rates.append(count / (time.perf_counter() - began))
        print(f"{name:26} {rates[0]:8.1f} filings a second loaded from JSON Lines, offers folded; {rates[1]:.1f} when nothing changes")


def _targets(folder: Path) -> Iterator[tuple[str, str]]:
    yield "SQLite", "offers.db"
    yield "Parquet", "panel"
    if PROGRAMS is not None:
        with tempfile.TemporaryDirectory(prefix="postgres-") as place:
            for address in serve(Path(place)):
                yield "PostgreSQL", address


def _memory(folder: Path) -> None:
    """The most memory that the main process and its largest worker had, for a list and for one ten times as long."""
    script = (
        "import resource, sys\nfrom extractor.cli import main\nmain(['batch', '-q', *sys.argv[1:]])\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
    )
    (folder / "memory.py").write_text(
        f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nif __name__ == '__main__':\n" + "".join(f"    {line}\n" for line in script.splitlines()), encoding="utf-8"
    )
    for name in ("200", "2000"):
        with (folder / f"list-{name}").open("w", encoding="utf-8") as listed:
            for file, raw in submissions(int(name)):
                (folder / "in" / file).write_bytes(raw)
                listed.write(f"in/{file}\n")
        done = subprocess.run([sys.executable, "memory.py", f"list-{name}", "-o", f"{name}.jsonl"], cwd=folder, check=True, capture_output=True, text=True)
        here, worker = done.stdout.split()
        print(f"{name:>5} filings               {here:>8} MB in the main process, {worker} MB in the largest worker")


def _again(folder: Path, count: int) -> None:
    """Killed half-way and taken up again, against once in one piece."""
    whole = _batch(folder, "list", "-o", "whole.jsonl", "--workers", "2")
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "extractor", "batch", "-q", "list", "-o", "again.jsonl", "--workers", "2"], cwd=folder)
    part, half = folder / "again.jsonl.part", (folder / "whole.jsonl").stat().st_size / 2
    while not part.exists() or part.stat().st_size < half:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    again = time.perf_counter() - began + _batch(folder, "list", "-o", "again.jsonl", "--workers", "2")
    same = (folder / "again.jsonl").read_bytes() == (folder / "whole.jsonl").read_bytes()
    print(f"killed half-way            {again:8.1f} s in all, {whole:.1f} s in one piece: {again - whole:+.1f} s; {'the same bytes' if same else 'OTHER BYTES'}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
