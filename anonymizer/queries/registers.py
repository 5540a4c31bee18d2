"""Reads about the public registers of organizations."""

from __future__ import annotations

from django.db.models import QuerySet

from anonymizer.models import PublicRegister
from entente.catalogue.models import DatasetVersion
from entente.organizations.models import Organization


def registers_in_force(organization: Organization) -> QuerySet[PublicRegister]:
    """Those with which the organization's candidates are linked, in the order in which they were named."""
    return organization.public_registers.filter(retired_at=None).select_related("sample__table").order_by("id")


def files_for_registers(organization: Organization) -> QuerySet[DatasetVersion]:
    """The organization's own uploads that were read and are still there, the newest first."""
    return (
        DatasetVersion.objects.filter(
            dataset__owner=organization,
            dataset__delivered_by=None,
            table__isnull=False,
            destroyed_at=None,
            is_joint=False,
        )
        .select_related("dataset")
        .order_by("-id")
    )
