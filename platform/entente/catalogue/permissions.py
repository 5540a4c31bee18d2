"""Who may see and act on datasets."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from entente.catalogue.models import Dataset, DatasetGroupObjectPermission
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, OrganizationGroup, User
from entente.organizations.permissions import grant_to_organization, may, visible

HELPER_PERMISSIONS: Final = frozenset({"catalogue.view_dataset", "catalogue.review_run"})
SPONSOR_PERMISSIONS: Final = HELPER_PERMISSIONS | {"catalogue.release_run"}


def grant_to_owner(dataset: Dataset) -> None:
    """Let the owner's groups act on a new dataset, each according to its role.

    Whoever the owner named to supply a second person (sponsor, review pool) may review, never see originals; the sponsor's data stewards
    also release what was approved.
    """
    grant_to_organization(dataset, dataset.owner)
    _grant_to_helpers(dataset, dataset.owner)


def grant_to_helpers(organization: Organization, former: Collection[Organization]) -> None:
    """Bring the rights on datasets that exist in line with who supplies the second person now; ``former``: who did before."""
    gone = OrganizationGroup.objects.filter(organization__in=former).values("group")
    grants = DatasetGroupObjectPermission.objects.filter(content_object__owner=organization, group__in=gone)
    grants.delete()
    for dataset in organization.datasets.all():
        _grant_to_helpers(dataset, organization)


def _grant_to_helpers(dataset: Dataset, owner: Organization) -> None:
    """Whoever delivers the rows as a processor is no second person of their controller: it gets no right to them at all."""
    if owner.sponsor is not None and owner.sponsor_id != dataset.delivered_by_id:
        grant_to_organization(dataset, owner.sponsor, only=SPONSOR_PERMISSIONS)
    if owner.review_pool is not None and owner.review_pool_id != dataset.delivered_by_id:
        grant_to_organization(dataset, owner.review_pool, only=HELPER_PERMISSIONS)


def acts_for_processor(user: User | AnonymousUser, dataset: Dataset) -> bool:
    """Whether this person is of the processor that delivers the rows, and not of their controller."""
    if dataset.delivered_by_id in (None, dataset.owner_id) or not isinstance(user, User):
        return False
    organizations = set(user.memberships.values_list("organization", flat=True))
    return dataset.delivered_by_id in organizations and dataset.owner_id not in organizations


def helpers(organization: Organization) -> list[Organization]:
    """The organizations that supply the second person."""
    return [helper for helper in (organization.sponsor, organization.review_pool) if helper is not None]


def visible_to(user: User | AnonymousUser) -> QuerySet[Dataset]:
    """The datasets that this person may know of."""
    return visible(Dataset.objects.all(), user, "catalogue.view_dataset")


def may_send_link(user: User | AnonymousUser, dataset: Dataset) -> Verdict:
    """Whether this person may send a one-time link: for the owner, or for the sponsor that vouches for it."""
    verdict = may(user, "organizations.sponsor_upload", dataset.owner)
    if verdict or dataset.owner.sponsor is None:
        return verdict
    return may(user, "organizations.sponsor_upload", dataset.owner.sponsor)
