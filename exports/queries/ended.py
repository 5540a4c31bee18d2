"""Access that ended or stands still, as the recipient's own people are told of it: why, since when, and what is still owed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Q, QuerySet

from agreements.models import Agreement, Destruction
from agreements.permissions import destructions_for
from agreements.policies import status_by_clock
from entente.audit.models import AuditEvent
from entente.organizations.models import User
from entente.organizations.permissions import may
from exports import permissions
from exports.models import Entitlement, RecallTask
from exports.policies import end_cause
from exports.states import EndCause

OF_AGREEMENTS = (EndCause.TERMINATED, EndCause.EXPIRED)


@dataclass(frozen=True, slots=True)
class Ended:
    """What a recipient reads instead of its files.

    Attributes:
        last_day: through which it lasted, by the clock of the agreement; of a suspension the day on which it began.
        words: what the provider wrote to the recipient.
        proof: the certificate of destruction that is asked for, or was given.
        may_attest: whether the reader is one of those who give it.
        recall: the question of a release that was taken back.
        destroy_by: where no proof is asked for, the day by which the agreement wants copies destroyed.
    """

    cause: EndCause
    last_day: date | None
    words: str
    proof: Destruction | None
    may_attest: bool
    recall: RecallTask | None
    destroy_by: date | None
    is_late: bool

    @property
    def is_suspended(self) -> bool:
        return self.cause == EndCause.SUSPENDED


def ended(entitlement: Entitlement, *, user: User, now: datetime) -> Ended | None:
    """Why an access ended, and what is still owed; ``None`` for one that lasts, or waits for something that its people can do.

    Of a release that never left its recipient learns nothing.
    """
    agreement, release = entitlement.agreement.current, entitlement.release
    if release.published_at is None:
        return None
    cause = end_cause(
        release_status=release.status,
        agreement_status=status_by_clock(agreement, now=now),
        revoked=entitlement.revoked_at is not None,
        by_person=entitlement.revoked_by_id is not None,
        reason=entitlement.revoked_reason,
        over=entitlement.ends_at <= now,
    )
    if cause is None:
        return None
    last_day = _last_day(entitlement, agreement, cause)
    proof = _proof(entitlement)
    destroy_by = None
    if proof is None and cause in OF_AGREEMENTS:
        end = agreement.today(agreement.ended_at) if agreement.ended_at else agreement.ends_on
        destroy_by = end + timedelta(days=agreement.machine_terms.destroy_within_days)
    recalls = RecallTask.objects.filter(recall__release=release, recipient=entitlement.recipient_id)
    recall = recalls.select_related("recall").first()
    open_until = [
        *([proof.due_on] if proof and proof.attested_at is None else []),
        *([recall.recall.due_on] if recall and recall.answered_at is None else []),
    ]
    return Ended(
        cause,
        last_day,
        entitlement.revoked_reason if cause == EndCause.REVOKED and entitlement.revoked_by_id else "",
        proof,
        proof is not None and _may_attest(proof, user),
        recall,
        destroy_by,
        any(day < agreement.today(now) for day in open_until),
    )


def ended_of(user: User, *, now: datetime) -> QuerySet[Entitlement]:
    """The accesses of this person's organizations that are over, the last to be given first."""
    over = Q(revoked_at__isnull=False) | Q(ends_at__lte=now)
    entitlements = (
        permissions.entitlements_addressed_to(user).filter(over, release__published_at__isnull=False).order_by("-id")
    )
    return entitlements.select_related("release__agreement", "release__run__version__dataset__owner").defer(
        "release__manifest"
    )


def _last_day(entitlement: Entitlement, agreement: Agreement, cause: EndCause) -> date | None:
    if cause == EndCause.SUSPENDED:
        suspended = AuditEvent.objects.filter(subject_id=agreement.pk, event="agreement.suspended", refused=False)
        at = suspended.order_by("-id").values_list("at", flat=True).first()
        return None if at is None else agreement.today(at)
    ends = [end for end in (entitlement.revoked_at, agreement.ended_at, entitlement.ends_at) if end is not None]
    return agreement.today(min(ends) - timedelta(microseconds=1))


def _proof(entitlement: Entitlement) -> Destruction | None:
    """The agreement ends in one of its versions, which asks for it."""
    destructions = Destruction.objects.filter(
        agreement__lineage=entitlement.agreement.lineage, recipient=entitlement.recipient_id
    )
    return destructions.select_related("agreement").first()


def _may_attest(proof: Destruction, user: User) -> bool:
    own = destructions_for(user, proof.agreement).filter(pk=proof.pk, attested_at=None)
    return bool(may(user, "agreements.sign_agreement", proof.agreement)) and own.exists()
