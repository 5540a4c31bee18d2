"""A part of a joint export goes to its controller: where that has its home here, as the next version of a series of its own; otherwise it waits,
sealed to it, until its node has taken it in."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from agreements.models import Agreement, JointExport, PaperSignature, Part, Signature
from agreements.queries.processing import series_of
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.catalogue import permissions as catalogue
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.uploads.intake import Upload, take_in
from entente.core.errors import Failed, Invalid
from entente.organizations.models import Organization, User
from entente.organizations.models.organizations import this_node
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.vault.models import SealedObject

PARQUET: Final = "parquet"


def deliver(
    export: JointExport,
    agreement: Agreement,
    owner: str,
    sealed: SealedObject,
    *,
    records: int,
    added: int,
    now: datetime,
) -> Part:
    """The part of a controller, sealed to it already. In the transaction in which the export is split."""
    controller = Organization.objects.select_related("sponsor", "review_pool").get(pk=owner)
    if controller.home_node != this_node():
        return _to_other_node(export, agreement, controller, sealed, records=records, added=added, now=now)
    dataset = series_of(controller, export.lineage) or _begin_series(export, agreement, controller)
    dataset = Dataset.objects.select_for_update(of=("self",)).select_related("owner").get(pk=dataset.pk)
    part = Part.objects.create(
        export=export,
        controller=controller,
        agreement=agreement,
        dataset=dataset,
        version=_version(export, dataset, sealed),
        records=records,
        added=added,
        digest=sealed.sha256,
        delivered_at=now,
    )
    record(
        "joint.delivered",
        by=None,
        subject=dataset,
        organization_id=controller.pk,
        agreement_id=agreement.pk,
        version_id=part.version_id,
        records=records,
        added=added,
    )
    if controller.pk != export.version.dataset.owner_id:
        people = people_of(controller, Role.DATA_STEWARD, Role.CONTRIBUTOR)
        notify(people, "joint.delivered", dataset, dataset_id=dataset.pk)
    return part


def _to_other_node(
    export: JointExport,
    agreement: Agreement,
    controller: Organization,
    sealed: SealedObject,
    *,
    records: int,
    added: int,
    now: datetime,
) -> Part:
    """Nobody here can read an earlier part any more: what a changed rule gives besides goes alone, and is laid to that part there."""
    earlier = export.parts.filter(controller=controller).order_by("id").last()
    if earlier is not None:
        records = earlier.records + added
    sealed.save(force_insert=True)
    part = Part.objects.create(
        export=export,
        controller=controller,
        agreement=agreement,
        sealed=sealed,
        records=records,
        added=added,
        digest=sealed.sha256,
        delivered_at=now,
    )
    record(
        "joint.handed_over",
        by=None,
        subject=export.version,
        organization_id=export.version.dataset.owner_id,
        agreement_id=agreement.pk,
        controller_id=controller.pk,
        records=added,
    )
    defer("after.part_for_node", part_id=str(part.pk))
    return part


def _version(export: JointExport, dataset: Dataset, sealed: SealedObject) -> DatasetVersion:
    """The next version; the one that is there where its rows are the same, as when a repaired export repairs those of another."""
    origin = export.version
    days = Upload(origin.period_start, origin.period_end, PARQUET)
    try:
        return take_in(dataset, sealed, days, by=_contributor(origin), link=None, is_part=True)
    except Invalid as error:
        if error.code_given != "upload.same_file":
            raise
        return dataset.versions.get(number=str(error.findings[0].facts["version"]))


def _contributor(version: DatasetVersion) -> User:
    """Whoever stands for the joint export stands for its parts."""
    return User.objects.get(pk=str(version.contributor_id))


def _begin_series(export: JointExport, agreement: Agreement, controller: Organization) -> Dataset:
    intake = export.version.dataset
    titles = (intake.title_en, intake.title_fr)
    return begin_series(agreement, controller, titles=titles, kind=intake.kind, delivered_by=intake.owner)


def begin_series(
    agreement: Agreement, controller: Organization, *, titles: tuple[str, str], kind: str, delivered_by: Organization
) -> Dataset:
    """A series of the controller for its parts, in the name of whoever signed for it; the processor’s people have no right to it."""
    dataset = Dataset.objects.create(
        owner=controller,
        title_en=f"{titles[0]} – {controller.name_en}"[:200],
        title_fr=f"{titles[1]} – {controller.name_fr}"[:200],
        kind=kind,
        delivered_by=delivered_by,
        created_by=_signatory(agreement, controller),
    )
    catalogue.grant_to_owner(dataset)
    record("dataset.created", by=None, subject=dataset, organization_id=controller.pk, kind=dataset.kind)
    return dataset


def _signatory(agreement: Agreement, controller: Organization) -> User:
    of_party = {"party__agreement__lineage": agreement.lineage, "party__organization": controller}
    signature = Signature.objects.filter(**of_party).select_related("signed_by").last()
    if signature is not None and signature.signed_by is not None:  # of another node: its people have no account here
        return signature.signed_by
    paper = PaperSignature.objects.filter(**of_party).select_related("recorded_by").first()
    if paper is None:
        raise Failed("joint.nobody_signed", transient=False)
    return paper.recorded_by
