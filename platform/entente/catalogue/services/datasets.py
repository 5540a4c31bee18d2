"""Make a dataset, take in an upload, send and use one-time links, hold a version."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue import permissions, policies
from entente.catalogue.joint.intakes import intake_of
from entente.catalogue.models import Dataset, DatasetVersion, ProtectedName, UploadLink
from entente.catalogue.uploads.intake import Upload, take_in
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.documents import discard, sealed_to
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.permissions import grant_to_sponsor, may, withdraw_from_sponsor
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.vault import objects
from entente.vault.models import SealedObject

MOST_NAMES, SHORTEST_NAME, LONGEST_NAME = 20_000, 3, 300


@transaction.atomic
def create_dataset(
    *,
    owner: Organization,
    title_en: str,
    title_fr: str,
    kind: str,
    by: User,
    description_en: str = "",
    description_fr: str = "",
    anonymized_before_upload: bool = False,
) -> Dataset:
    """A new, empty series. One title is enough: it stands for the other language until someone writes it."""
    require(may(by, "organizations.create_dataset", owner), subject=owner, organization_id=owner.pk)
    dataset = Dataset.objects.create(
        owner=owner,
        title_en=title_en or title_fr,
        title_fr=title_fr or title_en,
        description_en=description_en,
        description_fr=description_fr,
        kind=kind,
        anonymized_before_upload=anonymized_before_upload,
        created_by=by,
    )
    permissions.grant_to_owner(dataset)
    record("dataset.created", by=by, subject=dataset, organization_id=owner.pk, kind=kind)
    return dataset


@transaction.atomic
def set_helpers(
    organization_id: uuid.UUID, *, sponsor: Organization | None, review_pool: Organization | None, by: User
) -> Organization:
    """Who supplies the second person from now on, for the datasets that exist too; whoever did before loses those rights at once."""
    organization = Organization.objects.select_for_update(of=("self",)).get(pk=organization_id)
    verdict = may(by, "organizations.manage_members", organization) & policies.can_help(
        is_another=organization not in (sponsor, review_pool)
    )
    require(verdict, subject=organization, organization_id=organization.pk)
    former, former_sponsor = permissions.helpers(organization), organization.sponsor
    organization.sponsor, organization.review_pool = sponsor, review_pool
    organization.save(update_fields=["sponsor", "review_pool"])
    permissions.grant_to_helpers(organization, former)
    if former_sponsor is not None and former_sponsor != sponsor:
        withdraw_from_sponsor(organization, former_sponsor)
    grant_to_sponsor(organization)
    if former_sponsor != sponsor:
        defer(
            "after.sponsor_changed",
            organization_id=str(organization.pk),
            former_id=str(former_sponsor.pk) if former_sponsor else "",
        )
    record(
        "organization.helpers_set",
        by=by,
        subject=organization,
        organization_id=organization.pk,
        sponsor_id=sponsor.pk if sponsor else None,
        review_pool_id=review_pool.pk if review_pool else None,
    )
    notify(people_of(organization, Role.DATA_STEWARD), "organization.helpers_set", organization, but_not=by)
    for helper in {*former, *permissions.helpers(organization)}:
        notify(people_of(helper, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "organization.helps", helper, but_not=by)
    return organization


def open_upload(dataset: Dataset) -> objects.SealedWriter:
    """Where the bytes of an upload go: sealed to the dataset's owner. Written before any row exists."""
    require(receiving_verdict(dataset, now=timezone.now()), subject=dataset, organization_id=dataset.owner_id)
    return sealed_to(dataset.owner, "upload")


def receiving_verdict(dataset: Dataset, *, now: datetime) -> Verdict:
    """Whether a file may come into the series now: it can be sealed and, where others' rows come with it, their agreement is in force."""
    intake = intake_of(dataset, now=now)
    has_keys = dataset.owner.key is not None
    return policies.can_receive(
        has_keys=has_keys,
        intake=None if intake is None else intake.verdict,
        is_made_here=dataset.holds_rows_of_others,
    )


def receive_upload(dataset_id: uuid.UUID, sealed: SealedObject, upload: Upload, *, by: User) -> DatasetVersion:
    """The sealed bytes become the next version of the dataset, and the worker is told. Or they are destroyed."""
    with _kept_only_if_taken_in(sealed), transaction.atomic():
        dataset = Dataset.objects.select_for_update().get(pk=dataset_id)
        require(may(by, "catalogue.upload_version", dataset), subject=dataset, organization_id=dataset.owner_id)
        return take_in(dataset, sealed, upload, by=by, link=None)


def receive_by_link(token: str, sealed: SealedObject, upload: Upload, *, now: datetime) -> DatasetVersion:
    """The same for someone without an account, through a link that is thereby used up."""
    with _kept_only_if_taken_in(sealed), transaction.atomic():
        link = UploadLink.objects.select_for_update().get(token_hash=token_hash(token))
        dataset = Dataset.objects.select_for_update().get(pk=link.dataset_id)
        require(policies.can_use_link(link, now=now), subject=link, organization_id=dataset.owner_id)
        version = take_in(dataset, sealed, upload, by=None, link=link)
        link.used_at = now
        link.save(update_fields=["used_at"])
        record("upload_link.used", by=None, subject=link, organization_id=dataset.owner_id, version_id=version.pk)
        return version


@transaction.atomic
def send_upload_link(
    dataset: Dataset, *, period_start: date, period_end: date, days: int, by: User, now: datetime
) -> tuple[UploadLink, str]:
    """A one-time link and its token, which is shown once. The owner or its sponsor may send one."""
    require(permissions.may_send_link(by, dataset), subject=dataset, organization_id=dataset.owner_id)
    token = secrets.token_urlsafe(32)
    link = UploadLink.objects.create(
        dataset=dataset,
        token_hash=token_hash(token),
        period_start=period_start,
        period_end=period_end,
        created_by=by,
        expires_at=now + timedelta(days=days),
    )
    record("upload_link.sent", by=by, subject=link, organization_id=dataset.owner_id, dataset_id=dataset.pk, days=days)
    return link, token


@transaction.atomic
def revoke_upload_link(link_id: uuid.UUID, *, by: User, now: datetime) -> UploadLink:
    """The link no longer works."""
    link = UploadLink.objects.select_for_update().select_related("dataset").get(pk=link_id)
    require(may(by, "catalogue.upload_version", link.dataset), subject=link, organization_id=link.dataset.owner_id)
    if link.revoked_at is None:
        link.revoked_at = now
        link.save(update_fields=["revoked_at"])
        record("upload_link.revoked", by=by, subject=link, organization_id=link.dataset.owner_id)
    return link


@transaction.atomic
def hold_version(version_id: uuid.UUID, *, by: User, reason: str, now: datetime) -> DatasetVersion:
    """A legal hold: nothing of the version is destroyed until it is lifted."""
    version = _locked(version_id)
    dataset = version.dataset
    verdict = may(by, "catalogue.hold_version", dataset) & policies.can_hold(version)
    require(verdict, subject=version, organization_id=dataset.owner_id)
    if not reason.strip():
        raise Invalid(Finding("hold.reason_missing"))
    version.held_by, version.held_at, version.hold_reason = by, now, reason.strip()
    version.save(update_fields=["held_by", "held_at", "hold_reason"])
    record("version.held", by=by, subject=version, organization_id=dataset.owner_id)
    return version


@transaction.atomic
def lift_hold(version_id: uuid.UUID, *, by: User) -> DatasetVersion:
    """The hold ends; retention goes on from where it stood."""
    version = _locked(version_id)
    dataset = version.dataset
    require(may(by, "catalogue.hold_version", dataset), subject=version, organization_id=dataset.owner_id)
    version.held_by, version.held_at, version.hold_reason = None, None, ""
    version.save(update_fields=["held_by", "held_at", "hold_reason"])
    record("version.hold_lifted", by=by, subject=version, organization_id=dataset.owner_id)
    return version


def token_hash(token: str) -> str:
    """What is kept of a link's token. The token has 256 random bits, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


@transaction.atomic
def protect_names(
    organization_id: uuid.UUID, names: Iterable[str], language: str, *, source: str, by: User
) -> tuple[int, int]:
    """From the next run on, these names of services stay visible in all texts of the organization.

    Args:
        names: of services and programmes, not of persons; blanks around them do not count.
        language: "en", "fr", or blank for both.
        source: "typed" or "file".

    Returns:
        How many were added, and how many stood on the list already.

    Raises:
        Invalid: a name is too short or too long, or there are too many; nothing is kept.
    """
    owner = Organization.objects.get(pk=organization_id)
    require(may(by, "organizations.manage_members", owner), subject=owner, organization_id=owner.pk)
    wanted = list(dict.fromkeys(name for text in names if (name := " ".join(text.split()))))
    faults = []
    if not wanted or len(wanted) > MOST_NAMES:
        faults.append(Finding("names.number", facts={"most": MOST_NAMES}))
    if any(sum(map(str.isalnum, name)) < SHORTEST_NAME or len(name) > LONGEST_NAME for name in wanted):
        faults.append(Finding("names.length", facts={"least": SHORTEST_NAME, "most": LONGEST_NAME}))
    if faults:
        raise Invalid(*faults)
    there = set(ProtectedName.objects.filter(owner=owner, language=language).values_list("name", flat=True))
    added = [name for name in wanted if name not in there]
    ProtectedName.objects.bulk_create(
        ProtectedName(owner=owner, name=name, language=language, source=source) for name in added
    )
    record("names.protected", by=by, subject=owner, organization_id=owner.pk, number=len(added), source=source)
    return len(added), len(wanted) - len(added)


@transaction.atomic
def unprotect_name(name_id: uuid.UUID, *, by: User) -> None:
    """From the next run on, a name is hidden again where it looks like a person's or a street's."""
    name = ProtectedName.objects.select_related("owner").get(pk=name_id, owner__isnull=False)
    assert name.owner is not None  # asked for above
    require(may(by, "organizations.manage_members", name.owner), subject=name.owner, organization_id=name.owner_id)
    record("names.unprotected", by=by, subject=name.owner, organization_id=name.owner_id, name_id=name.pk)
    name.delete()


@contextmanager
def _kept_only_if_taken_in(sealed: SealedObject) -> Iterator[None]:
    """Whatever goes wrong while a version is made, no orphan object and no key remain."""
    try:
        yield
    except BaseException:
        discard(sealed)
        raise


def _locked(version_id: uuid.UUID) -> DatasetVersion:
    return DatasetVersion.objects.select_for_update(of=("self",)).select_related("dataset__owner").get(pk=version_id)
