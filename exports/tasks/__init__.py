"""What the worker does for releases: publish, deliver, erase, end."""

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

__all__ = [
    "agreement_amended",
    "agreement_ended",
    "consent_withdrawn",
    "copy_files",
    "deliver",
    "end_entitlements",
    "erase",
    "publish_release",
    "revoke",
    "shred_release",
]
