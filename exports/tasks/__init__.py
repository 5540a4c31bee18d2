"""What the worker does for releases (publish, deliver, erase, end) and for published schemas."""

from exports.tasks.releases import (
    agreement_amended,
    agreement_ended,
    consent_withdrawn,
    copy_files,
    deliver,
    end_entitlements,
    erase,
    publish_release,
    revoke,
    shred_release,
)
from exports.tasks.reviews import chase_access_reviews, open_access_reviews, open_review
from exports.tasks.schemas import describe_schema

__all__ = [
    "agreement_amended",
    "agreement_ended",
    "chase_access_reviews",
    "consent_withdrawn",
    "copy_files",
    "deliver",
    "describe_schema",
    "end_entitlements",
    "erase",
    "open_access_reviews",
    "open_review",
    "publish_release",
    "revoke",
    "shred_release",
]
