"""What following an offer costs beside reading its filings, in one run on one machine.

Run as ``python -m benchmarks.offer`` or with ``make bench``. Longer offers are made of the bundled one: its amendments again, with other numbers and days.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from extractor import build_offer, diff, extract, group
from extractor.models import Filing
from tests.corpus import ROOT

from .run import medians, title, verdict

OFFER = sorted(path for path in (ROOT / "samples/Archives/edgar/data/896493").glob("*/*") if path.suffix in (".txt", ".nc"))
COUNTS = (5, 10, 20, 40)


def read(paths: list[Path]) -> list[Filing]:
    """The filings, read afresh."""
    return [extract(path.read_bytes()) for path in paths]


def longer(filings: list[Filing], amendments: int) -> list[Filing]:
    """The offer with so many amendments: those it has, again and again, an hour and a number apart."""
    start, texts = filings[:2], filings[2:5]
    made = list(start)
    for number in range(1, amendments + 1):
        text = texts[number % len(texts)]
        accession = f"0009999999-23-{1000 + number:06d}"
        source = text.source.model_copy(update={"accession_number": accession, "sha256": accession})
        accepted = texts[-1].accepted_at + timedelta(hours=number) if texts[-1].accepted_at else None
        made.append(text.model_copy(update={"source": source, "amendment_number": number, "accepted_at": accepted}))
    return made


def main() -> None:
    filings = read(OFFER)
    title(f"An offer of {len(filings)} filings (medians, milliseconds)")
    reading, sorting, folding, printing, comparing = medians(
        [
            lambda: read(OFFER),
            lambda: group(filings),
            lambda: build_offer(filings),
            lambda: build_offer(filings).model_dump_json(),
            lambda: diff(filings[3], filings[4], predecessors=filings[:3]),
        ]
    )
    for name, taken in (("read", reading), ("sort to offers", sorting), ("fold", folding), ("fold and print", printing), ("diff of the fourth and fifth", comparing)):
        print(f"{name:<30} {taken * 1e3:>8.1f} ms, {taken / reading:>6.2f} of reading")
    print(f"target: folding and printing at most half of reading: {verdict(printing <= reading / 2)}")
    title("Offers with more amendments (medians)")
    offers = [longer(filings, count) for count in COUNTS]
    times = medians([lambda offer=offer: build_offer(offer) for offer in offers])  # type: ignore[misc]
    for count, taken in zip(COUNTS, times, strict=True):
        print(f"{count:>4} amendments {taken * 1e3:>8.1f} ms, {taken / count * 1e3:>6.2f} ms an amendment, {taken / count / (times[0] / COUNTS[0]):.2f} of the first")
    print(f"target: an amendment among {COUNTS[-1]} at most twice one among {COUNTS[0]}: {verdict(times[-1] / COUNTS[-1] <= 2 * times[0] / COUNTS[0])}")


if __name__ == "__main__":
    main()
