"""What comparing two versions of a document costs, beside word-level ``difflib``, in one run on one machine.

Run as ``python -m benchmarks.redline`` or with ``make bench``. The versions are built from the paragraphs of the bundled samples, always the same.
"""

from __future__ import annotations

import random
import time
from difflib import SequenceMatcher

from extractor.redline import compare
from extractor.redline.words import words
from extractor.submission import read

from .run import SAMPLES, medians, title, verdict

WORDS = 80_000
EDITED = 0.03
SEED = 1016


def paragraphs() -> list[list[str]]:
    """The different paragraphs of the samples that are sentences."""
    found: dict[str, None] = {}
    for path in SAMPLES:
        for document in read(path.read_bytes()).documents:
            for block in document.paragraphs():
                found[document.quote(block.start, block.end)] = None
    return [paragraph.split() for paragraph in found if paragraph.count(" ") >= 11]


def versions(size: int) -> tuple[str, str]:
    """A text of so many words, and the same with edits of one to four words: half replace, a quarter delete, a quarter insert.

    Paragraphs come again with a third of their words drawn anew, so that no two are the same.
    """
    draw = random.Random(SEED)
    source = paragraphs()
    vocabulary = [word for paragraph in source for word in paragraph]
    before: list[list[str]] = []
    count = 0
    while count < size:
        again = count > 0
        for paragraph in source:
            before.append([draw.choice(vocabulary) if again and draw.random() < 1 / 3 else word for word in paragraph])
            count += len(paragraph)
            if count >= size:
                break
    return _printed(before), _printed([_edited(paragraph, vocabulary, draw) for paragraph in before])


def _edited(paragraph: list[str], vocabulary: list[str], draw: random.Random) -> list[str]:
    edited: list[str] = []
    at = 0
    while at < len(paragraph):
        if draw.random() < EDITED / 2.5:
            length, kind = draw.randint(1, 4), draw.random()
            edited += draw.choices(vocabulary, k=length) if kind < 0.75 else []
            at += length if kind < 0.5 or kind >= 0.75 else 0
        else:
            edited.append(paragraph[at])
            at += 1
    return edited


def _printed(text: list[list[str]]) -> str:
    return "\n\n".join(" ".join(paragraph) for paragraph in text)


def by_difflib(before: list[str], after: list[str]) -> int:
    """The words that a word-level comparison with the standard library keeps."""
    return sum(block.size for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks())


def kept_inside(before: str, after: str) -> int:
    """The words that both sides of a hunk have."""
    return by_difflib(words(before, 0, len(before)), words(after, 0, len(after)))


def main() -> None:
    title("Two versions of a document, 3 % of the words edited")
    before, after = versions(WORDS)
    old, new = words(before, 0, len(before)), words(after, 0, len(after))
    print(f"{len(before.split()):,} words ({len(old):,} with marks), {len(before.encode()):,} bytes, against {len(after.split()):,} words")
    (taken,) = medians([lambda: compare(before, after)], 3)
    redline = compare(before, after)
    start = time.perf_counter()
    kept = by_difflib(old, new)
    difflib = time.perf_counter() - start
    count, inside = redline.words, sum(kept_inside(hunk.before, hunk.after) for hunk in redline.hunks if hunk.before and hunk.after)
    print(
        f"extract: {taken:>7.2f} s from text to hunks; {len(redline.hunks):,} hunks, {count.kept + count.moved:,} words and marks kept, {inside:,} more inside hunks joined to read well"
    )
    print(f"difflib: {difflib:>7.2f} s from words to blocks, once; {kept:,} kept")
    met = verdict(count.kept + count.moved + inside >= kept)
    print(f"difflib / extract {difflib / taken:.0f}, target 40: {verdict(difflib >= 40 * taken)}; as many words kept as difflib: {met}")
    title("The same with twice and four times the words (medians)")
    sizes = (WORDS, 2 * WORDS, 4 * WORDS)
    pairs = [versions(size) for size in sizes]
    times = medians([lambda pair=pair: compare(*pair) for pair in pairs], 5)  # type: ignore[misc]
    for size, again in zip(sizes, times, strict=True):
        print(f"{size:>8,} words {again * 1e3:>8.0f} ms, {again / size * 1e6:.2f} µs a word, {again / size / (times[0] / WORDS):.2f} of the first")
    print(f"target: linear, a word among four times as many at most 1.5 of the first: {verdict(times[-1] <= 1.5 * 4 * times[0])}")


if __name__ == "__main__":
    main()
