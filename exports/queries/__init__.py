"""Reads about what may leave: outcomes, verdicts of agreements, releases, entitlements."""

from exports.queries.entitlements import (
    JUDGED_BY,
    EntitlementRow,
    Standing,
    entitlement_rows,
    entitlements_listed,
    has_accepted,
    live_entitlements,
    standing,
)
from exports.queries.releases import (
    DELIVERY_TONES,
    RELEASE_TONES,
    Recipient,
    ReleaseRow,
    entitlements_of_releases,
    recipients_of,
    release_rows,
    releases_listed,
)
from exports.queries.verdicts import (
    AgreementVerdict,
    ReleaseVerdict,
    is_approved,
    outcome_of_recipe,
    outcome_of_run,
    release_verdicts,
    releases_standing,
    verdicts,
)
from exports.queries.waiting import Waiting, waiting_for

__all__ = [
    "DELIVERY_TONES",
    "JUDGED_BY",
    "RELEASE_TONES",
    "AgreementVerdict",
    "EntitlementRow",
    "Recipient",
    "ReleaseRow",
    "ReleaseVerdict",
    "Standing",
    "Waiting",
    "entitlement_rows",
    "entitlements_listed",
    "entitlements_of_releases",
    "has_accepted",
    "is_approved",
    "live_entitlements",
    "outcome_of_recipe",
    "outcome_of_run",
    "recipients_of",
    "release_rows",
    "release_verdicts",
    "releases_listed",
    "releases_standing",
    "standing",
    "verdicts",
    "waiting_for",
]
