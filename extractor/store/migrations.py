"""How tables of an older version become those of this one: a list of steps, each from one version to the next, all in one transaction.

Every table but ``records`` is a fold over the JSON in ``records``. So a step that changes tables may make them anew and fill them from there, without the
filings' files.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.engine import Connection

from .tables import INFO, SCHEMA_VERSION

Step = Callable[[Connection], None]

STEPS: dict[int, Step] = {}
"""The step from each older version to the next."""


def upgrade(connection: Connection, version: int) -> None:
    """Bring the tables from ``version`` to this one."""
    for older in range(version, SCHEMA_VERSION):
        STEPS[older](connection)
    connection.execute(INFO.update().values(schema_version=SCHEMA_VERSION))
