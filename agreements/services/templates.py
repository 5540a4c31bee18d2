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
    made = OrganizationTemplate(owner=owner, copied_from=f"{template.key}:{template.version}", made_by=by)
    return _write(made, template, by=by)


@transaction.atomic
def next_version(current: OrganizationTemplate, template: Template, *, by: User) -> OrganizationTemplate:
    """The next version of an own template; earlier ones stay, and so do agreements that were drafted from them."""
    newest = OrganizationTemplate.objects.select_for_update().filter(lineage=current.lineage).first()
    assert newest is not None  # its own lineage
    made = OrganizationTemplate(
        owner=newest.owner,
        lineage=newest.lineage,
        version=newest.version + 1,
        copied_from=newest.copied_from,
        made_by=by,
    )
    return _write(made, template, by=by)


def _write(made: OrganizationTemplate, template: Template, *, by: User) -> OrganizationTemplate:
    verdict = may(by, "organizations.draft_agreement", made.owner) & belongs_to(by, made.owner)
    require(verdict, subject=made.owner, organization_id=made.owner_id)
    for name in ("title_en", "title_fr", "summary_en", "summary_fr", "audience", "tier", "emergency"):
        setattr(made, name, getattr(template, name))
    made.roles, made.authorities = list(template.roles), list(template.authorities)
    made.terms = template.terms.to_dict()
    made.clauses = {key: {"en": wording.en, "fr": wording.fr} for key, wording in template.clauses.items()}
    made.save(force_insert=True)
    record("template.saved", by=by, subject=made, organization_id=made.owner_id, version=made.version)
    return made
