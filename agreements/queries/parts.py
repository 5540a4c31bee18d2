"""The parties and the clauses of an agreement, for what every request asks of it."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.db.models import Prefetch, prefetch_related_objects

from agreements.models import Agreement, AgreementParty, Clause
from entente.core.prepared import Prepared, hold

_PARTIES: Final = Prepared(lambda agreement: AgreementParty.objects.filter(agreement=agreement), agreement=UUID)
_CLAUSES: Final = Prepared(lambda agreement: Clause.objects.filter(agreement=agreement), agreement=UUID)


_AGREEMENT: Final = Prepared(
    lambda agreement: Agreement.objects.select_related("framework").filter(pk=agreement), agreement=UUID
)


def whole(agreement_id: UUID) -> Agreement:
    """An agreement with its framework, where one is wanted for many records that name it."""
    agreement = _AGREEMENT.first(agreement=agreement_id)
    assert agreement is not None  # agreements are never deleted while something rests on them
    return agreement


def with_parties(agreement: Agreement) -> Agreement:
    """The agreement, its parties read where they were not."""
    return hold(agreement, "parties", lambda: _PARTIES.all(agreement=agreement.pk))


def with_parts(agreement: Agreement) -> Agreement:
    """The agreement with all that its digest covers besides itself."""
    return hold(with_parties(agreement), "clauses", lambda: _CLAUSES.all(agreement=agreement.pk))


def with_clauses(agreement: Agreement) -> Agreement:
    """The agreement, its clauses read where they were not, with those who confirmed their translations."""
    clauses = Clause.objects.select_related("confirmed_en_by", "confirmed_fr_by")
    prefetch_related_objects([agreement], Prefetch("clauses", clauses))
    return agreement
