"""Which terms may be shown: a licence holder brings in its taxonomy or takes it out, a steward states that one is open."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.directory import permissions
from entente.directory.imports.taxonomy import Term
from entente.directory.models import LicensedTerm, Source, TaxonomyLicence
from entente.organizations.models import Organization, User


@transaction.atomic
def bring_in_terms(
    organization: Organization, taxonomy: str, terms: Sequence[Term], *, by: User, now: datetime
) -> TaxonomyLicence:
    """The terms replace those that were there. Whoever brings them in says that the organization holds the licence."""
    require(permissions.may_manage(by, organization), subject=organization, organization_id=organization.pk)
    licence, _ = TaxonomyLicence.objects.update_or_create(
        organization=organization, defaults={"taxonomy": taxonomy, "stated_by": by, "stated_at": now}
    )
    licence.terms.all().delete()
    LicensedTerm.objects.bulk_create(
        [LicensedTerm(licence=licence, code=term.code, name_en=term.name_en, name_fr=term.name_fr) for term in terms],
        batch_size=2000,
    )
    record("taxonomy.brought_in", by=by, subject=licence, organization_id=organization.pk, terms=len(terms))
    return licence


@transaction.atomic
def give_up_licence(organization: Organization, *, by: User) -> None:
    """The terms are gone; the codes in the directory's records stay what they are."""
    require(permissions.may_manage(by, organization), subject=organization, organization_id=organization.pk)
    licence = TaxonomyLicence.objects.filter(organization=organization).first()
    if licence is not None:
        record("taxonomy.taken_out", by=by, subject=licence, organization_id=organization.pk)
        licence.delete()


@transaction.atomic
def state_taxonomy(source_id: uuid.UUID, name: str, *, is_open: bool, by: User) -> Source:
    """Anyone may read the terms of this taxonomy of the source, or no longer. A licensed one is opened by no statement."""
    source = Source.objects.select_for_update(of=("self",)).select_related("owner").get(pk=source_id)
    require(permissions.may_manage(by, source.owner), subject=source, organization_id=source.owner_id)
    names = [stated for stated in source.open_taxonomies if stated != name[:300]]
    source.open_taxonomies = [*names, name[:300]] if is_open else names
    source.save(update_fields=["open_taxonomies"])
    event = "directory.taxonomy_opened" if is_open else "directory.taxonomy_closed"
    record(event, by=by, subject=source, organization_id=source.owner_id)
    defer("directory.apply_statements", source_id=str(source.pk))
    return source
