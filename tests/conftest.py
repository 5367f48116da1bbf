"""Fixtures that several test files share."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from .postgres import PROGRAMS, serve


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Commands that the tests run keep nothing in the user's own cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EXTRACT_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server of the tests' own; skips where there is none on the machine."""
    if PROGRAMS is None:
        pytest.skip("no PostgreSQL server on this machine (Debian: apt-get install postgresql)")
    with tempfile.TemporaryDirectory(prefix="postgres-") as folder:  # not one of pytest's, which only their owner may enter
        yield from serve(Path(folder))


_numbers = itertools.count(1)


@pytest.fixture
def postgres(postgres_server: str) -> str:
    """The address of an empty database of its own."""
    import psycopg

    name = f"test_{next(_numbers)}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return postgres_server.rpartition("/")[0] + f"/{name}"
