"""Damaged filings: whatever the damage, a filing is read or refused in one line; nothing else is raised."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from extractor import extract
from extractor.errors import ExtractError

from .corpus import SAMPLES

SMALL = [path for path in SAMPLES if path.stat().st_size < 40_000]


def bytes_changed(raw: bytes, chance: random.Random) -> bytes:
    data = bytearray(raw)
    for _ in range(chance.randrange(1, 200)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def stretches_lost(raw: bytes, chance: random.Random) -> bytes:
    data = bytearray(raw)
    for _ in range(chance.randrange(1, 40)):
        at = chance.randrange(len(data) - 100)
        del data[at : at + chance.randrange(1, 80)]
    return bytes(data)


def lines_shuffled(raw: bytes, chance: random.Random) -> bytes:
    lines = raw.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def stretches_repeated(raw: bytes, chance: random.Random) -> bytes:
    data = bytearray(raw)
    for _ in range(chance.randrange(1, 30)):
        here, there = chance.randrange(len(data)), chance.randrange(len(data))
        data[here:here] = data[there : there + chance.randrange(1, 300)]
    return bytes(data)


def cut(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw))]


def digits_changed(raw: bytes, chance: random.Random) -> bytes:
    return bytes(chance.choice(b"0123456789") if 48 <= byte <= 57 else byte for byte in raw)


@pytest.mark.parametrize("damage", [bytes_changed, stretches_lost, lines_shuffled, stretches_repeated, cut, digits_changed])
def test_read_or_refused(damage: Callable[[bytes, random.Random], bytes]) -> None:
    chance = random.Random(damage.__name__)
    for path in SMALL:
        damaged = damage(path.read_bytes(), chance)
        refusal, filing = None, None
        try:
            filing = extract(damaged)
        except ExtractError as error:
            refusal = str(error)
        if filing is None:
            assert refusal
            assert "\n" not in refusal
        else:
            assert all(0 <= place.start < place.end <= len(damaged) for places in filing.evidence.values() for place in places)
