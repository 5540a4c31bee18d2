"""Withhold a field from the public register, and publish it again."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from agreements import permissions, policies
from agreements.models import Agreement, WithheldField
from agreements.notices import tell
from agreements.services.moving import locked
from entente.audit.services import record, require
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def withhold_field(agreement_id: uuid.UUID, *, field: str, reason: str, by: User, now: datetime) -> WithheldField:
    """From now on the register shows the reason in the place of the field; the other parties are told."""
    agreement = locked(agreement_id)
    party = permissions.parties_for(by, agreement).select_related("organization").first()
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_withhold(is_party=party is not None)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert party is not None  # the verdict said so
    withheld, created = WithheldField.objects.update_or_create(
        lineage=agreement.lineage,
        field=field,
        withheld_for=party.organization,
        defaults={"reason": reason, "withheld_by": by, "withheld_at": now},
    )
    record(
        "register.field_withheld",
        by=by,
        subject=agreement,
        organization_id=party.organization_id,
        field=field,
        reason=reason,
    )
    if created:
        tell(agreement, "register.field_withheld", but_not=by)
    return withheld


@transaction.atomic
def publish_field(agreement_id: uuid.UUID, *, withheld_id: uuid.UUID, by: User) -> Agreement:
    """The organization that withheld a field shows it again."""
    agreement = locked(agreement_id)
    own = permissions.parties_for(by, agreement).values("organization")
    withheld = WithheldField.objects.filter(pk=withheld_id, lineage=agreement.lineage, withheld_for__in=own).first()
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_publish(is_own=withheld is not None)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert withheld is not None  # the verdict said so
    withheld.delete()
    record(
        "register.field_published",
        by=by,
        subject=agreement,
        organization_id=withheld.withheld_for_id,
        field=withheld.field,
    )
    return agreement
