"""Releases and their files, entitlements, their deliveries, downloads, and the keys of programs."""

from exports.models.releases import (
    Acceptance,
    AccessKey,
    Delivery,
    Download,
    Entitlement,
    EntitlementGroupObjectPermission,
    Release,
    ReleaseFile,
)

__all__ = [
    "Acceptance",
    "AccessKey",
    "Delivery",
    "Download",
    "Entitlement",
    "EntitlementGroupObjectPermission",
    "Release",
    "ReleaseFile",
]
