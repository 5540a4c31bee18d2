"""Whether a release or a delivery may go out: asked by the worker, which believes no status and no row that a page wrote."""

from __future__ import annotations

from datetime import datetime

from agreements.queries.seals import seal_verdict
from anonymizer import policies, queries
from anonymizer.models import Run
from anonymizer.report.acts import approval_act
from entente.core.verdicts import Verdict
from entente.organizations.queries.confirmations import confirmation_verdict, confirmed_content, right_verdict
from exports import permissions
from exports.gate import acts
from exports.gate.access import entitlement_verdict, new_access_verdict
from exports.gate.confirmed import ConfirmedRecords
from exports.gate.derivation import names_its_sources
from exports.gate.download_time import CurrentPolicies
from exports.gate.onward import passing_verdict
from exports.gate.records import DATABASE
from exports.gate.release_verdict import given_verdict, judge_recipient, judge_release
from exports.models import Entitlement, NodeOnward, OnwardShare, Release, StandingApproval, StandingRun
from exports.places import Placing
from exports.policies import Refusal, can_approve_onward


def departure_verdict(release: Release, *, now: datetime) -> Verdict:
    """The whole chain of a release, judged anew: measured and approved by a second person, an agreement that its parties signed, the
    gate for each recipient by what people decided and confirmed, and the right of whoever released it.

    Raises:
        Failed: a signature under the agreement is still being sealed.
    """
    run, agreement, records = release.run, release.agreement.current, ConfirmedRecords(now)
    provided = release.entitlements.filter(revoked_at=None, passed_on_from=None)
    recipients = list(provided.values_list("recipient_id", flat=True))
    judgement = judge_release(
        run,
        agreement,
        purpose=release.purpose,
        to=recipients,
        now=now,
        placing=Placing.of(release.places),
        records=records,
    )
    gate = Verdict(tuple(reason for reason in judgement.verdict.reasons if reason is not Refusal.TWICE))
    return (
        _with_reasons(gate, records)
        & _source_verdict(run, now=now)
        & _approved_verdict(run)
        & seal_verdict(agreement)
        & permissions.may_release_to(release.released_by, release.dataset, recipients)
        & right_verdict(release.released_by, permissions.RELEASE, release.dataset.owner)
        & _confirmation_verdict(release)
    )


def delivery_verdict(entitlement: Entitlement, *, now: datetime) -> Verdict:
    """One recipient's access, judged anew as when it was given, before files are written for it.

    Raises:
        Failed: as ``departure_verdict``.
    """
    if entitlement.passed_on_from_id is not None:
        return _onward_verdict(entitlement, now=now)
    release, records, recipient = entitlement.release, ConfirmedRecords(now), entitlement.recipient_id
    gate = given_verdict(judge_recipient(release, recipient, now=now, records=records))
    gate &= new_access_verdict(release, recipient, ends_on=entitlement.last_day, now=now, records=records)
    return (
        _with_reasons(gate, records)
        & _source_verdict(release.run, now=now)
        & _approved_verdict(release.run)
        & seal_verdict(release.agreement.current)
        & _access_verdict(entitlement)
    )


def _source_verdict(run: Run, *, now: datetime) -> Verdict:
    """Of a derived dataset: it says of what it was derived, and the access to that was rightly given. A page can write an entitlement."""
    derivation = DATABASE.derivation(run)
    return (
        Verdict() if derivation is None else names_its_sources(run) & delivery_verdict(derivation.entitlement, now=now)
    )


def _onward_verdict(passed_on: Entitlement, *, now: datetime) -> Verdict:
    """What a recipient passed on: its own access was rightly given, and two of its people let it go on, confirmed where they must.

    That people of another node did is that node's word: what it asked is written here by the worker alone.
    """
    if passed_on.passed_on_from is not None and passed_on.passed_on_from.recipient.is_remote:
        return _of_node_verdict(passed_on, passed_on.passed_on_from, now=now)
    share = OnwardShare.objects.select_related("opened_by", "decided_by", "agreement", "entitlement").filter(
        granted=passed_on, entitlement=passed_on.passed_on_from, recipient=passed_on.recipient,
        agreement=passed_on.passed_on_under, approved=True,
    ).first()  # fmt: skip
    first = passed_on.passed_on_from
    if share is None or share.decided_by is None or first is None or first.passed_on_from_id is not None:
        return can_approve_onward(is_open=False, by_another=True)
    records, under = ConfirmedRecords(now), share.agreement
    gate = entitlement_verdict(passed_on, CurrentPolicies(now, records))
    gate &= given_verdict(passing_verdict(passed_on, now=now, records=records))
    opener, second, holder = share.opened_by, share.decided_by, first.recipient
    return (
        _with_reasons(gate, records)
        & delivery_verdict(first, now=now)
        & seal_verdict(under.current)
        & can_approve_onward(is_open=True, by_another=opener != second)
        & permissions.may_pass_on(opener, holder)
        & permissions.may_approve_onward(second, holder)
        & right_verdict(opener, permissions.OPEN_ONWARD, holder)
        & right_verdict(second, permissions.APPROVE_ONWARD, holder)
        & confirmation_verdict(acts.onward_act(share), share.pk, opener)
        & confirmation_verdict(acts.onward_approval_act(share), share.pk, second)
    )


def _of_node_verdict(passed_on: Entitlement, first: Entitlement, *, now: datetime) -> Verdict:
    shares = NodeOnward.objects.filter(
        granted=passed_on, entitlement=first, recipient=passed_on.recipient, agreement=passed_on.passed_on_under
    ).select_related("agreement")
    share = shares.first()
    if share is None or share.agreement is None or first.passed_on_from_id is not None:
        return can_approve_onward(is_open=False, by_another=True)
    records = ConfirmedRecords(now)
    gate = entitlement_verdict(passed_on, CurrentPolicies(now, records))
    gate &= given_verdict(passing_verdict(passed_on, now=now, records=records))
    return _with_reasons(gate, records) & delivery_verdict(first, now=now) & seal_verdict(share.agreement.current)


def _with_reasons(gate: Verdict, records: ConfirmedRecords) -> Verdict:
    """Where the gate refuses: first why something that people decided did not count."""
    return gate if gate else records.refusals & gate


def _confirmation_verdict(release: Release) -> Verdict:
    """The two people who let the run leave confirmed that with their passkeys, where they have some: this once, or for a series."""
    run, owner = release.run, release.dataset.owner
    standing = StandingRun.objects.filter(release=release).select_related("approval__opened_by", "approval__decided_by")
    by_series = standing.first()
    if by_series is not None:
        return _standing_verdict(by_series.approval)
    assert run.decided_by is not None  # judged before
    return (
        confirmation_verdict(approval_act(run), run.pk, run.decided_by)
        & right_verdict(run.decided_by, "catalogue.review_run", owner)
        & confirmation_verdict(acts.release_act(release), release.pk, release.released_by)
    )


def _standing_verdict(approval: StandingApproval) -> Verdict:
    opener, second = approval.opened_by, approval.decided_by
    assert second is not None  # a constraint of the database: nothing goes on without two
    return (
        confirmation_verdict(acts.opening_act(approval), approval.pk, opener)
        & confirmation_verdict(acts.approval_act(approval), approval.pk, second)
        & right_verdict(second, "catalogue.review_run", approval.dataset.owner)
    )


def _access_verdict(entitlement: Entitlement) -> Verdict:
    """Its recipient was among those to whom the release, or its series, was confirmed; or was added by an act of its own."""
    release, person = entitlement.release, entitlement.granted_by
    assert person is not None  # a constraint of the database: it was not passed on
    owner, recipient = release.dataset.owner, str(entitlement.recipient_id)
    standing = StandingRun.objects.filter(release=release, approval__recipients=entitlement.recipient_id).first()
    if standing is not None:
        return _standing_verdict(standing.approval)
    confirmed = confirmed_content("release.made", release.pk, release.released_by, owner.pk) or {}
    if recipient in confirmed.get("recipients", ()):
        return Verdict()
    return right_verdict(person, permissions.RELEASE, owner) & confirmation_verdict(
        acts.entitlement_act(entitlement), entitlement.pk, person
    )


def _approved_verdict(run: Run) -> Verdict:
    """Whether the approval of a run stands, by what it was based on."""
    return policies.stands_approved(
        by_another=run.decided_by is not None and not queries.is_involved(run, run.decided_by),
        k=queries.counting_k(run),
        required_k=run.recipe.required_k if run.recipe else 0,
        sample_is_read=queries.sample_is_read(run),
        within=queries.within_ceilings(run),
    )
