"""Releases and their files, entitlements, their deliveries, downloads, keys of programs; published schemas, standing approvals."""

from exports.models.closures import ClosedAccess
from exports.models.determinations import Determination, DeterminationEnd
from exports.models.disclosure import Certificate, ComparisonDecision, DisclosureCheck, EarlierSeries, LedgerEntry
from exports.models.dossiers import Dossier, DossierAnswer, DossierKind
from exports.models.incidents import (
    DataCategory,
    Incident,
    IncidentAssessment,
    IncidentKind,
    IncidentNotice,
    Level,
    Means,
    PersonsRange,
    Safeguard,
)
from exports.models.keys import AccessKey, reading_alone
from exports.models.layers import Derivation, Layer, Unmatched
from exports.models.onward import NodeOnward, OnwardShare
from exports.models.recall import Recall, RecallAnswer, RecallTask
from exports.models.reconciliation import Reconciliation
from exports.models.releases import (
    Acceptance,
    Delivery,
    Download,
    Entitlement,
    EntitlementGroupObjectPermission,
    Release,
    ReleaseFile,
    last_day,
)
from exports.models.restatements import Restatement
from exports.models.reviews import AccessDecision, AccessItem, AccessKind, AccessReview
from exports.models.schemas import PublishedSchema
from exports.models.standing import STANDING_OPEN, StandingApproval, StandingRun
from exports.models.statements import ReleaseStatement
from exports.models.subscriptions import Subscription
from exports.models.works import Work

__all__ = [
    "STANDING_OPEN",
    "Acceptance",
    "AccessDecision",
    "AccessItem",
    "AccessKey",
    "AccessKind",
    "AccessReview",
    "Certificate",
    "ClosedAccess",
    "ComparisonDecision",
    "DataCategory",
    "Delivery",
    "Derivation",
    "Determination",
    "DeterminationEnd",
    "DisclosureCheck",
    "Dossier",
    "DossierAnswer",
    "DossierKind",
    "Download",
    "EarlierSeries",
    "Entitlement",
    "EntitlementGroupObjectPermission",
    "Incident",
    "IncidentAssessment",
    "IncidentKind",
    "IncidentNotice",
    "Layer",
    "LedgerEntry",
    "Level",
    "Means",
    "NodeOnward",
    "OnwardShare",
    "PersonsRange",
    "PublishedSchema",
    "Recall",
    "RecallAnswer",
    "RecallTask",
    "Reconciliation",
    "Release",
    "ReleaseFile",
    "ReleaseStatement",
    "Restatement",
    "Safeguard",
    "StandingApproval",
    "StandingRun",
    "Subscription",
    "Unmatched",
    "Work",
    "last_day",
    "reading_alone",
]
