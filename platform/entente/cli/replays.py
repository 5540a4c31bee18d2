"""How each ending is ended again in a restored database (``entente.audit.endings``). No worker runs yet, and nobody can connect.

Each function returns the record that it ended, or ``None`` where nothing was left to end. Policies are not asked: what happened
had passed them. What only a person can put in order again is closed: an account, an agreement whose amendment is lost.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from allauth.mfa.models import Authenticator
from django.db import models
from django.utils import timezone

from agreements.models import Activation, Agreement, CalendarFeed, Consent
from agreements.queries import RUNNING
from agreements.states import AgreementStatus
from agreements.tasks import end
from agreements.tasks.carrying import settle
from anonymizer.models import Escrow, Opening, Run
from anonymizer.states import OpeningStatus, RunStatus
from entente.api.models import Inbox, Webhook
from entente.catalogue.models import DatasetVersion, Destruction, UploadLink
from entente.organizations.models import AttestedPasskey, AttestedRole, Membership, OrganizationKey, User
from entente.requests.models import DataRequest, PublicAnswer
from entente.requests.states import OPEN, RequestStatus
from entente.vault.models import KeyRecord
from exports.deliveries.revocation import end_entitlement
from exports.models import (
    AccessKey,
    Determination,
    DeterminationEnd,
    Entitlement,
    PublishedSchema,
    Release,
    StandingApproval,
    StandingRun,
    Work,
)
from exports.states import EndCause, ReleaseStatus, StandingRunStatus, StandingStatus
from exports.tasks import agreement_suspended, erase, withhold


@dataclass(frozen=True, slots=True)
class Ended:
    """An event that ended something, as it lies in the bucket of endings."""

    event: str
    at: datetime
    subject_id: uuid.UUID
    organization_id: uuid.UUID | None
    facts: Mapping[str, Any]


def close_account(ended: Ended) -> models.Model | None:
    """What the person chose since is unknown, and what it replaced must open nothing: she chooses anew by a link in her mail."""
    user = User.objects.filter(pk=ended.subject_id).first()
    if user is None:
        return None
    user.set_unusable_password()
    user.save(update_fields=["password"])
    Authenticator.objects.filter(user=user).delete()
    return user


def revoke_node_key(ended: Ended) -> models.Model | None:
    """The key does not count, also where the restored rows do not know it yet: a worker that holds it refuses to start with it."""
    key, _ = KeyRecord.objects.get_or_create(
        kind=ended.facts["kind"], kid=ended.facts["kid"], defaults={"since": ended.at, "until": ended.at}
    )
    return key if KeyRecord.objects.filter(pk=key.pk, revoked_at=None).update(revoked_at=ended.at) else None


def revoke_organization_key(ended: Ended) -> models.Model | None:
    """What it signs does not count."""
    keys = OrganizationKey.objects.filter(pk=ended.facts["key"], revoked_at=None)
    key = keys.select_related("organization").first()
    return key.organization if key is not None and keys.update(revoked_at=ended.at) else None


def destroy_organization_key(ended: Ended) -> models.Model | None:
    """Nothing was sealed to it any more when it was destroyed: it must open nothing again."""
    keys = OrganizationKey.objects.filter(pk=ended.facts["key"], destroyed_at=None)
    key = keys.select_related("organization").first()
    if key is None:
        return None
    keys.update(
        destroyed_at=ended.at, retired_at=key.retired_at or ended.at, wrapped_private_key=b"", wrapped_signing_key=b""
    )
    return key.organization


def take_role(ended: Ended) -> models.Model | None:
    """The role goes, also from the last data steward: whoever runs the node gives one anew."""
    memberships = Membership.objects.filter(
        user=ended.subject_id, organization=ended.organization_id, role=ended.facts.get("role")
    )
    membership = memberships.select_related("user", "organization").first()
    if membership is None:
        return None
    groups = membership.organization.role_groups.filter(role=membership.role).values_list("group", flat=True)
    membership.user.groups.remove(*groups)
    membership.delete()
    AttestedRole.objects.filter(
        organization=membership.organization, person=membership.user, role=membership.role
    ).delete()
    return membership.user


def revoke_passkey(ended: Ended) -> models.Model | None:
    return _set(AttestedPasskey.objects.filter(pk=ended.subject_id), revoked_at=ended.at)


def revoke_key(ended: Ended) -> models.Model | None:
    return _set(AccessKey.objects.filter(pk=ended.subject_id), revoked_at=ended.at)


def revoke_upload_link(ended: Ended) -> models.Model | None:
    return _set(UploadLink.objects.filter(pk=ended.subject_id), revoked_at=ended.at)


def revoke_calendar_feed(ended: Ended) -> models.Model | None:
    return _set(CalendarFeed.objects.filter(pk=ended.subject_id), revoked_at=ended.at)


def end_webhook(ended: Ended) -> models.Model | None:
    return _set(Webhook.objects.filter(pk=ended.subject_id), ended_at=ended.at)


def remove_inbox(ended: Ended) -> models.Model | None:
    return _delete(Inbox.objects.filter(dataset=ended.subject_id))


def suspend_agreement(ended: Ended) -> models.Model | None:
    """Its deliveries are withheld at once: no job does it before the platform opens."""
    agreement = Agreement.objects.filter(pk=ended.subject_id, status=AgreementStatus.ACTIVE).first()
    if agreement is not None:
        Agreement.objects.filter(pk=agreement.pk).update(status=AgreementStatus.SUSPENDED)
        agreement_suspended(str(agreement.pk))
        for pk in Entitlement.objects.filter(delivery__status="withheld").values_list("pk", flat=True):
            withhold(str(pk))
    return agreement


def suspend_without_successor(ended: Ended) -> models.Model | None:
    """The amendment that took its place is lost: until a provider confirms the old words, nothing passes under them."""
    agreement = Agreement.objects.filter(pk=ended.subject_id).first()
    if agreement is None or Agreement.objects.filter(amends=agreement).exists():
        return None
    return suspend_agreement(ended)


def stand_down(ended: Ended) -> models.Model | None:
    agreement = Agreement.objects.filter(
        pk=ended.subject_id, emergency=True, status__in=[AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED]
    ).first()
    if agreement is not None:
        Agreement.objects.filter(pk=agreement.pk).update(
            status=AgreementStatus.DORMANT, awake_through=None, confirm_by=None
        )
        Activation.objects.filter(agreement=agreement, ended_at=None).update(ended_at=ended.at)
    return agreement


def end_agreement(ended: Ended) -> models.Model | None:
    """As expired, whoever ended it: the worker may end an agreement, not judge it."""
    agreement = Agreement.objects.select_for_update().filter(pk=ended.subject_id, status__in=RUNNING).first()
    if agreement is not None:
        end(agreement, to=AgreementStatus.EXPIRED, by=None, now=timezone.now())
    return agreement


def withdraw_agreement(ended: Ended) -> models.Model | None:
    waiting = [AgreementStatus.DRAFT, AgreementStatus.PROPOSED, AgreementStatus.SCHEDULED]
    to = AgreementStatus.DRAFT if ended.event == "agreement.returned" else AgreementStatus.WITHDRAWN
    agreement = Agreement.objects.filter(pk=ended.subject_id, status__in=waiting).exclude(status=to).first()
    if agreement is not None:
        Agreement.objects.filter(pk=agreement.pk).update(status=to)
    return agreement


def withdraw_consent(ended: Ended) -> models.Model | None:
    agreement = Agreement.objects.filter(pk=ended.subject_id).first()
    if agreement is None:
        return None
    consents = Consent.objects.filter(
        agreement__lineage=agreement.lineage, authority=ended.organization_id, run_id=ended.facts.get("run_id"),
        given_on__isnull=False, withdrawn_at=None,
    )  # fmt: skip
    if not consents.update(withdrawn_at=ended.at):
        return None
    settle(agreement, today=agreement.today(timezone.now()))
    return agreement


def revoke_entitlement(ended: Ended) -> models.Model | None:
    """Revoked and erased here, not by a job: no worker runs yet."""
    entitlement = (
        Entitlement.objects.select_for_update(of=("self",))
        .select_related("release__run__version__dataset")
        .filter(pk=ended.subject_id, revoked_at=None)
        .first()
    )
    if entitlement is not None:
        end_entitlement(entitlement, by=None, reason=EndCause.RESTORED, now=timezone.now())
        erase(str(entitlement.pk))
    return entitlement


def withdraw_release(ended: Ended) -> models.Model | None:
    return _move(
        Release.objects.filter(pk=ended.subject_id),
        to=ReleaseStatus.WITHDRAWN,
        unless=(ReleaseStatus.WITHDRAWN, ReleaseStatus.EXPIRED),
    )


def expire_release(ended: Ended) -> models.Model | None:
    return _move(
        Release.objects.filter(pk=ended.subject_id),
        to=ReleaseStatus.EXPIRED,
        unless=(ReleaseStatus.WITHDRAWN, ReleaseStatus.EXPIRED),
    )


def end_standing(ended: Ended) -> models.Model | None:
    over = (StandingStatus.ENDED, StandingStatus.REFUSED)
    return _move(
        StandingApproval.objects.filter(pk=ended.subject_id), to=StandingStatus.ENDED, unless=over, ended_at=ended.at
    )


def stop_standing_run(ended: Ended) -> models.Model | None:
    over = (StandingRunStatus.STOPPED, StandingRunStatus.RELEASED)
    return _move(
        StandingRun.objects.filter(pk=ended.subject_id), to=StandingRunStatus.STOPPED, unless=over, stopped_at=ended.at
    )


def end_determination(ended: Ended) -> models.Model | None:
    held = Determination.objects.filter(pk=ended.subject_id, ended_at=None).first()
    if held is not None:
        held.ended_at, held.ended_for = ended.at, DeterminationEnd.TAKEN_BACK
        held.save(update_fields=["ended_at", "ended_for"])
    return held


def remove_schema(ended: Ended) -> models.Model | None:
    return _delete(PublishedSchema.objects.filter(dataset=ended.subject_id))


def remove_work(ended: Ended) -> models.Model | None:
    return _delete(Work.objects.filter(pk=ended.subject_id))


def close_run(ended: Ended) -> models.Model | None:
    over = (RunStatus.REJECTED, RunStatus.RETURNED, RunStatus.FAILED)
    to = RunStatus.REJECTED if ended.event == "run.rejected" else RunStatus.RETURNED
    return _move(Run.objects.filter(pk=ended.subject_id), to=to, unless=over)


def close_opening(ended: Ended) -> models.Model | None:
    over = (OpeningStatus.REFUSED, OpeningStatus.WITHDRAWN)
    to = OpeningStatus.REFUSED if ended.event == "codes.opening_refused" else OpeningStatus.WITHDRAWN
    return _move(Opening.objects.filter(pk=ended.subject_id), to=to, unless=over)


def note_destruction(ended: Ended) -> models.Model | None:
    """Its key is destroyed already (``endings.Ending.KEY``): the receipt and the day come back."""
    version = DatasetVersion.objects.filter(pk=ended.subject_id).first()
    if version is None:
        return None
    receipt = {"label": ended.facts["label"], "reason": ended.facts["reason"], "destroyed_at": ended.at}
    _, is_new = Destruction.objects.get_or_create(
        object_id=ended.facts["object_id"], defaults={"version": version, **receipt}
    )
    is_upload = version.upload_id == uuid.UUID(str(ended.facts["object_id"]))
    if is_upload:
        DatasetVersion.objects.filter(pk=version.pk, destroyed_at=None).update(destroyed_at=ended.at)
    return version if is_new else None


def note_destroyed_run(ended: Ended) -> models.Model | None:
    return _set(Run.objects.filter(pk=ended.subject_id), destroyed_at=ended.at)


def note_destroyed_codes(ended: Ended) -> models.Model | None:
    escrow = Escrow.objects.filter(run=ended.subject_id, destroyed_at=None).first()
    if escrow is not None:
        Escrow.objects.filter(pk=escrow.pk).update(destroyed_at=ended.at)
    return escrow


def withdraw_request(ended: Ended) -> models.Model | None:
    over = [status for status in RequestStatus if status not in OPEN]
    return _move(
        DataRequest.objects.filter(pk=ended.subject_id), to=RequestStatus.WITHDRAWN, unless=over, closed_at=ended.at
    )


def note_destroyed_request(ended: Ended) -> models.Model | None:
    request = _set(DataRequest.objects.filter(pk=ended.subject_id), destroyed_at=ended.at, contact=None)
    if isinstance(request, DataRequest):
        request.messages.update(sealed=None)
    return request


def withdraw_public_answer(ended: Ended) -> models.Model | None:
    return _set(PublicAnswer.objects.filter(pk=ended.subject_id), withdrawn_at=ended.at)


def _set(rows: models.QuerySet[Any], **values: Any) -> models.Model | None:
    """Set a moment where none stands yet; the first of ``values`` is asked."""
    first = next(iter(values))
    record: models.Model | None = rows.filter(**{first: None}).first()
    if record is not None:
        rows.update(**values)
    return record


def _move(rows: models.QuerySet[Any], *, to: str, unless: Collection[str], **values: Any) -> models.Model | None:
    record: models.Model | None = rows.exclude(status__in=unless).first()
    if record is not None:
        rows.update(status=to, **values)
    return record


def _delete(rows: models.QuerySet[Any]) -> models.Model | None:
    record: models.Model | None = rows.first()
    if record is not None:
        rows.delete()
    return record
