"""What each process may do on the tables of releases: a person releases, the worker publishes, compares and delivers."""

from __future__ import annotations

from typing import Final

from entente.core.grants import ADD, CHANGE, READ, WRITE, Table

GRANTS: Final = (
    Table("AccessKey", web=CHANGE),
    Table(
        "Release",
        web="select, insert, update (status, changes_en, changes_fr, handed_out_at, error_code, withdrawn_reason)",
        reporting=READ,
        worker_states=("available", "expired", "failed", "refused"),
    ),
    Table("ReleaseFile", web=READ, reporting=READ),
    Table("Entitlement", web=CHANGE, reporting=READ),
    Table("EntitlementGroupObjectPermission", web=WRITE),
    Table(
        "Delivery",
        web="select, insert, update (status)",
        reporting=READ,
        worker_states=("ready", "erased", "failed", "withheld"),
    ),
    Table("Acceptance", web=CHANGE),
    Table("Download", web=CHANGE, reporting=READ),
    Table("ClosedAccess", web=WRITE),
    Table("LedgerEntry", web=READ, reporting=READ),
    Table("EarlierSeries", web=READ, reporting=READ),
    Table("Certificate", web=READ, reporting=READ),
    Table("ComparisonDecision", web=CHANGE),
    Table("Determination", web=CHANGE, reporting=READ),
    Table("Dossier", web="select, insert", reporting=READ),
    Table("DossierAnswer", web="select, insert"),
    Table("Incident", web=CHANGE),
    Table("Incident_releases", web=WRITE),
    Table("Incident_agreements", web=WRITE),
    Table("IncidentAssessment", web=ADD),
    Table("IncidentNotice", web=ADD),
    Table("DisclosureCheck", web=READ, reporting=READ),
    Table("Recall", web=CHANGE),
    Table("RecallTask", web=CHANGE),
    Table("Reconciliation", web=READ, reporting=READ),
    Table("Restatement", web=READ),
    Table("AccessReview", web=CHANGE),
    Table("AccessItem", web=CHANGE),
    Table("OnwardShare", web=CHANGE, reporting=READ),
    Table("Layer", web=CHANGE, reporting=READ),
    Table("Derivation", web=READ, reporting=READ),
    Table("NodeOnward", web=READ, reporting=READ),
    Table("PublishedSchema", web=WRITE),
    Table("StandingApproval_recipients", web=WRITE),
    Table("StandingApproval", web=CHANGE),
    Table("StandingRun", web="select, update (status, stopped_by_id, stopped_at)"),
    Table("ReleaseStatement", web=READ, reporting=READ),
    Table("Subscription", web=WRITE),
    Table("Work", web=WRITE),
)
