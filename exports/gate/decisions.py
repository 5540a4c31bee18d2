"""What people decide before a release: the terms that no machine checks, and the limits for which the data hold no figure."""

from __future__ import annotations

import uuid

from agreements.models import Agreement
from agreements.policies import is_decided
from agreements.queries import open_terms
from agreements.terms import Terms
from entente.catalogue.places import Whereabouts
from entente.core.verdicts import Verdict
from exports.gate.records import DATABASE, Records
from exports.policies import DECIDABLE, ReleaseContent, unmeasured


def terms_to_decide(agreement: Agreement, terms: Terms, outcome: ReleaseContent) -> tuple[str, ...]:
    """What a person decides about before a release: what the paper leaves open, and limits for which the data hold no figure.

    ``terms``: with the strictest thresholds that apply.
    """
    missing = (name for name in unmeasured(terms, outcome) if name in DECIDABLE)
    return (*open_terms(agreement, outcome.places), *missing)


def decided_without_figure(
    agreement: Agreement, run_id: uuid.UUID, terms: Terms, outcome: ReleaseContent, *, records: Records = DATABASE
) -> frozenset[str]:
    """Of the limits for which the data hold no figure, those about which a person decided for this run."""
    missing = DECIDABLE & set(unmeasured(terms, outcome))
    return missing & records.decided_terms(agreement, run_id) if missing else missing


def open_terms_verdict(
    agreement: Agreement, run_id: uuid.UUID, *, places: Whereabouts, records: Records = DATABASE
) -> Verdict:
    """A person decided about the release of this run on every term that no machine checks."""
    pending = set(open_terms(agreement, places))
    return is_decided(pending - (records.decided_terms(agreement, run_id) if pending else set()))
