"""Releases and their files, entitlements, their deliveries, downloads, the keys of programs, and published schemas."""

from exports.models.keys import AccessKey, reading_alone
from exports.models.releases import (
    Acceptance,
    Delivery,
    Download,
    Entitlement,
    EntitlementGroupObjectPermission,
    Release,
    ReleaseFile,
)
from exports.models.reviews import AccessDecision, AccessItem, AccessKind, AccessReview
from exports.models.schemas import PublishedSchema

__all__ = [
    "Acceptance",
    "AccessDecision",
    "AccessItem",
    "AccessKey",
    "AccessKind",
    "AccessReview",
    "Delivery",
    "Download",
    "Entitlement",
    "EntitlementGroupObjectPermission",
    "PublishedSchema",
    "Release",
    "ReleaseFile",
    "reading_alone",
]
