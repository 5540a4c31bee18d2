"""What a processor still has for others is destroyed: as the agreement ends, or as all whose rows it may be agree."""

from __future__ import annotations

from typing import cast

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from agreements import permissions
from agreements.models import Agreement, DestructionConsent, ExportStatus, HeldEnd, JointExport, Part
from agreements.queries.processing import concerned, held_under
from agreements.states import AgreementStatus
from agreements.tasks.joint_exports import RETRY, destroy_ended_rows
from entente.audit.failures import again
from entente.audit.services import record
from entente.catalogue.tasks import shred, shred_version
from entente.vault.models import SealedObject

again("agreements.clear_processing", "agreements.destroy_held")


@app.task(name="agreements.clear_processing", queue="erasures", retry=RETRY)
def clear_processing(agreement_id: str) -> None:
    """The agreement has ended: what waits and what is held under it is destroyed, with receipts. Parts are their controllers' own. Safe to run twice."""
    agreement = Agreement.objects.get(pk=agreement_id)
    if agreement.status not in (AgreementStatus.TERMINATED, AgreementStatus.EXPIRED):
        return
    now = timezone.now()
    waiting = JointExport.objects.filter(lineage=agreement.lineage, status=ExportStatus.WAITING)
    for export in waiting.select_related("version__dataset", "version__upload", "version__table"):
        shred_version(export.version, reason=HeldEnd.ENDED, by=None, now=now)
        JointExport.objects.filter(pk=export.pk).update(status=ExportStatus.DESTROYED)
    untaken = Part.objects.filter(
        export__lineage=agreement.lineage, sealed__isnull=False, sealed__destroyed_at=None
    ).select_related("sealed__store", "export__version__dataset")
    for part in untaken:  # of controllers of other nodes, which did not take them in
        shred(part.export.version, cast("SealedObject", part.sealed), reason=HeldEnd.ENDED, by=None, now=now)
    _end(agreement, as_=HeldEnd.ENDED)


@app.task(name="agreements.destroy_held", queue="erasures", retry=RETRY)
def destroy_held(agreement_id: str) -> None:
    """All whose the held rows may be, and the processor, agreed that they be destroyed: each by somebody who may say so. Safe to run twice."""
    agreement = Agreement.objects.get(pk=agreement_id)
    open_ = DestructionConsent.objects.filter(lineage=agreement.lineage, settled_at=None).select_related("consented_by")
    agreed = {
        consent.organization_id
        for consent in open_
        if permissions.parties_for(consent.consented_by, agreement)
        .filter(organization=consent.organization_id)
        .exists()
    }
    everybody = concerned(agreement)
    if not everybody or not everybody <= agreed:
        return
    _end(agreement, as_=HeldEnd.AGREED)


def _end(agreement: Agreement, *, as_: str) -> None:
    now = timezone.now()
    with transaction.atomic():
        rows = list(held_under(agreement.lineage).select_for_update(of=("self",)))
        held_under(agreement.lineage).update(ended_at=now, ended_as=as_)
        DestructionConsent.objects.filter(lineage=agreement.lineage, settled_at=None).update(settled_at=now)
        if rows:
            record(
                "joint.held_destroyed",
                by=None,
                subject=agreement,
                organization_id=agreement.drafted_for_id,
                records=sum(held.records for held in rows),
                reason=as_,
            )
    destroy_ended_rows(agreement.lineage)
