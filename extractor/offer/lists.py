"""The terms of which an offer has many: conditions, agents, documents. What a filing does not name stays; what it names again is no news."""

from __future__ import annotations

from ..firm_names import same_firm
from ..models import Agent, Condition, OfferDocument, StatedChange
from ..rules.condition.kind import kind
from .held import Held, Step, Terms
from .names import alike, folded
from .terms import changes_of, said_of
from .ties import OFFER_DOCUMENTS

# --- conditions -----------------------------------------------------------------------------------------------------------------------

_SETTLED = ("satisfied", "waived", "not_satisfied")


def fold_conditions(held: Terms[Condition], step: Step, moved_minimum: bool = False) -> Terms[Condition]:
    """The conditions after the filing. Words that name a condition again do not put one that is satisfied or waived in force again.

    With ``moved_minimum`` the filing sets another minimum: the words of the minimum tender condition are then the new ones.
    """
    after = list(held)
    known = _Known()
    for at, one in enumerate(after):
        known.add(one.value, at)
    said: tuple[Condition, ...] = said_of(step.filing, "conditions") or ()
    for number, condition in enumerate(said):
        pointer = f"/offer/conditions/{number}"
        places = known.places(condition)
        if not places:
            known.add(condition, len(after))
            after.append(step.hold(condition, pointer))
        for at in places:
            if moved_minimum and condition.kind == "minimum_tender" and condition.status == after[at].value.status:
                after[at] = step.hold(condition, pointer, past=(*after[at].past, after[at].value))
            else:
                after[at] = _settled(after[at], condition, pointer, step)
    return tuple(_removed(_waived(after, step), step))


def _settled(held: Held[Condition], said: Condition, pointer: str, step: Step) -> Held[Condition]:
    if said.status in _SETTLED and said.status != held.value.status:
        return step.hold(held.value.model_copy(update={"status": said.status}), pointer, past=(*held.past, held.value))
    return step.again(held, pointer)


_MOST_COMPARED = 200
"""With how many conditions of no kind one is compared word by word."""


class _Known:
    """Where conditions stand: by kind; those of no kind by their words, or by words much like them."""

    def __init__(self) -> None:
        self._places: dict[str, list[int]] = {}
        self._texts: list[tuple[str, int]] = []

    def add(self, condition: Condition, at: int) -> None:
        """Note that the condition stands there."""
        self._places.setdefault(self._key(condition), []).append(at)
        if condition.kind == "other" and len(self._texts) < _MOST_COMPARED:
            self._texts.append((condition.text, at))

    def places(self, condition: Condition) -> list[int]:
        """Where the condition stands already."""
        found = self._places.get(self._key(condition), [])
        if found or condition.kind != "other":
            return found
        return [at for text, at in self._texts if alike(text, condition.text)]

    @staticmethod
    def _key(condition: Condition) -> str:
        return condition.kind if condition.kind != "other" else f" {folded(condition.text)}"


def _waived(held: list[Held[Condition]], step: Step) -> list[Held[Condition]]:
    """The minimum tender condition, where the filing says in its account of changes that it is waived."""
    places = [f"/stated_changes/{at}" for at, change in changes_of(step.filing, "/offer/minimum_condition") if change.waived]
    if not places:
        return held
    return [
        step.hold(one.value.model_copy(update={"status": "waived"}), *places, past=(*one.past, one.value))
        if one.value.kind == "minimum_tender" and one.value.status != "waived"
        else one
        for one in held
    ]


def is_removal(change: StatedChange) -> bool:
    """Whether a condition is taken out of the offer: its words are told as what stood, and nothing takes their place."""
    return isinstance(change.before, str) and change.after is None


def _removed(held: list[Held[Condition]], step: Step) -> list[Held[Condition]]:
    """The conditions that the filing takes out of the offer are given up; known by their kind. An entry of a list keeps its place."""
    places = {kind(str(change.before).lower()): f"/stated_changes/{at}" for at, change in changes_of(step.filing, "/offer/conditions") if is_removal(change)}
    places.pop("other", None)
    return [
        step.hold(one.value.model_copy(update={"status": "waived"}), places[one.value.kind], past=(*one.past, one.value))
        if one.value.kind in places and one.value.status == "in_force"
        else one
        for one in held
    ]


# --- agents ---------------------------------------------------------------------------------------------------------------------------


def fold_agents(held: Terms[Agent], step: Step) -> Terms[Agent]:
    """The agents after the filing. Another firm in a role joins the one that has it, unless the filing says that it takes its place."""
    after = list(held)
    replaced = bool(changes_of(step.filing, "/offer/agents"))
    for number, agent in enumerate(said_of(step.filing, "agents") or ()):
        pointer = f"/offer/agents/{number}"
        same = next((at for at, one in enumerate(after) if one.value.role == agent.role and same_firm(one.value.name, agent.name)), None)
        role = next((at for at, one in enumerate(after) if one.value.role == agent.role), None)
        if same is not None:
            one = after[same]
            fuller = one.value.model_copy(update={"phone": agent.phone}) if one.value.phone is None and agent.phone is not None else None
            after[same] = step.again(one, pointer, fuller)
        elif replaced and role is not None:
            after[role] = step.hold(agent, pointer, past=(*after[role].past, after[role].value))
        else:
            after.append(step.hold(agent, pointer))
    return tuple(after)


# --- documents ------------------------------------------------------------------------------------------------------------------------


def fold_documents(held: Terms[OfferDocument], step: Step) -> Terms[OfferDocument]:
    """The documents after the filing: by kind and date. A restated one stands beside the one that it replaces, as in the exhibit index."""
    after = list(held)
    for number, document in enumerate(said_of(step.filing, "documents") or ()):
        pointer = f"/offer/documents/{number}"
        same = next((at for at, one in enumerate(after) if _same_document(one.value, document)), None)
        if same is None:
            after.append(step.hold(document, pointer))
            continue
        one = after[same]
        update = {name: getattr(document, name) for name in ("date", "restatement") if getattr(one.value, name) is None and getattr(document, name) is not None}
        after[same] = step.again(one, pointer, one.value.model_copy(update=update) if update else None)
    return tuple(after)


def _same_document(one: OfferDocument, other: OfferDocument) -> bool:
    """The same kind (press releases call an Offer to Exchange an Offer to Purchase), of one day where both bear one, and restated as often."""
    if one.kind != other.kind and not (one.date is not None and one.date == other.date and {one.kind, other.kind} <= OFFER_DOCUMENTS):
        return False
    if one.date is not None and other.date is not None:
        return one.date == other.date
    return one.restatement is None or other.restatement is None or one.restatement == other.restatement
