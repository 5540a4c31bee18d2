"""Reads about what may leave: outcomes, verdicts of agreements, releases, entitlements."""

from exports.queries.entitlements import (
    JUDGED_BY,
    EntitlementRow,
    Standing,
    entitlement_rows,
    entitlements_listed,
    has_accepted,
    has_accepted_words,
    live_entitlements,
    standing,
)
from exports.queries.keys import KeyRow, Scope, acts_of, entitlements_open_to, keys_listed, scope_of
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
from exports.queries.schemas import published_fields, run_to_describe
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
    "KeyRow",
    "Recipient",
    "ReleaseRow",
    "ReleaseVerdict",
    "Scope",
    "Standing",
    "Waiting",
    "acts_of",
    "entitlement_rows",
    "entitlements_listed",
    "entitlements_of_releases",
    "entitlements_open_to",
    "has_accepted",
    "has_accepted_words",
    "is_approved",
    "keys_listed",
    "live_entitlements",
    "outcome_of_recipe",
    "outcome_of_run",
    "published_fields",
    "recipients_of",
    "release_rows",
    "release_verdicts",
    "releases_listed",
    "releases_standing",
    "run_to_describe",
    "scope_of",
    "standing",
    "verdicts",
    "waiting_for",
]
