"""Agreements that exist on paper come in: one steward enters them, a second confirms, and they are in force without new signatures."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from django.db import transaction

from agreements import permissions, policies
from agreements.models import Agreement, DrawerEntry, OpenTermsDecision, PartyRole
from agreements.notices import tell
from agreements.paper.spreadsheet import Entry
from agreements.policy_table import Audience
from agreements.services.drafts import Draft, Party, draft_agreement
from agreements.services.moving import locked, moved
from agreements.states import AgreementStatus
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.permissions import belongs_to, may
from entente.organizations.queries import people_of
from entente.organizations.queries.second_persons import is_alone
from entente.organizations.roles import Role
from entente.vault.models import SealedObject


@transaction.atomic
def enter_from_drawer(
    entries: Sequence[Entry],
    scans: Mapping[str, SealedObject],
    *,
    organization: Organization,
    by: User,
    now: datetime,
) -> list[Agreement]:
    """Every entry as a draft with its scan, or none at all. ``scans``: sealed, not yet saved, by the name of their file."""
    require(belongs_to(by, organization), subject=organization, organization_id=organization.pk)
    missing = sorted({entry.scan for entry in entries} - set(scans))
    if missing:
        raise Invalid(Finding("drawer.scan_missing", facts={"count": len(missing), "first": missing[0]}))
    if len({entry.scan for entry in entries}) < len(entries):
        raise Invalid(Finding("drawer.scan_twice"))
    agreements = []
    for entry in entries:
        if entry.partner.pk == organization.pk:
            raise Invalid(Finding("agreement.party_twice"))
        other = PartyRole.RECIPIENT if entry.our_role == PartyRole.PROVIDER else PartyRole.PROVIDER
        draft = Draft(
            title_en=entry.title,
            title_fr=entry.title,
            audience=Audience.PARTNER,
            terms=entry.terms,
            starts_on=entry.starts_on,
            ends_on=entry.ends_on,
            time_zone=organization.time_zone,
            parties=(Party(organization, entry.our_role), Party(entry.partner, other)),
        )
        agreement = draft_agreement(draft, drafted_for=organization, by=by)
        agreement.signed_on, agreement.unchecked = entry.signed_on, list(entry.unchecked)
        agreement.save(update_fields=["signed_on", "unchecked"])
        scan = scans[entry.scan]
        scan.save(force_insert=True)
        DrawerEntry.objects.create(agreement=agreement, scan=scan, entered_by=by, entered_at=now)
        record("agreement.entered", by=by, subject=agreement, organization_id=organization.pk, scan=scan.sha256)
        if is_alone(by, organization):
            _ask_another(agreement, entry.partner)
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
    entry = DrawerEntry.objects.filter(agreement=agreement, confirmed_at=None).first()
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


@transaction.atomic
def decide_on_open_terms(
    agreement_id: uuid.UUID, *, run_id: uuid.UUID, terms: Collection[str], reason: str, by: User, now: datetime
) -> OpenTermsDecision:
    """A person looked and says why this run meets what the machine cannot check: ``terms``. One release, one decision."""
    agreement = locked(agreement_id)
    require(may(by, "agreements.sign_agreement", agreement), subject=agreement, organization_id=None)
    if not reason.strip():
        raise Invalid(Finding("agreement.decision_without_reason"))
    decision = OpenTermsDecision.objects.filter(agreement=agreement, run_id=run_id).first()
    if decision is not None and set(terms) <= set(decision.terms):
        return decision
    decision, _ = OpenTermsDecision.objects.update_or_create(
        agreement=agreement,
        run_id=run_id,
        defaults={
            "decided_by": by,
            "decided_at": now,
            "reason": reason.strip()[:1000],
            "terms": sorted(set(terms)),
        },
    )
    record(
        "agreement.open_terms_decided",
        by=by,
        subject=agreement,
        organization_id=agreement.drafted_for_id,
        run_id=run_id,
        terms=len(set(terms)),
    )
    return decision
