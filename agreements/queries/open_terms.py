"""Terms that no machine checks: which are open at a release, and on which of them a person decided."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from agreements.comparison.strictness import loosened
from agreements.models import Agreement, OpenTermsDecision
from agreements.policies import PLACES
from agreements.terms import ProviderComparison
from entente.catalogue.places import Whereabouts


def open_terms(agreement: Agreement, places: Whereabouts) -> tuple[str, ...]:
    """What people decide on at a release: terms that the paper leaves to them, places that these data do not tell, and whether every
    provider has seen the figures of all, where they are compared only then.
    """
    terms = agreement.machine_terms
    untold = () if places.tells(terms.places) else (PLACES,)
    shown = ("provider_comparison",) if terms.provider_comparison == ProviderComparison.SHOWN_FIRST else ()
    return tuple(dict.fromkeys((*agreement.unchecked, *untold, *shown)))


def decided_terms(agreement: Agreement, run_id: uuid.UUID) -> set[str]:
    """On which terms a person decided, of this version of the agreement or of one before it.

    On a limit, as long as this version sets none that is stricter; on places, as long as it names the same.
    """
    decisions = OpenTermsDecision.objects.filter(agreement__lineage=agreement.lineage, run_id=run_id)
    return terms_decided_by(agreement, decisions.select_related("agreement"))


def terms_decided_by(agreement: Agreement, decisions: Iterable[OpenTermsDecision]) -> set[str]:
    """On which terms these decisions, of this version or of one before it, are an answer."""
    decided: set[str] = set()
    for decision in decisions:
        before, now = decision.agreement.machine_terms, agreement.machine_terms
        elsewhere = {PLACES} if set(before.places) != set(now.places) else set()
        decided |= set(decision.terms) - elsewhere - set(loosened(before, now))
    return decided
