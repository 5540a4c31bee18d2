"""What community authorities of other nodes are asked, and what they answer. Silence is never consent."""

from __future__ import annotations

import uuid
from datetime import date

from django.utils import timezone

from agreements.models import Agreement, Consent, ConsentForm, PartyRole
from agreements.notices import tell
from agreements.tasks.carrying import settle, withdraw_from_scheduled
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.core.errors import Refused
from entente.federation.models import Peer
from entente.federation.tasks.activation import activate_if_verified
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import agreement_of, read, require_party
from entente.federation.wire.messages import Message
from entente.organizations.models import Organization
from entente.organizations.models.organizations import this_node


@effect("consent.asked")
def take_question(message: Message, peer: Peer) -> None:
    """An authority that lives here is asked about the release of one run; until it answers, nothing leaves."""
    agreement = agreement_of(message)
    require_party(agreement, peer)
    with read():
        identifier, run_id = uuid.UUID(message.body["consent"]), uuid.UUID(message.body["run_id"])
        about = message.body["about"].strip()[:300]
    authority = _authority(agreement, message, home=this_node())
    if Consent.objects.filter(pk=identifier).exists():
        return
    now = timezone.now()
    Consent.objects.create(
        id=identifier, agreement=agreement, authority=authority, run_id=run_id, about=about, asked_at=now
    )
    record(
        "agreement.consent_asked",
        by=None,
        subject=agreement,
        organization_id=authority.pk,
        run_id=run_id,
        node=str(peer.pk),
    )
    tell(agreement, "agreement.consent_asked", organizations=[authority])


@effect("consent.given")
def take_consent(message: Message, peer: Peer) -> None:
    """An authority of that node consents: to the agreement, or to the release of one run."""
    agreement = agreement_of(message)
    authority = _authority(agreement, message, home=peer.pk)
    with read():
        identifier, run_id = uuid.UUID(message.body["consent"]), _run_of(message)
        form = ConsentForm(message.body["form"])
        reference, witness = message.body["reference"].strip()[:300], message.body["witness"].strip()[:150]
        given_on, through = (date.fromisoformat(message.body[name]) for name in ("given_on", "through"))
        if not (witness if form == ConsentForm.ORAL else reference) or through < given_on:
            raise ValueError("no consent")
    there = Consent.objects.filter(pk=identifier).first()
    if there is not None and (there.authority_id, there.run_id, there.given_on) != (authority.pk, run_id, None):
        if there.authority_id == authority.pk and there.given_on == given_on and there.through == through:
            return  # the same again
        raise Refused("agreement.known_otherwise")
    consent = there or Consent(id=identifier, agreement=agreement, authority=authority, run_id=run_id)
    if there is not None and there.agreement.lineage != agreement.lineage:
        raise Refused("agreement.known_otherwise")
    consent.form, consent.reference, consent.witness = form, reference, witness
    consent.given_on, consent.through, consent.recorded_at = given_on, through, timezone.now()
    consent.save()
    settle(agreement, today=agreement.today(timezone.now()))
    record(
        "agreement.consented_elsewhere",
        by=None,
        subject=agreement,
        organization_id=authority.pk,
        run_id=None if run_id is None else str(run_id),
        consent_id=str(consent.pk),
        form=str(form),
        through=through.isoformat(),
        node=str(peer.pk),
    )
    _noted("agreement.consent_given", agreement, authority, run_id, peer)
    activate_if_verified(agreement)


@effect("consent.refused")
def take_refusal(message: Message, peer: Peer) -> None:
    """An authority of that node says no to a release about which it was asked."""
    agreement = agreement_of(message)
    authority = _authority(agreement, message, home=peer.pk)
    with read():
        identifier, run_id = uuid.UUID(message.body["consent"]), _run_of(message)
    question = Consent.objects.filter(
        pk=identifier, agreement__lineage=agreement.lineage, authority=authority, given_on=None, refused_at=None
    )
    if question.update(refused_at=timezone.now()):
        _noted("agreement.consent_refused", agreement, authority, run_id, peer)


@effect("consent.withdrawn")
def take_withdrawal(message: Message, peer: Peer) -> None:
    """With effect at once: whatever the authority consented to about this version of the agreement, or that run, it no longer does."""
    agreement = agreement_of(message)
    authority = _authority(agreement, message, home=peer.pk)
    with read():
        run_id = _run_of(message)
    now = timezone.now()
    consents = Consent.objects.filter(
        agreement__lineage=agreement.lineage, authority=authority, run_id=run_id, given_on__isnull=False
    )
    if run_id is None:  # each version has its own
        consents = consents.filter(agreement=agreement)
    withdrawn = consents.filter(withdrawn_at=None)
    versions = list(Agreement.objects.filter(consents__in=withdrawn).distinct())
    withdrawn.update(withdrawn_at=now)
    for version in versions:
        settle(version, today=version.today(now))
    if run_id is None:
        withdraw_from_scheduled(agreement, authority, now=now)
    record(
        "agreement.unconsented_elsewhere",
        by=None,
        subject=agreement,
        organization_id=authority.pk,
        run_id=None if run_id is None else str(run_id),
        node=str(peer.pk),
    )
    _noted("agreement.consent_withdrawn", agreement, authority, run_id, peer)
    for version in versions:
        defer("after.consent_withdrawn", agreement_id=str(version.pk))


def _authority(agreement: Agreement, message: Message, *, home: uuid.UUID) -> Organization:
    """The authority that a message names: a party as such, of that node."""
    with read():
        identifier = uuid.UUID(message.body["authority"])
    authority = Organization.objects.filter(
        pk=identifier,
        home_node=home,
        agreement_parties__agreement=agreement,
        agreement_parties__role=PartyRole.COMMUNITY_AUTHORITY,
    ).first()
    if authority is None:
        raise Refused("agreement.not_its_node")
    return authority


def _run_of(message: Message) -> uuid.UUID | None:
    run_id = message.body["run_id"]
    return None if run_id is None else uuid.UUID(run_id)


def _noted(event: str, agreement: Agreement, authority: Organization, run_id: uuid.UUID | None, peer: Peer) -> None:
    record(event, by=None, subject=agreement, organization_id=authority.pk, run_id=run_id, node=str(peer.pk))
    tell(agreement, event)
