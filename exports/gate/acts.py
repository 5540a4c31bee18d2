"""Acts by which data leave, as a passkey signs them: a release, one more recipient, a standing approval by two people, and what people
decide before a release where no machine can."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid5

from agreements.models import OpenTermsDecision
from anonymizer.models import Run
from entente.core.canonical import digest
from entente.organizations.confirmations.challenges import Act
from exports.models import Entitlement, OnwardShare, Release, StandingApproval


def release_act(release: Release) -> Act:
    """A release to the recipients whom it named first."""
    entitlements = list(release.entitlements.filter(granted_by=release.released_by, starts_at=release.released_at))
    content = {
        "run": str(release.run_id),
        "agreement": release.agreement.digest(),
        "purpose": str(release.purpose),
        "recipients": sorted(str(entitlement.recipient_id) for entitlement in entitlements),
        "formats": list(release.formats),
        "places": release.places,
        "ends_on": _last_day(entitlements),
    }
    return Act("release.made", release.dataset.owner_id, content)


def entitlement_act(entitlement: Entitlement) -> Act:
    """One more recipient of a release."""
    content = {
        "release": str(entitlement.release_id),
        "recipient": str(entitlement.recipient_id),
        "ends_on": _last_day([entitlement]),
    }
    return Act("entitlement.granted", entitlement.release.dataset.owner_id, content)


def onward_act(share: OnwardShare) -> Act:
    """The first of two people of a recipient passes a release on."""
    return _onward_act("onward.opened", share)


def onward_approval_act(share: OnwardShare) -> Act:
    """The second one approves it."""
    return _onward_act("onward.approved", share)


def _onward_act(code: str, share: OnwardShare) -> Act:
    content = {
        "access": str(share.entitlement_id),
        "recipient": str(share.recipient_id),
        "agreement": share.agreement.digest(),
        "ends_on": share.ends_on.isoformat(),
    }
    return Act(code, share.entitlement.recipient_id, content)


def opening_act(approval: StandingApproval) -> Act:
    """The first of two people lets a series go on within tolerances."""
    return _standing_act("standing.opened", approval)


def approval_act(approval: StandingApproval) -> Act:
    """The second one approves it."""
    return _standing_act("standing.approved", approval)


def terms_act(decision: OpenTermsDecision, owner_id: UUID) -> Act:
    """A person decides, for whoever provides the data, on terms that no machine checks."""
    content = {
        "agreement": str(decision.agreement_id),
        "run": str(decision.run_id),
        "terms": sorted(decision.terms),
        "reason": digest({"reason": decision.reason}),
    }
    return Act("agreement.open_terms_decided", owner_id, content)


def terms_record(decision: OpenTermsDecision) -> UUID:
    """Names one decision on the terms of a run: its row is changed where another version opens others."""
    return uuid5(decision.pk, decision.decided_at.isoformat())


def comparison_act(run: Run, compared: Iterable[str]) -> Act:
    """A person decides about what no machine compares with a run. ``compared``: identifiers of releases and of published counts."""
    return Act("disclosure.decided", run.dataset.owner_id, {"run": str(run.pk), "compared": sorted(compared)})


def _standing_act(code: str, approval: StandingApproval) -> Act:
    content = {
        "release": str(approval.release_id),
        "recipients": sorted(str(key) for key in approval.recipients.values_list("pk", flat=True)),
        "recipe": digest(approval.spec),
        "tolerances": [str(approval.max_suppression), str(approval.max_drift), str(approval.rows_within)],
        "due_days": approval.due_days,
        "ends_on": approval.ends_on.isoformat(),
    }
    return Act(code, approval.dataset.owner_id, content)


def _last_day(entitlements: list[Entitlement]) -> str:
    days: list[date] = [entitlement.last_day for entitlement in entitlements]
    return max(days).isoformat() if days else ""
