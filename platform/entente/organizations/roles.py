"""The five roles and what each may do to the things of its organization: one table."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy


class Role(models.TextChoices):
    """What a person does for an organization."""

    DATA_STEWARD = "data_steward", pgettext_lazy("role", "Data steward")
    PRIVACY_OFFICER = "privacy_officer", pgettext_lazy("role", "Privacy officer")  # responsable de la protection
    CONTRIBUTOR = "contributor", pgettext_lazy("role", "Contributor")
    RECIPIENT = "recipient", pgettext_lazy("role", "Recipient")
    AUDITOR = "auditor", pgettext_lazy("role", "Auditor")


SECOND_FACTOR_ROLES = frozenset({Role.DATA_STEWARD, Role.PRIVACY_OFFICER})
"""They decide about other people's data, and always need a second factor; the others as ``ENTENTE_SECOND_FACTOR_ROLES`` says."""

_EVERYONE = frozenset({"organizations.view_organization", "catalogue.view_dataset", "agreements.view_agreement"})

# Permission names are app_label.codename; guardian rows carry them to the group of each organization and role.
ROLE_PERMISSIONS: dict[str, frozenset[str]] = {
    Role.DATA_STEWARD: _EVERYONE
    | {
        "organizations.create_dataset",
        "organizations.draft_agreement",
        "organizations.sponsor_upload",
        "organizations.view_audit",
        "organizations.manage_members",
        "organizations.view_requests",
        "organizations.triage_requests",
        "organizations.manage_directory",
        "catalogue.upload_version",
        "catalogue.release_run",
        "catalogue.destroy_version",
        "agreements.change_agreement",
        "agreements.sign_agreement",
        "agreements.suspend_agreement",
        "exports.download_entitlement",
    },
    Role.PRIVACY_OFFICER: _EVERYONE
    | {
        "organizations.view_audit",
        "organizations.view_requests",
        "catalogue.review_run",
        "catalogue.view_originals",
        "catalogue.destroy_version",
        "catalogue.hold_version",
        "agreements.suspend_agreement",
    },
    Role.CONTRIBUTOR: _EVERYONE
    | {
        "organizations.create_dataset",
        "organizations.sponsor_upload",
        "catalogue.upload_version",
        "catalogue.confirm_recipe",
        "catalogue.view_originals",
        "catalogue.destroy_version",
    },
    Role.RECIPIENT: frozenset({"organizations.view_organization", "agreements.view_agreement"})
    | {"exports.download_entitlement"},
    Role.AUDITOR: _EVERYONE | {"organizations.view_audit", "organizations.view_requests"},
}
