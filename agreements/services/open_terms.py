"""What a person decides about the terms that no machine checks, before one release under an agreement."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from datetime import datetime

from django.db import transaction

from agreements.models import OpenTermsDecision
from agreements.services.moving import locked
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def decide_on_open_terms(
    agreement_id: uuid.UUID,
    *,
    run_id: uuid.UUID,
    terms: Collection[str],
    reason: str,
    by: User,
    now: datetime,
    counts: Callable[[OpenTermsDecision], bool] = lambda decision: True,
) -> OpenTermsDecision:
    """A person looked and says why this run meets what the machine cannot check: ``terms``. One release, one decision.

    ``counts``: whether an earlier decision still stands; one that does not is taken anew.
    """
    agreement = locked(agreement_id)
    require(may(by, "agreements.sign_agreement", agreement), subject=agreement, organization_id=None)
    if not reason.strip():
        raise Invalid(Finding("agreement.decision_without_reason"))
    decision = OpenTermsDecision.objects.filter(agreement=agreement, run_id=run_id).first()
    if decision is not None and set(terms) <= set(decision.terms) and counts(decision):
        return decision
    decision, _ = OpenTermsDecision.objects.update_or_create(
        agreement=agreement,
        run_id=run_id,
        defaults={
            "decided_by": by,
            "decided_at": now,
            "reason": reason.strip()[:1000],
            "terms": sorted(set(terms)),
        },
    )
    record(
        "agreement.open_terms_decided",
        by=by,
        subject=agreement,
        organization_id=agreement.drafted_for_id,
        run_id=run_id,
        terms=len(set(terms)),
    )
    return decision
