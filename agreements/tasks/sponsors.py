"""Who vouches for an organization has changed: the agreements in which it takes part follow."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import Q
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from agreements import permissions
from agreements.models import Agreement
from entente.audit.failures import again
from entente.organizations.models import Organization

again("after.sponsor_changed")


@app.task(name="after.sponsor_changed", queue="urgent", retry=RetryStrategy(max_attempts=5, exponential_wait=4))
def sponsor_changed(organization_id: str, former_id: str = "") -> None:
    """The new sponsor reads and signs; the former one knows of them no more, where nothing else lets it. Safe to run twice."""
    with transaction.atomic():
        organization = Organization.objects.select_related("sponsor").get(pk=UUID(organization_id))
        former = Organization.objects.filter(pk=UUID(former_id)).first() if former_id else None
        concerned = Q(parties__organization=organization) | Q(drafted_for=organization)
        for agreement in Agreement.objects.filter(concerned).distinct():
            if former is not None and former != organization.sponsor:
                permissions.withdraw_from(agreement, former)
            permissions.grant_to_sponsor_of(agreement, organization)
