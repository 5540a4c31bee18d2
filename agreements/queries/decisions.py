"""What people decide under an agreement, as a passkey signs it, and whether the worker counts it: consents of communities, emergencies."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Final

from agreements import permissions
from agreements.models import Activation, Agreement, Consent, PartyRole
from agreements.models.emergency import MOST_DAYS
from agreements.policies import Refusal, can_confirm, can_consent
from agreements.queries.consents import live_consents
from entente.audit.models import AuditEvent
from entente.audit.policies import Refusal as AuditRefusal
from entente.core.canonical import digest
from entente.core.verdicts import Verdict
from entente.organizations.confirmations.challenges import Act
from entente.organizations.models import ActAssertion, Organization, User
from entente.organizations.permissions import may
from entente.organizations.queries.confirmations import requires_passkeys
from entente.organizations.queries.decisions import decision_verdict

SIGN: Final = "agreements.sign_agreement"
SUSPEND: Final = "agreements.suspend_agreement"
CARRIED: Final = ("authority", "form", "reference", "witness", "given_on", "through", "recorded_by", "recorded_at")
"""What is the same in the consent that an amendment takes over from the version before it."""
AWAKENED_ELSEWHERE: Final = "agreement.awakened_elsewhere"
CONFIRMED_ELSEWHERE: Final = "agreement.emergency_confirmed_elsewhere"
_EVER: Final = datetime.min.replace(tzinfo=UTC)


def consent_act(consent: Consent) -> Act:
    """A community authority consents: to what, in which form, through which day."""
    content = {
        "agreement": str(consent.agreement_id),
        "run": "" if consent.run_id is None else str(consent.run_id),
        "form": consent.form,
        "named": digest({"reference": consent.reference, "witness": consent.witness}),
        "given_on": _day(consent.given_on),
        "through": _day(consent.through),
    }
    return Act("agreement.consent_given", consent.authority_id, content)


def consent_verdict(consent: Consent) -> Verdict:
    """Whether a consent counts: whoever recorded it speaks for the authority and confirmed it where she must, and nobody took it back since."""
    by = consent.recorded_by
    if by is None:
        return _verdict_elsewhere(consent)
    lineage = Agreement.objects.filter(lineage=consent.agreement.lineage).values("pk")
    events = AuditEvent.objects.filter(
        subject_id__in=lineage, organization_id=consent.authority_id, facts__run_id=_run(consent), refused=False
    )
    speaks = permissions.own_authorities(by, consent.agreement).filter(pk=consent.authority_id).exists()
    decision = decision_verdict(
        consent_act(consent),
        consent.pk,
        by,
        allowed=may(by, SIGN, consent.agreement) & can_consent(is_authority=speaks),
        recorded=events.filter(facts__through=_day(consent.through), facts__form=consent.form),
    )
    withdrawals = events.filter(event="agreement.consent_withdrawn")
    if decision.is_confirmed:
        withdrawn = withdrawals.filter(facts__consent_id=str(consent.pk)).exists()
    else:
        withdrawn = withdrawals.filter(at__gt=decision.at or consent.recorded_at or _EVER).exists()
    return decision.verdict & Verdict.of({Refusal.NO_SUCH_CONSENT: not withdrawn})


def _verdict_elsewhere(consent: Consent) -> Verdict:
    """Of an authority that lives on another node: the worker alone records what that node signed, and no request can."""
    lineage = Agreement.objects.filter(lineage=consent.agreement.lineage).values("pk")
    events = AuditEvent.objects.filter(
        subject_id__in=lineage, organization_id=consent.authority_id, facts__run_id=_run(consent), refused=False
    )
    consented = events.filter(
        event="agreement.consented_elsewhere",
        facts__consent_id=str(consent.pk),
        facts__form=consent.form,
        facts__through=_day(consent.through),
    ).first()
    withdrawals = events.filter(event="agreement.unconsented_elsewhere")
    withdrawn = consented is not None and withdrawals.filter(pk__gt=consented.pk).exists()
    return Verdict.of({AuditRefusal.NOT_ALLOWED: consented is not None, Refusal.NO_SUCH_CONSENT: not withdrawn})


def counting_consents(agreement: Agreement, *, today: date) -> list[Consent]:
    """The consents to an agreement itself that hold today and count; what an amendment took over counts where it counted before."""
    carried = set(
        agreement.parties.filter(role=PartyRole.COMMUNITY_AUTHORITY, carried=True).values_list(
            "organization", flat=True
        )
    )
    before = agreement.amends
    earlier = counting_consents(before, today=today) if before is not None and carried else []
    inherited = {_same(consent) for consent in earlier if consent.authority_id in carried}
    live = live_consents(agreement.consents.filter(run_id=None), today=today).select_related("agreement", "recorded_by")
    return [consent for consent in live if _same(consent) in inherited or consent_verdict(consent)]


def activation_act(activation: Activation, organization: Organization) -> Act:
    """Somebody on call of an organization awakens an emergency agreement: for what, where, for how long."""
    content = {
        "agreement": str(activation.agreement_id),
        "exercise": activation.exercise,
        "named": digest({"event": activation.event, "area": activation.area}),
        "days": activation.days,
    }
    return Act("agreement.awakened", organization.pk, content)


def emergency_act(activation: Activation, organization: Organization) -> Act:
    """A second person confirms an emergency."""
    content = {"agreement": str(activation.agreement_id), "activation": str(activation.pk)}
    return Act("agreement.emergency_confirmed", organization.pk, content)


def acting_organization(person: User, agreement: Agreement) -> Organization | None:
    """For which party somebody acts in an emergency: a provider where she acts for one, since one of the two people must."""
    own = permissions.organizations_for(person, agreement)
    providers = permissions.providers_of(person).filter(agreement=agreement).values("organization")
    return own.filter(pk__in=providers).first() or own.first()


def emergency_verdict(activation: Activation, *, now: datetime) -> Verdict:
    """Whether an emergency counts as it stands: awakened by somebody on call, confirmed by another person where it is, each by her passkey
    where she must; and where a provider requires passkeys, one of the two acted for one. For people of another node that node vouches: the
    worker alone records what it signed of them, and no request can."""
    agreement = activation.agreement
    first, second = activation.activated_by, activation.confirmed_by
    verdict, acting, person = _emergency_elsewhere(activation, AWAKENED_ELSEWHERE, activation.node)
    if first is not None:
        on_call = Verdict.of({AuditRefusal.NOT_ALLOWED: agreement.on_call.filter(person=first).exists()})
        verdict, acting = _emergency_part(activation, first, "agreement.awakened", allowed=on_call, now=now)
        person = str(first.pk)
    if activation.confirmed_at is None:
        return verdict
    confirmed, confirming, other = _emergency_elsewhere(activation, CONFIRMED_ELSEWHERE, activation.confirming_node)
    if second is not None:
        confirmed, confirming = _emergency_part(
            activation, second, "agreement.emergency_confirmed", allowed=Verdict(), now=now
        )
        other = str(second.pk)
    providers = set(agreement.parties.filter(role=PartyRole.PROVIDER).values_list("organization", flat=True))
    among = bool(providers & {acting, confirming}) or not any(map(requires_passkeys, providers))
    pair = can_confirm(agreement, awakened_by_same=person == other, waits=True, provider_among=among)
    return verdict & confirmed & pair


def _emergency_elsewhere(activation: Activation, event: str, node: uuid.UUID | None) -> tuple[Verdict, object, str]:
    """What a person of another node did, as that node signed it: whether it counts, for which organization, and who she is there."""
    recorded = AuditEvent.objects.filter(
        event=event,
        subject_id=activation.agreement_id,
        facts__activation_id=str(activation.pk),
        facts__node=str(node),
        refused=False,
    ).first()
    if node is None or recorded is None:
        return Verdict((AuditRefusal.NOT_ALLOWED,)), None, ""
    parties = activation.agreement.parties.filter(organization__home_node=node)
    acting = parties.filter(organization=recorded.organization_id).values_list("organization", flat=True).first()
    return Verdict.of({AuditRefusal.NOT_ALLOWED: acting is not None}), acting, str(recorded.facts["person_id"])


def _emergency_part(
    activation: Activation, person: User, code: str, *, allowed: Verdict, now: datetime
) -> tuple[Verdict, object]:
    """What one of the two people did, and for which organization."""
    agreement = activation.agreement
    confirmed = ActAssertion.objects.filter(act=code, record_id=activation.pk, person=person).first()
    parties = agreement.parties.values("organization")
    acting = Organization.objects.filter(pk__in=parties, pk=confirmed.organization_id).first() if confirmed else None
    organization = acting or acting_organization(person, agreement)
    if organization is None:
        return Verdict((AuditRefusal.NOT_ALLOWED,)), None
    build = activation_act if code == "agreement.awakened" else emergency_act
    recorded = AuditEvent.objects.filter(subject_id=agreement.pk, at__gte=now - timedelta(days=MOST_DAYS + 1))
    decision = decision_verdict(
        build(activation, organization),
        activation.pk,
        person,
        allowed=allowed & may(person, SUSPEND, agreement),
        recorded=recorded,
    )
    return decision.verdict, organization.pk


def _same(consent: Consent) -> tuple[object, ...]:
    return tuple(getattr(consent, f"{name}_id" if name in ("authority", "recorded_by") else name) for name in CARRIED)


def _run(consent: Consent) -> str | None:
    return None if consent.run_id is None else str(consent.run_id)


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
