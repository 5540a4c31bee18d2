"""Who reads, what she may read, and how it is said: what every page of agreements shares."""

from __future__ import annotations

import uuid
from typing import cast

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from agreements import permissions, queries
from agreements.models import Agreement
from agreements.wording.terms import clauses
from entente.catalogue import permissions as catalogue
from entente.organizations.models import User


def reader(request: HttpRequest) -> User:
    """Whoever is signed in; ``login_required`` has seen to it that someone is."""
    return cast("User", request.user)


def readable(request: HttpRequest, agreement_id: uuid.UUID) -> Agreement:
    """An agreement that the reader may know of, with its parties and clauses; 404 otherwise."""
    agreement = get_object_or_404(queries.listed(permissions.visible_to(request.user)), pk=agreement_id)
    return queries.with_clauses(agreement)


def agreement_context(request: HttpRequest, agreement: Agreement) -> dict[str, object]:
    """The agreement and its terms in words, with the titles of those datasets that the reader may know of."""
    terms = agreement.machine_terms
    named = [*terms.datasets, *([terms.split.intake] if terms.split else [])]
    chosen = catalogue.visible_to(reader(request)).filter(pk__in=named)
    titles = {dataset.pk: dataset.title for dataset in chosen}
    return {"agreement": agreement, "clauses": clauses(agreement, datasets=titles)}
