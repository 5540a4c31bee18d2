"""Templates that a person may draft from, and her organizations' drafts under way."""

from __future__ import annotations

import uuid

from django.contrib.auth.models import AnonymousUser
from django.db.models import Exists, OuterRef, QuerySet

from agreements import permissions
from agreements.library import Template, network_template, network_templates, of_organization
from agreements.models import Agreement, Drafting, OrganizationTemplate
from agreements.states import AgreementStatus
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where, visible_to

DRAFTS = "organizations.draft_agreement"


def own_templates(user: User | AnonymousUser) -> QuerySet[OrganizationTemplate]:
    """The newest version of each template of the organizations for which this person drafts."""
    later = OrganizationTemplate.objects.filter(lineage=OuterRef("lineage"), version__gt=OuterRef("version"))
    mine = OrganizationTemplate.objects.filter(~Exists(later), owner__in=organizations_where(user, DRAFTS))
    return mine.select_related("owner").order_by("title_en")


def template_owners(user: User | AnonymousUser) -> QuerySet[Organization]:
    """The organizations whose library this person changes: a sponsor drafts from it and leaves it as it is."""
    return organizations_where(user, DRAFTS) & visible_to(user)


def templates_for(user: User) -> list[Template]:
    """What this person may begin with: the network's templates, then those of her organizations."""
    return [*network_templates(), *(of_organization(row) for row in own_templates(user))]


def template_of(key: str, version: int) -> Template | None:
    """A template by its key and version; ``None`` where there is no such one."""
    if not key:
        return None
    try:
        return network_template(key, version)
    except LookupError:
        pass
    try:
        lineage = uuid.UUID(key)
    except ValueError:
        return None
    row = OrganizationTemplate.objects.filter(lineage=lineage, version=version).first()
    return of_organization(row) if row else None


def draftings_of(user: User | AnonymousUser) -> QuerySet[Drafting]:
    """The drafts under way of the organizations for which this person drafts."""
    own = organizations_where(user, DRAFTS)
    return Drafting.objects.filter(drafted_for__in=own).select_related(
        "drafted_for", "agreement", "saved_by", "dataset__owner"
    )


def drafted_from(key: str, user: User) -> QuerySet[Agreement]:
    """The agreements, known to this person, that were drafted from any version of a template and have not ended."""
    ended = (
        AgreementStatus.TERMINATED, AgreementStatus.EXPIRED, AgreementStatus.WITHDRAWN, AgreementStatus.SUPERSEDED
    )  # fmt: skip
    return permissions.visible_to(user).filter(origin__template_key=key).exclude(status__in=ended)
