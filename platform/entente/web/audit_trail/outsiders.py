"""Whoever asks for a record that is not hers to know learns nothing of it; the trail of its owner learns who tried."""

from __future__ import annotations

from operator import attrgetter
from typing import Any, Final
from uuid import UUID

from django.apps import apps
from django.db.models import Model
from django.http import HttpRequest

from agreements.models import Agreement
from entente.api.models import Webhook
from entente.core.errors import NotPermitted
from entente.core.verdicts import Verdict
from entente.federation.models import RemoteRelease
from entente.federation.permissions import may_fetch
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may
from exports.models import AccessKey, Entitlement, RecallTask
from exports.permissions import DOWNLOAD, entitlements_addressed_to, may_answer_recall, may_make_keys
from exports.states import KeyScope

SEE_DATASET: Final = "catalogue.view_dataset"
GUARDED: Final = {
    "dataset_id": ("catalogue.Dataset", "", SEE_DATASET),
    "version_id": ("catalogue.DatasetVersion", "dataset", SEE_DATASET),
    "link_id": ("catalogue.UploadLink", "dataset", SEE_DATASET),
    "departure_id": ("federation.Departure", "organization", "organizations.view_audit"),
    "join_id": ("catalogue.Join", "dataset", SEE_DATASET),
    "run_id": ("anonymizer.Run", "version.dataset", SEE_DATASET),
    "table_id": ("anonymizer.CountTable", "run.version.dataset", SEE_DATASET),
    "opening_id": ("anonymizer.Opening", "escrow.run.version.dataset", SEE_DATASET),
    "look_id": ("anonymizer.Look", "run.version.dataset", SEE_DATASET),
    "agreement_id": ("agreements.Agreement", "", "agreements.view_agreement"),
    "activation_id": ("agreements.Activation", "agreement", "agreements.view_agreement"),
    "evidence_id": ("agreements.Evidence", "organization", "organizations.view_organization"),
    "viewing_id": ("agreements.Viewing", "owner", "organizations.view_organization"),
    "drafting_id": ("agreements.Drafting", "drafted_for", "organizations.draft_agreement"),
    "request_id": ("requests.DataRequest", "organization", "organizations.view_requests"),
    "proposal_id": ("organizations.RoleProposal", "organization", "organizations.view_organization"),
    "enrolment_id": ("organizations.PasskeyEnrolment", "organization", "organizations.view_organization"),
    "register_id": ("anonymizer.PublicRegister", "organization", "organizations.view_organization"),
    "answer_id": ("requests.PublicAnswer", "organization", "organizations.view_requests"),
    "import_id": ("directory.DirectoryImport", "source.owner", "organizations.manage_directory"),
    "correction_id": ("directory.Correction", "source.owner", "organizations.manage_directory"),
    "qualifier_id": ("directory.Qualifier", "layer_of", "organizations.manage_directory"),
    "approval_id": ("exports.StandingApproval", "dataset", SEE_DATASET),
    "standing_id": ("exports.StandingRun", "approval.dataset", SEE_DATASET),
    "release_id": ("exports.Release", "run.version.dataset", SEE_DATASET),
    "rights_request_id": ("anonymizer.RightsRequest", "dataset", SEE_DATASET),
    "incident_id": ("exports.Incident", "organization", "organizations.view_audit"),
    "count_id": ("federation.JointCount", "organization", "organizations.view_organization"),
    "share_id": ("federation.CountShare", "organization", "organizations.view_organization"),
}
"""For each name of an identifier in an address: the record, the way to what carries its grants, and the one to see it."""


def refusal_of(request: HttpRequest) -> NotPermitted | None:
    """The refusal that a 404 stands for; ``None`` where nothing was refused.

    That is so where no such record exists, and for whoever may know of it, who looked for something that it does not have.
    """
    user, match = request.user, request.resolver_match
    if not isinstance(user, User) or match is None:
        return None
    for name, key in match.kwargs.items():
        if name == "entitlement_id":
            return _of_entitlement(user, key)
        if name == "remote_id":
            return _of_remote_release(user, key)
        if name == "key_id":
            return _of_key(user, key)
        if name == "webhook_id":
            return _of_webhook(user, key)
        if name == "task_id":
            return _of_recall(user, key)
        if name in GUARDED:
            return _of_record(user, key, *GUARDED[name])
    return None


def _of_record(user: User, key: UUID, label: str, path: str, permission: str) -> NotPermitted | None:
    record = apps.get_model(label).objects.filter(pk=key).first()
    if record is None:
        return None
    guarded = attrgetter(path)(record) if path else record
    return _refused(may(user, permission, guarded), record, _owner_id(guarded))


def _owner_id(guarded: Any) -> UUID:
    """The organization whose trail learns of it."""
    if isinstance(guarded, Organization):
        return guarded.pk
    owner_id: UUID = guarded.drafted_for_id if isinstance(guarded, Agreement) else guarded.owner_id
    return owner_id


def _of_entitlement(user: User, key: UUID) -> NotPermitted | None:
    """An ended one is still known to those whom it was given to; the provider's people do not download through it."""
    record = Entitlement.objects.select_related("release__run__version__dataset").filter(pk=key).first()
    if record is None or entitlements_addressed_to(user).filter(pk=key).exists():
        return None
    return _refused(may(user, DOWNLOAD, record), record, record.release.dataset.owner_id)


def _of_remote_release(user: User, key: UUID) -> NotPermitted | None:
    record = RemoteRelease.objects.filter(pk=key).first()
    return None if record is None else _refused(may_fetch(user, record), record, record.recipient_id)


def _of_key(user: User, key: UUID) -> NotPermitted | None:
    record = AccessKey.objects.select_related("organization").filter(pk=key).first()
    if record is None:
        return None
    return _refused(may_make_keys(user, record.organization, record.scopes), record, record.organization_id)


def _of_webhook(user: User, key: UUID) -> NotPermitted | None:
    record = Webhook.objects.select_related("organization").filter(pk=key).first()
    if record is None:
        return None
    return _refused(may_make_keys(user, record.organization, [KeyScope.EVENTS]), record, record.organization_id)


def _of_recall(user: User, key: UUID) -> NotPermitted | None:
    record = RecallTask.objects.filter(pk=key).first()
    return None if record is None else _refused(may_answer_recall(user, record), record, record.recipient_id)


def _refused(verdict: Verdict, record: Model, owner_id: UUID) -> NotPermitted | None:
    if verdict:
        return None
    facts = {"subject_type": record._meta.label_lower, "subject_id": str(record.pk), "organization_id": str(owner_id)}
    return NotPermitted(verdict.reasons, **facts)
