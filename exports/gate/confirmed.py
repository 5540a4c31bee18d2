"""What the worker reads before anything leaves: of what people decided, only what counts by passkey, receipt and audit trail."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from agreements.models import Agreement, Consent, OpenTermsDecision
from agreements.queries import live_consents, terms_decided_by
from agreements.queries.decisions import consent_verdict, counting_consents
from agreements.terms import AssuranceLevel
from agreements.uses import Policy
from agreements.uses.evidence import Consented
from agreements.uses.judging import Validity
from anonymizer.models import Run
from entente.audit.models import AuditEvent
from entente.core.verdicts import Verdict
from entente.organizations.models import ActAssertion
from entente.organizations.permissions import may
from entente.organizations.queries.decisions import decision_verdict
from exports.gate import acts
from exports.gate.records import Records
from exports.models import ComparisonDecision


class ConfirmedRecords(Records):
    """The records of the platform without what nobody decided who might, or who would have had to confirm it.

    ``refusals``: why something was left out, for whoever reads that the gate refused.
    """

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.refusals = Verdict()

    def policy(self, agreement: Agreement, *, assurance: str = AssuranceLevel.NONE) -> Policy:
        allows = super().policy(agreement, assurance=assurance)
        authorities, validity = allows.evidence.authorities, allows.validity
        assert validity is not None  # it is that of an agreement
        if not authorities and validity.framework is None:
            return allows
        consents = tuple(self._consents(agreement)) if authorities else ()
        evidence = replace(allows.evidence, consents=consents)
        return replace(allows, validity=self._validity(validity, agreement), evidence=evidence)

    def decided_terms(self, agreement: Agreement, run_id: uuid.UUID) -> set[str]:
        decisions = OpenTermsDecision.objects.filter(agreement__lineage=agreement.lineage, run_id=run_id)
        known = decisions.select_related("agreement", "decided_by")
        return terms_decided_by(agreement, [decision for decision in known if self._counts(terms_verdict(decision))])

    def _consents(self, agreement: Agreement) -> Iterable[Consented]:
        granted = Consent.objects.filter(
            agreement__lineage=agreement.lineage, run_id__isnull=False, given_on__isnull=False, withdrawn_at=None
        )
        for consent in granted.select_related("agreement", "recorded_by"):
            if consent.given_on and consent.through and self._counts(consent_verdict(consent)):
                yield Consented(str(consent.authority_id), str(consent.run_id), consent.given_on, consent.through)

    def _validity(self, validity: Validity, agreement: Agreement) -> Validity:
        """The same with the consents to the agreement itself that count, and to the framework above it."""
        above = validity.framework
        if above is not None and agreement.framework is not None:
            above = self._validity(above, agreement.framework.current)
        parties = agreement.parties.filter(role="community_authority")
        authorities = set(parties.values_list("organization", flat=True))
        if not authorities:
            return replace(validity, framework=above)
        today = agreement.today(self.now)
        counting = counting_consents(agreement, today=today)
        through: dict[uuid.UUID, date] = {}
        for consent in counting:
            assert consent.through is not None  # it holds today
            through[consent.authority_id] = max(consent.through, through.get(consent.authority_id, consent.through))
        complete = authorities <= set(through)
        if not complete:
            self._say_why(agreement, counting, today=today)
        last = min(through.values()) if complete else None
        return replace(validity, framework=above, needs_consent=True, consent_through=last)

    def _say_why(self, agreement: Agreement, counting: list[Consent], *, today: date) -> None:
        left_out = live_consents(agreement.consents.filter(run_id=None), today=today).exclude(
            pk__in=[consent.pk for consent in counting]
        )
        for consent in left_out.select_related("agreement", "recorded_by"):
            self._counts(consent_verdict(consent))

    def _counts(self, verdict: Verdict) -> bool:
        self.refusals &= verdict
        return bool(verdict)


def terms_verdict(decision: OpenTermsDecision) -> Verdict:
    """Whether what a person decided about terms that no machine checks counts."""
    dataset = Run.objects.select_related("version__dataset").get(pk=decision.run_id).dataset
    act, agreement = acts.terms_act(decision, dataset.owner_id), decision.agreement
    recorded = AuditEvent.objects.filter(
        subject_id=agreement.pk, facts__run_id=str(decision.run_id), facts__terms=len(decision.terms)
    )
    allowed = may(decision.decided_by, "agreements.sign_agreement", agreement)
    record_id = acts.terms_record(decision)
    return decision_verdict(act, record_id, decision.decided_by, allowed=allowed, recorded=recorded).verdict


def comparison_verdict(decision: ComparisonDecision) -> Verdict:
    """Whether what a person decided about something that no machine compares counts."""
    run, by, about = decision.run, decision.decided_by, decision.about
    dataset = run.dataset
    assertions = ActAssertion.objects.filter(
        act="disclosure.decided", organization=dataset.owner_id, person=by, content__run=str(run.pk)
    )
    confirmed = next((known for known in assertions if about in known.content.get("compared", ())), None)
    act = acts.comparison_act(run, [about] if confirmed is None else confirmed.content["compared"])
    return decision_verdict(
        act,
        run.pk if confirmed is None else confirmed.record_id,
        by,
        allowed=may(by, "catalogue.release_run", dataset),
        recorded=AuditEvent.objects.filter(facts__run_id=str(run.pk), facts__older_id=about),
    ).verdict


def counting_comparisons(run: Run) -> list[ComparisonDecision]:
    """What people decided about comparisons of a run, as far as it counts."""
    decisions = run.comparison_decisions.select_related("decided_by", "run__version__dataset")
    return [decision for decision in decisions if comparison_verdict(decision)]
