"""Copy a template into an organization's own library, and make its next version."""

from __future__ import annotations

from django.db import transaction

from agreements.library import Template
from agreements.models import OrganizationTemplate
from entente.audit.services import record, require
from entente.organizations.models import Organization, User
from entente.organizations.permissions import belongs_to, may


@transaction.atomic
def copy_template(template: Template, owner: Organization, *, by: User) -> OrganizationTemplate:
    """An organization's own template that begins as a copy, with version 1 of a new lineage."""
    copy = OrganizationTemplate(owner=owner, copied_from=f"{template.key}:{template.version}", made_by=by)
    return _write(copy, template, by=by)


@transaction.atomic
def next_version(current: OrganizationTemplate, template: Template, *, by: User) -> OrganizationTemplate:
    """The next version of an own template; earlier ones stay, and so do agreements that were drafted from them."""
    newest = OrganizationTemplate.objects.select_for_update().filter(lineage=current.lineage).first()
    assert newest is not None  # its own lineage
    revision = OrganizationTemplate(
        owner=newest.owner,
        lineage=newest.lineage,
        version=newest.version + 1,
        copied_from=newest.copied_from,
        made_by=by,
    )
    return _write(revision, template, by=by)


def _write(revision: OrganizationTemplate, template: Template, *, by: User) -> OrganizationTemplate:
    verdict = may(by, "organizations.draft_agreement", revision.owner) & belongs_to(by, revision.owner)
    require(verdict, subject=revision.owner, organization_id=revision.owner_id)
    for name in ("title_en", "title_fr", "summary_en", "summary_fr", "audience", "tier", "emergency"):
        setattr(revision, name, getattr(template, name))
    revision.roles, revision.authorities = list(template.roles), list(template.authorities)
    revision.terms = template.terms.to_dict()
    revision.clauses = {key: {"en": wording.en, "fr": wording.fr} for key, wording in template.clauses.items()}
    revision.save(force_insert=True)
    record("template.saved", by=by, subject=revision, organization_id=revision.owner_id, version=revision.version)
    return revision
