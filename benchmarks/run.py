"""What reading a filing costs, beside what the usual ways cost, in one run on one machine.

Run as ``python -m benchmarks.run`` or ``make bench``; ``README.md`` in this folder says how to read what it prints.
"""

from __future__ import annotations

import compileall
import os
import platform
import re
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bs4 import BeautifulSoup
from lxml import etree

from extractor import __version__, extract
from tests.corpus import REAL, ROOT

SAMPLES = sorted(ROOT.glob("samples/Archives/edgar/data/*/*/*-*-*.*"))
RUNS = 7

NAIVE = [
    re.compile(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (
        r"(?:offer|rights).{0,200}?expires?.{0,100}?(\d{1,2}:\d\d (?:a\.m\.|p\.m\.|midnight)?.{0,60}?\w+ \d{1,2}, \d{4})",
        r"extended.{0,100}?until.{0,100}?(\w+ \d{1,2}, \d{4})",
        r"\$\s*([\d,]+\.\d\d) (?:net )?per (?:share|unit)",
        r"not (?:less|greater) than \$([\d.]+)",
        r"up to ([\d,]+) (?:shares|units)",
        r"(?:all (?:of the )?outstanding) (shares.{0,80}?)[,.]",
        r"([\d,]+) shares.{0,80}?(?:validly|properly) tendered",
        r"approximately ([\d.]+)%",
        r"CUSIP.{0,40}?([0-9A-Z]{9})",
        r"transaction valuation.{0,60}?\$\s*([\d,]+)",
        r"(\(a\)\(\d\)\([A-Z]\))\s+(.{0,200}?)\.",
        r"/s/\s*(\w.{0,40}?)\n.{0,80}?title:\s*(.{0,60}?)\n",
    )
]
"""Twelve facts as somebody would look for them in an afternoon."""


def by_hand(raw: bytes, parser: str) -> list[object]:
    """What a user would write: BeautifulSoup's text and the twelve patterns."""
    text = BeautifulSoup(raw, parser).get_text("\n")
    return [pattern.findall(text) for pattern in NAIVE]


def by_lxml(raw: bytes) -> object:
    """A bare parse."""
    return etree.fromstring(raw, etree.HTMLParser(huge_tree=True))


def by_extract(raw: bytes) -> str:
    """Everything, evidence and checks included, down to the JSON."""
    return extract(raw).model_dump_json()


def medians(works: Sequence[Callable[[], object]], runs: int = RUNS) -> list[float]:
    """Median seconds of each, run in turns so that a busy machine disturbs all alike; a first turn is not counted."""
    times: list[list[float]] = [[] for _ in works]
    for turn in range(runs + 1):
        for work, kept in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            if turn:
                kept.append(time.perf_counter() - start)
    return [statistics.median(kept) for kept in times]


def verdict(holds: bool) -> str:
    return "met" if holds else "MISSED"


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}" if path in REAL else path.name


def title(words: str) -> None:
    print(f"\n{words}\n{'-' * len(words)}")


# --- the parts ------------------------------------------------------------------------------------------------------------------------


def side_by_side(paths: list[Path]) -> None:
    title("One filing, end to end (medians, milliseconds)")
    print(f"{'':44}{'bytes':>9}{'a extract':>11}{'b lxml':>9}{'c soup':>9}{'d soup+lxml':>13}{'a/b':>7}{'c/a':>7}{'d/a':>7}")
    for path in paths:
        raw = path.read_bytes()
        a, b, c, d = medians([lambda: by_extract(raw), lambda: by_lxml(raw), lambda: by_hand(raw, "html.parser"), lambda: by_hand(raw, "lxml")])  # noqa: B023
        met = verdict(a <= 8 * b and c >= 4 * a)
        print(f"{name_of(path):44.44}{len(raw):>9,}{a * 1e3:>11.1f}{b * 1e3:>9.1f}{c * 1e3:>9.1f}{d * 1e3:>13.1f}{a / b:>7.1f}{c / a:>7.1f}{d / a:>7.1f}  {met}")
    print("target: a/b at most 8, c/a at least 4")


def copies(path: Path, count: int) -> bytes:
    """A submission whose one document holds the body of the file so many times."""
    raw = path.read_bytes()
    start = raw.find(b"<TEXT>")
    body = raw[start + 6 : raw.find(b"</TEXT>", start)] if start >= 0 else raw
    return b"<DOCUMENT>\n<TYPE>SC TO-T\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n" + body * count + b"\n</TEXT>\n</DOCUMENT>\n"


def linearity(path: Path) -> None:
    title(f"Linearity: 1 to 8 copies of {name_of(path)} in one document (medians)")
    counts = (1, 2, 4, 8)
    inputs = [copies(path, count) for count in counts]
    times = medians([lambda raw=raw: by_extract(raw) for raw in inputs], 3)  # type: ignore[misc]
    for count, raw, taken in zip(counts, inputs, times, strict=True):
        print(f"{count} × {len(raw):>10,} bytes {taken * 1e3:>9.1f} ms, a copy {taken / count * 1e3:>7.1f} ms, {taken / count / times[0]:.2f} of the first")
    print(f"target: linear, a copy among eight at most 1.25 of one alone: {verdict(times[-1] / 8 <= 1.25 * times[0])}")


_PEAK = """
import sys
raw = open(sys.argv[1], "rb").read() if len(sys.argv) > 1 else b""
if raw:
    from extractor import extract
    extract(raw).model_dump_json()
try:
    print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
except OSError:
    import resource
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
"""Linux lets ru_maxrss of a child begin with its parent's, so the high-water mark of the process itself is asked for first."""


def peak(*arguments: str) -> float:
    """Megabytes that a fresh process held at most."""
    done = subprocess.run([sys.executable, "-c", _PEAK, *arguments], capture_output=True, text=True, check=True, cwd=ROOT)
    return int(done.stdout) * (1 if sys.platform == "darwin" else 1024) / 1e6


def memory(path: Path) -> None:
    title("Peak memory of a fresh process, less that of an idle interpreter")
    if os.name != "posix":
        print("not measured here")
        return
    idle = peak()
    folder = Path(os.environ.get("TMPDIR", "/tmp"))
    for count in (1, 8):
        file = folder / f"extract-bench-{os.getpid()}-{count}.txt"
        try:
            file.write_bytes(copies(path, count))
            size, taken = file.stat().st_size / 1e6, peak(str(file)) - idle
        finally:
            file.unlink(missing_ok=True)
        print(f"{size:>7.2f} MB of input: {taken:>7.1f} MB; target 12 × input + 60 MB = {12 * size + 60:>6.1f} MB: {verdict(taken <= 12 * size + 60)}")


def startup(path: Path) -> None:
    title("Start-up (medians of fresh processes, milliseconds)")
    script = Path(sysconfig.get_path("scripts")) / "extract"
    command = [str(script)] if script.exists() else [sys.executable, "-m", "extractor"]
    compileall.compile_dir(ROOT / "extractor", quiet=1)  # as pip does for what it installs, though not for an editable installation

    def run(words: Sequence[str], cache: str) -> object:
        return subprocess.run(words, stdout=subprocess.DEVNULL, check=True, cwd=ROOT, env={**os.environ, "EXTRACT_CACHE": cache})

    def fresh(*words: str) -> Callable[[], object]:
        return lambda: run(words, kept)

    def first() -> object:
        with tempfile.TemporaryDirectory() as cache:
            return run([*command, str(path)], cache)

    python = (sys.executable, "-c")
    record = "from pydantic import BaseModel\nclass Record(BaseModel):\n    number: int\nRecord(number=1)"
    works = [fresh(*python, "pass"), fresh(*command, "--version"), fresh(*python, "import pydantic, regex"), fresh(*python, record), fresh(*command, str(path)), first]
    with tempfile.TemporaryDirectory() as kept:  # patterns of this version alone, from all samples: what somebody has who has read some filings
        run([*command, *map(str, SAMPLES)], kept)
        bare, version, imports, model, file, first_file = medians(works, 9)
    raw = path.read_bytes()
    (reading,) = medians([lambda: by_extract(raw)])
    print(f"python -c pass                    {bare * 1e3:>7.1f}")
    print(f"extract --version                 {version * 1e3:>7.1f}  {version / bare:.1f} × pass; target 3: {verdict(version <= 3 * bare)}")
    print(f"python -c 'import pydantic, regex'{imports * 1e3:>7.1f}")
    print(f"a pydantic model of one field     {model * 1e3:>7.1f}")
    print(f"reading {name_of(path)}, warm: {reading * 1e3:.1f}")
    print(
        f"extract {name_of(path)} ({len(raw):,} bytes): {file * 1e3:.1f}, {file / (imports + reading):.1f} × import plus reading; target 2: {verdict(file <= 2 * (imports + reading))}"
    )
    print(f"the same before any pattern was kept: {first_file * 1e3:.1f}")


def main() -> None:
    paths = sorted(REAL or SAMPLES, key=lambda path: -path.stat().st_size)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(
        f"extract {__version__}, Python {platform.python_version()}, lxml {etree.__version__}, {platform.machine()}, {os.cpu_count()} cores{load}; {'real filings' if REAL else 'bundled samples'}"
    )
    side_by_side(paths[:4])
    linearity(paths[0])
    memory(paths[0])
    startup(min(SAMPLES, key=lambda path: path.stat().st_size))


if __name__ == "__main__":
    main()
