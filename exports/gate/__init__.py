"""The gate: what judges a release, and each use of it. The conditions stand in ``exports.policies``; only ``issuance`` writes: what was judged."""

from exports.gate.access import (
    DATASET_PATH,
    JUDGED_FIELDS,
    copy_verdict,
    download_verdict,
    entitlement_verdict,
    entitlement_verdicts,
    new_access_verdict,
)
from exports.gate.acts import (
    approval_act,
    comparison_act,
    entitlement_act,
    onward_act,
    onward_approval_act,
    opening_act,
    release_act,
    terms_act,
    terms_record,
)
from exports.gate.amendment import Amendment
from exports.gate.confirmed import ConfirmedRecords, comparison_verdict, counting_comparisons, terms_verdict
from exports.gate.decisions import decided_without_figure, open_terms_verdict, terms_to_decide
from exports.gate.departure import delivery_verdict, departure_verdict
from exports.gate.derivation import is_derived, source_verdict
from exports.gate.download_time import CurrentPolicies
from exports.gate.issuance import NO_CHANGES, Changes, make_entitlement, make_release, tell_provider_of_source
from exports.gate.linkage import LinkageVerdict, linkage_of_entitlement, linkage_of_release
from exports.gate.onward import passing_verdict
from exports.gate.preview import (
    AgreementVerdict,
    PendingDecision,
    ReleaseVerdict,
    agreement_verdicts,
    release_verdicts,
)
from exports.gate.records import DATABASE, Records
from exports.gate.release_content import content_aspects, content_of_recipe, content_of_run
from exports.gate.release_verdict import GateVerdict, given_verdict, judge_recipient, judge_release
from exports.gate.thresholds import EffectiveTerms, effective_terms

__all__ = [
    "DATABASE",
    "DATASET_PATH",
    "JUDGED_FIELDS",
    "NO_CHANGES",
    "AgreementVerdict",
    "Amendment",
    "Changes",
    "ConfirmedRecords",
    "CurrentPolicies",
    "EffectiveTerms",
    "GateVerdict",
    "LinkageVerdict",
    "PendingDecision",
    "Records",
    "ReleaseVerdict",
    "agreement_verdicts",
    "approval_act",
    "comparison_act",
    "comparison_verdict",
    "content_aspects",
    "content_of_recipe",
    "content_of_run",
    "copy_verdict",
    "counting_comparisons",
    "decided_without_figure",
    "delivery_verdict",
    "departure_verdict",
    "download_verdict",
    "effective_terms",
    "entitlement_act",
    "entitlement_verdict",
    "entitlement_verdicts",
    "given_verdict",
    "is_derived",
    "judge_recipient",
    "judge_release",
    "linkage_of_entitlement",
    "linkage_of_release",
    "make_entitlement",
    "make_release",
    "new_access_verdict",
    "onward_act",
    "onward_approval_act",
    "open_terms_verdict",
    "opening_act",
    "passing_verdict",
    "release_act",
    "release_verdicts",
    "source_verdict",
    "tell_provider_of_source",
    "terms_act",
    "terms_record",
    "terms_to_decide",
    "terms_verdict",
]
