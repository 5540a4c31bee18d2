"""How many organizations must sign, said before anyone does."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings

from agreements import queries
from agreements.models import Agreement
from agreements.states import AgreementStatus

register = template.Library()


@register.inclusion_tag("agreements/asked_to_sign.html")
def asked_to_sign(agreement: Agreement | None = None) -> dict[str, Any]:
    """What the network asks, beside what a draft or a proposed agreement can reach and has; nothing where each party's signature is all."""
    least = settings.SIGNING_ORGANIZATIONS
    if least == 1:
        return {}
    if agreement is None:
        return {"least": least, "tone": "info"}
    if agreement.status not in (AgreementStatus.DRAFT, AgreementStatus.PROPOSED):
        return {}
    parties = len(agreement.parties.all())
    signed = len(queries.organizations_that_signed(agreement)) if agreement.status == AgreementStatus.PROPOSED else 0
    too_few = parties < least
    tone = "warning" if too_few else "info"
    return {"least": least, "tone": tone, "parties": parties, "signed": signed, "too_few": too_few}
