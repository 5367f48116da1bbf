"""What ``extract offer …`` does: gathers filings, sorts them to offers, folds each, prints."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from ..cli import EXIT_OK
from ..errors import NotFound, UsageError
from .common import EPILOG, Parser, add_source_options, guarded, output, place, source_from, together
from .gathering import Gathered, add_offer_inputs, add_verbosity, gather_named
from .lists import listed
from .telling import telling

if TYPE_CHECKING:
    from ..fetch import Archive, Mirror
    from ..models import Filing
    from ..models.chain import OfferChain
    from ..offer import Group

WITHOUT_EVIDENCE: Any = {
    "terms": {"__all__": {"evidence": True, "tallies": {"__all__": {"evidence"}}}},
    "changes": {"__all__": {"changes": {"__all__": {"evidence"}}, "contradictions": {"__all__": {"evidence"}}}},
    "tallies": {"__all__": {"evidence"}},
    "timeline": {"__all__": {"evidence"}},
    "contradictions": {"__all__": {"evidence"}},
}


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extract offer",
        description="Fold an offer's filings into the terms standing after each of them: who set what, what changed, what happened. Filings of several offers give one record each.",
        epilog=EPILOG,
    )
    add_offer_inputs(parser)
    parser.add_argument("-o", "--output", type=place, metavar="FILE", help="write there instead of standard output; the file appears whole or not at all")
    parser.add_argument(
        "--format", choices=("json", "jsonl", "text"), default="json", help="json: indented, a list for several offers (default); jsonl: one line an offer; text: a summary to read"
    )
    parser.add_argument("--no-evidence", action="store_true", help="leave the evidence out")
    parser.add_argument("--schema", action="store_true", help="print the JSON Schema of the output, and leave")
    add_source_options(parser)
    add_verbosity(parser)
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract offer`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def schema() -> dict[str, object]:
    """The JSON Schema of an ``OfferChain`` as printed."""
    from ..models.chain import OfferChain

    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **OfferChain.model_json_schema(mode="serialization")}


def _run(options: argparse.Namespace) -> int:
    import json

    day = as_day(options.as_of)
    with output(options.output, inputs=(*options.inputs, *options.lists)) as out:
        if options.schema:
            out.write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n")
            return EXIT_OK
        with telling(verbose=options.verbose, quiet=options.quiet), source_from(options) as source:
            gathered = gathered_from(options, source, day)
            chains = offers(gathered, day)
        if not chains:
            return together(gathered.codes)
        out.write(printed(chains, options))
    return together(gathered.codes)


def gathered_from(options: argparse.Namespace, source: Archive | Mirror, day: date | None = None, *, command: str = "offer") -> Gathered:
    """The filings that the arguments name; for one address alone, those of its whole offer. Raises ``UsageError`` where they name nothing."""
    if [*options.inputs, *options.lists].count("-") > 1:
        raise UsageError("standard input (-) can be read only once")
    words = [*options.inputs, *listed(options.lists)]
    if not words:
        raise UsageError(f"no input: give files, a folder or addresses of an offer's filings; see extract {command} --help")
    return gather_named(words, source, as_of=day, keep=command != "offer")


def offers(gathered: Gathered, day: date | None) -> list[OfferChain]:
    """The offers that the filings make up, each folded as of the day. Raises ``NotFound`` where there are none and no input failed."""
    return [chain for chain, _ in offers_with_filings(gathered, day)]


def offers_with_filings(gathered: Gathered, day: date | None) -> list[tuple[OfferChain, tuple[Filing, ...]]]:
    """As ``offers``, each with the filings of its group, those of later days included."""
    from ..offer import build_offer, group

    chains = []
    for found in group(gathered.filings):
        chain = build_offer(found.filings, as_of=day)
        if chain.filings:
            chains.append((_with_undecided(chain, found), tuple(found.filings)))
    if not chains:
        _refuse_empty(gathered, day)
    return chains


def _with_undecided(chain: OfferChain, found: Group) -> OfferChain:
    """The offer with a note on each filing that may be one of it."""
    from ..models import Note

    if not found.undecided:
        return chain
    return chain.model_copy(update={"notes": (*chain.notes, *(Note(pointer="/filings", text=one.reason) for one in found.undecided))})


def printed(chains: Sequence[OfferChain], options: argparse.Namespace) -> str:
    """The offers in the format that the options ask for."""
    if options.format == "text":
        from .offer_text import summary

        return "\n\n".join(summary(chain) for chain in chains) + "\n"
    exclude = WITHOUT_EVIDENCE if options.no_evidence else None
    if options.format == "jsonl":
        return "".join(chain.model_dump_json(exclude=exclude) + "\n" for chain in chains)
    records = [chain.model_dump_json(indent=2, exclude=exclude) for chain in chains]
    return records[0] + "\n" if len(records) == 1 else "[\n" + ",\n".join(records) + "\n]\n"


def _refuse_empty(gathered: Gathered, day: date | None) -> None:
    if gathered.given and day is not None:
        raise NotFound(f"nothing of these filings was public on {day.isoformat()}: give a later day with --as-of")
    if gathered.codes == {EXIT_OK}:
        raise NotFound("no tender-offer filings there: name the files, or use --verbose to see what was passed over")


def as_day(words: str | None) -> date | None:
    """The day of ``--as-of``. Raises ``UsageError``."""
    try:
        return None if words is None else date.fromisoformat(words)
    except ValueError:
        raise UsageError(f"--as-of {words}: give a day as 2023-05-17") from None
