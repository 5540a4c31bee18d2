"""For whom an amendment changes nothing: their signature and consent under the version before stand."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from agreements.comparison.obligations import signs_again
from agreements.models import Agreement, Consent, PartyRole
from agreements.queries import live_consents
from agreements.states import AgreementStatus
from entente.organizations.models import Organization, User


def carry(amendment: Agreement) -> None:
    """Mark the parties of an amendment, as it is proposed, that do not sign again; nothing for a first version."""
    base = amendment.amends
    if base is None:
        return
    parties = list(amendment.parties.select_related("organization"))
    names = {str(party.organization_id): (party.organization.name_en, party.organization.name_fr) for party in parties}
    signing = signs_again(base.signed_content(), amendment.signed_content(), names=names)
    for party in parties:
        party.carried = str(party.organization_id) not in signing
        party.save(update_fields=["carried"])


def carry_consents(before: Agreement, amendment: Agreement, *, today: date) -> None:
    """The consent of an authority for whom an amendment changes nothing stands for it as well."""
    if not amendment.needs_consent:
        return
    carried = amendment.parties.filter(role=PartyRole.COMMUNITY_AUTHORITY, carried=True).values("organization")
    names = ("authority", "form", "reference", "witness", "given_on", "through", "recorded_by", "recorded_at")
    there = live_consents(amendment.consents.filter(run_id=None), today=today).values("authority")
    consents = before.consents.filter(run_id=None, authority__in=carried).exclude(authority__in=there)
    for consent in live_consents(consents, today=today):
        Consent.objects.create(agreement=amendment, **{name: getattr(consent, name) for name in names})
    settle(amendment, today=today)


def withdraw_from_scheduled(
    agreement: Agreement, authority: Organization, *, now: datetime, by: User | None = None, reason: str = ""
) -> None:
    """What an authority took back goes from an amendment that waits for its day as well, into which it was carried."""
    waiting = Agreement.objects.filter(lineage=agreement.lineage, status=AgreementStatus.SCHEDULED)
    for amendment in waiting.select_for_update(of=("self",)):
        carried = amendment.consents.filter(authority=authority, run_id=None, withdrawn_at=None)
        carried.update(withdrawn_at=now, withdrawn_by=by, reason=reason)
        settle(amendment, today=amendment.today(now))


def settle(agreement: Agreement, *, today: date) -> None:
    """Through which day all authorities consent to the agreement itself; none where one does not."""
    authorities = set(
        agreement.parties.filter(role=PartyRole.COMMUNITY_AUTHORITY).values_list("organization", flat=True)
    )
    through: dict[uuid.UUID, date] = {}
    for consent in live_consents(agreement.consents.filter(run_id=None), today=today):
        if consent.through is not None:
            through[consent.authority_id] = max(consent.through, through.get(consent.authority_id, consent.through))
    agreement.consent_through = min(through.values()) if authorities and authorities <= set(through) else None
    agreement.save(update_fields=["consent_through"])
