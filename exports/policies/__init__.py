"""What must be true before anything leaves, and what a standing approval lets leave without a person."""

from agreements.terms.release_content import ReleaseContent
from exports.policies.ending import end_cause
from exports.policies.keys import can_activate, can_make_key, can_reach, can_rotate, can_use_key, is_for
from exports.policies.layers import LayerRefusal, can_layer, is_derived_here
from exports.policies.linking import LinkingRefusal, can_leave_joined, handles_as
from exports.policies.onward import (
    OnwardRefusal,
    can_approve_onward,
    can_pass_on,
    handles_onward,
    is_confirmed_onward,
    is_of_release,
    lets_pass_on,
)
from exports.policies.outcomes import DECIDABLE, may_count_in_population, unmeasured
from exports.policies.pools import PoolRefusal, can_confirm_offer, can_offer, can_take_back_offer
from exports.policies.releases import (
    MadePossible,
    Refusal,
    Term,
    access,
    can_answer_recall,
    can_combine,
    can_decide_on_comparison,
    can_download,
    can_entitle,
    can_keep_copy,
    can_link,
    can_read_changes,
    can_release,
    has_same_terms,
    holds,
    is_entitled,
    is_open,
    is_ready,
    knows_onward,
    meets_terms,
    releases_for_controller,
)
from exports.policies.reviews import ReviewRefusal, can_decide_access, can_open_review
from exports.policies.schemas import can_publish_schema
from exports.policies.standing import StandingRefusal
from exports.policies.terms import require_known_refusals

__all__ = [
    "DECIDABLE",
    "LayerRefusal",
    "LinkingRefusal",
    "MadePossible",
    "OnwardRefusal",
    "PoolRefusal",
    "Refusal",
    "ReleaseContent",
    "ReviewRefusal",
    "StandingRefusal",
    "Term",
    "access",
    "can_activate",
    "can_answer_recall",
    "can_approve_onward",
    "can_combine",
    "can_confirm_offer",
    "can_decide_access",
    "can_decide_on_comparison",
    "can_download",
    "can_entitle",
    "can_keep_copy",
    "can_layer",
    "can_leave_joined",
    "can_link",
    "can_make_key",
    "can_offer",
    "can_open_review",
    "can_pass_on",
    "can_publish_schema",
    "can_reach",
    "can_read_changes",
    "can_release",
    "can_rotate",
    "can_take_back_offer",
    "can_use_key",
    "end_cause",
    "handles_as",
    "handles_onward",
    "has_same_terms",
    "holds",
    "is_confirmed_onward",
    "is_derived_here",
    "is_entitled",
    "is_for",
    "is_of_release",
    "is_open",
    "is_ready",
    "knows_onward",
    "lets_pass_on",
    "may_count_in_population",
    "meets_terms",
    "releases_for_controller",
    "unmeasured",
]

require_known_refusals()
