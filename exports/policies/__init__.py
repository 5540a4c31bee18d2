"""What must be true before anything leaves, and what a standing approval lets leave without a person."""

from exports.policies.releases import (
    Outcome,
    Refusal,
    access,
    can_accept,
    can_activate,
    can_download,
    can_entitle,
    can_release,
    can_rotate,
    can_use_key,
    holds,
    is_entitled,
    is_ready,
    meets_terms,
)

__all__ = [
    "Outcome",
    "Refusal",
    "access",
    "can_accept",
    "can_activate",
    "can_download",
    "can_entitle",
    "can_release",
    "can_rotate",
    "can_use_key",
    "holds",
    "is_entitled",
    "is_ready",
    "meets_terms",
]
