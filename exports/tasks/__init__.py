"""What the worker does for releases (publish, deliver, erase, end), for published schemas, and for series that go on."""

from exports.tasks.certificates import evaluate_again, evaluate_due
from exports.tasks.closures import access_changed, notice_closures
from exports.tasks.determinations import lapse_determinations, restate_law
from exports.tasks.disclosure import shred_ledger
from exports.tasks.dossiers import sign_dossier, void_dossiers
from exports.tasks.late_answers import chase_late_answers
from exports.tasks.layers import derive_layer, end_derived, refresh_layers
from exports.tasks.pools import pool_organizations, undo_pool
from exports.tasks.publishing import copy_files, deliver, publish_release
from exports.tasks.recall import chase_recalls
from exports.tasks.reconciliation import reconcile
from exports.tasks.releases import (
    agreement_amended,
    agreement_ended,
    consent_withdrawn,
    end_entitlements,
    erase,
    shred_release,
)
from exports.tasks.reviews import chase_access_reviews, open_access_reviews, open_review
from exports.tasks.rights import read_rights_request
from exports.tasks.schemas import describe_schema
from exports.tasks.standing import follow_series, go_on, go_on_now
from exports.tasks.statements import state_release, state_releases
from exports.tasks.suspension import agreement_resumed, agreement_suspended, withhold

__all__ = [
    "access_changed",
    "agreement_amended",
    "agreement_ended",
    "agreement_resumed",
    "agreement_suspended",
    "chase_access_reviews",
    "chase_late_answers",
    "chase_recalls",
    "consent_withdrawn",
    "copy_files",
    "deliver",
    "derive_layer",
    "describe_schema",
    "end_derived",
    "end_entitlements",
    "erase",
    "evaluate_again",
    "evaluate_due",
    "follow_series",
    "go_on",
    "go_on_now",
    "lapse_determinations",
    "notice_closures",
    "open_access_reviews",
    "open_review",
    "pool_organizations",
    "publish_release",
    "read_rights_request",
    "reconcile",
    "refresh_layers",
    "restate_law",
    "shred_ledger",
    "shred_release",
    "sign_dossier",
    "state_release",
    "state_releases",
    "undo_pool",
    "void_dossiers",
    "withhold",
]
