"""Terms that no machine checks: which are open at a release, and whether a person decided on them."""

from __future__ import annotations

import uuid
from typing import Final

from agreements.models import Agreement
from agreements.policies import Refusal
from entente.catalogue.places import Whereabouts
from entente.core.verdicts import Verdict

PLACES: Final = "places"
"""The term of places, open where the data do not tell of every record whether it lies in them."""


def open_terms(agreement: Agreement, places: Whereabouts) -> tuple[str, ...]:
    """What people decide on at a release: terms that the paper leaves to them, and places that these data do not tell."""
    untold = not places.tells(agreement.machine_terms.places)
    return (*agreement.unchecked, *((PLACES,) if untold else ()))


def decided_on_open_terms(agreement: Agreement, run_id: uuid.UUID, *, places: Whereabouts) -> Verdict:
    """A person decided about the release of this run on every term that no machine checks."""
    opened = set(open_terms(agreement, places))
    decision = agreement.open_terms_decisions.filter(run_id=run_id).first() if opened else None
    undecided = opened - set(decision.terms if decision else ())
    return Verdict.of({Refusal.OPEN_TERMS: undecided <= {PLACES}, Refusal.PLACES_UNTOLD: PLACES not in undecided})
