"""A person compares a clause with its other language, and confirms it by name."""

from __future__ import annotations

import uuid

from django.db import transaction

from agreements import permissions, policies
from agreements.models import Agreement, Clause, TranslationState
from agreements.services.moving import locked
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User


@transaction.atomic
def confirm_translation(agreement_id: uuid.UUID, *, key: str | None, language: str, by: User) -> int:
    """The words of a clause in one language stand as a translation of the other; whoever changes them makes them a draft again.

    ``key``: the clause, or ``None`` for every one that nobody has confirmed yet. Returns how many were confirmed.
    """
    agreement: Agreement = locked(agreement_id)
    voice = permissions.voices_for(by, agreement).first()
    verdict = policies.has_a_voice(voice is not None) & policies.can_confirm_translation(agreement)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    named = (
        agreement.clauses.select_for_update() if key is None else agreement.clauses.select_for_update().filter(key=key)
    )
    waiting = [
        clause for clause in named if language in ("en", "fr") and clause.state(language) == TranslationState.DRAFT
    ]
    if not waiting:
        raise Invalid(Finding("agreement.no_translation"))
    for clause in waiting:
        setattr(clause, f"confirmed_{language}_by", by)
    Clause.objects.bulk_update(waiting, [f"confirmed_{language}_by"])
    record(
        "agreement.translation_confirmed", by=by, subject=agreement, organization_id=agreement.drafted_for_id,
        keys=[clause.key for clause in waiting], language=language,
    )  # fmt: skip
    return len(waiting)
