"""``python -m tests.edgar_server``: EDGAR on this machine, for those who want to try the tool without the real one."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path

from . import KINDS, SAMPLES, EdgarServer


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted. Prints the address in one line; 0 in the end, 2 when it cannot start."""
    asked = _parser().parse_args(arguments)
    if not (asked.folder / "Archives").is_dir():
        print(f"edgar_server: {asked.folder}: no folder Archives in it: give one that is laid out as EDGAR's archive", file=sys.stderr)
        return 2
    edgar = EdgarServer(asked.folder, port=asked.port, limit=asked.limit or None, block=asked.block, page_size=asked.page_size)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    try:
        for pattern, kind, times in asked.fail:
            edgar.fail(pattern, kind, times)
        edgar.start()
    except (OSError, OverflowError) as error:
        print(f"edgar_server: port {asked.port}: {error}: give another, or 0 for any", file=sys.stderr)
        return 2
    print(edgar.url, flush=True)
    ended.wait()
    edgar.stop()
    return 0


def _parser() -> argparse.ArgumentParser:
    kinds = "\n".join(f"  {kind:<15}{what}" for kind, what in KINDS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.edgar_server",
        description="Serves a folder of filings as EDGAR does, on this machine only.",
        epilog=f"what can go wrong:\n{kinds}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=int, default=0, help="0, the default, takes a free one")
    parser.add_argument("--folder", type=Path, default=SAMPLES, help="laid out as EDGAR's archive; default: the samples")
    parser.add_argument("--limit", type=int, default=10, help="requests within a second; 0 for any number (default 10)")
    parser.add_argument("--block", type=float, default=10.0, help="seconds for which who asks too often is refused (default 10; EDGAR: 600)")
    parser.add_argument("--page-size", type=int, default=1000, help="filings in one file of a company's list (default 1000)")
    parser.add_argument(
        "--fail", type=_failure, action="append", default=[], metavar="PATTERN=KIND[:TIMES]", help="let requests go wrong whose path fits, once or that many times or 'always'; '*' in the pattern stands for anything, as in '*.txt=cut'"
    )
    return parser


def _failure(words: str) -> tuple[str, str, int | None]:
    pattern, _, rest = words.rpartition("=")
    kind, _, times = rest.partition(":")
    if not pattern or kind not in KINDS or not (times in ("", "always") or times.isdecimal()):
        raise argparse.ArgumentTypeError(f"{words!r} is not PATTERN=KIND[:TIMES] with a kind of {', '.join(KINDS)}")
    return pattern, kind, None if times == "always" else int(times or 1)


if __name__ == "__main__":
    sys.exit(main())
