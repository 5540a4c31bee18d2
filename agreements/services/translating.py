"""A person compares a clause with its other language, and confirms it by name."""

from __future__ import annotations

import uuid
from typing import Any

from django.db import transaction

from agreements import permissions, policies
from agreements.models import Agreement, Clause
from agreements.services.moving import locked
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User


@transaction.atomic
def confirm_translation(agreement_id: uuid.UUID, *, key: str, language: str, by: User) -> Clause:
    """The words of a clause in one language stand as a translation of the other; whoever changes them makes them a draft again."""
    agreement: Agreement = locked(agreement_id)
    voice = permissions.voices_for(by, agreement).first()
    verdict = policies.has_a_voice(voice is not None) & policies.can_confirm_translation(agreement)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    clause = agreement.clauses.select_for_update().filter(key=key).first()
    if clause is None or language not in ("en", "fr") or not getattr(clause, f"text_{language}").strip():
        raise Invalid(Finding("agreement.no_translation"))
    setattr(clause, f"confirmed_{language}_by", by)
    clause.save(update_fields=[f"confirmed_{language}_by"])
    facts: dict[str, Any] = {"key": key, "language": language}
    record(
        "agreement.translation_confirmed", by=by, subject=agreement, organization_id=agreement.drafted_for_id, **facts
    )
    return clause
