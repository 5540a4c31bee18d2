"""Agreements that exist on paper come in: one steward enters them, a second confirms, and they are in force without new signatures."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction

from agreements import permissions, policies
from agreements.models import Agreement, EarlierAgreementEntry, PartyRole
from agreements.notices import tell
from agreements.paper.spreadsheet import EarlierAgreement
from agreements.policy_table import Audience
from agreements.services.drafts import Draft, Party, draft_agreement
from agreements.services.moving import locked, moved
from agreements.states import AgreementStatus
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.permissions import belongs_to
from entente.organizations.queries import people_of
from entente.organizations.queries.second_persons import is_alone
from entente.organizations.roles import Role
from entente.vault.models import SealedObject


@transaction.atomic
def enter_earlier_agreements(
    earlier: Sequence[EarlierAgreement],
    scans: Mapping[str, SealedObject],
    *,
    organization: Organization,
    by: User,
    now: datetime,
) -> list[Agreement]:
    """All of them as drafts with their scans, or none. ``scans``: sealed, not yet saved, by the name of their file."""
    require(belongs_to(by, organization), subject=organization, organization_id=organization.pk)
    missing = sorted({paper.scan for paper in earlier} - set(scans))
    if missing:
        raise Invalid(Finding("drawer.scan_missing", facts={"count": len(missing), "first": missing[0]}))
    if len({paper.scan for paper in earlier}) < len(earlier):
        raise Invalid(Finding("drawer.scan_twice"))
    agreements = []
    for paper in earlier:
        if paper.partner.pk == organization.pk:
            raise Invalid(Finding("agreement.party_twice"))
        other = PartyRole.RECIPIENT if paper.our_role == PartyRole.PROVIDER else PartyRole.PROVIDER
        draft = Draft(
            title_en=paper.title,
            title_fr=paper.title,
            audience=Audience.PARTNER,
            terms=paper.terms,
            starts_on=paper.starts_on,
            ends_on=paper.ends_on,
            time_zone=organization.time_zone,
            parties=(Party(organization, paper.our_role), Party(paper.partner, other)),
        )
        agreement = draft_agreement(draft, drafted_for=organization, by=by)
        agreement.signed_on, agreement.unchecked = paper.signed_on, list(paper.unchecked)
        agreement.save(update_fields=["signed_on", "unchecked"])
        scan = scans[paper.scan]
        scan.save(force_insert=True)
        EarlierAgreementEntry.objects.create(agreement=agreement, scan=scan, entered_by=by, entered_at=now)
        record("agreement.entered", by=by, subject=agreement, organization_id=organization.pk, scan=scan.sha256)
        if is_alone(by, organization):
            _ask_another(agreement, paper.partner)
        agreements.append(agreement)
    return agreements


def _ask_another(agreement: Agreement, partner: Organization) -> None:
    """Nobody else of the organization can compare it with the paper: its sponsor does, or the other party, which has the same paper."""
    sponsor = agreement.drafted_for.sponsor
    vouches = sponsor is not None and sponsor != partner and people_of(sponsor, Role.DATA_STEWARD)
    second = sponsor if vouches and sponsor is not None else partner
    permissions.grant_to_second(agreement, second)
    notify(people_of(second, Role.DATA_STEWARD), "agreement.entry_to_confirm", agreement)


@transaction.atomic
def confirm_entry(agreement_id: uuid.UUID, *, by: User, now: datetime) -> Agreement:
    """A second steward compared it with the paper: it is in force, signed on paper on its day."""
    agreement = locked(agreement_id)
    entry = EarlierAgreementEntry.objects.filter(agreement=agreement, confirmed_at=None).first()
    verdict = policies.can_confirm_entry(
        agreement,
        is_entry=entry is not None,
        entered_by_same=entry is not None and entry.entered_by_id == by.pk,
        today=agreement.today(now),
    )
    moved(agreement, AgreementStatus.ACTIVE, by=by, provided=verdict)
    assert entry is not None  # the verdict said so
    entry.confirmed_by, entry.confirmed_at = by, now
    entry.save(update_fields=["confirmed_by", "confirmed_at"])
    agreement.activated_at = now
    agreement.save(update_fields=["activated_at"])
    defer("after.access_changed", agreement_id=str(agreement.pk))
    permissions.grant_to_parties(agreement)
    tell(agreement, "agreement.in_force", but_not=by)
    return agreement
