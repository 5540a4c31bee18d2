"""What people do with releases: release, entitle, revoke, withdraw; accept terms, download."""

from exports.services.downloads import accept_terms, issue_download
from exports.services.releases import (
    deliver_again,
    entitle,
    mean_for,
    release_run,
    retry_release,
    revoke_entitlement,
    withdraw_release,
)

__all__ = [
    "accept_terms",
    "deliver_again",
    "entitle",
    "issue_download",
    "mean_for",
    "release_run",
    "retry_release",
    "revoke_entitlement",
    "withdraw_release",
]
