"""One filing folded into the state before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..models import Consideration, Filing
from .exhibits import fold_exhibits
from .held import Held, State, Step, Terms
from .lists import fold_agents, fold_conditions, fold_documents
from .order import called, number_of, stage
from .prices import fold_consideration, fold_nature, same_component
from .tallies import fold_tallies
from .terms import fold_terms


def fold(state: State, filing: Filing) -> tuple[State, Step]:
    """The state after the filing, and what was noticed: contradictions and notes."""
    step = Step(filing, commences=stage(filing) == "original" and bool(state.numbers) and max(state.numbers) < 0)
    single = fold_terms(state.single, step)
    consideration = fold_consideration(state.consideration, step)
    fold_nature(single, state.consideration, consideration, step)
    _worth(single, state, consideration, step)
    return replace(
        state,
        single=single,
        consideration=consideration,
        conditions=fold_conditions(state.conditions, step, _moved_minimum(state, single)),
        agents=fold_agents(state.agents, step),
        documents=fold_documents(state.documents, step),
        exhibits=fold_exhibits(state.exhibits, step),
        tallies=fold_tallies(state.tallies, step),
        numbers=(*state.numbers, number_of(filing)),
    ), step


def _worth(single: Mapping[str, object], state: State, after: Terms[Consideration], step: Step) -> None:
    """Tell where a stated value was stated for an exchange ratio that has changed since."""
    held = state.single.get("stated_value_per_unit")
    pairs = zip(state.consideration, after, strict=False)
    if (
        held is not None
        and single.get("stated_value_per_unit") is held
        and any(one.value.kind == "exchange" and not same_component(one.value, other.value) for one, other in pairs)
    ):
        step.note("/offer/stated_value_per_unit", f"{called(step.filing)} changes the exchange ratio and does not state this value anew")


def _moved_minimum(state: State, single: Mapping[str, Held[Any]]) -> bool:
    names = ("minimum_condition/quantity", "minimum_condition/percent")
    return any(name in state.single and name in single and single[name].value != state.single[name].value for name in names)
