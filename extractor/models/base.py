"""What every model shares: frozen records, exact numbers, and fields that name their source."""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, JsonValue, PlainSerializer, StringConstraints, WithJsonSchema


class Record(BaseModel):
    """A frozen record: no unknown keys, compared by value, hashable where its parts are. Printed, it always has every key."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, revalidate_instances="always", json_schema_serialization_defaults_required=True)


def plain(number: Decimal) -> str:
    """The number in plain notation, as exact as it is: ``Decimal("0.20")`` gives ``"0.20"``."""
    return format(number, "f")


def plain_count(count: int | Decimal) -> int | str:
    """Whole counts as JSON integers, fractional ones as decimal strings."""
    return count if isinstance(count, int) else plain(count)


_DECIMAL = r"^-?\d+(\.\d+)?$"

Exact = Annotated[
    Decimal,
    PlainSerializer(plain, return_type=str),
    WithJsonSchema({"type": "string", "pattern": _DECIMAL}),
]
"""Money, prices, ratios, percentages: decimal strings in plain notation, as exact as the source."""

Count = Annotated[
    int | Decimal,
    PlainSerializer(plain_count),
    WithJsonSchema({"anyOf": [{"type": "integer"}, {"type": "string", "pattern": _DECIMAL}]}),
]
"""A number of securities: an integer, or a decimal string where the filing counts fractions."""

Cik = Annotated[str, StringConstraints(pattern=r"^\d{10}$")]
Accession = Annotated[str, StringConstraints(pattern=r"^\d{10}-\d{2}-\d{6}$")]
Cusip = Annotated[str, StringConstraints(pattern=r"^[0-9A-Z*@#]{6}(?:[0-9A-Z*@#]{2,3})?$")]
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]


def _extra(source: str | None, seev: str | None, unit: str | None) -> dict[str, JsonValue] | None:
    extra: dict[str, JsonValue] = {name: text for name, text in (("source", source), ("seev.031", seev), ("unit", unit)) if text}
    return extra or None


def stated(meaning: str, *, source: str | None = None, seev: str | None = None, unit: str | None = None, default: Any = None) -> Any:
    """A field that may be silent. ``source`` is the rule, Regulation M-A item or form field; ``seev`` the path of the element in ISO 20022 ``seev.031`` (below CorpActnNtfctn)."""
    return Field(default=default, description=meaning, json_schema_extra=_extra(source, seev, unit))


def required(meaning: str, *, source: str | None = None, seev: str | None = None, unit: str | None = None) -> Any:
    """A field that every such record has."""
    return Field(description=meaning, json_schema_extra=_extra(source, seev, unit))
