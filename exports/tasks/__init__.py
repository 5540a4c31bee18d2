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
from exports.tasks.schemas import describe_schema

__all__ = [
    "agreement_amended",
    "agreement_ended",
    "consent_withdrawn",
    "copy_files",
    "deliver",
    "describe_schema",
    "end_entitlements",
    "erase",
    "publish_release",
    "revoke",
    "shred_release",
]
