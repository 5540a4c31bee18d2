"""Sign an agreement, record a signature on paper, or return the agreement to its drafter."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from agreements import permissions, policies, queries
from agreements.models import Agreement, AgreementParty, PaperSignature, Signature
from agreements.notices import tell
from agreements.queries.nodes import spans_nodes
from agreements.queries.seals import paper_to_confirm
from agreements.services.activating import activate_if_signed
from agreements.services.moving import locked, moved, stated
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce
from entente.audit.jobs import defer
from entente.audit.policies import Refusal as AuditRefusal
from entente.audit.services import record, record_refusal, require
from entente.core.errors import Finding, Invalid, NotPermitted
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import may
from entente.organizations.queries.confirmations import needs_passkey
from entente.vault.models import SealedObject


@dataclass(frozen=True, slots=True)
class Paper:
    """What the paper says of itself: who signed, before whom, and when."""

    signatory: str
    witness: str
    signed_on: date


@transaction.atomic
def return_agreement(agreement_id: uuid.UUID, *, by: User, reason: str) -> Agreement:
    """Back to its drafter with a reason; signatures given so far are void. Where its home is another node, that one returns it to everybody."""
    agreement = locked(agreement_id)
    stated(agreement, reason)
    if not agreement.is_at_home:
        verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_ask_to_return(agreement)
        require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
        record("agreement.return_asked", by=by, subject=agreement, organization_id=agreement.drafted_for_id)
        announce(agreement, "agreement.returned", reason=agreement.reason)
        return agreement
    announce(agreement, "agreement.returned", reason=agreement.reason)
    Signature.objects.filter(party__agreement=agreement).delete()
    for paper in PaperSignature.objects.filter(party__agreement=agreement):
        paper.delete()
        defer("agreements.shred_scan", sealed_id=str(paper.scan_id))
    moved(agreement, AgreementStatus.DRAFT, by=by)
    return agreement


@transaction.atomic
def sign_agreement(
    agreement_id: uuid.UUID, *, party_id: uuid.UUID, read_digest: str, by: User, now: datetime
) -> Agreement:
    """Sign for a party what was read; with the last signature it comes into force."""
    agreement = locked(agreement_id)
    party: AgreementParty = agreement.parties.get(pk=party_id)
    _require_signable(agreement, party, read_digest=read_digest, by=by, now=now)
    signature = Signature.objects.create(party=party, signed_by=by, signed_at=now, digest=read_digest)
    record("agreement.signed", by=by, subject=agreement, organization_id=party.organization_id, digest=read_digest)
    defer("agreements.seal_signature", signature_id=str(signature.pk))
    activate_if_signed(agreement, by=by, now=now)
    return agreement


def refuse_what_changed(agreement: Agreement, *, by: User) -> None:
    """Whoever signs a text that has changed since she read it is refused, which is recorded as any refusal; she is shown it again."""
    facts = {"subject_type": agreement._meta.label_lower, "subject_id": str(agreement.pk)}
    owner = str(agreement.drafted_for_id)
    error = NotPermitted((policies.Refusal.CHANGED,), **facts, organization_id=owner)
    record_refusal(by, error, view="agreements:act")


@transaction.atomic
def sign_on_paper(
    agreement_id: uuid.UUID,
    paper: Paper,
    scan: SealedObject,
    *,
    party_id: uuid.UUID,
    read_digest: str,
    by: User,
    now: datetime,
) -> Agreement:
    """A party signed on paper, by the word of one of its stewards who compared it with what is proposed; its quorum is complete."""
    agreement = locked(agreement_id)
    party: AgreementParty = agreement.parties.get(pk=party_id)
    verdict = policies.is_of_one_node(spans=spans_nodes(agreement))
    require(verdict, subject=agreement, organization_id=party.organization_id)
    _require_signable(agreement, party, read_digest=read_digest, by=by, now=now)
    if paper.signed_on > agreement.today(now):
        raise Invalid(Finding("agreement.paper_in_the_future"))
    if paper.signatory.casefold() == paper.witness.casefold():
        raise Invalid(Finding("agreement.paper_own_witness"))
    scan.save(force_insert=True)
    signature = PaperSignature.objects.create(
        party=party,
        signatory=paper.signatory,
        witness=paper.witness,
        signed_on=paper.signed_on,
        scan=scan,
        recorded_by=by,
        recorded_at=now,
        digest=read_digest,
    )
    record(
        "agreement.signed_on_paper",
        by=by,
        subject=agreement,
        organization_id=party.organization_id,
        digest=read_digest,
        scan=scan.sha256,
    )
    if not needs_passkey(by, party.organization_id):  # else it waits for that (confirm_paper)
        defer("agreements.seal_paper", paper_id=str(signature.pk))
    activate_if_signed(agreement, by=by, now=now)
    return agreement


@transaction.atomic
def confirm_paper(agreement_id: uuid.UUID, *, by: User) -> PaperSignature:
    """Whoever recorded a signature on paper confirms it with her passkey; the worker then seals it."""
    agreement = locked(agreement_id)
    paper = paper_to_confirm(agreement, by)
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_confirm_paper(waits=paper is not None)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert paper is not None  # the verdict said so
    defer("agreements.seal_paper", paper_id=str(paper.pk))
    return paper


def _require_signable(
    agreement: Agreement, party: AgreementParty, *, read_digest: str, by: User, now: datetime
) -> None:
    own = agreement.drafted_by_id == by.pk
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_sign(
        agreement,
        is_drafter=own,
        is_alone=own and permissions.parts_alone(by).filter(pk=party.pk).exists(),
        signed_by_another=own and queries.signed_by_another(agreement, by),
        lacks_assessment=queries.lacks_assessment(agreement, party.organization, today=agreement.today(now)),
        has_signed=party.missing == 0 or party.signatures.filter(signed_by=by).exists(),
        read_digest=read_digest,
        today=agreement.today(now),
    )
    acts = permissions.parties_for(by, agreement).filter(pk=party.pk).exists()
    verdict = Verdict.of({AuditRefusal.NOT_ALLOWED: acts}) & verdict
    require(verdict, subject=agreement, organization_id=party.organization_id)


@transaction.atomic
def remind_signatories(agreement_id: uuid.UUID, *, by: User, now: datetime) -> Agreement:
    """Whoever has not signed yet is reminded, once a day at most, however often someone asks for it."""
    agreement = locked(agreement_id)
    missing = queries.organizations_to_sign(agreement)
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_remind(agreement, missing=len(missing))
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    tell(agreement, "agreement.reminder", organizations=missing, but_not=by, once=True, asked_on=agreement.today(now))
    record(
        "agreement.signatories_reminded",
        by=by,
        subject=agreement,
        organization_id=agreement.drafted_for_id,
        organizations=len(missing),
    )
    return agreement
