"""Keep a view under a name, and give it up."""

from __future__ import annotations

import uuid
from datetime import datetime
from urllib.parse import parse_qs

from django.db import transaction
from django.db.models import QuerySet

from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.directory.permissions import may_manage
from entente.explorer.models import PRIVATE_PAGES, Indicator, KeptView
from entente.organizations.models import Organization, User


@transaction.atomic
def keep_view(
    owner: Organization, page: str, query: str, *, name_en: str, name_fr: str, by: User, now: datetime
) -> KeptView:
    """The view stands in the list for everyone, or for the organization's own people; the same one kept again takes the new names.

    Raises:
        Invalid: it shows an indicator that is private, whose name would stand in the address, or one of another organization.
    """
    require(may_manage(by, owner), subject=owner, organization_id=owner.pk)
    if private_in(query).exclude(owner=owner if page in PRIVATE_PAGES else None).exists():
        raise Invalid(Finding("view.private"))
    words = {"name_en": name_en, "name_fr": name_fr, "kept_by": by, "kept_at": now}
    view, _ = KeptView.objects.update_or_create(owner=owner, page=page, query=query, defaults=words)
    record("explorer.view_kept", by=by, subject=view, organization_id=owner.pk, page=page)
    return view


def private_in(query: str) -> QuerySet[Indicator]:
    """The private indicators that an address names."""
    params = parse_qs(query)
    return Indicator.objects.filter(
        code__in=[code for name in ("i", "c", "m") for code in params.get(name, ())], is_private=True
    )


@transaction.atomic
def give_up_view(view_id: uuid.UUID, *, by: User) -> None:
    """The view is no longer in the list; its address goes on to work."""
    view = KeptView.objects.select_for_update(of=("self",)).select_related("owner").get(pk=view_id)
    require(may_manage(by, view.owner), subject=view, organization_id=view.owner_id)
    record("explorer.view_given_up", by=by, subject=view, organization_id=view.owner_id, page=view.page)
    view.delete()
